import { fullDiff } from "@aws-cdk/cloudformation-diff";
import { expect } from "chai";
import { type Pair, readPairs } from "../../testing/plan-pairs.ts";
import { testdata } from "../../testing/testdata.ts";
import { holdsData } from "../diff/data-types.ts";
import { makePlan } from "../diff/make-plan.ts";
import { type Plan, type Risk, risksOf } from "../plan.ts";
import { planMarkdown } from "../print/plan-markdown.ts";
import { planText } from "../print/plan-text.ts";

const PAIRS = readPairs(testdata(import.meta.url, "testdata/pairs"));
/** Parts of all that must be reached: a danger that is not asked for is worse than a word too much. */
const LEAST_ASKED = 0.95;
const MOST_FALSE = 0.05;

const COLUMNS = ["dangers", "asked", "as another risk", "told", "missed", "library", "harmless", "false alarms", "library"];
type Row = number[];

describe("changes of a stack, dangerous and harmless", () => {
  const rows = new Map<string, Row>();

  for (const pair of PAIRS) {
    it(`${pair.category}: ${pair.name} → ${pair.risk ?? "nothing"}`, async () => {
      const plan = await makePlan("shop", pair.before, pair.after);
      const row = rows.get(pair.category) ?? COLUMNS.map(() => 0);
      rows.set(pair.category, row);
      for (const [index, yes] of judged(pair, plan).entries()) row[index] = (row[index] ?? 0) + Number(yes);
      if (pair.secret !== undefined) expect(JSON.stringify(plan) + planText(plan) + planMarkdown(plan)).not.to.include(pair.secret);
      // What CloudFormation could not do is another matter than what is dangerous: diff/conflicts.test.ts.
      const risks = risksOf(plan).filter((risk): risk is Exclude<Risk, "conflict"> => risk !== "conflict");
      if (pair.risk === undefined) expect(risks, planText(plan)).to.deep.equal([]);
      else expect(risks, planText(plan)).to.include(pair.risk);
    });
  }

  after("the table", () => {
    const total = COLUMNS.map((_, column) => [...rows.values()].reduce((sum, row) => sum + (row[column] ?? 0), 0));
    const lines = [["category", ...COLUMNS], ...[...rows].map(([category, row]) => [category, ...row]), ["total", ...total]];
    process.stdout.write(
      `${lines.map((line) => `      ${line.map((cell, i) => String(cell).padEnd(i === 0 ? 18 : 13)).join("")}`).join("\n")}\n`,
    );
    const [dangers = 0, asked = 0, , , , , harmless = 0, alarms = 0] = total;
    expect(asked / dangers, "dangers asked").to.be.at.least(LEAST_ASKED);
    expect(alarms / harmless, "false alarms").to.be.at.most(MOST_FALSE);
  });
});

/** One mark in each column of the table that counts the pair. */
function judged(pair: Pair, plan: Plan): readonly boolean[] {
  const danger = pair.risk !== undefined;
  const risks = risksOf(plan);
  const [asked, told] = [risks.length > 0, plan.security.length > 0];
  const right = danger && risks.includes(pair.risk);
  const library = libraryMarks(pair);
  return [
    danger,
    right,
    danger && asked && !right,
    danger && !asked && told,
    danger && !told,
    danger && library,
    !danger,
    !danger && asked,
    !danger && library,
  ];
}

/** What the diff library alone has to say: broadened permissions, and data that a replacement or deletion ends. */
function libraryMarks({ before, after }: Pair): boolean {
  const difference = fullDiff(before.templates.template, after.templates.template);
  let endsData = false;
  difference.resources.forEachDifference((_, change) => {
    const ends = ["WILL_REPLACE", "MAY_REPLACE", "WILL_DESTROY"].includes(change.changeImpact);
    endsData ||= ends && holdsData(String(change.oldResourceType));
  });
  return endsData || difference.permissionsBroadened;
}
