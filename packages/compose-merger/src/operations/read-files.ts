import { Report } from "composex-core/diagnostics";
import type { ComposeFile } from "../locate/compose-file.ts";
import { ImageIndex, type ImageSite } from "../locate/find-image.ts";
import { readCompose } from "../locate/read-compose.ts";
import { literalOf } from "../plan/image-value.ts";
import { readTarget, type Target } from "../run/read-target.ts";
import type { ComposeStore, Tip } from "../stores/store.ts";

export interface Looked {
  readonly tip: Tip;
  readonly target: Target;
  readonly files: readonly ComposeFile[];
  readonly index: ImageIndex;
}

/** Reads config, files and state of a store's tip, for commands that only look. Undefined: the report says why. */
export async function lookAt(
  store: ComposeStore,
  options: { readonly files: readonly string[] | undefined; readonly configFile?: string | undefined },
  report: Report,
): Promise<Looked | undefined> {
  const tip = await store.readTip();
  const target = await readTarget(tip, { ...options, keepsState: store.keepsState, readsConfig: store.kind !== "s3" }, report);
  if (!target) return undefined;
  const files = target.files.map(({ path, bytes }) => readCompose(path, bytes, report)).filter((file) => file !== undefined);
  return report.hasErrors ? undefined : { tip, target, files, index: new ImageIndex(files) };
}

/** The image a service has at one commit, or undefined. */
export async function imageAt(
  store: ComposeStore,
  revision: string,
  files: readonly string[],
  service: string,
): Promise<string | undefined> {
  const quiet = new Report();
  const read = await Promise.all(files.map(async (path) => ({ path, stored: await store.readAt(revision, path) })));
  const parsed = read
    .map(({ path, stored }) =>
      stored ? readCompose(path, stored.bytes, quiet, files.length === 1 ? new Set([service]) : undefined) : undefined,
    )
    .filter((file) => file !== undefined);
  return imageText(new ImageIndex(parsed).sites.get(service));
}

export function imageText(site: ImageSite | { readonly elsewhere: unknown } | undefined): string | undefined {
  return site && !("elsewhere" in site) && site.scalar ? literalOf(String(site.scalar.value ?? "")) : undefined;
}
