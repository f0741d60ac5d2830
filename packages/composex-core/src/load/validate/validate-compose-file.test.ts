import { expect } from "chai";
import { Report } from "../../diagnostics/index.ts";
import { mapOf } from "../node.ts";
import { Source } from "../source.ts";
import { explainSchemaErrors } from "./explain-schema-errors.ts";
import { schemaErrors } from "./schema-errors.ts";
import { validateComposeFile } from "./validate-compose-file.ts";

function problems(text: string): readonly string[] {
  const report = new Report();
  validateComposeFile(text, "compose.yaml", report);
  return report.diagnostics.map(({ code, where }) => `${code} ${where?.line}:${where?.col}`);
}

describe("validateComposeFile", () => {
  it("takes a file with variables and with services of other files", () => {
    expect(
      problems('services: {web: {image: "a:$TAG", privileged: "$P", depends_on: [other], extends: {file: x.yaml, service: s}}}'),
    ).to.deep.equal([]);
  });

  it("tells of YAML and of the schema", () => {
    expect(problems("services: {web: {imag: a}}")).to.deep.equal(["KEY_UNKNOWN 1:18"]);
    expect(problems("services: [")).to.deep.equal(["YAML_SYNTAX 1:12"]);
    expect(problems("")).to.deep.equal(["FILE_EMPTY 1:1"]);
  });

  it("checks each document of a file", () => {
    expect(problems("services: {}\n---\nservice: {}")).to.deep.equal(["KEY_UNKNOWN 3:1"]);
  });
});

describe("explainSchemaErrors", () => {
  it("tells of the branch of an anyOf that came farthest", () => {
    const origin = { source: new Source("a.yaml", "a"), start: 0, end: 1 };
    const document = mapOf({ a: mapOf({ b: 1 }, origin) }, origin);
    const texts = { type: "object", properties: { b: { type: "string" } } };
    const report = new Report();
    explainSchemaErrors(schemaErrors({ properties: { a: { anyOf: [{ type: "string" }, texts] } } }, document), report);
    expect(report.diagnostics.map(({ message }) => message)).to.deep.equal(["a.b must be text, found the number 1"]);
  });
});
