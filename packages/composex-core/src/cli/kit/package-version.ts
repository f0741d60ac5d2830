import { fileURLToPath } from "node:url";
import { nodeFiles } from "../../adapters/node-files.ts";

/** A bundle carries the version of its package: it may be copied to where no package.json stands beside it. */
declare const BUNDLED_VERSION: string | undefined;

/** Version of the package that a file is of, two folders above the file: `dist/cli/program.js` as `src/cli/program.ts`. */
export function packageVersion(url: string): string {
  if (typeof BUNDLED_VERSION === "string") return BUNDLED_VERSION;
  const text = new TextDecoder().decode(nodeFiles.read(fileURLToPath(new URL("../../package.json", url))));
  return (JSON.parse(text) as { readonly version: string }).version;
}
