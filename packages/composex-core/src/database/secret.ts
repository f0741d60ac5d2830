import { Resource, ref, sub, type Value } from "../cfn/index.ts";
import type { Connection, Statement } from "../contract/connection.ts";
import type { ModelResource } from "../contract/model.ts";
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
}

/** What a family gets of the secret: variables, and the right to read it for who fills them. */
export function secretConnection(
  resource: ModelResource,
  secret: DatabaseSecret,
  use: SecretUse,
  services: readonly string[],
  forAll: SecretMappings | undefined,
): Connection {
  const { arn, connectionString: whole } = secret;
  const mappings = use.SecretsMappings ?? forAll;
  const keys = mappings ? mappedKeys(mappings, resource.name) : [];
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
