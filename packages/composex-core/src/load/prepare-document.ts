import type { Report } from "../diagnostics/index.ts";
import { interpolate } from "./interpolate/interpolate.ts";
import { withoutRepeats } from "./merge/merge.ts";
import type { Node } from "./node.ts";
import { canonicalize } from "./normalize/canonicalize.ts";
import { fillVariables } from "./normalize/fill-variables.ts";
import { resolvePaths } from "./normalize/resolve-paths.ts";
import { type Environment, ownValue } from "./read/environment.ts";
import { validateSchema } from "./validate/validate-schema.ts";

/** One document as written -> one that can be merged: variables replaced, checked by the schema, in long form, with absolute paths. */
export function prepareDocument(document: Node, environment: Environment, baseDirectory: string, report: Report): Node {
  const interpolated = interpolate(document, (name) => ownValue(environment, name), report);
  validateSchema(interpolated, report);
  const canonical = withoutRepeats(canonicalize(interpolated, report));
  return resolvePaths(fillVariables(canonical, environment, report), baseDirectory, ownValue(environment, "HOME"), report);
}
