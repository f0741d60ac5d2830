import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { awsTarget } from "../../adapters/aws/aws-target.ts";
import { up } from "../../deploy/index.ts";
import { AwsProxy } from "../../testing/aws-proxy.ts";
import { createBucket } from "../../testing/deployments.ts";
import { type Emulator, startEmulator } from "../../testing/emulator.ts";
import { setEnvironment } from "../../testing/process-environment.ts";
import { testIo } from "../../testing/test-io.ts";
import type { Io } from "../kit/io.ts";
import { main } from "../main.ts";
import { COMPOSEX } from "./composex-tool.ts";

const REGION = "eu-west-1";
const ACCOUNT = "123456789012";
const PLACE = `in account ${ACCOUNT}, ${REGION}`;

describe("what commands that deploy say", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let proxy: AwsProxy;
  let folder: string;
  let restore: (() => void) | undefined;

  before(async () => {
    emulator = await startEmulator();
    proxy = new AwsProxy(emulator.endpoint);
    const endpoint = await proxy.start();
    await createBucket(emulator.endpoint, REGION, ACCOUNT, `composex-${ACCOUNT}-${REGION}`);
    restore = setEnvironment({
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: "none",
    });
  });

  after(async () => {
    restore?.();
    await proxy?.stop();
    await emulator?.stop();
  });

  beforeEach(() => {
    proxy.clear();
    folder = mkdtempSync(join(tmpdir(), "messages-"));
    write(30);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(visibilitySeconds: number): void {
    const queue = `x-sqs: {orders: {Properties: {VisibilityTimeout: ${visibilitySeconds}}}}`;
    writeFileSync(join(folder, "compose.yaml"), `name: demo\nservices: {web: {image: nginx:1}}\nx-cluster: {Use: prod}\n${queue}\n`);
  }

  async function composex(line: string, over: Partial<Io> = {}) {
    const io = testIo({ workingDirectory: folder, ...over });
    const code = await main(line === "" ? [] : line.split(" ").map((word) => (word === "''" ? "" : word)), io);
    return { code, ...io.printed, all: io.printed.out + io.printed.err };
  }

  /** A stack of the project whose creation failed. */
  async function failedStack(name: string): Promise<void> {
    const nowhere = {
      Type: "AWS::CloudFormation::Stack",
      Properties: { TemplateURL: "https://s3.eu-west-1.amazonaws.com/templates/no.json" },
    };
    const templates = { template: { Resources: { Inner: nowhere } }, children: {} };
    const wanted = { name, tool: COMPOSEX, owner: "demo", tags: {}, parameters: {}, templates };
    const outcome = await up(await awsTarget({}), wanted, { approve: () => Promise.resolve("yes") });
    expect(outcome).to.include({ kind: "failed", status: "ROLLBACK_COMPLETE" });
  }

  for (const command of ["plan", "up --yes", "down --yes --allow data-loss", "status", "outputs", "events", "logs", "render", "validate"]) {
    it(`${command} refuses a name that is none before it asks AWS anything`, async () => {
      for (const name of ["''", "bad_name"]) {
        const { code, err } = await composex(`${command} --name ${name}`);
        expect([code, proxy.seen]).to.deep.equal([2, []]);
        expect(err).to.include("is no name of a stack");
      }
    });
  }

  it("account and region, in plan, question and outcome", async () => {
    expect((await composex("plan --name place")).out).to.match(new RegExp(`^place ${PLACE}: a new stack\n`));
    const waiting = await composex("up --name place");
    expect(waiting.code).to.equal(11);
    expect(waiting.err).to.include(`place ${PLACE}: a person has to agree, and nobody can be asked here. Nothing was done.\n`);
    expect(waiting.err).to.include("to agree: composex up --name place --yes\n");
    expect((await composex("up --name place --yes")).err).to.include(`place ${PLACE} is deployed.\n`);
    expect((await composex("up --name place --yes")).err).to.include(`place ${PLACE} is as wanted: nothing to do.\n`);
    expect((await composex("status --name elsewhere")).err).to.equal(`There is no stack elsewhere ${PLACE}.\n`);
    expect((await composex("down --name place --yes --allow data-loss")).err).to.include(`place ${PLACE} is gone.\n`);
  });

  it("the wrong account, also in a plan and in a removal", async () => {
    for (const command of ["plan", "plan --change-set", "up --yes", "down --yes"]) {
      const { code, err } = await composex(`${command} --name wrong --account 999999999999`);
      expect(code, command).to.equal(3);
      expect(err).to.include(`these credentials are of account ${ACCOUNT}, and wrong belongs in 999999999999`);
    }
  });

  it("a bucket that is missing, with the command that makes it, in the plan as well", async () => {
    const make = `aws s3 mb s3://nowhere --region ${REGION}`;
    const planned = await composex("plan --name bucketless --bucket nowhere");
    expect(planned.code).to.equal(3);
    expect(planned.err).to.include(make);
    expect(planned.out).to.include("a new stack");
    const stopped = await composex("up --name bucketless --bucket nowhere --yes");
    expect(stopped.code).to.equal(3);
    expect(stopped.err).to.include(make).and.include("to go on: composex up --name bucketless --bucket nowhere --yes\n");
  });

  it("a stack whose creation failed: plan tells, up asks, and nothing is deleted before", async () => {
    await failedStack("broken");
    const planned = await composex("plan --name broken --no-drift");
    expect(planned.code).to.equal(10);
    expect(planned.err).to.match(/^! composex up asks for delete-failed first: broken is deleted and created again: /);
    const waiting = await composex("up --name broken --region eu-west-1");
    expect(waiting.code).to.equal(11);
    expect(waiting.err).to.include("to agree: composex up --name broken --region eu-west-1 --yes --allow delete-failed\n");
    expect((await composex("up --name broken --yes")).code).to.equal(11);
    const prepared = await composex("plan --change-set --name broken --region eu-west-1 --no-drift");
    expect(prepared.code).to.equal(12);
    expect(prepared.err)
      .to.include("composex up asks for delete-failed first")
      .and.include("next: composex up --name broken --region eu-west-1\n");
    expect((await composex("events --name broken")).out).to.include("no.json");
    expect((await composex("up --name broken --yes --allow delete-failed")).code).to.equal(0);
  });

  it("the next command with every flag that it takes", async () => {
    const file = join(folder, "compose.yaml");
    const flags = `--file ${file} --name flags --region ${REGION} --parameter EcsCluster=prod`;
    const prepared = await composex(`plan --change-set ${flags} --no-drift`);
    expect(prepared.code, prepared.err).to.equal(10);
    expect(prepared.err).to.include(`next: composex up --file ${file} --name flags --region ${REGION} --parameter EcsCluster=prod\n`);
    proxy.rules.after = ({ operation }, body) =>
      operation === "DescribeStacks" ? body.replace(/<StackStatus>\w+</, "<StackStatus>DELETE_FAILED<") : undefined;
    const refused = await composex(`up ${flags} --yes --allow data-loss`);
    expect(refused.code).to.equal(12);
    expect(refused.err).to.include(`next: composex down --file ${file} --name flags --region ${REGION}\n`);
  });

  it("protection that up would take away is planned and asked for by name", async () => {
    await composex("up --name guarded --yes --termination-protection");
    const planned = await composex("plan --name guarded --no-termination-protection --no-drift");
    expect(planned.code).to.equal(10);
    expect(planned.out).to.include("protection-removed").and.include("termination protection: on → off");
    expect((await composex("up --name guarded --no-termination-protection --yes")).code).to.equal(11);
    const prepared = await composex("plan --change-set --name guarded --no-termination-protection");
    expect(prepared.err)
      .to.include("needs no change set for this")
      .and.include("next: composex up --name guarded --no-termination-protection\n");
    expect(proxy.seen.filter(({ operation }) => operation === "UpdateTerminationProtection")).to.have.length(1);
  });

  it("an interrupt reaches a request that gets no answer", async () => {
    const controller = new AbortController();
    proxy.rules.before = ({ operation }) => {
      if (operation === "DescribeStacks") controller.abort();
      return undefined;
    };
    const { code, err } = await composex("up --name cut --yes", { interruptible: () => controller.signal });
    expect(code).to.equal(3);
    expect(err).to.include(
      "interrupted (while checking).\nWhat is there now: nothing was changed.\nto go on: composex up --name cut --yes\n",
    );
  });

  describe("plan --against", () => {
    it("takes values of parameters, and refuses what is about an account", async () => {
      await composex("render --output before");
      expect((await composex("plan --against before")).code).to.equal(0);
      const changed = await composex("plan --against before --parameter EcsCluster=other");
      expect(changed.code).to.equal(10);
      expect(changed.out).to.include("EcsCluster: prod → other");
      for (const option of ["--account 123456789012", "--change-set", `--region ${REGION}`, "--termination-protection"]) {
        const { code, err } = await composex(`plan --against before ${option}`);
        expect([option, code]).to.deep.equal([option, 2]);
        expect(err).to.include("cannot be used with");
      }
      expect(proxy.seen).to.deep.equal([]);
    });

    it("reports a render that is damaged: its values, and a nested template that is missing", async () => {
      await composex("render --output before");
      const config = join(folder, "before", "demo.config.json");
      const good = readFileSync(config, "utf8");
      writeFileSync(config, "{broken");
      const broken = await composex("plan --against before");
      expect(broken.code).to.equal(1);
      expect(broken.err).to.include("RENDER_MISSING").and.include("demo.config.json");
      writeFileSync(config, good);
      rmSync(join(folder, "before", "sqs.yaml"));
      const missing = await composex("plan --against before");
      expect(missing.code).to.equal(1);
      expect(missing.err).to.include("TEMPLATE_INVALID").and.include("sqs.yaml");
    });
  });
});
