import { isPortError, PortError } from "../diagnostics/index.ts";
import type { StackEvent, StackFacts } from "../ports/cloudformation.ts";
import { allChanges, changeSetRequest, prepareChangeSet } from "./change-set.ts";
import { allRisks, missingObstacle, PROTECTION, planStack, type StackPlan } from "./deployed-plan.ts";
import type { Approve, DeployOutcome, Phase, Question, StackDeployment } from "./deployment.ts";
import { firstCause } from "./first-cause.ts";
import { follow, newestEvent } from "./follow.ts";
import { Journal } from "./journal.ts";
import { type Obstacle, obstacles, obstacleText } from "./obstacles.ts";
import { operationToken } from "./operation-token.ts";
import { isPackaged, type PackagedTemplates, packageProblem, packageTemplates } from "./package-templates.ts";
import { changesAnything, type Plan, type Risk, type SecurityFinding } from "./plan.ts";
import { type Ground, preflight } from "./preflight.ts";
import { stackNameProblem } from "./stack-name.ts";
import { nextStep, succeeded } from "./stack-state.ts";
import type { Target } from "./target.ts";
import { hiddenLosses } from "./unforeseen.ts";
import { upload } from "./upload.ts";

export interface UpOptions {
  readonly approve: Approve;
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: Phase) => void;
  readonly onTemplate?: (done: number, all: number) => void;
  readonly onEvent?: (event: StackEvent, path: readonly string[]) => void;
  /** Stop when the change set is prepared, for an approval elsewhere. Then nothing else is done to the stack, and what asks for more is refused. */
  readonly prepareOnly?: true;
  /** Logical ids that a rollback which is continued leaves as they are, `NestedStackName.LogicalId` inside a nested stack. */
  readonly skip?: readonly string[];
}

/**
 * Brings one stack to what is wanted, from whatever state it is in. Each step looks first at what is already there, so a run that was killed
 * at any moment is continued by the same call.
 */
export async function up(target: Target, wanted: StackDeployment, options: UpOptions): Promise<DeployOutcome> {
  const journal = new Journal(options.onPhase, options.signal);
  const run = new Run(target, wanted, options, journal);
  const outcome = await run.run().catch((error: unknown) => journal.failed(error));
  const place = run.ground?.place;
  return place ? { ...outcome, place } : outcome;
}

class Run {
  ground: Ground | undefined;
  readonly #target: Target;
  readonly #wanted: StackDeployment;
  readonly #options: UpOptions;
  readonly #journal: Journal;
  #allowed: readonly Risk[] = [];
  /** The plan that a person agreed to, as text: after a step that had to come first it is not asked again. */
  #agreed: string | undefined;

  constructor(target: Target, wanted: StackDeployment, options: UpOptions, journal: Journal) {
    this.#target = target;
    this.#wanted = wanted;
    this.#options = options;
    this.#journal = journal;
  }

