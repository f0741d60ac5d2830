import pLimit from "p-limit";

export interface GraphNode {
  readonly id: string;
  /** Ids of the nodes that must have ended well before this one starts. */
  readonly after: readonly string[];
}

export interface GraphOptions<Node extends GraphNode, Result> {
  /** Never rejects: what a node throws is a result too, or it would take those of the others with it. */
  readonly run: (node: Node) => Promise<Result>;
  readonly endedWell: (result: Result) => boolean;
  /** The result of a node that is not run. */
  readonly skip: (node: Node, why: string) => Result;
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs nodes as soon as those before them have ended well, side by side where nothing orders them. A node behind one that did not end well is
 * skipped, with the reason; others go on. Results stand in the order of the nodes.
 */
export async function runGraph<Node extends GraphNode, Result>(
  nodes: readonly Node[],
  { run, endedWell, skip, concurrency, signal }: GraphOptions<Node, Result>,
): Promise<ReadonlyMap<string, Result>> {
  const byId = checkedGraph(nodes);
  const limit = pLimit(concurrency);
  const skipped = new Set<string>();
  const started = new Map<string, Promise<Result>>();
  const start = (id: string): Promise<Result> => {
    const known = started.get(id);
    if (known) return known;
    const result = runNode(byId.get(id) as Node);
    started.set(id, result);
    return result;
  };
  const runNode = async (node: Node): Promise<Result> => {
    const skipIt = (why: string): Result => {
      skipped.add(node.id);
      return skip(node, why);
    };
    const before = await Promise.all(node.after.map(async (id) => ({ id, result: await start(id) })));
    const bad = before.find(({ result }) => !endedWell(result));
    if (bad) return skipIt(`${bad.id} comes first and ${skipped.has(bad.id) ? "was skipped" : "did not end well"}`);
    return limit(() => (signal?.aborted ? skipIt("the run was interrupted before it began") : run(node)));
  };
  const results = await Promise.all(nodes.map(async ({ id }) => [id, await start(id)] as const));
  return new Map(results);
}

/** Nodes by their ids. Throws where an id stands twice, or the order is a circle or names a node that is not there. */
export function checkedGraph<Node extends GraphNode>(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    if (byId.has(node.id)) throw new Error(`two steps are called "${node.id}"`);
    byId.set(node.id, node);
  }
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    if (above.includes(id)) throw new Error(`steps wait for each other: ${[...above, id].join(" → ")}`);
    const node = byId.get(id);
    if (!node) throw new Error(`${above.at(-1)} waits for "${id}", which is not there`);
    if (done.has(id)) return;
    for (const before of node.after) visit(before, [...above, id]);
    done.add(id);
  };
  for (const id of byId.keys()) visit(id, []);
  return byId;
}
