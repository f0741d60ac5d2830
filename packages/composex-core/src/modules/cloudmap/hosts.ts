import type { Family } from "../../contract/family.ts";
import type { ModelResource, OwnLink } from "../../contract/model.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { type CloudMapName, xNetwork } from "../../model/settings/x-network/index.ts";
import { familyPorts } from "../../network/family-ports.ts";
import type { Namespace } from "./namespace.ts";

/** Families whose services name the namespace in `x-network.x-cloudmap`; a family has one name, that of its first container. */
export function usedBy(resource: ModelResource<Namespace>, families: readonly Family[], context: ParseContext): readonly OwnLink[] {
  const { project, report } = context;
  const named = families.flatMap((family): readonly OwnLink[] => {
    const wanted = family.members.flatMap((member) => settingOf(member, xNetwork)?.cloudMap ?? []);
    const [first, ...others] = wanted;
    if (first?.namespace !== resource.name) return [];
    for (const other of others) {
      if (other.namespace === first.namespace && other.port === first.port && other.host === first.host) continue;
      report.warning("REGISTRY_ONE", project.locate(other.path), `ECS registers ${family.name} once: this name is not used`, {
        also: [{ message: "this one is used", where: project.locate(first.path) }],
      });
    }
    return [link(family, first.path)];
  });
  return withOwnHosts(named, resource.spec, context);
}

/**
 * Families of the namespace of the first releases: those with ports, unless they say `use_cloudmap: false` or name another namespace. Where
 * nobody wrote the section, only those that say `use_cloudmap: true`.
 */
export function usedByDns(resource: ModelResource<Namespace>, families: readonly Family[], context: ParseContext): readonly OwnLink[] {
  const named = families.flatMap((family): readonly OwnLink[] => {
    const settings = family.members.flatMap((member) => settingOf(member, xNetwork) ?? []);
    if (settings.some(({ cloudMap }) => cloudMap)) return [];
    const wanted = settings.find(({ useCloudMap }) => useCloudMap !== undefined)?.useCloudMap;
    const hasPorts = family.members.some(({ service }) => (service.ports ?? []).length > 0);
    const isUsed = resource.implied ? wanted === true : wanted === true || (wanted === undefined && hasPorts);
    return isUsed ? [link(family, family.path)] : [];
  });
  return withOwnHosts(named, resource.spec, context);
}

/** Without the links whose host another one has: Cloud Map takes a name once, whatever its case. */
function withOwnHosts(named: readonly OwnLink[], { domain }: Namespace, { project, report }: ParseContext): readonly OwnLink[] {
  const owners = new Map<string, OwnLink>();
  return named.filter((link) => {
    // A family without ports is not registered.
    if (familyPorts(link.family).length === 0) return true;
    const host = (nameIn(link.family)?.host ?? link.family.hostname).toLowerCase();
    const owner = owners.get(host);
    if (!owner) owners.set(host, link);
    else {
      const message = `${owner.family.name} and ${link.family.name} would both be ${host}.${domain}`;
      report.error("NAME_COLLISION", project.locate(link.path), message, {
        hint: "give one of them another Name in x-network.x-cloudmap, or the label ecs.task.family.hostname",
        also: [{ message: `${owner.family.name} has the name here`, where: project.locate(owner.path) }],
      });
    }
    return owner === undefined;
  });
}

function link(family: Family, path: Path): OwnLink {
  return { family, services: family.members.map((member) => member.name), use: {}, path };
}

/** The name that a family asks for, that of its first container; undefined for the family's own. */
export function nameIn({ members }: Family): CloudMapName | undefined {
  return members.flatMap((member) => settingOf(member, xNetwork)?.cloudMap ?? [])[0];
}
