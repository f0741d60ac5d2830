/** What a stack of composex is made of, before anything is known of the compose file. */
const EVERYTHING = [
  "acm",
  "application-autoscaling",
  "cloudwatch",
  "dynamodb",
  "ec2",
  "ecr",
  "ecs",
  "elasticfilesystem",
  "elasticloadbalancing",
  "events",
  "kms",
  "lambda",
  "logs",
  "rds",
  "route53",
  "s3",
  "secretsmanager",
  "servicediscovery",
  "sns",
  "sqs",
  "ssm",
];

/**
 * What CloudFormation needs for the resources of a service, as actions or as the prefix of all actions of a service: its own, and what it makes or
 * asks beside them, such as interfaces in a network and grants on a key. Nothing stands for those whose actions the template of the account has.
 */
const NEEDED: Readonly<Record<string, string>> = {
  ACMPCA: "acm-pca",
  APS: "aps kms logs",
  AmazonMQ: "mq ec2 kms",
  AppMesh: "appmesh",
  ApplicationAutoScaling: "application-autoscaling cloudwatch",
  AutoScaling: "autoscaling ec2 ssm",
  Backup: "backup kms",
  CertificateManager: "acm route53",
  CloudFormation: "",
  CloudFront: "cloudfront acm",
  CloudWatch: "cloudwatch",
  CodeGuruProfiler: "codeguru-profiler",
  Cognito: "cognito-idp cognito-identity",
  DocDB: "rds ec2 kms secretsmanager",
  DynamoDB: "dynamodb kms",
  EC2: "ec2 kms logs ssm",
  ECR: "ecr kms",
  ECS: "ecs ec2:Describe* elasticloadbalancing:Describe* servicediscovery:GetService",
  EFS: "elasticfilesystem ec2 kms",
  ElastiCache: "elasticache ec2 kms",
  ElasticLoadBalancingV2:
    "elasticloadbalancing acm:DescribeCertificate acm:ListCertificates cognito-idp:DescribeUserPoolClient ec2:Describe*",
  Events: "events",
  IAM: "",
  KMS: "kms",
  Kinesis: "kinesis kms",
  KinesisFirehose: "firehose kms",
  Lambda: "lambda ec2 kms s3",
  Logs: "logs kms",
  MSK: "kafka ec2 kms",
  Neptune: "rds ec2 kms",
  OpenSearchService: "es ec2 kms",
  RDS: "rds ec2 kms secretsmanager",
  Route53: "route53 ec2",
  S3: "s3 kms",
  SNS: "sns kms",
  SQS: "sqs kms",
  SSM: "ssm kms",
  Scheduler: "scheduler",
  SecretsManager: "secretsmanager kms",
  ServiceCatalogAppRegistry: "servicecatalog",
  ServiceDiscovery: "servicediscovery route53 ec2",
  WAFv2: "wafv2 elasticloadbalancing",
};

/**
 * Actions of the role that CloudFormation works with, for resources of these types; those of IAM and CloudFormation are in the template of the
 * account. Where the types, or what one of them needs, are not known, it is everything that composex makes.
 */
export function policyActions(resourceTypes: readonly string[] | undefined): readonly string[] {
  const services = [...new Set(resourceTypes?.map((type) => type.split("::")[1] ?? ""))];
  const unknown = services.some((service) => NEEDED[service] === undefined);
  const needed = services.flatMap((service) => (NEEDED[service] ?? "").split(" ").filter(Boolean));
  const prefixes = resourceTypes === undefined ? EVERYTHING : unknown ? [...EVERYTHING, ...needed] : needed;
  const whole = new Set(prefixes.filter((prefix) => !prefix.includes(":")));
  const single = prefixes.filter((action) => action.includes(":") && !whole.has(action.slice(0, action.indexOf(":"))));
  return [...[...whole].map((prefix) => `${prefix}:*`), ...new Set(single)].sort();
}
