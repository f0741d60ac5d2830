import { attribute, logicalId, type Resource, ref, type Value } from "composex-core/cfn";
import type { Organisation } from "../../model/organisation.ts";
import { addRole } from "../iam/add-role.ts";
import { toolsStatement } from "../iam/buckets.ts";
import { allow, type Statement } from "../iam/statement.ts";
import { codebuildTrust } from "../iam/trust.ts";
import { keyArn, type StackDraft, toolsSha256 } from "../stack-draft.ts";
import { type Architecture, type Compute, machine } from "./images.ts";

export interface ProjectOptions {
  /** Its name is `<name>-<suffix>`. */
  readonly suffix: string;
  readonly description: string;
  readonly role: Resource<"AWS::IAM::Role">;
  readonly buildspec: string;
  readonly environment: Readonly<Record<string, Value<string>>>;
  readonly architecture?: Architecture;
  readonly compute?: Compute;
  /** Only for builds that run docker. */
  readonly privileged?: boolean;
  readonly timeoutMinutes?: number;
  /** Not part of a pipeline: started by events and people. */
  readonly alone?: boolean;
  readonly vpc?: { readonly id: string; readonly subnets: readonly string[]; readonly securityGroups: readonly string[] };
}

/** Minutes that a build may wait for a machine. */
const QUEUED_MINUTES = 30;

/** A project with its log group, which lives and dies with it. No ConcurrentBuildLimit: it would fail builds, not queue them. */
export function addProject(stack: StackDraft, organisation: Organisation, options: ProjectOptions): Resource<"AWS::CodeBuild::Project"> {
  const { names, shared } = organisation;
  const { suffix, alone = false, vpc } = options;
  const group = stack.add(logicalId(suffix, "Logs"), "AWS::Logs::LogGroup", {
    LogGroupName: names.logGroup(suffix),
    RetentionInDays: shared.logsKeepDays,
    KmsKeyId: keyArn,
  });
  return stack.add(logicalId(suffix, "Project"), "AWS::CodeBuild::Project", {
    Name: names.project(suffix),
    Description: options.description,
    ServiceRole: attribute(options.role, "Arn"),
    EncryptionKey: keyArn,
    TimeoutInMinutes: options.timeoutMinutes ?? 60,
    QueuedTimeoutInMinutes: QUEUED_MINUTES,
    Artifacts: { Type: alone ? "NO_ARTIFACTS" : "CODEPIPELINE" },
    Source: { Type: alone ? "NO_SOURCE" : "CODEPIPELINE", BuildSpec: options.buildspec },
    LogsConfig: { CloudWatchLogs: { Status: "ENABLED", GroupName: ref(group) } },
    Environment: {
      ...machine(options.architecture ?? "amd64", options.compute ?? "small"),
      PrivilegedMode: options.privileged ?? false,
      EnvironmentVariables: Object.entries({ ...options.environment, ...toolsEnvironment(organisation) }).map(([Name, Value]) => ({
        Name,
        Value,
      })),
    },
    ...(vpc && { VpcConfig: { VpcId: vpc.id, Subnets: vpc.subnets, SecurityGroupIds: vpc.securityGroups } }),
  });
}

export interface BuildRoleOptions {
  readonly suffix: string;
  /** Suffixes of the projects that have it. */
  readonly projects: readonly string[];
  readonly statements: readonly Statement[];
  readonly environment?: string;
}

/** The role of builds: beside what it is for, its own log groups and the tools. */
export function addBuildRole(stack: StackDraft, organisation: Organisation, options: BuildRoleOptions): Resource<"AWS::IAM::Role"> {
  const { names } = organisation;
  const groups = options.projects.map((project) => names.arn("logs", `log-group:${names.logGroup(project)}:*`));
  return addRole(stack, organisation, {
    suffix: options.suffix,
    trust: codebuildTrust(organisation, options.projects),
    ...(options.environment !== undefined && { environment: options.environment }),
    statements: [
      allow("Logs", ["logs:CreateLogStream", "logs:PutLogEvents"], groups),
      ...(organisation.toolsVersion === undefined ? [toolsStatement(organisation)] : []),
      ...options.statements,
    ],
  });
}

function toolsEnvironment({ names, toolsVersion }: Organisation): Readonly<Record<string, Value<string>>> {
  if (toolsVersion !== undefined) return { TOOLS_VERSION: toolsVersion };
  return { TPL_BUCKET: names.templatesBucket(), TOOLS_SHA256: toolsSha256 };
}
