import { createHash } from "node:crypto";
import type { ActionDefinition, StageDefinition } from "./definition.ts";
import { type ActionRun, type Effect, type Execution, type PipelineState, Refusal, type RuleRun, type Stage } from "./state.ts";

/** One transition in the making: a copy of the state that may be changed, and what follows outside. */
export interface Work {
  readonly state: PipelineState;
  readonly now: number;
  readonly effects: Effect[];
}

export function stageDefinition({ state }: Work, name: string): StageDefinition {
  const found = state.definition.stages.find((stage) => stage.name === name);
  if (!found) throw new Refusal("StageNotFoundException", `Pipeline ${state.definition.name} has no stage ${name}`);
  return found;
}

/** Also of a stage that an edit has taken away: what runs in it ends first. */
export function stageOf({ state }: Work, name: string): Stage {
  const found = state.stages[name];
  if (!found) throw new Refusal("StageNotFoundException", `Pipeline ${state.definition.name} has no stage ${name}`);
  return found;
}

export function newStage(now: number): Stage {
  return { transition: { enabled: true, changedAt: now }, inbound: [] };
}

export function actionDefinition(work: Work, stage: string, name: string): ActionDefinition {
  const found = stageDefinition(work, stage).actions.find((action) => action.name === name);
  if (!found) throw new Refusal("ActionNotFoundException", `Stage ${stage} has no action ${name}`);
  return found;
}

export function executionOf({ state }: Work, id: string): Execution {
  const found = state.executions.find((execution) => execution.id === id);
  if (!found) throw new Refusal("PipelineExecutionNotFoundException", `There is no execution ${id} of ${state.definition.name}`);
  return found;
}

export function actionRun({ state }: Work, id: string): ActionRun | undefined {
  return state.actionRuns.find((run) => run.id === id);
}

export function ruleRun({ state }: Work, id: string): RuleRun | undefined {
  return state.ruleRuns.find((run) => run.id === id);
}

/** A name that looks like those of the service and is the same in every run. */
export function newId({ state }: Work): string {
  state.counter += 1;
  const hex = createHash("sha256").update(`${state.definition.name}/${state.counter}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

export function setStatus(work: Work, execution: Execution, status: Execution["status"], summary?: string): void {
  execution.status = status;
  execution.updatedAt = work.now;
  if (summary !== undefined) execution.summary = summary;
}

/** Whether the execution has left the pipeline. */
export function isOver({ status }: Execution): boolean {
  return status !== "InProgress" && status !== "Stopping";
}
