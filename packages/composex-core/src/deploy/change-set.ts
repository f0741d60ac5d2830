import { createHash, scryptSync } from "node:crypto";
import { isPortError } from "../diagnostics/index.ts";
import type {
  ChangeFacts,
  ChangeSetFacts,
  ChangeSetRequest,
  CloudFormationPort,
  FailedValidation,
  StackFacts,
} from "../ports/cloudformation.ts";
import { capabilities } from "./capabilities.ts";
import type { StackDeployment } from "./deployment.ts";
import type { StackSide } from "./diff/evaluate.ts";
import type { PackagedTemplates } from "./package-templates.ts";
import type { Target } from "./target.ts";
import type { Tool } from "./tool.ts";

const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 4_000;

/**
 * The change set that brings a stack to what is wanted. Its name is made of everything in it and of the state it starts from: a run that was
 * killed finds its change set again, and a change set of another state is never taken for it.
 */
export function changeSetRequest(
  wanted: StackDeployment,
  packaged: PackagedTemplates,
  facts: StackFacts | undefined,
  kept: readonly string[],
): ChangeSetRequest {
  const exists = facts !== undefined && facts.status !== "REVIEW_IN_PROGRESS" && facts.status !== "DELETE_COMPLETE";
  const request = {
    stack: wanted.name,
    kind: exists ? ("UPDATE" as const) : ("CREATE" as const),
    template: packaged.source,
    parameters: parametersToSend(wanted, kept),
    tags: ownTags(wanted),
    capabilities: capabilities(wanted.templates),
    ...(wanted.serviceRoleArn !== undefined && { roleArn: wanted.serviceRoleArn }),
    ...(wanted.notificationArns && { notificationArns: wanted.notificationArns }),
  };
  const base = exists ? [facts.id, facts.changedAt] : [];
  const digest = createHash("sha256")
    .update(JSON.stringify([base, { ...request, parameters: namedValues(wanted, request.parameters, facts?.id ?? wanted.name) }]))
    .digest("hex")
    .slice(0, 24);
  return { ...request, name: `${wanted.tool.name}-${digest}`, description: `templates ${packaged.root.sha256.slice(0, 12)}` };
}

/** Whether a change set was made by a tool, going by its name. */
export function isOurChangeSet(name: string, tool: Tool): boolean {
  return name.startsWith(`${tool.name}-`);
}

/** The tags of a stack, with the one that says whose it is. */
export function ownTags({ tags, tool, owner }: StackDeployment): Readonly<Record<string, string>> {
  return { ...tags, [tool.ownerTag]: owner };
}

/** Parameters without a value: not given, not deployed, no default. */
export function missingParameters(wanted: StackDeployment, deployed: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(wanted.templates.template.Parameters ?? {})
    .filter(([name, { Default }]) => Default === undefined && !(name in wanted.parameters) && !(name in deployed))
    .map(([name]) => name);
}

/**
 * Parameters that keep the value they were given in an earlier deployment. One that has the default of the deployed template was given none, and
 * follows the default of the new one.
 */
export function keptParameters(wanted: StackDeployment, { parameters, templates }: StackSide): readonly string[] {
  const declared = wanted.templates.template.Parameters ?? {};
  return Object.keys(parameters).filter((name) => {
    const parameter = declared[name];
    if (parameter === undefined || name in wanted.parameters) return false;
    const before = templates.template.Parameters?.[name]?.Default;
    return parameter.Default === undefined || before === undefined || String(before) !== parameters[name];
  });
}

/** Whether a value is hidden: CloudFormation never tells it again. */
export function isHidden(templates: StackDeployment["templates"], parameter: string): boolean {
  return String(templates.template.Parameters?.[parameter]?.NoEcho) === "true";
}

function parametersToSend(wanted: StackDeployment, kept: readonly string[]): Readonly<Record<string, string | undefined>> {
  const parameters: Record<string, string | undefined> = {};
  for (const name of Object.keys(wanted.templates.template.Parameters ?? {})) {
    if (name in wanted.parameters) parameters[name] = wanted.parameters[name];
    else if (kept.includes(name)) parameters[name] = undefined;
  }
  return parameters;
}

/**
 * What the name of a change set is made of. Names are read by many who may not read a password: a hidden value goes in by way of a function
 * that is slow to try.
 */
function namedValues(
  { templates }: StackDeployment,
  parameters: Readonly<Record<string, string | undefined>>,
  salt: string,
): readonly (readonly [string, string | null])[] {
  return Object.entries(parameters).map(([name, value]) => {
    if (value === undefined) return [name, null];
    return [name, isHidden(templates, name) ? scryptSync(value, `${salt} ${name}`, 24).toString("hex") : value];
  });
}

export type Prepared =
  | { readonly kind: "ready" | "running"; readonly facts: ChangeSetFacts }
  | { readonly kind: "empty" }
  /** `validations`: the properties that were found wrong. */
  | { readonly kind: "failed"; readonly reason: string; readonly validations: readonly FailedValidation[] }
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
      if (!(isPortError(error) && error.code.startsWith("AlreadyExists"))) throw error;
      if (!(await cloudFormation.changeSet(request.stack, request.name))) throw error;
    }
  }
  for (let pause = FIRST_PAUSE_MILLISECONDS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS)) {
    if (signal?.aborted) return { kind: "interrupted" };
    found = await cloudFormation.changeSet(request.stack, request.name);
    if (found && found.status === "FAILED") {
      const empty = isEmpty(found);
      const validations = empty ? [] : await validationsOf(cloudFormation, request);
      await cloudFormation.deleteChangeSet(request.stack, request.name);
      return empty ? { kind: "empty" } : { kind: "failed", reason: reasonOf(found, validations), validations };
    }
    if (found?.executionStatus.startsWith("EXECUTE_")) return { kind: "running", facts: found };
    if (found?.status === "CREATE_COMPLETE") return { kind: "ready", facts: found };
    await clock.sleep(pause, signal);
  }
}

/** Whoever may not read them still gets the reason that CloudFormation gave. */
async function validationsOf(port: CloudFormationPort, { stack, name }: ChangeSetRequest): Promise<readonly FailedValidation[]> {
  try {
    return await port.failedValidations(stack, name);
  } catch (error) {
    if (isPortError(error)) return [];
    throw error;
  }
}

/** The reason alone only says that there were errors. */
function reasonOf({ statusReason = "CloudFormation gave no reason" }: ChangeSetFacts, validations: readonly FailedValidation[]): string {
  return [statusReason, ...validations.map(({ logicalId, path, reason }) => `${logicalId} at ${path}: ${reason}`)].join("; ");
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
