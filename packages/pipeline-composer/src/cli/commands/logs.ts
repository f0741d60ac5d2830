import { EXIT, type ExitCode, type Io, paintFor } from "composex-core/cli";
import { buildLog } from "../../operate/build-log.ts";
import { findExecution } from "../../operate/find-execution.ts";
import { moment } from "../../operate/moments.ts";
import { isRefused } from "../../operate/refused.ts";
import { type OperatingOptions, operating } from "../operating.ts";

export interface LogsOptions extends OperatingOptions {
  readonly pipeline?: string | undefined;
  readonly action?: string | undefined;
  readonly failed?: true | undefined;
}

/** Prints what the builds of a run wrote, oldest first. */
export function logs(id: string | undefined, options: LogsOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const found = await findExecution(organisation, ports, id, options.pipeline);
    if (isRefused(found)) return found;
    const { action, failed, json } = options;
    const all = (await ports.pipelines.actions(found.pipeline, found.execution.id)).toReversed();
    const builds = all.filter(({ provider, externalId }) => provider === "CodeBuild" && externalId !== undefined);
    const wanted = builds.filter((run) => (action === undefined || run.action === action) && (!failed || run.status === "Failed"));
    if (wanted.length === 0 && action !== undefined && !builds.some((run) => run.action === action)) {
      const names = [...new Set(builds.map((run) => run.action))].join(", ");
      return {
        code: "ACTION_UNDEFINED",
        message: `no build of an action "${action}" in ${found.execution.id}`,
        hint: `there are ${names || "none"}`,
      };
    }
    const paint = paintFor(io);
    const printed: object[] = [];
    for (const run of wanted) {
      const lines = await buildLog(run, ports);
      if (json) printed.push({ stage: run.stage, action: run.action, status: run.status, build: run.externalId, lines });
      else {
        io.stdout(
          `${paint.bold(`${run.stage}/${run.action}`)} ${run.status.toLowerCase()} ${paint.dim(`${moment(run.startedAt)} ${run.externalId}`)}\n`,
        );
        for (const line of lines) io.stdout(`  ${line}\n`);
      }
    }
    if (json) io.stdout(`${JSON.stringify(printed, null, 2)}\n`);
    else if (wanted.length === 0) io.stdout(`${found.execution.id} has no ${failed ? "failed " : ""}build\n`);
    return EXIT.done;
  });
}
