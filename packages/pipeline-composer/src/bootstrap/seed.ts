import { createHash } from "node:crypto";
import type { ActionStep } from "composex-core/deploy";
import { PortError } from "composex-core/diagnostics";
import type { Repositories, SeedFile } from "../ports/organisation-ports.ts";

/** What one commit of CodeCommit takes; source: "Quotas in AWS CodeCommit" and the errors of CreateCommit. */
const FILES_A_COMMIT = 100;
export const FILE_BYTES = 6 * 1024 * 1024;
/** Of 7 MB, which the names are part of. */
const COMMIT_BYTES = 6.5 * 1024 * 1024;

export interface SeedOptions {
  readonly id: string;
  /** Steps that make the repository. */
  readonly after: readonly string[];
  readonly repository: string;
  readonly branch: string;
  /** As the file names it. */
  readonly folder: string;
  readonly files: readonly SeedFile[];
}

/**
 * The first commit of a repository, once: a branch that is there is never touched. What one commit does not take goes in several, each of which says
 * which part it is of what, so that a run that was killed goes on behind the last of them.
 */
export function seedStep({ id, after, repository, branch, folder, files }: SeedOptions, repositories: Repositories): ActionStep {
  const parts = commits(files);
  const digest = contentHash(files);
  const title = (part: number): string =>
    parts.length === 1 ? `First commit, from ${folder}` : `First commit, from ${folder}: part ${part} of ${parts.length} (${digest})`;
  /** Parts that are there; undefined where the branch holds something else. */
  const done = async (): Promise<{ readonly parts: number; readonly tip?: string } | undefined> => {
    const tip = await repositories.tip(repository, branch);
    if (!tip) return { parts: 0 };
    const [, part, all] = /^First commit, from .*: part (\d+) of (\d+) \([0-9a-f]+\)$/.exec(tip.message.trim()) ?? [];
    if (part === undefined) return undefined;
    if (tip.message.trim() === title(Number(part))) return { parts: Number(part), tip: tip.commit };
    if (part === all) return undefined;
    throw new PortError(
      "SEED_CHANGED",
      `${branch} of ${repository} holds part ${part} of ${all} of a first commit, and ${folder} has changed since`,
    );
  };
  return {
    id,
    after,
    async describe() {
      const state = await unlessMissing(done);
      if (!state || state.parts === parts.length) return undefined;
      return `commits ${files.length} files of ${folder} to ${branch} of ${repository}; hidden files and node_modules are left out`;
    },
    async run() {
      const state = await done();
      let { parts: part, tip } = state ?? { parts: parts.length };
      for (const chunk of parts.slice(part)) {
        part += 1;
        tip = await repositories.commit({
          repository,
          branch,
          message: title(part),
          files: chunk,
          ...(tip !== undefined && { parent: tip }),
        });
      }
      return {};
    },
  };
}

/** Before its stack is there a repository has no branches. */
async function unlessMissing<T>(ask: () => Promise<T>): Promise<T | { readonly parts: 0 }> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PortError && error.code === "RepositoryDoesNotExistException") return { parts: 0 };
    throw error;
  }
}

function commits(files: readonly SeedFile[]): readonly (readonly SeedFile[])[] {
  const all: SeedFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const current = all.at(-1);
    if (current && current.length < FILES_A_COMMIT && bytes + file.bytes.length <= COMMIT_BYTES) current.push(file);
    else {
      all.push([file]);
      bytes = 0;
    }
    bytes += file.bytes.length;
  }
  return all;
}

function contentHash(files: readonly SeedFile[]): string {
  const hash = createHash("sha256");
  for (const { path, bytes, executable } of files) hash.update(`${path}\0${executable}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 12);
}
