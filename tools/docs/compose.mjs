/** What becomes of the keys of the Compose Specification on ECS. */
export async function composePage() {
  const ecs = "../../packages/composex-core/dist/render/ecs";
  const { HONOURED_KEYS, HONOURED_DEPLOY_KEYS } = await import(`${ecs}/honoured-keys.js`);
  const { REASONS, DEPLOY_REASONS } = await import(`${ecs}/ignored-keys.js`);
  const { composeSchema } = await import("../../packages/composex-core/dist/load/index.js");
  const service = composeSchema.definitions.service.properties;
  const written = Object.fromEntries(Object.entries(HONOURED_KEYS).filter(([key]) => key in service));
  const honoured = { ...written, ...below("deploy", HONOURED_DEPLOY_KEYS) };
  const explained = { ...REASONS, ...below("deploy", DEPLOY_REASONS) };
  const others = Object.keys(service)
    .filter((key) => !(key in honoured) && !(key in explained) && !key.startsWith("x-"))
    .sort();
  return `# Compose keys

The whole Compose Specification is read and checked. This is what becomes of the keys of a service.

## What has an effect

Names in capitals are properties of \`AWS::ECS::TaskDefinition\` and \`AWS::ECS::Service\`.

| Key | What it becomes |
|---|---|
${rowsOf(honoured)}

## What has none

What ECS has no use for gives a warning, \`COMPOSE_KEY_IGNORED\`, and changes nothing.

| Key | Why, or what to write |
|---|---|
${rowsOf(explained)}

ECS has nothing like these: ${others.map((key) => `\`${key}\``).join(", ")}.
`;
}

function below(prefix, table) {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [`${prefix}.${key}`, text]));
}

function rowsOf(table) {
  return Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `| \`${key}\` | ${text} |`)
    .join("\n");
}
