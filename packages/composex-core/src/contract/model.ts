import type { RemovalPolicy } from "../cfn/index.ts";
import type { Path } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import type { Family } from "./family.ts";
import type { AccessStatement, ModuleFacts } from "./module-facts.ts";

/** The project as ECS sees it: task families, x-resources, and who uses what. */
export interface Model {
  readonly project: Project;
  /** Name of the root stack; also the prefix of exports and physical names. */
  readonly name: string;
  /** In file order. */
  readonly families: readonly Family[];
  /** By module key, then by name, in file order. */
  readonly resources: ReadonlyMap<string, ReadonlyMap<string, ModelResource>>;
  readonly links: readonly Link[];
  /** What others need of a resource by its resource policy. */
  readonly grants: ReadonlyMap<ModelResource, readonly Grant[]>;
  /** Resources that are kept although nobody says so, since something needs them that is kept. */
  readonly kept: ReadonlyMap<ModelResource, RemovalPolicy>;
  /** Tags of `x-tags` and our own, for every taggable resource. */
  readonly tags: Readonly<Record<string, string>>;
}

/** One entry of an x-section. */
export interface ModelResource<Spec = unknown> {
  readonly module: ModuleFacts;
  /** As the user wrote it; the key of the section where a section is one object (`x-vpc`). */
  readonly name: string;
  /** Name without non-alphanumeric characters: logical id and prefix of outputs. */
  readonly logicalName: string;
  readonly path: Path;
  readonly spec: Spec;
  /** Type of the main resource, where it is created. */
  readonly type?: string;
  /** `Properties` as written. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What it asks to be found instead of created. */
  readonly lookup: LookupQuery | undefined;
  /** Nobody wrote it; it is made only where something asks for it. */
  readonly implied: boolean;
  /** `Settings.EnvNames`: more variables that hold the default return value. */
  readonly variableNames: readonly string[];
  /** What becomes of it when it leaves the template or is replaced, where the user says so. */
  readonly deletionPolicy?: RemovalPolicy;
  /** `Settings.Subnets`: the group of subnets that it is to stand in. */
  readonly subnetGroup?: { readonly name: string; readonly path: Path };
}

/** A looked-up resource: what to search, as the user wrote it, and where. */
export interface LookupQuery {
  readonly path: Path;
  readonly query: Readonly<Record<string, unknown>>;
}

/** A right that one resource needs on another by that one's resource policy, such as a topic that sends to a queue. */
export interface Grant {
  readonly from: ModelResource;
  /** Service principal that acts: `sns.amazonaws.com`. */
  readonly principal: string;
  readonly actions: readonly string[];
}

/** One family that uses one x-resource. */
export interface Link<Use = object> {
  readonly resource: ModelResource;
  readonly family: Family;
  /** Services of the family whose containers get variables and secrets. */
  readonly services: readonly string[];
  /** What the module's own keys of the `Services.<name>` entry say. */
  readonly use: Use;
  /** Variables and access; undefined where the module links families in a way of its own. */
  readonly wants: WantedOfResource | undefined;
  readonly path: Path;
}

/** What a `Services.<name>` entry asks for, checked. */
export interface WantedOfResource {
  readonly access: readonly GrantedAccess[];
  /** Return value → name of the variable that holds it, and where that is written. */
  readonly returnValues: readonly { readonly name: string; readonly variable: string; readonly path: Path }[];
}

/** An access name of the module's table that a family has. */
export interface GrantedAccess {
  /** The name, and before it the sub-resource where there is one; letters and digits. */
  readonly sid: string;
  readonly statement: AccessStatement;
}

/** A link that a module makes itself. */
export type OwnLink<Use = object> = Pick<Link<Use>, "family" | "services" | "use" | "path">;

/** A resource with the families that use it. */
export interface LinkedResource {
  readonly resource: ModelResource;
  readonly links: readonly Link[];
}
