import type {
  EcsTaskDefinition_ContainerDefinition as ContainerDefinition,
  EcsTaskDefinition_Ulimit as Ulimit,
} from "../../cfn/spec/generated/types.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xEcs } from "../../model/settings/x-ecs.ts";
import { type ContainerScope, ignoreKey } from "./container-scope.ts";
import { durationSeconds } from "./duration.ts";
import { inRange } from "./in-range.ts";

type ContainerPart = (scope: ContainerScope) => Partial<ContainerDefinition>;

/** Compose key → container property: one line a key. Called for keys that are written. */
export const CONTAINER_PARTS: Readonly<Record<string, ContainerPart>> = {
  command: (scope) => ({ Command: texts(scope, "command") }),
  entrypoint: (scope) => ({ EntryPoint: texts(scope, "entrypoint") }),
  labels: dockerLabels,
  privileged,
  read_only: readOnly,
  stdin_open: ({ member }) => (member.service.stdin_open ? { Interactive: true } : {}),
  stop_grace_period: stopTimeout,
  sysctls: systemControls,
  tty: ({ member }) => (member.service.tty ? { PseudoTerminal: true } : {}),
  ulimits,
  user,
  working_dir: ({ member }) => (member.service.working_dir ? { WorkingDirectory: member.service.working_dir } : {}),
};

/** Everything that `CONTAINER_PARTS` makes of a service. */
export function containerParts(scope: ContainerScope): Partial<ContainerDefinition> {
  const { service } = scope.member;
  let result: Partial<ContainerDefinition> = {};
  for (const [key, part] of Object.entries(CONTAINER_PARTS)) {
    if (service[key as "command"] !== undefined && service[key as "command"] !== null) result = { ...result, ...part(scope) };
  }
  return result;
}

function texts({ member, context }: ContainerScope, key: "command" | "entrypoint"): readonly string[] {
  return context.resolve(member.service[key] ?? [], [...member.path, key]);
}

function dockerLabels({ member }: ContainerScope): Partial<ContainerDefinition> {
  const labels = member.service.labels ?? {};
  return Object.keys(labels).length > 0 ? { DockerLabels: labels } : {};
}

function unlessWindows(scope: ContainerScope, key: string, part: Partial<ContainerDefinition>): Partial<ContainerDefinition> {
  if (!scope.windows) return part;
  ignoreKey(scope, key, "the task runs Windows");
  return {};
}

function privileged(scope: ContainerScope): Partial<ContainerDefinition> {
  if (!scope.member.service.privileged) return {};
  if (scope.platform !== "FARGATE" && !scope.windows) return { Privileged: true };
  ignoreKey(
    scope,
    "privileged",
    "Fargate gives no container rights over its machine",
    "run it on instances with ecs.compute.platform: EC2",
  );
  return {};
}

/** ECS takes a user, a uid, or either with a group after a colon. */
function user(scope: ContainerScope): Partial<ContainerDefinition> {
  const text = String(scope.member.service.user);
  if (text === "") return {};
  if (/^[A-Za-z0-9_][\w.-]*\$?(:[A-Za-z0-9_][\w.-]*)?$/.test(text)) return unlessWindows(scope, "user", { User: text });
  const { model, report } = scope.context;
  report.error("TYPE_MISMATCH", model.project.locate([...scope.member.path, "user"]), `"${text}" is no user`, {
    hint: 'write a name or number, with a group after a colon: "10001:10001"',
  });
  return {};
}

function stopTimeout({ member, context, platform }: ContainerScope): Partial<ContainerDefinition> {
  const path = [...member.path, "stop_grace_period"];
  const seconds = durationSeconds(member.service.stop_grace_period ?? "");
  const most = platform === "FARGATE" ? 120 : Number.MAX_SAFE_INTEGER;
  return { StopTimeout: inRange(seconds, 2, most, "stop_grace_period in seconds", path, context) };
}

/** API reference of Amazon ECS, Ulimit. */
const ULIMITS = [
  "core",
  "cpu",
  "data",
  "fsize",
  "locks",
  "memlock",
  "msgqueue",
  "nice",
  "nofile",
  "nproc",
  "rss",
  "rtprio",
  "rttime",
  "sigpending",
  "stack",
];

function ulimits(scope: ContainerScope): Partial<ContainerDefinition> {
  const { report, model } = scope.context;
  const result: Ulimit[] = [];
  for (const [name, value] of Object.entries(scope.member.service.ulimits ?? {})) {
    const path = [...scope.member.path, "ulimits", name];
    if (!ULIMITS.includes(name)) {
      report.error("KEY_UNKNOWN", model.project.locateKey(path), `there is no ulimit "${name}"`, { hint: didYouMean(name, ULIMITS) });
    } else if (scope.platform === "FARGATE" && name !== "nofile") ignoreKey(scope, `ulimits.${name}`, "Fargate lets only nofile be set");
    else if (typeof value === "number") result.push({ Name: name, SoftLimit: value, HardLimit: value });
    else result.push({ Name: name, SoftLimit: value.soft ?? value.hard ?? 0, HardLimit: value.hard ?? value.soft ?? 0 });
  }
  return result.length > 0 ? { Ulimits: result } : {};
}

/** On Fargate a task may set what belongs to its network. */
function systemControls(scope: ContainerScope): Partial<ContainerDefinition> {
  const result = Object.entries(scope.member.service.sysctls ?? {}).flatMap(([Namespace, value]) => {
    if (scope.platform !== "FARGATE" || Namespace.startsWith("net.")) return [{ Namespace, Value: value }];
    const at = scope.context.model.project.locateKey([...scope.member.path, "sysctls", Namespace]);
    scope.context.report.warning("COMPOSE_KEY_IGNORED", at, `${Namespace} is ignored: Fargate lets only net.* be set`);
    return [];
  });
  return result.length > 0 ? { SystemControls: result } : {};
}

function readOnly(scope: ContainerScope): Partial<ContainerDefinition> {
  const { member, context } = scope;
  const only = member.service.read_only === true;
  if (only && settingOf(member, xEcs)?.executeCommand) {
    const where = context.model.project.locateKey([...member.path, "read_only"]);
    context.report.warning(
      "CONFLICT",
      where,
      `no command can be run in ${member.name}: the agent of ECS Exec has to write to its root file system`,
      {
        hint: "drop read_only, or EnableExecuteCommand of x-ecs",
      },
    );
  }
  return unlessWindows(scope, "read_only", { ReadonlyRootFilesystem: only });
}
