import { formatPath, type Path, printable, type Report } from "composex-core/diagnostics";
import { parseImageReference } from "../image/image-reference.ts";
import { type Layer, positionOfNode } from "../locate/compose-file.ts";
import type { ImageIndex, ImageSite } from "../locate/find-image.ts";
import { tagOf } from "../locate/tags.ts";
import { insertFirst } from "./block.ts";
import type { Edit } from "./edit.ts";
import { planValue } from "./image-value.ts";
import { pathOf, pathOfService } from "./path-of.ts";
import type { EditOptions, EditRequest } from "./request.ts";
import { isTyped, plainOrQuoted, type Replacement, replaceScalar } from "./scalar-text.ts";
import { sharersOf } from "./sharers.ts";

/** The edit that gives a service its image, where the file already says one; problems go to the report. */
export function planImage(
  index: ImageIndex,
  site: ImageSite,
  request: EditRequest,
  options: EditOptions,
  report: Report,
): Edit | undefined {
  const { service } = request;
  const { scalar, layer } = site;
  const here = positionOfNode(site.alias ? site.layer : layer, site.alias ?? scalar ?? site.pair.value, `services.${service}.image`);
  if (!scalar) {
    report.error("TYPE_MISMATCH", here, `the image of service "${service}" is a list or a map, not text`, {
      hint: "write the image as one string",
    });
    return undefined;
  }
  const tag = tagOf(scalar);
  if (tag !== undefined) {
    report.error(
      "TAG_MEANING",
      here,
      `the image of service "${service}" carries the tag ${printable(tag, 80)}, which gives it another meaning`,
      {
        hint: "take the tag off, or edit the image by hand",
      },
    );
    return undefined;
  }
  const written = String(scalar.value ?? "");
  // `null` and `1.10` are no images; as text of the same repository they may have been meant so.
  const old = isTyped(scalar) && parseImageReference(written)?.normalized !== request.image.normalized ? "" : written;
  const form = typeof options.form === "function" ? options.form(service) : options.form;
  const planned = planValue(old, request.image, {
    form,
    replaceInterpolation: options.replaceInterpolation,
    repositoryAllowed: (from, to) => options.repositoryAllowed(service, from, to),
  });
  if ("refused" in planned) {
    const { code, message, hint } = planned.refused;
    report.error(code, here, `service "${service}": ${message}`, { hint });
    return undefined;
  }
  if (planned.value === written) return undefined;
  const warn = (): void => {
    for (const { code, message, hint } of planned.warnings) report.warning(code, here, `service "${service}": ${message}`, { hint });
  };
  const place = choosePlace(index, site, options, report);
  if (place === "refused") return undefined;
  const what = { service, value: planned.value, old: written };
  if (place === "detach") {
    warn();
    return detach(site, what, report);
  }
  const replacement = replaceScalar(layer, scalar, site.pair, planned.value);
  if (!replacement) {
    report.error("SCALAR_STYLE", here, `the image of service "${service}" is written over several lines or ends in a line break`, {
      hint: "write it on one line: plain, quoted, or under >- or |-",
    });
    return undefined;
  }
  warn();
  const target = pathOf(layer, scalar) ?? ["services", service, "image"];
  return edit(layer, target, replacement, what, place.alsoChanges);
}

interface What {
  readonly service: string;
  readonly value: string;
  readonly old: string | undefined;
}

function edit(layer: Layer, path: Path, { start, end, text }: Replacement, what: What, alsoChanges: readonly string[] = []): Edit {
  const { file } = layer;
  return {
    file: file.path,
    start,
    end,
    text,
    what: "image",
    service: what.service,
    document: layer.index,
    path,
    where: { ...file.source.position(start, Math.max(end, start + 1)), path: formatPath(path) },
    before: what.old,
    after: what.value,
    reads: [{ path, value: what.value }],
    alsoChanges,
  };
}

/** Decides which scalar may be touched when more than one service, or more than one place, depends on it. */
function choosePlace(
  index: ImageIndex,
  site: ImageSite,
  { shared }: EditOptions,
  report: Report,
): "refused" | "detach" | { readonly alsoChanges: readonly string[] } {
  const { service, via, alias } = site;
  const sharers = sharersOf(index, site);
  const also = sharers.places;
  const direct = via.length === 0 && !alias;
  if (direct && also.length === 0) return { alsoChanges: [] };
  if (shared === "anchor") return { alsoChanges: sharers.services };
  const first = via[0];
  if (first) {
    const names = { merge: "a merge (<<)", extends: "extends", "service-alias": "an alias for the whole service" };
    if (shared === "detach" && first.kind !== "service-alias") return "detach";
    report.error(
      "IMAGE_INHERITED",
      positionOfNode(first.layer, first.node),
      `service "${service}" gets its image through ${names[first.kind]}`,
      {
        also: [{ message: "the image is written here", where: positionOfNode(site.layer, site.scalar) }, ...also],
        hint:
          first.kind === "service-alias"
            ? "--shared anchor edits the service it names, for all its users"
            : "--shared detach writes an image of its own here, --shared anchor edits the source for all its users",
      },
    );
    return "refused";
  }
  if (alias && shared === "detach") return "detach";
  const owner = alias ? `is the alias "*${alias.source}"` : "is used in other places too";
  report.error(
    "IMAGE_SHARED",
    positionOfNode(site.layer, alias ?? site.scalar, `services.${service}.image`),
    `the image of service "${service}" ${owner}`,
    {
      also: alias ? [{ message: "the anchored image", where: positionOfNode(site.layer, site.scalar) }, ...also] : also,
      hint: alias
        ? "--shared anchor edits the anchored image for all its users, --shared detach writes an image of its own here"
        : "--shared anchor changes it for all of them; to detach, move the anchor out of this service first",
    },
  );
  return "refused";
}

function detach(site: ImageSite, what: What, report: Report): Edit | undefined {
  const { service, alias, home } = site;
  const path: Path = [...pathOfService(home, service), "image"];
  if (alias && site.via.length === 0) {
    const [start = 0, end = 0] = alias.range ?? [];
    return edit(site.layer, path, { start, end, text: plainOrQuoted(what.value, true) }, what);
  }
  const pair = home.services.get(service);
  const replacement = pair && insertFirst(home, pair, (flow) => `image: ${plainOrQuoted(what.value, flow)}`, 0);
  if (replacement) return edit(home, path, replacement, what);
  report.error("IMAGE_INHERITED", positionOfNode(home, pair?.key), `service "${service}" has no map of its own to write an image into`, {
    hint: "use --shared anchor",
  });
  return undefined;
}
