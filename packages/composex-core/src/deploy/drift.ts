import { isPortError } from "../diagnostics/index.ts";
import type { ResourceDrift, StackFacts } from "../ports/cloudformation.ts";
import { isOurChangeSet } from "./change-set.ts";
import type { Target } from "./target.ts";
import { NESTED_STACK } from "./template-tree.ts";
import type { Tool } from "./tool.ts";

export interface LocatedDrift extends ResourceDrift {
  readonly path: readonly string[];
}

/** Something of ours that no stack holds any more. */
export interface Orphan {
  readonly kind: "resource" | "change-set";
  readonly path: readonly string[];
  readonly name: string;
  readonly type?: string;
  /** What can be done with it. */
  readonly remedy: string;
}

export interface Leftovers {
  /** What was changed by hand. */
  readonly drifts: readonly LocatedDrift[];
  /** What earlier renders left behind. */
  readonly orphans: readonly Orphan[];
  /** Stacks that could not be looked at, and why. */
  readonly unchecked: readonly string[];
}

const POLL_MILLISECONDS = 3_000;

/** Compares a stack and those nested in it with what is really there. Takes as long as CloudFormation needs to look at each resource. */
export async function findLeftovers(target: Target, root: StackFacts, tool: Tool, signal?: AbortSignal): Promise<Leftovers> {
  const drifts: LocatedDrift[] = [];
  const orphans: Orphan[] = [];
  const unchecked: string[] = [];
  const visit = async (stack: string, path: readonly string[]): Promise<void> => {
    const resources = await target.cloudFormation.resources(stack);
    const held = new Set(resources.map(({ physicalId }) => physicalId));
    const nested = resources.filter(({ type, physicalId }) => type === NESTED_STACK && physicalId?.startsWith("arn:"));
    const failure = await detect(target, stack, signal);
    if (failure !== undefined) unchecked.push(`${path.join("/") || root.name}: ${failure}`);
    else for (const drift of await target.cloudFormation.drifts(stack)) if (drift.type !== NESTED_STACK) drifts.push({ ...drift, path });
    orphans.push(...(await keptResources(target, stack, path, held)));
    await Promise.all(nested.map(({ logicalId, physicalId }) => visit(physicalId as string, [...path, logicalId])));
  };
  await visit(root.id, []);
  for (const { name, executionStatus } of await target.cloudFormation.changeSets(root.name)) {
    if (!isOurChangeSet(name, tool) || executionStatus === "EXECUTE_COMPLETE") continue;
    orphans.push({
      kind: "change-set",
      path: [],
      name,
      remedy: "it was prepared and never started; the next deployment takes or removes it",
    });
  }
  return { drifts, orphans, unchecked };
}

async function detect({ cloudFormation, clock }: Target, stack: string, signal: AbortSignal | undefined): Promise<string | undefined> {
  try {
    const id = await cloudFormation.detectDrift(stack);
    for (;;) {
      if (signal?.aborted) return "stopped";
      const { status, reason } = await cloudFormation.driftDetection(id);
      if (status === "done") return undefined;
      if (status === "failed") return reason ?? "CloudFormation gave no reason";
      await clock.sleep(POLL_MILLISECONDS, signal);
    }
  } catch (error) {
    // A stack in the middle of something, or a caller who may not look at resources, is no reason to show no plan.
    if (isPortError(error) && /^(?:ValidationError|AccessDenied)/.test(error.code)) return error.message;
    throw error;
  }
}

/**
 * Resources that left the stack and stayed in the account, as their deletion policy says or because AWS refused to delete them: an update
 * ends well all the same. Nobody looks after them any more.
 */
async function keptResources(
  target: Target,
  stack: string,
  path: readonly string[],
  held: ReadonlySet<string | undefined>,
): Promise<readonly Orphan[]> {
  const orphans = new Map<string, Orphan>();
  const gone = new Set<string>();
  for await (const { status, type, physicalId, reason } of target.cloudFormation.events(stack)) {
    if (physicalId === undefined || held.has(physicalId)) continue;
    if (status === "DELETE_COMPLETE") gone.add(physicalId);
    const refused = status === "DELETE_FAILED";
    if ((status !== "DELETE_SKIPPED" && !refused) || orphans.has(physicalId)) continue;
    const why = refused && reason !== undefined ? `it could not be deleted (${reason}): ` : "";
    orphans.set(physicalId, {
      kind: "resource",
      path,
      name: physicalId,
      type,
      remedy: `${why}delete it by hand, or import it into a stack`,
    });
  }
  return [...orphans.values()].filter(({ name }) => !gone.has(name));
}
