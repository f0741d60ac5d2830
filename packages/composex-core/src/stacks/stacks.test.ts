import { expect } from "chai";
import { attribute, join, ParameterValue, pseudo, Resource, ROOT_STACK, ref, StackValue, sub, type Template } from "../cfn/index.ts";
import { CLOUDFORMATION_LIMITS } from "../cfn/limits.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import { Report } from "../diagnostics/index.ts";
import { allStacks } from "./stack-tree.ts";
import { stacks } from "./stacks.ts";

interface Laid {
  readonly templates: ReadonlyMap<string, Template>;
  readonly codes: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  of(title: string): Template;
}

/** Lays the resources out; the root is called "shop". */
function lay(resources: readonly Resource[], more: Partial<RenderedProject> = {}): Laid {
  const report = new Report();
  const project: RenderedProject = {
    name: "shop",
    description: "test",
    source: "compose.yaml",
    resources,
    exports: [],
    families: [],
    tags: {},
    locate: () => undefined,
    ...more,
  };
  const tree = stacks(project, { templateUrl: (title) => `./${title}.json` }, report);
  const templates = new Map(tree ? [...allStacks(tree.root)].map(({ title, template }) => [title, template]) : []);
  return {
    templates,
    codes: report.diagnostics.map(({ code }) => code),
    parameters: tree?.parameters ?? {},
    of: (title) => {
      const template = templates.get(title);
      if (!template) throw new Error(`no stack ${title}`);
      return template;
    },
  };
}

function queue(stack: string, id: string, properties: object = {}): Resource {
  return new Resource(stack, id, "AWS::SQS::Queue", properties);
}

/** A consumer without rules of its own: any property takes any value. */
function user(stack: string, id: string, Value: unknown, options: Resource["options"] = {}): Resource {
  return new Resource(stack, id, "Test::User", { Value }, options);
}

