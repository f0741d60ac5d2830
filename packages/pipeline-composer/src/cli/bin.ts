#!/usr/bin/env node
import { compileOnce, processIo } from "composex-core/cli";
import { main } from "./main.ts";

compileOnce();
process.exitCode = await main(process.argv.slice(2), processIo());
