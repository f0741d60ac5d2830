import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { collect, type ExitCode, type Io, withOptions } from "composex-core/cli";
import { approvalOptions, invocation } from "composex-core/cli/deploy";
import { parseSeconds } from "composex-core/shape";
import type { StarterEnvironment } from "../init/starter.ts";
import { fileOptions } from "./file-options.ts";

export interface CommandFrame {
  readonly io: Io;
  readonly finish: (code: ExitCode) => void;
  /** The command line, to be shown where a run stops. */
  readonly command: string;
}

/** The commands that change the accounts of an organisation, or say what would change. */
export function addBootstrapCommands(composer: Command, { io, finish, command }: CommandFrame): void {
  composer
    .command("init")
    .description("write a pipelines.yaml to begin with; asks what no flag says")
    .option("-f, --file <file>", "the file", "pipelines.yaml")
    .option("--name <name>", "prefix of every name")
    .option("--account <id>", "account of the pipelines")
    .option("--region <region>", "region of the pipelines")
    .option(
      "--environment <name=account>",
      "an environment, first ones first; NAME=ACCOUNT:long-lived for one that stays; repeatable",
      environmentOf,
    )
    .option("--application <name>", "an application, named like its service in the compose file; repeatable", collect)
    .option("--from-compose <file>", "take name, applications and the first commit from a compose file")
    .action(async (options) => finish(await (await import("./commands/init.ts")).init(options, io)));

  const bootstrap = composer
    .command("bootstrap")
    .description("bring the accounts to what the file says; the same command goes on where it was stopped")
    .option("--wait [time]", "wait for executions that an update of their pipeline would cancel: 90m, 24h (default: 2h)", waiting)
    .option("--cancel-running", "let an update of a pipeline cancel its executions, approvals with them")
    .option("--json", "print how it ended as JSON");
  withOptions(withOptions(fileOptions(bootstrap), reachOptions), approvalOptions).action(async ({ wait, ...options }, made) => {
    const waits = wait === undefined ? {} : { wait: wait === true ? DEFAULT_WAIT_SECONDS : wait };
    finish(await (await import("./commands/bootstrap.ts")).bootstrap({ ...options, ...waits }, invocation(command, made), io));
  });

  const plan = composer
    .command("plan")
    .description("say what bootstrap would change in every account, and what is dangerous in it; changes nothing")
    .option("--json", "print JSON");
  withOptions(fileOptions(plan), reachOptions).action(async (options) =>
    finish(await (await import("./commands/plan.ts")).plan(options, io)),
  );

  const destroy = composer
    .command("destroy")
    .description("take the stacks away in reverse order; those with images, sources, artifacts and their key stay")
    .option("--leftovers", "only stacks that the file no longer asks for");
  withOptions(withOptions(fileOptions(destroy), reachOptions), approvalOptions).action(async (options, made) =>
    finish(await (await import("./commands/destroy.ts")).destroy(options, invocation(command, made), io)),
  );
}

const DEFAULT_WAIT_SECONDS = 7_200;

/** How the accounts are reached. */
function reachOptions(command: Command) {
  return command
    .optionsGroup("Accounts:")
    .option("--profile <name>", "profile of the credentials that everything starts from")
    .option("--profile-map <account=profile>", "profile for one account, in place of organization.bootstrapRole; repeatable", profileOf)
    .option("--concurrency <count>", "stacks at once", count, 4);
}

function environmentOf(text: string, before: readonly StarterEnvironment[] = []): readonly StarterEnvironment[] {
  const [, name, account, kind = "throwaway"] = /^([a-z][a-z0-9]*)=(\d{12})(?::(throwaway|long-lived))?$/.exec(text) ?? [];
  if (name === undefined || account === undefined)
    throw new InvalidArgumentError("Write NAME=ACCOUNT or NAME=ACCOUNT:long-lived, the account with twelve digits.");
  return [...before, { name, account, kind: kind as StarterEnvironment["kind"] }];
}

function profileOf(text: string, before: readonly (readonly [string, string])[] = []): readonly (readonly [string, string])[] {
  const [, account, profile] = /^(\d{12})=(.+)$/.exec(text) ?? [];
  if (account === undefined || profile === undefined)
    throw new InvalidArgumentError("Write ACCOUNT=PROFILE, the account with twelve digits.");
  return [...before, [account, profile]];
}

function count(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1 to 99.");
  return Number(text);
}

function waiting(text: string): number {
  const seconds = parseSeconds(text);
  if (seconds === undefined) throw new InvalidArgumentError("Write 90s, 5m, 2h or 1d.");
  return seconds;
}
