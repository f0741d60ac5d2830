import { expect } from "chai";
import fc from "fast-check";
import { parse } from "yaml";
import { printYaml } from "./print-yaml.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "yes",
    "No",
    "~",
    "null",
    "1e3",
    "E0",
    "0x1F",
    "010",
    "2012-10-17",
    "1:30",
    "a: b",
    "a #b",
    "- a",
    "./a",
    ".5",
    "a:",
    "=",
    "<<",
    "a\nb",
    "",
  ),
  fc.stringMatching(/^[A-Za-z$/.][ -~]{0,12}$/),
);
const data = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("node"), { maxLength: 4 }),
  map: fc.dictionary(text, tie("node"), { maxKeys: 4 }),
})).node;

describe("printYaml", () => {
  it("writes block style as people write it", () => {
    const template = {
      Resources: {
        jobs: { Type: "AWS::SQS::Queue", Properties: { DelaySeconds: 5, Tags: [{ Key: "a", Value: "yes" }], Empty: {}, None: [] } },
      },
      Lists: [["a", "b"], [{ c: "${d}" }]],
      Version: "2012-10-17",
    };
    expect(printYaml(template)).to.equal(`Resources:
  jobs:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: 5
      Tags:
        - Key: a
          Value: "yes"
      Empty: {}
      None: []
Lists:
  - - a
    - b
  - - c: \${d}
Version: "2012-10-17"
`);
  });

  for (const version of ["1.1", "1.2"] as const) {
    it(`writes what a reader of YAML ${version} reads back as the same data`, () => {
      fc.assert(
        fc.property(data, (value) => {
          expect(parse(printYaml(value), { version, maxAliasCount: 0 })).to.deep.equal(JSON.parse(JSON.stringify(value)));
        }),
        { numRuns: 1000 },
      );
    });
  }
});
