import type { Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
import type { PipelinesFile } from "../read/pipelines-file.ts";

/** What somebody behind us would replace: CodePipeline in an action, CloudFormation anywhere in a template. Neither has an escape. */
const FORBIDDEN = [
  { found: "#{", by: "CodePipeline would replace it by a variable" },
  { found: "{{resolve:", by: "CloudFormation would replace it by a secret or parameter" },
];

/** No text of the file may hold an expression of another language; commands may hold `#{`, because they enter no action. */
export function checkExpressions(file: PipelinesFile, report: Report): void {
  walk(file, [], (path, text) => {
    const inCommand = path.includes("commands");
    for (const { found, by } of FORBIDDEN) {
      if (!text.includes(found) || (inCommand && found === "#{")) continue;
      const place = placeOf(file, ...path);
      report.error("EXPRESSION_FORBIDDEN", place.position, `${place.key} holds ${found}: ${by}`, { hint: "write it without" });
    }
  });
}

function walk(value: unknown, path: readonly (string | number)[], visit: (path: readonly (string | number)[], text: string) => void): void {
  if (typeof value === "string") visit(path, value);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index], visit);
  else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit);
}
