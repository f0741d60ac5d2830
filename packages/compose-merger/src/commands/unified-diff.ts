/** A unified diff of two texts that differ in few places; three lines of context. Empty when they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const a = before.split("\n");
  const b = after.split("\n");
  const hunks: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (a[i] === b[j] && i < a.length && j < b.length) {
      i += 1;
      j += 1;
      continue;
    }
    const [skipA, skipB] = resync(a, b, i, j);
    const from = Math.max(0, i - 3);
    const lead = a.slice(from, i);
    const tail = a.slice(i + skipA, i + skipA + 3);
    const lines = [
      ...lead.map((line) => ` ${line}`),
      ...a.slice(i, i + skipA).map((line) => `-${line}`),
      ...b.slice(j, j + skipB).map((line) => `+${line}`),
      ...tail.map((line) => ` ${line}`),
    ];
    hunks.push(
      `@@ -${from + 1},${lead.length + skipA + tail.length} +${j - lead.length + 1},${lead.length + skipB + tail.length} @@`,
      ...lines,
    );
    i += skipA;
    j += skipB;
  }
  return hunks.length === 0 ? "" : `--- a/${path}\n+++ b/${path}\n${hunks.join("\n")}\n`;
}

/** How many lines to pass over on each side until two lines agree again. */
function resync(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] {
  for (let distance = 1; distance <= a.length - i + (b.length - j); distance++) {
    for (let skip = 0; skip <= distance; skip++) {
      const left = a[i + skip];
      if (left !== undefined && left === b[j + distance - skip] && i + skip < a.length) return [skip, distance - skip];
    }
  }
  return [a.length - i, b.length - j];
}
