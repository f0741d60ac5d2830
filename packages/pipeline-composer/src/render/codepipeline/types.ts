import type { PropertiesOf, Value } from "composex-core/cfn";

/** The plain form of a value that may also be worked out by CloudFormation. */
type Plain<T> = Exclude<T, Value<never>>;

type Pipeline = PropertiesOf<"AWS::CodePipeline::Pipeline">;
type Stage = Plain<Plain<Pipeline["Stages"]>[number]>;

export type CodePipelineAction = Plain<Plain<Stage["Actions"]>[number]>;
export type CodePipelineTrigger = Plain<Plain<NonNullable<Pipeline["Triggers"]>>[number]>;

/** A stage whose actions are plain, so that they can be counted. */
export type CodePipelineStage = Omit<Stage, "Actions" | "Name"> & {
  readonly Name: string;
  readonly Actions: readonly CodePipelineAction[];
};
