import type * as viz from "@viz-js/viz";
import { type Box, edgeBox, nodeBox } from "./box.ts";
import type { Graph, GraphEdge, GraphGroup, GraphNode } from "./graph.ts";
import { textWidth } from "./text-width.ts";

/** A graph with a place for everything, in pixels from the top left. */
export interface Picture {
  readonly graph: Graph;
  readonly width: number;
  readonly height: number;
  /** Outer ones first. */
  readonly groups: readonly { readonly group: GraphGroup; readonly area: Area }[];
  readonly nodes: readonly { readonly node: GraphNode; readonly box: Box; readonly area: Area }[];
  readonly edges: readonly DrawnEdge[];
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything between two nodes in one direction is one line. */
export interface DrawnEdge {
  readonly edges: readonly [GraphEdge, ...GraphEdge[]];
  /** The first point, then three for each Bézier curve. */
  readonly points: readonly Point[];
  /** Tip of the arrow, which starts at the last point. */
  readonly tip: Point;
  readonly label?: { readonly box: Box; readonly area: Area };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const GROUP_STYLE = { size: 11, bold: true } as const;

const POINTS_PER_INCH = 72;
const MARGIN = 12;

/** Finds a place for everything: Graphviz' dot, in layers from left to right. The same graph has the same places. */
export async function layout(graph: Graph): Promise<Picture> {
  // Over a megabyte, which no other command shall load.
  const { instance } = await import("@viz-js/viz");
  const engine = await instance();
  const lines = drawnTogether(graph);
  const drawn = engine.renderJSON(description(graph, lines), { engine: "dot", yInvert: true }) as Drawn;
  return placed(graph, lines, drawn);
}

type Line = readonly [GraphEdge, ...GraphEdge[]];

function drawnTogether({ edges }: Graph): readonly Line[] {
  const byEnds = new Map<string, [GraphEdge, ...GraphEdge[]]>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to]);
    const known = byEnds.get(key);
    if (known) known.push(edge);
    else byEnds.set(key, [edge]);
  }
  return [...byEnds.values()];
}

/** Nothing of the templates' own text goes into it: nodes are numbers, texts are sizes. */
function description(graph: Graph, lines: readonly Line[]): viz.Graph {
  const numbers = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  return {
    directed: true,
    graphAttributes: {
      rankdir: graph.direction === "right" ? "LR" : "TB",
      ranksep: graph.direction === "right" ? 0.7 : 0.45,
      nodesep: 0.22,
      splines: true,
      pad: 0,
      newrank: true,
    },
    nodeAttributes: { shape: "box", fixedsize: true, label: "" },
    edgeAttributes: { arrowsize: 0.8 },
    ...inside(graph, undefined),
    edges: lines.map((line, index) => {
      const box = edgeBox(labelsOf(line));
      return {
        tail: `n${numbers.get(line[0].from)}`,
        head: `n${numbers.get(line[0].to)}`,
        attributes: { id: `e${index}`, ...(box && { label: { html: room(box.width, box.height) } }) },
      };
    }),
  };
}

function inside(graph: Graph, parent: string | undefined): Pick<viz.Graph, "nodes" | "subgraphs"> {
  const nodes = graph.nodes.flatMap((node, index) => {
    if (node.group !== parent) return [];
    const { width, height } = nodeBox(node);
    return [{ name: `n${index}`, attributes: { width: width / POINTS_PER_INCH, height: height / POINTS_PER_INCH } }];
  });
  const subgraphs = graph.groups.flatMap((group, index) => {
    if (group.parent !== parent) return [];
    const width = Math.ceil(textWidth(groupTitle(group), GROUP_STYLE));
    const graphAttributes = { label: { html: room(width + 8, 18) }, labeljust: "l", margin: 12 };
    return [{ name: `cluster_${index}`, graphAttributes, ...inside(graph, group.id) }];
  });
  return { nodes, subgraphs };
}

export function groupTitle({ caption, label }: GraphGroup): string {
  return `${caption} ${label}`.trim();
}

