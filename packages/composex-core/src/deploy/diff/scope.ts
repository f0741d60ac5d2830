import type { ResourceData, TemplateData } from "../parse-template.ts";
import type { Place } from "../plan.ts";
import { NESTED_STACK, type TemplateNode } from "../template-tree.ts";
import { expanded } from "./for-each.ts";
import { pseudoParameters } from "./pseudo-parameters.ts";
import { joinParts, splitText } from "./text-parts.ts";

/** What `AWS::NoValue` evaluates to: the key or item is not there. */
const NOTHING = Symbol("AWS::NoValue");

type Call = (argument: unknown) => unknown;

export interface EvaluatedOutput {
  readonly value: unknown;
  /** The name under which other stacks may import it. */
  readonly exportName?: unknown;
}

/** What holds for the whole tree. */
export interface Surroundings {
  /** Where the stack is, if anybody knows. */
  readonly place?: Place;
  /** Resources that give values unlike those of before. */
  readonly replaced: ReadonlySet<string>;
}

/** One stack while its tree is evaluated. Everything is worked out when it is first asked for, whatever the order of the stacks. */
export class Scope {
  readonly path: readonly string[];
  /** Conditions that nobody knows here, under which this stack is there. */
  readonly when: readonly string[];
  readonly #template: TemplateData;
  readonly #nested: TemplateNode["children"];
  readonly #given: (parameter: string) => unknown;
  readonly #surroundings: Surroundings;
  readonly #children = new Map<string, Scope>();
  readonly #conditions = new Map<string, boolean | undefined>();
  readonly #running = new Set<string>();
  readonly #calls: Readonly<Record<string, Call>>;

