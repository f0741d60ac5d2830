import { type MergerConfig, rulesOf } from "../config/config.ts";
import { parseImageReference } from "../image/image-reference.ts";
import type { BatchFlags } from "./batch.ts";
import type { Present } from "./present.ts";

/** Machines that a name of an artifact must not lead to unless the compose file, or its rules, name them as well. */
const INSIDE = /^(?:localhost|[^/]*\.localhost|[\d.]+|\[[^/]*\]|[^/.]+)(?::\d+)?\//;

/** Whether a service may move to a repository: the list of the rules decides where there is one, else whoever runs. */
export function repositoryAllowed(config: MergerConfig, flags: BatchFlags, service: string, repository: string): boolean {
  const { repositories } = rulesOf(config, service);
  return repositories.length > 0 ? repositories.includes(repository) : flags.allowRepositoryChange;
}

/**
 * Whether the registry of an image may be asked about it. An artifact is not trusted, so it cannot send requests anywhere it likes: only to
 * the repository that the service has, or that its rules list.
 */
export function mayAskRegistry(config: MergerConfig, flags: BatchFlags, present: Present, service: string, repository: string): boolean {
  if (repositoryAllowed(config, flags, service, repository)) return true;
  const image = present.image(service);
  const current = image === undefined ? undefined : parseImageReference(image);
  return current ? current.normalized === repository : rulesOf(config, service).repositories.length === 0 && !INSIDE.test(repository);
}
