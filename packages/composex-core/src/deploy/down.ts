import type { StackEvent, StackFacts } from "../ports/cloudformation.ts";
import type { Approve, DeployOutcome, Phase } from "./deployment.ts";
import { makePlan } from "./diff/make-plan.ts";
import { firstCause } from "./first-cause.ts";
import { follow, newestEvent } from "./follow.ts";
import { readDeployed } from "./inspect.ts";
import { Journal } from "./journal.ts";
import { operationToken } from "./operation-token.ts";
import { ownerProblem } from "./owner.ts";
import { type Place, type Plan, type Risk, risksOf } from "./plan.ts";
import { placeOf } from "./preflight.ts";
import { stackNameProblem } from "./stack-name.ts";
import { isRunning } from "./stack-state.ts";
import type { Target } from "./target.ts";
import type { Ownership } from "./tool.ts";

export interface Removal extends Ownership {
  readonly name: string;
  /** Account that must be reached. */
  readonly account?: string;
  readonly serviceRoleArn?: string;
  /** Logical ids of the root that leave the stack and stay in the account; only where a deletion has failed before. */
  readonly retain?: readonly string[];
}

export interface DownOptions {
  readonly approve: Approve;
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: Phase) => void;
  readonly onEvent?: (event: StackEvent, path: readonly string[]) => void;
}

type Ended<Outcome> = Exclude<Outcome, { readonly kind: "deployed" | "unchanged" | "prepared" }>;

export type DownOutcome =
  | Ended<DeployOutcome>
  | ((
      | { readonly kind: "removed"; readonly plan: Plan }
      /** There is no such stack. */
      | { readonly kind: "absent" }
    ) & { readonly place?: Place });

/** What a removal would take away, and what is asked for by name. */
export interface PlannedRemoval {
  readonly facts: StackFacts;
  readonly plan: Plan;
  readonly risks: readonly Risk[];
  /** Why it is asked beyond the plan. */
  readonly reason?: string;
}

/** Deletes a stack with everything in it but what its templates keep. Empties nothing: what is not empty stays, and says so. */
export async function down(target: Target, removal: Removal, options: DownOptions): Promise<DownOutcome> {
  const journal = new Journal(options.onPhase, options.signal);
  let place: Place | undefined;
  const run = async (): Promise<DownOutcome> => {
    journal.enter("checking");
    const badName = stackNameProblem(removal.name);
    if (badName !== undefined) return { kind: "refused", reason: badName };
    place = await placeOf(target, removal);
    return remove(target, removal, place, options, journal);
  };
  const outcome = await run().catch((error: unknown) => journal.failed(error));
  return place ? { ...outcome, place } : outcome;
}

async function remove(target: Target, removal: Removal, place: Place, options: DownOptions, journal: Journal): Promise<DownOutcome> {
  const { cloudFormation } = target;
  const { signal, onEvent } = options;
  let facts = await cloudFormation.stack(removal.name);
  if (facts && isRunning(facts.status)) {
    journal.enter("waiting", `an operation that was started before goes on in ${facts.name}`);
    const ended = await follow(target, facts.id, { signal, onEvent });
    if (ended.interrupted) return journal.interrupted();
    facts = await cloudFormation.stack(removal.name);
  }
  journal.enter("planning");
  const planned = await plannedRemoval(target, removal, facts, place);
  if (planned === undefined) return { kind: "absent" };
  if ("refused" in planned) return { kind: "refused", reason: planned.refused };
  const { plan, risks, reason } = planned;
  const stack = planned.facts;
  if (signal?.aborted) return journal.interrupted();
  journal.enter("asking");
  const answer = await options.approve({ plans: [plan], risks, ...(reason !== undefined && { reason }) });
  if (signal?.aborted) return journal.interrupted();
  if (answer !== "yes") return { kind: answer === "no" ? "declined" : "waiting", plan, risks };

  journal.enter("starting");
  if (stack.terminationProtection) {
    journal.leave(`${stack.name} may no longer be protected from termination, and is not deleted`);
    await cloudFormation.protect(stack.id, false);
    journal.leave(`${stack.name} is no longer protected from termination, and is not deleted`);
  }
  const after = await newestEvent(cloudFormation, stack.id);
  journal.leave(`the deletion of ${stack.name} may have been started`);
  await cloudFormation.deleteStack(stack.id, {
    token: operationToken(removal.tool, "down", after),
    ...(removal.serviceRoleArn !== undefined && { roleArn: removal.serviceRoleArn }),
    ...(removal.retain && { retain: removal.retain }),
  });
  journal.enter("waiting", "CloudFormation goes on deleting by itself, with or without us watching");
  const result = await follow(target, stack.id, { after, signal, onEvent });
  if (result.interrupted) return journal.interrupted();
  const status = result.facts?.status ?? "DELETE_COMPLETE";
  if (status === "DELETE_COMPLETE") return { kind: "removed", plan };
  const cause = firstCause(result.events);
  const why = result.facts?.statusReason;
  return { kind: "failed", status, ...(cause && { cause }), ...(why !== undefined && { reason: why }) };
}

