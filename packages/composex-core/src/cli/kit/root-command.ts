import { Command } from "@commander-js/extra-typings";
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

/** Parser of an option that may stand more than once. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A command line as a shell takes it, to be shown where a run stops. */
export function commandText(name: string, argv: readonly string[]): string {
  return shellLine([name, ...argv]);
}
