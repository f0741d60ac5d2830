/** What to do about failures of a deployment, in terms of the options that the commands which deploy have. */
export const DEPLOY_REMEDIES: Readonly<Record<string, string>> = {
  NO_REGION: "say where: --region, or AWS_REGION",
  REGION_INVALID: "name a region such as eu-west-1: --region, or AWS_REGION",
  WRONG_ACCOUNT: "use the credentials of that account, or --role-arn with a role in it",
  NoSuchBucket: "create it in the account and region of the deployment, or name another one with --bucket",
  BUCKET_FOREIGN: "name a bucket of this account with --bucket; a name that somebody else owns is never written to",
  TEMPLATE_CHANGED: "look at who may write to the bucket before you go on",
  OVERTAKEN: "the other deployment goes on; afterwards this one looks at what is left to do",
  ExpiredToken: "the session of your credentials has ended: log in again; what runs in CloudFormation goes on",
  ExpiredTokenException: "the session of your credentials has ended: log in again; what runs in CloudFormation goes on",
  AccessDenied: "these credentials lack that permission; --role-arn uses a role",
  AccessDeniedException: "these credentials lack that permission; --role-arn uses a role",
  LimitExceededException: "the account has as many stacks as it may: delete one, or ask for more in Service Quotas",
};
