import type { JsonSchema } from "../../contract/parse-context.ts";

/** Schema of a key under the name that earlier releases gave it. */
export function earlierSpelling(present: string, schema: JsonSchema = {}): JsonSchema {
  return { ...schema, deprecated: true, description: `Earlier spelling of ${present}.` };
}
