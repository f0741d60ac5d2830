import { EXIT, type ExitCode, type Io, paintFor } from "composex-core/cli";
import { obstacleText, planAll, planText, stepChanges } from "composex-core/deploy";
import { wouldCancel } from "../../bootstrap/busy-pipelines.ts";
import { abandonedStacks } from "../../bootstrap/manifest.ts";
import { PIPELINE_COMPOSER } from "../../bootstrap/tool.ts";
import { prepareBootstrap } from "../bootstrapping.ts";
import type { FileOptions } from "../compile-file.ts";
import type { ReachOptions } from "../organisation.ts";

export interface PlanCommandOptions extends FileOptions, ReachOptions {
  readonly concurrency: number;
  readonly json?: true | undefined;
}

/** Says what a bootstrap would do, stack by stack, and which executions it would cancel. Changes nothing; 10 where there is anything to do. */
export async function plan(options: PlanCommandOptions, io: Io): Promise<ExitCode> {
  const prepared = await prepareBootstrap(options, io);
  if (!prepared) return EXIT.problems;
  const { rendered, ports, signal, manifest, steps } = prepared;
  const { name, shared } = rendered.organisation;
  const plans = await planAll(steps, { signal, concurrency: options.concurrency, onPlanned: (step) => io.status?.(`${step}: planned`) });
  io.status?.();
  const changing = plans.filter(stepChanges);
  const failed = plans.flatMap((step) => (step.kind === "failed" ? [step] : []));
  const target = await ports.target(shared.account, shared.region);
  const own = changing.flatMap((step) =>
    step.kind === "stack" && step.plan.place?.account === shared.account && step.plan.place.region === shared.region ? [step.plan] : [],
  );
  const cancels = (await Promise.all(own.map((each) => wouldCancel(each, target, ports.executions)))).flat();
  const abandoned = abandonedStacks(manifest, rendered.steps.flat());
  if (options.json) io.stdout(`${JSON.stringify({ name, steps: plans, cancels, abandoned }, null, 2)}\n`);
  else {
    for (const step of changing) {
      if (step.kind === "stack") io.stdout(`${planText(step.plan, paintFor({ colour: io.colour }))}\n`);
      if (step.kind === "stack") for (const one of step.obstacles) io.stdout(`${step.id}: ${obstacleText(one, PIPELINE_COMPOSER)}\n`);
      if (step.kind === "action") io.stdout(`${step.id}: ${step.text}\n`);
    }
    for (const line of cancels) io.stdout(`${line}\n`);
    for (const one of abandoned) io.stdout(`${one.name} in account ${one.account}, ${one.region}: the file no longer asks for it\n`);
    if (changing.length === 0 && failed.length === 0) io.stdout(`${name} is as the file says: nothing to do\n`);
  }
  for (const { id, error } of failed) io.stderr(`${id}: ${error.code} ${error.message}\n`);
  if (failed.length > 0) return EXIT.outside;
  return changing.length > 0 ? EXIT.changes : EXIT.done;
}
