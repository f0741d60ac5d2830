import { attribute, pseudo, Resource, ref, sub } from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import type { EcsTaskDefinition_LogConfiguration as LogConfiguration } from "../../cfn/spec/generated/types.ts";
import type { Statement } from "../../contract/connection.ts";
import type { Family, FamilyMember } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { WITHOUT_FIRELENS } from "../../model/not-rendered.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { type LoggingSetting, xAwsLogsRetention, xLogging } from "../../model/settings/x-logging.ts";

/** API reference of CloudWatch Logs, PutRetentionPolicy. */
const RETENTIONS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

const LONGEST_RETENTION = 3653;
const DEFAULT_RETENTION = 30;

const LOG_GROUP = "ServicesLogGroup";

/** The log group of all containers of a family. */
export function familyLogGroup(family: Family, context: RenderContext): Resource<"AWS::Logs::LogGroup"> {
  return new Resource(
    family.logicalName,
    LOG_GROUP,
    "AWS::Logs::LogGroup",
    {
      LogGroupName: sub(`/\${Root}/svc/ecs/\${Cluster}/${family.logicalName}`, { Root: rootStackName, Cluster: context.cluster.name }),
      RetentionInDays: retention(family, context),
    },
    // Its name is fixed: a group that outlived its stack would keep the next one from being created.
    { path: family.path, deletionPolicy: "Delete", updateReplacePolicy: "Delete" },
  );
}

/** The longest that any member asks for. */
function retention(family: Family, context: RenderContext): number {
  const asked = family.members.flatMap((member) =>
    [settingOf(member, xLogging), settingOf(member, xAwsLogsRetention)].flatMap(
      (setting: LoggingSetting | undefined) => setting?.retention ?? [],
    ),
  );
  const days = asked.map((wanted) => {
    const offered = RETENTIONS.find((period) => period >= wanted.days) ?? LONGEST_RETENTION;
    if (offered !== wanted.days) {
      const where = context.model.project.locate(wanted.path);
      context.report.warning("ROUNDED", where, `CloudWatch Logs keeps logs for ${offered} days, not for ${wanted.days}`);
    }
    return offered;
  });
  return days.length === 0 ? DEFAULT_RETENTION : Math.max(...days);
}

export interface ContainerLogging {
  readonly configuration: LogConfiguration | undefined;
  /** What the execution role needs for it. */
  readonly statements: readonly Statement[];
}

/** Amazon ECS Developer Guide, "Example Amazon ECS task definition: Route logs to CloudWatch". */
const AWSLOGS_OPTIONS = [
  "awslogs-create-group",
  "awslogs-datetime-format",
  "awslogs-endpoint",
  "awslogs-group",
  "awslogs-multiline-pattern",
  "awslogs-region",
  "awslogs-stream-prefix",
  "max-buffer-size",
  "mode",
];

/** `logging` of one container. Drivers of a single Docker machine give way to CloudWatch Logs, with a warning. */
export function containerLogging(member: FamilyMember, group: Resource, context: RenderContext): ContainerLogging {
  const { options = {}, driver = usualDriver(Object.keys(options)) } = member.service.logging ?? {};
  const where = context.model.project.locate([...member.path, "logging", "driver"]);
  switch (driver) {
    case "awslogs":
      return awslogs(member, group, context);
    case "none":
      return { configuration: undefined, statements: [] };
    case "splunk": {
      const given = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value ?? ""]));
      return { configuration: { LogDriver: "splunk", Options: given }, statements: [] };
    }
    case "awsfirelens":
      context.report.error("NOT_SUPPORTED", where, `${member.name} logs through awsfirelens, which is not rendered by this version`, {
        hint: WITHOUT_FIRELENS,
      });
      return { configuration: undefined, statements: [] };
    default:
      context.report.warning(
        "LOG_DRIVER",
        where,
        `${member.name} logs to CloudWatch Logs: "${driver}" is a log driver of a single machine`,
        {
          hint: "write the driver awslogs, splunk or none",
        },
      );
      return { configuration: sidecarLogging(member.name, group), statements: ownGroupStatements(group) };
  }
}

/** Without a driver compose means that of Docker; options of CloudWatch Logs tell that ECS is meant. */
function usualDriver(options: readonly string[]): string {
  const ofDocker = options.length > 0 && options.every((name) => ["max-size", "max-file", "compress", "labels", "tag"].includes(name));
  return ofDocker ? "json-file" : "awslogs";
}

/** What a container gets that says nothing about logging. */
export function sidecarLogging(name: string, group: Resource): LogConfiguration {
  return {
    LogDriver: "awslogs",
    Options: { "awslogs-group": ref(group), "awslogs-region": pseudo("AWS::Region"), "awslogs-stream-prefix": name },
  };
}

export function ownGroupStatements(group: Resource): readonly Statement[] {
  return [
    {
      Sid: "WriteLogs",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: [attribute(group as Resource<"AWS::Logs::LogGroup">, "Arn")],
    },
  ];
}

function awslogs(member: FamilyMember, group: Resource, context: RenderContext): ContainerLogging {
  const options = readOptions(member, context);
  const standard = sidecarLogging(member.name, group).Options as Readonly<Record<string, string>>;
  const name = options["awslogs-group"];
  const region = options["awslogs-region"];
  if (name === undefined && region === undefined) {
    return { configuration: { LogDriver: "awslogs", Options: { ...standard, ...options } }, statements: ownGroupStatements(group) };
  }
  // Nobody has made that group in that region yet, as far as we know.
  const create = options["awslogs-create-group"] ?? "true";
  const actions = ["logs:CreateLogStream", "logs:PutLogEvents", ...(create === "true" ? ["logs:CreateLogGroup"] : [])].sort();
  const groupName = name ?? `\${Group}`;
  const at = region ?? "${AWS::Region}";
  const arn = sub(
    `arn:\${AWS::Partition}:logs:${at}:\${AWS::AccountId}:log-group:${groupName}:*`,
    name === undefined ? { Group: ref(group) } : {},
  );
  return {
    configuration: { LogDriver: "awslogs", Options: { ...standard, ...options, "awslogs-create-group": create } },
    statements: [{ Sid: "WriteOtherLogs", Effect: "Allow", Action: actions, Resource: [arn] }],
  };
}

function readOptions(member: FamilyMember, context: RenderContext): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(member.service.logging?.options ?? {})) {
    const path = [...member.path, "logging", "options", name];
    if (!AWSLOGS_OPTIONS.includes(name)) {
      context.report.error("LOG_OPTION", context.model.project.locateKey(path), `awslogs has no option "${name}"`, {
        hint: didYouMean(name, AWSLOGS_OPTIONS),
      });
    } else if (value !== null) result[name] = context.resolve(value, path);
  }
  return result;
}
