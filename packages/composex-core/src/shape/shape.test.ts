import { expect } from "chai";
import { formatDiagnostics, plainPaint, Report } from "../diagnostics/index.ts";
import { readDocument } from "../load/read-document.ts";
import {
  type AnyShape,
  any,
  anyMap,
  either,
  flag,
  integer,
  isWritten,
  later,
  list,
  map,
  oneOf,
  Place,
  placeOf,
  read,
  record,
  type Shape,
  spelled,
  text,
  toJsonSchema,
} from "./index.ts";

const target = record("Where requests go.", {
  name: text("Who takes them.").required(),
  port: integer("Its port.", 1, 65535).was("Port", "target_port"),
  weight: integer("Its share.", 0).byDefault(1),
});

const listener = record("A listener.", {
  Protocol: oneOf("What it speaks.", ["HTTP", "HTTPS"]).was("protocol"),
  Targets: list("Who answers.", target).required(),
  Tags: either("Its tags.", map("", text("")), list("", anyMap(""))),
  Sticky: flag("Whether clients stay."),
  Cognito: any("Sign-in.").refused("NOT_SUPPORTED", "the client is made where its pool is", "write AuthenticateCognitoConfig"),
  Version: spelled("Of what it speaks.", { pattern: /^\d+\.\d+$/, wanted: "a version such as 1.10" }),
});

/** The value and, line by line, place, severity, code and message of what was reported. */
function reading<T>(shape: Shape<T, boolean>, yaml: string) {
  const report = new Report();
  const document = readDocument("a.yaml", yaml, report);
  const value = document && read(shape, document.value, new Place([], { places: document.places, report }));
  const problems = report.diagnostics.map(({ where, severity, code, message, hint }) =>
    [`${where?.line}:${where?.col}`, severity, code, message, ...(hint === undefined ? [] : [`| ${hint}`])].join(" "),
  );
  return { value, problems, report };
}

