import { createHash } from "node:crypto";
import { CLOUDFORMATION_LIMITS } from "../cfn/limits.ts";

/** Room kept in a template for what the wiring adds: the parameter with the root's name. */
const RESERVED_PARAMETERS = 1;
/** Parameters and outputs need room beside the resources. */
const BYTES = CLOUDFORMATION_LIMITS.templateBytes * 0.8;

/** What a template would hold, while it is being filled. */
export interface Load {
  resources: number;
  bytes: number;
  readonly outputs: Set<string>;
  readonly parameters: Set<string>;
}

/**
 * Spreads things over 1, 2, 4, 8, … pieces by the hash of their keys, so that one thing more moves no other until the next doubling, and
 * half of the things stay where they are then.
 */
export class Spread {
  readonly #hashes = new Map<string, number>();

  pieceOf(key: string, count: number): number {
    if (count === 1) return 0;
    let hash = this.#hashes.get(key);
    if (hash === undefined) {
      hash = createHash("sha256").update(key).digest().readUInt32BE(0);
      this.#hashes.set(key, hash);
    }
    return hash % count;
  }

  /**
   * Fewest pieces in which everything fits; `fill` puts the things into a number of empty pieces. Some hundred pieces of a few things each
   * do not fit better than fewer: then the check pass names the limit that is broken. `resources` is how many there are: what they alone would
   * fill is not tried.
   */
  fewestPieces(keys: number, resources: number, fill: (pieces: readonly Load[]) => void): number {
    for (let count = 1; ; count *= 2) {
      if (count < keys * 4 && resources > count * CLOUDFORMATION_LIMITS.resources) continue;
      const pieces = Array.from({ length: count }, (): Load => ({ resources: 0, bytes: 0, outputs: new Set(), parameters: new Set() }));
      fill(pieces);
      if (count >= keys * 4 || pieces.every(fits)) return count;
    }
  }
}

/** The first piece has the title of the whole. */
export function pieceTitle(title: string, piece: number): string {
  return piece === 0 ? title : `${title}${piece + 1}`;
}

function fits(load: Load): boolean {
  return (
    load.resources <= CLOUDFORMATION_LIMITS.resources &&
    load.outputs.size <= CLOUDFORMATION_LIMITS.outputs &&
    load.parameters.size <= CLOUDFORMATION_LIMITS.parameters - RESERVED_PARAMETERS &&
    load.bytes <= BYTES
  );
}
