// Runs the pinned pnpm through npx: nothing has to be installed globally.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command line of pnpm, to put arguments behind. */
export const pnpm = ["npx", "--yes", "pnpm@12.21.0"];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, ...args] = [...pnpm, ...process.argv.slice(2)];
  process.exitCode = spawnSync(command, args, { stdio: "inherit" }).status ?? 1;
}
