import { expect } from "chai";
import fc from "fast-check";
import { type Position, Report } from "../diagnostics/index.ts";
import { ClaimedNames, logicalId, physicalName } from "./names.ts";

describe("logicalId", () => {
  it("keeps letters and digits, in their case", () => {
    expect(logicalId("web-app", "EcsTaskRole")).to.equal("webappEcsTaskRole");
    expect(logicalId("rproxy")).to.equal("rproxy");
    expect(logicalId("Tgt", "public_alb", "web", "nginx", "8080")).to.equal("Tgtpublicalbwebnginx8080");
    expect(logicalId("key-01")).to.equal("key01");
  });

  it("never changes: deployed resources hang on these ids", () => {
    expect(logicalId("a".repeat(300))).to.equal(`${"a".repeat(247)}9835fa6b`);
    expect(logicalId("__")).to.equal("Name9911f4d2");
  });

  it("keeps names apart that differ only where they are cut", () => {
    expect(logicalId("a".repeat(300))).not.to.equal(logicalId(`${"a".repeat(299)}b`));
  });

  it("is always an id that CloudFormation takes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 })), (parts) => /^[A-Za-z0-9]{1,255}$/.test(logicalId(...parts))),
    );
  });
});

describe("physicalName", () => {
  it("leaves a name alone that fits", () => {
    expect(physicalName("shop-jobs", 9)).to.equal("shop-jobs");
  });

  it("never changes: a renamed queue is a new queue", () => {
    expect(physicalName("shop-orders-and-payments", 20)).to.equal("shop-orders-5a747be5");
  });

  it("stays within the length and tells long names apart", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 33, maxLength: 60 }), fc.string({ minLength: 33, maxLength: 60 }), (a, b) => {
        expect(physicalName(a, 32)).to.have.length.at.most(32);
        expect(physicalName(a, 32) === physicalName(b, 32)).to.equal(a === b);
      }),
    );
  });
});

describe("ClaimedNames", () => {
  const at = (line: number): Position => ({ file: "compose.yml", line, col: 3 });

  it("reports two names with one id, with both places", () => {
    const report = new Report();
    const names = new ClaimedNames("logical id", report);
    for (const [line, name] of ["web-app", "webapp"].entries()) names.claim(logicalId(name), name, at(line + 1));
    expect(report.diagnostics).to.deep.equal([
      {
        code: "NAME_COLLISION",
        severity: "error",
        message: '"webapp" and "web-app" both give the logical id "webapp"',
        where: at(2),
        also: [{ message: '"web-app" is declared here', where: at(1) }],
        hint: "rename one of them",
      },
    ]);
  });

  it("lets one name be claimed again", () => {
    const report = new Report();
    const names = new ClaimedNames("logical id", report);
    names.claim("web", "web");
    names.claim("web", "web");
    expect(report.diagnostics).to.deep.equal([]);
  });
});
