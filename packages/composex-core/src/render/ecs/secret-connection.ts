import { sub, type Value } from "../../cfn/index.ts";
import type { Connection, ContainerSecret, ContainerVariable, Statement } from "../../contract/connection.ts";
import type { Family, FamilyMember } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xAwsPullCredentials } from "../../model/settings/x-aws.ts";
import { SECRETS_KEY } from "../../modules/secrets/index.ts";
import type { SecretHandles } from "../../modules/secrets/spec.ts";

/** What a family gets from the project's secrets: values in its containers, rights for the role that reads them. */
export function secretConnection(family: Family, context: RenderContext): Connection {
  const secrets: ContainerSecret[] = [];
  const environment: ContainerVariable[] = [];
  const forExecution = new Set<SecretHandles>();
  const forTask = new Set<SecretHandles>();
  for (const member of family.members) {
    for (const { name, handles } of secretsOf(member, context)) {
      const { spec, valueFrom } = handles;
      const services = [member.name];
      if (spec.toExecution) {
        forExecution.add(handles);
        for (const { variable, key } of spec.jsonKeys) secrets.push({ services, name: variable, valueFrom: handles.valueOfKey(key) });
        if (spec.jsonKeys.length === 0) secrets.push({ services, name, valueFrom });
      }
      if (spec.toTask) forTask.add(handles);
      if (spec.arnVariable !== undefined) environment.push({ services, name: spec.arnVariable, value: valueFrom });
    }
  }
  const credentials = family.members.flatMap((member) => pullCredentials(member, context) ?? []);
  return {
    policyName: "Secrets",
    secrets,
    environment,
    taskStatements: readStatements([...forTask]),
    executionStatements: [
      ...readStatements([...forExecution]),
      ...(credentials.length > 0
        ? [
            readStatement(
              "PullCredentials",
              credentials.map(({ policyArn }) => policyArn),
            ),
          ]
        : []),
    ],
  };
}

interface NamedSecret {
  readonly name: string;
  readonly handles: SecretHandles;
}

function secretsOf(member: FamilyMember, context: RenderContext): readonly NamedSecret[] {
  return (member.service.secrets ?? []).flatMap(({ source, target }, index) => {
    const path = [...member.path, "secrets", index];
    const handles = declaredSecret(source, path, member, context);
    if (!handles) return [];
    if (target !== undefined && target !== source && target !== `/run/secrets/${source}`) {
      const where = context.model.project.locate(path);
      context.report.warning(
        "COMPOSE_KEY_IGNORED",
        where,
        `${member.name} finds the secret ${source} in its environment, not at ${target}`,
      );
    }
    if (!handles.spec.toExecution) {
      const where = context.model.project.locate(path);
      context.report.warning(
        "SECRET_INVALID",
        where,
        `the secret ${source} is not put into ${member.name}: only its task role may read it`,
        {
          hint: "add EcsExecutionRole to LinksTo for a variable with its value",
        },
      );
    }
    return [{ name: source, handles }];
  });
}

function declaredSecret(
  name: string,
  path: readonly (string | number)[],
  member: FamilyMember,
  context: RenderContext,
): SecretHandles | undefined {
  const { project, resources } = context.model;
  const known = resources.get(SECRETS_KEY);
  if (known?.has(name)) return context.rendered(SECRETS_KEY, name)?.handles as SecretHandles | undefined;
  // A declaration with a problem of its own was reported where it stands.
  if (project.secrets[name]?.[SECRETS_KEY] !== undefined) return undefined;
  const declared = Object.hasOwn(project.secrets, name);
  const message = declared
    ? `"${name}" is a file: ECS cannot give it to ${member.name}`
    : `${member.name} uses the secret "${name}", which is not declared`;
  context.report.error("SECRET_UNDEFINED", project.locate(path), message, {
    hint: declared
      ? `put it into Secrets Manager and declare it: secrets.${name}.x-secrets: {Name: …}`
      : didYouMean(name, known?.keys() ?? []),
  });
  return undefined;
}

/** The secret with the login of a private registry, for `RepositoryCredentials`. */
export function pullCredentials(member: FamilyMember, context: RenderContext): Pick<SecretHandles, "policyArn" | "valueFrom"> | undefined {
  const setting = settingOf(member, xAwsPullCredentials);
  if (!setting) return undefined;
  if (setting.declared) return declaredSecret(setting.secret, setting.path, member, context);
  const whole = /-[A-Za-z0-9]{6}$/.test(setting.secret);
  return { valueFrom: setting.secret, policyArn: whole ? setting.secret : `${setting.secret}-??????` };
}

function readStatements(handles: readonly SecretHandles[]): readonly Statement[] {
  if (handles.length === 0) return [];
  const keys = handles.flatMap(({ kmsKeyArn }) => (kmsKeyArn === undefined ? [] : [kmsKeyArn]));
  return [
    readStatement(
      "ReadSecrets",
      handles.map(({ policyArn }) => policyArn),
    ),
    ...(keys.length === 0 ? [] : [decryptStatement(keys)]),
  ];
}

function readStatement(Sid: string, resources: readonly Value<string>[]): Statement {
  return { Sid, Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: resources };
}

/** A key opens for Secrets Manager alone. */
function decryptStatement(keys: readonly Value<string>[]): Statement {
  return {
    Sid: "DecryptSecrets",
    Effect: "Allow",
    Action: ["kms:Decrypt"],
    Resource: keys,
    Condition: { StringEquals: { "kms:ViaService": sub("secretsmanager.${AWS::Region}.amazonaws.com") } },
  };
}
