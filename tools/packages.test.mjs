import { expect } from "chai";
import { manifestOf, packageNames } from "./packages.mjs";

describe("exports of the packages", () => {
  for (const name of packageNames()) {
    const { exports, publishConfig = {} } = manifestOf(name);

    it(`${name} publishes all of them but what is for tests`, () => {
      const published = Object.entries(exports).filter(([path]) => !path.startsWith("./testing/"));
      expect(publishConfig.exports ?? exports).to.deep.equal(Object.fromEntries(published));
    });
  }
});

describe("versions of the packages", () => {
  it("are one: builds take all three commands by one number, from the registry or as one file", () => {
    expect(new Set(packageNames().map((name) => manifestOf(name).version)).size).to.equal(1);
  });
});
