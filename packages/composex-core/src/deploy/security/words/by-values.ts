import { level, OFF, ON } from "./by-scale.ts";
import { isWord, lastWord, textsOf } from "./segments.ts";
import type { Change, Spoken } from "./spoken.ts";

const REFUSED = /^(?:aws:)?(?:block|deny|drop|reject|refuse)/i;
const REFUSES_NO_MORE: Spoken = { risk: "protection-removed", lost: "no longer refuses what it refused" };

const OPEN = /bidirectional|^(?:both|anyone|everyone|\*)$/i;

/** Values that say what is not there: `NO_PROTECTION`, `no-password-required`. */
const WITHOUT =
  /^(?:bypass|ignore|skip)$|^(?:no|ignore|without|skip|bypass|un)[_-]?(?:protect|encrypt|password|auth|verif|validat|sign|secur|log)/i;

/** Values that say by themselves what they are, strongest first; `lost` where one gives way to none of its kind. */
const STRONG: readonly { readonly strong: RegExp; readonly weak?: RegExp; readonly risk: Spoken["risk"]; readonly lost: string }[] = [
  {
    strong: /private|vpc|internal\b|internal_?only/i,
    weak: /public|internet|external|global|everyone|anonymous/i,
    risk: "network-opened",
    lost: "can be reached from more places",
  },
  { strong: REFUSED, ...REFUSES_NO_MORE },
  { strong: /^(?:not[_-]?allowed|disallow\w*|forbid\w*|prohibit\w*)$/i, risk: "protection-removed", lost: "allows what it did not" },
  { strong: /^read_?only$/i, risk: "protection-removed", lost: "may be written to" },
  {
    strong: /^(?:fail|abort|error)$/i,
    weak: /^(?:warn|continue|ignore|skip|pass|none)$/i,
    risk: "protection-removed",
    lost: "goes on where it stopped",
  },
  {
    strong: /^(?:requires?d?|enforced?|always|strict|mandatory|verify\w*|validate\w*)$/i,
    risk: "protection-removed",
    lost: "no longer insists on it",
  },
  {
    strong: /^(?:https|sftp|ftps|tls|dtls|wss|ldaps|amqps|mqtts)$/i,
    weak: /^(?:http|ftp|tcp|ws|ldap|amqp|mqtt|plaintext)$/i,
    risk: "encryption-removed",
    lost: "takes what is not encrypted",
  },
];

export function byValues({ about, before, after }: Change): Spoken | undefined {
  const [was, now] = [textsOf(before), textsOf(after)];
  const gains = (words: RegExp): boolean => now.some((text) => words.test(text)) && !was.some((text) => words.test(text));
  if (was.length === 0) return undefined;
  if (now.length === 0) return was.some((text) => REFUSED.test(text)) ? REFUSES_NO_MORE : undefined;
  if (gains(OPEN)) return { risk: "network-opened", lost: "can be reached from more places" };
  if (gains(WITHOUT)) {
    const isPlain = now.some((text) => /encrypt/i.test(text));
    return { risk: isPlain ? "encryption-removed" : "protection-removed", lost: isPlain ? "is no longer encrypted" : "is protected less" };
  }
  const isEncryption = about?.risk === "encryption-removed";
  if (isEncryption && was.some((text) => /kms/i.test(text)) && !now.some((text) => /kms/i.test(text) || text.startsWith("arn:")))
    return { risk: "encryption-removed", lost: "is no longer encrypted with a key of its own" };
  const gone = STRONG.find(({ strong, weak }) => {
    if (!was.some((text) => strong.test(text))) return false;
    // A list may take what is weak as well.
    if (weak && gains(weak)) return now.some((text) => weak.test(text) && isWord(text));
    return weak === undefined && !now.some((text) => strong.test(text)) && now.every(isWord);
  });
  return gone && { risk: isEncryption ? "encryption-removed" : gone.risk, lost: gone.lost };
}

const RIGHTS = /^(?:role|designation|permissions?|access|members?|membership|privileges?|grants?|profile|visibility)$/;
const HIGH = /(?:^|_)(?:admin\w*|owner|root|superuser|full\w*|all)(?:$|_)/i;

/** Somebody who becomes more than he was: whom it makes of him is in the name of the resource as often as in that of the property. */
export function byRank({ segments, before, after }: Change, ofType: readonly string[]): Spoken | undefined {
  const isRight = [...ofType, ...segments.flatMap(({ words }) => words)].some((word) => RIGHTS.test(word));
  if (!isRight || typeof after !== "string" || !isWord(after) || !HIGH.test(after) || HIGH.test(String(before ?? ""))) return undefined;
  return { risk: "iam-widened", lost: "may do more" };
}

/** Names of properties that take one of a few values. */
const CHOICES = /^(?:mode|type|level|policy|method|strategy|behavior|action|status|state|option|scheme|scope)$/;

/** What even in something that guards only names or times it. */
const PLAIN = /^(?:unit|frequency|schedule|name|description|title|id|arn|text|key)$/;

/** What guards is another than before, and neither its name nor its value says which of the two guards better. */
export function byDoubt({ kind, about, segments, before, after }: Change): Spoken | undefined {
  const isChoice = kind ? !PLAIN.test(lastWord(segments)) : CHOICES.test(lastWord(segments));
  if (!isChoice || !about?.isGood || typeof before !== "string" || typeof after !== "string") return undefined;
  const isKnown = [before, after].some((text) => !isWord(text) || ON.test(text) || OFF.test(text) || level(text) !== undefined);
  if (isKnown || /kms/i.test(after) || (!kind && STRONG.some(({ strong }) => strong.test(after)))) return undefined;
  return { risk: about.risk, lost: "is guarded in another way, which may be a weaker one" };
}
