import { createHash } from "node:crypto";
import type { Evidence } from "./graph.ts";
import type { Picture } from "./layout.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { edgeName, svg } from "./svg.ts";
import { escaped } from "./xml.ts";

export interface View {
  /** Letters: part of ids in the page. */
  readonly id: string;
  /** On its tab. */
  readonly name: string;
  readonly picture: Picture;
}

/** Views → one page that needs nothing beside itself: a click, or Enter, on a node or an edge shows what it was read from. */
export function page(title: string, views: readonly View[]): string {
  const data = JSON.stringify(contents(views))
    .replace(/</g, "\\u003c")
    .replace(/[\u2028-\u202E\u2066-\u2069]/g, (mark) => `\\u${mark.codePointAt(0)?.toString(16)}`);
  // Nothing but what is here may run or load, so that no text of a template can.
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${hash(PAGE_STYLE)}'; script-src '${hash(PAGE_SCRIPT)}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<div role="tablist" aria-label="Pictures">${views.map(tab).join("")}</div>
<div class="tools"><label>Find <input type="search" id="find" autocomplete="off"></label>
<button type="button" id="smaller" aria-label="Smaller">−</button><button type="button" id="larger" aria-label="Larger">+</button><button type="button" id="fit">Fit</button></div>
</header>
<main>
<div id="views">
${views.map(panel).join("\n")}
</div>
<aside id="details" aria-live="polite" aria-label="What was chosen" tabindex="-1"></aside>
</main>
<noscript>Without scripts this page shows the pictures only.</noscript>
<script type="application/json" id="data">${data}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function tab({ id, name }: View, index: number): string {
  return `<button type="button" role="tab" id="tab-${id}" aria-controls="view-${id}" aria-selected="${index === 0}"${index === 0 ? "" : ' tabindex="-1"'}>${escaped(name)}</button>`;
}

function panel({ id, picture }: View, index: number): string {
  return `<section role="tabpanel" id="view-${id}" aria-labelledby="tab-${id}"${index === 0 ? "" : " hidden"}>\n${svg(picture, { idPrefix: id })}</section>`;
}

/** What the script needs: for each view the elements in the order of their numbers. The same part of a template is there once. */
function contents(views: readonly View[]): object {
  const numbers = new Map<string, number>();
  const evidence: Evidence[] = [];
  const numbered = (all: readonly Evidence[]): readonly number[] => [
    ...new Set(
      all.map((one) => {
        const key = JSON.stringify([one.title, one.text]);
        const known = numbers.get(key) ?? evidence.push(one) - 1;
        numbers.set(key, known);
        return known;
      }),
    ),
  ];
  const shown = views.map(({ id, picture }) => ({
    id,
    title: picture.graph.title,
    nodes: picture.nodes.map(({ node }) => ({
      name: node.label,
      about: [node.caption, ...node.lines],
      evidence: numbered(node.evidence),
    })),
    edges: picture.edges.map((edge) => ({
      name: edgeName(picture, edge),
      ends: [edge.edges[0].from, edge.edges[0].to].map((end) => picture.nodes.findIndex(({ node }) => node.id === end)),
      evidence: numbered(edge.edges.flatMap((one) => one.evidence)),
    })),
  }));
  return { evidence, views: shown };
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
