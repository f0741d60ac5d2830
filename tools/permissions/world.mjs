// Rendered stacks → who may what: every role with its trust and policies, and the policies of buckets, keys, topics, queues and repositories.
import { readFileSync } from "node:fs";
import { evaluateTree } from "../../packages/composex-core/dist/deploy/diff/evaluate.js";
import { parseTemplate } from "../../packages/composex-core/dist/deploy/parse-template.js";

/** Stands for the id that a key gets when it is made. */
const KEY_ID = "0b9ea8b0-0000-4000-8000-000000000001";

/** How a resource of a type is named by `Ref` or an attribute, where policies ask for it. */
const ARNS = {
  "AWS::IAM::Role": ({ Path, RoleName }, { account }) => `arn:aws:iam::${account}:role${Path}${RoleName}`,
  "AWS::KMS::Key": (_, { account, region }) => `arn:aws:kms:${region}:${account}:key/${KEY_ID}`,
  "AWS::S3::Bucket": ({ BucketName }) => `arn:aws:s3:::${BucketName}`,
  "AWS::SNS::Topic": ({ TopicName }, { account, region }) => `arn:aws:sns:${region}:${account}:${TopicName}`,
  "AWS::SQS::Queue": ({ QueueName }, { account, region }) => `arn:aws:sqs:${region}:${account}:${QueueName}`,
  "AWS::Logs::LogGroup": ({ LogGroupName }, { account, region }) => `arn:aws:logs:${region}:${account}:log-group:${LogGroupName}:*`,
  "AWS::CodeBuild::Project": ({ Name }, { account, region }) => `arn:aws:codebuild:${region}:${account}:project/${Name}`,
  "AWS::ECR::Repository": ({ RepositoryName }, { account, region }) => `arn:aws:ecr:${region}:${account}:repository/${RepositoryName}`,
  "AWS::CodeCommit::Repository": ({ RepositoryName }, { account, region }) => `arn:aws:codecommit:${region}:${account}:${RepositoryName}`,
  "AWS::CodeConnections::Connection": ({ ConnectionName }, { account, region }) =>
    `arn:aws:codeconnections:${region}:${account}:connection/${ConnectionName}`,
};

/** Names that `Ref` gives where it is not the ARN. */
const REFS = {
  "AWS::S3::Bucket": "BucketName",
  "AWS::IAM::Role": "RoleName",
  "AWS::Logs::LogGroup": "LogGroupName",
  "AWS::CodeBuild::Project": "Name",
};

/** `folder` is what `pipeline-composer render` wrote. */
export function readWorld(folder) {
  const world = { roles: new Map(), policies: new Map() };
  const outputs = new Map();
  for (const stack of JSON.parse(readFileSync(`${folder}/stacks.json`, "utf8")).steps.flat()) {
    const template = parseTemplate(readFileSync(`${folder}/${stack.template}`, "utf8"));
    const given = Object.entries(stack.parameters).map(([name, source]) => [name, valueOf(source, outputs)]);
    const place = { account: stack.account, region: stack.region };
    const side = { templates: { template, children: {} }, parameters: Object.fromEntries(given), tags: {}, place };
    const [{ resources, outputs: evaluated }] = evaluateTree(side);
    const literal = (value) => resolve(value, resources, stack);
    for (const [name, { value }] of Object.entries(evaluated)) {
      outputs.set(`${stack.account}/${stack.region}/${stack.name}/${name}`, literal(value));
    }
    for (const resource of Object.values(resources)) collect(world, resource, literal, stack);
  }
  return world;
}

function valueOf(source, outputs) {
  if (source.value !== undefined) return source.value;
  if (source.given !== undefined) return "0".repeat(64);
  const key = `${source.of.account}/${source.of.region}/${source.of.name}/${source.output}`;
  if (!outputs.has(key)) throw new Error(`no earlier stack has the output ${key}`);
  return outputs.get(key);
}

function collect({ roles, policies }, { Type, Properties }, literal, stack) {
  const properties = literal(Properties);
  const arn = ARNS[Type]?.(properties, stack);
  if (Type === "AWS::IAM::Role") {
    roles.set(arn, { account: stack.account, trust: properties.AssumeRolePolicyDocument, policies: properties.Policies.map(policyOf) });
    policies.set(arn, properties.AssumeRolePolicyDocument);
  } else if (Type === "AWS::IAM::RolePolicy") {
    const role = [...roles].find(([known, { account }]) => account === stack.account && known.endsWith(`/${properties.RoleName}`));
    role[1].policies.push(policyOf(properties));
  } else if (Type === "AWS::IAM::ManagedPolicy") {
    const person = `arn:aws:iam::${stack.account}:role/people/${properties.ManagedPolicyName}`;
    roles.set(person, { account: stack.account, policies: [{ name: "managed", policy: properties.PolicyDocument }] });
  } else if (Type === "AWS::S3::BucketPolicy") policies.set(`arn:aws:s3:::${properties.Bucket}`, properties.PolicyDocument);
  else if (Type === "AWS::KMS::Key") policies.set(arn, properties.KeyPolicy);
  else if (Type === "AWS::ECR::Repository") policies.set(arn, properties.RepositoryPolicyText);
  else if (Type === "AWS::SNS::TopicPolicy") for (const topic of properties.Topics) policies.set(topic, properties.PolicyDocument);
  else if (Type === "AWS::SQS::QueuePolicy") for (const queue of properties.Queues) policies.set(queue, properties.PolicyDocument);
}

function policyOf({ PolicyName, PolicyDocument }) {
  return { name: PolicyName, policy: PolicyDocument };
}

/** What evaluation leaves, because only a deployment knows it. */
function resolve(value, resources, stack) {
  const inner = (item) => resolve(item, resources, stack);
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value !== "object" || value === null) return value;
  const [key, ...more] = Object.keys(value);
  if (more.length > 0 || key === undefined) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item)]));
  if (key === "Ref") {
    const pseudo = {
      "AWS::AccountId": stack.account,
      "AWS::Region": stack.region,
      "AWS::Partition": "aws",
      "AWS::URLSuffix": "amazonaws.com",
    };
    if (value.Ref in pseudo) return pseudo[value.Ref];
    throw new Error(`${stack.name}: nothing is known of ${value.Ref}`);
  }
  if (key === "Fn::Join") return value[key][1].map(inner).join(value[key][0]);
  if (key === "Fn::GetAtt") {
    const [id, attribute] = value[key];
    const { Type, Properties } = resources[id];
    const properties = inner(Properties);
    if (attribute === "Ref" && REFS[Type]) return properties[REFS[Type]];
    if (ARNS[Type] && (attribute === "Arn" || attribute === "Ref")) return ARNS[Type](properties, stack);
    return `${id}.${attribute}`;
  }
  return { [key]: inner(value[key]) };
}
