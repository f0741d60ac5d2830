import { type CollectionTag, parse, type ScalarTag } from "yaml";

/** A template as plain data, of our making or somebody else's. */
export interface TemplateData {
  readonly Resources: Readonly<Record<string, ResourceData>>;
  readonly Parameters?: Readonly<Record<string, ParameterData>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, unknown>>;
  readonly Outputs?: Readonly<Record<string, OutputData>>;
  readonly Transform?: unknown;
  readonly [section: string]: unknown;
}

export interface ResourceData {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly [section: string]: unknown;
}

export interface OutputData {
  readonly Value?: unknown;
  readonly Description?: string;
  readonly Condition?: string;
  readonly Export?: { readonly Name?: unknown };
}

export interface ParameterData {
  readonly Type: string;
  readonly Default?: unknown;
  readonly NoEcho?: boolean | string;
}

/** JSON or YAML with the short forms of functions (`!Ref`). Undefined where it is no template. */
export function parseTemplate(text: string): TemplateData | undefined {
  const data = text.trimStart().startsWith("{") ? parseJson(text) : parseYaml(text);
  if (typeof data !== "object" || data === null) return undefined;
  const resources = (data as { readonly Resources?: unknown }).Resources;
  return typeof resources === "object" && resources !== null && !Array.isArray(resources) ? (data as TemplateData) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { customTags: SHORT_FORMS, logLevel: "error", schema: "core" });
  } catch {
    return undefined;
  }
}

/** Source: "Intrinsic function reference" of the CloudFormation template reference. */
const SHORT_NAMES = [
  ..."And Base64 Cidr Condition Contains Equals FindInMap GetAZs GetAtt If ImportValue Join Length Not Or Ref Select Split Sub".split(" "),
  ..."ToJsonString Transform".split(" "),
];

const SHORT_FORMS: (ScalarTag | CollectionTag)[] = SHORT_NAMES.flatMap((name) => {
  const call = (argument: unknown): unknown => ({ [name === "Ref" || name === "Condition" ? name : `Fn::${name}`]: argument });
  const attribute = (text: string): unknown => {
    const dot = text.indexOf(".");
    return dot < 0 ? text : [text.slice(0, dot), text.slice(dot + 1)];
  };
  const toData = (node: { toJSON(): unknown }): unknown => call(node.toJSON());
  return [
    { tag: `!${name}`, resolve: (text: string) => call(name === "GetAtt" ? attribute(text) : text) },
    { tag: `!${name}`, collection: "seq", resolve: toData },
    { tag: `!${name}`, collection: "map", resolve: toData },
  ] as (ScalarTag | CollectionTag)[];
});
