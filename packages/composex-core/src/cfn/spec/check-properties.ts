import { didYouMean, type Path, type Position, type Report } from "../../diagnostics/index.ts";
import { resourceSpec, resourceTypes } from "./resource-spec.ts";
import { PropertyWalker } from "./walk-properties.ts";

/** Finds where a path of the project was written, and where its key was; `Project` is one. */
export interface Places {
  locate(path: Path): Position | undefined;
  locateKey(path: Path): Position | undefined;
}

export interface CheckPropertiesOptions {
  /**
   * Required properties that the user may leave out because we add them: `ProfilingGroupName`, `ExtendedS3DestinationConfiguration.RoleARN`
   * (list indexes left out).
   */
  readonly supplied?: readonly string[];
}

/**
 * Checks the `Properties` a user wrote for a resource, `at` their path in the project. References to logical ids are left to the check of
 * the finished template. Reports PROPERTY_UNKNOWN, PROPERTY_MISSING, PROPERTY_TYPE, PROPERTY_VALUE, INTRINSIC_UNKNOWN, INTRINSIC_ARGUMENT.
 */
export function checkProperties(
  type: string,
  properties: unknown,
  at: Path,
  places: Places,
  report: Report,
  { supplied = [] }: CheckPropertiesOptions = {},
): void {
  const spec = resourceSpec(type);
  if (!spec) {
    const hint = didYouMean(type, resourceTypes());
    report.error("RESOURCE_TYPE_UNKNOWN", places.locate(at), `"${type}" is no resource type known here`, { hint });
    return;
  }
  const walker = new PropertyWalker(type, spec, at, {
    pointers: true,
    onFinding: ({ code, message, path, onKey, hint, missing }) => {
      if (missing !== undefined && supplied.includes(names(path.slice(at.length), missing))) return;
      report.error(code, onKey ? places.locateKey(path) : places.locate(path), message, { hint });
    },
  });
  walker.properties(spec.properties, properties ?? {});
}

function names(path: Path, last: string): string {
  return [...path.filter((part) => typeof part === "string"), last].join(".");
}
