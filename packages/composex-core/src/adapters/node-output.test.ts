import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { nodeOutput } from "./node-output.ts";

describe("nodeOutput", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "output-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("leaves exactly the files of the last run", () => {
    const out = join(root, "a", "out");
    nodeOutput.replace(out, [{ path: "old.yaml", text: "1" }]);
    nodeOutput.replace(out, [{ path: "new.yaml", text: "2" }]);
    expect(readdirSync(out).sort()).to.deep.equal([".composex-output", "new.yaml"]);
    expect(readdirSync(join(root, "a"))).to.deep.equal(["out"]);
  });

  it("leaves a folder alone that another run wrote below", () => {
    const out = join(root, "out");
    nodeOutput.replace(join(out, "test"), [{ path: "a.yaml", text: "1" }]);
    nodeOutput.replace(out, [{ path: "b.yaml", text: "2" }]);
    nodeOutput.replace(out, [{ path: "c.yaml", text: "3" }]);
    expect(readdirSync(out).sort()).to.deep.equal([".composex-output", "c.yaml", "test"]);
    expect(readdirSync(join(out, "test")).sort()).to.deep.equal([".composex-output", "a.yaml"]);
  });

  it("refuses a folder with somebody else's files and leaves it alone", () => {
    writeFileSync(join(root, "precious.txt"), "mine");
    expect(() => nodeOutput.replace(root, [{ path: "x.yaml", text: "" }]))
      .to.throw()
      .with.property("code", "FOREIGN_FILES");
    expect(readdirSync(root)).to.deep.equal(["precious.txt"]);
  });

  it("brings the old files back when an earlier run was killed between the renames", () => {
    const out = join(root, "out");
    nodeOutput.replace(out, [{ path: "old.yaml", text: "1" }]);
    renameSync(out, join(root, ".out.previous"));
    const unwritable = [
      { path: "x/y", text: "" },
      { path: "x", text: "cannot be a file and a folder" },
    ];
    expect(() => nodeOutput.replace(out, unwritable)).to.throw();
    expect(readFileSync(join(out, "old.yaml"), "utf8")).to.equal("1");
    expect(existsSync(join(root, ".out.previous"))).to.equal(false);
  });
});
