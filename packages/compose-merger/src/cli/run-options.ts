import { type Command, type CommandUnknownOpts, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { collect } from "composex-core/cli";
import { parseSeconds } from "composex-core/shape";
import { ARTIFACT_FORMATS } from "../input/artifact.ts";

export function duration(text: string): number {
  const seconds = parseSeconds(text);
  if (seconds === undefined) throw new InvalidArgumentError("Write 90s, 5m, 2h or 1d.");
  return seconds;
}

export function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1.");
  return Number(text);
}

/** Each flag has a variable of its own: `--deadline` is COMPOSE_MERGER_DEADLINE. */
function variable(flag: string): string {
  return `COMPOSE_MERGER_${flag.toUpperCase().replaceAll("-", "_")}`;
}

/** Where the compose file lives. */
export function repositoryOptions(command: Command) {
  return command
    .addOption(
      new Option("--repo <address>", "https, ssh, file, codecommit://, s3:// or dir: address of the compose repository")
        .env(variable("repo"))
        .makeOptionMandatory(),
    )
    .addOption(new Option("--branch <name>", "branch to read and write").env(variable("branch")).default("main"))
    .addOption(new Option("--backend <kind>", "how CodeCommit is reached").env(variable("backend")).choices(["git", "codecommit"] as const))
    .addOption(
      new Option(
        "-f, --file <path>",
        "compose file in the repository, repeatable; later files override (default: those of .compose-merger.yml, else the usual name)",
      )
        .env(variable("file"))
        .argParser(collect),
    )
    .addOption(new Option("--config <path>", "the rules, in the repository (default: .compose-merger.yml)").env(variable("config")))
    .addOption(new Option("--json", "print one JSON object on standard output").env(variable("json")));
}

/** How a change is published. */
export function publishingOptions(command: Command) {
  return command
    .addOption(new Option("--dry-run", "decide and report, write nothing").env(variable("dry-run")))
    .addOption(
      new Option("--deadline <time>", "give up after this long").env(variable("deadline")).argParser(duration).default(120, "120s"),
    )
    .addOption(new Option("--author <author>", "author of the commit: Name <address>").env(variable("author")))
    .addOption(new Option("--sign <kind>", "sign the commit").env(variable("sign")).choices(["ssh", "gpg"] as const))
    .addOption(new Option("--signing-key <key>", "path of the ssh key, or id of the gpg key").env(variable("signing-key")))
    .addOption(new Option("--pr", "open or renew a pull request instead of writing the branch").env(variable("pr")))
    .addOption(
      new Option("--variables-file <path>", "write COMPOSE_COMMIT, CHANGED and OUTCOME to this file").env(variable("variables-file")),
    );
}

/** What may be edited, and how. */
export function editingOptions(command: Command) {
  return command
    .addOption(
      new Option("--shared <policy>", "an image others use too: refuse, edit the shared one, or write an own one")
        .env(variable("shared"))
        .choices(["error", "anchor", "detach"] as const)
        .default("error" as const),
    )
    .addOption(new Option("--create", "add a service or an image that is missing").env(variable("create")))
    .addOption(new Option("--fragment <path>", "body of a service to create").env(variable("fragment")))
    .addOption(new Option("--after <service>", "put a created service below this one").env(variable("after")))
    .addOption(
      new Option("--form <form>", "what is written (default: that of the config, else digest)")
        .env(variable("form"))
        .choices(["digest", "tag", "tag@digest", "keep"] as const),
    )
    .addOption(
      new Option(
        "--stale <policy>",
        "an older build than the one there (default: that of the config, else skip; fail in the config is final)",
      )
        .env(variable("stale"))
        .choices(["skip", "fail", "force"] as const),
    )
    .addOption(new Option("--partial", "apply what can be, though other services of the batch are refused").env(variable("partial")))
    .addOption(
      new Option("--path <path>", "an explicit place, such as x-images.web or services.web.pre_start[0].image").env(variable("path")),
    )
    .addOption(
      new Option("--replace-interpolation", "overwrite an image that is computed from variables").env(variable("replace-interpolation")),
    )
    .addOption(
      new Option("--allow-repository-change", "let a service move to another repository, unless its rules list those it may have").env(
        variable("allow-repository-change"),
      ),
    );
}

/** Where the new images come from. */
export function artifactOptions(command: Command) {
  return command
    .addOption(
      new Option(
        "-a, --artifact <path>",
        "file, folder, glob or - with the images of a build, repeatable (default: what the CodeBuild sources hold)",
      )
        .env(variable("artifact"))
        .argParser(collect),
    )
    .addOption(
      new Option("--format <format>", "read artifacts as this format (default: told by content)")
        .env(variable("format"))
        .choices(ARTIFACT_FORMATS),
    )
    .addOption(new Option("--image <reference>", "one image, without an artifact").env(variable("image")))
    .addOption(new Option("--service <name>", "service of --image and of artifacts that name none").env(variable("service")))
    .addOption(
      new Option("--registry <host>", "registry of artifacts that name a bare repository (default: ECR of this account and region)").env(
        variable("registry"),
      ),
    )
    .addOption(new Option("--resolve-latest", "take the image pushed last when an artifact names no tag").env(variable("resolve-latest")));
}

const YES = /^(?:1|true|yes|on)$/i;
const NO = /^(?:0|false|no|off|)$/i;

/**
 * The parser takes a switch for set as soon as its variable exists, whatever it says, and a variable for one value. Here `false` is no, and
 * a variable of a repeatable option holds several values with commas between them.
 */
export function readVariables(command: CommandUnknownOpts): void {
  for (const option of command.options) {
    const name = option.attributeName();
    if (option.envVar === undefined || command.getOptionValueSource(name) !== "env") continue;
    const text = (process.env[option.envVar] ?? "").trim();
    const value: unknown = command.getOptionValue(name);
    if (Array.isArray(value)) {
      const parts = text.split(",").map((part) => part.trim());
      command.setOptionValueWithSource(
        name,
        parts.filter((part) => part !== ""),
        "env",
      );
    } else if (option.isBoolean() && NO.test(text)) command.setOptionValueWithSource(name, undefined, "env");
    else if (option.isBoolean() && !YES.test(text))
      command.error(`error: ${option.envVar}="${text}" is neither true nor false`, { exitCode: 2 });
  }
}
