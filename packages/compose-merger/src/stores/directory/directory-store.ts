import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { link, lstat, mkdir, open, readFile, rename, stat, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isPortError, PortError } from "composex-core/diagnostics";
import { pathProblem } from "../path-check.ts";
import type { Change, Commit, ComposeStore, Publication, StoredFile, Tip } from "../store.ts";

const LOCK_FILE = ".compose-merger.lock";
/** A holder writes a few small files; one that is older than this has died. */
const STALE_LOCK_MS = 10_000;

/** A folder on this machine. Its revision is the hash of what was read; it is compared again under an exclusive lock. */
export class DirectoryStore implements ComposeStore {
  readonly kind = "directory";
  readonly branch = undefined;
  readonly keepsState: boolean;
  readonly address: string;
  readonly #root: string;

  constructor(root: string, { keepsState }: { readonly keepsState: boolean }) {
    this.#root = resolve(root);
    this.address = root;
    this.keepsState = keepsState;
  }

  async readTip(): Promise<Tip> {
    const seen = new Map<string, string>();
    const info = await stat(this.#root).catch(() => undefined);
    if (!info?.isDirectory()) throw new PortError("NOT_FOUND", `the folder ${this.address} does not exist`);
    const tip: DirectoryTip = {
      seen,
      revision: "working copy",
      read: async (path) => {
        const file = await this.#read(path);
        seen.set(path, hashOf(file));
        return file;
      },
    };
    return tip;
  }

  async publish({ tip, files }: Change): Promise<Publication> {
    const unlock = await this.#lock();
    if (!unlock) return { outcome: "conflict", reason: "another process holds the lock" };
    try {
      for (const [path, hash] of (tip as DirectoryTip).seen) {
        if (hashOf(await this.#read(path)) !== hash) return { outcome: "conflict", reason: `${path} changed meanwhile` };
      }
      // The compose file goes last: a state file alone is ignored, since its digest is not the one in the file.
      for (const file of files.toSorted((a, b) => Number(isState(b.path)) - Number(isState(a.path))))
        await this.#write(file.path, file.bytes, file.mode);
      const hash = createHash("sha1");
      for (const { path, bytes } of files) hash.update(path).update(bytes);
      return { outcome: "published", commit: hash.digest("hex") };
    } finally {
      await unlock();
    }
  }

  history(): Promise<readonly Commit[]> {
    return Promise.reject(new PortError("UNSUPPORTED", "a folder keeps no history"));
  }

  readAt(): Promise<StoredFile | undefined> {
    return Promise.reject(new PortError("UNSUPPORTED", "a folder keeps no history"));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #read(path: string): Promise<StoredFile | undefined> {
    const full = await this.#inside(path);
    try {
      const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        const info = await handle.stat();
        if (!info.isFile()) throw new PortError("PATH_FORBIDDEN", `"${path}" is no file`);
        return { bytes: new Uint8Array(await handle.readFile()), mode: info.mode & 0o100 ? "100755" : "100644" };
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw failure(error, path);
    }
  }

  async #write(path: string, bytes: Uint8Array, mode: string): Promise<void> {
    const full = await this.#inside(path);
    const beside = `${full}.${randomUUID()}.tmp`;
    try {
      await mkdir(dirname(full), { recursive: true });
      const handle = await open(beside, "wx", mode === "100755" ? 0o755 : 0o644);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, full);
    } catch (error) {
      await unlink(beside).catch(() => undefined);
      throw failure(error, path);
    }
  }

  /** The full path; no part of it may be a symbolic link. */
  async #inside(path: string): Promise<string> {
    const problem = pathProblem(path);
    if (problem) throw new PortError("PATH_FORBIDDEN", `the path "${path}" is refused: ${problem}`);
    let at = this.#root;
    for (const part of path.split("/")) {
      at = join(at, part);
      const info = await lstat(at).catch(() => undefined);
      if (info?.isSymbolicLink()) throw new PortError("PATH_FORBIDDEN", `"${path}" leads through a symbolic link; it is not followed`);
    }
    return at;
  }

  /** Undefined when somebody else holds the lock. */
  async #lock(): Promise<(() => Promise<void>) | undefined> {
    const path = join(this.#root, LOCK_FILE);
    const mine = randomUUID();
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const handle = await open(path, "wx", 0o644);
        await handle.writeFile(mine);
        await handle.close();
        return async () => {
          if ((await readFile(path, "utf8").catch(() => "")) === mine) await unlink(path).catch(() => undefined);
        };
      } catch (error) {
        if ((error as { code?: string }).code !== "EEXIST") throw failure(error, LOCK_FILE);
        if (!(await this.#takeOver(path))) return undefined;
      }
    }
    return undefined;
  }

  /** Renaming is atomic: of several that find the same dead lock, one wins. */
  async #takeOver(path: string): Promise<boolean> {
    const info = await stat(path).catch(() => undefined);
    if (!info) return true;
    if (Date.now() - info.mtimeMs < STALE_LOCK_MS) return false;
    const aside = `${path}.${randomUUID()}`;
    try {
      await rename(path, aside);
      // Another may have taken over and locked anew between the look and the rename: that lock goes back.
      const fresh = (await stat(aside)).mtimeMs !== info.mtimeMs;
      if (fresh) await link(aside, path).catch(() => undefined);
      await unlink(aside);
      return !fresh;
    } catch {
      return false;
    }
  }
}

interface DirectoryTip extends Tip {
  readonly seen: Map<string, string>;
}

function isState(path: string): boolean {
  return path.startsWith(".compose-merger/");
}

function hashOf(file: StoredFile | undefined): string {
  return file ? createHash("sha256").update(file.bytes).digest("hex") : "absent";
}

function isAbsent(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "ENOENT" || code === "ENOTDIR";
}

function failure(error: unknown, path: string): PortError {
  if (isPortError(error)) return error;
  const { code } = error as { code?: string };
  if (code === "ELOOP") return new PortError("PATH_FORBIDDEN", `"${path}" is a symbolic link; it is not followed`, error);
  const text = error instanceof Error ? error.message : String(error);
  return new PortError(code === "EACCES" || code === "EPERM" || code === "EROFS" ? "DENIED" : "NETWORK", `${path}: ${text}`, error);
}
