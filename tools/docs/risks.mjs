/** The risks that are asked for by name, and the properties and resources behind them. */
export async function risksPage() {
  const dist = "../../packages/composex-core/dist/deploy";
  const { RISKS } = await import(`${dist}/plan.js`);
  const { GUARDS, PROTECTIVE, PROTECTORS } = await import(`${dist}/security/guards.js`);
  const cell = (text) => text.replaceAll("|", "\\|");
  const risks = Object.entries(RISKS).map(([risk, meaning]) => `| \`${risk}\` | ${meaning} |`);
  const guards = GUARDS.map(({ risk, type, path, absent, lost }) => {
    const types = type === undefined ? "" : ` of \`${cell(type.source)}\``;
    const without = absent === undefined ? "" : ` (\`${absent}\` where it is not given)`;
    return `| \`${risk}\` | ${lost} | \`${cell(path.source)}\`${types}${without} |`;
  });
  const protectors = Object.entries(PROTECTORS).map(([type, { risk, lost }]) => `| \`${risk}\` | ${lost} | \`${type}\` |`);
  for (const { type, risk, lost } of PROTECTIVE) protectors.push(`| \`${risk}\` | ${lost} | \`${cell(type.source)}\` |`);
  return `# Risks

What \`--yes\` does not accept: each is asked for by name, or accepted with \`--allow NAME\`. A risk is never renamed, so scripts can rely on it.

| Risk | Meaning |
|---|---|
${risks.join("\n")}

Policies, security groups, access lists and routes are compared as what they allow, whatever they are written in. Data is lost where a resource that holds it is
deleted or replaced and no policy keeps it. What was renamed is compared with what it was.

## Properties

What takes something away, by the path of the property: a pattern fits the end of a path, items of a list are in it by their name. The first row that fits decides.

| Risk | What is said | Property |
|---|---|---|
${guards.join("\n")}

A property that no row fits is read by the words of its name and of its values: what is encrypted, logged, protected, verified, private, required or kept, and is
so no more or less; what is public, anonymous, exempt or allowed, and was not; longer lists of principals, accounts, trusted keys and addresses, shorter ones of what is blocked. Where
a name says that something guards and neither value says how well, the change is asked for ([decision 47](../decisions/0047-safety-in-words.md)).

## Resources

What is asked for when a resource goes while what it guarded stays.

| Risk | What is said | Type |
|---|---|---|
${protectors.join("\n")}
`;
}