  constructor(
    node: TemplateNode,
    path: readonly string[],
    given: (parameter: string) => unknown,
    surroundings: Surroundings,
    when: readonly string[] = [],
  ) {
    this.path = path;
    this.when = when;
    this.#nested = node.children;
    this.#given = given;
    this.#surroundings = surroundings;
    this.#calls = {
      Ref: (name) => this.#ref(String(name)),
      "Fn::GetAtt": (argument) => this.#attribute(argument),
      "Fn::Sub": (argument) => this.#sub(argument),
      "Fn::Join": (argument) => this.#join(argument),
      "Fn::Split": (argument) => this.#split(argument),
      "Fn::Select": (argument) => this.#select(argument),
      "Fn::If": (argument) => this.#if(argument),
      "Fn::FindInMap": (argument) => this.#findInMap(argument),
    };
    // Only parameters and mappings may say what a loop goes through, and neither has loops.
    this.#template = node.template;
    this.#template = expanded(node.template, (list) => this.evaluate(list)) as TemplateData;
  }

  /** Resources that exist, or may exist, with evaluated properties. */
  resources(): Readonly<Record<string, ResourceData>> {
    const found: Record<string, ResourceData> = {};
    for (const [logicalId, resource] of Object.entries(this.#template.Resources)) {
      if (typeof resource.Type !== "string") {
        // A loop over a list that is not known here: a change of it is one all the same.
        const at = logicalId.lastIndexOf("::");
        found[`${logicalId.slice(at + 2)} (loop)`] = { Type: logicalId.slice(0, at), Properties: { Body: this.evaluate(resource) } };
        continue;
      }
      const exists = resource.Condition === undefined ? true : this.#condition(resource.Condition);
      if (exists === false) continue;
      const { Condition, ...rest } = resource;
      const properties = this.evaluate(this.#visible(logicalId, resource)) as Readonly<Record<string, unknown>>;
      found[logicalId] = { ...rest, ...(exists === undefined && { Condition }), Properties: properties };
    }
    return found;
  }

  outputs(): Readonly<Record<string, EvaluatedOutput>> {
    const found: Record<string, EvaluatedOutput> = {};
    for (const [name, output] of Object.entries(this.#template.Outputs ?? {})) {
      if (output.Condition !== undefined && this.#condition(output.Condition) === false) continue;
      const exportName = output.Export && this.evaluate(output.Export.Name);
      found[name] = { value: this.output(name), ...(exportName !== undefined && { exportName }) };
    }
    return found;
  }

  *children(): Generator<Scope> {
    for (const logicalId of Object.keys(this.#nested)) {
      const condition = this.#template.Resources[logicalId]?.Condition;
      if (condition === undefined || this.#condition(condition) !== false) yield this.#child(logicalId);
    }
  }

  evaluate(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.evaluate(item)).filter((item) => item !== NOTHING);
    const keys = Object.keys(value);
    const call = keys.length === 1 ? this.#calls[keys[0] as string] : undefined;
    if (call) return call((value as Record<string, unknown>)[keys[0] as string]);
    const result: Record<string, unknown> = {};
    for (const key of keys) {
      const item = this.evaluate((value as Record<string, unknown>)[key]);
      if (item !== NOTHING) result[key] = item;
    }
    return result;
  }

  /** What goes into a nested stack shows in the resources there, and its URL is another one for any change inside. */
  #visible(logicalId: string, resource: ResourceData): Readonly<Record<string, unknown>> {
    if (resource.Type !== NESTED_STACK || !this.#nested[logicalId]) return resource.Properties ?? {};
    const { TemplateURL: _url, Parameters: _parameters, ...rest } = resource.Properties ?? {};
    return rest;
  }

  #child(logicalId: string): Scope {
    const known = this.#children.get(logicalId);
    if (known) return known;
    const given = this.#template.Resources[logicalId]?.Properties?.Parameters as Readonly<Record<string, unknown>> | undefined;
    const value = (name: string): unknown => {
      if (given === undefined || !(name in given)) return undefined;
      const evaluated = this.evaluate(given[name]);
      return evaluated === NOTHING ? undefined : evaluated;
    };
    const condition = this.#template.Resources[logicalId]?.Condition;
    const isKnown = condition === undefined || this.#condition(condition) !== undefined;
    const when = isKnown ? this.when : [...this.when, this.#qualified(condition)];
    const child = new Scope(this.#nested[logicalId] as TemplateNode, [...this.path, logicalId], value, this.#surroundings, when);
    this.#children.set(logicalId, child);
    return child;
  }

  #ref(name: string): unknown {
    if (name === "AWS::NoValue") return NOTHING;
    if (name.startsWith("AWS::")) return pseudoParameters(this.#surroundings.place)[name] ?? { Ref: name };
    const parameter = this.#template.Parameters?.[name];
    if (!parameter) return this.#reference(name, "Ref");
    if (String(parameter.NoEcho) === "true") return { Ref: this.#qualified(name) };
    const value = this.#given(name) ?? parameter.Default;
    if (value === undefined) return { Ref: this.#qualified(name) };
    if (parameter.Type.startsWith("AWS::SSM::Parameter::Value")) return { "Fn::GetAtt": [`ssm:${String(value)}`, "Value"] };
    const isList = parameter.Type === "CommaDelimitedList" || parameter.Type.startsWith("List<");
    return isList && !Array.isArray(value) ? splitText(value, ",") : joinParts(Array.isArray(value) ? separated(value, ",") : [value]);
  }

  #attribute(argument: unknown): unknown {
    const [logicalId, attribute] = typeof argument === "string" ? cut(argument) : (argument as readonly [string, unknown]);
    const name = String(this.evaluate(attribute));
    if (name.startsWith("Outputs.") && this.#nested[logicalId]) {
      const value = this.#child(logicalId).output(name.slice("Outputs.".length));
      if (value !== undefined) return value;
    }
    return this.#reference(logicalId, name);
  }

  /** Value of an output; undefined where there is none, or where it leads back to itself. */
  output(name: string): unknown {
    const output = this.#template.Outputs?.[name];
    if (!output || this.#running.has(name)) return undefined;
    this.#running.add(name);
    const value = this.evaluate(output.Value);
    this.#running.delete(name);
    return Array.isArray(value) ? joinParts(separated(value, ",")) : value;
  }

  #reference(logicalId: string, attribute: string): unknown {
    const id = this.#qualified(logicalId);
    return { "Fn::GetAtt": this.#surroundings.replaced.has(id) ? [id, attribute, "new"] : [id, attribute] };
  }

  #qualified(logicalId: string): string {
    return [...this.path, logicalId].join("/");
  }

  #sub(argument: unknown): unknown {
    const [text, values] = Array.isArray(argument) ? (argument as [string, Record<string, unknown>]) : [String(argument), {}];
    const parts = text.split(/(\$\{[^}]+\})/).map((part) => {
      const name = /^\$\{([^!}][^}]*)\}$/.exec(part)?.[1]?.trim();
      if (name === undefined) return part.replace(/\$\{!/g, "${");
      if (name in values) return this.evaluate(values[name]);
      return name.includes(".") && !name.startsWith("AWS::") ? this.#attribute(name) : this.#ref(name);
    });
    return joinParts(parts);
  }

  #join(argument: unknown): unknown {
    const [separator, list] = argument as readonly [string, unknown];
    const items = this.evaluate(list);
    return Array.isArray(items) ? joinParts(separated(items, separator)) : { "Fn::Join": [separator, items] };
  }

  #split(argument: unknown): unknown {
    const [separator, text] = argument as readonly [string, unknown];
    const value = this.evaluate(text);
    const items = splitText(value, separator);
    return items.length > 1 || typeof value === "string" ? items : { "Fn::Split": [separator, value] };
  }

  #select(argument: unknown): unknown {
    const [index, list] = argument as readonly [unknown, unknown];
    const items = this.evaluate(list);
    const at = Number(this.evaluate(index));
    return Array.isArray(items) && at in items ? items[at] : { "Fn::Select": [at, items] };
  }

  #if(argument: unknown): unknown {
    const [name, whenTrue, whenFalse] = argument as readonly [string, unknown, unknown];
    const known = this.#condition(name);
    if (known !== undefined) return this.evaluate(known ? whenTrue : whenFalse);
    const branch = (value: unknown): unknown => {
      const evaluated = this.evaluate(value);
      return evaluated === NOTHING ? { Ref: "AWS::NoValue" } : evaluated;
    };
    return { "Fn::If": [this.#qualified(name), branch(whenTrue), branch(whenFalse)] };
  }

  #findInMap(argument: unknown): unknown {
    const keys = this.evaluate(argument) as readonly unknown[];
    let value: unknown = this.#template.Mappings;
    for (const key of keys.slice(0, 3)) {
      value = typeof key === "string" ? (value as Readonly<Record<string, unknown>> | undefined)?.[key] : undefined;
    }
    return value ?? { "Fn::FindInMap": keys };
  }

  #condition(name: string): boolean | undefined {
    if (this.#conditions.has(name)) return this.#conditions.get(name);
    this.#conditions.set(name, undefined);
    const value = this.#truth(this.#template.Conditions?.[name]);
    this.#conditions.set(name, value);
    return value;
  }

  #truth(definition: unknown): boolean | undefined {
    const [[name, argument] = ["", undefined]] = Object.entries((definition as object | undefined) ?? {});
    const truths = (): readonly (boolean | undefined)[] => (argument as readonly unknown[]).map((item) => this.#truth(item));
    switch (name) {
      case "Condition":
        return this.#condition(String(argument));
      case "Fn::Not": {
        const [inner] = truths();
        return inner === undefined ? undefined : !inner;
      }
      case "Fn::And":
        return truths().includes(false) ? false : truths().includes(undefined) ? undefined : true;
      case "Fn::Or":
        return truths().includes(true) ? true : truths().includes(undefined) ? undefined : false;
      case "Fn::Equals": {
        const [left, right] = (argument as readonly unknown[]).map((item) => this.evaluate(item));
        if (typeof left === "object" || typeof right === "object") return JSON.stringify(left) === JSON.stringify(right) ? true : undefined;
        return String(left) === String(right);
      }
      default:
        return undefined;
    }
  }
}

function separated(items: readonly unknown[], separator: string): readonly unknown[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

function cut(text: string): readonly [string, string] {
  const dot = text.indexOf(".");
  return [text.slice(0, dot), text.slice(dot + 1)];
}
