/** Read-only questions to an AWS account. A refusal or failure throws `PortError`. */
export interface LookupPort {
  /** ARNs of the resources of one type (`sqs:queue`, as the tagging API names it) that carry all the tags, all pages read. */
  arnsByTags(type: string, tags: Readonly<Record<string, readonly string[]>>, options?: LookupScope): Promise<readonly string[]>;
  /** Properties of an existing resource as Cloud Control describes it by its CloudFormation type; undefined where it is not there. */
  properties(type: string, identifier: string, options?: LookupScope): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Calls one describe or list operation of a service: `call("ec2", "DescribeVpcs", {…})`. All pages are read. */
  call(service: LookupService, operation: string, input: Readonly<Record<string, unknown>>, options?: LookupScope): Promise<unknown>;
}

export interface LookupScope {
  /** Role assumed for the question. */
  readonly roleArn?: string;
  /** What the role's trust asks of who assumes it. */
  readonly externalId?: string;
  readonly region?: string;
}

export type LookupService = "acm" | "ec2" | "ecs" | "elbv2" | "servicediscovery";
