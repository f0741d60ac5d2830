import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../testing/compiled.ts";

function variables(result: Compiled, container = "api", stack = container): Json {
  const { ContainerDefinitions } = result.template(stack).Resources.EcsTaskDefinition.Properties;
  const { Environment = [] } = ContainerDefinitions.find(({ Name }: Json) => Name === container);
  return Object.fromEntries(Environment.map(({ Name, Value }: Json) => [Name, Value]));
}

function policies(result: Compiled, stack = "api"): Json[] {
  return Object.values<Json>(result.template(stack).Resources).filter(({ Type }) => Type === "AWS::IAM::Policy");
}

const api = "services: {api: {image: nginx}}\n";

describe("links", () => {
  it("hold the address in a variable named like the resource, and in those of EnvNames", () => {
    const result = compiled(`${api}x-sqs: {my-queue.v2: {Settings: {EnvNames: [ALIAS, old]}, Services: {api: {Access: RO}}}}`);
    expect(result.problems).to.deep.equal([]);
    const url = { Ref: "sqsMyqueuev2Url" };
    expect(variables(result)).to.include.keys("MY_QUEUEV2", "ALIAS", "old");
    const { MY_QUEUEV2, ALIAS, old } = variables(result);
    expect([ALIAS, old]).to.deep.equal([MY_QUEUEV2, MY_QUEUEV2]);
    expect(Object.keys(MY_QUEUEV2)).to.deep.equal(Object.keys(url));
  });

  it("name other variables by ReturnValues, in both forms and with documented aliases", () => {
    const result = compiled(`${api}x-sqs: {jobs: {Services: {api: {Access: RO, ReturnValues: {QueueUrl: URL, Arn: {EnvVarName: ARN}}}}}}`);
    expect(result.problems).to.deep.equal([]);
    expect(variables(result)).to.include.keys("URL", "ARN").and.not.to.include.keys("JOBS");
  });

  it("let the service's own variable win", () => {
    const result = compiled("services: {api: {image: nginx, environment: {JOBS: mine}}}\nx-sqs: {jobs: {Services: {api: {Access: RO}}}}");
    expect(result.problems).to.deep.equal([]);
    expect(variables(result).JOBS).to.equal("mine");
  });

  it("report two resources that set one variable", () => {
    const text = "x-sqs: {a-b: {Services: {api: {Access: RO}}}, b: {Services: {api: {Access: RO, ReturnValues: {Url: A_B}}}}}";
    const { problems } = compiled(api + text);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(
      /^error VARIABLE_COLLISION x-sqs.b.Services.api: x-sqs::a-b and x-sqs::b both set A_B in the container api/,
    );
  });

  it("reach every container of a family by its name, and one by the name of its service", () => {
    const member = "{image: nginx, deploy: {labels: {ecs.task.family: web}}}";
    const result = compiled(`services: {one: ${member}, two: ${member}}
x-sqs: {all: {Services: {web: {Access: RO}}}, single: {Services: {two: {Access: RO}}}}`);
    expect(result.problems).to.deep.equal([]);
    expect(variables(result, "one", "web"))
      .to.include.keys("ALL")
      .and.not.to.include.keys("SINGLE");
    expect(variables(result, "two", "web")).to.include.keys("ALL", "SINGLE");
  });

  it("give one policy for each module, with one statement for each access over all its resources", () => {
    const used = ["a", "b", "c"].map((name) => `${name}: {Services: {api: {Access: ${name === "c" ? "Publish" : "RWMessages"}}}}`);
    const result = compiled(`${api}x-sqs: {${used.join(", ")}}`);
    const own = policies(result).filter(({ Properties }) => /Sqs/i.test(Properties.PolicyName));
    expect(own).to.have.length(1);
    const statements = own[0].Properties.PolicyDocument.Statement;
    expect(statements.map(({ Sid, Resource }: Json) => [Sid, Resource.length])).to.have.deep.members([
      ["RWMessages", 2],
      ["Publish", 1],
    ]);
  });

  it("say when a service gets no right, and which right was meant", () => {
    const none = compiled(`${api}x-sqs: {jobs: {Services: {api: null}}}`);
    expect(none.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["warning ACCESS_MISSING"]);
    const slip = compiled(`${api}x-sqs: {jobs: {Services: {api: {Acces: RO}}}}`);
    expect(slip.diagnostics.map(({ code }) => code)).to.deep.equal(["KEY_UNKNOWN"]);
    expect(Object.keys(variables(none))).to.include("JOBS");
    expect(compiled(`${api}x-sqs: {jobs: {Services: {api: {Access: Publsh}}}}`).problems).to.deep.equal([
      'error ACCESS_UNKNOWN x-sqs.jobs.Services.api.Access: x-sqs has no access "Publsh" (did you mean "Publish"?)',
    ]);
  });

  it("find unknown services, keys and return values", () => {
    const { problems } = compiled(`${api}x-sqs:
  one: {Services: {apy: {Access: RO}}}
  two: {Services: {api: {Acess: RO}}}
`);
    expect(problems.filter((problem) => !problem.startsWith("warning ACCESS_MISSING"))).to.have.length(2);
    expect(problems.join("\n")).to.contain('did you mean "api"?').and.to.contain('did you mean "Access"?');
    const [unknown] = compiled(`${api}x-sqs: {jobs: {Services: {api: {Access: RO, ReturnValues: {Ulr: X}}}}}`).problems;
    expect(unknown).to.match(/^error RETURN_VALUE_UNKNOWN x-sqs.jobs.Services.api.ReturnValues.Ulr: .*did you mean "Url"/);
  });
});
