import { type ChildProcess, spawn } from "node:child_process";

export interface GitProcessOptions {
  readonly directory: string;
  /** All that git and what it starts may see. */
  readonly environment: Readonly<Record<string, string>>;
  /** A command that has not ended by then is killed. */
  readonly timeoutMs: number;
}

/** What git said when it did not end well: the porcelain lines of its output, and its complaints. */
class GitError extends Error {
  override readonly name = "GitError";
}

/**
 * Starts git commands in one folder and can end them all. Git leaves its transports (`git-remote-https`, ssh) behind when it is killed
 * alone, so each command gets a process group of its own. Arguments are passed as they are; no shell reads them.
 */
export class GitProcesses {
  readonly #options: GitProcessOptions;
  readonly #running = new Set<ChildProcess>();

  constructor(options: GitProcessOptions) {
    this.#options = options;
  }

  /** Standard output, byte by byte; `more` are variables for this command alone. Throws GitError, also when git cannot be started. */
  run(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Buffer> {
    const { directory, environment, timeoutMs } = this.#options;
    const env = { ...environment, ...more };
    return new Promise((resolve, reject) => {
      const child = spawn("git", [...args], { cwd: directory, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
      this.#running.add(child);
      const output: Buffer[] = [];
      const complaints: Buffer[] = [];
      let silent = false;
      child.stdout.on("data", (part: Buffer) => output.push(part));
      child.stderr.on("data", (part: Buffer) => complaints.push(part));
      const timer = setTimeout(() => {
        silent = true;
        killGroup(child);
      }, timeoutMs);
      child.on("error", (error) => {
        clearTimeout(timer);
        this.#running.delete(child);
        reject(new GitError(`git cannot be started: ${error.message}`, { cause: error }));
      });
      child.on("close", (code, signal) => {
        clearTimeout(timer);
        this.#running.delete(child);
        const said = Buffer.concat(output);
        if (code === 0) return resolve(said);
        const end = silent ? `timed out after ${timeoutMs / 1000} s` : signal ? `git was ended by ${signal}` : `git ended with ${code}`;
        reject(new GitError([said.toString(), Buffer.concat(complaints).toString(), end].join("\n")));
      });
    });
  }

  /** Ends what is still running. */
  kill(): void {
    for (const child of this.#running) killGroup(child);
  }

  /** Ends what is still running and waits until it is gone. */
  async stop(): Promise<void> {
    await Promise.all(
      [...this.#running].map(
        (child) =>
          new Promise<void>((resolve) => {
            child.on("close", () => resolve());
            killGroup(child);
          }),
      ),
    );
  }
}

function killGroup(child: ChildProcess): void {
  const { pid } = child;
  try {
    if (pid !== undefined && process.platform !== "win32") process.kill(-pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
