import { canonicalText, qualifiedReference } from "../diff/canonical-text.ts";
import type { EvaluatedStack } from "../diff/evaluate.ts";
import type { ResourceData } from "../parse-template.ts";
import type { When } from "./answers.ts";

export interface LocatedResource {
  /** `sqs/Orders`: as references name it. */
  readonly id: string;
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly resource: ResourceData;
  /** Under which answers to the template's conditions it is there at all. */
  readonly when: When;
}

/** Every resource of a tree by its id. */
export type Located = ReadonlyMap<string, LocatedResource>;

export function locate(stacks: readonly EvaluatedStack[]): Located {
  const found = new Map<string, LocatedResource>();
  for (const { path, when, resources } of stacks) {
    for (const [logicalId, resource] of Object.entries(resources)) {
      const id = [...path, logicalId].join("/");
      const own = resource.Condition === undefined ? when : [...when, [...path, resource.Condition].join("/")];
      found.set(id, { id, path, logicalId, resource, when: own });
    }
  }
  return found;
}

/** A finding's place: where a resource is now, or was. */
export function placeOf(
  id: string,
  type: string,
  ...trees: readonly Located[]
): Pick<LocatedResource, "path" | "logicalId"> & { type: string } {
  const found = trees.map((tree) => tree.get(id)).find((one) => one !== undefined);
  return found ? { path: found.path, logicalId: found.logicalId, type: found.resource.Type } : { path: [], logicalId: id, type };
}

/** Ids that the values of a resource name. */
export function* references(value: unknown): Generator<string> {
  const reference = qualifiedReference(value);
  if (reference?.[0] !== undefined) yield reference[0];
  else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) yield* references(item);
}

/**
 * The state before with the ids of now: what was renamed, or moved to another nested stack, is compared with what it was. A resource is the
 * same one where its type and its physical name are, its logical id, or most of what it says.
 */
export function withIdsOfNow(before: Located, after: Located): Located {
  const renamed = renames(before, after);
  if (renamed.size === 0) return before;
  return new Map(
    [...before.values()].map((old) => {
      const now = renamed.get(old.id);
      const place = now === undefined ? old : (after.get(now) as LocatedResource);
      const { id, path, logicalId } = place;
      return [id, { ...old, id, path, logicalId, resource: renameIn(old.resource, renamed) as ResourceData }];
    }),
  );
}

/** Below it two resources are not taken for one: less is enough where no other of the type comes or goes. */
const ALIKE = 0.5;
const ALONE_ALIKE = 0.25;

function renames(before: Located, after: Located): ReadonlyMap<string, string> {
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const come = [...after.values()].filter(({ id }) => !before.has(id));
  const pairs = gone.flatMap((old) =>
    come.filter(({ resource }) => resource.Type === old.resource.Type).map((now) => ({ old, now, alike: likeness(old, now) })),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const isAlone = ({ resource }: LocatedResource, list: readonly LocatedResource[]): boolean =>
    list.filter((other) => other.resource.Type === resource.Type).length === 1;
  for (const { old, now, alike } of pairs.toSorted((a, b) => b.alike - a.alike)) {
    const least = isAlone(old, gone) && isAlone(now, come) ? ALONE_ALIKE : ALIKE;
    if (alike < least || found.has(old.id) || taken.has(now.id)) continue;
    found.set(old.id, now.id);
    taken.add(now.id);
  }
  return found;
}

/** 1 and more: surely the same one. */
function likeness(old: LocatedResource, now: LocatedResource): number {
  const [left, right] = [leavesOf(old.resource.Properties), leavesOf(now.resource.Properties)];
  const shared = [...left].filter((leaf) => right.has(leaf)).length;
  const all = left.size + right.size - shared;
  const content = all === 0 ? 1 : shared / all;
  const name = physicalName(old);
  if (name !== undefined && name === physicalName(now)) return 3 + content;
  return content + (old.logicalId === now.logicalId ? 1 : 0);
}

/** `RoleName` of a role: the property that ends in the last word of the type. */
function physicalName({ resource: { Type, Properties = {} } }: LocatedResource): string | undefined {
  const value = Properties[`${Type.slice(Type.lastIndexOf(":") + 1)}Name`] ?? Properties["Name"];
  return value === undefined ? undefined : canonicalText(value);
}

/** A text and a list of it alone are the same, as in policies. */
function leavesOf(value: unknown): ReadonlySet<string> {
  const leaves = new Set<string>();
  const visit = (item: unknown, at: string): void => {
    if (typeof item !== "object" || item === null || qualifiedReference(item)) leaves.add(`${at}=${canonicalText(item)}`);
    else if (Array.isArray(item)) for (const one of item) visit(one, at);
    else for (const [key, one] of Object.entries(item)) visit(one, `${at}.${key}`);
  };
  visit(value, "");
  return leaves;
}

function renameIn(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  const reference = qualifiedReference(value);
  if (reference) {
    const [id = "", ...rest] = reference;
    return { "Fn::GetAtt": [renamed.get(id) ?? id, ...rest] };
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renameIn(item, renamed));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renameIn(item, renamed)]));
}
