import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

/** The command as it is installed; the tests run compiled beside it, or from the sources. */
const bin = join(dirname(fileURLToPath(import.meta.url)).replace(/src([/\\])cli([/\\])kit$/, "dist$1cli$2kit"), "../bin.js");

describe("a reader that stops reading", function () {
  this.timeout(60_000);

  /** Runs a command whose standard output or error is closed before anything is read from it. */
  function run(closed: "stdout" | "stderr", argv: readonly string[]): Promise<{ readonly code: number | null; readonly other: string }> {
    return new Promise((resolve, reject) => {
      const child: ChildProcess = spawn(process.execPath, [bin, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
      const other = closed === "stdout" ? child.stderr : child.stdout;
      let text = "";
      other?.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      child[closed]?.destroy();
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, other: text }));
    });
  }

  it("of the output ends nothing: `composex schema | head`", async () => {
    expect(await run("stdout", ["schema"])).to.deep.equal({ code: 0, other: "" });
  });

  it("of the messages ends nothing, and the exit code stays", async () => {
    expect(await run("stderr", ["render", "--nonsense"])).to.deep.equal({ code: 2, other: "" });
  });
});

describe("completion", () => {
  for (const shell of ["bash", "zsh", "fish", "powershell"]) {
    it(`has a script for ${shell}`, () => {
      expect(execFileSync(process.execPath, [bin, "complete", shell], { encoding: "utf8" })).to.include("composex");
    });
  }
});
