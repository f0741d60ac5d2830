import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { composeOf, digestOf, type Finished, GitFixture, NO_GATES, runMerger } from "../../testing/git-fixture.ts";

interface Build {
  readonly service: string;
  readonly order: number;
}

/** Far above what a quiet machine needs: a busy one is no reason to fail. */
const TIMEOUT_MS = 600_000;

/** The counts belong to the report of the tests. */
const print = (line: string): void => void process.stdout.write(`${line}\n`);

describe("many writers on one bare repository", () => {
  let fixture: GitFixture;
  afterEach(() => fixture.remove());

  const prepare = (services: readonly string[]): void => {
    fixture = new GitFixture({ "compose.yaml": composeOf(services), ".compose-merger.yml": NO_GATES });
  };
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `svc-${index}`);

  const write = (
    { service, order }: Build,
    extra: { readonly killAfterMs?: number; readonly deadline?: string } = {},
  ): Promise<Finished> => {
    const artifact = join(fixture.directory, `${service}-${order}.image.json`);
    writeFileSync(
      artifact,
      JSON.stringify({
        schema: 1,
        service,
        repository: `reg.example/shop/${service}`,
        digest: digestOf(`${service}-${order}`),
        tag: String(order),
        order,
      }),
    );
    const { deadline = "480s", ...rest } = extra;
    return runMerger(["apply", "--repo", fixture.url, "--artifact", artifact, "--deadline", deadline, "--json"], rest);
  };

  const applied = (runs: readonly Finished[]): number =>
    runs.filter(({ code, stdout }) => code === 0 && (JSON.parse(stdout) as { outcome: string }).outcome === "applied").length;

  const report = (title: string, runs: readonly Finished[], started: number): void => {
    const attempts = runs.flatMap(({ stdout }) => (stdout === "" ? [] : [(JSON.parse(stdout) as { attempts: number }).attempts]));
    print(
      `        ${title}: ${runs.length} writers, ${applied(runs)} applied, worst ${Math.max(0, ...attempts)} attempts, ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  };

  /** Every service once: its line holds exactly the digest, and one commit tells of it. */
  const expectAll = (services: readonly string[], order: number): void => {
    const text = fixture.text("compose.yaml");
    const subjects = fixture.subjects();
    const lost = services.filter(
      (service) => !text.includes(`    image: reg.example/shop/${service}@${digestOf(`${service}-${order}`)} # ${service}\n`),
    );
    const doubled = services.filter((service) => subjects.filter((subject) => subject.startsWith(`${service}:`)).length !== 1);
    print(`        lost ${lost.length}, doubled ${doubled.length}`);
    expect(lost, "lost").to.deep.equal([]);
    expect(doubled, "doubled or missing commits").to.deep.equal([]);
    expect(text.split("\n").length).to.equal(composeOf(services).split("\n").length);
  };

  for (const count of [1, 8, 64]) {
    it(`${count} writers, as many services: none lost, none doubled`, async function () {
      this.timeout(TIMEOUT_MS);
      const services = names(count);
      prepare(services);
      const started = Date.now();
      const runs = await Promise.all(services.map((service) => write({ service, order: 1 })));
      report(`${count} services`, runs, started);
      expect(runs.filter(({ code }) => code !== 0).map(({ stderr }) => stderr)).to.deep.equal([]);
      expectAll(services, 1);
    });
  }

  it("one service, 12 builds in shuffled order: the greatest is final", async function () {
    this.timeout(TIMEOUT_MS);
    prepare(["web"]);
    const started = Date.now();
    const orders = [7, 2, 12, 4, 9, 1, 11, 3, 8, 5, 10, 6];
    const runs = await Promise.all(orders.map((order) => write({ service: "web", order })));
    report("one service", runs, started);
    expect(runs.map(({ code }) => code)).to.deep.equal(orders.map(() => 0));
    expect(fixture.text("compose.yaml")).to.contain(digestOf("web-12"));
    const landed = fixture
      .git(fixture.bare, "log", "--reverse", "--format=%(trailers:key=Merger-Order,valueonly)", "main")
      .split("\n")
      .filter((line) => line !== "")
      .map(Number);
    expect(landed, "orders only grow").to.deep.equal(landed.toSorted((a, b) => a - b));
  });

  it("writers killed at any step leave nothing or one whole commit, and a second run is unchanged or done", async function () {
    this.timeout(TIMEOUT_MS);
    const services = names(10);
    prepare(services);
    const killed = await Promise.all(services.map((service, index) => write({ service, order: 1 }, { killAfterMs: 300 + index * 450 })));
    const after = fixture.subjects().length - 1;
    print(`        killed ${killed.filter(({ signal }) => signal === "SIGKILL").length} of ${services.length}, ${after} whole commits`);
    fixture.git(fixture.bare, "fsck", "--strict");
    for (const subject of fixture.subjects().slice(0, -1))
      expect(fixture.text("compose.yaml")).to.contain(digestOf(`${subject.split(":")[0]}-1`));
    const again = await Promise.all(services.map((service) => write({ service, order: 1 })));
    expect(again.map(({ code }) => code)).to.deep.equal(services.map(() => 0));
    expectAll(services, 1);
  });

  it("a server that loses the race for the ref at random", async function () {
    this.timeout(TIMEOUT_MS);
    const services = names(6);
    prepare(services);
    // What a busy server says when two pushes meet at the lock of a ref; git words it so itself.
    fixture.hook(
      "update",
      'n=$(od -An -N1 -tu1 /dev/urandom | tr -d " "); [ "$n" -gt 110 ] || { echo "cannot lock ref" >&2; : > "$GIT_DIR/refs/heads/main.lock"; (sleep 0.3; rm -f "$GIT_DIR/refs/heads/main.lock") & }; exit 0',
    );
    const started = Date.now();
    const runs = await Promise.all(services.map((service) => write({ service, order: 1 })));
    report("random lock failures", runs, started);
    expect(runs.filter(({ code }) => code !== 0).map(({ stderr }) => stderr)).to.deep.equal([]);
    expectAll(services, 1);
  });

  it("a hook that says no is final, not a race", async function () {
    this.timeout(TIMEOUT_MS);
    prepare(["web"]);
    fixture.hook("pre-receive", 'echo "changes need a review" >&2; exit 1');
    const run = await write({ service: "web", order: 1 });
    expect(run.code).to.equal(3);
    expect(run.stderr).to.contain("PUBLISH_DENIED").and.contain("changes need a review");
    expect(fixture.subjects()).to.have.length(1);
  });

  it("a lost reply: the change is there once, and the run knows it", async function () {
    this.timeout(TIMEOUT_MS);
    prepare(["web"]);
    // The ref is updated, then the server dies before it can answer.
    fixture.hook("post-receive", "kill -9 $PPID; sleep 1");
    const run = await write({ service: "web", order: 1 });
    expect(run.code, run.stderr).to.equal(0);
    expect(fixture.subjects().filter((subject) => subject.startsWith("web:"))).to.have.length(1);
    expect((JSON.parse(run.stdout) as { commit: string }).commit).to.equal(fixture.git(fixture.bare, "rev-parse", "main").trim());
  });

  it("slow writers beside somebody who commits by hand", async function () {
    this.timeout(TIMEOUT_MS);
    const services = names(4);
    prepare(services);
    fixture.hook("update", "sleep 0.4");
    const runs = Promise.all(services.map((service) => write({ service, order: 1 })));
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      try {
        fixture.outside(`by hand ${turn}`, { [`notes-${turn}.md`]: "x\n" });
      } catch {
        // A person who loses the race would pull and push again; here the next turn does.
      }
    }
    expect((await runs).map(({ code }) => code)).to.deep.equal(services.map(() => 0));
    expectAll(services, 1);
  });

  it("ends by its deadline", async function () {
    this.timeout(TIMEOUT_MS);
    prepare(["web"]);
    fixture.hook("update", 'echo "cannot lock ref" >&2; : > "$GIT_DIR/refs/heads/main.lock"; exit 0');
    const started = Date.now();
    const run = await write({ service: "web", order: 1 }, { deadline: "3s" });
    expect(run.code, run.stderr).to.equal(14);
    expect(run.stderr).to.contain("DEADLINE");
    expect(Date.now() - started).to.be.lessThan(240_000);
  });
});
