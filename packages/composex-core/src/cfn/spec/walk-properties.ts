import { type Code, didYouMean, formatPath, type Path } from "../../diagnostics/index.ts";
import { calledFunction, FUNCTION_NAMES, isFunctionKey, isKnownFunction, mayStandBesideOthers, wrongArgument } from "./intrinsic.ts";
import type { PropertySpecs, ResourceSpec, Scalar, Shape } from "./resource-spec.ts";

interface PropertyFinding {
  readonly code: Code;
  readonly message: string;
  readonly path: Path;
  /** The key is what is wrong, not the value behind it. */
  readonly onKey: boolean;
  readonly hint?: string | undefined;
  /** Of PROPERTY_MISSING: the property to add at `path`. */
  readonly missing?: string;
}

interface WalkOptions {
  /** Texts that a later pass replaces (`x-kms::key-01::Arn`, `${AWS::Region}`) stand for any scalar. */
  readonly pointers: boolean;
  /** Told of every function call with an argument of the right form. `path` is valid only during the call. */
  readonly onCall?: (name: string, argument: unknown, path: Path) => void;
  readonly onFinding: (finding: PropertyFinding) => void;
}

type Members = Readonly<Record<string, unknown>>;

/** Attributes of a resource that people expect among its properties. */
const BESIDE_PROPERTIES = new Set([
  "Condition",
  "CreationPolicy",
  "DeletionPolicy",
  "DependsOn",
  "Metadata",
  "UpdatePolicy",
  "UpdateReplacePolicy",
]);

const TAG: PropertySpecs = { Key: { is: "string", required: true }, Value: { is: "string", required: true } };

const TAKES: Readonly<Record<Scalar, string>> = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  json: "any value",
  tag: "a map with Key and Value",
};

/**
 * Holds one value against the shapes CloudFormation publishes, and goes on after a problem. Values are accepted in every form
 * CloudFormation converts itself: "true" for a boolean, digits for a number, a number for a text.
 */
export class PropertyWalker {
  readonly #owner: string;
  readonly #options: WalkOptions;
  readonly #path: (string | number)[];
  readonly #start: number;
  readonly #definitions: Readonly<Record<string, PropertySpecs>>;
  #onFinding: WalkOptions["onFinding"];

  /** `owner` begins every message: the resource type. `spec` may be absent when only `any()` is asked for. */
  constructor(owner: string, spec: ResourceSpec | undefined, at: Path, options: WalkOptions) {
    this.#owner = owner;
    this.#options = options;
    this.#path = [...at];
    this.#start = at.length;
    this.#definitions = spec?.definitions ?? {};
    this.#onFinding = options.onFinding;
  }

