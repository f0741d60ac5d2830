/**
 * The functions CloudFormation evaluates, with the form of their argument. Source: "Intrinsic function reference" of the CloudFormation
 * template reference. `Fn::ForEach::<name>` and `Fn::Transform` may also stand as one key of a larger map.
 */
const FUNCTIONS: Readonly<Record<string, { readonly takes: string; accepts(argument: unknown): boolean }>> = {
  Ref: { takes: "a name", accepts: isName },
  "Fn::GetAtt": { takes: '"Resource.Attribute" or [Resource, Attribute]', accepts: isAttribute },
  "Fn::Sub": { takes: "a text or [text, {name: value}]", accepts: (a) => isText(a) || (isList(a, 2, 2) && isText(a[0]) && isMap(a[1])) },
  "Fn::Join": { takes: "[separator, list]", accepts: (a) => isList(a, 2, 2) && isText(a[0]) && (Array.isArray(a[1]) || isMap(a[1])) },
  "Fn::Select": { takes: "[index, list]", accepts: (a) => isList(a, 2, 2) },
  "Fn::Split": { takes: "[separator, text]", accepts: (a) => isList(a, 2, 2) },
  "Fn::FindInMap": { takes: "[mapping, key, second key]", accepts: (a) => isList(a, 3, 4) },
  "Fn::If": { takes: "[condition, value if true, value if false]", accepts: (a) => isList(a, 3, 3) && isText(a[0]) },
  "Fn::Cidr": { takes: "[block, count, bits]", accepts: (a) => isList(a, 2, 3) },
  "Fn::GetAZs": { takes: "a region", accepts: (a) => isText(a) || isMap(a) },
  "Fn::ImportValue": { takes: "an export name", accepts: (a) => isName(a) || isMap(a) },
  "Fn::Base64": { takes: "a text", accepts: (a) => isText(a) || isMap(a) },
  "Fn::Length": { takes: "a list", accepts: (a) => Array.isArray(a) || isMap(a) },
  "Fn::ToJsonString": { takes: "a map or a list", accepts: (a) => Array.isArray(a) || isMap(a) },
  "Fn::Transform": { takes: "{Name, Parameters}", accepts: (a) => isMap(a) && "Name" in a },
  "Fn::And": { takes: "2 to 10 conditions", accepts: (a) => isList(a, 2, 10) },
  "Fn::Or": { takes: "2 to 10 conditions", accepts: (a) => isList(a, 2, 10) },
  "Fn::Not": { takes: "[condition]", accepts: (a) => isList(a, 1, 1) },
  "Fn::Equals": { takes: "[value, value]", accepts: (a) => isList(a, 2, 2) },
  "Fn::Contains": { takes: "[list, text]", accepts: (a) => isList(a, 2, 2) },
  "Fn::EachMemberEquals": { takes: "[list, text]", accepts: (a) => isList(a, 2, 2) },
  "Fn::EachMemberIn": { takes: "[list, list]", accepts: (a) => isList(a, 2, 2) },
  "Fn::RefAll": { takes: "a parameter type", accepts: isName },
  "Fn::ValueOf": { takes: "[parameter, attribute]", accepts: (a) => isList(a, 2, 2) },
  "Fn::ValueOfAll": { takes: "[parameter type, attribute]", accepts: (a) => isList(a, 2, 2) },
};

export const FUNCTION_NAMES: readonly string[] = Object.keys(FUNCTIONS);

/** Values every template can `Ref`. Source: "Pseudo parameters reference". */
export const PSEUDO_PARAMETERS: readonly string[] = [
  "AWS::AccountId",
  "AWS::NoValue",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix",
];

/** The function a value calls, known or not; undefined for every other value. */
export function calledFunction(value: Readonly<Record<string, unknown>>): string | undefined {
  let only: string | undefined;
  for (const key in value) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only !== undefined && isFunctionKey(only) && !mayStandBesideOthers(only) ? only : undefined;
}

export function isFunctionKey(key: string): boolean {
  return key === "Ref" || key.startsWith("Fn::");
}

/** Such a key is replaced by several others when the template is processed: what it adds cannot be known here. */
export function mayStandBesideOthers(key: string): boolean {
  return key === "Fn::Transform" || key.startsWith("Fn::ForEach::");
}

export function isKnownFunction(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

/** What a known function takes, when `argument` is something else. */
export function wrongArgument(name: string, argument: unknown): string | undefined {
  const known = FUNCTIONS[name];
  return known === undefined || known.accepts(argument) ? undefined : known.takes;
}

/** The names between `${` and `}` that `Fn::Sub` replaces; `${!Literal}` is none. */
export function substitutedNames(text: string): readonly string[] {
  if (!text.includes("${")) return [];
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map((match) => (match[1] ?? "").trim());
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isName(value: unknown): boolean {
  return isText(value) && value !== "";
}

function isAttribute(value: unknown): boolean {
  if (isText(value)) return /^[^.]+\../.test(value);
  return isList(value, 2, 2) && isName(value[0]) && (isName(value[1]) || isMap(value[1]));
}

function isList(value: unknown, least: number, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= least && value.length <= most;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
