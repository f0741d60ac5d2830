import type { CodePipelineAction } from "./types.ts";

type ActionType = CodePipelineAction["ActionTypeId"];

function type(Category: string, Provider: string): ActionType {
  return { Category, Owner: "AWS", Provider, Version: "1" } as ActionType;
}

type Kind =
  | "codecommit"
  | "connection"
  | "s3"
  | "ecr"
  | "build"
  | "test"
  | "commands"
  | "managedImage"
  | "scan"
  | "pipeline"
  | "cloudformation"
  | "approval";

export const TYPES: Readonly<Record<Kind, ActionType>> = {
  codecommit: type("Source", "CodeCommit"),
  connection: type("Source", "CodeStarSourceConnection"),
  s3: type("Source", "S3"),
  ecr: type("Source", "ECR"),
  build: type("Build", "CodeBuild"),
  test: type("Test", "CodeBuild"),
  commands: type("Compute", "Commands"),
  managedImage: type("Build", "ECRBuildAndPublish"),
  scan: type("Invoke", "InspectorScan"),
  pipeline: type("Invoke", "CodePipeline"),
  cloudformation: type("Deploy", "CloudFormation"),
  approval: type("Approval", "Manual"),
};

export interface BuildActionOptions {
  readonly name: string;
  readonly project: string;
  readonly namespace?: string;
  readonly runOrder?: number;
  /** The first is the primary source. */
  readonly inputs: readonly string[];
  readonly outputs?: readonly string[];
  /** Only what a run alone knows: all of them together are one value of at most 1,000 characters. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A test may run for 8 hours, a build for 36. */
  readonly type?: "build" | "test";
}

export function buildAction({
  name,
  project,
  namespace,
  runOrder = 1,
  inputs,
  outputs = [],
  environment = {},
  type = "build",
}: BuildActionOptions): CodePipelineAction {
  const variables = Object.entries(environment).map(([name, value]) => ({ name, value, type: "PLAINTEXT" }));
  return {
    Name: name,
    ActionTypeId: TYPES[type],
    RunOrder: runOrder,
    ...(namespace !== undefined && { Namespace: namespace }),
    Configuration: {
      ProjectName: project,
      ...(inputs.length > 1 && { PrimarySource: inputs[0] }),
      ...(variables.length > 0 && { EnvironmentVariables: JSON.stringify(variables) }),
    },
    InputArtifacts: inputs.map((Name) => ({ Name })),
    ...(outputs.length > 0 && { OutputArtifacts: outputs.map((Name) => ({ Name })) }),
  };
}
