import type { ResourceDifference } from "@aws-cdk/cloudformation-diff";
import type { PropertyChange } from "../plan.ts";
import { canonicalText } from "./canonical-text.ts";

/** Attributes of a resource beside its properties whose change means something for what is deployed. */
const ATTRIBUTES = ["DeletionPolicy", "UpdateReplacePolicy", "Condition", "CreationPolicy", "UpdatePolicy"];

/** What changes in a resource, to the leaf. Nothing for one that is created or deleted as a whole. */
export function propertyChanges(difference: ResourceDifference): readonly PropertyChange[] {
  const { oldValue, newValue } = difference;
  if (!oldValue || !newValue) return [];
  const changes = Object.entries(difference.propertyUpdates).flatMap(([name, { oldValue: before, newValue: after, changeImpact }]) => {
    const impact: string | undefined = changeImpact;
    const replaces = impact === "WILL_REPLACE" ? ("yes" as const) : impact === "MAY_REPLACE" ? ("maybe" as const) : undefined;
    return leaves(name, before, after).map((leaf) => ({ ...leaf, ...(replaces && { replaces }) }));
  });
  const attributes = ATTRIBUTES.filter((name) => canonicalText(oldValue[name]) !== canonicalText(newValue[name]));
  const type: PropertyChange[] =
    oldValue.Type === newValue.Type ? [] : [{ path: "Type", before: oldValue.Type, after: newValue.Type, replaces: "yes" }];
  return [
    ...type,
    ...changes.sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...attributes.map((name) => leaf(name, oldValue[name], newValue[name])),
  ];
}

function leaves(path: string, before: unknown, after: unknown): readonly PropertyChange[] {
  if (canonicalText(before) === canonicalText(after)) return [];
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    if (!keys.some(isFunction)) return keys.flatMap((key) => leaves(`${path}.${key}`, before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length === after.length) return before.flatMap((item, index) => leaves(`${path}[${index}]`, item, after[index]));
    return listChange(path, before, after);
  }
  return [leaf(path, before, after)];
}

/** Of lists of unlike length only what one has and the other has not. */
function listChange(path: string, before: readonly unknown[], after: readonly unknown[]): readonly PropertyChange[] {
  const texts = (list: readonly unknown[]): Set<string> => new Set(list.map(canonicalText));
  const left = texts(before);
  const right = texts(after);
  const gone = [...left].filter((text) => !right.has(text));
  const come = [...right].filter((text) => !left.has(text));
  if (gone.length + come.length === 0) return [leaf(path, before, after)];
  return [...gone.map((text) => ({ path: `${path}[]`, before: text })), ...come.map((text) => ({ path: `${path}[]`, after: text }))];
}

function leaf(path: string, before: unknown, after: unknown): PropertyChange {
  return {
    path,
    ...(before !== undefined && { before: canonicalText(before) }),
    ...(after !== undefined && { after: canonicalText(after) }),
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFunction(key: string): boolean {
  return key === "Ref" || key.startsWith("Fn::");
}
