import { isPortError, type Report } from "composex-core/diagnostics";
import { type MergerConfig, rulesOf, type StalePolicy } from "../config/config.ts";
import type { GatePorts } from "../gates/run-gates.ts";
import { parseImageReference } from "../image/image-reference.ts";
import { forbidden } from "../resolve/publisher.ts";
import type { Update } from "../resolve/resolve-updates.ts";
import { admit } from "../state/admit.ts";
import { compareOrders } from "../state/order.ts";
import type { StateEntry } from "../state/state-file.ts";
import type { Batch } from "./batch.ts";
import { mayAskRegistry } from "./contact.ts";
import type { Present } from "./present.ts";

/** Whether a build may come in at all: who brings it, a hold, and what is newer. Problems go to the report. */
export async function admission(
  update: Update,
  batch: Batch,
  config: MergerConfig,
  present: Present,
  ports: GatePorts,
  report: Report,
): Promise<"admitted" | "stale" | "held" | "refused"> {
  const { service, from } = update;
  const refusal = await forbidden(service, batch.act, config, batch.publisher);
  if (refusal) {
    report.error("PUBLISHER_FORBIDDEN", from, refusal.message, { hint: refusal.hint });
    return "refused";
  }
  const image = present.image(service);
  const entry = present.entry(service);
  const parsed = image === undefined ? undefined : parseImageReference(image);
  const { repositories } = rulesOf(config, service);
  const { normalized, repository } = update.image;
  if (repositories.length > 0 && !repositories.includes(normalized) && parsed?.normalized !== normalized) {
    report.error("REPOSITORY_CHANGED", from, `service "${service}" may not take its image from "${repository}"`, {
      hint: `repositories of the service in .compose-merger.yml: ${repositories.join(", ")}`,
    });
    return "refused";
  }
  // In tag form the file holds no digest; the entry then speaks for the tag it wrote.
  const digest = parsed?.digest ?? (parsed?.tag !== undefined && parsed.tag === entry?.tag ? entry.digest : undefined);
  if (digest !== undefined && digest === update.image.digest) return "admitted";
  const rolling = batch.rollback !== undefined;
  const now = new Date(ports.now()).toISOString();
  const known = rolling
    ? entry?.hold
      ? { hold: entry.hold }
      : undefined
    : await withPushTimes(update, entry, digest, batch, config, present, ports);
  const verdict = admit(update.order, update.image.digest, known, digest, now);
  if (verdict.verdict === "held") {
    report.error("SERVICE_HELD", from, `service "${service}" keeps its image: ${verdict.reason}`, {
      hint: `compose-merger release --service ${service} lets new builds in`,
    });
    return "held";
  }
  const policy = stalePolicy(batch.flags.stale, config.stale);
  if (verdict.verdict === "stale" && policy !== "force") {
    const say = policy === "fail" ? report.error.bind(report) : report.note.bind(report);
    say("STALE", from, `service "${service}" keeps its image: ${verdict.reason}`, {
      hint: config.stale === "fail" ? "the rules of the repository keep older builds out" : "--stale force writes it all the same",
    });
    return "stale";
  }
  if (verdict.verdict === "admitted" && verdict.unknown && !rolling && !batch.local) {
    const say = config.orderUnknown === "refuse" ? report.error.bind(report) : report.warning.bind(report);
    say("ORDER_UNKNOWN", from, `nothing tells whether this build of service "${service}" is newer than the one there`, {
      hint: "give the artifact an order: compose-merger emit counts the commits",
    });
    if (config.orderUnknown === "refuse") return "refused";
  }
  return "admitted";
}

/** Whoever runs may ask for less than the rules, and for more than `skip`; `fail` is the rules' last word. */
function stalePolicy(flag: StalePolicy | undefined, rule: StalePolicy): StalePolicy {
  return rule === "fail" ? "fail" : (flag ?? rule);
}

/** Without a common sequence or source the registry's push times decide, where it has them. Beside a lone object there is no other order. */
async function withPushTimes(
  update: Update,
  entry: StateEntry | undefined,
  digest: string | undefined,
  batch: Batch,
  config: MergerConfig,
  present: Present,
  ports: GatePorts,
): Promise<StateEntry | undefined> {
  const known = entry?.order !== undefined && entry.digest === digest ? compareOrders(update.order, entry.order) : undefined;
  if (known?.by === "sequence" || known?.by === "commit") return entry;
  const image = present.image(update.service);
  const current = image === undefined ? undefined : parseImageReference(image);
  if (batch.local || !config.gates.exists || digest === undefined || current === undefined || update.image.digest === undefined)
    return entry;
  if (!mayAskRegistry(config, batch.flags, present, update.service, update.image.normalized)) return entry;
  const [mine, theirs] = await Promise.all([
    pushedAt(ports, update.image.normalized, update.image.digest),
    pushedAt(ports, current.normalized, digest),
  ]);
  if (mine !== undefined) Object.assign(update.order, { pushedAt: mine });
  return theirs === undefined ? entry : { ...entry, digest, order: { ...(known && entry?.order), pushedAt: theirs } };
}

/** A registry that cannot be asked orders nothing; the gates report it. */
async function pushedAt({ registry }: GatePorts, repository: string, reference: string): Promise<string | undefined> {
  try {
    return (await registry.inspect({ repository, reference }))?.pushedAt;
  } catch (error) {
    if (isPortError(error)) return undefined;
    throw error;
  }
}
