import type { StackEvent } from "../ports/cloudformation.ts";
import { NESTED_STACK } from "./template-tree.ts";

export interface FirstCause {
  readonly event: StackEvent;
  readonly reason: string;
  /** What usually helps, where the reason is a known one. */
  readonly hint?: string;
}

/** What CloudFormation writes beside resources that did nothing wrong, and beside stacks that only report what happened inside them. */
const CASCADE = [
  /^Resource (?:creation|update|deletion) cancelled/i,
  /^The following resource\(s\) failed to/i,
  /^Embedded stack .+ was not successfully/i,
  /^Nested stack .+ (?:failed|was not)/i,
  /^(?:Rollback|Delete|Update) requested by user/i,
];

const HINTS: readonly (readonly [RegExp, string | ((event: StackEvent, reason: string) => string)])[] = [
  [/service.linked role|aws-service-role\/|CreateServiceLinkedRole/i, serviceLinkedRole],
  [/already exists|AlreadyExists/i, "the name is taken: give the resource another name, or delete or import the one that has it"],
  [/not authorized to perform|AccessDenied|is not authorized/i, "the role that deploys lacks that permission"],
  [/circuit breaker|did(?: not|n't) stabilize|exceeded attempts to wait/i, "the tasks of the service do not stay up: their logs say why"],
  [/limit ?exceeded|quota|maximum number/i, "a quota of the account is used up: raise it in Service Quotas"],
  [/CannotPullContainer|manifest unknown|image .*not found/i, "the image cannot be pulled: was it pushed, to this account and region?"],
  [/not empty/i, "nothing is emptied unasked: empty it yourself, and run this again"],
  [/rate exceeded|throttl/i, "AWS throttled the calls of CloudFormation: deploy again"],
];

/** The event that broke an operation: the first failure of a resource itself, not of what was cancelled or is built around it. */
export function firstCause(events: readonly StackEvent[]): FirstCause | undefined {
  const failures = events
    .filter(({ status, reason = "" }) => status.endsWith("_FAILED") && !CASCADE.some((pattern) => pattern.test(reason)))
    .filter((event) => event.physicalId !== event.stackId)
    .map((event, index) => ({ event, index }))
    // A leaf's failure and that of its stack can carry the same time.
    .sort((a, b) => a.event.time - b.event.time || rank(a.event) - rank(b.event) || a.index - b.index);
  const event = failures[0]?.event ?? wholeStackFailure(events);
  if (!event) return undefined;
  const reason = event.reason ?? "CloudFormation gave no reason";
  const known = HINTS.find(([pattern]) => pattern.test(reason))?.[1];
  const hint = typeof known === "function" ? known(event, reason) : known;
  return { event, reason, ...(hint !== undefined && { hint }) };
}

/** Services whose role a fresh account lacks, by the types of resources that ask for it. */
const LINKED_SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^AWS::ECS::/, "ecs.amazonaws.com"],
  [/^AWS::ElasticLoadBalancing/, "elasticloadbalancing.amazonaws.com"],
  [/^AWS::RDS::|^AWS::DocDB::|^AWS::Neptune::/, "rds.amazonaws.com"],
  [/^AWS::ElastiCache::/, "elasticache.amazonaws.com"],
  [/^AWS::OpenSearchService::/, "opensearchservice.amazonaws.com"],
  [/^AWS::EFS::/, "elasticfilesystem.amazonaws.com"],
  [/^AWS::MSK::/, "kafka.amazonaws.com"],
  [/^AWS::AutoScaling::/, "autoscaling.amazonaws.com"],
  [/^AWS::ApplicationAutoScaling::/, "ecs.application-autoscaling.amazonaws.com"],
];

/** AWS makes such a role the first time that a service needs it, and the call that needed it may come too early. */
function serviceLinkedRole({ type }: StackEvent, reason: string): string {
  const named =
    /aws-service-role\/([\w.-]+\.amazonaws\.com)/.exec(reason)?.[1] ?? /\b([\w-]+(?:\.[\w-]+)*\.amazonaws\.com)\b/.exec(reason)?.[1];
  const service = named ?? LINKED_SERVICES.find(([pattern]) => pattern.test(type))?.[1] ?? "SERVICE.amazonaws.com";
  return `the account has no service-linked role for it yet: aws iam create-service-linked-role --aws-service-name ${service}, then deploy again`;
}

function rank(event: StackEvent): number {
  return event.type === NESTED_STACK ? 1 : 0;
}

/** A stack that fails before any of its resources begins says why itself. */
function wholeStackFailure(events: readonly StackEvent[]): StackEvent | undefined {
  return events
    .filter(({ status, reason }) => reason !== undefined && (status.endsWith("_FAILED") || status.includes("ROLLBACK_IN_PROGRESS")))
    .sort((a, b) => a.time - b.time)[0];
}
