import type { Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { either, list, map, Place, placeOf, read, record, spelled, text } from "../shape/index.ts";

/** Tag of every stack and resource that says of which project it is. */
export const OWNER_TAG = "compose-x::project-name";

interface Tag {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
}

/** `x-tags` as a map (`{owner: me}`) or a list (`[{Key: owner, Value: me}]`). */
export const tagsShape = either(
  "Tags for every resource that takes tags.",
  map("", spelled("")).as((written) => Object.entries(written).map(([key, value]): Tag => ({ key, value, place: placeOf(written, key) }))),
  list(
    "",
    record("", {
      Key: text("Name of the tag.").was("name").required(),
      Value: spelled("Its value.").was("value").required(),
    }).as(({ Key, Value }, place): Tag => ({ key: Key, value: Value, place })),
  ),
);

/** The tags of the project, and the one that tells which project it is. */
export function tags(project: Project, report: Report): Readonly<Record<string, string>> {
  const result: Record<string, string> = { [OWNER_TAG]: project.name };
  const section = project.extensions["x-tags"] ?? undefined;
  if (section === undefined) return result;
  for (const { key, value, place } of read(tagsShape, section, new Place(["x-tags"], { places: project, report })) ?? []) {
    if (key.length <= 128 && value.length <= 256 && !/^aws:/i.test(key)) result[key] = value;
    else {
      place.keyError("TAG_INVALID", `AWS takes no tag "${key}"`, {
        hint: "a key has 1 to 128 characters and does not start with aws:, a value has at most 256",
      });
    }
  }
  return result;
}
