import type { Report } from "../diagnostics/index.ts";
import { explainSchemaErrors, type Project, type SchemaError } from "../load/index.ts";
import { serviceSettings } from "../model/settings/index.ts";
import { modules } from "../modules/index.ts";
import { extensionSchema } from "./extension-schema.ts";
import { validate } from "./generated/extensions-validator.ts";

type Validator = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

/** Keywords whose violation leaves a value of the right type, which a module can still read. */
const HARMLESS = new Set(["additionalProperties", "enum", "minimum", "maximum", "pattern"]);

/**
 * Checks every `x-…` section and key against its schema. Returns the paths (`x-sqs/jobs`, `services/api/x-scaling`) whose values are of
 * another type than modules can read.
 */
export function checkExtensions(project: Project, report: Report): ReadonlySet<string> {
  const services = Object.entries(project.services).map(([name, service]) => {
    return [name, Object.fromEntries(Object.entries(service).filter(([key]) => key.startsWith("x-")))] as const;
  });
  const check = validate as Validator;
  if (check({ ...project.extensions, secrets: project.secrets, services: Object.fromEntries(services) })) return new Set();
  const errors = check.errors ?? [];
  // A project that was not loaded from files has no places to show: modules report what they cannot read.
  if (!project.tree) return new Set();
  explainSchemaErrors(errors, extensionSchema(modules, serviceSettings), project.tree, report);
  const unreadable = errors.filter(({ keyword }) => !HARMLESS.has(keyword));
  return new Set(unreadable.map(({ instancePath }) => brokenPath(instancePath)));
}

/** The section entry, or the key of a service or secret, that holds the value. */
function brokenPath(instancePath: string): string {
  const [, first = "", second, third] = instancePath.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return [first, second, first === "services" || first === "secrets" ? third : undefined].filter((part) => part !== undefined).join("/");
}
