import { type Command, Option } from "@commander-js/extra-typings";
import { accountOptions, addDeployCommands, stackName } from "./deploy/add-deploy-commands.ts";
import { commandText, pictureOptions, rootCommand, withOptions } from "./kit/commands.ts";
import { EXIT, type ExitCode } from "./kit/exit-code.ts";
import type { Io } from "./kit/io.ts";
import { projectOptions } from "./project-flags.ts";

/**
 * The command line of composex. Each command loads its code when it is run; `finish` gets its exit code. `argv` is shown where a command says
 * how to go on.
 */
export function program(io: Io, finish: (code: ExitCode) => void, argv: readonly string[] = []): Command {
  const about = "Compiles a compose file with x- sections into CloudFormation templates for Amazon ECS.";
  const composex = rootCommand("composex", about, import.meta.url).addHelpText("after", EXAMPLES);

  const render = composex
    .command("render")
    .description("write the templates and their parameter files; asks no AWS account")
    .option("-n, --name <name>", "name of the root stack (default: the project's name)", stackName)
    .option("-d, --output <dir>", "where the files go; replaced whole (default: out, out/ENV with --env)")
    .addOption(new Option("--format <format>", "format of the templates").choices(["yaml", "json"] as const).default("yaml" as const))
    .option("--bucket <bucket>", "bucket that the templates will be uploaded to; without it nested templates are named by relative path")
    .option("--prefix <prefix>", "folder in that bucket")
    .option("--lookup", "first find what Lookup names and write composex.lookups.json; asks the AWS account")
    .option("--json", "print the result as JSON");
  withOptions(render, projectOptions).action(async (options) =>
    finish(await (await import("./commands/compiling.ts")).render(options, io)),
  );

  const validate = composex
    .command("validate")
    .description("check the compose files as render does, and write nothing")
    .option("-n, --name <name>", "name of the root stack (default: the project's name)", stackName)
    .option("--json", "print the problems as JSON");
  withOptions(validate, projectOptions).action(async (options) => finish((await import("./commands/compiling.ts")).validate(options, io)));

  const lookup = composex
    .command("lookup")
    .description("find what Lookup names in the AWS account and write composex.lookups.json")
    .option("--check", "write nothing; exit with 10 where the account differs from the file")
    .option("--json", "print what was found as JSON");
  withOptions(withOptions(lookup, projectOptions), (command) => accountOptions(command.optionsGroup("Account:"))).action(async (options) =>
    finish(await (await import("./commands/compiling.ts")).lookup(options, io)),
  );

  const graph = composex
    .command("graph")
    .description("draw what the templates say: services, what they stand behind, what they use, and who talks to whom")
    .option("-n, --name <name>", "name of the root stack (default: the project's name)", stackName);
  withOptions(pictureOptions(graph), projectOptions).action(async (options) =>
    finish(await (await import("./commands/graph.ts")).graph(options, io)),
  );

  const config = composex
    .command("config")
    .description("print the project that the compose files make, every short form spelled out")
    .option("--json", "print JSON in place of YAML");
  withOptions(config, projectOptions).action(async (options) => finish((await import("./commands/reading.ts")).config(options, io)));

  composex
    .command("schema")
    .description("print the JSON Schema of the whole language, for editors")
    .action(async () => finish((await import("./commands/compiling.ts")).schema(io)));

  composex
    .command("init")
    .description("write a starter: a compose file and two environments")
    .argument("[directory]", "where it goes", ".")
    .option("--name <name>", "name of the project (default: of the folder)")
    .option("--service <name>", "name of the first service")
    .option("--image <image>", "its image")
    .option("--port <port>", "port that it listens on; 0 for none")
    .option("--public", "behind a load balancer that the internet reaches")
    .option("--queue", "with a queue that it consumes")
    .option("-y, --yes", "ask nothing; what is not given gets its default")
    .action(async (directory, options) => finish(await (await import("./commands/reading.ts")).init(directory, options, io)));

  addDeployCommands(composex, { io, finish, command: commandText("composex", argv) });

  return composex.action(() => {
    io.stdout(composex.helpInformation());
    io.stdout(EXAMPLES);
    finish(EXIT.usage);
  });
}

const EXAMPLES = `
Start here:
  composex init                      write a starter in this folder
  composex validate --env test       check it
  composex render --env test         write the templates to out/test
  composex graph --env test          draw what they say
  composex lookup --env prod         find the VPC that envs/prod.yaml names
  composex plan --env test           say what a deployment would change
  composex up --env test             deploy it

Exit codes: 0 done, 1 problems in the files, 2 wrong usage, 3 something outside failed, 10 differences found,\n11 waiting for a person, 12 refused.
`;
