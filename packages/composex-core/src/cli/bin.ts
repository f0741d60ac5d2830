#!/usr/bin/env node
import { main } from "./main.ts";

/** Milliseconds after which a run is long enough to say what it does. */
const LONG = 400;

const environment = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
// Whoever reads our output may stop reading: `composex config | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  environment,
  workingDirectory: process.cwd(),
  interactive: process.stdin.isTTY && process.stdout.isTTY && !environment.CI,
  colour: process.stderr.isTTY && !environment.NO_COLOR,
  ...(process.stderr.isTTY && { status }),
  interruptible,
});

function status(text = ""): void {
  if (performance.now() > LONG) process.stderr.write(`\r\u001b[K${text}`);
}

function interruptible(): AbortSignal {
  const controller = new AbortController();
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort();
    });
  }
  return controller.signal;
}
