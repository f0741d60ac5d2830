import { expect } from "chai";
import { awsTarget } from "../adapters/aws/aws-target.ts";
import { AwsProxy, queryError } from "../testing/aws-proxy.ts";
import { createBucket, deployment, impatient } from "../testing/deployments.ts";
import { type Emulator, startEmulator } from "../testing/emulator.ts";
import type { DeployOutcome, Question, StackDeployment } from "./deployment.ts";
import { down } from "./down.ts";
import type { Target } from "./target.ts";
import { up } from "./up.ts";

const REGION = "eu-west-1";
const ACCOUNT = "123456789012";
const agree = { approve: () => Promise.resolve("yes" as const) };

describe("what goes wrong around a deployment", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let proxy: AwsProxy;
  let endpoint: string;
  let target: Target;

  before(async () => {
    emulator = await startEmulator();
    proxy = new AwsProxy(emulator.endpoint);
    endpoint = await proxy.start();
    await createBucket(emulator.endpoint, REGION, ACCOUNT, "templates");
    target = await account(ACCOUNT);
  });

  after(async () => {
    await proxy?.stop();
    await emulator?.stop();
  });

  beforeEach(() => proxy.clear());

  async function account(id: string, region = REGION): Promise<Target> {
    const credentials = { accessKeyId: id, secretAccessKey: "none" };
    return impatient(await awsTarget({ region, endpoint, credentials, maxAttempts: 1 }));
  }

  /** Answers every question with no, and keeps them. */
  function refusing(): { readonly asked: Question[]; readonly approve: (question: Question) => Promise<"no"> } {
    const asked: Question[] = [];
    return {
      asked,
      approve: (question) => {
        asked.push(question);
        return Promise.resolve("no");
      },
    };
  }

  function stopped(outcome: DeployOutcome | { readonly kind: string }): Extract<DeployOutcome, { readonly kind: "stopped" }> {
    if (outcome.kind !== "stopped") throw new Error(JSON.stringify(outcome));
    return outcome as Extract<DeployOutcome, { readonly kind: "stopped" }>;
  }

  function withResource(name: string, resource: object): StackDeployment {
    const wanted = deployment(name, 30);
    const { template, children } = wanted.templates;
    const jobs = children.Jobs as NonNullable<typeof children.Jobs>;
    const inner = { ...jobs.template, Resources: { ...jobs.template.Resources, Extra: resource } } as typeof jobs.template;
    return { ...wanted, templates: { template, children: { Jobs: { ...jobs, template: inner } } } };
  }

  it("names the first cause of a failure in a nested stack, then creates the stack anew", async () => {
    const broken = withResource("broken", {
      Type: "AWS::CloudFormation::Stack",
      Properties: { TemplateURL: "https://s3.eu-west-1.amazonaws.com/templates/nowhere.json" },
    });
    const outcome = await up(target, broken, agree);
    if (outcome.kind !== "failed") throw new Error(JSON.stringify(outcome));
    expect(outcome.status).to.equal("ROLLBACK_COMPLETE");
    // The emulator keeps the events of a nested stack that failed to itself; its parent tells the reason.
    expect(outcome.cause?.event.logicalId).to.equal("Jobs");
    expect(outcome.cause?.reason).to.include("nowhere.json");
    expect((await up(target, deployment("broken", 30), agree)).kind).to.equal("deployed");
  });

  it("takes a bucket that is missing, or of another account, as a reason to stop before anything", async () => {
    const missing = stopped(await up(target, { ...deployment("bucket", 30), bucket: "nowhere" }, agree));
    expect(missing).to.deep.include({ phase: "checking", left: "nothing was changed" });
    expect(missing.error?.code).to.equal("NoSuchBucket");
    proxy.rules.before = ({ operation }) => (operation.startsWith("HEAD /templates") ? { status: 403, body: "" } : undefined);
    expect(stopped(await up(target, deployment("bucket", 30), agree)).error?.code).to.equal("BUCKET_FOREIGN");
    expect(await target.cloudFormation.stack("bucket")).to.equal(undefined);
  });

  it("refuses the wrong account and a template that is too large", async () => {
    const wrong = stopped(await up(target, { ...deployment("wrong", 30), account: "999999999999" }, agree));
    expect(wrong.error?.code).to.equal("WRONG_ACCOUNT");
    const large = withResource("large", { Type: "AWS::SQS::Queue", Metadata: { text: "x".repeat(1_100_000) } });
    expect(await up(target, large, agree)).to.include({ kind: "refused" });
  });

  it("asks before it touches a stack of another project, and refuses where the answer is no", async () => {
    await up(target, deployment("taken", 30), agree);
    const other = { ...deployment("taken", 60), owner: "other" };
    const person = refusing();
    const outcome = await up(target, other, person);
    expect(outcome).to.include({ kind: "refused" });
    expect(person.asked.map(({ risks }) => risks)).to.deep.equal([["adopt"]]);
    expect(await down(target, other, refusing())).to.deep.include({
      kind: "declined",
      risks: ["data-loss", "adopt"],
    });
  });

  it("goes on through throttling while it waits", async () => {
    let refused = 0;
    proxy.rules.before = ({ operation }) => {
      const executed = proxy.seen.some((request) => request.operation === "ExecuteChangeSet");
      if (!executed || operation !== "DescribeStacks" || refused === 4) return undefined;
      refused += 1;
      return queryError("Throttling", "Rate exceeded");
    };
    expect((await up(target, deployment("throttled", 31), agree)).kind).to.equal("deployed");
    expect(refused).to.equal(4);
  });

  it("goes on through pages of a proxy and answers that are cut short while it waits", async () => {
    let spoilt = 0;
    proxy.rules.before = ({ operation }) => {
      const executed = proxy.seen.some((request) => request.operation === "ExecuteChangeSet");
      if (!executed || operation !== "DescribeStackEvents" || spoilt === 6) return undefined;
      spoilt += 1;
      return spoilt % 2 === 0 ? { status: 502, body: "<html>Bad Gateway</html>" } : { status: 200, body: "<DescribeStackEventsResp" };
    };
    expect((await up(target, deployment("spoilt", 33), agree)).kind).to.equal("deployed");
    expect(spoilt).to.equal(6);
  });

  it("says that CloudFormation goes on when the token expires, and follows it with a new one", async () => {
    proxy.rules.before = ({ operation }) => {
      const executed = proxy.seen.some((request) => request.operation === "ExecuteChangeSet");
      return executed && operation === "DescribeStacks" ? queryError("ExpiredToken", "The security token is expired", 403) : undefined;
    };
    const outcome = stopped(await up(target, deployment("expired", 32), agree));
    expect(outcome).to.deep.include({ by: "error", phase: "waiting" });
    expect(outcome.left).to.include("by itself");
    expect(outcome.error?.code).to.equal("ExpiredToken");
    proxy.clear();
    expect((await up(target, deployment("expired", 32), agree)).kind).to.equal("unchanged");
  });

  it("continues a failed rollback only when a person says so", async () => {
    await up(target, deployment("stuck", 30), agree);
    proxy.rules.after = ({ operation, form }, body) =>
      operation === "DescribeStacks" && form.get("StackName") === "stuck"
        ? body.replace("<StackStatus>CREATE_COMPLETE</StackStatus>", "<StackStatus>UPDATE_ROLLBACK_FAILED</StackStatus>")
        : undefined;
    const person = refusing();
    expect(await up(target, deployment("stuck", 60), person)).to.include({ kind: "declined" });
    expect(person.asked.map(({ risks }) => risks)).to.deep.equal([["continue-rollback"]]);
    expect(proxy.seen.map(({ operation }) => operation)).to.not.include("ContinueUpdateRollback");
  });

  it("asks again when CloudFormation would replace what the plan did not show", async () => {
    await up(target, deployment("hidden", 30), agree);
    proxy.clear();
    proxy.rules.after = ({ operation, form }, body) => {
      if (operation !== "DescribeChangeSet" || form.get("StackName") !== "hidden") return undefined;
      const change =
        "<member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>Files</LogicalResourceId>" +
        "<ResourceType>AWS::S3::Bucket</ResourceType><Replacement>True</Replacement></ResourceChange></member>";
      return body.replace("<Changes>", `<Changes>${change}`);
    };
    const asked: Question[] = [];
    const outcome = await up(target, deployment("hidden", 61), {
      approve: (question) => {
        asked.push(question);
        return Promise.resolve(question.plans.length > 0 ? "yes" : "nobody");
      },
    });
    expect(outcome).to.deep.include({ kind: "waiting", risks: ["data-loss"] });
    expect(asked[1]?.reason).to.include("Files");
    expect(proxy.seen.filter(({ operation }) => operation === "ExecuteChangeSet")).to.have.length(0);
  });

  it("sends roles, topics, tags and only the capabilities that are needed", async () => {
    const role = { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] } } };
    const serviceRoleArn = "arn:aws:iam::123456789012:role/deployer";
    const topic = "arn:aws:sns:eu-west-1:123456789012:events";
    await up(target, { ...withResource("settings", role), serviceRoleArn, notificationArns: [topic] }, { ...agree, prepareOnly: true });
    const created = proxy.seen.find(({ operation }) => operation === "CreateChangeSet");
    expect(created?.form.get("ChangeSetType")).to.equal("CREATE");
    expect(created?.form.get("IncludeNestedStacks")).to.equal("true");
    expect(created?.form.get("RoleARN")).to.equal(serviceRoleArn);
    expect(created?.form.get("NotificationARNs.member.1")).to.equal(topic);
    expect(created?.form.get("Capabilities.member.1")).to.equal("CAPABILITY_IAM");
    expect(created?.form.has("Capabilities.member.2")).to.equal(false);
    expect(created?.form.get("TemplateURL")).to.match(/^https:\/\/s3\.eu-west-1\.amazonaws\.com\/templates\/shop\/[0-9a-f]{64}\.json$/);
  });

  it("protects from termination, and takes the protection away only when asked", async () => {
    const wanted = { ...deployment("guarded", 30), terminationProtection: true };
    await up(target, wanted, agree);
    expect((await target.cloudFormation.stack("guarded"))?.terminationProtection).to.equal(true);
    const outcome = await down(target, wanted, refusing());
    expect(outcome).to.deep.include({ kind: "declined", risks: ["data-loss", "protection-removed"] });
    expect((await down(target, wanted, agree)).kind).to.equal("removed");
    expect((await down(target, wanted, agree)).kind).to.equal("absent");
  });
});
