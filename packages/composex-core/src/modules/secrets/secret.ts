import type { WrittenEntry } from "../../contract/module.ts";
import { type Place, placeOf } from "../../shape/index.ts";

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

/** An existing secret, as the lookups file holds it; without a key of one's own it has none. */
export interface FoundSecret {
  readonly Arn: string;
  readonly KmsKeyId?: string;
}

export const transforms = ["java_properties", "title", "capitalize"] as const;

const TRANSFORM: Readonly<Record<(typeof transforms)[number], (key: string) => string>> = {
  java_properties: (key) => key.toUpperCase().replaceAll(".", "_"),
  title: (key) => key.toLowerCase().replace(/[a-z]+/g, capitalize),
  capitalize: (key) => capitalize(key.toLowerCase()),
};

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

interface WrittenKey {
  readonly SecretKey: string;
  readonly VarName?: string;
  readonly Transform?: (typeof transforms)[number];
}

interface WrittenSecret {
  readonly Name?: string;
  readonly VarName?: string;
  readonly KmsKeyId?: string;
  readonly LinksTo?: readonly ("EcsExecutionRole" | "EcsTaskRole")[];
  readonly JsonKeys?: readonly WrittenKey[];
}

export function readSecret({ name, place, written, isFound }: WrittenEntry<WrittenSecret>): SecretSpec | undefined {
  const { Name, VarName, KmsKeyId, LinksTo = ["EcsExecutionRole", "EcsTaskRole"], JsonKeys = [] } = written;
  if (Name === undefined && !isFound) {
    place.keyError("SECRET_INVALID", `secret "${name}" does not say which secret of Secrets Manager it is`, {
      hint: "add Name with the secret's name or ARN, or Lookup with its tags",
    });
    return undefined;
  }
  if (Name !== undefined && isFound) {
    placeOf(written, "Name").keyWarning("KEY_UNUSED", "Name changes nothing: the secret is looked up", { hint: "remove Name or Lookup" });
  } else if (Name !== undefined && !checkName(Name, placeOf(written, "Name"))) return undefined;
  const standard = name.toUpperCase().replace(/[^A-Z0-9]/g, "_");
  const toTask = LinksTo.includes("EcsTaskRole");
  return {
    secret: Name,
    // A container that may not read the secret has no use for its ARN, unless it was asked for.
    arnVariable: VarName ?? (toTask ? standard : undefined),
    toExecution: LinksTo.includes("EcsExecutionRole"),
    toTask,
    jsonKeys: readJsonKeys(JsonKeys),
    kmsKey: KmsKeyId === undefined ? undefined : readKmsKey(KmsKeyId, placeOf(written, "KmsKeyId")),
  };
}

function checkName(secret: string, place: Place): boolean {
  if (secret.startsWith("arn:")) {
    if (/^arn:[^:]+:secretsmanager:[^:]+:(\d{12}|\$\{AWS::AccountId\}):secret:[^:]+$/.test(secret)) return true;
    place.error("SECRET_INVALID", `"${secret}" is not the ARN of a secret`, {
      hint: "arn:aws:secretsmanager:<region>:<account>:secret:<name>-<six characters>",
    });
    return false;
  }
  if (!/^(?:[\w/+=.@-]|\$\{AWS::\w+\})+$/.test(secret) || secret.length > 512) {
    place.error("SECRET_INVALID", `"${secret}" is not a name of Secrets Manager`, { hint: "a name has letters, digits and / _ + = . @ -" });
    return false;
  }
  if (/-[A-Za-z0-9]{6}$/.test(secret)) {
    place.warning("SECRET_INVALID", `Secrets Manager may take the end of "${secret}" for the characters it adds to an ARN`, {
      hint: "write the whole ARN of the secret",
    });
  }
  return true;
}

function readJsonKeys(written: readonly WrittenKey[]): readonly JsonKey[] {
  const byVariable = new Map<string, JsonKey>();
  for (const item of written) {
    const { SecretKey: key, VarName, Transform } = item;
    const variable = VarName ?? (Transform ? TRANSFORM[Transform](key) : key);
    if (byVariable.has(variable)) {
      placeOf(item).warning("ENVIRONMENT_CLASH", `two JSON keys give the variable ${variable}: the later one counts`);
    }
    byVariable.set(variable, { key, variable });
  }
  return [...byVariable.values()];
}

function readKmsKey(written: string, place: Place): string | undefined {
  if (written.startsWith("x-kms::") || /^arn:[^:]+:kms:[^:]+:[^:]+:key\/.+$/.test(written)) return written;
  place.error("SECRET_INVALID", `"${written}" is not the ARN of a key`, {
    hint: "an alias does not do in a policy: write arn:aws:kms:<region>:<account>:key/<id>",
  });
  return undefined;
}
