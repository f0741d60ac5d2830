import { integer, list, map, type Place, placeOf, read, record, spelled, type ValueOf } from "composex-core/shape";
import { normalizeRepository } from "../image/image-reference.ts";
import type { ArtifactImage } from "./artifact.ts";
import { DIGEST, invalid, SERVICE, TAG } from "./parts.ts";

const SCHEMA = integer("Version of the format: 1").as((version, place) =>
  version === 1 ? version : invalid(place, `schema must be 1, and is ${version}`, "a newer artifact needs a newer compose-merger"),
);

const TIME = spelled("A time (ISO 8601)").as((written, place) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(written) && !Number.isNaN(Date.parse(written))
    ? written
    : invalid(place, `"${written}" is no time`, "write it as 2026-01-02T03:04:05Z (ISO 8601)"),
);

const optional = (description: string) => spelled(description).emptyable();
/** What a container can be given: no process takes a NUL character, and half a surrogate pair is no character. */
const texts = (description: string) =>
  map(description, spelled("", { pattern: /^[^\0\p{Cs}]*$/u, wanted: "text that a process can be given" })).emptyable();

const IMAGE_KEYS = {
  service: SERVICE.required(),
  repository: spelled("Repository, with its registry")
    .as((name, place) => (normalizeRepository(name) === undefined ? invalid(place, `"${name}" is no repository name`) : name))
    .required(),
  digest: DIGEST.required(),
  app: optional("Name of the application"),
  tag: TAG.emptyable(),
  platforms: list("Platforms the image is built for", spelled("")).emptyable(),
  order: integer("Place among the builds of the service").emptyable(),
  source: record("Where the source lives", {
    repository: optional("Its repository"),
    branch: optional("Its branch"),
    commit: optional("Its commit"),
    time: TIME.says("Time of the commit").emptyable(),
  }).emptyable(),
  build: record("The build", {
    id: optional("Its id"),
    number: optional("Its number"),
    url: optional("Where it is shown"),
    execution: optional("Execution of the pipeline"),
    start: TIME.says("When it began").emptyable(),
  }).emptyable(),
  set: record("Entries to set beside the image", { labels: texts("Labels"), environment: texts("Variables") }).emptyable(),
  fragment: spelled("Path of the body of a service to create", {
    pattern: /^(?![/\\-]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0]*$/,
    wanted: "a relative path inside the artifact",
  }).emptyable(),
};

const ONE = record("An image", { schema: SCHEMA.required(), ...IMAGE_KEYS });
const SEVERAL = record("Images", {
  schema: SCHEMA.required(),
  images: list("Each image", record("An image", { schema: SCHEMA.emptyable(), ...IMAGE_KEYS })).required(),
});

/** Our own format: one image, or several under `images`. */
export function readNative(value: unknown, place: Place): readonly ArtifactImage[] {
  const several = typeof value === "object" && value !== null && "images" in value;
  const images = several ? read(SEVERAL, value, place)?.images : [read(ONE, value, place)];
  return (images ?? []).flatMap((image) => (image ? imageOf(image) : []));
}

function imageOf(image: Omit<ValueOf<typeof ONE>, "schema">): ArtifactImage {
  const { order, ...rest } = image;
  const { schema: _, ...known } = rest as typeof rest & { readonly schema?: number };
  return { from: placeOf(image).position, format: "native", ...known, ...(order !== undefined && { sequence: order }) };
}
