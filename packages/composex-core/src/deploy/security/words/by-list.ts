import { textsOf } from "./segments.ts";
import type { Change, Spoken } from "./spoken.ts";

const REFUSED = /^(?:blocked|denied|deny|forbidden|disallowed|blacklist|denylist)$/;
const TRUSTED = /^(?:trust|trusted|truststore)$/;
const SHARED = /^(?:permissions?|shared?|sharing|grants?)$/;
const GIVES: Spoken = { risk: "iam-widened", lost: "gives rights to somebody else" };

/** Lists of what may not, or of what is looked at, which shrink, and of those who may, which grow. */
export function byList({ kind, segments, before, after }: Change): Spoken | undefined {
  const { words } = segments.at(-1) ?? { words: [] };
  const [was, now] = [textsOf(before), textsOf(after)];
  const shrinks = typeof before === "object" && was.some((text) => !now.includes(text));
  if (words.some((word) => REFUSED.test(word)))
    return shrinks ? { risk: "protection-removed", lost: "no longer refuses what it refused" } : undefined;
  if (kind && shrinks) return kind;
  const come = typeof after === "object" ? now.filter((text) => !was.includes(text)) : [];
  return come.length > 0 ? byNewcomers(segments, words, come) : undefined;
}

function byNewcomers(segments: Change["segments"], words: readonly string[], come: readonly string[]): Spoken | undefined {
  const says = (part: Change["segments"], word: RegExp): boolean => part.some((segment) => segment.words.some((one) => word.test(one)));
  if (says(segments.slice(-2), TRUSTED)) return { risk: "trust-widened", lost: "trusts somebody else" };
  if (come.some((text) => /:iam::[^:]*:policy\//.test(text) && !/ReadOnly|View/.test(text)))
    return { risk: "iam-widened", lost: "has another policy, which may allow more" };
  const name = words.join(" ");
  if (says(segments.slice(-1), /^(?:accounts|users|members|grantees|owners)$/) || name.startsWith("security profile")) return GIVES;
  if (says(segments.slice(-2, -1), SHARED) && /^(?:user|account|organization|group|member)\b/.test(name)) return GIVES;
  const isFrom = says(segments.slice(-1), /^(?:referers|origins|callers|sources)$/) && come.includes("*");
  return isFrom ? { risk: "network-opened", lost: "can be reached from more places" } : undefined;
}
