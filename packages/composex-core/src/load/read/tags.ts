/** CloudFormation's short forms: the YAML tag and the key it stands for. */
const INTRINSICS: Readonly<Record<string, string>> = {
  "!Ref": "Ref",
  "!Condition": "Condition",
  "!And": "Fn::And",
  "!Base64": "Fn::Base64",
  "!Cidr": "Fn::Cidr",
  "!Equals": "Fn::Equals",
  "!FindInMap": "Fn::FindInMap",
  "!GetAtt": "Fn::GetAtt",
  "!GetAZs": "Fn::GetAZs",
  "!If": "Fn::If",
  "!ImportValue": "Fn::ImportValue",
  "!Join": "Fn::Join",
  "!Length": "Fn::Length",
  "!Not": "Fn::Not",
  "!Or": "Fn::Or",
  "!Select": "Fn::Select",
  "!Split": "Fn::Split",
  "!Sub": "Fn::Sub",
  "!ToJsonString": "Fn::ToJsonString",
  "!Transform": "Fn::Transform",
};

/** The tags of YAML itself that say nothing a compose file needs beyond the value as it stands. */
const YAML_PREFIX = "tag:yaml.org,2002:";

export type TagMeaning =
  | { readonly kind: "none" }
  | { readonly kind: "merge"; readonly merge: "reset" | "override" }
  | { readonly kind: "intrinsic"; readonly key: string }
  | { readonly kind: "yaml"; readonly type: string }
  | { readonly kind: "unknown" };

const NONE: TagMeaning = { kind: "none" };

export const KNOWN_TAGS: readonly string[] = ["!reset", "!override", ...Object.keys(INTRINSICS)];

export function tagMeaning(tag: string | undefined): TagMeaning {
  if (tag === undefined || tag === "!") return NONE;
  if (tag === "!reset" || tag === "!override") return { kind: "merge", merge: tag === "!reset" ? "reset" : "override" };
  const key = Object.hasOwn(INTRINSICS, tag) ? INTRINSICS[tag] : undefined;
  if (key !== undefined) return { kind: "intrinsic", key };
  if (tag.startsWith(YAML_PREFIX)) return { kind: "yaml", type: tag.slice(YAML_PREFIX.length) };
  return { kind: "unknown" };
}
