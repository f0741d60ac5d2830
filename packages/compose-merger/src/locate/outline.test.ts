import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import fc from "fast-check";
import { editCompose } from "../apply/edit-compose.ts";
import { parseImageReference } from "../image/image-reference.ts";
import { DEFAULT_EDIT_OPTIONS } from "../plan/request.ts";
import { digestOf } from "../testing/git-fixture.ts";
import { outline } from "./outline.ts";
import { readCompose } from "./read-compose.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

function composeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("node_modules"));
}

const TEXTS = [join(ROOT, "packages/composex-core/testdata"), join(ROOT, "examples")]
  .flatMap(composeFiles)
  .map((path) => readFileSync(path, "utf8").replace(/^\ufeff/, ""));

/** What the whole parser says of the services: their names, and where the key of each stands. Undefined for a file that it refuses. */
function byParser(text: string): ReadonlyMap<string, number> | undefined {
  const file = readCompose("compose.yaml", new TextEncoder().encode(text), new Report());
  const layer = file?.layers[0];
  if (!file || !layer || file.layers.length > 1) return undefined;
  return new Map([...layer.services].map(([name, { key }]) => [name, key.range?.[0] ?? 0]));
}

/** Whatever is told from the lines alone is what the parser says; where nothing is told, nothing can be wrong. */
function agrees(text: string): boolean {
  const told = outline(text);
  if (!told) return false;
  const parsed = byParser(text);
  expect(parsed, `told without the parser, which refuses it:\n${text}`).not.to.equal(undefined);
  expect([...told.entries.keys()], text).to.deep.equal([...(parsed?.keys() ?? [])]);
  let before: number | undefined;
  for (const [name, [start, end]] of told.entries) {
    const key = parsed?.get(name) ?? 0;
    expect(
      text
        .slice(start, key)
        .trim()
        .replace(/^["']$/, ""),
      `${name} in\n${text}`,
    ).to.equal("");
    expect(end).to.be.greaterThan(key);
    if (before !== undefined) expect(start).to.equal(before);
    before = end;
  }
  return true;
}

describe("the outline of a plain file", function () {
  this.timeout(120_000);

  it("is what the parser says, for every file at hand", () => {
    const told = TEXTS.filter((text) => text.length < 100_000 && agrees(text)).length;
    expect(told).to.be.greaterThan(50);
  });

  it("is what the parser says, or none, for files that somebody has spoilt", () => {
    const plain = TEXTS.filter((text) => text.length < 5_000 && outline(text));
    const spoilt = fc.record({
      text: fc.constantFrom(...plain),
      at: fc.nat(),
      junk: fc.constantFrom(
        ..."\n|\n  x: y|  |: |- |# |\"|'|[|]|{|}|,|\n- a|\n    deep: 1\n|\n services:|...|---\n|key:value|\n  web:|~|null|\n\n|: :|a: b: c|  - |\r\n|?|? a\n|\n    - b: c\n      d|x:\n".split(
          "|",
        ),
      ),
      cut: fc.nat(6),
    });
    let told = 0;
    fc.assert(
      fc.property(spoilt, ({ text, at, junk, cut }) => {
        const place = at % (text.length + 1);
        if (agrees(text.slice(0, place) + junk + text.slice(place + cut))) told += 1;
      }),
      { numRuns: process.env["CI"] ? 20_000 : 3_000 },
    );
    expect(told).to.be.greaterThan(100);
  });

  for (const [what, text] of [
    ["an anchor", "services:\n  a: {x: &a 1}\n"],
    ["an alias in a list", "services:\n  a:\n    x: [*a]\n"],
    ["a merge", "services:\n  a:\n    <<: b\n"],
    ["extends", "services:\n  a:\n    extends: b\n"],
    ["a block scalar", "services:\n  a:\n    x: |\n      y\n"],
    ["a folded scalar", "services:\n  a:\n    x: y\n      z\n"],
    ["a quoted scalar over lines", 'services:\n  a:\n    x: "y\n  b: z"\n'],
    ["a flow map over lines", "services:\n  a:\n    x: {y: z,\n  b: c}\n"],
    ["a tag", "services:\n  a: !reset\n"],
    ["a tab", "services:\n  a:\n\tx: y\n"],
    ["a key that stands twice", "services:\n  a:\n    x: y\n    x: z\n"],
    ["a service that stands twice", "services:\n  a:\n    x: y\n  a:\n    x: z\n"],
    ["an indent that fits nowhere", "services:\n  a:\n      x: y\n    z: 1\n"],
    ["several documents", "services:\n  a:\n    x: y\n---\nservices: {}\n"],
    ["escapes in a key", 'services:\n  a:\n    "\\u0065xtends": b\n'],
    ["a line of many thousand characters", `services:\n  a:\n    x: ${"y ".repeat(3_000)}\n`],
  ] as const)
    it(`tells nothing of a file with ${what}`, () => {
      expect(outline(text)).to.equal(undefined);
    });

  it("gives the same edit as the whole parser does", () => {
    const image = parseImageReference(`reg.example/new@${digestOf("x")}`);
    if (!image) throw new Error("malformed");
    let compared = 0;
    for (const text of TEXTS.filter((one) => one.length < 20_000 && outline(one))) {
      for (const service of byParser(text)?.keys() ?? []) {
        const edit = (whole: boolean): string => {
          const report = new Report();
          const files = [{ path: "compose.yaml", bytes: new TextEncoder().encode(text) }];
          // Beside a second file nothing is told from the lines.
          if (whole) files.unshift({ path: "other.yaml", bytes: new TextEncoder().encode("services: {}\n") });
          const options = { ...DEFAULT_EDIT_OPTIONS, create: true, repositoryAllowed: () => true, replaceInterpolation: true };
          const { changed, edits } = editCompose(files, [{ service, image }], options, report);
          return JSON.stringify([edits, report.diagnostics, [...changed].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])]);
        };
        expect(edit(false), `${service} in\n${text}`).to.equal(edit(true));
        compared += 1;
      }
    }
    expect(compared).to.be.greaterThan(50);
  });
});
