#!/usr/bin/env node
import { processIo } from "./kit/process-io.ts";
import { main } from "./main.ts";

process.exitCode = await main(process.argv.slice(2), processIo());
