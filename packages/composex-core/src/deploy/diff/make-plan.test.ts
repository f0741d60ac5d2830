import { join } from "node:path";
import { expect } from "chai";
import { Report } from "../../diagnostics/index.ts";
import { goldenCases, readGolden } from "../../testing/golden.ts";
import { testdata } from "../../testing/testdata.ts";
import { risksOf } from "../plan.ts";
import { planMarkdown } from "../print/plan-markdown.ts";
import { planText } from "../print/plan-text.ts";
import { templateTree } from "../template-tree.ts";
import type { StackSide } from "./evaluate.ts";
import { makePlan } from "./make-plan.ts";

/** `before/` and `after/` of a case: templates with `root.yaml`, and the root's parameters in `parameters.json`. */
function side(dir: string): StackSide | undefined {
  const files = readGolden(dir);
  if (files.size === 0) return undefined;
  const report = new Report();
  const templates = templateTree(
    [...files].map(([path, text]) => ({ path, text })),
    "root.yaml",
    report,
  );
  if (!templates) throw new Error(`${dir}: ${JSON.stringify(report.diagnostics)}`);
  return { templates, parameters: JSON.parse(files.get("parameters.json") ?? "{}") as Record<string, string>, tags: {} };
}

goldenCases(testdata(import.meta.url), async (caseDir) => {
  const after = side(join(caseDir, "after"));
  if (!after) throw new Error(`${caseDir}/after has no template`);
  const plan = await makePlan("shop", side(join(caseDir, "before")), after);
  expect(await makePlan("shop", after, after)).to.include({ action: "none" });
  const asked = risksOf(plan);
  return new Map([
    ["plan.txt", planText(plan)],
    ["plan.md", planMarkdown(plan)],
    ["asked.txt", `${asked.join("\n")}\n`],
  ]);
});
