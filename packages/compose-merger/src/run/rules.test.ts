import { expect } from "chai";
import type { ArtifactImage } from "../input/artifact.ts";
import { setHold } from "../operations/hold.ts";
import { promote } from "../operations/promote.ts";
import { rollback } from "../operations/rollback.ts";
import { composeOf, digestOf } from "../testing/git-fixture.ts";
import { MemoryStore } from "../testing/memory-store.ts";
import { applyTo, codesOf, imageOf, type TestRun, testPorts } from "../testing/run.ts";
import { DEFAULT_FLAGS } from "./batch.ts";
import { checkResult } from "./check-result.ts";

const SHARED =
  "x-image: &i reg.example/shop/db:0\nservices:\n  web:\n    image: reg.example/shop/web:0\n  job:\n    image: *i\n  db:\n    image: *i\n";
const RULES =
  "services:\n  web: {publishers: [pipeline/web], repositories: [reg.example/shop/web]}\n  db: {publishers: [pipeline/db], repositories: [reg.example/shop/db]}\n";
const PUBLISHERS = ["pipeline/web"];

const start = (config: string, compose = composeOf(["web", "db"]), more: Record<string, string> = {}): MemoryStore =>
  new MemoryStore({ "compose.yaml": compose, ".compose-merger.yml": config, ...more });

const common = (store: MemoryStore, publishers: readonly string[]) => ({
  store,
  ports: testPorts(),
  files: undefined,
  flags: DEFAULT_FLAGS,
  author: undefined,
  deadlineMs: 60_000,
  dryRun: false,
  checkResult,
  publisher: { names: publishers },
});

/** An image without any order: what flags, build_info and imagedefinitions give. */
const bare = (service: string, digest: string): ArtifactImage => {
  const { sequence: _, tag: __, ...image } = imageOf(service, 1, { digest: digestOf(digest) });
  return image;
};

