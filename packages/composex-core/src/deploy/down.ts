import type { StackEvent, StackFacts } from "../ports/cloudformation.ts";
import type { Approve, DeployOutcome, Phase } from "./deployment.ts";
import { makePlan } from "./diff/make-plan.ts";
import { firstCause } from "./first-cause.ts";
import { follow, newestEvent } from "./follow.ts";
import { readDeployed } from "./inspect.ts";
import { Journal } from "./journal.ts";
import { operationToken } from "./operation-token.ts";
import { ownerProblem } from "./owner.ts";
import { type Plan, type Risk, risksOf } from "./plan.ts";
import { isRunning } from "./stack-state.ts";
import type { Target } from "./target.ts";

export interface Removal {
  readonly name: string;
  readonly owner: { readonly key: string; readonly value: string };
  readonly serviceRoleArn?: string;
}

export interface DownOptions {
  readonly approve: Approve;
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: Phase) => void;
  readonly onEvent?: (event: StackEvent, path: readonly string[]) => void;
}

export type DownOutcome =
  | Exclude<DeployOutcome, { readonly kind: "deployed" | "unchanged" | "prepared" }>
  | { readonly kind: "removed"; readonly plan: Plan }
  /** There is no such stack. */
  | { readonly kind: "absent" };

/** Deletes a stack with everything in it but what its templates keep. Empties nothing: what is not empty stays, and says so. */
export async function down(target: Target, removal: Removal, options: DownOptions): Promise<DownOutcome> {
  const journal = new Journal(options.onPhase);
  try {
    return await remove(target, removal, options, journal);
  } catch (error) {
    return journal.failed(error);
  }
}

async function remove(target: Target, removal: Removal, options: DownOptions, journal: Journal): Promise<DownOutcome> {
  const { cloudFormation } = target;
  const { signal, onEvent } = options;
  journal.enter("checking");
  let facts = await cloudFormation.stack(removal.name);
  if (facts && isRunning(facts.status)) {
    journal.enter("waiting", `an operation that was started before goes on in ${facts.name}`);
    const ended = await follow(target, facts.id, { signal, onEvent });
    if (ended.interrupted) return journal.interrupted();
    facts = await cloudFormation.stack(removal.name);
  }
  if (!facts || facts.status === "DELETE_COMPLETE") return { kind: "absent" };
  const foreign = ownerProblem(facts, removal.owner);
  if (foreign !== undefined && facts.parentId !== undefined) return { kind: "refused", reason: foreign };

  journal.enter("planning");
  const plan = await removalPlan(target, facts);
  if (signal?.aborted) return journal.interrupted();
  journal.enter("asking");
  const risks: readonly Risk[] = [
    ...risksOf(plan),
    ...(foreign === undefined ? [] : (["adopt"] as const)),
    ...(facts.terminationProtection ? (["protection-removed"] as const) : []),
  ];
  const reason = foreign ?? (facts.terminationProtection ? `${facts.name} is protected from termination` : undefined);
  const answer = await options.approve({ plan, risks, ...(reason !== undefined && { reason }) });
  if (signal?.aborted) return journal.interrupted();
  if (answer !== "yes") return { kind: answer === "no" ? "declined" : "waiting", plan, risks };

  journal.enter("starting");
  if (facts.terminationProtection) {
    await cloudFormation.protect(facts.id, false);
    journal.leave(`${facts.name} is no longer protected from termination, and is not deleted`);
  }
  const after = await newestEvent(cloudFormation, facts.id);
  await cloudFormation.deleteStack(facts.id, {
    token: operationToken("down", after),
    ...(removal.serviceRoleArn !== undefined && { roleArn: removal.serviceRoleArn }),
  });
  journal.enter("waiting", "CloudFormation goes on deleting by itself, with or without us watching");
  const result = await follow(target, facts.id, { after, signal, onEvent });
  if (result.interrupted) return journal.interrupted();
  const status = result.facts?.status ?? "DELETE_COMPLETE";
  if (status === "DELETE_COMPLETE") return { kind: "removed", plan };
  const cause = firstCause(result.events);
  const why = result.facts?.statusReason;
  return { kind: "failed", status, ...(cause && { cause }), ...(why !== undefined && { reason: why }) };
}

/** What goes and what stays: the plan of a stack that becomes empty. */
async function removalPlan({ cloudFormation }: Target, facts: StackFacts): Promise<Plan> {
  const { templates } = await readDeployed(cloudFormation, facts);
  const side = { parameters: facts.parameters, tags: {} };
  const plan = await makePlan(facts.name, { ...side, templates }, { ...side, templates: { template: { Resources: {} }, children: {} } });
  // What guarded something goes together with it.
  return { ...plan, action: "delete", settings: [], security: plan.security.filter(({ risk }) => risk === "data-loss") };
}
