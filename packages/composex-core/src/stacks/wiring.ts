import { createHash } from "node:crypto";
import { logicalId, ParameterValue, type Resource, ROOT_STACK, StackValue } from "../cfn/index.ts";
import { forEachIntrinsic, replaceIntrinsics } from "../cfn/walk.ts";
import type { Placement } from "./place.ts";
import { isList, isWired, type WiredValue, wiredName } from "./wired.ts";

interface Output {
  readonly id: string;
  readonly value: unknown;
}

/** One stack while its values are being wired. */
export interface StackNode {
  readonly title: string;
  readonly parent: StackNode | undefined;
  /** Values that come in from the parent, by key. */
  readonly inputs: Map<string, WiredValue>;
  /** Values that go out to the parent, by key. */
  readonly outputs: Map<string, Output>;
  /** Titles of stacks nested in the same parent that must be complete before this one. */
  readonly after: Set<string>;
}

/**
 * Hands values from stack to stack: an output where a value is made, an output of every stack around it up to the common parent, then a
 * parameter of every stack down to where it is used.
 */
export class Wiring {
  readonly #placement: Placement;
  readonly #nodes = new Map<string, StackNode>();
  readonly #parameters = new Map<string, ParameterValue>();
  /** Output ids fixed by an export, so that a value that is read and exported is one output. */
  readonly #exportIds = new Map<string, string>();

  readonly #inputNames = new Map<string, string>();
  /** Whose the names are that were given out. */
  readonly #names = new Map<string, string>();

  constructor(placement: Placement) {
    this.#placement = placement;
  }

  /** Parameters of the root stack that anything uses. */
  get parameters(): Iterable<ParameterValue> {
    return this.#parameters.values();
  }

  node(title: string): StackNode {
    const known = this.#nodes.get(title);
    if (known) return known;
    const parent = title === ROOT_STACK ? undefined : this.node(this.#placement.parentOf.get(title) ?? ROOT_STACK);
    const node: StackNode = { title, parent, inputs: new Map(), outputs: new Map(), after: new Set() };
    this.#nodes.set(title, node);
    return node;
  }

  nameExport(value: WiredValue, outputId: string): void {
    this.#exportIds.set(value.key, outputId);
  }

  /** The stack where a value is made. */
  home(value: WiredValue): string {
    if (value instanceof ParameterValue) return ROOT_STACK;
    if (value instanceof StackValue) return value.stack;
    return this.homeOf(value.resource);
  }

  homeOf(resource: Resource): string {
    const title = this.#placement.stackOf.get(resource);
    if (title === undefined) throw new Error(`${resource.type} ${resource.logicalId} is referred to but was not rendered`);
    return title;
  }

  outputId(value: WiredValue): string {
    return this.#exportIds.get(value.key) ?? this.#unique(`${this.home(value)}\0`, wiredName(value), value.key);
  }

  /** Plain data as the template of `title` has it. Asks for every value it needs. */
  resolve(data: unknown, title: string): unknown {
    return replaceIntrinsics(data, (value) => {
      switch (value.kind) {
        case "pseudo":
          return { Ref: value.name };
        case "call":
          return simplify(value.fn, this.resolve(value.argument, title));
        default:
          return this.use(value, title);
      }
    });
  }

  /** What the template of `title` says for a value. */
  use(value: WiredValue, title: string): unknown {
    if (value instanceof ParameterValue) this.#parameters.set(value.name, value);
    const home = this.home(value);
    if (home === title) return this.#atHome(value);
    const user = this.node(title);
    const { key } = value;
    if (!user.inputs.has(key)) {
      const meeting = commonParent(user, this.node(home));
      this.lift(value, meeting.title);
      if (meeting === user) return split(value, this.valueAt(title, value));
      for (let node = user; node !== meeting; node = node.parent as StackNode) node.inputs.set(key, value);
    }
    return { Ref: this.inputName(value) };
  }

  /** Makes the value an output of its own stack and of every stack up to, but not including, `ancestor`. */
  lift(value: WiredValue, ancestor: string): void {
    const { key } = value;
    const home = this.node(this.home(value));
    for (let node = home; node.title !== ancestor; node = node.parent as StackNode) {
      if (node.outputs.has(key)) continue;
      const id = node === home ? this.outputId(value) : this.inputName(value);
      node.outputs.set(key, { id, value: this.valueAt(node.title, value) });
    }
  }

  /** The parameter's name says where the value is from; splitting a stack does not change it. */
  inputName(value: WiredValue): string {
    const { key } = value;
    const known = this.#inputNames.get(key);
    if (known !== undefined) return known;
    const id = this.outputId(value);
    const unit = "stack" in value ? value.stack : "resource" in value ? value.resource.stack : undefined;
    const fromRoot = unit === undefined || ("stack" in value && unit === ROOT_STACK);
    const name = this.#unique("", fromRoot ? id : logicalId(unit === ROOT_STACK ? "root" : unit, capitalized(id)), key);
    this.#inputNames.set(key, name);
    return name;
  }

  /** The name, or, where another value has it already, the name with a hash: stack "a" with "bC" and stack "ab" with "C". */
  #unique(scope: string, name: string, key: string): string {
    const owner = this.#names.get(scope + name);
    if (owner === undefined) this.#names.set(scope + name, key);
    if (owner === undefined || owner === key) return name;
    return logicalId(name, createHash("sha256").update(key).digest("hex").slice(0, 8));
  }

