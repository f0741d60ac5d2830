import { expect } from "chai";
import { findCopies } from "./copies.mjs";

const CODE = [
  "const one = first();",
  "const two = second(one);",
  "if (two) third();",
  "return two;",
  "const five = fifth();",
  "const six = sixth();",
];

describe("copies between packages", () => {
  const copies = (a, b) =>
    findCopies(
      new Map([
        ["packages/a/src/x.ts", a],
        ["packages/b/src/y.ts", b],
      ]),
    );

  it("are found whatever is between their lines that says nothing, with both places", () => {
    const spread = CODE.join("\n\n  // why\n}\n");
    expect(copies(`\n${CODE.join("\n")}\nother();`, spread)).to.deep.equal([
      { lines: 6, places: ["packages/a/src/x.ts:2", "packages/b/src/y.ts:1"] },
    ]);
  });

  it("are not what imports the same, or what is alike in a few lines", () => {
    const imports = 'import {\n  one,\n  two,\n  three,\n  four,\n  five,\n} from "composex-core/cli";\n';
    expect(copies(imports, imports)).to.deep.equal([]);
    expect(copies(CODE.slice(0, 4).join("\n"), CODE.slice(0, 4).join("\n"))).to.deep.equal([]);
  });

  it("are not what one package repeats", () => {
    const text = CODE.join("\n");
    expect(
      findCopies(
        new Map([
          ["packages/a/src/x.ts", text],
          ["packages/a/src/y.ts", text],
        ]),
      ),
    ).to.deep.equal([]);
  });
});
