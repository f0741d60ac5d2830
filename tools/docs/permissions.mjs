import { CASES } from "../permissions/cases.mjs";

/** What each role of the shop may do and may not, as the tests ask it of the rendered policies. */
export function permissionsPage() {
  return `# Permissions

What the roles of [examples/shop](../../examples/shop/pipelines.yaml) may do and may not. \`npm test\` asks a policy simulator each of these questions of the rendered policies:
those of the roles, their trust, the boundary, and the policies of buckets, key, topics and repositories.

${CASES.map(section).join("\n")}`;
}

function section({ role, does, may, mayNot }) {
  const [, , , , account, ...name] = role.split(":");
  const rows = [...may.map((question) => row("may", question)), ...mayNot.map((question) => row("must not", question))];
  return `## ${name.join(":").split("/").at(-1)}

In the account ${account}: ${does}.

| | What | Action | On |
|---|---|---|---|
${rows.join("\n")}
`;
}

function row(verdict, [what, action, resource, context]) {
  const when = Object.entries(context ?? {}).map(([key, value]) => `${key} = ${value}`);
  return `| ${verdict} | ${what} | \`${action}\` | \`${resource}\`${when.length === 0 ? "" : ` with ${when.map((text) => `\`${text}\``).join(", ")}`} |`;
}