describe("the stacks pass", () => {
  const jobs = queue("sqs", "jobs");

  it("refers inside one stack, and there alone, without parameters", () => {
    const laid = lay([jobs, user("sqs", "user", [ref(jobs), attribute(jobs, "Arn"), sub("a/${q}", { q: ref(jobs) })])]);
    expect(laid.of("sqs").Resources.user?.Properties?.Value).to.deep.equal([
      { Ref: "jobs" },
      { "Fn::GetAtt": ["jobs", "Arn"] },
      { "Fn::Sub": "a/${jobs}" },
    ]);
    expect(laid.of("sqs")).not.to.have.any.keys("Parameters", "Outputs");
  });

  it("hands a value from stack to stack by an output, the parent and a parameter", () => {
    const laid = lay([jobs, user("api", "user", attribute(jobs, "Arn"))]);
    expect(laid.of("sqs").Outputs).to.deep.equal({ jobsArn: { Value: { "Fn::GetAtt": ["jobs", "Arn"] } } });
    expect(laid.of("shop").Resources.api?.Properties?.Parameters).to.deep.equal({
      sqsJobsArn: { "Fn::GetAtt": ["sqs", "Outputs.jobsArn"] },
    });
    expect(laid.of("api").Parameters).to.deep.equal({ sqsJobsArn: { Type: "String", Description: "Arn of jobs of the stack sqs" } });
    expect(laid.of("api").Resources.user?.Properties?.Value).to.deep.equal({ Ref: "sqsJobsArn" });
  });

  it("hands values down from the root and up to it", () => {
    const atRoot = queue(ROOT_STACK, "top");
    const laid = lay([atRoot, user("api", "user", ref(atRoot)), jobs, user(ROOT_STACK, "rootUser", ref(jobs))]);
    expect(laid.of("shop").Resources.api?.Properties?.Parameters).to.deep.equal({ rootTopRef: { Ref: "top" } });
    expect(laid.of("shop").Resources.rootUser?.Properties?.Value).to.deep.equal({ "Fn::GetAtt": ["sqs", "Outputs.jobsRef"] });
  });

  it("makes one output of a value that several stacks read and that is exported", () => {
    const exports = [{ owner: "jobs", attribute: "Arn", description: "x-sqs jobs: Arn.", value: attribute(jobs, "Arn"), atRoot: true }];
    const laid = lay([jobs, user("a", "user", attribute(jobs, "Arn")), user("b", "user", attribute(jobs, "Arn"))], { exports });
    expect(laid.of("sqs").Outputs).to.deep.equal({
      jobsArn: {
        Description: "x-sqs jobs: Arn.",
        Value: { "Fn::GetAtt": ["jobs", "Arn"] },
        Export: { Name: { "Fn::Sub": "${RootStackName}::jobs::Arn" } },
      },
    });
    expect(laid.of("a").Parameters).to.deep.equal({ sqsJobsArn: { Type: "String", Description: "x-sqs jobs: Arn." } });
    expect(laid.of("shop").Resources.sqs?.Properties?.Parameters).to.deep.equal({ RootStackName: { Ref: "AWS::StackName" } });
    expect(laid.of("shop").Outputs).to.deep.equal({
      jobsArn: { Description: "x-sqs jobs: Arn.", Value: { "Fn::GetAtt": ["sqs", "Outputs.jobsArn"] } },
    });
  });

  it("joins a list where it crosses a border", () => {
    const x = queue("vpc", "x");
    const made = new StackValue("vpc", "AppSubnets", "List<AWS::EC2::Subnet::Id>", [ref(x), "subnet-1"]);
    const laid = lay([x, user("api", "user", made), user("vpc", "own", made), user(ROOT_STACK, "rootUser", made)]);
    expect(laid.of("vpc").Outputs).to.deep.equal({ AppSubnets: { Value: { "Fn::Join": [",", [{ Ref: "x" }, "subnet-1"]] } } });
    expect(laid.of("api").Parameters?.vpcAppSubnets?.Type).to.equal("List<AWS::EC2::Subnet::Id>");
    expect(laid.of("vpc").Resources.own?.Properties?.Value).to.deep.equal([{ Ref: "x" }, "subnet-1"]);
    expect(laid.of("shop").Resources.rootUser?.Properties?.Value).to.deep.equal({
      "Fn::Split": [",", { "Fn::GetAtt": ["vpc", "Outputs.AppSubnets"] }],
    });
  });

  it("makes parameters of the root of what is given at deployment", () => {
    const vpc = new ParameterValue("VpcId", "AWS::EC2::VPC::Id", "VPC", "vpc-1");
    const groups = new ParameterValue("Groups", "CommaDelimitedList", "Groups", ["a", "b"]);
    const laid = lay([user("api", "user", [vpc, join("/", groups)])]);
    expect(laid.of("shop").Parameters).to.have.keys("VpcId", "Groups");
    expect(laid.of("shop").Resources.api?.Properties?.Parameters).to.deep.equal({
      Groups: { "Fn::Join": [",", { Ref: "Groups" }] },
      VpcId: { Ref: "VpcId" },
    });
    expect(laid.parameters).to.deep.equal({ Groups: "a,b", VpcId: "vpc-1" });
  });

  it("orders without handing anything over, and only where nothing orders already", () => {
    const first = user("sqs", "first", 1);
    const local = user("sqs", "local", 2, { dependsOn: [first] });
    const taker = user("sqs", "taker", ref(first), { dependsOn: [first] });
    const far = user("api", "far", 3, { dependsOn: [first] });
    const laid = lay([first, local, taker, far]);
    expect(laid.of("sqs").Resources.local?.DependsOn).to.deep.equal(["first"]);
    expect(laid.of("sqs").Resources.taker).not.to.have.property("DependsOn");
    expect(laid.of("api").Resources.far).not.to.have.property("DependsOn");
    expect(laid.of("shop").Resources.api?.DependsOn).to.deep.equal(["sqs"]);
  });

  it("refuses stacks that need each other", () => {
    const a = queue("a", "one");
    const b = queue("b", "two");
    expect(lay([a, b, user("a", "x", ref(b)), user("b", "y", ref(a))]).codes).to.deep.equal(["REFERENCE_CYCLE"]);
    const families = [
      { title: "a", after: ["b"] },
      { title: "b", after: ["a"] },
    ];
    expect(lay([a, b], { families }).codes).to.include("REFERENCE_CYCLE");
  });

  it("keeps names of values apart that read the same", () => {
    const one = queue("a", "bC");
    const two = queue("aB", "c");
    const laid = lay([one, two, user("x", "user", [ref(one), ref(two)])]);
    const values = laid.of("x").Resources.user?.Properties?.Value as readonly { readonly Ref: string }[] | undefined;
    const [first, second] = values ?? [];
    expect(first?.Ref).not.to.equal(second?.Ref);
    const given = laid.of("shop").Resources.x?.Properties?.Parameters as Readonly<Record<string, unknown>>;
    expect(given[first?.Ref ?? ""]).to.deep.equal({ "Fn::GetAtt": ["a", "Outputs.bCRef"] });
    expect(given[second?.Ref ?? ""]).to.deep.equal({ "Fn::GetAtt": ["aB", "Outputs.cRef"] });
  });

  it("refuses two exports of one name", () => {
    const bucket = new Resource("s3", "data", "AWS::S3::Bucket", {});
    const data = queue("sqs", "data");
    const exports = [data, bucket].map((resource) => ({
      owner: "data",
      attribute: "Arn",
      description: "x-sqs jobs: Arn.",
      value: attribute(resource, "Arn"),
    }));
    expect(lay([bucket, data], { exports }).codes).to.deep.equal(["NAME_COLLISION"]);
  });

  it("says what becomes of a resource that is removed or replaced", () => {
    const kept = new Resource("sqs", "kept", "AWS::SQS::Queue", {}, { deletionPolicy: "RetainExceptOnCreate" });
    expect(lay([kept]).of("sqs").Resources.kept).to.include({ DeletionPolicy: "RetainExceptOnCreate", UpdateReplacePolicy: "Retain" });
  });

  it("tags everything that takes tags, nested stacks and resources of the root included", () => {
    const laid = lay([jobs, queue(ROOT_STACK, "top")], { tags: { owner: "me" } });
    const Tags = [{ Key: "owner", Value: "me" }];
    for (const resource of [laid.of("shop").Resources.top, laid.of("shop").Resources.sqs, laid.of("sqs").Resources.jobs]) {
      expect(resource?.Properties?.Tags).to.deep.equal(Tags);
    }
  });

  it("keeps functions of CloudFormation without a resource as they are", () => {
    expect(lay([user("a", "user", pseudo("AWS::Region"))]).of("a").Resources.user?.Properties?.Value).to.deep.equal({ Ref: "AWS::Region" });
  });
});

