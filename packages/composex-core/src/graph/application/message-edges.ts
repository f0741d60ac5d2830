import { canonicalText } from "../../deploy/diff/canonical-text.ts";
import { asList } from "../../deploy/security/answers.ts";
import type { LocatedResource } from "../../deploy/security/located.ts";
import { evidence } from "../evidence.ts";
import { idsIn, type Properties, propertiesOf, resourceEvidence } from "../template-parts.ts";
import type { Reading } from "./reading.ts";

/** What AWS itself carries from one to the other: failed messages, subscriptions, notifications, rules; and what a metric scales. */
export function addMessages(reading: Reading): void {
  const { draft, parts } = reading;
  const carry = (from: unknown, to: unknown, label: string, part: LocatedResource, found: unknown): void => {
    for (const source of reading.subjectsIn(from)) {
      for (const target of reading.subjectsIn(to)) {
        const shown = found === undefined ? resourceEvidence(part) : evidence(part.id, found);
        draft.edge({ from: source, to: target, relation: "carries", labels: label === "" ? [] : [label], evidence: [shown] });
      }
    }
  };
  for (const queue of parts.ofType("AWS::SQS::Queue")) {
    const { RedrivePolicy } = propertiesOf(queue);
    const policy = (typeof RedrivePolicy === "object" ? RedrivePolicy : undefined) as Properties | undefined;
    if (!policy) continue;
    const tries = canonicalText(policy["maxReceiveCount"]);
    carry(selfOf(queue), policy["deadLetterTargetArn"], `after ${tries} tries`, queue, { RedrivePolicy: policy });
  }
  for (const subscription of parts.ofType("AWS::SNS::Subscription")) {
    const { TopicArn, Endpoint, Protocol } = propertiesOf(subscription);
    carry(TopicArn, Endpoint, canonicalText(Protocol), subscription, undefined);
  }
  for (const topic of parts.ofType("AWS::SNS::Topic")) {
    for (const one of asList(propertiesOf(topic)["Subscription"]))
      carry(selfOf(topic), one, canonicalText((one as Properties)["Protocol"]), topic, { Subscription: [one] });
  }
  for (const bucket of parts.ofType("AWS::S3::Bucket")) {
    const { NotificationConfiguration } = propertiesOf(bucket);
    carry(selfOf(bucket), NotificationConfiguration, "notifies", bucket, { NotificationConfiguration });
  }
  for (const rule of parts.ofType("AWS::Events::Rule")) {
    for (const target of asList(propertiesOf(rule)["Targets"])) {
      const tasks = idsIn(target).flatMap((id) => servicesOf(reading, id));
      carry(selfOf(rule), [target, ...tasks], "", rule, undefined);
    }
  }
  for (const mapping of parts.ofType("AWS::Lambda::EventSourceMapping")) {
    const { EventSourceArn, FunctionName } = propertiesOf(mapping);
    carry(EventSourceArn, FunctionName, "", mapping, undefined);
  }
  addScaling(reading);
}

/** Alarm on a metric of a box → scaling policy → scalable target → service. */
function addScaling(reading: Reading): void {
  const { draft, parts } = reading;
  for (const alarm of parts.ofType("AWS::CloudWatch::Alarm")) {
    const { AlarmActions, Dimensions, Metrics } = propertiesOf(alarm);
    const policies = idsIn(AlarmActions)
      .map((id) => parts.get(id))
      .filter((part) => part?.resource.Type === "AWS::ApplicationAutoScaling::ScalingPolicy");
    for (const policy of policies) {
      const [target] = idsIn(propertiesOf(policy)["ScalingTargetId"]);
      for (const to of reading.subjectsIn(propertiesOf(parts.get(target))["ResourceId"])) {
        for (const from of reading.subjectsIn([Dimensions, Metrics])) {
          if (from === to) continue;
          const found = [resourceEvidence(alarm), ...(policy ? [resourceEvidence(policy)] : [])];
          draft.edge({ from, to, relation: "scales", labels: ["scales"], evidence: found });
        }
      }
    }
  }
}

/** References to the services that run a task definition. */
function servicesOf({ parts }: Reading, taskDefinition: string): readonly unknown[] {
  if (parts.get(taskDefinition)?.resource.Type !== "AWS::ECS::TaskDefinition") return [];
  const services = [...parts.ofType("AWS::ECS::Service")].filter((service) =>
    idsIn(propertiesOf(service)["TaskDefinition"]).includes(taskDefinition),
  );
  return services.map(selfOf);
}

/** A reference to a resource, as another one would have it. */
function selfOf({ id }: LocatedResource): unknown {
  return { "Fn::GetAtt": [id, "Ref"] };
}
