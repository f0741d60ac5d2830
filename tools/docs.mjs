// Writes docs/reference/ from what the code itself says: `npm run docs`. With --check it only compares, and fails on any difference.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { commandsPage } from "./docs/commands.mjs";
import { composePage } from "./docs/compose.mjs";
import { diagnosticsPage } from "./docs/diagnostics.mjs";
import { permissionsPage } from "./docs/permissions.mjs";
import { refusalsPage } from "./docs/refusals.mjs";
import { risksPage } from "./docs/risks.mjs";
import { sectionsPage } from "./docs/sections.mjs";
import { serviceKeysPage } from "./docs/service-keys.mjs";
import { root } from "./steps.mjs";

const FOLDER = "docs/reference";

/** Page name -> the function that writes its text. Everything is read from the build, so `tsc -b` comes first. */
const PAGES = {
  "commands.md": commandsPage,
  "compose.md": composePage,
  "diagnostics.md": diagnosticsPage,
  "permissions.md": permissionsPage,
  "refusals.md": refusalsPage,
  "risks.md": risksPage,
  "sections.md": sectionsPage,
  "service-keys.md": serviceKeysPage,
};

const wanted = new Map();
for (const [name, page] of Object.entries(PAGES)) wanted.set(name, await page());

const dir = `${root}/${FOLDER}`;
mkdirSync(dir, { recursive: true });
const present = new Map(readdirSync(dir).map((name) => [name, readFileSync(`${dir}/${name}`, "utf8")]));

if (process.argv.includes("--check")) {
  const names = new Set([...wanted.keys(), ...present.keys()]);
  const stale = [...names].filter((name) => wanted.get(name) !== present.get(name));
  for (const name of stale) console.error(`${FOLDER}/${name} is not what the code says: run "npm run docs"`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const name of present.keys()) if (!wanted.has(name)) rmSync(`${dir}/${name}`);
  for (const [name, text] of wanted) writeFileSync(`${dir}/${name}`, text);
}
