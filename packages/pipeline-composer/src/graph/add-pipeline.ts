import {
  asList,
  evidence,
  type GraphDraft,
  type GraphNode,
  type LocatedResource,
  type Properties,
  propertiesOf,
  textOf,
} from "composex-core/graph";
import { accountGroup } from "./account-group.ts";
import type { DeployedParts } from "./deployed-parts.ts";

/** An action as it stands in a pipeline. */
export interface DrawnAction {
  /** Of its node. */
  readonly id: string;
  readonly data: Properties;
  readonly provider: string;
  readonly configuration: Properties;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

export interface DrawnPipeline {
  readonly pipeline: LocatedResource;
  readonly actions: readonly DrawnAction[];
}

/** How an action looks, by its provider. */
const LOOKS: Readonly<Record<string, Pick<GraphNode, "caption" | "tone">>> = {
  Manual: { caption: "a person approves", tone: "rights" },
  CodeBuild: { caption: "build", tone: "compute" },
  Commands: { caption: "commands", tone: "compute" },
  CloudFormation: { caption: "CloudFormation", tone: "delivery" },
  CodePipeline: { caption: "another pipeline", tone: "delivery" },
};
const SOURCES = new Set(["CodeCommit", "CodeStarSourceConnection", "S3", "ECR"]);

/** What comes before something else: an action with the artifacts that it leaves, or a condition. */
interface Step {
  readonly id: string;
  readonly action?: DrawnAction;
}

/** Frames for a pipeline and its stages, its actions in their order, and the conditions at the doors of stages. */
export function addPipeline(draft: GraphDraft, pipeline: LocatedResource, deployed: DeployedParts): DrawnPipeline {
  const place = deployed.placeOf(pipeline.id);
  const { Name, ExecutionMode, Stages } = propertiesOf(pipeline);
  const frame = `pipeline ${pipeline.id}`;
  const label = [textOf(Name), ...(ExecutionMode === undefined ? [] : [textOf(ExecutionMode).toLowerCase()])].join(", ");
  draft.group({ id: frame, caption: "pipeline", label, ...(place && { parent: accountGroup(draft, place.account) }) });
  const actions: (readonly DrawnAction[])[] = [];
  let last: readonly Step[] = [];
  const then = (next: readonly Step[]): void => {
    for (const to of next) for (const from of last) connect(draft, from, to);
    if (next.length > 0) last = next;
  };
  for (const stage of asList(Stages) as readonly Properties[]) {
    const name = textOf(stage["Name"]);
    const group = `${frame} stage ${name}`;
    draft.group({ id: group, caption: "stage", label: `${name}${failureText(stage["OnFailure"])}`, parent: frame });
    then(addConditions(draft, stage, "BeforeEntry", group));
    for (const together of byRunOrder(asList(stage["Actions"]) as readonly Properties[])) {
      const drawn = together.map((action) => addAction(draft, action, `${pipeline.id}, stage ${name}`, group));
      actions.push(drawn);
      then(drawn.map((action) => ({ id: action.id, action })));
    }
    then(addConditions(draft, stage, "OnSuccess", group));
  }
  addArtifacts(draft, actions);
  return { pipeline, actions: actions.flat() };
}

function addAction(draft: GraphDraft, data: Properties, stage: string, group: string): DrawnAction {
  const { Name, ActionTypeId, Configuration, InputArtifacts, OutputArtifacts } = data;
  const provider = textOf((ActionTypeId as Properties | undefined)?.["Provider"] ?? "");
  const configuration = (Configuration ?? {}) as Properties;
  const names = (artifacts: unknown): readonly string[] => (asList(artifacts) as readonly Properties[]).map((one) => textOf(one["Name"]));
  const id = `${stage}, action ${textOf(Name)}`;
  const look = SOURCES.has(provider) ? { caption: "source", tone: "network" as const } : LOOKS[provider];
  const project = configuration["ProjectName"];
  const [inputs, outputs] = [names(InputArtifacts), names(OutputArtifacts)];
  draft.node({
    id,
    ...(look ?? { caption: provider, tone: "outside" }),
    label: textOf(Name),
    lines: [
      ...(project === undefined ? [] : [`project ${textOf(project)}`]),
      ...(inputs.length === 0 ? [] : [`takes ${inputs.join(", ")}`]),
      ...(outputs.length === 0 ? [] : [`gives ${outputs.join(", ")}`]),
    ],
    group,
    evidence: [evidence(id, data)],
  });
  return { id, data, provider, configuration, inputs, outputs };
}

/** `draws` the conditions of one door as one box: what must hold, and what happens where it does not. */
function addConditions(draft: GraphDraft, stage: Properties, door: "BeforeEntry" | "OnSuccess", group: string): readonly Step[] {
  const found = stage[door] as Properties | undefined;
  if (found === undefined) return [];
  const conditions = asList(found["Conditions"]) as readonly Properties[];
  const id = `${group} ${door}`;
  draft.node({
    id,
    tone: "rights",
    caption: door === "BeforeEntry" ? "before it begins" : "before it has succeeded",
    label: conditions.flatMap(({ Rules }) => (asList(Rules) as readonly Properties[]).map(({ Name }) => textOf(Name))).join(", "),
    lines: conditions.flatMap(({ Rules, Result }) => [
      ...(asList(Rules) as readonly Properties[]).map(ruleText),
      ...(Result === undefined ? [] : [`else ${textOf(Result).toLowerCase()}`]),
    ]),
    group,
    evidence: [evidence(`stage ${textOf(stage["Name"])}, ${door}`, found)],
  });
  return [{ id }];
}

/** `#{Check-prod.NEEDED} is yes`, `* * 8-16 ? * MON-THU Europe/London`. */
function ruleText({ Configuration, Commands }: Properties): string {
  const { Variable, Operator, Value, Cron, TimeZone, AlarmName, AlarmStates } = (Configuration ?? {}) as Properties;
  if (Variable !== undefined)
    return `${textOf(Variable).replace(/^#\{(.*)\}$/, "$1")} ${textOf(Operator ?? "EQ").toLowerCase()} ${textOf(Value ?? "")}`;
  if (Cron !== undefined) return `${textOf(Cron)} ${textOf(TimeZone ?? "UTC")}`;
  if (AlarmName !== undefined) return `${textOf(AlarmName)} is not ${textOf(AlarmStates ?? "ALARM")}`;
  return asList(Commands).map(textOf).join("; ");
}

function failureText(onFailure: unknown): string {
  const { Result, RetryConfiguration } = (onFailure ?? {}) as Properties;
  if (Result === undefined) return "";
  const mode = (RetryConfiguration as Properties | undefined)?.["RetryMode"];
  return `, on failure ${textOf(Result).toLowerCase()}${mode === undefined ? "" : ` of ${textOf(mode).toLowerCase().replaceAll("_", " ")}`}`;
}

function byRunOrder(actions: readonly Properties[]): readonly (readonly Properties[])[] {
  const order = (action: Properties): number => Number(action["RunOrder"] ?? 1);
  const orders = [...new Set(actions.map(order))].toSorted((a, b) => a - b);
  return orders.map((wanted) => actions.filter((action) => order(action) === wanted));
}

/** What follows gets an edge that names the artifact, where it takes one that was just made. */
function connect(draft: GraphDraft, from: Step, to: Step): void {
  const handed = from.action?.outputs.filter((name) => to.action?.inputs.includes(name)) ?? [];
  if (handed.length === 0) draft.edge({ from: from.id, to: to.id, relation: "next", labels: [], evidence: [] });
}

/** From who makes an artifact to the first who take it, which the others follow: their boxes name it. */
function addArtifacts(draft: GraphDraft, actions: readonly (readonly DrawnAction[])[]): void {
  for (const from of actions.flat()) {
    for (const name of from.outputs) {
      const first = actions.find((together) => together.some(({ inputs }) => inputs.includes(name))) ?? [];
      for (const to of first.filter(({ inputs }) => inputs.includes(name))) {
        const shown = [
          evidence(`${from.id}, OutputArtifacts`, from.data["OutputArtifacts"]),
          evidence(`${to.id}, InputArtifacts`, to.data["InputArtifacts"]),
        ];
        draft.edge({ from: from.id, to: to.id, relation: "artifact", labels: [name], evidence: shown });
      }
    }
  }
}