  /** A map whose keys are these properties. */
  properties(specs: PropertySpecs, value: unknown): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) this.#wrong("a map", value);
    else if (!this.#function(value as Members, (branch) => this.properties(specs, branch))) this.#members(specs, value as Members);
  }

  /** Any value: only the functions in it are checked. */
  any(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        this.#path.push(index);
        this.any(value[index]);
        this.#path.pop();
      }
    } else if (!this.#function(value as Members, (branch) => this.any(branch))) {
      for (const key in value) {
        if (key.startsWith("Fn::") && !mayStandBesideOthers(key)) this.#besideOthers(key);
        this.#path.push(key);
        this.any((value as Members)[key]);
        this.#path.pop();
      }
    }
  }

  #members(specs: PropertySpecs, value: Members): void {
    let complete = true;
    for (const key in value) {
      const member = value[key];
      if (member === undefined) continue;
      if (Object.hasOwn(specs, key)) {
        this.#path.push(key);
        this.#shape((specs[key] as PropertySpecs[string]).is, member);
        this.#path.pop();
      } else if (mayStandBesideOthers(key)) complete = false;
      else if (isFunctionKey(key)) this.#besideOthers(key);
      else this.#unknown(specs, key);
    }
    if (!complete) return;
    for (const key in specs) {
      if (!specs[key]?.required || isGiven(value[key])) continue;
      const message = `${this.#subject()} needs "${key}"`;
      this.#onFinding({ code: "PROPERTY_MISSING", message, path: [...this.#path], onKey: true, missing: key });
    }
  }

  #shape(shape: Shape, value: unknown): void {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      if (this.#function(value as Members, (branch) => this.#shape(shape, branch))) return;
    }
    if (value === null) this.#wrong(describeShape(shape), value);
    else if (typeof shape === "string") this.#scalar(shape, value);
    else if ("enum" in shape) this.#choice(shape.enum, value);
    else if ("list" in shape) this.#list(shape.list, value);
    else if ("map" in shape) this.#map(shape.map, value);
    else if ("object" in shape) this.properties(this.#definitions[shape.object] ?? {}, value);
    else this.#oneOf(shape.oneOf, value);
  }

  #scalar(kind: Scalar, value: unknown): void {
    if (kind === "json") this.any(value);
    else if (kind === "tag") this.properties(TAG, value);
    else if (!(isScalar(value) && (this.#isOpen(value) || CONVERTS[kind](value)))) this.#wrong(TAKES[kind], value);
  }

  #choice(allowed: readonly string[], value: unknown): void {
    if (!isScalar(value)) return this.#wrong("a string", value);
    const text = String(value);
    if (allowed.includes(text) || this.#isOpen(value)) return;
    this.#report("PROPERTY_VALUE", `${this.#subject()} does not take "${text}"`, false, didYouMean(text, allowed));
  }

  #list(item: Shape, value: unknown): void {
    if (!Array.isArray(value)) return this.#wrong("a list", value);
    for (let index = 0; index < value.length; index++) {
      this.#path.push(index);
      this.#shape(item, value[index]);
      this.#path.pop();
    }
  }

  #map(item: Shape, value: unknown): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.#wrong("a map", value);
    for (const key in value) {
      if (!mayStandBesideOthers(key)) this.#inside(key, () => this.#shape(item, (value as Members)[key]));
    }
  }

  /** Accepts what any form accepts; otherwise shows the problems of the form that comes nearest. */
  #oneOf(shapes: readonly Shape[], value: unknown): void {
    const report = this.#onFinding;
    let best: PropertyFinding[] | undefined;
    for (const shape of shapes) {
      const findings: PropertyFinding[] = [];
      this.#onFinding = (finding) => findings.push(finding);
      this.#shape(shape, value);
      if (best === undefined || findings.length < best.length) best = findings;
      if (findings.length === 0) break;
    }
    this.#onFinding = report;
    for (const finding of best ?? []) report(finding);
  }

  /** True when the value is a function call; `branch` gets the values it may stand for. */
  #function(value: Members, branch: (value: unknown) => void): boolean {
    const name = calledFunction(value);
    if (name === undefined) return false;
    const argument = value[name];
    if (!isKnownFunction(name)) {
      this.#inside(name, () =>
        this.#report("INTRINSIC_UNKNOWN", `CloudFormation has no function "${name}"`, true, didYouMean(name, FUNCTION_NAMES)),
      );
      return true;
    }
    this.#inside(name, () => {
      const takes = wrongArgument(name, argument);
      if (takes !== undefined) return this.#report("INTRINSIC_ARGUMENT", `${name} takes ${takes}`, false);
      this.#options.onCall?.(name, argument, this.#path);
      if (name === "Fn::If") {
        const [, whenTrue, whenFalse] = argument as readonly unknown[];
        this.#inside(1, () => branch(whenTrue));
        this.#inside(2, () => branch(whenFalse));
      } else this.any(argument);
    });
    return true;
  }

  /** Where a value stands in every template, the path is pushed and popped in place: a closure for each would be most of the work. */
  #inside(key: string | number, visit: () => void): void {
    this.#path.push(key);
    visit();
    this.#path.pop();
  }

  #isOpen(value: string | number | boolean): boolean {
    if (typeof value !== "string") return false;
    return value.includes("{{resolve:") || (this.#options.pointers && (value.startsWith("x-") || value.includes("${")));
  }

  #unknown(specs: PropertySpecs, key: string): void {
    const beside = this.#path.length === this.#start && BESIDE_PROPERTIES.has(key);
    const hint = beside ? `"${key}" stands beside the properties, not among them` : didYouMean(key, Object.keys(specs));
    this.#inside(key, () => this.#report("PROPERTY_UNKNOWN", `${this.#subject(1)} has no property "${key}"`, true, hint));
  }

  #besideOthers(key: string): void {
    this.#inside(key, () => this.#report("INTRINSIC_ARGUMENT", `"${key}" must be the only key of its map`, true));
  }

  #wrong(takes: string, value: unknown): void {
    this.#report("PROPERTY_TYPE", `${this.#subject()} takes ${takes}, not ${describeValue(value)}`, false);
  }

  #report(code: Code, message: string, onKey: boolean, hint?: string): void {
    this.#onFinding({ code, message, path: [...this.#path], onKey, hint });
  }

  /** The resource type and the property in it: `AWS::S3::Bucket LifecycleConfiguration.Rules[0]`. */
  #subject(dropLast = 0): string {
    const inner = formatPath(this.#path.slice(this.#start, this.#path.length - dropLast));
    return inner === "" ? this.#owner : `${this.#owner} ${inner}`;
  }
}

const CONVERTS = {
  string: () => true,
  integer: (value: string | number | boolean) => (typeof value === "string" ? /^[+-]?\d+$/.test(value) : Number.isInteger(value)),
  number: (value: string | number | boolean) =>
    typeof value === "string" ? value.trim() !== "" && Number.isFinite(Number(value)) : typeof value === "number",
  boolean: (value: string | number | boolean) => (typeof value === "string" ? /^(true|false)$/i.test(value) : typeof value === "boolean"),
} as const;

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(typeof value === "object" && value !== null && (value as Members).Ref === "AWS::NoValue");
}

function describeShape(shape: Shape): string {
  if (typeof shape === "string") return TAKES[shape];
  if ("enum" in shape) return "a string";
  if ("list" in shape) return "a list";
  if ("oneOf" in shape) return shape.oneOf.map(describeShape).join(" or ");
  return "a map";
}

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return JSON.stringify(value);
}
