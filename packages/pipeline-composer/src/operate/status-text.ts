import type { Paint } from "composex-core/diagnostics";
import type { RunningRelease } from "../mark/mark-wave.ts";
import type { Organisation } from "../model/organisation.ts";
import type { ConditionFacts } from "../ports/operation.ts";
import { moment } from "./moments.ts";
import { placeOfStage } from "./places.ts";
import type { EnvironmentStatus, PipelineStatus, StageStatus, StatusReport } from "./status-report.ts";
import { age, marked } from "./words.ts";

/** A report as people read it: a line a stage, below it what it waits for. */
export function statusText({ pipelines, environments }: StatusReport, organisation: Organisation, paint: Paint, now: number): string {
  return [
    ...pipelines.map((pipeline) => pipelineText(pipeline, organisation, paint, now)),
    `${paint.bold("Environments")}\n${environmentsText(environments)}`,
  ].join("\n");
}

function pipelineText({ name, version, stages }: PipelineStatus, organisation: Organisation, paint: Paint, now: number): string {
  const width = Math.max(...stages.map((stage) => stage.name.length));
  const lines = stages.flatMap((stage) => {
    const { mark, words } = marked(stage.asksSince === undefined ? (stage.latest?.status ?? "") : "Asks", paint);
    const of = [stage.latest?.execution.slice(0, 8), stage.commit?.slice(0, 7)].filter(Boolean).join(" ");
    const said = stage.summary === undefined ? "" : `  ${firstLine(stage.summary)}`;
    return [
      `  ${mark} ${stage.name.padEnd(width)}  ${words.padEnd(16)} ${of}${said}`.trimEnd(),
      ...details(stage, organisation, paint, now),
    ];
  });
  return `${paint.bold(name)} ${paint.dim(`version ${version}`)}\n${lines.join("\n")}\n`;
}

function details(stage: StageStatus, organisation: Organisation, paint: Paint, now: number): readonly string[] {
  const { frozen, inbound, asksSince, latest } = stage;
  const environment = placeOfStage(organisation, stage.name)?.environment.name;
  const lines: string[] = [];
  if (frozen) {
    const since = frozen.since === undefined ? "" : ` for ${age(now - frozen.since)}`;
    const by = frozen.by === undefined ? "" : ` by ${lastPart(frozen.by)}`;
    lines.push(paint.yellow(`frozen${since}${by}: ${frozen.reason}`));
  }
  if (asksSince !== undefined)
    lines.push(`waits for an answer for ${age(now - asksSince)}: pipeline-composer approve ${environment ?? ""}`);
  lines.push(
    ...conditionLines(stage.beforeEntry, latest?.status, "before entry"),
    ...conditionLines(stage.onSuccess, latest?.status, "before leaving"),
  );
  for (const { name, run } of stage.actions) {
    if (run?.status === "Failed" && latest?.status === "Failed")
      lines.push(paint.red(`${name} failed${run.summary === undefined ? "" : `: ${firstLine(run.summary)}`}`));
    else if (run?.status === "InProgress" && run.token === undefined) lines.push(`${name} runs`);
  }
  if (inbound.length > 0) lines.push(`waiting to enter: ${inbound.map((id) => id.slice(0, 8)).join(", ")}`);
  return lines.map((line) => `      ${line}`);
}

function conditionLines(condition: ConditionFacts | undefined, stage: string | undefined, where: string): readonly string[] {
  if (!condition || (stage !== "InProgress" && stage !== "Failed") || (condition.status !== "InProgress" && condition.status !== "Failed"))
    return [];
  return condition.rules
    .filter(({ status }) => status === "InProgress" || status === "Failed")
    .map(
      ({ name, status, summary }) =>
        `${name} ${status === "Failed" ? "does not hold" : "is waited for"} ${where}${summary === undefined || summary === "" ? "" : `: ${firstLine(summary)}`}`,
    );
}

function environmentsText(environments: readonly EnvironmentStatus[]): string {
  const width = Math.max(0, ...environments.map(({ name }) => name.length));
  return environments
    .map(
      ({ name, kind, account, region, release }) =>
        `  ${name.padEnd(width)}  ${account} ${region}  ${kind === "throwaway" ? "throw-away" : released(release)}\n`,
    )
    .join("");
}

function released(release: unknown): string {
  const { release: number, commit, at } = (release ?? {}) as Partial<RunningRelease>;
  if (commit === undefined) return "no release yet";
  const since = at === undefined ? "" : ` since ${moment(Date.parse(at))}`;
  return `release ${number ?? ""}`.trimEnd() + ` (${commit.slice(0, 7)})${since}`;
}

function firstLine(text: string): string {
  return text.split("\n")[0]?.trim() ?? "";
}

function lastPart(arn: string): string {
  return arn.split("/").at(-1) ?? arn;
}
