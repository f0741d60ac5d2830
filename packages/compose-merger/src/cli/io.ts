import type { ExitCode, Io as ProcessIo } from "composex-core/cli";
import type { RunPorts } from "../ports/run-ports.ts";

/** Everything a command takes from the process it runs in. */
export interface Io extends ProcessIo, RunPorts {}

/** Takes the exit code of a command that has finished. */
export type Done = (exitCode: ExitCode) => void;
