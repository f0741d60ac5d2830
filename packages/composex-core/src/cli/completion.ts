import tab from "@bomb.sh/tab/commander";
import type { Command } from "@commander-js/extra-typings";

/** `composex complete bash|zsh|fish|powershell` prints the script that completes commands and options. */
export async function addCompletion(composex: Command): Promise<void> {
  tab(composex as never);
}
