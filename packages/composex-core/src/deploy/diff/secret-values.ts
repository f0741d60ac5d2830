import { canonicalText } from "./canonical-text.ts";

/** Names under which CloudFormation and people keep what nobody else may read. */
const SECRET_NAME =
  /(?:password|passwd|passphrase|secret|secretstring|authtoken|auth_token|token|credentials?|private_?key|secret_?key|api_?key|access_?key)$/i;
const NO_SECRET = /^(?:HttpTokens?|ManageMasterUserPassword|ClientToken|NextToken)$/;

/** A reference that CloudFormation looks up itself, and never shows. */
const LOOKED_UP = /\{\{resolve:(?:secretsmanager|ssm-secure):/;

/** What stands in a plan for a value that nobody may read there. */
export const HIDDEN = "****";

/** Whether a property, variable or parameter of that name holds a secret. */
export function namesSecret(name: string): boolean {
  return SECRET_NAME.test(name) && !NO_SECRET.test(name);
}

/** Whether a value is kept by somebody else: a dynamic reference, or a value that only AWS knows. */
export function isKept(value: unknown): boolean {
  return typeof value === "object" || LOOKED_UP.test(canonicalText(value));
}

/** Whether a value is a text that would be read. */
export function isPlain(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !isKept(value) && !/^(?:true|false|\d+)$/i.test(value);
}

/** The names of secrets that containers get, whose values are secret wherever they stand. */
export function* secretNames(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === "Secrets" && Array.isArray(item)) yield* item.map((one) => String((one as { readonly Name?: unknown } | null)?.Name));
    else yield* secretNames(item);
  }
  const { Name, Type } = value as { readonly Name?: unknown; readonly Type?: unknown };
  if (Type === "SECRETS_MANAGER" || Type === "PARAMETER_STORE") yield String(Name);
}

/** A value without what is secret in it: under a secret name, or beside one as in `{Name, Value}`. */
export function withoutSecrets(value: unknown, isSecret: (name: string) => boolean = namesSecret): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, isSecret));
  const entries: Record<string, unknown> = { ...value };
  const named = [entries["Name"], entries["Key"], entries["ParameterKey"]].some((name) => typeof name === "string" && isSecret(name));
  for (const [key, item] of Object.entries(entries)) {
    entries[key] = isPlain(item) && (isSecret(key) || (named && key === "Value")) ? HIDDEN : withoutSecrets(item, isSecret);
  }
  return entries;
}
