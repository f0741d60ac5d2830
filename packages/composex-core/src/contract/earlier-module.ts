import type { Path } from "../diagnostics/index.ts";
import type { LookupPort } from "../ports/lookup.ts";
import type { Connection } from "./connection.ts";
import type { Family } from "./family.ts";
import type { Link, ModelResource, OwnLink } from "./model.ts";
import type { ModuleFacts } from "./module-facts.ts";
import type { JsonSchema, ParseContext } from "./parse-context.ts";
import type { RenderContext, Rendered } from "./render-context.ts";

/** The contract before kinds of modules and shapes. A new module is a `ResourceModule`. */
export interface EarlierModule<Spec = unknown, Found = unknown> extends ModuleFacts {
  readonly kind: "earlier";
  /** `entries`: a map of names; `object`: the section is one resource. */
  readonly shape: "entries" | "object";
  /** JSON Schema of one entry (of the section where the shape is `object`); keys in every accepted spelling. */
  readonly schema: JsonSchema;
  /** The section counts as written, with an empty body, when it is not. */
  readonly implied?: boolean;
  /** What the whole section says where it is a plain text, as `x-cluster: prod` of the first releases. */
  fromText?(text: string, context: ParseContext): Readonly<Record<string, unknown>>;
  /** Resource type of `Properties`, whose keys and values are then checked against the published schema. */
  readonly type?: string;
  /** Required properties that the module adds where the user leaves them out; as `checkProperties` takes them. */
  readonly supplied?: readonly string[];
  /**
   * Turns the entry, already valid against `schema`, into what the module works with, [old] spellings renamed. Problems go to the report;
   * undefined means "reported, skip".
   */
  parse(entry: EarlierEntry, context: ParseContext): Spec | undefined;
  /** Who uses it. */
  links?(resource: ModelResource<Spec>, families: readonly Family[], context: ParseContext): readonly OwnLink[];
  /** What to find, where that is not the map under `Lookup`; undefined where nothing is. */
  query?(spec: Spec): Readonly<Record<string, unknown>> | undefined;
  /** Finds an existing resource; undefined where none matches, a problem where the answer is no single resource. The only asynchronous method. */
  find?(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<Found | { readonly problem: string } | undefined>;
  render(resource: ModelResource<Spec>, found: Found | undefined, context: RenderContext): Rendered;
  /** What one task family gets beyond variables and access: ingress, scaling, target groups. */
  connect?(link: Link & { readonly resource: ModelResource<Spec> }, rendered: Rendered, context: RenderContext): Connection;
}

export interface EarlierEntry {
  readonly name: string;
  readonly logicalName: string;
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
}
