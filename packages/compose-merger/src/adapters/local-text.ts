import { readFile, writeFile } from "node:fs/promises";
import { PortError } from "composex-core/diagnostics";

/** Throws PortError `USAGE` when the file cannot be read. */
export async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new PortError("USAGE", `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, error);
  });
}

/** Throws PortError `OUTPUT` when the file cannot be written. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    throw new PortError("OUTPUT", `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, error);
  });
}
