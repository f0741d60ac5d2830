import {
  abandon,
  abandonRules,
  act,
  admit,
  again,
  arrive,
  endAction,
  endStopped,
  isTarget,
  judge,
  passed,
  setCondition,
  startRollback,
  tick,
} from "./flow.ts";
import { type ActionRun, type Execution, Refusal, type Request, type StageRun } from "./state.ts";
import {
  actionDefinition,
  actionRun,
  executionOf,
  isOver,
  newId,
  newStage,
  ruleRun,
  setStatus,
  stageDefinition,
  stageOf,
  type Work,
} from "./work.ts";

type Of<Kind extends Request["kind"]> = Extract<Request, { readonly kind: Kind }>;

export function handle(work: Work, request: Request): void {
  switch (request.kind) {
    case "start":
      return start(work, request);
    case "stop":
      return stop(work, request);
    case "answer":
      return answer(work, request);
    case "retry":
      return retry(work, request);
    case "rollback":
      return rollback(work, request);
    case "override":
      return override(work, request);
    case "transition":
      return changeTransition(work, request);
    case "edit":
      return edit(work, request);
    case "action-ended":
      return actionEnded(work, request);
    case "rule-ended":
      return ruleEnded(work, request);
    case "tick":
      return tick(work);
  }
}

function start(work: Work, { trigger, wanted = {}, variables = {} }: Of<"start">): void {
  const { state } = work;
  const declared = state.definition.variables;
  for (const [name, value] of Object.entries(variables)) {
    if (!Object.hasOwn(declared, name))
      throw new Refusal("ValidationException", `Pipeline ${state.definition.name} has no variable ${name}`);
    if (value.length < 1 || value.length > 1000) throw new Refusal("ValidationException", `${name} must have 1 to 1000 characters`);
  }
  const sources = state.definition.stages[0]?.actions.map(({ name }) => name) ?? [];
  for (const name of Object.keys(wanted)) {
    if (!sources.includes(name)) throw new Refusal("ValidationException", `Pipeline ${state.definition.name} has no source action ${name}`);
  }
  const values: Record<string, string> = {};
  for (const [name, byDefault] of Object.entries(declared)) {
    const value = variables[name] ?? byDefault;
    if (value === undefined) throw new Refusal("ValidationException", `The variable ${name} has no default and no value`);
    values[name] = value;
  }
  const made: Execution = {
    id: newId(work),
    type: "STANDARD",
    version: state.version,
    trigger,
    startedAt: work.now,
    updatedAt: work.now,
    status: "InProgress",
    wanted,
    variables: values,
    revisions: {},
    outputs: {},
    artifacts: {},
    succeededIn: [],
  };
  state.executions.push(made);
  arrive(work, made, state.definition.stages[0]?.name ?? "");
}

function stop(work: Work, { executionId, abandon: atOnce, reason }: Of<"stop">): void {
  const execution = executionOf(work, executionId);
  if (isOver(execution)) throw new Refusal("PipelineExecutionNotStoppableException", `The execution ${executionId} is ${execution.status}`);
  if (execution.status === "Stopping" && !atOnce) {
    throw new Refusal("DuplicatedStopRequestException", `The execution ${executionId} is stopping already`);
  }
  setStatus(work, execution, "Stopping", reason);
  if (reason !== undefined) execution.stopReason = reason;
  for (const [name, stage] of Object.entries(work.state.stages)) {
    const waiting = stage.inbound.indexOf(executionId);
    if (waiting >= 0) {
      stage.inbound.splice(waiting, 1);
      setStatus(work, execution, "Stopped");
      return admit(work, name);
    }
    if (stage.run?.executionId !== executionId) continue;
    if (stage.latest) stage.latest.status = "Stopping";
    if (atOnce) return abandon(work, name);
    return idle(work, stage.run) ? endStopped(work, name) : undefined;
  }
}

/** Whether nothing of a stage runs, so that nothing will tell when it has ended. */
function idle(work: Work, { actions, phase }: StageRun): boolean {
  return phase === "acting" && Object.values(actions).every((id) => actionRun(work, id)?.status !== "InProgress");
}

function answer(work: Work, { stage, action, token, approved, summary, by }: Of<"answer">): void {
  if (actionDefinition(work, stage, action).category !== "Approval") {
    throw new Refusal("ActionNotFoundException", `${action} of ${stage} is no approval`);
  }
  if (summary.length > 512) throw new Refusal("ValidationException", "The summary has more than 512 characters");
  const run = work.state.actionRuns.findLast((one) => one.stage === stage && one.action === action && one.token === token);
  if (!run) throw new Refusal("InvalidApprovalTokenException", "The token is not that of the approval that waits");
  if (run.status !== "InProgress") throw new Refusal("ApprovalAlreadyCompletedException", `The approval is ${run.status} already`);
  run.summary = summary;
  run.updatedBy = by;
  if (!approved) run.error = { code: "JobFailed", message: summary === "" ? "Rejected" : `Rejected: ${summary}` };
  endAction(work, run, approved ? "Succeeded" : "Failed");
}

