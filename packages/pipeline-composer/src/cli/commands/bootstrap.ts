import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { type ApprovalOptions, approver, type Invocation, showSteps, stepsProgress } from "composex-core/cli/deploy";
import { type Approve, deployAll, type StepResult } from "composex-core/deploy";
import { activeText, type BusyPolicy, type GateOptions, wouldCancel } from "../../bootstrap/busy-pipelines.ts";
import { failureCode } from "../../bootstrap/failure-code.ts";
import { abandonedStacks } from "../../bootstrap/manifest.ts";
import { pendingConnections, pendingText } from "../../bootstrap/pending-connections.ts";
import { stepIds } from "../../bootstrap/stack-steps.ts";
import type { RenderedPipelines } from "../../pipeline.ts";
import type { OrganisationPorts } from "../../ports/organisation-ports.ts";
import { bootstrapVerdict } from "../bootstrap-verdict.ts";
import { prepareBootstrap } from "../bootstrapping.ts";
import type { FileOptions } from "../compile-file.ts";
import type { ReachOptions } from "../organisation.ts";

export interface BootstrapCommandOptions extends FileOptions, ReachOptions, ApprovalOptions {
  readonly concurrency: number;
  /** Seconds. */
  readonly wait?: number | undefined;
  readonly cancelRunning?: true | undefined;
  readonly json?: true | undefined;
}

/** Brings the accounts to what the file says. The same command continues what was stopped, and does nothing where nothing is left to do. */
export async function bootstrap(options: BootstrapCommandOptions, called: Invocation, io: Io): Promise<ExitCode> {
  const onWait: GateOptions["onWait"] = (pipeline, active) => io.stderr(`${pipeline}: waiting for ${activeText(active)}\n`);
  const prepared = await prepareBootstrap(options, io, { policy: busyPolicy(options), onWait });
  if (!prepared) return EXIT.problems;
  const { rendered, ports, signal, manifest, steps } = prepared;
  const { organisation } = rendered;
  const stacks = rendered.steps.flat();
  const ask = approver({ ...options, allow: [...(options.allow ?? []), "delete-failed"] }, io);
  const all = await deployAll(steps, {
    ...stepsProgress(io),
    approve: tellingWhatIsCancelled(ask, ports, rendered),
    signal,
    concurrency: options.concurrency,
  });
  const idOf = stepIds(stacks);
  const placeOf = (step: string) => stacks.find((stack) => idOf(stack) === step) ?? { name: step, ...organisation.shared };
  const code = showSteps(all, called, io, bootstrapVerdict(steps, placeOf));
  const pending = all.kind === "ran" ? await pendingConnections(organisation, all.results, ports.connections) : [];
  for (const connection of pending) io.stderr(`${pendingText(connection)}\n`);
  const abandoned = abandonedStacks(manifest, stacks);
  for (const { name, account, region } of abandoned) {
    io.stderr(
      `${name} in account ${account}, ${region}: the file no longer asks for it; it stays until pipeline-composer destroy --leftovers\n`,
    );
  }
  if (options.json)
    io.stdout(`${JSON.stringify({ name: organisation.name, ...jsonOf(all.kind, all.results), pending, abandoned }, null, 2)}\n`);
  return code === EXIT.done && pending.length > 0 ? EXIT.waiting : code;
}

function busyPolicy({ wait, cancelRunning }: BootstrapCommandOptions): BusyPolicy {
  if (cancelRunning) return { kind: "cancel" };
  return wait === undefined ? { kind: "refuse" } : { kind: "wait", milliseconds: wait * 1000 };
}

/** People agree to a change of a pipeline with what it cancels before their eyes. */
function tellingWhatIsCancelled(ask: Approve, { target, executions }: OrganisationPorts, { organisation }: RenderedPipelines): Approve {
  return async (question) => {
    const { account, region } = organisation.shared;
    const own = question.plans.filter(({ place }) => place?.account === account && place.region === region);
    const shared = await target(account, region);
    const cancelled = (await Promise.all(own.map((plan) => wouldCancel(plan, shared, executions)))).flat();
    const reason = [...cancelled, ...(question.reason === undefined ? [] : [question.reason])].join("\n");
    return ask({ ...question, ...(reason !== "" && { reason }) });
  };
}

function jsonOf(kind: string, results: ReadonlyMap<string, StepResult>): object {
  const steps = [...results].map(([step, result]) => ({
    step,
    result: result.kind === "ended" ? result.outcome.kind : result.kind,
    ...(failureCode(result) !== undefined && { code: failureCode(result) }),
    ...(result.kind === "ended" && result.outcome.place),
  }));
  return { kind, steps };
}
