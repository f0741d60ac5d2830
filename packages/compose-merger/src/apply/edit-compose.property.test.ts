import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import fc from "fast-check";
import { parseAllDocuments } from "yaml";
import { parseImageReference } from "../image/image-reference.ts";
import { DEFAULT_EDIT_OPTIONS } from "../plan/request.ts";
import { editCompose } from "./edit-compose.ts";

const CASES = Number(process.env["MERGER_PROPERTY_CASES"] ?? (process.env["CI"] ? 10_000 : 1_500));
const DIGEST = `sha256:${"ab".repeat(32)}`;
const WANTED = `reg.example/shop/web@${DIGEST}`;
const OLD = "reg.example/shop/web:1";

/** How the target's image is spelled, and what must stand in its place. */
const IMAGES: readonly (readonly [string, string])[] = [
  [OLD, WANTED],
  [`'${OLD}'`, `'${WANTED}'`],
  [`"${OLD}"`, `"${WANTED}"`],
  [`&own ${OLD}`, `&own ${WANTED}`],
  [`!!str ${OLD}`, `!!str ${WANTED}`],
  ["${WEB:-" + OLD + "}", "${WEB:-" + WANTED + "}"],
  ['"${WEB-' + OLD + '}"', '"${WEB-' + WANTED + '}"'],
];
const BLOCKS: readonly (readonly [string, string])[] = [
  [`>-\n      ${OLD}`, `>-\n      ${WANTED}`],
  [`|-\n      ${OLD}`, `|-\n      ${WANTED}`],
];
const ODD = [
  "0644",
  "1.10",
  "yes",
  "~",
  "1e3",
  "12:30:45",
  "'it''s'",
  '"a\\tb\\u00e9"',
  "a b  c",
  "é☃𝒳",
  "[1, {a: b}]",
  "{x: [y], z: }",
  "!reset null",
  "!Sub '${A}'",
  "|\n      two\n\n      lines\n",
  ">-\n      folded\n      text\n",
  "*top",
  OLD,
];

const other = fc.record({
  comment: fc.constantFrom("", " # note", "  # image: reg.example/shop/web:1"),
  key: fc.constantFrom("command", "x-a", '"quoted key"', "? explicit", "mode", "stop_signal"),
  value: fc.constantFrom(...ODD),
});
const service = fc.record({
  before: fc.array(other, { maxLength: 3 }),
  after: fc.array(other, { maxLength: 3 }),
  flow: fc.boolean(),
  blank: fc.boolean(),
});
const file = fc.record({
  image: fc.constantFrom(...IMAGES, ...BLOCKS),
  target: service,
  others: fc.array(service, { maxLength: 3 }),
  position: fc.nat(3),
  documents: fc.nat(2),
  crlf: fc.boolean(),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  head: fc.constantFrom("", "# head\n\n", "%YAML 1.2\n---\n", "---\n"),
  tail: fc.constantFrom("", "\n# tail\n", "volumes:\n  data: {}\n", "...\n"),
});

function pairs(list: readonly { readonly comment: string; readonly key: string; readonly value: string }[], suffix: string): string {
  return list
    .map(({ comment, key, value }, index) => {
      const name = key.startsWith('"') ? `"k${suffix}${index}"` : `${key}${suffix}${index}`;
      const block = value.includes("\n");
      const separator = name.startsWith("? ") ? `    ${name}\n    : ` : `    ${name}: `;
      return `${separator}${value}${block ? "" : `${comment}\n`}`.replace(/([^\n])$/, "$1\n");
    })
    .join("");
}

/** The text with `\0` in place of the target's image. */
function textOf(spec: typeof file extends fc.Arbitrary<infer T> ? T : never): string {
  const blocks = spec.others.map(
    (one, index) => `  other${index}:\n${pairs(one.before, "b")}    image: ${OLD}\n${pairs(one.after, "a")}${one.blank ? "\n" : ""}`,
  );
  const simple = !spec.image[0].includes("\n") && !/[&$]/.test(spec.image[0]);
  const target =
    spec.target.flow && simple
      ? "  web: {build: ., image: \0, x-b: 'image: y'}\n"
      : `  web:\n${pairs(spec.target.before, "b")}    image: \0\n${pairs(spec.target.after, "a")}${spec.target.blank ? "\n" : ""}`;
  blocks.splice(spec.position % (blocks.length + 1), 0, target);
  const earlier = Array.from({ length: spec.documents }, () => `x-top: &top value\nservices:\n  web:\n    image: ${OLD}\n---\n`).join("");
  const text = `${spec.head}${earlier}x-top: &top value # ${OLD}\nservices:\n${blocks.join("")}${spec.tail}`;
  const ended = spec.finalNewline || spec.tail === "...\n" ? text : text.replace(/\n+$/, "");
  return (spec.bom ? "\ufeff" : "") + (spec.crlf ? ended.replaceAll("\n", "\r\n") : ended);
}

function editOnce(text: string): { readonly text: string; readonly errors: readonly string[]; readonly changed: boolean } {
  const image = parseImageReference(WANTED);
  if (!image) throw new Error("malformed");
  const report = new Report();
  const { changed } = editCompose(
    [{ path: "compose.yaml", bytes: new TextEncoder().encode(text) }],
    [{ service: "web", image }],
    DEFAULT_EDIT_OPTIONS,
    report,
  );
  const bytes = changed.get("compose.yaml");
  const errors = report.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return { text: bytes ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : text, errors, changed: bytes !== undefined };
}

describe("generated compose files", () => {
  it(`outside the range every byte is equal, inside the model one path differs (${CASES} cases)`, function () {
    this.timeout(600_000);
    let blocks = 0;
    fc.assert(
      fc.property(file, (spec) => {
        const newline = spec.crlf ? "\r\n" : "\n";
        const frame = textOf(spec);
        const [old, wanted] = spec.image.map((part) => part.replaceAll("\n", newline)) as [string, string];
        const before = frame.replace("\0", () => old);
        const result = editOnce(before);
        expect(result.errors).to.deep.equal([]);
        expect(result.text).to.equal(frame.replace("\0", () => wanted));
        const again = editOnce(result.text);
        expect(again.changed).to.equal(false);
        if (spec.image[0].includes("\n")) blocks += 1;
      }),
      { numRuns: CASES },
    );
    expect(blocks).to.be.greaterThan(0);
  });

  it("read by another reader, exactly the image of the service differs", function () {
    this.timeout(300_000);
    // `toJS` resolves aliases, merges nothing and knows nothing of our locator.
    const model = (text: string): unknown[] =>
      parseAllDocuments(text.replace(/^\ufeff/, ""), { schema: "failsafe", logLevel: "silent" }).map(
        (document) => document.toJS() as unknown,
      );
    fc.assert(
      fc.property(file, (spec) => {
        const before = textOf(spec).replace("\0", () => spec.image[0].replaceAll("\n", spec.crlf ? "\r\n" : "\n"));
        const old = model(before);
        const now = model(editOnce(before).text);
        const last = old.findLastIndex((document) => (document as { services?: object } | null)?.services !== undefined);
        const web = (documents: unknown[]): { image: string } => (documents[last] as { services: { web: { image: string } } }).services.web;
        expect(web(now).image).to.contain(WANTED);
        web(now).image = web(old).image;
        expect(now).to.deep.equal(old);
      }),
      { numRuns: Math.min(CASES, 2_000) },
    );
  });
});
