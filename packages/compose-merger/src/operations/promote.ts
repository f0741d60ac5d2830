import { didYouMean, Report } from "composex-core/diagnostics";
import type { MergerConfig } from "../config/config.ts";
import { normalizeRepository, parseImageReference } from "../image/image-reference.ts";
import type { Publisher } from "../resolve/publisher.ts";
import type { Update } from "../resolve/resolve-updates.ts";
import type { BatchFlags } from "../run/batch.ts";
import { type BatchRun, type RunBatchOptions, runBatch } from "../run/run-batch.ts";
import type { ComposeStore } from "../stores/store.ts";
import { imageText, lookAt } from "./read-files.ts";

export interface PromoteOptions extends RunBatchOptions {
  readonly source: ComposeStore;
  readonly from: string;
  readonly to: string;
  /** `all` takes every service that both files have. */
  readonly services: readonly string[] | "all";
  readonly minAgeSeconds?: number | undefined;
  readonly flags: BatchFlags;
  readonly publisher: Publisher;
}

/** Copies image references, never text, from one file or branch to another; the gates run again on what arrives. */
export function promote(options: PromoteOptions): Promise<BatchRun> {
  return runBatch(
    {
      command: "promote",
      files: [options.to],
      flags: options.flags,
      fragments: new Map(),
      publisher: options.publisher,
      act: "operate",
      local: false,
      resolve: (config, tip, report) => collect(options, config, async (path) => (await tip.read(path))?.bytes !== undefined, report),
    },
    options,
  );
}

async function collect(
  options: PromoteOptions,
  config: MergerConfig,
  exists: (path: string) => Promise<boolean>,
  report: Report,
): Promise<readonly Update[]> {
  const { source, from, services, minAgeSeconds, ports } = options;
  const looked = await lookAt(source, { files: [from] }, report);
  if (!looked || !(await exists(options.to))) return [];
  const target = await lookAt(options.store, { files: [options.to] }, new Report());
  const known = [...looked.index.sites.keys()];
  const wanted = services === "all" ? known.filter((service) => target?.index.home(service)) : services;
  const updates: Update[] = [];
  for (const service of wanted) {
    const where = { file: from, line: 1, col: 1 };
    const site = looked.index.sites.get(service);
    const text = imageText(site);
    const image = text === undefined ? undefined : parseImageReference(text);
    if (!image) {
      report.error("SERVICE_UNDEFINED", where, `service "${service}" has no literal image in ${from}`, {
        hint: didYouMean(service, known),
      });
      continue;
    }
    const entry = looked.target.states.get(from)?.get(service);
    const current = entry?.digest !== undefined && entry.digest === image.digest ? entry : undefined;
    if (minAgeSeconds !== undefined && (current?.time === undefined || ports.now() - Date.parse(current.time) < minAgeSeconds * 1000)) {
      report.note(
        "STALE",
        where,
        `service "${service}" is not promoted: its image ${current?.time === undefined ? "has no known age" : `is there since ${current.time} only`}`,
      );
      continue;
    }
    const repository = mapRegistry(image.repository, config.registries);
    const tag = image.tag ?? current?.tag;
    updates.push({
      service,
      image: {
        repository,
        normalized: normalizeRepository(repository) ?? repository,
        ...(tag !== undefined && { tag }),
        ...(image.digest !== undefined && { digest: image.digest }),
      },
      order: current?.order ?? {},
      from: where,
      ...(current?.source && { source: current.source }),
      ...(current?.build && { build: current.build }),
    });
  }
  return updates;
}

/** The registry of the target in place of the source's: the longest prefix of the map wins. */
function mapRegistry(repository: string, registries: Readonly<Record<string, string>>): string {
  const from = Object.keys(registries)
    .filter((prefix) => repository === prefix || repository.startsWith(`${prefix}/`))
    .sort((a, b) => b.length - a.length)[0];
  return from === undefined ? repository : (registries[from] ?? from) + repository.slice(from.length);
}
