import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import fc from "fast-check";
import { Report } from "../../diagnostics/index.ts";
import { changeText, type TextEdit, textEdit } from "../../testing/mutations.ts";
import { type Node, toPlain } from "../node.ts";
import { type Origin, positionOf, Source } from "../source.ts";
import { parseFully } from "./parse-documents.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";

const testdata = join(dirname(fileURLToPath(import.meta.url)), "../../../testdata");
const FILES = ["render", "bad", "conformance/compose"]
  .flatMap((folder) => readdirSync(join(testdata, folder)).map((name) => join(testdata, folder, name, "compose.yaml")))
  .filter(existsSync)
  .map((file) => readFileSync(file, "utf8"));

/** What turns one construct into another, where characters by chance would rarely. */
const FRAGMENTS = [
  ": ",
  " :",
  " #",
  "\n",
  "\n\n",
  "\n  ",
  "\n#",
  "- - ",
  "? ",
  "---\n",
  "--- ",
  "...\n",
  "{a: b}",
  "[a, b]",
  "{}",
  ",",
  "''",
  '""',
  '"a":b',
];
const yamlEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 3 }),
  insert: fc.constantFrom(...FRAGMENTS, "", '\\"', "'", '"', "<<: ", "  ", "null", "~", "01234567", "é", "\u00a0", "\u2028", "-", ":", "#"),
});
const RUNS = 5_000;

/** Value, place and, where the parser found one, problem of everything in a text, as people see them. */
function told(node: Node): unknown {
  if (node.kind === "scalar") return [place(node.origin), node.value];
  if (node.kind === "list") return [place(node.origin), node.items.map(told)];
  return [place(node.origin), [...node.entries].map(([key, { keyOrigin, value }]) => [key, place(keyOrigin), told(value)])];
}

function place(origin: Origin): readonly (number | undefined)[] {
  const { line, col, length } = positionOf(origin);
  return [line, col, length];
}

/** Whether the text was plain enough; it is then what the parser reads, who has nothing to say about it. */
function agrees(text: string): boolean {
  const source = new Source("compose.yaml", text);
  const plain = readPlainYaml(source);
  if (!plain) return false;
  const report = new Report();
  const nodes = parseFully(source, report);
  expect(report.diagnostics, text).to.deep.equal([]);
  expect(nodes?.map(told), text).to.deep.equal([told(plain)]);
  return true;
}

describe("readPlainYaml", function () {
  this.timeout(300_000);

  it("reads most compose files, each as the parser does", () => {
    const plain = FILES.filter(agrees);
    expect(plain.length).to.be.greaterThan(FILES.length * 0.7);
  });

  it(`reads what the parser reads, of ${RUNS} changed files`, () => {
    const seeds = FILES.filter(agrees);
    const edits = fc.array(fc.oneof({ weight: 3, arbitrary: yamlEdit }, textEdit), { minLength: 1, maxLength: 4 });
    let plain = 0;
    fc.assert(
      fc.property(fc.constantFrom(...seeds), edits, (seed, changes) => {
        if (agrees(changes.reduce(changeText, seed))) plain++;
      }),
      { numRuns: RUNS },
    );
    expect(plain).to.be.greaterThan(RUNS / 10);
  });

  it("reads keys, scalars, lists and flow collections in all their places", () => {
    const text = `---
# of the whole file
name: a b  # behind a value
"quoted key": "say \\"hi\\"\\n"
'it''s': 'it''s'
url: http://example.com:80/#part
empty:
list:
- -1
- a: 1
  b: [x, "y", {k: v, 'l': [], m: , n: }, ]
-
  c: {}
nested:
  - - deep
  - "k": v
null: ~
last:`;
    expect(agrees(text)).to.equal(true);
    expect(toPlain(readPlainYaml(new Source("", text)) as Node)).to.deep.equal({
      name: "a b",
      "quoted key": 'say "hi"\n',
      "it's": "it's",
      url: "http://example.com:80/#part",
      empty: null,
      list: [-1, { a: 1, b: ["x", "y", { k: "v", l: [], m: null, n: null }] }, { c: {} }],
      nested: [["deep"], { k: "v" }],
      null: null,
      last: null,
    });
  });

  const LEFT = {
    "anchors and aliases": "a: &a 1\nb: *a\n",
    "merge keys": "a: {b: 1}\n<<: {c: 1}\n",
    tags: "a: !Ref b\n",
    "text in blocks": "a: |\n  b\n",
    "text of several lines": "a: b\n  c\n",
    "quoted text of several lines": 'a: "b\n  c"\n',
    "a backslash at the end of a line": 'a: "b\\\n  c"\n',
    "flow collections of several lines": "a: [b,\n  c]\n",
    "several documents": "a: 1\n---\nb: 2\n",
    "a document's end": "a: 1\n...\n",
    "a mapping behind ---": "a:\n--- b: 1\n",
    directives: "%YAML 1.2\n---\na: 1\n",
    tabs: "a:\t1\n",
    "Windows' line ends": "a: 1\r\n",
    "a key without a space behind its colon": "a: {b:1}\n",
    "a key in place of a list's item": "a: [b: 1]\n",
    "numbers that look like text": "a: 0123456\n",
    "repeated keys": "a: 1\na: 2\n",
    "a colon in a value": "a: b: c\n",
    "a scalar alone": "a\n",
    nothing: "# nothing\n",
    "nesting without end": `a: ${"[".repeat(200)}${"]".repeat(200)}\n`,
  };
  for (const [what, text] of Object.entries(LEFT)) {
    it(`leaves ${what} to the parser`, () => expect(readPlainYaml(new Source("", text))).to.equal(undefined));
  }
});
