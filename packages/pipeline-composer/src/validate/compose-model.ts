/** What the compose files say, where they are at hand. */
export interface ComposeModel {
  readonly services: readonly string[];
  /** Outputs of the root stack by environment; undefined where it does not render. */
  readonly outputs: Readonly<Record<string, readonly string[] | undefined>>;
}
