import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { testIo } from "composex-core/testing/test-io";
import { main } from "./main.ts";

const PLACES = [
  "--account",
  "111111111111",
  "--region",
  "eu-west-1",
  "--environment",
  "test=222222222222",
  "--environment",
  "prod=333333333333:long-lived",
];

describe("init", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "init-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(...argv: readonly string[]) {
    const io = testIo({ workingDirectory: folder });
    return { code: await main(argv, io), ...io.printed };
  }
  const written = (): string => readFileSync(join(folder, "pipelines.yaml"), "utf8");

  it("writes a file that renders without a problem, with a comment where there is a choice", async () => {
    const { code, out, err } = await run("init", "--name", "shop", ...PLACES, "--application", "web");
    expect(code, err).to.equal(0);
    expect(out).to.include("wrote pipelines.yaml");
    expect(written())
      .to.match(/kind: throwaway # made for each release/)
      .and.match(/# window:/)
      .and.match(/# connections:/);
    const rendered = await run("render");
    expect([rendered.code, rendered.err]).to.deep.equal([0, ""]);
    expect(rendered.out).to.include("shop: 9 stacks in 3 accounts");
  });

  it("takes name, applications and seed from a compose file: the services that it builds", async () => {
    mkdirSync(join(folder, "compose"));
    const services = "services:\n  web: {build: {context: web, dockerfile: web.Dockerfile}}\n  db: {image: postgres:17}\n";
    writeFileSync(join(folder, "compose/compose.yaml"), `name: demo\n${services}`);
    const { code, err } = await run("init", "--from-compose", "compose/compose.yaml", ...PLACES);
    expect(code, err).to.equal(0);
    expect(written())
      .to.include("name: demo ")
      .and.include("seed: ./compose ")
      .and.include("build: {context: web, dockerfile: web.Dockerfile}");
    expect(written()).not.to.include("  db:");
    expect((await run("validate")).code).to.equal(0);
  });

  it("tells an answer that cannot stand, and writes nothing", async () => {
    const { code, err } = await run("init", "--name", "Shop!", ...PLACES, "--application", "web");
    expect(code).to.equal(1);
    expect(err).to.include("NAME_INVALID");
    expect(() => written()).to.throw();
  });

  it("says what is missing where nobody can be asked, and overwrites nothing", async () => {
    const missing = await run("init", "--name", "shop", "--region", "eu-west-1");
    expect([missing.code, missing.err]).to.deep.equal([
      2,
      "--account, --environment, --application or --from-compose: say them, nobody can be asked here\n",
    ]);
    writeFileSync(join(folder, "pipelines.yaml"), "mine");
    const present = await run("init", "--name", "shop", ...PLACES, "--application", "web");
    expect([present.code, present.err]).to.deep.equal([2, "pipelines.yaml would be overwritten\n"]);
    expect(written()).to.equal("mine");
  });
});
