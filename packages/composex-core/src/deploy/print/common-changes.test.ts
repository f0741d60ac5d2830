import { expect } from "chai";
import type { Plan, ResourceChange } from "../plan.ts";
import { planMarkdown } from "./plan-markdown.ts";
import { planText } from "./plan-text.ts";

const TAG = { path: "Tags[team]", before: "a", after: "b" };
const of = (logicalId: string, more: Partial<ResourceChange> = {}): ResourceChange => ({
  path: [],
  logicalId,
  type: "AWS::SNS::Topic",
  action: "modify",
  properties: [TAG],
  ...more,
});
const plan = (changes: readonly ResourceChange[], security: Plan["security"] = []): Plan => ({
  stack: "shop",
  action: "update",
  changes,
  security,
  settings: [],
});

describe("a change that many resources share", () => {
  const changes = [of("A"), of("B"), of("C"), of("D", { properties: [TAG, { path: "DisplayName", before: "x", after: "y" }] })];

  it("is said once, and what else changes where it does", () => {
    expect(planText(plan(changes))).to.equal(
      [
        "shop: 4 to modify",
        "",
        "In 4 resources",
        "      Tags[team]: a → b",
        "",
        "shop",
        "  ~ modify      D AWS::SNS::Topic",
        "      DisplayName: x → y",
        "",
        "4 to modify",
        "",
      ].join("\n"),
    );
    expect(planMarkdown(plan(changes)))
      .to.include("| modify | 4 resources |  | `Tags[team]`: `a` → `b` |")
      .and.not.include("`A`");
  });

  it("is said of each where it is in few", () => {
    expect(planText(plan(changes.slice(1))).match(/Tags\[team\]: a → b/g)).to.have.length(3);
  });
});

describe("the end of a plan", () => {
  it("says which risks are asked for, and of which resources", () => {
    const finding = (risk: "data-loss" | "iam-widened", logicalId: string, asked = true): Plan["security"][number] => ({
      risk,
      path: ["db"],
      logicalId,
      type: "",
      message: "is",
      asked,
    });
    const security = [
      finding("data-loss", "A"),
      finding("data-loss", "B"),
      finding("data-loss", "A"),
      finding("iam-widened", "C"),
      finding("iam-widened", "D", false),
    ];
    const text = planText(plan([of("A")], security));
    expect(text).to.match(/1 to modify\nasks for {2}data-loss: db\/A, db\/B\n {10}iam-widened: db\/C\n$/);
  });
});
