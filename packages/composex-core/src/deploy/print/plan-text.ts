import { type Paint, plainPaint } from "../../diagnostics/index.ts";
import { type Plan, type PropertyChange, type ResourceChange, risksOf } from "../plan.ts";
import { shownChanges } from "./common-changes.ts";
import { ACTION_WORDS, inPlace, planSummary, shortened } from "./plan-words.ts";

const SIGNS: Readonly<Record<ResourceChange["action"], string>> = {
  create: "+",
  modify: "~",
  replace: "±",
  "may-replace": "±",
  delete: "-",
  retain: "o",
};

/** A plan as people read it in a terminal: what is dangerous first, then each resource, then the sum. */
export function planText(plan: Plan, paint: Paint = plainPaint): string {
  const lines = [paint.bold(`${plan.stack}${inPlace(plan)}: ${plan.action === "create" ? "a new stack" : planSummary(plan)}`)];
  if (plan.security.length > 0) lines.push("", paint.bold("Look at this first"));
  for (const { risk, path, logicalId, message, asked } of plan.security) {
    const sign = asked ? paint.red("!") : paint.yellow("i");
    lines.push(`  ${sign} ${risk.padEnd(18)} ${paint.bold([...path, logicalId].join("/"))} ${message}`);
  }
  const { common, changes } = shownChanges(plan);
  for (const { property, resources } of common) lines.push("", paint.bold(`In ${resources} resources`), propertyLine(property, paint));
  let stack: string | undefined;
  for (const change of changes) {
    const here = change.path.join("/") || plan.stack;
    if (here !== stack) lines.push("", paint.bold(here));
    stack = here;
    lines.push(resourceLine(change, paint), ...change.properties.map((property) => propertyLine(property, paint)));
  }
  if (plan.settings.length > 0) lines.push("", paint.bold("Settings of the stack"));
  for (const { kind, name, before, after } of plan.settings)
    lines.push(`  ~ ${kind} ${name}: ${kind === "template" ? after : arrow(before, after)}`);
  if (plan.action !== "none") lines.push("", planSummary(plan));
  lines.push(...askedLines(plan, paint));
  return `${lines.join("\n")}\n`;
}

/** Once more at the end, where the question stands: the top of a long plan is out of sight. */
function askedLines(plan: Plan, paint: Paint): readonly string[] {
  return risksOf(plan).map((risk, index) => {
    const found = plan.security.filter((finding) => finding.asked && finding.risk === risk);
    const names = [...new Set(found.map(({ path, logicalId }) => [...path, logicalId].join("/")))];
    return `${index === 0 ? "asks for" : "        "}  ${paint.red(risk)}: ${names.join(", ")}`;
  });
}

function resourceLine({ action, logicalId, type, data }: ResourceChange, paint: Paint): string {
  const sign = SIGNS[action];
  const loud = action === "delete" || action.endsWith("replace");
  const shown = loud ? paint.red(sign) : action === "create" ? paint.cyan(sign) : paint.yellow(sign);
  const fate =
    data === "lost" ? paint.red("  data is lost") : data === undefined ? "" : `  data: ${data === "kept" ? "kept" : "in a snapshot"}`;
  return `  ${shown} ${ACTION_WORDS[action].padEnd(11)} ${logicalId} ${paint.dim(type)}${fate}`;
}

function propertyLine({ path, before, after, replaces }: PropertyChange, paint: Paint): string {
  const why = replaces === undefined ? "" : paint.red(replaces === "yes" ? " (replaces it)" : " (may replace it)");
  return `      ${path}: ${arrow(before, after)}${why}`;
}

function arrow(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `+ ${shortened(after ?? "")}`;
  if (after === undefined) return `- ${shortened(before)}`;
  return `${shortened(before)} → ${before === after ? "another value" : shortened(after)}`;
}
