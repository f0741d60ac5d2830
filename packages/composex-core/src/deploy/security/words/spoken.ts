import type { Guard, Leaf } from "../guards.ts";
import type { Segment } from "./segments.ts";

/** What is lost, and how it is said. */
export interface Spoken {
  readonly risk: Guard["risk"];
  readonly lost: string;
}

/** What the innermost part of a path that says anything is about. */
export interface About extends Spoken {
  readonly isGood: boolean;
  readonly isNegated: boolean;
}

/** A property that is another than before. */
export interface Change {
  readonly segments: readonly Segment[];
  readonly before: Leaf;
  readonly after: Leaf;
  readonly about: About | undefined;
  /** What the resource as a whole is there for, where that is to protect or to watch. */
  readonly kind: Spoken | undefined;
  /** Nothing of what stood there is there any more, from that part of the path on. */
  readonly isGone: (part: string) => boolean;
}
