import type { LookupEntry } from "../read/environment.ts";
import type { Window } from "../window/window.ts";

/** What `N-cd` writes to SSM for each environment, so that the builds know it. */
export interface EnvironmentConfig {
  readonly account: string;
  readonly region: string;
  readonly kind: "throwaway" | "long-lived";
  /** Compose file laid over the others. */
  readonly overlay: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly lookups: Readonly<Record<string, LookupEntry>>;
  /** Data resources that may be replaced or deleted. */
  readonly allowReplace: readonly string[];
  readonly window?: Window;
}
