// Writes src/generated/fixed-files.ts: the files of templates/ and buildspecs/ as code, so that the command is one file wherever it runs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const target = fileURLToPath(new URL("../src/generated/fixed-files.ts", import.meta.url));

const files = ["buildspecs", "templates"].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => [`${folder}/${name}`, readFileSync(`${root}${folder}/${name}`, "utf8")] as const),
);
const lines = files.map(([path, text]) => `  ${JSON.stringify(path)}: ${JSON.stringify(text)},`);
const wanted = `// Generated from templates/ and buildspecs/ by scripts/embed-files.ts. Do not edit.
export const FIXED_FILES: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== wanted) {
    console.error(
      "src/generated/fixed-files.ts is not what templates/ and buildspecs/ say: run `node tools/pnpm.mjs --filter pipeline-composer run embed`",
    );
    process.exitCode = 1;
  }
} else writeFileSync(target, wanted);
