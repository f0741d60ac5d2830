import { attribute, logicalId } from "composex-core/cfn";
import type { Delivery, Organisation } from "../../model/organisation.ts";
import type { ApplicationSource, ComposeSource } from "../../read/source.ts";
import { addRole } from "../iam/add-role.ts";
import { allow } from "../iam/statement.ts";
import { eventsTrust } from "../iam/trust.ts";
import type { StackDraft } from "../stack-draft.ts";
import { type ImageSource, SOURCE } from "./source-action.ts";
import type { CodePipelineTrigger } from "./types.ts";

export interface Started {
  /** Suffix of the rule's and role's names. */
  readonly suffix: string;
  readonly pipeline: string;
}

type Followed = Delivery["trigger"];

/** What starts a pipeline whose source is a connection: CodePipeline itself, by `Triggers`. */
export function nativeTriggers(source: ApplicationSource | ComposeSource, followed: Followed): readonly CodePipelineTrigger[] {
  if (!("connection" in source)) return [];
  const { paths, exclude } = source;
  const files = paths || exclude ? { FilePaths: { ...(paths && { Includes: paths }), ...(exclude && { Excludes: exclude }) } } : {};
  const push = "tag" in followed ? { Tags: { Includes: [followed.tag] } } : { Branches: { Includes: [followed.branch] }, ...files };
  return [{ ProviderType: "CodeStarSourceConnection", GitConfiguration: { SourceActionName: SOURCE, Push: [push] } }];
}

/** What starts it otherwise: a rule that also says with which revision, so that the run builds what was pushed and not a later head. */
export function addStartRule(
  stack: StackDraft,
  organisation: Organisation,
  source: ApplicationSource | ComposeSource | ImageSource,
  followed: Followed,
  { suffix, pipeline }: Started,
): void {
  if ("connection" in source) return;
  const { names } = organisation;
  const rule = names.stack(`start-${suffix}`);
  const role = addRole(stack, organisation, {
    suffix: `start-${suffix}`,
    trust: eventsTrust(organisation, [rule]),
    statements: [allow("Start", "codepipeline:StartPipelineExecution", names.pipelineArn(pipeline))],
  });
  const { pattern, revisionType, revision } = event(organisation, source, followed);
  stack.add(logicalId("Start", suffix, "Rule"), "AWS::Events::Rule", {
    Name: rule,
    Description: `Starts ${pipeline}.`,
    EventPattern: pattern,
    Targets: [
      {
        Id: "pipeline",
        Arn: names.pipelineArn(pipeline),
        RoleArn: attribute(role, "Arn"),
        InputTransformer: {
          InputPathsMap: { c: revision },
          InputTemplate: JSON.stringify({ sourceRevisions: [{ actionName: SOURCE, revisionType, revisionValue: "<c>" }] }),
        },
        DeadLetterConfig: { Arn: names.deadLettersArn },
      },
    ],
  });
}

interface StartEvent {
  readonly pattern: object;
  readonly revisionType: string;
  /** Where the event says it. */
  readonly revision: string;
}

function event({ names }: Organisation, source: ApplicationSource | ComposeSource | ImageSource, followed: Followed): StartEvent {
  if (source.kind === "s3") {
    return {
      pattern: {
        source: ["aws.s3"],
        "detail-type": ["Object Created"],
        detail: { bucket: { name: [source.bucket] }, object: { key: [source.key] } },
      },
      revisionType: "S3_OBJECT_VERSION_ID",
      revision: "$.detail.object.version-id",
    };
  }
  if (source.kind === "none") {
    const detail = { "action-type": ["PUSH"], result: ["SUCCESS"], "repository-name": ["repository" in source ? source.repository : ""] };
    return {
      pattern: { source: ["aws.ecr"], "detail-type": ["ECR Image Action"], detail },
      revisionType: "IMAGE_DIGEST",
      revision: "$.detail.image-digest",
    };
  }
  const reference =
    "tag" in followed
      ? { referenceType: ["tag"], referenceName: [namePattern(followed.tag)] }
      : { referenceType: ["branch"], referenceName: [followed.branch] };
  return {
    pattern: {
      source: ["aws.codecommit"],
      "detail-type": ["CodeCommit Repository State Change"],
      resources: [names.arn("codecommit", source.repository)],
      detail: { event: ["referenceCreated", "referenceUpdated"], ...reference },
    },
    revisionType: "COMMIT_ID",
    revision: "$.detail.commitId",
  };
}

/** `release-*` as EventBridge matches it. */
function namePattern(pattern: string): string | { readonly prefix: string } | { readonly wildcard: string } {
  if (!pattern.includes("*")) return pattern;
  return pattern.indexOf("*") === pattern.length - 1 ? { prefix: pattern.slice(0, -1) } : { wildcard: pattern };
}
