/**
 * A Markdown table of every key that a JSON Schema takes, at every depth: `Steps[].LowerBound`, `<name>` for a name of the user's. Earlier
 * spellings are no part of it, nor is the list form of what is written as a map: the map alone is described.
 */
export function schemaTable(schema) {
  const rows = [...keys(schema, "")].map(([path, node]) => `| \`${path}\` | ${kindOf(node)} | ${escape(textOf(node))} |`);
  return rows.length === 0 ? "" : `| Key | Value | |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function* keys(schema, prefix) {
  for (const form of [schema, ...presentForms(schema)]) {
    const required = requiredKeys(form);
    for (const [key, node] of Object.entries(form.properties ?? {})) {
      if (node.deprecated) continue;
      const path = prefix === "" ? key : `${prefix}.${key}`;
      yield [path, required.has(key) ? { ...node, description: `${node.description ?? ""} Required.`.trim() } : node];
      yield* keys(node, path);
    }
    for (const node of [form.additionalProperties, ...Object.values(form.patternProperties ?? {})]) {
      if (typeof node === "object") yield* keys(node, prefix === "" ? "<name>" : `${prefix}.<name>`);
    }
    if (form.items !== undefined) yield* keys(form.items, `${prefix}[]`);
  }
}

/** A key with earlier spellings is required as one of several: the first is the present one. */
function requiredKeys(form) {
  const oneOf = [form, ...(form.allOf ?? [])].flatMap(({ anyOf = [] }) => (anyOf.every(isRequirement) ? (anyOf[0]?.required ?? []) : []));
  return new Set([...(form.required ?? []), ...oneOf]);
}

function isRequirement(schema) {
  return Object.keys(schema).every((key) => key === "required" || (key === "anyOf" && schema.anyOf.every(isRequirement)));
}

/** The forms of a value, without a list of what a map holds by name. */
function presentForms(schema) {
  const forms = alternatives(schema);
  const byName = forms.some(({ additionalProperties }) => typeof additionalProperties === "object" && additionalProperties.properties);
  return byName ? forms.filter(({ type }) => type !== "array") : forms;
}

function textOf({ description = "", default: standard }) {
  const says = standard === undefined || /default:/i.test(description);
  return says ? description : `${description} Default: ${String(standard)}.`;
}

function alternatives(schema) {
  const all = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return all.filter((form) => form.type !== "null" && !isRequirement(form));
}

function kindOf(node) {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum)
    return node.enum
      .filter((value) => value !== null)
      .map((value) => `\`${value}\``)
      .join(", ");
  const forms = alternatives(node);
  if (forms.length > 0) return [...new Set(forms.map(kindOf))].join(" or ");
  const types = [node.type ?? (node.properties ? "object" : "any")].flat().filter((type) => type !== "null");
  // What is read as it is spelled is text, whatever else an editor takes it for.
  if (types.join() === "string,number,boolean") return "text";
  return types.map((type) => (type === "array" && node.items ? `list of ${kindOf(node.items)}` : (WORDS[type] ?? type))).join(" or ");
}

const WORDS = { object: "map", array: "list", string: "text", boolean: "true or false", integer: "whole number" };

function escape(text) {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}
