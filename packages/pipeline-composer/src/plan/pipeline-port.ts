/** The delivery pipeline that a build is part of. Throws `PortError`. */
export interface PipelinePort {
  stages(): Promise<readonly StageFacts[]>;
  /** Whether an execution replays an earlier one. */
  isRollback(execution: string): Promise<boolean>;
}

export interface StageFacts {
  readonly name: string;
  /** The newest in it; undefined where none ever was. */
  readonly latest?: { readonly execution: string; readonly status: string };
  /** Whether an execution waits to enter. */
  readonly awaited: boolean;
  readonly actions: readonly ActionFacts[];
}

export interface ActionFacts {
  readonly name: string;
  readonly status?: string;
  /** Of an approval: what the person wrote. */
  readonly summary?: string;
}
