import { attribute, Resource, sub } from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import type {
  EcsTaskDefinition_ContainerDefinition as ContainerDefinition,
  EcsTaskDefinition_RuntimePlatform as RuntimePlatform,
} from "../../cfn/spec/generated/types.ts";
import type { ComputePlatform, Family, FamilyMember } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { type EcsSetting, xEcs } from "../../model/settings/x-ecs.ts";
import { estimatedSize } from "../estimated-size.ts";
import { container, type TaskParts } from "./container.ts";
import { containerAmounts } from "./container-amounts.ts";
import { runsToCompletion } from "./container-dependencies.ts";
import type { Size } from "./sizing.ts";
import { containerShare, type SizedContainer, taskSize } from "./task-size.ts";
import { taskVolumes } from "./volumes.ts";

const TASK_DEFINITION = "EcsTaskDefinition";

/** Amazon ECS service quotas: bytes of a task definition. */
const MOST_BYTES = 65_536;

/** The task definition of a family: its containers, its sidecars and the room for both. */
export function taskDefinition(
  family: Family,
  platform: ComputePlatform,
  parts: TaskParts,
  context: RenderContext,
): Resource<"AWS::ECS::TaskDefinition"> {
  const runtime = runtimePlatform(family, context);
  const windows = runtime.OperatingSystemFamily !== "LINUX";
  const sized = family.members.map((member) => sizedContainer(member, family, { family, member, platform, windows, context }));
  if (!sized.some(({ essential }) => essential)) reportNoEssential(family, context);
  const size = taskSize(
    sized,
    parts.sidecars.map(({ container: { Cpu, Memory } }) => ({ cpu: Cpu, memory: Memory })),
  );
  const lasting = sized.filter(({ essential, completes }) => essential && !completes);
  const definitions: ContainerDefinition[] = sized.map((one) => ({
    ...container(one.scope, one.essential, parts),
    ...containerShare(one, lasting.length === 1 && lasting[0] === one ? cpuLeft(one, sized, parts.sidecars, size) : undefined),
  }));
  definitions.push(...parts.sidecars.map((sidecar) => sidecar.container));
  reportPortClashes(definitions, family, context);
  reportSize(definitions, family, context);
  const volumes = taskVolumes(
    sized.map(({ scope }) => scope),
    parts.connections,
  );
  const storage = family.members.flatMap(({ labels }) => labels.ephemeralStorageGib ?? []);
  const roles = context.roles(family);
  return new Resource(
    family.logicalName,
    TASK_DEFINITION,
    "AWS::ECS::TaskDefinition",
    {
      // With the stack's name, so that two environments in one account have revisions of their own. ECS takes no dots.
      Family: sub(`\${Root}-${family.name.replaceAll(".", "-")}`, { Root: rootStackName }),
      ...(size && { Cpu: String(size.cpu), Memory: String(size.memory) }),
      NetworkMode: platform === "EXTERNAL" ? "bridge" : "awsvpc",
      RequiresCompatibilities: [platform],
      ExecutionRoleArn: attribute(roles.execution, "Arn"),
      TaskRoleArn: attribute(roles.task, "Arn"),
      ...(platform === "FARGATE" && { RuntimePlatform: runtime }),
      ...(platform === "FARGATE" && storage.length > 0 && { EphemeralStorage: { SizeInGiB: Math.max(...storage) } }),
      ContainerDefinitions: definitions,
      ...(volumes.length > 0 && { Volumes: volumes }),
    },
    { path: family.path },
  );
}

/** Units of CPU that a container has for itself in a task of that size: all that nobody else reserves. 0: it is alone, and needs no share. */
function cpuLeft(one: SizedContainer, all: readonly SizedContainer[], sidecars: TaskParts["sidecars"], size: Size | undefined): number {
  const others = [
    ...all.filter((other) => other !== one && !other.completes).map(({ amounts }) => amounts.cpu ?? 0),
    ...sidecars.map(({ container: { Cpu } }) => Cpu),
  ];
  if (others.length === 0 || !size) return 0;
  return others.reduce((left, units) => left - units, size.cpu);
}

function sizedContainer(member: FamilyMember, family: Family, scope: SizedContainer["scope"]): SizedContainer {
  const completes = family.members.length > 1 && runsToCompletion(member, family.members);
  return { scope, amounts: containerAmounts(member, scope.context), essential: member.labels.essential ?? !completes, completes };
}

function reportNoEssential({ name, path }: Family, { model, report }: RenderContext): void {
  report.error("LABEL_INVALID", model.project.locateKey(path), `no container of the task family "${name}" is essential`, {
    hint: "a task lives as long as its essential containers; ECS wants one",
  });
}

/** `x-ecs`, else the service's `platform`, else Linux on x86. */
function runtimePlatform(family: Family, context: RenderContext): RuntimePlatform {
  const settings = family.members.map((member) => ({ member, setting: settingOf(member, xEcs) }));
  const architectures = settings.map(({ member, setting }) => ({ member, value: setting?.cpuArchitecture ?? ofPlatform(member) }));
  const systems = settings.map(({ member, setting }) => ({ member, value: setting?.operatingSystem }));
  return {
    CpuArchitecture: agreed(architectures, context) ?? "X86_64",
    OperatingSystemFamily: agreed(systems, context) ?? "LINUX",
  };
}

/** What all members say that say anything. */
function agreed<T extends string>(
  wishes: readonly { readonly member: FamilyMember; readonly value: T | undefined }[],
  { model, report }: RenderContext,
): T | undefined {
  const asked = wishes.filter(({ value }) => value !== undefined);
  const [first] = asked;
  for (const { member, value } of asked) {
    if (value === first?.value) continue;
    const message = `${member.name} asks for ${value}, ${first?.member.name} of the same task for ${first?.value}`;
    report.error("FAMILY_DISAGREES", model.project.locateKey(member.path), message, { hint: "containers of one task run on one machine" });
  }
  return first?.value;
}

function ofPlatform({ service }: FamilyMember): EcsSetting["cpuArchitecture"] {
  if (service.platform === undefined) return undefined;
  return /(^|\/)(arm64|aarch64)\b/.test(service.platform)
    ? "ARM64"
    : /(^|\/)(amd64|x86_64)\b/.test(service.platform)
      ? "X86_64"
      : undefined;
}

/** The containers of a task have one network: a port is free once. */
function reportPortClashes(definitions: readonly ContainerDefinition[], family: Family, { model, report }: RenderContext): void {
  const owners = new Map<string, string>();
  for (const { Name, PortMappings } of definitions) {
    for (const mapping of Array.isArray(PortMappings) ? PortMappings : []) {
      const port = `${mapping.ContainerPort}/${mapping.Protocol}`;
      const other = owners.get(port);
      if (other === undefined) owners.set(port, String(Name));
      else
        report.error("PORT_CLASH", model.project.locateKey(family.path), `${String(Name)} and ${other} of one task both listen on ${port}`);
    }
  }
}

function reportSize(definitions: readonly ContainerDefinition[], { name, path }: Family, { model, report }: RenderContext): void {
  const bytes = estimatedSize(definitions);
  if (bytes <= MOST_BYTES) return;
  report.error(
    "TASK_DEFINITION_LIMIT",
    model.project.locateKey(path),
    `the task definition of "${name}" has ${bytes} bytes, ECS takes ${MOST_BYTES}`,
    {
      hint: "most of it is usually environment: keep large values in a secret, a parameter or a file of the image",
    },
  );
}
