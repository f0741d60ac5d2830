import { expect } from "chai";
import { setHold } from "../operations/hold.ts";
import { log } from "../operations/log.ts";
import { promote } from "../operations/promote.ts";
import { rollback } from "../operations/rollback.ts";
import { NOBODY } from "../resolve/publisher.ts";
import { readMessage } from "../state/commit-message.ts";
import { composeOf, digestOf } from "../testing/git-fixture.ts";
import { MemoryStore } from "../testing/memory-store.ts";
import { applyTo, codesOf, imageOf, testPorts } from "../testing/run.ts";
import { DEFAULT_FLAGS } from "./batch.ts";
import { checkResult } from "./check-result.ts";

function start(config = "", files: Record<string, string> = {}): MemoryStore {
  return new MemoryStore({ "compose.yaml": composeOf(["web", "api"]), ".compose-merger.yml": config, ...files });
}

const common = (store: MemoryStore, ports = testPorts()) => ({
  store,
  ports,
  files: undefined,
  flags: DEFAULT_FLAGS,
  author: undefined,
  deadlineMs: 60_000,
  dryRun: false,
  checkResult,
  publisher: NOBODY,
});

describe("a run against a repository", () => {
  it("is one commit for the whole batch, and none for the same images", async () => {
    const store = start();
    const first = await applyTo(store, [imageOf("web", 1), imageOf("api", 1)]);
    expect(first.result.outcome).to.equal("applied");
    expect(store.commits).to.have.length(2);
    const again = await applyTo(store, [imageOf("web", 1), imageOf("api", 1)]);
    expect(again.result.outcome).to.equal("unchanged");
    expect(store.commits).to.have.length(2);
  });

  it("keeps an older build out in any order of arrival, and says so", async () => {
    const store = start();
    for (const order of [3, 1, 5, 2, 4]) await applyTo(store, [imageOf("web", order)]);
    expect(store.text("compose.yaml")).to.contain(digestOf("web-5"));
    const stale = await applyTo(store, [imageOf("web", 4)]);
    expect(stale.result.outcome).to.equal("stale");
    expect(codesOf(stale.result.errors)).to.deep.equal(["STALE"]);
    expect((await applyTo(store, [imageOf("web", 4)], { flags: { stale: "fail" } })).result.errors[0]?.severity).to.equal("error");
    expect((await applyTo(store, [imageOf("web", 4)], { flags: { stale: "force" } })).result.outcome).to.equal("applied");
  });

  it("warns of a build that nothing tells from an older one, or refuses it where the rules say so", async () => {
    const store = start();
    await applyTo(store, [imageOf("web", 1)]);
    const unordered = await applyTo(store, [imageOf("web", undefined)]);
    expect(unordered.result.outcome).to.equal("applied");
    expect(unordered.result.errors.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["warning ORDER_UNKNOWN"]);
    const strict = start("orderUnknown: refuse\n");
    await applyTo(strict, [imageOf("web", 1)]);
    const refused = await applyTo(strict, [imageOf("web", undefined)]);
    expect(refused.result.errors.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["error ORDER_UNKNOWN"]);
    expect(strict.text("compose.yaml")).to.contain(digestOf("web-1"));
  });

  it("forgets the order of an image that somebody replaced by hand", async () => {
    const store = start();
    await applyTo(store, [imageOf("web", 9)]);
    store.write("compose.yaml", composeOf(["web", "api"]));
    expect((await applyTo(store, [imageOf("web", 2)])).result.outcome).to.equal("applied");
  });

  it("edits the new content again after a lost race", async () => {
    const store = start();
    let races = 0;
    store.beforePublish = () => {
      if (races++ < 3) store.write("compose.yaml", `# ${races}\n${store.text("compose.yaml")}`);
    };
    const { result } = await applyTo(store, [imageOf("web", 1)]);
    expect(result.attempts).to.equal(4);
    expect(store.text("compose.yaml"))
      .to.match(/^# 3\n# 2\n# 1\n/)
      .and.contain(digestOf("web-1"));
  });

  it("goes on far beyond 40 lost races, and ends by its deadline", async () => {
    const store = start();
    let races = 0;
    store.beforePublish = () => {
      if (races++ < 60) store.write(`noise-${races}`, "x");
    };
    expect((await applyTo(store, [imageOf("web", 1)], { deadlineMs: 3_600_000 })).result.attempts).to.equal(61);
    store.beforePublish = () => store.write(`noise-${races++}`, "x");
    const late = await applyTo(store, [imageOf("web", 2)], { deadlineMs: 20_000 });
    expect(late.result.outcome).to.equal("deadline");
    expect(store.text("compose.yaml")).to.contain(digestOf("web-1"));
  });

  it("writes nothing when one service of the batch is refused, unless told otherwise", async () => {
    const store = start();
    const images = [imageOf("web", 1), imageOf("wep", 1)];
    const refused = await applyTo(store, images);
    expect(refused.result.outcome).to.equal("refused");
    expect(store.commits).to.have.length(1);
    await applyTo(store, images, { flags: { partial: true } });
    expect(store.text("compose.yaml")).to.contain(digestOf("web-1"));
  });

  it("records what trailers cannot forge", async () => {
    const store = start();
    await applyTo(store, [imageOf("web", 1, { source: { repository: "shop\nMerger-Service: api", commit: "abc" } })]);
    const message = store.commits.at(-1)?.commit.message ?? "";
    expect(message.split("\n")[0]).to.equal("web: shop/web 0 → 1 (7765622d3100)");
    expect(readMessage(message)?.changes.map(({ service }) => service)).to.deep.equal(["web"]);
  });

  it("holds a service, with a reason, until it is released or the hold ends", async () => {
    const store = start();
    const ports = testPorts();
    await setHold({ ...common(store, ports), service: "web", hold: { reason: "incident 7", seconds: 3600 } });
    const held = await applyTo(store, [imageOf("web", 1)], { ports });
    expect(held.result.outcome).to.equal("held");
    expect(held.result.errors[0]?.message).to.contain("incident 7");
    ports.time += 3_601_000;
    expect((await applyTo(store, [imageOf("web", 1)], { ports })).result.outcome).to.equal("applied");
    await setHold({ ...common(store, ports), service: "web", hold: { reason: "again" } });
    expect((await applyTo(store, [imageOf("web", 2)], { ports })).result.outcome).to.equal("held");
    expect((await setHold({ ...common(store, ports), service: "web" })).outcome).to.equal("applied");
    expect((await applyTo(store, [imageOf("web", 2)], { ports })).result.outcome).to.equal("applied");
  });

  it("rolls back to an earlier image and keeps the build it left, and older ones, out", async () => {
    const store = start();
    for (const order of [1, 2, 3]) await applyTo(store, [imageOf("web", order)]);
    const back = await rollback({ ...common(store), service: "web", to: "-1" });
    expect(back.result.outcome).to.equal("applied");
    expect(store.text("compose.yaml")).to.contain(digestOf("web-2"));
    expect(store.commits.at(-1)?.commit.message).to.contain("Merger-Rollback: 3");
    expect((await applyTo(store, [imageOf("web", 3)])).result.outcome).to.equal("stale");
    expect((await applyTo(store, [imageOf("web", 4)])).result.outcome).to.equal("applied");
    const far = await rollback({ ...common(store), service: "web", to: digestOf("web-1") });
    expect(far.result.outcome).to.equal("applied");
    expect((await rollback({ ...common(store), service: "web", to: digestOf("never") })).result.errors[0]?.code).to.equal(
      "ROLLBACK_TARGET",
    );
    expect((await log(store, { limit: 50 })).map(({ order }) => order)).to.deep.equal(["1", "4", "2", "3", "2", "1"]);
  });

  it("promotes references, through the map of registries, to another file", async () => {
    const store = start("registries: {reg.example: prod.example}\nservices: {web: {repositories: [prod.example/shop/web]}}\n", {
      "prod.yaml": composeOf(["web"]),
    });
    await applyTo(store, [imageOf("web", 1), imageOf("api", 1)], { files: ["compose.yaml"] });
    const { result } = await promote({ ...common(store), source: store, from: "compose.yaml", to: "prod.yaml", services: "all" });
    expect(result.outcome, JSON.stringify(result.errors)).to.equal("applied");
    expect(store.text("prod.yaml")).to.contain(`image: prod.example/shop/web@${digestOf("web-1")} # web`);
    const young = await promote({
      ...common(store),
      source: store,
      from: "compose.yaml",
      to: "prod.yaml",
      services: ["web"],
      minAgeSeconds: 1e9,
    });
    expect(young.result.outcome).to.equal("unchanged");
  });

  it("orders by push time what has no other order, and by sequence what has", async () => {
    const at: Record<string, string> = { [digestOf("web-1")]: "2026-01-05T00:00:00Z", [digestOf("web-2")]: "2026-01-02T00:00:00Z" };
    const ports = () =>
      testPorts({
        inspect: ({ reference }) =>
          Promise.resolve({ digest: reference, index: true, platforms: [], ...(at[reference] && { pushedAt: at[reference] }) }),
      });
    const bare = (order: number) => {
      const { sequence: _, tag: __, ...image } = imageOf("web", order);
      return image;
    };
    const store = start();
    await applyTo(store, [bare(1)], { ports: ports() });
    expect((await applyTo(store, [bare(2)], { ports: ports() })).result.outcome).to.equal("stale");
    const counted = start();
    await applyTo(counted, [imageOf("web", 1, { tag: undefined as never })], { ports: ports() });
    // A rebuild that gives an old digest looks old by its push time; its sequence lets it in.
    expect((await applyTo(counted, [imageOf("web", 2, { tag: undefined as never })], { ports: ports() })).result.outcome).to.equal(
      "applied",
    );
  });

  it("lets a publisher write its own services only", async () => {
    const store = start("services:\n  web: {publishers: [pipeline/web-*]}\notherServices: refuse\n");
    expect(codesOf((await applyTo(store, [imageOf("web", 1)], { publishers: ["pipeline/api-main"] })).result.errors)).to.deep.equal([
      "PUBLISHER_FORBIDDEN",
    ]);
    expect(codesOf((await applyTo(store, [imageOf("api", 1)], { publishers: ["pipeline/web-main"] })).result.errors)).to.deep.equal([
      "PUBLISHER_FORBIDDEN",
    ]);
    expect((await applyTo(store, [imageOf("web", 1)], { publishers: ["pipeline/web-main"] })).result.outcome).to.equal("applied");
  });

  it("reports a broken config, a damaged state and a missing file with their places", async () => {
    expect(codesOf((await applyTo(start("form: digset\nservises: {}\n"), [imageOf("web", 1)])).result.errors)).to.deep.equal([
      "VALUE_INVALID",
      "KEY_UNKNOWN",
    ]);
    expect(
      codesOf((await applyTo(start("", { ".compose-merger/compose.yaml.json": "{" }), [imageOf("web", 1)])).result.errors),
    ).to.deep.equal(["STATE_INVALID"]);
    expect(codesOf((await applyTo(start(), [imageOf("web", 1)], { files: ["../compose.yaml", "no.yaml"] })).result.errors)).to.deep.equal([
      "COMPOSE_MISSING",
      "PATH_OUTSIDE",
    ]);
  });

  it("only warns of what was invalid before, and refuses what the edit makes invalid", async () => {
    const store = new MemoryStore({
      "compose.yaml": "services:\n  api: {image: x}\n  web:\n    image: reg.example/shop/web:0\n    portz: [80]\n",
      ".compose-merger.yml": "services: {web: {labels: [rev]}}\n",
    });
    // One image in the place of another cannot make a file invalid, so nothing is held against the schema.
    expect((await applyTo(store, [imageOf("web", 1)])).result.errors).to.deep.equal([]);
    const { result } = await applyTo(store, [imageOf("web", 2, { set: { labels: { rev: "2" } } })]);
    expect(result.outcome).to.equal("applied");
    expect(result.errors.map(({ code, severity, where }) => `${severity} ${code} ${where?.line}`)).to.deep.equal([
      "warning COMPOSE_INVALID 7",
    ]);
  });

  it("two artifacts for one service: the greater order wins, equal orders must agree", async () => {
    const store = start();
    await applyTo(store, [imageOf("web", 1), imageOf("web", 2)]);
    expect(store.text("compose.yaml")).to.contain(digestOf("web-2"));
    const clash = await applyTo(store, [imageOf("web", 3), imageOf("web", 3, { digest: digestOf("other"), tag: "other" })]);
    expect(codesOf(clash.result.errors)).to.deep.equal(["ARTIFACT_CONFLICT"]);
  });
});
