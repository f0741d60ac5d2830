import { type Approve, inPlace, type Plan, planText, type Question, RISKS, type Risk } from "../../../deploy/index.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../print.ts";

export interface ApprovalOptions {
  readonly yes?: true | undefined;
  readonly allow?: readonly Risk[] | undefined;
}

/** Resources that a question names; a longer list stands in the plan above it. */
const NAMED_RESOURCES = 10;

/** Shows what would be done and asks: the risks by their names, everything else at once. Where nobody can be asked, the options decide. */
export function approver({ yes, allow = [] }: ApprovalOptions, io: Io): Approve {
  return async (question) => {
    const paint = paintFor(io);
    const parts = question.plans.map((plan) => planText(plan, paint));
    if (parts.length > 0) io.stderr(parts.join("\n"));
    if (question.reason !== undefined) io.stderr(`${parts.length > 0 ? "\n" : ""}${question.reason}\n`);
    const open = question.risks.filter((risk) => !allow.includes(risk));
    if (yes && open.length === 0) return "yes";
    if (!io.interactive) return "nobody";
    return ask(question, open, yes === true);
  };
}

async function ask(question: Question, open: readonly Risk[], yes: boolean): Promise<"yes" | "no"> {
  const { confirm, isCancel, text } = await import("@clack/prompts");
  for (const risk of open) {
    const answer = await text({ message: riskQuestion(question, risk), placeholder: risk });
    if (isCancel(answer) || answer.trim() !== risk) return "no";
  }
  if (yes || question.plans.length === 0) return "yes";
  const answer = await confirm({ message: planQuestion(question.plans), initialValue: false });
  return answer === true ? "yes" : "no";
}

/** A risk with the resources that it is about, and where they are: the plan that tells may stand far above. */
export function riskQuestion({ plans }: Question, risk: Risk): string {
  const where = plans.flatMap((plan) => {
    const found = plan.security.filter((finding) => finding.asked && finding.risk === risk);
    const names = [...new Set(found.map(({ path, logicalId }) => [...path, logicalId].join("/")))];
    if (names.length === 0) return [];
    const more = names.length > NAMED_RESOURCES ? ` and ${names.length - NAMED_RESOURCES} more` : "";
    return [`${plan.stack}${inPlace(plan)}: ${names.slice(0, NAMED_RESOURCES).join(", ")}${more}`];
  });
  return [RISKS[risk], ...where, `Type ${risk} to accept it.`].join("\n");
}

/** What is agreed to, with account and region. */
export function planQuestion(plans: readonly Plan[]): string {
  const verb = plans.every(({ action }) => action === "delete") ? "Delete" : "Deploy";
  const stacks = plans.map((plan) => `${plan.stack}${inPlace(plan)}`);
  return stacks.length === 1 ? `${verb} ${stacks[0]}?` : `${verb} these ${stacks.length} stacks?\n${stacks.join("\n")}\n`;
}
