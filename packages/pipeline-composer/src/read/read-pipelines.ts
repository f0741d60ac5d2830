import { readDocument, substitute } from "composex-core/compose";
import { formatPath, type Path, type RelatedPlace, type Report } from "composex-core/diagnostics";
import { Place, type Places, read } from "composex-core/shape";
import { type PipelinesFile, pipelinesShape } from "./pipelines-file.ts";

export type Variables = Readonly<Record<string, string>>;

/**
 * The text of a pipelines.yaml → the file, typed, its places known to `placeOf`. `${VAR}` takes only what the command line gives, never the
 * environment of the process. Undefined where a problem, in the report, keeps it from being used.
 */
export function readPipelines(file: string, text: string, variables: Variables, report: Report): PipelinesFile | undefined {
  const document = readDocument(file, text, report);
  if (!document) return undefined;
  const replaced = new Map<string, readonly string[]>();
  const root = new Place([], { places: document.places, report });
  const value = replaceVariables(document.value, root, variables, replaced);
  return read(pipelinesShape, value, new Place([], { places: withOrigins(document.places, replaced), report }));
}

function replaceVariables(value: unknown, place: Place, variables: Variables, replaced: Map<string, readonly string[]>): unknown {
  if (typeof value === "string") return replaceText(value, place, variables, replaced);
  if (Array.isArray(value)) return value.map((item, index) => replaceVariables(item, place.at(index), variables, replaced));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceVariables(item, place.at(key), variables, replaced)]));
}

function replaceText(written: string, place: Place, variables: Variables, replaced: Map<string, readonly string[]>): string {
  if (!written.includes("$")) return written;
  // Only `${…}` and `$$` mean something here: `$HOME` in a command is the shell's.
  const ours = written.replace(/\$\$|\$(?!\{)/g, "$$$$");
  const { text, variables: names, problems } = substitute(ours, (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined));
  for (const problem of problems) {
    if (problem.kind === "invalid") {
      place.error("INTERPOLATION", `${formatPath(place.path)} holds ${problem.text.slice(0, 60)}, which is no variable`, {
        hint: "write $$ for a dollar sign that is meant as one",
      });
    } else {
      const said = problem.kind === "required" && problem.message !== "" ? `: ${problem.message}` : "";
      place.error("VARIABLE_REQUIRED", `${formatPath(place.path)} needs the variable ${problem.name}${said}`, {
        hint: `pass --var ${problem.name}=VALUE, or write \${${problem.name}:-default}`,
      });
    }
  }
  if (names.length > 0) replaced.set(formatPath(place.path), names);
  return text;
}

function withOrigins(places: Places, replaced: ReadonlyMap<string, readonly string[]>): Places {
  return {
    locate: (path) => places.locate(path),
    locateKey: (path) => places.locateKey(path),
    origins: (path: Path): readonly RelatedPlace[] =>
      (replaced.get(formatPath(path)) ?? []).map((variable) => ({
        message: `comes from the variable ${variable}`,
        where: places.locate(path),
      })),
  };
}
