import type { GraphDraft } from "composex-core/graph";

/** The frame of an account. */
export function accountGroup(draft: GraphDraft, account: string): string {
  const id = `account ${account}`;
  draft.group({ id, caption: "account", label: account });
  return id;
}
