import { collapse } from "./collapse.ts";
import type { Graph } from "./graph.ts";
import { layout } from "./layout.ts";
import { page, type View } from "./page.ts";
import { svg } from "./svg.ts";

export const PICTURE_FORMATS = ["html", "svg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface GraphView extends Omit<View, "picture"> {
  readonly graph: Graph;
}

/** Graphs → the text of one file: a page with all of them, or the first of them as SVG. */
export async function draw(title: string, views: readonly [GraphView, ...GraphView[]], format: PictureFormat): Promise<string> {
  if (format === "svg") return svg(await layout(collapse(views[0].graph)));
  const drawn: View[] = [];
  for (const { id, name, graph } of views) drawn.push({ id, name, picture: await layout(collapse(graph)) });
  return page(title, drawn);
}
