import { PortError } from "../diagnostics/index.ts";
import type { StackEvent, StackFacts } from "../ports/cloudformation.ts";
import { allChanges, changeSetRequest, missingParameters, prepareChangeSet } from "./change-set.ts";
import type { Approve, DeployOutcome, Phase, StackDeployment } from "./deployment.ts";
import { makePlan } from "./diff/make-plan.ts";
import { firstCause } from "./first-cause.ts";
import { follow, newestEvent } from "./follow.ts";
import { type DeployedStack, readDeployed } from "./inspect.ts";
import { Journal } from "./journal.ts";
import { operationToken } from "./operation-token.ts";
import { ownerProblem } from "./owner.ts";
import { type PackagedTemplates, packageTemplates } from "./package-templates.ts";
import { changesAnything, type Plan, type Risk, risksOf } from "./plan.ts";
import { type Ground, preflight } from "./preflight.ts";
import { isRunning, type NextStep, nextStep, succeeded } from "./stack-state.ts";
import type { Target } from "./target.ts";
import { hiddenLosses } from "./unforeseen.ts";
import { tooLarge, upload } from "./upload.ts";

export interface UpOptions {
  readonly approve: Approve;
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: Phase) => void;
  readonly onTemplate?: (done: number, all: number) => void;
  readonly onEvent?: (event: StackEvent, path: readonly string[]) => void;
  /** Stop when the change set is prepared, for an approval elsewhere. */
  readonly prepareOnly?: true;
}

/**
 * Brings one stack to what is wanted, from whatever state it is in. Each step looks first at what is already there, so a run that was killed
 * at any moment is continued by the same call.
 */
export async function up(target: Target, wanted: StackDeployment, options: UpOptions): Promise<DeployOutcome> {
  const journal = new Journal(options.onPhase);
  try {
    return await new Run(target, wanted, options, journal).run();
  } catch (error) {
    return journal.failed(error);
  }
}

class Run {
  readonly #target: Target;
  readonly #wanted: StackDeployment;
  readonly #options: UpOptions;
  readonly #journal: Journal;
  #allowed: readonly Risk[] = [];

  constructor(target: Target, wanted: StackDeployment, options: UpOptions, journal: Journal) {
    this.#target = target;
    this.#wanted = wanted;
    this.#options = options;
    this.#journal = journal;
  }

