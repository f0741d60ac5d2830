import type { CommandUnknownOpts as Command, Option } from "@commander-js/extra-typings";
import { commandText } from "../commands.ts";

/** How a command was called, for messages that say how to go on. */
export interface Invocation {
  /** As it was typed. */
  readonly text: string;
  /** Another command of the tool, `composex events`, with every flag of this one that it takes too. */
  readonly as: (command: string) => string;
}

/** Agreement to one command is none to another. */
const NOT_HANDED_ON = new Set(["yes", "allow"]);

export function invocation(text: string, command: Command): Invocation {
  const handedOn = (other: Command): readonly string[] =>
    other.options.flatMap((option) => {
      const name = option.attributeName();
      const known = command.options.some(({ long }) => long === option.long);
      if (!known || NOT_HANDED_ON.has(name) || command.getOptionValueSource(name) !== "cli") return [];
      return words(option, command.getOptionValue(name));
    });
  return {
    text,
    as: (line) => {
      const [tool = "", name] = line.split(" ");
      const other = command.parent?.commands.find((each) => each.name() === name);
      return other ? commandText(tool, [other.name(), ...handedOn(other)]) : line;
    },
  };
}

function words(option: Option, value: unknown): readonly string[] {
  const flag = option.long ?? "";
  if (option.negate) return value === false ? [flag] : [];
  if (!option.required && !option.optional) return value === true ? [flag] : [];
  return (Array.isArray(value) ? value : [value]).flatMap((one) => [flag, String(one)]);
}
