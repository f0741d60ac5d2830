import { sub, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { SecretSpec } from "./secret.ts";

/** What a family's connection needs of a secret. */
export interface SecretHandles {
  /** What a container's `ValueFrom` takes. */
  readonly valueFrom: Value<string>;
  /** The same for one key of a JSON secret. */
  valueOfKey(key: string): Value<string>;
  /** What an IAM statement takes: a name alone ends with the six characters that Secrets Manager adds. */
  readonly policyArn: Value<string>;
  /** The customer key that encrypts it: its ARN, or of one that was found also its id or alias. */
  readonly key: Value<string> | undefined;
}

/** `secret` is a name or an ARN; `foundKey` the key of one that was found. */
export function handlesOf(
  { spec, path }: ModelResource<SecretSpec>,
  secret: string,
  foundKey: string | undefined,
  context: RenderContext,
): SecretHandles {
  const whole = secret.startsWith("arn:");
  const arn = whole ? secret : `arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:${secret}`;
  return {
    valueFrom: sub(arn),
    valueOfKey: (jsonKey) => sub(`${arn}:${jsonKey}::`),
    policyArn: sub(whole && /-[A-Za-z0-9]{6}$/.test(secret) ? arn : `${arn}-??????`),
    key: spec.kmsKey === undefined ? foundKey : context.resolve(spec.kmsKey, [...path, "KmsKeyId"]),
  };
}
