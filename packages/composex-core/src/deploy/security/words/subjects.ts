import { type Segment, wordsOf } from "./segments.ts";
import type { About, Spoken } from "./spoken.ts";

interface Subject extends Spoken {
  readonly words: RegExp;
}

/** What is good to have; the first that fits decides. */
const GOOD: readonly Subject[] = [
  {
    risk: "encryption-removed",
    words: /^(?:encrypt\w*|tls|ssl|https|sse|fips|cipher\w*|transport)$/,
    lost: "is no longer encrypted, or with weaker means",
  },
  { risk: "logging-removed", words: /^(?:logs?|logging|loggers?|audit\w*|trails?)$/, lost: "is logged less" },
  {
    risk: "protection-removed",
    words:
      /^(?:protect\w*|backups?|snapshots?|versioning|lock|verif\w*|validat\w*|sign|signed|signing|signature|authenticat\w*|authoriz\w*|mfa|isolat\w*|restrict\w*|block\w*|firewall|scan|scanning|recovery|revocation|prevent\w*|guardrails?|enforce\w*|mask\w*|worm|retain|checks?|crl|readonly|privacy|redact\w*|replication)$/,
    lost: "is protected less",
  },
];

/** What is bad to have. */
const BAD: readonly Subject[] = [
  {
    risk: "network-opened",
    words: /^(?:public|publicly|internet|remote|endpoint|anonymous|unauthenticated|everyone|everybody)$/,
    lost: "can be reached from more places",
  },
  { risk: "encryption-removed", words: /^(?:insecure|cleartext|plaintext|unencrypted)$/, lost: "takes what is not encrypted" },
  { risk: "protection-removed", words: /^(?:privileged|elevated|impersonat\w*)$/, lost: "has more rights on its host" },
  { risk: "trust-widened", words: /^auto(?:registration|accept|approve|join|enroll)$/, lost: "lets others in by itself" },
  { risk: "protection-removed", words: /^(?:allowed|unrestricted|exclusions?|exempt\w*)$/, lost: "allows more" },
  { risk: "iam-widened", words: /^(?:external)$/, lost: "is open to other accounts" },
];

/** What is a secret because a switch says so. */
const KEPT: readonly Subject[] = [{ risk: "secret-exposed", words: /^(?:secret|sensitive|noecho)$/, lost: "is shown to everybody" }];

/** What keeps others out by being there, and says nothing when it is switched. */
const KEEPERS: readonly Subject[] = [
  {
    risk: "network-opened",
    words: /^(?:trusted|acl|whitelist|allowlist|access|accesscontrol|restrictions?|rowlevel|columnlevel)$/,
    lost: "can be reached from more places",
  },
];

/** Words that say that a thing is there, not what it is. */
const SWITCHES =
  /^(?:enabled?|disabled?|is|are|use|set|status|state|mode|active|activate|configurations?|configs?|conf|options?|settings?|properties|specification|level|type|kind|policy|behavior|action|default|preference|support|required?|value|rule|to|the|a|on|for|in|at)$/;

/** Words that turn round what a switch means. */
const NEGATIONS = /^(?:disabled?|no|not|non|without|exclude\w*|remove\w*|skip\w*|bypass\w*|ignore\w*|suppress\w*)$/;

const REQUIRED: Spoken = { risk: "protection-removed", lost: "no longer insists on it" };

/** What the innermost part of a path that says anything says. A part made of switches is about what it stands in. */
export function subjectOf(parts: readonly (readonly string[])[]): About | undefined {
  let isNegated = false;
  for (const words of parts.toReversed()) {
    const negations = words.filter((word) => NEGATIONS.test(word)).length;
    isNegated = isNegated !== (negations % 2 === 1);
    const [good, bad] = [find(GOOD, words) ?? find(KEPT, words), find(BAD, words)];
    if (bad) return { ...bad, isGood: false, isNegated };
    if (!good && words.length > 1 && words.at(-1) === "required") return { ...REQUIRED, isGood: true, isNegated };
    if (good) return { ...good, isGood: true, isNegated };
    if (words.some((word) => !SWITCHES.test(word) && !NEGATIONS.test(word))) return undefined;
  }
  return undefined;
}

/** A switch of the resource itself is about what the resource is; in what is there to protect, every switch is. */
export function subjectOfType(kind: Spoken | undefined, type: string, segments: readonly Segment[]): About | undefined {
  const isOwn = segments.length === 1 && segments.every(({ words }) => words.every((word) => SWITCHES.test(word)));
  const about = kind ?? (isOwn ? find(GOOD, wordsOf(type.split("::").at(-1) ?? "")) : undefined);
  const isNegated = segments.at(-1)?.words.some((word) => NEGATIONS.test(word)) ?? false;
  return about && { risk: about.risk, lost: about.lost, isGood: true, isNegated };
}

/** What a part of a path guards by being there. A policy that goes allows nothing any more. */
export function guardedBy(words: readonly string[]): Spoken | undefined {
  if (words.some((word) => NEGATIONS.test(word))) return undefined;
  return find(GOOD, words) ?? (words.some((word) => word.startsWith("polic")) ? undefined : find(KEEPERS, words));
}

function find(subjects: readonly Subject[], words: readonly string[]): Spoken | undefined {
  return subjects.find((subject) => words.some((word) => subject.words.test(word)));
}
