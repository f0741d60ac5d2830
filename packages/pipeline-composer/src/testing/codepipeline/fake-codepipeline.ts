import { actionDetail, executionAnswer, executionSummary, pipelineAnswer, ruleDetail, stateAnswer } from "./answers.ts";
import type { PipelineDefinition, RetryMode } from "./definition.ts";
import {
  type ActionResult,
  type ActionRun,
  type Effect,
  type Execution,
  type PipelineState,
  Refusal,
  type Request,
  type RuleRun,
} from "./state.ts";
import { newPipeline, nextMoment, transition } from "./transition.ts";

/** What actions do when they are started. */
export interface Player {
  /** How an action ends, and after how long; undefined leaves it running until `finish` is called. */
  action(run: ActionRun, pipeline: string, wantedRevision?: string): Played | undefined;
  rule(run: RuleRun): { readonly succeeded: boolean; readonly summary?: string } | undefined;
}

export interface Played extends ActionResult {
  readonly afterMilliseconds?: number;
}

export interface FakeOptions {
  readonly account: string;
  readonly region: string;
  readonly player: Player;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Input = Readonly<Record<string, unknown>>;

const CALLER = "ada";
const PAGE = 100;
const REASON = /^[a-zA-Z0-9!@ ().*?-]{1,300}$/;

/** The CodePipeline API over the state machine. Its time moves when it is told to; README.md says what it does and from where that is known. */
export class FakeCodePipeline {
  readonly states = new Map<string, PipelineState>();
  /** Names of the operations that were called. */
  readonly calls: string[] = [];
  now: number;
  readonly #options: FakeOptions;
  readonly #due: { readonly at: number; readonly pipeline: string; readonly request: Request }[] = [];
  readonly #failures: { readonly operation: string; readonly code: string }[] = [];
  readonly #tokens = new Map<string, string>();

  constructor(options: FakeOptions) {
    this.#options = options;
    this.now = options.now;
  }

  add(definition: PipelineDefinition, entryRulesOnRetry = false): void {
    this.states.set(definition.name, newPipeline(definition, this.now, entryRulesOnRetry));
  }

  state(pipeline: string): PipelineState {
    const found = this.states.get(pipeline);
    if (!found) throw new Refusal("PipelineNotFoundException", `There is no pipeline ${pipeline}`);
    return found;
  }

  /** The next call of an operation is refused. */
  failNext(operation: string, code: string): void {
    this.#failures.push({ operation, code });
  }

  /** Does something to a pipeline, and all that follows at once. */
  request(pipeline: string, request: Request): void {
    const { state, effects } = transition(this.state(pipeline), request, this.now);
    this.states.set(pipeline, state);
    for (const effect of effects) this.#play(pipeline, effect);
  }

  /** Ends an action that the player left running. */
  finish(pipeline: string, action: string, result: ActionResult): void {
    const run = this.state(pipeline).actionRuns.findLast((one) => one.action === action && one.status === "InProgress");
    if (!run) throw new Error(`${action} of ${pipeline} does not run`);
    this.request(pipeline, { kind: "action-ended", id: run.id, result });
  }

  finishRule(pipeline: string, rule: string, succeeded: boolean): void {
    const run = this.state(pipeline).ruleRuns.findLast((one) => one.rule === rule && one.status === "InProgress");
    if (!run) throw new Error(`${rule} of ${pipeline} does not run`);
    this.request(pipeline, { kind: "rule-ended", id: run.id, succeeded });
  }

  /** Lets time pass, with everything that happens meanwhile at its moment. */
  advanceTo(moment: number): void {
    for (;;) {
      const [next] = this.#due.toSorted((a, b) => a.at - b.at);
      const ticks = [...this.states].flatMap(([name, state]) => {
        const at = nextMoment(state, this.now);
        return at === undefined ? [] : [{ at, pipeline: name, request: { kind: "tick" } as const }];
      });
      const [first] = [...ticks, ...(next ? [next] : [])].sort((a, b) => a.at - b.at);
      if (!first || first.at > moment) break;
      this.now = Math.max(this.now, first.at);
      const index = this.#due.findIndex((one) => one === first);
      if (index >= 0) this.#due.splice(index, 1);
      this.request(first.pipeline, first.request);
    }
    this.now = Math.max(this.now, moment);
  }

