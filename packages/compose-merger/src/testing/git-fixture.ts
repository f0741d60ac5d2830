import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as it is installed, which starts in half the time; where it is older than the compiled sources, those. */
export const BIN = newest("../bundle/compose-merger.js", "../cli/bin.js");

function newest(bundle: string, compiled: string): string {
  const [bundlePath, compiledPath, compilation] = [bundle, compiled, "../.tsbuildinfo"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string, string];
  const time = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return time(bundlePath) > time(compilation) ? bundlePath : compiledPath;
}

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A bare repository of its own with one first commit, in a folder that `remove` takes away. */
export class GitFixture {
  readonly directory: string;
  readonly bare: string;
  readonly url: string;

  constructor(files: Readonly<Record<string, string>>) {
    this.directory = mkdtempSync(join(tmpdir(), "merger-test-"));
    this.bare = join(this.directory, "repository.git");
    this.url = `file://${this.bare}`;
    this.git(this.directory, "init", "--quiet", "--bare", "-b", "main", this.bare);
    this.git(this.bare, "config", "uploadpack.allowFilter", "true");
    this.git(this.bare, "config", "gc.auto", "0");
    if (Object.keys(files).length > 0) this.outside("start", files);
  }

  /** A commit by somebody who does not use this tool. */
  outside(message: string, files: Readonly<Record<string, string>>): void {
    const work = mkdtempSync(join(this.directory, "work-"));
    this.git(this.directory, "clone", "--quiet", this.bare, work);
    this.git(work, "symbolic-ref", "HEAD", "refs/heads/main");
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(work, path)), { recursive: true });
      writeFileSync(join(work, path), text);
    }
    this.git(work, "add", "-A");
    this.git(work, "-c", "user.name=Other", "-c", "user.email=other@example.com", "commit", "--quiet", "-m", message);
    this.git(work, "push", "--quiet", "origin", "HEAD:refs/heads/main");
    rmSync(work, { recursive: true, force: true });
  }

  /** A hook of the server: a script for /bin/sh. */
  hook(name: string, script: string): void {
    const path = join(this.bare, "hooks", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }

  text(path: string, revision = "main"): string {
    return this.git(this.bare, "show", `${revision}:${path}`);
  }

  subjects(): readonly string[] {
    return this.git(this.bare, "log", "--format=%s", "main").trim().split("\n");
  }

  git(cwd: string, ...args: readonly string[]): string {
    return execFileSync("git", [...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env["PATH"], HOME: this.directory, LC_ALL: "C", GIT_CONFIG_NOSYSTEM: "1" },
    });
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Runs the built command line in a process of its own. `killAfterMs` ends it without warning, `interruptAfterMs` asks it to end. */
export function runMerger(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly killAfterMs?: number;
    readonly interruptAfterMs?: number;
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: string;
  } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: options.cwd ?? tmpdir(),
      env: { PATH: process.env["PATH"], HOME: tmpdir(), ...options.env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (part: Buffer) => (stdout += part.toString()));
    child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
    child.stdin.end(options.stdin ?? "");
    if (options.interruptAfterMs !== undefined) setTimeout(() => child.kill("SIGTERM"), options.interruptAfterMs).unref();
    if (options.killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), options.killAfterMs).unref();
  });
}

export function digestOf(seed: number | string): string {
  return `sha256:${Buffer.from(String(seed)).toString("hex").padEnd(64, "0").slice(0, 64)}`;
}

export function composeOf(services: readonly string[]): string {
  return `# shared\nservices:\n${services.map((name) => `  ${name}:\n    image: reg.example/shop/${name}:0 # ${name}\n`).join("")}`;
}

export const NO_GATES = "gates:\n  exists: false\n";
