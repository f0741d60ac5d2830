import type { Plan, Target } from "composex-core/deploy";
import { PortError } from "composex-core/diagnostics";
import type { ActiveExecution, Executions } from "../ports/organisation-ports.ts";

const PIPELINE = "AWS::CodePipeline::Pipeline";
const PAUSE_MILLISECONDS = 15_000;

/** What is done about executions that the update of a pipeline would cancel. */
export type BusyPolicy =
  | { readonly kind: "refuse" }
  | { readonly kind: "cancel" }
  /** Waits so long at most. */
  | { readonly kind: "wait"; readonly milliseconds: number };

export interface GateOptions {
  readonly policy: BusyPolicy;
  readonly executions: Executions;
  readonly signal?: AbortSignal | undefined;
  /** Hears what is waited for. */
  readonly onWait?: ((pipeline: string, active: readonly ActiveExecution[]) => void) | undefined;
}

/**
 * CloudFormation of an account, with a look at the pipelines right before a change set runs: updating one cancels every execution that runs or
 * waits, an approval with it. Throws `PIPELINE_BUSY`, or `DEADLINE` where they did not end in time.
 */
export function withGate(target: Target, options: GateOptions): Target {
  const { cloudFormation } = target;
  return {
    ...target,
    cloudFormation: {
      ...cloudFormation,
      async executeChangeSet(stack, name, token) {
        const changes = (await cloudFormation.changeSet(stack, name))?.changes ?? [];
        for (const { type, action, physicalId } of changes) {
          if (type === PIPELINE && action !== "Add" && physicalId !== undefined) await passPipeline(physicalId, target, options);
        }
        return cloudFormation.executeChangeSet(stack, name, token);
      },
    },
  };
}

async function passPipeline(pipeline: string, { clock }: Target, { policy, executions, signal, onWait }: GateOptions): Promise<void> {
  if (policy.kind === "cancel") return;
  const deadline = clock.now() + (policy.kind === "wait" ? policy.milliseconds : 0);
  for (;;) {
    const active = await executions.active(pipeline);
    if (active.length === 0) return;
    const what = `${pipeline}: ${activeText(active)}`;
    if (policy.kind === "refuse") throw new PortError("PIPELINE_BUSY", `an update would cancel executions of ${what}`);
    if (signal?.aborted) throw new PortError("INTERRUPTED", "interrupted");
    if (clock.now() >= deadline) throw new PortError("DEADLINE", `executions did not end in time of ${what}`);
    onWait?.(pipeline, active);
    await clock.sleep(Math.min(PAUSE_MILLISECONDS, deadline - clock.now()), signal);
  }
}

/** `3f2a… waits for an approval in Deploy-prod`, one after the other. */
export function activeText(active: readonly ActiveExecution[]): string {
  return active.map(({ id, stage, how }) => `${id} ${HOW[how]} ${stage}`).join(", ");
}

const HOW: Readonly<Record<ActiveExecution["how"], string>> = {
  runs: "runs in",
  waits: "waits to enter",
  approval: "waits for an approval in",
};

/** Executions that what a plan does to the pipelines of its stack would cancel, as sentences. */
export async function wouldCancel(
  { stack, changes }: Plan,
  { cloudFormation }: Target,
  executions: Executions,
): Promise<readonly string[]> {
  const changed = new Set(
    changes.filter(({ type, action }) => type === PIPELINE && action !== "create" && action !== "retain").map(({ logicalId }) => logicalId),
  );
  if (changed.size === 0) return [];
  const resources = await cloudFormation.resources(stack);
  const lines = await Promise.all(
    resources
      .filter(({ logicalId }) => changed.has(logicalId))
      .map(async ({ physicalId = "" }) => {
        const active = await executions.active(physicalId);
        return active.length === 0 ? [] : [`${stack}: changing the pipeline ${physicalId} cancels executions: ${activeText(active)}`];
      }),
  );
  return lines.flat();
}
