import type { EvaluatedStack } from "../diff/evaluate.ts";
import type { ResourceData } from "../parse-template.ts";

export interface LocatedResource {
  /** `sqs/Orders`: as references name it. */
  readonly id: string;
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly resource: ResourceData;
}

/** Every resource of a tree by its id. */
export function locate(stacks: readonly EvaluatedStack[]): ReadonlyMap<string, LocatedResource> {
  const found = new Map<string, LocatedResource>();
  for (const { path, resources } of stacks) {
    for (const [logicalId, resource] of Object.entries(resources)) {
      const id = [...path, logicalId].join("/");
      found.set(id, { id, path, logicalId, resource });
    }
  }
  return found;
}
