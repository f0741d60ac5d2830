import { lstat, readdir } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Report } from "composex-core/diagnostics";
import { isDigest, parseImageReference } from "../image/image-reference.ts";
import type { ArtifactFormat, ArtifactImage } from "../input/artifact.ts";
import { MAX_ARTIFACT_BYTES, readArtifact } from "../input/read-artifact.ts";
import { readLimited } from "./read-limited.ts";

/** What reading inputs needs of the process. */
export interface InputIo {
  /** Absolute. */
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly stdin: () => Promise<Uint8Array>;
}

export interface InputOptions {
  /** Files, folders, globs, `-`. */
  readonly artifacts: readonly string[];
  readonly format: ArtifactFormat | undefined;
  readonly image: string | undefined;
  readonly service: string | undefined;
}

const KNOWN_NAMES = /^(?:.*\.)?image\.json$|^build_info\.ya?ml$|^imagedefinitions\.json$|^imageDetail\.json$/;

/** Finds and reads the artifacts of a run. Without any named, those of the CodeBuild sources are taken. */
export async function readInputs(io: InputIo, options: InputOptions, report: Report): Promise<readonly ArtifactImage[]> {
  const images: ArtifactImage[] = [];
  if (options.image !== undefined) images.push(...fromFlag(options.image, options.service, report));
  const named = options.artifacts.length > 0 || options.image !== undefined;
  const wanted = named ? options.artifacts : sourceFolders(io);
  for (const path of wanted) {
    for (const file of path === "-" ? ["-"] : await expand(io.workingDirectory, path, report, named)) {
      const bytes = file === "-" ? await io.stdin() : await read(file, rootOf(io.workingDirectory, file), report);
      const shown = file === "-" ? "standard input" : shorter(io.workingDirectory, file);
      if (bytes) images.push(...readArtifact(shown, bytes, options.format, report));
    }
  }
  if (images.length === 0 && !report.hasErrors) {
    report.error("ARTIFACT_EMPTY", undefined, "no artifact was found", { hint: "name one with --artifact, or give --image and --service" });
  }
  return images;
}

function fromFlag(text: string, service: string | undefined, report: Report): readonly ArtifactImage[] {
  const from = { file: "--image", line: 1, col: 1, text };
  const image = parseImageReference(text);
  if (!image) {
    const digest = text.split("@")[1];
    const hint =
      digest !== undefined && !isDigest(digest)
        ? "a digest is sha256: and 64 lower-case hexadecimal digits"
        : "registry/repository@sha256:…";
    report.error("ARTIFACT_INVALID", from, `"${text}" is no image reference`, { hint });
    return [];
  }
  return [
    {
      from,
      format: "text",
      repository: image.repository,
      ...(service !== undefined && { service }),
      ...(image.tag !== undefined && { tag: image.tag }),
      ...(image.digest !== undefined && { digest: image.digest }),
    },
  ];
}

function sourceFolders(io: InputIo): readonly string[] {
  const extra = Object.keys(io.environment)
    .filter((name) => name.startsWith("CODEBUILD_SRC_DIR_"))
    .sort();
  return ["CODEBUILD_SRC_DIR", ...extra].flatMap((name) => io.environment[name] ?? []);
}

async function expand(cwd: string, path: string, report: Report, named: boolean): Promise<readonly string[]> {
  const full = resolve(cwd, path);
  if (/[*?]/.test(path)) {
    const found = await glob(cwd, path);
    if (found.length === 0)
      report.error("ARTIFACT_EMPTY", undefined, `no file matches ${path}`, { hint: "check the path and the working directory" });
    return found;
  }
  const info = await lstat(full).catch(() => undefined);
  if (!info?.isDirectory()) return [full];
  const names = (await readdir(full)).filter((name) => KNOWN_NAMES.test(name)).sort();
  if (names.length === 0 && named) {
    report.error("ARTIFACT_EMPTY", undefined, `the folder ${path} holds no artifact`, {
      hint: "image.json, *.image.json, build_info.yml, imagedefinitions.json or imageDetail.json is looked for",
    });
  }
  return names.map((name) => join(full, name));
}

/** `*` and `?` within a name, `**` over folders. */
async function glob(cwd: string, pattern: string): Promise<readonly string[]> {
  const fixed = pattern.slice(0, pattern.search(/[*?]/));
  const root = resolve(cwd, fixed.slice(0, fixed.lastIndexOf("/") + 1));
  const text = resolve(cwd, pattern);
  const expression = text
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("**/", "\0")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]")
    .replaceAll("\0", "(?:.*/)?");
  const entries = await readdir(root, {
    recursive: pattern.includes("**") || text.slice(root.length + 1).includes("/"),
    withFileTypes: true,
  }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files.filter((file) => new RegExp(`^${expression}$`).test(file)).sort();
}

/** An artifact comes out of an archive that somebody else made: what it can point at outside is not read, so no message can quote it. */
async function read(file: string, root: string, report: Report): Promise<Uint8Array | undefined> {
  const bytes = await readLimited(file, MAX_ARTIFACT_BYTES, root);
  if (bytes instanceof Uint8Array) return bytes;
  report.error("FILE_UNREADABLE", undefined, `${file} cannot be read: ${bytes.refused}`, { hint: "check the path" });
  return undefined;
}

/** The folder that the way to a file must not leave. */
function rootOf(cwd: string, file: string): string {
  const path = relative(cwd, file);
  return path.startsWith("..") || isAbsolute(path) ? dirname(file) : cwd;
}

function shorter(cwd: string, file: string): string {
  const path = relative(cwd, file);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? file : path;
}

/** Bodies of new services: one file for all (`--fragment`), or what each artifact names beside itself. */
export async function readFragments(
  io: InputIo,
  given: string | undefined,
  images: readonly ArtifactImage[],
  report: Report,
): Promise<ReadonlyMap<string, { readonly file: string; readonly text: string }>> {
  const fragments = new Map<string, { readonly file: string; readonly text: string }>();
  for (const { service, fragment, from } of images) {
    const path = given ?? (fragment === undefined ? undefined : join(dirname(from.file), fragment));
    if (path === undefined || service === undefined) continue;
    const full = resolve(io.workingDirectory, path);
    const bytes = await read(full, given === undefined ? resolve(io.workingDirectory, dirname(from.file)) : dirname(full), report);
    if (bytes) fragments.set(service, { file: shorter(io.workingDirectory, full), text: new TextDecoder().decode(bytes) });
  }
  return fragments;
}
