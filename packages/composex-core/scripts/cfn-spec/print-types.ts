import type { AttributeKind, PropertySpecs, ResourceSpec, Shape } from "../../src/cfn/spec/resource-spec.ts";

/** Longer lists of allowed values are machine sizes and the like: they grow weekly and help nobody in an editor. */
const LONGEST_UNION = 40;

export function printTypes(specs: ReadonlyMap<string, ResourceSpec>, source: string): string {
  const names = new Set<string>();
  const declare = (name: string): string => {
    if (names.has(name)) throw new Error(`two generated types are called ${name}`);
    names.add(name);
    return name;
  };
  const parts = [
    `// Generated from ${source} by scripts/cut-cfn-spec.ts. Do not edit.\nimport type { Value } from "../../value.ts";\n`,
    "/** A document such as an IAM policy: any value, tokens at any depth. */\nexport type Json = object | string;\n",
    "export interface Tag {\n  readonly Key: Value<string>;\n  readonly Value: Value<string>;\n}\n",
  ];
  for (const [type, spec] of specs) {
    const prefix = typeName(type);
    parts.push(`/** ${type} */\n${printInterface(declare(`${prefix}Properties`), spec.properties, prefix)}`);
    for (const [name, properties] of Object.entries(spec.definitions ?? {})) {
      parts.push(printInterface(declare(`${prefix}_${name}`), properties, prefix));
    }
  }
  parts.push(
    `export interface ResourceProperties {\n${[...specs.keys()].map((type) => `  readonly "${type}": ${typeName(type)}Properties;\n`).join("")}}\n`,
  );
  parts.push(`/** What \`Fn::GetAtt\` answers. */\nexport interface ResourceAttributes {\n${[...specs].map(printAttributes).join("")}}\n`);
  return parts.join("\n");
}

function printInterface(name: string, properties: PropertySpecs, prefix: string): string {
  const lines = Object.entries(properties).map(
    ([key, { is, required }]) => `  readonly ${quoteKey(key)}${required ? "" : "?"}: ${printShape(is, prefix)};\n`,
  );
  return `export interface ${name} {\n${lines.join("")}}\n`;
}

function printShape(shape: Shape, prefix: string): string {
  if (typeof shape === "string") return SCALARS[shape];
  if ("enum" in shape) {
    // The choices of an integer: `RetentionInDays`.
    if (shape.enum.every((value) => /^\d+$/.test(value))) return "Value<number>";
    return shape.enum.length > LONGEST_UNION ? "Value<string>" : `Value<${shape.enum.map((value) => JSON.stringify(value)).join(" | ")}>`;
  }
  if ("list" in shape) return `Value<readonly ${parenthesize(printShape(shape.list, prefix))}[]>`;
  if ("map" in shape) return `Value<Readonly<Record<string, ${printShape(shape.map, prefix)}>>>`;
  if ("object" in shape) return `Value<${prefix}_${shape.object}>`;
  return shape.oneOf.map((one) => printShape(one, prefix)).join(" | ");
}

const SCALARS = {
  string: "Value<string>",
  integer: "Value<number>",
  number: "Value<number>",
  boolean: "Value<boolean>",
  json: "Value<Json>",
  tag: "Value<Tag>",
} as const;

function printAttributes([type, { attributes }]: readonly [
  string,
  { readonly attributes: Readonly<Record<string, AttributeKind>> },
]): string {
  const names = Object.keys(attributes);
  return `  readonly "${type}": ${names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ")};\n`;
}

/** `AWS::SQS::Queue` is `SqsQueue`, `AWS::ElasticLoadBalancingV2::Listener` is `ElasticLoadBalancingV2Listener`. */
function typeName(type: string): string {
  const [, service = "", resource = ""] = type.split("::");
  return `${/^[A-Z0-9]+$/.test(service) ? service.charAt(0) + service.slice(1).toLowerCase() : service}${resource}`;
}

function parenthesize(text: string): string {
  return text.includes(" | ") && !text.startsWith("Value<") ? `(${text})` : text;
}

function quoteKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
