import type { Path } from "../../diagnostics/index.ts";
import { CLOUDFORMATION_LIMITS } from "../limits.ts";
import { type Members, members, type ReportFinding } from "./template-finding.ts";

const DYNAMIC_REFERENCE = "{{resolve:";

/** What CloudFormation refuses for its size alone. `text` is the template as uploaded. */
export function checkLimits(template: Members, text: string | undefined, report: ReportFinding): void {
  const atMost = (count: number, limit: number, what: string, path: Path): void => {
    if (count <= limit) return;
    report({ code: "TEMPLATE_LIMIT", message: `${count} ${what}; CloudFormation takes at most ${limit}`, path });
  };
  atMost(size(template.Resources), CLOUDFORMATION_LIMITS.resources, "resources", ["Resources"]);
  atMost(size(template.Parameters), CLOUDFORMATION_LIMITS.parameters, "parameters", ["Parameters"]);
  atMost(size(template.Outputs), CLOUDFORMATION_LIMITS.outputs, "outputs", ["Outputs"]);
  atMost(size(template.Mappings), CLOUDFORMATION_LIMITS.mappings, "mappings", ["Mappings"]);
  for (const [name, mapping] of Object.entries(members(template.Mappings))) {
    atMost(size(mapping), CLOUDFORMATION_LIMITS.attributesPerMapping, `keys in mapping ${name}`, ["Mappings", name]);
  }
  if (typeof template.Description === "string") {
    atMost(bytes(template.Description), CLOUDFORMATION_LIMITS.descriptionBytes, "bytes of description", ["Description"]);
  }
  for (const [name, parameter] of Object.entries(members(template.Parameters))) {
    const value = members(parameter).Default;
    if (typeof value !== "string") continue;
    atMost(bytes(value), CLOUDFORMATION_LIMITS.parameterValueBytes, `bytes in the default of parameter ${name}`, [
      "Parameters",
      name,
      "Default",
    ]);
  }
  if (text === undefined) return;
  atMost(bytes(text), CLOUDFORMATION_LIMITS.templateBytes, "bytes", []);
  if (!text.includes(DYNAMIC_REFERENCE)) return;
  atMost(text.split(DYNAMIC_REFERENCE).length - 1, CLOUDFORMATION_LIMITS.dynamicReferences, "dynamic references", []);
}

function size(section: unknown): number {
  return Object.keys(members(section)).length;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
