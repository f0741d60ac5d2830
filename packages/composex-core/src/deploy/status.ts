import type { CloudFormationPort, StackEvent, StackFacts, StackResourceFacts } from "../ports/cloudformation.ts";
import type { ServiceFacts, ServicesPort } from "../ports/services.ts";
import { type FirstCause, firstCause } from "./first-cause.ts";
import { EventWatch } from "./follow.ts";
import { succeeded } from "./stack-state.ts";
import { NESTED_STACK } from "./template-tree.ts";

export interface StackStatus {
  readonly status: string;
  readonly stacks: readonly { readonly path: readonly string[]; readonly status: string }[];
  readonly services: readonly ServiceFacts[];
}

export interface LocatedResource extends StackResourceFacts {
  readonly path: readonly string[];
}

/** The stacks of a deployment with the services in them. */
export async function stackStatus(port: CloudFormationPort, runtime: ServicesPort, root: StackFacts): Promise<StackStatus> {
  const resources = await allResources(port, root.id);
  const nested = resources.filter(({ type }) => type === NESTED_STACK);
  const arns = resources.flatMap(({ type, physicalId }) =>
    type === "AWS::ECS::Service" && physicalId?.startsWith("arn:") ? [physicalId] : [],
  );
  return {
    status: root.status,
    stacks: nested.map(({ path, logicalId, status }) => ({ path: [...path, logicalId], status })),
    services: arns.length === 0 ? [] : await runtime.services(arns),
  };
}

/** The log groups that a deployment made, with the nested stacks that lead to them. */
export async function logGroups(
  port: CloudFormationPort,
  root: StackFacts,
): Promise<readonly { readonly path: readonly string[]; readonly name: string }[]> {
  const resources = await allResources(port, root.id);
  return resources.flatMap(({ type, path, physicalId }) =>
    type === "AWS::Logs::LogGroup" && physicalId !== undefined ? [{ path, name: physicalId }] : [],
  );
}

/** The events of the newest operation on a stack, oldest first, and what broke it where it failed. */
export async function lastOperation(
  port: CloudFormationPort,
  stackId: string,
): Promise<{ readonly events: readonly (StackEvent & { readonly path: readonly string[] })[]; readonly cause: FirstCause | undefined }> {
  const watch = new EventWatch(port, stackId, undefined);
  const events = (await watch.read()).map((event) => ({ ...event, path: watch.pathOf(event.stackId) }));
  const last = events.findLast(({ physicalId }) => physicalId === stackId);
  return { events, cause: last && succeeded(last.status) ? undefined : firstCause(events) };
}

/** The resources of a stack and of those nested in it. */
export async function allResources(
  port: CloudFormationPort,
  stack: string,
  path: readonly string[] = [],
): Promise<readonly LocatedResource[]> {
  const resources = await port.resources(stack);
  const nested = resources.filter(({ type, physicalId }) => type === NESTED_STACK && physicalId?.startsWith("arn:"));
  const inner = nested.map(({ physicalId, logicalId }) => allResources(port, physicalId as string, [...path, logicalId]));
  return [...resources.map((resource) => ({ ...resource, path })), ...(await Promise.all(inner)).flat()];
}
