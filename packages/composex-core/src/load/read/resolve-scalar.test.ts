import { expect } from "chai";
import { resolveScalar } from "./resolve-scalar.ts";

describe("resolveScalar", () => {
  const values: readonly (readonly [string, string | number | boolean | null])[] = [
    ["", null],
    ["~", null],
    ["null", null],
    ["Null", null],
    ["NULL", null],
    ["nULL", "nULL"],
    ["true", true],
    ["True", true],
    ["FALSE", false],
    ["yes", "yes"],
    ["on", "on"],
    ["no", "no"],
    ["0", 0],
    ["-7", -7],
    ["+7", 7],
    ["42", 42],
    ["1_000", 1000],
    ["0o17", 15],
    ["017", 15],
    ["0440", 288],
    ["089", 89],
    ["0x1F", 31],
    ["0b101", 5],
    ["0b12", "0b12"],
    ["0o8", "0o8"],
    ["1.50", 1.5],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["-1.5e-3", -0.0015],
    ["1e999", "1e999"],
    [".", "."],
    ["-", "-"],
    ["+", "+"],
    [".inf", ".inf"],
    ["1.2.3", "1.2.3"],
    ["12:30:45", "12:30:45"],
    ["2012-10-17", "2012-10-17"],
    ["8080:80", "8080:80"],
    ["12345678901234567890", "12345678901234567890"],
  ];
  for (const [text, value] of values)
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(value)}`, () => expect(resolveScalar(text)).to.equal(value));
});
