import type { ScalingStep, StepScalingSpec } from "../contract/connection.ts";
import type { RelatedPlace } from "../diagnostics/index.ts";
import { integer, list, type Place, placeOf, record } from "../shape/index.ts";

interface WrittenStep {
  readonly lower: number;
  readonly upper: number | undefined;
  readonly count: number;
  readonly place: Place;
  readonly upperPlace: Place;
  /** Reported, and left out. */
  readonly isEmpty: boolean;
}

const bound = (description: string) => integer(description, 0);

const stepShape = record("How many tasks run from one value of the metric to another.", {
  LowerBound: bound("Value from which on.").was("lower_bound").required(),
  UpperBound: bound("Value up to which, that itself excluded; the last step has none.").was("upper_bound").emptyable(),
  Count: bound("How many tasks run.").was("count").required(),
}).as((written, place): WrittenStep => {
  const { LowerBound: lower, UpperBound: upper, Count: count } = written;
  const upperPlace = placeOf(written, "UpperBound");
  const isEmpty = upper !== undefined && lower >= upper;
  if (isEmpty) {
    upperPlace.error("SCALING_STEPS", `a step from ${lower} to ${upper} holds no value`, { hint: "LowerBound must be below UpperBound" });
  }
  return { lower, upper, count, place, upperPlace, isEmpty };
});

/** `Services.<name>.Scaling`. Reports SCALING_STEPS for bounds out of order, overlaps and gaps. */
export const stepScalingShape = record("How many tasks run, by the value of a metric.", {
  Steps: list("Exact numbers of tasks, each for a range of values.", stepShape, { least: 1 }).was("steps").required(),
  ScaleInCooldown: bound("Seconds to wait after tasks were removed.").was("scale_in_cooldown", "scaleInCooldown").byDefault(60),
  ScaleOutCooldown: bound("Seconds to wait after tasks were added.").was("scale_out_cooldown", "scaleOutCooldown").byDefault(60),
}).as(({ Steps, ScaleInCooldown, ScaleOutCooldown }, { path }): StepScalingSpec | undefined => {
  const sorted = Steps.filter(({ isEmpty }) => !isEmpty).sort((a, b) => a.lower - b.lower);
  if (sorted.length < Steps.length) {
    // A step is out already: gaps may be its doing, overlaps are not.
    for (const [index, one] of sorted.entries()) overlaps(one, sorted[index + 1]);
    return undefined;
  }
  const steps = sorted.map((one, index) => joinSteps(one, sorted[index + 1], index));
  const [first, ...rest] = steps.filter((one) => one !== undefined);
  if (!first || rest.length + 1 < steps.length) return undefined;
  return { steps: [first, ...rest], scaleInCooldownSeconds: ScaleInCooldown, scaleOutCooldownSeconds: ScaleOutCooldown, path };
});

/** A step ends where the next begins; the last has no end. */
function joinSteps(step: WrittenStep, next: WrittenStep | undefined, index: number): ScalingStep | undefined {
  const { lower, upper, count, place, upperPlace } = step;
  if (!next) {
    if (upper !== undefined) {
      upperPlace.warning("SCALING_STEPS", `the last step has no upper bound: ${upper} is left out`, {
        hint: "remove UpperBound from the last step",
      });
    }
    return { lower, count };
  }
  if (overlaps(step, next)) return undefined;
  const also = nextStep(next);
  if (upper !== undefined && upper < next.lower) {
    const message = `no step says how many tasks run from ${upper} to ${next.lower}`;
    upperPlace.error("SCALING_STEPS", message, { hint: `write UpperBound: ${next.lower}`, also });
    return undefined;
  }
  if (index === 0 && next.lower === lower + 1) {
    // The alarm goes off above the first bound, so that an empty queue is at rest.
    place.error("SCALING_STEPS", `the step from ${lower} to ${next.lower} is never reached`, {
      hint: `scaling begins above the first LowerBound: remove the step, or raise its UpperBound`,
      also,
    });
    return undefined;
  }
  return { lower, upper: next.lower, count };
}

/** Reports a step that goes on into the next one. */
function overlaps({ lower, upper, place }: WrittenStep, next: WrittenStep | undefined): boolean {
  if (!next || (next.lower !== lower && (upper === undefined || upper <= next.lower))) return false;
  const message = `the steps from ${lower} and from ${next.lower} overlap`;
  place.error("SCALING_STEPS", message, { hint: `end the first at ${next.lower}`, also: nextStep(next) });
  return true;
}

function nextStep({ place }: WrittenStep): readonly RelatedPlace[] {
  return [{ message: "the next step is here", where: place.position }];
}
