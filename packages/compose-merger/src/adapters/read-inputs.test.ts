import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import { digestOf } from "../testing/git-fixture.ts";
import { readFragments, readInputs } from "./read-inputs.ts";

const SECRET = "aws_access_key_id = AKIAEXAMPLE";

describe("artifacts out of an archive of somebody else", function () {
  this.timeout(20_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "merger-inputs-"));
    mkdirSync(join(folder, "work"));
    writeFileSync(join(folder, "credentials"), `${SECRET}\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const io = () => ({ workingDirectory: join(folder, "work"), environment: {}, stdin: () => Promise.resolve(new Uint8Array()) });
  const read = async (...artifacts: readonly string[]): Promise<Report> => {
    const report = new Report();
    const images = await readInputs(io(), { artifacts, format: undefined, image: undefined, service: undefined }, report);
    expect(images).to.deep.equal([]);
    return report;
  };

  const hostile: readonly (readonly [string, (path: string) => void])[] = [
    ["a link to a file of the machine", (path) => symlinkSync(join(folder, "credentials"), path)],
    ["a link to a device that never ends", (path) => symlinkSync("/dev/zero", path)],
    ["a pipe that nobody writes to", (path) => void execFileSync("/bin/sh", ["-c", 'mkfifo "$1"', "sh", path])],
    ["a file of many megabytes", (path) => writeFileSync(path, Buffer.alloc(3 * 1024 * 1024))],
  ];
  for (const [what, make] of hostile) {
    it(`${what} is refused at once, and nothing of it is shown`, async () => {
      make(join(folder, "work", "image.json"));
      for (const path of ["image.json", "*.json", "."]) {
        const report = await read(path);
        expect(report.hasErrors, path).to.equal(true);
        expect(JSON.stringify(report.diagnostics)).not.to.contain("AKIA");
      }
    });
  }

  it("a folder that is a link out of the working folder is not entered", async () => {
    mkdirSync(join(folder, "outside"));
    writeFileSync(join(folder, "outside", "image.json"), `${SECRET}: [`);
    symlinkSync(join(folder, "outside"), join(folder, "work", "in"));
    const report = await read("in/image.json");
    expect(JSON.stringify(report.diagnostics)).to.contain("leads out").and.not.to.contain("AKIA");
  });

  it("a fragment below a link, or a link itself, is not read", async () => {
    mkdirSync(join(folder, "outside"));
    writeFileSync(join(folder, "outside", "f.yml"), SECRET);
    symlinkSync(join(folder, "outside"), join(folder, "work", "in"));
    symlinkSync(join(folder, "outside", "f.yml"), join(folder, "work", "f.yml"));
    for (const fragment of ["in/f.yml", "f.yml"]) {
      const report = new Report();
      const image = {
        from: { file: "image.json", line: 1, col: 1 },
        format: "native" as const,
        service: "web",
        repository: "r/web",
        digest: digestOf("x"),
        fragment,
      };
      const fragments = await readFragments(io(), undefined, [image], report);
      expect(fragments.size).to.equal(0);
      expect(report.hasErrors).to.equal(true);
    }
  });
});
