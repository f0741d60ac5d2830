import { didYouMean, type Path, Report } from "composex-core/diagnostics";
import { isAlias, isMap, isScalar, type Node, type Pair, type Scalar } from "yaml";
import { dereference, type Layer, ownPair, positionOfNode } from "../locate/compose-file.ts";
import type { ImageIndex, ImageSite } from "../locate/find-image.ts";
import { indentOf, insertFirst } from "./block.ts";
import type { Edit } from "./edit.ts";
import { pathOf, pathOfService, valueAt } from "./path-of.ts";
import { planImage } from "./plan-image.ts";
import { planPairs } from "./plan-pairs.ts";
import { planService } from "./plan-service.ts";
import type { EditOptions, EditRequest } from "./request.ts";
import { plainOrQuoted } from "./scalar-text.ts";

/** What one request of a batch came to. */
export interface RequestPlan {
  readonly request: EditRequest;
  readonly edits: readonly Edit[];
  /** The problems of this request alone. */
  readonly report: Report;
}

/** The edits of each request of a batch, in order. Problems go to the report of their request; an edit-free request is not one. */
export function planEach(index: ImageIndex, requests: readonly EditRequest[], options: EditOptions): readonly RequestPlan[] {
  const taken = new Map<string, Edit>();
  return requests.map((request) => {
    const report = new Report();
    const { tooLong } = index;
    if (tooLong) {
      report.error(
        "YAML_TOO_DEEP",
        positionOfNode(tooLong.layer, tooLong.node),
        "services extend each other in a row that is too long to follow",
        { hint: "let them extend the one at its end" },
      );
      return { request, edits: [], report };
    }
    const edits = planRequest(index, request, options, report).filter((edit) => !clashes(taken, edit, report));
    if (!report.hasErrors) for (const edit of edits) if (edit.start < edit.end) taken.set(placeOf(edit), edit);
    return { request, edits, report };
  });
}

function planRequest(index: ImageIndex, request: EditRequest, options: EditOptions, report: Report): readonly Edit[] {
  if (request.path) return [planPath(index, request, request.path, options, report)].filter((edit) => edit !== undefined);
  const site = index.sites.get(request.service);
  const home = index.home(request.service);
  if (!home) return planMissing(index, request, options, report);
  const reset = index.resetOf(request.service);
  if (reset) {
    report.error("TAG_MEANING", positionOfNode(home, reset), `service "${request.service}" is taken out again with !reset`, {
      hint: "take the !reset out, or name the files without this one with -f",
    });
    return [];
  }
  const image = site ? planFound(index, site, request, options, report) : planAbsent(home, request, options, report);
  return [...(image ? [image] : []), ...planPairs(index, request, options, report)];
}

function planFound(
  index: ImageIndex,
  site: NonNullable<ReturnType<ImageIndex["sites"]["get"]>>,
  request: EditRequest,
  options: EditOptions,
  report: Report,
): Edit | undefined {
  if (!("elsewhere" in site)) return planImage(index, site, request, options, report);
  report.error(
    "IMAGE_ELSEWHERE",
    positionOfNode(site.home, site.elsewhere.node),
    `service "${request.service}" extends a service of "${site.elsewhere.file}", which is not among the files given`,
    {
      hint: `name that file too: -f ${site.elsewhere.file}`,
    },
  );
  return undefined;
}

/** The service exists, and nothing gives it an image. */
function planAbsent(home: Layer, request: EditRequest, options: EditOptions, report: Report): Edit | undefined {
  const { service } = request;
  const pair = home.services.get(service) as Pair<Scalar, Node | null>;
  if (!options.create) {
    const map = dereference(home, pair.value);
    const builds = isMap(map) && ownPair(home, map, "build") !== undefined;
    report.error(
      "IMAGE_MISSING",
      positionOfNode(home, pair.key, `services.${service}`),
      `service "${service}" has no image${builds ? ", only build" : ""}`,
      {
        hint: "--create adds the image as its first key",
      },
    );
    return undefined;
  }
  const form = typeof options.form === "function" ? options.form(service) : options.form;
  const { repository, digest, tag } = request.image;
  const text =
    form === "tag" ? `${repository}:${tag ?? ""}` : `${repository}${form === "tag@digest" ? `:${tag ?? ""}` : ""}@${digest ?? ""}`;
  if ((form !== "tag" && digest === undefined) || ((form === "tag" || form === "tag@digest") && tag === undefined)) {
    report.error("REFERENCE_INCOMPLETE", request.from, `the form "${form}" needs more than the artifact of service "${service}" gives`);
    return undefined;
  }
  const services = dereference(home, home.servicesPair?.value);
  const childIndent = isMap(services) && !services.flow ? indentOf(home, services) * 2 || 2 : 4;
  const replacement = insertFirst(home, pair, (flow) => `image: ${plainOrQuoted(text, flow)}`, childIndent);
  if (!replacement || isAlias(pair.value)) {
    const [code, why, hint] = isScalar(pair.value)
      ? ([
          "IMAGE_MISSING",
          `service "${service}" says "${pair.value.source ?? ""}", and an image needs a map`,
          `write "${service}: {}"`,
        ] as const)
      : (["IMAGE_INHERITED", `service "${service}" has no map of its own to write an image into`, "use --shared anchor"] as const);
    report.error(code, positionOfNode(home, pair.value), why, { hint });
    return undefined;
  }
  const path = pathOfService(home, service);
  return {
    ...replacement,
    file: home.file.path,
    what: "image",
    service,
    document: home.index,
    path: isMap(pair.value) ? [...path, "image"] : path,
    where: { ...home.file.source.position(replacement.start, replacement.start + 1), path: `services.${service}.image` },
    before: undefined,
    after: text,
    reads: [{ path: [...path, "image"], value: text }],
    alsoChanges: [],
  };
}

