import { type Resource, ROOT_STACK } from "../cfn/index.ts";
import type { ExportedValue, FamilyStack } from "../cfn/rendered-project.ts";
import { groupFamilies } from "./groups.ts";
import { measure, type Needs } from "./measure.ts";
import { pieceTitle, Spread } from "./pieces.ts";
import { isWired, type WiredValue } from "./wired.ts";

/** Where everything stands. */
export interface Placement {
  /** Title of the final stack of each resource. */
  readonly stackOf: ReadonlyMap<Resource, string>;
  /** Title of the parent of each nested stack; `ROOT_STACK` for most. */
  readonly parentOf: ReadonlyMap<string, string>;
  /** What was split, for a note: wanted title and the number of stacks it became. */
  readonly splits: readonly { readonly title: string; readonly stacks: number }[];
}

/**
 * Gives every resource its stack. A stack that would pass a limit of CloudFormation is cut in two, four, eight, … by the hash of its
 * resources' split keys. The stack of a family is never cut: what is in it refers to its ECS service.
 */
export function place(resources: readonly Resource[], exported: readonly ExportedValue[], families: readonly FamilyStack[]): Placement {
  const spread = new Spread();
  const needs = new Map(resources.map((resource) => [resource, measure(resource)]));
  const handedOut = handedOutValues(resources, exported, needs);
  const whole = new Set([ROOT_STACK, ...families.map(({ title }) => title)]);
  const stackOf = new Map<Resource, string>();
  const splits: { title: string; stacks: number }[] = [];
  for (const [title, unit] of byStack(resources)) {
    const count = whole.has(title) ? 1 : piecesNeeded(unit, needs, handedOut, spread);
    for (const resource of unit) stackOf.set(resource, pieceTitle(title, spread.pieceOf(splitKeyOf(resource), count)));
    const titles = new Set(unit.map((resource) => stackOf.get(resource)));
    if (titles.size > 1) splits.push({ title, stacks: titles.size });
  }
  const titles = new Set(stackOf.values());
  titles.delete(ROOT_STACK);
  const taken = takenValues(resources, needs, stackOf);
  const groups = groupFamilies(
    families.filter(({ title }) => titles.has(title)),
    (title) => taken.get(title) ?? new Set(),
    spread,
  );
  if (groups.count > 0) splits.push({ title: "services", stacks: groups.count });
  const parentOf = new Map<string, string>();
  for (const title of titles) parentOf.set(title, groups.parentOf.get(title) ?? ROOT_STACK);
  for (const group of groups.parentOf.values()) parentOf.set(group, ROOT_STACK);
  return { stackOf, parentOf, splits };
}

function byStack(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const units = new Map<string, Resource[]>();
  for (const resource of resources) {
    const unit = units.get(resource.stack);
    if (unit) unit.push(resource);
    else units.set(resource.stack, [resource]);
  }
  return units;
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
      if (!("resource" in value)) continue;
      const together = value.resource.stack === resource.stack && splitKeyOf(value.resource) === splitKeyOf(resource);
      if (!together) add(value.resource, key);
    }
  }
  for (const { value } of exported) if (isWired(value) && "resource" in value) add(value.resource, value.key);
  return out;
}

function piecesNeeded(
  unit: readonly Resource[],
  needs: ReadonlyMap<Resource, Needs>,
  handedOut: ReadonlyMap<Resource, ReadonlySet<string>>,
  spread: Spread,
): number {
  return spread.fewestPieces(new Set(unit.map(splitKeyOf)).size, unit.length, (loads) => {
    const pieceOf = (resource: Resource): number => spread.pieceOf(splitKeyOf(resource), loads.length);
    for (const resource of unit) {
      const piece = pieceOf(resource);
      const load = loads[piece];
      const need = needs.get(resource);
      if (!load || !need) continue;
      load.resources += 1;
      load.bytes += need.bytes;
      for (const [key, value] of need.values) {
        const inside = "resource" in value && value.resource.stack === resource.stack && pieceOf(value.resource) === piece;
        const own = "stack" in value && value.stack === resource.stack;
        if (!inside && !own) load.parameters.add(key);
      }
      for (const key of handedOut.get(resource) ?? []) load.outputs.add(key);
    }
  });
}

/** Keys of the values that each stack takes from others. */
function takenValues(
  resources: readonly Resource[],
  needs: ReadonlyMap<Resource, Needs>,
  stackOf: ReadonlyMap<Resource, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const home = (value: WiredValue): string | undefined => {
    if ("resource" in value) return stackOf.get(value.resource);
    return "stack" in value ? value.stack : undefined;
  };
  const taken = new Map<string, Set<string>>();
  for (const resource of resources) {
    const title = stackOf.get(resource) as string;
    const keys = taken.get(title) ?? new Set();
    taken.set(title, keys);
    for (const [key, value] of needs.get(resource)?.values ?? []) if (home(value) !== title) keys.add(key);
  }
  return taken;
}

function splitKeyOf(resource: Resource): string {
  return resource.options.splitKey ?? resource.logicalId;
}