  async run(): Promise<DeployOutcome> {
    this.#journal.enter("checking");
    const ground = await preflight(this.#target, this.#wanted);
    const packaged = packageTemplates(this.#wanted.templates, ground.location);
    const [large] = tooLarge(packaged);
    if (large) return { kind: "refused", reason: `a template has ${large.bytes} bytes, and CloudFormation takes 1048576` };
    const ready = await this.#settle();
    if ("kind" in ready) return ready;
    const missing = missingParameters(this.#wanted, ready.facts);
    if (missing.length > 0) return { kind: "refused", reason: `no value for ${missing.map((name) => `parameter "${name}"`).join(", ")}` };
    this.#journal.enter("planning");
    const { plan, deployed } = await this.#plan(ready.facts, packaged);
    if (deployed && !changesAnything(plan) && isSame(deployed, packaged)) return this.#finish(deployed.facts, plan, "unchanged");
    const refusal = await this.#approved({ plan, risks: risksOf(plan) });
    if (refusal) return refusal;
    return this.#deploy(ready.facts, plan, packaged, ground);
  }

  /** Brings the stack into a state that takes a change set. */
  async #settle(): Promise<{ readonly facts: StackFacts | undefined } | DeployOutcome> {
    for (;;) {
      if (this.#stopped) return this.#journal.interrupted();
      const facts = await this.#target.cloudFormation.stack(this.#wanted.name);
      const foreign = facts && ownerProblem(facts, this.#wanted.owner);
      if (foreign !== undefined) {
        const refusal = await this.#approved({ risks: ["adopt"], reason: foreign });
        if (refusal) return refusal.kind === "declined" ? { kind: "refused", reason: foreign } : refusal;
      }
      const next = nextStep(facts);
      if (next.step === "create" || next.step === "update") return { facts };
      const outcome = await this.#takeStep(next, facts as StackFacts);
      if (outcome) return outcome;
    }
  }

  async #takeStep(next: NextStep, facts: StackFacts): Promise<DeployOutcome | undefined> {
    const { cloudFormation } = this.#target;
    switch (next.step) {
      case "follow":
        this.#journal.enter("waiting", `an operation that was started before goes on in ${facts.name}`);
        return this.#watch(facts, undefined);
      case "delete-first": {
        this.#journal.enter("starting");
        const after = await newestEvent(cloudFormation, facts.id);
        await cloudFormation.deleteStack(facts.id, { token: operationToken("clear", after) });
        return this.#watch(facts, after, "DELETE_COMPLETE");
      }
      case "continue-rollback": {
        const refusal = await this.#approved({ risks: ["continue-rollback"], reason: `${facts.name}: ${next.why}` });
        if (refusal) return refusal;
        this.#journal.enter("starting");
        const after = await newestEvent(cloudFormation, facts.id);
        await cloudFormation.continueRollback(facts.id, {
          token: operationToken("continue", after),
          ...(this.#wanted.serviceRoleArn !== undefined && { roleArn: this.#wanted.serviceRoleArn }),
        });
        return this.#watch(facts, after, "UPDATE_ROLLBACK_COMPLETE");
      }
      case "refuse":
        return { kind: "refused", reason: `${facts.name} cannot be deployed to: ${next.why}`, remedy: next.remedy };
      default:
        return undefined;
    }
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

  async #plan(facts: StackFacts | undefined, packaged: PackagedTemplates) {
    const exists = facts !== undefined && facts.status !== "REVIEW_IN_PROGRESS";
    const deployed = exists
      ? await readDeployed(this.#target.cloudFormation, facts, (url) => (typeof url === "string" ? packaged.nodes.get(url) : undefined))
      : undefined;
    const before = deployed && { templates: deployed.templates, parameters: deployed.facts.parameters, tags: deployed.facts.tags };
    const parameters = { ...keptParameters(this.#wanted, facts), ...this.#wanted.parameters };
    const tags = { ...this.#wanted.tags, [this.#wanted.owner.key]: this.#wanted.owner.value };
    const plan = await makePlan(this.#wanted.name, before, { templates: this.#wanted.templates, parameters, tags });
    return { plan, deployed };
  }

  async #approved(question: { plan?: Plan; risks: readonly Risk[]; reason?: string }): Promise<DeployOutcome | undefined> {
    if (this.#stopped) return this.#journal.interrupted();
    const unasked = question.risks.filter((risk) => !this.#allowed.includes(risk));
    if (question.plan === undefined && unasked.length === 0) return undefined;
    this.#journal.enter("asking");
    const answer = await this.#options.approve({ ...question, risks: unasked });
    if (this.#stopped) return this.#journal.interrupted();
    if (answer !== "yes") return { kind: answer === "no" ? "declined" : "waiting", plan: question.plan, risks: unasked };
    this.#allowed = [...this.#allowed, ...unasked];
    return undefined;
  }

  async #deploy(facts: StackFacts | undefined, plan: Plan, packaged: PackagedTemplates, ground: Ground): Promise<DeployOutcome> {
    const { cloudFormation, storage } = this.#target;
    const { signal } = this.#options;
    const all = packaged.objects.length;
    this.#journal.enter("uploading");
    const stored = await upload(storage, packaged, {
      bucketOwner: ground.bucketOwner,
      signal,
      onTemplate: (done) => {
        this.#journal.leave(`${done} of ${all} templates are uploaded, nothing is deployed`);
        this.#options.onTemplate?.(done, all);
      },
    });
    if (stored < all || this.#stopped) return this.#journal.interrupted();

    const request = changeSetRequest(this.#wanted, packaged, facts);
    this.#journal.enter("preparing", `the templates are uploaded; change set ${request.name} may be there and is not executed`);
    const prepared = await prepareChangeSet(this.#target, request, signal);
    if (prepared.kind === "interrupted") return this.#journal.interrupted();
    if (prepared.kind === "failed") return { kind: "failed", status: "CHANGE_SET_FAILED", reason: prepared.reason };
    const current = (await cloudFormation.stack(this.#wanted.name)) as StackFacts;
    if (prepared.kind === "empty") return this.#finish(current, plan, "unchanged");
    if (prepared.kind === "ready") {
      const unforeseen = hiddenLosses(plan, await allChanges(cloudFormation, prepared.facts));
      if (unforeseen.length > 0) {
        const reason = `CloudFormation says that it would also replace or delete ${unforeseen.join(", ")}`;
        const refusal = await this.#approved({ risks: ["data-loss"], reason });
        if (refusal) return refusal;
      }
      if (this.#options.prepareOnly) return { kind: "prepared", changeSet: request.name, plan };
      if (this.#stopped) return this.#journal.interrupted();
      this.#journal.enter("starting");
      const after = await newestEvent(cloudFormation, current.id);
      await this.#execute(request.name, current);
      this.#journal.enter("waiting", `CloudFormation carries the change on by itself, with or without us watching`);
      return (await this.#watch(current, after)) ?? this.#finish(await this.#readAgain(current), plan, "deployed");
    }
    return (await this.#watch(current, undefined)) ?? this.#finish(await this.#readAgain(current), plan, "deployed");
  }

  async #execute(changeSet: string, facts: StackFacts): Promise<void> {
    this.#journal.leave(`change set ${changeSet} is prepared and may have been started`);
    try {
      await this.#target.cloudFormation.executeChangeSet(facts.name, changeSet, changeSet);
    } catch (error) {
      // Another run of the same deployment, or a retry whose first answer got lost, has started it.
      const now = error instanceof PortError && error.code.startsWith("InvalidChangeSetStatus") ? await this.#readAgain(facts) : undefined;
      if (!now || !isRunning(now.status)) throw error;
    }
  }

  async #readAgain(facts: StackFacts): Promise<StackFacts> {
    return (await this.#target.cloudFormation.stack(facts.id)) ?? facts;
  }

  async #finish(facts: StackFacts, plan: Plan, kind: "deployed" | "unchanged"): Promise<DeployOutcome> {
    const { terminationProtection } = this.#wanted;
    this.#journal.enter("finishing", `${facts.name} is ${facts.status}`);
    if (terminationProtection === undefined || terminationProtection === facts.terminationProtection) return { kind, stack: facts, plan };
    await this.#target.cloudFormation.protect(facts.id, terminationProtection);
    return { kind, stack: { ...facts, terminationProtection }, plan };
  }

  get #stopped(): boolean {
    return this.#options.signal?.aborted ?? false;
  }
}

/** Deployed values of parameters that nobody gave a new one. A hidden value reads `****` on both sides, so it shows no difference. */
function keptParameters(wanted: StackDeployment, facts: StackFacts | undefined): Readonly<Record<string, string>> {
  const declared = wanted.templates.template.Parameters ?? {};
  const deployed = Object.entries(facts?.parameters ?? {});
  return Object.fromEntries(deployed.filter(([name]) => declared[name] !== undefined && declared[name].Default === undefined));
}

/** Outputs, descriptions and metadata are no change of a resource, yet CloudFormation has to be told. */
function isSame(deployed: DeployedStack, packaged: PackagedTemplates): boolean {
  return JSON.stringify(deployed.templates.template) === packaged.root.text;
}
