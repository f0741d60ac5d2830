import { type GraphDraft, propertiesOf, resourceEvidence, type Tone, textOf } from "composex-core/graph";
import { accountGroup } from "./account-group.ts";
import type { DeployedParts } from "./deployed-parts.ts";

/** What holds sources or images, by the service of its ARN. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly caption: string; readonly tone: Tone; readonly name: string }>> = {
  codecommit: { type: "AWS::CodeCommit::Repository", caption: "repository", tone: "network", name: "RepositoryName" },
  ecr: { type: "AWS::ECR::Repository", caption: "images", tone: "data", name: "RepositoryName" },
  s3: { type: "AWS::S3::Bucket", caption: "bucket", tone: "data", name: "BucketName" },
};

/** Boxes of the repositories and buckets that an ARN means: those of the templates, or one that is there already. They are made where they are missing. */
export function repositoryBoxes(draft: GraphDraft, arn: string, deployed: DeployedParts): readonly string[] {
  const [, , service = "", , account = "", ...rest] = arn.split(":");
  const kind = KINDS[service];
  if (!kind) return [];
  const { type, caption, tone, name } = kind;
  const made = deployed.matching(arn, type);
  for (const id of made) {
    const part = deployed.parts.get(id);
    const place = deployed.placeOf(id);
    if (!part || draft.has(id)) continue;
    const group = place && accountGroup(draft, place.account);
    const label = textOf(propertiesOf(part)[name] ?? part.logicalId);
    draft.node({ id, tone, caption, label, lines: [], ...(group && { group }), evidence: [resourceEvidence(part)] });
  }
  // What a wildcard means beside them, nobody knows.
  if (made.length > 0 || /[*?]/.test(arn)) return made;
  const group = /^\d{12}$/.test(account) ? accountGroup(draft, account) : undefined;
  const label = rest.join(":").replace(/^repository\//, "");
  if (!draft.has(arn))
    draft.node({ id: arn, tone, caption: `${caption}, there already`, label, lines: [], ...(group && { group }), evidence: [] });
  return [arn];
}
