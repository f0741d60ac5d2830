import { expect } from "chai";
import { runPullRequest } from "../../pull-request/run-pull-request.ts";
import { FakeCodeCommit } from "../../testing/fake-codecommit.ts";
import { composeOf, digestOf } from "../../testing/git-fixture.ts";
import { applyTo, codesOf, imageOf, testPorts } from "../../testing/run.ts";
import { CodeCommitStore } from "./codecommit-store.ts";

describe("CodeCommit through its API", () => {
  let fake: FakeCodeCommit;
  let store: CodeCommitStore;
  const saved = { ...process.env };

  beforeEach(async () => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    });
    fake = new FakeCodeCommit({ "compose.yaml": composeOf(["web", "api"]) });
    store = new CodeCommitStore({ repository: "compose", region: "eu-west-1", branch: "main", endpoint: await fake.start() });
  });
  afterEach(async () => {
    await store.close();
    await fake.stop();
    process.env = { ...saved };
  });

  it("reads the tip, commits on it, and keeps the file mode", async () => {
    fake.commit("main", "executable", { "compose.yaml": composeOf(["web"]) }, "EXECUTABLE");
    expect((await applyTo(store, [imageOf("web", 1)])).result.outcome).to.equal("applied");
    expect(fake.text("main", "compose.yaml")).to.contain(digestOf("web-1"));
    const head = fake.commits.get(fake.branches.get("main") ?? "");
    expect(head?.files.get("compose.yaml")?.mode).to.equal("EXECUTABLE");
    expect(head?.files.get(".compose-merger/compose.yaml.json")?.mode).to.equal("NORMAL");
    expect(fake.calls.filter((call) => call === "CreateCommit")).to.have.length(1);
    expect((await applyTo(store, [imageOf("web", 1)])).result.outcome).to.equal("unchanged");
    expect(fake.calls.filter((call) => call === "CreateCommit")).to.have.length(1);
  });

  it("ParentCommitIdOutdatedException: edits the new content again", async () => {
    let turns = 0;
    fake.beforeCommit = () => {
      if (turns++ < 2) fake.commit("main", "by hand", { "notes.md": String(turns) });
    };
    const { result } = await applyTo(store, [imageOf("web", 1)]);
    expect(result.attempts).to.equal(3);
    expect(fake.text("main", "notes.md")).to.equal("2");
  });

  it("a lost reply is found out by the operation in the state, and nothing is done twice", async () => {
    fake.failNext("CreateCommit", "drop");
    const { result } = await applyTo(store, [imageOf("web", 1)]);
    expect(result.outcome).to.equal("applied");
    expect([...fake.commits.values()].filter(({ message }) => message.startsWith("web:"))).to.have.length(1);
  });

  it("throttling is waited out; a denial is final and names the policy", async () => {
    fake.failNext("CreateCommit", "throttle");
    expect((await applyTo(store, [imageOf("web", 1)])).result.outcome).to.equal("applied");
    fake.failNext("CreateCommit", "deny");
    const denied = await applyTo(store, [imageOf("web", 2)]);
    expect(denied.result.outcome).to.equal("denied");
    expect(denied.result.errors[0]?.hint).to.contain("explain iam");
  });

  it("a missing branch, a symbolic link and a path outside are refused", async () => {
    const elsewhere = new CodeCommitStore({ repository: "compose", region: "eu-west-1", branch: "prod", endpoint: await restart() });
    expect(codesOf((await applyTo(elsewhere, [imageOf("web", 1)])).result.errors)).to.deep.equal(["BRANCH_MISSING"]);
    await elsewhere.close();
    fake.commit("main", "link", { "compose.yaml": "elsewhere" }, "SYMLINK");
    expect(codesOf((await applyTo(store, [imageOf("web", 1)])).result.errors)).to.deep.equal(["PATH_OUTSIDE"]);
  });

  async function restart(): Promise<string> {
    await fake.stop();
    const endpoint = await fake.start();
    await store.close();
    store = new CodeCommitStore({ repository: "compose", region: "eu-west-1", branch: "main", endpoint });
    return endpoint;
  }

  it("history follows the first parents", async () => {
    await applyTo(store, [imageOf("web", 1)]);
    await applyTo(store, [imageOf("web", 2)]);
    expect((await store.history(10)).map(({ message }) => message.split(":")[0])).to.deep.equal(["web", "web", "start"]);
  });

  it("a pull request: one for the services, renewed by the next build, and those overtaken are closed", async () => {
    const run = (services: readonly string[], order: number) =>
      runPullRequest(
        store,
        services,
        testPorts(),
        60_000,
        async (target) =>
          (
            await applyTo(
              target,
              services.map((service) => imageOf(service, order)),
            )
          ).result,
      );
    const first = await run(["web"], 1);
    expect(first.pullRequest?.branch).to.match(/^compose-merger\/main\/[0-9a-f]{12}$/);
    expect((await run(["web"], 2)).pullRequest?.id).to.equal(first.pullRequest?.id);
    expect(fake.text("main", "compose.yaml")).to.equal(composeOf(["web", "api"]));
    expect(fake.text(first.pullRequest?.branch ?? "", "compose.yaml")).to.contain(digestOf("web-2"));
    await run(["web", "api"], 3);
    expect(fake.pullRequests.map(({ status }) => status)).to.deep.equal(["CLOSED", "OPEN"]);
  });

  it("limits are checked before the call", async () => {
    fake.commit("main", "big", { "compose.yaml": `${composeOf(["web"])}#${"x".repeat(6 * 1024 * 1024 - 100)}\n` });
    const { result } = await applyTo(store, [imageOf("web", 1)]);
    expect(codesOf(result.errors)).to.deep.equal(["FILE_TOO_LARGE"]);
    expect(fake.calls).not.to.contain("CreateCommit");
  });
});
