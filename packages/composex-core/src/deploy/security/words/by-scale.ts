import type { Leaf } from "../guards.ts";
import { keptDays } from "../kept-days.ts";
import { isWord, lastWord } from "./segments.ts";
import type { Change, Spoken } from "./spoken.ts";

export const ON = /^(?:true|enabled?|on|active|yes)$/i;
/** What a scale of several steps ends with. */
const NOTHING = /^(?:off|none|never|disabled?)$/i;
export const OFF = /^(?:false|disabled?|off|none|inactive|no|never|suspended|legacy|optional|permissive|unencrypted)$/i;

/** Levels of logs; what is more than this tells people more, and guards no more. */
const LEVELS = ["off", "fatal", "error", "warn", "info"];
const LEVEL_NAMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:off|none|disabled|unset\w*|)$/i, LEVELS.indexOf("off")],
  [/^(?:fatal|critical)$/i, LEVELS.indexOf("fatal")],
  [/^(?:error|failure(?:_only)?|errors_only)$/i, LEVELS.indexOf("error")],
  [/^(?:warn(?:ing)?)$/i, LEVELS.indexOf("warn")],
  [/^(?:info|all|debug|trace|success_and_failure|verbose)$/i, LEVELS.indexOf("info")],
];

/** Ways to tell who asks, weakest first. */
const PROOFS = [/^(?:none|anonymous|no[_-]password\w*|open)/i, /^(?:simple|basic|plain|password|user\w*|api[_-]?key|psk|ntlm|sas)/i, /./];

/** What was on is off, or the other way round where the name says what is bad to have. */
export function bySwitch({ about, before, after }: Change): Spoken | undefined {
  if (!about) return undefined;
  const [was, now] = [before, after].map((leaf) => (leaf === undefined ? undefined : String(leaf)));
  return (about.isGood !== about.isNegated ? goesOff(was, now) : goesOff(now, was)) ? { risk: about.risk, lost: about.lost } : undefined;
}

function goesOff(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined) return false;
  if (ON.test(from)) return to === undefined || OFF.test(to);
  return isWord(from) && !OFF.test(from) && NOTHING.test(to ?? "");
}

export function byLevel({ about, segments, before, after }: Change): Spoken | undefined {
  const isLog =
    about?.risk === "logging-removed" || segments.some(({ words }) => words.some((word) => /^(?:logs?|logging|audit)$/.test(word)));
  const isLevel = segments.at(-1)?.words.some((word) => word === "level" || word === "verbosity") ?? false;
  return isLog && isLevel && isLess(level(before), level(after)) ? { risk: "logging-removed", lost: "is logged less" } : undefined;
}

export function level(value: Leaf): number | undefined {
  return LEVEL_NAMES.find(([name]) => name.test(String(value ?? "")))?.[1];
}

/** How much somebody has to show to be let in. */
export function byProof({ segments, before, after }: Change): Spoken | undefined {
  const isProof = segments.slice(-2).some(({ words }) => words.some((word) => /^(?:authenticat\w*|auth|credentials?)$/.test(word)));
  if (!isProof || !/^(?:type|mode|method|scheme)$/.test(lastWord(segments)) || typeof before !== "string" || typeof after !== "string")
    return undefined;
  const rank = (text: string): number => PROOFS.findIndex((proof) => proof.test(text));
  return isLess(rank(before), rank(after)) ? { risk: "protection-removed", lost: "looks less at who asks" } : undefined;
}

const KEEPS = /^(?:retention|retain|keep|kept|expiration|expires?)$/;

/** Time for which something is kept. */
export function byTime({ segments, before, after }: Change): Spoken | undefined {
  const isKept = segments.slice(-2).some(({ words }) => words.some((word) => KEEPS.test(word)));
  return isKept && isLess(keptDays(before), keptDays(after))
    ? { risk: "protection-removed", lost: "is kept for a shorter time" }
    : undefined;
}

function isLess(was: number | undefined, now: number | undefined): boolean {
  return was !== undefined && now !== undefined && now < was;
}
