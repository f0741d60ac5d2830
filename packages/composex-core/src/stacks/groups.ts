import type { FamilyStack } from "../cfn/rendered-project.ts";
import { pieceTitle, type Spread } from "./pieces.ts";

/** Stacks of families that a root can hold directly; the rest of its 500 resources is for the other modules and their pieces. */
const FAMILIES_IN_ROOT = 300;

/**
 * A root with very many families holds them through `services` stacks in between. A family goes by its depth in the start order and the
 * hash of its name, so that one group never waits for another that waits for it.
 *
 * @param takenBy keys of the values that a family's stack takes from others: each is a parameter of its group
 * @returns title of the group of each family, and the number of groups; nothing where the root has room
 */
export function groupFamilies(
  families: readonly FamilyStack[],
  takenBy: (title: string) => ReadonlySet<string>,
  spread: Spread,
): { readonly parentOf: ReadonlyMap<string, string>; readonly count: number } {
  const parentOf = new Map<string, string>();
  if (families.length <= FAMILIES_IN_ROOT) return { parentOf, count: 0 };
  const depths = startDepths(families);
  for (const depth of new Set(depths.values())) {
    const layer = families.map(({ title }) => title).filter((title) => depths.get(title) === depth);
    const pieces = spread.fewestPieces(layer.length, layer.length, (loads) => {
      for (const title of layer) {
        const load = loads[spread.pieceOf(title, loads.length)];
        if (!load) continue;
        load.resources += 1;
        for (const key of takenBy(title)) load.parameters.add(key);
      }
    });
    const base = depth === 0 ? "services" : `servicesAfter${depth}`;
    for (const title of layer) parentOf.set(title, pieceTitle(base, spread.pieceOf(title, pieces)));
  }
  return { parentOf, count: new Set(parentOf.values()).size };
}

/** Length of the longest chain of families that each family waits for. */
function startDepths(families: readonly FamilyStack[]): ReadonlyMap<string, number> {
  const after = new Map(families.map((family) => [family.title, family.after]));
  const depths = new Map<string, number>();
  const depthOf = (title: string): number => {
    const known = depths.get(title);
    if (known !== undefined) return known;
    // A circle ends here; it is reported with the stacks.
    depths.set(title, 0);
    const firsts = (after.get(title) ?? []).filter((first) => after.has(first));
    const depth = Math.max(-1, ...firsts.map(depthOf)) + 1;
    depths.set(title, depth);
    return depth;
  };
  for (const { title } of families) depthOf(title);
  return depths;
}
