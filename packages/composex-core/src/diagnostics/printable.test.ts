import { expect } from "chai";
import { formatDiagnostic } from "./print.ts";
import { printable } from "./printable.ts";

describe("text of others", () => {
  it("cannot move the cursor, hide or turn what is printed, or end a line", () => {
    expect(printable("a\u001b[2Kb\r\nc\u202ed\u2028e")).to.equal("a\u{fffd}[2Kb\u{fffd}\u{fffd}c\u{fffd}d\u{fffd}e");
  });

  it("keeps its tabs and its signs, and is cut to a length", () => {
    expect(printable("a\tb ü 😀")).to.equal("a\tb ü 😀");
    expect(printable("abcdef", 4)).to.equal("abc…");
  });

  it("is made safe in every part of a problem", () => {
    const text = formatDiagnostic({
      code: "VALUE_INVALID",
      severity: "error",
      message: "m\u001b",
      where: { file: "f\u001b", line: 1, col: 1, text: "t\u001b" },
      hint: "h\u001b",
      also: [{ message: "a\u001b", where: { file: "g\u001b", line: 1, col: 1 } }],
    });
    expect(text).not.to.contain("\u001b");
    expect(text.match(/\u{fffd}/gu)).to.have.length(6);
  });
});
