import { formatPath, type Path, type Position, type RelatedPlace } from "../diagnostics/index.ts";
import { type Origin, positionOf } from "./source.ts";

/** The place of a value, and a note on the variables that made it: the mistake may be in the environment, not in the file. */
export function placeOf(
  node: { readonly origin: Origin },
  path: Path,
): { readonly where: Position; readonly also: readonly RelatedPlace[] } {
  const where = positionOf(node.origin, path);
  const variables = node.origin.variables ?? [];
  if (variables.length === 0) return { where, also: [] };
  const names = variables.map((name) => `\${${name}}`).join(" and ");
  return { where, also: [{ message: `the value of ${formatPath(path)} comes from ${names}`, where }] };
}
