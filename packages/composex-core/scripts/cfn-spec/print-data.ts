import type { ResourceSpec } from "../../src/cfn/spec/resource-spec.ts";

/** One line of JSON text per resource type: a type costs its parsing only when it is first asked for. */
export function printData(specs: ReadonlyMap<string, ResourceSpec>, source: string): string {
  const lines = [...specs].map(([type, spec]) => `  ${JSON.stringify(type)}: ${quote(JSON.stringify(spec))},\n`);
  return `// Generated from ${source} by scripts/cut-cfn-spec.ts. Do not edit.\nexport const RESOURCE_SPECS: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`;
}

/** JSON is full of double quotes; single ones keep it readable and a sixth shorter. */
function quote(json: string): string {
  return `'${json.replace(/[\\']/g, "\\$&")}'`;
}
