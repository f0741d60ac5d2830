/** What a stack of composex is made of, before anything is known of the compose file. */
const SERVICES = [
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
] as const;

/** Actions of the role that CloudFormation works with; those of IAM and CloudFormation are in the template of the account. */
export function policyActions(): readonly string[] {
  return SERVICES.map((service) => `${service}:*`);
}
