import type { Shape } from "../shape/index.ts";
import type { ItemReference, ModuleReference } from "./module.ts";

/** All we know about one `x-…` key of a compose service. Stateless. */
export interface ServiceSetting<Spec extends object = object> {
  readonly key: `x-${string}`;
  /** Other spellings of the key that are accepted: `x-ray` for `x-xray`. */
  readonly aliases?: readonly `x-${string}`[];
  /** One sentence for the reference page and the editor. */
  readonly summary: string;
  /** What is written under the key; reads as what rendering works with. */
  readonly shape: Shape<Spec, boolean>;
  /** Sections of an `x-configs` block that say the same in the first spelling. */
  readonly oldSection?: string | readonly string[];
  /** The x-resources it points at by their bare names. */
  references?(spec: Spec): readonly ModuleReference[];
  /** The items of compose sections that it names: a module that is attached to one is used by the service. */
  items?(spec: Spec): readonly ItemReference[];
}
