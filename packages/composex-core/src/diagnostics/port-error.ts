/** Something outside failed: a file system, git, AWS. Told apart by `code`, never by text or class. */
export class PortError extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "PortError";
    this.code = code;
  }
}

/** Whether something outside failed. By its name: two copies of this package in one process make two classes. */
export function isPortError(error: unknown): error is PortError {
  return error instanceof Error && error.name === "PortError";
}
