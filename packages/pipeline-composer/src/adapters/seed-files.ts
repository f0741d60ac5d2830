import { statSync } from "node:fs";
import { join } from "node:path";
import { listFolder, nodeFiles } from "composex-core/adapters";
import type { SeedFile } from "../ports/organisation-ports.ts";

/** Files of a folder by path, all the way down, but for hidden ones and node_modules: what lies there is often secret or made anew. */
export function seedFiles(folder: string): readonly SeedFile[] {
  return listFolder(folder).flatMap((name): readonly SeedFile[] => {
    if (name.startsWith(".") || name === "node_modules") return [];
    const path = join(folder, name);
    if (nodeFiles.isDirectory(path)) return seedFiles(path).map((file) => ({ ...file, path: `${name}/${file.path}` }));
    if (!nodeFiles.isFile(path)) return [];
    return [{ path: name, bytes: nodeFiles.read(path), executable: (statSync(path).mode & 0o100) !== 0 }];
  });
}
