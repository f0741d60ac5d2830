import { PortError } from "composex-core/diagnostics";
import type { TimedPorts } from "../ports/run-ports.ts";

/**
 * Ends the wait for some work when its time is over, whatever the work hangs on. What is under way is left alone: whoever owns it (the
 * store, the process) ends it. Throws PortError `DEADLINE`.
 */
export async function withinDeadline<T>({ alarm }: Pick<TimedPorts, "alarm">, milliseconds: number, work: () => Promise<T>): Promise<T> {
  const { rung, stop } = alarm(milliseconds);
  try {
    return await Promise.race([
      work(),
      rung.then(() => {
        throw new PortError("DEADLINE", `it has not ended within ${milliseconds / 1000} s`);
      }),
    ]);
  } finally {
    stop();
  }
}
