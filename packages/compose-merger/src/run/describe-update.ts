import { formatImageReference, isDigest } from "../image/image-reference.ts";
import type { Edit } from "../plan/edit.ts";
import type { Update } from "../resolve/resolve-updates.ts";
import type { MessageEntry } from "../state/commit-message.ts";
import { formatOrder, type Order } from "../state/order.ts";
import type { Present } from "./present.ts";
import type { ServiceOutcome, ServiceResult } from "./result.ts";

/** What the result of a run says of one service. */
export function resultOf(
  update: Update,
  outcome: ServiceOutcome,
  before: string | undefined,
  present: Present,
  edits: readonly Edit[] = [],
): ServiceResult {
  const site = present.index.sites.get(update.service);
  const found =
    site && !("elsewhere" in site) && site.scalar
      ? site.layer.file.source.position(site.scalar.range?.[0] ?? 0, site.scalar.range?.[1] ?? 1)
      : undefined;
  const where = edits[0]?.where ?? found;
  return {
    name: update.service,
    file: where?.file ?? "",
    line: where?.line ?? 0,
    column: where?.col ?? 0,
    before,
    after: edits.find((edit) => edit.what !== "label" && edit.what !== "environment")?.after ?? formatImageReference(update.image),
    order: formatOrder(update.order),
    outcome,
    gates: [],
  };
}

/** What the commit says of one service. */
export function messageEntry(update: Update, present: Present, rolledBackFrom: Order | undefined): MessageEntry {
  const { service, image, order, source, build } = update;
  const previous = present.image(service);
  const entry = present.entry(service);
  const previousTag =
    entry?.tag !== undefined && previous !== undefined && isDigest(entry.digest ?? "") && previous.includes(entry.digest ?? "")
      ? entry.tag
      : undefined;
  const from = source && [source.repository, source.branch, source.commit].filter((part) => part !== undefined).join(" ");
  return {
    service,
    image: formatImageReference(image),
    ...(previous !== undefined && { previous }),
    ...(image.tag !== undefined && { tag: image.tag }),
    ...(previousTag !== undefined && { previousTag }),
    ...(Object.keys(order).length > 0 && { order }),
    ...(from !== undefined && from !== "" && { source: from }),
    ...((build?.url ?? build?.id) !== undefined && { build: build?.url ?? build?.id ?? "" }),
    ...(build?.execution !== undefined && { execution: build.execution }),
    ...(rolledBackFrom && { rollback: formatOrder(rolledBackFrom) }),
  };
}