/** Looks at what a removal would do, and changes nothing; undefined where there is no stack. */
export async function plannedRemoval(
  target: Target,
  removal: Removal,
  facts: StackFacts | undefined,
  place: Place,
): Promise<PlannedRemoval | { readonly refused: string } | undefined> {
  if (!facts || facts.status === "DELETE_COMPLETE") return undefined;
  const foreign = ownerProblem(facts, removal);
  if (foreign !== undefined && facts.parentId !== undefined) return { refused: foreign };
  const whole = await removalPlan(target, facts, place);
  const wrong = retainProblem(removal.retain ?? [], facts, whole);
  if (wrong !== undefined) return { refused: wrong };
  const plan = retaining(whole, removal.retain ?? []);
  const guarded = facts.terminationProtection ? `${facts.name} is protected from termination` : undefined;
  const risks: readonly Risk[] = [
    ...risksOf(plan),
    ...(foreign === undefined ? [] : (["adopt"] as const)),
    ...(guarded === undefined ? [] : (["protection-removed"] as const)),
  ];
  const reason = [foreign, guarded].filter((text) => text !== undefined).join("\n");
  return { facts, plan, risks, ...(reason !== "" && { reason }) };
}

/** What goes and what stays: the plan of a stack that becomes empty. */
async function removalPlan({ cloudFormation }: Target, facts: StackFacts, place: Place): Promise<Plan> {
  const { templates } = await readDeployed(cloudFormation, facts);
  const side = { parameters: facts.parameters, tags: {}, place };
  const plan = await makePlan(facts.name, { ...side, templates }, { ...side, templates: { template: { Resources: {} }, children: {} } });
  // What guarded something goes together with it.
  return { ...plan, action: "delete", settings: [], security: plan.security.filter(({ risk }) => risk === "data-loss") };
}

/** CloudFormation leaves resources out of a deletion only where one has failed, and only those of the root. */
function retainProblem(retain: readonly string[], facts: StackFacts, { changes }: Plan): string | undefined {
  if (retain.length === 0) return undefined;
  if (facts.status !== "DELETE_FAILED") {
    return `${facts.name} is ${facts.status}, and CloudFormation retains resources only where a deletion has failed before`;
  }
  const unknown = retain.find((id) => !changes.some(({ path, logicalId }) => path.length === 0 && logicalId === id));
  return unknown === undefined ? undefined : `${facts.name} has no resource "${unknown}" that could be retained`;
}

function retaining(plan: Plan, retain: readonly string[]): Plan {
  const stays = ({ path, logicalId }: { readonly path: readonly string[]; readonly logicalId: string }): boolean =>
    retain.includes(path[0] ?? logicalId);
  return {
    ...plan,
    changes: plan.changes.map((change) => (stays(change) ? { ...change, action: "retain", ...(change.data && { data: "kept" }) } : change)),
    security: plan.security.filter((finding) => !stays(finding)),
  };
}
