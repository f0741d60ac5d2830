import { type Graph, GraphDraft, type Relation } from "composex-core/graph";
import { addActionEffects } from "./action-effects.ts";
import { addPipeline } from "./add-pipeline.ts";
import type { DeployedParts } from "./deployed-parts.ts";
import { addSources } from "./flow-sources.ts";

const RELATIONS: Readonly<Record<string, Relation>> = {
  starts: { name: "starts", tone: "delivery" },
  reads: { name: "is read by", tone: "network", dashed: true },
  artifact: { name: "hands an artifact to", tone: "data" },
  next: { name: "comes before", tone: "outside" },
  commits: { name: "commits to", tone: "compute" },
  pushes: { name: "pushes an image to", tone: "compute" },
  tags: { name: "tags an image in", tone: "compute", dashed: true },
  deploys: { name: "changes", tone: "delivery" },
  tells: { name: "tells", tone: "messages" },
};

/** How a change goes: repositories start pipelines, whose actions hand artifacts on, push images, commit, ask people and change stacks. */
export function flowGraph(deployed: DeployedParts): Graph {
  const draft = new GraphDraft();
  const drawn = [...deployed.parts.ofType("AWS::CodePipeline::Pipeline")].map((pipeline) => addPipeline(draft, pipeline, deployed));
  for (const { actions } of drawn) for (const action of actions) addActionEffects(draft, action, deployed);
  for (const { pipeline, actions } of drawn) addSources(draft, pipeline, actions, deployed);
  return draft.finish({ title: `${deployed.name}: how a change is delivered`, direction: "down", relations: RELATIONS });
}