describe("who may do what", () => {
  const refused: readonly (readonly [string, string, readonly ArtifactImage[], TestRun, readonly string[]])[] = [
    [
      "--path to another service",
      composeOf(["web", "db"]),
      [imageOf("web", 1)],
      { flags: { path: ["services", "db", "image"] } },
      ["PATH_NOT_EDITABLE"],
    ],
    [
      "--path through an alias to another service",
      `${composeOf(["web", "db"]).replace("services:", "services: &s")}x-s: *s\n`,
      [imageOf("web", 1)],
      { flags: { path: ["x-s", "db", "image"] } },
      ["PATH_NOT_EDITABLE"],
    ],
    [
      "--path to an image that others use",
      SHARED,
      [imageOf("web", 1, { repository: "reg.example/shop/db" })],
      { flags: { path: ["x-image"] } },
      ["REPOSITORY_CHANGED"],
    ],
    [
      "an anchor that another's image hangs on",
      SHARED.replaceAll("shop/db:0", "shop/web:0"),
      [imageOf("web", 1)],
      { flags: { path: ["x-image"], shared: "anchor" } },
      ["PUBLISHER_FORBIDDEN", "REPOSITORY_CHANGED"],
    ],
    [
      "another repository, though the caller says so",
      composeOf(["web", "db"]),
      [imageOf("web", 1, { repository: "evil.example/web" })],
      { flags: { allowRepositoryChange: true } },
      ["REPOSITORY_CHANGED"],
    ],
    ["another service by name", composeOf(["web", "db"]), [imageOf("db", 1)], {}, ["PUBLISHER_FORBIDDEN"]],
  ];
  for (const [what, compose, images, run, codes] of refused) {
    it(`${what}: refused, and nothing is written`, async () => {
      const store = start(RULES, compose);
      const { result } = await applyTo(store, images, { publishers: PUBLISHERS, ...run });
      expect(codesOf(result.errors), JSON.stringify(result.errors)).to.deep.equal(codes);
      expect(store.commits).to.have.length(1);
    });
  }

  it("a publisher pattern's star stops at a slash", async () => {
    for (const [pattern, publisher, outcome] of [
      ["pipeline/web-*", "pipeline/web-main", "applied"],
      ["pipeline/web-*", "pipeline/web-main/evil", "refused"],
      ["pipeline/*", "pipeline/a/b", "refused"],
      ["arn:aws:iam::123456789012:role/*", "arn:aws:iam::123456789012:role/path/name", "refused"],
    ] as const) {
      const store = start(`services: {web: {publishers: ["${pattern}"]}}\n`);
      expect((await applyTo(store, [imageOf("web", 1)], { publishers: [publisher] })).result.outcome, `${pattern} ${publisher}`).to.equal(
        outcome,
      );
    }
  });

  it("hold, release, rollback and promote ask who runs, and let operators", async () => {
    for (const [publishers, expected] of [
      [["pipeline/web"], "refused"],
      [[], "refused"],
      [["pipeline/db"], "applied"],
      [["arn:aws:iam::123456789012:role/oncall"], "applied"],
    ] as const) {
      const store = start(`operators: ["arn:aws:iam::123456789012:role/oncall"]\n${RULES}`, undefined, { "prod.yaml": composeOf(["db"]) });
      for (const order of [1, 2]) await applyTo(store, [imageOf("db", order)], { publishers: ["pipeline/db"], files: ["compose.yaml"] });
      const back = await rollback({ ...common(store, publishers), service: "db", to: "-1" });
      expect(back.result.outcome, `rollback by ${publishers.join()}`).to.equal(expected);
      const held = await setHold({ ...common(store, publishers), service: "db", hold: { reason: "x" } });
      expect(held.outcome, `hold by ${publishers.join()}`).to.equal(expected);
      await setHold({ ...common(store, ["pipeline/db"]), service: "db", hold: { reason: "y" } });
      expect((await setHold({ ...common(store, publishers), service: "db" })).outcome).to.equal(expected);
      const promoted = await promote({
        ...common(store, publishers),
        source: store,
        from: "compose.yaml",
        to: "prod.yaml",
        services: ["db"],
      });
      expect(promoted.result.outcome).to.equal(expected);
      if (expected === "refused") expect(codesOf(held.errors)).to.deep.equal(["PUBLISHER_FORBIDDEN"]);
    }
  });

  it("rules of the repository cannot be swapped for other ones, nor for nothing", async () => {
    const store = start(RULES, undefined, { "x/.gitkeep": "", "x/rules.yml": "form: tag\n" });
    for (const configFile of ["x/.gitkeep", "x/rules.yml"]) {
      const { result } = await applyTo(store, [imageOf("db", 1)], { publishers: PUBLISHERS, configFile });
      expect(codesOf(result.errors)).to.deep.equal(["CONFIG_REFUSED"]);
    }
    const bareStore = new MemoryStore({ "compose.yaml": composeOf(["web"]), "empty.yml": "# nothing\n", "rules.yml": "form: tag\n" });
    expect(codesOf((await applyTo(bareStore, [imageOf("web", 1)], { configFile: "empty.yml" })).result.errors)).to.deep.equal([
      "CONFIG_REFUSED",
    ]);
    expect((await applyTo(bareStore, [imageOf("web", 1)], { configFile: "rules.yml" })).result.outcome).to.equal("applied");
  });

  it("a second document in the rules is refused, not passed over", async () => {
    const store = start(`form: digest\n---\n${RULES}`);
    expect(codesOf((await applyTo(store, [imageOf("db", 1)])).result.errors)).to.deep.equal(["MULTIPLE_DOCUMENTS"]);
  });

  it("stale: fail in the rules is the last word", async () => {
    const store = start("stale: fail\n");
    await applyTo(store, [imageOf("web", 2)]);
    expect((await applyTo(store, [imageOf("web", 1)], { flags: { stale: "force" } })).result.outcome).to.equal("stale");
  });

  it("services with the names of JavaScript's own things have no rules by themselves", async () => {
    const names = ["constructor", "toString", "hasOwnProperty", "__proto__"];
    const store = start("otherServices: refuse\nservices: {web: {}}\n", composeOf(names));
    const image = (name: string): ArtifactImage => imageOf(name, 1, { repository: "reg.example/shop/any" });
    for (const name of names) expect(codesOf((await applyTo(store, [image(name)])).result.errors)).to.deep.equal(["PUBLISHER_FORBIDDEN"]);
    const open = start(`services: {__proto__: {publishers: [pipeline/x]}}\n`, composeOf(names));
    expect(codesOf((await applyTo(open, [image("__proto__")])).result.errors)).to.deep.equal(["PUBLISHER_FORBIDDEN"]);
    expect((await applyTo(open, [imageOf("constructor", 1)])).result.outcome).to.equal("applied");
  });
});

describe("whom an artifact makes us ask", () => {
  const asking = (): { readonly asked: string[]; readonly ports: ReturnType<typeof testPorts> } => {
    const asked: string[] = [];
    const ports = testPorts({
      inspect: ({ repository, reference }) => {
        asked.push(repository);
        return Promise.resolve({ digest: reference, index: true, platforms: [] });
      },
    });
    return { asked, ports };
  };
  it("never a registry that the service may not have its image from", async () => {
    const tagOnly = (repository: string): ArtifactImage => {
      const { digest: _, ...image } = imageOf("web", 1, { repository });
      return image;
    };
    for (const image of [imageOf("web", 1, { repository: "evil.example/web" }), tagOnly("evil.example/web"), tagOnly("127.0.0.1:80/web")]) {
      const { asked, ports } = asking();
      const { result } = await applyTo(start(""), [image], { ports });
      expect(codesOf(result.errors)).to.include("REPOSITORY_CHANGED");
      expect(asked).to.deep.equal([]);
    }
  });

  it("not a machine of our own network for a service that is new", async () => {
    const { digest: _, ...image } = imageOf("new", 1, { repository: "169.254.169.254/latest" });
    const { asked, ports } = asking();
    await applyTo(start(""), [image], { ports, flags: { create: true } });
    expect(asked).to.deep.equal([]);
  });
});

