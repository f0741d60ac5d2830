/**
 * A Markdown table of every key that a JSON Schema takes, at every depth: `Steps[].LowerBound`, `<name>` for a name of the user's. An
 * earlier spelling has a row, and what is below it stands where the present one is.
 */
export function schemaTable(schema) {
  const rows = [...keys(schema, "")].map(([path, node]) => `| \`${path}\` | ${kindOf(node)} | ${escape(textOf(node))} |`);
  return rows.length === 0 ? "" : `| Key | Value | |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function* keys(schema, prefix) {
  for (const form of [schema, ...alternatives(schema)]) {
    const required = new Set(form.required);
    for (const [key, node] of Object.entries(form.properties ?? {})) {
      const path = prefix === "" ? key : `${prefix}.${key}`;
      yield [path, required.has(key) ? { ...node, description: `${node.description ?? ""} Required.`.trim() } : node];
      if (!node.deprecated) yield* keys(node, path);
    }
    for (const node of [form.additionalProperties, ...Object.values(form.patternProperties ?? {})]) {
      if (typeof node === "object" && node.properties !== undefined && !form.deprecated)
        yield* keys(node, prefix === "" ? "<name>" : `${prefix}.<name>`);
    }
    if (form.items !== undefined && !form.deprecated) yield* keys(form.items, `${prefix}[]`);
  }
}

function textOf({ description = "", default: standard }) {
  const says = standard === undefined || /default:/i.test(description);
  return says ? description : `${description} Default: ${String(standard)}.`;
}

function alternatives(schema) {
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
}

function kindOf(node) {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(", ");
  const forms = alternatives(node).filter(({ type }) => type !== "null");
  if (forms.length > 0) return [...new Set(forms.map(kindOf))].join(" or ");
  const types = [node.type ?? (node.properties ? "object" : "any")].flat().filter((type) => type !== "null");
  return types.map((type) => (type === "array" && node.items ? `list of ${kindOf(node.items)}` : (WORDS[type] ?? type))).join(" or ");
}

const WORDS = { object: "map", array: "list", string: "text", boolean: "true or false", integer: "whole number" };

function escape(text) {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}
