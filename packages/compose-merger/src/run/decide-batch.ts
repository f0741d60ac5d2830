import { PortError, Report } from "composex-core/diagnostics";
import { type EditResult, editFiles } from "../apply/edit-compose.ts";
import type { MergerConfig } from "../config/config.ts";
import { NO_SERVICE_RULES } from "../config/config.ts";
import { type GateOutcome, type GatePorts, runGates } from "../gates/run-gates.ts";
import { formatImageReference, parseImageReference } from "../input/image-reference.ts";
import type { Update } from "../input/resolve-updates.ts";
import type { ComposeFile } from "../locate/compose-file.ts";
import { readCompose } from "../locate/read-compose.ts";
import type { EditOptions, EditRequest } from "../plan/request.ts";
import { admit } from "../state/admit.ts";
import { commitMessage, type MessageEntry } from "../state/commit-message.ts";
import { compareOrders } from "../state/order.ts";
import { type MergerState, type StateEntry, statePath, writeState } from "../state/state-file.ts";
import type { Change, Tip } from "../stores/store.ts";
import type { Batch } from "./batch.ts";
import { messageEntry, resultOf } from "./describe-update.ts";
import { parseAuthor } from "./parse-author.ts";
import { Present } from "./present.ts";
import type { Decision } from "./publish-loop.ts";
import { readTarget, type Target } from "./read-target.ts";
import type { GateResult, ServiceOutcome, ServiceResult } from "./result.ts";
import type { ResultCheck } from "./result-check.ts";

export interface DecideOptions {
  readonly ports: GatePorts;
  readonly keepsState: boolean;
  readonly readsConfig: boolean;
  readonly configFile?: string | undefined;
  readonly operation: string;
  readonly author: Change["author"] | undefined;
  readonly checkResult: ResultCheck;
}

export interface BatchOutcome {
  readonly services: readonly ServiceResult[];
  readonly report: Report;
  /** Absent when the target could not be read. */
  readonly edit?: EditResult;
  readonly config?: MergerConfig;
}

const FALLBACK_AUTHOR = { name: "compose-merger", email: "compose-merger@localhost" };

/** One look at one tip: which services change, with which text, under which message. Gates run once per image over all looks. */
export class BatchDecider {
  /** The compose files of the last look. */
  files: readonly string[] = [];
  readonly #batch: Batch;
  readonly #options: DecideOptions;
  readonly #gated = new Map<string, Promise<{ outcome: GateOutcome; report: Report }>>();

  constructor(batch: Batch, options: DecideOptions) {
    this.#batch = batch;
    this.#options = options;
  }

