import type { Report } from "composex-core/diagnostics";
import type { MergerConfig } from "../config/config.ts";
import { formatImageReference, type ImageReference, parseImageReference } from "../image/image-reference.ts";
import type { ArtifactImage } from "../input/artifact.ts";
import { compareOrders, type Order } from "../state/order.ts";

/** One service's new image with all that is known about the build. */
export interface Update extends Pick<ArtifactImage, "from" | "source" | "build" | "set" | "fragment" | "platforms"> {
  readonly service: string;
  readonly image: ImageReference;
  readonly order: Order;
}

export interface ResolveOptions {
  readonly config: MergerConfig;
  /** For artifacts that name no service. */
  readonly service?: string | undefined;
  /** ISO 8601, from the build's environment. */
  readonly buildStart?: string | undefined;
}

/** Artifact images -> updates, one a service. */
export function resolveUpdates(images: readonly ArtifactImage[], options: ResolveOptions, report: Report): readonly Update[] {
  const updates = images.flatMap((image) => {
    const service = serviceOf(image, options, report);
    const reference = parseImageReference(formatImageReference(image));
    if (!reference) {
      report.error("ARTIFACT_INVALID", image.from, `"${image.repository}" does not make an image reference`);
      return [];
    }
    if (service === undefined) return [];
    return [toUpdate(image, service, reference, options.buildStart)];
  });
  return onePerService(updates, report);
}

/** The service an image is for: as the artifact says, the caller, or the one whose rules name the container or the repository. */
export function serviceOf(image: ArtifactImage, { config, service }: ResolveOptions, report: Report): string | undefined {
  if (image.service !== undefined) return image.service;
  if (service !== undefined) return service;
  const name = image.container;
  if (name !== undefined) {
    const mapped = Object.entries(config.services).find(([, rules]) => rules.containers.includes(name));
    return mapped?.[0] ?? name;
  }
  const repository = parseImageReference(image.repository)?.normalized;
  const owners = Object.entries(config.services).filter(([, rules]) => repository !== undefined && rules.repositories.includes(repository));
  if (owners.length === 1) return owners[0]?.[0];
  report.error("ARTIFACT_INVALID", image.from, `nothing says which service "${image.repository}" is for`, {
    hint:
      owners.length > 1
        ? `--service, one of ${owners.map(([owner]) => owner).join(", ")}`
        : "--service, or list the repository under a service in .compose-merger.yml",
  });
  return undefined;
}

function toUpdate(image: ArtifactImage, service: string, reference: ImageReference, buildStart: string | undefined): Update {
  const { source, build, set, fragment, platforms, sequence, from } = image;
  const start = build?.start ?? buildStart;
  const commit =
    source?.repository !== undefined && source.branch !== undefined && source.time !== undefined
      ? { repository: source.repository, branch: source.branch, time: source.time }
      : undefined;
  const order: Order = {
    ...(sequence !== undefined && { sequence }),
    ...(commit && { commit }),
    ...(start !== undefined && { buildStart: start }),
  };
  return {
    service,
    image: reference,
    order,
    from,
    ...(source && { source }),
    ...(build && { build }),
    ...(set && { set }),
    ...(fragment !== undefined && { fragment }),
    ...(platforms && { platforms }),
  };
}

/** The greatest order wins; equal orders must agree. */
function onePerService(updates: readonly Update[], report: Report): readonly Update[] {
  const chosen = new Map<string, Update>();
  for (const update of updates) {
    const other = chosen.get(update.service);
    if (!other) {
      chosen.set(update.service, update);
      continue;
    }
    const { result } = compareOrders(update.order, other.order);
    const same = formatImageReference(update.image) === formatImageReference(other.image);
    if (result === "newer") chosen.set(update.service, update);
    else if (result !== "older" && !same) {
      report.error(
        "ARTIFACT_CONFLICT",
        update.from,
        `two artifacts name service "${update.service}" with different images and nothing tells which is newer`,
        {
          also: [{ message: "the other one", where: other.from }],
          hint: "give both an order, or pass one of them",
        },
      );
    }
  }
  return [...chosen.values()];
}
