import type { Plan, PropertyChange } from "../plan.ts";
import { shownChanges } from "./common-changes.ts";
import { ACTION_WORDS, inPlace, planSummary, shortened } from "./plan-words.ts";

/** A plan as the message of an approval. */
export function planMarkdown(plan: Plan): string {
  const lines = [`## ${plan.stack}${inPlace(plan)}: ${planSummary(plan)}`];
  if (plan.security.length > 0) {
    lines.push("", "### Look at this first", "", "| risk | resource | what |", "|---|---|---|");
    for (const { risk, path, logicalId, message, asked } of plan.security) {
      lines.push(row([asked ? `**${risk}**` : risk, code([...path, logicalId].join("/")), cell(message)]));
    }
  }
  if (plan.changes.length > 0) {
    lines.push("", "### Resources", "", "| action | resource | type | what changes |", "|---|---|---|---|");
    const { common, changes } = shownChanges(plan);
    for (const { property, resources } of common)
      lines.push(row([ACTION_WORDS.modify, `${resources} resources`, "", propertyCell(property)]));
    for (const { action, path, logicalId, type, data, properties } of changes) {
      const fate = data === "lost" ? " (**data is lost**)" : data === undefined ? "" : data === "kept" ? " (data kept)" : " (snapshot)";
      const what = properties.map(propertyCell).join("<br>");
      lines.push(row([`${ACTION_WORDS[action]}${fate}`, code([...path, logicalId].join("/")), type, what]));
    }
  }
  if (plan.settings.length > 0) {
    lines.push("", "### Settings of the stack", "", "| what | before | after |", "|---|---|---|");
    for (const { kind, name, before, after } of plan.settings) lines.push(row([`${kind} ${code(name)}`, code(before), code(after)]));
  }
  return `${lines.join("\n")}\n`;
}

function propertyCell({ path, before, after, replaces }: PropertyChange): string {
  const why = replaces === undefined ? "" : replaces === "yes" ? " (replaces it)" : " (may replace it)";
  return `${code(path)}: ${code(before) || "nothing"} → ${code(after) || "nothing"}${why}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function code(text: string | undefined): string {
  return text === undefined || text === "" ? "" : `\`${cell(shortened(text)).replaceAll("`", "'")}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
