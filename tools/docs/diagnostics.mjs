/** The table of diagnostic codes, in alphabetical order. */
export async function diagnosticsPage() {
  const { CODES } = await import("../../packages/composex-core/dist/diagnostics/codes.js");
  const rows = Object.entries(CODES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => `| \`${code}\` | ${meaning.replaceAll("|", "\\|")} |`);
  return `# Diagnostics

Every problem in your input is reported with a code. A code never changes its meaning and is never renamed, so scripts can rely on it
(\`--json\` prints it as \`code\`).

| Code | Meaning |
|---|---|
${rows.join("\n")}
`;
}
