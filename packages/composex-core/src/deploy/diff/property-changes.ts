import type { ResourceDifference } from "@aws-cdk/cloudformation-diff";
import type { PropertyChange } from "../plan.ts";
import { canonicalText } from "./canonical-text.ts";
import { nameKey, nameOf } from "./named-list.ts";
import { HIDDEN, isKept, isPlain, namesSecret, secretNames, withoutSecrets } from "./secret-values.ts";

/** Attributes of a resource beside its properties whose change means something for what is deployed. */
const ATTRIBUTES = ["DeletionPolicy", "UpdateReplacePolicy", "Condition", "CreationPolicy", "UpdatePolicy", "Metadata"];

type Difference = Pick<ResourceDifference, "oldValue" | "newValue" | "propertyUpdates">;

/** What changes in a resource, to the leaf, without the secrets in it. Nothing for one that is created or deleted as a whole. */
export function propertyChanges(difference: Difference): readonly PropertyChange[] {
  const { oldValue, newValue } = difference;
  if (!oldValue || !newValue) return [];
  const secrets = new Set([...secretNames(oldValue.Properties), ...secretNames(newValue.Properties)]);
  const isSecret = (name: string): boolean => namesSecret(name) || secrets.has(name);
  const changes = Object.entries(difference.propertyUpdates).flatMap(([name, { oldValue: before, newValue: after, changeImpact }]) => {
    const impact: string | undefined = changeImpact;
    const replaces = impact === "WILL_REPLACE" ? ("yes" as const) : impact === "MAY_REPLACE" ? ("maybe" as const) : undefined;
    return differences(name, before, after).map((one) => ({ ...printed(one, isSecret), ...(replaces && { replaces }) }));
  });
  const attributes = ATTRIBUTES.flatMap((name) => differences(name, oldValue[name], newValue[name]));
  const type: PropertyChange[] =
    oldValue.Type === newValue.Type ? [] : [{ path: "Type", before: oldValue.Type, after: newValue.Type, replaces: "yes" }];
  return [...type, ...changes.sort((a, b) => (a.path < b.path ? -1 : 1)), ...attributes.map((one) => printed(one, isSecret))];
}

/** Two values that are not equal, and where they stand. */
interface LeafChange {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

function differences(path: string, before: unknown, after: unknown): readonly LeafChange[] {
  if (canonicalText(before) === canonicalText(after)) return [];
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    if (!keys.some(isFunction)) return keys.flatMap((key) => differences(`${path}.${key}`, before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(path, before, after);
  return [{ path, before, after }];
}

function listDifferences(path: string, before: readonly unknown[], after: readonly unknown[]): readonly LeafChange[] {
  const key = nameKey(before, after);
  if (key !== undefined) return namedDifferences(path, before, after, key);
  if (before.length === after.length) return before.flatMap((item, index) => differences(`${path}[${index}]`, item, after[index]));
  // Of lists of unlike length only what one has and the other has not.
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length + come.length === 0) return [{ path, before, after }];
  return [...gone.map((item) => ({ path: `${path}[]`, before: item })), ...come.map((item) => ({ path: `${path}[]`, after: item }))];
}

/** Lists whose items have names are compared by them, and their order for itself. */
function namedDifferences(path: string, before: readonly unknown[], after: readonly unknown[], key: string): readonly LeafChange[] {
  const left = new Map(before.map((item) => [nameOf(item, key) ?? "", item]));
  const right = new Map(after.map((item) => [nameOf(item, key) ?? "", item]));
  const names = [...new Set([...left.keys(), ...right.keys()])];
  const changes = names.flatMap((name) => {
    const [was, now] = [left.get(name), right.get(name)];
    const inner = onlyOther(was ?? now, key);
    if (inner === undefined || (was && now && onlyOther(now, key) !== onlyOther(was, key)))
      return differences(`${path}[${name}]`, was, now);
    return differences(`${path}[${name}]`, valueAt(was, inner), valueAt(now, inner));
  });
  if (changes.length > 0) return changes;
  return [{ path: `${path} (order)`, before: [...left.keys()].join(", "), after: [...right.keys()].join(", ") }];
}

/** The key beside the name in an item that has just these two, such as a tag or a variable. */
function onlyOther(item: unknown, key: string): string | undefined {
  const others = Object.keys(item as object).filter((one) => one !== key);
  return others.length === 1 ? others[0] : undefined;
}

function valueAt(item: unknown, key: string): unknown {
  return (item as Readonly<Record<string, unknown>> | undefined)?.[key];
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const texts = new Set(other.map(canonicalText));
  return [...new Map(list.map((item) => [canonicalText(item), item]))].filter(([text]) => !texts.has(text)).map(([, item]) => item);
}

/** A change as text. What was kept by somebody else is hidden where it becomes a text. */
function printed({ path, before, after }: LeafChange, isSecret: (name: string) => boolean): PropertyChange {
  const name = /([^.[\]]+)\]?(?:\.Value)?$/.exec(path)?.[1] ?? path;
  const text = (value: unknown, other: unknown): string => {
    const wasKept = typeof other === "string" && isKept(other);
    return isPlain(value) && (isSecret(name) || wasKept) ? HIDDEN : canonicalText(withoutSecrets(value, isSecret));
  };
  return {
    path,
    ...(before !== undefined && { before: text(before, after) }),
    ...(after !== undefined && { after: text(after, before) }),
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFunction(key: string): boolean {
  return key === "Ref" || key.startsWith("Fn::");
}
