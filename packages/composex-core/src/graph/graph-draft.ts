import type { Graph, GraphEdge, GraphGroup, GraphNode } from "./graph.ts";

/** A graph while templates are read: two edges of one relation between the same nodes are one. */
export class GraphDraft {
  readonly #groups = new Map<string, GraphGroup>();
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();

  /** The first one of an id counts. */
  group(group: GraphGroup): void {
    if (!this.#groups.has(group.id)) this.#groups.set(group.id, group);
  }

  /** The first one of an id counts; what a later one was read from is added. */
  node(node: GraphNode): void {
    const known = this.#nodes.get(node.id);
    this.#nodes.set(node.id, known ? { ...known, evidence: [...known.evidence, ...node.evidence] } : node);
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Adds text, or what else it was read from, to a node. */
  extend(id: string, { lines = [], evidence = [] }: Partial<Pick<GraphNode, "lines" | "evidence">>): void {
    const known = this.#nodes.get(id);
    if (!known) return;
    this.#nodes.set(id, { ...known, lines: [...new Set([...known.lines, ...lines])], evidence: [...known.evidence, ...evidence] });
  }

  edge({ from, to, relation, labels, evidence }: GraphEdge): void {
    const key = JSON.stringify([from, to, relation]);
    const known = this.#edges.get(key);
    const all = { labels: [...(known?.labels ?? []), ...labels], evidence: [...(known?.evidence ?? []), ...evidence] };
    this.#edges.set(key, { from, to, relation, labels: [...new Set(all.labels)], evidence: all.evidence });
  }

  nodes(): readonly GraphNode[] {
    return [...this.#nodes.values()];
  }

  /** The frame around all frames around a node. */
  outermost(group: string | undefined): string | undefined {
    const parent = group === undefined ? undefined : this.#groups.get(group)?.parent;
    return parent === undefined ? group : this.outermost(parent);
  }

  edgesOf(id: string): readonly GraphEdge[] {
    return [...this.#edges.values()].filter(({ from, to }) => from === id || to === id);
  }

  remove(id: string): void {
    this.#nodes.delete(id);
  }

  /** The graph with the edges whose two ends are there, and the groups that hold something. */
  finish({ title, direction, relations }: Pick<Graph, "title" | "direction" | "relations">): Graph {
    const nodes = [...this.#nodes.values()];
    const edges = [...this.#edges.values()].filter(({ from, to }) => this.#nodes.has(from) && this.#nodes.has(to));
    const used = new Set<string>();
    for (const { group } of nodes) for (let at = group; at !== undefined && !used.has(at); at = this.#groups.get(at)?.parent) used.add(at);
    return { title, direction, nodes, edges, groups: [...this.#groups.values()].filter(({ id }) => used.has(id)), relations };
  }
}
