import { expect } from "chai";
import { compiled } from "../testing/compiled.ts";

describe("files of templates", () => {
  it("are two where a service has the name of the root stack", () => {
    for (const name of ["shop", "Shop"]) {
      const { problems, texts, template } = compiled(`services: {${name}: {image: a}}`);
      expect(problems).to.deep.equal([]);
      expect([...texts.keys()]).to.include.members(["shop.json", `${name}-stack.json`]);
      expect(template("root").Resources[name].Properties.TemplateURL).to.contain(`${name}-stack.json`);
    }
  });

  it("are two where a section has the name of the root stack, and where a resource has it", () => {
    for (const [section, file] of [
      ["x-acm: {shop: {Properties: {DomainName: a.example.com, ValidationMethod: DNS}}}", "acm.json"],
      ["x-sqs: {shop: {}}", "sqs.json"],
    ]) {
      const { problems, texts } = compiled(`services: {web: {image: a}}\n${section}`);
      expect(problems.filter((problem) => problem.startsWith("error"))).to.deep.equal([]);
      expect([...texts.keys()]).to.include.members(["shop.json", file]);
    }
  });

  it("say where two resources are that would have one export", () => {
    const { diagnostics } = compiled("services: {web: {image: a}}\nx-sqs:\n  cluster: {}\n");
    const [problem] = diagnostics;
    expect(problem).to.include({
      code: "NAME_COLLISION",
      message: 'two resources called "cluster" would both export their Arn as "cluster::Arn"',
      hint: 'rename one of the resources called "cluster"',
    });
    expect(problem?.where?.line).to.equal(3);
    const two = compiled(
      "x-sqs:\n  data: {}\nx-dynamodb:\n  data:\n    Properties: {KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: a, AttributeType: S}], BillingMode: PAY_PER_REQUEST}\nservices: {web: {image: a}}\n",
    );
    expect(two.diagnostics.map(({ code, where, also }) => [code, where?.line, also?.[0]?.where.line])).to.deep.equal([
      ["NAME_COLLISION", 4, 2],
    ]);
  });
});
