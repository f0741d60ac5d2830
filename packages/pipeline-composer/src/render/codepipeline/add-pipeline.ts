import { attribute, logicalId, type PropertiesOf, type Resource } from "composex-core/cfn";
import type { Organisation } from "../../model/organisation.ts";
import { keyArn, keyArnOf, type StackDraft } from "../stack-draft.ts";
import type { CodePipelineStage, CodePipelineTrigger } from "./types.ts";

export interface PipelineOptions {
  readonly name: string;
  readonly role: Resource<"AWS::IAM::Role">;
  readonly stages: readonly CodePipelineStage[];
  readonly triggers?: readonly CodePipelineTrigger[];
  readonly mode?: "SUPERSEDED" | "QUEUED";
  /** Other regions that actions run in. */
  readonly regions?: readonly string[];
  readonly variables?: readonly { readonly Name: string; readonly DefaultValue: string; readonly Description: string }[];
}

/** RestartExecutionOnUpdate stays false: an edited pipeline must not release again. */
export function addPipeline(
  stack: StackDraft,
  organisation: Organisation,
  options: PipelineOptions,
): Resource<"AWS::CodePipeline::Pipeline"> {
  const { name, role, stages, triggers = [], variables = [], regions = [] } = options;
  addFailureAlarm(stack, organisation, name);
  return stack.add(logicalId(name, "Pipeline"), "AWS::CodePipeline::Pipeline", {
    Name: name,
    PipelineType: "V2",
    ExecutionMode: options.mode ?? "SUPERSEDED",
    RestartExecutionOnUpdate: false,
    RoleArn: attribute(role, "Arn"),
    ...(regions.length === 0
      ? { ArtifactStore: artifactStore(organisation) }
      : {
          ArtifactStores: [organisation.shared.region, ...regions].map((Region) => ({
            Region,
            ArtifactStore: artifactStore(organisation, Region),
          })),
        }),
    Stages: stages,
    ...(triggers.length > 0 && { Triggers: triggers }),
    ...(variables.length > 0 && { Variables: variables }),
  });
}

function artifactStore(
  { names, shared }: Organisation,
  region: string = shared.region,
): NonNullable<PropertiesOf<"AWS::CodePipeline::Pipeline">["ArtifactStore"]> {
  const key = region === shared.region ? keyArn : keyArnOf(region);
  return { Type: "S3", Location: names.artifactsBucket(region), EncryptionKey: { Type: "KMS", Id: key } };
}

/** Each failed retry counts again. */
function addFailureAlarm(stack: StackDraft, { names }: Organisation, pipeline: string): void {
  stack.add(logicalId(pipeline, "Failed"), "AWS::CloudWatch::Alarm", {
    AlarmName: names.stack(`${pipeline}-failed`),
    AlarmDescription: `A run of ${pipeline} failed.`,
    Namespace: "AWS/CodePipeline",
    MetricName: "FailedPipelineExecutions",
    Dimensions: [{ Name: "PipelineName", Value: pipeline }],
    Statistic: "Sum",
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 0,
    ComparisonOperator: "GreaterThanThreshold",
    TreatMissingData: "notBreaching",
    AlarmActions: [names.topicArn("notifications")],
  });
}
