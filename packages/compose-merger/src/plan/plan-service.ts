import { printable, type Report } from "composex-core/diagnostics";
import { isAlias, isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { formatImageReference } from "../image/image-reference.ts";
import { type Layer, positionOfNode } from "../locate/compose-file.ts";
import { contentEnd, indentOf, insertLast, insertLinesAfter, lineEnd } from "./block.ts";
import type { Edit } from "./edit.ts";
import { fragmentText } from "./fragment-text.ts";
import type { EditOptions, EditRequest } from "./request.ts";
import { plainOrQuoted } from "./scalar-text.ts";

const SERVICE_NAME = /^[a-zA-Z0-9._][a-zA-Z0-9._-]*$/;

/** The edits that add a service nobody has written yet. */
export function planService(layers: readonly Layer[], request: EditRequest, options: EditOptions, report: Report): Edit[] {
  const { service } = request;
  if (!SERVICE_NAME.test(service)) {
    report.error("SERVICE_NAME", request.from, `"${printable(service, 80)}" is no service name`, {
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
    reads: [{ path: ["services", service, "image"], value: body.image }],
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
