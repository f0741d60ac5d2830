import type { LookupEntry } from "../read/environment.ts";
import type { EnvironmentConfig } from "./environment-config.ts";

/** Where the render build learns what is not in the compose repository. Throws `PortError`. */
export interface ReleaseSources {
  /** What the stack of the delivery wrote for the environment. */
  config(environment: string): Promise<EnvironmentConfig>;
  /** A value of the target account: ids are joined with commas. */
  lookup(environment: string, config: EnvironmentConfig, entry: LookupEntry): Promise<string>;
}
