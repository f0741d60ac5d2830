const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/year|y$/i, 365],
  [/month/i, 30],
  [/week|w$/i, 7],
  [/hour|^pt.*h$/i, 1 / 24],
];

/** `30`, `THREE_MONTHS`, `P30D`: as days, or in whatever unit stands elsewhere. */
export function keptDays(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  // Also what has no end, and what is less than nothing.
  if (value.trim() !== "" && !Number.isNaN(Number(value))) return Number(value);
  const word = /^[a-z]+/i.exec(value)?.[0].toLowerCase() ?? "";
  const count = /\d+/.exec(value)?.[0] ?? (NUMBERS.includes(word) ? NUMBERS.indexOf(word) : word === "eighteen" ? 18 : undefined);
  return count === undefined ? undefined : Number(count) * (UNITS.find(([unit]) => unit.test(value))?.[1] ?? 1);
}
