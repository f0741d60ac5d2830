import { expect } from "chai";
import { substitute } from "./substitute.ts";

const KNOWN: Readonly<Record<string, string>> = { SET: "value", EMPTY: "", OTHER: "second" };
const lookup = (name: string): string | undefined => (Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined);

describe("substitute", () => {
  it("counts the braces of a default in pairs", () => {
    const value = (text: string): string => substitute(text, (name) => (name === "SET" ? "x" : undefined)).text;
    expect(value('${SET:-{"a":{"b":2}}}z')).to.equal("xz");
    expect(value('${UNSET:-{"a":{"b":2}}}z')).to.equal('{"a":{"b":2}}z');
    expect(value("${UNSET:-{}}${UNSET:-a{b}c}")).to.equal("{}a{b}c");
    expect(value("${UNSET:-{} and ${SET}")).to.equal("{ and x");
  });

  const texts: readonly (readonly [string, string])[] = [
    ["$SET ${SET}", "value value"],
    ["$SETTING$SET.", "value."],
    ["$$SET $$$$ $${SET}", "$SET $$ ${SET}"],
    ["5$ $1 $- $", "5$ $1 $- $"],
    ["${SET:-d} ${EMPTY:-d} ${NONE:-d}", "value d d"],
    ["${SET-d} ${EMPTY-d} ${NONE-d}", "value  d"],
    ["${SET:+r} ${EMPTY:+r} ${NONE:+r}", "r  "],
    ["${SET+r} ${EMPTY+r} ${NONE+r}", "r r "],
    ["${SET:?e} ${SET?e} ${EMPTY?e}", "value value "],
    ["${NONE:-${EMPTY:-${OTHER}}}", "second"],
    ["${NONE:-$$SET}", "$SET"],
    ["${NONE:-a-b:?c}", "a-b:?c"],
  ];
  for (const [text, result] of texts)
    it(`makes ${text} ${JSON.stringify(result)}`, () => expect(substitute(text, lookup).text).to.equal(result));

  it("tells of variables that are not set, but not of those with a default", () => {
    expect(substitute("$NONE ${NIL} ${NIX:-d}", lookup)).to.deep.equal({
      text: "  d",
      variables: ["NONE", "NIL", "NIX"],
      problems: [
        { kind: "unset", name: "NONE" },
        { kind: "unset", name: "NIL" },
      ],
    });
  });

  it("tells of required variables with their message, in which variables count too", () => {
    expect(substitute("${EMPTY:?set ${OTHER}}", lookup).problems).to.deep.equal([
      { kind: "required", name: "EMPTY", message: "set second" },
    ]);
    expect(substitute("${NONE?}", lookup).problems).to.deep.equal([{ kind: "required", name: "NONE", message: "" }]);
  });

  for (const text of ["${", "${}", "${1}", "${A B}", "${A", "a ${A.B} c", "${A:}"]) {
    it(`tells of ${text}, which is no variable, and leaves it`, () => {
      const { text: result, problems } = substitute(text, lookup);
      expect(result).to.equal(text);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(["invalid"]);
    });
  }

  it("leaves what belongs to somebody else, and unset variables if told so", () => {
    const { text, problems } = substitute("${A::B} $NONE ${NONE} $SET", lookup, { foreign: (inner) => `<${inner}>`, keepUnset: true });
    expect(text).to.equal("<A::B> $NONE ${NONE} value");
    expect(problems).to.deep.equal([]);
  });
});
