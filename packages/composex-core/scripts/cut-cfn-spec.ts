/**
 * Cuts the published CloudFormation resource schemas to what this package uses: `tsx scripts/cut-cfn-spec.ts` writes
 * src/cfn/spec/generated/, `--check` compares and exits with 1 when the files there are not what it would write.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { cut } from "./cfn-spec/cut.ts";
import { printData } from "./cfn-spec/print-data.ts";
import { printTypes } from "./cfn-spec/print-types.ts";

const require = createRequire(import.meta.url);
const database = require("@aws-cdk/aws-service-spec/package.json") as { readonly name: string; readonly version: string };
const source = `${database.name} ${database.version}`;
const specs = cut(loadAwsServiceSpecSync());
const folder = new URL("../src/cfn/spec/generated/", import.meta.url);
const files = { "resource-specs.ts": printData(specs, source), "types.ts": printTypes(specs, source) };

if (process.argv.includes("--check")) {
  const stale = Object.entries(files).filter(([name, text]) => readOrEmpty(new URL(name, folder)) !== text);
  for (const [name] of stale) console.error(`src/cfn/spec/generated/${name} is not current: run \`pnpm spec\` in packages/composex-core`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text);
  console.log(`${specs.size} resource types from ${source}`);
}

function readOrEmpty(file: URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