  #play(pipeline: string, effect: Effect): void {
    const { player } = this.#options;
    if (effect.kind === "start-action") {
      // An approval waits for its answer.
      if (effect.run.token !== undefined) return;
      const played = player.action(effect.run, pipeline, effect.wantedRevision);
      if (!played) return;
      const { afterMilliseconds = 0, ...result } = played;
      this.#later(afterMilliseconds, pipeline, { kind: "action-ended", id: effect.run.id, result });
    } else if (effect.kind === "start-rule") {
      const played = player.rule(effect.run);
      if (played) this.#later(0, pipeline, { kind: "rule-ended", id: effect.run.id, ...played });
    }
  }

  #later(milliseconds: number, pipeline: string, request: Request): void {
    if (milliseconds > 0) this.#due.push({ at: this.now + milliseconds, pipeline, request });
    else this.request(pipeline, request);
  }

  /** Answers a call, or throws a `Refusal`. */
  answer(operation: string, input: Input): object {
    this.calls.push(operation);
    const failure = this.#failures.findIndex((one) => one.operation === operation);
    const [failed] = failure < 0 ? [] : this.#failures.splice(failure, 1);
    if (failed) throw new Refusal(failed.code, `${operation} was refused`);
    const text = (key: string): string => {
      const value = input[key];
      if (typeof value !== "string" || value === "") throw new Refusal("ValidationException", `${key} is missing`);
      return value;
    };
    switch (operation) {
      case "ListPipelines":
        return this.#page(input, "pipelines", [...this.states.values()].map(summary));
      case "GetPipeline":
        return pipelineAnswer(this.state(text("name")), this.#options.account, this.#options.region);
      case "GetPipelineState":
        return stateAnswer(this.state(text("name")));
      case "GetPipelineExecution": {
        const state = this.state(text("pipelineName"));
        return executionAnswer(state, find(state, text("pipelineExecutionId")));
      }
      case "ListPipelineExecutions":
        return this.#listExecutions(this.state(text("pipelineName")), input);
      case "ListActionExecutions": {
        const state = this.state(text("pipelineName"));
        const runs = filtered(state, state.actionRuns, input, ({ stage, action }) => `${stage}/${action}`);
        return this.#page(
          input,
          "actionExecutionDetails",
          runs.map((run) => actionDetail(state, run)),
        );
      }
      case "ListRuleExecutions": {
        const state = this.state(text("pipelineName"));
        const runs = filtered(state, state.ruleRuns, input, ({ stage, rule }) => `${stage}/${rule}`);
        return this.#page(input, "ruleExecutionDetails", runs.map(ruleDetail));
      }
      default:
        return this.#change(operation, input, text);
    }
  }

  #change(operation: string, input: Input, text: (key: string) => string): object {
    switch (operation) {
      case "StartPipelineExecution":
        return this.#start(input, text("name"));
      case "StopPipelineExecution": {
        const executionId = text("pipelineExecutionId");
        const { abandon = false, reason } = input as { readonly abandon?: boolean; readonly reason?: string };
        if (reason !== undefined && reason.length > 200) throw new Refusal("ValidationException", "reason has more than 200 characters");
        this.request(text("pipelineName"), { kind: "stop", executionId, abandon, ...(reason !== undefined && { reason }) });
        return { pipelineExecutionId: executionId };
      }
      case "PutApprovalResult": {
        const { status, summary } = input["result"] as { readonly status: string; readonly summary: string };
        this.request(text("pipelineName"), {
          kind: "answer",
          stage: text("stageName"),
          action: text("actionName"),
          token: text("token"),
          approved: status === "Approved",
          summary,
          by: CALLER,
        });
        return { approvedAt: this.now / 1000 };
      }
      case "RetryStageExecution": {
        const executionId = text("pipelineExecutionId");
        this.request(text("pipelineName"), { kind: "retry", stage: text("stageName"), executionId, mode: text("retryMode") as RetryMode });
        return { pipelineExecutionId: executionId };
      }
      case "RollbackStage": {
        const pipeline = text("pipelineName");
        this.request(pipeline, { kind: "rollback", stage: text("stageName"), target: text("targetPipelineExecutionId"), by: CALLER });
        return { pipelineExecutionId: this.state(pipeline).executions.findLast(({ type }) => type === "ROLLBACK")?.id };
      }
      case "OverrideStageCondition":
        this.request(text("pipelineName"), {
          kind: "override",
          stage: text("stageName"),
          executionId: text("pipelineExecutionId"),
          condition: text("conditionType") as RuleRun["condition"],
        });
        return {};
      case "DisableStageTransition":
      case "EnableStageTransition": {
        const enabled = operation === "EnableStageTransition";
        if (text("transitionType") !== "Inbound") throw new Refusal("ValidationException", "only inbound transitions are known here");
        if (!enabled && !REASON.test(text("reason"))) throw new Refusal("ValidationException", "reason has other characters");
        const reason = enabled ? {} : { reason: text("reason") };
        this.request(text("pipelineName"), { kind: "transition", stage: text("stageName"), enabled, by: CALLER, ...reason });
        return {};
      }
      default:
        throw new Refusal("UnknownOperationException", `${operation} is not known here`);
    }
  }

  #start(input: Input, pipeline: string): object {
    const {
      sourceRevisions = [],
      variables = [],
      clientRequestToken,
    } = input as {
      readonly sourceRevisions?: readonly { readonly actionName: string; readonly revisionType: string; readonly revisionValue: string }[];
      readonly variables?: readonly { readonly name: string; readonly value: string }[];
      readonly clientRequestToken?: string;
    };
    const known = this.#tokens.get(`${pipeline}/${clientRequestToken}`);
    if (known !== undefined) return { pipelineExecutionId: known };
    this.request(pipeline, {
      kind: "start",
      trigger: { type: "StartPipelineExecution", detail: `arn:aws:iam::${this.#options.account}:user/${CALLER}` },
      wanted: Object.fromEntries(sourceRevisions.map(({ actionName, revisionValue }) => [actionName, revisionValue])),
      variables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    });
    const id = this.state(pipeline).executions.findLast(({ type }) => type === "STANDARD")?.id ?? "";
    if (clientRequestToken !== undefined) this.#tokens.set(`${pipeline}/${clientRequestToken}`, id);
    return { pipelineExecutionId: id };
  }

  #listExecutions(state: PipelineState, input: Input): object {
    const { filter } = input as { readonly filter?: { readonly succeededInStage?: { readonly stageName: string } } };
    const stage = filter?.succeededInStage?.stageName;
    const found = state.executions.filter(({ succeededIn }) => stage === undefined || succeededIn.includes(stage)).reverse();
    return this.#page(
      input,
      "pipelineExecutionSummaries",
      found.map((execution) => executionSummary(state, execution)),
    );
  }

  #page(input: Input, key: string, all: readonly object[]): object {
    const from = Number(input["nextToken"] ?? 0);
    if (!Number.isInteger(from)) throw new Refusal("InvalidNextTokenException", "the token is none of ours");
    const to = from + Math.min(Number(input["maxResults"] ?? PAGE), PAGE);
    return { [key]: all.slice(from, to), ...(to < all.length && { nextToken: String(to) }) };
  }
}

