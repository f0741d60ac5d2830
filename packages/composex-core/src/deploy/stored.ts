import { createHash } from "node:crypto";
import { PortError } from "../diagnostics/index.ts";
import type { ChangeSetRequest, CloudFormationPort, StackFacts } from "../ports/cloudformation.ts";
import { capabilities } from "./capabilities.ts";
import { allChanges, ownTags, prepareChangeSet } from "./change-set.ts";
import { endsData, holdsData } from "./diff/data-types.ts";
import type { StackSide } from "./diff/evaluate.ts";
import { makePlan } from "./diff/make-plan.ts";
import { readDeployed } from "./inspect.ts";
import { parseTemplate } from "./parse-template.ts";
import type { Plan } from "./plan.ts";
import { placeOf } from "./preflight.ts";
import { isRunning } from "./stack-state.ts";
import type { Target } from "./target.ts";
import { NESTED_STACK, type TemplateNode } from "./template-tree.ts";
import type { Ownership } from "./tool.ts";
import { hiddenLosses } from "./unforeseen.ts";

/** A stack whose templates are stored where nobody writes them again: it is planned here, and executed elsewhere, once people have agreed. */
export interface StoredDeployment extends Ownership {
  readonly name: string;
  readonly templates: TemplateNode;
  /** Of the root. */
  readonly templateUrl: string;
  /** All that the root is given: a parameter that is not here takes its default, whatever it was given before. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly account: string;
  readonly serviceRoleArn: string;
  /** Parameter and output of the root that are other in each run, so that no change set is empty. They are no change. */
  readonly run: { readonly name: string; readonly value: string };
}

export interface Comparison {
  readonly plan: Plan;
  readonly facts: StackFacts | undefined;
  /** Whether what is deployed is another thing than what is wanted. What cannot be compared is. */
  readonly differs: boolean;
  /** SHA-256 in hex over both: templates, parameters, tags. */
  readonly hash: string;
}

/** A stack that is what its template says. */
const SETTLED = /^(?:CREATE|UPDATE|UPDATE_ROLLBACK|IMPORT|IMPORT_ROLLBACK)_COMPLETE$/;

/** Looks at the stack and changes nothing. */
export async function compareStored(target: Target, wanted: StoredDeployment): Promise<Comparison> {
  const place = await placeOf(target, wanted);
  const facts = await target.cloudFormation.stack(wanted.name);
  const { name: run } = wanted.run;
  const deployed = facts && !isAbsent(facts) ? await readDeployed(target.cloudFormation, facts) : undefined;
  const before =
    deployed && withoutRun({ templates: deployed.templates, parameters: deployed.facts.parameters, tags: deployed.facts.tags, place }, run);
  const after = withoutRun({ templates: wanted.templates, parameters: wanted.parameters, tags: ownTags(wanted), place }, run);
  const [old, fresh] = [sideText(before), sideText(after)];
  const hash = createHash("sha256").update(`${old}\n${fresh}`).digest("hex");
  return { plan: await makePlan(wanted.name, before, after), facts, differs: old !== fresh || !SETTLED.test(facts?.status ?? ""), hash };
}

/** Whether the stack holds nothing: its first change set will create it. */
export function isAbsent(facts: StackFacts | undefined): boolean {
  return facts === undefined || facts.status === "REVIEW_IN_PROGRESS" || facts.status === "DELETE_COMPLETE";
}

/** Waits until no operation runs on the stack; false where one still did after `limit` milliseconds. */
export async function waitForRest({ cloudFormation, clock }: Target, stack: string, limit: number): Promise<boolean> {
  const end = clock.now() + limit;
  for (;;) {
    const facts = await cloudFormation.stack(stack);
    if (facts === undefined || !isRunning(facts.status)) return true;
    if (clock.now() >= end) return false;
    await clock.sleep(REST_PAUSE_MILLISECONDS);
  }
}

const REST_PAUSE_MILLISECONDS = 10_000;

export type StoredOutcome =
  | {
      readonly kind: "prepared";
      /** Where CloudFormation cannot work out the sets of nested stacks, as when one takes the output of another, the set is of the root alone. */
      readonly covers: "all" | "root";
      /** What the set would end that the plan did not show as lost. */
      readonly losses: readonly string[];
    }
  | { readonly kind: "failed"; readonly reason: string };

