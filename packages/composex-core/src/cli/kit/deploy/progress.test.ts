import { stripVTControlCharacters } from "node:util";
import { expect } from "chai";
import { queueTree } from "../../../testing/deployments.ts";
import { setEnvironment } from "../../../testing/process-environment.ts";
import { STACK_ID, stackEvent } from "../../../testing/scripted-target.ts";
import { testIo } from "../../../testing/test-io.ts";
import { progress } from "./progress.ts";

const NESTED_ID = `${STACK_ID}-Jobs`;
const io = testIo({ interactive: true });

describe("progress on a terminal", () => {
  const write = process.stdout.write.bind(process.stdout);
  let restore: (() => void) | undefined;
  let drawn = "";

  beforeEach(() => {
    drawn = "";
    restore = setEnvironment({ LISTR_FORCE_TTY: "1", LISTR_FORCE_UNICODE: "1", NO_COLOR: "1", FORCE_COLOR: undefined });
    process.stdout.write = (text: string | Uint8Array): boolean => {
      drawn += String(text);
      return true;
    };
  });

  afterEach(() => {
    process.stdout.write = write;
    restore?.();
  });

  const nested = (status: string, time: number) => ({ ...stackEvent(status, time), stackId: NESTED_ID, physicalId: NESTED_ID });

  /** The last line of each stack, as it stays on the screen. */
  function lines(...names: readonly string[]): readonly (string | undefined)[] {
    const all = stripVTControlCharacters(drawn).split(/[\n\r]/);
    return names.map((name) => all.findLast((line) => line.includes(name)));
  }

  it("marks each stack when it has ended, with its time, and takes what comes after its end", async () => {
    const shown = progress("shop", queueTree(30), io);
    shown.onPhase("waiting");
    shown.onEvent(stackEvent("CREATE_IN_PROGRESS", 0), []);
    shown.onEvent(nested("CREATE_IN_PROGRESS", 1_000), ["Jobs"]);
    shown.onEvent(nested("CREATE_COMPLETE", 4_000), ["Jobs"]);
    shown.onEvent(stackEvent("CREATE_COMPLETE", 5_000), []);
    await new Promise((resolve) => setTimeout(resolve, 200));
    shown.onEvent(stackEvent("CREATE_COMPLETE", 6_000), []);
    shown.onPhase("finishing");
    await shown.end();
    process.stdout.write = write;
    expect(lines("shop", "Jobs")).to.deep.equal(["✔ shop 5 s", "✔   Jobs 3 s"]);
  });

  it("tells a stack that failed from one that nothing happened in", async () => {
    const shown = progress("shop", queueTree(30), io);
    shown.onPhase("waiting");
    shown.onEvent(stackEvent("UPDATE_IN_PROGRESS", 0), []);
    shown.onEvent(stackEvent("UPDATE_ROLLBACK_COMPLETE", 2_000), []);
    await shown.end();
    process.stdout.write = write;
    expect(lines("shop", "Jobs")).to.deep.equal(["✖ shop 2 s failed", "↓   Jobs unchanged"]);
  });

  it("does not tick what it stopped watching", async () => {
    const shown = progress("shop", queueTree(30), io);
    shown.onPhase("waiting");
    shown.onEvent(stackEvent("UPDATE_IN_PROGRESS", 0), []);
    await shown.end();
    process.stdout.write = write;
    expect(lines("shop")).to.deep.equal(["↓ shop not ended"]);
  });
});
