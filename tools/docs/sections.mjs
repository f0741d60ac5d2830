import { schemaTable } from "./schema-table.mjs";

/** The top-level x- sections: what each takes, gives and allows. */
export async function sectionsPage() {
  const { modules } = await import("../../packages/composex-core/dist/modules/index.js");
  const sorted = [...modules].sort((a, b) => (a.key < b.key ? -1 : 1));
  return `# Sections

The \`x-\` sections at the top of a compose file. Where keys stand below a name, that name is yours.

${sorted.map(section).join("\n")}`;
}

function section({ key, summary, shape, schema, type, returnValues, aliases = {}, access }) {
  const parts = [`## ${key}\n`, `${summary}\n`];
  if (type) parts.push(`\`Properties\` takes every property of \`${type}\`.\n`);
  parts.push(schemaTable(shape === "entries" ? { additionalProperties: schema } : schema));
  if (returnValues.length > 0) {
    const also = Object.entries(aliases).map(([alias, value]) => `\`${alias}\` for \`${value}\``);
    parts.push(
      `Return values: ${returnValues.map((value) => `\`${value}\``).join(", ")}${also.length > 0 ? `; also ${also.join(", ")}` : ""}.\n`,
    );
  }
  const rows = Object.entries(access).flatMap(([part, names]) =>
    Object.entries(names).map(
      ([name, { actions }]) =>
        `| \`${part === "" ? name : `${part}: ${name}`}\` | ${actions.map((action) => `\`${action}\``).join(", ")} |`,
    ),
  );
  if (rows.length > 0) parts.push(`| Access | allows |\n|---|---|\n${rows.join("\n")}\n`);
  return parts.filter((part) => part !== "").join("\n");
}
