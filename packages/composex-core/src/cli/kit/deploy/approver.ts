import { type Approve, planText, type Question, RISKS, type Risk } from "../../../deploy/index.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../print.ts";

export interface ApprovalOptions {
  readonly yes?: true | undefined;
  readonly allow?: readonly Risk[] | undefined;
}

/** Shows what would be done and asks: the risks by their names, everything else at once. Where nobody can be asked, the options decide. */
export function approver({ yes, allow = [] }: ApprovalOptions, io: Io): Approve {
  return async (question) => {
    if (question.plan) io.stderr(planText(question.plan, paintFor(io)));
    if (question.reason !== undefined) io.stderr(`${question.reason}\n`);
    const open = question.risks.filter((risk) => !allow.includes(risk));
    if (yes && open.length === 0) return "yes";
    if (!io.interactive) return "nobody";
    return ask(question, open, yes === true);
  };
}

async function ask(question: Question, open: readonly Risk[], yes: boolean): Promise<"yes" | "no"> {
  const { confirm, isCancel, text } = await import("@clack/prompts");
  for (const risk of open) {
    const answer = await text({ message: `${RISKS[risk]} Type ${risk} to accept it.`, placeholder: risk });
    if (isCancel(answer) || answer.trim() !== risk) return "no";
  }
  if (yes || question.plan === undefined) return "yes";
  const answer = await confirm({ message: "Do it?", initialValue: false });
  return answer === true ? "yes" : "no";
}
