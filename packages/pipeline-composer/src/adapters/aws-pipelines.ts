import type * as Sdk from "@aws-sdk/client-codepipeline";
import { type AwsSession, awsCall } from "composex-core/adapters";
import { isPortError } from "composex-core/diagnostics";
import type { ActionFacts, ConditionFacts, ExecutionFacts, PipelinesPort, RuleFacts, StageFacts } from "../ports/operation.ts";
import { SOURCE } from "../render/codepipeline/source-action.ts";

/** Of a page of a list; the most that the service gives. */
const PAGE = 100;

export function awsPipelines({ config, client: ending }: AwsSession): PipelinesPort {
  let loaded: Promise<{ readonly sdk: typeof Sdk; readonly client: Sdk.CodePipelineClient }> | undefined;
  const load = () => {
    loaded ??= import("@aws-sdk/client-codepipeline").then((sdk) => ({ sdk, client: ending(new sdk.CodePipelineClient(config)) }));
    return loaded;
  };
  const call = <T>(operation: string, run: (sdk: typeof Sdk, client: Sdk.CodePipelineClient) => Promise<T>): Promise<T> =>
    awsCall(`codepipeline ${operation}`, async () => {
      const { sdk, client } = await load();
      return run(sdk, client);
    });
  return {
    state: (name) =>
      call(`GetPipelineState ${name}`, async (sdk, client) => {
        const { pipelineVersion = 0, stageStates = [] } = await client.send(new sdk.GetPipelineStateCommand({ name }));
        return { version: pipelineVersion, stages: stageStates.map(stageFacts) };
      }),
    execution: async (pipelineName, pipelineExecutionId) => {
      try {
        return await call("GetPipelineExecution", async (sdk, client) => {
          const { pipelineExecution = {} } = await client.send(new sdk.GetPipelineExecutionCommand({ pipelineName, pipelineExecutionId }));
          return executionFacts(pipelineExecution);
        });
      } catch (error) {
        if (isPortError(error) && (error.code === "PipelineExecutionNotFoundException" || error.code === "ValidationException"))
          return undefined;
        throw error;
      }
    },
    executions: (pipelineName, { atMost, succeededIn }) =>
      call(`ListPipelineExecutions ${pipelineName}`, async (sdk, client) => {
        const found: ExecutionFacts[] = [];
        const filter = succeededIn === undefined ? {} : { filter: { succeededInStage: { stageName: succeededIn } } };
        const pages = sdk.paginateListPipelineExecutions({ client, pageSize: Math.min(atMost, PAGE) }, { pipelineName, ...filter });
        for await (const page of pages) {
          found.push(...(page.pipelineExecutionSummaries ?? []).map(summaryFacts));
          if (found.length >= atMost) break;
        }
        return found.slice(0, atMost);
      }),
    actions: (pipelineName, pipelineExecutionId) =>
      call("ListActionExecutions", async (sdk, client) => {
        const found: ActionFacts[] = [];
        const pages = sdk.paginateListActionExecutions({ client, pageSize: PAGE }, { pipelineName, filter: { pipelineExecutionId } });
        for await (const page of pages) found.push(...(page.actionExecutionDetails ?? []).map(actionFacts));
        return found;
      }),
    rules: (pipelineName, pipelineExecutionId) =>
      call("ListRuleExecutions", async (sdk, client) => {
        const found: RuleFacts[] = [];
        const pages = sdk.paginateListRuleExecutions({ client, pageSize: PAGE }, { pipelineName, filter: { pipelineExecutionId } });
        for await (const page of pages) found.push(...(page.ruleExecutionDetails ?? []).map(ruleFacts));
        return found;
      }),
    start: (name, { commit, variables, token }) =>
      call(`StartPipelineExecution ${name}`, async (sdk, client) => {
        const revisions = commit === undefined ? [] : [{ actionName: SOURCE, revisionType: "COMMIT_ID" as const, revisionValue: commit }];
        const { pipelineExecutionId = "" } = await client.send(
          new sdk.StartPipelineExecutionCommand({
            name,
            clientRequestToken: token,
            ...(revisions.length > 0 && { sourceRevisions: revisions }),
            variables: Object.entries(variables).map(([name, value]) => ({ name, value })),
          }),
        );
        return pipelineExecutionId;
      }),
    stop: (pipelineName, pipelineExecutionId, { abandon, reason }) =>
      call("StopPipelineExecution", async (sdk, client) => {
        await client.send(new sdk.StopPipelineExecutionCommand({ pipelineName, pipelineExecutionId, abandon, reason }));
      }),
    answer: (pipelineName, { stage, action, token, approved, summary }) =>
      call("PutApprovalResult", async (sdk, client) => {
        const result = { status: approved ? ("Approved" as const) : ("Rejected" as const), summary };
        await client.send(new sdk.PutApprovalResultCommand({ pipelineName, stageName: stage, actionName: action, token, result }));
      }),
    retry: (pipelineName, stageName, pipelineExecutionId, retryMode) =>
      call("RetryStageExecution", async (sdk, client) => {
        await client.send(new sdk.RetryStageExecutionCommand({ pipelineName, stageName, pipelineExecutionId, retryMode }));
      }),
    rollback: (pipelineName, stageName, targetPipelineExecutionId) =>
      call("RollbackStage", async (sdk, client) => {
        const { pipelineExecutionId = "" } = await client.send(
          new sdk.RollbackStageCommand({ pipelineName, stageName, targetPipelineExecutionId }),
        );
        return pipelineExecutionId;
      }),
    override: (pipelineName, stageName, pipelineExecutionId, conditionType) =>
      call("OverrideStageCondition", async (sdk, client) => {
        await client.send(new sdk.OverrideStageConditionCommand({ pipelineName, stageName, pipelineExecutionId, conditionType }));
      }),
    disable: (pipelineName, stageName, reason) =>
      call("DisableStageTransition", async (sdk, client) => {
        await client.send(new sdk.DisableStageTransitionCommand({ pipelineName, stageName, transitionType: "Inbound", reason }));
      }),
    enable: (pipelineName, stageName) =>
      call("EnableStageTransition", async (sdk, client) => {
        await client.send(new sdk.EnableStageTransitionCommand({ pipelineName, stageName, transitionType: "Inbound" }));
      }),
  };
}

