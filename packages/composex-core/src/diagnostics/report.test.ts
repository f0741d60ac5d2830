import { expect } from "chai";
import { Report } from "./report.ts";

const at = (file: string, line: number, col = 1) => ({ file, line, col });

describe("Report", () => {
  it("sorts by file as first met, then by place; what has no place comes last", () => {
    const report = new Report();
    report.error("FILE_UNREADABLE", undefined, "nowhere");
    report.error("KEY_UNKNOWN", at("b.yaml", 9), "b9");
    report.warning("KEY_UNKNOWN", at("a.yaml", 2), "a2");
    report.error("KEY_UNKNOWN", at("b.yaml", 3), "b3");
    expect(report.diagnostics.map(({ message }) => message)).to.deep.equal(["b3", "b9", "a2", "nowhere"]);
  });

  it("takes the same problem once", () => {
    const report = new Report();
    report.error("KEY_UNKNOWN", at("a.yaml", 1), "twice");
    report.error("KEY_UNKNOWN", at("a.yaml", 1), "twice");
    expect(report.diagnostics).to.have.length(1);
  });

  it("tells only the errors of a place that has any, and every error of it", () => {
    const report = new Report();
    report.warning("COMPOSE_KEY_IGNORED", at("a.yaml", 1), "has no effect");
    report.error("KEY_UNKNOWN", at("a.yaml", 1), "is unknown");
    report.error("PROPERTY_MISSING", at("a.yaml", 1), "lacks one");
    report.warning("COMPOSE_KEY_IGNORED", at("a.yaml", 1, 5), "elsewhere");
    expect(report.diagnostics.map(({ message }) => message)).to.deep.equal(["is unknown", "lacks one", "elsewhere"]);
  });

  it("has errors only when one was reported", () => {
    const report = new Report();
    report.warning("KEY_UNKNOWN", undefined, "a warning");
    report.note("KEY_UNKNOWN", undefined, "a note");
    expect(report.hasErrors).to.equal(false);
    report.error("KEY_UNKNOWN", undefined, "an error");
    expect(report.hasErrors).to.equal(true);
  });
});
