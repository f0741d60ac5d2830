import { type Diagnostic, Report } from "composex-core/diagnostics";
import type { EditResult } from "../apply/edit-compose.ts";
import { composedText, inWhole } from "../locate/compose-file.ts";
import type { Edit } from "../plan/edit.ts";
import type { ResultCheck } from "./result-check.ts";

type CheckedFile = Parameters<ResultCheck>[0]["after"][number];

/**
 * Holds each edited file, or the services of it that were composed, against the compose schema, and with `gates.model: ecs` all files together against everything composex knows. A
 * problem that was there before is no reason to keep a good build out: it only warns.
 */
export const checkResult: ResultCheck = async (edit, { config }, report) => {
  if (!edit.edits.every(replacesImage)) await checkSchema(edit, report);
  if (config.gates.model === "ecs" && !report.hasErrors) await checkModel(edit, report);
};

/** One image in the place of another: what was valid is valid, and what was not is none of this edit's business (`verify` tells). */
function replacesImage({ what, before }: Edit): boolean {
  return what === "image" && before !== undefined;
}

async function checkSchema({ changed, before, after }: EditResult, report: Report): Promise<void> {
  const { validateComposeFile } = await import("composex-core/compose");
  const schemaProblems = (files: readonly CheckedFile[]) =>
    errorsOf((found) => {
      for (const file of files) {
        if (!changed.has(file.path)) continue;
        const own = new Report();
        validateComposeFile(composedText(file), file.path, own);
        for (const one of own.diagnostics) found.add(one.where ? { ...one, where: inWhole(file, one.where) } : one);
      }
    });
  tell(schemaProblems(after), () => schemaProblems(before), report);
}

async function checkModel({ before, after }: EditResult, report: Report): Promise<void> {
  const { inspectFiles } = await import("composex-core/inspect");
  const modelProblems = (files: readonly CheckedFile[]) =>
    errorsOf((found) => {
      inspectFiles(
        files.map(({ path, source }) => ({ path, text: source.text })),
        found,
      );
    });
  tell(modelProblems(after), () => modelProblems(before), report);
}

function errorsOf(check: (found: Report) => void): readonly Diagnostic[] {
  const found = new Report();
  check(found);
  return found.diagnostics.filter(({ severity }) => severity === "error");
}

/** The state before is only looked at when the one after has a problem. */
function tell(now: readonly Diagnostic[], earlier: () => readonly Diagnostic[], report: Report): void {
  if (now.length === 0) return;
  const known = new Set(earlier().map(keyOf));
  for (const problem of now) {
    const old = known.has(keyOf(problem));
    const say = old ? report.warning.bind(report) : report.error.bind(report);
    say("COMPOSE_INVALID", problem.where, `${problem.message}${old ? " (it was so before)" : ", after the edit"}`, { hint: problem.hint });
  }
}

function keyOf({ code, message, where }: Diagnostic): string {
  return `${code}\0${message}\0${where?.file ?? ""}\0${where?.path ?? ""}`;
}