function planMissing(index: ImageIndex, request: EditRequest, options: EditOptions, report: Report): readonly Edit[] {
  const { service } = request;
  const version1 = index.layers.find((layer) => !layer.servicesPair && looksLikeVersion1(layer));
  if (version1 && !index.layers.some((layer) => layer.servicesPair)) {
    report.error(
      "COMPOSE_V1",
      positionOfNode(version1, version1.document.contents),
      "the file has no services section; its services stand at the top, as in version 1",
      {
        hint: "move them under services:",
      },
    );
    return [];
  }
  if (!options.create) {
    const hasServices = index.layers.some((layer) => layer.servicesPair);
    const first = index.layers[0];
    const where = first && positionOfNode(first, first.servicesPair?.key ?? first.document.contents);
    const names = [...index.sites.keys()];
    const near = didYouMean(service, names);
    if (hasServices)
      report.error("SERVICE_UNDEFINED", where, `service "${service}" is not in ${fileList(index)}`, {
        hint: near ? `${near} --create adds it` : "--create adds it",
      });
    else report.error("SERVICES_MISSING", where, `${fileList(index)} has no services section`, { hint: "--create adds it" });
    return [];
  }
  return planService(index.layers, request, options, report);
}

function fileList(index: ImageIndex): string {
  return [...new Set(index.layers.map((layer) => layer.file.path))].join(", ");
}

function looksLikeVersion1(layer: Layer): boolean {
  const root = layer.document.contents;
  if (!isMap(root)) return false;
  return (root.items as Pair<Scalar, Node | null>[]).some(
    ({ key, value }) =>
      !String(key.value).startsWith("x-") && isMap(value) && (ownPair(layer, value, "image") || ownPair(layer, value, "build")),
  );
}

/** The scalars beyond `services.*.image` that may be named with `--path`. */
function planPath(index: ImageIndex, request: EditRequest, path: Path, options: EditOptions, report: Report): Edit | undefined {
  const shown = path.join(".");
  for (const layer of index.layers.toReversed()) {
    const { node, pair } = valueAt(layer, path);
    if (!node) continue;
    const where = positionOfNode(layer, node, shown);
    // Aliases on the way may lead to the place of another: what counts is where the value is written.
    const written = pathOf(layer, node) ?? path;
    if (!pathAllowed(layer, path) || !pathAllowed(layer, written)) {
      report.error("PATH_NOT_EDITABLE", where, `--path ${shown} is none of the places an image may be written to`, {
        hint: "x-… scalars, services.S.image, services.S.pre_start[i].image, and services.S.volumes[i].source of type image",
      });
      return undefined;
    }
    if (written[0] === "services" && written[1] !== request.service) {
      report.error(
        "PATH_NOT_EDITABLE",
        where,
        `--path ${shown} belongs to service "${written[1]}", and this is an image of "${request.service}"`,
        {
          hint: `--service ${written[1]}`,
        },
      );
      return undefined;
    }
    if (!isScalar(node)) {
      report.error("TYPE_MISMATCH", where, `--path ${shown} is no scalar`);
      return undefined;
    }
    const site: ImageSite = {
      service: request.service,
      layer,
      pair: pair as Pair<Scalar, Node | null>,
      scalar: node,
      alias: undefined,
      via: [],
      home: layer,
    };
    const edit = planImage(index, site, request, options, report);
    return edit && { ...edit, what: "value" };
  }
  report.error("PATH_NOT_EDITABLE", request.from, `--path ${shown} leads nowhere in ${fileList(index)}`);
  return undefined;
}

function pathAllowed(layer: Layer, path: Path): boolean {
  const [first, , third, fourth, fifth] = path;
  if (typeof first === "string" && first.startsWith("x-")) return true;
  if (first !== "services") return false;
  if (third === "image" && path.length === 3) return true;
  if (third === "pre_start" && typeof fourth === "number" && fifth === "image" && path.length === 5) return true;
  if (third !== "volumes" || typeof fourth !== "number" || fifth !== "source" || path.length !== 5) return false;
  const type = valueAt(layer, [...path.slice(0, 4), "type"]).node;
  return isScalar(type) && type.value === "image";
}

function placeOf({ file, start, end }: Edit): string {
  return `${file}\0${start}\0${end}`;
}

/** Two requests for one scalar are one edit when they agree and a problem when they do not. */
function clashes(taken: ReadonlyMap<string, Edit>, edit: Edit, report: Report): boolean {
  const other = taken.get(placeOf(edit));
  if (!other) return false;
  if (other.text !== edit.text) {
    report.error(
      "EDIT_CONFLICT",
      edit.where,
      `services "${other.service}" and "${edit.service}" share this image and want different ones`,
      { hint: "use --shared detach" },
    );
  }
  return true;
}
