// Runs the labelled code blocks of a guide in an empty folder, as its reader would. What follows the language in a block's first line:
//
//   sh run            runs it; it must end with 0, or with N where the line says exit=N
//   text output       what the block before printed, errors included; a line `…` stands for any lines
//   yaml write=PATH   writes the block to that file
//   yaml append=PATH  appends it
//   yaml shows=PATH   the file has exactly these lines, one after another
//   yaml over=PATH    that file of the folder, a pipelines.yaml, is valid with this in place of what it has: entries of environments,
//                     applications and such one by one, everything else whole
//   yaml quotes=PATH  a file of this repository has exactly these lines, one after another
//
// Blocks without a label are only read.
//
// A guide for commands that need an account says what stands in its place, in a comment of its own line: <!-- with: PATH -->. The program at that path of the
// build runs in the guide's folder until the guide has ended; the first line that it prints is the address of its AWS,
// or the variables that lead there, as JSON.
import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "./steps.mjs";

const COMMANDS = { composex: "composex-core", "compose-merger": "compose-merger", "pipeline-composer": "pipeline-composer" };
const LABEL = /^(?:(run)(?: exit=(\d+))?|(output)|(write|append|over|shows|quotes)=(\S+))$/;

/** Throws an Error that names the line of the first block that does not do what the guide says. */
export function runGuide(text) {
  const work = mkdtempSync(join(tmpdir(), "guide-"));
  let server;
  try {
    const folder = join(work, "folder");
    mkdirSync(folder);
    const environment = guideEnvironment(work);
    const [, program] = /^<!-- with: (\S+) -->$/m.exec(text) ?? [];
    if (program) Object.assign(environment, withAccount((server = startProgram(program, folder, work))));
    let printed = "";
    for (const block of codeBlocks(text)) {
      const [, run, exit, output, action, path] = LABEL.exec(block.label) ?? [];
      const fail = (problem) => {
        throw new Error(`line ${block.line}: ${problem}`);
      };
      if (run) {
        const { status, output: all } = shell(block.text, folder, environment);
        printed = all;
        if (status !== Number(exit ?? 0)) fail(`ended with ${status}\n${all}`);
      } else if (output) {
        if (!matches(printed, block.text)) fail(`printed something else:\n${printed}`);
      } else if (action === "over") {
        laidOver(join(folder, path), block.text);
        const { status, output: all } = shell(`pipeline-composer validate --file ${LAID_OVER}`, folder, environment);
        if (status !== 0) fail(`is not valid over ${path}\n${all}`);
      } else if (action) {
        handle[action](block, path, folder, fail);
      } else if (block.label !== "") fail(`"${block.label}" is no label that this runner knows`);
    }
  } finally {
    server?.child.kill();
    rmSync(work, { recursive: true });
  }
}

/** Starts a program and waits for the first line that it prints. */
function startProgram(path, cwd, work) {
  const file = join(work, "printed");
  const output = openSync(file, "w");
  const child = spawn(process.execPath, [join(root, path)], { cwd, stdio: ["ignore", output, "inherit"] });
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const [line, ...others] = readFileSync(file, "utf8").split("\n");
    if (others.length > 0) return { child, line };
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  child.kill("SIGKILL");
  throw new Error(`${path} does not come up`);
}

function withAccount({ line }) {
  if (line.startsWith("{")) return JSON.parse(line);
  return { AWS_ENDPOINT_URL: line, AWS_ACCESS_KEY_ID: "111111111111", AWS_SECRET_ACCESS_KEY: "secret" };
}

/** Fenced blocks as `{line, label, text}`, in order. */
function codeBlocks(markdown) {
  const blocks = [];
  let open;
  for (const [index, line] of markdown.split("\n").entries()) {
    const fence = /^```(?:\S+)?\s*(.*)$/.exec(line);
    if (open === undefined && fence) open = { line: index + 1, label: fence[1].trim(), lines: [] };
    else if (open && line === "```") {
      blocks.push({ line: open.line, label: open.label, text: [...open.lines, ""].join("\n") });
      open = undefined;
    } else open?.lines.push(line);
  }
  return blocks;
}

/** Whether `actual` is `expected`, in which a line `…` stands for any lines. */
export function matches(actual, expected) {
  const pattern = expected
    .trimEnd()
    .split("\n")
    .map((line) => (line.trim() === "…" ? "(?:.*\\n)*?" : `${line.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[ \\t]*\\n`))
    .join("");
  return new RegExp(`^${pattern}$`).test(`${actual.trimEnd()}\n`);
}

const handle = {
  write(block, path, folder) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), block.text);
  },
  append(block, path, folder) {
    appendFileSync(join(folder, path), block.text);
  },
  shows(block, path, folder, fail) {
    contains(join(folder, path), block, fail);
  },
  quotes(block, path, _folder, fail) {
    contains(join(root, path), block, fail);
  },
};

const LAID_OVER = "laid-over.yaml";

/** Writes the file with a part in place of what it has, beside it. */
function laidOver(file, part) {
  const whole = parse(readFileSync(file, "utf8"));
  for (const [key, value] of Object.entries(parse(part))) {
    const isMap = [value, whole[key]].every((one) => typeof one === "object" && one !== null && !Array.isArray(one));
    whole[key] = isMap ? { ...whole[key], ...value } : value;
  }
  writeFileSync(join(dirname(file), LAID_OVER), stringify(whole, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }));
}

function contains(file, { text }, fail) {
  if (!existsSync(file)) fail(`${file} does not exist`);
  if (!`\n${readFileSync(file, "utf8")}`.includes(`\n${text}`)) fail(`${file} does not have these lines`);
}

function shell(script, cwd, env) {
  const { status, signal, stdout } = spawnSync("bash", ["-e", "-c", `exec 2>&1\n${script}`], {
    cwd,
    env,
    encoding: "utf8",
    timeout: 180_000,
  });
  return { status: status ?? signal, output: stdout };
}

/** The commands on the path, and nothing of the person's own settings. */
function guideEnvironment(work) {
  const bin = join(work, "bin");
  mkdirSync(bin);
  for (const [command, name] of Object.entries(COMMANDS)) {
    const file = join(bin, command);
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${root}/packages/${name}/dist/cli/bin.js" "$@"\n`);
    chmodSync(file, 0o755);
  }
  return {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: work,
    LC_ALL: "C.UTF-8",
    NO_COLOR: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.com",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    AWS_EC2_METADATA_DISABLED: "true",
  };
}
