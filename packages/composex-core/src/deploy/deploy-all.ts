import pLimit from "p-limit";

/** One step of a roll-out: a stack in some account and region, or anything else that ends well or not. */
export interface Step<Outcome> {
  readonly id: string;
  /** Steps that must have ended well before this one starts. */
  readonly after: readonly string[];
  readonly run: () => Promise<Outcome>;
}

export type StepResult<Outcome> = { readonly outcome: Outcome } | { readonly skipped: string };

/** Stacks deployed at once. Each polls CloudFormation, which throttles an account. */
const AT_ONCE = 10;

/**
 * Runs steps as soon as those before them have ended well, side by side where nothing orders them. A step behind one that did not end well is
 * skipped, with the reason; others go on. Throws where the order is a circle or names a step that is not there.
 */
export async function deployAll<Outcome>(
  steps: readonly Step<Outcome>[],
  endedWell: (outcome: Outcome) => boolean,
): Promise<ReadonlyMap<string, StepResult<Outcome>>> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  refuseCircles(byId);
  const limit = pLimit(AT_ONCE);
  const started = new Map<string, Promise<StepResult<Outcome>>>();
  const start = (step: Step<Outcome>): Promise<StepResult<Outcome>> => {
    const known = started.get(step.id);
    if (known) return known;
    const result = runStep(step);
    started.set(step.id, result);
    return result;
  };
  const runStep = async (step: Step<Outcome>): Promise<StepResult<Outcome>> => {
    const before = await Promise.all(step.after.map(async (id) => ({ id, result: await start(byId.get(id) as Step<Outcome>) })));
    const bad = before.find(({ result }) => !("outcome" in result && endedWell(result.outcome)));
    if (bad) return { skipped: `${bad.id} comes first and ${"skipped" in bad.result ? "was skipped" : "did not end well"}` };
    return { outcome: await limit(() => step.run()) };
  };
  const results = await Promise.all(steps.map(async (step) => [step.id, await start(step)] as const));
  return new Map(results);
}

function refuseCircles(steps: ReadonlyMap<string, Step<unknown>>): void {
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    if (above.includes(id)) throw new Error(`steps wait for each other: ${[...above, id].join(" → ")}`);
    const step = steps.get(id);
    if (!step) throw new Error(`${above.at(-1)} waits for "${id}", which is not there`);
    if (done.has(id)) return;
    for (const before of step.after) visit(before, [...above, id]);
    done.add(id);
  };
  for (const id of steps.keys()) visit(id, []);
}
