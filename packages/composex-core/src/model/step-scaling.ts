import type { ScalingStep, StepScalingSpec } from "../contract/connection.ts";
import { integer, list, type Place, placeOf, record } from "../shape/index.ts";

interface WrittenStep {
  readonly lower: number;
  readonly upper: number | undefined;
  readonly count: number;
  readonly place: Place;
  readonly upperPlace: Place;
}

const bound = (description: string) => integer(description, 0);

const step = record("How many tasks run from one value of the metric to another.", {
  LowerBound: bound("Value from which on.").was("lower_bound").required(),
  UpperBound: bound("Value up to which, that itself excluded; the last step has none.").was("upper_bound").emptyable(),
  Count: bound("How many tasks run.").was("count").required(),
}).as((written, place): WrittenStep | undefined => {
  const { LowerBound: lower, UpperBound: upper, Count: count } = written;
  const upperPlace = placeOf(written, "UpperBound");
  if (upper === undefined || lower < upper) return { lower, upper, count, place, upperPlace };
  upperPlace.error("SCALING_STEPS", `a step from ${lower} to ${upper} holds no value`, { hint: "LowerBound must be below UpperBound" });
  return undefined;
});

/** `Services.<name>.Scaling`. Reports SCALING_STEPS for bounds out of order, overlaps and gaps. */
export const stepScalingShape = record("How many tasks run, by the value of a metric.", {
  Steps: list("Exact numbers of tasks, each for a range of values.", step, { least: 1 }).was("steps").required(),
  ScaleInCooldown: bound("Seconds to wait after tasks were removed.").was("scale_in_cooldown", "scaleInCooldown").byDefault(60),
  ScaleOutCooldown: bound("Seconds to wait after tasks were added.").was("scale_out_cooldown", "scaleOutCooldown").byDefault(60),
}).as(({ Steps, ScaleInCooldown, ScaleOutCooldown }, { path }): StepScalingSpec | undefined => {
  const sorted = [...Steps].sort((a, b) => a.lower - b.lower);
  const steps = sorted.map((one, index) => joinSteps(one, sorted[index + 1], index));
  const [first, ...rest] = steps.filter((one) => one !== undefined);
  if (!first || rest.length + 1 < steps.length) return undefined;
  return { steps: [first, ...rest], scaleInCooldownSeconds: ScaleInCooldown, scaleOutCooldownSeconds: ScaleOutCooldown, path };
});

/** A step ends where the next begins; the last has no end. */
function joinSteps(
  { lower, upper, count, place, upperPlace }: WrittenStep,
  next: WrittenStep | undefined,
  index: number,
): ScalingStep | undefined {
  if (!next) {
    if (upper !== undefined) {
      upperPlace.warning("SCALING_STEPS", `the last step has no upper bound: ${upper} is left out`, {
        hint: "remove UpperBound from the last step",
      });
    }
    return { lower, count };
  }
  const also = [{ message: "the next step is here", where: next.place.position }];
  if (next.lower === lower || (upper !== undefined && upper > next.lower)) {
    place.error("SCALING_STEPS", `the steps from ${lower} and from ${next.lower} overlap`, {
      hint: `end the first at ${next.lower}`,
      also,
    });
    return undefined;
  }
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
