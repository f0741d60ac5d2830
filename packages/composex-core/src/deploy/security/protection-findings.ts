import { canonicalText } from "../diff/canonical-text.ts";
import { holdsData } from "../diff/data-types.ts";
import type { EvaluatedStack } from "../diff/evaluate.ts";
import type { ResourceData } from "../parse-template.ts";
import type { ResourceChange, Risk, SecurityFinding } from "../plan.ts";
import { locate, wentWith } from "./located.ts";
import { alternatives } from "./statements.ts";

interface Guard {
  readonly risk: Risk;
  /** End of the path of a property; what depends on the type only stands in its own properties. */
  readonly path: RegExp;
  /** Whether a value guards something. */
  readonly isOn: (value: string | undefined) => boolean;
  readonly lost: string;
}

const isTrue = (value: string | undefined): boolean => /^(?:true|enabled|active|required|yes)$/i.test(value ?? "");
const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";
const isPositive = (value: string | undefined): boolean => isSet(value) && value !== "0";
const is =
  (...values: readonly string[]) =>
  (value: string | undefined): boolean =>
    values.includes(value ?? "");
const isNot =
  (...values: readonly string[]) =>
  (value: string | undefined): boolean =>
    !values.includes(value ?? "");

/** Properties that guard, by how AWS names them across its services. */
const GUARDS: readonly Guard[] = [
  { risk: "encryption-removed", path: /(?:Kms|KMS)\w*(?:Id|ID|Key|Arn|ARN)$/, isOn: isSet, lost: "is no longer encrypted with that key" },
  { risk: "encryption-removed", path: /SSEAlgorithm$/, isOn: isSet, lost: "has no encryption setting any more" },
  {
    risk: "encryption-removed",
    path: /(?:Encrypted|EncryptionEnabled|Encryption|SseEnabled|SSEEnabled|EnforceHTTPS|TLSEnabled)$/,
    isOn: isTrue,
    lost: "is no longer encrypted",
  },
  {
    risk: "encryption-removed",
    path: /EncryptionAtRestOptions\.Enabled$|NodeToNodeEncryptionOptions\.Enabled$/,
    isOn: isTrue,
    lost: "is no longer encrypted",
  },
  { risk: "encryption-removed", path: /EnableKeyRotation$/, isOn: isTrue, lost: "no longer gets new key material every year" },
  {
    risk: "encryption-removed",
    path: /^Protocol$/,
    isOn: is("HTTPS", "TLS", "QUIC"),
    lost: "no longer encrypts what goes over the network",
  },
  {
    risk: "protection-removed",
    path: /(?:Deletion|Termination)Protection(?:Enabled)?$|deletion_protection\.enabled$/i,
    isOn: isTrue,
    lost: "can be deleted by anybody who may",
  },
  {
    risk: "protection-removed",
    path: /PointInTimeRecoveryEnabled$/,
    isOn: isTrue,
    lost: "cannot be brought back to an earlier moment any more",
  },
  { risk: "protection-removed", path: /VersioningConfiguration\.Status$/, isOn: is("Enabled"), lost: "keeps no earlier versions any more" },
  {
    risk: "protection-removed",
    path: /(?:BackupRetentionPeriod|SnapshotRetentionLimit)$/,
    isOn: isPositive,
    lost: "is no longer backed up",
  },
  {
    risk: "protection-removed",
    path: /(?:BlockPublicAcls|BlockPublicPolicy|IgnorePublicAcls|RestrictPublicBuckets)$/,
    isOn: isTrue,
    lost: "may be made public",
  },
  { risk: "protection-removed", path: /ImageTagMutability$/, isOn: is("IMMUTABLE"), lost: "lets a tag be moved to another image" },
  { risk: "protection-removed", path: /ReadonlyRootFilesystem$/, isOn: isTrue, lost: "can write to its own file system" },
  { risk: "protection-removed", path: /\.Privileged$/, isOn: (value) => !isTrue(value), lost: "has all rights on its host" },
  { risk: "network-opened", path: /^Scheme$/, isOn: isNot("internet-facing"), lost: "faces the internet" },
  { risk: "network-opened", path: /PubliclyAccessible$/, isOn: (value) => !isTrue(value), lost: "gets an address on the internet" },
  { risk: "network-opened", path: /AssignPublicIp$/, isOn: (value) => !isTrue(value), lost: "gets an address on the internet" },
];

