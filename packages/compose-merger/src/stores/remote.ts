/** An address of a compose repository, taken apart. */
export type Remote =
  | { readonly kind: "git"; readonly url: string }
  | { readonly kind: "codecommit"; readonly repository: string; readonly region?: string; readonly profile?: string }
  | { readonly kind: "s3"; readonly bucket: string; readonly key: string }
  | { readonly kind: "directory"; readonly path: string };

export type ParsedRemote = Remote | { readonly refused: string; readonly hint: string };

const NAME = /^[A-Za-z0-9._-]{1,100}$/;

/** Reads an address; what could run a command or carry a password is refused. */
export function parseRemote(address: string): ParsedRemote {
  const refuse = (refused: string, hint = "use https, ssh, file, codecommit://, s3:// or dir:"): ParsedRemote => ({ refused, hint });
  if (address.startsWith("-") || /\p{Cc}/u.test(address)) return refuse("it begins with a dash or holds a control character");
  const grc = /^codecommit(?:::([a-z0-9-]+):\/\/|:\/\/)(?:([A-Za-z0-9._-]+)@)?([^/@]+)$/.exec(address);
  if (grc) {
    const [, region, profile, repository = ""] = grc;
    if (!NAME.test(repository)) return refuse(`"${repository}" is no CodeCommit repository name`);
    return { kind: "codecommit", repository, ...(region && { region }), ...(profile && { profile }) };
  }
  const s3 = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.*)$/.exec(address);
  if (s3) return { kind: "s3", bucket: s3[1] ?? "", key: s3[2] ?? "" };
  if (address.startsWith("dir:")) return address.length > 4 ? { kind: "directory", path: address.slice(4) } : refuse("it names no folder");
  if (address.includes("::")) return refuse("it names a git remote helper, which may run any command");
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (/^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^-].*$/.test(address)) return { kind: "git", url: address };
    return /^(\/|\.\.?\/|\.$)/.test(address)
      ? { kind: "git", url: address }
      : refuse("it is neither an address nor a path", "write ./folder for a folder");
  }
  if (scheme !== "https" && scheme !== "ssh" && scheme !== "file") return refuse(`the scheme "${scheme}" is not opened`);
  return checkUrl(address) ?? { kind: "git", url: address };
}

function checkUrl(address: string): ParsedRemote | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { refused: "it is no valid URL", hint: "check the address" };
  }
  if (url.password !== "" || (url.protocol === "https:" && url.username !== "")) {
    return { refused: "it carries a user name or password", hint: "take it out; use a credential helper, an ssh key or codecommit://" };
  }
  if (url.search !== "" || url.hash !== "")
    return { refused: "it carries a query, in which tokens are often put", hint: "take it out; use a credential helper or an ssh key" };
  if (url.hostname.startsWith("-") || url.pathname.startsWith("/-") || url.username.startsWith("-"))
    return { refused: "a part begins with a dash", hint: "check the address" };
  return undefined;
}

/** Whether a branch name may be passed to git and CodeCommit. */
export function branchProblem(branch: string): string | undefined {
  if (branch === "" || branch.length > 200) return "it is empty or too long";
  if (/^[0-9a-f]{40}$/.test(branch)) return "it looks like a commit id";
  if (branch.startsWith("-") || branch.startsWith("/") || branch.endsWith("/") || branch.endsWith(".") || branch.endsWith(".lock"))
    return "git does not take such a name";
  if (/[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|\/\./u.test(branch) || branch === "@") return "it holds characters git does not take";
  return undefined;
}
