import { languageSchema } from "../../schema/language-schema.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";

export function schema(io: Io): ExitCode {
  io.stdout(`${JSON.stringify(languageSchema(), null, 2)}\n`);
  return EXIT.done;
}
