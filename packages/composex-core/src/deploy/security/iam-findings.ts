import { canonicalText } from "../diff/canonical-text.ts";
import type { SecurityFinding } from "../plan.ts";
import { allAnswers, always, underAnswers, type When } from "./answers.ts";
import { type Located, placeOf } from "./located.ts";
import { isBroad } from "./policy/broad.ts";
import { type Attached, defaultStatements, type PolicyHolder, policyHolders } from "./policy/policy-holders.ts";
import type { TextSet } from "./policy/text-set.ts";
import { type Grant, widened } from "./policy/widened.ts";

/** Managed policies of AWS that give (nearly) everything. */
const TOO_WIDE = /policy\/(?:job-function\/)?(?:AdministratorAccess|PowerUserAccess|IAMFullAccess|SystemAdministrator)$/;

/** Who may do more than before, and which roles lost their boundary. `own` is the account of the stack. */
export function iamFindings(before: Located, after: Located, isNew: boolean, own: string): readonly SecurityFinding[] {
  const old = policyHolders(before);
  const now = policyHolders(after);
  const findings: SecurityFinding[] = [];
  for (const key of new Set([...now.keys(), ...old.keys()])) {
    const left = old.get(key);
    const right = now.get(key);
    const holder = (right ?? left) as PolicyHolder;
    const { id, kind } = holder;
    // Who goes as a whole can do nothing any more, and nobody can do anything to it.
    if (before.has(id) && !after.has(id)) continue;
    const risk = kind === "trust" ? "trust-widened" : "iam-widened";
    const place = placeOf(id, kind === "resource" ? "" : "AWS::IAM::Role", after, before);
    const add = (message: string, asked: boolean): void => {
      findings.push({ risk, ...place, message, asked });
    };
    // What the templates do not make was there before.
    const existed = left !== undefined || before.has(id) || !after.has(id);
    const change = widened(left?.statements ?? defaultStatements(after.get(id)?.resource.Type), right?.statements ?? [], own);
    for (const group of grouped(change.allowed)) {
      const broad = isBroad(group, kind, own);
      if (!isNew || broad) add(sentence(group, kind), !isNew && (existed || broad));
    }
    for (const group of grouped(change.noLongerDenied)) {
      add(`is no longer denied ${what(group)}`, true);
    }
    for (const { text, when } of newlyAttached(left?.attached ?? [], right?.attached ?? [])) {
      const broad = TOO_WIDE.test(text);
      if (!isNew || broad) add(`gets ${text}${doubt(when)}`, !isNew && (existed || broad));
    }
  }
  return [...findings, ...boundaryFindings(before, after)];
}

function newlyAttached(before: readonly Attached[], after: readonly Attached[]): readonly Attached[] {
  return after.filter(({ text, when }) => {
    const whens = before.filter((one) => one.text === text).map((one) => one.when);
    return whens.length === 0 || !always(when, whens, (isThere) => whens.some(isThere));
  });
}

function boundaryFindings(before: Located, after: Located): readonly SecurityFinding[] {
  return [...after.values()].flatMap(({ id, path, logicalId, resource }) => {
    const was = before.get(id)?.resource.Properties?.["PermissionsBoundary"];
    const now = resource.Properties?.["PermissionsBoundary"];
    if (was === undefined || canonicalText(was) === canonicalText(now)) return [];
    const messages = allAnswers(was, now).flatMap((answers) => {
      const [left, right] = [underAnswers(was, answers), underAnswers(now, answers)];
      if (left === undefined || canonicalText(left) === canonicalText(right)) return [];
      return right === undefined
        ? [`is no longer held by its permissions boundary ${canonicalText(left)}${doubt(answers)}`]
        : [`is held by the permissions boundary ${canonicalText(right)} instead of ${canonicalText(left)}${doubt(answers)}`];
    });
    return messages.map((message) => ({
      risk: "boundary-removed" as const,
      path,
      logicalId,
      type: resource.Type,
      message,
      asked: true,
    }));
  });
}

/** Grants that differ only in the action, as one. */
function grouped(grants: readonly Grant[]): readonly Grant[] {
  const groups = new Map<string, Grant[]>();
  for (const grant of grants) {
    const { actions, conditions, ...rest } = grant;
    const key = JSON.stringify([actions.negated, conditions.map(({ text }) => text), rest]);
    groups.set(key, [...(groups.get(key) ?? []), grant]);
  }
  return [...groups.values()].map((all) => {
    const [first] = all as [Grant];
    const patterns = [...new Set(all.flatMap(({ actions }) => actions.patterns))];
    return { ...first, actions: { ...first.actions, patterns } };
  });
}

function sentence(group: Grant, kind: PolicyHolder["kind"]): string {
  if (kind === "trust") return `may be assumed by ${who(group)}${circumstances(group)}`;
  return kind === "identity" ? `may ${what(group)}` : `lets ${who(group)} ${what(group)}`;
}

function who({ principals: { names, negated } }: Grant): string {
  const shown = names.map((name) =>
    name === "*" ? "everybody" : name.replace(/^AWS:(?=\d|\$\{AWS)/, "account ").replace(/^\w+:(?!\/\/)/, ""),
  );
  return negated ? `everybody but ${shown.join(", ")}` : shown.join(", ");
}

function what(group: Grant): string {
  const resource = textOf(group.resources);
  return `${textOf(group.actions) || "everything"}${resource === "" ? "" : ` on ${resource}`}${circumstances(group)}`;
}

function textOf({ patterns, negated }: TextSet): string {
  const list = patterns.join(", ");
  return negated && patterns.length > 0 ? `everything but ${list}` : list;
}

function circumstances({ conditions, when }: Grant): string {
  const given = conditions.map(({ text }) => text).toSorted();
  return `${given.length === 0 ? "" : ` if ${given.join(" and ")}`}${doubt(when)}`;
}

function doubt(when: When): string {
  return when.length === 0 ? "" : ` when ${when.join(" and ")}`;
}
