import type { ActionRun, ConditionRun, Execution, PipelineState, RuleRun, Stage } from "./state.ts";

/** Parts of the answers of the API. Times are in seconds there. */
const time = (milliseconds: number): number => milliseconds / 1000;

export function pipelineAnswer({ definition, version, created, updated }: PipelineState, account: string, region: string): object {
  return {
    pipeline: {
      name: definition.name,
      roleArn: `arn:aws:iam::${account}:role/pipeline`,
      pipelineType: "V2",
      executionMode: definition.mode,
      version,
      stages: definition.stages.map(({ name, actions }) => ({
        name,
        actions: actions.map((action) => ({
          name: action.name,
          runOrder: action.runOrder,
          actionTypeId: { category: action.category, owner: "AWS", provider: action.provider, version: "1" },
          configuration: action.configuration,
          inputArtifacts: action.inputs.map((name) => ({ name })),
          outputArtifacts: action.outputs.map((name) => ({ name })),
        })),
      })),
      variables: Object.entries(definition.variables).map(([name, defaultValue]) => ({ name, defaultValue })),
    },
    metadata: {
      pipelineArn: `arn:aws:codepipeline:${region}:${account}:${definition.name}`,
      created: time(created),
      updated: time(updated),
    },
  };
}

export function stateAnswer(state: PipelineState): object {
  return {
    pipelineName: state.definition.name,
    pipelineVersion: state.version,
    created: time(state.created),
    updated: time(state.updated),
    stageStates: state.definition.stages.map(({ name, actions }) => ({
      stageName: name,
      ...stageAnswer(state, state.stages[name] as Stage),
      // The latest run of each action, whichever execution it was of.
      actionStates: actions.map((action) => {
        const latest = state.actionRuns.findLast((run) => run.stage === name && run.action === action.name);
        return { actionName: action.name, ...(latest && { latestExecution: actionState(latest) }) };
      }),
    })),
  };
}

function stageAnswer(state: PipelineState, stage: Stage): object {
  const { transition, inbound, latest, beforeEntry, onSuccess, retries } = stage;
  const waiting = inbound.map((id) => ({ pipelineExecutionId: id, status: "InProgress", type: "STANDARD" }));
  return {
    inboundTransitionState: {
      enabled: transition.enabled,
      lastChangedAt: time(transition.changedAt),
      ...(transition.changedBy !== undefined && { lastChangedBy: transition.changedBy }),
      ...(transition.reason !== undefined && { disabledReason: transition.reason }),
    },
    ...(waiting.length > 0 && { inboundExecution: waiting[0], inboundExecutions: waiting }),
    ...(latest && { latestExecution: { pipelineExecutionId: latest.executionId, status: latest.status, type: latest.type } }),
    ...(beforeEntry && { beforeEntryConditionState: conditionAnswer(state, beforeEntry) }),
    ...(onSuccess && { onSuccessConditionState: conditionAnswer(state, onSuccess) }),
    ...(retries && {
      retryStageMetadata: {
        autoStageRetryAttempt: retries.automatic,
        manualStageRetryAttempt: retries.manual,
        latestRetryTrigger: retries.latest,
      },
    }),
  };
}

function conditionAnswer(state: PipelineState, { status, summary, changedAt, rules }: ConditionRun): object {
  const runs = rules.flatMap((id) => state.ruleRuns.find((run) => run.id === id) ?? []);
  return {
    latestExecution: { status, ...(summary !== undefined && { summary }) },
    conditionStates: [
      {
        latestExecution: { status, lastStatusChange: time(changedAt) },
        ruleStates: runs.map((run) => ({
          ruleName: run.rule,
          latestExecution: {
            ruleExecutionId: run.id,
            status: run.status,
            lastStatusChange: time(run.updatedAt),
            ...(run.summary !== undefined && { summary: run.summary }),
          },
        })),
      },
    ],
  };
}

function actionState(run: ActionRun): object {
  return {
    actionExecutionId: run.id,
    status: run.status,
    lastStatusChange: time(run.updatedAt),
    // Only while an answer is waited for.
    ...(run.token !== undefined && run.status === "InProgress" && { token: run.token }),
    ...(run.summary !== undefined && { summary: run.summary }),
    ...(run.updatedBy !== undefined && { lastUpdatedBy: run.updatedBy }),
    ...(run.externalId !== undefined && { externalExecutionId: run.externalId }),
    ...(run.error && { errorDetails: run.error }),
  };
}

