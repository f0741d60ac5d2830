import type { Position, Report } from "../../diagnostics/index.ts";

export interface DecodeOptions {
  readonly mostBytes: number;
  /** Where problems are shown: the place that names the file. */
  readonly where: Position | undefined;
  readonly hint?: string;
}

/** The text of a file's bytes without its byte order mark. Reports FILE_TOO_LARGE and FILE_ENCODING. `file` is shown to people. */
export function decodeText(file: string, bytes: Uint8Array, report: Report, { mostBytes, where, hint }: DecodeOptions): string | undefined {
  if (bytes.byteLength > mostBytes) {
    report.error("FILE_TOO_LARGE", where, `${file} has ${bytes.byteLength} bytes; at most ${mostBytes} are read`, { hint });
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    report.error("FILE_ENCODING", where, `${file} is not UTF-8 text`, { hint });
    return undefined;
  }
}
