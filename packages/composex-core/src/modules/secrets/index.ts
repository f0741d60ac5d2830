import { sub } from "../../cfn/index.ts";
import type { EarlierEntry, EarlierModule } from "../../contract/earlier-module.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import type { Project } from "../../load/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { findSecret } from "./find.ts";
import { parseSecret } from "./parse.ts";
import { schema } from "./schema.ts";
import type { FoundSecret, SecretHandles, SecretSpec } from "./spec.ts";

export const SECRETS_KEY = "x-secrets";

/** Existing secrets of Secrets Manager, declared as `secrets.<name>.x-secrets`. */
export const secrets: EarlierModule<SecretSpec, FoundSecret> = {
  key: SECRETS_KEY,
  summary: "Existing secrets of Secrets Manager, handed to containers as environment variables; written in secrets.<name>.",
  kind: "earlier",
  shape: "entries",
  schema,
  defaultValue: "Arn",
  returnValues: { Arn: { text: "ARN of the secret." } },
  access: {},
  links: () => [],
  within: "secrets",
  entries,
  parse: parseSecret,
  find: findSecret,
  render,
};

/** An external secret without `x-secrets` is one of Secrets Manager too, by the name that compose gives it. */
function entries({ secrets: declared }: Project): readonly EarlierEntry[] {
  return Object.entries(declared).flatMap(([name, secret]) => {
    const logicalName = name.replace(/[^A-Za-z0-9]/g, "");
    const written = secret[SECRETS_KEY];
    if (isRecord(written)) return [{ name, logicalName, path: ["secrets", name, SECRETS_KEY], value: written }];
    if (secret.external !== true) return [];
    return [{ name, logicalName, path: ["secrets", name], value: { Name: typeof secret.name === "string" ? secret.name : name } }];
  });
}

function render({ spec, path }: ModelResource<SecretSpec>, found: FoundSecret | undefined, context: RenderContext): Rendered {
  const secret = found?.Arn ?? spec.secret ?? "";
  const whole = secret.startsWith("arn:");
  const arn = whole ? secret : `arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:${secret}`;
  const key = spec.kmsKey === undefined ? found?.KmsKeyArn : context.resolve(spec.kmsKey, [...path, "KmsKeyId"]);
  const handles: SecretHandles = {
    spec,
    valueFrom: sub(arn),
    valueOfKey: (jsonKey) => sub(`${arn}:${jsonKey}::`),
    policyArn: sub(whole && /-[A-Za-z0-9]{6}$/.test(secret) ? arn : `${arn}-??????`),
    kmsKeyArn: key,
  };
  return { resources: [], values: { Arn: handles.valueFrom }, handles };
}
