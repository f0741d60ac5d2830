import { OFF } from "./by-scale.ts";
import { textsOf } from "./segments.ts";
import type { Change, Spoken } from "./spoken.ts";
import { guardedBy } from "./subjects.ts";

/** `NoAuthConfiguration`: what is there says what is not. */
const NO_GOOD = /(?:^|\.)No(?:Auth|Encrypt|Password|Protect|Verif|Valid)\w*$/;

/** What is there no more and guarded by being there: its name says so, at some part of what has gone as a whole. */
export function byAbsence({ kind, segments, before, after, isGone }: Change): Spoken | undefined {
  if (before === undefined)
    return segments.some(({ path }) => NO_GOOD.test(path)) ? { risk: "protection-removed", lost: "looks less at who asks" } : undefined;
  if (textsOf(after).length > 0 || textsOf(before).every((text) => OFF.test(text))) return undefined;
  const gone = segments.filter(({ path }) => isGone(path));
  for (const { words, isItem } of gone.toReversed()) {
    const guarded = isItem ? undefined : guardedBy(words);
    if (guarded) return guarded;
  }
  // A part of what is there to protect, not a text beside it.
  return segments.length > 1 && gone.length > 1 ? kind : undefined;
}
