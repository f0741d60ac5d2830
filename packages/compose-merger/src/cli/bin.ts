#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { main } from "./main.ts";

// The clients are pinned and tested with this Node; their notice about later releases is not for the user of this tool.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  stdin: async () => {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return new Uint8Array(Buffer.concat(parts));
  },
  colour: process.stderr.isTTY && !process.env["NO_COLOR"],
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await wait(milliseconds);
  },
  random: () => Math.random(),
  newOperationId: () => randomUUID(),
});
