import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { composeOf, digestOf } from "../../testing/git-fixture.ts";
import { applyTo, codesOf, imageOf } from "../../testing/run.ts";
import { DirectoryStore } from "./directory-store.ts";

describe("a folder", () => {
  let root: string;
  const file = (): string => readFileSync(join(root, "compose.yaml"), "utf8");
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "merger-dir-"));
    writeFileSync(join(root, "compose.yaml"), composeOf(["web", "api"]));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("is written whole, with its state, and nothing stays beside", async () => {
    const store = new DirectoryStore(root, { keepsState: true });
    expect((await applyTo(store, [imageOf("web", 1)])).result.outcome).to.equal("applied");
    expect(file()).to.contain(digestOf("web-1"));
    expect(readdirSync(root).sort()).to.deep.equal([".compose-merger", "compose.yaml"]);
  });

  it("16 writers: none lost", async () => {
    const services = Array.from({ length: 16 }, (_, index) => `s${index}`);
    writeFileSync(join(root, "compose.yaml"), composeOf(services));
    await Promise.all(
      services.map((service) => applyTo(new DirectoryStore(root, { keepsState: true }), [imageOf(service, 1)], { deadlineMs: 3_600_000 })),
    );
    for (const service of services) expect(file()).to.contain(digestOf(`${service}-1`));
  });

  it("takes over the lock of a process that died, and waits for one that lives", async () => {
    const lock = join(root, ".compose-merger.lock");
    writeFileSync(lock, "living");
    const store = new DirectoryStore(root, { keepsState: true });
    expect((await applyTo(store, [imageOf("web", 1)], { deadlineMs: 500 })).result.outcome).to.equal("deadline");
    const old = new Date(Date.now() - 60_000);
    utimesSync(lock, old, old);
    expect((await applyTo(store, [imageOf("web", 1)])).result.outcome).to.equal("applied");
  });

  it("follows no symbolic link, neither the file nor a folder above it", async () => {
    mkdirSync(join(root, "real"));
    writeFileSync(join(root, "real/compose.yaml"), composeOf(["web"]));
    symlinkSync("real", join(root, "linked"));
    symlinkSync("real/compose.yaml", join(root, "link.yaml"));
    const store = new DirectoryStore(root, { keepsState: true });
    for (const path of ["linked/compose.yaml", "link.yaml"])
      expect(codesOf((await applyTo(store, [imageOf("web", 1)], { files: [path] })).result.errors)).to.deep.equal(["PATH_OUTSIDE"]);
  });
});
