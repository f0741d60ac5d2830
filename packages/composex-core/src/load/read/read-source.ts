import type { PortError, Position, Report } from "../../diagnostics/index.ts";
import type { Files } from "../../ports/files.ts";
import { Source } from "../source.ts";
import { decodeText } from "./decode-text.ts";

/** 8,000 services with queues and scaling take about 9 MB; at this size parsing still ends within seconds. */
const MAX_BYTES = 16 * 1024 * 1024;

export interface FileName {
  /** Absolute. */
  readonly path: string;
  /** As people know it. */
  readonly shown: string;
}

/** The text of a file without its byte order mark. Reports why there is none; `where` is the place that names the file. */
export function readSource(name: FileName, files: Files, report: Report, where?: Position): Source | undefined {
  let bytes: Uint8Array;
  try {
    bytes = files.read(name.path);
  } catch (error) {
    const failure = error as PortError;
    if (typeof failure.code !== "string") throw error;
    report.error("FILE_UNREADABLE", where, `cannot read ${name.shown}: ${reason(failure)}`, {
      hint: failure.code === "ENOENT" && name.shown !== name.path ? `looked for ${name.path}` : undefined,
    });
    return undefined;
  }
  const text = decodeText(name.shown, bytes, report, { mostBytes: MAX_BYTES, where });
  return text === undefined ? undefined : new Source(name.shown, text);
}

function reason(error: PortError): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is not a folder",
  };
  return reasons[error.code] ?? error.message;
}
