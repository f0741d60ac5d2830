import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CloudFormationClient, CreateStackCommand } from "@aws-sdk/client-cloudformation";
import { PutParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import { expect } from "chai";
import { AwsProxy } from "composex-core/testing/aws-proxy";
import { setEnvironment } from "composex-core/testing/process-environment";
import { testIo } from "composex-core/testing/test-io";
import { startAccounts, type TestAccounts } from "../testing/accounts.ts";
import { type FakeServices, startFakeServices } from "../testing/fake-services.ts";
import { MemoryPorts } from "../testing/memory-ports.ts";
import { main } from "./main.ts";

const [SHARED, TEST, PROD, NEXT] = ["111111111111", "222222222222", "333333333333", "444444444444"] as const;

/** The command as it is installed; the tests run compiled beside it, or from the sources. */
const bin = fileURLToPath(new URL("bin.js", import.meta.url)).replace(/src([/\\])cli/, "dist$1cli");

/** An organisation with everything that bootstrapping does something for; `more` are further environments and applications. */
function organisation(more: { readonly environments?: string; readonly applications?: string } = {}): string {
  return `version: 1
name: shop
shared: {account: "${SHARED}", region: eu-west-1}
environments:
  test: {account: "${TEST}", order: 10, kind: throwaway}
  prod: {account: "${PROD}", order: 20, kind: long-lived, approval: {message: Release}}
${more.environments ?? ""}compose:
  source: {kind: codecommit, repository: compose, create: true, seed: ./compose}
applications:
  web: {source: {kind: codecommit, repository: web, create: true}}
  api: {source: {kind: github, connection: hub, repository: acme/api}}
${more.applications ?? ""}connections:
  hub: {provider: GitHub}
`;
}

describe("bootstrap", function () {
  this.timeout(600_000);
  let accounts: TestAccounts;
  let proxy: AwsProxy;
  let services: FakeServices;
  let memory: MemoryPorts;
  let environment: Readonly<Record<string, string | undefined>>;
  let restore: (() => void) | undefined;
  let folder: string;

  beforeEach(async () => {
    memory = new MemoryPorts();
    [accounts, services] = await Promise.all([startAccounts([SHARED, TEST, PROD]), startFakeServices(memory)]);
    proxy = new AwsProxy(accounts.emulator.endpoint);
    environment = { ...accounts.environment, ...services.environment, AWS_ENDPOINT_URL: await proxy.start() };
    restore = setEnvironment(environment);
    folder = mkdtempSync(join(tmpdir(), "bootstrap-"));
    mkdirSync(join(folder, "compose/.git"), { recursive: true });
    writeFileSync(join(folder, "compose/compose.yaml"), "services:\n  web: {image: web}\n  api: {image: api}\n  jobs: {image: jobs}\n");
    writeFileSync(join(folder, "compose/.env"), "SECRET=1\n");
    write(organisation());
  });

  afterEach(async () => {
    restore?.();
    rmSync(folder, { recursive: true });
    await proxy.stop();
    await services.stop();
    await accounts.emulator.stop();
  });

  const write = (text: string): void => writeFileSync(join(folder, "pipelines.yaml"), text);

  async function run(...argv: readonly string[]) {
    proxy.clear();
    const io = testIo({ workingDirectory: folder });
    const code = await main(argv, io);
    return { code, ...io.printed };
  }

  /** Stacks that an operation was started on, in its order. */
  const started = (): readonly string[] =>
    proxy.seen.filter(({ operation }) => operation === "ExecuteChangeSet").map(({ form }) => form.get("StackName") ?? "");

  it("brings everything up in order, asks for nothing twice, and then finds nothing to do", async () => {
    const first = await run("bootstrap", "--yes");
    expect(first.code, first.err).to.equal(11);
    expect(first.err).to.match(
      /CONNECTION_PENDING the connection shop-hub is PENDING: .* at https:\/\/eu-west-1\.console\.aws\.amazon\.com\//,
    );
    expect(first.err).to.match(/\n13 done\n/);
    const order = started();
    expect(order).to.have.members(
      ["shared", "target-test", "target-prod", "registry", "sources", "compose", "merge", "ci-web", "ci-api", "cd"].map(
        (name) => `shop-${name}`,
      ),
    );
    expect([order[0], order.at(-1)]).to.deep.equal(["shop-shared", "shop-cd"]);
    expect(order.indexOf("shop-merge")).to.be.greaterThan(order.indexOf("shop-registry")).and.lessThan(order.indexOf("shop-ci-web"));
    const uploads = proxy.seen.filter(({ operation }) =>
      /^PUT \/shop-templates-111111111111-eu-west-1\/tools\/[0-9a-f]{64}\/tools\.mjs$/.test(operation),
    );
    expect(uploads).to.have.length(1);
    expect(memory.commits.get("compose/main")?.map(({ message, files }) => [message, files.map(({ path }) => path)])).to.deep.equal([
      ["First commit, from ./compose", ["compose.yaml"]],
    ]);

    memory.connectionStatus = "AVAILABLE";
    const second = await run("bootstrap");
    expect(second.code, second.err).to.equal(0);
    expect(started()).to.deep.equal([]);
    expect(proxy.seen.filter(({ operation }) => /^(?:PUT|Create|Delete|Execute|Update)/.test(operation))).to.deep.equal([]);
    expect(memory.commits.get("compose/main")).to.have.length(1);
  });

  it("goes on where it was killed, after each of its steps", async () => {
    memory.connectionStatus = "AVAILABLE";
    let kills = 0;
    while (await killed("bootstrap", "--yes", "--concurrency", "1")) kills += 1;
    expect(kills).to.be.greaterThan(9);
    const last = await run("bootstrap");
    expect(last.code, last.err).to.equal(0);
    expect(started()).to.deep.equal([]);
    expect(memory.commits.get("compose/main")).to.have.length(1);
  });

  /** Runs the command in a process of its own, and kills it as soon as one operation of CloudFormation has been started. Whether it came to that. */
  function killed(...argv: readonly string[]): Promise<boolean> {
    let child: ChildProcess | undefined;
    proxy.clear();
    proxy.rules.after = ({ operation }) => {
      if (operation === "ExecuteChangeSet") child?.kill("SIGKILL");
      return undefined;
    };
    child = spawn(process.execPath, [bin, ...argv], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    return new Promise((resolve, reject) => {
      child?.once("exit", (code, signal) => (signal === "SIGKILL" || code === 0 ? resolve(code === null) : reject(new Error(errors))));
    });
  }

  it("changes only what an added account and an added application need", async () => {
    memory.connectionStatus = "AVAILABLE";
    expect((await run("bootstrap", "--yes")).code).to.equal(0);
    write(organisation({ applications: "  jobs: {source: {kind: codecommit, repository: jobs, create: true}}\n" }));
    const application = await run("bootstrap", "--yes");
    expect(application.code, application.err).to.equal(0);
    expect(started()).to.have.members(["shop-registry", "shop-sources", "shop-ci-jobs"]);

    await accounts.admit(NEXT);
    write(
      organisation({
        environments: `  next: {account: "${NEXT}", order: 30, kind: long-lived, approval: {message: Next}}\n`,
        applications: "  jobs: {source: {kind: codecommit, repository: jobs, create: true}}\n",
      }),
    );
    const account = await run("bootstrap", "--yes", "--allow", "iam-widened", "--allow", "trust-widened");
    expect(account.code, account.err).to.equal(0);
    expect(started()).to.have.members(["shop-shared", "shop-target-next", "shop-registry", "shop-cd"]);
  });

  it("goes on with the other accounts where one cannot be reached, and says what to do", async () => {
    write(organisation({ environments: `  next: {account: "${NEXT}", order: 30, kind: long-lived, approval: {message: Next}}\n` }));
    const { code, err } = await run("bootstrap", "--yes");
    expect(code, err).to.equal(3);
    expect(err).to.match(/^shop-target-next .*the role arn:aws:iam::444444444444:role\/OrganizationAccountAccessRole cannot be assumed/m);
    expect(err).to.match(/^ +ROLE_DENIED\n +hint: .*--profile-map 444444444444=PROFILE/m);
    expect(err).to.match(/^shop-cd +blocked: shop-target-next comes first/m);
    expect(err).to.include("12 done, 1 failed, 1 blocked\nto go on: pipeline-composer bootstrap --yes\n");
    expect(started()).to.include("shop-ci-web").and.not.include("shop-cd");
  });

  it("writes nothing where an account is another one", async () => {
    const profile = join(folder, "credentials");
    writeFileSync(profile, `[other]\naws_access_key_id = ${NEXT}\naws_secret_access_key = none\n`);
    const undo = setEnvironment({ AWS_SHARED_CREDENTIALS_FILE: profile });
    const { code, err } = await run("bootstrap", "--yes", "--profile-map", `${PROD}=other`);
    undo();
    expect(code, err).to.equal(3);
    expect(err).to.include(`error ACCOUNT_WRONG the profile other leads to account ${NEXT}, and ${PROD} is meant`);
    expect(proxy.seen.filter(({ operation }) => !/GetCallerIdentity|AssumeRole/.test(operation))).to.deep.equal([]);
  });

  it("cancels no execution unasked: it refuses, waits, or is told to", async () => {
    memory.connectionStatus = "AVAILABLE";
    expect((await run("bootstrap", "--yes")).code).to.equal(0);
    write(organisation().replace("{message: Release}", "{message: Ship it}"));
    memory.active.set("shop-cd", [{ id: "e-1", stage: "Deploy-prod", how: "approval" }]);
    const refused = await run("bootstrap", "--yes");
    expect(refused.code, refused.err).to.equal(11);
    expect(refused.err).to.include("shop-cd: changing the pipeline shop-cd cancels executions: e-1 waits for an approval in Deploy-prod\n");
    expect(refused.err).to.match(/^ +PIPELINE_BUSY\n +hint: --wait waits for them, --cancel-running cancels them/m);
    expect(started()).to.deep.equal([]);

    const late = await run("bootstrap", "--yes", "--wait", "1s");
    expect(late.code, late.err).to.equal(14);
    expect(late.err).to.include("shop-cd: waiting for e-1 waits for an approval in Deploy-prod\n").and.include("DEADLINE");

    setTimeout(() => memory.active.clear(), 6_000);
    const waited = await run("bootstrap", "--yes", "--wait", "10s");
    expect(waited.code, waited.err).to.equal(0);
    expect(started()).to.deep.equal(["shop-cd"]);

    write(organisation());
    memory.active.set("shop-cd", [{ id: "e-2", stage: "Source", how: "runs" }]);
    const cancelled = await run("bootstrap", "--yes", "--cancel-running");
    expect(cancelled.code, cancelled.err).to.equal(0);
    expect(cancelled.err).to.include("cancels executions: e-2 runs in Source\n");
    expect(started()).to.deep.equal(["shop-cd"]);
  });

  it("refuses a folder without a file as the first commit, before it asks any account", async () => {
    rmSync(join(folder, "compose/compose.yaml"));
    const { code, err } = await run("bootstrap", "--yes");
    expect(code).to.equal(1);
    expect(err).to.include("error SEED_INVALID the seed of compose, ./compose, holds no file");
    expect(proxy.seen).to.deep.equal([]);
  });

  it("leaves the stacks of a newer version alone", async () => {
    await put("/pipeline-composer/shop/state/manifest", '{"version":"99.0.0","stacks":{}}');
    const { code, err } = await run("bootstrap", "--yes");
    expect(code).to.equal(12);
    expect(err).to.include("error TOOL_OLDER version 99.0.0 of pipeline-composer owns these stacks");
    await put("/pipeline-composer/shop/state/manifest", "hello");
    const other = await run("bootstrap", "--yes");
    expect(other.code).to.equal(3);
    expect(other.err).to.include("error MANIFEST_INVALID");
  });

  it("plans what it would do, takes the pipelines away and keeps what holds data, and comes back", async () => {
    memory.connectionStatus = "AVAILABLE";
    const before = await run("plan");
    expect(before.code, before.err).to.equal(10);
    expect(before.out).to.include("shop-cd").and.include("tools: uploads the tools of the builds");
    expect(proxy.seen.filter(({ operation }) => /^(?:PUT|Create|Delete|Execute|Update)/.test(operation))).to.deep.equal([]);
    expect((await run("bootstrap", "--yes")).code).to.equal(0);
    const same = await run("plan");
    expect([same.code, same.out]).to.deep.equal([0, "shop is as the file says: nothing to do\n"]);
    memory.active.set("shop-cd", [{ id: "e-1", stage: "Deploy-prod", how: "approval" }]);
    write(organisation().replace("{message: Release}", "{message: Ship it}"));
    const changed = await run("plan", "--json");
    expect(changed.code).to.equal(10);
    expect(JSON.parse(changed.out)).to.deep.include({
      cancels: ["shop-cd: changing the pipeline shop-cd cancels executions: e-1 waits for an approval in Deploy-prod"],
    });

    write(organisation());
    const made = new CloudFormationClient({
      region: "eu-west-1",
      endpoint: accounts.emulator.endpoint,
      credentials: { accessKeyId: PROD, secretAccessKey: "none" },
    });
    const template = { Resources: { Queue: { Type: "AWS::SQS::Queue" } } };
    await made.send(new CreateStackCommand({ StackName: "shop-prod", TemplateBody: JSON.stringify(template) }));
    const asked = await run("destroy");
    expect(asked.code).to.equal(11);
    expect(asked.err).to.include(`shop-prod in account ${PROD}, eu-west-1 stays, without the pipelines and roles that deployed it\n`);
    const gone = await run("destroy", "--yes", "--allow", "data-loss", "--allow", "protection-removed");
    expect(gone.code, gone.err).to.equal(0);
    const deleted = proxy.seen
      .filter(({ operation }) => operation === "DeleteStack")
      .map(({ form }) => /stack\/([^/]+)\//.exec(form.get("StackName") ?? "")?.[1]);
    expect(deleted).to.have.members(["shop-cd", "shop-ci-web", "shop-ci-api", "shop-merge", "shop-target-test", "shop-target-prod"]);
    expect(deleted[0]).to.equal("shop-cd");

    const back = await run("bootstrap", "--yes");
    expect(back.code, back.err).to.equal(0);
    expect(started()).to.have.members(deleted);
  });

  it("takes away what the file no longer asks for when it is told to", async () => {
    memory.connectionStatus = "AVAILABLE";
    const applications = "  jobs: {source: {kind: codecommit, repository: web}}\n";
    write(organisation({ applications }));
    expect((await run("bootstrap", "--yes")).code).to.equal(0);
    write(organisation());
    const told = await run("bootstrap", "--yes", "--allow", "protection-removed");
    expect(told.err).to.include(
      `shop-ci-jobs in account ${SHARED}, eu-west-1: the file no longer asks for it; it stays until pipeline-composer destroy --leftovers\n`,
    );
    const gone = await run("destroy", "--leftovers", "--yes", "--allow", "data-loss");
    expect(gone.code, gone.err).to.equal(0);
    expect(proxy.seen.filter(({ operation }) => operation === "DeleteStack")).to.have.length(1);
    const after = await run("bootstrap");
    expect(after.code, after.err).to.equal(0);
    expect(after.err).not.to.include("shop-ci-jobs");
  });

  function put(name: string, value: string): Promise<unknown> {
    const credentials = { accessKeyId: SHARED, secretAccessKey: "none" };
    const client = new SSMClient({ region: "eu-west-1", endpoint: accounts.emulator.endpoint, credentials });
    return client.send(new PutParameterCommand({ Name: name, Value: value, Type: "String", Overwrite: true }));
  }
});
