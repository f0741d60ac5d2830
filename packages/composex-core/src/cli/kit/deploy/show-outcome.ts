import type { DeployOutcome, DownOutcome, Risk } from "../../../deploy/index.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { remedyFor } from "../remedies.ts";
import { DEPLOY_REMEDIES } from "./deploy-remedies.ts";

/** Says how a run ended, what is left and which command goes on; gives the exit code. `command` is the command line that was run. */
export function showOutcome(outcome: DeployOutcome | DownOutcome, name: string, command: string, io: Io): ExitCode {
  const say = (...lines: readonly string[]): void => io.stderr(`${lines.join("\n")}\n`);
  switch (outcome.kind) {
    case "deployed":
    case "unchanged": {
      say(outcome.kind === "deployed" ? `${name} is deployed.` : `${name} is as wanted: nothing to do.`);
      const { outputs } = outcome.stack;
      const widest = Math.max(0, ...outputs.map((output) => output.name.length));
      for (const { name: output, value } of outputs) io.stdout(`${output.padEnd(widest)}  ${value}\n`);
      return EXIT.done;
    }
    case "prepared":
      say(
        `Change set ${outcome.changeSet} is prepared and not executed.`,
        `next: ${command.replace(/^composex plan/, "composex up").replace(" --change-set", "")}`,
      );
      return EXIT.changes;
    case "removed":
      say(`${name} is gone.`);
      return EXIT.done;
    case "absent":
      say(`There is no stack ${name}: nothing to do.`);
      return EXIT.done;
    case "failed":
      say(...failure(outcome, name));
      return EXIT.outside;
    case "refused":
      say(`Refused: ${outcome.reason}.`, ...(outcome.remedy === undefined ? [] : [`next: composex ${outcome.remedy} --name ${name}`]));
      return EXIT.refused;
    case "declined":
      say("Nothing was done.");
      return EXIT.waiting;
    case "waiting":
      say("A person has to agree, and nobody can be asked here. Nothing was done.", `to agree: ${agreed(command, outcome.risks)}`);
      return EXIT.waiting;
    case "stopped": {
      const what = outcome.by === "signal" ? "Interrupted" : (outcome.error?.message ?? "Something failed");
      const remedy = outcome.error && (DEPLOY_REMEDIES[outcome.error.code] ?? remedyFor(outcome.error.code));
      say(
        `${what} (while ${outcome.phase}).`,
        `What is there now: ${outcome.left}.`,
        ...(remedy === undefined ? [] : [`hint: ${remedy}`]),
        `to go on: ${command}`,
      );
      return EXIT.outside;
    }
    default:
      return outcome satisfies never;
  }
}

function failure({ status, cause, reason }: Extract<DeployOutcome, { readonly kind: "failed" }>, name: string): readonly string[] {
  if (!cause) return [`${name}: ${status}${reason === undefined ? "" : `: ${reason}`}`];
  const { event } = cause;
  return [
    `${name} failed and is ${status}.`,
    `first cause: ${event.logicalId} (${event.type}) in ${event.stackName}: ${cause.reason}`,
    ...(cause.hint === undefined ? [] : [`hint: ${cause.hint}`]),
    `all events: composex events --name ${name}`,
  ];
}

/** The same command with what it asked for. */
function agreed(command: string, risks: readonly Risk[]): string {
  const yes = / (?:--yes|-y)\b/.test(command) ? "" : " --yes";
  const missing = risks.filter((risk) => !new RegExp(`--allow[ =]${risk}\\b`).test(command));
  return `${command}${yes}${missing.map((risk) => ` --allow ${risk}`).join("")}`;
}
