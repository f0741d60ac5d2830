import { randomUUID } from "node:crypto";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { pipelineNamed } from "../../operate/places.ts";
import { isRefused } from "../../operate/refused.ts";
import { type OperatingOptions, operating } from "../operating.ts";

export interface StartOptions extends OperatingOptions {
  readonly commit?: string | undefined;
  readonly variable?: readonly (readonly [string, string])[] | undefined;
}

/** Starts a run of a pipeline: of a commit, or of what its branch holds. */
export function start(given: string | undefined, options: StartOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const pipeline = pipelineNamed(organisation, given);
    if (isRefused(pipeline)) return pipeline;
    const { commit, variable = [], json } = options;
    const execution = await ports.pipelines.start(pipeline, {
      ...(commit !== undefined && { commit }),
      variables: Object.fromEntries(variable),
      token: randomUUID(),
    });
    if (json) io.stdout(`${JSON.stringify({ pipeline, execution }, null, 2)}\n`);
    else
      io.stdout(`${pipeline} runs ${commit ?? "the head of its branch"}: ${execution}\npipeline-composer watch ${execution} follows it\n`);
    return EXIT.done;
  });
}
