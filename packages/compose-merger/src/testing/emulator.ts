import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

export interface Emulator {
  readonly endpoint: string;
  readonly stop: () => void;
}

/** Starts the AWS emulator ministack; MINISTACK names a Python that has it. Undefined, with the reason printed, where there is none. */
export async function startEmulator(): Promise<Emulator | undefined> {
  const python = process.env["MINISTACK"] ?? `${ROOT}.venv/ministack/bin/python`;
  if (!existsSync(python)) {
    process.stdout.write(
      `        not run: the emulator is absent (${python}); "npm test" installs it, or MINISTACK names a Python that has it\n`,
    );
    return undefined;
  }
  const port = await freePort();
  // Coverage is taken of the tests, not of what they start.
  const { NODE_V8_COVERAGE: _, ...environment } = process.env;
  const child = spawn(python, [`${ROOT}tools/emulator/launcher.py`], {
    env: { ...environment, BIND_HOST: "127.0.0.1", GATEWAY_PORT: String(port) },
    stdio: "ignore",
  });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  const endpoint = `http://127.0.0.1:${port}`;
  for (let turn = 0; turn < 1800 && child.exitCode === null; turn++) {
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return { endpoint, stop: kill };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  kill();
  throw new Error("the emulator did not come up");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
