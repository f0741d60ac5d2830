import { expect } from "chai";
import type { EditOptions } from "../plan/request.ts";
import { checkEditCases, type EditCase, fill, runEdit } from "../testing/edit-cases.ts";

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Characters at which other YAML readers begin a new line, or that nobody sees. */
const ODD = ["\u0085", "\u2028", "\u2029", "\u200b", "\u202e", "\u00a0", "\ufeff", "\u007f", "\u0007", "\t", "\n", "\r"];
const ESCAPED: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escapeOf = (character: string): string => ESCAPED[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

const set = (value: string, options: Partial<EditOptions> = {}): Pick<EditCase, "request" | "options"> => ({
  request: { set: { labels: { rev: value } } },
  options: { pairAllowed: () => true, ...options },
});
const labelled = (labels: string): string => `services:\n  web:\n    image: NEW\n    labels:\n${labels}`;

for (const character of ODD) {
  const value = `x${character}  evil:${character}    image: attacker/miner:1`;
  const written = `x${escapeOf(character)}  evil:${escapeOf(character)}    image: attacker/miner:1`;
  checkEditCases(`a value with ${codePoint(character)} is one value for every reader`, [
    { name: "plain", text: labelled("      rev: abc # c\n"), ...set(value), expected: labelled(`      rev: "${written}" # c\n`) },
    { name: "single quotes", text: labelled("      rev: 'abc'\n"), ...set(value), expected: labelled(`      rev: "${written}"\n`) },
    { name: "double quotes", text: labelled('      rev: "abc"\n'), ...set(value), expected: labelled(`      rev: "${written}"\n`) },
    { name: "new", text: labelled("      a: b\n"), ...set(value), expected: labelled(`      a: b\n      rev: "${written}"\n`) },
    { name: "in a list", text: labelled("      - rev=abc\n"), ...set(value), expected: labelled(`      - "rev=${written}"\n`) },
    {
      name: "new in a list",
      text: labelled("      - a=b\n"),
      ...set(value),
      expected: labelled(`      - a=b\n      - "rev=${written}"\n`),
    },
    { name: "in a block", text: labelled("      rev: |-\n        abc\n"), ...set(value), codes: ["SCALAR_STYLE"] },
  ]);
}

checkEditCases("characters that readers of a file disagree on", [
  ...["\u0085", "\u2028", "\u2029", "\u0007", "\u007f", "\u009f", "\ufffe"].map(
    (character): EditCase => ({
      name: `${codePoint(character)} in a comment`,
      text: `services:\n  web: # note${character}    image: OLD\n    image: OLD\n`,
      codes: ["CHARACTER_FORBIDDEN"],
      at: "2:14",
      hint: new RegExp(`\\\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`),
    }),
  ),
  { name: "a byte order mark inside", text: "a: b\n\ufeffservices:\n  web: {image: OLD}\n", codes: ["CHARACTER_FORBIDDEN"], at: "2:1" },
  {
    name: "letters, signs and pictures of all the world stay",
    text: "# ñ ☃ 𝒳 🚀\u00a0\nservices:\n  web: {image: OLD}\n",
    expected: "# ñ ☃ 𝒳 🚀\u00a0\nservices:\n  web: {image: NEW}\n",
  },
  {
    name: "a picture in a value stays what it is",
    text: labelled("      rev: abc\n"),
    ...set("🚀 to the moon"),
    expected: labelled("      rev: 🚀 to the moon\n"),
  },
]);

checkEditCases("values at the edge of a style", [
  {
    name: "leading blanks in a block",
    text: labelled("      rev: |-\n        abc\n"),
    ...set("  lead"),
    codes: ["SCALAR_STYLE"],
    at: "5:12",
  },
  { name: "nothing in a block", text: labelled("      rev: >-\n        abc\n"), ...set(""), codes: ["SCALAR_STYLE"] },
  { name: "leading blanks elsewhere", text: labelled("      rev: abc\n"), ...set("  lead"), expected: labelled("      rev: '  lead'\n") },
  { name: "the merge key as a value", text: labelled("      rev: abc\n"), ...set("<<"), expected: labelled("      rev: '<<'\n") },
  { name: "a comment", text: labelled("      rev: abc\n"), ...set("a #b"), expected: labelled("      rev: 'a #b'\n") },
  {
    name: "two new entries of a list",
    text: labelled("      - a=b\n"),
    request: { set: { labels: { c: "1", d: "2" } } },
    options: { pairAllowed: () => true },
    expected: labelled('      - a=b\n      - "c=1"\n      - "d=2"\n'),
  },
  { name: "labels that are text", text: "services:\n  web:\n    image: NEW\n    labels: nothing\n", ...set("x"), codes: ["SET_INHERITED"] },
]);

checkEditCases("other services that would change without a word", [
  {
    name: "extends that a merge brings, the base edited",
    text: "x-l: &l {extends: web}\nservices:\n  web: {image: OLD}\n  job: {<<: *l}\n",
    codes: ["IMAGE_SHARED"],
    at: "3:16",
    also: ["4:9"],
  },
  {
    name: "extends that a merge brings, the extending one edited",
    text: "x-l: &l {extends: job}\nservices:\n  job: {image: OLD}\n  web: {<<: *l}\n",
    codes: ["IMAGE_INHERITED"],
    at: "4:9",
  },
  {
    name: "a merge key with its tag",
    text: "services:\n  web: &w {image: OLD}\n  job: {!!merge <<: *w}\n",
    codes: ["IMAGE_SHARED"],
    at: "2:19",
    also: ["3:17"],
  },
  {
    name: "a quoted merge key is a key like any other",
    text: 'services:\n  web: &w {image: OLD}\n  job: {image: x, x-a: {"<<": *w}}\n',
    expected: 'services:\n  web: &w {image: NEW}\n  job: {image: x, x-a: {"<<": *w}}\n',
  },
  {
    name: "a merge of a list behind an alias",
    text: "x-l: &l [{image: OLD}]\nservices:\n  web: {<<: *l}\n  job: {<<: *l}\n",
    codes: ["IMAGE_INHERITED"],
    at: "3:9",
    also: ["1:18", "4:9"],
  },
  {
    name: "a merge of a list behind an alias, anchor",
    text: "x-l: &l [{image: OLD}]\nservices:\n  web: {<<: *l}\n  job: {<<: *l}\n",
    options: { shared: "anchor" },
    expected: "x-l: &l [{image: NEW}]\nservices:\n  web: {<<: *l}\n  job: {<<: *l}\n",
  },
  {
    name: "the key image behind an alias",
    text: "x-k: &k image\nservices:\n  web: {*k : OLD}\n  job: {image: OLD}\n",
    expected: "x-k: &k image\nservices:\n  web: {*k : NEW}\n  job: {image: OLD}\n",
  },
  {
    name: "one key twice, once behind an alias",
    text: "x-k: &k image\nservices:\n  web: {*k : OLD, image: OLD}\n",
    codes: ["KEY_DUPLICATED"],
    at: "3:38",
  },
  {
    name: "services that a merge brings",
    text: "x-s: &s\n  web: {image: &i OLD}\nservices:\n  <<: *s\n  job: {image: *i}\n",
    codes: ["IMAGE_SHARED"],
    at: "2:19",
  },
  {
    name: "an own image where others merge the service",
    text: "x-b: &b {image: OLD}\nservices:\n  web: &w\n    <<: *b\n  job: {<<: *w}\n",
    options: { shared: "detach" },
    codes: ["IMAGE_SHARED"],
    also: ["5:3"],
  },
  {
    name: "a new image where others merge the service",
    text: "services:\n  web: &w\n    build: .\n  job: {<<: *w}\n",
    options: { create: true },
    codes: ["IMAGE_SHARED"],
    also: ["4:3"],
  },
  {
    name: "an own image where another extends the service",
    text: "x-b: &b {image: OLD}\nservices:\n  web:\n    <<: *b\n  job: {extends: web}\n",
    options: { shared: "detach" },
    codes: ["IMAGE_SHARED"],
    also: ["5:3"],
  },
  {
    name: "an environment that another uses by alias",
    text: "services:\n  web:\n    image: NEW\n    environment: &e\n      REV: a\n  job:\n    image: x\n    environment: *e\n",
    request: { set: { environment: { REV: "b" } } },
    options: { pairAllowed: () => true },
    codes: ["SET_SHARED"],
    at: "5:12",
    also: ["6:3"],
  },
  {
    name: "the same, anchor",
    text: "services:\n  web:\n    image: NEW\n    environment: &e\n      REV: a\n  job:\n    image: x\n    environment: *e\n",
    request: { set: { environment: { REV: "b" } } },
    options: { pairAllowed: () => true, shared: "anchor" },
    expected: "services:\n  web:\n    image: NEW\n    environment: &e\n      REV: b\n  job:\n    image: x\n    environment: *e\n",
  },
  {
    name: "labels of a service that another merges",
    text: "services:\n  web: &w\n    image: NEW\n    labels: {rev: a}\n  job: {<<: *w, image: x}\n",
    ...set("b"),
    codes: ["SET_SHARED"],
    also: ["5:3"],
  },
  {
    name: "labels of a service that another extends",
    text: "services:\n  web:\n    image: NEW\n  job: {extends: web, image: x}\n",
    ...set("b"),
    codes: ["SET_SHARED"],
    also: ["4:3"],
  },
]);

checkEditCases("edits that would change nothing that runs", [
  { name: "an image that is reset", text: "services: {web: {image: !reset OLD}}\n", codes: ["TAG_MEANING"], at: "1:32" },
  { name: "a tag of CloudFormation", text: "services: {web: {image: !Ref WebImage}}\n", codes: ["TAG_MEANING"] },
  {
    name: "a service that a later document resets",
    text: "services: {web: {image: OLD}}\n---\nservices: {web: !reset {}}\n",
    codes: ["TAG_MEANING"],
    at: "3:24",
  },
  {
    name: "services that a later document resets",
    text: "services: {web: {image: OLD}}\n---\nservices: !reset {}\n",
    codes: ["TAG_MEANING"],
  },
  {
    name: "a service that a later document overrides",
    text: "services: {web: {image: OLD}}\n---\nservices: {web: !override {build: .}}\n",
    codes: ["IMAGE_MISSING"],
    at: "3:12",
  },
  {
    name: "an image that a later document resets",
    text: "services: {web: {image: OLD, build: .}}\n---\nservices: {web: {image: !reset null}}\n",
    codes: ["TAG_MEANING"],
  },
  {
    name: "extends stays within its document",
    text: "services: {base: {image: OLD}, web: {extends: base}}\n---\nservices: {base: {image: other}}\n",
    options: { shared: "anchor" },
    // web takes its image from the first document, and so does nobody else: base runs what the second says.
    expected: "services: {base: {image: NEW}, web: {extends: base}}\n---\nservices: {base: {image: other}}\n",
  },
  {
    name: "labels with a tag",
    text: "services:\n  web:\n    image: NEW\n    labels: !reset {rev: a}\n",
    ...set("b"),
    codes: ["TAG_MEANING"],
  },
]);

const fragment = (text: string, options: Partial<EditOptions> = {}): Omit<EditCase, "name"> => ({
  text: "services:\n  a:\n    image: x\n",
  options: { create: true, ...options },
  request: { fragment: { file: "f.yml", text } },
});
checkEditCases("fragments that want more than they should", [
  { name: "two services", ...fragment("services:\n  web:\n    ports: [80]\n  evil:\n    image: y\n"), codes: ["FRAGMENT_SHAPE"] },
  { name: "two documents", ...fragment("ports: [80]\n---\nports: [81]\n"), codes: ["FRAGMENT_SHAPE"] },
  { name: "privileged", ...fragment("privileged: true\n"), codes: ["FRAGMENT_FORBIDDEN"], at: "1:1", hint: /services\.web\.fragment/ },
  {
    name: "privileged, allowed",
    ...fragment("privileged: true\n", { fragmentAllowed: (_service, key) => key === "privileged" }),
    expected: "services:\n  a:\n    image: x\n  web:\n    image: NEW\n    privileged: true\n",
  },
  { name: "the host's namespace", ...fragment("pid: host\n"), codes: ["FRAGMENT_FORBIDDEN"] },
  {
    name: "a folder of the host",
    ...fragment("volumes:\n  - data:/data\n  - ./conf:/conf\n  - /var/run/docker.sock:/s\n"),
    codes: ["FRAGMENT_FORBIDDEN"],
    at: "4:5",
  },
  {
    name: "a folder of the host, in long form",
    ...fragment("volumes:\n  - {type: bind, source: ../../etc, target: /x}\n"),
    codes: ["FRAGMENT_FORBIDDEN"],
  },
  { name: "variables from outside", ...fragment("env_file: [a.env, ../../b.env]\n"), codes: ["PATH_OUTSIDE"], at: "1:19" },
  { name: "a build from outside", ...fragment("build: {context: /etc}\n"), codes: ["PATH_OUTSIDE"] },
  { name: "a line end of other readers", ...fragment("command: a\u2028    privileged: true\n"), codes: ["CHARACTER_FORBIDDEN"] },
]);

checkEditCases("images that are none", [
  { name: "null", text: "services: {web: {image: null}}\n", codes: ["IMAGE_INVALID"], expected: "services: {web: {image: NEW}}\n" },
  { name: "~", text: "services: {web: {image: ~}}\n", codes: ["IMAGE_INVALID"], expected: "services: {web: {image: NEW}}\n" },
  { name: "a number", text: "services: {web: {image: 1.10}}\n", codes: ["IMAGE_INVALID"], expected: "services: {web: {image: NEW}}\n" },
  { name: "the word null in quotes", text: "services: {web: {image: 'null'}}\n", codes: ["REPOSITORY_CHANGED"] },
]);

describe("files that are made to hang or to crash", () => {
  const within = (milliseconds: number, work: () => void): void => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).to.be.lessThan(milliseconds);
  };

  it("maps that merge each other twice, forty deep", () => {
    const maps = Array.from({ length: 40 }, (_, at) => `x${at + 1}: &a${at + 1} {<<: [*a${at}, *a${at}]}\n`).join("");
    within(5_000, () => {
      const { report } = runEdit({ name: "", text: `x0: &a0 {}\n${maps}services:\n  web: {image: OLD}\n  job: {<<: *a40}\n` });
      expect(report.diagnostics.map(({ code }) => code)).to.deep.equal(["EDIT_UNPROVEN"]);
    });
  });

  it("the same for labels", () => {
    const maps = Array.from({ length: 40 }, (_, at) => `x${at + 1}: &a${at + 1} {<<: [*a${at}, *a${at}]}\n`).join("");
    within(5_000, () => {
      const { report } = runEdit({ name: "", text: `x0: &a0 {}\n${maps}services:\n  web:\n    <<: *a40\n    image: NEW\n`, ...set("b") });
      // The loader counts what aliases stand for, and does not read such a file.
      expect(report.diagnostics.map(({ code }) => code)).to.deep.equal(["EDIT_UNPROVEN"]);
    });
  });

  it("thousands of services that extend each other in a row, or in a circle", () => {
    const chain = Array.from({ length: 3_000 }, (_, at) => `  s${at}: {extends: s${at + 1}}\n`).join("");
    within(20_000, () => {
      const long = runEdit({ name: "", text: `services:\n  web: {image: OLD}\n${chain}  s3000: {image: x}\n` });
      expect(long.report.diagnostics.map(({ code }) => code)).to.deep.equal(["YAML_TOO_DEEP"]);
    });
    const round = runEdit({ name: "", text: "services:\n  web: {extends: job}\n  job: {extends: web}\n" });
    expect(round.report.hasErrors).to.equal(true);
  });

  it("maps that merge each other in a long row, or themselves", () => {
    const chain = Array.from({ length: 5_000 }, (_, at) => `x${at + 1}: &a${at + 1} {<<: *a${at}}\n`).join("");
    within(20_000, () => {
      const { report } = runEdit({ name: "", text: `x0: &a0 {}\n${chain}services:\n  web: {image: OLD}\n` });
      expect(report.diagnostics.map(({ code }) => code)).to.deep.equal(["YAML_TOO_DEEP"]);
    });
    expect(runEdit({ name: "", text: "services:\n  web: &w {<<: *w, image: OLD}\n" }).report.hasErrors).to.equal(true);
  });

  it("defaults within defaults, sixty thousand deep", () => {
    const text = `services:\n  web:\n    image: "${"${A:-".repeat(60_000)}x${"}".repeat(60_000)}"\n`;
    within(20_000, () => {
      expect(runEdit({ name: "", text }).report.diagnostics.map(({ code }) => code)).to.deep.equal(["INTERPOLATION"]);
    });
  });

  it("services with the names of JavaScript's own things", () => {
    for (const service of ["constructor", "toString", "hasOwnProperty", "__proto__", "valueOf"]) {
      const text = `services:\n  ${service}:\n    image: OLD\n`;
      const { after, report } = runEdit({ name: "", text, request: { service } });
      expect(report.diagnostics.map(({ message }) => message)).to.deep.equal([]);
      expect(after("compose.yaml")).to.equal(fill(text).replace("reg.example/shop/web:1", fill("NEW")));
    }
  });
});
