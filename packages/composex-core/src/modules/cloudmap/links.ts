import type { Family } from "../../model/family.ts";
import type { ParsedLink } from "../../model/links.ts";
import type { ModelResource } from "../../model/model.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { type CloudMapName, xNetwork } from "../../model/settings/x-network/index.ts";
import type { ParseContext } from "../contract.ts";
import type { NamespaceSpec } from "./spec.ts";

/** Families whose services name the namespace in `x-network.x-cloudmap`; a family has one name, that of its first container. */
export function links(
  resource: ModelResource<NamespaceSpec>,
  families: readonly Family[],
  { project, report }: ParseContext,
): readonly ParsedLink[] {
  return families.flatMap((family): readonly ParsedLink[] => {
    const wanted = family.members.flatMap((member) => settingOf(member, xNetwork)?.cloudMap ?? []);
    const [first, ...others] = wanted;
    if (first?.namespace !== resource.name) return [];
    for (const other of others) {
      if (other.namespace === first.namespace && other.port === first.port && other.host === first.host) continue;
      report.warning("REGISTRY_ONE", project.locate(other.path), `ECS registers ${family.name} once: this name is not used`, {
        also: [{ message: "this one is used", where: project.locate(first.path) }],
      });
    }
    return [link(family, first)];
  });
}

/**
 * Families of the namespace of the first releases: those with ports, unless they say `use_cloudmap: false` or name another namespace. Where
 * nobody wrote the section, only those that say `use_cloudmap: true`.
 */
export function dnsLinks(resource: ModelResource<NamespaceSpec>, families: readonly Family[]): readonly ParsedLink[] {
  return families.flatMap((family): readonly ParsedLink[] => {
    const settings = family.members.flatMap((member) => settingOf(member, xNetwork) ?? []);
    if (settings.some(({ cloudMap }) => cloudMap)) return [];
    const wanted = settings.find(({ useCloudMap }) => useCloudMap !== undefined)?.useCloudMap;
    const hasPorts = family.members.some(({ service }) => (service.ports ?? []).length > 0);
    const isUsed = resource.implied ? wanted === true : wanted === true || (wanted === undefined && hasPorts);
    return isUsed ? [link(family, { namespace: resource.name, port: undefined, host: undefined, path: family.path })] : [];
  });
}

function link(family: Family, name: CloudMapName): ParsedLink {
  return { family, services: family.members.map((member) => member.name), spec: { cloudMap: name }, path: name.path };
}

/** What the link says about the name. */
export function nameOf(spec: Readonly<Record<string, unknown>>): CloudMapName {
  return spec.cloudMap as CloudMapName;
}
