import type { Alarm } from "../ports/run-ports.ts";

/** An alarm of this machine's clock. */
export function alarm(milliseconds: number): Alarm {
  let timer: NodeJS.Timeout | undefined;
  const rung = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { rung, stop: () => clearTimeout(timer) };
}
