import { expect } from "chai";
import { compiled } from "../testing/compiled.ts";

const ECR = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1";
const STARTS = ["ecr.api", "ecr.dkr", "s3", "logs"];

function closedVpc(services: object, endpoints: readonly string[], more: object = {}): readonly string[] {
  const AwsServices = endpoints.map((service) => ({ service }));
  return compiled({ services, "x-vpc": { Properties: { DisableNat: true, Endpoints: { AwsServices } } }, ...more }).problems;
}

/** Place and what is not reached, of every warning. */
function unreached(problems: readonly string[]): readonly string[] {
  return problems.flatMap((problem) => {
    const [, place, what] = /^warning VPC_CLOSED (\S+): .* (?:do not reach|cannot pull) (\S+?):? /.exec(problem) ?? [];
    return place === undefined ? [] : [`${place} ${what}`];
  });
}

describe("a VPC without NAT gateway", () => {
  it("says nothing where every need has an endpoint", () => {
    expect(closedVpc({ web: { image: ECR } }, STARTS)).to.deep.equal([]);
  });

  it("lacks an endpoint for each step of starting a task", () => {
    expect(unreached(closedVpc({ web: { image: ECR } }, []))).to.have.members([
      "services.web.image ecr.api",
      "services.web.image ecr.dkr",
      "services.web.image s3",
      "services.web logs",
    ]);
  });

  it("never reaches an image that is elsewhere than in private ECR, also that of a sidecar", () => {
    const services = { web: { image: "nginx", "x-xray": true } };
    const problems = closedVpc(services, [...STARTS, "xray"]);
    expect(unreached(problems)).to.have.members([
      "services.web.image nginx",
      "services.web.x-xray public.ecr.aws/xray/aws-xray-daemon:latest",
    ]);
    expect(problems.join("\n")).to.contain("push the image to Amazon ECR");
  });

  it("needs endpoints for secrets, sessions, and the resources that a service uses", () => {
    const web = { image: ECR, secrets: ["key"], "x-ecs": { EnableExecuteCommand: true } };
    const secrets = { key: { "x-secrets": { Name: "/shop/key" } } };
    const jobs = { Properties: { KmsMasterKeyId: "alias/jobs" }, Services: { web: { Access: "RWMessages" } } };
    const problems = closedVpc({ web }, STARTS, { secrets, "x-sqs": { jobs } });
    // SQS itself uses the key of the queue; the key of sessions is used by the agent in the task.
    expect(unreached(problems)).to.have.members([
      "services.web.secrets secretsmanager",
      "services.web.x-ecs ssmmessages",
      "x-sqs.jobs.Services.web sqs",
    ]);
    expect(problems.find((problem) => problem.includes("sqs"))).to.contain("add {service: sqs} to x-vpc.Properties.Endpoints.AwsServices");
  });

  it("tells a need once, with everybody who has it", () => {
    const problems = closedVpc({ web: { image: ECR }, api: { image: ECR } }, ["ecr.api", "ecr.dkr", "s3"]);
    expect(unreached(problems)).to.deep.equal(["services.web logs"]);
    expect(problems[0]).to.contain("tasks of web, api in AppSubnets do not reach logs");
  });

  it("closes nothing for tasks that have a public address in public subnets", () => {
    const web = { image: "nginx", networks: ["edge"], "x-network": { AssignPublicIp: true } };
    expect(closedVpc({ web }, [], { networks: { edge: { "x-vpc": "PublicSubnets" } } })).to.deep.equal([]);
  });

  it("lets an instance pull images for its tasks, which call for themselves", () => {
    const web = { image: "nginx", deploy: { labels: { "ecs.compute.platform": "EC2" } } };
    const jobs = { Services: { web: { Access: "RWMessages" } } };
    expect(unreached(closedVpc({ web }, [], { "x-sqs": { jobs } }))).to.deep.equal(["x-sqs.jobs.Services.web sqs"]);
  });
});

describe("tasks outside of the application subnets", () => {
  const inGroup = (group: string, service: object = {}, section: object = {}): readonly string[] => {
    const web = { image: "nginx", networks: ["edge"], ...service };
    return compiled({ services: { web }, networks: { edge: { "x-vpc": group } }, ...section }).problems;
  };
  const Use = { VpcId: "vpc-1", PublicSubnets: ["subnet-1", "subnet-2"] };

  it("are refused in public subnets without a public address, which alone leads out", () => {
    const [problem, ...others] = inGroup("PublicSubnets");
    expect(problem).to.match(/^error SUBNETS_CLOSED networks\.edge\.x-vpc: .*AssignPublicIp: true/);
    expect(others).to.deep.equal([]);
    expect(inGroup("PublicSubnets", { "x-network": { AssignPublicIp: true } })).to.deep.equal([]);
  });

  it("are refused in storage subnets, which lead nowhere", () => {
    expect(inGroup("StorageSubnets")[0]).to.match(/^error SUBNETS_CLOSED networks\.edge\.x-vpc: .*take AppSubnets/);
    expect(inGroup("StorageSubnets", { "x-network": { AssignPublicIp: true } })[0]).to.match(/^error SUBNETS_CLOSED /);
  });

  it("are warned of in the public subnets of a VPC that is there, and left alone in its others", () => {
    expect(inGroup("PublicSubnets", {}, { "x-vpc": { Use } })[0]).to.match(/^warning SUBNETS_CLOSED networks\.edge\.x-vpc: /);
    expect(inGroup("StorageSubnets", {}, { "x-vpc": { Use } })).to.deep.equal([]);
  });

  it("get no public address on instances", () => {
    const deploy = { labels: { "ecs.compute.platform": "EC2" } };
    const [, problem] = inGroup("AppSubnets", { deploy, "x-network": { AssignPublicIp: true } });
    expect(problem).to.match(/^error PUBLIC_ADDRESS services\.web\.x-network: /);
  });
});
