import { parse } from "yaml";
import { formatPath, type Path, type Position } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";

/** A project in canonical form, from YAML, without the loader. A place in it is its path, as the name of the file. */
export function yamlProject(text: string): Project {
  const { services = {}, ...sections } = parse(text) as { services?: Project["services"] };
  const none = { networks: {}, volumes: {}, secrets: {}, configs: {} };
  const place = (path: Path): Position => ({ file: formatPath(path), line: 1, col: 1 });
  const locateKey = (path: Path): Position => place(path);
  return { name: "shop", workingDirectory: "/shop", services, extensions: sections, ...none, locate: place, locateKey };
}
