import { mkdirSync, readdirSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { join } from "node:path";
import { expect } from "chai";
import { composeOf, digestOf, GitFixture, NO_GATES, runMerger } from "../testing/git-fixture.ts";

const IMAGE = `reg.example/shop/web@${digestOf("web-1")}`;

describe("how the command line is used", function () {
  this.timeout(300_000);
  let fixture: GitFixture;
  beforeEach(() => {
    fixture = new GitFixture({ "compose.yaml": composeOf(["web", "api"]), ".compose-merger.yml": NO_GATES });
  });
  afterEach(() => fixture.remove());
  const apply = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runMerger(["apply", "--image", IMAGE, "--service", "web", ...args], { cwd: fixture.directory, env });
  const here = ["--repo", "./repository.git"];

  it("a switch whose variable says false is off, and nonsense is refused", async () => {
    for (const no of ["false", "0", "no", ""]) {
      const run = await apply([...here, "--json"], { COMPOSE_MERGER_DRY_RUN: no });
      expect((JSON.parse(run.stdout) as { outcome: string }).outcome, no).to.be.oneOf(["applied", "unchanged"]);
    }
    const evil = `evil.example/web@${digestOf("web-1")}`;
    const moved = await runMerger(["apply", ...here, "--image", evil, "--service", "api"], {
      cwd: fixture.directory,
      env: { COMPOSE_MERGER_ALLOW_REPOSITORY_CHANGE: "false" },
    });
    expect(moved.code).to.equal(1);
    expect(moved.stderr).to.contain("REPOSITORY_CHANGED");
    const yes = await apply([...here, "--image", evil, "--json"], {
      COMPOSE_MERGER_DRY_RUN: "true",
      COMPOSE_MERGER_ALLOW_REPOSITORY_CHANGE: "1",
    });
    expect((JSON.parse(yes.stdout) as { outcome: string }).outcome).to.equal("planned");
    const odd = await apply(here, { COMPOSE_MERGER_DRY_RUN: "perhaps" });
    expect(odd.code).to.equal(2);
    expect(odd.stderr).to.contain("COMPOSE_MERGER_DRY_RUN").and.contain("perhaps");
  });

  it("a variable of a repeatable option holds several values", async () => {
    fixture.outside("second", { "more.yaml": "services:\n  job:\n    image: reg.example/shop/job:0\n" });
    const run = await apply([...here], { COMPOSE_MERGER_FILE: "./compose.yaml, more.yaml" });
    expect(run.code, run.stderr).to.equal(0);
  });

  it("with --json a wrong command line is an object too", async () => {
    for (const args of [
      ["apply", "--json"],
      ["aply", "--json"],
      ["apply", "--json", "--repo", "ext::sh -c id"],
      ["log", "--json", "--repo", fixture.url, "--limit", "abc"],
    ]) {
      const { code, stdout } = await runMerger(args, { cwd: fixture.directory });
      expect(code).to.equal(2);
      const printed = JSON.parse(stdout) as { schema: number; outcome: string; errors: { message: string }[] };
      expect(printed).to.include({ schema: 1, outcome: "usage" });
      expect(printed.errors[0]?.message).to.match(/error/);
    }
  });

  it("a repository whose address carries a token is refused", async () => {
    const run = await apply(["--repo", "https://git.example/compose.git?private_token=abcdef"]);
    expect(run.code).to.equal(2);
    expect(run.stderr).not.to.contain("abcdef");
  });

  it("finds a compose file by its other usual names", async () => {
    const old = new GitFixture({ "docker-compose.yml": composeOf(["web"]), ".compose-merger.yml": NO_GATES });
    const run = await apply(["--repo", old.url]);
    expect(run.code, run.stderr).to.equal(0);
    expect(old.text("docker-compose.yml")).to.contain(IMAGE);
    old.remove();
  });

  it("hold and release name the service", async () => {
    const run = (...args: readonly string[]) => runMerger([...args, ...here, "--service", "web"], { cwd: fixture.directory });
    expect((await run("hold", "--reason", "x")).stderr).to.contain("web: held reg.example/shop/web:0");
    expect((await run("release")).stderr).to.contain("web: released");
  });

  describe("a server that says nothing", () => {
    let silent: Server;
    let port = 0;
    before(async () => {
      silent = createServer(() => undefined);
      await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
      port = (silent.address() as AddressInfo).port;
    });
    after(() => {
      silent.close();
    });

    it("a git server: the run ends with its deadline, and takes git and its folder with it", async () => {
      const temporary = join(fixture.directory, "tmp");
      mkdirSync(temporary);
      const started = Date.now();
      const run = await apply(["--repo", `https://127.0.0.1:${port}/x.git`, "--deadline", "2s"], { TMPDIR: temporary });
      expect(run.code, run.stderr).to.equal(14);
      expect(Date.now() - started).to.be.lessThan(30_000);
      expect(readdirSync(temporary)).to.deep.equal([]);
    });

    it("a registry: the same", async () => {
      const host = `127.0.0.1:${port}`;
      fixture.outside("gates", { ".compose-merger.yml": "", "compose.yaml": `services:\n  web:\n    image: ${host}/web:1\n` });
      const started = Date.now();
      const run = await apply([...here, "--image", `${host}/web@${digestOf("web-1")}`, "--deadline", "2s"]);
      expect(run.code, run.stderr).to.equal(14);
      expect(Date.now() - started).to.be.lessThan(30_000);
    });
  });

  it("a run that is interrupted leaves no folder behind", async () => {
    const temporary = join(fixture.directory, "tmp");
    mkdirSync(temporary);
    fixture.hook("update", "sleep 20");
    const run = await runMerger(["apply", ...here, "--image", IMAGE, "--service", "web"], {
      cwd: fixture.directory,
      env: { TMPDIR: temporary },
      interruptAfterMs: 1_500,
    });
    expect(run.code).to.equal(143);
    expect(readdirSync(temporary)).to.deep.equal([]);
  });
});
