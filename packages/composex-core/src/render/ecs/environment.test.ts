import { expect } from "chai";
import { web } from "../../testing/web.ts";

describe("x-environment", () => {
  it("makes parameters of variables, with what environment says as their value", () => {
    const result = web("environment: {LEVEL: info, COUNT: 3, FIXED: a}\nx-environment: {SetAsParameter: [LEVEL]}");
    expect(result.problems).to.deep.equal([]);
    expect(result.template("root").Parameters.webLEVEL).to.deep.include({ Type: "String", Description: "LEVEL of web" });
    expect(result.parameters).to.deep.include({ webLEVEL: "info" });
    expect(result.container("web", "web").Environment).to.deep.equal([
      { Name: "COUNT", Value: "3" },
      { Name: "FIXED", Value: "a" },
      { Name: "LEVEL", Value: { Ref: "webLEVEL" } },
    ]);
  });

  it("takes a type, a description and a value of the parameter's own", () => {
    const result = web(
      'environment: {COUNT: "3"}\nx-environment: {SetAsParameter: {COUNT: {Type: Number, Description: How many, Default: 5}}}',
    );
    expect(result.template("root").Parameters.webCOUNT).to.deep.include({ Type: "Number", Description: "How many" });
    expect(result.parameters).to.deep.include({ webCOUNT: "5" });
  });

  it("refuses a variable that the service does not have", () => {
    expect(web("environment: {LEVEL: a}\nx-environment: {SetAsParameter: [LEVLE]}").problems.join()).to.match(
      /^error KEY_UNKNOWN services\.web\.x-environment\.SetAsParameter\[0\]/,
    );
  });
});

describe("env_file", () => {
  it("gives way to environment, and an earlier file to a later one", () => {
    const files = { "a.env": "A=1\nB=1\nC=1\n", "b.env": "B=2\nC=2\n" };
    const result = web("env_file: [a.env, b.env]\nenvironment: {C: own}", "", { files });
    expect(result.container("web", "web").Environment).to.deep.equal([
      { Name: "A", Value: "1" },
      { Name: "B", Value: "2" },
      { Name: "C", Value: "own" },
    ]);
  });

  it("may be missing where that is said, and only there", () => {
    expect(web("env_file: [{path: none.env, required: false}]").problems).to.deep.equal([]);
    expect(web("env_file: none.env").problems.join()).to.match(/^error /);
  });
});

describe("the size of a task definition", () => {
  it("is 64 KiB, and a larger one is refused with what to do", () => {
    const variables = (count: number): string =>
      `environment: {${Array.from({ length: count }, (_, i) => `V${i}: ${"x".repeat(1000)}`).join(", ")}}`;
    expect(web(variables(60)).problems).to.deep.equal([]);
    expect(web(variables(66)).problems.join()).to.match(/^error TASK_DEFINITION_LIMIT services\.web: .*65536.*secret/);
  });
});
