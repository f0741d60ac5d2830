import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { readGolden } from "../testing/golden.ts";

const KILLS = 40;

/** The command as it is installed; the tests run compiled beside it, or from the sources. */
const bin = join(dirname(fileURLToPath(import.meta.url)).replace(/src([/\\])cli$/, "dist$1cli"), "bin.js");

describe("a run that is killed", function () {
  this.timeout(300_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "killed-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Renders version 1 or 2 of the project; kills the process after so many milliseconds unless it is done. */
  function render(version: number, killAfter?: number): Promise<void> {
    const services = Array.from({ length: 20 }, (_, index) => `s${index}: {image: "nginx:${version}"}`);
    writeFileSync(join(folder, "compose.yaml"), `name: demo\nservices: {${services.join(", ")}}\n`);
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [bin, "render"], { cwd: folder, stdio: "ignore" });
      const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
      child.once("error", reject);
      child.once("exit", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** What a reader finds: the folder, or what the next run puts back where the kill came between the two renames. */
  function output(): Readonly<Record<string, string>> {
    const name = existsSync(join(folder, "out")) ? "out" : ".out.previous";
    return Object.fromEntries(readGolden(join(folder, name)));
  }

  it("leaves all old files or all new ones, and the next run writes all of them", async () => {
    const started = performance.now();
    await render(1);
    const whole = performance.now() - started;
    const versions: Record<1 | 2, Readonly<Record<string, string>>> = { 1: output(), 2: {} };
    await render(2);
    versions[2] = output();
    expect(Object.keys(versions[1])).to.have.length.greaterThan(20);
    expect(versions[1]).not.to.deep.equal(versions[2]);
    let present: 1 | 2 = 2;
    let killed = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const wanted: 1 | 2 = present === 1 ? 2 : 1;
      // Most of a run is reading and compiling; the writing is at its end.
      await render(wanted, whole * (0.5 + 0.7 * Math.random()));
      const left = output();
      if (left["s0.yaml"] === versions[present]["s0.yaml"]) killed += 1;
      else present = wanted;
      expect(left).to.deep.equal(versions[present]);
    }
    expect(killed, "runs that were killed before they were done").to.be.greaterThan(0);
    await render(1);
    expect(output()).to.deep.equal(versions[1]);
    expect(readdirSync(folder).sort()).to.deep.equal(["compose.yaml", "out"]);
  });
});