function summary({ definition, version, created, updated }: PipelineState): object {
  return {
    name: definition.name,
    version,
    pipelineType: "V2",
    executionMode: definition.mode,
    created: created / 1000,
    updated: updated / 1000,
  };
}

function find({ executions, definition }: PipelineState, id: string): Execution {
  const found = executions.find((execution) => execution.id === id);
  if (!found) throw new Refusal("PipelineExecutionNotFoundException", `There is no execution ${id} of ${definition.name}`);
  return found;
}

/** Newest first; of one execution where the filter names it. */
function filtered<R extends ActionRun | RuleRun>(
  state: PipelineState,
  runs: readonly R[],
  input: Input,
  of: (run: R) => string,
): readonly R[] {
  const { filter } = input as {
    readonly filter?: {
      readonly pipelineExecutionId?: string;
      readonly latestInPipelineExecution?: { readonly pipelineExecutionId: string };
    };
  };
  const latest = filter?.latestInPipelineExecution?.pipelineExecutionId;
  const id = latest ?? filter?.pipelineExecutionId;
  if (id !== undefined) find(state, id);
  const found = runs.filter(({ executionId }) => id === undefined || executionId === id).reverse();
  if (latest === undefined) return found;
  return found.filter((run, index) => found.findIndex((other) => of(other) === of(run)) === index);
}
