import { isPortError, type Report } from "composex-core/diagnostics";
import type { Registry } from "../gates/registry.ts";
import { parseImageReference } from "../image/image-reference.ts";
import { formatOrder } from "../state/order.ts";
import type { Hold } from "../state/state-file.ts";
import type { ComposeStore } from "../stores/store.ts";
import { imageText, lookAt } from "./read-files.ts";

export interface ServiceStatus {
  readonly service: string;
  readonly image: string | undefined;
  readonly tag: string | undefined;
  readonly order: string | undefined;
  /** ISO 8601: since when this image is there. */
  readonly since: string | undefined;
  readonly hold: Hold | undefined;
  /** The digest pushed last, when it is another one. */
  readonly newest: string | undefined;
  /** The image in each environment of the config. */
  readonly environments: Readonly<Record<string, string | undefined>>;
}

export interface StatusOptions {
  readonly store: ComposeStore;
  /** Opens the store of another branch. */
  readonly openBranch: (branch: string) => Promise<ComposeStore>;
  readonly files: readonly string[] | undefined;
  readonly configFile?: string | undefined;
  /** Asked for the newest digest; absent: nobody is asked. */
  readonly registry?: Registry | undefined;
}

/** What runs where: image, order, age, hold, drift, environments side by side. */
export async function status(
  { store, openBranch, files, configFile, registry }: StatusOptions,
  report: Report,
): Promise<readonly ServiceStatus[]> {
  const looked = await lookAt(store, { files, configFile }, report);
  if (!looked) return [];
  const environments = new Map<string, ReadonlyMap<string, string | undefined>>();
  for (const [name, address] of Object.entries(looked.target.config.environments))
    environments.set(name, await imagesOf(store, openBranch, address, report));
  const found: ServiceStatus[] = [];
  for (const [service, site] of looked.index.sites) {
    const image = imageText(site);
    const parsed = image === undefined ? undefined : parseImageReference(image);
    const entry = [...looked.target.states.values()].map((state) => state.get(service)).find((candidate) => candidate !== undefined);
    const current = entry?.digest !== undefined && entry.digest === parsed?.digest ? entry : undefined;
    found.push({
      service,
      image,
      tag: parsed?.tag ?? current?.tag,
      order: current?.order && formatOrder(current.order),
      since: current?.time,
      hold: entry?.hold,
      newest: registry && parsed?.digest !== undefined ? await newestOther(registry, parsed.normalized, parsed.digest, report) : undefined,
      environments: Object.fromEntries([...environments].map(([name, images]) => [name, images.get(service)])),
    });
  }
  return found;
}

async function imagesOf(
  store: ComposeStore,
  openBranch: StatusOptions["openBranch"],
  address: string,
  report: Report,
): Promise<ReadonlyMap<string, string | undefined>> {
  const at = address.lastIndexOf("@");
  const path = at === -1 ? address : address.slice(0, at);
  const other = at === -1 ? store : await openBranch(address.slice(at + 1));
  try {
    const looked = await lookAt(other, { files: [path] }, report);
    return new Map([...(looked?.index.sites ?? [])].map(([service, site]) => [service, imageText(site)]));
  } finally {
    if (other !== store) await other.close();
  }
}

async function newestOther(registry: Registry, repository: string, digest: string, report: Report): Promise<string | undefined> {
  try {
    const newest = await registry.newest(repository);
    return newest?.digest === digest ? undefined : newest?.digest;
  } catch (error) {
    if (!isPortError(error)) throw error;
    report.warning("REGISTRY_FAILED", undefined, `${repository}: the newest image is not known: ${error.message}`);
    return undefined;
  }
}
