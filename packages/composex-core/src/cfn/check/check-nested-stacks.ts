import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { type Members, members, type ReportFinding } from "./template-finding.ts";

/**
 * Holds what a template hands to its nested stacks against their parameters, and what it asks of them against their outputs. `children`
 * are their templates by logical id, `asked` the names of outputs it uses.
 */
export function checkNestedStacks(
  template: Members,
  children: ReadonlyMap<string, object>,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  report: ReportFinding,
): void {
  for (const [id, child] of children) {
    const path: Path = ["Resources", id, "Properties", "Parameters"];
    const given = members(members(members(members(template.Resources)[id]).Properties).Parameters);
    const parameters = members(members(child).Parameters);
    for (const name of Object.keys(given)) {
      if (Object.hasOwn(parameters, name)) continue;
      const message = `nested stack ${id} has no parameter "${name}"`;
      report({ code: "REF_UNDEFINED", message, logicalId: id, path: [...path, name], hint: didYouMean(name, Object.keys(parameters)) });
    }
    for (const [name, parameter] of Object.entries(parameters)) {
      if (Object.hasOwn(given, name) || members(parameter).Default !== undefined) continue;
      report({ code: "PROPERTY_MISSING", message: `nested stack ${id} is not given its parameter "${name}"`, logicalId: id, path });
    }
    const outputs = members(members(child).Outputs);
    for (const name of asked.get(id) ?? []) {
      if (Object.hasOwn(outputs, name)) continue;
      const message = `nested stack ${id} has no output "${name}"`;
      report({ code: "ATTRIBUTE_UNKNOWN", message, logicalId: id, path: ["Resources", id], hint: didYouMean(name, Object.keys(outputs)) });
    }
  }
}
