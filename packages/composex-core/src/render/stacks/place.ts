import { createHash } from "node:crypto";
import { type Resource, ROOT_STACK } from "../../cfn/index.ts";
import { CLOUDFORMATION_LIMITS } from "../../cfn/limits.ts";
import { forEachIntrinsic } from "../../cfn/walk.ts";
import type { ExportedValue } from "../rendered-project.ts";
import { isWired, type WiredValue, wiredKey } from "./wired.ts";

/** Where a stack stands: its title and the titles of the stacks around it, outermost first. The root has no place. */
export interface Placement {
  /** Title of the final stack of each resource. */
  readonly stackOf: ReadonlyMap<Resource, string>;
  /** Title of the parent of each nested stack; `ROOT_STACK` for most. */
  readonly parentOf: ReadonlyMap<string, string>;
  /** What was split, for a note: wanted title and the number of stacks it became. */
  readonly splits: readonly { readonly title: string; readonly stacks: number }[];
}

/** Room kept in a template for what the wiring adds: the parameter with the root's name. */
const RESERVED_PARAMETERS = 1;
/** A template may have 1,000,000 bytes; references grow a little when they are wired. */
const BYTES = CLOUDFORMATION_LIMITS.templateBytes * 0.8;

interface Load {
  resources: number;
  bytes: number;
  readonly outputs: Set<string>;
  readonly parameters: Set<string>;
}

/**
 * Gives every resource its stack. A stack that would pass a limit of CloudFormation is cut in two, four, eight, …; a resource goes by the
 * hash of its split key, so that one more resource moves no other until the next cut, and half of the resources stay where they are then.
 */
export function place(
  resources: readonly Resource[],
  exported: readonly ExportedValue[],
  groupable: ReadonlyMap<string, number>,
): Placement {
  const units = new Map<string, Resource[]>();
  for (const resource of resources) {
    const unit = units.get(resource.stack);
    if (unit) unit.push(resource);
    else units.set(resource.stack, [resource]);
  }
  const needs = new Map(resources.map((resource) => [resource, measure(resource)]));
  const handedOut = handedOutValues(resources, exported, needs);
  const stackOf = new Map<Resource, string>();
  const splits: { title: string; stacks: number }[] = [];
  for (const [title, unit] of units) {
    const count = title === ROOT_STACK ? 1 : piecesNeeded(unit, needs, handedOut);
    if (count > 1) splits.push({ title, stacks: count });
    for (const resource of unit) stackOf.set(resource, pieceTitle(title, pieceOf(splitKeyOf(resource), count)));
  }
  const parentOf = new Map<string, string>();
  const titles = new Set(stackOf.values());
  titles.delete(ROOT_STACK);
  const groups = groupFamilies(titles, groupable, resources, stackOf, needs);
  for (const title of titles) parentOf.set(title, groups.parentOf.get(title) ?? ROOT_STACK);
  for (const group of new Set(groups.parentOf.values())) parentOf.set(group, ROOT_STACK);
  if (groups.count > 1) splits.push({ title: "services", stacks: groups.count });
  return { stackOf, parentOf, splits };
}

interface Needs {
  readonly values: ReadonlyMap<string, WiredValue>;
  readonly bytes: number;
}

function measure(resource: Resource): Needs {
  const values = new Map<string, WiredValue>();
  let bytes = resource.logicalId.length + 60;
  forEachIntrinsic(resource.properties, (value) => {
    bytes += 80;
    if (isWired(value)) values.set(wiredKey(value), value);
  });
  bytes += JSON.stringify(resource.properties, (_key, value) =>
    value instanceof Object && "kind" in value && "resource" in value ? 0 : value,
  ).length;
  return { values, bytes };
}

/** Keys of the values that leave the stack of their resource: read elsewhere or exported. */
function handedOutValues(
  resources: readonly Resource[],
  exported: readonly ExportedValue[],
  needs: ReadonlyMap<Resource, Needs>,
): ReadonlyMap<Resource, ReadonlySet<string>> {
  const out = new Map<Resource, Set<string>>();
  const add = (producer: Resource, key: string): void => {
    const keys = out.get(producer);
    if (keys) keys.add(key);
    else out.set(producer, new Set([key]));
  };
  for (const resource of resources) {
    for (const [key, value] of needs.get(resource)?.values ?? []) {
      if ("resource" in value && (value.resource.stack !== resource.stack || splitKeyOf(value.resource) !== splitKeyOf(resource)))
        add(value.resource, key);
    }
  }
  for (const { value } of exported) if (isWired(value) && "resource" in value) add(value.resource, wiredKey(value));
  return out;
}

