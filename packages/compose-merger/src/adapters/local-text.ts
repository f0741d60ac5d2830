import { writeFile } from "node:fs/promises";
import { PortError } from "composex-core/diagnostics";
import { readLimited } from "./read-limited.ts";

/** Output of other tools that is read whole. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/** Throws PortError `USAGE` when the file cannot be read. */
export async function readText(path: string): Promise<string> {
  const bytes = await readLimited(path, MAX_TEXT_BYTES);
  if (bytes instanceof Uint8Array) return new TextDecoder().decode(bytes);
  throw new PortError("USAGE", `${path} cannot be read: ${bytes.refused}`);
}

/** Throws PortError `OUTPUT` when the file cannot be written. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    throw new PortError("OUTPUT", `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, error);
  });
}
