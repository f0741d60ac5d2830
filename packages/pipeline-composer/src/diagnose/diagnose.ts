import { allResources, lastOperation } from "composex-core/deploy";
import { isPortError } from "composex-core/diagnostics";
import type { Clock, CloudFormationPort, ServicesPort, StackEvent } from "composex-core/ports";

export interface DiagnoseOptions {
  readonly cloudFormation: CloudFormationPort;
  readonly services: ServicesPort;
  readonly clock: Clock;
}

const EVENTS = 50;
const LINES_OF_A_SERVICE = 100;
/** Older lines say nothing of a test that has just failed. */
const LOOKED_BACK_MILLISECONDS = 30 * 60_000;

/** What may have to do with a test that failed, as text. What cannot be read is said in its place: it must not hide the rest. */
export async function diagnose(options: DiagnoseOptions, stack: string): Promise<string> {
  const { cloudFormation } = options;
  const facts = await cloudFormation.stack(stack);
  if (!facts) return `There is no stack ${stack}.\n`;
  const parts = [
    `# ${stack} is ${facts.status}\n`,
    await section("Events of the stack", async () => {
      const { events, cause } = await lastOperation(cloudFormation, facts.id);
      return [...(cause ? [`first cause: ${cause.reason}`] : []), ...events.slice(-EVENTS).map(eventLine)];
    }),
    await section("Tasks that stopped", () => stoppedTasks(options, facts.id)),
    ...(await logs(options, facts.id)),
  ];
  return parts.join("\n");
}

async function stoppedTasks({ cloudFormation, services }: DiagnoseOptions, stack: string): Promise<readonly string[]> {
  const resources = await allResources(cloudFormation, stack);
  const arns = resources.flatMap(({ type, physicalId }) =>
    type === "AWS::ECS::Service" && physicalId?.startsWith("arn:") ? [physicalId] : [],
  );
  const tasks = arns.length === 0 ? [] : await services.stoppedTasks(arns);
  return tasks.map(({ service, reason = "ECS gave no reason", containers }) => {
    const ends = containers.map(
      ({ name, exitCode, reason: why }) =>
        `${name}${exitCode === undefined ? "" : ` ended with ${exitCode}`}${why === undefined ? "" : ` (${why})`}`,
    );
    return `${service}: ${reason}${ends.length === 0 ? "" : `; ${ends.join(", ")}`}`;
  });
}

async function logs({ cloudFormation, services, clock }: DiagnoseOptions, stack: string): Promise<readonly string[]> {
  const resources = await allResources(cloudFormation, stack).catch(unreadable);
  if (typeof resources === "string") return [];
  const groups = resources.flatMap(({ type, physicalId }) =>
    type === "AWS::Logs::LogGroup" && physicalId !== undefined ? [physicalId] : [],
  );
  return Promise.all(
    groups.map((group) =>
      section(`The last lines of ${group}`, async () => {
        const lines = await services.logs(group, clock.now() - LOOKED_BACK_MILLISECONDS);
        return lines.slice(-LINES_OF_A_SERVICE).map(({ time, text }) => `${new Date(time).toISOString()} ${text.trimEnd()}`);
      }),
    ),
  );
}

async function section(title: string, read: () => Promise<readonly string[]>): Promise<string> {
  const lines = await read().catch(unreadable);
  const text = typeof lines === "string" ? lines : lines.join("\n") || "none";
  return `## ${title}\n\n${text}\n`;
}

function unreadable(error: unknown): string {
  if (!isPortError(error)) throw error;
  return `cannot be read: ${error.code} ${error.message}`;
}

function eventLine({ time, logicalId, status, reason }: StackEvent): string {
  return `${new Date(time).toISOString()} ${logicalId} ${status}${reason === undefined ? "" : ` ${reason}`}`;
}
