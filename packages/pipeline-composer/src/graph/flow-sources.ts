import {
  asList,
  type Evidence,
  evidence,
  type GraphDraft,
  idsIn,
  type LocatedResource,
  type Properties,
  propertiesOf,
  resourceEvidence,
  textOf,
} from "composex-core/graph";
import { addRepository } from "./action-effects.ts";
import type { DrawnAction } from "./add-pipeline.ts";
import { arnText, type DeployedParts, matching } from "./deployed-parts.ts";

/** Where pipelines take their sources from, and what starts them. */
export function addSources(draft: GraphDraft, pipeline: LocatedResource, actions: readonly DrawnAction[], deployed: DeployedParts): void {
  const started = new Set<string>();
  for (const action of actions) {
    const source = sourceOf(draft, action, deployed);
    if (source === undefined) continue;
    const starters = startersOf(pipeline, action, source, deployed);
    started.add(source);
    const label = textOf(action.configuration["BranchName"] ?? action.configuration["S3ObjectKey"] ?? "");
    draft.edge({
      from: source,
      to: action.id,
      relation: starters.length > 0 ? "starts" : "reads",
      labels: label === "" ? [] : [label],
      evidence: [evidence(action.id, action.data), ...starters],
    });
  }
  const [first] = actions;
  if (first) addOtherStarts(draft, pipeline, first, started, deployed);
}

/** The box of what a source action reads. */
function sourceOf(draft: GraphDraft, { provider, configuration }: DrawnAction, deployed: DeployedParts): string | undefined {
  const { parts } = deployed;
  const made = (type: string, property: string, name: unknown): string | undefined =>
    [...parts.ofType(type)].find((part) => textOf(propertiesOf(part)[property]) === textOf(name))?.id;
  if (provider === "CodeCommit") {
    const id = made("AWS::CodeCommit::Repository", "RepositoryName", configuration["RepositoryName"]);
    return id === undefined ? outside(draft, "repository", textOf(configuration["RepositoryName"])) : addRepository(draft, id, deployed);
  }
  if (provider === "S3") {
    const id = made("AWS::S3::Bucket", "BucketName", configuration["S3Bucket"]);
    return id === undefined ? outside(draft, "bucket", textOf(configuration["S3Bucket"])) : addRepository(draft, id, deployed);
  }
  if (provider === "ECR") {
    const id = made("AWS::ECR::Repository", "RepositoryName", configuration["RepositoryName"]);
    return id === undefined ? outside(draft, "images", textOf(configuration["RepositoryName"])) : addRepository(draft, id, deployed);
  }
  if (provider !== "CodeStarSourceConnection") return undefined;
  const [connection] = idsIn(configuration["ConnectionArn"]).map((id) => parts.get(id));
  const host = propertiesOf(connection)["ProviderType"];
  const id = outside(draft, host === undefined ? "repository" : `repository, ${textOf(host)}`, textOf(configuration["FullRepositoryId"]));
  if (connection) draft.extend(id, { evidence: [resourceEvidence(connection)] });
  return id;
}

function outside(draft: GraphDraft, caption: string, label: string): string {
  const id = `outside ${caption} ${label}`;
  if (!draft.has(id)) draft.node({ id, tone: "outside", caption, label, lines: [], evidence: [] });
  return id;
}

/** What starts the pipeline for this source: its own triggers, or a rule on events of the repository. */
function startersOf(pipeline: LocatedResource, action: DrawnAction, source: string, deployed: DeployedParts): readonly Evidence[] {
  const name = textOf(action.data["Name"]);
  const triggers = (asList(propertiesOf(pipeline)["Triggers"]) as readonly Properties[]).filter(
    (trigger) => textOf((trigger["GitConfiguration"] as Properties | undefined)?.["SourceActionName"]) === name,
  );
  const rules = rulesFor(pipeline, deployed).filter((rule) => sourcesOfRule(rule, deployed).includes(source));
  return [...triggers.map((trigger) => evidence(`${pipeline.id}, trigger of ${name}`, trigger)), ...rules.map(resourceEvidence)];
}

/** Rules that start the pipeline for something that it does not read: an image that was pushed, a clock. */
function addOtherStarts(
  draft: GraphDraft,
  pipeline: LocatedResource,
  first: DrawnAction,
  started: ReadonlySet<string>,
  deployed: DeployedParts,
): void {
  for (const rule of rulesFor(pipeline, deployed)) {
    const sources = sourcesOfRule(rule, deployed).filter((source) => !started.has(source));
    for (const source of sources)
      draft.edge({
        from: addRepository(draft, source, deployed),
        to: first.id,
        relation: "starts",
        labels: [],
        evidence: [resourceEvidence(rule)],
      });
  }
}

function rulesFor(pipeline: LocatedResource, deployed: DeployedParts): readonly LocatedResource[] {
  return [...deployed.parts.ofType("AWS::Events::Rule")].filter((rule) =>
    (asList(propertiesOf(rule)["Targets"]) as readonly Properties[]).some(({ Arn }) =>
      matching(arnText(Arn, deployed), "AWS::CodePipeline::Pipeline", deployed).includes(pipeline.id),
    ),
  );
}

/** Repositories and buckets whose events a rule waits for. */
function sourcesOfRule(rule: LocatedResource, deployed: DeployedParts): readonly string[] {
  const { EventPattern } = propertiesOf(rule);
  const { resources, detail } = (EventPattern ?? {}) as Properties;
  const named = asList(resources).flatMap((one) => matching(arnText(one, deployed), "AWS::CodeCommit::Repository", deployed));
  const { "repository-name": images, bucket } = (detail ?? {}) as Properties;
  const buckets = asList((bucket as Properties | undefined)?.["name"]);
  const others = [...deployed.parts.ofType("AWS::ECR::Repository", "AWS::S3::Bucket")].filter((part) => {
    const { RepositoryName, BucketName } = propertiesOf(part);
    return (
      asList(images).some((one) => textOf(one) === textOf(RepositoryName ?? "")) ||
      buckets.some((one) => textOf(one) === textOf(BucketName ?? ""))
    );
  });
  return [...named, ...others.map(({ id }) => id)];
}
