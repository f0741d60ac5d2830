import { expect } from "chai";
import { Report } from "./diagnostics/index.ts";
import { inspectFiles } from "./inspect-files.ts";

function problems(...texts: readonly string[]): readonly string[] {
  const report = new Report();
  inspectFiles(
    texts.map((text, index) => ({ path: `compose${index === 0 ? "" : index}.yaml`, text })),
    report,
  );
  return report.diagnostics.map(({ code, where }) => `${code} ${where?.file}:${where?.line}`);
}

describe("inspectFiles", () => {
  it("finds what only the model sees, in the file that says it", () => {
    const base = "services:\n  web: {image: nginx}\n";
    expect(problems(base)).to.deep.equal([]);
    expect(problems(base, "x-sqs:\n  jobs:\n    Services:\n      wbe: {Access: RO}\n")).to.deep.equal([
      "SERVICE_UNDEFINED compose1.yaml:4",
    ]);
  });

  it("reads no other file", () => {
    expect(problems("include: [/etc/passwd]\nservices:\n  web: {image: nginx}\n")).to.deep.equal(["FILE_UNREADABLE compose.yaml:1"]);
  });
});
