import type { AnyResource } from "./any-resource.ts";

/** What a template property takes: the plain value, or something CloudFormation works out. */
export type Value<T> = T | Intrinsic;

/** A value that is not known before deployment. Where it comes from another stack, the stacks pass does the wiring. */
export type Intrinsic = ReferenceValue | AttributeValue | StackValue | ParameterValue | PseudoValue | CallValue;

/** What the values below have in common: one look tells them from plain data, of which a large project has millions. */
abstract class Unknown {
  abstract readonly kind: string;
}

/** `Ref` of a resource, whichever stack it lands in. */
export class ReferenceValue extends Unknown {
  override readonly kind = "reference";
  readonly resource: AnyResource;
  /** Equal for two values that mean the same thing; so of the three below. Made once: each is asked for many times. */
  readonly key: string;

  constructor(resource: AnyResource) {
    super();
    this.resource = resource;
    this.key = `${resource.stack}\0${resource.logicalId}`;
  }
}

/** `Fn::GetAtt` of a resource, whichever stack it lands in. */
export class AttributeValue extends Unknown {
  override readonly kind = "attribute";
  readonly resource: AnyResource;
  readonly name: string;
  readonly key: string;

  constructor(resource: AnyResource, name: string) {
    super();
    this.resource = resource;
    this.name = name;
    this.key = `${resource.stack}\0${resource.logicalId}\0${name}`;
  }
}

/** Parameter types that carry a comma-joined list between stacks. */
export type ListParameterType = "List<AWS::EC2::Subnet::Id>" | "CommaDelimitedList";
export type ParameterType = "String" | "Number" | "AWS::EC2::VPC::Id" | "AWS::EC2::SecurityGroup::Id" | ListParameterType;

/**
 * A value that one stack makes out of its own resources and hands out under a name of its own, such as the joined ids of the application
 * subnets. Inside that stack it is its definition, elsewhere a parameter of the given type.
 */
export class StackValue extends Unknown {
  override readonly kind = "stack-value";
  /** Title of the stack whose resources `definition` refers to. */
  readonly stack: string;
  readonly name: string;
  readonly type: ParameterType;
  /** A list where `type` is a list type. */
  readonly definition: unknown;
  readonly key: string;

  constructor(stack: string, name: string, type: ParameterType, definition: unknown) {
    super();
    this.stack = stack;
    this.name = name;
    this.type = type;
    this.definition = definition;
    this.key = `${stack}\0=${name}`;
  }
}

/** A parameter of the root stack, handed down to every stack that uses it. */
export class ParameterValue extends Unknown {
  override readonly kind = "parameter";
  readonly name: string;
  readonly type: ParameterType;
  readonly description: string;
  /** Written to the parameter files; a list is joined with commas. A parameter without it must be given at deployment. */
  readonly value: string | readonly string[] | undefined;
  readonly key: string;

  constructor(name: string, type: ParameterType, description: string, value?: string | readonly string[]) {
    super();
    this.name = name;
    this.type = type;
    this.description = description;
    this.value = value;
    this.key = `\0parameter\0${name}`;
  }
}

export type PseudoName =
  | "AWS::AccountId"
  | "AWS::NoValue"
  | "AWS::NotificationARNs"
  | "AWS::Partition"
  | "AWS::Region"
  | "AWS::StackId"
  | "AWS::StackName"
  | "AWS::URLSuffix";

export class PseudoValue extends Unknown {
  override readonly kind = "pseudo";
  readonly name: PseudoName;

  constructor(name: PseudoName) {
    super();
    this.name = name;
  }
}

/** An intrinsic function; its argument may hold further values at any depth. */
export class CallValue extends Unknown {
  override readonly kind = "call";
  readonly fn: `Fn::${string}`;
  readonly argument: unknown;

  constructor(fn: `Fn::${string}`, argument: unknown) {
    super();
    this.fn = fn;
    this.argument = argument;
  }
}

export function isIntrinsic(value: unknown): value is Intrinsic {
  return value instanceof Unknown;
}

export function ref(resource: AnyResource): ReferenceValue {
  return new ReferenceValue(resource);
}

export function pseudo(name: PseudoName): PseudoValue {
  return new PseudoValue(name);
}

export function join(separator: string, values: readonly Value<string>[] | Intrinsic): CallValue {
  return new CallValue("Fn::Join", [separator, values]);
}

export function select(index: number, list: readonly Value<string>[] | Intrinsic): CallValue {
  return new CallValue("Fn::Select", [index, list]);
}

/**
 * `Fn::Sub`. `${Name}` in the text is one of `values` or a pseudo parameter; the stacks pass inlines what it can.
 *
 * A text without `${` stays a plain string.
 */
export function sub(text: string, values: Readonly<Record<string, Value<string>>> = {}): Value<string> {
  if (!text.includes("${")) return text;
  return new CallValue("Fn::Sub", Object.keys(values).length === 0 ? text : [text, values]);
}
