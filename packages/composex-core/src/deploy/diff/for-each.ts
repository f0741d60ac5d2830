const LOOP = "Fn::ForEach::";

type Items = (list: unknown) => unknown;

/**
 * A template with its `Fn::ForEach` written out, as the transform AWS::LanguageExtensions does it. A loop over a list that is not known stays
 * as it is. Source: "Fn::ForEach" of the intrinsic function reference.
 */
export function expanded(value: unknown, items: Items): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => expanded(item, items));
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const copies = key.startsWith(LOOP) ? copiesOf(item, items) : undefined;
    if (copies) Object.assign(result, ...copies);
    else result[key] = expanded(item, items);
  }
  return result;
}

function copiesOf(loop: unknown, items: Items): readonly object[] | undefined {
  const [name, list, body] = Array.isArray(loop) ? loop : [];
  const found = items(list);
  if (typeof name !== "string" || typeof body !== "object" || !Array.isArray(found)) return undefined;
  if (!found.every((item) => typeof item === "string" || typeof item === "number")) return undefined;
  return found.map((item) => expanded(filledIn(body, name, String(item)), items) as object);
}

/** `${Name}` in keys and texts, `&{Name}` without what an id may not hold, and `Ref` of the name. */
function filledIn(value: unknown, name: string, item: string): unknown {
  const text = (given: string): string => given.replaceAll(`\${${name}}`, item).replaceAll(`&{${name}}`, item.replace(/[^A-Za-z0-9]/g, ""));
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => filledIn(one, name, item));
  if ("Ref" in value && value.Ref === name) return item;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [text(key), filledIn(one, name, item)]));
}
