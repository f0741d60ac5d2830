import type { Node } from "yaml";
import type { ArtifactBuild, ArtifactImage, ArtifactSource } from "./artifact.ts";
import { SERVICE } from "./foreign-formats.ts";
import { isDigest, isTag, normalizeRepository } from "./image-reference.ts";
import type { ShapeReader } from "./shape-reader.ts";

const IMAGE_KEYS = ["schema", "service", "repository", "digest", "app", "tag", "platforms", "order", "source", "build", "set", "fragment"];
const TIME = {
  test: (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
  wanted: "a time (ISO 8601)",
};
const RELATIVE = {
  test: (text: string): boolean => !/^[/\\]|^[A-Za-z]:|\0|(^|[/\\])\.\.([/\\]|$)|^-/.test(text),
  wanted: "a relative path inside the artifact",
};

/** Our own format: one image, or several under `images`. */
export function readNative(reader: ShapeReader): readonly ArtifactImage[] {
  const top = reader.entries(reader.root, "the artifact");
  const images = top?.find(([key]) => key.name === "images")?.[1];
  if (!images) return [readImage(reader, reader.root, "the artifact", true)].filter((image) => image !== undefined);
  const map = reader.map(reader.root, "the artifact", ["schema", "images"]);
  checkSchema(reader, map?.get("schema"), reader.root);
  return (reader.list(images, "images") ?? []).flatMap((item, index) => readImage(reader, item, `images[${index}]`, false) ?? []);
}

function checkSchema(reader: ShapeReader, node: Node | undefined, owner: Node | null): void {
  if (!node) reader.problem(owner, "the artifact has no schema", 'add "schema": 1');
  else if (reader.integer(node, "schema") !== 1) reader.problem(node, "schema must be 1", "a newer artifact needs a newer compose-merger");
}

function readImage(reader: ShapeReader, node: Node | null, owner: string, whole: boolean): ArtifactImage | undefined {
  const map = reader.map(node, owner, IMAGE_KEYS);
  if (!map) return undefined;
  if (whole || map.has("schema")) checkSchema(reader, map.get("schema"), node);
  for (const key of ["service", "repository", "digest"]) if (!map.has(key)) reader.problem(node, `${owner} has no ${key}`);
  const service = reader.string(map.get("service"), "service", SERVICE);
  const repository = reader.string(map.get("repository"), "repository", {
    test: (text) => normalizeRepository(text) !== undefined,
    wanted: "a repository name",
  });
  const digest = reader.string(map.get("digest"), "digest", {
    test: isDigest,
    wanted: "a digest (sha256: and 64 lower-case hexadecimal digits)",
  });
  const tag = reader.string(map.get("tag"), "tag", { test: isTag, wanted: "a tag" });
  const order = reader.integer(map.get("order"), "order");
  const platforms = reader.strings(map.get("platforms"), "platforms");
  const app = reader.string(map.get("app"), "app");
  const fragment = reader.string(map.get("fragment"), "fragment", RELATIVE);
  const source = map.has("source") ? readSource(reader, map.get("source")) : undefined;
  const build = map.has("build") ? readBuild(reader, map.get("build")) : undefined;
  const set = map.has("set") ? readSet(reader, map.get("set")) : undefined;
  if (service === undefined || repository === undefined || digest === undefined) return undefined;
  return {
    from: reader.at(node),
    format: "native",
    service,
    repository,
    digest,
    ...(tag !== undefined && { tag }),
    ...(order !== undefined && { sequence: order }),
    ...(platforms && { platforms }),
    ...(app !== undefined && { app }),
    ...(fragment !== undefined && { fragment }),
    ...(source && { source }),
    ...(build && { build }),
    ...(set && { set }),
  };
}

function readSource(reader: ShapeReader, node: Node | undefined): ArtifactSource | undefined {
  const map = reader.map(node, "source", ["repository", "branch", "commit", "time"]);
  return (
    map &&
    compact({
      repository: reader.string(map.get("repository"), "source.repository"),
      branch: reader.string(map.get("branch"), "source.branch"),
      commit: reader.string(map.get("commit"), "source.commit"),
      time: reader.string(map.get("time"), "source.time", TIME),
    })
  );
}

function readBuild(reader: ShapeReader, node: Node | undefined): ArtifactBuild | undefined {
  const map = reader.map(node, "build", ["id", "number", "url", "execution", "start"]);
  return (
    map &&
    compact({
      id: reader.string(map.get("id"), "build.id"),
      number: reader.string(map.get("number"), "build.number"),
      url: reader.string(map.get("url"), "build.url"),
      execution: reader.string(map.get("execution"), "build.execution"),
      start: reader.string(map.get("start"), "build.start", TIME),
    })
  );
}

function readSet(reader: ShapeReader, node: Node | undefined): ArtifactImage["set"] {
  const map = reader.map(node, "set", ["labels", "environment"]);
  return (
    map &&
    compact({
      labels: reader.stringMap(map.get("labels"), "set.labels"),
      environment: reader.stringMap(map.get("environment"), "set.environment"),
    })
  );
}

/** Without the keys that have no value. */
function compact<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
