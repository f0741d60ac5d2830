/** Why commands about running pipelines end without doing what they were asked. */
export async function refusalsPage() {
  const { REFUSALS } = await import("../../packages/pipeline-composer/dist/operate/refusal-codes.js");
  const rows = Object.entries(REFUSALS)
    .sort(([a, one], [b, other]) => one.exit - other.exit || (a < b ? -1 : 1))
    .map(([code, { exit, text }]) => `| \`${code}\` | ${exit} | ${text} |`);
  return `# Refusals

Why a command of pipeline-composer about running pipelines ends without doing what it was asked. It says which on standard error, with \`--json\` as
\`code\` on standard output, and ends with the exit code. A code never changes its meaning and is never renamed.

| Code | Exit | Meaning |
|---|---|---|
${rows.join("\n")}
`;
}
