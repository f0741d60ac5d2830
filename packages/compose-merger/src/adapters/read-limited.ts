import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
import { dirname, sep } from "node:path";

/** Why a file was not read. */
export type Unread = { readonly refused: string };

/**
 * Reads an ordinary file of at most so many bytes. Nothing is followed or waited for: no symbolic link, no pipe, no device. With `root`, the
 * folders on the way from there must not lead out of it either.
 */
export async function readLimited(file: string, limit: number, root?: string): Promise<Uint8Array | Unread> {
  try {
    if ((await lstat(file)).isSymbolicLink()) return { refused: "it is a symbolic link, which is not followed" };
    if (root !== undefined && !(await isBelow(root, dirname(file))))
      return { refused: "a symbolic link on the way leads out of the folder" };
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const info = await handle.stat();
      if (!info.isFile()) return { refused: "it is no ordinary file" };
      if (info.size > limit) return { refused: `it has ${info.size} bytes, and at most ${limit} are read` };
      const bytes = new Uint8Array(limit + 1);
      let length = 0;
      while (length <= limit) {
        const { bytesRead } = await handle.read(bytes, length, limit + 1 - length, null);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return length > limit ? { refused: `it has more than ${limit} bytes` } : bytes.slice(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

async function isBelow(root: string, folder: string): Promise<boolean> {
  const [top, inner] = await Promise.all([realpath(root), realpath(folder)]);
  return inner === top || inner.startsWith(top.endsWith(sep) ? top : top + sep);
}
