import type { PropertiesOf } from "composex-core/cfn";

/** A pipeline as it is executed: the part of AWS::CodePipeline::Pipeline that decides what happens when. */
export interface PipelineDefinition {
  readonly name: string;
  readonly mode: "SUPERSEDED" | "QUEUED";
  readonly stages: readonly StageDefinition[];
  /** Name → default; undefined where a start must give it. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly artifactBucket: string;
}

export interface StageDefinition {
  readonly name: string;
  readonly beforeEntry?: ConditionDefinition;
  readonly onSuccess?: ConditionDefinition;
  readonly onFailure?: { readonly result: "ROLLBACK" | "RETRY"; readonly retryMode: RetryMode };
  readonly actions: readonly ActionDefinition[];
}

export type RetryMode = "FAILED_ACTIONS" | "ALL_ACTIONS";

/** All rules must succeed; otherwise `result` happens. */
export interface ConditionDefinition {
  readonly result: "FAIL" | "SKIP" | "ROLLBACK";
  readonly rules: readonly RuleDefinition[];
}

export interface RuleDefinition {
  readonly name: string;
  readonly provider: string;
  readonly configuration: Readonly<Record<string, string>>;
}

export interface ActionDefinition {
  readonly name: string;
  readonly runOrder: number;
  readonly namespace?: string;
  readonly category: string;
  readonly provider: string;
  readonly configuration: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly roleArn?: string;
  readonly timeoutMinutes?: number;
}

/** The definition that a template's resource holds. Intrinsic functions should be resolved; one that is left in a configuration is kept as its JSON. */
export function definitionOf(properties: PropertiesOf<"AWS::CodePipeline::Pipeline">): PipelineDefinition {
  const written = JSON.parse(JSON.stringify(properties)) as Written;
  if (written.ExecutionMode === "PARALLEL") throw new Error("PARALLEL is not executed here");
  const store = written.ArtifactStore ?? written.ArtifactStores?.[0]?.ArtifactStore;
  return {
    name: written.Name,
    mode: written.ExecutionMode ?? "SUPERSEDED",
    stages: written.Stages.map(stageOf),
    variables: Object.fromEntries((written.Variables ?? []).map(({ Name, DefaultValue }) => [Name, DefaultValue])),
    artifactBucket: store?.Location ?? "",
  };
}

interface Written {
  readonly Name: string;
  readonly ExecutionMode?: "SUPERSEDED" | "QUEUED" | "PARALLEL";
  readonly Stages: readonly WrittenStage[];
  readonly Variables?: readonly { readonly Name: string; readonly DefaultValue?: string }[];
  readonly ArtifactStore?: { readonly Location: string };
  readonly ArtifactStores?: readonly { readonly ArtifactStore: { readonly Location: string } }[];
}

interface WrittenStage {
  readonly Name: string;
  readonly BeforeEntry?: WrittenConditions;
  readonly OnSuccess?: WrittenConditions;
  readonly OnFailure?: { readonly Result?: "ROLLBACK" | "RETRY"; readonly RetryConfiguration?: { readonly RetryMode?: RetryMode } };
  readonly Actions: readonly WrittenAction[];
}

interface WrittenConditions {
  readonly Conditions: readonly { readonly Result: ConditionDefinition["result"]; readonly Rules: readonly WrittenRule[] }[];
}

interface WrittenRule {
  readonly Name: string;
  readonly RuleTypeId: { readonly Provider: string };
  readonly Configuration?: Readonly<Record<string, string>>;
}

interface WrittenAction {
  readonly Name: string;
  readonly RunOrder?: number;
  readonly Namespace?: string;
  readonly ActionTypeId: { readonly Category: string; readonly Provider: string };
  readonly Configuration?: Readonly<Record<string, string>>;
  readonly InputArtifacts?: readonly { readonly Name: string }[];
  readonly OutputArtifacts?: readonly { readonly Name: string }[];
  readonly RoleArn?: string;
  readonly TimeoutInMinutes?: number;
}

function stageOf({ Name, BeforeEntry, OnSuccess, OnFailure, Actions }: WrittenStage): StageDefinition {
  const beforeEntry = conditionOf(BeforeEntry);
  const onSuccess = conditionOf(OnSuccess);
  return {
    name: Name,
    ...(beforeEntry && { beforeEntry }),
    ...(onSuccess && { onSuccess }),
    ...(OnFailure?.Result && {
      onFailure: { result: OnFailure.Result, retryMode: OnFailure.RetryConfiguration?.RetryMode ?? "FAILED_ACTIONS" },
    }),
    actions: Actions.map(actionOf),
  };
}

function conditionOf(written: WrittenConditions | undefined): ConditionDefinition | undefined {
  const [condition] = written?.Conditions ?? [];
  if (!condition) return undefined;
  const rules = condition.Rules.map(({ Name, RuleTypeId, Configuration = {} }) => ({
    name: Name,
    provider: RuleTypeId.Provider,
    configuration: Configuration,
  }));
  return { result: condition.Result, rules };
}

function actionOf(written: WrittenAction): ActionDefinition {
  const { Name, RunOrder = 1, Namespace, ActionTypeId, Configuration = {}, InputArtifacts = [], OutputArtifacts = [] } = written;
  return {
    name: Name,
    runOrder: RunOrder,
    ...(Namespace !== undefined && { namespace: Namespace }),
    category: ActionTypeId.Category,
    provider: ActionTypeId.Provider,
    configuration: Object.fromEntries(
      Object.entries<unknown>(Configuration).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
    ),
    inputs: InputArtifacts.map((artifact) => artifact.Name),
    outputs: OutputArtifacts.map((artifact) => artifact.Name),
    ...(written.RoleArn !== undefined && { roleArn: written.RoleArn }),
    ...(written.TimeoutInMinutes !== undefined && { timeoutMinutes: written.TimeoutInMinutes }),
  };
}
