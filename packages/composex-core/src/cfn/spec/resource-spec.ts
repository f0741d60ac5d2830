import { RESOURCE_SPECS } from "./generated/resource-specs.ts";

/** What CloudFormation knows about one resource type, cut from the published resource schemas. */
export interface ResourceSpec {
  readonly properties: PropertySpecs;
  /** The property types that `properties` names, by name. */
  readonly definitions?: Readonly<Record<string, PropertySpecs>>;
  /** What `Fn::GetAtt` answers, dotted names included, with the kind of value. */
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** Absent: the type takes no tags. `asg` is a list whose items also have `PropagateAtLaunch`. */
  readonly tags?: { readonly property: string; readonly shape: "list" | "map" | "asg" };
  /** Properties or attributes that identify a resource in its account. */
  readonly identifier?: readonly string[];
  /** What `Ref` gives, where it is not the identifier. */
  readonly ref?: readonly string[];
  /** With variables such as `${Partition}`, `${Region}`, `${Account}` and names of properties or attributes. */
  readonly arn?: string;
}

export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

export interface PropertySpec {
  readonly is: Shape;
  readonly required?: true;
  /** Whether a changed value replaces the resource. */
  readonly replaces?: "yes" | "maybe";
}

export type Shape =
  | Scalar
  | { readonly enum: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly object: string }
  | { readonly oneOf: readonly Shape[] };

/** `json` is any value; `tag` is `{Key, Value}`. */
export type Scalar = "string" | "integer" | "number" | "boolean" | "json" | "tag";

/** Names below a `map` are free; those below an `object` are attributes themselves. */
export type AttributeKind = "string" | "integer" | "number" | "boolean" | "list" | "map" | "object";

const parsed = new Map<string, ResourceSpec>();

/** The specification of a type such as `AWS::SQS::Queue`; undefined for types outside the cut. */
export function resourceSpec(type: string): ResourceSpec | undefined {
  const known = parsed.get(type);
  if (known) return known;
  if (!Object.hasOwn(RESOURCE_SPECS, type)) return undefined;
  const spec = JSON.parse(RESOURCE_SPECS[type] as string) as ResourceSpec;
  parsed.set(type, spec);
  return spec;
}

export function resourceTypes(): readonly string[] {
  return Object.keys(RESOURCE_SPECS);
}
