import { formatPath, type Path } from "composex-core/diagnostics";
import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from "yaml";
import { keyOf, type Layer } from "../locate/compose-file.ts";

/**
 * Paths at which two documents differ: value, quoting, tag, anchor or alias. Aliases are compared by name, not followed, so a change behind
 * an anchor shows once, where it is written.
 */
export function differences(before: Layer, after: Layer): readonly Path[] {
  const found: Path[] = [];
  const path: (string | number)[] = [];
  const differs = (): void => {
    found.push([...path]);
  };
  const compare = (a: Node | null | undefined, b: Node | null | undefined): void => {
    if (!a || !b) {
      if (a !== b && !(isEmpty(a) && isEmpty(b))) differs();
      return;
    }
    if (a.tag !== b.tag || ("anchor" in a ? a.anchor : undefined) !== ("anchor" in b ? b.anchor : undefined)) differs();
    else if (isAlias(a) || isAlias(b)) {
      if (!isAlias(a) || !isAlias(b) || a.source !== b.source) differs();
    } else if (isScalar(a) && isScalar(b)) {
      if (a.value !== b.value || a.type !== b.type || a.source !== b.source) differs();
    } else if (isMap(a) && isMap(b)) compareMaps(a.items, b.items);
    else if (isSeq(a) && isSeq(b)) {
      for (let index = 0; index < Math.max(a.items.length, b.items.length); index++) {
        path.push(index);
        compare(a.items[index] as Node | undefined, b.items[index] as Node | undefined);
        path.pop();
      }
    } else differs();
  };
  // Pairs may only be added, never moved: both lists are walked side by side.
  const compareMaps = (a: readonly unknown[], b: readonly unknown[]): void => {
    let at = 0;
    for (const item of b) {
      const known = a[at];
      const key = nameOf(after, item);
      path.push(key);
      if (known !== undefined && nameOf(before, known) === key) {
        if (isPair(known) && isPair(item)) compare(known.value as Node | null, item.value as Node | null);
        at += 1;
      } else differs();
      path.pop();
    }
    for (const lost of a.slice(at)) found.push([...path, nameOf(before, lost)]);
  };
  compare(before.document.contents, after.document.contents);
  return found;
}

function isEmpty(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && (node.value === null || node.value === ""));
}

function nameOf({ aliases }: Layer, item: unknown): string {
  return isPair(item) ? String(keyOf(aliases, item.key) ?? formatPath([])) : formatPath([]);
}
