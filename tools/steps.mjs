// Runs the steps of `npm start` and `npm test`: one calm line each, the full output of a step only when it fails.
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every test. Not in .mocharc.json: there they would run beside those that a command line names. */
export const TESTS = ["packages/*/dist/**/*.test.js", "tools/*.test.mjs"];

const results = [];

/**
 * Runs `work` and prints how it went. `work` returns the text to show behind the name, or throws an Error whose message says what is wrong.
 * Resolves to whether it passed.
 */
export async function step(name, work) {
  const start = performance.now();
  try {
    const note = await work();
    print("ok  ", name, start, note);
    results.push({ name, passed: true });
    return true;
  } catch (error) {
    print("FAIL", name, start);
    console.log(indent(error instanceof CommandError ? error.message : error.stack));
    results.push({ name, passed: false });
    return false;
  }
}

/** What every step so far came to. */
export function summary() {
  const failed = results.filter((result) => !result.passed);
  return { passed: results.length - failed.length, failed: failed.map((result) => result.name) };
}

export class CommandError extends Error {}

/** Runs a command in the project's root (or `cwd`) and resolves to its output; an exit code not in `accept` throws with all it printed. */
export function run(command, { cwd = root, env = {}, accept = [0] } = {}) {
  const [file, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, NO_COLOR: "1", ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let all = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      all += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      all += text;
    });
    child.on("error", (error) => reject(new CommandError(`cannot run ${file}: ${error.message}`)));
    child.on("close", (code, signal) => {
      if (accept.includes(code)) resolve(stdout);
      else reject(new CommandError(`${command.join(" ")}\nended with ${signal ?? `exit code ${code}`}\n${all.trimEnd()}`));
    });
  });
}

/** Path of an executable that the workspace installed. */
export function bin(name) {
  return `${root}/node_modules/.bin/${name}`;
}

function print(mark, name, start, note) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${mark} ${seconds} s  ${name}${note ? ` (${note})` : ""}`);
}

function indent(text) {
  return text.replace(/^/gm, "     ");
}
