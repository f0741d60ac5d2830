import { EXIT, type ExitCode, type Io, paintFor } from "composex-core/cli";
import { planText } from "composex-core/deploy";
import { isPortError } from "composex-core/diagnostics";
import { approvalObstacle, lateAnswer, type PreparedApproval, pendingApproval, readPlan } from "../../operate/approval.ts";
import { moment, opening } from "../../operate/moments.ts";
import { longLivedPlace } from "../../operate/places.ts";
import { isRefused, type Refused } from "../../operate/refused.ts";
import type { PipelinesPort } from "../../ports/operation.ts";
import { isOpen } from "../../window/window.ts";
import { ask } from "../ask.ts";
import { type OperatingOptions, operating } from "../operating.ts";

export interface ApproveOptions extends OperatingOptions {
  readonly message?: string | undefined;
  readonly yes?: true | undefined;
  readonly execution?: string | undefined;
  readonly plan?: string | undefined;
  readonly outsideWindow?: true | undefined;
}

/** What Confirm takes as the wish to change an environment although its window is closed. */
const OUTSIDE = "outside window: ";
/** Of a comment, for the service. */
const LONGEST = 512;

/** Shows the whole plan of a release that waits, asks, and answers yes. */
export function approve(environment: string, options: ApproveOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const place = longLivedPlace(organisation, environment);
    if (isRefused(place)) return place;
    const state = await ports.pipelines.state(place.delivery.pipeline);
    const pending = pendingApproval(place, state);
    if (isRefused(pending)) return pending;
    const { execution, plan: wantedPlan, json } = options;
    const named = execution !== undefined && pending.execution.startsWith(execution);
    if (execution !== undefined && !named)
      return { code: "APPROVAL_STALE", message: `the release ${pending.execution} waits, and not ${execution}` };
    const obstacle = approvalObstacle(place, state, pending, organisation.executionMode === "QUEUED" || named);
    if (obstacle) return obstacle;
    const prepared = await readPlan(place, pending, ports);
    if (isRefused(prepared)) return prepared;
    if (wantedPlan !== undefined && !prepared.plan.hash.startsWith(wantedPlan)) {
      return { code: "PLAN_STALE", message: `the plan that waits is ${prepared.plan.hash}, and not ${wantedPlan}`, hint: "read it again" };
    }
    if (!json) io.stderr(shown(prepared, io));
    const { window } = place.environment;
    const now = ports.clock.now();
    if (window && !isOpen(window, now) && !options.outsideWindow) {
      const hint = "approve in the window, or say with --outside-window that it is meant";
      return {
        code: "WINDOW_CLOSED",
        message: `the window of ${environment} is closed${opening(window, now)}: what is approved now would not be executed`,
        hint,
      };
    }
    const asked = await ask(`Approve this for ${names(prepared)}?`, options, io);
    if (asked === "nobody") {
      const hint = `--yes approves it; --plan ${prepared.plan.hash.slice(0, 16)} makes sure that it is this plan`;
      return { code: "APPROVAL_PENDING", message: "nobody can be asked here", hint };
    }
    if (asked === "no") return EXIT.refused;
    const comment = `${options.outsideWindow ? OUTSIDE : ""}${options.message ?? ""}`;
    const answered = await answer(ports.pipelines, prepared, true, comment);
    if (answered) return answered;
    if (json) io.stdout(`${JSON.stringify({ ...facts(prepared), approved: true }, null, 2)}\n`);
    else io.stdout(`${names(prepared)}: approved\npipeline-composer watch ${pending.execution} follows it\n`);
    return EXIT.done;
  });
}

export interface RejectOptions extends OperatingOptions {
  readonly message: string;
}

/** Answers no. What cannot be read, or waits no longer alone, can be rejected too. */
export function reject(environment: string, options: RejectOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const place = longLivedPlace(organisation, environment);
    if (isRefused(place)) return place;
    const pending = pendingApproval(place, await ports.pipelines.state(place.delivery.pipeline));
    if (isRefused(pending)) return pending;
    const answered = await answer(ports.pipelines, pending, false, options.message);
    if (answered) return answered;
    const { pipeline, stage, execution } = pending;
    if (options.json) io.stdout(`${JSON.stringify({ pipeline, stage, execution, approved: false }, null, 2)}\n`);
    else io.stdout(`${environment}: rejected ${execution}\n`);
    return EXIT.done;
  });
}

async function answer(
  pipelines: PipelinesPort,
  { pipeline, stage, token }: Omit<PreparedApproval, "plan" | "markdown">,
  approved: boolean,
  comment: string,
): Promise<Refused | undefined> {
  if (comment.length > LONGEST) return { code: "REASON_INVALID", message: `a comment has at most ${LONGEST} characters` };
  try {
    await pipelines.answer(pipeline, { stage, action: "Approve", token, approved, summary: comment });
    return undefined;
  } catch (error) {
    const late = isPortError(error) ? lateAnswer(error.code) : undefined;
    if (!late) throw error;
    return late;
  }
}

/** The whole plan, as `composex plan` shows one. */
function shown({ plan, execution, since }: PreparedApproval, io: Io): string {
  const paint = paintFor(io);
  const waits = since === undefined ? "" : `, waits since ${moment(since)}`;
  const head = `${paint.bold(plan.wave)}  release ${plan.commit}\nexecution ${execution}${waits}\nplan ${plan.hash}\n`;
  const parts = plan.environments.map(({ name, account, region, images, plan: each, covers }) => {
    const digests = Object.entries(images).map(([service, image]) => `  ${service}  ${image}\n`);
    const only = covers === "root" ? "The change set covers the root stack alone: the plan below is worked out from the templates.\n" : "";
    return `\n${paint.bold(name)}  ${account} ${region}\n${digests.join("")}${only}\n${planText(each, paint)}`;
  });
  return `${head}${parts.join("")}\n`;
}

function names({ plan }: PreparedApproval): string {
  return plan.environments.map(({ name }) => name).join(", ");
}

function facts({ pipeline, stage, execution, plan }: PreparedApproval): object {
  return { pipeline, stage, execution, plan };
}
