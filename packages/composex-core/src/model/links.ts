import type { Family } from "../contract/family.ts";
import type { LinkSpec, ParsedLink } from "../contract/model.ts";
import { didYouMean, type Path, type Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { isRecord } from "../shape/is-record.ts";
import { type FieldNames, Fields } from "./fields.ts";

/** Keys of a `Services` entry; earlier releases wrote them in lower case. */
const LINK_KEYS: FieldNames = {
  Access: ["access"],
  DoNotExposeMappings: ["donotexposemappings"],
  GenerateConnectionStringSecret: ["generateconnectionstringsecret"],
  GrantTaskAccess: ["granttaskaccess"],
  ReturnValues: ["returnvalues", "return_values"],
  Scaling: ["scaling"],
  SecretsMappings: ["secretsmappings"],
};

/**
 * Reads the `Services` of an x-resource in map form (`{api: {Access: RW}}`) and list form (`[{name: api, access: RW}]`). A name is a task
 * family, else a compose service, and then stands for its container in every family that holds it.
 */
export function parseLinks(
  value: unknown,
  path: Path,
  families: readonly Family[],
  project: Project,
  report: Report,
): readonly ParsedLink[] {
  const links: ParsedLink[] = [];
  for (const entry of entries(value, path, project, report)) {
    const fields = Fields.read(entry.spec, entry.path, LINK_KEYS, { project, report });
    if (!fields) continue;
    const spec: LinkSpec = fields.values();
    const pathOf = (key: string): Path => fields.at(key);
    const family = families.find((candidate) => candidate.name === entry.name);
    const targets = family ? [family] : families.filter((candidate) => candidate.members.some((member) => member.name === entry.name));
    if (targets.length === 0) {
      const known = new Set([...families.map(({ name }) => name), ...Object.keys(project.services)]);
      report.error("SERVICE_UNDEFINED", project.locateKey(entry.namePath), `"${entry.name}" is neither a service nor a task family`, {
        hint: didYouMean(entry.name, known),
      });
    }
    for (const target of targets) {
      links.push({
        family: target,
        services: family ? target.members.map(({ name }) => name) : [entry.name],
        spec,
        path: entry.path,
        pathOf,
      });
    }
  }
  return links;
}

interface NamedEntry {
  readonly name: string;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly namePath: Path;
}

function entries(value: unknown, path: Path, project: Project, report: Report): readonly NamedEntry[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const at = [...path, index];
      const nameKey = Object.keys(isRecord(item) ? item : {}).find((key) => key.toLowerCase() === "name");
      if (!isRecord(item) || nameKey === undefined || typeof item[nameKey] !== "string") {
        report.error("TYPE_MISMATCH", project.locate(at), `an item of ${String(path.at(-1))} needs the name of a service`, {
          hint: 'write "- name: my-service", or use the map form "my-service: {}"',
        });
        return [];
      }
      const { [nameKey]: name, ...spec } = item;
      return [{ name: name as string, spec, path: at, namePath: [...at, nameKey] }];
    });
  }
  if (!isRecord(value)) {
    report.error("TYPE_MISMATCH", project.locate(path), "Services takes a map of services");
    return [];
  }
  return Object.entries(value).flatMap(([name, spec]) => {
    const at = [...path, name];
    if (spec !== null && !isRecord(spec)) {
      report.error("TYPE_MISMATCH", project.locate(at), `Services.${name} takes a map such as {Access: RO}`);
      return [];
    }
    return [{ name, spec: spec ?? {}, path: at, namePath: at }];
  });
}
