import { PortError } from "../diagnostics/index.ts";
import type { Files } from "../ports/files.ts";

/** Files by absolute path; a folder is there when a file is in it. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const isDirectory = (path: string): boolean => Object.keys(contents).some((file) => file.startsWith(`${path.replace(/\/$/, "")}/`));
  return {
    read(path) {
      const content = Object.hasOwn(contents, path) ? contents[path] : undefined;
      if (content !== undefined) return typeof content === "string" ? new TextEncoder().encode(content) : content;
      throw isDirectory(path) ? new PortError("EISDIR", `${path} is a folder`) : new PortError("ENOENT", `${path} is not there`);
    },
    isFile: (path) => Object.hasOwn(contents, path),
    isDirectory,
  };
}
