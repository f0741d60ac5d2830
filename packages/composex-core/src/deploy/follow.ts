import { isPortError } from "../diagnostics/index.ts";
import type { CloudFormationPort, StackEvent, StackFacts } from "../ports/cloudformation.ts";
import { isRunning } from "./stack-state.ts";
import type { Target } from "./target.ts";
import { NESTED_STACK } from "./template-tree.ts";

/** Short at first, for small changes; longer while nothing happens. */
const FIRST_PAUSE_MILLISECONDS = 500;
const IDLE_PAUSE_MILLISECONDS = 5_000;
/** A deployment goes on without us, so a lost network is no reason to stop watching for some minutes. */
const FAILURES_IN_A_ROW = 12;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

export interface FollowOptions {
  /** Newest event before the operation was started; without it, the running operation is followed from its own first event. */
  readonly after?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Each event once, oldest first, with the logical ids of the nested stacks that lead to its stack. */
  readonly onEvent?: ((event: StackEvent, path: readonly string[]) => void) | undefined;
}

export interface FollowResult {
  /** Undefined only where the signal ended the wait before anything was read. */
  readonly facts: StackFacts | undefined;
  readonly events: readonly StackEvent[];
  readonly interrupted: boolean;
}

/** Waits until an operation on a stack has ended, with the events of all stacks nested in it. `stackId` is the ARN, which outlives the stack. */
export async function follow({ cloudFormation, clock }: Target, stackId: string, options: FollowOptions): Promise<FollowResult> {
  const seen: StackEvent[] = [];
  const watch = new EventWatch(cloudFormation, stackId, options.after);
  let facts: StackFacts | undefined;
  let failures = 0;
  let idle = 0;
  while (!options.signal?.aborted) {
    try {
      // Right after the start the stack may still show its old state.
      const started = options.after === undefined || watch.started;
      facts = await cloudFormation.stack(stackId);
      const ended = facts === undefined || (started && !isRunning(facts.status));
      // Read after the status, so that the last events are there when the stack says it is done.
      const fresh = await watch.read();
      idle = fresh.length === 0 ? idle + 1 : 0;
      for (const event of fresh) {
        seen.push(event);
        options.onEvent?.(event, watch.pathOf(event.stackId));
      }
      if (ended) return { facts, events: seen, interrupted: false };
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!isPassing(error) || failures > FAILURES_IN_A_ROW) throw error;
    }
    const pause = Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** idle, IDLE_PAUSE_MILLISECONDS);
    await clock.sleep(Math.min(pause * 2 ** failures, LONGEST_PAUSE_MILLISECONDS), options.signal);
  }
  return { facts, events: seen, interrupted: true };
}

/** Newest event of a stack, undefined where it has none. */
export async function newestEvent(port: CloudFormationPort, stack: string): Promise<string | undefined> {
  for await (const event of port.events(stack)) return event.id;
  return undefined;
}

/** Reads each event of a stack and of those nested in it once. */
export class EventWatch {
  readonly #port: CloudFormationPort;
  readonly #root: string;
  readonly #known = new Set<string>();
  readonly #paths = new Map<string, readonly string[]>();
  #startedAt: number | undefined;

  constructor(port: CloudFormationPort, root: string, after: string | undefined) {
    this.#port = port;
    this.#root = root;
    this.#paths.set(root, []);
    if (after !== undefined) this.#known.add(after);
  }

  /** Whether the operation has shown its first event. */
  get started(): boolean {
    return this.#startedAt !== undefined;
  }

  pathOf(stackId: string): readonly string[] {
    return this.#paths.get(stackId) ?? [];
  }

  /** What is new in all stacks, oldest first. */
  async read(): Promise<readonly StackEvent[]> {
    const fresh: StackEvent[] = [];
    // Grows while it is walked: an event of a nested stack brings that stack in.
    for (const stack of this.#paths.keys()) fresh.push(...(await this.#readStack(stack)));
    return fresh
      .map((event, index) => ({ event, index }))
      .sort((a, b) => a.event.time - b.event.time || a.index - b.index)
      .map(({ event }) => event);
  }

  async #readStack(stack: string): Promise<readonly StackEvent[]> {
    const newestFirst: StackEvent[] = [];
    const first = this.#known.size === 0;
    for await (const event of this.#port.events(stack)) {
      if (this.#known.has(event.id) || (stack !== this.#root && event.time < (this.#startedAt ?? 0))) break;
      newestFirst.push(event);
      if (stack === this.#root && first && startsOperation(event)) break;
    }
    const events = newestFirst.reverse();
    for (const event of events) {
      this.#known.add(event.id);
      if (stack === this.#root) this.#startedAt ??= event.time;
      const { physicalId } = event;
      if (event.type !== NESTED_STACK || !physicalId?.startsWith("arn:") || this.#paths.has(physicalId)) continue;
      this.#paths.set(physicalId, [...this.pathOf(stack), event.logicalId]);
    }
    return events;
  }
}

function startsOperation({ physicalId, stackId, status }: StackEvent): boolean {
  return physicalId === stackId && /^(?:CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(status);
}

const PASSING = new Set(
  (
    "Throttling ThrottlingException RequestLimitExceeded TooManyRequestsException ServiceUnavailable InternalFailure InternalError " +
    "ANSWER_UNREADABLE TimeoutError ECONNRESET ECONNREFUSED ENOTFOUND ETIMEDOUT EAI_AGAIN EPIPE"
  ).split(" "),
);

function isPassing(error: unknown): boolean {
  return isPortError(error) && (PASSING.has(error.code) || /^HTTP_(?:429|5\d\d)$/.test(error.code));
}
