import { parseFamiliarName } from "@swimlane/docker-reference";

/** An image reference cut into its parts; `repository` keeps the spelling of its author. */
export interface ImageReference {
  readonly repository: string;
  /** Registry host included, as Docker reads it: `nginx` is `docker.io/library/nginx`. */
  readonly normalized: string;
  readonly tag?: string;
  /** `sha256:` and 64 lower-case hexadecimal digits. */
  readonly digest?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** Undefined for text that is no reference, a digest other than sha256 and capitals in the repository. */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > 1024) return undefined;
  const [name = "", digest, extra] = text.split("@");
  if (extra !== undefined || (digest !== undefined && !isDigest(digest))) return undefined;
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  const repository = colon === -1 ? name : name.slice(0, colon);
  const tag = colon === -1 ? undefined : name.slice(colon + 1);
  const normalized = normalizeRepository(repository);
  if (normalized === undefined || (tag !== undefined && !isTag(tag))) return undefined;
  return { repository, normalized, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** The full name of a repository without tag and digest, or undefined when it is none. */
export function normalizeRepository(repository: string): string | undefined {
  const path = repository.slice(repository.indexOf("/") + 1);
  if (path !== path.toLowerCase() || repository === "" || repository.length > 255) return undefined;
  try {
    const parsed = parseFamiliarName(repository);
    if (parsed.tag || parsed.digest) return undefined;
    return parsed.repositoryUrl;
  } catch {
    return undefined;
  }
}

export function formatImageReference({ repository, tag, digest }: Pick<ImageReference, "repository" | "tag" | "digest">): string {
  return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