function stageFacts(stage: Sdk.StageState): StageFacts {
  const { stageName = "", latestExecution, inboundExecutions = [], inboundTransitionState, actionStates = [] } = stage;
  const beforeEntry = conditionFacts(stage.beforeEntryConditionState);
  const onSuccess = conditionFacts(stage.onSuccessConditionState);
  const { enabled, disabledReason = "", lastChangedBy, lastChangedAt } = inboundTransitionState ?? {};
  return {
    name: stageName,
    ...(latestExecution && {
      latest: { execution: latestExecution.pipelineExecutionId ?? "", status: latestExecution.status ?? "" },
    }),
    inbound: inboundExecutions.flatMap(({ pipelineExecutionId }) => pipelineExecutionId ?? []),
    ...(enabled === false && {
      frozen: {
        reason: disabledReason,
        ...(lastChangedBy !== undefined && { by: lastChangedBy }),
        ...(lastChangedAt && { since: lastChangedAt.getTime() }),
      },
    }),
    ...(beforeEntry && { beforeEntry }),
    ...(onSuccess && { onSuccess }),
    actions: actionStates.map(({ actionName = "", latestExecution: run }) => ({
      name: actionName,
      ...(run && {
        run: {
          id: run.actionExecutionId ?? "",
          status: run.status ?? "",
          ...(run.token !== undefined && { token: run.token }),
          ...(run.lastStatusChange && { changedAt: run.lastStatusChange.getTime() }),
          ...(run.summary !== undefined && { summary: run.summary }),
        },
      }),
    })),
  };
}

