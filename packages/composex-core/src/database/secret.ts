import { Resource, ref, sub, type Value } from "../cfn/index.ts";
import type { Connection, Statement } from "../contract/connection.ts";
import type { ModelResource } from "../contract/model.ts";
import type { RenderContext } from "../contract/render-context.ts";
import type { Path } from "../diagnostics/index.ts";
import { mappedKeys, type SecretMappings, type SecretUse, variableOf } from "./secret-mappings.ts";

const PASSWORD_LENGTH = 32;

/** The login of a database, made by Secrets Manager. `stack` holds the database. */
export function masterSecret(
  { module, name, logicalName, path }: ModelResource,
  username: string,
  deletionPolicy: "Delete" | "Retain",
): Resource<"AWS::SecretsManager::Secret"> {
  return new Resource(
    module.key.slice(2),
    `${logicalName}Secret`,
    "AWS::SecretsManager::Secret",
    {
      Description: `Login of the database ${name}`,
      GenerateSecretString: {
        SecretStringTemplate: JSON.stringify({ username }),
        GenerateStringKey: "password",
        PasswordLength: PASSWORD_LENGTH,
        // Engines refuse some signs, and so do connection strings.
        ExcludePunctuation: true,
      },
    },
    { path, splitKey: logicalName, deletionPolicy },
  );
}

/** Adds engine, host, port and name of the database to the secret. */
export function attachment(
  secret: Resource<"AWS::SecretsManager::Secret">,
  database: Resource,
): Resource<"AWS::SecretsManager::SecretTargetAttachment"> {
  return new Resource(
    secret.stack,
    `${secret.logicalId}Attachment`,
    "AWS::SecretsManager::SecretTargetAttachment",
    { SecretId: ref(secret), TargetId: ref(database), TargetType: database.type },
    secret.options,
  );
}

/** Text that CloudFormation replaces by a key of a secret when it makes a resource. */
export function keyOfSecret(secret: Value<string>, key: string): Value<string> {
  return sub(`{{resolve:secretsmanager:\${Secret}:SecretString:${key}}}`, { Secret: secret });
}

/** Where a database is and what is in it; a text may hold `{{resolve:…}}`. */
export interface DatabaseAddress {
  readonly scheme: Value<string>;
  readonly host: Value<string>;
  readonly port: Value<string>;
  readonly database: Value<string>;
}

/** A secret that holds `<scheme>://<user>:<password>@<host>:<port>/<database>`; it changes when the database moves. */
export function connectionString(
  { module, name, logicalName, path }: ModelResource,
  login: Value<string>,
  { scheme, host, port, database }: DatabaseAddress,
): Resource<"AWS::SecretsManager::Secret"> {
  const text = "${Scheme}://${User}:${Password}@${Host}:${Port}/${Database}";
  const values = {
    Scheme: scheme,
    User: keyOfSecret(login, "username"),
    Password: keyOfSecret(login, "password"),
    Host: host,
    Port: port,
    Database: database,
  };
  return new Resource(
    module.key.slice(2),
    `${logicalName}ConnectionString`,
    "AWS::SecretsManager::Secret",
    { Description: `Connection string of the database ${name}`, SecretString: sub(text, values) },
    { path, splitKey: logicalName },
  );
}

/** The secret of a database, as services use it. */
export interface DatabaseSecret {
  readonly arn: Value<string>;
  /** Key of the customer that encrypts it. */
  readonly keyArn?: string;
  /** Where one was asked for. */
  readonly connectionString?: Value<string>;
  /** The keys that it has, where these are not all. */
  readonly keys?: readonly string[];
}

/** Keys of a secret that the service itself keeps: it knows no host. */
export const MANAGED_KEYS: readonly string[] = ["password", "username"];

/** A database as one family uses it. */
interface LoginUse {
  readonly resource: ModelResource;
  readonly use: SecretUse;
  readonly services: readonly string[];
  readonly path: Path;
}

/** What a family gets of the secret: variables, and the right to read it for who fills them. Reports what it asks for and does not get. */
export function secretConnection(
  { resource, use, services, path }: LoginUse,
  secret: DatabaseSecret | undefined,
  forAll: SecretMappings | undefined,
  { model, report }: RenderContext,
): Connection {
  const missing = (key: keyof SecretUse, message: string, hint: string): void => {
    report.error("SECRET_UNDEFINED", model.project.locateKey([...path, key]), `${resource.module.key}::${resource.name} has ${message}`, {
      hint,
    });
  };
  if (!secret) {
    const hint = resource.lookup ? "add secret to its Lookup" : "a copy has the login of what it copies: declare that one's in secrets";
    for (const key of ["SecretsMappings", "GrantTaskAccess", "GenerateConnectionStringSecret"] as const) {
      const asked = use[key] ?? (key === "SecretsMappings" ? forAll : undefined);
      if (asked !== undefined && asked !== false) missing(key, `no secret with a login for ${key}`, hint);
    }
    return {};
  }
  const { arn, connectionString: whole } = secret;
  const mappings = use.SecretsMappings ?? forAll;
  const keys = mappings ? mappedKeys(mappings, resource.name) : [];
  const known = secret.keys;
  const managed = "remove ManageMasterUserPassword, for a secret with all of it";
  if (known) {
    const unknown = keys.map(({ key }) => key).filter((key) => !known.includes(key));
    if (unknown.length > 0) missing("SecretsMappings", `a secret without ${unknown.join(", ")}, as RDS keeps it`, managed);
    if (use.GenerateConnectionStringSecret !== undefined)
      missing("GenerateConnectionStringSecret", "no connection string, as RDS keeps its login", managed);
  }
  const names = [variableOf(resource.name), ...resource.variableNames];
  const exposed = use.DoNotExposeMappings
    ? []
    : mappings
      ? keys.map(({ key, variable }) => ({ services, name: variable, valueFrom: sub(`\${Secret}:${key}::`, { Secret: arn }) }))
      : names.map((name) => ({ services, name, valueFrom: arn }));
  const url = use.GenerateConnectionStringSecret;
  const secrets = [...exposed, ...(url !== undefined && whole !== undefined ? [{ services, name: url, valueFrom: whole }] : [])];
  const forTask = use.GrantTaskAccess ?? false;
  const arnVariable = typeof forTask === "object" ? forTask.SecretEnvName : `${resource.logicalName}_SECRET`;
  const filled = [...(exposed.length > 0 ? [arn] : []), ...(url !== undefined && whole !== undefined ? [whole] : [])];
  return {
    policyName: policyName(resource),
    secrets,
    ...(filled.length > 0 && { executionStatements: readStatements(filled, secret) }),
    ...(forTask !== false && {
      taskStatements: readStatements([arn], secret),
      environment: [{ services, name: arnVariable, value: arn }],
    }),
  };
}

/** `x-rds` gives `Rds`. */
function policyName({ module }: ModelResource): string {
  return module.key.charAt(2).toUpperCase() + module.key.slice(3);
}

function readStatements(secrets: readonly Value<string>[], { keyArn }: DatabaseSecret): readonly Statement[] {
  return [
    { Sid: "ReadSecrets", Action: ["secretsmanager:GetSecretValue"], Resource: secrets },
    ...(keyArn === undefined
      ? []
      : [
          {
            Sid: "DecryptSecrets",
            Action: ["kms:Decrypt"],
            Resource: [keyArn],
            Condition: { StringEquals: { "kms:ViaService": sub("secretsmanager.${AWS::Region}.${AWS::URLSuffix}") } },
          },
        ]),
  ];
}
