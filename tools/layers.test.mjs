import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { brokenLayers } from "./layers.mjs";

const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const fixture = fileURLToPath(new URL("testdata/layers", import.meta.url));

describe("layer rules", () => {
  it("each fire on the fixture that breaks them", async () => {
    const fired = new Set((await brokenLayers(fixture)).map(({ rule }) => rule));
    expect([...fired]).to.have.members(forbidden.map((rule) => rule.name));
  });

  it("let adapters, the command and tests do what only they may", async () => {
    const guilty = (await brokenLayers(fixture)).map(({ from }) => from);
    expect(guilty).not.to.include("packages/composex-core/src/adapters/disk.ts");
    expect(guilty).not.to.include("packages/composex-core/src/cli/bin.ts");
    expect(guilty).not.to.include("packages/composex-core/src/testing/fake.ts");
    expect(guilty).not.to.include("packages/compose-merger/src/stores/git/a.ts");
  });

  it("judge imports of types as well", async () => {
    const circles = (await brokenLayers(fixture)).filter(({ rule }) => rule === "no-cycle");
    expect(circles.map(({ from }) => from).join()).to.include("/type-");
  });

  it("fail when there is nothing to check", async () => {
    let message = "";
    await brokenLayers(fileURLToPath(new URL("testdata/no-sources", import.meta.url))).catch((error) => {
      message = error.message;
    });
    expect(message).to.include("no source file");
  });
});
