#!/usr/bin/env node
import { keepCompiledCode } from "./kit/compile-cache.ts";
import { processIo } from "./kit/process-io.ts";
import { main } from "./main.ts";

keepCompiledCode();
process.exitCode = await main(process.argv.slice(2), processIo());
