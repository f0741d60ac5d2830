import { Report } from "composex-core/diagnostics";
import { isMap, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { formatImageReference } from "../image/image-reference.ts";
import { type Layer, ownPair, positionOfNode } from "../locate/compose-file.ts";
import { ImageIndex } from "../locate/find-image.ts";
import { readCompose } from "../locate/read-compose.ts";
import { contentEnd, indentOf, insertFirst, lineEnd } from "./block.ts";
import { checkFragment } from "./fragment-rules.ts";
import { planImage } from "./plan-image.ts";
import type { EditOptions, EditRequest } from "./request.ts";
import { plainOrQuoted } from "./scalar-text.ts";
import { splice } from "./splice.ts";

/** The lines of the fragment's body, its image set, moved to column 0. */
export function fragmentText(
  home: Layer,
  request: EditRequest,
  fragment: NonNullable<EditRequest["fragment"]>,
  options: EditOptions,
  report: Report,
): readonly string[] | undefined {
  const parsed = readCompose(fragment.file, new TextEncoder().encode(fragment.text), report);
  const layer = parsed?.layers[0];
  if (!parsed || !layer) return undefined;
  const body = innerBody(layer, request.service);
  if (parsed.layers.length > 1 || body === "several") {
    const what = parsed.layers.length > 1 ? "several YAML documents" : "several services";
    report.error(
      "FRAGMENT_SHAPE",
      positionOfNode(layer, layer.document.contents),
      `the fragment of service "${request.service}" holds ${what}`,
      {
        hint: "a fragment is the body of one service: pass the others with artifacts of their own",
      },
    );
    return undefined;
  }
  if (!isMap(body) || body.flow || body.items.length === 0) {
    report.error(
      "FRAGMENT_SHAPE",
      positionOfNode(layer, layer.document.contents),
      `the fragment of service "${request.service}" is not a block map of service keys`,
      {
        hint: "write the keys of the service, one a line",
      },
    );
    return undefined;
  }
  const before = report.hasErrors;
  refuseAnchors(home, layer, report);
  checkFragment(home, layer, body, request.service, (key) => options.fragmentAllowed(request.service, key), report);
  if (report.hasErrors && !before) return undefined;
  const indent = indentOf(layer, body);
  const lines = bodyLines(layer, body, indent);
  const wrapped = ["services:", "  s:", ...lines.map((line) => (line === "" ? "" : `    ${line}`)), ""].join("\n");
  const quiet = new Report();
  const file = readCompose(fragment.file, new TextEncoder().encode(wrapped), quiet);
  const inner = file?.layers[0];
  const pair = inner?.services.get("s");
  if (!file || !inner || !pair) {
    report.error(
      "FRAGMENT_SHAPE",
      positionOfNode(layer, body),
      `the fragment of service "${request.service}" cannot be moved to another indent`,
    );
    return undefined;
  }
  const index = new ImageIndex([file]);
  const site = index.sites.get("s");
  const wanted = { ...request, service: "s" };
  const open: EditOptions = {
    ...options,
    form: typeof options.form === "function" ? options.form(request.service) : options.form,
    repositoryAllowed: () => true,
  };
  let text = wrapped;
  if (site && !("elsewhere" in site)) {
    const edit = planImage(index, site, wanted, open.form === "keep" ? { ...open, form: "digest" } : open, report);
    if (edit) text = splice(wrapped, [edit]);
  } else {
    const form = open.form === "keep" ? "digest" : (open.form as string);
    const value = formatImageReference({
      repository: request.image.repository,
      ...(form !== "digest" && request.image.tag !== undefined && { tag: request.image.tag }),
      ...(form !== "tag" && request.image.digest !== undefined && { digest: request.image.digest }),
    });
    const first = insertFirst(inner, pair, (flow) => `image: ${plainOrQuoted(value, flow)}`, 4);
    if (first) text = splice(wrapped, [first]);
  }
  return text
    .split("\n")
    .slice(2, -1)
    .map((line) => line.slice(4));
}

/** The map of the service's keys, whatever it is wrapped in. */
function innerBody(layer: Layer, service: string): Node | null | undefined | "several" {
  const root = layer.document.contents;
  if (!isMap(root)) return root;
  const services = ownPair(layer, root, "services")?.value;
  const outer = isMap(services) ? services : root;
  if (outer !== root && outer.items.length > 1) return "several";
  const named = ownPair(layer, outer, service);
  return named && outer.items.length === 1 ? named.value : outer;
}

/** The body's lines from its first key, or the comments above it, without their common indent. */
function bodyLines(layer: Layer, body: YAMLMap, indent: number): string[] {
  const { text } = layer.file.source;
  const firstKey = (body.items[0] as Pair<Scalar>).key.range?.[0] ?? 0;
  let start = text.lastIndexOf("\n", firstKey - 1) + 1;
  for (;;) {
    const previous = text.lastIndexOf("\n", start - 2) + 1;
    if (start === 0 || !/^\s*#/.test(text.slice(previous, start))) break;
    start = previous;
  }
  const end = lineEnd(text, contentEnd(layer, body));
  return text
    .slice(start, end)
    .split(/\r?\n/)
    .map((line) => (line.trim() === "" ? "" : line.slice(Math.min(indent, line.length - line.trimStart().length))));
}

function refuseAnchors(home: Layer, layer: Layer, report: Report): void {
  const present = anchorsOf(home);
  for (const [anchor, node] of anchorsOf(layer)) {
    if (present.has(anchor)) {
      report.error(
        "ANCHOR_EXISTS",
        positionOfNode(layer, node),
        `the fragment brings the anchor "&${anchor}", which the compose file already has`,
        {
          also: [{ message: "the anchor of that name", where: positionOfNode(home, present.get(anchor)) }],
          hint: "rename the anchor in the fragment",
        },
      );
    }
  }
}

function anchorsOf(layer: Layer): Map<string, Node> {
  const anchors = new Map<string, Node>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { anchor, items, key, value } = node as { anchor?: string; items?: unknown[]; key?: unknown; value?: unknown };
    if (anchor) anchors.set(anchor, node as Node);
    if (items) for (const item of items) walk(item);
    else if (key !== undefined) {
      walk(key);
      walk(value);
    }
  };
  walk(layer.document.contents);
  return anchors;
}
