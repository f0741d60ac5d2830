import { type GraphDraft, propertiesOf, resourceEvidence, type Tone, textOf } from "composex-core/graph";
import { accountGroup } from "./account-group.ts";
import { arnText, type DeployedParts } from "./deployed-parts.ts";
import { repositoryBoxes } from "./repositories.ts";

/** What a right is about, as a box; `lines` for what nearly every role uses, which is told in its own box. */
export interface Target {
  readonly ids: readonly string[];
  readonly line?: string;
}

const NOTHING: Target = { ids: [] };

/** Types that are boxes of their own, by the service of the ARN that names them. */
const TYPES: Readonly<Record<string, readonly [type: string, caption: string, tone: Tone, name: string]>> = {
  codebuild: ["AWS::CodeBuild::Project", "build project", "compute", "Name"],
  codepipeline: ["AWS::CodePipeline::Pipeline", "pipeline", "delivery", "Name"],
  sns: ["AWS::SNS::Topic", "topic", "messages", "TopicName"],
  sqs: ["AWS::SQS::Queue", "queue", "messages", "QueueName"],
};

/** Services whose rights every build needs to be seen: told by the statements of the role. */
const HOUSEKEEPING = new Set(["logs", "*"]);

/** The boxes of a resource as a statement writes it. Those that are missing are made. */
export function targetOf(draft: GraphDraft, resource: unknown, deployed: DeployedParts): Target {
  const arn = arnText(resource, deployed);
  if (/^\$\{[^}]*Key[^}]*\}$/.test(arn) || /^arn:[^:]*:kms:/.test(arn)) return { ids: [], line: "key" };
  const [, , service = "*", region = "", account = "", ...rest] = arn.split(":");
  const name = rest.join(":");
  if (HOUSEKEEPING.has(service)) return NOTHING;
  if (service === "s3") return folder(draft, name, deployed);
  if (service === "iam") return { ids: deployed.matching(arn, "AWS::IAM::Role") };
  if (service === "cloudformation") return stack(draft, name, account);
  if (service === "codeconnections" || service === "codestar-connections") return NOTHING;
  if (service === "codecommit" || service === "ecr") return { ids: repositoryBoxes(draft, arn, deployed) };
  if (service === "ssm") return parameters(draft, name, account);
  const known = TYPES[service];
  if (!known) return named(draft, service, name, region, account);
  const [type, caption, tone, property] = known;
  // A stage or an action of a pipeline: `NAME/STAGE/ACTION`.
  const whole = service === "codepipeline" ? `arn:aws:codepipeline:${region}:${account}:${name.split("/")[0]}` : arn;
  const ids = deployed.matching(whole, type);
  for (const id of ids) {
    const part = deployed.parts.get(id);
    const place = deployed.placeOf(id);
    if (!part || draft.has(id)) continue;
    const label = textOf(propertiesOf(part)[property] ?? part.logicalId);
    const group = place && accountGroup(draft, place.account);
    draft.node({ id, tone, caption, label, lines: [], ...(group && { group }), evidence: [resourceEvidence(part)] });
  }
  return { ids };
}

/** A folder of a bucket, in the frame of the bucket; the bucket alone is looked at by whoever uses a folder. */
function folder(draft: GraphDraft, name: string, deployed: DeployedParts): Target {
  const [bucket = "", ...path] = name.split("/");
  if (path.length === 0) return NOTHING;
  const [made] = deployed.matching(`arn:aws:s3:::${bucket}`, "AWS::S3::Bucket");
  const place = made === undefined ? undefined : deployed.placeOf(made);
  const frame = `bucket ${bucket}`;
  draft.group({ id: frame, caption: "bucket", label: bucket, ...(place && { parent: accountGroup(draft, place.account) }) });
  const id = `${frame}/${path.join("/")}`;
  if (!draft.has(id)) {
    const part = deployed.parts.get(made ?? "");
    draft.node({
      id,
      tone: "data",
      caption: "objects",
      label: path.join("/"),
      lines: [],
      group: frame,
      evidence: part ? [resourceEvidence(part)] : [],
    });
  }
  return { ids: [id] };
}

/** A stack by its name, or all whose name begins so. Change sets and what is nested belong to it. */
function stack(draft: GraphDraft, name: string, account: string): Target {
  const found = /^stack\/([^/]+)/.exec(name)?.[1];
  if (found === undefined || found === "*") return NOTHING;
  const id = `stack ${account} ${found.replace(/-?\*$/, "")}`;
  if (!draft.has(id))
    draft.node({
      id,
      tone: "delivery",
      caption: "stack",
      label: found.replace(/-?\*$/, ""),
      lines: [],
      group: accountGroup(draft, account),
      evidence: [],
    });
  return { ids: [id] };
}

function parameters(draft: GraphDraft, name: string, account: string): Target {
  return named(draft, "parameters", name.replace(/^parameter\/?/, "/"), "", account);
}

/** Something that no template here makes. */
function named(draft: GraphDraft, caption: string, name: string, region: string, account: string): Target {
  const id = `${caption} ${region} ${account} ${name}`;
  const isKnown = /^\d{12}$/.test(account);
  if (!draft.has(id))
    draft.node({
      id,
      tone: "outside",
      caption,
      label: name,
      lines: [],
      ...(isKnown && { group: accountGroup(draft, account) }),
      evidence: [],
    });
  return { ids: [id] };
}
