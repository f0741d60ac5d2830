import { expect } from "chai";
import { abandonedStacks, checkVersion, type Manifest, manifestText, parseManifest } from "./manifest.ts";

const PLACE = { account: "111111111111", region: "eu-west-1" };
const manifest = (version: string, ...names: readonly string[]): Manifest => ({
  version,
  stacks: names.map((name) => ({ ...PLACE, name })),
});

describe("the list of stacks", () => {
  it("is read as it was written, small or so large that it is packed", () => {
    const small = manifest("1.2.3", "shop-cd", "shop-shared");
    expect(manifestText(small)).to.equal('{"version":"1.2.3","stacks":{"111111111111":{"eu-west-1":["shop-cd","shop-shared"]}}}');
    expect(parseManifest(manifestText(small))).to.deep.equal(small);
    const large = manifest("1.2.3", ...Array.from({ length: 1000 }, (_, index) => `shop-ci-application-${String(index).padStart(4, "0")}`));
    expect(manifestText(large).length).to.be.lessThan(8_192);
    expect(parseManifest(manifestText(large))).to.deep.equal(large);
  });

  it("is undefined where somebody else wrote something", () => {
    expect(parseManifest("hello")).to.equal(undefined);
    expect(parseManifest("{}")).to.equal(undefined);
  });

  it("of a newer version refuses an older tool, of an older or the same one does not", () => {
    const refused = (theirs: string, ours: string): unknown => {
      try {
        checkVersion(manifest(theirs), ours);
        return undefined;
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
    };
    expect(refused("1.10.0", "1.9.3")).to.equal("TOOL_OLDER");
    expect(refused("1.0.0", "1.0.0-beta.1")).to.equal("TOOL_OLDER");
    expect([refused("1.9.3", "1.10.0"), refused("1.0.0-beta.1", "1.0.0"), refused("1.0.0", "1.0.0")]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(() => checkVersion(undefined, "0.0.1")).not.to.throw();
  });

  it("knows what the file no longer asks for", () => {
    expect(abandonedStacks(manifest("1.0.0", "shop-cd", "shop-ci-old"), [{ ...PLACE, name: "shop-cd" }])).to.deep.equal([
      { ...PLACE, name: "shop-ci-old" },
    ]);
  });
});
