import { type Leaf, PROTECTIVE } from "../guards.ts";
import { byAbsence } from "./by-absence.ts";
import { byList } from "./by-list.ts";
import { byLevel, byProof, bySwitch, byTime } from "./by-scale.ts";
import { byDoubt, byRank, byValues } from "./by-values.ts";
import { segmentsOf, wordsOf } from "./segments.ts";
import type { Change, Spoken } from "./spoken.ts";
import { subjectOf, subjectOfType } from "./subjects.ts";

/** Names in which a good word means something else. */
const OTHERWISE =
  /(?:SecurityGroups?\w*|BackupPlan\w*|SnapshotIdentifier|SnapshotId|SnapshotName|SnapshotArn|SnapshotArns|RestoreFrom\w*|BlockSize\w*|BlockDevice\w*|IpAddressBlock\w*|CidrBlock\w*|Catalog\w*Name|VersionId|AutoMinorVersion\w*|\w*Timeout\w*|CopyTagsTo\w*|SnapshotManagement\..*|HealthCheck\w*|EndpointPrivateAccess|\w*Latency\w*|ReplicationType|Case(?:In)?[sS]ensitive\w*|\w*Debug\w*|\w*ExternalId|AccessControl(?:Max|Allow|Expose)\w*|\w*Ttl|\w*TTL)$/;

/**
 * What a change of a property takes from safety, read from its name and values as a person would read them. AWS has some thirty thousand
 * properties, and more every week: the table of guards has those that need to be known, this has the words that all of them are made of.
 */
export function lostByWords(
  type: string,
  path: string,
  { before, after, isGone }: { readonly before: Leaf; readonly after: Leaf; readonly isGone: (part: string) => boolean },
): Spoken | undefined {
  if (OTHERWISE.test(path)) return undefined;
  const segments = segmentsOf(path);
  const kind = PROTECTIVE.find((one) => one.type.test(type));
  const about = subjectOf(segments.map(({ words }) => words)) ?? subjectOfType(kind, type, segments);
  const change: Change = { segments, before, after, about, kind, isGone };
  return (
    bySwitch(change) ??
    byLevel(change) ??
    byProof(change) ??
    byTime(change) ??
    (HAS_POLICIES.test(type) ? undefined : byList(change)) ??
    byRank(change, wordsOf(type.split("::").at(-1) ?? "")) ??
    byValues(change) ??
    byAbsence(change) ??
    byDoubt(change)
  );
}

/** Types whose policies are compared by what they allow. */
const HAS_POLICIES = /^AWS::(?:IAM|SSO)::/;
