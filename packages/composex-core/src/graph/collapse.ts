import type { Evidence, Graph, GraphEdge, GraphGroup, GraphNode } from "./graph.ts";

/** Nodes that a person can still take in at once. */
const MOST_NODES = 100;
/** Of alike nodes so many show what they were read from; the others are named. */
const SHOWN_MEMBERS = 5;

/**
 * A graph of at most `most` nodes, where one can be had: nodes that are alike become one. Two are alike where they are of one kind and have the
 * same connections to nodes that are alike themselves; where that leaves too many, where the nearer surroundings are the same, and at last
 * where their kind is.
 */
export function collapse(graph: Graph, most: number = MOST_NODES): Graph {
  if (graph.nodes.length <= most) return graph;
  const rounds = colourRounds(graph);
  const isSmall = (colours: Colours): boolean => new Set(graph.nodes.map(({ id }) => colours.nodes.get(id))).size <= most;
  return merged(graph, rounds.findLast(isSmall) ?? (rounds[0] as Colours));
}

interface Colours {
  readonly nodes: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
}

/** Coarsest first: each round tells apart what has other neighbours in the one before it. */
function colourRounds({ nodes, groups, edges }: Graph): readonly Colours[] {
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const captions = (id: string | undefined): string => {
    const group = id === undefined ? undefined : groupById.get(id);
    return group ? `${captions(group.parent)}/${group.caption}` : "";
  };
  let colours: Colours = {
    nodes: new Map(nodes.map(({ id, caption, tone, group }) => [id, JSON.stringify([caption, tone, captions(group)])])),
    groups: new Map(groups.map(({ id }) => [id, captions(id)])),
  };
  const rounds = [colours];
  for (;;) {
    const before = colours;
    const around = new Map<string, Set<string>>();
    const see = (id: string, what: readonly string[]): void => {
      const seen = around.get(id) ?? new Set();
      around.set(id, seen.add(JSON.stringify(what)));
    };
    for (const { from, to, relation } of edges) {
      see(`node ${from}`, ["to", relation, before.nodes.get(to) ?? ""]);
      see(`node ${to}`, ["from", relation, before.nodes.get(from) ?? ""]);
    }
    for (const { id, group } of nodes) {
      if (group === undefined) continue;
      see(`node ${id}`, ["in", before.groups.get(group) ?? ""]);
      see(`group ${group}`, ["holds", before.nodes.get(id) ?? ""]);
    }
    for (const { id, parent } of groups) {
      if (parent === undefined) continue;
      see(`group ${id}`, ["in", before.groups.get(parent) ?? ""]);
      see(`group ${parent}`, ["holds", before.groups.get(id) ?? ""]);
    }
    const refined = (kind: "node" | "group", known: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
      numbered(new Map([...known].map(([id, colour]) => [id, JSON.stringify([colour, [...(around.get(`${kind} ${id}`) ?? [])].sort()])])));
    colours = { nodes: refined("node", before.nodes), groups: refined("group", before.groups) };
    if (count(colours) === count(before)) return rounds;
    rounds.push(colours);
  }
}

function count({ nodes, groups }: Colours): number {
  return new Set(nodes.values()).size + new Set(groups.values()).size;
}

/** Short names for long ones, so that they do not grow from round to round. */
function numbered(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const name of names.values()) if (!numbers.has(name)) numbers.set(name, String(numbers.size));
  return new Map([...names].map(([id, name]) => [id, numbers.get(name) ?? ""]));
}

function merged(graph: Graph, colours: Colours): Graph {
  // A frame is part of what tells nodes apart, so that one that stands for many stands in the frame that stands for theirs.
  const groupById = new Map(graph.groups.map((group) => [group.id, group]));
  const groupKey = (id: string | undefined): string => {
    const group = id === undefined ? undefined : groupById.get(id);
    return group ? `${groupKey(group.parent)}/${colours.groups.get(group.id)}` : "";
  };
  const groups = classes(graph.groups, ({ id }) => groupKey(id));
  const nodes = classes(graph.nodes, ({ id, group }) => `${groupKey(group)} ${colours.nodes.get(id)}`);
  const groupOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : groups.first.get(id)?.id);
  const edges = new Map<string, GraphEdge>();
  for (const edge of graph.edges) {
    const from = nodes.first.get(edge.from)?.id ?? edge.from;
    const to = nodes.first.get(edge.to)?.id ?? edge.to;
    const key = JSON.stringify([from, to, edge.relation]);
    const known = edges.get(key);
    edges.set(key, {
      ...edge,
      from,
      to,
      labels: [...new Set([...(known?.labels ?? []), ...edge.labels])],
      evidence: [...(known?.evidence ?? []), ...edge.evidence],
    });
  }
  return {
    ...graph,
    groups: groups.all.map((members) => oneGroup(members, groupOf(members[0].parent))),
    nodes: nodes.all.map((members) => oneNode(members, groupOf(members[0].group))),
    edges: [...edges.values()].map((edge) => ({ ...edge, evidence: fewer(edge.evidence) })),
  };
}

type Members<T> = readonly [T, ...T[]];

function classes<T extends { readonly id: string }>(all: readonly T[], key: (one: T) => string) {
  const byKey = new Map<string, [T, ...T[]]>();
  const first = new Map<string, T>();
  for (const one of all) {
    const members = byKey.get(key(one));
    if (members) members.push(one);
    else byKey.set(key(one), [one]);
    first.set(one.id, (members ?? [one])[0]);
  }
  return { all: [...byKey.values()] as readonly Members<T>[], first };
}

function oneGroup([first, ...others]: Members<GraphGroup>, parent: string | undefined): GraphGroup {
  const { id, caption, label } = first;
  return {
    id,
    caption,
    label: others.length === 0 ? label : `${label} and ${others.length} alike`,
    ...(parent !== undefined && { parent }),
  };
}

function oneNode([first, ...others]: Members<GraphNode>, group: string | undefined): GraphNode {
  const { group: _own, ...rest } = first;
  const placed = { ...rest, ...(group !== undefined && { group }) };
  if (others.length === 0) return placed;
  const all = [first, ...others];
  const names: Evidence = { title: `${all.length} alike`, text: `${all.map(({ label }) => label).join("\n")}\n` };
  const evidence = all.slice(0, SHOWN_MEMBERS).flatMap((one) => one.evidence);
  const lines = first.lines.filter((line) => others.every((other) => other.lines.includes(line)));
  return { ...placed, lines: [`and ${others.length} alike`, ...lines], evidence: [names, ...evidence] };
}

/** An edge that stands for many shows the first of what they were read from. */
function fewer(evidence: readonly Evidence[]): readonly Evidence[] {
  const most = 4 * SHOWN_MEMBERS;
  if (evidence.length <= most) return evidence;
  const rest = evidence.slice(most).map(({ title }) => title);
  return [...evidence.slice(0, most), { title: `${rest.length} more like these`, text: `${rest.join("\n")}\n` }];
}
