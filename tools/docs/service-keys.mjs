import { schemaTable } from "./schema-table.mjs";

/** The x- keys of a compose service. */
export async function serviceKeysPage() {
  const { toJsonSchema } = await import("../../packages/composex-core/dist/shape/index.js");
  const { serviceSettings } = await import("../../packages/composex-core/dist/model/settings/index.js");
  const sorted = [...serviceSettings].sort((a, b) => (a.key < b.key ? -1 : 1));
  const parts = sorted.map(({ key, aliases = [], summary, shape }) => {
    const also = aliases.length > 0 ? `\nAlso written ${aliases.map((alias) => `\`${alias}\``).join(", ")}.\n` : "";
    const table = schemaTable(toJsonSchema(shape));
    return `## ${key}\n\n${summary}\n${also}${table && `\n${table}`}`;
  });
  return `# Keys of a service

The \`x-\` keys that a service of a compose file takes, beside everything that the Compose Specification defines.

${parts.join("\n")}`;
}
