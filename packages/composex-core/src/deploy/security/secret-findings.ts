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
  const [old, now] = [valuesOf(before), valuesOf(after)];
  for (const [path, value] of now) {
    if (isPlain(value) && wasKept(path, old, now)) yield path;
  }
}

type Values = ReadonlyMap<string, unknown>;

/** A variable of a container or function, as an item of a list or a key of a map: its name. */
const VARIABLE = /(?:Environment|Variables?)(?:\[([^\]]*)\]\.Value|\.(?:Variables\.)?([\w-]+))$/;
/** The same among its secrets. */
const SECRET = /Secrets?(?:\[([^\]]*)\]\.Value(?:From)?|\.([\w-]+))$/;

/** Whether somebody kept what stands at a path now: in the same place, among the secrets of a container, or beside it. */
function wasKept(path: string, old: Values, now: Values): boolean {
  const variable = VARIABLE.exec(path)
    ?.slice(1)
    .find((name) => name !== undefined);
  if (variable !== undefined && [...old.keys()].some((key) => SECRET.exec(key)?.slice(1).includes(variable))) return true;
  const kind = path.replace(/\.Value$/, ".Type");
  if (/^(?:SECRETS_MANAGER|PARAMETER_STORE)$/.test(String(old.get(kind))) && now.get(kind) !== old.get(kind)) return true;
  const property = path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("[")) + 1);
  const was = old.get(path);
  if (was === undefined) return startsPlain(property, old, path);
  return isKept(was) && (typeof was === "string" || namesSecret(property));
}

/** A property that holds the secret itself, where something else held it: nothing, or a generator, or the service. */
function startsPlain(property: string, old: Values, path: string): boolean {
  if (!/^(?:MasterUserPassword|MasterPassword|SecretString|AuthToken|Password)$/.test(property)) return false;
  const beside = path.slice(0, path.length - property.length);
  return [...old.keys()].some(
    (key) => key.startsWith(beside) && /(?:ManageMasterUserPassword|GenerateSecretString\.\w+|UserGroupIds|SecretId|SecretArn)$/.test(key),
  );
}

/** Path → value; items by their names, references as they are. */
function valuesOf(value: unknown): Values {
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
