import type { Plan, ResourceChange } from "../plan.ts";

export const ACTION_WORDS: Readonly<Record<ResourceChange["action"], string>> = {
  create: "create",
  modify: "modify",
  replace: "replace",
  "may-replace": "may replace",
  delete: "delete",
  retain: "let go",
};

const LONGEST_VALUE = 100;

/** ` in account 123456789012, eu-west-1`; nothing where no account is meant. */
export function inPlace({ place }: Pick<Plan, "place">): string {
  return place === undefined ? "" : ` in account ${place.account}, ${place.region}`;
}

/** `2 to create, 1 to replace`, or that nothing changes. */
export function planSummary({ changes, settings, action }: Plan): string {
  if (action === "none") return "nothing to change";
  const parts = (Object.keys(ACTION_WORDS) as ResourceChange["action"][]).flatMap((kind) => {
    const count = changes.filter((change) => change.action === kind).length;
    return count === 0 ? [] : [kind === "may-replace" ? `${count} that may be replaced` : `${count} to ${ACTION_WORDS[kind]}`];
  });
  if (settings.length > 0) parts.push(`${settings.length} ${settings.length === 1 ? "setting" : "settings"} of the stack`);
  return parts.join(", ") || "no resource changes";
}

export function shortened(value: string): string {
  const line = value.replace(/\s*\n\s*/g, " ");
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
}
