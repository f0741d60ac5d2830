import { expect } from "chai";
import type { StepResult } from "../../../deploy/index.ts";
import { testIo } from "../../../testing/test-io.ts";
import { showSteps } from "./show-steps.ts";

const place = { account: "123456789012", region: "eu-west-1" };
const called = { text: "tool bootstrap --yes", as: (command: string) => command };
const skipped: StepResult = { kind: "skipped", why: "hub comes first and did not end well" };
const stopped: StepResult = {
  kind: "ended",
  outcome: {
    kind: "stopped",
    by: "error",
    error: { code: "AccessDenied", message: "sts AssumeRole: not authorized" },
    phase: "checking",
    left: "nothing was changed",
    place,
  },
};

function shown(results: readonly (readonly [string, StepResult])[], kind: "ran" | "declined" | "waiting" = "ran") {
  const io = testIo();
  const code = showSteps({ kind, results: new Map(results), risks: ["data-loss"] }, called, io);
  return { code, lines: io.printed.err.trimEnd().split("\n") };
}

describe("what became of the steps of a roll-out", () => {
  it("is a line for each, what is left where one stopped, and how to go on", () => {
    const { code, lines } = shown([
      ["hub", stopped],
      ["bundles", { kind: "acted", outputs: {} }],
      ["one", skipped],
    ]);
    expect(code).to.equal(3);
    expect(lines).to.deep.equal([
      "hub      hub in account 123456789012, eu-west-1: sts AssumeRole: not authorized (while checking).",
      "         What is there now: nothing was changed.",
      "         hint: these credentials lack that permission; --role-arn uses a role",
      "bundles  done",
      "one      blocked: hub comes first and did not end well",
      "1 done, 1 failed, 1 blocked",
      "to go on: tool bootstrap --yes",
    ]);
  });

  it("ends with the worst: a bug before what failed outside, then what was refused, then what waits for a person", () => {
    const refused: StepResult = { kind: "ended", outcome: { kind: "refused", reason: "it is not ours" } };
    const waiting: StepResult = { kind: "ended", outcome: { kind: "waiting", plan: undefined, risks: ["adopt"] } };
    const bug: StepResult = { kind: "threw", error: new TypeError("undefined is not a function") };
    const code = (...results: readonly StepResult[]) => shown(results.map((result, index) => [String(index), result])).code;
    expect([code(waiting), code(waiting, refused), code(refused, stopped), code(stopped, bug)]).to.deep.equal([11, 12, 3, 4]);
    expect(code()).to.equal(0);
    expect(shown([["one", waiting]]).lines.at(-1)).to.equal("to agree: tool bootstrap --yes --allow adopt");
  });

  it("is nothing where a person said no, and how to agree where nobody could be asked", () => {
    expect(shown([], "declined")).to.deep.equal({ code: 11, lines: ["Nothing was done."] });
    expect(shown([], "waiting")).to.deep.equal({
      code: 11,
      lines: ["A person has to agree, and nobody can be asked here. Nothing was done.", "to agree: tool bootstrap --yes --allow data-loss"],
    });
  });
});
