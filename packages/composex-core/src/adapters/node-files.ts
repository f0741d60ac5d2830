import { readdirSync, readFileSync, statSync } from "node:fs";
import { PortError } from "../diagnostics/index.ts";
import type { Files } from "../ports/files.ts";

/** The files of this machine. */
export const nodeFiles: Files = {
  read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new PortError(code ?? "UNKNOWN", message, error);
    }
  },
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
};

/** Names in a folder, sorted; none where it does not exist. */
export function listFolder(path: string): readonly string[] {
  return nodeFiles.isDirectory(path) ? readdirSync(path).sort() : [];
}