export function executionAnswer(state: PipelineState, execution: Execution): object {
  const { id, version, status, summary, type, trigger, rollbackTarget, revisions, variables } = execution;
  return {
    pipelineExecution: {
      pipelineName: state.definition.name,
      pipelineExecutionId: id,
      pipelineVersion: version,
      status,
      ...(summary !== undefined && { statusSummary: summary }),
      artifactRevisions: Object.entries(revisions).map(([name, revision]) => ({
        name,
        revisionId: revision.id,
        ...(revision.summary !== undefined && { revisionSummary: revision.summary }),
      })),
      variables: Object.entries(variables).map(([name, resolvedValue]) => ({ name, resolvedValue })),
      trigger: { triggerType: trigger.type, triggerDetail: trigger.detail },
      executionMode: state.definition.mode,
      executionType: type,
      ...(rollbackTarget !== undefined && { rollbackMetadata: { rollbackTargetPipelineExecutionId: rollbackTarget } }),
    },
  };
}

export function executionSummary(state: PipelineState, execution: Execution): object {
  const { id, status, summary, type, trigger, rollbackTarget, revisions, startedAt, updatedAt, stopReason } = execution;
  return {
    pipelineExecutionId: id,
    status,
    ...(summary !== undefined && { statusSummary: summary }),
    startTime: time(startedAt),
    lastUpdateTime: time(updatedAt),
    sourceRevisions: Object.entries(revisions).map(([actionName, revision]) => ({
      actionName,
      revisionId: revision.id,
      ...(revision.summary !== undefined && { revisionSummary: revision.summary }),
    })),
    trigger: { triggerType: trigger.type, triggerDetail: trigger.detail },
    ...(stopReason !== undefined && { stopTrigger: { reason: stopReason } }),
    executionMode: state.definition.mode,
    executionType: type,
    ...(rollbackTarget !== undefined && { rollbackMetadata: { rollbackTargetPipelineExecutionId: rollbackTarget } }),
  };
}

export function actionDetail(state: PipelineState, run: ActionRun): object {
  const definition = state.definition.stages.find(({ name }) => name === run.stage)?.actions.find(({ name }) => name === run.action);
  const artifacts = (places: ActionRun["inputs"]) => Object.entries(places).map(([name, s3location]) => ({ name, s3location }));
  return {
    pipelineExecutionId: run.executionId,
    actionExecutionId: run.id,
    pipelineVersion: run.version,
    stageName: run.stage,
    actionName: run.action,
    startTime: time(run.startedAt),
    lastUpdateTime: time(run.updatedAt),
    ...(run.updatedBy !== undefined && { updatedBy: run.updatedBy }),
    status: run.status,
    input: {
      ...(definition && {
        actionTypeId: { category: definition.category, owner: "AWS", provider: definition.provider, version: "1" },
        ...(definition.namespace !== undefined && { namespace: definition.namespace }),
        ...(definition.roleArn !== undefined && { roleArn: definition.roleArn }),
      }),
      configuration: run.configuration,
      resolvedConfiguration: run.resolved,
      inputArtifacts: artifacts(run.inputs),
    },
    output: {
      ...(run.status === "Succeeded" && { outputArtifacts: artifacts(run.outputs), outputVariables: run.variables }),
      executionResult: {
        ...(run.externalId !== undefined && { externalExecutionId: run.externalId }),
        ...(run.summary !== undefined && { externalExecutionSummary: run.summary }),
        ...(run.error && { errorDetails: run.error }),
        ...(run.logStreamArn !== undefined && { logStreamARN: run.logStreamArn }),
      },
    },
  };
}

export function ruleDetail(run: RuleRun): object {
  return {
    pipelineExecutionId: run.executionId,
    ruleExecutionId: run.id,
    pipelineVersion: run.version,
    stageName: run.stage,
    ruleName: run.rule,
    startTime: time(run.startedAt),
    lastUpdateTime: time(run.updatedAt),
    status: run.status,
    input: {
      ruleTypeId: { category: "Rule", owner: "AWS", provider: run.provider, version: "1" },
      configuration: run.configuration,
      resolvedConfiguration: run.resolved,
    },
    output: { executionResult: { ...(run.summary !== undefined && { externalExecutionSummary: run.summary }) } },
  };
}
