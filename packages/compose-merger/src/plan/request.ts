import type { Path, Position } from "composex-core/diagnostics";
import type { ImageReference } from "../image/image-reference.ts";
import type { PairSet } from "../input/artifact.ts";
import type { Form } from "./image-value.ts";

/** One service and the image it shall have. */
export interface EditRequest {
  readonly service: string;
  readonly image: ImageReference;
  readonly set?: PairSet;
  /** The body of the service should it be missing: YAML text and the name it has in messages. */
  readonly fragment?: { readonly file: string; readonly text: string };
  /** An explicit place instead of `services.<service>.image`. */
  readonly path?: Path;
  /** Where the request comes from, for problems that have no place in the compose file. */
  readonly from?: Position;
}

export type SharedPolicy = "error" | "anchor" | "detach";

export interface EditOptions {
  readonly shared: SharedPolicy;
  readonly create: boolean;
  /** A new service goes below this one; default: the last. */
  readonly after?: string | undefined;
  readonly form: Form | ((service: string) => Form);
  readonly replaceInterpolation: boolean;
  readonly repositoryAllowed: (service: string, from: string, to: string) => boolean;
  /** Keys of labels and environment that an artifact may set. */
  readonly pairAllowed: (service: string, section: "labels" | "environment", key: string) => boolean;
  /** Keys that reach out of the container and that a fragment may have. */
  readonly fragmentAllowed: (service: string, key: string) => boolean;
}

export const DEFAULT_EDIT_OPTIONS: EditOptions = {
  shared: "error",
  create: false,
  form: "digest",
  replaceInterpolation: false,
  repositoryAllowed: () => false,
  pairAllowed: () => false,
  fragmentAllowed: () => false,
};
