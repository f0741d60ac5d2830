import type { ResourceChange, SecurityFinding } from "../plan.ts";

const END: Readonly<Partial<Record<ResourceChange["action"], string>>> = {
  replace: "is replaced, and its data goes with the old one",
  "may-replace": "may be replaced, and its data would go with the old one",
  delete: "is deleted with its data",
};

/** Data that nobody keeps: no policy retains it or takes a snapshot. */
export function dataFindings(changes: readonly ResourceChange[]): readonly SecurityFinding[] {
  return changes.flatMap(({ path, logicalId, type, action, data }) => {
    const message = data === "lost" ? END[action] : undefined;
    return message === undefined ? [] : [{ risk: "data-loss" as const, path, logicalId, type, message, asked: true }];
  });
}
