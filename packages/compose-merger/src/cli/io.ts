import type { RunPorts } from "../run/ports.ts";

/** Everything a command takes from the process it runs in. */
export interface Io extends RunPorts {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly stdin: () => Promise<Uint8Array>;
  readonly colour: boolean;
}

/** Takes the exit code of a command that has finished. */
export type Done = (exitCode: number) => void;
