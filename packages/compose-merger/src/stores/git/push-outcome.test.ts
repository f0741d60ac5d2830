import { expect } from "chai";
import { pushOutcome } from "./push-outcome.ts";

const line = (reason: string): string => `To file:///r\n!\tabc:refs/heads/main\t${reason}\nDone\n`;

describe("what a push came to", () => {
  for (const reason of [
    "[rejected] (fetch first)",
    "[rejected] (non-fast-forward)",
    "[rejected] (stale info)",
    "[remote rejected] (failed to update ref)",
    "[remote rejected] (cannot lock ref 'refs/heads/main': is at a but expected b)",
    "[remote rejected] (incorrect old value provided)",
  ]) {
    it(`${reason} is a lost race`, () => {
      expect(pushOutcome(line(reason), true).kind).to.equal("conflict");
    });
  }
  for (const reason of [
    "[remote rejected] (pre-receive hook declined)",
    "[remote rejected] (protected branch hook declined)",
    "[remote rejected] (permission denied)",
  ]) {
    it(`${reason} is final`, () => {
      expect(pushOutcome(line(reason), true).kind).to.equal("rejected");
    });
  }
  it("no line about the ref and a failure: nobody knows", () => {
    expect(pushOutcome("fatal: the remote end hung up unexpectedly\n", true).kind).to.equal("lost");
    expect(pushOutcome("To file:///r\n \tabc:refs/heads/main\tb..abc\nDone\n", false).kind).to.equal("done");
  });
});
