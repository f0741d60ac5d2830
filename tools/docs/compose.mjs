/** Keys of the Compose Specification that ECS has no use for, and why. */
export async function composePage() {
  const { REASONS, DEPLOY_REASONS } = await import("../../packages/composex-core/dist/render/ecs/ignored-keys.js");
  const deploy = Object.fromEntries(Object.entries(DEPLOY_REASONS).map(([key, why]) => [`deploy.${key}`, why]));
  const rows = Object.entries({ ...REASONS, ...deploy })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, why]) => `| \`${key}\` | ${why} |`);
  return `# Compose keys without effect

The whole Compose Specification is read and checked. What ECS has no use for gives a warning, \`COMPOSE_KEY_IGNORED\`, and changes nothing. For these keys of
a service the warning says more than that ECS has nothing like them:

| Key | Why, or what to write |
|---|---|
${rows.join("\n")}
`;
}
