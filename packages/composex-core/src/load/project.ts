import type { Path, Position, RelatedPlace } from "../diagnostics/index.ts";
import type { MapNode } from "./node.ts";

/**
 * The canonical project: every file merged, every variable replaced, every short form spelled out, profiles applied, names checked.
 * The shapes are those of `composex config --json`.
 */
export interface Project {
  readonly name: string;
  /** Absolute; relative paths in the files were resolved against it. */
  readonly workingDirectory: string;
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly volumes: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly secrets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly configs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly models?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Top-level `x-…` sections. YAML tags such as `!Ref` and `!Sub` have become `{Ref: …}` and `{"Fn::Sub": …}`. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The same project as nodes that know their places; not there for a project that a program made. */
  readonly tree?: MapNode;
  /** Where the value at that path was written; the nearest written ancestor for a value that a pass supplied. */
  locate(path: Path): Position;
  /** As `locate`, but of the key itself. */
  locateKey(path: Path): Position;
  /** The variables that went into the value at that path, as notes. */
  origins?(path: Path): readonly RelatedPlace[];
}

/** A service in canonical form. `x-…` keys stand beside the others. */
export interface Service {
  readonly [extension: `x-${string}`]: unknown;
  readonly image?: string;
  readonly build?: Readonly<Record<string, unknown>>;
  readonly command?: readonly string[] | null;
  readonly entrypoint?: readonly string[] | null;
  readonly container_name?: string;
  readonly cpus?: number;
  /** Bytes, as decimal text. */
  readonly mem_limit?: string;
  /** Bytes, as decimal text. */
  readonly mem_reservation?: string;
  readonly scale?: number;
  readonly environment?: Readonly<Record<string, string | null>>;
  /** Absolute paths; `environment` already holds the content. */
  readonly env_file?: readonly EnvFile[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly ports?: readonly Port[];
  readonly expose?: readonly string[];
  readonly depends_on?: Readonly<Record<string, Dependency>>;
  readonly links?: readonly string[];
  readonly healthcheck?: Healthcheck;
  readonly deploy?: Deploy;
  readonly secrets?: readonly FileReference[];
  readonly configs?: readonly FileReference[];
  readonly networks?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly volumes?: readonly VolumeMount[];
  readonly logging?: { readonly driver?: string; readonly options?: Readonly<Record<string, string | null>> };
  readonly ulimits?: Readonly<Record<string, number | { readonly soft?: number; readonly hard?: number }>>;
  readonly cap_add?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly user?: string;
  readonly working_dir?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly init?: boolean;
  readonly tty?: boolean;
  readonly stdin_open?: boolean;
  readonly platform?: string;
  /** A duration as Go prints it: `1m30s`. */
  readonly stop_grace_period?: string;
  /** Bytes, as decimal text. */
  readonly shm_size?: string;
  readonly tmpfs?: readonly string[];
  readonly sysctls?: Readonly<Record<string, string>>;
  readonly hostname?: string;
  readonly profiles?: readonly string[];
}

export interface Port {
  readonly target: number;
  readonly published?: string;
  readonly protocol?: string;
  readonly mode?: string;
  readonly host_ip?: string;
  readonly name?: string;
  readonly app_protocol?: string;
}

export interface Dependency {
  readonly condition: string;
  readonly required: boolean;
  readonly restart?: boolean;
}

export interface EnvFile {
  readonly path: string;
  readonly required?: boolean;
  readonly format?: string;
}

export interface Healthcheck {
  readonly test?: readonly string[];
  readonly interval?: string;
  readonly timeout?: string;
  readonly retries?: number;
  readonly start_period?: string;
  readonly start_interval?: string;
  readonly disable?: boolean;
}

export interface Deploy {
  readonly [extension: `x-${string}`]: unknown;
  readonly mode?: string;
  readonly replicas?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly resources?: { readonly limits?: ResourceAmounts; readonly reservations?: ResourceAmounts };
  readonly update_config?: Readonly<Record<string, unknown>>;
  readonly rollback_config?: Readonly<Record<string, unknown>>;
  readonly placement?: Readonly<Record<string, unknown>>;
}

export interface ResourceAmounts {
  readonly cpus?: number;
  /** Bytes, as decimal text. */
  readonly memory?: string;
  readonly pids?: number;
}

export interface FileReference {
  readonly source: string;
  readonly target?: string;
  readonly uid?: string;
  readonly gid?: string;
  readonly mode?: string;
}

export interface VolumeMount {
  readonly type: string;
  readonly source?: string;
  readonly target: string;
  readonly read_only?: boolean;
  readonly tmpfs?: { readonly size?: string; readonly mode?: string | number };
  readonly volume?: Readonly<Record<string, unknown>>;
  readonly bind?: Readonly<Record<string, unknown>>;
}
