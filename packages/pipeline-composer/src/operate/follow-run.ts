import type { StackEvent } from "composex-core/ports";
import type { ActionFacts, BuildFacts, OperationPorts, PipelineFacts } from "../ports/operation.ts";
import type { RunFacts } from "./verdict.ts";

/** Something that happened to a run, or that it wrote. */
export type Happening =
  | { readonly kind: "stage"; readonly stage: string; readonly status: string; readonly time: number }
  | { readonly kind: "action"; readonly run: ActionFacts; readonly time: number }
  | { readonly kind: "log"; readonly run: ActionFacts; readonly text: string; readonly time: number }
  | {
      readonly kind: "event";
      readonly run: ActionFacts;
      readonly event: StackEvent;
      readonly path: readonly string[];
      readonly time: number;
    }
  /** Something could not be looked at; it is told once. */
  | { readonly kind: "blind"; readonly what: string; readonly time: number };

/** Events of the stack that an action changes, each once. */
export interface StackWatch {
  readonly read: () => Promise<readonly { readonly event: StackEvent; readonly path: readonly string[] }[]>;
}

/** Opens the stack that an action changes. */
export type WatchStack = (run: ActionFacts, stack: string) => Promise<StackWatch | undefined>;

/** Reads a run again and again, and tells what is new each time. */
export class RunWatch {
  readonly #pipeline: string;
  readonly #execution: string;
  readonly #ports: OperationPorts;
  readonly #watchStack: WatchStack | undefined;
  /** Status of each stage and of each run of an action, as they were told. */
  readonly #told = new Map<string, string>();
  readonly #read = new Map<string, { after?: string; done?: true }>();
  readonly #stacks = new Map<string, StackWatch>();
  readonly #blind = new Set<string>();
  readonly #newlyBlind: string[] = [];
  #looked = false;

  constructor(pipeline: string, execution: string, ports: OperationPorts, watchStack?: WatchStack) {
    this.#pipeline = pipeline;
    this.#execution = execution;
    this.#ports = ports;
    this.#watchStack = watchStack;
  }

