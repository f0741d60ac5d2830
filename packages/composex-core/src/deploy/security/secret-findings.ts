import { nameKey, nameOf } from "../diff/named-list.ts";
import { isKept, isPlain, namesSecret } from "../diff/secret-values.ts";
import type { SecurityFinding } from "../plan.ts";
import { allAnswers, underAnswers } from "./answers.ts";
import type { Located } from "./located.ts";

/** Secrets that somebody kept and that become a text. */
export function secretFindings(before: Located, after: Located): readonly SecurityFinding[] {
  return [...after.values()].flatMap(({ id, path, logicalId, resource }) => {
    const was = before.get(id)?.resource;
    if (!was || was.Type !== resource.Type) return [];
    const exposed = new Set<string>();
    for (const answers of allAnswers(was.Properties, resource.Properties)) {
      for (const one of exposedIn(underAnswers(was.Properties, answers), underAnswers(resource.Properties, answers))) exposed.add(one);
    }
    return [...exposed].map((property) => ({
      risk: "secret-exposed" as const,
      path,
      logicalId,
      type: resource.Type,
      message: `has a secret as a text that others can read (${property})`,
      asked: true,
    }));
  });
}

function* exposedIn(before: unknown, after: unknown): Generator<string> {
  const old = valuesOf(before);
  for (const [path, value] of valuesOf(after)) {
    if (!isPlain(value)) continue;
    const was = old.get(path);
    const variableOf = /^(.*\.)Environment\[([^\]]*)\]\.Value$/.exec(path);
    const wasSecret = variableOf !== null && old.has(`${variableOf[1]}Secrets[${variableOf[2]}].ValueFrom`);
    const wasKept = was !== undefined && isKept(was);
    const property = path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("[")) + 1);
    const variable = path.replace(/\.Value$/, ".Type");
    const wasLookedUp = /^(?:SECRETS_MANAGER|PARAMETER_STORE)$/.test(String(old.get(variable))) && valueAt(after, old, variable);
    if (
      wasSecret ||
      wasLookedUp ||
      (wasKept && (isLookup(was) || namesSecret(property))) ||
      (was === undefined && startsPlain(property, old, path))
    )
      yield path;
  }
}

/** A property that holds the secret itself, where something else held it: nothing, or a generator, or the service. */
function startsPlain(property: string, old: ReadonlyMap<string, unknown>, path: string): boolean {
  if (!/^(?:MasterUserPassword|MasterPassword|SecretString|AuthToken|Password)$/.test(property)) return false;
  const beside = path.slice(0, path.length - property.length);
  return [...old.keys()].some(
    (key) => key.startsWith(beside) && /(?:ManageMasterUserPassword|GenerateSecretString\.\w+|UserGroupIds|SecretId|SecretArn)$/.test(key),
  );
}

function isLookup(value: unknown): boolean {
  return typeof value === "string";
}

function valueAt(after: unknown, old: ReadonlyMap<string, unknown>, path: string): boolean {
  return valuesOf(after).get(path) !== old.get(path);
}

/** Path → value; items by their names, references as they are. */
function valuesOf(value: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (item: unknown, path: string): void => {
    if (typeof item !== "object" || item === null || Object.keys(item).some((key) => key === "Ref" || key.startsWith("Fn::")))
      found.set(path, item);
    else if (Array.isArray(item)) {
      const key = nameKey(item);
      for (const [index, one] of item.entries()) visit(one, `${path}[${key === undefined ? index : nameOf(one, key)}]`);
    } else for (const [key, one] of Object.entries(item)) visit(one, path === "" ? key : `${path}.${key}`);
  };
  visit(value, "");
  return found;
}
