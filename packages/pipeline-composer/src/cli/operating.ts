import { type EXIT, type ExitCode, type Io, paintFor, showProblems } from "composex-core/cli";
import { isPortError, PortError, Report } from "composex-core/diagnostics";
import { awsOperation } from "../adapters/aws-operation.ts";
import type { Organisation } from "../model/organisation.ts";
import { REFUSALS, type RefusalCode } from "../operate/refusal-codes.ts";
import { isRefused, type Refused } from "../operate/refused.ts";
import type { OperationPorts } from "../ports/operation.ts";
import { compileFile, type FileOptions } from "./compile-file.ts";

/** What every command takes that is about running pipelines. */
export interface OperatingOptions extends FileOptions {
  readonly profile?: string | undefined;
  readonly json?: true | undefined;
}

export interface Operation {
  readonly organisation: Organisation;
  readonly ports: OperationPorts;
  readonly io: Io;
  readonly signal: AbortSignal | undefined;
}

/** Reads the file, opens the shared account and does what a command is for. A refusal is printed, and becomes its exit code. */
export async function operating(
  options: OperatingOptions,
  io: Io,
  run: (operation: Operation) => Promise<ExitCode | Refused>,
): Promise<ExitCode> {
  const report = new Report();
  const rendered = compileFile(options, io, report);
  showProblems(report, io);
  if (!rendered) return 1 satisfies typeof EXIT.problems;
  const { organisation } = rendered;
  const { shared } = organisation;
  const signal = io.interruptible?.();
  const { profile } = options;
  const ports = await awsOperation({ region: shared.region, ...(profile !== undefined && { profile }), ...(signal && { signal }) });
  const account = await ports.caller.account();
  const wrong: Refused = {
    code: "ACCOUNT_WRONG",
    message: `these credentials are of account ${account}, and the pipelines are in ${shared.account}`,
    hint: "name a profile of that account with --profile",
  };
  const result = account === shared.account ? await run({ organisation, ports, io, signal }) : wrong;
  return isRefused(result) ? refuse(result, options, io) : result;
}

/** Prints why a command ends without doing what it was asked. */
function refuse({ code, message, hint }: Refused, { json }: Pick<OperatingOptions, "json">, io: Io): ExitCode {
  const { exit } = REFUSALS[code];
  if (json) io.stdout(`${JSON.stringify({ code, message, ...(hint !== undefined && { hint }) }, null, 2)}\n`);
  else {
    const paint = paintFor(io);
    io.stderr(`${paint.red("error")} ${paint.dim(code)} ${message}\n`);
    if (hint !== undefined) io.stderr(`  ${paint.cyan("hint:")} ${hint}\n`);
  }
  return exit;
}

/** Turns exceptions of the service that are an answer into a refusal; every other failure goes on. */
export async function refusedBy<T>(exceptions: ReadonlySet<string>, code: RefusalCode, call: () => Promise<T>): Promise<T | Refused> {
  try {
    return await call();
  } catch (error) {
    if (!isPortError(error) || !exceptions.has(error.code)) throw error;
    return { code, message: said(error) };
  }
}

/** Without the name of the operation, which a person did not call. */
function said({ message }: PortError): string {
  return message.replace(/^codepipeline [^:]*: /, "");
}
