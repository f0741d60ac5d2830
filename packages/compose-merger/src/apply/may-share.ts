import type { ComposeFile } from "../locate/compose-file.ts";

/** What one part of a document can get at another with: anchors, aliases, merges, tags, `extends`, the latter maybe spelled with escapes. */
const SHARING = /[&*!\\]|<<|extends/;

/** False only where no service can depend on what is written for another. */
export function mayShare(before: readonly ComposeFile[], after: readonly ComposeFile[]): boolean {
  return before.length > 1 || [...before, ...after].some(({ layers, source }) => layers.length > 1 || SHARING.test(source.text));
}
