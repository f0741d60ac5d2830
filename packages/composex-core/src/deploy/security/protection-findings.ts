import { canonicalText } from "../diff/canonical-text.ts";
import { defaultDeletionPolicy } from "../diff/data-types.ts";
import { isKeyValue, nameKey, nameOf } from "../diff/named-list.ts";
import type { ResourceData } from "../parse-template.ts";
import type { ResourceChange, SecurityFinding } from "../plan.ts";
import { allAnswers, underAnswers } from "./answers.ts";
import { EMPTY, GUARDS, type Guard, IN_JSON, IN_POLICY, type Leaf, NOT_GUARDED, OWNED, PROTECTIVE, PROTECTORS } from "./guards.ts";
import { type Located, references } from "./located.ts";
import { lostByWords } from "./words/lost-by-words.ts";
import type { Spoken } from "./words/spoken.ts";

/** What a change takes away from resources that stay: encryption, protection from loss and from the public, logs. */
export function protectionFindings(before: Located, after: Located, changes: readonly ResourceChange[]): readonly SecurityFinding[] {
  const findings: SecurityFinding[] = [];
  for (const { id, path, logicalId, resource } of after.values()) {
    const was = before.get(id)?.resource;
    if (!was || was.Type !== resource.Type) continue;
    for (const lost of [...lostGuards(was, resource), ...lostPolicies(was, resource)])
      findings.push({ ...lost, path, logicalId, type: resource.Type, asked: true });
  }
  for (const { path, logicalId, type, action } of changes) {
    const protector = action === "delete" ? protectorOf(type) : undefined;
    const id = [...path, logicalId].join("/");
    // Under another id it goes on.
    if (!protector || !before.has(id)) continue;
    const named = [...references(before.get(id)?.resource.Properties)].filter(
      (name) => before.has(name) && !USED.test(typeOf(before, name)),
    );
    const guarded = protector.account || named.length === 0 || named.some((name) => after.has(name));
    if (guarded) findings.push({ risk: protector.risk, path, logicalId, type, message: protector.lost, asked: true });
  }
  return findings;
}

function protectorOf(type: string): (typeof PROTECTORS)[string] | undefined {
  return PROTECTORS[type] ?? PROTECTIVE.find((kind) => kind.type.test(type));
}

/** What a protector only uses, and does not guard. */
const USED = /^AWS::(?:IAM::Role|Logs::LogGroup|Backup::BackupPlan|KMS::Key|SNS::Topic)$/;

function typeOf(resources: Located, id: string): string {
  return resources.get(id)?.resource.Type ?? "";
}

interface Lost {
  readonly risk: Guard["risk"];
  readonly message: string;
}

function lostGuards(before: ResourceData, after: ResourceData): readonly Lost[] {
  if (canonicalText(before.Properties) === canonicalText(after.Properties)) return [];
  const found = new Map<string, Lost>();
  // Under each set of answers to unknown conditions: what is lost under one of them is lost.
  for (const answers of allAnswers(before.Properties, after.Properties)) {
    const left = leavesOf(underAnswers(before.Properties, answers));
    const right = leavesOf(underAnswers(after.Properties, answers));
    for (const path of new Set([...left.keys(), ...right.keys()])) {
      if (found.has(path) || NOT_GUARDED.test(path) || IN_POLICY.test(path)) continue;
      const guard = lostGuard(after.Type, path, left, right);
      if (!guard) continue;
      const doubt = answers.length === 0 ? "" : ` when ${answers.join(" and ")}`;
      found.set(path, { risk: guard.risk, message: `${guard.lost} (${path}${doubt})` });
    }
  }
  return [...found.values()];
}

type Leaves = ReadonlyMap<string, Leaf>;

function lostGuard(type: string, path: string, left: Leaves, right: Leaves): Spoken | undefined {
  const [was, now] = [left.get(path), right.get(path)];
  const owner = OWNED.exec(path)?.[0];
  if (owner !== undefined && ![...right.keys()].some((one) => one.startsWith(owner))) return undefined;
  const guard = GUARDS.find((one) => one.path.test(path) && (one.type === undefined || one.type.test(type)));
  if (!guard) {
    const isSame = canonicalText(was) === canonicalText(now);
    return isSame ? undefined : lostByWords(type, path, { before: was, after: now, isGone: (part) => isGone(part, right) });
  }
  if (!guard.worse(was ?? guard.absent, now ?? guard.absent)) return undefined;
  const { unless } = guard;
  return unless && [...right.keys()].some((one) => unless.test(one)) ? undefined : guard;
}

function isGone(part: string, leaves: Leaves): boolean {
  return ![...leaves].some(
    ([path, leaf]) => leaf !== EMPTY && leaf?.length !== 0 && (path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`)),
  );
}

/** Path → leaf. Items of a list are read by their names where they have any. */
function leavesOf(value: unknown): Leaves {
  const leaves = new Map<string, Leaf>();
  const visit = (item: unknown, path: string): void => {
    if (item === undefined || item === null) return;
    const read = typeof item === "string" && IN_JSON.test(path) ? configuration(item) : undefined;
    if (read !== undefined) visit(read, path);
    else if (typeof item !== "object" || isFunction(item)) leaves.set(path, canonicalText(item));
    else if (Array.isArray(item)) visitList(item, path);
    else {
      const keys = Object.entries(item);
      if (keys.length === 0) leaves.set(path, EMPTY);
      for (const [key, one] of keys) visit(one, path === "" ? key : `${path}.${key}`);
    }
  };
  const visitList = (list: readonly unknown[], path: string): void => {
    if (list.every((item) => typeof item !== "object" || item === null || isFunction(item))) {
      leaves.set(path, list.map(canonicalText));
      return;
    }
    const key = nameKey(list);
    for (const [index, item] of list.entries()) {
      if (isKeyValue(item) && key === "Key") visit(item.Value, `${path}.${item.Key}`);
      else visit(item, key === undefined ? `${path}.${index}` : `${path}[${nameOf(item, key)}]`);
    }
  };
  visit(value, "");
  return leaves;
}

function configuration(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function isFunction(value: object): boolean {
  return Object.keys(value).some((key) => key === "Ref" || key.startsWith("Fn::"));
}

/** `DeletionPolicy` and its like: whoever wrote it down wanted the resource kept. */
function lostPolicies(before: ResourceData, after: ResourceData): readonly Lost[] {
  return (["DeletionPolicy", "UpdateReplacePolicy"] as const).flatMap((policy) => {
    const [was, now] = [before, after].map((one) => one[policy] ?? (policy === "DeletionPolicy" ? defaultDeletionPolicy(one) : "Delete"));
    if (!keeps(was) || keeps(now)) return [];
    return [{ risk: "protection-removed" as const, message: `is no longer kept when it ends (${policy})` }];
  });
}

function keeps(policy: string | undefined): boolean {
  return /^(?:Retain|Snapshot)/.test(policy ?? "");
}