export function labelsOf(line: Line): readonly string[] {
  return [...new Set(line.flatMap(({ labels }) => labels))];
}

/** A label of a known size: what is in it is drawn later. */
function room(width: number, height: number): string {
  return `<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"><TR><TD></TD></TR></TABLE>`;
}

/** Of the layout, what is used. */
interface Drawn {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos?: string; readonly bb?: string }[];
  readonly edges?: readonly { readonly id: string; readonly pos: string; readonly lp?: string }[];
}

function placed(graph: Graph, lines: readonly Line[], drawn: Drawn): Picture {
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersIn(drawn.bb);
  const origin = { x: MARGIN - Math.min(left, right), y: MARGIN - Math.min(top, bottom) };
  const byName = new Map((drawn.objects ?? []).map((object) => [object.name, object]));
  const centred = (text: string, { width, height }: Box): Area => {
    const [x = 0, y = 0] = numbersIn(text);
    return { x: round(x + origin.x - width / 2), y: round(y + origin.y - height / 2), width, height };
  };
  const groups = graph.groups
    .map((group, index) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersIn(byName.get(`cluster_${index}`)?.bb ?? "");
      const area = {
        x: round(Math.min(x1, x2) + origin.x),
        y: round(Math.min(y1, y2) + origin.y),
        width: round(Math.abs(x2 - x1)),
        height: round(Math.abs(y2 - y1)),
      };
      return { group, area };
    })
    .toSorted((a, b) => b.area.width * b.area.height - a.area.width * a.area.height);
  const nodes = graph.nodes.map((node, index) => {
    const box = nodeBox(node);
    return { node, box, area: centred(byName.get(`n${index}`)?.pos ?? "", box) };
  });
  const taken = [...groups.map(captionArea), ...nodes.map(({ area }) => area)];
  const edgeById = new Map((drawn.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    graph,
    width: Math.ceil(Math.abs(right - left) + 2 * MARGIN),
    height: Math.ceil(Math.abs(bottom - top) + 2 * MARGIN),
    groups,
    nodes,
    edges: lines.map((line, index) => {
      const edge = edgeById.get(`e${index}`);
      const box = edgeBox(labelsOf(line));
      const label = box && edge?.lp !== undefined ? { box, area: free(centred(edge.lp, box), taken) } : undefined;
      if (label) taken.push(label.area);
      return { edges: line, ...course(edge?.pos ?? "", origin), ...(label && { label }) };
    }),
  };
}

/** Where the caption of a frame stands. */
export function captionArea({ group, area }: Picture["groups"][number]): Area {
  return { x: area.x + 12, y: area.y + 7, width: textWidth(groupTitle(group), GROUP_STYLE), height: 16 };
}

/** dot keeps labels off one another, and knows neither captions nor how far a label in another layer reaches: the nearest free place above or below. */
function free(wanted: Area, taken: readonly Area[]): Area {
  for (let step = 0; step <= FARTHEST; step += STEP) {
    for (const y of [wanted.y + step, wanted.y - step]) {
      const moved = { ...wanted, y: round(y) };
      if (y >= 0 && !taken.some((area) => overlap(area, moved))) return moved;
    }
  }
  return wanted;
}

const STEP = 4;
const FARTHEST = 80;

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** `e,9,9 0,0 1,1 2,2 3,3`: the tip, and the curves to where the arrow starts. */
function course(text: string, origin: Point): Pick<DrawnEdge, "points" | "tip"> {
  const points: Point[] = [];
  let tip: Point | undefined;
  for (const part of text.split(" ")) {
    const [x = 0, y = 0] = numbersIn(part.replace(/^[es],/, ""));
    const point = { x: round(x + origin.x), y: round(y + origin.y) };
    if (part.startsWith("e,")) tip = point;
    else points.push(point);
  }
  return { points, tip: tip ?? (points.at(-1) as Point) };
}

function numbersIn(text: string): readonly number[] {
  return text.split(",").map(Number);
}

/** Tenths of a pixel. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
