export { collect, commandText, rootCommand, withOptions } from "./commands.ts";
export { EXIT, type ExitCode } from "./exit-code.ts";
export type { Io } from "./io.ts";
export { packageVersion } from "./package-version.ts";
export { counted, paintFor, showDiagnostics, showProblems } from "./print.ts";
export { processIo } from "./process-io.ts";
export { redactor } from "./redact.ts";
export { remedyFor } from "./remedies.ts";
export { type CommandLine, runCommandLine } from "./run-command-line.ts";
