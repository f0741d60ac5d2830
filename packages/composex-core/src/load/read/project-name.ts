import { basename } from "node:path";
import type { Report } from "../../diagnostics/index.ts";
import { type Lookup, substitute } from "../interpolate/substitute.ts";
import { child, type Node } from "../node.ts";
import { positionOf } from "../source.ts";

const VALID = /^[a-z0-9][a-z0-9_-]*$/;

export interface NameSources {
  /** Given on the command line, or in `COMPOSE_PROJECT_NAME`. */
  readonly given?: string | undefined;
  /** The documents of the files, in order: the last `name` counts. */
  readonly documents: readonly Node[];
  readonly projectDirectory: string;
  /** In place of the folder's name. */
  readonly unnamed?: string;
  readonly lookup: Lookup;
}

/** The name of the project, which is also the value of `COMPOSE_PROJECT_NAME` in the files. A given name must be in normal form already. */
export function projectName(
  { given, documents, projectDirectory, unnamed = basename(projectDirectory), lookup }: NameSources,
  report: Report,
): string {
  if (given) {
    if (!VALID.test(given)) {
      const normal = normalName(given);
      report.error(
        "PROJECT_NAME",
        undefined,
        `the project name "${given}" must start with a small letter or digit and hold small letters, digits, - and _ only`,
        {
          hint: normal ? `for example "${normal}"` : undefined,
        },
      );
    }
    return given;
  }
  for (const document of documents.toReversed()) {
    const node = child(document, "name");
    if (node?.kind !== "scalar" || typeof node.value !== "string" || node.value === "") continue;
    const name = normalName(substitute(node.value, lookup).text);
    if (name !== "") return name;
    report.error(
      "PROJECT_NAME",
      positionOf(node.origin, ["name"]),
      `the project name ${JSON.stringify(node.value)} holds no letter or digit`,
    );
    return "project";
  }
  const name = normalName(unnamed);
  if (name === "")
    report.error("PROJECT_NAME", undefined, `the folder ${projectDirectory} gives no project name`, {
      hint: "give one with --project-name or in the file with name:",
    });
  return name || "project";
}

/** In small letters, without what else cannot stand in a name. */
function normalName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
}
