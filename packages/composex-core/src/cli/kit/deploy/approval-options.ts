import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { RISKS, type Risk } from "../../../deploy/index.ts";

/** What every command takes that asks before it changes an account. */
export function approvalOptions(command: Command) {
  return command
    .optionsGroup("Asking:")
    .option("-y, --yes", "do not ask, but for what --allow must name")
    .addOption(
      new Option("--allow <risk>", `accept a risk by its name; repeatable: ${Object.keys(RISKS).join(", ")}`).argParser(
        (value: string, before: readonly Risk[] | undefined): readonly Risk[] => [...(before ?? []), allowed(value)],
      ),
    );
}

function allowed(value: string): Risk {
  if (Object.hasOwn(RISKS, value)) return value as Risk;
  throw new InvalidArgumentError(`It is one of ${Object.keys(RISKS).join(", ")}.`);
}
