import { type DeployOutcome, type DownOutcome, inPlace, type Risk, type Tool } from "../../../deploy/index.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { remedyFor } from "../remedies.ts";
import { DEPLOY_REMEDIES } from "./deploy-remedies.ts";
import type { Invocation } from "./invocation.ts";

export interface Shown {
  readonly tool: Tool;
  /** Name of the stack. */
  readonly name: string;
  readonly called: Invocation;
}

type Outcome = DeployOutcome | DownOutcome;

/** Says how a run ended, where, what is left and which command goes on; gives the exit code. */
export function showOutcome(outcome: Outcome, { tool, name, called }: Shown, io: Io): ExitCode {
  io.stderr(`${outcomeLines(outcome, name).join("\n")}\n`);
  const next = nextCommand(outcome, tool, called);
  if (next !== undefined) io.stderr(`${next}\n`);
  if (outcome.kind === "deployed" || outcome.kind === "unchanged") {
    const { outputs } = outcome.stack;
    const widest = Math.max(0, ...outputs.map((output) => output.name.length));
    for (const { name: output, value } of outputs) io.stdout(`${output.padEnd(widest)}  ${value}\n`);
  }
  return outcomeExit(outcome);
}

/** How a run ended, and where. */
export function outcomeLines(outcome: Outcome, stack: string): readonly string[] {
  const name = `${stack}${inPlace(outcome)}`;
  switch (outcome.kind) {
    case "deployed":
      return [`${name} is deployed.`];
    case "unchanged":
      return [`${name} is as wanted: nothing to do.`];
    case "prepared":
      return [`${name}: change set ${outcome.changeSet} is prepared and not executed.`];
    case "removed":
      return [`${name} is gone.`];
    case "absent":
      return [`There is no stack ${name}: nothing to do.`];
    case "failed":
      return failure(outcome, name);
    case "refused":
      return [`${name} is refused: ${outcome.reason}.`];
    case "declined":
      return [`${name}: nothing was done.`];
    case "waiting":
      return [`${name}: a person has to agree, and nobody can be asked here. Nothing was done.`];
    case "stopped": {
      const what = outcome.by === "signal" ? "interrupted" : (outcome.error?.message ?? "something failed");
      const remedy = outcome.error && (DEPLOY_REMEDIES[outcome.error.code] ?? remedyFor(outcome.error.code));
      return [
        `${name}: ${what} (while ${outcome.phase}).`,
        `What is there now: ${outcome.left}.`,
        ...(remedy === undefined ? [] : [`hint: ${remedy}`]),
      ];
    }
    default:
      return outcome satisfies never;
  }
}

export function outcomeExit({ kind }: Outcome): ExitCode {
  switch (kind) {
    case "deployed":
    case "unchanged":
    case "removed":
    case "absent":
      return EXIT.done;
    case "prepared":
      return EXIT.changes;
    case "failed":
    case "stopped":
      return EXIT.outside;
    case "refused":
      return EXIT.refused;
    case "declined":
    case "waiting":
      return EXIT.waiting;
    default:
      return kind satisfies never;
  }
}

/** The command that leads on, with every flag. */
function nextCommand(outcome: Outcome, { commands }: Tool, called: Invocation): string | undefined {
  switch (outcome.kind) {
    case "prepared":
      return `next: ${called.as(commands.deploy)}`;
    case "refused":
      return outcome.remedy && `next: ${called.as(commands[outcome.remedy])}`;
    case "failed":
      return outcome.cause && `all events: ${called.as(commands.events)}`;
    case "waiting":
      return `to agree: ${agreed(called.text, outcome.risks)}`;
    case "stopped":
      return `to go on: ${called.text}`;
    default:
      return undefined;
  }
}

function failure({ status, cause, reason }: Extract<Outcome, { readonly kind: "failed" }>, name: string): readonly string[] {
  if (!cause) return [`${name}: ${status}${reason === undefined ? "" : `: ${reason}`}`];
  const { event } = cause;
  return [
    `${name} failed and is ${status}.`,
    `first cause: ${event.logicalId} (${event.type}) in ${event.stackName}: ${cause.reason}`,
    ...(cause.hint === undefined ? [] : [`hint: ${cause.hint}`]),
  ];
}

/** The same command with what it asked for. */
export function agreed(command: string, risks: readonly Risk[]): string {
  const yes = / (?:--yes|-y)(?: |$)/.test(command) ? "" : " --yes";
  const missing = risks.filter((risk) => !new RegExp(`--allow[ =]${risk}(?: |$)`).test(command));
  return `${command}${yes}${missing.map((risk) => ` --allow ${risk}`).join("")}`;
}
