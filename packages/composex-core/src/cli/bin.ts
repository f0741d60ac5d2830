#!/usr/bin/env node
import { compileOnce } from "./kit/compile-once.ts";
import { processIo } from "./kit/process-io.ts";
import { main } from "./main.ts";

compileOnce();
process.exitCode = await main(process.argv.slice(2), processIo());
