import { isRecord } from "../shape/is-record.ts";

/**
 * The `Tags` of a Lookup: a map, or a list of one-pair maps in which a repeated key gives alternatives. `[{env: a}, {env: b}]` is
 * `{env: ["a", "b"]}`.
 */
export function queryTags(tags: unknown): Readonly<Record<string, readonly string[]>> {
  const result: Record<string, string[]> = {};
  for (const pairs of Array.isArray(tags) ? tags : [tags]) {
    if (!isRecord(pairs)) continue;
    for (const [key, value] of Object.entries(pairs)) result[key] = [...(result[key] ?? []), String(value)];
  }
  return result;
}

/** The same as filters of the `Describe…` calls of EC2. */
export function tagFilters(tags: unknown): readonly { readonly Name: string; readonly Values: readonly string[] }[] {
  return Object.entries(queryTags(tags)).map(([key, Values]) => ({ Name: `tag:${key}`, Values }));
}
