import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { findExecution } from "../../operate/find-execution.ts";
import { isRefused } from "../../operate/refused.ts";
import { ask } from "../ask.ts";
import { type OperatingOptions, operating, refusedBy } from "../operating.ts";

export interface StopOptions extends OperatingOptions {
  readonly pipeline?: string | undefined;
  readonly message: string;
  readonly wait?: true | undefined;
  readonly yes?: true | undefined;
}

const EXCEPTIONS = new Set(["PipelineExecutionNotStoppableException", "DuplicatedStopRequestException", "ConflictException"]);
/** Of a reason, for the service. */
const LONGEST = 200;

/** Ends a run. What an action has started outside goes on: an update of a stack, a build. */
export function stop(id: string | undefined, options: StopOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const { message: reason, wait, json } = options;
    if (reason.length > LONGEST) return { code: "REASON_INVALID", message: `a reason has at most ${LONGEST} characters` };
    const found = await findExecution(organisation, ports, id, options.pipeline);
    if (isRefused(found)) return found;
    const { pipeline, execution } = found;
    const runs = (await ports.pipelines.actions(pipeline, execution.id)).filter(({ status }) => status === "InProgress");
    if (!json)
      for (const { stage, action, category } of runs)
        io.stderr(`${stage}/${action} ${category === "Approval" ? "waits for an answer" : "runs"}\n`);
    const changing = runs.filter(({ provider }) => provider === "CloudFormation").map(({ action }) => action);
    const goesOn = wait || changing.length === 0 ? "" : ` What ${changing.join(", ")} began in CloudFormation goes on.`;
    const asked = await ask(`Stop ${execution.id} of ${pipeline}?${goesOn}`, options, io);
    if (asked === "nobody") return { code: "APPROVAL_PENDING", message: "nobody can be asked here", hint: "say it with --yes" };
    if (asked === "no") return EXIT.refused;
    const stopped = await refusedBy(EXCEPTIONS, "STOP_REFUSED", () =>
      ports.pipelines.stop(pipeline, execution.id, { abandon: !wait, reason }),
    );
    if (isRefused(stopped)) return stopped;
    if (json) io.stdout(`${JSON.stringify({ pipeline, execution: execution.id, abandoned: !wait }, null, 2)}\n`);
    else
      io.stdout(
        `${execution.id} of ${pipeline} ${wait ? "ends when what runs has ended" : "is stopped"}${goesOn === "" ? "" : `.${goesOn}`}\n`,
      );
    return EXIT.done;
  });
}
