import type { Box } from "./box.ts";
import type { Relation } from "./graph.ts";
import { type Area, type DrawnEdge, GROUP_STYLE, groupTitle, labelsOf, type Picture, type Point } from "./layout.ts";
import { colours, PICTURE_STYLE } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { escaped } from "./xml.ts";

export interface SvgOptions {
  /** In a page: everything can be reached with the keyboard, has an id that begins so, and the page brings the style. */
  readonly idPrefix?: string;
}

const LEGEND = { size: 11 } as const;
const LEGEND_HEIGHT = 30;
const ARROW = 4;

/** A picture → SVG. The same picture gives the same bytes. */
export function svg(picture: Picture, { idPrefix }: SvgOptions = {}): string {
  const { graph, width, height } = picture;
  const alone = idPrefix === undefined;
  const legend = legendOf(picture);
  const full = {
    width: Math.max(width, legend.width, Math.ceil(textWidth(graph.title, { size: 13, bold: true })) + 24),
    top: alone ? 34 : 0,
  };
  const size = { width: full.width, height: full.top + height + legend.height };
  const id = (kind: "n" | "e", index: number): string => (alone ? "" : ` id="${idPrefix}-${kind}${index}" tabindex="0" role="button"`);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"${alone ? ' role="img"' : ' role="group"'} aria-label="${escaped(graph.title)}">`,
    `<title>${escaped(graph.title)}</title>`,
    ...(alone
      ? [
          `<style>${colours("svg.picture")}${PICTURE_STYLE}</style>`,
          `<rect width="100%" height="100%" fill="var(--paper)"/>`,
          `<text x="12" y="24" class="label">${escaped(graph.title)}</text>`,
        ]
      : []),
    `<g transform="translate(0 ${full.top})">`,
    ...picture.groups.map(({ area }) => `<g class="frame">${rect(area, 8)}</g>`),
    ...picture.edges.map(
      (edge, index) =>
        `<g class="edge ${look(edge, graph.relations).tone}"${id("e", index)} aria-label="${escaped(edgeName(picture, edge))}">${drawnEdge(edge, graph.relations)}</g>`,
    ),
    // Over the edges that come in through the top of a frame.
    ...picture.groups.map(({ group, area }) => {
      const title = groupTitle(group);
      return `<text class="frame-caption" x="${area.x + 12}" y="${area.y + 19}"${fitted(textWidth(title, GROUP_STYLE))}>${escaped(title)}</text>`;
    }),
    ...picture.nodes.map(({ node, box, area }, index) => {
      const name = [node.caption, node.label, ...node.lines].join(", ");
      return `<g class="node ${node.tone}"${id("n", index)} aria-label="${escaped(name)}"><title>${escaped(name)}</title>${rect(area, 5)}${texts(box, area)}</g>`;
    }),
    "</g>",
    `<g class="legend" transform="translate(0 ${full.top + height})" aria-hidden="true">${legend.text}</g>`,
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

/** `worker → orders: receives`. */
export function edgeName({ graph }: Picture, edge: DrawnEdge): string {
  const label = (id: string): string => graph.nodes.find((node) => node.id === id)?.label ?? id;
  const relations = [...new Set(edge.edges.map(({ relation }) => graph.relations[relation]?.name ?? relation))];
  const labels = labelsOf(edge.edges);
  return `${label(edge.edges[0].from)} → ${label(edge.edges[0].to)}: ${relations.join(", ")}${labels.length === 0 ? "" : ` (${labels.join(", ")})`}`;
}

/** Of several things between two nodes, the one that comes first among the relations. */
function look(edge: DrawnEdge, relations: Readonly<Record<string, Relation>>): Relation {
  const there = new Set(edge.edges.map(({ relation }) => relation));
  const [, first] = Object.entries(relations).find(([key]) => there.has(key)) ?? [];
  return first ?? { name: edge.edges[0].relation, tone: "outside" };
}

function drawnEdge(edge: DrawnEdge, relations: Readonly<Record<string, Relation>>): string {
  const { points, tip, label } = edge;
  const [start, ...curves] = points;
  const course = `M${at(start)}C${curves.map(at).join(" ")}`;
  const end = curves.at(-1) ?? tip;
  const plate = label ? `${rect(label.area, 2, "plate")}${texts(label.box, label.area)}` : "";
  return `<path class="reach" d="${course}"/><path class="course${look(edge, relations).dashed ? " dashed" : ""}" d="${course}"/><path class="tip" d="${arrow(end, tip)}"/>${plate}`;
}

function arrow(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const across = { x: (-(tip.y - from.y) / length) * ARROW, y: ((tip.x - from.x) / length) * ARROW };
  const corner = (side: number): Point => ({ x: from.x + side * across.x, y: from.y + side * across.y });
  return `M${at(corner(1))}L${at(tip)}L${at(corner(-1))}Z`;
}

function texts({ lines, width }: Box, area: Area): string {
  const middle = area.x + width / 2;
  return lines
    .map(
      (line) =>
        `<text class="${line.role}" text-anchor="middle" x="${tenths(middle)}" y="${tenths(area.y + line.y)}"${fitted(line.width)}>${escaped(line.text)}</text>`,
    )
    .join("");
}

/** With another font than the one that was measured, the text is as wide all the same. */
function fitted(width: number): string {
  return width === 0 ? "" : ` textLength="${tenths(width)}" lengthAdjust="spacingAndGlyphs"`;
}

function rect({ x, y, width, height }: Area, radius: number, name?: string): string {
  return `<rect${name === undefined ? "" : ` class="${name}"`} x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}

function legendOf({ graph }: Picture): { readonly text: string; readonly width: number; readonly height: number } {
  const used = new Set(graph.edges.map(({ relation }) => relation));
  let x = 12;
  const entries = Object.entries(graph.relations).flatMap(([key, { name, tone, dashed }]) => {
    if (!used.has(key)) return [];
    const width = textWidth(name, LEGEND);
    const line = `<path class="course${dashed ? " dashed" : ""}" d="M${x} 12H${x + 26}"/><path class="tip" d="M${x + 24} 8L${x + 32} 12L${x + 24} 16Z"/>`;
    const text = `<g class="edge ${tone}">${line}</g><text x="${x + 38}" y="16"${fitted(width)}>${escaped(name)}</text>`;
    x += Math.ceil(width) + 60;
    return [text];
  });
  return { text: entries.join(""), width: x, height: entries.length === 0 ? 0 : LEGEND_HEIGHT };
}

function at(point: Point | undefined): string {
  return point ? `${tenths(point.x)} ${tenths(point.y)}` : "";
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
