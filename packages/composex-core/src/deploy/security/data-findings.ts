import { canonicalText } from "../diff/canonical-text.ts";
import { endsData, isChangedInPlace } from "../diff/data-types.ts";
import type { ResourceChange, SecurityFinding } from "../plan.ts";
import { always, type When } from "./answers.ts";
import type { Located } from "./located.ts";

const END: Readonly<Partial<Record<ResourceChange["action"], string>>> = {
  replace: "is replaced, and its data goes with the old one",
  "may-replace": "may be replaced, and its data would go with the old one",
  delete: "is deleted with its data",
};

/** Data that nobody keeps: no policy retains it or takes a snapshot. */
export function dataFindings(changes: readonly ResourceChange[], before: Located, after: Located): readonly SecurityFinding[] {
  const lost = changes.flatMap((change) => {
    const { path, logicalId, type, action, data } = change;
    const message = data === "lost" ? END[action] : undefined;
    return message === undefined ? [] : [{ risk: "data-loss" as const, path, logicalId, type, message, asked: !isRemote(change) }];
  });
  return [...lost, ...conditionFindings(before, after)];
}

/** A replacement that depends on the values of properties, all of which are changed in place as far as anybody knows. */
function isRemote({ action, type, properties }: ResourceChange): boolean {
  const reasons = properties.filter(({ replaces }) => replaces !== undefined);
  return action === "may-replace" && reasons.every(({ path }) => isChangedInPlace(type, path.replace(/[.[].*$/, "")));
}

/** A resource that will only be there under conditions that nobody knows here, and was there without. */
function conditionFindings(before: Located, after: Located): readonly SecurityFinding[] {
  return [...after.values()].flatMap(({ id, path, logicalId, resource, when }) => {
    const was = before.get(id);
    const keeps = /^(?:Retain|Snapshot)/.test(was?.resource.DeletionPolicy ?? "");
    if (!was || keeps || !endsData(was.resource) || canonicalText(was.when) === canonicalText(when) || stays(was.when, when)) return [];
    const message = `is deleted with its data unless ${when.join(" and ")}`;
    return [{ risk: "data-loss" as const, path, logicalId, type: resource.Type, message, asked: true }];
  });
}

function stays(was: When, now: When): boolean {
  return always(was, [now], (isThere) => isThere(now));
}
