import { Argument, type Command, Option } from "@commander-js/extra-typings";
import { commandText, EXIT, type ExitCode, type Io, pictureOptions, rootCommand } from "composex-core/cli";
import { addBootstrapCommands } from "./add-bootstrap-commands.ts";
import { addOperateCommands } from "./add-operate-commands.ts";
import { fileOptions } from "./file-options.ts";

/** The command line of pipeline-composer. Each command loads its code when it is run; `finish` gets its exit code. `argv` is shown in `to go on:`. */
export function program(io: Io, finish: (code: ExitCode) => void, argv: readonly string[] = []): Command {
  const composer = rootCommand("pipeline-composer", "Cross-account delivery pipelines on AWS from one file.", import.meta.url).addHelpText(
    "after",
    EXAMPLES,
  );

  const render = composer
    .command("render")
    .description("write the templates of every stack, and what goes where in which order; asks no AWS account")
    .option("-o, --output <dir>", "where the files go; replaced whole", "out")
    .option("--check", "write nothing; exit with 10 where the files differ from what would be written")
    .option("--policy", "write nothing; print what CloudFormation's role of each environment may do for its resources")
    .option("--json", "print the result as JSON");
  fileOptions(render).action(async (options) => finish((await import("./commands/render.ts")).render(options, io)));

  const validate = composer
    .command("validate")
    .description("check the file as render does, and write nothing")
    .option("--json", "print the problems as JSON");
  fileOptions(validate).action(async (options) => finish((await import("./commands/validate.ts")).validate(options, io)));

  const graph = composer
    .command("graph")
    .description("draw what the templates say: how a change is delivered, and which role may do what in which account")
    .addOption(
      new Option("--view <view>", "one of the pictures (default: both in a page, flow in an SVG)").choices(["flow", "trust"] as const),
    );
  fileOptions(pictureOptions(graph)).action(async (options) => finish(await (await import("./commands/graph.ts")).graph(options, io)));

  composer
    .command("schema")
    .description("print the JSON Schema of pipelines.yaml, for editors")
    .action(async () => finish((await import("./commands/schema.ts")).schema(io)));

  addBootstrapCommands(composer, { io, finish, command: commandText("pipeline-composer", argv) });
  addOperateCommands(composer, { io, finish });

  const job = composer.command("job").description("what the builds of the pipelines run; its settings are in their environment");

  job
    .command("render")
    .description("make the release of a commit: render, upload once, record")
    .requiredOption("--output <dir>", "where the artifact goes")
    .action(async (options) => finish(await (await import("./commands/job-render.ts")).jobRender(options, io)));

  job
    .command("outputs")
    .description("write the outputs of a stack for the commands of a test")
    .requiredOption("--variables-file <file>", "variables, for the shell")
    .requiredOption("--json-file <file>", "all outputs, as JSON")
    .action(async (options) => finish(await (await import("./commands/job-outputs.ts")).jobOutputs(options, io)));

  job
    .command("plan")
    .description("one step for a wave of long-lived environments: whether there is anything to do, change sets, whether they still hold")
    .addArgument(new Argument("<step>").choices(["check", "prepare", "confirm", "protect"] as const))
    .requiredOption("--wave <wave>", "name of the wave")
    .requiredOption("--output <dir>", "where the artifact goes")
    .requiredOption("--variables-file <file>", "what the build exports, for the shell")
    .action(async (step, options) => finish(await (await import("./commands/job-plan.ts")).jobPlan(step, options, io)));

  job
    .command("mark")
    .description("mark the images of a wave before it changes (pin) and after (mark), so that none of them expires")
    .addArgument(new Argument("<step>").choices(["pin", "mark"] as const))
    .requiredOption("--wave <wave>", "name of the wave")
    .action(async (step, options) => finish(await (await import("./commands/job-mark.ts")).jobMark(step, options, io)));

  job
    .command("cleanup")
    .description("delete what throw-away environments left behind; PC_CLEAN names the only one, whatever its age")
    .action(async () => finish(await (await import("./commands/job-cleanup.ts")).jobCleanup(io)));

  job
    .command("diagnose")
    .description("say what an environment shows of a test that failed: events, tasks that stopped, the end of the logs")
    .action(async () => finish(await (await import("./commands/job-diagnose.ts")).jobDiagnose(io)));

  return composer.action(() => {
    io.stdout(composer.helpInformation());
    io.stdout(EXAMPLES);
    finish(EXIT.usage);
  });
}

const EXAMPLES = `
Start here:
  pipeline-composer validate         check pipelines.yaml
  pipeline-composer render           write the templates to out/
  pipeline-composer render --check   say whether out/ is what the file says
  pipeline-composer graph            draw what the templates say
  pipeline-composer status           show where releases stand
  pipeline-composer approve prod     show the plan that waits for prod, and answer

Exit codes: 0 done, 1 problems in the file, 2 wrong usage, 3 something outside failed, 4 a bug, 10 differences found,
11 waiting for a person, 12 refused, 13 stale, 14 deadline passed, 15 held.
`;
