import type { ScalingStep, StepScalingSpec } from "../contract/connection.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import type { Path, RelatedPlace } from "../diagnostics/index.ts";
import { Fields } from "./fields.ts";

interface WrittenStep {
  readonly lower: number;
  readonly upper: number | undefined;
  readonly count: number;
  readonly fields: Fields;
}

const KEYS = {
  Steps: ["steps"],
  ScaleInCooldown: ["scale_in_cooldown", "scaleInCooldown"],
  ScaleOutCooldown: ["scale_out_cooldown", "scaleOutCooldown"],
};
const STEP_KEYS = { LowerBound: ["lower_bound"], UpperBound: ["upper_bound"], Count: ["count"] };
const DEFAULT_COOLDOWN_SECONDS = 60;

/** Reports SCALING_STEPS for bounds out of order, overlaps and gaps. */
export function parseStepScaling(value: unknown, path: Path, context: ParseContext): StepScalingSpec | undefined {
  const { project, report } = context;
  const fields = Fields.read(value, path, KEYS, context);
  if (!fields) return undefined;
  const scaleInCooldownSeconds = fields.integer("ScaleInCooldown", 0) ?? DEFAULT_COOLDOWN_SECONDS;
  const scaleOutCooldownSeconds = fields.integer("ScaleOutCooldown", 0) ?? DEFAULT_COOLDOWN_SECONDS;
  const list = fields.value("Steps");
  const at = fields.at("Steps");
  if (!Array.isArray(list) || list.length === 0) {
    report.error("SCALING_STEPS", project.locate(at), "Scaling needs a list of Steps", {
      hint: "write Steps: [{LowerBound: 0, UpperBound: 10, Count: 1}, {LowerBound: 10, Count: 5}]",
    });
    return undefined;
  }
  const written = list.map((item, index) => parseStep(item, [...at, index], context));
  const sorted = written.filter((step) => step !== undefined).sort((a, b) => a.lower - b.lower);
  if (sorted.length < written.length) {
    // A step is out already: gaps may be its doing, overlaps are not.
    for (const [index, step] of sorted.entries()) overlaps(step, sorted[index + 1], context);
    return undefined;
  }
  const steps = sorted.map((step, index) => joinSteps(step, sorted[index + 1], index, context));
  if (steps.includes(undefined)) return undefined;
  const [first, ...rest] = steps as ScalingStep[];
  return first && { steps: [first, ...rest], scaleInCooldownSeconds, scaleOutCooldownSeconds, path };
}

function parseStep(value: unknown, path: Path, context: ParseContext): WrittenStep | undefined {
  const { project, report } = context;
  const fields = Fields.read(value, path, STEP_KEYS, context);
  if (!fields) return undefined;
  const lower = fields.integer("LowerBound", 0);
  const upper = fields.integer("UpperBound", 0);
  const count = fields.integer("Count", 0);
  for (const key of ["LowerBound", "Count"]) {
    if (!fields.has(key)) report.error("SCALING_STEPS", project.locate(path), `a scaling step needs ${key}`);
  }
  if (lower === undefined || count === undefined || (fields.has("UpperBound") && upper === undefined)) return undefined;
  if (upper !== undefined && lower >= upper) {
    report.error("SCALING_STEPS", project.locate(fields.at("UpperBound")), `a step from ${lower} to ${upper} holds no value`, {
      hint: "LowerBound must be below UpperBound",
    });
    return undefined;
  }
  return { lower, upper, count, fields };
}

/** A step ends where the next begins; the last has no end. */
function joinSteps(step: WrittenStep, next: WrittenStep | undefined, index: number, context: ParseContext): ScalingStep | undefined {
  const { project, report } = context;
  const { lower, upper, count, fields } = step;
  if (!next) {
    if (upper !== undefined) {
      report.warning("SCALING_STEPS", project.locate(fields.at("UpperBound")), `the last step has no upper bound: ${upper} is left out`, {
        hint: "remove UpperBound from the last step",
      });
    }
    return { lower, count };
  }
  if (overlaps(step, next, context)) return undefined;
  const also = nextStep(next, context);
  if (upper !== undefined && upper < next.lower) {
    const message = `no step says how many tasks run from ${upper} to ${next.lower}`;
    report.error("SCALING_STEPS", project.locate(fields.at("UpperBound")), message, { hint: `write UpperBound: ${next.lower}`, also });
    return undefined;
  }
  if (index === 0 && next.lower === lower + 1) {
    // The alarm goes off above the first bound, so that an empty queue is at rest.
    report.error("SCALING_STEPS", project.locate(fields.path), `the step from ${lower} to ${next.lower} is never reached`, {
      hint: `scaling begins above the first LowerBound: remove the step, or raise its UpperBound`,
      also,
    });
    return undefined;
  }
  return { lower, upper: next.lower, count };
}

/** Reports a step that goes on into the next one. */
function overlaps({ lower, upper, fields }: WrittenStep, next: WrittenStep | undefined, context: ParseContext): boolean {
  if (!next || (next.lower !== lower && (upper === undefined || upper <= next.lower))) return false;
  const message = `the steps from ${lower} and from ${next.lower} overlap`;
  context.report.error("SCALING_STEPS", context.project.locate(fields.path), message, {
    hint: `end the first at ${next.lower}`,
    also: nextStep(next, context),
  });
  return true;
}

function nextStep({ fields }: WrittenStep, { project }: ParseContext): readonly RelatedPlace[] {
  return [{ message: "the next step is here", where: project.locate(fields.path) }];
}
