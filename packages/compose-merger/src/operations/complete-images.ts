import { isPortError, type Report } from "composex-core/diagnostics";
import type { Registry } from "../gates/registry.ts";
import { normalizeRepository } from "../image/image-reference.ts";
import type { ArtifactImage } from "../input/artifact.ts";

export interface CompleteOptions {
  readonly registry: Registry;
  /** Host for repositories without one; asked only when an artifact has such. */
  readonly registryHost: () => Promise<string>;
  readonly resolveLatest: boolean;
  /** The tag itself is what will be written. */
  readonly keepTags: boolean;
}

/**
 * Gives a bare repository its registry and a tag its digest. What cannot be completed is reported and gives undefined. `mayAsk` decides about
 * a repository with its registry before anybody is asked.
 */
export async function completeImage(
  image: ArtifactImage,
  options: CompleteOptions,
  report: Report,
  mayAsk: (repository: string) => boolean,
): Promise<ArtifactImage | undefined> {
  try {
    return await complete(image, options, report, mayAsk);
  } catch (error) {
    if (!isPortError(error)) throw error;
    report.error("REGISTRY_FAILED", image.from, error.message, { hint: "pass the digest of the push, then no registry is asked" });
    return undefined;
  }
}

async function complete(
  image: ArtifactImage,
  { registry, registryHost, resolveLatest, keepTags }: CompleteOptions,
  report: Report,
  mayAsk: (repository: string) => boolean,
): Promise<ArtifactImage | undefined> {
  const named =
    image.bareRepository === true ? { ...image, repository: `${await registryHost()}/${image.repository}`, bareRepository: false } : image;
  if (named.digest !== undefined || (keepTags && named.tag !== undefined)) return named;
  const repository = normalizeRepository(named.repository) ?? named.repository;
  if (!mayAsk(repository)) return undefined;
  if (named.tag === undefined) {
    if (!resolveLatest) {
      report.error("ARTIFACT_INVALID", named.from, `the artifact names neither tag nor digest of "${named.repository}"`, {
        hint: "--resolve-latest takes the image pushed last",
      });
      return undefined;
    }
    const newest = await registry.newest(repository);
    if (newest) return { ...named, ...newest };
    report.error("IMAGE_NOT_FOUND", named.from, `${named.repository} holds no image`);
    return undefined;
  }
  const facts = await registry.inspect({ repository, reference: named.tag });
  if (facts) return { ...named, digest: facts.digest };
  report.error("IMAGE_NOT_FOUND", named.from, `${named.repository}:${named.tag} is not in its registry`, {
    hint: "push the image before this step",
  });
  return undefined;
}
