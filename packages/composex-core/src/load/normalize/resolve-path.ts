import { posix } from "node:path";

/** Absolute path of a relative one; `~` is the home folder. What is absolute, of Windows too, stays as it is written. */
export function resolvePath(path: string, base: string, home: string | undefined): string {
  if (path === "~" || path.startsWith("~/")) return home === undefined ? path : posix.join(home, path.slice(1));
  if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path) || path.startsWith("\\\\")) return path;
  return trimSlash(posix.resolve(base, path));
}

/** Without `.`, `..`, doubled and closing slashes. Windows paths are left alone. */
export function cleanPath(path: string): string {
  return path.includes("\\") || path === "" ? path : trimSlash(posix.normalize(path));
}

/** A build context that is fetched, not read from this machine. */
export function isRemoteContext(context: string): boolean {
  return (
    /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/|[a-z][a-z0-9+-]*:\/\/)/.test(context) ||
    context.startsWith("service:") ||
    context.startsWith("target:")
  );
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
