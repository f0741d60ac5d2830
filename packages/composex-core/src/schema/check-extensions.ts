import type { Path, Report } from "../diagnostics/index.ts";
import { explainSchemaErrors, type Project, schemaErrors } from "../load/index.ts";
import { modules } from "../modules/index.ts";
import { extensionSchema } from "./extension-schema.ts";

/** Keywords whose violation leaves a value of the right type, which a module can still read. */
const HARMLESS: ReadonlySet<string> = new Set(["additionalProperties", "enum", "minimum", "maximum", "pattern"]);

/**
 * Checks the sections that no shape reads against their schemas. Returns the paths (`x-vpc/Properties`) whose values are of another type than
 * modules can read.
 */
export function checkExtensions(project: Project, report: Report): ReadonlySet<string> {
  // A project that was not loaded from files has no places to show: modules report what they cannot read.
  if (!project.tree) return new Set();
  const errors = schemaErrors(extensionSchema(modules), project.tree);
  explainSchemaErrors(errors, report);
  const unreadable = errors.filter(({ keyword, ofBranch }) => ofBranch || !HARMLESS.has(keyword));
  return new Set(unreadable.map(({ path }) => brokenPath(path)));
}

/** The section entry, or the key of a service or secret, that holds the value. */
function brokenPath([first, second, third]: Path): string {
  return [first, second, first === "services" || first === "secrets" ? third : undefined].filter((part) => part !== undefined).join("/");
}
