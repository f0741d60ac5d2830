import type { AttributeOf, PropertiesOf, RemovalPolicy, Resource, Value } from "../cfn/index.ts";
import type { Path } from "../diagnostics/index.ts";
import type { FileReference, VolumeMount } from "../load/index.ts";
import type { LookupPort } from "../ports/lookup.ts";
import type { Keys, Place, Shape, ValuesOf } from "../shape/index.ts";
import type { Connection, PolicyStatement } from "./connection.ts";
import type { Family, FamilyMember } from "./family.ts";
import type { ModelResource, OwnLink } from "./model.ts";
import type { ModuleFacts, ReturnValueFacts } from "./module-facts.ts";
import type { ParseContext } from "./parse-context.ts";
import type { Cluster, Network, RenderContext, Rendered } from "./render-context.ts";

/** All we know about one `x-…` key of the top level. Stateless: what one call makes, the next gets as `handles`. */
export type Module = ResourceModule | AttachedModule | FoundationModule | NetworkModule | ClusterModule;

/**
 * Entries that are resources of the account, each created or found. The frame reads an entry by its keys, creates the main resource,
 * honours `DeletionPolicy`, tags and `Lookup`, and hands out return values.
 *
 * Types: `Type` of the main resource; `K`, the keys of an entry; `Spec`, what `read` makes of them; `Found`, what a lookup finds;
 * `Handles`, what `connect` needs of what was made.
 */
