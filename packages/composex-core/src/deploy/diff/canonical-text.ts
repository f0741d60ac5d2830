/** A reference to a resource anywhere in the tree: `["sqs/Orders", "Arn"]`; `Ref` is an attribute too. A third item marks a new value. */
export type QualifiedReference = { readonly "Fn::GetAtt": readonly string[] };

export function qualifiedReference(value: unknown): readonly string[] | undefined {
  const reference = (value as Partial<QualifiedReference> | null | undefined)?.["Fn::GetAtt"];
  return Array.isArray(reference) ? (reference as readonly string[]) : undefined;
}

/** One text for each evaluated value; equal values have equal texts. A reference reads `${sqs/Orders.Arn}`. */
export function canonicalText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(nestedText).join(", ")}]`;
  const reference = qualifiedReference(value);
  if (reference) {
    const [id = "", attribute, fresh] = reference;
    return `\${${attribute === undefined || attribute === "Ref" ? id : `${id}.${attribute}`}${fresh === undefined ? "" : " (new)"}}`;
  }
  const { Ref, "Fn::Join": joined } = value as { readonly Ref?: unknown; readonly "Fn::Join"?: unknown };
  if (typeof Ref === "string") return `\${${Ref}}`;
  if (Array.isArray(joined) && joined[0] === "" && Array.isArray(joined[1])) return joined[1].map(canonicalText).join("");
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${key}: ${nestedText(item)}`).join(", ")}}`;
}

function nestedText(value: unknown): string {
  return typeof value === "string" && /^$|[\s,:{}[\]]/.test(value) ? JSON.stringify(value) : canonicalText(value);
}
