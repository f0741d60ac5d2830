import { isMap, isScalar } from "yaml";
import { parseImageReference } from "../image/image-reference.ts";
import { type ComposeFile, dereference, ownPair } from "../locate/compose-file.ts";
import { ImageIndex } from "../locate/find-image.ts";
import { literalOf } from "../plan/image-value.ts";
import type { Update } from "../resolve/resolve-updates.ts";
import type { StateEntry } from "../state/state-file.ts";
import type { Target } from "./read-target.ts";

/** What the target has at this tip, looked up by service. */
export class Present {
  readonly #target: Target;
  readonly index: ImageIndex;

  constructor(target: Target, files: readonly ComposeFile[]) {
    this.#target = target;
    this.index = new ImageIndex(files);
  }

  /** The compose files, in the order they override each other. */
  get paths(): readonly string[] {
    return this.#target.files.map(({ path }) => path);
  }

  /** The image as written; the literal inside `${V:-…}` counts as the image. */
  image(service: string): string | undefined {
    const site = this.index.sites.get(service);
    if (!site || "elsewhere" in site || !site.scalar) return undefined;
    return literalOf(String(site.scalar.value ?? ""));
  }

  entry(service: string): StateEntry | undefined {
    for (const state of this.#target.states.values()) {
      const entry = state.get(service);
      if (entry) return entry;
    }
    return undefined;
  }

  platform(service: string): string | undefined {
    const layer = this.index.home(service);
    const map = layer && dereference(layer, layer.services.get(service)?.value);
    const value = layer && isMap(map) ? ownPair(layer, map, "platform")?.value : undefined;
    return isScalar(value) && !String(value.value).includes("$") ? String(value.value) : undefined;
  }

  /** The wanted image is in place, so gates have nothing to decide. */
  holds(update: Update): boolean {
    const present = this.image(update.service);
    const parsed = present === undefined ? undefined : parseImageReference(present);
    return (
      parsed !== undefined &&
      parsed.normalized === update.image.normalized &&
      parsed.digest !== undefined &&
      parsed.digest === update.image.digest
    );
  }
}
