import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { shellVariables, testVariables } from "./test-variables.ts";

describe("variables of a test", () => {
  it("take outputs by name, and tell those that are not there", () => {
    const declared = { URL: "output:Url", MODE: "quick", GONE: "output:Uri", ODD: "output:toString" };
    expect(testVariables(declared, { Url: "https://x" })).to.deep.equal({
      variables: { URL: "https://x", MODE: "quick", GONE: "", ODD: "" },
      missing: ["Uri", "toString"],
    });
  });

  it("reach a shell as they are", () => {
    const value = 'it\'s $HOME `id` "q" \\ \n# end';
    const script = `${shellVariables({ A: value })}printf %s "$A"`;
    expect(execFileSync("bash", ["-euo", "pipefail", "-c", script], { encoding: "utf8" })).to.equal(value);
  });
});
