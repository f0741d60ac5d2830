/** What a command may use of the process it runs in. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Whether a person can be asked. */
  readonly interactive: boolean;
  /** Whether people read standard error as it is written, in colours. */
  readonly colour: boolean;
  /** Shows what is being done where a person watches; without text the line is cleared. */
  readonly status?: (text?: string) => void;
  /** How much room there is where standard output is a terminal. */
  readonly screen?: () => { readonly columns: number; readonly rows: number };
  /** From the call on, an interrupt (ctrl-C) aborts this signal in place of ending the process; a second one ends it. */
  readonly interruptible?: () => AbortSignal;
}
