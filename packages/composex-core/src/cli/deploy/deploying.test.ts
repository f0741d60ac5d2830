import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { createBucket } from "../../testing/deployments.ts";
import { type Emulator, startEmulator } from "../../testing/emulator.ts";
import { setEnvironment } from "../../testing/process-environment.ts";
import { testIo } from "../../testing/test-io.ts";
import { main } from "../main.ts";

const REGION = "eu-west-1";
const ACCOUNT = "123456789012";

/** The commands of the guide, in their order, with the exit code that its comments promise. */
function guideCommands(): readonly { readonly line: string; readonly exit: number }[] {
  const guide = readFileSync(join(workspaceRoot(), "docs", "guide", "deploying.md"), "utf8");
  const blocks = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].map((match) => match[1] ?? "");
  return blocks
    .flatMap((block) => block.trim().split("\n"))
    .map((line) => {
      const [command = "", comment = ""] = line.split(/\s{2,}#\s/);
      return { line: command, exit: Number(/^exit (\d+)/.exec(comment)?.[1] ?? 0) };
    });
}

function workspaceRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, "pnpm-workspace.yaml"))) dir = dirname(dir);
  return dir;
}

describe("the guide to deploying", function () {
  this.timeout(300_000);
  let restore: (() => void) | undefined;
  let emulator: Emulator;
  let folder: string;

  before(async () => {
    emulator = await startEmulator();
    await createBucket(emulator.endpoint, REGION, ACCOUNT, `composex-${ACCOUNT}-${REGION}`);
    folder = mkdtempSync(join(tmpdir(), "deploying-"));
    cpSync(join(workspaceRoot(), "examples", "shop"), folder, { recursive: true });
    restore = setEnvironment({
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: "none",
    });
  });

  after(async () => {
    restore?.();
    rmSync(folder, { recursive: true, force: true });
    await emulator?.stop();
  });

  const texts = new Map<string, string>();
  const commands = guideCommands();
  for (const [index, { line, exit }] of commands.entries()) {
    it(`${index + 1}. ${line}`, async () => {
      if (!line.startsWith("composex ")) {
        execFileSync("sh", ["-c", line], { cwd: folder });
        return;
      }
      const io = testIo({ workingDirectory: folder });
      const code = await main(line.split(" ").slice(1), io);
      const { out, err } = io.printed;
      texts.set(`${index} ${line}`, out + err);
      expect(code, `${out}\n${err}`).to.equal(exit);
    });
  }

  it("shows what it promises", () => {
    const of = (pattern: RegExp): string => [...texts].find(([line]) => pattern.test(line))?.[1] ?? "";
    expect(commands.length).to.be.greaterThan(10);
    expect(of(/outputs/)).to.include("clusterArn");
    expect(of(/--markdown/)).to.match(/`RetentionInDays`: `7` → `14`/);
    expect(of(/status/))
      .to.include("UPDATE_COMPLETE")
      .and.include("service shop-test-frontend");
    expect(of(/down .*--yes$/)).to.include("--allow data-loss");
  });
});
