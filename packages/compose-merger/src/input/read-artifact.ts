import { decodeText, readDocument } from "composex-core/compose";
import { printable, Report } from "composex-core/diagnostics";
import { Place } from "composex-core/shape";
import { parseImageReference } from "../image/image-reference.ts";
import type { ArtifactFormat, ArtifactImage } from "./artifact.ts";
import { readBuildInfo, readBuildx, readImageDefinitions, readImageDetail } from "./foreign-formats.ts";
import { readNative } from "./native-format.ts";

export const MAX_ARTIFACT_BYTES = 1024 * 1024;

/** Bytes of one artifact -> the images it names. The format is told by content unless forced. */
export function readArtifact(
  file: string,
  bytes: Uint8Array,
  format: ArtifactFormat | undefined,
  report: Report,
): readonly ArtifactImage[] {
  const start = { file, line: 1, col: 1 };
  const hint = "is this the right file?";
  const text = decodeText(file, bytes, report, { mostBytes: MAX_ARTIFACT_BYTES, where: start, hint });
  if (text === undefined) return [];
  if (text.trim() === "") {
    report.error("ARTIFACT_EMPTY", start, "the artifact is empty", { hint: "the step that writes it may have failed or not have ended" });
    return [];
  }
  if (format === "text" || (format === undefined && isPlainText(text))) return readText(file, text, report);
  const document = readDocument(file, text, report);
  if (!document) return [];
  const { value, places } = document;
  const own = new Report();
  const images = readImages(value, format ?? recognise(value), new Place([], { places, report: own }));
  for (const problem of own.diagnostics) report.add(problem);
  // One bad entry takes all with it: what an artifact names was built together.
  return own.hasErrors ? [] : images;
}

function readImages(value: unknown, format: ArtifactFormat | undefined, place: Place): readonly ArtifactImage[] {
  switch (format) {
    case "native":
      return readNative(value, place);
    case "build-info":
      return readBuildInfo(value, place);
    case "imagedefinitions":
      return readImageDefinitions(value, place);
    case "image-detail":
      return readImageDetail(value, place);
    case "buildx":
      return readBuildx(value, place);
    default:
      place.error("ARTIFACT_FORMAT", "the artifact has none of the accepted shapes", {
        hint: "image.json, build_info.yml, imagedefinitions.json, imageDetail.json, buildx metadata or one reference a line; --format forces one",
      });
      return [];
  }
}

/** Lines of references and comments, and nothing that looks like a map or a list. */
function isPlainText(text: string): boolean {
  return text
    .split(/\r?\n/)
    .every(
      (line) =>
        line.trim() === "" ||
        line.startsWith("#") ||
        (/^\S+$/.test(line.trim()) && !/^[[{"'&*!|>%@-]/.test(line.trim()) && !line.trim().endsWith(":")),
    );
}

function recognise(value: unknown): ArtifactFormat | undefined {
  if (Array.isArray(value)) return "imagedefinitions";
  if (typeof value !== "object" || value === null) return undefined;
  if ("containerimage.digest" in value) return "buildx";
  if ("ImageURI" in value) return "image-detail";
  if ("service_name" in value || "repo_name" in value || "image_tag" in value) return "build-info";
  if ("schema" in value || "service" in value || "images" in value) return "native";
  return undefined;
}

function readText(file: string, text: string, report: Report): readonly ArtifactImage[] {
  const images: ArtifactImage[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const reference = line.trim();
    if (reference === "" || reference.startsWith("#")) return;
    const from = { file, line: index + 1, col: 1, length: reference.length, text: line };
    const image = parseImageReference(reference);
    if (image)
      images.push({
        from,
        format: "text",
        repository: image.repository,
        ...(image.tag && { tag: image.tag }),
        ...(image.digest && { digest: image.digest }),
      });
    else
      report.error("ARTIFACT_INVALID", from, `"${printable(reference, 120)}" is no image reference`, {
        hint: "registry/repository@sha256:… or registry/repository:tag",
      });
  });
  return images;
}
