import type { Path } from "../diagnostics/index.ts";
import type { JsonSchema, ParseContext } from "./parse-context.ts";

/** All we know about one `x-…` key of a compose service. Stateless. */
export interface ServiceSetting<Spec extends object = object> {
  readonly key: `x-${string}`;
  /** Other spellings of the key that are accepted: `x-ray` for `x-xray`. */
  readonly aliases?: readonly `x-${string}`[];
  /** One sentence for the reference page and the editor. */
  readonly summary: string;
  /** JSON Schema of the value; keys in every accepted spelling. */
  readonly schema: JsonSchema;
  /** Sections of an `x-configs` block that say the same in the first spelling. */
  readonly oldSection?: string | readonly string[];
  /** Turns a value that is valid against `schema` into what rendering works with, [old] spellings renamed; undefined means "reported, skip". */
  parse(value: unknown, path: Path, context: ParseContext): Spec | undefined;
}