describe("splitting", () => {
  const queues = (count: number): readonly Resource[] => Array.from({ length: count }, (_, index) => queue("sqs", `queue${index}`));
  const exportsOf = (resources: readonly Resource[]): RenderedProject["exports"] =>
    resources.flatMap((resource) =>
      ["Arn", "QueueName", "QueueUrl"].map((name) => ({
        owner: resource.logicalId,
        attribute: name,
        description: name,
        value: attribute(resource, name),
      })),
    );

  for (const count of [34, 66, 67, 100, 1000]) {
    it(`keeps ${count} queues with three outputs each under every limit`, () => {
      const resources = queues(count);
      const laid = lay(resources, { exports: exportsOf(resources) });
      const found = new Set<string>();
      for (const [title, { Resources, Outputs = {}, Parameters = {} }] of laid.templates) {
        expect(Object.keys(Resources).length, title).to.be.at.most(CLOUDFORMATION_LIMITS.resources);
        expect(Object.keys(Outputs).length, title).to.be.at.most(CLOUDFORMATION_LIMITS.outputs);
        expect(Object.keys(Parameters).length, title).to.be.at.most(CLOUDFORMATION_LIMITS.parameters);
        for (const id of Object.keys(Resources)) if (id.startsWith("queue")) found.add(id);
      }
      expect(found.size).to.equal(count);
      expect(laid.codes).to.deep.equal(count * 3 > CLOUDFORMATION_LIMITS.outputs ? ["STACK_SPLIT"] : []);
    });
  }

  it("moves no resource for one more, and half of them at most where the pieces double", () => {
    const placesOf = (count: number): ReadonlyMap<string, string> => {
      const resources = queues(count);
      const { templates } = lay(resources, { exports: exportsOf(resources) });
      return new Map([...templates].flatMap(([title, { Resources }]) => Object.keys(Resources).map((id) => [id, title] as const)));
    };
    const sizes = [100, 101, 102, 110, 120, 140];
    let before = placesOf(sizes[0] as number);
    for (const size of sizes.slice(1)) {
      const now = placesOf(size);
      const moved = [...before].filter(([id, title]) => id.startsWith("queue") && now.get(id) !== title).length;
      const doubled = new Set(now.values()).size !== new Set(before.values()).size;
      if (doubled) expect(moved, `${size}`).to.be.below(before.size * 0.65);
      else expect(moved, `${size}`).to.equal(0);
      before = now;
    }
  });

  it("keeps resources with one split key together", () => {
    const resources = Array.from({ length: 600 }, (_, index) =>
      ["Queue", "Policy"].map((kind) => new Resource("sqs", `q${index}${kind}`, "Test::Any", {}, { splitKey: `q${index}` })),
    ).flat();
    const laid = lay(resources);
    for (const { Resources } of laid.templates.values()) {
      for (const id of Object.keys(Resources)) if (id.endsWith("Queue")) expect(Resources).to.have.property(id.replace("Queue", "Policy"));
    }
    expect(laid.codes).to.deep.equal(["STACK_SPLIT"]);
  });

  it("never cuts the stack of a family", () => {
    const resources = Array.from({ length: 501 }, (_, index) => user("api", `r${index}`, index));
    expect(Object.keys(lay(resources, { families: [{ title: "api", after: [] }] }).of("api").Resources)).to.have.length(501);
  });

  it("puts very many families in groups and hands values through them, in the order of their start", () => {
    const families = Array.from({ length: 400 }, (_, index) => ({ title: `f${index}`, after: index === 399 ? ["f0"] : [] }));
    const resources = families.map(({ title }) => queue(title, "q"));
    const shared = queue("sqs", "shared");
    const users = families.map(({ title }) => user(title, "user", ref(shared)));
    const laid = lay([...resources, ...users, shared], { families });
    const root = laid.of("shop").Resources;
    expect(Object.keys(root).sort()).to.include.members(["services", "servicesAfter1", "sqs"]);
    expect(Object.keys(root)).not.to.include("f0");
    const group = [...laid.templates].find(([, { Resources }]) => Resources.f0 !== undefined) as readonly [string, Template];
    expect(root[group[0]]?.Properties?.Parameters).to.deep.equal({ sqsSharedRef: { "Fn::GetAtt": ["sqs", "Outputs.sharedRef"] } });
    expect(group[1].Resources.f0?.Properties?.Parameters).to.deep.equal({ sqsSharedRef: { Ref: "sqsSharedRef" } });
    expect(root.servicesAfter1?.DependsOn).to.include(group[0]);
  });
});
