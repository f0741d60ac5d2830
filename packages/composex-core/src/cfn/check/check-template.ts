import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { CLOUDFORMATION_LIMITS } from "../limits.ts";
import { type ResourceSpec, resourceSpec, resourceTypes } from "../spec/resource-spec.ts";
import { PropertyWalker } from "../spec/walk-properties.ts";
import { checkLimits } from "./check-limits.ts";
import { checkNestedStacks } from "./check-nested-stacks.ts";
import { checkResourceLimits } from "./check-resource-limits.ts";
import { findCycle } from "./find-cycle.ts";
import { TemplateReferences } from "./references.ts";
import { type Members, members, type ReportFinding, type TemplateFinding } from "./template-finding.ts";

export interface CheckTemplateOptions {
  /** The template as it will be uploaded; without it, bytes and dynamic references are not counted. */
  readonly text?: string;
  /** Templates of its nested stacks, by logical id. */
  readonly children?: ReadonlyMap<string, object>;
}

const SECTIONS = [
  "AWSTemplateFormatVersion",
  "Description",
  "Metadata",
  "Parameters",
  "Mappings",
  "Conditions",
  "Rules",
  "Transform",
  "Resources",
  "Outputs",
];

const RESOURCE_KEYS = [
  "Type",
  "Properties",
  "DependsOn",
  "Condition",
  "Metadata",
  "DeletionPolicy",
  "UpdateReplacePolicy",
  "UpdatePolicy",
  "CreationPolicy",
];

const POLICIES: Readonly<Record<string, readonly string[]>> = {
  DeletionPolicy: ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"],
  UpdateReplacePolicy: ["Delete", "Retain", "Snapshot"],
};

/** Custom resources and registry extensions of others: CloudFormation knows them, we cannot. */
const FOREIGN_TYPE = /^(?!AWS::)[A-Za-z0-9]+::/;

/**
 * Holds a finished template (a plain JSON value) against the resource schemas, its own declarations and the limits of CloudFormation. What
 * it finds is a bug of ours or stands in a user's `Properties`.
 */
export function checkTemplate(finished: object, options: CheckTemplateOptions = {}): readonly TemplateFinding[] {
  const template = members(finished);
  const findings: TemplateFinding[] = [];
  const report: ReportFinding = (finding) => findings.push(finding);
  const references = new TemplateReferences(template, report);
  const check = new TemplateCheck(references, report);
  check.sections(template);
  check.names(template);
  for (const [id, resource] of Object.entries(members(template.Resources))) check.resource(id, members(resource));
  for (const [name, output] of Object.entries(members(template.Outputs))) check.output(name, members(output));
  for (const [name, condition] of Object.entries(members(template.Conditions))) check.condition(name, condition);
  if (options.children) checkNestedStacks(template, options.children, references.askedOutputs, report);
  checkLimits(template, options.text, report);
  checkResourceLimits(members(template.Resources), report);
  const [first, ...others] = findCycle(references.dependencies) ?? [];
  if (first !== undefined) {
    const message = `resources depend on each other in a circle: ${[first, ...others, first].join(", ")}`;
    report({ code: "DEPENDENCY_CYCLE", message, logicalId: first, path: ["Resources", first] });
  }
  return findings;
}

class TemplateCheck {
  readonly #references: TemplateReferences;
  readonly #report: ReportFinding;

  constructor(references: TemplateReferences, report: ReportFinding) {
    this.#references = references;
    this.#report = report;
  }

  sections(template: Members): void {
    for (const section of Object.keys(template)) {
      if (SECTIONS.includes(section)) continue;
      const message = `a template has no section "${section}"`;
      this.#report({ code: "TEMPLATE_INVALID", message, path: [section], hint: didYouMean(section, SECTIONS) });
    }
    if (Object.keys(members(template.Resources)).length > 0) return;
    this.#report({ code: "TEMPLATE_INVALID", message: "the template has no resource", path: ["Resources"] });
  }

  names(template: Members): void {
    const parameters = members(template.Parameters);
    for (const section of ["Parameters", "Conditions", "Resources", "Outputs"]) {
      for (const name of Object.keys(members(template[section]))) {
        const logicalId = section === "Resources" ? name : undefined;
        if (!/^[A-Za-z0-9]+$/.test(name) || name.length > CLOUDFORMATION_LIMITS.nameLength) {
          const message = `"${name}" in ${section} is not 1 to ${CLOUDFORMATION_LIMITS.nameLength} letters and digits`;
          this.#report({ code: "LOGICAL_ID_INVALID", message, logicalId, path: [section, name] });
        }
        if (logicalId !== undefined && Object.hasOwn(parameters, name)) {
          this.#report({
            code: "NAME_COLLISION",
            message: `"${name}" is both a resource and a parameter`,
            logicalId,
            path: [section, name],
          });
        }
      }
    }
  }

  resource(id: string, resource: Members): void {
    const path: Path = ["Resources", id];
    const invalid = (message: string, key: string, hint?: string): void =>
      this.#report({ code: "TEMPLATE_INVALID", message: `${id} ${message}`, logicalId: id, path: [...path, key], hint });
    for (const key of Object.keys(resource)) {
      if (!RESOURCE_KEYS.includes(key)) invalid(`has "${key}", which is no key of a resource`, key, didYouMean(key, RESOURCE_KEYS));
    }
    for (const [key, allowed] of Object.entries(POLICIES)) {
      const policy = resource[key];
      if (typeof policy === "string" && !allowed.includes(policy)) invalid(`has the ${key} "${policy}"`, key, didYouMean(policy, allowed));
    }
    this.#references.dependsOn(id, resource.DependsOn);
    if (resource.Condition !== undefined) this.#references.condition(resource.Condition, id, [...path, "Condition"]);
    for (const key of ["Metadata", "UpdatePolicy", "CreationPolicy"])
      if (resource[key] !== undefined) this.#walker(id, undefined, [...path, key], id).any(resource[key]);
    const type = resource.Type;
    if (typeof type !== "string") invalid("has no Type", "Type");
    else this.#properties(type, resource.Properties, id);
  }

  #properties(type: string, properties: unknown, id: string): void {
    const spec = resourceSpec(type);
    const walker = this.#walker(type, spec, ["Resources", id, "Properties"], id);
    if (spec) return walker.properties(spec.properties, properties ?? {});
    walker.any(properties);
    if (FOREIGN_TYPE.test(type)) return;
    const message = `${id} has the type "${type}", which is not known here`;
    const hint = didYouMean(type, resourceTypes());
    this.#report({ code: "RESOURCE_TYPE_UNKNOWN", message, logicalId: id, path: ["Resources", id, "Type"], hint });
  }

  output(name: string, output: Members): void {
    const path: Path = ["Outputs", name];
    if (output.Value === undefined) this.#report({ code: "TEMPLATE_INVALID", message: `output ${name} has no Value`, path });
    if (output.Condition !== undefined) this.#references.condition(output.Condition, undefined, [...path, "Condition"]);
    this.#walker(`output ${name}`, undefined, path).any(output);
  }

  condition(name: string, condition: unknown): void {
    const path: Path = ["Conditions", name];
    this.#walker(`condition ${name}`, undefined, path).any(condition);
    this.#references.nestedConditions(condition, path);
  }

  #walker(owner: string, spec: ResourceSpec | undefined, at: Path, logicalId?: string): PropertyWalker {
    return new PropertyWalker(owner, spec, at, {
      pointers: false,
      onCall: (name, argument, path) => this.#references.call(name, argument, logicalId, path),
      onFinding: ({ code, message, path, hint }) => this.#report({ code, message, logicalId, path, hint }),
    });
  }
}
