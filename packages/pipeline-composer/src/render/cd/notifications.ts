import { attribute, logicalId, ref } from "composex-core/cfn";
import type { Notification, Organisation } from "../../model/organisation.ts";
import { addRole } from "../iam/add-role.ts";
import { allow, policy } from "../iam/statement.ts";
import { eventsTrust } from "../iam/trust.ts";
import { keyArn, type StackDraft } from "../stack-draft.ts";

type Event = Notification["events"][number];

interface Told {
  readonly detailType: string;
  readonly detail: object;
  /** Paths of the event by the names that the texts use. */
  readonly paths: Readonly<Record<string, string>>;
  readonly text: string;
}

const PIPELINE = "CodePipeline Pipeline Execution State Change";
const RUN = { pipeline: "$.detail.pipeline", execution: "$.detail.execution-id", state: "$.detail.state" };
const RUN_TEXT = "The run <execution> of <pipeline> is <state>.";
const STAGE_TEXT = "The stage <stage> of <pipeline> goes on after a failure, in the run <execution>.";

/** A success after a failure is no event of its own; that a failed stage goes on is. */
const EVENTS: Readonly<Record<Event, Told>> = {
  failed: { detailType: PIPELINE, detail: { state: ["FAILED", "STOPPED"] }, paths: RUN, text: RUN_TEXT },
  succeeded: { detailType: PIPELINE, detail: { state: ["SUCCEEDED"] }, paths: RUN, text: RUN_TEXT },
  recovered: {
    detailType: "CodePipeline Stage Execution State Change",
    detail: { state: ["RESUMED"] },
    paths: { pipeline: RUN.pipeline, execution: RUN.execution, stage: "$.detail.stage" },
    text: STAGE_TEXT,
  },
  approval: {
    detailType: "CodePipeline Action Execution State Change",
    detail: { state: ["STARTED"], type: { category: ["Approval"] } },
    paths: { pipeline: RUN.pipeline, execution: RUN.execution, stage: "$.detail.stage" },
    text: "The stage <stage> of <pipeline> waits for an answer, in the run <execution>.",
  },
};

/** Topic of the shared stack that carries an event to people; CodePipeline itself asks for approvals on its own. */
const TOPICS: Readonly<Record<Event, string>> = {
  failed: "notifications",
  succeeded: "succeeded",
  recovered: "recovered",
  approval: "approvals",
};

/** Rules for the events, subscriptions of people, and a topic with messages of their own form for each channel. */
export function addNotifications(stack: StackDraft, organisation: Organisation): void {
  const { names, notifications } = organisation;
  for (const event of ["failed", "succeeded", "recovered"] as const) {
    const { paths, text } = EVENTS[event];
    const target = { topic: names.topicArn(TOPICS[event]), role: names.roleArn("notify") };
    addRule(stack, organisation, event, event, { ...target, paths, template: JSON.stringify(text) });
  }
  for (const [index, { to, events }] of notifications.entries()) {
    if ("email" in to) {
      for (const event of events) {
        stack.add(logicalId(`Mail${index + 1}`, event), "AWS::SNS::Subscription", {
          Protocol: "email",
          Endpoint: to.email,
          TopicArn: names.topicArn(TOPICS[event]),
        });
      }
    } else addChannel(stack, organisation, `chat-${index + 1}`, to, events);
  }
}

function addChannel(
  stack: StackDraft,
  organisation: Organisation,
  suffix: string,
  { workspace, channel }: { readonly workspace: string; readonly channel: string },
  events: readonly Event[],
): void {
  const { names } = organisation;
  const topic = stack.add(logicalId(suffix, "Topic"), "AWS::SNS::Topic", { TopicName: names.stack(suffix), KmsMasterKeyId: keyArn });
  const rules = events.map((event) => names.stack(`${suffix}-${event}`));
  const role = addRole(stack, organisation, {
    suffix: `${suffix}-events`,
    trust: eventsTrust(organisation, rules),
    statements: [allow("Publish", "sns:Publish", names.topicArn(suffix)), allow("Key", ["kms:Decrypt", "kms:GenerateDataKey*"], keyArn)],
  });
  for (const event of events) {
    const { paths, text } = EVENTS[event];
    const template = JSON.stringify({ version: "1.0", source: "custom", content: { description: text } });
    addRule(stack, organisation, `${suffix}-${event}`, event, { topic: ref(topic), role: attribute(role, "Arn"), paths, template });
  }
  // The channel only shows what is sent to it: its role may do nothing.
  const reader = addRole(stack, organisation, {
    suffix,
    trust: policy([{ Sid: "Service", Effect: "Allow", Principal: { Service: "chatbot.amazonaws.com" }, Action: "sts:AssumeRole" }]),
    statements: [{ Sid: "Nothing", Effect: "Deny", Action: "*", Resource: "*" }],
  });
  stack.add(logicalId(suffix), "AWS::Chatbot::SlackChannelConfiguration", {
    ConfigurationName: names.stack(suffix),
    SlackWorkspaceId: workspace,
    SlackChannelId: channel,
    IamRoleArn: attribute(reader, "Arn"),
    SnsTopicArns: [ref(topic)],
    LoggingLevel: "ERROR",
    GuardrailPolicies: [`arn:${names.partition}:iam::aws:policy/AWSDenyAll`],
  });
}

interface RuleTarget {
  readonly topic: unknown;
  readonly role: unknown;
  readonly paths: Readonly<Record<string, string>>;
  readonly template: string;
}

function addRule(stack: StackDraft, organisation: Organisation, suffix: string, event: Event, target: RuleTarget): void {
  const { names, deliveries, applications, merge } = organisation;
  const pipelines = [
    ...deliveries.map(({ pipeline }) => pipeline),
    ...applications.map(({ pipeline }) => pipeline),
    ...(merge.mode === "pipeline" ? [names.pipeline("merge")] : []),
  ];
  const { detailType, detail } = EVENTS[event];
  stack.add(logicalId("Tell", suffix, "Rule"), "AWS::Events::Rule", {
    Name: names.stack(suffix),
    EventPattern: {
      source: ["aws.codepipeline"],
      "detail-type": [detailType],
      detail: { ...detail, pipeline: pipelinePatterns(pipelines, names.stack("ci-")) },
    },
    Targets: [
      {
        Id: "topic",
        Arn: target.topic as string,
        RoleArn: target.role as string,
        InputTransformer: { InputPathsMap: target.paths, InputTemplate: target.template },
        DeadLetterConfig: { Arn: names.deadLettersArn },
      },
    ],
  });
}

/** An event pattern holds at most 2,048 characters: the pipelines of applications by their common beginning, the others by name. */
function pipelinePatterns(pipelines: readonly string[], beginning: string): readonly (string | { readonly prefix: string })[] {
  return [{ prefix: beginning }, ...pipelines.filter((pipeline) => !pipeline.startsWith(beginning))];
}
