#!/usr/bin/env node
import { main } from "./main.ts";

const environment = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  environment,
  workingDirectory: process.cwd(),
  interactive: process.stdin.isTTY && process.stdout.isTTY && !environment.CI,
  colour: process.stderr.isTTY && !environment.NO_COLOR,
});