/** Resources that protect another one by being there. */
const PROTECTORS: Readonly<Record<string, string>> = {
  "AWS::WAFv2::WebACLAssociation": "no longer stands before what it protected",
  "AWS::Shield::Protection": "no longer protects",
  "AWS::Backup::BackupSelection": "no longer backs up what it selected",
  "AWS::EC2::FlowLog": "no longer records traffic",
};

/** Guards that are on before and off after, in resources that stay. */
export function protectionFindings(
  before: readonly EvaluatedStack[],
  after: readonly EvaluatedStack[],
  changes: readonly ResourceChange[],
): readonly SecurityFinding[] {
  const old = locate(before);
  const findings: SecurityFinding[] = [];
  const now = locate(after);
  for (const { id, path, logicalId, resource } of now.values()) {
    const was = old.get(id)?.resource;
    if (!was || was.Type !== resource.Type) continue;
    for (const { risk, message } of lostGuards(was, resource))
      findings.push({ risk, path, logicalId, type: resource.Type, message, asked: true });
  }
  for (const { path, logicalId, type, action } of changes) {
    const lost = action === "delete" ? PROTECTORS[type] : undefined;
    if (lost !== undefined && !wentWith([...path, logicalId].join("/"), old, now))
      findings.push({ risk: "protection-removed", path, logicalId, type, message: lost, asked: true });
  }
  return findings;
}

function lostGuards(before: ResourceData, after: ResourceData): readonly { readonly risk: Risk; readonly message: string }[] {
  const left = leafValues(before.Properties);
  const right = leafValues(after.Properties);
  const lost: { readonly risk: Risk; readonly message: string }[] = [];
  for (const path of new Set([...left.keys(), ...right.keys()])) {
    const was = left.get(path) ?? ABSENT;
    const now = right.get(path) ?? ABSENT;
    const guard = GUARDS.find((one) => one.path.test(path) && was.every(one.isOn) && !now.every(one.isOn));
    if (guard) lost.push({ risk: guard.risk, message: `${guard.lost} (${path})` });
  }
  const policies = holdsData(before.Type) ? (["DeletionPolicy", "UpdateReplacePolicy"] as const) : [];
  for (const policy of policies) {
    const keeps = (value: string | undefined): boolean => /^(?:Retain|Snapshot)/.test(value ?? "");
    if (keeps(before[policy]) && !keeps(after[policy]))
      lost.push({ risk: "protection-removed", message: `is no longer kept when it ends (${policy})` });
  }
  return lost;
}

const ABSENT: readonly (string | undefined)[] = [undefined];

/** Path → every value a leaf may have, undefined where it may be absent. Lists of `{Key, Value}` are read by key. */
function leafValues(value: unknown): ReadonlyMap<string, readonly (string | undefined)[]> {
  const [first, ...others] = alternatives(value).map((alternative) => branchLeaves(alternative.value));
  const merged = new Map(first);
  for (const other of others) {
    for (const path of new Set([...merged.keys(), ...other.keys()])) {
      merged.set(path, [...(merged.get(path) ?? ABSENT), ...(other.get(path) ?? ABSENT)]);
    }
  }
  return merged;
}

function branchLeaves(value: unknown): Map<string, readonly (string | undefined)[]> {
  const leaves = new Map<string, readonly (string | undefined)[]>();
  const isLeaf = typeof value !== "object" || value === null || Object.keys(value).some((key) => key === "Ref" || key.startsWith("Fn::"));
  if (isLeaf) return value === undefined ? leaves : leaves.set("", [canonicalText(value)]);
  for (const [key, item] of entriesOf(value)) {
    for (const [path, values] of leafValues(item)) leaves.set(path === "" ? key : `${key}.${path}`, values);
  }
  return leaves;
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return Object.entries(value);
  return value.map((item: { readonly Key?: unknown; readonly Value?: unknown } | null, index) =>
    typeof item?.Key === "string" && "Value" in item ? [item.Key, item.Value] : [String(index), item],
  );
}
