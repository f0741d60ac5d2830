import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { type ExitCode, type Io, withOptions } from "composex-core/cli";
import { parseSeconds } from "composex-core/shape";
import { fileOptions } from "./file-options.ts";

export interface OperateFrame {
  readonly io: Io;
  readonly finish: (code: ExitCode) => void;
}

/** The commands about pipelines that run. */
export function addOperateCommands(composer: Command, { io, finish }: OperateFrame): void {
  const command = (name: string) => withOptions(fileOptions(composer.command(name)), operateOptions);

  command("status")
    .description("show where releases stand, what waits for whom, and what each environment runs")
    .argument("[pipeline]", "only this pipeline, or that of this application")
    .action(async (pipeline, options) => finish(await (await import("./commands/status.ts")).status(pipeline, options, io)));

  command("start")
    .description("start a run: a release, or the build of an application")
    .argument("[pipeline]", "pipeline or application (default: the only delivery)")
    .option("--commit <id>", "commit to run, of any branch (default: the head of the pipeline's branch)")
    .option("--variable <name=value>", "value of a variable of the pipeline; repeatable", variableOf)
    .action(async (pipeline, options) => finish(await (await import("./commands/start.ts")).start(pipeline, options, io)));

  command("watch")
    .description("follow a run, with what its builds write and its stacks do, and end as it does")
    .argument("[id]", "execution, or the beginning of its id (default: the newest)")
    .option("-p, --pipeline <name>", "pipeline or application (default: the only delivery)")
    .option("--wait", "stay where the run waits for a person, a window or the end of a freeze")
    .option("--timeout <time>", "stop watching after this time: 90s, 30m, 2h", secondsOf)
    .action(async (id, options) => finish(await (await import("./commands/watch.ts")).watch(id, options, io)));

  command("logs")
    .description("print what the builds of a run wrote")
    .argument("[id]", "execution, or the beginning of its id (default: the newest)")
    .option("-p, --pipeline <name>", "pipeline or application (default: the only delivery)")
    .option("--action <name>", "only the builds of this action")
    .option("--failed", "only builds that failed")
    .action(async (id, options) => finish(await (await import("./commands/logs.ts")).logs(id, options, io)));

  command("approve")
    .description("show the whole plan of the release that waits for an environment, ask, and approve it")
    .argument("<environment>", "long-lived environment")
    .option("-m, --message <text>", "comment, kept with the answer")
    .option("--execution <id>", "approve this release, even where a newer one waits behind it")
    .option("--plan <hash>", "refuse any plan but the one of this hash, or of this beginning of it")
    .option("--outside-window", "it is to be executed although the deployment window is closed")
    .option("-y, --yes", "do not ask")
    .action(async (environment, options) => finish(await (await import("./commands/approve.ts")).approve(environment, options, io)));

  command("reject")
    .description("reject the release that waits for an environment")
    .argument("<environment>", "long-lived environment")
    .requiredOption("-m, --message <text>", "why, kept with the answer")
    .action(async (environment, options) => finish(await (await import("./commands/approve.ts")).reject(environment, options, io)));

  command("override")
    .description("let a release past a closed window or a firing alarm")
    .argument("<environment>", "long-lived environment")
    .option("-y, --yes", "do not ask")
    .action(async (environment, options) => finish(await (await import("./commands/override.ts")).override(environment, options, io)));

  command("retry")
    .description("do again what failed: alone, or with what was planned and approved for it")
    .argument("[stage]", "stage or environment (default: the last that failed)")
    .option("-p, --pipeline <name>", "pipeline or application (default: the only delivery)")
    .option("--all", "repeat the whole stage where otherwise only what failed is repeated")
    .action(async (stage, options) => finish(await (await import("./commands/retry.ts")).retry(stage, options, io)));

  command("rollback")
    .description("bring back what an earlier release deployed")
    .argument("<environment>", "long-lived environment")
    .option("--to <id>", "execution or commit to go back to (default: the one before)")
    .option("--by-commit", "run the old commit through every stage in place of replaying one")
    .option("-y, --yes", "do not ask")
    .action(async (environment, options) => finish(await (await import("./commands/rollback.ts")).rollback(environment, options, io)));

  command("stop")
    .description("end a run at once; what it began in CloudFormation goes on")
    .argument("[id]", "execution, or the beginning of its id (default: the newest)")
    .option("-p, --pipeline <name>", "pipeline or application (default: the only delivery)")
    .option("-m, --message <text>", "why, kept with the run", "stopped by hand")
    .option("--wait", "let the actions that run end first")
    .option("-y, --yes", "do not ask")
    .action(async (id, options) => finish(await (await import("./commands/stop.ts")).stop(id, options, io)));

  command("freeze")
    .description("let no release enter an environment, and nobody be asked about one")
    .argument("<environment>", "environment; those of its wave are frozen with it")
    .option("-m, --message <text>", "why, shown to who looks", "frozen by hand")
    .action(async (environment, options) => finish(await (await import("./commands/freeze.ts")).freeze(environment, options, io)));

  command("unfreeze")
    .description("let releases enter an environment again")
    .argument("<environment>", "environment")
    .action(async (environment, options) => finish(await (await import("./commands/freeze.ts")).unfreeze(environment, options, io)));
}

function operateOptions(command: Command) {
  return command
    .option("--profile <name>", "profile of the credentials of the shared account")
    .option("--json", "print the result as JSON");
}

function secondsOf(text: string): number {
  const seconds = parseSeconds(text);
  if (seconds === undefined) throw new InvalidArgumentError("Write 90s, 5m, 2h or 1d.");
  return seconds;
}

function variableOf(text: string, before: readonly (readonly [string, string])[] = []): readonly (readonly [string, string])[] {
  const [, name, value] = /^([A-Za-z0-9@_-]+)=([\s\S]+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("Write NAME=VALUE.");
  return [...before, [name, value]];
}
