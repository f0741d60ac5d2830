import { parseEcrAddress } from "../gates/ecr-address.ts";
import type { ImageAddress, Registry } from "../gates/registry.ts";
import type { EcrRegistry } from "./ecr-registry.ts";
import type { OciRegistry } from "./oci-registry.ts";

/** Sends each image to the registry its name points at. */
export function registries(ecr: EcrRegistry, others: OciRegistry): Registry {
  const of = (repository: string): Registry => (parseEcrAddress(repository) ? ecr : others);
  return {
    inspect: (image: ImageAddress) => of(image.repository).inspect(image),
    scan: (image) => of(image.repository).scan(image),
    signing: (image) => of(image.repository).signing(image),
    newest: (repository) => of(repository).newest(repository),
  };
}
