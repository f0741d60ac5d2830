import type { RelatedPlace } from "composex-core/diagnostics";
import { positionOfNode } from "../locate/compose-file.ts";
import type { ImageIndex, ImageSite } from "../locate/find-image.ts";

export interface Sharers {
  /** Services whose effective image is the same scalar. */
  readonly services: readonly string[];
  readonly places: readonly RelatedPlace[];
}

const sitesByScalar = new WeakMap<ImageIndex, Map<unknown, ImageSite[]>>();

/** Who else depends on the scalar that holds this image. */
export function sharersOf(index: ImageIndex, site: ImageSite): Sharers {
  let sites = sitesByScalar.get(index);
  if (!sites) {
    sites = new Map();
    for (const other of index.sites.values()) {
      if (!other || "elsewhere" in other || !other.scalar) continue;
      const list = sites.get(other.scalar);
      if (list) list.push(other);
      else sites.set(other.scalar, [other]);
    }
    sitesByScalar.set(index, sites);
  }
  const others = (sites.get(site.scalar) ?? []).filter((other) => other.service !== site.service);
  const places: RelatedPlace[] = others.map((other) => {
    const first = other.via[0];
    const where = first ? positionOfNode(first.layer, first.node) : positionOfNode(other.layer, other.alias ?? other.scalar);
    return { message: `service "${other.service}" uses it`, where };
  });
  const named = new Set(others.map((other) => other.alias));
  for (const alias of (site.scalar && site.layer.uses.get(site.scalar)) ?? []) {
    if (alias === site.alias || named.has(alias)) continue;
    places.push({ message: `"*${alias.source}" uses it`, where: positionOfNode(site.layer, alias) });
  }
  return { services: others.map((other) => other.service), places };
}
