import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { expression } from "./gate.ts";

/** Whether grep, which is what the gate uses, finds the path. */
function fits(globs: readonly string[], path: string): boolean {
  try {
    execFileSync("grep", ["-Eqx", "--", expression(globs)], { input: `${path}\n` });
    return true;
  } catch {
    return false;
  }
}

describe("the patterns of a gate", () => {
  it("mean for grep what they mean for CodePipeline", () => {
    expect(fits(["worker/**"], "worker/src/a.py")).to.equal(true);
    expect(fits(["worker/**"], "workers/a.py")).to.equal(false);
    expect(fits(["**/*.md"], "README.md")).to.equal(true);
    expect(fits(["**/*.md"], "docs/a/b.md")).to.equal(true);
    expect(fits(["*.md"], "docs/a.md")).to.equal(false);
    expect(fits(["a.b"], "axb")).to.equal(false);
    expect(fits(["a", "lib/*"], "lib/x")).to.equal(true);
  });

  it("fit no path where there are none", () => {
    expect(fits([], "a")).to.equal(false);
  });
});
