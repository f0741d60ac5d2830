import { EXIT, type ExitCode } from "composex-core/cli";
import { unifiedDiff } from "../../operations/unified-diff.ts";
import { splice } from "../../plan/splice.ts";
import type { BatchRun } from "../../run/run-batch.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { printResult } from "../print-result.ts";

/** The diff goes to standard output, the table of services to standard error. */
export async function printDiff(
  io: Io,
  { result, outcome }: BatchRun,
  { json, exitCode }: { readonly json?: true | undefined; readonly exitCode?: true | undefined },
): Promise<ExitCode> {
  const changes = outcome?.edit?.changed.size ?? 0;
  printResult(io, changes > 0 && result.outcome === "planned" ? { ...result, outcome: "differences" } : result, json ?? false);
  const edit = outcome?.edit;
  for (const file of json || !edit ? [] : edit.before) {
    const own = (edit?.edits ?? []).filter((one) => one.file === file.path);
    if (own.length > 0) io.stdout(unifiedDiff(file.path, file.source.text, splice(file.source.text, own)));
  }
  const code = exitCodeOf(result);
  return Promise.resolve(code === EXIT.done && changes > 0 && exitCode ? EXIT.changes : code);
}
