import type { Application, Organisation } from "../../model/organisation.ts";
import { buildAction, TYPES } from "../codepipeline/actions.ts";
import { SOURCE } from "../codepipeline/source-action.ts";
import type { CodePipelineAction } from "../codepipeline/types.ts";
import { allow, type Statement } from "../iam/statement.ts";

/** Name of the artifact that says what was built. */
export const IMAGE = "Image";

export function mergeAction({ names, merge }: Organisation, application: Application): CodePipelineAction {
  const { name, service } = application;
  if (merge.mode === "pipeline") {
    const variables = [
      { name: "APP", value: name },
      { name: "DIGEST", value: digestOf(application) },
    ];
    return {
      Name: "Merge",
      RunOrder: 1,
      ActionTypeId: TYPES.pipeline,
      Configuration: { PipelineName: names.pipeline("merge"), Variables: JSON.stringify(variables) },
    };
  }
  const ours = isOurs(application);
  return buildAction({
    name: "Merge",
    namespace: "Merge",
    project: names.project("merge"),
    inputs: [ours ? IMAGE : SOURCE],
    environment: {
      APP: name,
      SERVICE: service,
      ...(application.source.kind !== "none" && { SOURCE_COMMIT: sourceRevision(application.source.kind) }),
      ...(!ours && { IMAGE: `${names.repositoryUri(name)}@${digestOf(application)}` }),
    },
  });
}

/** Whether a build of ours made the image, and wrote what it knows of it into an artifact. */
function isOurs({ source, build }: Application): boolean {
  return source.kind !== "none" && build.engine === "codebuild";
}

function digestOf(application: Application): string {
  if (application.source.kind === "none") return `#{${SOURCE}.ImageDigest}`;
  return application.build.engine === "managed" ? "#{Build.ECRImageDigestId}" : "#{Build.IMAGE_DIGEST}";
}

export function mergeStatements({ names, merge }: Organisation): readonly Statement[] {
  return merge.mode === "pipeline"
    ? [allow("StartMerge", "codepipeline:StartPipelineExecution", names.pipelineArn(names.pipeline("merge")))]
    : [];
}

/** The variable of the source action that names what was fetched. */
export function sourceRevision(kind: Application["source"]["kind"]): string {
  return kind === "s3" ? `#{${SOURCE}.VersionId}` : `#{${SOURCE}.CommitId}`;
}
