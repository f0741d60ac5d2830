import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { type RecordedCase, recordedCases, replay } from "../testing/recorded-cases.ts";
import { decisionFor } from "../testing/recorded-decisions.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../testdata/recorded");

/** What tools/record-cases.mjs recorded of the reference loader, compared without it. */
describe("recorded compose cases", () => {
  it("give what the reference loader gave, or differ by a decision", function () {
    const cases = recordedCases(folder);
    const decided = new Map<string, number>();
    const undecided: string[] = [];
    let equal = 0;
    for (const recorded of cases) {
      const outcome = replay(recorded);
      if (outcome.kind === "equal") {
        equal += 1;
        continue;
      }
      const decision = decisionFor(recorded, outcome);
      if (decision === undefined) undecided.push(story(recorded, outcome));
      else decided.set(decision, (decided.get(decision) ?? 0) + 1);
    }
    const count = [...decided.values()].reduce((sum, each) => sum + each, 0);
    if (this.test) this.test.title += `: of ${cases.length} cases ${equal} are equal, ${count} differ by one of ${decided.size} decisions`;
    expect(cases.length).to.be.at.least(1000);
    expect(undecided, undecided.join("\n\n")).to.deep.equal([]);
  });
});

function story(recorded: RecordedCase, outcome: unknown): string {
  return `${recorded.id}: ${JSON.stringify(outcome)} ${recorded.error ?? ""}`;
}
