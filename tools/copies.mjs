// What two packages have in common and one of them should export: `node tools/copies.mjs` lists it, `npm run check` fails on it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageNames } from "./packages.mjs";
import { CommandError, root } from "./steps.mjs";

/** So many lines that say something, the same in both, are a copy; fewer are how such code looks. */
const LEAST = 5;
const NOT_OURS = /[.]test[.]ts$|\/testdata\/|\/generated\//;

/** Copies between packages as `{lines, places}`, the longest first. `texts` is path → text of every source file. */
export function findCopies(texts) {
  const seen = new Map();
  const copies = [];
  for (const [path, text] of texts) {
    const lines = telling(text);
    for (let at = 0; at + LEAST <= lines.length; at++) {
      const key = lines
        .slice(at, at + LEAST)
        .map(({ said }) => said)
        .join("\n");
      const other = seen.get(key);
      if (other === undefined) seen.set(key, { path, lines, at });
      else if (packageOf(other.path) !== packageOf(path)) {
        let length = LEAST;
        while (lines[at + length] && lines[at + length].said === other.lines[other.at + length]?.said) length += 1;
        copies.push({ lines: length, places: [place(other), place({ path, lines, at })] });
        at += length - 1;
      }
    }
  }
  return copies.sort((a, b) => b.lines - a.lines);
}

/** The lines that say something: no imports, comments, blank lines and lone brackets. */
function telling(text) {
  const lines = text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/^(?:import|export)\b[^;]*?from "[^"]*";/gm, (list) => list.replace(/[^\n]/g, ""));
  return lines
    .split("\n")
    .map((line, index) => ({ said: line.replace(/\/\/.*/, "").trim(), number: index + 1 }))
    .filter(({ said }) => /\w{2}/.test(said));
}

function place({ path, lines, at }) {
  return `${path}:${lines[at].number}`;
}

function packageOf(path) {
  return path.split("/")[1];
}

function sources() {
  return new Map(
    packageNames().flatMap((name) =>
      readdirSync(`${root}/packages/${name}/src`, { recursive: true })
        .map((path) => `packages/${name}/src/${path}`)
        .filter((path) => path.endsWith(".ts") && !NOT_OURS.test(path))
        .map((path) => [path, readFileSync(`${root}/${path}`, "utf8")]),
    ),
  );
}

export async function checkCopies() {
  const copies = findCopies(sources());
  if (copies.length > 0) throw new CommandError(copies.map(({ lines, places }) => `${lines} lines: ${places.join(" and ")}`).join("\n"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const copies = findCopies(sources());
  for (const { lines, places } of copies) console.log(`${lines} lines: ${places.join(" and ")}`);
  console.log(`${copies.length} copies between packages`);
}
