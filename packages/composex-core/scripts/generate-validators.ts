/**
 * Compiles the compose schema to src/load/validate/generated/compose-validator.ts: compiling it at run time would cost every command 300 ms.
 * With --check nothing is written, and a file that is not current fails.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { composeSchema } from "../src/load/validate/schema/compose-schema.ts";

const target = fileURLToPath(new URL("../src/load/validate/generated/compose-validator.ts", import.meta.url));
const ajv = new Ajv({ allErrors: true, strict: false, messages: false, code: { source: true, esm: true, lines: true } });
const compiled = standalone.default(ajv, ajv.compile(composeSchema));
if (compiled.includes("require(")) throw new Error("the schema uses a keyword whose code needs ajv at run time");
const code = `/* oxlint-disable */\n// @ts-nocheck\n// Generated from ../schema by scripts/generate-validators.ts.\n${compiled}`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== code) {
    console.error(`${target} is not current: run pnpm --filter composex-core validators`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, code);
}
