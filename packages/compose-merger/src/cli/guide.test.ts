import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { BIN, GitFixture } from "../testing/git-fixture.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const SHOP = join(ROOT, "examples/shop");

describe("the guide: from an artifact of the shop to the commit", () => {
  it("every block runs, and does what the text says", function () {
    this.timeout(300_000);
    const fixture = new GitFixture({});
    try {
      const blocks = [...readFileSync(join(ROOT, "docs/guide/compose-merger.md"), "utf8").matchAll(/```sh\n(.*?)```/gs)].map(
        (match) => match[1] ?? "",
      );
      expect(blocks).to.have.length(6);
      const bin = join(fixture.directory, "bin");
      mkdirSync(bin);
      writeFileSync(join(bin, "compose-merger"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
      chmodSync(join(bin, "compose-merger"), 0o755);
      const names = {
        GIT_AUTHOR_NAME: "A",
        GIT_AUTHOR_EMAIL: "a@example.com",
        GIT_COMMITTER_NAME: "A",
        GIT_COMMITTER_EMAIL: "a@example.com",
      };
      const run = (script: string): string =>
        execFileSync("/bin/sh", ["-eu", "-c", `exec 2>&1\n${script}`], {
          cwd: fixture.directory,
          encoding: "utf8",
          env: { PATH: `${bin}:${process.env["PATH"]}`, HOME: fixture.directory, SHOP, ...names },
        });
      const show = (revision: string): string => run(`git -C compose.git show ${revision}:compose.yaml`);
      const digest = (name: string): string =>
        (JSON.parse(readFileSync(join(SHOP, `artifacts/${name}.image.json`), "utf8")) as { digest: string }).digest;

      run(blocks[0] ?? "");
      run(blocks[1] ?? "");
      const looked = run(blocks[2] ?? "");
      expect(looked).to.contain(`+    image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/clock@${digest("clock")}`);
      const original = readFileSync(join(SHOP, "compose.yaml"), "utf8");
      const changed = show("main")
        .split("\n")
        .filter((line, index) => line !== original.split("\n")[index]);
      expect(changed).to.deep.equal([`    image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/clock@${digest("clock")}`]);
      const again = run(blocks[3] ?? "");
      expect(again).to.contain("unchanged").and.contain("order 42");
      expect(run("git -C compose.git rev-list --count main").trim()).to.equal("2");
      const late = run(blocks[4] ?? "");
      expect(late).to.contain("STALE").and.contain("order 43");
      expect(show("main")).not.to.contain(digest("clock"));
      run(blocks[5] ?? "");
      expect(show("main")).to.contain(digest("clock"));
      expect(run("git -C compose.git log --format=%s main")).to.match(
        /^clock: released\nclock: held until .*: investigating the clock.*\nclock: roll back shop\/clock 43 → 03a551fa9a8b/,
      );
    } finally {
      fixture.remove();
      rmSync(fixture.directory, { recursive: true, force: true });
    }
  });
});
