/** The registry and the records of the shared account. Throws `PortError`. */
export interface MarkPort {
  /** Gives an image one more tag. A tag that another image has moves, where the repository lets it. */
  tag(repository: string, digest: string, tag: string): Promise<void>;
  /** What was recorded of an environment, undefined where nothing was. */
  released(environment: string): Promise<string | undefined>;
  record(environment: string, text: string): Promise<void>;
}