function piecesNeeded(
  unit: readonly Resource[],
  needs: ReadonlyMap<Resource, Needs>,
  handedOut: ReadonlyMap<Resource, ReadonlySet<string>>,
): number {
  const keys = new Set(unit.map(splitKeyOf)).size;
  for (let count = 1; ; count *= 2) {
    const loads = Array.from({ length: count }, (): Load => ({ resources: 0, bytes: 0, outputs: new Set(), parameters: new Set() }));
    for (const resource of unit) {
      const piece = pieceOf(splitKeyOf(resource), count);
      const load = loads[piece] as Load;
      load.resources += 1;
      const need = needs.get(resource) as Needs;
      load.bytes += need.bytes;
      for (const [key, value] of need.values) {
        const at = "resource" in value ? value.resource : undefined;
        const inside = at !== undefined && at.stack === resource.stack && pieceOf(splitKeyOf(at), count) === piece;
        const own = "stack" in value && value.stack === resource.stack;
        if (!inside && !own) load.parameters.add(key);
      }
      for (const key of handedOut.get(resource) ?? []) load.outputs.add(key);
    }
    // One key cannot be cut further; the check pass then names the limit it breaks.
    if (count >= keys * 4 || loads.every(fits)) return count;
  }
}

function fits(load: Load): boolean {
  return (
    load.resources <= CLOUDFORMATION_LIMITS.resources &&
    load.outputs.size <= CLOUDFORMATION_LIMITS.outputs &&
    load.parameters.size <= CLOUDFORMATION_LIMITS.parameters - RESERVED_PARAMETERS &&
    load.bytes <= BYTES
  );
}

/** Stacks of families that a root can hold directly; the rest of its 500 resources is for the other modules and their pieces. */
const FAMILIES_IN_ROOT = 300;

/**
 * A root with very many families holds them through `services` stacks in between. A family goes by its depth in the start order and the hash
 * of its name, so that one group never waits for another that waits for it.
 */
function groupFamilies(
  titles: ReadonlySet<string>,
  depths: ReadonlyMap<string, number>,
  resources: readonly Resource[],
  stackOf: ReadonlyMap<Resource, string>,
  needs: ReadonlyMap<Resource, Needs>,
): { readonly parentOf: ReadonlyMap<string, string>; readonly count: number } {
  const families = [...titles].filter((title) => depths.has(title));
  if (families.length <= FAMILIES_IN_ROOT) return { parentOf: new Map(), count: 0 };
  const parametersOf = new Map<string, Set<string>>();
  for (const resource of resources) {
    const title = stackOf.get(resource) as string;
    if (!depths.has(title)) continue;
    const set = parametersOf.get(title) ?? new Set();
    parametersOf.set(title, set);
    for (const [key, value] of needs.get(resource)?.values ?? []) {
      const home = "resource" in value ? stackOf.get(value.resource) : "stack" in value ? value.stack : undefined;
      if (home !== title) set.add(key);
    }
  }
  const parentOf = new Map<string, string>();
  let count = 0;
  for (const depth of new Set(families.map((title) => depths.get(title) as number))) {
    const layer = families.filter((title) => depths.get(title) === depth);
    const base = depth === 0 ? "services" : `servicesAfter${depth}`;
    let pieces = 1;
    while (!groupsFit(layer, pieces, parametersOf)) pieces *= 2;
    const used = new Set<number>();
    for (const title of layer) {
      const piece = pieceOf(title, pieces);
      used.add(piece);
      parentOf.set(title, pieceTitle(base, piece));
    }
    count += used.size;
  }
  return { parentOf, count };
}

function groupsFit(layer: readonly string[], pieces: number, parametersOf: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const groups = Array.from({ length: pieces }, () => ({ families: 0, parameters: new Set<string>() }));
  for (const title of layer) {
    const group = groups[pieceOf(title, pieces)] as { families: number; parameters: Set<string> };
    group.families += 1;
    for (const key of parametersOf.get(title) ?? []) group.parameters.add(key);
  }
  return (
    pieces > layer.length * 4 ||
    groups.every(
      ({ families, parameters }) =>
        families <= CLOUDFORMATION_LIMITS.resources && parameters.size <= CLOUDFORMATION_LIMITS.parameters - RESERVED_PARAMETERS,
    )
  );
}

function splitKeyOf(resource: Resource): string {
  return resource.options.splitKey ?? resource.logicalId;
}

/** A power of two as `count` keeps half of the keys in their piece when it doubles. */
function pieceOf(key: string, count: number): number {
  return count === 1 ? 0 : createHash("sha256").update(key).digest().readUInt32BE(0) % count;
}

function pieceTitle(title: string, piece: number): string {
  return piece === 0 ? title : `${title}${piece + 1}`;
}
