import type { Form } from "../plan/image-value.ts";

/** The rules of the compose repository, read from the tip of the target branch. */
export interface MergerConfig {
  readonly files: readonly string[];
  readonly form: Form;
  readonly stale: StalePolicy;
  /** When nothing tells which build is newer. */
  readonly orderUnknown: "apply" | "refuse";
  readonly author?: string;
  /** Registry of the source -> registry of the target, for `promote`. */
  readonly registries: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, ServiceRules>>;
  readonly gates: GateRules;
  /** Other files or branches to show side by side in `status`: name -> `path` or `path@branch`. */
  readonly environments: Readonly<Record<string, string>>;
  /** Whether services without an entry under `services` may be written. */
  readonly otherServices: "allow" | "refuse";
}

export type StalePolicy = "skip" | "fail" | "force";

export interface ServiceRules {
  readonly repositories: readonly string[];
  /** Pipelines (`pipeline/<name>`) and roles (ARN) that may write this service; `*` stands for any part of a name. Empty: anybody. */
  readonly publishers: readonly string[];
  readonly containers: readonly string[];
  readonly form?: Form;
  readonly labels: readonly string[];
  readonly environment: readonly string[];
}

export type Severity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNDEFINED";

export interface GateRules {
  readonly exists: boolean;
  readonly requirePlatforms?: readonly string[];
  readonly requireTagMatch: boolean;
  /** What the edited files are held against; the compose schema always. Default: only that. */
  readonly model?: "compose" | "ecs";
  readonly scan?: {
    readonly timeoutSeconds: number;
    readonly onMissing: "fail" | "warn";
    readonly limits: Readonly<Partial<Record<Severity, number>>>;
    readonly ignore: readonly { readonly id: string /** ISO date, after which it counts again. */; readonly until?: string }[];
  };
  readonly signature?: SignatureRules;
}

export type SignatureRules =
  | { readonly kind: "cosign"; readonly path: string; readonly key: string }
  | { readonly kind: "cosign"; readonly path: string; readonly identity: string; readonly issuer: string }
  | { readonly kind: "notation"; readonly path: string }
  | { readonly kind: "ecr"; readonly profiles: readonly string[] };

export const NO_SERVICE_RULES: ServiceRules = { repositories: [], publishers: [], containers: [], labels: [], environment: [] };

export const DEFAULT_CONFIG: MergerConfig = {
  files: ["compose.yaml"],
  form: "digest",
  stale: "skip",
  orderUnknown: "apply",
  registries: {},
  services: {},
  gates: { exists: true, requireTagMatch: false },
  environments: {},
  otherServices: "allow",
};
