import type { Application, Organisation } from "../../model/organisation.ts";
import { TYPES } from "../codepipeline/actions.ts";
import type { CodePipelineAction } from "../codepipeline/types.ts";
import { allow, type Statement } from "../iam/statement.ts";
import { sourceRevision } from "./merge.ts";

const SEVERITIES = ["critical", "high", "medium", "low"] as const;

/** Stops the run where the image has a finding of the severity or a worse one. */
export function scanAction(
  { names }: Organisation,
  { name, build, source }: Application,
  failOn: (typeof SEVERITIES)[number],
): CodePipelineAction {
  const judged = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const thresholds = judged.map((severity) => [`${severity[0]?.toUpperCase()}${severity.slice(1)}Threshold`, "0"]);
  return {
    Name: "Scan",
    Namespace: "Scan",
    RunOrder: 1,
    ActionTypeId: TYPES.scan,
    Configuration: {
      InspectorRunMode: "ECRImageScan",
      ECRRepositoryName: names.repository(name),
      ImageTag: build.engine === "managed" ? sourceRevision(source.kind) : "#{Build.IMAGE_TAG}",
      ...Object.fromEntries(thresholds),
    },
    OutputArtifacts: [{ Name: "Findings" }],
  };
}

export function scanStatements({ names }: Organisation, { name, scanFailOn }: Application): readonly Statement[] {
  if (scanFailOn === undefined) return [];
  return [
    allow("Scan", "inspector-scan:ScanSbom", "*"),
    allow("ScanLogin", "ecr:GetAuthorizationToken", "*"),
    allow("ScanLayers", ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], names.repositoryArn(name)),
  ];
}
