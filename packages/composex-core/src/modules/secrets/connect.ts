import { keyArn } from "../../cfn/arn.ts";
import { sub, type Value } from "../../cfn/index.ts";
import type { Connection, ContainerSecret, ContainerVariable, RegistryLogin, Statement } from "../../contract/connection.ts";
import type { ItemUse, ItemUses, UseOfResource } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { SecretHandles } from "./handles.ts";
import type { SecretSpec } from "./secret.ts";

type UseOfSecret = UseOfResource<SecretSpec, ItemUses<"secrets">, SecretHandles>;

/** What a family gets from a secret: values in the containers that name it, rights for the role that reads it. */
export function connect({ resource, use, handles }: UseOfSecret, context: RenderContext): Connection {
  if (!handles) return {};
  const { name, spec } = resource;
  const { toExecution, toTask, arnVariable, jsonKeys } = spec;
  const { valueFrom } = handles;
  const secrets: ContainerSecret[] = [];
  const environment: ContainerVariable[] = [];
  const registryLogins: RegistryLogin[] = [];
  const mounts = use.items.filter(({ mount }) => mount !== undefined);
  for (const item of mounts) {
    reportMount(name, spec, item, context);
    const services = [item.member.name];
    if (toExecution && jsonKeys.length === 0) secrets.push({ services, name, valueFrom });
    else if (toExecution) {
      for (const { variable, key } of jsonKeys) secrets.push({ services, name: variable, valueFrom: handles.valueOfKey(key) });
    }
    if (arnVariable !== undefined) environment.push({ services, name: arnVariable, value: valueFrom });
  }
  // The one setting that names a secret: the login of a private registry.
  for (const { member, mount } of use.items) if (!mount) registryLogins.push({ services: [member.name], secret: valueFrom });
  const read = mounts.length > 0 ? readStatements(handles) : [];
  return {
    secrets,
    environment,
    registryLogins,
    taskStatements: toTask ? read : [],
    executionStatements: [
      ...(toExecution ? read : []),
      ...(registryLogins.length > 0 ? [readStatement("PullCredentials", handles.policyArn)] : []),
    ],
  };
}

function reportMount(name: string, { toExecution }: SecretSpec, { member, mount, path }: ItemUse<"secrets">, context: RenderContext): void {
  const where = context.model.project.locate(path);
  const target = mount?.target;
  if (target !== undefined && target !== name && target !== `/run/secrets/${name}`) {
    const message = `${member.name} finds the secret ${name} in its environment, not at ${target}`;
    context.report.warning("COMPOSE_KEY_IGNORED", where, message);
  }
  if (!toExecution) {
    const message = `the secret ${name} is not put into ${member.name}: only its task role may read it`;
    context.report.warning("SECRET_INVALID", where, message, { hint: "add EcsExecutionRole to LinksTo for a variable with its value" });
  }
}

function readStatements({ policyArn, key }: SecretHandles): readonly Statement[] {
  const read = readStatement("ReadSecrets", policyArn);
  return key === undefined ? [read] : [read, decryptStatement(key, policyArn)];
}

function readStatement(Sid: string, secret: Value<string>): Statement {
  return { Sid, Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: [secret] };
}

/** A key opens for Secrets Manager alone. */
function decryptStatement(key: Value<string>, secret: Value<string>): Statement {
  const throughSecretsManager = { StringEquals: { "kms:ViaService": sub("secretsmanager.${AWS::Region}.amazonaws.com") } };
  const statement = { Sid: "DecryptSecrets", Effect: "Allow", Action: ["kms:Decrypt"] } as const;
  // Of a key that was found, an alias says which it is in a condition only.
  if (typeof key === "string" && typeof secret === "string" && key.startsWith("alias/")) {
    const Condition = { ...throughSecretsManager, "ForAnyValue:StringEquals": { "kms:ResourceAliases": key } };
    return { ...statement, Resource: [keyArn("*", secret)], Condition };
  }
  const arn = typeof key === "string" && typeof secret === "string" ? keyArn(key, secret) : key;
  return { ...statement, Resource: [arn], Condition: throughSecretsManager };
}
