/** Conditions of the template, and their branches, under which something is there: `Prod`, `not Prod`. */
export type When = readonly string[];

export interface Alternative {
  readonly value: unknown;
  readonly when: When;
}

/** Two to this power is how often one comparison is made at most. */
const MOST_CONDITIONS = 8;

/** The values that a value may have where a condition of the template is not known here. */
export function alternatives(value: unknown, when: When = []): readonly Alternative[] {
  const branches = branchesOf(value);
  if (!branches) return [{ value: isNoValue(value) ? undefined : value, when }];
  const [condition, whenTrue, whenFalse] = branches;
  return [...alternatives(whenTrue, [...when, condition]), ...alternatives(whenFalse, [...when, `not ${condition}`])].filter(
    (one) => !contradicts(one.when),
  );
}

/** Items of a list that may stand in a condition, as each of its items may. */
export function items(list: unknown, when: When = []): readonly Alternative[] {
  return alternatives(list, when).flatMap((found) =>
    asList(found.value).flatMap((item) => alternatives(item, found.when).filter(({ value }) => value !== undefined)),
  );
}

export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * Whether something holds whatever the answers to the conditions that `given` leaves open. `holds` is told which parts are there under one
 * set of answers.
 */
export function always(given: When, others: readonly When[], holds: (isThere: (when: When) => boolean) => boolean): boolean {
  const fixed = new Set(given.map(nameOf));
  const open = [...new Set(others.flat().map(nameOf))].filter((name) => !fixed.has(name));
  if (open.length > MOST_CONDITIONS) return holds((when) => when.every((one) => given.includes(one)));
  return answersTo(open).every((answers) => {
    const there = new Set([...given, ...answers]);
    return holds((when) => when.every((one) => there.has(one)));
  });
}

/** Every set of answers to the conditions that some values depend on. */
export function allAnswers(...values: readonly unknown[]): readonly When[] {
  const names = new Set<string>();
  for (const value of values) for (const name of conditionsIn(value)) names.add(name);
  return answersTo([...names].slice(0, MOST_CONDITIONS));
}

/** A value that may hold conditions anywhere, once for each set of answers to them. */
export function eachAnswer({ value, when }: Alternative): readonly Alternative[] {
  return allAnswers(value)
    .map((answers) => ({ value: underAnswers(value, answers), when: [...new Set([...when, ...answers])] }))
    .filter((one) => !contradicts(one.when));
}

/** A value under one set of answers: no `Fn::If` is left that they answer. */
export function underAnswers(value: unknown, answers: When): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => underAnswers(item, answers)).filter((item) => item !== undefined);
  const branches = branchesOf(value);
  if (branches) return underAnswers(branches[answers.includes(branches[0]) ? 1 : 2], answers);
  if (isNoValue(value)) return undefined;
  const entries = Object.entries(value).map(([key, item]) => [key, underAnswers(item, answers)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function answersTo(names: readonly string[]): readonly When[] {
  return names.reduce<readonly When[]>(
    (sets, name) =>
      sets.flatMap((set) => [
        [...set, name],
        [...set, `not ${name}`],
      ]),
    [[]],
  );
}

function* conditionsIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  const branches = branchesOf(value);
  if (branches) yield branches[0];
  for (const item of Object.values(value)) yield* conditionsIn(item);
}

function branchesOf(value: unknown): readonly [string, unknown, unknown] | undefined {
  const branches = (value as { readonly "Fn::If"?: unknown } | null | undefined)?.["Fn::If"];
  return Array.isArray(branches) ? (branches as unknown as [string, unknown, unknown]) : undefined;
}

function isNoValue(value: unknown): boolean {
  return (value as { readonly Ref?: unknown } | null | undefined)?.Ref === "AWS::NoValue";
}

function nameOf(part: string): string {
  return part.replace(/^not /, "");
}

function contradicts(when: When): boolean {
  return when.some((one) => when.includes(`not ${one}`));
}
