import { attached } from "../../contract/module.ts";
import { list, oneOf, record, text } from "../../shape/index.ts";
import { connect } from "./connect.ts";
import { handlesOf } from "./handles.ts";
import { type FoundSecret, readSecret, transforms } from "./secret.ts";

/** Existing secrets of Secrets Manager. */
export const secrets = attached({
  key: "x-secrets",
  section: "secrets",
  summary: "Existing secrets of Secrets Manager, handed to containers as environment variables; written in secrets.<name>.",
  noun: "secret",
  description: "A secret of Secrets Manager that exists.",
  type: "AWS::SecretsManager::Secret",
  keys: {
    Name: text("Name or ARN of the secret."),
    VarName: text("Environment variable with the ARN. Default: the secret's name in capitals."),
    KmsKeyId: text("ARN of the customer key that encrypts it."),
    LinksTo: list(
      "Who may read it: ECS to hand it to the container, the application itself. Default: both.",
      oneOf("", ["EcsExecutionRole", "EcsTaskRole"]),
    ),
    JsonKeys: list(
      "Keys of a JSON secret, each as an environment variable of its own.",
      record("", {
        SecretKey: text("Key in the JSON of the secret.").required(),
        VarName: text("Environment variable with its value. Default: the key."),
        Transform: oneOf("How the key becomes the variable's name: db.user gives DB_USER, Db.User or Db.user.", transforms),
      }),
    ),
  },
  mayBeEmpty: true,
  // An external secret is one of Secrets Manager too, by the name that compose gives it.
  assumes: (name, { external, name: other }) => {
    return external === true ? { Name: typeof other === "string" ? other : name } : undefined;
  },
  instead: (name) => `put it into Secrets Manager and declare it: secrets.${name}.x-secrets: {Name: …}`,
  read: readSecret,
  defaultValue: "Arn",
  returnValues: { Arn: { text: "ARN of the secret.", from: "Ref" } },
  access: {},
  encryptedBy: ["KmsKeyId"],
  lookup: {
    tags: "secretsmanager:secret",
    arn: /^arn:aws[\w-]*:secretsmanager:[^:]+:\d{12}:secret:.+$/,
    identifier: (arn) => arn,
  },
  adopt: ({ Arn, KmsKeyId }: FoundSecret, resource, context) => {
    return { handles: handlesOf(resource, Arn, KmsKeyId, context) };
  },
  named: (resource, context) => {
    const handles = handlesOf(resource, resource.spec.secret ?? "", undefined, context);
    return { values: { Arn: handles.valueFrom }, handles };
  },
  connect,
});
