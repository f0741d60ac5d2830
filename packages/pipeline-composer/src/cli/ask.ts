import type { Io } from "composex-core/cli";

export type Asked = "yes" | "no" | "nobody";

/** Asks a question that can be answered with yes or no. */
export async function ask(message: string, { yes }: { readonly yes?: true | undefined }, io: Io): Promise<Asked> {
  if (yes) return "yes";
  if (!io.interactive) return "nobody";
  const { confirm } = await import("@clack/prompts");
  return (await confirm({ message, initialValue: false })) === true ? "yes" : "no";
}
