import type { Report } from "composex-core/diagnostics";
import { isMap, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { ArtifactFormat, ArtifactImage } from "./artifact.ts";
import { readBuildInfo, readBuildx, readImageDefinitions, readImageDetail } from "./foreign-formats.ts";
import { parseImageReference } from "./image-reference.ts";
import { readNative } from "./native-format.ts";
import { ShapeReader, visible } from "./shape-reader.ts";

const MAX_ARTIFACT_BYTES = 1024 * 1024;

/** Bytes of one artifact -> the images it names. The format is told by content unless forced. */
export function readArtifact(
  file: string,
  bytes: Uint8Array,
  format: ArtifactFormat | undefined,
  report: Report,
): readonly ArtifactImage[] {
  const start = { file, line: 1, col: 1 };
  if (bytes.length > MAX_ARTIFACT_BYTES) {
    report.error("FILE_TOO_LARGE", start, `the artifact has ${bytes.length} bytes; at most ${MAX_ARTIFACT_BYTES} are read`, {
      hint: "is this the right file?",
    });
    return [];
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    report.error("ENCODING", start, "the artifact is not UTF-8 text", { hint: "is this the right file?" });
    return [];
  }
  if (text.trim() === "") {
    report.error("ARTIFACT_EMPTY", start, "the artifact is empty", { hint: "the step that writes it may have failed or not have ended" });
    return [];
  }
  if (format === "text" || (format === undefined && isPlainText(text))) return readText(file, text, report);
  const reader = ShapeReader.parse(file, text, report, "ARTIFACT_INVALID");
  if (!reader) return [];
  const known = format ?? recognise(reader.root);
  switch (known) {
    case "native":
      return readNative(reader);
    case "build-info":
      return readBuildInfo(reader);
    case "imagedefinitions":
      return readImageDefinitions(reader);
    case "image-detail":
      return readImageDetail(reader);
    case "buildx":
      return readBuildx(reader);
    default:
      report.error("ARTIFACT_FORMAT", reader.at(reader.root), "the artifact has none of the accepted shapes", {
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

function recognise(root: Node | null): ArtifactFormat | undefined {
  if (isSeq(root)) return "imagedefinitions";
  if (!isMap(root)) return undefined;
  const keys = new Set((root.items as Pair<Scalar>[]).map((pair) => String(pair.key.value)));
  if (keys.has("containerimage.digest")) return "buildx";
  if (keys.has("ImageURI")) return "image-detail";
  if (keys.has("service_name") || keys.has("repo_name") || keys.has("image_tag")) return "build-info";
  if (keys.has("schema") || keys.has("service") || keys.has("images")) return "native";
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
      report.error("ARTIFACT_INVALID", from, `"${visible(reference)}" is no image reference`, {
        hint: "registry/repository@sha256:… or registry/repository:tag",
      });
  });
  return images;
}
