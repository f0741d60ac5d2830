import { Report } from "composex-core/diagnostics";
import { type EditResult, makeEdits, unedited } from "../apply/edit-compose.ts";
import { type MergerConfig, rulesOf } from "../config/config.ts";
import type { GateResult } from "../gates/gate-result.ts";
import { type GateOutcome, type GatePorts, runGates } from "../gates/run-gates.ts";
import { formatImageReference } from "../image/image-reference.ts";
import type { ComposeFile } from "../locate/compose-file.ts";
import { readCompose } from "../locate/read-compose.ts";
import type { Edit } from "../plan/edit.ts";
import { planEach } from "../plan/plan-edits.ts";
import type { EditOptions, EditRequest } from "../plan/request.ts";
import { forbidden } from "../resolve/publisher.ts";
import type { Update } from "../resolve/resolve-updates.ts";
import { holdReason } from "../state/admit.ts";
import { commitMessage, type MessageEntry } from "../state/commit-message.ts";
import { type Floor, type MergerState, type StateEntry, statePath, writeState } from "../state/state-file.ts";
import type { Change, Tip } from "../stores/store.ts";
import { admission } from "./admission.ts";
import type { Batch } from "./batch.ts";
import { repositoryAllowed } from "./contact.ts";
import { messageEntry, resultOf } from "./describe-update.ts";
import { parseAuthor } from "./parse-author.ts";
import { Present } from "./present.ts";
import type { Decision } from "./publish-loop.ts";
import { readTarget, type Target } from "./read-target.ts";
import type { ServiceResult } from "./result.ts";
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

/** What a batch came to on one tip. */
interface Plan {
  readonly edit: EditResult;
  /** Services that are not written, for a reason in the report. */
  readonly refused: ReadonlySet<string>;
  readonly gates: ReadonlyMap<string, readonly GateResult[]>;
}

/** One look at one tip: which services change, with which text, under which message. Gates run once per image over all looks. */
export class BatchDecider {
  /** The compose files of the last look. */
  files: readonly string[] = [];
  readonly #batch: Batch;
  readonly #options: DecideOptions;
  readonly #gated = new Map<string, Promise<{ outcome: GateOutcome; report: Report }>>();
  /** A file that nobody touched between two looks is not parsed again. */
  readonly #parsed = new Map<string, { readonly bytes: Uint8Array; readonly file: ComposeFile }>();

  constructor(batch: Batch, options: DecideOptions) {
    this.#batch = batch;
    this.#options = options;
  }

