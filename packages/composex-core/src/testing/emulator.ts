import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const START_TIMEOUT_MILLISECONDS = 180_000;

export interface Emulator {
  /** `http://127.0.0.1:PORT`: as AWS_ENDPOINT_URL or a client's `endpoint` it is all that an AWS client needs. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts a local AWS of its own for one suite: no state is shared, and a 12-digit access key is the account. Throws when it does not come up;
 * `npm test` installs it, or MINISTACK names the Python of an environment that has it.
 */
export async function startEmulator(env: Readonly<Record<string, string>> = {}): Promise<Emulator> {
  const root = workspaceRoot();
  const python = process.env["MINISTACK"] ?? join(root, ".venv", "ministack", "bin", "python");
  if (!existsSync(python)) throw new Error(`${python} is not there: "npm test" installs it`);
  const port = await freePort();
  const child = spawn(python, [join(root, "tools", "emulator", "launcher.py")], {
    env: { ...process.env, ...env, BIND_HOST: "127.0.0.1", GATEWAY_PORT: String(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  // The tests' process may be stopped at any moment; the emulator must not outlive it.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.removeListener("exit", kill);
    await terminate(child);
  };
  const endpoint = `http://127.0.0.1:${port}`;
  if (await healthy(endpoint, child)) return { endpoint, stop };
  await stop();
  throw new Error(`the emulator did not come up:\n${errors}`);
}

async function healthy(endpoint: string, child: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + START_TIMEOUT_MILLISECONDS;
  while (performance.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function terminate(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function workspaceRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, "pnpm-workspace.yaml"))) dir = dirname(dir);
  return dir;
}
