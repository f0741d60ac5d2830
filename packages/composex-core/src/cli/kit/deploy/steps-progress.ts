import type { StepsProgress } from "../../../deploy/index.ts";
import type { Io } from "../io.ts";
import { eventLine } from "./progress.ts";

/** One line for each thing that happens, with its step in front: several stacks move at once. */
export function stepsProgress(io: Io): StepsProgress {
  return {
    onPlanned: (step) => io.status?.(`${step}: planned`),
    onPhase: (step, phase) => {
      if (phase === "asking") io.status?.();
      if (phase === "uploading" || phase === "preparing" || phase === "starting") io.stderr(`${step}: ${phase}\n`);
    },
    onEvent: (step, event, path) => io.stderr(`${step}: ${eventLine(event, path)}\n`),
  };
}
