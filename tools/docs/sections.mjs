import { schemaTable } from "./schema-table.mjs";

/** The top-level x- sections: what each takes, gives and allows. */
export async function sectionsPage() {
  const { itemSchemas, sectionSchema } = await import("../../packages/composex-core/dist/schema/extension-schema.js");
  const { modules } = await import("../../packages/composex-core/dist/modules/index.js");
  const sorted = [...modules].sort((a, b) => (a.key < b.key ? -1 : 1));
  return `# Sections

The \`x-\` sections at the top of a compose file. Where keys stand below a name, that name is yours.

A service gets a resource such as a queue by an entry in its \`Services\`: \`{<service>: {Access: <name>, ReturnValues: {<return value>: <variable>}}}\`. The first return value
is always there, in a variable named like the resource (\`my-queue\` gives \`MY_QUEUE\`), unless \`ReturnValues\` names another variable for it. In other
properties, \`x-<section>::<name>::<return value>\` stands for the value. In the access tables, \`\${Arn}\` is the return value of that name.

${sorted.map((module) => section(module, sectionSchema(module) ?? { additionalProperties: itemSchemas(module.section, [module])[module.key] })).join("\n")}`;
}

function section(module, schema) {
  const { key, summary, type, named, returnValues, access } = module;
  const parts = [`## ${key}\n`, `${summary}\n`];
  if (type && !named) parts.push(`\`Properties\` takes every property of \`${type}\`.\n`);
  parts.push(schemaTable(schema));
  const values = Object.entries(returnValues).map(([value, { text, was = [] }]) => {
    const also = was.length > 0 ? ` Also written ${was.map((name) => `\`${name}\``).join(", ")}.` : "";
    return `| \`${value}\` | ${text.replaceAll("<", "&lt;")}${also} |`;
  });
  if (values.length > 0) parts.push(`| Return value | |\n|---|---|\n${values.join("\n")}\n`);
  const rows = Object.entries(access).flatMap(([part, names]) =>
    Object.entries(names).map(([name, { actions, resources = ["${Arn}"] }]) => {
      const title = part === "" ? name : `${part}: ${name}`;
      return `| \`${title}\` | ${codes(actions)} | ${codes(resources)} |`;
    }),
  );
  if (rows.length > 0) parts.push(`| Access | allows | on |\n|---|---|---|\n${rows.join("\n")}\n`);
  return parts.filter((part) => part !== "").join("\n");
}

function codes(texts) {
  return texts.map((text) => `\`${text}\``).join(", ");
}
