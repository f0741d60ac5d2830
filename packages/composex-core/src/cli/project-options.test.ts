import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { testIo } from "../testing/test-io.ts";
import { EXIT } from "./kit/exit-code.ts";
import { main } from "./main.ts";

describe("--env", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "environments-"));
    writeFileSync(join(folder, "compose.yaml"), "name: shop\nservices: {web: {image: nginx}}\n");
    mkdirSync(join(folder, "envs"));
    writeFileSync(join(folder, "envs", "prod.yml"), "services: {web: {image: 'nginx:prod'}}\n");
  });
  after(() => rmSync(folder, { recursive: true }));

  async function config(env: string): Promise<{ readonly code: number; readonly out: string; readonly problems: string }> {
    const io = testIo({ workingDirectory: folder });
    const code = await main(["config", "--env", env], io);
    return { code, out: io.printed.out, problems: io.printed.err };
  }

  it("lays the environment's file over the compose file", async () => {
    expect((await config("prod")).out).to.contain("image: nginx:prod");
  });

  it("names the environment that is nearest, or the file to create", async () => {
    const { code, problems } = await config("prud");
    expect(code).to.equal(EXIT.problems);
    expect(problems)
      .to.match(/^error ENVIRONMENT_UNKNOWN .*"prud"/)
      .and.contain('did you mean "prod"?');
    rmSync(join(folder, "envs"), { recursive: true });
    expect((await config("test")).problems).to.contain("create envs/test.yaml beside the compose file");
  });
});
