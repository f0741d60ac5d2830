import type { Target } from "composex-core/deploy";

/** What bootstrapping asks and tells AWS beside CloudFormation. Everything but `target` is in the shared account and region. Throws `PortError`. */
export interface OrganisationPorts {
  /** CloudFormation of an account. Throws `ROLE_DENIED` and `ACCOUNT_WRONG` before it is asked anything else. */
  readonly target: (account: string, region: string) => Promise<Target>;
  readonly parameters: ParameterStore;
  readonly repositories: Repositories;
  readonly executions: Executions;
  readonly connections: Connections;
}

export interface ParameterStore {
  /** Undefined where there is none. */
  get(name: string): Promise<string | undefined>;
  put(name: string, value: string): Promise<void>;
  delete(name: string): Promise<void>;
}

/** CodeCommit. */
export interface Repositories {
  /** Newest commit of a branch, with its message; undefined where there is no such branch. */
  tip(repository: string, branch: string): Promise<{ readonly commit: string; readonly message: string } | undefined>;
  /** Adds files to the tip of a branch, and makes both where there is nothing yet. `parent` must be that tip. Gives the commit. */
  commit(request: CommitRequest): Promise<string>;
}

export interface CommitRequest {
  readonly repository: string;
  readonly branch: string;
  readonly parent?: string;
  readonly message: string;
  readonly files: readonly SeedFile[];
}

export interface SeedFile {
  /** Below the top of the repository, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** Runs of pipelines. */
export interface Executions {
  /** Those that are not over: they run, or wait for a person or behind one that does. None where there is no such pipeline. */
  active(pipeline: string): Promise<readonly ActiveExecution[]>;
}

export interface ActiveExecution {
  readonly id: string;
  readonly stage: string;
  /** `runs`; `waits` to enter the stage; `approval`: a person is asked. */
  readonly how: "runs" | "waits" | "approval";
}

export interface Connections {
  /** `PENDING` until a person has finished it at its host, then `AVAILABLE`. */
  status(arn: string): Promise<string>;
}
