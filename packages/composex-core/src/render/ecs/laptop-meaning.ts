import type { Family, FamilyMember } from "../../contract/family.ts";
import type { Model } from "../../contract/model.ts";
import type { Path, Report } from "../../diagnostics/index.ts";
import { isAttached } from "../../model/attached.ts";
import { dependenciesOf } from "../../model/dependencies.ts";
import { FAMILY_LABEL } from "../../model/service-labels.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xEnvironment } from "../../model/settings/x-environment.ts";
import { xNetwork } from "../../model/settings/x-network/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { fileSystemKeyOf } from "./volumes.ts";

/**
 * What a compose file means on a laptop and not on ECS, once for each thing: services that do not find each other, volumes that end with
 * their task, jobs that are services, variables without a value.
 */
export function reportLaptopMeaning(model: Model, report: Report): void {
  reportUnreachable(model, report);
  reportVolumes(model, report);
  reportJobs(model, report);
  reportUnset(model, report);
}

function reportUnreachable({ families, project }: Model, report: Report): void {
  const byService = new Map<string, readonly Family[]>();
  for (const family of families) for (const { name } of family.members) byService.set(name, [...(byService.get(name) ?? []), family]);
  for (const family of families) {
    const told = new Set<string>();
    for (const member of family.members) {
      for (const { name, path } of namedServices(member, byService)) {
        const holders = byService.get(name) ?? [];
        if (told.has(name) || holders.includes(family) || holders.some((holder) => isReachable(holder, family))) continue;
        told.add(name);
        report.warning(
          "SERVICE_UNREACHABLE",
          project.locateKey(path),
          `${member.name} does not find ${name}: on ECS it has no name and lets nobody in`,
          {
            hint: `in ${name} write x-network: {x-cloudmap: NAMESPACE, Ingress: {Services: [{Name: ${family.name}}]}}, or run both in one task`,
          },
        );
      }
    }
  }
}

/** Whether the family has a name that others find, and lets this one in. */
function isReachable(holder: Family, from: Family): boolean {
  const settings = holder.members.flatMap((member) => settingOf(member, xNetwork) ?? []);
  const named = settings.some(({ cloudMap, useCloudMap }) => cloudMap !== undefined || useCloudMap === true);
  const names = [from.name, ...from.members.map(({ name }) => name)];
  return named && settings.some(({ ingress }) => ingress?.services.some(({ name }) => names.includes(name)) === true);
}

const HOST_VARIABLE = /HOST|ADDR|SERVER|ENDPOINT|BROKER|URI|URL|PEERS?$|NODES?$/i;

/** Other services that variables name as hosts. `depends_on` alone is about order. */
function namedServices(
  { name: own, service, path }: FamilyMember,
  services: ReadonlyMap<string, unknown>,
): readonly { readonly name: string; readonly path: Path }[] {
  const found: { name: string; path: Path }[] = [];
  for (const [variable, value] of Object.entries(service.environment ?? {})) {
    if (value === null) continue;
    const hosts = HOST_VARIABLE.test(variable) ? [value, ...hostsIn(value)] : hostsIn(value);
    for (const name of new Set(hosts))
      if (name !== own && services.has(name)) found.push({ name, path: [...path, "environment", variable] });
  }
  return found;
}

/** `name:port`, and what stands in an address after `//` or `@`. */
function hostsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\/\/|@|,)([A-Za-z0-9][\w.-]*)(?=:\d|\/|,|$)/g)].flatMap(([whole, name]) =>
    name !== undefined && (whole !== name || text.includes(`${name}:`)) ? name : [],
  );
}

function reportVolumes(model: Model, report: Report): void {
  const { families, project } = model;
  for (const [name, declared] of Object.entries(project.volumes)) {
    const users = families.filter(({ members }) => members.some(({ service }) => mounts(service.volumes, name)));
    const volume = declared ?? {};
    const options = volume.driver_opts;
    const bound = isRecord(options) && /\bbind\b/.test(String(options.o ?? ""));
    // What says of another file system is refused where it is mounted.
    if (isAttached(model, "volumes", name)) continue;
    if (users.length === 0 || bound || fileSystemKeyOf(volume) !== undefined || (volume.driver ?? "local") !== "local") continue;
    const where = project.locateKey(["volumes", name]);
    const network = isRecord(options) && /nfs|cifs|smb/i.test(String(options.type ?? ""));
    const hint = `put what must last into a bucket or a managed database; for files that may be lost mount the target alone, without "${name}:"`;
    if (volume.external === true || network) {
      const what = network ? "a network file system" : "a volume of another project";
      report.error("VOLUME_UNSUPPORTED", where, `"${name}" is ${what}, which tasks on ECS do not mount`, { hint });
    } else if (users.length > 1) {
      const names = users.map((family) => family.name).join(", ");
      report.warning(
        "VOLUME_EPHEMERAL",
        where,
        `"${name}" is shared by ${names}, but each of their tasks has one of its own that ends with it`,
        {
          hint: `run them in one task with deploy.labels: {${FAMILY_LABEL}: ${users[0]?.name}}, or ${hint}`,
        },
      );
    } else
      report.warning("VOLUME_EPHEMERAL", where, `the volume "${name}" of ${users[0]?.name} is empty in each new task and ends with it`, {
        hint,
      });
  }
}

function mounts(volumes: FamilyMember["service"]["volumes"], name: string): boolean {
  return (volumes ?? []).some(({ type, source }) => type === "volume" && source === name);
}

/** A service that ends is started again by ECS: outside the task that waits for it, the deployment never becomes stable. */
function reportJobs({ families, project }: Model, report: Report): void {
  const told = new Set<string>();
  for (const family of families) {
    for (const { name, service, path } of family.members) {
      for (const [other, { condition }] of Object.entries(dependenciesOf(service))) {
        if (condition !== "service_completed_successfully" || told.has(other)) continue;
        if (family.members.some((member) => member.name === other) || !(other in project.services)) continue;
        told.add(other);
        report.error(
          "JOB_OUTSIDE",
          project.locateKey([...path, "depends_on", other]),
          `${name} waits until ${other} has ended, but ${other} is a service of its own, which ECS starts again and again`,
          { hint: `run it in the task of ${name}: in ${other} write deploy: {labels: {${FAMILY_LABEL}: ${family.name}}}` },
        );
      }
    }
  }
}

/** One warning for each variable, however many services have it. */
function reportUnset({ families, project }: Model, report: Report): void {
  const unset = new Map<string, { readonly path: Path; readonly services: Set<string> }>();
  for (const member of families.flatMap(({ members }) => members)) {
    const { name, service, path } = member;
    const parameters = settingOf(member, xEnvironment)?.parameters ?? {};
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      if (value !== null || Object.hasOwn(parameters, variable)) continue;
      const known = unset.get(variable) ?? { path: [...path, "environment", variable], services: new Set<string>() };
      unset.set(variable, known);
      known.services.add(name);
    }
  }
  for (const [variable, { path, services }] of unset) {
    const [first = "", ...others] = services;
    const owners = others.length === 0 ? first : `${first} and ${others.length} other ${others.length === 1 ? "service" : "services"}`;
    report.warning("ENVIRONMENT_UNSET", project.locateKey(path), `${variable} of ${owners} has no value and is left out`, {
      hint: "set it where composex runs, or in an --env-file",
    });
  }
}