  async decide(tip: Tip): Promise<Decision<BatchOutcome>> {
    const report = new Report();
    const target = await readTarget(tip, { ...this.#options, files: this.#batch.files }, report);
    if (!target) return { result: { services: [], report } };
    this.files = target.files.map(({ path }) => path);
    const updates = await this.#batch.resolve(target.config, tip, report);
    const files = target.files.map(({ path, bytes }) => readCompose(path, bytes, report)).filter((file) => file !== undefined);
    if (files.length < target.files.length) return { result: { services: [], report } };
    const present = new Present(target, files);
    const admitted: Update[] = [];
    const results = new Map<string, ServiceResult>();
    const gates = new Map<string, readonly GateResult[]>();
    for (const update of updates) {
      const image = present.image(update.service);
      const outcome = await this.#admit(update, image, present, target, report);
      if (outcome !== "admitted") results.set(update.service, resultOf(update, outcome, image, present));
      else admitted.push(update);
    }
    const changing = admitted.filter((update) => !present.holds(update));
    for (const update of changing) {
      const gated = await this.#gate(update, present.platform(update.service), target.config);
      for (const diagnostic of gated.report.diagnostics) report.add(diagnostic);
      gates.set(update.service, gated.outcome.gates);
    }
    const edit = this.#edit(target, files, admitted, report);
    if (edit.changed.size > 0 && !report.hasErrors) await this.#options.checkResult(edit, target, report);
    for (const update of admitted) {
      const own = edit.edits.filter((one) => one.service === update.service);
      const outcome: ServiceOutcome = report.hasErrors && !this.#batch.flags.partial ? "refused" : own.length > 0 ? "applied" : "unchanged";
      results.set(update.service, {
        ...resultOf(update, outcome, present.image(update.service), present, own),
        gates: gates.get(update.service) ?? [],
      });
    }
    const services = updates.map(({ service }) => results.get(service)).filter((result) => result !== undefined);
    const result: BatchOutcome = { services, report, edit, config: target.config };
    if (edit.changed.size === 0 || (report.hasErrors && !this.#batch.flags.partial)) return { result };
    return { result, change: this.#change(target, edit, admitted, present) };
  }

  async #admit(
    update: Update,
    image: string | undefined,
    present: Present,
    target: Target,
    report: Report,
  ): Promise<"admitted" | "stale" | "held"> {
    const policy = this.#batch.flags.stale ?? target.config.stale;
    const entry = present.entry(update.service);
    const parsed = image === undefined ? undefined : parseImageReference(image);
    // In tag form the file holds no digest; the entry then speaks for the tag it wrote.
    const digest = parsed?.digest ?? (parsed?.tag !== undefined && parsed.tag === entry?.tag ? entry.digest : undefined);
    if (digest !== undefined && digest === update.image.digest) return "admitted";
    const { service, from } = update;
    const rolling = this.#batch.rollback !== undefined;
    const now = new Date(this.#options.ports.now()).toISOString();
    const known = rolling
      ? entry?.hold
        ? { hold: entry.hold }
        : undefined
      : await this.#withPushTimes(update, entry, digest, image, target.config);
    const admission = admit(update.order, known, digest, now);
    if (admission.verdict === "held") {
      report.error("SERVICE_HELD", from, `service "${service}" keeps its image: ${admission.reason}`, {
        hint: `compose-merger release --service ${service} lets new builds in`,
      });
      return "held";
    }
    if (admission.verdict === "stale" && policy !== "force") {
      const say = policy === "fail" ? report.error.bind(report) : report.note.bind(report);
      say("STALE", from, `service "${service}" keeps its image: ${admission.reason}`, { hint: "--stale force writes it all the same" });
      return "stale";
    }
    if (admission.verdict === "admitted" && admission.unknown && !rolling) {
      const say = target.config.orderUnknown === "refuse" ? report.error.bind(report) : report.warning.bind(report);
      say("ORDER_UNKNOWN", from, `nothing tells whether this build of service "${service}" is newer than the one there`, {
        hint: "give the artifact an order: compose-merger emit counts the commits",
      });
    }
    return "admitted";
  }

  /** Without a common sequence or source the registry's push times decide, where it has them. Beside a lone object there is no other order. */
  async #withPushTimes(
    update: Update,
    entry: StateEntry | undefined,
    digest: string | undefined,
    image: string | undefined,
    config: MergerConfig,
  ): Promise<StateEntry | undefined> {
    const known = entry?.order !== undefined && entry.digest === digest ? compareOrders(update.order, entry.order) : undefined;
    if (known?.by === "sequence" || known?.by === "commit") return entry;
    const current = image === undefined ? undefined : parseImageReference(image);
    if (!config.gates.exists || digest === undefined || current === undefined || update.image.digest === undefined) return entry;
    const [mine, theirs] = await Promise.all([
      this.#pushedAt(update.image.normalized, update.image.digest),
      this.#pushedAt(current.normalized, digest),
    ]);
    if (mine !== undefined) Object.assign(update.order, { pushedAt: mine });
    return theirs === undefined ? entry : { ...entry, digest, order: { ...(known && entry?.order), pushedAt: theirs } };
  }

  /** A registry that cannot be asked orders nothing; the gates report it. */
  async #pushedAt(repository: string, reference: string): Promise<string | undefined> {
    try {
      return (await this.#options.ports.registry.inspect({ repository, reference }))?.pushedAt;
    } catch (error) {
      if (error instanceof PortError) return undefined;
      throw error;
    }
  }

  async #gate(update: Update, platform: string | undefined, { gates }: MergerConfig): Promise<{ outcome: GateOutcome; report: Report }> {
    const key = JSON.stringify([update.service, formatImageReference(update.image), platform, gates]);
    let running = this.#gated.get(key);
    if (!running) {
      const report = new Report();
      running = runGates({ ...update, platform }, gates, this.#options.ports, report).then((outcome) => ({ outcome, report }));
      this.#gated.set(key, running);
    }
    return running;
  }

  #edit(target: Target, files: readonly ComposeFile[], updates: readonly Update[], report: Report): EditResult {
    const { flags, fragments } = this.#batch;
    const rules = (service: string) => target.config.services[service] ?? NO_SERVICE_RULES;
    const options: EditOptions = {
      shared: flags.shared,
      create: flags.create,
      after: flags.after,
      form: (service) => flags.form ?? rules(service).form ?? target.config.form,
      replaceInterpolation: flags.replaceInterpolation,
      repositoryAllowed: (service, _from, to) => flags.allowRepositoryChange || rules(service).repositories.includes(to),
      fragmentAllowed: () => false,
      pairAllowed: (service, section, key) => rules(service)[section].includes(key),
    };
    const requests = updates.map((update): EditRequest => {
      const fragment = fragments.get(update.service);
      return {
        service: update.service,
        image: update.image,
        from: update.from,
        ...(update.set && { set: update.set }),
        ...(fragment && { fragment }),
        ...(flags.path && { path: flags.path }),
      };
    });
    if (!flags.partial) return editFiles(files, requests, options, report);
    const sound = requests.filter((request) => {
      const own = new Report();
      editFiles(files, [request], options, own);
      for (const diagnostic of own.diagnostics) report.add(diagnostic);
      return (
        !own.hasErrors &&
        !report.diagnostics.some(({ severity, where }) => severity === "error" && where === request.from && where !== undefined)
      );
    });
    return editFiles(files, sound, options, new Report());
  }

  #change(target: Target, edit: EditResult, updates: readonly Update[], present: Present): Omit<Change, "tip"> {
    const { operation, ports, author, keepsState } = this.#options;
    const applied = updates.filter((update) => edit.edits.some((one) => one.service === update.service));
    const files = target.files
      .filter(({ path }) => edit.changed.has(path))
      .map(({ path, mode }) => ({ path, mode, bytes: edit.changed.get(path) as Uint8Array }));
    if (keepsState) {
      for (const { path } of target.files) {
        const own = applied.filter((update) => edit.edits.find((one) => one.service === update.service)?.file === path);
        if (own.length === 0) continue;
        const state = new Map(target.states.get(path));
        for (const update of own) state.set(update.service, this.#entry(update, state, ports.now(), operation));
        files.push({ path: statePath(path), mode: "100644", bytes: writeState(state) });
      }
    }
    const entries = applied.map((update): MessageEntry => messageEntry(update, present, this.#batch.rollback?.(update.service)));
    return { files, message: commitMessage(operation, entries), author: author ?? parseAuthor(target.config.author) ?? FALLBACK_AUTHOR };
  }

  #entry(update: Update, state: MergerState, now: number, operation: string): StateEntry {
    const { image, order, source, build } = update;
    const previous = state.get(update.service);
    const rolling = this.#batch.rollback;
    const floor = rolling ? (rolling(update.service) ?? previous?.floor) : undefined;
    const kept = previous?.hold ? { hold: previous.hold } : {};
    return {
      ...(image.digest !== undefined && { digest: image.digest }),
      repository: image.repository,
      ...(image.tag !== undefined && { tag: image.tag }),
      ...(Object.keys(order).length > 0 && { order }),
      ...(source && { source }),
      ...(build && { build }),
      operation,
      time: new Date(now).toISOString(),
      ...kept,
      ...(floor && { floor }),
    };
  }
}
