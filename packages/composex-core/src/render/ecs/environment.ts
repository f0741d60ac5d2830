import { logicalId, ParameterValue, type Value } from "../../cfn/index.ts";
import type { EcsTaskDefinition_KeyValuePair as KeyValuePair } from "../../cfn/spec/generated/types.ts";
import type { ContainerVariable } from "../../contract/connection.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xEnvironment } from "../../model/settings/x-environment.ts";
import type { ContainerScope } from "./container-scope.ts";

/**
 * The variables of a container by name: the user's, then those its resources bring. A secret of the same name takes a variable's place;
 * `env_file` is already part of `environment`.
 */
export function containerEnvironment(
  scope: ContainerScope,
  injected: readonly ContainerVariable[],
  secretNames: ReadonlySet<string>,
): readonly KeyValuePair[] {
  const values = new Map<string, Value<string>>();
  const own = new Set<string>();
  for (const [name, value] of Object.entries(userVariables(scope))) {
    values.set(name, value);
    own.add(name);
  }
  for (const { name, value } of injected) {
    if (own.has(name) || secretNames.has(name)) continue;
    values.set(name, value);
  }
  if (scope.platform === "EXTERNAL" && !values.has("AWS_DEFAULT_REGION")) {
    // Outside of AWS nothing tells the SDK its region.
    values.set("AWS_DEFAULT_REGION", scope.context.resolve("${AWS::Region}", scope.member.path));
  }
  const names = [...values.keys()].filter((name) => !secretNames.has(name)).sort();
  return names.map((Name) => ({ Name, Value: values.get(Name) as Value<string> }));
}

function userVariables(scope: ContainerScope): Readonly<Record<string, Value<string>>> {
  const { family, member, context } = scope;
  const { project } = context.model;
  const parameters = settingOf(member, xEnvironment)?.parameters ?? {};
  const environment = member.service.environment ?? {};
  const result: Record<string, Value<string>> = {};
  for (const [name, value] of Object.entries(environment)) {
    const path = [...member.path, "environment", name];
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter) {
      const description = parameter.description ?? `${name} of ${member.name}`;
      result[name] = new ParameterValue(
        logicalId(family.logicalName, member.name === family.name ? "" : member.name, name),
        parameter.type,
        description,
        parameter.value ?? value ?? "",
      );
    } else if (value !== null) {
      reportSecretFile(scope, name, value);
      result[name] = context.resolve(value, path);
    }
  }
  for (const [name, { path }] of Object.entries(parameters)) {
    if (name in environment) continue;
    context.report.error(
      "KEY_UNKNOWN",
      project.locate(path),
      `${member.name} has no environment variable "${name}" to make a parameter of`,
    );
  }
  return result;
}

/** Images read passwords from files whose names such variables give; on ECS there is no such file. */
function reportSecretFile({ member, context }: ContainerScope, name: string, value: string): void {
  const secret = /^\/run\/secrets\/([^/]+)$/.exec(value)?.[1];
  if (secret === undefined) return;
  const where = context.model.project.locateKey([...member.path, "environment", name]);
  context.report.warning("SECRET_FILE", where, `${name} of ${member.name} names a file that is not there: ECS gives secrets as variables`, {
    hint: `leave it out, and name the secret like the variable that the image reads: secrets: [${name.replace(/_FILE$/, "")}]`,
  });
}
