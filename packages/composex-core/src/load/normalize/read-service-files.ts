import type { Path, Report } from "../../diagnostics/index.ts";
import type { Files } from "../../ports/files.ts";
import type { Lookup } from "../interpolate/substitute.ts";
import { child, type Entry, type MapNode, mapNode, type Node, scalarNode, textAt, withKeys } from "../node.ts";
import { parseDotEnv, parseRawEnv } from "../read/dot-env.ts";
import { fileName } from "../read/find-files.ts";
import { readSource } from "../read/read-source.ts";
import { positionOf } from "../source.ts";

export interface ServiceFilesContext {
  readonly files: Files;
  readonly report: Report;
  readonly workingDirectory: string;
  /** The variables of the project. */
  readonly lookup: Lookup;
}

/** Puts what `env_file` and `label_file` hold under `environment` and `labels` of a service. */
export function readServiceFiles(service: MapNode, name: string, context: ServiceFilesContext): MapNode {
  const path = ["services", name];
  const environment = layered(service, "env_file", "environment", path, context);
  const labels = layered(service, "label_file", "labels", path, context);
  if (!environment && !labels) return service;
  return withKeys(service, { ...(environment && { environment }), ...(labels && { labels }) });
}

function layered(service: MapNode, fileKey: string, key: string, path: Path, context: ServiceFilesContext): MapNode | undefined {
  const list = child(service, fileKey);
  if (list?.kind !== "list" || list.items.length === 0) return undefined;
  const own = child(service, key);
  const entries = new Map<string, Entry>();
  const earlier = new Map<string, string>();
  const known: Lookup = (variable) => {
    const project = context.lookup(variable);
    if (project !== undefined) return project;
    // A file of labels sees those of the files before it as one of variables does what is set outside.
    const value = child(own, variable) ?? (fileKey === "label_file" ? entries.get(variable)?.value : undefined);
    return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
  };
  for (const [index, item] of list.items.entries()) {
    for (const [variable, value] of valuesOf(item, [...path, fileKey, index], known, earlier, context)) {
      earlier.set(variable, value);
      entries.set(variable, { keyOrigin: item.origin, value: scalarNode(value, item.origin) });
    }
  }
  if (own?.kind === "map") for (const [variable, entry] of own.entries) entries.set(variable, entry);
  return mapNode(entries, own?.origin ?? list.origin);
}

function valuesOf(
  item: Node,
  path: Path,
  known: Lookup,
  earlier: ReadonlyMap<string, string>,
  context: ServiceFilesContext,
): ReadonlyMap<string, string> {
  const nothing = new Map<string, string>();
  const node = item.kind === "map" ? child(item, "path") : item;
  if (node?.kind !== "scalar" || typeof node.value !== "string") return nothing;
  const where = positionOf(node.origin, item.kind === "map" ? [...path, "path"] : path);
  const required = child(item, "required");
  const { files, report, workingDirectory } = context;
  if (required?.kind === "scalar" && required.value === false && !files.isFile(node.value)) return nothing;
  const source = readSource(fileName(node.value, workingDirectory, workingDirectory), files, report, where);
  if (!source) return nothing;
  const format = textAt(item, "format");
  if (format === "raw") return parseRawEnv(source, known, report);
  if (format !== undefined) {
    report.error("VALUE_INVALID", where, `the format "${format}" of an environment file is not known`, {
      hint: "leave it out, or write raw",
    });
    return nothing;
  }
  return parseDotEnv(source, known, report, earlier);
}
