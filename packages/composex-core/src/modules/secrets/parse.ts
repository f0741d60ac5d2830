import type { EarlierEntry } from "../../contract/earlier-module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { JsonKey, SecretSpec } from "./spec.ts";

const ROLES = ["EcsExecutionRole", "EcsTaskRole"] as const;

const TRANSFORMS: Readonly<Record<string, (key: string) => string>> = {
  java_properties: (key) => key.toUpperCase().replaceAll(".", "_"),
  title: (key) => key.toLowerCase().replace(/[a-z]+/g, capitalize),
  capitalize: (key) => capitalize(key.toLowerCase()),
};

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export function parseSecret({ name, path, value }: EarlierEntry, context: ParseContext): SecretSpec | undefined {
  const { project, report } = context;
  const secret = typeof value.Name === "string" ? value.Name : undefined;
  if (secret === undefined && !isRecord(value.Lookup)) {
    report.error("SECRET_INVALID", project.locateKey(path), `secret "${name}" does not say which secret of Secrets Manager it is`, {
      hint: "add Name with the secret's name or ARN, or Lookup with its tags",
    });
    return undefined;
  }
  if (secret !== undefined && !checkName(secret, [...path, "Name"], context)) return undefined;
  const links = readLinks(value.LinksTo);
  const variable = typeof value.VarName === "string" ? value.VarName : undefined;
  const standard = name.toUpperCase().replace(/[^A-Z0-9]/g, "_");
  return {
    secret,
    // A container that may not read the secret has no use for its ARN, unless it was asked for.
    arnVariable: variable ?? (links.includes("EcsTaskRole") ? standard : undefined),
    toExecution: links.includes("EcsExecutionRole"),
    toTask: links.includes("EcsTaskRole"),
    jsonKeys: readJsonKeys(value.JsonKeys, [...path, "JsonKeys"], context),
    kmsKey: readKmsKey(value.KmsKeyId, [...path, "KmsKeyId"], context),
  };
}

function checkName(secret: string, path: Path, { project, report }: ParseContext): boolean {
  const where = project.locate(path);
  if (secret.startsWith("arn:")) {
    if (/^arn:[^:]+:secretsmanager:[^:]+:(\d{12}|\$\{AWS::AccountId\}):secret:[^:]+$/.test(secret)) return true;
    report.error("SECRET_INVALID", where, `"${secret}" is not the ARN of a secret`, {
      hint: "arn:aws:secretsmanager:<region>:<account>:secret:<name>-<six characters>",
    });
    return false;
  }
  if (!/^(?:[\w/+=.@-]|\$\{AWS::\w+\})+$/.test(secret) || secret.length > 512) {
    report.error("SECRET_INVALID", where, `"${secret}" is not a name of Secrets Manager`, {
      hint: "a name has letters, digits and / _ + = . @ -",
    });
    return false;
  }
  if (/-[A-Za-z0-9]{6}$/.test(secret)) {
    report.warning("SECRET_INVALID", where, `Secrets Manager may take the end of "${secret}" for the characters it adds to an ARN`, {
      hint: "write the whole ARN of the secret",
    });
  }
  return true;
}

function readLinks(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : ROLES;
}

function readJsonKeys(value: unknown, path: Path, { project, report }: ParseContext): readonly JsonKey[] {
  if (!Array.isArray(value)) return [];
  const byVariable = new Map<string, JsonKey>();
  for (const [index, item] of value.entries()) {
    const { SecretKey, VarName, Transform } = item as Readonly<Record<string, unknown>>;
    const key = String(SecretKey);
    const variable = typeof VarName === "string" ? VarName : (TRANSFORMS[String(Transform)]?.(key) ?? key);
    if (byVariable.has(variable)) {
      report.warning(
        "ENVIRONMENT_CLASH",
        project.locate([...path, index]),
        `two JSON keys give the variable ${variable}: the later one counts`,
      );
    }
    byVariable.set(variable, { key, variable });
  }
  return [...byVariable.values()];
}

function readKmsKey(value: unknown, path: Path, { project, report }: ParseContext): string | undefined {
  if (typeof value !== "string") return undefined;
  if (value.startsWith("x-kms::") || /^arn:[^:]+:kms:[^:]+:[^:]+:key\/.+$/.test(value)) return value;
  report.error("SECRET_INVALID", project.locate(path), `"${value}" is not the ARN of a key`, {
    hint: "an alias does not do in a policy: write arn:aws:kms:<region>:<account>:key/<id>",
  });
  return undefined;
}
