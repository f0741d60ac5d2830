import { isOpen } from "../../window/window.ts";
import type { ActionDefinition, ConditionDefinition, RetryMode, RuleDefinition, StageDefinition } from "./definition.ts";
import type { ActionRun, ArtifactPlace, ConditionRun, ConditionStatus, Execution, RuleRun, RunStatus, Stage, StageRun } from "./state.ts";
import { type Namespaces, resolve } from "./variables.ts";
import { actionRun, executionOf, isOver, newId, ruleRun, setStatus, stageDefinition, stageOf, type Work } from "./work.ts";

/** An approval that nobody limited ends after a week. */
const APPROVAL_MINUTES = 7 * 24 * 60;
const FOLDER = 20;
const ARTIFACT = 10;
/** Rules that need nothing but values and the time. */
const DECIDED_HERE = new Set(["VariableCheck", "DeploymentWindow"]);

/** An execution comes to a stage. */
export function arrive(work: Work, execution: Execution, stageName: string): void {
  const { inbound } = stageOf(work, stageName);
  if (work.state.definition.mode === "SUPERSEDED") {
    for (const waiting of inbound.splice(0)) {
      const other = executionOf(work, waiting);
      const [older, newer] = isNewer(work, execution, other) ? [other, execution] : [execution, other];
      setStatus(work, older, "Superseded", `Superseded by ${newer.id}`);
      if (older === execution) {
        inbound.push(other.id);
        return;
      }
    }
  }
  inbound.push(execution.id);
  admit(work, stageName);
}

function isNewer({ state }: Work, one: Execution, other: Execution): boolean {
  return state.executions.indexOf(one) > state.executions.indexOf(other);
}

/** Lets in who waits, where the stage is free and its transition enabled. */
export function admit(work: Work, stageName: string): void {
  const stage = stageOf(work, stageName);
  if (stage.run || !stage.transition.enabled) return;
  const next = stage.inbound.shift();
  if (next !== undefined) enter(work, executionOf(work, next), stageName);
}

/** Takes the lock and asks the entry conditions. */
function enter(work: Work, execution: Execution, stageName: string): void {
  const stage = stageOf(work, stageName);
  const { beforeEntry } = stageDefinition(work, stageName);
  stage.run = { executionId: execution.id, phase: "entering", actions: {}, retried: false };
  stage.latest = { executionId: execution.id, type: execution.type, status: "InProgress" };
  delete stage.retries;
  delete stage.beforeEntry;
  delete stage.onSuccess;
  if (beforeEntry) ask(work, stageName, "BEFORE_ENTRY", beforeEntry);
  else act(work, stageName);
}

/** Starts the rules of a condition, all at once. */
function ask(work: Work, stageName: string, kind: RuleRun["condition"], { rules }: ConditionDefinition): void {
  const stage = stageOf(work, stageName);
  const executionId = (stage.run as StageRun).executionId;
  const execution = executionOf(work, executionId);
  const runs = rules.map((rule) => startRule(work, execution, stageName, kind, rule));
  const condition: ConditionRun = { executionId, status: "InProgress", changedAt: work.now, rules: runs.map(({ id }) => id) };
  if (kind === "BEFORE_ENTRY") stage.beforeEntry = condition;
  else stage.onSuccess = condition;
  for (const run of runs) if (!DECIDED_HERE.has(run.provider)) work.effects.push({ kind: "start-rule", run });
  judge(work, stageName);
}

function startRule(work: Work, execution: Execution, stage: string, condition: RuleRun["condition"], rule: RuleDefinition): RuleRun {
  const { values, missing } = resolve(rule.configuration, namespaces(execution));
  const run: RuleRun = {
    id: newId(work),
    executionId: execution.id,
    version: work.state.version,
    stage,
    rule: rule.name,
    condition,
    provider: rule.provider,
    startedAt: work.now,
    updatedAt: work.now,
    status: "InProgress",
    configuration: rule.configuration,
    resolved: values,
  };
  if (rule.provider === "VariableCheck") {
    const holds = missing.length === 0 && compares(values);
    run.status = holds ? "Succeeded" : "Failed";
    run.summary = `${values["Variable"]} ${holds ? "is" : "is not"} ${values["Operator"]} ${values["Value"]}`;
  }
  if (rule.provider === "DeploymentWindow") openWindow(work, run);
  work.state.ruleRuns.push(run);
  return run;
}

