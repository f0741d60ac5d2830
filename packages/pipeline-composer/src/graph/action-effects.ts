import {
  actionsOf,
  evidence,
  type GraphDraft,
  idsIn,
  propertiesOf,
  resourceEvidence,
  resourcesOf,
  statementEvidence,
  textOf,
  verbsOf,
} from "composex-core/graph";
import { accountGroup } from "./account-group.ts";
import type { DrawnAction } from "./add-pipeline.ts";
import { arnText, type DeployedParts } from "./deployed-parts.ts";
import { repositoryBoxes } from "./repositories.ts";

/** What an action does beside handing on artifacts: by the rights of its build, by the stack that it names, by whom it tells. */
export function addActionEffects(draft: GraphDraft, action: DrawnAction, deployed: DeployedParts): void {
  if (action.configuration["ProjectName"] !== undefined) addBuild(draft, action, deployed);
  if (action.provider === "CloudFormation") addStack(draft, action);
  if (action.configuration["NotificationArn"] !== undefined) addTopic(draft, action, deployed);
  if (action.configuration["PipelineName"] !== undefined) addInvoked(draft, action, deployed);
}

/** Images and commits: what a build may push, it is there to push. */
function addBuild(draft: GraphDraft, action: DrawnAction, deployed: DeployedParts): void {
  const { parts } = deployed;
  const name = textOf(action.configuration["ProjectName"]);
  const project = [...parts.ofType("AWS::CodeBuild::Project")].find(
    (one) => textOf(propertiesOf(one)["Name"]) === name || idsIn(action.configuration["ProjectName"]).includes(one.id),
  );
  if (!project) return;
  draft.extend(action.id, { evidence: [resourceEvidence(project)] });
  for (const role of rolesIn(propertiesOf(project)["ServiceRole"], deployed)) {
    for (const statement of parts.statementsOf(role)) {
      const effect = statement.effect === "Deny" ? undefined : effectOf(actionsOf(statement));
      if (!effect) continue;
      const evidence = [statementEvidence(statement), resourceEvidence(project)];
      for (const resource of resourcesOf(statement))
        for (const to of repositoryBoxes(draft, arnText(resource, deployed), deployed))
          draft.edge({ from: action.id, to, relation: effect, labels: [], evidence });
    }
  }
}

/** A tag can be moved without the rights that an image takes. */
function effectOf(actions: readonly string[]): "pushes" | "tags" | "commits" | undefined {
  if (actions.includes("ecr:PutImage")) return actions.includes("ecr:UploadLayerPart") ? "pushes" : "tags";
  return verbsOf(actions).includes("commits") ? "commits" : undefined;
}

/** `CHANGE_SET_EXECUTE` → `executes the change set`. Source: "CloudFormation deploy action reference". */
const MODES: Readonly<Record<string, string>> = {
  CHANGE_SET_EXECUTE: "executes the change set",
  CHANGE_SET_REPLACE: "makes a change set",
  CREATE_UPDATE: "creates or updates",
  DELETE_ONLY: "deletes",
  REPLACE_ON_FAILURE: "creates, or replaces a failed one",
};

function addStack(draft: GraphDraft, { id, data, configuration }: DrawnAction): void {
  const { ActionMode, StackName } = configuration;
  const role = textOf(data["RoleArn"] ?? "");
  const account = /^arn:[^:]*:iam::([^:]*):/.exec(role)?.[1] ?? "";
  const to = `stack ${account} ${textOf(StackName)}`;
  if (!draft.has(to))
    draft.node({
      id: to,
      tone: "delivery",
      caption: "stack",
      label: textOf(StackName),
      lines: [],
      ...(account !== "" && { group: accountGroup(draft, account) }),
      evidence: [],
    });
  const shown = evidence(id, { RoleArn: data["RoleArn"], Configuration: configuration });
  draft.extend(to, { evidence: [shown] });
  const mode = textOf(ActionMode);
  draft.edge({ from: id, to, relation: "deploys", labels: [MODES[mode] ?? mode], evidence: [shown] });
}

/** A topic, and who is subscribed to it. */
function addTopic(draft: GraphDraft, action: DrawnAction, deployed: DeployedParts): void {
  const { parts, placeOf } = deployed;
  const arn = arnText(action.configuration["NotificationArn"], deployed);
  const subscriptions = [...parts.ofType("AWS::SNS::Subscription")].filter(
    (one) => arnText(propertiesOf(one)["TopicArn"], deployed) === arn,
  );
  for (const id of deployed.matching(arn, "AWS::SNS::Topic")) {
    const part = parts.get(id);
    const place = placeOf(id);
    if (part && !draft.has(id))
      draft.node({
        id,
        tone: "messages",
        caption: "topic",
        label: textOf(propertiesOf(part)["TopicName"]),
        lines: subscriptions.map((one) => textOf(propertiesOf(one)["Endpoint"])),
        ...(place && { group: accountGroup(draft, place.account) }),
        evidence: [resourceEvidence(part), ...subscriptions.map(resourceEvidence)],
      });
    draft.edge({ from: action.id, to: id, relation: "tells", labels: [], evidence: [evidence(action.id, action.data)] });
  }
}

function addInvoked(draft: GraphDraft, action: DrawnAction, deployed: DeployedParts): void {
  const name = textOf(action.configuration["PipelineName"]);
  for (const pipeline of deployed.parts.ofType("AWS::CodePipeline::Pipeline")) {
    if (textOf(propertiesOf(pipeline)["Name"]) !== name) continue;
    const first = draft.nodes().find(({ group }) => group?.startsWith(`pipeline ${pipeline.id} stage `));
    if (first) draft.edge({ from: action.id, to: first.id, relation: "starts", labels: [], evidence: [evidence(action.id, action.data)] });
  }
}

/** Ids of roles that a value names, by reference or by ARN. */
function rolesIn(value: unknown, deployed: DeployedParts): readonly string[] {
  return deployed.matching(arnText(value, deployed), "AWS::IAM::Role");
}
