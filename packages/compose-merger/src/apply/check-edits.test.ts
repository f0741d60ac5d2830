import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import type { ComposeFile } from "../locate/compose-file.ts";
import { readCompose } from "../locate/read-compose.ts";
import type { Edit } from "../plan/edit.ts";
import { splice } from "../plan/splice.ts";
import { checkEdits, checkServices } from "./check-edits.ts";

const FILE = "compose.yaml";
const BEFORE = "services:\n  web: {image: a}\n  api: {image: b}\n";
const PATH = ["services", "web", "image"];

function fileOf(text: string): ComposeFile {
  const file = readCompose(FILE, new TextEncoder().encode(text), new Report());
  if (!file) throw new Error("a file of the test is not read");
  return file;
}

/** An edit that says it makes `web` run `c`. */
const EDIT = {
  what: "image",
  file: FILE,
  document: 0,
  service: "web",
  path: PATH,
  start: 0,
  end: 1,
  before: "a",
  after: "c",
  text: "c",
  reads: [{ path: PATH, value: "c" }],
  alsoChanges: [],
} as unknown as Edit;

describe("the proof of an edit", () => {
  const checked = (text: string): unknown => checkEdits([fileOf(BEFORE)], new Map([[FILE, new TextEncoder().encode(text)]]), [EDIT]);

  it("takes what was planned", () => expect(() => checked(BEFORE.replace("image: a", "image: c"))).not.to.throw());

  const WRONG: Readonly<Record<string, readonly [string, RegExp]>> = {
    "a file that no longer parses": ["services: {\n", /no longer parses/],
    "one document more": [`${BEFORE.replace("image: a", "image: c")}---\nservices: {}\n`, /number of documents/],
    "another value that changed": [
      "services:\n  web: {image: c}\n  api: {image: c}\n",
      /at services\.api\.image, where nothing was planned/,
    ],
    "another text than was planned": [BEFORE.replace("image: a", "image: d"), /does not hold the planned text at services\.web\.image/],
  };
  for (const [what, [text, message]] of Object.entries(WRONG)) it(`stops at ${what}`, () => expect(() => checked(text)).to.throw(message));

  it("stops at a service that was lost", () => {
    const files = { before: [fileOf(BEFORE)], after: [fileOf("services:\n  web: {image: a}\n")] };
    expect(() => checkServices(files, [], "error", new Report())).to.throw('lost service "api"');
  });

  it("stops at edits that overlap", () => expect(() => splice(BEFORE, [EDIT, EDIT])).to.throw("overlapping edits at 0"));
});