function compares({ Variable = "", Value = "", Operator = "EQ" }: Readonly<Record<string, string>>): boolean {
  if (Operator === "NE") return Variable !== Value;
  if (Operator === "CONTAINS") return Variable.includes(Value);
  if (Operator === "MATCHES") return new RegExp(`^(?:${Value})$`).test(Variable);
  return Variable === Value;
}

/** A window that is closed keeps its rule going. */
function openWindow({ now }: Work, run: RuleRun): void {
  const { Cron = "", TimeZone = "UTC" } = run.resolved;
  if (!isOpen({ cron: Cron, timeZone: TimeZone }, now)) return;
  run.status = "Succeeded";
  run.updatedAt = now;
}

/** Time has passed: windows open, approvals end. */
export function tick(work: Work): void {
  for (const run of work.state.ruleRuns) {
    if (run.status !== "InProgress" || run.provider !== "DeploymentWindow") continue;
    openWindow(work, run);
    if (run.status !== "InProgress") judge(work, run.stage);
  }
  for (const run of work.state.actionRuns) {
    if (run.status !== "InProgress" || run.deadline === undefined || run.deadline > work.now) continue;
    run.error = { code: "JobFailed", message: "The approval has timed out" };
    endAction(work, run, "Failed");
  }
}

/** Looks whether a condition of a stage is decided. */
export function judge(work: Work, stageName: string): void {
  const stage = stageOf(work, stageName);
  const { run } = stage;
  if (!run || run.phase === "acting") return;
  const condition = run.phase === "entering" ? stage.beforeEntry : stage.onSuccess;
  if (condition?.status !== "InProgress") return;
  const rules = condition.rules.flatMap((id) => ruleRun(work, id) ?? []);
  if (rules.some(({ status }) => status === "InProgress")) return;
  if (ending(work, run)) return endStopped(work, stageName);
  const succeeded = rules.every(({ status }) => status === "Succeeded");
  setCondition(work, condition, succeeded ? "Succeeded" : "Failed");
  if (succeeded) return passed(work, stageName);
  const definition = stageDefinition(work, stageName);
  const result = (run.phase === "entering" ? definition.beforeEntry : definition.onSuccess)?.result;
  if (result === "SKIP") endStage(work, stageName, "Skipped");
  else failStage(work, stageName, result === "ROLLBACK" ? { result: "ROLLBACK" } : undefined);
}

export function setCondition(work: Work, condition: ConditionRun, status: ConditionStatus): void {
  condition.status = status;
  condition.changedAt = work.now;
}

/** A condition holds, or does not have to. */
export function passed(work: Work, stageName: string): void {
  const run = stageOf(work, stageName).run as StageRun;
  if (run.phase === "entering") act(work, stageName);
  else endStage(work, stageName, "Succeeded");
}

/** Starts the actions from the first. */
export function act(work: Work, stageName: string): void {
  (stageOf(work, stageName).run as StageRun).phase = "acting";
  goOn(work, stageName);
}

/** Starts what is due in a stage none of whose actions runs, or ends it. */
function goOn(work: Work, stageName: string): void {
  const stage = stageOf(work, stageName);
  const run = stage.run;
  if (run?.phase !== "acting") return;
  const statuses = Object.values(run.actions).map((id) => actionRun(work, id)?.status);
  if (statuses.includes("InProgress")) return;
  if (ending(work, run)) return endStopped(work, stageName);
  const { actions, onSuccess } = stageDefinition(work, stageName);
  const statusOf = ({ name }: ActionDefinition): RunStatus | undefined => actionRun(work, run.actions[name] ?? "")?.status;
  if (actions.some((action) => statusOf(action) === "Failed" || statusOf(action) === "Abandoned")) {
    return failStage(work, stageName, stageDefinition(work, stageName).onFailure);
  }
  const due = actions.filter((action) => statusOf(action) === undefined);
  if (due.length === 0) {
    if (!onSuccess) return endStage(work, stageName, "Succeeded");
    run.phase = "leaving";
    return ask(work, stageName, "ON_SUCCESS", onSuccess);
  }
  const order = Math.min(...due.map(({ runOrder }) => runOrder));
  for (const action of due.filter(({ runOrder }) => runOrder === order)) startAction(work, stageName, action);
  // One that could not even start has ended already.
  goOn(work, stageName);
}

