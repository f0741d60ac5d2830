import type { Io } from "./io.ts";

/** Milliseconds after which a run is long enough to say what it does. */
const LONG = 400;

/** This process as a command sees it. */
export function processIo(): Io {
  // Said by the SDK of the node that runs it, on stderr, at the first client; what a tool supports is in its own `engines`.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const environment = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
  for (const stream of [process.stdout, process.stderr]) survivesReader(stream);
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    stdin,
    environment,
    workingDirectory: process.cwd(),
    interactive: process.stdin.isTTY && process.stdout.isTTY && !environment.CI,
    colour: process.stderr.isTTY && !environment.NO_COLOR,
    ...(process.stderr.isTTY && { status }),
    ...(process.stdout.isTTY && { screen }),
    interruptible,
  };
}

/** Whoever reads our output may stop reading: `composex config | head`. What was begun is done all the same. */
function survivesReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

async function stdin(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

function screen(): { readonly columns: number; readonly rows: number } {
  return { columns: process.stdout.columns, rows: process.stdout.rows };
}

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
