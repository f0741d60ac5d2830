/** A text put together of known parts and values: adjacent texts are one, nested joins are flat. */
export function joinParts(parts: readonly unknown[]): unknown {
  const flat: unknown[] = [];
  for (const part of parts.flatMap(innerParts)) {
    const last = flat.at(-1);
    if (typeof part === "string" && typeof last === "string") flat[flat.length - 1] = last + part;
    else if (part !== "") flat.push(part);
  }
  if (flat.length === 0) return "";
  return flat.length === 1 ? flat[0] : { "Fn::Join": ["", flat] };
}

/** The list that a text stands for. A part that is not known is taken to hold no separator: it is one item. */
export function splitText(text: unknown, separator: string): readonly unknown[] {
  const items: unknown[][] = [[]];
  for (const part of innerParts(text)) {
    if (typeof part !== "string") items.at(-1)?.push(part);
    else {
      const [first = "", ...more] = part.split(separator);
      items.at(-1)?.push(first);
      for (const next of more) items.push([next]);
    }
  }
  return items.map(joinParts);
}

function innerParts(value: unknown): readonly unknown[] {
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  const joined = (value as { readonly "Fn::Join"?: unknown } | null | undefined)?.["Fn::Join"];
  return Array.isArray(joined) && joined[0] === "" && Array.isArray(joined[1]) ? joined[1] : [value];
}
