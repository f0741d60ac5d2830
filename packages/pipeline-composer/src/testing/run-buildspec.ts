import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { writeStandIns } from "./stand-ins.ts";

/** Entry files of the three commands, as the build makes them. */
const COMMANDS = { composex: "composex-core", "compose-merger": "compose-merger", "pipeline-composer": "pipeline-composer" };

export interface BuildResult {
  readonly status: number | null;
  readonly output: string;
  /** Values of the buildspec's exported variables, after its last command. */
  readonly exported: Readonly<Record<string, string>>;
}

interface Buildspec {
  readonly env: { readonly shell: string; readonly "exported-variables"?: readonly string[] };
  readonly phases: Readonly<Record<string, { readonly commands: readonly string[] }>>;
}

/** A place for builds: what stands in for AWS and docker, and a bundle of the real commands with its hash. */
export class BuildPlace {
  readonly home: string;
  readonly #bin: string;
  readonly #hash: string;
  readonly #bundle: string | Uint8Array;

  /** `tools`: the bundle that builds fetch; by default one that starts the commands of this workspace, which need no bundling first. */
  constructor(home: string, tools: string | Uint8Array = bundleText()) {
    this.home = home;
    this.#bin = writeStandIns(home);
    this.#hash = createHash("sha256").update(tools).digest("hex");
    this.#bundle = tools;
  }

  /** Runs all commands of a buildspec in one bash, as CodeBuild does, in `folder`. */
  async run(buildspec: string, folder: string, environment: Readonly<Record<string, string>>): Promise<BuildResult> {
    const { env, phases } = parse(buildspec) as Buildspec;
    if (env.shell !== "bash") throw new Error("a buildspec runs under bash");
    const tools = join(this.home, "s3", environment["TPL_BUCKET"] ?? "templates", "tools", this.#hash);
    mkdirSync(tools, { recursive: true });
    writeFileSync(join(tools, "tools.mjs"), this.#bundle);
    const names = env["exported-variables"] ?? [];
    const shown = names.map((name) => `printf '%s\\0' "${name}=\${${name}}" >&3`);
    const script = [...Object.values(phases).flatMap(({ commands }) => commands), ...shown].join("\n");
    const child = spawn("bash", ["-c", script], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env: {
        PATH: `${this.#bin}:${process.env["PATH"] ?? ""}`,
        HOME: this.home,
        TMPDIR: this.home,
        AWS_REGION: "eu-west-1",
        GIT_CONFIG_NOSYSTEM: "1",
        TPL_BUCKET: "templates",
        TOOLS_SHA256: this.#hash,
        ...environment,
      },
    });
    const [out = "", err = "", shownValues = ""] = await Promise.all(child.stdio.slice(1).map((stream) => textOf(stream as Readable)));
    const exported = Object.fromEntries(
      shownValues
        .split("\0")
        .filter(Boolean)
        .map((pair) => pair.split(/=(.*)/s).slice(0, 2)),
    );
    const status = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once("close", resolve)));
    return { status, output: `${out}${err}`, exported };
  }
}

/** In place of the bundle that is uploaded: one file that starts the commands of this workspace. */
function bundleText(): string {
  const packages = fileURLToPath(new URL("../../../", import.meta.url));
  const entries = Object.entries(COMMANDS).map(([name, folder]) => [name, join(packages, folder, "dist/cli/bin.js")]);
  return `const [, , name, ...rest] = process.argv;
process.argv = [process.argv[0], name, ...rest];
await import(${JSON.stringify(Object.fromEntries(entries))}[name]);
`;
}

async function textOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk as string;
  return text;
}
