import type { ComposeFile } from "../locate/compose-file.ts";

const BOM = new Uint8Array([0xef, 0xbb, 0xbf]);

/** Bytes of the edited file, with the byte order mark it had. */
export function encode(file: ComposeFile, text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (!file.bom) return bytes;
  const joined = new Uint8Array(bytes.length + BOM.length);
  joined.set(BOM);
  joined.set(bytes, BOM.length);
  return joined;
}
