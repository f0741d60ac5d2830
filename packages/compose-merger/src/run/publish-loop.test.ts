import { expect } from "chai";
import type { ArtifactImage } from "../input/artifact.ts";
import type { Change, Publication } from "../stores/store.ts";
import { composeOf, digestOf } from "../testing/git-fixture.ts";
import { MemoryStore } from "../testing/memory-store.ts";
import { applyTo, codesOf, imageOf, testPorts } from "../testing/run.ts";

/** A store whose answers get lost: the change is made, and something else is said. */
class LossyStore extends MemoryStore {
  readonly lies: (Publication | "hang")[] = [];
  /** Another writer comes between the change and the next look. */
  between: (() => void) | undefined;

  override async publish(change: Change): Promise<Publication> {
    const answer = await super.publish(change);
    const lie = this.lies.shift();
    if (lie === undefined || answer.outcome !== "published") return answer;
    this.between?.();
    return lie === "hang" ? new Promise(() => undefined) : lie;
  }
}

describe("replies that get lost", () => {
  const start = (): LossyStore => new LossyStore({ "compose.yaml": composeOf(["web", "api"]), ".compose-merger.yml": "" });
  const cases: readonly (readonly [string, Publication])[] = [
    ["no answer", { outcome: "unknown", reason: "connection reset" }],
    // What a transport reports that has sent the request a second time by itself.
    ["the answer to a repeated request", { outcome: "conflict", reason: "failed to update ref" }],
  ];
  for (const [what, lie] of cases) {
    it(`${what}: the run knows its own commit`, async () => {
      const store = start();
      store.lies.push(lie);
      const { result } = await applyTo(store, [imageOf("web", 1)]);
      expect(result.outcome).to.equal("applied");
      expect(result.commit).to.equal(store.commits.at(-1)?.commit.id);
      expect(store.commits).to.have.length(2);
    });

    it(`${what}, and another commit on top: the run still knows which is its own`, async () => {
      const store = start();
      store.lies.push(lie);
      store.between = () => store.write("notes.md", "x");
      const { result } = await applyTo(store, [imageOf("web", 1)]);
      expect(result.outcome).to.equal("applied");
      expect(result.commit).to.equal(store.commits[1]?.commit.id);
      expect(store.commits).to.have.length(3);
    });

    it(`${what}, and a newer build of the same service on top: nothing is written twice`, async () => {
      const store = start();
      store.lies.push(lie);
      const newer: readonly ArtifactImage[] = [imageOf("web", 2)];
      let nested: Promise<unknown> | undefined;
      store.between = () => {
        store.between = undefined;
        nested = applyTo(store, newer, { ports: { ...testPorts(), newOperationId: () => "another" } });
      };
      const { result } = await applyTo(store, [imageOf("web", 1)]);
      await nested;
      expect(["applied", "stale"]).to.include(result.outcome);
      expect(store.text("compose.yaml")).to.contain(digestOf("web-2"));
    });
  }

  it("a store that says nothing any more does not hold the run beyond its deadline", async () => {
    const store = start();
    store.lies.push("hang");
    let ring = (): void => undefined;
    const rung = new Promise<void>((resolve) => {
      ring = resolve;
    });
    const running = applyTo(store, [imageOf("web", 1)], { ports: { ...testPorts(), alarm: () => ({ rung, stop: () => undefined }) } });
    ring();
    const { result } = await running;
    expect(result.outcome).to.equal("deadline");
    expect(codesOf(result.errors)).to.deep.equal(["DEADLINE"]);
  });
});

describe("the wait after a lost race", () => {
  const waits = async (attemptMs: number): Promise<readonly number[]> => {
    const store = new MemoryStore({ "compose.yaml": composeOf(["web"]), ".compose-merger.yml": "" });
    const ports = testPorts();
    const slept: number[] = [];
    store.beforePublish = () => {
      ports.time += attemptMs;
      if (slept.length < 3) store.write("notes.md", String(slept.length));
    };
    const sleep = (milliseconds: number): Promise<void> => {
      slept.push(milliseconds);
      return ports.sleep(milliseconds);
    };
    const { result } = await applyTo(store, [imageOf("web", 1)], { ports: { ...ports, now: () => ports.time, sleep } });
    expect(result.outcome).to.equal("applied");
    return slept;
  };

  // `random` of the test is a half, so that each is half of the longest wait.
  it("doubles, beginning with 200 ms", async () => expect(await waits(50)).to.deep.equal([100, 200, 400]));

  it("begins with what an attempt takes, where that is longer, and ends at 8 s", async () =>
    expect(await waits(3_000)).to.deep.equal([1_500, 3_000, 4_000]));
});
