import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { EXIT } from "composex-core/cli";
import { LoopbackServer } from "composex-core/testing/loopback-server";
import { testIo } from "composex-core/testing/test-io";
import { composeOf, digestOf, GitFixture, NO_GATES } from "../testing/git-fixture.ts";
import { main } from "./main.ts";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const NOW = Date.UTC(2026, 5, 1);
const imageOf = (service: string, order: number): string => `reg.example/shop/${service}@${digestOf(`${service}-${order}`)}`;

/** The commands in this process: what they print, and the code they end with. */
describe("the commands, one after the other", function () {
  this.timeout(300_000);
  let fixture: GitFixture;
  let clock = NOW;
  const run = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> => {
    let ids = 0;
    const io = testIo({
      environment: { PATH: process.env["PATH"] ?? "", HOME: fixture.directory, ...env },
      workingDirectory: fixture.directory,
    });
    const time = { now: () => clock, sleep: () => Promise.resolve(), random: () => 0.5 };
    const code = await main(argv, { ...io, ...time, newOperationId: () => `operation-${clock}-${++ids}` });
    return { code, ...io.printed };
  };
  const artifact = (service: string, order: number): string => {
    const path = join(fixture.directory, `${service}-${order}.json`);
    const text = {
      schema: 1,
      service,
      repository: `reg.example/shop/${service}`,
      digest: digestOf(`${service}-${order}`),
      tag: `${order}`,
      order,
    };
    writeFileSync(path, JSON.stringify(text));
    return path;
  };
  const apply = (service: string, order: number, ...more: readonly string[]): Promise<Ran> =>
    run(["apply", "--repo", fixture.url, "--artifact", artifact(service, order), ...more]);
  const look = (command: string, ...more: readonly string[]): Promise<Ran> => run([command, "--repo", fixture.url, ...more]);
  const start = (rules = NO_GATES, files: Readonly<Record<string, string>> = {}): void => {
    fixture = new GitFixture({ "compose.yaml": composeOf(["web", "api"]), ".compose-merger.yml": rules, ...files });
  };
  beforeEach(() => {
    clock = NOW;
  });
  afterEach(() => fixture.remove());

  it("hold keeps every build out, status shows it, release and the end of the hold let them in", async () => {
    start();
    expect((await apply("web", 1)).code).to.equal(EXIT.done);
    const held = await look("hold", "--service", "web", "--reason", "an incident", "--for", "2h");
    expect(held.code, held.err).to.equal(EXIT.done);
    const kept = await apply("web", 2);
    expect(kept.code).to.equal(EXIT.held);
    expect(kept.err).to.contain("SERVICE_HELD").and.contain("an incident").and.contain("compose-merger release --service web");
    expect(fixture.text("compose.yaml")).to.contain(imageOf("web", 1));

    const { out } = await look("status", "--json");
    const { services } = JSON.parse(out) as {
      services: { service: string; image: string; order?: string; hold?: { reason: string; until: string } }[];
    };
    expect(services.map(({ service }) => service)).to.deep.equal(["web", "api"]);
    expect(services[0]).to.deep.include({ image: imageOf("web", 1) });
    expect(services[0]?.hold).to.include({ reason: "an incident", until: "2026-06-01T02:00:00.000Z" });
    expect((await look("status")).out).to.match(/web: .*\n.*order 1.*HELD until 2026-06-01T02:00:00.000Z \(an incident\)/);

    expect((await look("release", "--service", "web")).code).to.equal(EXIT.done);
    expect((await apply("web", 2)).code).to.equal(EXIT.done);
    await look("hold", "--service", "web", "--reason", "again", "--for", "1h");
    clock += 3_600_001;
    expect((await apply("web", 3)).code, "the hold has ended").to.equal(EXIT.done);
  });

  it("log tells this tool's changes, of one service too, and passes others' commits over", async () => {
    start();
    await apply("web", 1);
    fixture.outside("by hand", { "notes.md": "x\n" });
    await apply("api", 7);
    const all = await look("log");
    expect(
      all.out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ").slice(2).join("  ")),
    ).to.deep.equal([
      `api  reg.example/shop/api:7@${digestOf("api-7")}  order 7`,
      `web  reg.example/shop/web:1@${digestOf("web-1")}  order 1`,
    ]);
    const { entries } = JSON.parse((await look("history", "--service", "web", "--json")).out) as { entries: { service: string }[] };
    expect(entries.map(({ service }) => service)).to.deep.equal(["web"]);
  });

  it("rollback puts the former image back and keeps the newer build out", async () => {
    start();
    await apply("web", 1);
    await apply("web", 2);
    const back = await look("rollback", "--service", "web");
    expect(back.code, back.err).to.equal(EXIT.done);
    expect(fixture.text("compose.yaml")).to.contain(imageOf("web", 1));
    expect((await apply("web", 2, "--stale", "fail")).code).to.equal(EXIT.stale);
    expect((await apply("web", 3)).code).to.equal(EXIT.done);
    expect((await look("log", "--service", "web")).out).to.contain("rolled back from 2");
    expect((await look("rollback", "--service", "web", "--to", digestOf("nobody"))).err).to.contain("ROLLBACK_TARGET");
  });

  it("explain names the place and the anchor's other users", async () => {
    start(NO_GATES, { "compose.yaml": "services:\n  web:\n    image: &i reg.example/shop/web:1\n  job:\n    image: *i\n" });
    const { code, err } = await look("explain", "--service", "job");
    expect(code).to.equal(EXIT.done);
    expect(err).to.contain("compose.yaml:3:").and.contain("IMAGE_SHARED").and.contain("reg.example/shop/web:1");
    expect((await look("explain", "--service", "nobody")).code).to.equal(EXIT.problems);
    expect((JSON.parse((await look("explain", "--service", "web", "--json")).out) as { notes: object[] }).notes).to.have.length(1);
    fixture.outside("not shared", { "compose.yaml": composeOf(["web"]) });
    expect((await look("explain", "--service", "web")).err).to.contain("compose.yaml:4:12 note IMAGE_EDITED");
  });

  it("verify passes pinned images and ends with 10 for others", async () => {
    start();
    await apply("web", 1);
    await apply("api", 1);
    const good = await look("verify");
    expect(good.code, good.err).to.equal(EXIT.done);
    fixture.outside("by hand", { "compose.yaml": composeOf(["web"]) });
    expect((await look("verify", "--service", "web")).code).to.equal(EXIT.changes);
  });

  it("diff prints the change alone, writes nothing, and is quiet when there is none", async () => {
    start();
    const args = ["--artifact", artifact("web", 1), "--exit-code"];
    const { code, out } = await look("diff", ...args);
    expect(code).to.equal(EXIT.changes);
    expect(out.split("\n").filter((line) => /^[-+] /.test(line))).to.deep.equal([
      "-    image: reg.example/shop/web:0 # web",
      `+    image: ${imageOf("web", 1)} # web`,
    ]);
    expect(fixture.subjects()).to.deep.equal(["start"]);
    await apply("web", 1);
    expect(await look("diff", ...args)).to.include({ code: EXIT.done, out: "" });
  });

  it("promote copies the reference of one file to another, not its text", async () => {
    start(NO_GATES, { "prod.yaml": "services: {web: {image: 'reg.example/shop/web:0'}}\n" });
    await apply("web", 4);
    const { code, err } = await look("promote", "--from", "compose.yaml", "--to", "prod.yaml", "--services", "web");
    expect(code, err).to.equal(EXIT.done);
    expect(fixture.text("prod.yaml")).to.equal(`services: {web: {image: '${imageOf("web", 4)}'}}\n`);
    expect((await look("promote", "--from", "compose.yaml", "--to", "prod.yaml")).code).to.equal(EXIT.usage);
  });

  it("emit counts the commits of the checkout, and apply takes what it wrote", async () => {
    start();
    const checkout = join(fixture.directory, "app");
    mkdirSync(checkout);
    const git = (...args: readonly string[]): string =>
      fixture.git(checkout, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args);
    git("init", "--quiet", "-b", "main");
    for (const message of ["one", "two", "three"]) git("commit", "--quiet", "--allow-empty", "-m", message);
    const made = await run(["emit", "--service", "web", "--image", imageOf("web", 3), "--out", "made.json"], {
      CODEBUILD_SRC_DIR: checkout,
    });
    expect(made.code, made.err).to.equal(EXIT.done);
    const written = JSON.parse(readFileSync(join(fixture.directory, "made.json"), "utf8")) as { order: number; source: { commit: string } };
    expect(written.order).to.equal(3);
    expect(written.source.commit).to.equal(git("rev-parse", "HEAD").trim());
    expect((await run(["apply", "--repo", fixture.url, "--artifact", "made.json"])).code).to.equal(EXIT.done);
    expect((await run(["emit", "--service", "web", "--image", "reg.example/shop/web:1"])).code, "no digest").to.equal(EXIT.problems);
  });

  it("an edit that makes the file newly invalid is refused; what was invalid before keeps no image out, and verify tells it", async () => {
    const rules = `${NO_GATES}services:\n  web: {labels: [tier]}\n`;
    start(rules, { "compose.yaml": "services:\n  web:\n    image: reg.example/shop/web:0\n    labels:\n      a: b\n" });
    writeFileSync(join(fixture.directory, "body.yaml"), "ports: 80\n");
    const create = ["--create", "--service", "new", "--image", imageOf("new", 1), "--fragment", "body.yaml"];
    const invalid = await look("apply", ...create);
    expect(invalid.code).to.equal(EXIT.refused);
    expect(invalid.err).to.match(/compose\.yaml:\d+:\d+ error COMPOSE_INVALID .*ports.*after the edit/);
    expect(fixture.subjects()).to.deep.equal(["start"]);

    fixture.outside("by hand", { "compose.yaml": "services:\n  web:\n    image: reg.example/shop/web:0\n    prots: []\n" });
    const warned = await apply("web", 1);
    expect(warned.code, warned.err).to.equal(EXIT.done);
    const verified = await look("verify");
    expect(verified.err + verified.out).to.match(/compose\.yaml:4:\d+ .*prots/);
  });

  it("gates.model: ecs holds the files against all that composex knows", async () => {
    const compose = "services:\n  web:\n    image: reg.example/shop/web:0\n    command: serve\n";
    start("gates: {exists: false, model: ecs}\n", { "compose.yaml": compose });
    writeFileSync(join(fixture.directory, "body.yaml"), "x-scaling: {Range: 5-2}\n");
    const create = ["--create", "--service", "new", "--image", imageOf("new", 1), "--fragment", "body.yaml"];
    const refused = await look("apply", ...create);
    expect(refused.code, refused.err).to.equal(EXIT.refused);
    expect(refused.err).to.match(/compose\.yaml:\d+:\d+ error COMPOSE_INVALID "5-2" is no range of tasks, after the edit/);
    expect(fixture.subjects()).to.deep.equal(["start"]);

    fixture.outside("by hand", { "compose.yaml": `${compose}    x-scaling: {Range: 5-2}\n` });
    const warned = await apply("web", 1);
    expect(warned.code, warned.err).to.equal(EXIT.done);
    expect(warned.err).to.match(/warning COMPOSE_INVALID "5-2" is no range of tasks \(it was so before\)/);
  });

  describe("a rule that names roles", () => {
    let calls = 0;
    const sts = new LoopbackServer(() => {
      calls += 1;
      const arn = "arn:aws:sts::123456789012:assumed-role/web-publisher/build-1";
      const body = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;
      return { status: 200, body, headers: { "content-type": "text/xml" } };
    });
    let environment: Record<string, string>;
    before(async () => {
      environment = { AWS_ENDPOINT_URL_STS: await sts.start(), AWS_REGION: "eu-west-1" };
      process.env["AWS_ACCESS_KEY_ID"] = "test";
      process.env["AWS_SECRET_ACCESS_KEY"] = "test";
    });
    after(async () => {
      await sts.stop();
      delete process.env["AWS_ACCESS_KEY_ID"];
      delete process.env["AWS_SECRET_ACCESS_KEY"];
    });
    const role = (name: string): string => `${NO_GATES}services:\n  web: {publishers: ["arn:aws:iam::123456789012:role/${name}"]}\n`;
    const applyAs = (env: Readonly<Record<string, string>>): Promise<Ran> =>
      run(["apply", "--repo", fixture.url, "--artifact", artifact("web", 1)], { ...environment, ...env });
    beforeEach(() => {
      calls = 0;
    });

    it("asks STS once, and lets the role in", async () => {
      start(role("web-*"));
      const { code, err } = await applyAs({});
      expect(code, err).to.equal(EXIT.done);
      expect(calls).to.equal(1);
    });

    it("keeps another role out", async () => {
      start(role("api-publisher"));
      const { code, err } = await applyAs({});
      expect(code).to.equal(EXIT.problems);
      expect(err).to.contain("PUBLISHER_FORBIDDEN").and.contain("role/web-publisher");
    });

    it("does not ask where the role is given or no rule needs it", async () => {
      start(role("web-publisher"));
      expect((await applyAs({ COMPOSE_MERGER_ROLE_ARN: "arn:aws:iam::123456789012:role/web-publisher" })).code).to.equal(EXIT.done);
      fixture.remove();
      start();
      expect((await applyAs({})).code).to.equal(EXIT.done);
      expect(calls).to.equal(0);
    });
  });
});
