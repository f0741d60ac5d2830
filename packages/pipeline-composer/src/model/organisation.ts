import type { LookupEntry, TestEntry } from "../read/environment.ts";
import type { ApplicationSource, ComposeSource as ComposeSourceEntry } from "../read/source.ts";
import type { Names } from "./names.ts";

/** Everything that is rendered, with defaults filled in and names resolved. Lists are in the order in which they are rendered. */
export interface Organisation {
  readonly name: string;
  readonly names: Names;
  readonly organizationId?: string;
  readonly bootstrapRole: string;
  /** Name of the managed policy that bounds every role. */
  readonly permissionsBoundary?: string;
  readonly shared: SharedAccount;
  /** By order, then by name. */
  readonly environments: readonly Environment[];
  readonly applications: readonly Application[];
  readonly compose: Compose;
  readonly merge: Merge;
  readonly connections: readonly Connection[];
  readonly executionMode: "SUPERSEDED" | "QUEUED";
  /** The CD pipelines. */
  readonly deliveries: readonly Delivery[];
  readonly notifications: readonly Notification[];
  /** An exact version of npm, or undefined for the bundle. */
  readonly toolsVersion?: string;
}

export interface SharedAccount {
  readonly account: string;
  readonly region: string;
  readonly artifactsKeepDays: number;
  readonly logsKeepDays: number;
  readonly registryEncryption: "kms" | "aes256";
  readonly tags: Readonly<Record<string, string>>;
}

export interface Environment {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly order: number;
  readonly kind: "throwaway" | "long-lived";
  readonly cleanup: "on-success" | "always" | "never";
  readonly ttlSeconds: number;
  readonly parameters: Readonly<Record<string, string>>;
  readonly lookups: Readonly<Record<string, LookupEntry>>;
  /** Compose file laid over the others; a missing one counts as none where nobody named it. */
  readonly overlay: string;
  readonly tests: readonly TestEntry[];
  readonly approval?: Approval;
  readonly window?: { readonly cron: string; readonly timeZone: string };
  readonly alarms: readonly string[];
  readonly onFailure: "stop" | "retry" | "rollback";
  readonly allowReplace: readonly string[];
  /** In place of what the templates need. */
  readonly policies: readonly string[];
  /** Of the rendered templates, each once; undefined where they are not known. */
  readonly resourceTypes?: readonly string[];
}

/** What the janitor is told of a throw-away environment. */
export interface Throwaway extends Pick<Environment, "name" | "account" | "region" | "ttlSeconds" | "cleanup"> {
  readonly stacks: readonly {
    readonly name: string;
    readonly pipeline: string;
    /** In which the pipeline works on it. */
    readonly stage: string;
  }[];
}

export interface Approval {
  readonly message: string;
  readonly timeoutMinutes: number;
  readonly approvers: readonly string[];
  readonly override: boolean;
}

/** Environments of one order: they share stages. */
export interface Wave {
  /** Of its only environment, else `w<order>`. */
  readonly name: string;
  readonly kind: Environment["kind"];
  readonly environments: readonly Environment[];
}

/** One CD pipeline. */
export interface Delivery {
  /** Full name of the pipeline. */
  readonly pipeline: string;
  /** What sets its throw-away stacks apart from those of other deliveries; empty for the only one. */
  readonly suffix: string;
  readonly trigger: { readonly branch: string } | { readonly tag: string };
  readonly waves: readonly Wave[];
}

export interface Application {
  readonly name: string;
  readonly service: string;
  readonly pipeline: string;
  readonly source: ApplicationSource;
  readonly build: {
    readonly engine: "codebuild" | "managed";
    readonly context: string;
    readonly dockerfile: string;
    readonly target?: string;
    readonly args: Readonly<Record<string, string>>;
    readonly platforms: readonly ("linux/amd64" | "linux/arm64")[];
    readonly compute: "small" | "medium" | "large" | "xlarge" | "2xlarge";
    readonly timeoutMinutes: number;
  };
  readonly test: { readonly commands: readonly string[]; readonly reports: readonly string[] };
  readonly scanFailOn?: "critical" | "high" | "medium" | "low";
}

export interface Compose {
  readonly source: ComposeSourceEntry;
  readonly files: readonly string[];
}

export interface Merge {
  readonly mode: "commit" | "pull-request" | "pipeline";
  readonly strategy: "inline" | "overlay";
}

export type Connection =
  | { readonly name: string; readonly provider: string; readonly host?: string }
  | { readonly name: string; readonly arn: string };

export interface Notification {
  readonly to: { readonly email: string } | { readonly workspace: string; readonly channel: string };
  readonly events: readonly ("failed" | "succeeded" | "approval" | "recovered")[];
}