describe("order, where there is little of it", () => {
  it("a build without an order does not replace another unseen, and is refused where the rules say so", async () => {
    const store = start("");
    await applyTo(store, [bare("web", "a")]);
    const { result } = await applyTo(store, [bare("web", "b")]);
    expect(result.outcome).to.equal("applied");
    expect(codesOf(result.errors)).to.deep.equal(["ORDER_UNKNOWN"]);
    const strict = start("orderUnknown: refuse\n");
    await applyTo(strict, [imageOf("web", 1)]);
    const late = await applyTo(strict, [bare("web", "b")]);
    expect(late.result.outcome).to.equal("refused");
    expect(strict.text("compose.yaml")).to.contain(digestOf("web-1"));
  });

  it("a build without an order that was rolled back from stays out", async () => {
    const store = start("");
    await applyTo(store, [bare("web", "good")]);
    await applyTo(store, [bare("web", "bad")]);
    await rollback({ ...common(store, []), service: "web", to: "-1" });
    expect(store.text("compose.yaml")).to.contain(digestOf("good"));
    const again = await applyTo(store, [bare("web", "bad")]);
    expect(again.result.outcome).to.equal("stale");
    expect(store.text("compose.yaml")).to.contain(digestOf("good"));
    expect((await applyTo(store, [bare("web", "fixed")])).result.outcome).to.equal("applied");
  });

  it("going back twice goes back twice", async () => {
    const store = start("");
    for (const order of [1, 2, 3]) await applyTo(store, [imageOf("web", order)]);
    for (const [order, outcome] of [
      [2, "applied"],
      [1, "applied"],
    ] as const) {
      expect((await rollback({ ...common(store, []), service: "web", to: "-1" })).result.outcome).to.equal(outcome);
      expect(store.text("compose.yaml")).to.contain(digestOf(`web-${order}`));
    }
    // Both that were left stay out.
    for (const order of [2, 3]) expect((await applyTo(store, [imageOf("web", order)])).result.outcome).to.equal("stale");
    await applyTo(store, [imageOf("web", 4)]);
    await rollback({ ...common(store, []), service: "web", to: "-1" });
    expect(store.text("compose.yaml")).to.contain(digestOf("web-1"));
  });
});

describe("a batch of which a part is refused", () => {
  it("says so: the commit, what was written and what was not", async () => {
    const store = start("");
    const { result } = await applyTo(store, [imageOf("web", 1), imageOf("nope", 1)], { flags: { partial: true } });
    expect(result.outcome).to.equal("partial");
    expect(result.commit).to.equal(store.commits.at(-1)?.commit.id);
    expect(result.services.map(({ name, outcome }) => `${name} ${outcome}`)).to.deep.equal(["web applied", "nope refused"]);
    const none = await applyTo(store, [imageOf("nope", 1)], { flags: { partial: true } });
    expect(none.result.outcome).to.equal("refused");
  });

  it("an image that its registry does not have costs its own service only", async () => {
    const ports = testPorts({
      inspect: ({ reference }) =>
        Promise.resolve(reference === digestOf("db-1") ? undefined : { digest: reference, index: true, platforms: [] }),
    });
    const store = start("");
    const { result } = await applyTo(store, [imageOf("web", 1, { tag: undefined as never }), imageOf("db", 1)], {
      flags: { partial: true },
      ports,
    });
    expect(result.services.map(({ name, outcome }) => `${name} ${outcome}`)).to.deep.equal(["web applied", "db refused"]);
    expect(result.outcome).to.equal("partial");
  });

  it("a dry run writes nothing and says so", async () => {
    const store = start("");
    const { result } = await applyTo(store, [imageOf("web", 1)], { dryRun: true });
    expect(result.outcome).to.equal("planned");
    expect(result.services.map(({ outcome }) => outcome)).to.deep.equal(["planned"]);
    expect(store.commits).to.have.length(1);
  });

  it("a held service that hangs on the same anchor holds the edit", async () => {
    const store = start("", SHARED);
    await setHold({ ...common(store, []), service: "db", hold: { reason: "incident" } });
    const { result } = await applyTo(store, [imageOf("job", 1, { repository: "reg.example/shop/db", tag: undefined as never })], {
      flags: { shared: "anchor" },
    });
    expect(codesOf(result.errors)).to.deep.equal(["SERVICE_HELD"]);
  });
});
