import { Command, Option, type OptionValues } from "@commander-js/extra-typings";
import { join as shellLine } from "shlex";
import { packageVersion } from "./package-version.ts";

/** The root of a command line, with what all of ours have in the same words: version, help, suggestions. `url` is that of the caller's file. */
export function rootCommand(name: string, description: string, url: string): Command {
  return new Command(name)
    .description(description)
    .version(packageVersion(url), "--version", "print the version")
    .helpCommand("help [command]", "explain a command")
    .helpOption("-h, --help", "explain this")
    .showSuggestionAfterError();
}

/** Adds a group of options that several commands have; both its own and the added ones are known to the action. */
export function withOptions<Args extends unknown[], Own extends OptionValues, Added extends OptionValues>(
  command: Command<Args, Own>,
  add: (command: Command) => Command<[], Added>,
): Command<Args, Own & Added> {
  // commander adds in place. A group is typed by itself, as its type for any command is too large to be written into declarations.
  return add(command as unknown as Command) as unknown as Command<Args, Own & Added>;
}

/** What every command takes that draws. */
export function pictureOptions<Args extends unknown[], Own extends OptionValues>(command: Command<Args, Own>) {
  return command
    .option("-o, --output <file>", "the file to write, - for standard output (default: graph.html, graph.svg)")
    .addOption(
      new Option("--format <format>", "format of the picture (default: by the ending of the file)").choices(["html", "svg"] as const),
    )
    .option("--json", "print the result as JSON");
}

/** Parser of an option that may stand more than once. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A command line as a shell takes it, to be shown where a run stops. */
export function commandText(name: string, argv: readonly string[]): string {
  return shellLine([name, ...argv]);
}
