import type { Application, Organisation } from "../../model/organisation.ts";
import { addBuildRole, addProject } from "../codebuild/add-project.ts";
import { buildspec } from "../codebuild/buildspec.ts";
import type { Architecture } from "../codebuild/images.ts";
import { buildAction, TYPES } from "../codepipeline/actions.ts";
import { cloneStatements, SOURCE } from "../codepipeline/source-action.ts";
import type { CodePipelineAction } from "../codepipeline/types.ts";
import { artifactStatements, keyStatement, ownBucket } from "../iam/buckets.ts";
import { allow, type Statement } from "../iam/statement.ts";
import type { StackDraft } from "../stack-draft.ts";
import { IMAGE, sourceRevision } from "./merge.ts";

/** Suffixes of the projects that were added. An image for two platforms is built by two machines side by side, and put together by a third. */
export function addImageProjects(stack: StackDraft, organisation: Organisation, application: Application): readonly string[] {
  const { names } = organisation;
  const { name, build, test } = application;
  const parts = partsOf(application);
  const projects = [...parts.map(({ suffix }) => suffix), ...(parts.length > 1 ? [indexSuffix(name)] : [])];
  const role = addBuildRole(stack, organisation, {
    suffix: `build-${name}`,
    projects,
    statements: [
      ...artifactStatements(organisation, [application.pipeline], true),
      keyStatement(true),
      ...pushStatements(organisation, name),
      ...cloneStatements(organisation, application.source),
      ...(test.reports.length > 0 ? [reportStatement(organisation, projects)] : []),
    ],
  });
  const common = {
    APP: name,
    SERVICE: application.service,
    ECR_URI: names.repositoryUri(name),
    IMAGES: `s3://${names.artifactsBucket()}/images/${name}`,
  };
  for (const [index, { suffix, architecture, platform, tagSuffix }] of parts.entries()) {
    addProject(stack, organisation, {
      suffix,
      description: `Builds the image of ${name} for ${platform}.`,
      role,
      // One machine tests: the other would say the same again.
      buildspec: buildspec("image", index === 0 ? test : {}),
      architecture,
      compute: build.compute,
      privileged: true,
      timeoutMinutes: build.timeoutMinutes,
      environment: {
        ...common,
        CONTEXT: build.context,
        DOCKERFILE: build.dockerfile,
        TARGET: build.target ?? "",
        ARGS_JSON: JSON.stringify(build.args),
        PLATFORM: platform,
        TAG_SUFFIX: tagSuffix,
      },
    });
  }
  if (parts.length > 1) {
    addProject(stack, organisation, {
      suffix: indexSuffix(name),
      description: `Puts the images of ${name} for its platforms together.`,
      role,
      buildspec: buildspec("image-index"),
      privileged: true,
      environment: { ...common, PLATFORMS: build.platforms.join(" ") },
    });
  }
  return projects;
}

export function imageActions(organisation: Organisation, application: Application): readonly CodePipelineAction[] {
  const { names } = organisation;
  const { name, build, source } = application;
  if (build.engine === "managed") return [managedAction(organisation, application)];
  const parts = partsOf(application);
  const commit = { SOURCE_COMMIT: sourceRevision(source.kind), EXECUTION: "#{codepipeline.PipelineExecutionId}" };
  if (parts.length === 1) {
    return [
      buildAction({
        name: "Build",
        namespace: "Build",
        project: names.project(`build-${name}`),
        inputs: [SOURCE],
        outputs: [IMAGE],
        environment: commit,
      }),
    ];
  }
  return [
    ...parts.map(({ suffix, namespace }) =>
      buildAction({ name: namespace, namespace, project: names.project(suffix), inputs: [SOURCE], environment: commit }),
    ),
    buildAction({
      name: "Build",
      namespace: "Build",
      runOrder: 2,
      project: names.project(indexSuffix(name)),
      inputs: [SOURCE],
      outputs: [IMAGE],
      environment: { ...commit, DIGESTS: parts.map(({ namespace }) => `#{${namespace}.IMAGE_DIGEST}`).join(" ") },
    }),
  ];
}

/** A build for one platform. */
interface Part {
  readonly suffix: string;
  readonly architecture: Architecture;
  readonly platform: string;
  readonly namespace: string;
  /** Behind the tag; nothing where the image is whole. */
  readonly tagSuffix: string;
}

function partsOf({ name, build }: Application): readonly Part[] {
  return build.platforms.map((platform) => {
    const architecture = platform === "linux/arm64" ? "arm64" : "amd64";
    const alone = build.platforms.length === 1;
    return {
      suffix: alone ? `build-${name}` : `build-${name}-${architecture}`,
      architecture,
      platform,
      namespace: alone ? "Build" : `Build-${architecture}`,
      tagSuffix: alone ? "" : `-${architecture}`,
    };
  });
}

function indexSuffix(name: string): string {
  return `build-${name}-index`;
}

/** For the pipeline itself, which pushes what the managed action builds. */
export function managedStatements(organisation: Organisation, { name, build, source }: Application): readonly Statement[] {
  if (source.kind === "none" || build.engine !== "managed") return [];
  return pushStatements(organisation, name).filter(({ Sid }) => Sid !== "RecordImage");
}

function pushStatements(organisation: Organisation, name: string): readonly Statement[] {
  const { names } = organisation;
  return [
    allow("Login", "ecr:GetAuthorizationToken", "*"),
    allow(
      "Push",
      [
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:CompleteLayerUpload",
        "ecr:DescribeImages",
        "ecr:GetDownloadUrlForLayer",
        "ecr:InitiateLayerUpload",
        "ecr:PutImage",
        "ecr:UploadLayerPart",
      ],
      names.repositoryArn(name),
    ),
    allow("RecordImage", "s3:PutObject", names.bucketArn(names.artifactsBucket(), `images/${name}/*`), ownBucket(organisation)),
  ];
}

function reportStatement({ names }: Organisation, projects: readonly string[]): Statement {
  return allow(
    "Reports",
    ["codebuild:BatchPutTestCases", "codebuild:CreateReport", "codebuild:CreateReportGroup", "codebuild:UpdateReport"],
    projects.map((project) => names.arn("codebuild", `report-group/${names.project(project)}-*`)),
  );
}

/** CodePipeline's own build: it pushes with the role of the pipeline, and its default tag is latest, which is never what we want. */
function managedAction({ names }: Organisation, { name, build, source }: Application): CodePipelineAction {
  return {
    Name: "Build",
    Namespace: "Build",
    RunOrder: 1,
    ActionTypeId: TYPES.managedImage,
    InputArtifacts: [{ Name: SOURCE }],
    Configuration: {
      ECRRepositoryName: names.repository(name),
      DockerFilePath: `${build.context}/${build.dockerfile}`,
      ImageTags: sourceRevision(source.kind),
      RegistryType: "private",
    },
  };
}
