/** Keys by which CloudFormation's lists name their items, in the order in which they are looked for. */
const NAME_KEYS = ["Name", "Key", "Id", "RuleName", "DeviceName", "ParameterName", "IndexName", "AttributeName", "Type", "ContainerPort"];

/** The key that names every item of all lists, and names no two of one list alike; undefined where the order is all there is. */
export function nameKey(...lists: readonly (readonly unknown[])[]): string | undefined {
  if (lists.every((list) => list.length === 0)) return undefined;
  return NAME_KEYS.find((key) =>
    lists.every((list) => {
      const names = list.map((item) => nameOf(item, key));
      return names.every((name) => name !== undefined) && new Set(names).size === names.length;
    }),
  );
}

/** The name of an item of a list that is named by `key`. */
export function nameOf(item: unknown, key: string): string | undefined {
  const name = (item as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return typeof name === "string" || typeof name === "number" ? String(name) : undefined;
}

/** Attributes and tags are lists of `{Key, Value}`, which stand for a map. */
export function isKeyValue(item: unknown): item is { readonly Key: string; readonly Value: unknown } {
  return typeof item === "object" && item !== null && "Key" in item && "Value" in item && Object.keys(item).length === 2;
}
