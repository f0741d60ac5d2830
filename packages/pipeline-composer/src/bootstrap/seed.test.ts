import { expect } from "chai";
import type { SeedFile } from "../ports/organisation-ports.ts";
import { MemoryPorts } from "../testing/memory-ports.ts";
import { seedStep } from "./seed.ts";

const KEY = "compose/main";

function files(count: number, bytes = 1): readonly SeedFile[] {
  return Array.from({ length: count }, (_, index) => ({ path: `f${index}`, bytes: new Uint8Array(bytes), executable: false }));
}

describe("the first commit of a repository", () => {
  let memory: MemoryPorts;

  beforeEach(() => {
    memory = new MemoryPorts();
  });

  const step = (seed: readonly SeedFile[]) =>
    seedStep({ id: "seed", after: [], repository: "compose", branch: "main", folder: "./compose", files: seed }, memory.repositories);
  const parts = () => memory.commits.get(KEY)?.map((commit) => commit.files.length);

  it("is one where one takes it, and is never made twice", async () => {
    expect(await step(files(100)).describe({})).to.match(/^commits 100 files of \.\/compose to main of compose; hidden files/);
    await step(files(100)).run({});
    expect(parts()).to.deep.equal([100]);
    expect(await step(files(3)).describe({})).to.equal(undefined);
  });

  it("leaves a branch alone that somebody else has begun", async () => {
    await memory.repositories.commit({ repository: "compose", branch: "main", message: "mine", files: files(1) });
    expect(await step(files(250)).describe({})).to.equal(undefined);
    await step(files(250)).run({});
    expect(parts()).to.deep.equal([1]);
  });

  it("is several where one commit takes no more, and goes on behind the last that is there", async () => {
    const seed = [...files(150), ...files(2, 5_000_000).map((file) => ({ ...file, path: `large/${file.path}` }))];
    await step(seed).run({});
    const whole = memory.commits.get(KEY) ?? [];
    expect(parts()).to.deep.equal([100, 51, 1]);
    memory.commits.set(KEY, whole.slice(0, 1));
    expect(await step(seed).describe({})).to.not.equal(undefined);
    await step(seed).run({});
    expect(memory.commits.get(KEY)).to.deep.equal(whole);
    expect(await step(seed).describe({})).to.equal(undefined);
  });

  it("does not go on with other files, and says so", async () => {
    await step(files(150)).run({});
    memory.commits.set(KEY, (memory.commits.get(KEY) ?? []).slice(0, 1));
    const told = await step(files(150, 2))
      .run({})
      .then(undefined, (error: unknown) => error);
    expect(told).to.include({ code: "SEED_CHANGED" });
    expect((told as Error).message).to.include("part 1 of 2");
  });
});