function startAction(work: Work, stageName: string, action: ActionDefinition): void {
  const run = stageOf(work, stageName).run as StageRun;
  const execution = executionOf(work, run.executionId);
  const { values, missing } = resolve(action.configuration, namespaces(execution));
  const id = newId(work);
  const approval = action.category === "Approval";
  const made: ActionRun = {
    id,
    executionId: execution.id,
    version: work.state.version,
    stage: stageName,
    action: action.name,
    startedAt: work.now,
    updatedAt: work.now,
    status: "InProgress",
    configuration: action.configuration,
    resolved: values,
    inputs: Object.fromEntries(action.inputs.flatMap((name) => (execution.artifacts[name] ? [[name, execution.artifacts[name]]] : []))),
    outputs: Object.fromEntries(action.outputs.map((name) => [name, artifactPlace(work, name)])),
    variables: {},
    ...(approval && { token: newId(work), deadline: work.now + (action.timeoutMinutes ?? APPROVAL_MINUTES) * 60_000 }),
  };
  run.actions[action.name] = id;
  work.state.actionRuns.push(made);
  if (missing.length > 0) {
    made.status = "Failed";
    made.error = { code: "ConfigurationError", message: `Nothing stands behind ${missing.join(", ")}` };
    return;
  }
  const wantedRevision = execution.wanted[action.name];
  work.effects.push({ kind: "start-action", run: made, ...(wantedRevision !== undefined && { wantedRevision }) });
}

/** `<pipeline, 20>/<artifact, 10>/<7 characters>`. */
function artifactPlace(work: Work, artifact: string): ArtifactPlace {
  const { name, artifactBucket } = work.state.definition;
  return { bucket: artifactBucket, key: `${name.slice(0, FOLDER)}/${artifact.slice(0, ARTIFACT)}/${newId(work).slice(0, 7)}` };
}

/** What an execution's expressions may name. */
function namespaces(execution: Execution): Namespaces {
  return { ...execution.outputs, variables: execution.variables, codepipeline: { PipelineExecutionId: execution.id } };
}

/** An action has ended; what it gave is there for those behind it. */
export function endAction(work: Work, run: ActionRun, status: RunStatus): void {
  run.status = status;
  run.updatedAt = work.now;
  const execution = executionOf(work, run.executionId);
  execution.updatedAt = work.now;
  if (status === "Succeeded") {
    const definition = work.state.definition.stages.find(({ name }) => name === run.stage);
    const namespace = definition?.actions.find(({ name }) => name === run.action)?.namespace;
    if (namespace !== undefined) execution.outputs[namespace] = run.variables;
    Object.assign(execution.artifacts, run.outputs);
  }
  goOn(work, run.stage);
}

/** Whether what holds the lock is to end as soon as nothing of it runs. */
function ending(work: Work, { executionId }: StageRun): boolean {
  const { status, cancelling } = executionOf(work, executionId);
  return status === "Stopping" || cancelling === true;
}

export function endStopped(work: Work, stageName: string): void {
  const execution = executionOf(work, (stageOf(work, stageName).run as StageRun).executionId);
  const status = execution.cancelling ? "Cancelled" : "Stopped";
  setStatus(work, execution, status);
  release(work, stageName, status);
}

function endStage(work: Work, stageName: string, status: "Succeeded" | "Skipped"): void {
  const execution = executionOf(work, (stageOf(work, stageName).run as StageRun).executionId);
  if (status === "Succeeded" && !execution.succeededIn.includes(stageName)) execution.succeededIn.push(stageName);
  const names = work.state.definition.stages.map(({ name }) => name);
  const next = names[names.indexOf(stageName) + 1];
  // A rollback runs its own stage only; where the last stages are skipped, the run has succeeded all the same.
  const last = next === undefined || execution.type === "ROLLBACK";
  if (last) setStatus(work, execution, "Succeeded");
  release(work, stageName, status);
  if (!last) arrive(work, execution, next);
}