export interface EntryModule<Type extends string = string, K extends Keys = Keys, Spec = unknown, Found = unknown, Handles = unknown>
  extends ModuleFacts {
  /** What one is called in messages: `queue`. */
  readonly noun: string;
  /** Of an entry, for the editor: a sentence. */
  readonly description: string;
  /** What `Properties` takes beyond what its type says; a sentence. */
  readonly propertiesTake?: string;
  /** `Properties` as CloudFormation takes them, where the user may write some otherwise. */
  readonly normalized?: (properties: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Type of the main resource; the user's `Properties` are checked against its published schema. */
  readonly type: Type;
  /** Where `Properties` decide between several types; undefined means "reported, skip". */
  typeOf?(entry: WrittenEntry<ValuesOf<K>>, context: ParseContext): string | undefined;
  /** Required properties that the module adds where the user leaves them out; as `checkProperties` takes them. */
  readonly supplied?: readonly string[];
  /** Keys of an entry beside `Properties`, `Lookup`, `Settings`, `Services` and `DeletionPolicy`; `MacroParameters` is one of them. */
  readonly keys: K;
  /** Keys of `Settings` beside `EnvNames` and `Subnets`. */
  readonly settings?: Keys;
  /** An entry may say nothing, and is a resource with the defaults then. */
  readonly mayBeEmpty: boolean;
  /** It stands in subnets of the VPC, these by default: `Settings.Subnets` names others. */
  readonly subnets?: string;
  /** What becomes of it when it leaves the templates, where the user does not say. */
  readonly removal?: RemovalPolicy;
  /**
   * Goes on with what was read, where that takes more than a shape can say. Problems go to the report; undefined means "reported, skip".
   * Without it, `spec` is the entry.
   */
  read?(entry: WrittenEntry<ValuesOf<K>>, context: ParseContext): Spec | undefined;
  /** Other x-resources it points at outside of `x-…::…` strings, such as the bare name of a dead-letter queue. */
  references?(resource: ModelResource<Spec>): readonly ModuleReference[];
  readonly returnValues: Readonly<Record<string, ReturnValue<Type, Handles>>>;
  /** Where in `Properties` the key stands that encrypts it: who has access to it gets the use of the key. */
  readonly encryptedBy?: Path;
  /** Absent: there is no `Lookup`. */
  readonly lookup?: TaggedLookup | OwnLookup<Found>;
  /** What to find, where that is not what `Lookup` says. */
  query?(lookup: Readonly<Record<string, unknown>>, spec: Spec): Readonly<Record<string, unknown>>;
  /** Properties where the user does not say; the module's `make` adds what takes more than that. */
  readonly defaults?: Partial<PropertiesOf<Type>>;
  /** The return value that `x-<module>::<name>` stands for at a place in `Properties`; default: `Arn`. */
  pointerValue?(path: Path): string | undefined;
  /** Logical id of the main resource; default: the name of the entry. */
  idOf?(resource: ModelResource<Spec>): string;
  /** Properties of the main resource, and what stands beside it. Default: `defaults` under the user's properties, and nothing. */
  make?(resource: NewResource<Spec, Type>, context: RenderContext): Making<Type, Handles>;
  /** What becomes of a resource that was found; default: its return values are those that `Found` has by name. */
  adopt?(found: Found, resource: ModelResource<Spec>, context: RenderContext): Adopted<Handles>;
}

/**
 * A section whose entries are resources, each with the services that use it. The frame also honours `Settings.EnvNames`, `Services` and
 * `Access`.
 *
 * Types: those of `EntryModule`, and `U`, the keys of `Services.<name>`.
 */
export interface ResourceModule<
  Type extends string = string,
  K extends Keys = Keys,
  Spec = unknown,
  U extends Keys = Keys,
  Found = unknown,
  Handles = unknown,
> extends EntryModule<Type, K, Spec, Found, Handles> {
  readonly kind: "resource";
  /** Key of the section under which earlier releases had its entries. */
  readonly sectionWas?: string;
  /** Keys of a `Services.<name>` entry beside `Access` and `ReturnValues`. */
  readonly uses: U;
  /** Who uses it, where `Services` says something else or the families say it themselves; a family gets what `connect` says then, and no more. */
  usedBy?(resource: ModelResource<Spec>, families: readonly Family[], context: ParseContext): readonly OwnLink<ValuesOf<U>>[];
  /** What one task family gets beyond variables and access: who may reach whom, scaling, target groups. */
  connect?(use: UseOfResource<Spec, ValuesOf<U>, Handles>, context: RenderContext): Connection;
}

/**
 * Resources that items of a compose section stand for, as `secrets.<name>.x-secrets`. An entry is read, created, found and handed out like
 * that of a section of resources; its users are the services that name the item, as compose has it.
 */
export interface AttachedModule<
  Type extends string = string,
  K extends Keys = Keys,
  Spec = unknown,
  S extends ItemSection = ItemSection,
  Found = unknown,
  Handles = unknown,
> extends EntryModule<Type, K, Spec, Found, Handles> {
  readonly kind: "attached";
  readonly section: S;
  /** What an item without the key of the module says, read like an entry; undefined where it is none of the module's. */
  assumes?(name: string, item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined;
  /** What to write for an item that is none of the module's and must be; for hints. */
  instead?(name: string): string;
  /** Entries are never created: the one that an entry without `Lookup` names. It has no `Properties` and no `DeletionPolicy` then. */
  named?(resource: ModelResource<Spec>, context: RenderContext): Adopted<Handles>;
  /** What one task family gets that uses it. */
  connect?(use: UseOfResource<Spec, ItemUses<S>, Handles>, context: RenderContext): Connection;
}

/** Sections of compose whose items may have a key of a module, with what a service writes to use an item. */
export interface ItemMounts {
  readonly secrets: FileReference;
  readonly volumes: VolumeMount;
}

export type ItemSection = keyof ItemMounts;

/** How a family uses an item. */
export interface ItemUses<S extends ItemSection = ItemSection> {
  readonly items: readonly ItemUse<S>[];
}

export interface ItemUse<S extends ItemSection = ItemSection> {
  readonly member: FamilyMember;
  readonly path: Path;
  /** What the service says; absent where a setting of the service names the item. */
  readonly mount?: ItemMounts[S];
  /** Key of that setting: `x-aws-pull_credentials`. */
  readonly setting?: string;
}

/** An entry as it was read. */
export interface WrittenEntry<Written = unknown> {
  readonly name: string;
  readonly logicalName: string;
  readonly place: Place;
  /** Values of the module's keys; `placeOf` tells where they stand. */
  readonly written: Written;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isFound: boolean;
}

/** A resource that is to be created. */
export interface NewResource<Spec = unknown, Type extends string = string> extends ModelResource<Spec> {
  /** `Properties` with every pointer replaced, `defaults` under them; they were checked against the published schema. */
  readonly resolved: PropertiesOf<Type> & Readonly<Record<string, unknown>>;
  /** What others need of it, as statements of its own policy on the given ARN: `granted(attribute(queue, "Arn"))`. */
  readonly granted: (arn: Value<string>) => readonly PolicyStatement[];
}

export interface Making<Type extends string = string, Handles = unknown> {
  readonly properties: PropertiesOf<Type>;
  readonly dependsOn?: readonly Resource[];
  /** What stands beside the main resource, once that is there. */
  beside?(main: Resource<Type>): Beside<Handles>;
}

export interface Beside<Handles = unknown> {
  readonly resources?: readonly Resource[];
  readonly handles?: Handles;
}

export interface Adopted<Handles = unknown> extends Beside<Handles> {
  /** Return values that `Found` does not have under their names. */
  readonly values?: Readonly<Record<string, Value<string>>>;
}

/** What a resource tells about itself. */
export interface ReturnValue<Type extends string = string, Handles = unknown> extends ReturnValueFacts {
  /** `Ref`, an attribute of the main resource, or what the module makes of it; undefined where this resource has none. */
  readonly from: "Ref" | AttributeOf<Type> | ReturnValueMaker<Type, Handles>;
  /** Also an output of the root stack, where people and pipelines look. */
  readonly atRoot?: boolean;
}

export interface ReturnValueMaker<Type extends string = string, Handles = unknown> {
  make(main: Resource<Type>, handles: Handles | undefined): Value<string> | undefined;
  /** Attribute of a resource that was found. */
  readonly found?: string;
}

/** One family's use of one resource. */
export interface UseOfResource<Spec = unknown, Use = object, Handles = unknown> {
  readonly resource: ModelResource<Spec>;
  readonly family: Family;
  /** Services of the family whose containers get something. */
  readonly services: readonly string[];
  /** The module's own keys of `Services.<name>`. */
  readonly use: Use;
  readonly path: Path;
  /** Return values. */
  readonly values: Readonly<Record<string, Value<string>>>;
  readonly handles: Handles | undefined;
}

/** Found by its ARN or by tags, and described by Cloud Control. What is found is the return values, and the key that encrypts it. */
export interface TaggedLookup {
  /** Type of resource as the tagging API names it: `sqs:queue`. */
  readonly tags: string;
  /** Tells an ARN of such a resource. */
  readonly arn: RegExp;
  /** Identifier in Cloud Control of the resource with an ARN; default: what is behind the last `/` or `:`. */
  identifier?(arn: string): string;
}

/** A lookup that takes more than that. */
export interface OwnLookup<Found = unknown> {
  /** Shape of `Lookup`. */
  readonly shape: Shape<unknown, boolean>;
  /** What the lookups file holds of what was found. */
  readonly found?: Shape<Found, boolean>;
  /** Undefined where none matches, a problem where the answer is no single resource. */
  find(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<Found | LookupProblem | undefined>;
}

/** Why a lookup has no answer: `three queues carry these tags`. */
export interface LookupProblem {
  readonly problem: string;
}

/** A section that is one thing, and counts as written, with an empty body, when it is not: every project has a VPC and a cluster. */
export interface FoundationModule<Written = unknown, Spec = unknown, Found = unknown, Handles = unknown> extends ModuleFacts {
  readonly kind: "foundation";
  readonly shape: Shape<Written, boolean>;
  /** Type of the user's `Properties`, where the section has them. */
  readonly type?: string;
  readonly supplied?: readonly string[];
  /** Goes on with what was read; an absent section reads as an empty map. */
  read(written: Written, place: Place, context: ParseContext): Spec | undefined;
  /** What to find; undefined where nothing is. */
  query?(spec: Spec): Readonly<Record<string, unknown>> | undefined;
  /** What the lookups file holds of what was found. */
  readonly found?: Shape<Found, boolean>;
  find?(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<Found | LookupProblem | undefined>;
  usedBy?(resource: ModelResource<Spec>, families: readonly Family[], context: ParseContext): readonly OwnLink[];
  render(resource: ModelResource<Spec>, found: Found | undefined, context: RenderContext): Rendered<Handles>;
  connect?(use: UseOfResource<Spec, object, Handles>, context: RenderContext): Connection;
}

/** The VPC that everything stands in. */
export interface NetworkModule<Written = unknown, Spec = unknown, Found = unknown>
  extends Omit<FoundationModule<Written, Spec, Found, Network>, "connect" | "kind" | "usedBy"> {
  readonly kind: "network";
}

/** The cluster that tasks run on. */
export interface ClusterModule<Written = unknown, Spec = unknown, Found = unknown>
  extends Omit<FoundationModule<Written, Spec, Found, Cluster>, "connect" | "kind" | "usedBy"> {
  readonly kind: "cluster";
}

export interface ModuleReference {
  readonly module: string;
  readonly name: string;
  readonly path: Path;
  /** A right the target must give by its resource policy. */
  readonly grant?: { readonly principal: string; readonly actions: readonly string[] };
}

/** An item of a compose section. */
export interface ItemReference {
  readonly section: ItemSection;
  readonly name: string;
  readonly path: Path;
}

/** A resource module; says nothing, and lets the compiler find the types from what is written. */
export function resource<
  const Type extends string,
  K extends Keys,
  U extends Keys,
  Spec = WrittenEntry<ValuesOf<K>>,
  Found = Readonly<Record<string, string>>,
  Handles = undefined,
>(module: Omit<ResourceModule<Type, K, Spec, U, Found, Handles>, "kind">): ResourceModule<Type, K, Spec, U, Found, Handles> {
  return { ...module, kind: "resource" };
}

/** A module attached to a compose section; like `resource`. */
export function attached<
  const Type extends string,
  K extends Keys,
  const S extends ItemSection,
  Spec = WrittenEntry<ValuesOf<K>>,
  Found = Readonly<Record<string, string>>,
  Handles = undefined,
>(module: Omit<AttachedModule<Type, K, Spec, S, Found, Handles>, "kind">): AttachedModule<Type, K, Spec, S, Found, Handles> {
  return { ...module, kind: "attached" };
}
