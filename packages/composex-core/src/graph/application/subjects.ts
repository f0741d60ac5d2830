import { canonicalText } from "../../deploy/diff/canonical-text.ts";
import { asList } from "../../deploy/security/answers.ts";
import type { LocatedResource } from "../../deploy/security/located.ts";
import type { GraphNode, Tone } from "../graph.ts";
import { type Properties, propertiesOf } from "../template-parts.ts";

interface Subject {
  readonly tone: Tone;
  readonly caption: string;
  /** Property whose value is the name that people use. */
  readonly name?: string;
  readonly lines?: (properties: Properties) => readonly unknown[];
}

/** What is drawn as a box whether or not anything is connected to it. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  "AWS::ECS::Service": { tone: "compute", caption: "ECS service" },
  "AWS::Lambda::Function": { tone: "compute", caption: "function", name: "FunctionName" },
  "AWS::ElasticLoadBalancingV2::LoadBalancer": {
    tone: "network",
    caption: "load balancer",
    lines: ({ Type, Scheme }) => [[Type, Scheme].filter((one) => one !== undefined).join(", ")],
  },
  "AWS::ApiGatewayV2::Api": { tone: "network", caption: "API", name: "Name" },
  "AWS::SQS::Queue": { tone: "messages", caption: "queue", name: "QueueName" },
  "AWS::SNS::Topic": { tone: "messages", caption: "topic", name: "TopicName" },
  "AWS::Kinesis::Stream": { tone: "messages", caption: "stream", name: "Name" },
  "AWS::KinesisFirehose::DeliveryStream": { tone: "messages", caption: "delivery stream", name: "DeliveryStreamName" },
  "AWS::Events::Rule": { tone: "messages", caption: "rule", name: "Name", lines: ({ ScheduleExpression }) => [ScheduleExpression] },
  "AWS::MSK::Cluster": { tone: "messages", caption: "Kafka cluster", name: "ClusterName" },
  "AWS::DynamoDB::Table": { tone: "data", caption: "table", name: "TableName" },
  "AWS::DynamoDB::GlobalTable": { tone: "data", caption: "table", name: "TableName" },
  "AWS::S3::Bucket": { tone: "data", caption: "bucket", name: "BucketName" },
  "AWS::RDS::DBCluster": { tone: "data", caption: "database", lines: ({ Engine }) => [Engine] },
  "AWS::RDS::DBInstance": { tone: "data", caption: "database", lines: ({ Engine }) => [Engine] },
  "AWS::DocDB::DBCluster": { tone: "data", caption: "DocumentDB cluster" },
  "AWS::Neptune::DBCluster": { tone: "data", caption: "Neptune cluster" },
  "AWS::ElastiCache::CacheCluster": { tone: "data", caption: "cache", lines: ({ Engine }) => [Engine] },
  "AWS::ElastiCache::ReplicationGroup": { tone: "data", caption: "cache", lines: ({ Engine }) => [Engine] },
  "AWS::EFS::FileSystem": { tone: "data", caption: "file system" },
  "AWS::OpenSearchService::Domain": { tone: "data", caption: "search domain", name: "DomainName" },
  "AWS::SecretsManager::Secret": { tone: "rights", caption: "secret", name: "Name" },
  "AWS::SSM::Parameter": { tone: "rights", caption: "parameter", name: "Name" },
  "AWS::KMS::Key": { tone: "rights", caption: "key" },
  "AWS::Cognito::UserPool": { tone: "rights", caption: "user pool", name: "UserPoolName" },
};

/** Parts of something that is drawn, and the property that names what they belong to. */
const PARTS: Readonly<Record<string, string>> = {
  "AWS::EFS::AccessPoint": "FileSystemId",
  "AWS::EFS::MountTarget": "FileSystemId",
  "AWS::KMS::Alias": "TargetKeyId",
  "AWS::RDS::DBInstance": "DBClusterIdentifier",
  "AWS::DocDB::DBInstance": "DBClusterIdentifier",
  "AWS::Neptune::DBInstance": "DBClusterIdentifier",
  "AWS::SecretsManager::SecretTargetAttachment": "SecretId",
};

export function ownerProperty({ resource: { Type, Properties } }: LocatedResource): unknown {
  const property = PARTS[Type];
  return property === undefined ? undefined : Properties?.[property];
}

export function isSubject({ resource: { Type } }: LocatedResource): boolean {
  return Type in SUBJECTS;
}

/** A box of a resource, of any type. */
export function subjectNode(part: LocatedResource): Omit<GraphNode, "evidence"> {
  const { Type } = part.resource;
  const properties = propertiesOf(part);
  const subject: Subject = SUBJECTS[Type] ?? { tone: "outside", caption: wordsOf(Type) };
  const given = subject.name === undefined ? undefined : properties[subject.name];
  const name = tagOf(properties, "compose-x:family-name") ?? (typeof given === "string" ? given : tagOf(properties, "Name"));
  const lines = (subject.lines?.(properties) ?? []).filter((line) => line !== undefined && line !== "").map(canonicalText);
  return { id: part.id, tone: subject.tone, caption: subject.caption, label: name ?? part.logicalId, lines };
}

function tagOf({ Tags }: Properties, key: string): string | undefined {
  const tags = asList(Tags) as readonly { readonly Key?: unknown; readonly Value?: unknown }[];
  const value = tags.find((tag) => tag?.Key === key)?.Value;
  return typeof value === "string" ? value : undefined;
}

/** `AWS::Route53::HostedZone` → `hosted zone`. */
function wordsOf(type: string): string {
  return type
    .slice(type.lastIndexOf(":") + 1)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
