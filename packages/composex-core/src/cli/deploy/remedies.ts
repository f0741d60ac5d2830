/** What to do about failures that are known, by the code of the port. */
const REMEDIES: Readonly<Record<string, string>> = {
  NO_CREDENTIALS: "Log in first: aws sso login, or set AWS_PROFILE.",
  NO_REGION: "Say where: --region, or AWS_REGION.",
  REGION_INVALID: "Name a region such as eu-west-1: --region, or AWS_REGION.",
  WRONG_ACCOUNT: "Use the credentials of that account, or --role-arn with a role in it.",
  NoSuchBucket: "Create it in the account and region of the deployment, or name another one with --bucket: aws s3 mb s3://BUCKET",
  BUCKET_FOREIGN: "Name a bucket of this account with --bucket; a name that somebody else owns is never written to.",
  TEMPLATE_CHANGED: "Look at who may write to the bucket before you go on.",
  ExpiredToken: "The session of your credentials has ended. Log in again; what runs in CloudFormation goes on.",
  ExpiredTokenException: "The session of your credentials has ended. Log in again; what runs in CloudFormation goes on.",
  RequestExpired: "The session of your credentials has ended, or this machine's clock is wrong.",
  InvalidClientTokenId: "AWS does not know these credentials: are they of the right partition, and still valid?",
  UnrecognizedClientException: "AWS does not know these credentials: is the region enabled for the account?",
  SignatureDoesNotMatch: "The secret key is wrong, or this machine's clock is.",
  AccessDenied: "These credentials lack that permission; --role-arn uses a role.",
  AccessDeniedException: "These credentials lack that permission; --role-arn uses a role.",
  Throttling: "AWS throttles the account: wait a minute.",
  ThrottlingException: "AWS throttles the account: wait a minute.",
  LimitExceededException: "The account has as many stacks as it may: delete one, or ask for more in Service Quotas.",
  ENOTFOUND: "The name of the AWS endpoint is not known: is there a network, and is the region spelled right?",
  EAI_AGAIN: "Names cannot be looked up: is there a network?",
  ECONNREFUSED: "Nothing answers there: is AWS_ENDPOINT_URL right?",
  TimeoutError: "AWS did not answer in time: is there a network?",
};

export function remedyFor(code: string): string | undefined {
  return REMEDIES[code];
}
