import type { Report } from "composex-core/diagnostics";
import type { OutputFile } from "composex-core/ports";
import { checkLimits } from "./check/check-limits.ts";
import { buildModel } from "./model/build-model.ts";
import type { Organisation } from "./model/organisation.ts";
import { order, type Step } from "./order/order.ts";
import type { PipelinesFile } from "./read/pipelines-file.ts";
import { readPipelines, type Variables } from "./read/read-pipelines.ts";
import { render } from "./render/render.ts";
import type { ComposeModel } from "./validate/compose-model.ts";
import { validate } from "./validate/validate.ts";
import { write } from "./write/write.ts";

export interface PipelinesInput {
  /** As it is shown to people. */
  readonly file: string;
  readonly text: string;
  /** For `${NAME}` in the file. */
  readonly variables: Variables;
  /** Reads the compose files that the file points to; undefined where they are not at hand. */
  readonly readCompose?: (file: PipelinesFile) => ComposeModel | undefined;
}

export interface RenderedPipelines {
  readonly organisation: Organisation;
  readonly steps: readonly Step[];
  readonly files: readonly OutputFile[];
}

/** The passes in order: read → validate → model → render → check → order → write. Undefined where a problem of the input stopped them. */
export function compilePipelines({ file, text, variables, readCompose }: PipelinesInput, report: Report): RenderedPipelines | undefined {
  const pipelines = readPipelines(file, text, variables, report);
  if (!pipelines) return undefined;
  const compose = readCompose?.(pipelines);
  validate(pipelines, compose, report);
  if (report.hasErrors) return undefined;
  const organisation = buildModel(pipelines, compose, report);
  if (report.hasErrors) return undefined;
  const stacks = render(organisation);
  checkLimits(stacks, organisation, pipelines, report);
  if (report.hasErrors) return undefined;
  const steps = order(stacks, organisation.name);
  return { organisation, steps, files: write(steps, organisation) };
}
