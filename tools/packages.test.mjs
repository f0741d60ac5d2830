import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect } from "chai";
import { manifestOf, packageNames } from "./packages.mjs";
import { root } from "./steps.mjs";

describe("exports of the packages", () => {
  for (const name of packageNames()) {
    const { exports, publishConfig = {} } = manifestOf(name);

    it(`${name} publishes all of them but what is for tests`, () => {
      const published = Object.entries(exports).filter(([path]) => !path.startsWith("./testing/"));
      expect(publishConfig.exports ?? exports).to.deep.equal(Object.fromEntries(published));
    });
  }
});

describe("the bundles of the commands", () => {
  for (const name of packageNames()) {
    it(`${name} loads what finds places for pictures only where it draws`, () => {
      const folder = `${root}/packages/${name}/dist/bundle`;
      const chunks = readdirSync(folder).filter((file) => file.endsWith(".js"));
      expect(chunks).not.to.deep.equal([]);
      for (const chunk of chunks) {
        const text = readFileSync(`${folder}/${chunk}`, "utf8");
        expect(text, chunk).not.to.match(/from\s*"@viz-js\/viz"/);
        // Its own code, a megabyte of it, stays in its package.
        expect(statSync(`${folder}/${chunk}`).size, chunk).to.be.below(1.1e6);
      }
      const drawing = chunks.filter((chunk) => readFileSync(`${folder}/${chunk}`, "utf8").includes("@viz-js/viz"));
      const started = readFileSync(`${folder}/${chunks.find((chunk) => chunk === `${Object.keys(manifestOf(name).bin)[0]}.js`)}`, "utf8");
      for (const chunk of drawing) expect(started).not.to.match(new RegExp(`from\\s*"\\./${chunk}"`));
    });
  }
});

describe("versions of the packages", () => {
  it("are one: builds take all three commands by one number, from the registry or as one file", () => {
    expect(new Set(packageNames().map((name) => manifestOf(name).version)).size).to.equal(1);
  });
});
