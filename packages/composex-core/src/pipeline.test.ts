import { expect } from "chai";
import { Report } from "./diagnostics/index.ts";
import type { Project } from "./load/index.ts";
import { compile } from "./pipeline.ts";
import { compiled } from "./testing/compiled.ts";

function project(services: Project["services"], extensions: Project["extensions"]): Project {
  const nowhere = () => ({ file: "compose.yaml", line: 1, col: 1 });
  const none = { networks: {}, volumes: {}, secrets: {}, configs: {} };
  return { name: "shop", workingDirectory: "/shop", services, extensions, ...none, locate: nowhere, locateKey: nowhere };
}

const options = { name: "shop", format: "json", lookupCommand: "composex lookup" } as const;

describe("compile", () => {
  it("hands a queue's address from its stack to the service that uses it", () => {
    const report = new Report();
    const input = project({ api: { image: "nginx" } }, { "x-sqs": { jobs: { Services: { api: { Access: "RWMessages" } } } } });
    const files = compile(input, {}, options, report)?.files;
    expect(report.diagnostics).to.deep.equal([]);
    const read = (path: string) => JSON.parse(files?.find((file) => file.path === path)?.text ?? "null");
    expect(files?.map((file) => file.path).sort()).to.deep.equal(
      [
        "ServicesNetworking.json",
        "api.json",
        "iam.json",
        "shop.config.json",
        "shop.json",
        "shop.params.json",
        "sqs.json",
        "vpc.json",
      ].sort(),
    );
    expect(read("shop.json").Resources.api.Properties.Parameters.sqsJobsUrl).to.deep.equal({ "Fn::GetAtt": ["sqs", "Outputs.jobsUrl"] });
    expect(read("sqs.json").Outputs.jobsUrl.Value).to.deep.equal({ Ref: "jobs" });
    const [container] = read("api.json").Resources.EcsTaskDefinition.Properties.ContainerDefinitions;
    expect(container.Environment).to.deep.equal([{ Name: "JOBS", Value: { Ref: "sqsJobsUrl" } }]);
  });

  it("refuses names that differ only in what CloudFormation drops", () => {
    const messages = (input: Project): readonly string[] => {
      const report = new Report();
      expect(compile(input, {}, options, report)).to.equal(undefined);
      return report.diagnostics.map(({ code, message }) => `${code} ${message}`);
    };
    expect(messages(project({ "web-app": { image: "nginx" }, webapp: { image: "nginx" } }, {}))).to.deep.equal([
      'NAME_COLLISION "webapp" and "web-app" both give the stack "webapp"',
    ]);
    expect(messages(project({ api: { image: "nginx" } }, { "x-sqs": { "jobs-1": {}, jobs1: {} } }))).to.deep.equal([
      'NAME_COLLISION "jobs1" and "jobs-1" both give the logical id "jobs1"',
    ]);
  });

  it("renders 1,000 services with a queue each under every limit", () => {
    const report = new Report();
    const names = Array.from({ length: 1000 }, (_, index) => `service${index}`);
    const services = Object.fromEntries(names.map((name) => [name, { image: "nginx" }]));
    const queues = Object.fromEntries(names.map((name) => [`${name}-jobs`, { Services: { [name]: { Access: "RWMessages" } } }]));
    const files = compile(project(services, { "x-sqs": queues }), {}, options, report)?.files;
    expect(report.hasErrors).to.equal(false);
    for (const { path, text } of files ?? []) {
      const { Resources = {}, Outputs = {}, Parameters = {} } = JSON.parse(text);
      expect(Object.keys(Resources).length, `${path} resources`).to.be.at.most(500);
      expect(Object.keys(Outputs).length, `${path} outputs`).to.be.at.most(200);
      expect(path.includes(".p") || Object.keys(Parameters).length <= 200, `${path} parameters`).to.equal(true);
    }
  });

  it("says that nothing is active", () => {
    expect(compiled("services: {web: {image: a, profiles: [dev]}}").problems.join()).to.match(
      /^error NOTHING_TO_RENDER services: .*--profile/,
    );
  });
});