function retry(work: Work, { stage: name, executionId, mode }: Of<"retry">): void {
  const definition = stageDefinition(work, name);
  const stage = stageOf(work, name);
  const execution = executionOf(work, executionId);
  if (stage.latest?.executionId !== executionId) {
    throw new Refusal("NotLatestPipelineExecutionException", `A later execution has reached ${name}`);
  }
  if (stage.run) throw new Refusal("ConflictException", `${name} is running`);
  const { status } = stage.latest;
  const refuse = (message: string) => new Refusal("StageNotRetryableException", message);
  if (status !== "Failed" && status !== "Stopped") throw refuse(`${name} is ${status}`);
  if (execution.version !== work.state.version) throw refuse("The structure of the pipeline has changed since");
  const latest = latestRuns(work, name, executionId);
  const failed = Object.values(latest).filter((run) => run.status === "Failed" || run.status === "Abandoned");
  if (mode === "FAILED_ACTIONS" && failed.length === 0) throw refuse(`${name} has no failed action`);
  setStatus(work, execution, "InProgress");
  const actions = Object.fromEntries(definition.actions.flatMap(({ name }) => (latest[name] ? [[name, latest[name].id]] : [])));
  stage.run = { executionId, phase: "acting", actions, retried: false };
  stage.latest.status = "InProgress";
  again(work, name, mode, "ManualStageRetry");
}

function latestRuns({ state }: Work, stage: string, executionId: string): Readonly<Record<string, ActionRun>> {
  const runs = state.actionRuns.filter((run) => run.stage === stage && run.executionId === executionId);
  return Object.fromEntries(runs.map((run) => [run.action, run]));
}

function rollback(work: Work, { stage: name, target: id, by }: Of<"rollback">): void {
  stageDefinition(work, name);
  const stage = stageOf(work, name);
  const target = executionOf(work, id);
  const refuse = (message: string) => new Refusal("UnableToRollbackStageException", message);
  if (name === work.state.definition.stages[0]?.name) throw refuse(`${name} is a source stage`);
  if (stage.run) throw refuse(`${name} is running`);
  if (target.type === "ROLLBACK") throw refuse(`${id} is a rollback itself`);
  if (!target.succeededIn.includes(name)) throw refuse(`${id} has not succeeded in ${name}`);
  if (!isTarget(target, name, work.state.version)) throw refuse(`The structure of the pipeline has changed since ${id}`);
  startRollback(work, name, target, { type: "ManualRollback", detail: by });
}

function override(work: Work, { stage: name, executionId, condition: kind }: Of<"override">): void {
  const definition = stageDefinition(work, name);
  const stage = stageOf(work, name);
  const execution = executionOf(work, executionId);
  if (stage.latest?.executionId !== executionId) {
    throw new Refusal("NotLatestPipelineExecutionException", `A later execution has reached ${name}`);
  }
  const [written, condition] =
    kind === "BEFORE_ENTRY" ? [definition.beforeEntry, stage.beforeEntry] : [definition.onSuccess, stage.onSuccess];
  const running = condition?.status === "InProgress";
  const failed = condition?.status === "Failed" && stage.latest.status === "Failed";
  if (written?.result === "SKIP" || !condition || !(running || failed)) {
    throw new Refusal("ConditionNotOverridableException", `${name} is not held by a condition that can be overridden`);
  }
  if (failed) {
    setStatus(work, execution, "InProgress");
    const actions = Object.fromEntries(Object.entries(latestRuns(work, name, executionId)).map(([action, run]) => [action, run.id]));
    stage.run = { executionId, phase: kind === "BEFORE_ENTRY" ? "entering" : "leaving", actions, retried: false };
    stage.latest.status = "InProgress";
    setCondition(work, condition, "Overridden");
  } else abandonRules(work, condition, "Overridden");
  if (kind === "BEFORE_ENTRY") act(work, name);
  else passed(work, name);
}

function changeTransition(work: Work, { stage: name, enabled, reason, by }: Of<"transition">): void {
  const stage = stageOf(work, name);
  stage.transition = { enabled, changedBy: by, changedAt: work.now, ...(!enabled && reason !== undefined && { reason }) };
  admit(work, name);
}

/** A new structure. Who waits is cancelled at once, who runs when its actions have ended. */
function edit(work: Work, { definition }: Of<"edit">): void {
  const { state } = work;
  for (const [name, stage] of Object.entries(state.stages)) {
    for (const id of stage.inbound.splice(0)) setStatus(work, executionOf(work, id), "Cancelled", "The pipeline was edited");
    if (!stage.run) continue;
    executionOf(work, stage.run.executionId).cancelling = true;
    if (stage.run.phase !== "acting" || idle(work, stage.run)) abandon(work, name);
  }
  state.version += 1;
  state.updated = work.now;
  state.definition = definition;
  for (const { name } of definition.stages) state.stages[name] ??= newStage(work.now);
}

function actionEnded(work: Work, { id, result }: Of<"action-ended">): void {
  const run = actionRun(work, id);
  // The provider of an abandoned action tells its end to nobody.
  if (run?.status !== "InProgress") return;
  const { succeeded, variables = {}, revision, summary, error, externalId, logStreamArn } = result;
  run.variables = succeeded ? variables : {};
  if (summary !== undefined) run.summary = summary;
  if (externalId !== undefined) run.externalId = externalId;
  if (logStreamArn !== undefined) run.logStreamArn = logStreamArn;
  if (!succeeded) run.error = error ?? { code: "JobFailed", message: summary ?? `${run.action} failed` };
  if (revision) executionOf(work, run.executionId).revisions[run.action] = revision;
  endAction(work, run, succeeded ? "Succeeded" : "Failed");
}

function ruleEnded(work: Work, { id, succeeded, summary }: Of<"rule-ended">): void {
  const run = ruleRun(work, id);
  if (run?.status !== "InProgress") return;
  run.status = succeeded ? "Succeeded" : "Failed";
  run.updatedAt = work.now;
  if (summary !== undefined) run.summary = summary;
  judge(work, run.stage);
}
