/** What to do about failures that are known, by the code of the port. */
const REMEDIES: Readonly<Record<string, string>> = {
  NO_CREDENTIALS: "log in first: aws sso login, or set AWS_PROFILE",
  NO_REGION: "say where: AWS_REGION, or the region of the profile",
  REGION_INVALID: "name a region such as eu-west-1 in AWS_REGION",
  ExpiredToken: "the session of your credentials has ended: log in again",
  ExpiredTokenException: "the session of your credentials has ended: log in again",
  RequestExpired: "the session of your credentials has ended, or this machine's clock is wrong",
  InvalidClientTokenId: "AWS does not know these credentials: are they of the right partition, and still valid?",
  UnrecognizedClientException: "AWS does not know these credentials: is the region enabled for the account?",
  SignatureDoesNotMatch: "the secret key is wrong, or this machine's clock is",
  AccessDenied: "these credentials lack that permission",
  AccessDeniedException: "these credentials lack that permission",
  Throttling: "AWS throttles the account: wait a minute",
  ThrottlingException: "AWS throttles the account: wait a minute",
  ENOTFOUND: "the name of the endpoint is not known: is there a network, and is it spelled right?",
  EAI_AGAIN: "names cannot be looked up: is there a network?",
  ECONNREFUSED: "nothing answers there: is AWS_ENDPOINT_URL right?",
  TimeoutError: "there was no answer in time: is there a network?",
};

export function remedyFor(code: string): string | undefined {
  return REMEDIES[code];
}
