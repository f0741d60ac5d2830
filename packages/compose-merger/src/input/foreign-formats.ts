import { any, list, type Place, placeOf, read, record, spelled } from "composex-core/shape";
import { isDigest, isTag, parseImageReference } from "../image/image-reference.ts";
import type { ArtifactImage } from "./artifact.ts";
import { DIGEST, invalid, REFERENCE, SERVICE } from "./parts.ts";

const REPOSITORY = /^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/;

const BUILD_INFO = record("build_info.yml", {
  service_name: SERVICE.required(),
  repo_name: spelled("Repository, with or without its registry")
    .as((name, place) => {
      const qualified = isQualified(name);
      if (qualified || REPOSITORY.test(name)) return { repository: name, ...(!qualified && { bareRepository: true }) };
      return invalid(place, `"${name}" is no repository name`);
    })
    .required(),
  image_tag: spelled("Tag or digest")
    .as((written, place) => {
      if (isTag(written)) return { tag: written };
      const digest = written.replace(/^@/, "");
      return isDigest(digest) ? { digest } : invalid(place, `"${written}" is neither a tag nor a digest`);
    })
    .emptyable(),
});

/** `build_info.yml` of the blog: `image_tag` often holds a digest, and `repo_name` has no registry. */
export function readBuildInfo(value: unknown, place: Place): readonly ArtifactImage[] {
  const info = read(BUILD_INFO, value, place);
  // A tag that cannot be read is not one that is missing, which would stand for the newest image.
  if (!info || place.report.hasErrors) return [];
  return [{ from: place.position, format: "build-info", service: info.service_name, ...info.repo_name, ...info.image_tag }];
}

function isQualified(name: string): boolean {
  return name.includes("/") && /[.:]|^localhost/.test(name.split("/")[0] ?? "") && parseImageReference(name) !== undefined;
}

const IMAGE_DEFINITIONS = list(
  "imagedefinitions.json",
  record("A container", { name: SERVICE.required(), imageUri: REFERENCE.required() }),
);

export function readImageDefinitions(value: unknown, place: Place): readonly ArtifactImage[] {
  return (read(IMAGE_DEFINITIONS, value, place) ?? []).map((entry) => ({
    from: placeOf(entry).position,
    format: "imagedefinitions",
    container: entry.name,
    ...entry.imageUri,
  }));
}

// An ECR source adds more keys than these over time; only the first is needed, so others are let pass.
const IMAGE_DETAIL = record("imageDetail.json", { ImageURI: REFERENCE.required(), ImageDigest: DIGEST.emptyable() }, { others: any("") });

export function readImageDetail(value: unknown, place: Place): readonly ArtifactImage[] {
  const detail = read(IMAGE_DETAIL, value, place);
  if (!detail) return [];
  const { ImageURI, ImageDigest } = detail;
  return [{ from: place.position, format: "image-detail", ...ImageURI, ...(ImageDigest !== undefined && { digest: ImageDigest }) }];
}

const BUILDX = record(
  "Metadata of docker buildx build",
  {
    "containerimage.digest": DIGEST.required(),
    "image.name": spelled("Names of the image, separated by commas")
      .as((names, place) => {
        const image = parseImageReference(names.split(",")[0]?.trim() ?? "");
        return (
          image ?? invalid(place, `"${names}" names no image`, "build with --output type=registry and a tag, so the metadata names it")
        );
      })
      .required(),
  },
  { others: any("") },
);

export function readBuildx(value: unknown, place: Place): readonly ArtifactImage[] {
  const metadata = read(BUILDX, value, place);
  if (!metadata) return [];
  const { repository, tag } = metadata["image.name"];
  const digest = metadata["containerimage.digest"];
  return [{ from: place.position, format: "buildx", repository, digest, ...(tag !== undefined && { tag }) }];
}
