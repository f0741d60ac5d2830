import type { Place } from "composex-core/deploy";
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
import type { DrawnAction } from "./add-pipeline.ts";
import { arnText, type DeployedParts } from "./deployed-parts.ts";
import { repositoryBoxes } from "./repositories.ts";

/** Where pipelines take their sources from, and what starts them. */
export function addSources(draft: GraphDraft, pipeline: LocatedResource, actions: readonly DrawnAction[], deployed: DeployedParts): void {
  const place = deployed.placeOf(pipeline.id);
  const started = new Set<string>();
  for (const action of actions) {
    const source = place && sourceOf(draft, action, place, deployed);
    if (source === undefined) continue;
    const starters = startersOf(draft, pipeline, action, source, deployed);
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

/** The box of what a source action reads. All but what is reached through a connection is in the pipeline's account. */
function sourceOf(draft: GraphDraft, { provider, configuration }: DrawnAction, place: Place, deployed: DeployedParts): string | undefined {
  const { account, region } = place;
  const name = (key: string): string => textOf(configuration[key] ?? "");
  const arn = {
    CodeCommit: `arn:aws:codecommit:${region}:${account}:${name("RepositoryName")}`,
    ECR: `arn:aws:ecr:${region}:${account}:repository/${name("RepositoryName")}`,
    S3: `arn:aws:s3:::${name("S3Bucket")}`,
  }[provider];
  if (arn !== undefined) return repositoryBoxes(draft, arn, deployed)[0];
  if (provider !== "CodeStarSourceConnection") return undefined;
  const [connection] = idsIn(configuration["ConnectionArn"]).map((id) => deployed.parts.get(id));
  const host = propertiesOf(connection)["ProviderType"];
  const id = outside(draft, host === undefined ? "repository" : `repository, ${textOf(host)}`, name("FullRepositoryId"));
  if (connection) draft.extend(id, { evidence: [resourceEvidence(connection)] });
  return id;
}

function outside(draft: GraphDraft, caption: string, label: string): string {
  const id = `outside ${caption} ${label}`;
  if (!draft.has(id)) draft.node({ id, tone: "outside", caption, label, lines: [], evidence: [] });
  return id;
}

/** What starts the pipeline for this source: its own triggers, or a rule on events of the repository. */
function startersOf(
  draft: GraphDraft,
  pipeline: LocatedResource,
  action: DrawnAction,
  source: string,
  deployed: DeployedParts,
): readonly Evidence[] {
  const name = textOf(action.data["Name"]);
  const triggers = (asList(propertiesOf(pipeline)["Triggers"]) as readonly Properties[]).filter(
    (trigger) => textOf((trigger["GitConfiguration"] as Properties | undefined)?.["SourceActionName"]) === name,
  );
  const rules = rulesFor(pipeline, deployed).filter((rule) => sourcesOfRule(draft, rule, deployed).includes(source));
  return [...triggers.map((trigger) => evidence(`${pipeline.id}, trigger of ${name}`, trigger)), ...rules.map(resourceEvidence)];
}

/** Rules that start the pipeline for something that it does not read: an image that was pushed. */
function addOtherStarts(
  draft: GraphDraft,
  pipeline: LocatedResource,
  first: DrawnAction,
  started: ReadonlySet<string>,
  deployed: DeployedParts,
): void {
  for (const rule of rulesFor(pipeline, deployed)) {
    for (const from of sourcesOfRule(draft, rule, deployed).filter((source) => !started.has(source)))
      draft.edge({ from, to: first.id, relation: "starts", labels: [], evidence: [resourceEvidence(rule)] });
  }
}

function rulesFor(pipeline: LocatedResource, deployed: DeployedParts): readonly LocatedResource[] {
  return deployed.parts
    .ofType("AWS::Events::Rule")
    .filter((rule) =>
      (asList(propertiesOf(rule)["Targets"]) as readonly Properties[]).some(({ Arn }) =>
        deployed.matching(arnText(Arn, deployed), "AWS::CodePipeline::Pipeline").includes(pipeline.id),
      ),
    );
}

/** Boxes of the repositories and buckets whose events a rule waits for. */
function sourcesOfRule(draft: GraphDraft, rule: LocatedResource, deployed: DeployedParts): readonly string[] {
  const { account = "", region = "" } = deployed.placeOf(rule.id) ?? {};
  const { resources, detail } = (propertiesOf(rule)["EventPattern"] ?? {}) as Properties;
  const { "repository-name": images, bucket } = (detail ?? {}) as Properties;
  const arns = [
    ...asList(resources).map((one) => arnText(one, deployed)),
    ...asList(images).map((name) => `arn:aws:ecr:${region}:${account}:repository/${textOf(name)}`),
    ...asList((bucket as Properties | undefined)?.["name"]).map((name) => `arn:aws:s3:::${textOf(name)}`),
  ];
  return arns.flatMap((arn) => repositoryBoxes(draft, arn, deployed));
}
