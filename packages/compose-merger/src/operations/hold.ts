import { didYouMean, isPortError, PortError, Report } from "composex-core/diagnostics";
import { parseImageReference } from "../image/image-reference.ts";
import { positionOfNode } from "../locate/compose-file.ts";
import type { TimedPorts } from "../ports/run-ports.ts";
import { forbidden, type Publisher } from "../resolve/publisher.ts";
import { parseAuthor } from "../run/parse-author.ts";
import { failedRun } from "../run/port-failure.ts";
import { publishLoop } from "../run/publish-loop.ts";
import type { RunResult, ServiceResult } from "../run/result.ts";
import { commitMessage } from "../state/commit-message.ts";
import { type StateEntry, statePath, writeState } from "../state/state-file.ts";
import type { ComposeStore } from "../stores/store.ts";
import { imageText, lookAt } from "./read-files.ts";

export interface HoldOptions {
  readonly store: ComposeStore;
  readonly ports: TimedPorts;
  readonly service: string;
  /** Absent: the hold is taken off. */
  readonly hold?: { readonly reason: string; readonly seconds?: number | undefined };
  readonly files: readonly string[] | undefined;
  readonly configFile?: string | undefined;
  readonly author?: { readonly name: string; readonly email: string } | undefined;
  readonly publisher: Publisher;
  readonly deadlineMs: number;
  readonly dryRun: boolean;
}

/** Freezes a service at its image, or lets new builds in again: a commit of the state file alone. */
export async function setHold(options: HoldOptions): Promise<RunResult> {
  const { store, ports, service, hold, dryRun } = options;
  const command = hold ? "hold" : "release";
  const start = ports.now();
  const operation = ports.newOperationId();
  const base = { schema: 1 as const, command, repository: store.address, branch: store.branch };
  let seen: ServiceResult | undefined;
  try {
    if (!store.keepsState) throw new PortError("UNSUPPORTED", "a lone object has no room for a hold");
    const loop = await publishLoop(
      { store, ports, deadlineMs: options.deadlineMs },
      async () => {
        const report = new Report();
        const looked = await lookAt(store, options, report);
        if (!looked) return { result: report };
        const home = looked.index.home(service);
        if (!home) {
          report.error("SERVICE_UNDEFINED", undefined, `service "${service}" is not in the compose file`, {
            hint: didYouMean(service, looked.index.sites.keys()),
          });
          return { result: report };
        }
        const refusal = await forbidden(service, "operate", looked.target.config, options.publisher);
        if (refusal) {
          report.error("PUBLISHER_FORBIDDEN", undefined, refusal.message, { hint: refusal.hint });
          return { result: report };
        }
        const path = home.file.path;
        const state = new Map(looked.target.states.get(path));
        const { hold: present, ...entry }: StateEntry = state.get(service) ?? {};
        const image = imageText(looked.index.sites.get(service)) ?? "";
        const where = positionOfNode(home, home.services.get(service)?.key);
        seen = {
          name: service,
          file: where.file,
          line: where.line,
          column: where.col,
          before: image,
          after: image,
          order: "unknown",
          outcome: "unchanged",
          gates: [],
        };
        if (!hold && !present) return { result: report };
        const now = ports.now();
        const until = hold?.seconds === undefined ? undefined : new Date(now + hold.seconds * 1000).toISOString();
        const digest = parseImageReference(image)?.digest;
        const kept = { ...(digest !== undefined && { digest }), ...entry, operation, time: new Date(now).toISOString() };
        state.set(
          service,
          hold ? { ...kept, hold: { reason: hold.reason, since: kept.time, ...(until !== undefined && { until }) } } : kept,
        );
        const note = hold ? `held${until === undefined ? "" : ` until ${until}`}: ${hold.reason}` : "released";
        const author = options.author ??
          parseAuthor(looked.target.config.author) ?? { name: "compose-merger", email: "compose-merger@localhost" };
        const change = {
          files: [{ path: statePath(path), bytes: writeState(state), mode: "100644" as const }],
          message: commitMessage(operation, [{ service, image, note }]),
          author,
        };
        return dryRun ? { result: report } : { result: report, change };
      },
      async (tip) => {
        const looked = await lookAt(store, options, new Report());
        const there =
          looked?.tip.revision === tip.revision &&
          [...looked.target.states.values()].some((state) => state.get(service)?.operation === operation);
        return there ? { commit: undefined } : undefined;
      },
    );
    const outcome = loop.result.hasErrors ? "refused" : loop.outcome === "published" ? "applied" : "unchanged";
    return {
      ...base,
      outcome,
      services: seen ? [{ ...seen, outcome: outcome === "applied" ? (hold ? "held" : "released") : seen.outcome }] : [],
      commit: loop.commit,
      parent: loop.parent,
      attempts: loop.attempts,
      durationMs: ports.now() - start,
      errors: loop.result.diagnostics,
    };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { ...failedRun(error, store, command), durationMs: ports.now() - start };
  }
}
