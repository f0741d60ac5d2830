import type { Value } from "../../cfn/index.ts";

export interface JsonKey {
  readonly key: string;
  /** Name of the environment variable. */
  readonly variable: string;
}

export interface SecretSpec {
  /** Name or ARN; undefined where it is looked up. */
  readonly secret: string | undefined;
  /** Variable that holds the ARN. */
  readonly arnVariable: string | undefined;
  readonly toExecution: boolean;
  readonly toTask: boolean;
  readonly jsonKeys: readonly JsonKey[];
  /** ARN of the customer key it is encrypted with, or a pointer to one. */
  readonly kmsKey: string | undefined;
}

/** An existing secret, as the lookups file holds it. */
export interface FoundSecret {
  readonly Arn: string;
  readonly KmsKeyArn?: string;
}

/** `handles` of a rendered secret. */
export interface SecretHandles {
  readonly spec: SecretSpec;
  /** What a container's `ValueFrom` takes. */
  readonly valueFrom: Value<string>;
  /** The same for one key of a JSON secret. */
  valueOfKey(key: string): Value<string>;
  /** What an IAM statement takes: a name alone ends with the six characters that Secrets Manager adds. */
  readonly policyArn: Value<string>;
  readonly kmsKeyArn: Value<string> | undefined;
}
