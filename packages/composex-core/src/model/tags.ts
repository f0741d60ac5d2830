import type { Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { isRecord } from "../shape/is-record.ts";

/** Tag of every stack and resource that says of which project it is. */
export const OWNER_TAG = "compose-x::project-name";

/** `x-tags` as a map (`{owner: me}`) or a list (`[{Key: owner, Value: me}]`; earlier `name`, `value`), and the tag that tells the project. */
export function tags(project: Project, report: Report): Readonly<Record<string, string>> {
  const section = project.extensions["x-tags"];
  const result: Record<string, string> = { [OWNER_TAG]: project.name };
  const set = (key: string, value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      report.error("TYPE_MISMATCH", project.locate(path), `tag "${key}" takes a text`);
    else if (key.length > 128 || String(value).length > 256 || /^aws:/i.test(key)) {
      report.error("TAG_INVALID", project.locateKey(path), `AWS takes no tag "${key}"`, {
        hint: "a key has 1 to 128 characters and does not start with aws:, a value has at most 256",
      });
    } else result[key] = String(value);
  };
  if (Array.isArray(section)) {
    for (const [index, item] of section.entries()) {
      const path = ["x-tags", index];
      const key = isRecord(item) ? (item.Key ?? item.name) : undefined;
      if (!isRecord(item) || typeof key !== "string") {
        report.error("TYPE_MISMATCH", project.locate(path), "an item of x-tags is a map with Key and Value");
      } else set(key, item.Value ?? item.value, path);
    }
  } else if (isRecord(section)) {
    for (const [key, value] of Object.entries(section)) set(key, value, ["x-tags", key]);
  } else if (section !== undefined && section !== null) {
    report.error("TYPE_MISMATCH", project.locate(["x-tags"]), "x-tags takes a map of tags");
  }
  return result;
}
