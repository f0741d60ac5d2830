/** Why a path may not be read or written in a repository, or undefined when it may. */
export function pathProblem(path: string): string | undefined {
  if (path === "" || path.length > 1024) return "it is empty or too long";
  if (/[\0\p{Cc}]/u.test(path)) return "it holds a control character";
  if (/^[/\\]|^[A-Za-z]:/.test(path)) return "it is absolute";
  if (path.includes("\\")) return "it holds a backslash";
  if (path.startsWith("-")) return "it begins with a dash, as an option does";
  for (const part of path.split("/")) {
    if (part === "" || part === "." || part === "..") return 'it holds an empty part, "." or ".."';
    if (isGitFolder(part)) return "it leads into .git";
  }
  return undefined;
}

/** `.git` as a file system may read it: capitals, NTFS short name and streams, characters HFS+ ignores, trailing dots and spaces. */
function isGitFolder(part: string): boolean {
  const plain = part
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
    .toLowerCase()
    .replace(/:.*$/s, "")
    .replace(/[. ]+$/, "");
  return plain === ".git" || plain === "git~1";
}
