import { Report } from "composex-core/diagnostics";
import { isAlias, isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { formatImageReference } from "../input/image-reference.ts";
import { type Layer, ownPair, positionOfNode } from "../locate/compose-file.ts";
import { ImageIndex } from "../locate/find-image.ts";
import { readCompose } from "../locate/read-compose.ts";
import { contentEnd, indentOf, insertFirst, insertLast, insertLinesAfter, lineEnd } from "./block.ts";
import type { Edit } from "./edit.ts";
import { planImage } from "./plan-image.ts";
import type { EditOptions, EditRequest } from "./request.ts";
import { plainOrQuoted } from "./scalar-text.ts";
import { splice } from "./splice.ts";

const SERVICE_NAME = /^[a-zA-Z0-9._][a-zA-Z0-9._-]*$/;

/** The edits that add a service nobody has written yet. */
export function planService(layers: readonly Layer[], request: EditRequest, options: EditOptions, report: Report): Edit[] {
  const { service } = request;
  if (!SERVICE_NAME.test(service)) {
    report.error("SERVICE_NAME", request.from, `"${printable(service)}" is no service name`, {
      hint: "letters, digits, dots, underscores and dashes only",
    });
    return [];
  }
  const home = homeFor(layers, options.after);
  if (!home) {
    report.error("SERVICE_UNDEFINED", request.from, `--after names service "${options.after}", which is not defined`);
    return [];
  }
  const body = bodyOf(home, request, options, report);
  if (!body) return [];
  const pair = home.servicesPair;
  const value = pair?.value ?? null;
  const make = (parts: { start: number; end: number; text: string }, path: readonly string[]): Edit => ({
    ...parts,
    file: home.file.path,
    what: "service",
    service,
    document: home.index,
    path,
    where: { ...home.file.source.position(parts.start, parts.start + 1), path: `services.${service}` },
    before: undefined,
    after: body.image,
    alsoChanges: [],
  });
  if (isAlias(value)) {
    report.error("SERVICES_SHAPE", positionOfNode(home, value), "services is an alias, so a service cannot be added here", {
      hint: "write the services out",
    });
    return [];
  }
  if (!pair) {
    const root = home.document.contents;
    const lines = ["services:", ...body.lines(2, 2)];
    const at = isMap(root) && root.items.length > 0 ? contentEnd(home, root) : home.file.source.text.length;
    return [make(insertLinesAfter(home, at, lines), ["services"])];
  }
  if (!isMap(value) || value.items.length === 0) {
    if (isMap(value) ? !value.flow : !isScalar(value) || String(value.value ?? "") !== "") {
      report.error("SERVICES_SHAPE", positionOfNode(home, value), "services is not a map", { hint: "write the services under services:" });
      return [];
    }
    return fillServices(home, pair, value, body).map((parts) => make(parts, isMap(value) ? ["services", service] : ["services"]));
  }
  if (value.flow) {
    if (body.fromFragment) {
      report.error(
        "SERVICES_SHAPE",
        positionOfNode(home, value),
        "services is a flow map, which a fragment of several lines does not fit into",
        {
          hint: "write services as a block map, or add the service without --fragment",
        },
      );
      return [];
    }
    return [
      make(
        insertLast(home, value, () => `${plainOrQuoted(service, true)}: {image: ${plainOrQuoted(body.image, true)}}`),
        ["services", service],
      ),
    ];
  }
  return [make(insertBlock(home, value, options.after, body), ["services", service])];
}

interface Body {
  readonly image: string;
  readonly fromFragment: boolean;
  /** Lines of the whole entry: its name at `keyIndent`, its keys `step` further in. */
  readonly lines: (keyIndent: number, step: number) => readonly string[];
}

/** A new service belongs to the base: the first file that has services, in its last document that does. */
function homeFor(layers: readonly Layer[], after: string | undefined): Layer | undefined {
  if (after !== undefined) return layers.findLast((layer) => layer.services.has(after));
  const first = layers.find((layer) => layer.servicesPair) ?? layers[0];
  return layers.findLast((layer) => layer.file === first?.file && (layer.servicesPair || !first?.servicesPair));
}

function insertBlock(home: Layer, services: YAMLMap, after: string | undefined, body: Body): { start: number; end: number; text: string } {
  const items = services.items as Pair<Scalar, Node | null>[];
  const at = after === undefined ? items.length - 1 : items.findIndex((item) => item.key.value === after);
  const previous = items[at] as Pair<Scalar, Node | null>;
  const keyIndent = indentOf(home, services);
  const blank = blankBetween(home, items) ? [""] : [];
  return insertLinesAfter(home, contentEnd(home, previous), [...blank, ...body.lines(keyIndent, stepOf(home, items, keyIndent))]);
}

function fillServices(
  home: Layer,
  pair: Pair<Scalar, Node | null>,
  value: Node | null,
  body: Body,
): { start: number; end: number; text: string }[] {
  const keyIndent = rootIndent(home, pair) + 2;
  const lines = body.lines(keyIndent, 2);
  if (!isMap(value)) return [insertLinesAfter(home, contentEnd(home, pair), lines)];
  const { text } = home.file.source;
  const [open = 0, close = 0] = value.range ?? [];
  let start = open;
  while (text[start - 1] === " ") start -= 1;
  return [{ start, end: close, text: "" }, insertLinesAfter(home, lineEnd(text, close), lines)];
}

function rootIndent(home: Layer, pair: Pair<Scalar, Node | null>): number {
  const start = pair.key.range?.[0] ?? 0;
  return start - (home.file.source.text.lastIndexOf("\n", start - 1) + 1);
}

function stepOf(home: Layer, items: readonly Pair<Scalar, Node | null>[], keyIndent: number): number {
  for (const { value } of items)
    if (isMap(value) && !value.flow && value.items.length > 0) return Math.max(1, indentOf(home, value) - keyIndent);
  return 2;
}

/** The habit of the siblings: an empty line between the last two services, or none. */
function blankBetween(home: Layer, items: readonly Pair<Scalar, Node | null>[]): boolean {
  const last = items.at(-1);
  const before = items.at(-2);
  if (!last || !before) return false;
  const between = home.file.source.text.slice(contentEnd(home, before), last.key.range?.[0] ?? 0);
  return /\n[ \t]*\r?\n/.test(between);
}

function bodyOf(home: Layer, request: EditRequest, options: EditOptions, report: Report): Body | undefined {
  const { service, fragment } = request;
  const name = plainOrQuoted(service, false);
  const form = typeof options.form === "function" ? options.form(service) : options.form;
  const shape = form === "keep" ? "digest" : form;
  const { repository, tag, digest } = request.image;
  if ((shape !== "tag" && digest === undefined) || (shape !== "digest" && tag === undefined)) {
    report.error(
      "REFERENCE_INCOMPLETE",
      request.from,
      `service "${service}" is new, and the form "${shape}" needs more than "${formatImageReference(request.image)}"`,
    );
    return undefined;
  }
  const image = formatImageReference({
    repository,
    ...(shape !== "digest" && tag !== undefined && { tag }),
    ...(shape !== "tag" && digest !== undefined && { digest }),
  });
  if (!fragment) {
    return {
      image,
      fromFragment: false,
      lines: (indent, step) => [`${" ".repeat(indent)}${name}:`, `${" ".repeat(indent + step)}image: ${plainOrQuoted(image, false)}`],
    };
  }
  const text = fragmentText(home, request, fragment, options, report);
  if (text === undefined) return undefined;
  return {
    image,
    fromFragment: true,
    lines: (indent, step) => [
      `${" ".repeat(indent)}${name}:`,
      ...text.map((line) => (line === "" ? "" : " ".repeat(indent + step) + line)),
    ],
  };
}

/** The lines of the fragment's body, its image set, moved to column 0. */
function fragmentText(
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
  refuseUnsafe(home, layer, body, report);
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

function innerBody(layer: Layer, service: string): Node | null | undefined {
  const root = layer.document.contents;
  if (!isMap(root)) return root;
  const services = ownPair(root, "services")?.value;
  const outer = isMap(services) ? services : root;
  const named = ownPair(outer, service);
  return named && (outer !== root || root.items.length === 1) ? named.value : outer;
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

function refuseUnsafe(home: Layer, layer: Layer, body: YAMLMap, report: Report): void {
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
  const extension = ownPair(body, "extends")?.value;
  const file = isMap(extension) ? ownPair(extension, "file")?.value : undefined;
  if (isScalar(file) && !staysInside(home.file.path, String(file.value))) {
    report.error(
      "PATH_OUTSIDE",
      positionOfNode(layer, file),
      `the fragment extends "${printable(String(file.value))}", which lies outside the repository`,
      {
        hint: "name a file inside the repository",
      },
    );
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

function staysInside(from: string, to: string): boolean {
  if (/^([/\\]|[A-Za-z]:)/.test(to)) return false;
  let depth = from.split("/").length - 1;
  for (const part of to.split(/[/\\]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "" && part !== ".") depth += 1;
    if (depth < 0) return false;
  }
  return true;
}

/** Hostile names must not reach a terminal as they are. */
function printable(text: string): string {
  return text.slice(0, 80).replace(/\p{Cc}/gu, "\u{fffd}");
}
