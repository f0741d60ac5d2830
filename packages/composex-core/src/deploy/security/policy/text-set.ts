/**
 * A set of texts: those that a pattern with `*` and `?` matches, or all others. `${...}` in a text is a value that only AWS knows: equal to
 * itself, and possibly to anything.
 */
export interface TextSet {
  readonly patterns: readonly string[];
  /** All but the patterns. */
  readonly negated: boolean;
  readonly ignoreCase: boolean;
}

export const EVERY_TEXT: TextSet = { patterns: [], negated: true, ignoreCase: false };
export const NO_TEXT: TextSet = { patterns: [], negated: false, ignoreCase: false };

/** A text in which `*` and `?` stand for themselves. */
export function literal(text: string): string {
  return text.replaceAll("*", LITERAL_STAR).replaceAll("?", LITERAL_MARK);
}

/** Characters that no policy has. */
const LITERAL_STAR = "\u{E000}";
const LITERAL_MARK = "\u{E001}";

/** Whether every text of the narrow set is in the wide one. No is also the answer where nobody can tell. */
export function textsCover(wide: TextSet, narrow: TextSet): boolean {
  if (wide.negated) {
    return narrow.negated
      ? wide.patterns.every((pattern) => anyCovers(narrow, pattern, wide.ignoreCase))
      : narrow.patterns.every((pattern) =>
          wide.patterns.every((other) => areDisjoint(pattern, other, wide.ignoreCase || narrow.ignoreCase)),
        );
  }
  if (narrow.negated) return wide.patterns.includes("*");
  return narrow.patterns.every((pattern) => anyCovers(wide, pattern, narrow.ignoreCase));
}

/** Whether no text is in both sets. */
export function textsAreDisjoint(a: TextSet, b: TextSet): boolean {
  return textsCover({ ...b, negated: !b.negated }, a);
}

function anyCovers({ patterns, ignoreCase }: TextSet, narrow: string, narrowIgnoresCase: boolean): boolean {
  return patterns.some((pattern) => {
    if (pattern === "*") return true;
    if (narrowIgnoresCase && !ignoreCase) return false;
    return ignoreCase ? patternCovers(pattern.toLowerCase(), narrow.toLowerCase()) : patternCovers(pattern, narrow);
  });
}

/** The narrow one may hold wildcards too: they are texts that the wide one must match, its `?` not a `*`. */
function patternCovers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  if (!/[*?]/.test(wide)) return false;
  const expression = wide
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, "[^*]");
  return new RegExp(`^${expression}$`, "s").test(narrow);
}

function areDisjoint(a: string, b: string, ignoreCase: boolean): boolean {
  const left = unknownAsStar(ignoreCase ? a.toLowerCase() : a);
  const right = unknownAsStar(ignoreCase ? b.toLowerCase() : b);
  const known = new Map<number, boolean>();
  const meet = (i: number, j: number): boolean => {
    const key = i * (right.length + 1) + j;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    known.set(key, false);
    const result = meetHere(i, j);
    known.set(key, result);
    return result;
  };
  const meetHere = (i: number, j: number): boolean => {
    const [x, y] = [left[i], right[j]];
    if (x === undefined && y === undefined) return true;
    if (x === "*") return meet(i + 1, j) || (y !== undefined && meet(i, j + 1));
    if (y === "*") return meet(i, j + 1) || (x !== undefined && meet(i + 1, j));
    if (x === undefined || y === undefined) return false;
    return (x === y || x === "?" || y === "?") && meet(i + 1, j + 1);
  };
  return !meet(0, 0);
}

function unknownAsStar(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, "*");
}
