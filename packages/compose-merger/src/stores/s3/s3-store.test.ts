import { expect } from "chai";
import { setHold } from "../../operations/hold.ts";
import { NOBODY } from "../../resolve/publisher.ts";
import { FakeS3 } from "../../testing/fake-s3.ts";
import { composeOf, digestOf } from "../../testing/git-fixture.ts";
import { applyTo, codesOf, imageOf, testPorts } from "../../testing/run.ts";
import { S3Store } from "./s3-store.ts";

describe("S3", () => {
  let fake: FakeS3;
  let store: S3Store;
  const saved = { ...process.env };

  beforeEach(async () => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    });
    fake = new FakeS3();
    fake.put("shop/compose.yaml", composeOf(["web", "api"]));
    store = new S3Store({ bucket: "compose", key: "shop/compose.yaml", region: "eu-west-1", endpoint: await fake.start() });
  });
  afterEach(async () => {
    await store.close();
    await fake.stop();
    process.env = { ...saved };
  });

  it("writes the object while its ETag is the one read, and nothing else", async () => {
    expect((await applyTo(store, [imageOf("web", 1)])).result.outcome).to.equal("applied");
    expect(fake.text("shop/compose.yaml")).to.equal(
      composeOf(["web", "api"]).replace("reg.example/shop/web:0", `reg.example/shop/web@${digestOf("web-1")}`),
    );
    expect(fake.calls.filter((call) => call.startsWith("PUT"))).to.deep.equal(["PUT shop/compose.yaml"]);
  });

  it("412 and 409: reads and edits again", async () => {
    let turns = 0;
    fake.beforePut = () => {
      if (turns++ === 0) fake.put("shop/compose.yaml", `# other\n${composeOf(["web", "api"])}`);
      if (turns === 2) fake.failNext(409);
    };
    const { result } = await applyTo(store, [imageOf("web", 1)]);
    expect(result.attempts).to.equal(3);
    expect(fake.text("shop/compose.yaml"))
      .to.match(/^# other\n/)
      .and.contain(digestOf("web-1"));
  });

  it("16 writers at once: none lost", async () => {
    const services = Array.from({ length: 16 }, (_, index) => `s${index}`);
    fake.put("shop/compose.yaml", composeOf(services));
    const runs = await Promise.all(services.map((service) => applyTo(store, [imageOf(service, 1)], { deadlineMs: 3_600_000 })));
    expect(runs.every(({ result }) => result.outcome === "applied")).to.equal(true);
    for (const service of services) expect(fake.text("shop/compose.yaml")).to.contain(digestOf(`${service}-1`));
    expect(fake.versions).to.have.length(2 + services.length);
  });

  it("without a state, the push times of both digests order the builds", async () => {
    const at: Record<string, string> = { [digestOf("web-1")]: "2026-01-01T00:00:00Z", [digestOf("web-2")]: "2026-01-02T00:00:00Z" };
    const ports = () =>
      testPorts({
        inspect: ({ reference }) =>
          Promise.resolve({ digest: reference, index: true, platforms: [], ...(at[reference] && { pushedAt: at[reference] }) }),
      });
    await applyTo(store, [imageOf("web", 2)], { ports: ports() });
    expect((await applyTo(store, [imageOf("web", 1)], { ports: ports() })).result.outcome).to.equal("stale");
  });

  it("has no room for a hold, and says so", async () => {
    const result = await setHold({
      store,
      ports: testPorts(),
      service: "web",
      hold: { reason: "x" },
      files: ["compose.yaml"],
      publisher: NOBODY,
      deadlineMs: 1000,
      dryRun: false,
    });
    expect(codesOf(result.errors)).to.deep.equal(["PUBLISH_FAILED"]);
  });

  it("versions are the history, over all pages", async () => {
    for (let order = 1; order <= 4; order++) await applyTo(store, [imageOf("web", order)]);
    const history = await store.history(10);
    expect(history.map(({ id }) => id)).to.deep.equal(["v5", "v4", "v3", "v2", "v1"]);
    expect(new TextDecoder().decode((await store.readAt("v2", "compose.yaml"))?.bytes)).to.contain(digestOf("web-1"));
  });
});
