import { expect } from "chai";
import { Resource, ROOT_STACK } from "../cfn/index.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import { Report } from "../diagnostics/index.ts";
import { reportTwins } from "./twins.ts";

function twins(...resources: readonly Resource[]): readonly string[] {
  const project: RenderedProject = {
    name: "shop",
    description: "",
    source: "compose.yaml",
    resources,
    exports: [],
    families: [],
    tags: {},
    locate: ({ options }) => options.path && { file: options.path.join("."), line: 1, col: 1 },
  };
  const placement = {
    stackOf: new Map(resources.map((resource) => [resource, resource.stack])),
    parentOf: new Map([["api", ROOT_STACK]]),
    splits: [],
  };
  const report = new Report();
  expect(reportTwins(project, placement, report)).to.equal(report.hasErrors);
  return report.diagnostics.map(
    ({ where, message, also = [] }) => `${where?.file}: ${message} ${also.map((place) => place.where.file).join()}`,
  );
}

function queue(stack: string, id: string, name: string): Resource {
  return new Resource(stack, id, "AWS::SQS::Queue", {}, { path: ["x-sqs", name] });
}

describe("reportTwins", () => {
  it("lets a logical id stand once in each stack", () => {
    expect(twins(queue("sqs", "jobs", "jobs"), queue("sqs2", "jobs", "jobs"), queue("sqs", "mails", "mails"))).to.deep.equal([]);
  });

  it("reports two in one stack, with both places", () => {
    expect(twins(queue("sqs", "jobs", "jobs"), queue("sqs", "jobs", "dead"))).to.deep.equal([
      'x-sqs.dead: the logical id "jobs" is that of another resource of stack "sqs", too x-sqs.jobs',
    ]);
  });

  it("reports a resource of the root with the id of a nested stack", () => {
    expect(twins(queue(ROOT_STACK, "api", "jobs"))).to.deep.equal(['x-sqs.jobs: the logical id "api" is that of a nested stack, too ']);
  });
});
