import { type Diagnostic, Report } from "composex-core/diagnostics";
import type { ResultCheck } from "./result-check.ts";

/** Holds each edited file against the compose schema. A problem the file had before is no reason to keep a good build out: it only warns. */
export const checkResult: ResultCheck = async ({ changed, before, after }, _target, report) => {
  const { validateComposeFile } = await import("composex-core/compose");
  const problems = (file: { readonly path: string; readonly source: { readonly text: string } } | undefined): readonly Diagnostic[] => {
    if (!file) return [];
    const found = new Report();
    validateComposeFile(file.source.text, file.path, found);
    return found.diagnostics.filter(({ severity }) => severity === "error");
  };
  for (const file of after) {
    if (!changed.has(file.path)) continue;
    const now = problems(file);
    if (now.length === 0) continue;
    const known = new Set(problems(before.find(({ path }) => path === file.path)).map(keyOf));
    for (const problem of now) {
      const old = known.has(keyOf(problem));
      const say = old ? report.warning.bind(report) : report.error.bind(report);
      say("COMPOSE_INVALID", problem.where, `${problem.message}${old ? " (it was so before)" : ", after the edit"}`, {
        hint: problem.hint,
      });
    }
  }
};

function keyOf({ code, message, where }: Diagnostic): string {
  return `${code}\0${message}\0${where?.path ?? ""}`;
}
