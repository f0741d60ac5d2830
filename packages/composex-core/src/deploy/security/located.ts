import { qualifiedReference } from "../diff/canonical-text.ts";
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

/** Whether what a resource guarded is gone with it: itself, or everything that a policy or an association named. */
export function wentWith(id: string, before: ReadonlyMap<string, LocatedResource>, after: ReadonlyMap<string, LocatedResource>): boolean {
  const gone = before.get(id)?.resource;
  const guardsOthers = gone !== undefined && /Polic|Association|Protection|Selection|FlowLog/.test(gone.Type);
  if (!guardsOthers) return !after.has(id);
  const { PolicyDocument: _document, ...targets } = gone.Properties ?? {};
  const named = [...references(targets)].filter((name) => before.has(name));
  return named.length > 0 && named.every((name) => !after.has(name));
}

function* references(value: unknown): Generator<string> {
  const reference = qualifiedReference(value);
  if (reference?.[0] !== undefined) yield reference[0];
  else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) yield* references(item);
}
