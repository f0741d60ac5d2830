import { isMap, type Node } from "yaml";
import type { ArtifactImage } from "./artifact.ts";
import { isDigest, isTag, parseImageReference } from "./image-reference.ts";
import type { ShapeReader } from "./shape-reader.ts";

export const SERVICE = {
  test: (text: string): boolean => /^[a-zA-Z0-9._-]+$/.test(text) && !text.startsWith("-"),
  wanted: "a service name (letters, digits, dots, underscores, dashes)",
};
const REPOSITORY = { test: (text: string): boolean => /^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(text), wanted: "a repository name" };

/** `build_info.yml` of the blog: `image_tag` often holds a digest, and `repo_name` has no registry. */
export function readBuildInfo(reader: ShapeReader): readonly ArtifactImage[] {
  const map = reader.map(reader.root, "the artifact", ["service_name", "repo_name", "image_tag"]);
  if (!map) return [];
  const service = reader.string(map.get("service_name"), "service_name", SERVICE);
  const given = map.get("repo_name");
  const text = reader.string(given, "repo_name");
  if (service === undefined || text === undefined) {
    for (const key of ["service_name", "repo_name"]) if (!map.has(key)) reader.problem(reader.root, `the artifact has no ${key}`);
    return [];
  }
  const qualified = text.includes("/") && /[.:]|^localhost/.test(text.split("/")[0] ?? "") ? parseImageReference(text) : undefined;
  if (!qualified && !REPOSITORY.test(text)) {
    reader.problem(given, `repo_name "${text}" is not a repository name`);
    return [];
  }
  const tagNode = map.get("image_tag");
  const tag = reader.string(tagNode, "image_tag", {
    test: (value) => isTag(value) || isDigest(value.replace(/^@/, "")),
    wanted: "a tag or a digest",
  });
  if (tagNode && tag === undefined) return [];
  const parts = tag === undefined ? {} : isTag(tag) ? { tag } : { digest: tag.replace(/^@/, "") };
  return [
    {
      from: reader.at(reader.root),
      format: "build-info",
      service,
      repository: text,
      ...(!qualified && { bareRepository: true }),
      ...parts,
    },
  ];
}

export function readImageDefinitions(reader: ShapeReader): readonly ArtifactImage[] {
  return (reader.list(reader.root ?? undefined, "the artifact") ?? []).flatMap((item, index) => {
    const owner = `entry ${index + 1}`;
    const map = reader.map(item, owner, ["name", "imageUri"]);
    const container = reader.string(map?.get("name"), `${owner}: name`, SERVICE);
    const image = imageAt(reader, map?.get("imageUri"), `${owner}: imageUri`);
    if (map && (!map.has("name") || !map.has("imageUri"))) reader.problem(item, `${owner} needs name and imageUri`);
    return container !== undefined && image ? [{ from: reader.at(item), format: "imagedefinitions" as const, container, ...image }] : [];
  });
}

export function readImageDetail(reader: ShapeReader): readonly ArtifactImage[] {
  // An ECR source adds more keys than these over time; only the first is needed, so others are let pass.
  const map = isMap(reader.root)
    ? new Map(reader.entries(reader.root, "the artifact")?.map(([key, value]) => [key.name, value]))
    : undefined;
  const image = imageAt(reader, map?.get("ImageURI"), "ImageURI");
  if (!image) return [];
  const digest = reader.string(map?.get("ImageDigest"), "ImageDigest", {
    test: isDigest,
    wanted: "a digest (sha256: and 64 lower-case hexadecimal digits)",
  });
  return [{ from: reader.at(reader.root), format: "image-detail", ...image, ...(digest !== undefined && { digest }) }];
}

export function readBuildx(reader: ShapeReader): readonly ArtifactImage[] {
  const map = new Map(reader.entries(reader.root, "the artifact")?.map(([key, value]) => [key.name, value]));
  const digest = reader.string(map.get("containerimage.digest"), "containerimage.digest", { test: isDigest, wanted: "a digest" });
  const names = reader.string(map.get("image.name"), "image.name")?.split(",") ?? [];
  if (digest === undefined) return [];
  const image = parseImageReference(names[0]?.trim() ?? "");
  if (!image) {
    reader.problem(
      map.get("image.name") ?? reader.root,
      "image.name names no image",
      "build with --output type=registry and a tag, so the metadata names it",
    );
    return [];
  }
  return [
    {
      from: reader.at(reader.root),
      format: "buildx",
      repository: image.repository,
      digest,
      ...(image.tag !== undefined && { tag: image.tag }),
    },
  ];
}

function imageAt(
  reader: ShapeReader,
  node: Node | undefined,
  owner: string,
): Pick<ArtifactImage, "repository" | "tag" | "digest"> | undefined {
  const text = reader.string(node, owner);
  if (text === undefined) return undefined;
  const image = parseImageReference(text);
  if (!image)
    return reader.problem(
      node,
      `${owner} "${text}" is no image reference`,
      "a digest is sha256: and 64 lower-case hexadecimal digits, joined with @",
    );
  return {
    repository: image.repository,
    ...(image.tag !== undefined && { tag: image.tag }),
    ...(image.digest !== undefined && { digest: image.digest }),
  };
}
