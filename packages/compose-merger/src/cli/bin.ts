#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { systemClock } from "composex-core/adapters";
import { keepCompiledCode, processIo } from "composex-core/cli";
import { main } from "./main.ts";

keepCompiledCode();
const chance = { random: Math.random, newOperationId: randomUUID };
process.exitCode = await main(process.argv.slice(2), { ...processIo(), ...systemClock, ...chance });
