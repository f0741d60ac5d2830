import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { setEnvironment } from "../../testing/process-environment.ts";
import { testIo } from "../../testing/test-io.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import { main } from "../main.ts";

/** No credentials, no region, and nowhere to find them. */
const NOTHING = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_SESSION_TOKEN: undefined,
  AWS_PROFILE: undefined,
  AWS_REGION: undefined,
  AWS_DEFAULT_REGION: undefined,
  AWS_ENDPOINT_URL: undefined,
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: undefined,
  AWS_CONTAINER_CREDENTIALS_FULL_URI: undefined,
  AWS_WEB_IDENTITY_TOKEN_FILE: undefined,
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: "/nowhere/config",
  AWS_SHARED_CREDENTIALS_FILE: "/nowhere/credentials",
};
const SOME = { AWS_ACCESS_KEY_ID: "123456789012", AWS_SECRET_ACCESS_KEY: "none" };

describe("a command in bad surroundings", function () {
  this.timeout(300_000);
  let folder: string;
  let restore: (() => void) | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "surroundings-"));
    write(30);
  });

  afterEach(() => {
    restore?.();
    rmSync(folder, { recursive: true });
  });

  function write(visibilitySeconds: number): void {
    const queue = `x-sqs: {orders: {Properties: {VisibilityTimeout: ${visibilitySeconds}}}}`;
    writeFileSync(join(folder, "compose.yaml"), `name: demo\nservices: {web: {image: nginx:1}}\n${queue}\n`);
  }

  async function composex(...argv: readonly string[]): Promise<{ readonly code: ExitCode; readonly out: string; readonly err: string }> {
    const io = testIo({ workingDirectory: folder });
    const code = await main(argv, io);
    return { code, ...io.printed };
  }

  for (const command of ["plan", "up", "down", "status"]) {
    it(`${command} without credentials says so, and how to get some`, async () => {
      restore = setEnvironment({ ...NOTHING, AWS_REGION: "eu-west-1" });
      const { code, err } = await composex(command);
      expect(code, err).to.equal(EXIT.outside);
      expect(err).to.include("no AWS credentials").and.include("aws sso login").and.not.include("bug");
    });
  }

  it("a region that is not set, or is none, is named with the option that sets it", async () => {
    restore = setEnvironment({ ...NOTHING, ...SOME });
    const missing = await composex("status");
    expect(missing.code).to.equal(EXIT.outside);
    expect(missing.err).to.include("no AWS region is set").and.include("--region");
    const wrong = await composex("status", "--region", "eu west 1");
    expect(wrong.code).to.equal(EXIT.outside);
    expect(wrong.err).to.include("eu west 1").and.include("such as eu-west-1");
  });

  it("plan --against compares with an earlier render, and needs no account", async () => {
    restore = setEnvironment(NOTHING);
    expect((await composex("render", "--output", "before")).code).to.equal(EXIT.done);
    const same = await composex("plan", "--against", "before");
    expect(same.code, same.err + same.out).to.equal(EXIT.done);
    write(90);
    const changed = await composex("plan", "--against", "before");
    expect(changed.code).to.equal(EXIT.changes);
    expect(changed.out).to.match(/modify +orders AWS::SQS::Queue\n +VisibilityTimeout: 30 → 90\n/);
    const json = await composex("plan", "--against", "before", "--json");
    expect(JSON.parse(json.out)).to.nested.include({ stack: "demo", "changes[0].logicalId": "orders" });
  });

  it("plan --against a folder without a render says which file it looked for", async () => {
    restore = setEnvironment(NOTHING);
    const { code, err } = await composex("plan", "--against", ".");
    expect(code).to.equal(EXIT.problems);
    expect(err).to.include("RENDER_MISSING").and.include("demo.yaml");
  });
});
