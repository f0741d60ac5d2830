import { expect } from "chai";
import { compiled } from "../testing/compiled.ts";

const problemsOf = (section: string): readonly string[] => compiled(`services: {worker: {image: a}}\n${section}`).problems;

describe("sections that are fragments for anchors", () => {
  it("are no mistyped sections", () => {
    for (const name of ["app-env", "app", "redis", "args", "vars", "logs", "api", "depends", "sql", "aws"])
      expect(problemsOf(`x-${name}: &fragment {A: b}`), name).to.deep.equal([]);
  });

  it("are noted where one letter makes a section of them", () => {
    expect(problemsOf("x-config: &fragment {A: b}").join()).to.match(/^note SECTION_UNKNOWN x-config: .*write "x-configs"/);
  });

  it("are told from sections by what they hold", () => {
    expect(problemsOf("x-sqss: {jobs: {Properties: {DelaySeconds: 1}}}").join()).to.match(
      /^error SECTION_UNKNOWN x-sqss: .*did you mean "x-sqs"/,
    );
    expect(problemsOf("x-elbv: {public: {}}").join()).to.match(/^error SECTION_UNKNOWN x-elbv/);
  });

  it("may bear the name of a service", () => {
    expect(problemsOf("x-Worker: &fragment {A: b}")).to.deep.equal([]);
  });
});
