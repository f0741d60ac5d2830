import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { type ApprovalOptions, approver, type Invocation, showSteps, stepsProgress } from "composex-core/cli/deploy";
import { type Approve, removeAll } from "composex-core/deploy";
import { manifestName } from "../../bootstrap/bootstrap-steps.ts";
import { abandonedStacks, type Manifest, manifestText } from "../../bootstrap/manifest.ts";
import { leftoverSteps, orphanedStacks, removalSteps } from "../../bootstrap/removal-steps.ts";
import { stepIds } from "../../bootstrap/stack-steps.ts";
import type { StackId } from "../../render/rendered-stack.ts";
import { bootstrapVerdict } from "../bootstrap-verdict.ts";
import { prepareBootstrap } from "../bootstrapping.ts";
import type { FileOptions } from "../compile-file.ts";
import type { ReachOptions } from "../organisation.ts";

export interface DestroyOptions extends FileOptions, ReachOptions, ApprovalOptions {
  readonly concurrency: number;
  readonly leftovers?: true | undefined;
}

/** Takes the pipelines and the roles of the accounts away. What is deployed in the environments stays, and is told before. */
export async function destroy(options: DestroyOptions, called: Invocation, io: Io): Promise<ExitCode> {
  const prepared = await prepareBootstrap(options, io);
  if (!prepared) return EXIT.problems;
  const { rendered, ports, signal, manifest } = prepared;
  const { organisation } = rendered;
  const stacks = rendered.steps.flat();
  const steps = options.leftovers
    ? leftoverSteps(abandonedStacks(manifest, stacks), organisation.name, ports)
    : removalSteps(prepared.steps);
  const orphans = options.leftovers ? [] : await orphanedStacks(organisation, ports);
  const all = await removeAll(steps, {
    ...stepsProgress(io),
    approve: tellingWhatStays(approver(options, io), orphans),
    signal,
    concurrency: options.concurrency,
  });
  const idOf = stepIds(stacks);
  const placeOf = (step: string) => stacks.find((stack) => idOf(stack) === step) ?? { name: step, ...organisation.shared };
  const code = showSteps(all, called, io, bootstrapVerdict(steps, placeOf));
  if (all.kind === "ran" && manifest) {
    const gone = new Set(
      [...all.results].flatMap(([id, result]) =>
        result.kind === "ended" && (result.outcome.kind === "removed" || result.outcome.kind === "absent") ? [id] : [],
      ),
    );
    await ports.parameters.put(
      manifestName(organisation),
      manifestText(without(manifest, (stack) => gone.has(options.leftovers ? stack.name : idOf(stack)))),
    );
  }
  return code;
}

function without({ version, stacks }: Manifest, isGone: (stack: StackId) => boolean): Manifest {
  return { version, stacks: stacks.filter((stack) => !isGone(stack)) };
}

/** The role that made a stack goes with the account's roles: people have to know what they are left with. */
function tellingWhatStays(ask: Approve, orphans: readonly StackId[]): Approve {
  return (question) => {
    const lines = orphans.map(
      ({ name, account, region }) => `${name} in account ${account}, ${region} stays, without the pipelines and roles that deployed it`,
    );
    const reason = [...lines, ...(question.reason === undefined ? [] : [question.reason])].join("\n");
    return ask({ ...question, ...(reason !== "" && { reason }) });
  };
}