  async run(): Promise<DeployOutcome> {
    this.#journal.enter("checking");
    const badName = stackNameProblem(this.#wanted.name);
    if (badName !== undefined) return { kind: "refused", reason: badName };
    const ground = await preflight(this.#target, this.#wanted);
    this.ground = ground;
    const packaged = packageTemplates(this.#wanted.templates, ground.location);
    const problem = packageProblem(this.#wanted.templates, packaged);
    if (problem !== undefined) return { kind: "refused", reason: problem };
    for (;;) {
      if (this.#stopped) return this.#journal.interrupted();
      const outcome = await this.#approach(packaged, ground);
      if (outcome) return outcome;
    }
  }

  /** One look at the stack and what follows from it; no outcome where the stack has to be looked at again. */
  async #approach(packaged: PackagedTemplates, ground: Ground): Promise<DeployOutcome | undefined> {
    const facts = await this.#target.cloudFormation.stack(this.#wanted.name);
    const found = [...obstacles(facts, this.#wanted), ...missingObstacle(this.#wanted, facts?.parameters)];
    const stop = found.find(({ kind }) => kind === "stops");
    if (stop) return refused(stop);
    const first = found.filter((obstacle) => obstacle.kind === "asks");
    const [before] = first;
    const { tool } = this.#wanted;
    if (before && this.#options.prepareOnly) return { kind: "refused", reason: obstacleText(before, tool), remedy: "deploy" };
    if (facts && found.some(({ kind }) => kind === "waits")) {
      const refusal = await this.#approved({ plans: [], risks: first.map(({ risk }) => risk) }, first);
      if (refusal) return refusal;
      this.#journal.enter("waiting", `an operation that was started before goes on in ${facts.name}`);
      return this.#watch(facts, undefined);
    }
    this.#journal.enter("planning");
    const known = (url: unknown) => (typeof url === "string" ? packaged.nodes.get(url) : undefined);
    const planned = await planStack(this.#target, this.#wanted, facts, { place: ground.place, known });
    const { plan, deployed } = planned;
    const same = deployed !== undefined && !needsChangeSet(plan) && isPackaged(deployed.templates.template, packaged);
    if (deployed && same && first.length === 0 && !changesAnything(plan)) return this.#finish(deployed.facts, plan, "unchanged");
    const refusal = await this.#approved({ plans: [plan], risks: allRisks(first, plan) }, first);
    if (refusal) return refusal;
    const next = nextStep(facts).step;
    if (facts && next === "delete-first") return this.#deleteFirst(facts);
    if (facts && next === "continue-rollback") return this.#continueRollback(facts);
    if (deployed && same) return this.#finish(deployed.facts, plan, "unchanged");
    return this.#deploy(facts, planned, packaged, ground);
  }

  async #deleteFirst(facts: StackFacts): Promise<DeployOutcome | undefined> {
    const { cloudFormation } = this.#target;
    this.#journal.enter("starting", `${facts.name}, whose creation failed, may be being deleted`);
    const after = await newestEvent(cloudFormation, facts.id);
    await cloudFormation.deleteStack(facts.id, { token: operationToken(this.#wanted.tool, "clear", after), ...this.#role });
    const outcome = await this.#watch(facts, after, "DELETE_COMPLETE");
    this.#journal.leave(`${facts.name}, whose creation had failed, is deleted`);
    return outcome;
  }

  async #continueRollback(facts: StackFacts): Promise<DeployOutcome | undefined> {
    const { cloudFormation } = this.#target;
    const { skip } = this.#options;
    this.#journal.enter("starting", `the rollback of ${facts.name} may have been continued`);
    const after = await newestEvent(cloudFormation, facts.id);
    const token = operationToken(this.#wanted.tool, "continue", after);
    await cloudFormation.continueRollback(facts.id, { token, ...this.#role, ...(skip && { skip }) });
    const outcome = await this.#watch(facts, after, "UPDATE_ROLLBACK_COMPLETE");
    this.#journal.leave(`the rollback of ${facts.name} is complete`);
    return outcome;
  }

  /** Waits for an operation; an outcome only where it did not end as it should. */
  async #watch(facts: StackFacts, after: string | undefined, expected?: string): Promise<DeployOutcome | undefined> {
    this.#journal.enter("waiting");
    const { onEvent } = this.#options;
    const result = await follow(this.#target, facts.id, { after, signal: this.#options.signal, onEvent });
    if (result.interrupted) return this.#journal.interrupted();
    const status = result.facts?.status ?? "DELETE_COMPLETE";
    if (expected === undefined ? succeeded(status) : status === expected) return undefined;
    const cause = firstCause(result.events);
    const reason = result.facts?.statusReason;
    return { kind: "failed", status, ...(cause && { cause }), ...(reason !== undefined && { reason }) };
  }

  /**
   * Asks for what was not agreed to before. `first`: what stands before the plan, of which a refusal tells. A question with a reason of its own
   * is always asked: what was agreed to was something else.
   */
  async #approved(question: Question, first: readonly Obstacle[] = []): Promise<DeployOutcome | undefined> {
    if (this.#stopped) return this.#journal.interrupted();
    const [plan] = question.plans;
    const shown = plan && JSON.stringify(plan);
    const risks = question.risks.filter((risk) => question.reason !== undefined || !this.#allowed.includes(risk));
    if (risks.length === 0 && (plan === undefined || shown === this.#agreed)) return undefined;
    this.#journal.enter("asking");
    const open = first.filter((obstacle) => obstacle.kind === "asks" && risks.includes(obstacle.risk));
    const reason = question.reason ?? open.map(({ text }) => text).join("\n");
    const answer = await this.#options.approve({ plans: question.plans, risks, ...(reason !== "" && { reason }) });
    if (this.#stopped) return this.#journal.interrupted();
    const foreign = open.find((obstacle) => obstacle.kind === "asks" && obstacle.risk === "adopt");
    if (answer === "no" && foreign) return refused(foreign);
    if (answer !== "yes") return { kind: answer === "no" ? "declined" : "waiting", plan, risks };
    this.#allowed = [...this.#allowed, ...risks];
    this.#agreed = shown ?? this.#agreed;
    return undefined;
  }

  async #deploy(
    facts: StackFacts | undefined,
    { plan, kept }: StackPlan,
    packaged: PackagedTemplates,
    ground: Ground,
  ): Promise<DeployOutcome> {
    const { cloudFormation, storage } = this.#target;
    const { signal } = this.#options;
    const all = packaged.objects.length;
    if (all > 0) this.#journal.enter("uploading");
    const stored = await upload(storage, packaged, {
      bucketOwner: ground.bucketOwner,
      signal,
      onTemplate: (done) => {
        this.#journal.leave(`${done} of ${all} templates are uploaded, nothing is deployed`);
        this.#options.onTemplate?.(done, all);
      },
    });
    if (stored < all || this.#stopped) return this.#journal.interrupted();

    const request = changeSetRequest(this.#wanted, packaged, facts, kept);
    const uploaded = all > 0 ? "the templates are uploaded; " : "";
    this.#journal.enter("preparing", `${uploaded}change set ${request.name} may be there and is not executed`);
    const prepared = await prepareChangeSet(this.#target, request, signal);
    if (prepared.kind === "interrupted") return this.#journal.interrupted();
    if (prepared.kind === "failed") return { kind: "failed", status: "CHANGE_SET_FAILED", reason: prepared.reason };
    const current = (await cloudFormation.stack(this.#wanted.name)) as StackFacts;
    if (prepared.kind === "empty") {
      const topics = plan.settings.find(({ kind, name }) => kind === "setting" && name !== PROTECTION);
      if (!topics) return this.#finish(current, plan, "unchanged");
      return { kind: "failed", status: "CHANGE_SET_FAILED", reason: `CloudFormation makes no change set for the ${topics.name} alone` };
    }
    if (prepared.kind === "running") return (await this.#watch(current, undefined)) ?? this.#deployed(current, plan);
    const unforeseen = hiddenLosses(plan, await allChanges(cloudFormation, prepared.facts));
    if (this.#options.prepareOnly) return { kind: "prepared", changeSet: request.name, plan: withLosses(plan, unforeseen) };
    if (unforeseen.length > 0) {
      const reason = `CloudFormation says that it would also replace or delete ${unforeseen.join(", ")}`;
      const refusal = await this.#approved({ plans: [], risks: ["data-loss"], reason });
      if (refusal) return refusal;
    }
    if (this.#stopped) return this.#journal.interrupted();
    this.#journal.enter("starting");
    const after = await newestEvent(cloudFormation, current.id);
    const startedByUs = await this.#execute(request.name);
    this.#journal.enter("waiting", `CloudFormation carries the change on by itself, with or without us watching`);
    return (await this.#watch(current, startedByUs ? after : undefined)) ?? this.#deployed(current, plan);
  }

  /** Whether this run started the change set; false where another one has started the very same. */
  async #execute(changeSet: string): Promise<boolean> {
    const { cloudFormation } = this.#target;
    const { name } = this.#wanted;
    this.#journal.leave(`change set ${changeSet} is prepared and may have been started`);
    try {
      await cloudFormation.executeChangeSet(name, changeSet, changeSet);
      return true;
    } catch (error) {
      if (!(isPortError(error) && /^(?:InvalidChangeSetStatus|ChangeSetNotFound)/.test(error.code))) throw error;
      // Another run of the same deployment, or a retry whose first answer got lost, has started it; or a deployment of something else has
      // started, which makes every other change set of the stack obsolete.
      const now = await cloudFormation.changeSet(name, changeSet);
      if (now?.executionStatus.startsWith("EXECUTE_")) return false;
      this.#journal.leave("nothing of this run is deployed; what runs is of another one");
      throw new PortError(
        "OVERTAKEN",
        `another deployment of ${name} was started first, and change set ${changeSet} is no longer valid`,
        error,
      );
    }
  }

  async #deployed(facts: StackFacts, plan: Plan): Promise<DeployOutcome> {
    return this.#finish(await this.#readAgain(facts), plan, "deployed");
  }

  async #readAgain(facts: StackFacts): Promise<StackFacts> {
    return (await this.#target.cloudFormation.stack(facts.id)) ?? facts;
  }

  async #finish(facts: StackFacts, plan: Plan, kind: "deployed" | "unchanged"): Promise<DeployOutcome> {
    const { terminationProtection } = this.#wanted;
    this.#journal.enter("finishing", `${facts.name} is ${facts.status}`);
    const asWanted = terminationProtection === undefined || terminationProtection === facts.terminationProtection;
    if (asWanted || this.#options.prepareOnly) return { kind, stack: facts, plan };
    // A new stack is protected by this run; of any other the plan has said it, and a person has agreed.
    await this.#target.cloudFormation.protect(facts.id, terminationProtection);
    return { kind: "deployed", stack: { ...facts, terminationProtection }, plan };
  }

  get #role(): { readonly roleArn?: string } {
    const { serviceRoleArn } = this.#wanted;
    return serviceRoleArn === undefined ? {} : { roleArn: serviceRoleArn };
  }

  get #stopped(): boolean {
    return this.#options.signal?.aborted ?? false;
  }
}

function refused({ text, ...obstacle }: Obstacle): DeployOutcome {
  const remedy = obstacle.kind === "stops" ? obstacle.remedy : undefined;
  return { kind: "refused", reason: text, ...(remedy !== undefined && { remedy }) };
}

/** Termination protection is set by a call of its own; all else goes by way of a change set. */
function needsChangeSet({ action, changes, settings }: Plan): boolean {
  return action === "create" || changes.length > 0 || settings.some(({ name }) => name !== PROTECTION);
}

/** A plan with what CloudFormation alone foresees. */
function withLosses(plan: Plan, unforeseen: readonly string[]): Plan {
  const found = unforeseen.map((name): SecurityFinding => {
    const path = name.split("/");
    const logicalId = path.pop() ?? "";
    const message = "CloudFormation says that it would replace or delete it";
    return { risk: "data-loss", path, logicalId, type: "", message, asked: true };
  });
  return { ...plan, security: [...found, ...plan.security] };
}
