import { type Command, InvalidArgumentError, Option, type OptionValues } from "@commander-js/extra-typings";
import { stackNameProblem } from "../../deploy/stack-name.ts";
import { collect, withOptions } from "../kit/commands.ts";
import { approvalOptions } from "../kit/deploy/approval-options.ts";
import { invocation } from "../kit/deploy/invocation.ts";
import type { ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { projectOptions } from "../project-flags.ts";

export interface CommandFrame {
  readonly io: Io;
  readonly finish: (code: ExitCode) => void;
  /** The command line, to be shown where a run stops. */
  readonly command: string;
}

/** The commands that talk to an account: plan, up, down, status, outputs, events, logs. */
export function addDeployCommands(composex: Command, { io, finish, command }: CommandFrame): void {
  const ofProject = (name: string) => withOptions(withOptions(composex.command(name), projectOptions), stackOptions);
  const plan = ofProject("plan")
    .description("say what a deployment would change, what is dangerous in it, and what was changed by hand; changes nothing")
    .addOption(
      new Option("--against <dir>", "compare with an earlier render in place of what is deployed; asks no AWS account").conflicts([
        "changeSet",
        "account",
        "region",
        "roleArn",
        "serviceRole",
        "notificationArn",
        "terminationProtection",
      ]),
    )
    .option("--change-set", "upload the templates and prepare the change set, which composex up executes later")
    .option("--no-drift", "do not look for changes by hand")
    .addOption(new Option("--markdown", "print Markdown, for the message of an approval").conflicts("json"))
    .option("--json", "print JSON");
  withOptions(plan, deployOptions).action(async (options, made) =>
    finish(await (await import("../commands/deploying.ts")).plan(options, invocation(command, made), io)),
  );

  const up = ofProject("up").description("plan, ask and deploy; the same command goes on where it was stopped");
  withOptions(withOptions(up, deployOptions), approvalOptions)
    .option(
      "--skip <id>",
      "resource that a failed rollback leaves as it is when it is continued (STACK.ID in a nested stack); repeatable",
      collect,
    )
    .option("--json", "print how it ended as JSON")
    .action(async (options, made) => finish(await (await import("../commands/deploying.ts")).up(options, invocation(command, made), io)));

  const down = ofProject("down")
    .description("delete the stack; says before what goes and what stays, and empties nothing")
    .option("--account <id>", "refuse to delete in any other account")
    .option("--retain <id>", "resource that stays in the account, where a deletion has failed before; repeatable", collect)
    .option("--service-role <arn>", "role that CloudFormation uses")
    .option("--json", "print how it ended as JSON");
  withOptions(down, approvalOptions).action(async (options, made) =>
    finish(await (await import("../commands/deploying.ts")).down(options, invocation(command, made), io)),
  );

  ofProject("status")
    .description("show the state of the stacks and of their services")
    .option("--json", "print JSON")
    .action(async (options) => finish(await (await import("../commands/deploying.ts")).status(options, io)));

  ofProject("outputs")
    .description("print the outputs of the stack: addresses and names")
    .option("--json", "print JSON")
    .action(async (options) => finish(await (await import("../commands/deploying.ts")).outputs(options, io)));

  ofProject("events")
    .description("print what happened in the last operation, all nested stacks included")
    .option("--json", "print JSON")
    .action(async (options) => finish(await (await import("../commands/deploying.ts")).events(options, io)));

  ofProject("logs")
    .description("print what the tasks wrote")
    .argument("[service]", "only this service")
    .option("--since <minutes>", "how far back", "15")
    .action(async (service, options) => finish(await (await import("../commands/deploying.ts")).logs(service, options, io)));
}

function deployOptions(command: Command) {
  return command
    .option("--bucket <bucket>", "bucket for the templates (default: composex-ACCOUNT-REGION)")
    .option("--prefix <prefix>", "folder in that bucket (default: the project's name)")
    .option("--account <id>", "refuse to deploy to any other account")
    .option("--parameter <name=value>", "value of a parameter of the root template; repeatable", collect)
    .option("--service-role <arn>", "role that CloudFormation uses")
    .option("--notification-arn <arn>", "SNS topic that gets the events; repeatable", collect)
    .option("--termination-protection", "protect the stack from deletion")
    .option("--no-termination-protection", "take that protection away");
}

/** What every command takes that is about one stack in an account. */
function stackOptions(command: Command) {
  return accountOptions(
    command
      .optionsGroup("Account and stack:")
      .option("-n, --name <name>", "name of the root stack (default: the project's name)", stackName),
  );
}

/** Where a command looks, and as whom. */
export function accountOptions<Given extends OptionValues>(command: Command<[], Given>) {
  return command
    .option("--region <region>", "AWS region (default: AWS_REGION or the profile's)")
    .option("--role-arn <arn>", "role to assume for every call")
    .option("--external-id <id>", "external id that this role asks for");
}

/** Parser of `--name`. */
export function stackName(value: string): string {
  const problem = stackNameProblem(value);
  if (problem !== undefined) throw new InvalidArgumentError(`${problem}.`);
  return value;
}
