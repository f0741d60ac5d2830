import { paintFor, showDiagnostics } from "composex-core/cli";
import type { Paint } from "composex-core/diagnostics";
import type { RunResult, ServiceResult } from "../run/result.ts";
import type { Io } from "./io.ts";

/** `--json`: one object on standard output. Else a line a service and one for the whole; problems go to standard error. */
export function printResult(io: Io, result: RunResult, json: boolean): void {
  showDiagnostics(result.errors, io);
  if (json) {
    io.stdout(`${JSON.stringify(result, (_key, value: unknown) => (value === undefined ? null : value))}\n`);
    return;
  }
  const paint = paintFor(io);
  for (const service of result.services) io.stderr(`${line(service, paint)}\n`);
  io.stderr(`${paint.bold(summary(result))}\n`);
}

function line({ name, outcome, before, after, file, line: row, column, gates }: ServiceResult, paint: Paint): string {
  const place = file === "" ? "" : ` ${paint.dim(`${file}:${row}:${column}`)}`;
  const passed = gates.filter((gate) => gate.outcome === "passed").map(({ gate }) => gate);
  const checks = passed.length > 0 ? paint.dim(` [${passed.join(", ")}]`) : "";
  if (outcome !== "applied" && outcome !== "planned") return `  ${name}: ${outcome}${before === undefined ? "" : ` ${before}`}${place}`;
  return `  ${name}: ${before ?? "(new)"} ${paint.cyan("->")} ${after}${place}${checks}`;
}

function summary({ outcome, repository, branch, commit, attempts, pullRequest }: RunResult): string {
  const target = `${repository ?? ""}${branch === undefined ? "" : ` ${branch}`}`;
  const tries = attempts > 1 ? ` after ${attempts} attempts` : "";
  if (pullRequest) return `${outcome}: pull request ${pullRequest.url ?? pullRequest.id} on ${target}`;
  if (outcome === "planned") return `planned: nothing was written to ${target}, this was a dry run`;
  if (outcome === "applied" || outcome === "partial")
    return `${outcome === "partial" ? "applied in part" : outcome}: ${target}${commit === undefined ? "" : ` ${commit.slice(0, 12)}`}${tries}`;
  return outcome === "unchanged" ? `unchanged: ${target}` : `${outcome}: nothing was written to ${target}`;
}
