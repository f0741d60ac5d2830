import type { Command, OptionValues } from "@commander-js/extra-typings";
import { collect } from "composex-core/cli";

/** What every command takes that reads pipelines.yaml. */
export function fileOptions<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command
    .option("-f, --file <file>", "the file", "pipelines.yaml")
    .option("--var <name=value>", "value of ${NAME} in the file; repeatable", collect)
    .option("--vars-file <file>", "a file with such values, NAME=VALUE a line; repeatable", collect);
}
