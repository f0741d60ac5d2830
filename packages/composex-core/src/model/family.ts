import { ClaimedNames, logicalId } from "../cfn/index.ts";
import type { ComputePlatform, Family, FamilyMember } from "../contract/family.ts";
import type { ServiceSetting } from "../contract/service-setting.ts";
import type { Path, Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { dependenciesOf } from "./dependencies.ts";
import { FAMILY_LABEL, readServiceLabels } from "./service-labels.ts";
import { collectSettings } from "./settings/collect.ts";
import { readConfigs } from "./settings/configs.ts";

/** Titles of stacks that are there whatever the files say. */
const OTHER_STACKS = ["iam", "vpc", "ServicesNetworking"];

/**
 * Groups services into task families by their `ecs.task.family` label; a service without it is a family of its own. `stacks` are titles of
 * stacks that x- sections have.
 */
export function families(
  project: Project,
  settings: readonly ServiceSetting[],
  stacks: readonly string[],
  report: Report,
): readonly Family[] {
  const members = new Map<string, { members: FamilyMember[]; path: Path }>();
  const familiesOf = new Map<string, readonly string[]>();
  const configs = readConfigs(settings, { project, report });
  for (const [name, service] of Object.entries(project.services)) {
    const labels = readServiceLabels(name, service, { project, report });
    const path = labels.families === undefined ? ["services", name] : ["services", name, "deploy", "labels", FAMILY_LABEL];
    const parsed = collectSettings(name, service, settings, configs, { project, report });
    const valid = (labels.families ?? [name]).filter((family) => isFamilyName(family, path, project, report));
    familiesOf.set(name, valid);
    for (const family of valid) {
      const known = members.get(family);
      const member = { name, service, path: ["services", name], settings: parsed, labels };
      if (known) known.members.push(member);
      else members.set(family, { members: [member], path });
    }
  }
  const titles = new ClaimedNames("stack", report);
  for (const [name, { path }] of members) titles.claim(logicalId(name), name, project.locateKey(path));
  const result = [...members].map(([name, family]) => ({
    name,
    logicalName: logicalId(name),
    path: family.path,
    members: inStartOrder(family.members),
    dependsOn: otherFamilies(family.members, familiesOf),
    hostname: hostname(name, family.members),
    platform: platform(name, family.members, project, report),
  }));
  reportClashes(result, stacks, project, report);
  return result;
}

function isFamilyName(name: string, path: Path, project: Project, report: Report): boolean {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(name)) return true;
  report.error("FAMILY_NAME", project.locate(path), `"${name}" is not a task family name`, {
    hint: "a family name starts with a letter or digit and holds letters, digits, - _ and .",
  });
  return false;
}

/** A template is a file, so that titles of stacks must differ in more than case, and from the stacks that are no family's. */
function reportClashes(all: readonly Family[], stacks: readonly string[], project: Project, report: Report): void {
  const others = [...OTHER_STACKS, ...stacks];
  const taken = new Map(
    others.map((title) => [title.toLowerCase(), { title: undefined as string | undefined, what: `the stack ${title}` }]),
  );
  for (const { name, logicalName, path } of all) {
    const other = taken.get(logicalName.toLowerCase());
    if (other === undefined) taken.set(logicalName.toLowerCase(), { title: logicalName, what: `the task family "${name}"` });
    else if (other.title !== logicalName) {
      report.error("FAMILY_NAME", project.locate(path), `the task family "${name}" would be written to the same file as ${other.what}`, {
        hint: `give it another name by the label ${FAMILY_LABEL}`,
      });
    }
  }
}

function hostname(name: string, members: readonly FamilyMember[]): string {
  const named = members.filter(({ labels }) => labels.hostname !== undefined);
  const first = named.find(({ labels }) => labels.essential !== false) ?? named[0];
  return first?.labels.hostname ?? name.toLowerCase().replace(/[^a-z0-9-]/g, "-");
}

/** What runs on the fewest kinds of machine decides for the task. */
function platform(name: string, members: readonly FamilyMember[], project: Project, report: Report): ComputePlatform {
  const asked = members.filter(({ labels }) => labels.platform !== undefined);
  const kinds = new Set(asked.map(({ labels }) => labels.platform));
  const result = (["EXTERNAL", "EC2"] as const).find((kind) => kinds.has(kind)) ?? "FARGATE";
  for (const { path, labels, name: service } of asked) {
    if (labels.platform === result) continue;
    report.warning(
      "FAMILY_DISAGREES",
      project.locate([...path, "deploy", "labels", "ecs.compute.platform"]),
      `"${service}" asks for ${labels.platform}, but the task family "${name}" runs on ${result}`,
    );
  }
  return result;
}

function inStartOrder(members: readonly FamilyMember[]): readonly FamilyMember[] {
  const byName = new Map(members.map((member) => [member.name, member]));
  const ordered = new Set<FamilyMember>();
  const visited = new Set<FamilyMember>();
  const visit = (member: FamilyMember): void => {
    if (visited.has(member)) return;
    visited.add(member);
    for (const name of Object.keys(dependenciesOf(member.service))) {
      const first = byName.get(name);
      // The loader has refused circles.
      if (first) visit(first);
    }
    ordered.add(member);
  };
  for (const member of members) visit(member);
  return [...ordered];
}

/** A service of several families finds some of what it depends on in one, some in another: no family waits for another because of it. */
function otherFamilies(members: readonly FamilyMember[], familiesOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const others = new Set<string>();
  for (const { name, service } of members) {
    const own = familiesOf.get(name) ?? [];
    for (const dependency of Object.keys(dependenciesOf(service))) {
      const holders = familiesOf.get(dependency) ?? [];
      if (!holders.some((family) => own.includes(family))) for (const family of holders) others.add(family);
    }
  }
  return [...others];
}
