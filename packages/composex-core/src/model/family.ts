import { ClaimedNames, logicalId } from "../cfn/index.ts";
import type { Path, Report } from "../diagnostics/index.ts";
import type { Project, Service } from "../load/index.ts";
import { collectSettings, type Settings } from "./settings/collect.ts";
import type { ServiceSetting } from "./settings/contract.ts";

/** One ECS task definition and, unless it is only run on demand, one ECS service. */
export interface Family {
  readonly name: string;
  /** Name without non-alphanumeric characters; title of its stack. */
  readonly logicalName: string;
  /** Where it is declared: its first service, or that service's label. */
  readonly path: Path;
  /** Dependencies first. */
  readonly members: readonly FamilyMember[];
  /** Names of the families that must be up before it. */
  readonly dependsOn: readonly string[];
}

export interface FamilyMember {
  /** Compose service and container name. */
  readonly name: string;
  readonly service: Service;
  readonly path: Path;
  /** The service's x- keys, parsed; read with `settingOf`. */
  readonly settings: Settings;
}

const FAMILY_LABEL = "ecs.task.family";

/** Groups services into task families by their `ecs.task.family` label; a service without it is a family of its own. */
export function families(project: Project, settings: readonly ServiceSetting[], report: Report): readonly Family[] {
  const members = new Map<string, { members: FamilyMember[]; path: Path }>();
  const familiesOf = new Map<string, readonly string[]>();
  for (const [name, service] of Object.entries(project.services)) {
    const label = service.deploy?.labels?.[FAMILY_LABEL];
    const labelPath = ["services", name, "deploy", "labels", FAMILY_LABEL];
    const names = label === undefined ? [name] : label.split(",").map((part) => part.trim());
    const path = label === undefined ? ["services", name] : labelPath;
    const parsed = collectSettings(name, service, settings, { project, report });
    const valid = names.filter((family) => {
      if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(family)) return true;
      report.error("FAMILY_NAME", project.locate(path), `"${family}" is not a task family name`, {
        hint: "a family name starts with a letter or digit and holds letters, digits, - _ and .",
      });
      return false;
    });
    familiesOf.set(name, valid);
    for (const family of valid) {
      const known = members.get(family);
      const member = { name, service, path: ["services", name], settings: parsed };
      if (known) known.members.push(member);
      else members.set(family, { members: [member], path });
    }
  }
  const titles = new ClaimedNames("stack", report);
  for (const [name, { path }] of members) titles.claim(logicalId(name), name, project.locateKey(path));
  return [...members].map(([name, family]) => ({
    name,
    logicalName: logicalId(name),
    path: family.path,
    members: inStartOrder(family.members),
    dependsOn: otherFamilies(name, family.members, familiesOf),
  }));
}

function inStartOrder(members: readonly FamilyMember[]): readonly FamilyMember[] {
  const byName = new Map(members.map((member) => [member.name, member]));
  const ordered = new Set<FamilyMember>();
  const visit = (member: FamilyMember): void => {
    if (ordered.has(member)) return;
    for (const name of Object.keys(member.service.depends_on ?? {})) {
      const first = byName.get(name);
      // The loader has refused circles.
      if (first) visit(first);
    }
    ordered.add(member);
  };
  for (const member of members) visit(member);
  return [...ordered];
}

function otherFamilies(
  name: string,
  members: readonly FamilyMember[],
  familiesOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const own = new Set(members.map((member) => member.name));
  const others = new Set<string>();
  for (const { service } of members) {
    for (const dependency of Object.keys(service.depends_on ?? {})) {
      if (own.has(dependency)) continue;
      for (const family of familiesOf.get(dependency) ?? []) if (family !== name) others.add(family);
    }
  }
  return [...others];
}
