import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The `testdata/` folder beside a test, also when the test runs compiled: only TypeScript moves to `dist/`, test data stays in `src/`. */
export function testdata(testUrl: string, folder = "testdata"): string {
  const dir = dirname(fileURLToPath(testUrl));
  return join(dir.replace(/([/\\]packages[/\\][^/\\]+[/\\])dist(?=[/\\]|$)/, "$1src"), folder);
}
