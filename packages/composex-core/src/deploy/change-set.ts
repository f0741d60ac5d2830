import { createHash } from "node:crypto";
import { PortError } from "../diagnostics/index.ts";
import type { ChangeFacts, ChangeSetFacts, ChangeSetRequest, CloudFormationPort, StackFacts } from "../ports/cloudformation.ts";
import { capabilities } from "./capabilities.ts";
import type { StackDeployment } from "./deployment.ts";
import type { PackagedTemplates } from "./package-templates.ts";
import type { Target } from "./target.ts";

/** How the names of our change sets begin. */
export const CHANGE_SET_PREFIX = "composex-";
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 4_000;

/**
 * The change set that brings a stack to what is wanted. Its name is made of everything in it and of the state it starts from: a run that was
 * killed finds its change set again, and a change set of another state is never taken for it.
 */
export function changeSetRequest(wanted: StackDeployment, packaged: PackagedTemplates, facts: StackFacts | undefined): ChangeSetRequest {
  const exists = facts !== undefined && facts.status !== "REVIEW_IN_PROGRESS" && facts.status !== "DELETE_COMPLETE";
  const request = {
    stack: wanted.name,
    kind: exists ? ("UPDATE" as const) : ("CREATE" as const),
    templateUrl: packaged.rootUrl,
    parameters: parametersToSend(wanted, facts),
    tags: { ...wanted.tags, [wanted.owner.key]: wanted.owner.value },
    capabilities: capabilities(wanted.templates),
    ...(wanted.serviceRoleArn !== undefined && { roleArn: wanted.serviceRoleArn }),
    ...(wanted.notificationArns && { notificationArns: wanted.notificationArns }),
  };
  const base = exists ? [facts.id, facts.changedAt] : [];
  const digest = createHash("sha256")
    .update(JSON.stringify([base, request]))
    .digest("hex")
    .slice(0, 24);
  return { ...request, name: `${CHANGE_SET_PREFIX}${digest}`, description: `templates ${packaged.root.sha256.slice(0, 12)}` };
}

/** Parameters without a value: not given, not deployed, no default. */
export function missingParameters(wanted: StackDeployment, facts: StackFacts | undefined): readonly string[] {
  return Object.entries(wanted.templates.template.Parameters ?? {})
    .filter(([name, { Default }]) => Default === undefined && !(name in wanted.parameters) && !(name in (facts?.parameters ?? {})))
    .map(([name]) => name);
}

function parametersToSend(wanted: StackDeployment, facts: StackFacts | undefined): Readonly<Record<string, string | undefined>> {
  const parameters: Record<string, string | undefined> = {};
  for (const [name, { Default }] of Object.entries(wanted.templates.template.Parameters ?? {})) {
    if (name in wanted.parameters) parameters[name] = wanted.parameters[name];
    else if (Default === undefined && name in (facts?.parameters ?? {})) parameters[name] = undefined;
  }
  return parameters;
}

export type Prepared =
  | { readonly kind: "ready" | "running"; readonly facts: ChangeSetFacts }
  | { readonly kind: "empty" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "interrupted" };

/** Creates the change set, or finds the one that an earlier run created, and waits until CloudFormation has worked it out. */
export async function prepareChangeSet(target: Target, request: ChangeSetRequest, signal: AbortSignal | undefined): Promise<Prepared> {
  const { cloudFormation, clock } = target;
  let found = await cloudFormation.changeSet(request.stack, request.name);
  if (found && (found.status === "FAILED" || found.executionStatus === "OBSOLETE")) {
    await cloudFormation.deleteChangeSet(request.stack, request.name);
    found = undefined;
  }
  if (!found) {
    try {
      await cloudFormation.createChangeSet(request);
    } catch (error) {
      // Another run of the same deployment was faster: its change set is ours.
      if (!(error instanceof PortError && error.code.startsWith("AlreadyExists"))) throw error;
      if (!(await cloudFormation.changeSet(request.stack, request.name))) throw error;
    }
  }
  for (let pause = FIRST_PAUSE_MILLISECONDS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS)) {
    if (signal?.aborted) return { kind: "interrupted" };
    found = await cloudFormation.changeSet(request.stack, request.name);
    if (found && found.status === "FAILED") {
      await cloudFormation.deleteChangeSet(request.stack, request.name);
      return isEmpty(found) ? { kind: "empty" } : { kind: "failed", reason: found.statusReason ?? "CloudFormation gave no reason" };
    }
    if (found?.executionStatus.startsWith("EXECUTE_")) return { kind: "running", facts: found };
    if (found?.status === "CREATE_COMPLETE") return { kind: "ready", facts: found };
    await clock.sleep(pause, signal);
  }
}

/** CloudFormation fails a change set without changes and tells only in words. */
function isEmpty({ statusReason = "" }: ChangeSetFacts): boolean {
  return /didn't contain changes|No updates are to be performed/i.test(statusReason);
}

export interface LocatedChange extends ChangeFacts {
  readonly path: readonly string[];
}

/** The changes of a change set and of those nested in it. */
export async function allChanges(
  port: CloudFormationPort,
  changeSet: ChangeSetFacts,
  path: readonly string[] = [],
): Promise<readonly LocatedChange[]> {
  const found: LocatedChange[] = [];
  for (const change of changeSet.changes) {
    found.push({ ...change, path });
    if (change.nestedChangeSetId === undefined || change.physicalId === undefined) continue;
    const nested = await port.changeSet(change.physicalId, change.nestedChangeSetId);
    if (nested) found.push(...(await allChanges(port, nested, [...path, change.logicalId])));
  }
  return found;
}
