import { expect } from "chai";
import { compileText, organisationText } from "../testing/compile.ts";

function problems(changes: Readonly<Record<string, string>>, variables = {}): readonly string[] {
  return compileText(organisationText(changes), variables).problems;
}

describe("reading pipelines.yaml", () => {
  it("takes a small organisation", () => {
    expect(compileText(organisationText()).printed).to.equal("");
  });

  it("asks for accounts in quotes", () => {
    const unquoted = problems({ 'account: "222222222222"': "account: 222222222222" });
    expect(unquoted).to.deep.equal(["6:14 ACCOUNT_UNQUOTED the account 222222222222 is not quoted"]);
    expect(problems({ 'account: "222222222222"': 'account: "2222"' })).to.deep.equal(['6:14 ACCOUNT_INVALID "2222" is no account']);
  });

  it("tells a zero that YAML would drop", () => {
    const found = problems({ 'account: "222222222222"': "account: 022222222222" });
    expect(found.map((line) => line.split(" ")[0])).to.deep.equal(Array.from(found, () => "6:14"));
    expect(found.join("\n")).to.match(/NUMBER_LEADING_ZERO|ACCOUNT_UNQUOTED/);
  });

  it("finds a mistyped key at any depth", () => {
    const { printed } = compileText(organisationText({ "message: Release": "mesage: Release" }));
    expect(printed)
      .to.contain('KEY_UNKNOWN the key "mesage" is not known in environments.prod.approval')
      .and.to.contain('did you mean "message"?');
  });

  it("reads time spans with units", () => {
    expect(problems({ "message: Release": "timeout: 3" })).to.deep.equal(['13:25 DURATION_INVALID "3" is no time span']);
    expect(problems({ "message: Release": "timeout: 61d" })).to.deep.equal(["13:25 DURATION_INVALID 61d is not between 5m and 60d"]);
  });

  it("takes values from the command line and nowhere else", () => {
    expect(problems({ "message: Release": 'message: "${WHO:-all} and ${OTHER}"' })).to.deep.equal([
      "13:25 VARIABLE_REQUIRED environments.prod.approval.message needs the variable OTHER",
    ]);
    expect(problems({ "message: Release": 'message: "${WHO} pays $$5"' }, { WHO: "she" })).to.deep.equal([]);
    expect(problems({ "message: Release": 'message: "${"' })[0]).to.match(/INTERPOLATION/);
  });

  it("leaves the shell's own dollars alone", () => {
    const tests = 'kind: throwaway\n    tests: [{name: t, commands: ["echo $HOME $(date) $${X}"]}]';
    const { rendered } = compileText(organisationText({ "kind: throwaway": tests }));
    expect(rendered?.organisation.environments[0]?.tests[0]?.commands).to.deep.equal(["echo $HOME $(date) ${X}"]);
  });

  it("refuses what others would replace", () => {
    const codes = (value: string) =>
      problems({ "message: Release": `message: ${JSON.stringify(value)}` }).map((line) => line.split(" ")[1]);
    expect(codes("#{Source.CommitMessage}")).to.deep.equal(["EXPRESSION_FORBIDDEN"]);
    expect(codes("{{resolve:ssm:/a}}")).to.deep.equal(["EXPRESSION_FORBIDDEN"]);
    expect(codes("a\nb")).to.deep.equal(["EXPRESSION_FORBIDDEN"]);
    expect(codes("x".repeat(91))).to.deep.equal(["VALUE_INVALID"]);
  });

  it("refuses names that a shell, a path or a policy reads otherwise", () => {
    const hostile = ["a;rm", "$(id)", "../x", "a b", "*", "a'b", "`id`"];
    for (const name of hostile) {
      expect(problems({ "name: shop": `name: ${JSON.stringify(name)}` }), name).to.have.length(1);
      expect(problems({ "repository: web": `repository: ${JSON.stringify(name)}` }), name).to.have.length(1);
      expect(problems({ "  test:": `  ${JSON.stringify(name)}:` }), name).to.have.length(1);
      expect(problems({ "  web:": `  ${JSON.stringify(name)}:` }), name).to.have.length(1);
    }
    expect(problems({ "name: shop": "name: S" })).to.deep.equal([
      '2:7 NAME_INVALID "S" is not a letter, then 1 to 14 small letters, digits or hyphens',
    ]);
  });

  it("tells a key that stands twice", () => {
    expect(problems({ "name: shop": "name: shop\nname: shop2" })[0]).to.match(/KEY_DUPLICATE/);
  });
});