  /** Undefined where there is no such execution. */
  async look(): Promise<{ readonly facts: RunFacts; readonly happenings: readonly Happening[] } | undefined> {
    const { pipelines, clock } = this.#ports;
    // The execution first: what is read after it is at least as new, so that nothing is missing when it has ended.
    const execution = await pipelines.execution(this.#pipeline, this.#execution);
    if (!execution) return undefined;
    const [state, actions] = await Promise.all([pipelines.state(this.#pipeline), pipelines.actions(this.#pipeline, this.#execution)]);
    const now = clock.now();
    const oldestFirst = actions.toReversed();
    const happenings = [
      ...this.#stageChanges(state, now),
      ...this.#changes(oldestFirst),
      ...(await this.#logs(oldestFirst)),
      ...(await this.#events(oldestFirst)),
    ];
    return { facts: { state, execution, actions }, happenings: happenings.sort((a, b) => a.time - b.time) };
  }

  #isNew(key: string, status: string): boolean {
    if (this.#told.get(key) === status) return false;
    this.#told.set(key, status);
    return true;
  }

  #stageChanges({ stages }: PipelineFacts, now: number): readonly Happening[] {
    return stages.flatMap(({ name, latest, inbound, frozen }) => {
      const waits = inbound.includes(this.#execution);
      const status = latest?.execution === this.#execution ? latest.status : waits ? (frozen ? "Frozen" : "Queued") : undefined;
      // Actions tell of the others.
      if (status === undefined || !this.#isNew(name, status) || !UNTOLD.has(status)) return [];
      return [{ kind: "stage" as const, stage: name, status, time: now }];
    });
  }

  #changes(actions: readonly ActionFacts[]): readonly Happening[] {
    return actions.flatMap((run) => {
      const begun = this.#told.has(run.id);
      if (!this.#isNew(run.id, run.status)) return [];
      const ended = { kind: "action" as const, run, time: run.changedAt };
      if (run.status !== "InProgress" && begun) return [ended];
      const start = { kind: "action" as const, run: { ...run, status: "InProgress" }, time: run.startedAt };
      return run.status === "InProgress" ? [start] : [start, ended];
    });
  }

  async #logs(actions: readonly ActionFacts[]): Promise<readonly Happening[]> {
    // What had ended before anybody watched is for `logs`.
    if (!this.#looked) for (const { id, status } of actions) if (status !== "InProgress") this.#read.set(id, { done: true });
    this.#looked = true;
    const open = actions.filter((run) => run.provider === "CodeBuild" && run.externalId !== undefined && !this.#read.get(run.id)?.done);
    if (open.length === 0) return [];
    const builds = await this.#seen("logs of builds", () => this.#ports.builds.builds(open.flatMap(({ externalId }) => externalId ?? [])));
    const found: Happening[] = [];
    for (const run of open) {
      const build = builds?.find(({ id }) => id === run.externalId);
      if (build) found.push(...(await this.#newLines(run, build)));
    }
    return [...found, ...this.#blindness()];
  }

  async #newLines(run: ActionFacts, { log, status }: BuildFacts): Promise<readonly Happening[]> {
    const known = this.#read.get(run.id) ?? {};
    this.#read.set(run.id, known);
    const found: Happening[] = [];
    for (;;) {
      const page = log && (await this.#seen("logs of builds", () => this.#ports.builds.lines(log, known.after)));
      if (!page) break;
      found.push(...page.lines.map(({ time, text }) => ({ kind: "log" as const, run, text, time })));
      const end = page.next === undefined || page.next === known.after;
      if (page.next !== undefined) known.after = page.next;
      if (end) break;
    }
    if (status !== "IN_PROGRESS") known.done = true;
    return found;
  }

  async #events(actions: readonly ActionFacts[]): Promise<readonly Happening[]> {
    const found: Happening[] = [];
    for (const run of actions.filter(({ provider }) => provider === "CloudFormation")) {
      const watch = await this.#stackWatch(run);
      if (!watch) continue;
      const events = await this.#seen(`events of ${run.action}`, () => watch.read());
      // Read once more after its end, then no more.
      if (run.status !== "InProgress") this.#stacks.delete(run.id);
      for (const { event, path } of events ?? []) found.push({ kind: "event", run, event, path, time: event.time });
    }
    return [...found, ...this.#blindness()];
  }

  /** Undefined where there is no stack yet, or nothing to watch any more. */
  async #stackWatch(run: ActionFacts): Promise<StackWatch | undefined> {
    const known = this.#stacks.get(run.id);
    const stack = run.configuration["StackName"];
    const what = `events of ${run.action}`;
    const open = this.#watchStack;
    if (known || !open || stack === undefined || run.status !== "InProgress" || this.#blind.has(what)) return known;
    const opened = await this.#seen(what, () => open(run, stack));
    if (opened) this.#stacks.set(run.id, opened);
    return opened;
  }

  /** What cannot be looked at is told and does not end the watch: the run goes on, and its result is what counts. */
  async #seen<T>(what: string, look: () => Promise<T>): Promise<T | undefined> {
    try {
      return await look();
    } catch (error) {
      if (!isDenied(error)) throw error;
      if (!this.#blind.has(what)) this.#newlyBlind.push(`${what}: ${(error as Error).message}`);
      this.#blind.add(what);
      return undefined;
    }
  }

  #blindness(): readonly Happening[] {
    return this.#newlyBlind.splice(0).map((what) => ({ kind: "blind", what, time: this.#ports.clock.now() }));
  }
}

/** Of a stage, what no action tells. */
const UNTOLD = new Set(["Frozen", "Queued", "Skipped", "Stopping", "Stopped", "Cancelled"]);

function isDenied(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" && /AccessDenied|ROLE_DENIED|ACCOUNT_WRONG|NO_CREDENTIALS/.test(code);
}