function conditionFacts(state: Sdk.StageConditionState | undefined): ConditionFacts | undefined {
  const status = state?.latestExecution?.status;
  if (status === undefined) return undefined;
  const rules = (state?.conditionStates ?? []).flatMap(({ ruleStates = [] }) => ruleStates);
  return {
    status,
    rules: rules.map(({ ruleName = "", latestExecution: run }) => ({
      name: ruleName,
      status: run?.status ?? "",
      ...(run?.summary !== undefined && { summary: run.summary }),
    })),
  };
}

function executionFacts(execution: Sdk.PipelineExecution): ExecutionFacts {
  const { artifactRevisions = [], pipelineVersion } = execution;
  return {
    ...common(execution),
    ...(pipelineVersion !== undefined && { version: pipelineVersion }),
    revisions: artifactRevisions.map(({ name = "", revisionId = "", revisionSummary }) => ({
      action: name,
      id: revisionId,
      ...(revisionSummary !== undefined && { summary: revisionSummary }),
    })),
  };
}

function summaryFacts(execution: Sdk.PipelineExecutionSummary): ExecutionFacts {
  const { sourceRevisions = [], startTime } = execution;
  return {
    ...common(execution),
    ...(startTime && { startedAt: startTime.getTime() }),
    revisions: sourceRevisions.map(({ actionName = "", revisionId = "", revisionSummary }) => ({
      action: actionName,
      id: revisionId,
      ...(revisionSummary !== undefined && { summary: revisionSummary }),
    })),
  };
}

function common(execution: Sdk.PipelineExecution | Sdk.PipelineExecutionSummary): Omit<ExecutionFacts, "revisions"> {
  const { pipelineExecutionId = "", status = "", executionType, rollbackMetadata, trigger, statusSummary } = execution;
  const target = rollbackMetadata?.rollbackTargetPipelineExecutionId;
  return {
    id: pipelineExecutionId,
    status,
    type: executionType ?? "STANDARD",
    ...(target !== undefined && { rollbackTarget: target }),
    ...(trigger?.triggerType !== undefined && { trigger: trigger.triggerType }),
    ...(statusSummary !== undefined && { summary: statusSummary }),
  };
}

function actionFacts(detail: Sdk.ActionExecutionDetail): ActionFacts {
  const { input, output, startTime, lastUpdateTime } = detail;
  const { executionResult: result, outputArtifacts = [], outputVariables = {} } = output ?? {};
  const error = result?.errorDetails?.message;
  return {
    id: detail.actionExecutionId ?? "",
    stage: detail.stageName ?? "",
    action: detail.actionName ?? "",
    category: input?.actionTypeId?.category ?? "",
    provider: input?.actionTypeId?.provider ?? "",
    status: detail.status ?? "",
    startedAt: startTime?.getTime() ?? 0,
    changedAt: lastUpdateTime?.getTime() ?? 0,
    configuration: input?.resolvedConfiguration ?? {},
    variables: outputVariables,
    outputs: outputArtifacts.map(({ name = "", s3location }) => ({
      name,
      bucket: s3location?.bucket ?? "",
      key: s3location?.key ?? "",
    })),
    ...(result?.externalExecutionId !== undefined && { externalId: result.externalExecutionId }),
    ...(error !== undefined && { error }),
    ...(result?.externalExecutionSummary !== undefined && { summary: result.externalExecutionSummary }),
  };
}

function ruleFacts(detail: Sdk.RuleExecutionDetail): RuleFacts {
  const summary = detail.output?.executionResult?.externalExecutionSummary;
  return {
    stage: detail.stageName ?? "",
    rule: detail.ruleName ?? "",
    provider: detail.input?.ruleTypeId?.provider ?? "",
    status: detail.status ?? "",
    ...(summary !== undefined && { summary }),
    configuration: detail.input?.resolvedConfiguration ?? {},
  };
}
