import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { StackSide } from "../deploy/diff/evaluate.ts";
import type { TemplateData } from "../deploy/parse-template.ts";
import type { Risk } from "../deploy/plan.ts";

/** Two states of a stack, and the risk that lies in going from one to the other; none where it is harmless. */
export interface Pair {
  readonly category: string;
  readonly name: string;
  readonly risk: Risk | undefined;
  readonly before: StackSide;
  readonly after: StackSide;
  /** A text that no plan may print. */
  readonly secret: string | undefined;
}

interface Row {
  readonly name: string;
  readonly risk?: Risk;
  /** A short form that `SHORT` spells out. Without it and without `type`, `before` and `after` are whole resources. */
  readonly kind?: keyof typeof SHORT;
  /** `before` and `after` are properties of one resource of this type. */
  readonly type?: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Sections of a template that both sides have. */
  readonly with?: Partial<TemplateData>;
  /** Parameters of the two sides. */
  readonly values?: readonly [Record<string, string>, Record<string, string>];
  /** `DeletionPolicy` and its like of the two sides. */
  readonly policies?: readonly [object, object];
  readonly metadata?: readonly [object, object];
  /** The account and region are known. */
  readonly account?: true;
  readonly secret?: string;
}

type Resources = Readonly<Record<string, unknown>>;
type Maps = readonly Readonly<Record<string, unknown>>[];

const PLACE = { account: "111122223333", region: "eu-west-1" };
const document = (statements: unknown, defaults: object): object => ({
  Version: "2012-10-17",
  Statement: (statements as Maps).map((statement) => ({ Effect: "Allow", ...defaults, ...statement })),
});
const STAR = { Resource: "*" };
const policyOf = (type: string, property: string, target: Resources) => (statements: unknown) => ({
  Target: target,
  It: {
    Type: type,
    Properties: {
      [property]: property.endsWith("s") ? [{ Ref: "Target" }] : { Ref: "Target" },
      PolicyDocument: document(statements, STAR),
    },
  },
});
const one = (Type: string, Properties: object): Resources => ({ It: { Type, Properties } });

const SHORT = {
  role: (statements: unknown) => one("AWS::IAM::Role", { Policies: [{ PolicyName: "p", PolicyDocument: document(statements, STAR) }] }),
  "policy-text": (given: unknown) =>
    one("AWS::IAM::ManagedPolicy", { PolicyDocument: typeof given === "string" ? given : document(given, STAR) }),
  trust: (statements: unknown) => one("AWS::IAM::Role", { AssumeRolePolicyDocument: document(statements, { Action: "sts:AssumeRole" }) }),
  bucket: policyOf("AWS::S3::BucketPolicy", "Bucket", { Type: "AWS::S3::Bucket" }),
  queue: policyOf("AWS::SQS::QueuePolicy", "Queues", { Type: "AWS::SQS::Queue" }),
  topic: policyOf("AWS::SNS::TopicPolicy", "Topics", { Type: "AWS::SNS::Topic" }),
  key: (statements: unknown) => one("AWS::KMS::Key", { KeyPolicy: document(statements, STAR) }),
  repository: (statements: unknown) => one("AWS::ECR::Repository", { RepositoryPolicyText: document(statements, {}) }),
  secret: (statements: unknown) =>
    one("AWS::SecretsManager::ResourcePolicy", { SecretId: "s", ResourcePolicy: document(statements, STAR) }),
  endpoint: (statements: unknown) =>
    one("AWS::EC2::VPCEndpoint", { VpcId: "v", ServiceName: "s3", PolicyDocument: document(statements, STAR) }),
  ingress: (rules: unknown) => one("AWS::EC2::SecurityGroup", { VpcId: "v", SecurityGroupIngress: rules }),
  egress: (rules: unknown) => one("AWS::EC2::SecurityGroup", { VpcId: "v", SecurityGroupEgress: rules }),
  task: (properties: unknown) => one("AWS::ECS::TaskDefinition", { Family: "f", ...(properties as object) }),
  container: (properties: unknown) =>
    one("AWS::ECS::TaskDefinition", { Family: "f", ContainerDefinitions: [{ Name: "api", Image: "i", ...(properties as object) }] }),
};

/** The pairs of a folder: a file for each category. */
export function readPairs(folder: string): readonly Pair[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const rows = parse(readFileSync(join(folder, file), "utf8")) as {
        readonly danger: readonly Row[];
        readonly harmless: readonly Row[];
      };
      return [...rows.danger, ...rows.harmless].map((row) => pair(file.replace(/\.yaml$/, ""), row));
    });
}

function pair(category: string, row: Row): Pair {
  return { category, name: row.name, risk: row.risk, before: side(row, 0), after: side(row, 1), secret: row.secret };
}

function side(row: Row, which: 0 | 1): StackSide {
  const given = which === 0 ? row.before : row.after;
  const own = row.kind === undefined ? resources(row, given) : SHORT[row.kind](given);
  const It = own["It"] && { ...own["It"], ...row.policies?.[which], ...(row.metadata && { Metadata: row.metadata[which] }) };
  const template = { ...row.with, Resources: { ...row.with?.Resources, ...own, ...(It !== undefined && { It }) } } as TemplateData;
  return { templates: { template, children: {} }, parameters: row.values?.[which] ?? {}, tags: {}, ...(row.account && { place: PLACE }) };
}

function resources({ type }: Row, given: unknown): Resources {
  return type === undefined ? (given as Resources) : one(type, given as object);
}
