import type { RemovalPolicy } from "../cfn/index.ts";
import type { Path } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import type { Family } from "./family.ts";
import type { ModuleFacts } from "./module-facts.ts";

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
  /** What it asks to be found instead of created. */
  readonly lookup: LookupQuery | undefined;
  /** Nobody wrote it; it is made only where something asks for it. */
  readonly implied: boolean;
  /** `Settings.EnvNames`: more variables that hold the first return value. */
  readonly variableNames: readonly string[];
  /** What becomes of it when it leaves the template or is replaced, where the user says so. */
  readonly deletionPolicy?: RemovalPolicy;
  /** Rights that other resources need on this one by resource policy, such as a topic that sends to a queue. */
  readonly grants: readonly Grant[];
}

/** A looked-up resource: what to search, as the user wrote it, and where. */
export interface LookupQuery {
  readonly path: Path;
  readonly query: Readonly<Record<string, unknown>>;
}

export interface Grant {
  readonly from: ModelResource;
  /** Service principal that acts: `sns.amazonaws.com`. */
  readonly principal: string;
  readonly actions: readonly string[];
}

/** One family that uses one x-resource. */
export interface Link {
  readonly resource: ModelResource;
  readonly family: Family;
  /** Services of the family whose containers get variables and secrets. */
  readonly services: readonly string[];
  /** The `Services.<name>` entry, keys in present spelling. */
  readonly spec: LinkSpec;
  readonly path: Path;
  /** Where a key of `spec` stands, in the spelling used. */
  readonly pathOf: (key: string) => Path;
}

export interface LinkSpec {
  readonly [key: string]: unknown;
  readonly Access?: string | Readonly<Record<string, unknown>>;
  readonly ReturnValues?: Readonly<Record<string, unknown>>;
}

export interface ParsedLink {
  readonly family: Family;
  readonly services: readonly string[];
  readonly spec: LinkSpec;
  readonly path: Path;
  /** Where a key of `spec` stands, if that is not under its present name in `path`. */
  readonly pathOf?: (key: string) => Path;
}