/** Makes the change set `name`, as the last that begins with `prefix`: it takes the place of every other. */
export async function prepareStored(
  target: Target,
  wanted: StoredDeployment,
  { plan, facts }: Comparison,
  { name, prefix }: { readonly name: string; readonly prefix: string },
): Promise<StoredOutcome> {
  const { cloudFormation } = target;
  for (const other of facts ? await cloudFormation.changeSets(wanted.name) : []) {
    if (other.name.startsWith(prefix) && other.name !== name) await cloudFormation.deleteChangeSet(wanted.name, other.name);
  }
  const absent = isAbsent(facts);
  const request: ChangeSetRequest = {
    stack: wanted.name,
    name,
    token: name,
    kind: absent ? "CREATE" : "UPDATE",
    template: { url: wanted.templateUrl },
    parameters: { ...wanted.parameters, [wanted.run.name]: wanted.run.value },
    tags: ownTags(wanted),
    capabilities: capabilities(wanted.templates),
    roleArn: wanted.serviceRoleArn,
    description: wanted.run.value,
    ...(absent && { deleteOnFailure: true }),
  };
  let covers: "all" | "root" = "all";
  let prepared = await prepareChangeSet(target, request, undefined);
  if (prepared.kind === "failed" && prepared.validations.length === 0 && Object.keys(wanted.templates.children).length > 0) {
    covers = "root";
    prepared = await prepareChangeSet(target, { ...request, token: `${name}-root`, rootOnly: true }, undefined);
  }
  switch (prepared.kind) {
    case "ready":
    case "running":
      return { kind: "prepared", covers, losses: hiddenLosses(plan, await allChanges(cloudFormation, prepared.facts)) };
    case "failed":
      return { kind: "failed", reason: prepared.reason };
    case "empty":
      return { kind: "failed", reason: `CloudFormation finds no change, not even that of ${wanted.run.name}` };
    default:
      throw new PortError("INTERRUPTED", "interrupted");
  }
}

/** Whether a prepared set can still be executed. */
export async function isAvailable({ cloudFormation }: Target, stack: string, changeSet: string): Promise<boolean> {
  const facts = await cloudFormation.changeSet(stack, changeSet);
  return facts?.status === "CREATE_COMPLETE" && facts.executionStatus === "AVAILABLE";
}

/**
 * Forbids every update of a stack and of those nested in it to replace or delete what holds data. `exempt`: logical ids for which people have
 * allowed it. A change set carries no such policy, so it is set beside.
 */
export async function guardData(cloudFormation: CloudFormationPort, stack: string, exempt: readonly string[]): Promise<void> {
  const template = parseTemplate(await cloudFormation.template(stack)) ?? { Resources: {} };
  const resources = await cloudFormation.resources(stack);
  const holding = resources.filter(({ type }) => holdsData(type));
  const free = holding.filter(
    ({ logicalId, type }) => exempt.includes(logicalId) || !endsData(template.Resources[logicalId] ?? { Type: type }),
  );
  await cloudFormation.setStackPolicy(
    stack,
    JSON.stringify(
      dataPolicy(
        holding.map(({ type }) => type),
        free.map(({ logicalId }) => logicalId),
      ),
    ),
  );
  for (const { type, physicalId } of resources) {
    if (type === NESTED_STACK && physicalId?.startsWith("arn:")) await guardData(cloudFormation, physicalId, exempt);
  }
}

/** Source: "Prevent updates to stack resources" of the CloudFormation user guide. What nothing allows is denied. */
function dataPolicy(types: readonly string[], free: readonly string[]): object {
  const all = { Effect: "Allow", Action: "Update:*", Principal: "*", Resource: "*" };
  if (types.length === 0) return { Statement: [all] };
  const guard = {
    Effect: "Deny",
    Action: ["Update:Delete", "Update:Replace"],
    Principal: "*",
    ...(free.length === 0 ? { Resource: "*" } : { NotResource: [...free].sort().map((logicalId) => `LogicalResourceId/${logicalId}`) }),
    Condition: { StringEquals: { ResourceType: [...new Set(types)].sort() } },
  };
  return { Statement: [all, guard] };
}

/** One side as text that is equal where the sides are: where a nested template is stored says nothing. */
function sideText(side: StackSide | undefined): string {
  if (!side) return "";
  const { Parameters = {} } = side.templates.template;
  const defaults = Object.entries(Parameters).flatMap(([name, { Default }]) => (Default === undefined ? [] : [[name, String(Default)]]));
  return sorted([treeData(side.templates), { ...Object.fromEntries(defaults), ...side.parameters }, side.tags]);
}

function treeData({ template, children }: TemplateNode): unknown {
  const resources = Object.entries(template.Resources).map(([logicalId, resource]) => {
    const child = children[logicalId];
    if (!child) return [logicalId, resource];
    const { TemplateURL: _url, ...properties } = resource.Properties ?? {};
    return [logicalId, { ...resource, Properties: { ...properties, TemplateURL: treeData(child) } }];
  });
  return { ...template, Resources: Object.fromEntries(resources) };
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function withoutRun({ templates, parameters, ...side }: StackSide, run: string): StackSide {
  const { Parameters, Outputs, ...others } = templates.template;
  const template: TemplateNode["template"] = others;
  const rest = <T>(named: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> | undefined => {
    const entries = Object.entries(named ?? {}).filter(([name]) => name !== run);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
  const [kept, outputs] = [rest(Parameters), rest(Outputs)];
  return {
    ...side,
    templates: {
      ...templates,
      template: { ...template, ...(kept && { Parameters: kept }), ...(outputs && { Outputs: outputs }) },
    },
    parameters: rest(parameters) ?? {},
  };
}