function failStage(work: Work, stageName: string, onFailure: Partial<NonNullable<StageDefinition["onFailure"]>> | undefined): void {
  const stage = stageOf(work, stageName);
  const run = stage.run as StageRun;
  const execution = executionOf(work, run.executionId);
  if (onFailure?.result === "RETRY" && !run.retried) {
    run.retried = true;
    again(work, stageName, onFailure.retryMode ?? "FAILED_ACTIONS", "AutomatedStageRetry");
    return;
  }
  setStatus(work, execution, "Failed");
  const target = onFailure?.result === "ROLLBACK" && execution.type === "STANDARD" ? rollbackTarget(work, stageName, execution) : undefined;
  if (target) {
    stageFailed(stage);
    startRollback(work, stageName, target, { type: "AutomatedRollback", detail: execution.id });
    return;
  }
  release(work, stageName, "Failed");
}

function stageFailed(stage: Stage): void {
  if (stage.latest) stage.latest.status = "Failed";
  delete stage.run;
}

/** Gives the lock back. */
function release(work: Work, stageName: string, status: NonNullable<Stage["latest"]>["status"]): void {
  const stage = stageOf(work, stageName);
  if (stage.latest) stage.latest.status = status;
  delete stage.run;
  admit(work, stageName);
}

/** Runs a stage, or what failed of it, once more under the same lock. */
export function again(work: Work, stageName: string, mode: RetryMode, trigger: NonNullable<Stage["retries"]>["latest"]): void {
  const stage = stageOf(work, stageName);
  const run = stage.run as StageRun;
  const { automatic = 0, manual = 0 } = stage.retries ?? {};
  const byItself = trigger === "AutomatedStageRetry";
  stage.retries = { automatic: automatic + (byItself ? 1 : 0), manual: manual + (byItself ? 0 : 1), latest: trigger };
  for (const [name, id] of Object.entries(run.actions)) {
    if (mode === "ALL_ACTIONS" || actionRun(work, id)?.status !== "Succeeded") delete run.actions[name];
  }
  const { beforeEntry } = stageDefinition(work, stageName);
  if (mode === "ALL_ACTIONS" && beforeEntry && work.state.entryRulesOnRetry) {
    run.phase = "entering";
    ask(work, stageName, "BEFORE_ENTRY", beforeEntry);
  } else act(work, stageName);
}

/** The newest run that a failed one could go back to. */
function rollbackTarget({ state }: Work, stageName: string, from: Execution): Execution | undefined {
  return state.executions.findLast((one) => one !== from && isTarget(one, stageName, state.version));
}

export function isTarget({ type, version, succeededIn }: Execution, stageName: string, current: number): boolean {
  return type === "STANDARD" && version === current && succeededIn.includes(stageName);
}

/** A run of its own with what the target had, in one stage. */
export function startRollback(work: Work, stageName: string, target: Execution, trigger: Execution["trigger"]): Execution {
  const made: Execution = {
    id: newId(work),
    type: "ROLLBACK",
    version: work.state.version,
    trigger,
    startedAt: work.now,
    updatedAt: work.now,
    status: "InProgress",
    rollbackTarget: target.id,
    wanted: {},
    variables: target.variables,
    revisions: { ...target.revisions },
    outputs: { ...target.outputs },
    artifacts: { ...target.artifacts },
    succeededIn: [],
  };
  work.state.executions.push(made);
  enter(work, made, stageName);
  return made;
}

/** Ends what runs in a stage without waiting for it; what it started outside goes on. */
export function abandon(work: Work, stageName: string): void {
  const stage = stageOf(work, stageName);
  const run = stage.run as StageRun;
  for (const id of Object.values(run.actions)) {
    const action = actionRun(work, id);
    if (action?.status !== "InProgress") continue;
    action.status = "Abandoned";
    action.updatedAt = work.now;
    work.effects.push({ kind: "abandon-action", id });
  }
  for (const condition of [stage.beforeEntry, stage.onSuccess]) {
    if (condition?.status === "InProgress") abandonRules(work, condition, "Abandoned");
  }
  if (!isOver(executionOf(work, run.executionId))) endStopped(work, stageName);
}

export function abandonRules(work: Work, condition: ConditionRun, status: ConditionStatus): void {
  for (const id of condition.rules) {
    const rule = ruleRun(work, id);
    if (rule?.status !== "InProgress") continue;
    rule.status = "Abandoned";
    rule.updatedAt = work.now;
  }
  setCondition(work, condition, status);
}
