import { pseudo, Resource, ref, type Value } from "../../cfn/index.ts";
import type { PolicyStatement } from "../../contract/connection.ts";
import type { Making, NewResource, WrittenEntry } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { fifoName } from "../fifo-name.ts";
import { queueIsFifo } from "../queue-is-fifo.ts";
import { type QueueSubscription, readSubscriptions } from "./subscriptions.ts";

export interface TopicSpec {
  /** Name that it gets, where it is a plain text. */
  readonly name: string | undefined;
  readonly fifo: boolean;
  readonly subscriptions: readonly QueueSubscription[];
}

interface SnsSubscription {
  readonly Protocol: Value<string>;
  readonly Endpoint: Value<string>;
}

export function readTopic({ properties, place, isFound }: WrittenEntry): TopicSpec {
  if (isFound) return { name: undefined, fifo: false, subscriptions: [] };
  const { FifoTopic, Subscription, TopicName } = properties;
  const at = place.at("Properties");
  const fifo = String(FifoTopic) === "true";
  return {
    name: fifoName("Topic", TopicName, fifo, at.at("TopicName")),
    fifo,
    subscriptions: readSubscriptions(Subscription, at.at("Subscription")),
  };
}

export function makeTopic(
  { spec, resolved, granted }: NewResource<TopicSpec, "AWS::SNS::Topic">,
  context: RenderContext,
): Making<"AWS::SNS::Topic"> {
  const { FifoTopic: _fifo, Subscription, ...others } = resolved;
  const endpoints = new Map(spec.subscriptions.map((one) => [one.index, endpoint(one, spec.fifo, context)]));
  const subscriptions = Array.isArray(Subscription)
    ? (Subscription as readonly SnsSubscription[]).map((one, index) => {
        const Endpoint = endpoints.get(index);
        return Endpoint === undefined ? one : { ...one, Endpoint };
      })
    : Subscription;
  return {
    properties: {
      // Nobody can let another AWS service use the key that AWS keeps for SNS: what it published would be lost.
      ...(granted("*").length === 0 && { KmsMasterKeyId: "alias/aws/sns" }),
      ...others,
      ...(spec.name !== undefined && { TopicName: spec.name }),
      // As with queues, a standard topic is one without the attribute.
      ...(spec.fifo && { FifoTopic: true }),
      ...(subscriptions !== undefined && { Subscription: subscriptions }),
    },
    beside: (topic) => ({ resources: [topicPolicy(topic, granted)] }),
  };
}

function endpoint({ queue, path }: QueueSubscription, fifo: boolean, context: RenderContext): Value<string> | undefined {
  if (!fifo && queueIsFifo(queue, context)) {
    const message = `a standard topic cannot send to a FIFO queue, and "${queue}" is one`;
    context.report.error("QUEUE_NAME", context.model.project.locate(path), message, { hint: "add FifoTopic: true to the topic" });
  }
  return context.rendered("x-sqs", queue)?.values.Arn;
}

/** What SNS itself lets the owner do, which a policy replaces; nobody publishes without TLS; and what others need of it. */
function topicPolicy(
  topic: Resource<"AWS::SNS::Topic">,
  granted: NewResource<TopicSpec, "AWS::SNS::Topic">["granted"],
): Resource<"AWS::SNS::TopicPolicy"> {
  const arn = ref(topic);
  const statements: readonly PolicyStatement[] = [
    {
      Sid: "Owner",
      Effect: "Allow",
      Principal: { AWS: "*" },
      Action: [
        "sns:AddPermission",
        "sns:DeleteTopic",
        "sns:GetTopicAttributes",
        "sns:ListSubscriptionsByTopic",
        "sns:Publish",
        "sns:RemovePermission",
        "sns:SetTopicAttributes",
        "sns:Subscribe",
      ],
      Resource: arn,
      Condition: { StringEquals: { "aws:SourceOwner": pseudo("AWS::AccountId") } },
    },
    {
      Sid: "DenyWithoutTls",
      Effect: "Deny",
      Principal: "*",
      Action: "sns:Publish",
      Resource: arn,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    ...granted(arn),
  ];
  return new Resource(
    topic.stack,
    `${topic.logicalId}Policy`,
    "AWS::SNS::TopicPolicy",
    { Topics: [ref(topic)], PolicyDocument: { Version: "2012-10-17", Statement: statements } },
    { splitKey: topic.options.splitKey ?? topic.logicalId, ...(topic.options.path && { path: topic.options.path }) },
  );
}
