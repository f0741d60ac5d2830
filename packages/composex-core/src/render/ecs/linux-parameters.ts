import type { EcsTaskDefinition_LinuxParameters as LinuxParameters } from "../../cfn/spec/generated/types.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xEcs } from "../../model/settings/x-ecs.ts";
import { type ContainerScope, ignoreKey } from "./container-scope.ts";

/** API reference of Amazon ECS, KernelCapabilities. */
const CAPABILITIES = [
  "ALL",
  "AUDIT_CONTROL",
  "AUDIT_WRITE",
  "BLOCK_SUSPEND",
  "CHOWN",
  "DAC_OVERRIDE",
  "DAC_READ_SEARCH",
  "FOWNER",
  "FSETID",
  "IPC_LOCK",
  "IPC_OWNER",
  "KILL",
  "LEASE",
  "LINUX_IMMUTABLE",
  "MAC_ADMIN",
  "MAC_OVERRIDE",
  "MKNOD",
  "NET_ADMIN",
  "NET_BIND_SERVICE",
  "NET_BROADCAST",
  "NET_RAW",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_ADMIN",
  "SYS_BOOT",
  "SYS_CHROOT",
  "SYS_MODULE",
  "SYS_NICE",
  "SYS_PACCT",
  "SYS_PTRACE",
  "SYS_RAWIO",
  "SYS_RESOURCE",
  "SYS_TIME",
  "SYS_TTY_CONFIG",
  "SYSLOG",
  "WAKE_ALARM",
];

/** Fargate drops any capability, and adds this one only. */
const FARGATE_ADDS = ["SYS_PTRACE"];

const MIB = 1024 * 1024;

/** Capabilities, the init process and shared memory. */
export function linuxParameters(scope: ContainerScope): LinuxParameters | undefined {
  const { member, platform, windows } = scope;
  const { service } = member;
  const wanted = service.cap_add || service.cap_drop || service.init !== undefined || service.shm_size !== undefined || service.tmpfs;
  if (windows) {
    if (wanted)
      for (const key of ["cap_add", "cap_drop", "init", "shm_size", "tmpfs"] as const)
        if (service[key]) ignoreKey(scope, key, "the task runs Windows");
    return undefined;
  }
  const capabilities = readCapabilities(scope);
  // A process that runs commands of ECS Exec leaves children behind; an init process collects them.
  const init = service.init ?? settingOf(member, xEcs)?.executeCommand;
  const onFargate = platform === "FARGATE";
  if (onFargate && service.shm_size !== undefined) ignoreKey(scope, "shm_size", "Fargate sets the size of shared memory itself");
  const result: LinuxParameters = {
    ...(capabilities && { Capabilities: capabilities }),
    ...(init === true && { InitProcessEnabled: true }),
    ...(!onFargate && service.shm_size !== undefined && { SharedMemorySize: Math.ceil(Number(service.shm_size) / MIB) }),
    ...(service.tmpfs && { Tmpfs: service.tmpfs.map(tmpfsMount) }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

function readCapabilities(scope: ContainerScope): LinuxParameters["Capabilities"] | undefined {
  const { member, platform, context } = scope;
  const { report, model } = context;
  const read = (key: "cap_add" | "cap_drop"): readonly string[] =>
    (member.service[key] ?? []).flatMap((written, index) => {
      const name = written.toUpperCase().replace(/^CAP_/, "");
      const where = model.project.locate([...member.path, key, index]);
      if (!CAPABILITIES.includes(name)) {
        report.error("CAPABILITY_UNKNOWN", where, `there is no Linux capability "${written}"`, { hint: didYouMean(name, CAPABILITIES) });
        return [];
      }
      if (key === "cap_add" && platform === "FARGATE" && !FARGATE_ADDS.includes(name)) {
        report.warning("COMPOSE_KEY_IGNORED", where, `${member.name} does not get ${name}: Fargate adds SYS_PTRACE only`, {
          hint: "run it on instances with the label ecs.compute.platform: EC2",
        });
        return [];
      }
      return [name];
    });
  const [add, drop] = [read("cap_add"), read("cap_drop")];
  for (const name of add) {
    if (!drop.includes(name)) continue;
    const where = model.project.locateKey([...member.path, "cap_drop"]);
    report.error("CAPABILITY_UNKNOWN", where, `${member.name} both adds and drops ${name}`);
  }
  if (add.length + drop.length === 0) return undefined;
  return { ...(add.length > 0 && { Add: add }), ...(drop.length > 0 && { Drop: drop }) };
}

/** `path[:option,option]` with `size` among the options; Docker's default is half of the memory, ECS needs a number. */
function tmpfsMount(text: string): { readonly ContainerPath: string; readonly Size: number; readonly MountOptions?: readonly string[] } {
  const [path = "", options = ""] = text.split(":");
  const all = options.split(",").filter((option) => option !== "");
  const size = all.find((option) => option.startsWith("size="))?.slice("size=".length);
  const others = all.filter((option) => !option.startsWith("size="));
  return { ContainerPath: path, Size: size === undefined ? 64 : sizeMib(size), ...(others.length > 0 && { MountOptions: others }) };
}

function sizeMib(text: string): number {
  const [, digits = "0", unit = ""] = /^(\d+)([kmg]?)b?$/i.exec(text) ?? [];
  const bytes = Number(digits) * ({ k: 1024, m: MIB, g: 1024 * MIB }[unit.toLowerCase()] ?? 1);
  return Math.max(1, Math.ceil(bytes / MIB));
}
