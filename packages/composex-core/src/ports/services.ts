/** The running side of a deployment. Throws `PortError`. */
export interface ServicesPort {
  /** `arns` are of services in any cluster; the ARN names it. */
  services(arns: readonly string[]): Promise<readonly ServiceFacts[]>;
  /** Tasks of services that stopped a short while ago: ECS forgets them after an hour. */
  stoppedTasks(arns: readonly string[]): Promise<readonly StoppedTask[]>;
  /** Everything that was written to a log group since a moment (milliseconds since 1970), oldest first. */
  logs(group: string, since: number): Promise<readonly LogLine[]>;
}

export interface ServiceFacts {
  readonly name: string;
  readonly running: number;
  readonly desired: number;
  /** `COMPLETED`, `IN_PROGRESS`, `FAILED`: the state of the newest deployment. */
  readonly deployment: string;
}

export interface StoppedTask {
  readonly service: string;
  /** Undefined where ECS gave none. */
  readonly reason?: string;
  readonly containers: readonly { readonly name: string; readonly exitCode?: number; readonly reason?: string }[];
}

export interface LogLine {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly stream: string;
  readonly text: string;
}
