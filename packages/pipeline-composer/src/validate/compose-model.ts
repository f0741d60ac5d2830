/** What the compose files say, where they are at hand. */
export interface ComposeModel {
  readonly services: readonly string[];
  /** What each environment renders to; undefined where it does not render. */
  readonly environments: Readonly<Record<string, TemplatesModel | undefined>>;
}

export interface TemplatesModel {
  /** Of the root stack. */
  readonly outputs: readonly string[];
  /** Of the root stack. */
  readonly parameters: readonly string[];
  /** Of all stacks, each once. */
  readonly resourceTypes: readonly string[];
  /** `linux/arm64`, by service: what its task runs on. */
  readonly platforms: Readonly<Record<string, string>>;
}
