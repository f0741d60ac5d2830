import { type RemovalPolicy, removalPolicies } from "../cfn/index.ts";
import type { AttachedModule, ResourceModule } from "../contract/module.ts";
import { anyMap, type Keys, list, oneOf, record, type Shape, text } from "../shape/index.ts";
import { type LinkEntry, linksShape } from "./links.ts";
import { taggedLookupShape } from "./lookup-shape.ts";
import { notRendered, RESOURCE_SETTINGS_NOT_RENDERED } from "./not-rendered.ts";
import { VARIABLE_NAME } from "./variable-name.ts";

/** What the frame itself reads of an entry; the rest is the module's. */
export interface CommonKeys {
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly MacroParameters?: unknown;
  readonly Lookup?: Readonly<Record<string, unknown>>;
  readonly Settings?: Readonly<Record<string, unknown>> & { readonly EnvNames?: readonly string[]; readonly Subnets?: string };
  readonly Services?: readonly LinkEntry[];
  readonly DeletionPolicy?: RemovalPolicy;
}

const shapes = new WeakMap<ResourceModule | AttachedModule, Shape<CommonKeys, boolean>>();

/** What an entry of a module may say: the module's keys, and those that every entry has. */
export function entryShape(module: ResourceModule | AttachedModule): Shape<CommonKeys, boolean> {
  const known = shapes.get(module);
  if (known) return known;
  const { lookup, keys, noun } = module;
  const settings = settingsShape(module);
  const shape = record(module.description, {
    ...(isCreated(module) && { Properties: propertiesShape(module) }),
    ...keys,
    ...(lookup && { Lookup: ("shape" in lookup ? lookup.shape : taggedLookupShape(noun, lookup.arn)).emptyable() }),
    ...(settings && { Settings: settings }),
    ...(module.kind === "resource" && !module.usedBy && { Services: linksShape(module).emptyable() }),
    ...(isCreated(module) && { DeletionPolicy: removalShape(module) }),
  }).orEmpty();
  // The keys of a module come with their own types; those of the frame are the ones above.
  shapes.set(module, shape as Shape<CommonKeys, boolean>);
  return shape as Shape<CommonKeys, boolean>;
}

/** Whether the project may create what an entry stands for. */
export function isCreated(module: ResourceModule | AttachedModule): boolean {
  return module.kind === "resource" || module.named === undefined;
}

function propertiesShape({ type, propertiesTake = "", normalized }: ResourceModule | AttachedModule): Shape<Properties> {
  const shape = anyMap([`Properties of ${type}.`, propertiesTake].join(" ").trim()).emptyable();
  return normalized ? shape.as(normalized) : shape;
}

type Properties = NonNullable<CommonKeys["Properties"]>;

function removalShape(module: ResourceModule | AttachedModule): Shape<RemovalPolicy> {
  const standard = module.kind === "resource" ? "Default: that of the section." : "";
  return oneOf(`What becomes of the ${module.noun} when it leaves the templates. ${standard}`.trim(), removalPolicies(module.type))
    .emptyable()
    .meansByDefault(module.removal ?? "Delete");
}

/** `DeletionPolicy` beside the entries of a section. */
export function sectionRemovalShape({ type }: ResourceModule): Shape<RemovalPolicy> {
  return oneOf("What becomes of every resource of the section when it leaves the templates.", removalPolicies(type));
}

const SETTINGS_NOT_RENDERED: Keys = Object.fromEntries(
  Object.keys(RESOURCE_SETTINGS_NOT_RENDERED).map((key) => [key, notRendered(key, RESOURCE_SETTINGS_NOT_RENDERED)]),
);

function settingsShape(module: ResourceModule | AttachedModule): Shape<unknown> | undefined {
  const { defaultValue, subnets, settings, noun, kind } = module;
  const ofResources = kind === "resource" && {
    ...(defaultValue !== undefined && {
      EnvNames: list(`More variables that hold the ${defaultValue} of the ${noun}.`, text("", VARIABLE_NAME)).emptyable(),
    }),
  };
  const keys = {
    ...ofResources,
    ...(subnets !== undefined && { Subnets: text("Group of subnets that it stands in.").meansByDefault(subnets) }),
    ...(kind === "resource" && SETTINGS_NOT_RENDERED),
    ...settings,
  };
  return Object.keys(keys).length === 0 ? undefined : record("How services see it, and where it stands.", keys).emptyable();
}
