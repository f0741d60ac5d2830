import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { PSEUDO_PARAMETERS, substitutedNames } from "../spec/intrinsic.ts";
import { resourceSpec } from "../spec/resource-spec.ts";
import { type Members, members, type ReportFinding } from "./template-finding.ts";

/** Types whose attributes are decided by a template or a program elsewhere. */
const FREE_ATTRIBUTES = /^(AWS::CloudFormation::CustomResource$|(?!AWS::)[A-Za-z0-9]+::)/;

/** Attributes of a nested stack begin so. */
const OUTPUTS = "Outputs.";

/** Follows every reference in a template to its declaration and keeps which resource needs which. */
export class TemplateReferences {
  /** Logical id -> the resources that must exist before it, as first met. */
  readonly dependencies = new Map<string, Set<string>>();
  /** Nested stack -> the outputs that are asked of it. */
  readonly askedOutputs = new Map<string, Set<string>>();
  readonly #parameters: Members;
  readonly #resources: Members;
  readonly #conditions: Members;
  readonly #mappings: Members;
  readonly #report: ReportFinding;

  constructor(template: Members, report: ReportFinding) {
    this.#parameters = members(template.Parameters);
    this.#resources = members(template.Resources);
    this.#conditions = members(template.Conditions);
    this.#mappings = members(template.Mappings);
    this.#report = report;
  }

  /** A function call found `from` a resource, or from an output or a condition; its argument has the form the function takes. */
  call(name: string, argument: unknown, from: string | undefined, path: Path): void {
    if (name === "Ref") this.#ref(argument as string, from, path);
    else if (name === "Fn::GetAtt") this.#getAtt(argument as string | readonly unknown[], from, path);
    else if (name === "Fn::Sub") this.#sub(argument as string | readonly [string, Members], from, path);
    else if (name === "Fn::If") this.condition((argument as readonly unknown[])[0], from, path);
    else if (name === "Fn::FindInMap") this.#findInMap(argument as readonly unknown[], from, path);
  }

  dependsOn(id: string, dependsOn: unknown): void {
    const path: Path = ["Resources", id, "DependsOn"];
    for (const other of Array.isArray(dependsOn) ? dependsOn : [dependsOn]) {
      if (other === undefined) continue;
      if (typeof other === "string" && Object.hasOwn(this.#resources, other)) this.#needs(id, other);
      else this.#undefined(String(other), Object.keys(this.#resources), id, path);
    }
  }

  condition(name: unknown, from: string | undefined, path: Path): void {
    if (typeof name !== "string" || Object.hasOwn(this.#conditions, name)) return;
    const hint = didYouMean(name, Object.keys(this.#conditions));
    this.#report({
      code: "CONDITION_UNDEFINED",
      message: `the template has no condition "${name}"`,
      logicalId: from,
      path: [...path],
      hint,
    });
  }

  /** `{Condition: name}` inside the functions of a condition; in properties that key means something else. */
  nestedConditions(value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.nestedConditions(item, [...path, index]));
      return;
    }
    for (const [key, item] of Object.entries(members(value))) {
      if (key === "Condition") this.condition(item, undefined, [...path, key]);
      else this.nestedConditions(item, [...path, key]);
    }
  }

  #ref(name: string, from: string | undefined, path: Path): void {
    if (Object.hasOwn(this.#resources, name)) this.#needs(from, name);
    else if (!Object.hasOwn(this.#parameters, name) && !PSEUDO_PARAMETERS.includes(name)) {
      this.#undefined(name, [...Object.keys(this.#resources), ...Object.keys(this.#parameters), ...PSEUDO_PARAMETERS], from, path);
    }
  }

  #getAtt(argument: string | readonly unknown[], from: string | undefined, path: Path): void {
    const dot = typeof argument === "string" ? argument.indexOf(".") : 0;
    const [id, attribute] = typeof argument === "string" ? [argument.slice(0, dot), argument.slice(dot + 1)] : argument;
    this.#attribute(String(id), attribute, from, path);
  }

  #attribute(id: string, attribute: unknown, from: string | undefined, path: Path): void {
    if (!Object.hasOwn(this.#resources, id)) return this.#undefined(id, Object.keys(this.#resources), from, path);
    this.#needs(from, id);
    const type = members(this.#resources[id]).Type;
    if (typeof attribute !== "string" || typeof type !== "string" || FREE_ATTRIBUTES.test(type)) return;
    if (type === "AWS::CloudFormation::Stack" && attribute.startsWith(OUTPUTS)) {
      addTo(this.askedOutputs, id, attribute.slice(OUTPUTS.length));
      return;
    }
    const known = resourceSpec(type)?.attributes;
    if (!known || Object.hasOwn(known, attribute) || known[attribute.slice(0, attribute.lastIndexOf("."))] === "map") return;
    const message = `${type} has no attribute "${attribute}"`;
    this.#report({ code: "ATTRIBUTE_UNKNOWN", message, logicalId: from, path: [...path], hint: didYouMean(attribute, Object.keys(known)) });
  }

  #sub(argument: string | readonly [string, Members], from: string | undefined, path: Path): void {
    const [text, own] = typeof argument === "string" ? [argument, {}] : argument;
    for (const name of substitutedNames(text)) {
      if (Object.hasOwn(own, name)) continue;
      const dot = name.indexOf(".");
      if (dot === -1) this.#ref(name, from, path);
      else this.#attribute(name.slice(0, dot), name.slice(dot + 1), from, path);
    }
  }

  #findInMap([mapping, first, second]: readonly unknown[], from: string | undefined, path: Path): void {
    const missing = (message: string, name: string, known: Members): void =>
      this.#report({ code: "MAPPING_UNDEFINED", message, logicalId: from, path: [...path], hint: didYouMean(name, Object.keys(known)) });
    if (typeof mapping !== "string") return;
    if (!Object.hasOwn(this.#mappings, mapping)) return missing(`the template has no mapping "${mapping}"`, mapping, this.#mappings);
    const keys = members(this.#mappings[mapping]);
    if (typeof first !== "string") return;
    if (!Object.hasOwn(keys, first)) return missing(`mapping ${mapping} has no key "${first}"`, first, keys);
    const values = members(keys[first]);
    if (typeof second !== "string" || Object.hasOwn(values, second)) return;
    missing(`mapping ${mapping} has no key "${second}" under "${first}"`, second, values);
  }

  #needs(from: string | undefined, on: string): void {
    if (from !== undefined) addTo(this.dependencies, from, on);
  }

  #undefined(name: string, known: readonly string[], from: string | undefined, path: Path): void {
    const message = `the template declares no "${name}"`;
    this.#report({ code: "REF_UNDEFINED", message, logicalId: from, path: [...path], hint: didYouMean(name, known) });
  }
}

function addTo(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  if (set) set.add(item);
  else sets.set(key, new Set([item]));
}