describe("a shape", () => {
  it("reads what is right, fills in what is absent, and types it", () => {
    const { value, problems } = reading(listener, "Protocol: HTTPS\nTargets: [{name: web, port: 80}]\nTags: {a: b}\nVersion: 1.10\n");
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal({
      Protocol: "HTTPS",
      Targets: [{ name: "web", port: 80, weight: 1 }],
      Tags: { a: "b" },
      // As it is spelled: the number would be 1.1.
      Version: "1.10",
    });
    const protocol: "HTTP" | "HTTPS" | undefined = value?.Protocol;
    const port: number | undefined = value?.Targets[0]?.port;
    const weight: number | undefined = value?.Targets[0]?.weight;
    expect([protocol, port, weight]).to.deep.equal(["HTTPS", 80, 1]);
  });

  it("tells every problem of one value in one run", () => {
    const { problems } = reading(
      listener,
      [
        "Protocol: HTTTP",
        "Targets:",
        "  - {port: 70000}",
        "  - {name: 5, weigth: 2}",
        "Tags: text",
        "Sticky: 'yes'",
        "Cognito: {}",
        "Version: one",
        "Vers: 1.2",
        "",
      ].join("\n"),
    );
    expect(problems).to.deep.equal([
      '1:11 error VALUE_INVALID Protocol must be one of HTTP, HTTPS, found "HTTTP" | did you mean "HTTP"?',
      '3:5 error KEY_MISSING Targets[0] lacks the key "name" | name: Who takes them.',
      "3:12 error VALUE_INVALID Targets[0].port must be at most 65535, found the number 70000",
      '4:12 error TYPE_MISMATCH Targets[1].name must be text, found the number 5 | write it in quotes: "5"',
      '4:15 error KEY_UNKNOWN the key "weigth" is not known in Targets[1] | did you mean "weight"?',
      '5:7 error TYPE_MISMATCH Tags must be a list or a mapping, found "text" | expected: Its tags.',
      '6:9 error TYPE_MISMATCH Sticky must be true or false, found "yes" | expected: Whether clients stay.',
      "7:1 error NOT_SUPPORTED the client is made where its pool is | write AuthenticateCognitoConfig",
      '8:10 error VALUE_INVALID Version "one" is not a version such as 1.10',
      '9:1 error KEY_UNKNOWN the key "Vers" is not known at the top of the file | known here: Protocol, Targets, Tags, Sticky, Cognito, Version',
    ]);
  });

  it("reads a misspelt key as what was meant, so that it is not missing too", () => {
    const { value, problems } = reading(target, "nmae: web\n");
    expect(problems).to.deep.equal(['1:1 error KEY_UNKNOWN the key "nmae" is not known at the top of the file | did you mean "name"?']);
    expect(value).to.deep.equal({ name: "web", weight: 1 });
  });

  it("takes earlier spellings with a note; the present one wins", () => {
    const { value, problems } = reading(target, "name: web\nPort: 80\ntarget_port: 81\nport: 82\n");
    expect(value?.port).to.equal(82);
    expect(problems).to.deep.equal([
      '2:1 note SPELLING_OLD "Port" is an earlier spelling | write "port"',
      '3:1 note SPELLING_OLD "target_port" is an earlier spelling | write "port"',
    ]);
  });

  it("takes a key of earlier releases that has no present spelling, with a note of how it is said now", () => {
    const range = record("A range.", { allow_zero: flag("Begins with 0.").earlier('write "0-10"') });
    const { value, problems } = reading(range, "allow_zero: true\n");
    expect(value).to.deep.equal({ allow_zero: true });
    expect(problems).to.deep.equal(['1:1 note SPELLING_OLD "allow_zero" is an earlier spelling | write "0-10"']);
    expect(toJsonSchema(range)).to.have.nested.property("properties.allow_zero.deprecated", true);
  });

  it("knows a key that was written from one that is absent, also where its value was refused", () => {
    const { value } = reading(target, "name: web\nPort: none\n");
    if (!value) throw new Error("not read");
    expect([value.port, isWritten(value, "port"), isWritten(value, "weight")]).to.deep.equal([undefined, true, false]);
  });

  it("remembers where a value stood, under the key that was written", () => {
    const { value, report } = reading(listener, "Targets:\n  - name: web\n    target_port: 80\n");
    if (!value) throw new Error("not read");
    placeOf(value, "Targets", 0, "port").error("CONFLICT", "taken");
    placeOf(value, "Targets", 0, "name").keyWarning("CONFLICT", "named");
    expect(placeOf(value, "Targets", 0, "port").path).to.deep.equal(["Targets", 0, "target_port"]);
    expect(formatDiagnostics(report.diagnostics, plainPaint)).to.contain("a.yaml:3:18 error CONFLICT taken").and.to.contain("a.yaml:2:5");
    expect(() => placeOf({})).to.throw("placeOf takes what a shape has read");
  });

  it("takes a text that variables made for the number or switch that it stands for", () => {
    const shape = record("", { count: integer("", 1), on: flag("") });
    const substituted = (value: unknown, variable: boolean) => {
      const where = { file: "a.yaml", line: 1, col: 1 };
      const report = new Report();
      const origins = () => (variable ? [{ message: "from ${X}", where }] : []);
      const places = { locate: () => where, locateKey: () => where, origins };
      return { value: read(shape, value, new Place([], { places, report })), codes: report.diagnostics.map(({ code }) => code) };
    };
    expect(substituted({ count: "3", on: "true" }, true)).to.deep.equal({ value: { count: 3, on: true }, codes: [] });
    expect(substituted({ count: "0" }, true).codes).to.deep.equal(["VALUE_INVALID"]);
    expect(substituted({ count: "3.5" }, true).codes).to.deep.equal(["TYPE_MISMATCH"]);
    expect(substituted({ count: "3", on: "true" }, false).value).to.deep.equal({});
  });

  it("leaves out a bad optional key, and gives nothing where a required one is bad", () => {
    expect(reading(target, "{name: web, port: x}").value).to.deep.equal({ name: "web", weight: 1 });
    expect(reading(target, "{name: 5}").value).to.equal(undefined);
    expect(reading(target, "{name: web, weight: x}").value).to.equal(undefined);
  });

  it("tells a key without value, unless it may be empty", () => {
    const shape = record("", { a: text("A."), b: text("B.").emptyable() });
    const { value, problems } = reading(shape, "a:\nb:\n");
    expect(value).to.deep.equal({});
    expect(problems).to.deep.equal(["1:1 error TYPE_MISMATCH a must be text, found nothing | give it a value, or leave the key out"]);
  });

  it("of several forms of one kind tells the one that fits best", () => {
    const source = either(
      "A source.",
      record("", { kind: oneOf("", ["git"]).required(), branch: text("").required() }),
      record("", { kind: oneOf("", ["s3"]).required(), bucket: text("").required() }),
    );
    expect(reading(source, "{kind: s3, bukcet: b}").problems).to.deep.equal([
      '1:12 error KEY_UNKNOWN the key "bukcet" is not known at the top of the file | did you mean "bucket"?',
    ]);
    expect(reading(source, "{kind: git, branch: main}").value).to.deep.equal({ kind: "git", branch: "main" });
  });

  it("goes on with what was read, reporting at the place", () => {
    const range = text("Fewest and most.").as((written, place) => {
      const [least = 0, most = 0] = written.split("-").map(Number);
      if (least <= most) return { least, most };
      place.error("VALUE_INVALID", "the range ends before it begins");
      return undefined;
    });
    expect(reading(record("", { r: range }), "r: 1-4").value).to.deep.equal({ r: { least: 1, most: 4 } });
    expect(reading(record("", { r: range }), "r: 4-1").problems).to.deep.equal(["1:4 error VALUE_INVALID the range ends before it begins"]);
  });

  it("keeps names such as __proto__, and checks names", () => {
    const names = map("", integer(""), { pattern: /^[a-z_]+$/, wanted: "a name of small letters" });
    const { value, problems } = reading(names, "__proto__: 1\nA: 2\n");
    expect(Object.keys(value ?? {})).to.deep.equal(["__proto__"]);
    expect(problems).to.deep.equal(['2:1 error VALUE_INVALID "A" in the file is not a name of small letters']);
  });

  it("says at least one thing where it must, and counts items", () => {
    expect(reading(record("", { a: text("A.") }, { atLeastOne: true }), "{}").problems).to.have.length(1);
    const two = list("", text(""), { least: 2, most: 3 });
    expect(reading(two, "[a]").problems).to.deep.equal(["1:1 error VALUE_INVALID the file takes at least 2, found 1"]);
    expect(reading(two, "[a, b, c, d]").problems).to.deep.equal(["1:1 error VALUE_INVALID the file takes at most 3, found 4"]);
  });

  it("is JSON Schema for editors, every spelling in it", () => {
    const tree: AnyShape = record("A tree.", {
      below: list(
        "Its parts.",
        later("", () => tree),
      ),
      kind: oneOf("What.", ["a"]).emptyable(),
    });
    expect(toJsonSchema(tree)).to.deep.equal({
      type: "object",
      description: "A tree.",
      additionalProperties: false,
      properties: {
        below: {
          type: "array",
          description: "Its parts.",
          items: {
            type: "object",
            description: "A tree.",
            additionalProperties: false,
            properties: {
              below: { type: "array", description: "Its parts.", items: {} },
              kind: { enum: ["a", null], description: "What." },
            },
          },
        },
        kind: { enum: ["a", null], description: "What." },
      },
    });
    expect(toJsonSchema(target)).to.deep.equal({
      type: "object",
      description: "Where requests go.",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: { type: "string", description: "Who takes them." },
        port: { type: "integer", minimum: 1, maximum: 65535, description: "Its port." },
        Port: { type: "integer", minimum: 1, maximum: 65535, deprecated: true, description: "Earlier spelling of port." },
        target_port: { type: "integer", minimum: 1, maximum: 65535, deprecated: true, description: "Earlier spelling of port." },
        weight: { type: "integer", minimum: 0, default: 1, description: "Its share." },
      },
    });
  });
});

describe("a document", () => {
  it("is one, and says something", () => {
    expect(reading(any(""), "a: 1\n---\nb: 2\n").problems[0]).to.contain("3:1 error MULTIPLE_DOCUMENTS");
    expect(reading(any(""), "# nothing\n").problems[0]).to.contain("1:1 error FILE_EMPTY");
    expect(reading(any(""), '{"a": [1, 2]}').value).to.deep.equal({ a: [1, 2] });
  });

  it("takes further keys of a record by what they look like", () => {
    const groups = record("", { Id: text("Of the whole.") }, { others: text(""), otherNames: { pattern: /^[a-z]+$/, wanted: "a word" } });
    const { value, problems } = reading(groups, "{Id: a, edge: b, e-1: c}");
    expect(value).to.deep.equal({ Id: "a", edge: "b" });
    expect(problems).to.deep.equal(['1:18 error VALUE_INVALID "e-1" in the file is not a word']);
    expect(toJsonSchema(groups)).to.deep.include({ additionalProperties: false, patternProperties: { "^[a-z]+$": { type: "string" } } });
  });
});
