import type { EcsTaskDefinition_MountPoint as MountPoint, EcsTaskDefinition_Volume as Volume } from "../../cfn/spec/generated/types.ts";
import type { Connection } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { VolumeMount } from "../../load/index.ts";
import { isAttached } from "../../model/attached.ts";
import { VOLUME_KEYS_NOT_RENDERED } from "../../model/not-rendered.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { ContainerScope } from "./container-scope.ts";

/** Where a container mounts the volumes of its task. */
export function mountPoints(scope: ContainerScope): readonly MountPoint[] {
  return mounts(scope).map(({ name, mount }) => ({
    SourceVolume: name,
    ContainerPath: mount.target,
    ...(mount.read_only === true && { ReadOnly: true }),
  }));
}

/**
 * The volumes of a task: they are made with it and end with it, are folders of its machine, or what the connections say that they are.
 * Reports what ECS cannot mount.
 */
export function taskVolumes(scopes: readonly ContainerScope[], connections: readonly Connection[]): readonly Volume[] {
  const shared = new Map(connections.flatMap(({ volumes = [] }) => volumes.map(({ volume, definition }) => [volume, definition] as const)));
  const volumes = new Map<string, Volume>();
  for (const scope of scopes) {
    reportUnmountable(scope);
    for (const { name, source, mount } of mounts(scope)) {
      const definition = mount.type === "volume" && mount.source !== undefined ? shared.get(mount.source) : undefined;
      if (definition) volumes.set(name, { Name: name, ...definition });
      else if (source !== undefined) volumes.set(name, { Name: name, Host: { SourcePath: source } });
      else if (scope.platform === "FARGATE") volumes.set(name, { Name: name });
      else volumes.set(name, { Name: name, DockerVolumeConfiguration: { Scope: "task" } });
    }
  }
  return [...volumes.values()];
}

interface NamedMount {
  readonly name: string;
  readonly mount: VolumeMount;
  /** Folder of the machine. */
  readonly source?: string;
}

/** Names of the family's volumes by what they are: two that differ in signs only, which names of ECS do not have, are told apart. */
function volumeNames({ members }: Family): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const member of members) {
    for (const mount of member.service.volumes ?? []) {
      const identity = identityOf(mount, member.name);
      if (names.has(identity)) continue;
      const plain = identity.replace(/^[^\w]+/, "").replace(/[^\w-]+/g, "-");
      let name = plain;
      for (let count = 2; taken.has(name); count++) name = `${plain}-${count}`;
      taken.add(name);
      names.set(identity, name);
    }
  }
  return names;
}

function identityOf(mount: VolumeMount, member: string): string {
  return mount.type === "volume" && mount.source === undefined ? `${member}${mount.target}` : `${mount.source}`;
}

function mounts(scope: ContainerScope): readonly NamedMount[] {
  const names = volumeNames(scope.family);
  return (scope.member.service.volumes ?? []).flatMap((mount) => {
    const name = names.get(identityOf(mount, scope.member.name)) as string;
    const folder = boundFolder(mount, scope);
    if (folder !== undefined) return scope.platform === "FARGATE" ? [] : [{ name, mount, source: folder }];
    return mount.type === "volume" && !isShared(mount, scope) ? [{ name, mount }] : [];
  });
}

function boundFolder(mount: VolumeMount, scope: ContainerScope): string | undefined {
  if (mount.type === "bind") return mount.source;
  const options = declared(mount, scope).driver_opts;
  if (!isRecord(options) || !/\bbind\b/.test(String(options.o ?? ""))) return undefined;
  return typeof options.device === "string" ? options.device : undefined;
}

function declared(mount: VolumeMount, { context }: ContainerScope): Readonly<Record<string, unknown>> {
  return (mount.source === undefined ? undefined : context.model.project.volumes[mount.source]) ?? {};
}

/** A volume that outlives the task, and that nothing renders. */
function isShared(mount: VolumeMount, scope: ContainerScope): boolean {
  if (isTaken(mount, scope)) return false;
  const { driver } = declared(mount, scope);
  return fileSystemKey(mount, scope) !== undefined || (typeof driver === "string" && driver !== "local");
}

/** Whether a module has the volume. */
function isTaken({ source }: VolumeMount, { context }: ContainerScope): boolean {
  return source !== undefined && isAttached(context.model, "volumes", source);
}

/** What the local driver takes; the ECS integration of Docker wrote settings of a file system beside them. */
const LOCAL_OPTIONS = ["type", "o", "device"];

function fileSystemKey(mount: VolumeMount, scope: ContainerScope): string | undefined {
  return isTaken(mount, scope) ? undefined : fileSystemKeyOf(declared(mount, scope));
}

/** Key that asks for a file system of AWS. */
export function fileSystemKeyOf(volume: Readonly<Record<string, unknown>>): string | undefined {
  const key = VOLUME_KEYS_NOT_RENDERED.find((known) => known in volume);
  if (key !== undefined) return key;
  const { driver = "local", driver_opts: options } = volume;
  const others = isRecord(options) ? Object.keys(options).filter((key) => !LOCAL_OPTIONS.includes(key)) : [];
  return driver === "local" && others.length > 0 ? "driver_opts" : undefined;
}

function reportUnmountable(scope: ContainerScope): void {
  const { member, platform, context } = scope;
  for (const [index, mount] of (member.service.volumes ?? []).entries()) {
    const where = context.model.project.locate([...member.path, "volumes", index]);
    const folder = boundFolder(mount, scope);
    if (folder !== undefined) {
      if (platform !== "FARGATE") continue;
      context.report.warning(
        "COMPOSE_KEY_IGNORED",
        where,
        `${member.name} does not mount ${folder}: a Fargate task has no machine to take it from`,
        {
          hint: "put the files into the image, or run it on a cluster with instances: deploy: {labels: {ecs.compute.platform: EC2}}",
        },
      );
    } else if (mount.type === "volume" && fileSystemKey(mount, scope) !== undefined) {
      const key = fileSystemKey(mount, scope) as string;
      const at = context.model.project.locateKey(["volumes", mount.source as string, key]);
      context.report.error("NOT_SUPPORTED", at, `the file system of the volume "${mount.source}" is not rendered by this version`, {
        hint: `drop ${key} for a volume that ends with its task, or keep the files in a bucket or a database`,
      });
    } else if (mount.type === "volume" && isShared(mount, scope)) {
      context.report.error("VOLUME_UNSUPPORTED", where, `composex does not render the volume "${mount.source}", which outlives its tasks`);
    } else if (mount.type !== "volume") {
      context.report.warning("COMPOSE_KEY_IGNORED", where, `${member.name} gets no ${mount.type} mount at ${mount.target}`);
    }
  }
}
