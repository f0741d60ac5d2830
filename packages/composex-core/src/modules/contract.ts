import type { Resource, Value } from "../cfn/index.ts";
import type { Path, Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import type { Family } from "../model/family.ts";
import type { ParsedLink } from "../model/links.ts";
import type { Link, ModelResource } from "../model/model.ts";
import type { LookupPort } from "../ports/lookup.ts";
import type { Connection } from "../render/connection.ts";
import type { RenderContext } from "../render/context.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** All we know about one `x-…` key of the top level. Stateless. */
export interface ResourceModule<Spec = unknown, Found = unknown> {
  readonly key: `x-${string}`;
  /** One sentence for the reference page and the editor. */
  readonly summary: string;
  /** `entries`: a map of names; `object`: the section is one resource. */
  readonly shape: "entries" | "object";
  /** JSON Schema of one entry (of the section where the shape is `object`); keys in every accepted spelling. */
  readonly schema: JsonSchema;
  /** What the whole section says where it is a plain text, as `x-cluster: prod` of the first releases. */
  fromText?(text: string, context: ParseContext): Readonly<Record<string, unknown>>;
  /** Resource type of `Properties`, whose keys and values are then checked against the published schema. */
  readonly type?: string;
  /** Required properties that the module adds where the user leaves them out; as `checkProperties` takes them. */
  readonly supplied?: readonly string[];
  /** Return values, each with what it is, in the order of the reference page; the first is what a service gets by default. */
  readonly returnValues: Readonly<Record<string, string>>;
  /** Other names of return values: documented name → return value. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Access names, by sub-resource where `Access` is a map; `""` where it is a plain name. */
  readonly access: Readonly<Record<string, Readonly<Record<string, AccessStatement>>>>;
  /**
   * Turns the entry, already valid against `schema`, into what the module works with, [old] spellings renamed. Problems go to the report;
   * undefined means "reported, skip".
   */
  parse(entry: ModuleEntry, context: ParseContext): Spec | undefined;
  /** Other x-resources it points at outside of `x-…::…` strings, such as the bare name of a dead-letter queue. */
  references?(spec: Spec, entry: { readonly path: Path }): readonly ModuleReference[];
  /** The section counts as written, with an empty body, when it is not: every project has a VPC and a cluster. */
  readonly implied?: boolean;
  /**
   * Who uses it, where `Services` says something else (`x-elbv2`) or the families say it themselves (`x-cloudmap`). Such a link gives a
   * family only what `connect` says.
   */
  links?(resource: ModelResource<Spec>, families: readonly Family[], context: ParseContext): readonly ParsedLink[];
  /** What to find, where that is not the map under `Lookup`; undefined where nothing is. */
  query?(spec: Spec): Readonly<Record<string, unknown>> | undefined;
  /** Compose section whose items hold an entry under `key`, as `secrets.<name>.x-secrets`; there is no section `key` then. */
  readonly within?: "secrets";
  /** The entries, where they are `within` another section. */
  entries?(project: Project): readonly ModuleEntry[];
  /** Finds an existing resource; undefined where none matches, a problem where the answer is no single resource. The only asynchronous method. */
  find?(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<Found | LookupProblem | undefined>;
  render(resource: ModelResource<Spec>, found: Found | undefined, context: RenderContext): Rendered;
  /** What one task family gets beyond variables and access: ingress, scaling, target groups. */
  connect?(link: Link & { readonly resource: ModelResource<Spec> }, rendered: Rendered, context: RenderContext): Connection;
}

/** Why a lookup has no answer: `three queues carry these tags`. */
export interface LookupProblem {
  readonly problem: string;
}

export interface ModuleEntry {
  readonly name: string;
  readonly logicalName: string;
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface ParseContext {
  readonly project: Project;
  readonly report: Report;
}

export interface ModuleReference {
  readonly module: string;
  readonly name: string;
  readonly path: Path;
  /** A right the target must give by its resource policy. */
  readonly grant?: { readonly principal: string; readonly actions: readonly string[] };
}

/** Actions and what they act on; `${Arn}` in `resources` is the return value of that name. */
export interface AccessStatement {
  readonly actions: readonly string[];
  /** Default: `["${Arn}"]`. */
  readonly resources?: readonly string[];
}

/** A resource in its final form: created or found. */
export interface Rendered {
  /** Empty for a resource that was found. */
  readonly resources: readonly Resource[];
  /** One entry for each return value that this resource has. */
  readonly values: Readonly<Record<string, Value<string>>>;
  /** Return values that are also outputs of the root stack, where people and pipelines look. */
  readonly atRoot?: readonly string[];
  /** Handles that the same module's `connect` and named friends need, typed by the module. */
  readonly handles?: unknown;
}
