import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The three commands in one file, for the bucket from which builds take them: `tools/<sha256>/tools.mjs`. */
export interface ToolsBundle {
  readonly bytes: Uint8Array;
  /** Hex; what a parameter `{ given: "tools-sha256" }` stands for. */
  readonly sha256: string;
}

/** As the build made it, beside the bundle of this command. */
export function toolsBundle(): ToolsBundle {
  // The same place seen from dist/adapters/ and from the bundle in dist/bundle/.
  const bytes = readFileSync(new URL("../bundle/tools.mjs", import.meta.url));
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}