  /** A value as one string in a stack that makes it, takes it as a parameter, or holds the stack that hands it out. */
  valueAt(title: string, value: WiredValue): unknown {
    const home = this.home(value);
    if (home === title) return joined(value, this.#atHome(value));
    const node = this.node(title);
    const { key } = value;
    if (node.inputs.has(key)) return { Ref: this.inputName(value) };
    const child = childTowards(node, this.node(home));
    const output = child.outputs.get(key);
    if (!output) throw new Error(`stack ${child.title} does not hand out ${wiredName(value)}`);
    return { "Fn::GetAtt": [child.title, `Outputs.${output.id}`] };
  }

  /** Puts the stack of one resource before that of another, where they differ. */
  order(first: Resource, then: Resource): void {
    this.orderStacks(this.homeOf(first), this.homeOf(then));
  }

  orderStacks(first: string, then: string): void {
    if (first === then) return;
    const parent = commonParent(this.node(first), this.node(then));
    if (parent.title === first || parent.title === then) return;
    childTowards(parent, this.node(then)).after.add(childTowards(parent, this.node(first)).title);
  }

  /** Stacks in the same parent that a nested stack takes values from. */
  sources(title: string): readonly string[] {
    const node = this.node(title);
    if (!node.parent) return [];
    const titles = new Set<string>();
    for (const value of node.inputs.values()) {
      const home = this.home(value);
      const taken = node.parent.title === home || node.parent.inputs.has(value.key);
      if (!taken) titles.add(childTowards(node.parent, this.node(home)).title);
    }
    return [...titles].sort();
  }

  /** Stacks that must be complete before a nested stack although it takes nothing from them. */
  orderedOnly(title: string): string[] {
    const { after } = this.node(title);
    if (after.size === 0) return [];
    const sources = new Set(this.sources(title));
    return [...after].filter((first) => !sources.has(first)).sort();
  }

  #atHome(value: WiredValue): unknown {
    switch (value.kind) {
      case "reference":
        return { Ref: value.resource.logicalId };
      case "attribute":
        return { "Fn::GetAtt": [value.resource.logicalId, value.name] };
      case "parameter":
        return { Ref: value.name };
      case "stack-value":
        return this.resolve(value.definition, value.stack);
    }
  }
}

/** Values inside plain data, each once. */
export function wiredValues(data: unknown): readonly WiredValue[] {
  const found = new Map<string, WiredValue>();
  forEachIntrinsic(data, (value) => {
    if (isWired(value)) found.set(value.key, value);
  });
  return [...found.values()];
}

/** The parent of the stack that makes a value takes it from the output as it is: a list as one string. */
function split(value: WiredValue, data: unknown): unknown {
  return isList(value) ? { "Fn::Split": [",", data] } : data;
}

function joined(value: WiredValue, data: unknown): unknown {
  return isList(value) ? simplify("Fn::Join", [",", data]) : data;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function childTowards(ancestor: StackNode, descendant: StackNode): StackNode {
  let node = descendant;
  while (node.parent !== ancestor) {
    if (!node.parent) throw new Error(`${descendant.title} is not inside ${ancestor.title}`);
    node = node.parent;
  }
  return node;
}

function commonParent(a: StackNode, b: StackNode): StackNode {
  const around = new Set<StackNode>();
  for (let node: StackNode | undefined = a; node; node = node.parent) around.add(node);
  for (let node: StackNode | undefined = b; node; node = node.parent) if (around.has(node)) return node;
  throw new Error(`${a.title} and ${b.title} are in different trees`);
}

/** Inlines what a person would have inlined: `Fn::Join` of literals, names in `Fn::Sub` that stand for a parameter, resource or attribute. */
function simplify(fn: string, argument: unknown): unknown {
  if (fn === "Fn::Join" && Array.isArray(argument)) {
    const [separator, items] = argument as [string, unknown];
    if (Array.isArray(items) && items.every((item) => typeof item === "string")) return items.join(separator);
    if (Array.isArray(items) && items.length === 1) return items[0];
  }
  if (fn === "Fn::Sub" && Array.isArray(argument)) {
    const [text, values] = argument as [string, Record<string, unknown>];
    const kept: Record<string, unknown> = {};
    let result = text;
    for (const [name, value] of Object.entries(values)) {
      const inline = inSub(value);
      if (inline === undefined) kept[name] = value;
      else result = result.replaceAll(`\${${name}}`, () => inline);
    }
    if (!result.replaceAll("${!", "").includes("${")) return result.replaceAll("${!", "${");
    return { [fn]: Object.keys(kept).length === 0 ? result : [result, kept] };
  }
  return { [fn]: argument };
}

function inSub(value: unknown): string | undefined {
  if (typeof value === "string") return value.replaceAll("${", "${!");
  if (typeof value !== "object" || value === null) return undefined;
  if ("Ref" in value && typeof value.Ref === "string") return `\${${value.Ref}}`;
  if ("Fn::GetAtt" in value && Array.isArray(value["Fn::GetAtt"])) return `\${${value["Fn::GetAtt"].join(".")}}`;
  return undefined;
}
