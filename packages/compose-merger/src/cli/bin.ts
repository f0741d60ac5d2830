#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { systemClock } from "composex-core/adapters";
import { compileOnce, processIo } from "composex-core/cli";
import { main } from "./main.ts";

compileOnce();
const chance = { random: Math.random, newOperationId: randomUUID };
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(code));

const code = await main(process.argv.slice(2), { ...processIo(), ...systemClock, ...chance });
// What still hangs on a server that says nothing must not keep the process: whatever was begun ends with it, once all is printed.
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