  async decide(tip: Tip): Promise<Decision<BatchOutcome>> {
    const report = new Report();
    const target = await readTarget(tip, { ...this.#options, files: this.#batch.files }, report);
    if (!target) return { result: { services: [], report } };
    this.files = target.files.map(({ path }) => path);
    const only = target.files.length === 1 && !this.#batch.flags.path ? this.#batch.services?.(target.config) : undefined;
    const files = target.files.map(({ path, bytes }) => this.#parse(path, bytes, only, report)).filter((file) => file !== undefined);
    if (files.length < target.files.length) return { result: { services: [], report } };
    const present = new Present(target, files);
    const updates = await this.#batch.resolve(target.config, tip, report, present);
    // What could not even be read as a request leaves nothing of a batch that is all or nothing.
    const broken = report.hasErrors && !this.#batch.flags.partial;
    const admitted: Update[] = [];
    const results = new Map<string, ServiceResult>();
    for (const update of updates) {
      const outcome = await admission(update, this.#batch, target.config, present, this.#options.ports, report);
      if (outcome === "admitted") admitted.push(update);
      else results.set(update.service, resultOf(update, outcome, present.image(update.service), present));
    }
    const plan = await this.#plan(target, files, present, admitted, report);
    const nothing = broken || plan.edit.changed.size === 0 || (report.hasErrors && !this.#batch.flags.partial);
    for (const update of admitted) {
      const own = plan.edit.edits.filter((one) => one.service === update.service);
      const refused = plan.refused.has(update.service) || (report.hasErrors && nothing);
      results.set(update.service, {
        ...resultOf(
          update,
          refused ? "refused" : own.length > 0 ? "applied" : "unchanged",
          present.image(update.service),
          present,
          refused ? [] : own,
        ),
        gates: plan.gates.get(update.service) ?? [],
      });
    }
    const services = updates.map(({ service }) => results.get(service)).filter((result) => result !== undefined);
    const result: BatchOutcome = { services, report, edit: plan.edit, config: target.config };
    return nothing ? { result } : { result, change: this.#change(target, plan.edit, admitted, present) };
  }

  #parse(path: string, bytes: Uint8Array, only: ReadonlySet<string> | undefined, report: Report): ComposeFile | undefined {
    const known = this.#parsed.get(path);
    if (known && (known.bytes === bytes || Buffer.compare(known.bytes, bytes) === 0)) return known.file;
    const file = readCompose(path, bytes, report, only);
    if (file) this.#parsed.set(path, { bytes, file });
    return file;
  }

  /** Plans every update by itself, then asks the registries about what is planned, and proves what is left of the batch as a whole. */
  async #plan(target: Target, files: readonly ComposeFile[], present: Present, updates: readonly Update[], report: Report): Promise<Plan> {
    const refused = new Set<string>();
    const gates = new Map<string, readonly GateResult[]>();
    const edits: Edit[] = [];
    const { partial } = this.#batch.flags;
    const options = this.#editOptions(target.config);
    const plans = planEach(
      present.index,
      updates.map((update) => this.#request(update)),
      options,
    );
    for (const [at, plan] of plans.entries()) {
      const update = updates[at] as Update;
      const gated = plan.report.hasErrors || present.holds(update) ? undefined : await this.#gate(update, present, target.config);
      if (gated) gates.set(update.service, gated.outcome.gates);
      for (const diagnostic of [...plan.report.diagnostics, ...(gated?.report.diagnostics ?? [])]) report.add(diagnostic);
      if (plan.report.hasErrors || gated?.report.hasErrors) refused.add(update.service);
      else edits.push(...plan.edits);
    }
    const none: Plan = { edit: unedited(files), refused, gates };
    if (edits.length === 0 || (report.hasErrors && !partial)) return none;
    // What is wrong with the whole cannot be laid at the door of one service.
    const whole = new Report();
    const edit = makeEdits(files, edits, options.shared, whole);
    if (!whole.hasErrors) await this.#checkOthers(edit.edits, updates, target, present, whole);
    if (!whole.hasErrors) await this.#options.checkResult(edit, target, whole);
    for (const diagnostic of whole.diagnostics) report.add(diagnostic);
    return whole.hasErrors ? { ...none, refused: new Set(updates.map(({ service }) => service)) } : { edit, refused, gates };
  }

  /** Services that change along with the ones asked for are held, closed and bound to their repositories as if they had been asked for. */
  async #checkOthers(edits: readonly Edit[], updates: readonly Update[], target: Target, present: Present, report: Report): Promise<void> {
    const { publisher, act, flags } = this.#batch;
    const asked = new Set(updates.map(({ service }) => service));
    const now = new Date(this.#options.ports.now()).toISOString();
    for (const edit of edits) {
      const image = updates.find(({ service }) => service === edit.service)?.image;
      for (const service of edit.alsoChanges) {
        if (asked.has(service)) continue;
        const also = `service "${service}" would change too, and`;
        const refusal = await forbidden(service, act, target.config, publisher);
        if (refusal) report.error("PUBLISHER_FORBIDDEN", edit.where, `${also} ${refusal.message}`, { hint: refusal.hint });
        const hold = holdReason(present.entry(service), now);
        if (hold !== undefined)
          report.error("SERVICE_HELD", edit.where, `${also} it keeps its image: ${hold}`, {
            hint: `compose-merger release --service ${service} lets new builds in`,
          });
        const writesImage = edit.what !== "label" && edit.what !== "environment";
        const bound = rulesOf(target.config, service).repositories.length > 0;
        if (writesImage && image && bound && !repositoryAllowed(target.config, flags, service, image.normalized))
          report.error("REPOSITORY_CHANGED", edit.where, `${also} it may not take images from "${image.repository}"`, {
            hint: `list the repository under services.${service} in .compose-merger.yml`,
          });
      }
    }
  }

  async #gate(update: Update, present: Present, { gates }: MergerConfig): Promise<{ outcome: GateOutcome; report: Report } | undefined> {
    if (this.#batch.local) return undefined;
    const platform = present.platform(update.service);
    const key = JSON.stringify([update.service, formatImageReference(update.image), platform, gates]);
    let running = this.#gated.get(key);
    if (!running) {
      const report = new Report();
      running = runGates({ ...update, platform }, gates, this.#options.ports, report).then((outcome) => ({ outcome, report }));
      this.#gated.set(key, running);
    }
    return running;
  }

  #editOptions(config: MergerConfig): EditOptions {
    const { flags } = this.#batch;
    return {
      shared: flags.shared,
      create: flags.create,
      after: flags.after,
      form: (service) => flags.form ?? rulesOf(config, service).form ?? config.form,
      replaceInterpolation: flags.replaceInterpolation,
      repositoryAllowed: (service, _from, to) => repositoryAllowed(config, flags, service, to),
      pairAllowed: (service, section, key) => rulesOf(config, service)[section].includes(key),
      fragmentAllowed: (service, key) => rulesOf(config, service).fragment.includes(key),
    };
  }

  #request(update: Update): EditRequest {
    const { flags, fragments } = this.#batch;
    const fragment = fragments.get(update.service);
    return {
      service: update.service,
      image: update.image,
      from: update.from,
      ...(update.set && { set: update.set }),
      ...(fragment && { fragment }),
      ...(flags.path && { path: flags.path }),
    };
  }

  #change(target: Target, edit: EditResult, updates: readonly Update[], present: Present): Omit<Change, "tip"> {
    const { operation, ports, author, keepsState } = this.#options;
    const applied = updates.filter((update) => edit.edits.some((one) => one.service === update.service));
    const files = target.files
      .filter(({ path }) => edit.changed.has(path))
      .map(({ path, mode }) => ({ path, mode, bytes: edit.changed.get(path) as Uint8Array }));
    // An explicit place is not the image whose order the state tells.
    if (keepsState && !this.#batch.flags.path) {
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
    const floor: Floor | undefined = rolling ? (rolling(update.service) ?? previous?.floor) : undefined;
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
