import { expect } from "chai";
import type { TemplateData } from "../parse-template.ts";
import { planText } from "../print/plan-text.ts";
import type { StackSide } from "./evaluate.ts";
import { makePlan } from "./make-plan.ts";

const UNKNOWN_CONDITION = { Parameters: { Env: { Type: "String" } }, Conditions: { Prod: { "Fn::Equals": [{ Ref: "Env" }, "prod"] } } };
const QUEUE = { Q: { Type: "AWS::SQS::Queue", Properties: {} } };

function side(template: object, nested?: object): StackSide {
  const children = nested === undefined ? {} : { N: { template: nested as TemplateData, children: {} } };
  return { templates: { template: template as TemplateData, children }, parameters: {}, tags: {} };
}

async function planned(before: object, after: object): Promise<string> {
  return planText(await makePlan("shop", side(before), side(after)));
}

/** What a change looks like in a template, and the line of the plan that says it. */
const CHANGES: readonly (readonly [what: string, before: object, after: object, line: string])[] = [
  ["a custom resource", one("Custom::Migration", { Version: 1 }), one("Custom::Migration", { Version: 2 }), "Version: 1 → 2"],
  [
    "a custom resource by its long name",
    one("AWS::CloudFormation::CustomResource", { Version: 1 }),
    one("AWS::CloudFormation::CustomResource", { Version: 2 }),
    "Version: 1 → 2",
  ],
  [
    "a type of somebody else",
    one("Datadog::Monitors::Monitor", { Query: "a" }),
    one("Datadog::Monitors::Monitor", { Query: "b" }),
    "Query: a → b",
  ],
  ["a module", one("My::Own::MODULE", { A: "a" }), one("My::Own::MODULE", { A: "b" }), "A: a → b"],
  ["a type that is newer than we are", one("AWS::Foo::Bar", { A: "a" }), one("AWS::Foo::Bar", { A: "b" }), "A: a → b"],
  ["a property that is newer than we are", one("AWS::SQS::Queue", { New: "a" }), one("AWS::SQS::Queue", { New: "b" }), "New: a → b"],
  [
    "AWS::CloudFormation::Init",
    one("AWS::EC2::Instance", {}, { Metadata: { "AWS::CloudFormation::Init": { config: { commands: { c: { command: "true" } } } } } }),
    one("AWS::EC2::Instance", {}, { Metadata: { "AWS::CloudFormation::Init": { config: { commands: { c: { command: "rm" } } } } } }),
    "Metadata.AWS::CloudFormation::Init.config.commands.c.command: true → rm",
  ],
  [
    "an output",
    { Resources: QUEUE, Outputs: { O: { Value: "a" } } },
    { Resources: QUEUE, Outputs: { O: { Value: "b" } } },
    "output O: a → b",
  ],
  [
    "an export",
    { Resources: QUEUE, Outputs: { O: { Value: "a", Export: { Name: "n" } } } },
    { Resources: QUEUE, Outputs: { O: { Value: "a", Export: { Name: "m" } } } },
    "export n: - a",
  ],
  ["a description", { Resources: QUEUE, Description: "a" }, { Resources: QUEUE, Description: "b" }, "template (root): Description"],
  [
    "the order of creation",
    one("AWS::SNS::Topic", {}, { DependsOn: "A" }),
    one("AWS::SNS::Topic", {}, { DependsOn: "B" }),
    "template (root): DependsOn and the like",
  ],
  [
    "a macro",
    { Transform: "Mine", Resources: QUEUE, Conditions: { C: { "Fn::Equals": ["a", "a"] } } },
    { Transform: "Mine", Resources: QUEUE, Conditions: { C: { "Fn::Equals": ["a", "b"] } } },
    "template (root): what Mine makes of it is not worked out here; a change set shows it",
  ],
  ["a loop over a list", loop(["a"], "1"), loop(["a"], "2"), "DisplayName: 1 → 2"],
  ["an item of a loop", loop(["a"], "1"), loop(["a", "b"], "1"), "create      Tb AWS::SNS::Topic"],
  ["a loop over a list that nobody knows", loop({ Ref: "Unknown" }, "1"), loop({ Ref: "Unknown" }, "2"), "DisplayName: 1 → 2"],
  [
    "the order of containers",
    one("AWS::ECS::TaskDefinition", { ContainerDefinitions: [{ Name: "a" }, { Name: "b" }] }),
    one("AWS::ECS::TaskDefinition", { ContainerDefinitions: [{ Name: "b" }, { Name: "a" }] }),
    "ContainerDefinitions (order): a, b → b, a",
  ],
  [
    "a resource condition",
    one("AWS::SNS::Topic", {}),
    { ...UNKNOWN_CONDITION, ...one("AWS::SNS::Topic", {}, { Condition: "Prod" }) },
    "Condition: + Prod",
  ],
];

describe("no change of a template is without a word", () => {
  for (const [what, before, after, line] of CHANGES) {
    it(what, async () => {
      const text = await planned(before, after);
      expect(text).to.include(line);
      expect(text).not.to.include("nothing to change");
      expect(await planned(after, after)).to.equal("shop: nothing to change\n");
    });
  }

  it("an output of a nested stack that nobody uses", async () => {
    const root = { Resources: { N: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "n.yaml" } } } };
    const nested = (Value: string): object => ({ Resources: QUEUE, Outputs: { O: { Value } } });
    const text = planText(await makePlan("shop", side(root, nested("a")), side(root, nested("b"))));
    expect(text).to.include("template N: Outputs");
  });

  it("a hidden parameter, and neither of its values", async () => {
    const template = { Resources: QUEUE, Parameters: { Pw: { Type: "String", NoEcho: true } } };
    const text = planText(
      await makePlan("shop", { ...side(template), parameters: { Pw: "one" } }, { ...side(template), parameters: { Pw: "two" } }),
    );
    expect(text).to.include("parameter Pw: **** → another value");
    expect(text).not.to.match(/one|two/);
  });
});

function one(Type: string, Properties: object, attributes: object = {}): object {
  return { Resources: { It: { Type, Properties, ...attributes } } };
}

function loop(items: unknown, DisplayName: string): object {
  return { Resources: { "Fn::ForEach::Each": ["Name", items, { "T${Name}": { Type: "AWS::SNS::Topic", Properties: { DisplayName } } }] } };
}
