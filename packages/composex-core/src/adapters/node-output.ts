import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isPortError, PortError } from "../diagnostics/index.ts";
import type { Output, OutputFile } from "../ports/output.ts";

/** Lists the files of a run, so that a later run knows what it may replace. */
const MANIFEST = ".composex-output";

/**
 * Writes into a new folder beside the wanted one and swaps the two by renaming. A run killed between the two renames leaves the old files
 * in `.<folder>.previous`; the next run puts them back before it does anything else.
 */
export const nodeOutput: Output = {
  replace(folder: string, files: readonly OutputFile[]): void {
    try {
      replace(resolve(folder), files);
    } catch (error) {
      if (isPortError(error)) throw error;
      throw new PortError((error as NodeJS.ErrnoException).code ?? "EIO", `cannot write ${folder}: ${(error as Error).message}`, error);
    }
  },
  present: (folder) =>
    filesBelow(folder)
      .filter((path) => path !== MANIFEST)
      .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })),
};

function replace(folder: string, files: readonly OutputFile[]): void {
  const parent = dirname(folder);
  const previous = join(parent, `.${basename(folder)}.previous`);
  mkdirSync(parent, { recursive: true });
  if (existsSync(previous)) {
    if (existsSync(folder)) rmSync(previous, { recursive: true });
    else renameSync(previous, folder);
  }
  if (existsSync(folder)) refuseForeignFiles(folder);
  const next = join(parent, `.${basename(folder)}.next`);
  rmSync(next, { recursive: true, force: true });
  try {
    for (const below of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(next, below), { recursive: true });
    for (const { path, text } of files) writeFileSync(join(next, path), text);
    writeFileSync(
      join(next, MANIFEST),
      `${files
        .map(({ path }) => path)
        .sort()
        .join("\n")}\n`,
    );
    // What another run wrote below is not this one's to take away.
    for (const name of foldersOfRuns(folder)) cpSync(join(folder, name), join(next, name), { recursive: true });
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(next, folder);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

function refuseForeignFiles(folder: string): void {
  const present = filesBelow(folder);
  const manifest = join(folder, MANIFEST);
  const known = new Set(existsSync(manifest) ? [MANIFEST, ...readFileSync(manifest, "utf8").split("\n")] : []);
  const ours = foldersOfRuns(folder);
  const foreign = present.filter((path) => !known.has(path) && !ours.some((name) => path.startsWith(`${name}/`)));
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, 3).join(", ");
  throw new PortError(
    "FOREIGN_FILES",
    `${folder} holds files that composex did not write (${shown}${foreign.length > 3 ? ", …" : ""}); give an empty or new folder`,
  );
}

/** Folders in this one that a run has written by itself: `out/test` of `--env test`. */
function foldersOfRuns(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, MANIFEST)))
    .map(({ name }) => name);
}

/** Paths with `/`, sorted. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** Writes one file whole: the old text stays until the new one is complete. */
export function nodeOutputFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.next`, text);
    renameSync(`${path}.next`, path);
  } catch (error) {
    throw new PortError((error as NodeJS.ErrnoException).code ?? "EIO", `cannot write ${path}: ${(error as Error).message}`, error);
  }
}
