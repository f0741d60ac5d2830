import { expect } from "chai";
import type { LocatedChange } from "./change-set.ts";
import type { Plan, ResourceChange } from "./plan.ts";
import { hiddenLosses } from "./unforeseen.ts";

const CHANGE: ResourceChange = { path: ["db"], logicalId: "Database", type: "AWS::RDS::DBInstance", action: "modify", properties: [] };
const LOSS: LocatedChange = { path: ["db"], logicalId: "Database", type: "AWS::RDS::DBInstance", action: "Modify", replacement: "True" };

function plan(change: ResourceChange, asked = false): Plan {
  const finding = { risk: "data-loss" as const, path: change.path, logicalId: change.logicalId, type: change.type, message: "", asked };
  return { stack: "shop", action: "update", changes: [change], security: [finding], settings: [] };
}

describe("what a change set would end that the plan did not show", () => {
  const cases: readonly (readonly [what: string, plan: Plan, change: LocatedChange, found: readonly string[]])[] = [
    ["a replacement that was planned as a change", plan(CHANGE), LOSS, ["db/Database"]],
    ["a removal that was not planned", plan(CHANGE), { ...LOSS, action: "Remove", replacement: undefined as never }, ["db/Database"]],
    ["one that was only told to be possible", plan({ ...CHANGE, action: "may-replace", data: "lost" }), LOSS, ["db/Database"]],
    ["one that was asked for", plan({ ...CHANGE, action: "may-replace", data: "lost" }, true), LOSS, []],
    ["one that was planned", plan({ ...CHANGE, action: "replace", data: "lost" }, true), LOSS, []],
    ["one whose policy keeps it", plan(CHANGE), { ...LOSS, policyAction: "ReplaceAndRetain" }, []],
    ["one that leaves a snapshot", plan(CHANGE), { ...LOSS, policyAction: "ReplaceAndSnapshot" }, []],
    ["one without data", plan(CHANGE), { ...LOSS, type: "AWS::SNS::Topic" }, []],
    ["a change in place", plan(CHANGE), { ...LOSS, replacement: "False" }, []],
  ];
  for (const [what, given, change, found] of cases) {
    it(what, () => expect(hiddenLosses(given, [change])).to.deep.equal(found));
  }
});
