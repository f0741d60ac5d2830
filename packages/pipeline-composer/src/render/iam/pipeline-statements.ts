import type { Organisation } from "../../model/organisation.ts";
import { keyStatement, ownBucket } from "./buckets.ts";
import { allow, type Statement } from "./statement.ts";

/** What the role of every pipeline needs: its own artifacts and the key, in each region of its actions, and the builds it starts. */
export function pipelineStatements(
  organisation: Organisation,
  pipelines: readonly string[],
  projects: readonly string[],
  regions: readonly string[] = [],
): readonly Statement[] {
  const { names, shared } = organisation;
  const all = [shared.region, ...regions];
  const own = ownBucket(organisation);
  return [
    allow(
      "ArtifactsBucket",
      ["s3:GetBucketAcl", "s3:GetBucketLocation", "s3:GetBucketVersioning"],
      all.map((region) => names.bucketArn(names.artifactsBucket(region))),
      own,
    ),
    allow(
      "Artifacts",
      ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
      all.flatMap((region) => pipelines.map((pipeline) => names.artifactsOf(pipeline, region))),
      own,
    ),
    keyStatement(true, regions),
    ...(projects.length > 0
      ? [
          allow(
            "Builds",
            ["codebuild:BatchGetBuilds", "codebuild:StartBuild"],
            projects.map((project) => names.projectArn(project)),
          ),
        ]
      : []),
  ];
}

/** Managed compute (Commands, ECRBuildAndPublish, InspectorScan) writes to a group of its own, which nobody else makes. */
export function managedLogsStatement({ names }: Organisation, pipeline: string): Statement {
  const group = names.arn("logs", `log-group:/aws/codepipeline/${pipeline}`);
  return allow("ManagedLogs", ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], [group, `${group}:*`]);
}
