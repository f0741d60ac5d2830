/** The known name nearest to a mistyped one, or undefined when none is within that many slips. */
export function nearest(wrong: string, known: Iterable<string>, slips = Math.max(1, Math.floor(wrong.length / 3))): string | undefined {
  let best: string | undefined;
  let bestDistance = slips + 1;
  for (const candidate of known) {
    if (candidate === wrong) continue;
    if (candidate.toLowerCase() === wrong.toLowerCase()) return candidate;
    const distance = editDistance(wrong.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `did you mean "x"?`, else what is there to choose from (at most `listed` names), else undefined. */
export function didYouMean(wrong: string, known: Iterable<string>, listed = 12): string | undefined {
  const names = [...known];
  const near = nearest(wrong, names);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (names.length === 0) return undefined;
  const shown = names.slice(0, listed).join(", ");
  return `known here: ${shown}${names.length > listed ? `, and ${names.length - listed} more` : ""}`;
}

/** Optimal string alignment: a swapped pair of letters counts once. Gives up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      current.push(value);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
