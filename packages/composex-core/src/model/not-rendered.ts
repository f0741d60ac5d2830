import type { ParseContext } from "../contract/parse-context.ts";
import type { Path } from "../diagnostics/index.ts";
import { any, type Shape } from "../shape/index.ts";

/**
 * Keys that the language has and that this version does not render, with what to do meanwhile. Whoever renders one takes it out of here.
 */

const OWN_STACK = "create it in a stack of its own, give services its name in environment, and the right to use it in x-iam.Policies";
const ARN_ONLY = "keep it in a stack of its own and write its ARN where it is needed";

/** Sections of the top level. */
export const SECTIONS_NOT_RENDERED: Readonly<Record<string, string>> = {
  "x-alarms": "declare the alarms in a stack of its own; metrics of ECS name the cluster and the service",
  "x-appmesh": "App Mesh has ended: name services in x-cloudmap and say in x-network.Ingress who may reach whom",
  "x-aps": OWN_STACK,
  "x-aws-cloudformation": "write what it changes in Properties of the section that makes the resource",
  "x-aws-cluster": "write x-cluster: {Use: <name>}, or {Lookup: <name>}",
  "x-aws-loadbalancer": "write x-elbv2: {<name>: {Lookup: {loadbalancer: {Arn: <arn>}}}}",
  "x-aws-logs_retention": "write x-aws-logs_retention in each service, or x-logging: {RetentionInDays: <days>}",
  "x-aws-vpc": "write x-vpc: {Lookup: {VpcId: {Identifier: <id>}, …}} with its subnet groups",
  "x-codeguru_profiler": OWN_STACK,
  "x-cognito_userpool": ARN_ONLY,
  "x-dashboards": "declare the dashboards in a stack of its own",
  "x-ec2": "run the instances in a stack of its own and name their capacity provider in x-cluster.Properties.CapacityProviders",
  "x-efs": OWN_STACK,
  "x-elasticache": OWN_STACK,
  "x-events": "declare the schedule in a stack of its own; the task definition is an output of the family's stack",
  "x-kinesis_firehose": OWN_STACK,
  "x-opensearch": OWN_STACK,
  "x-route53": "make the records from the outputs of the root stack; x-acm takes MacroParameters.HostedZoneId",
  "x-ssm_parameter": OWN_STACK,
  "x-wafv2_webacl": "associate the web ACL in a stack of its own with the load balancer that is an output",
};

/** Keys of a service. */
export const SERVICE_KEYS_NOT_RENDERED: Readonly<Record<string, string>> = {
  "x-alarms": SECTIONS_NOT_RENDERED["x-alarms"] as string,
  "x-codeguru-profiler": OWN_STACK,
  "x-codeguru_profiler": OWN_STACK,
  "x-docker_opts": "write the image with its digest",
  "x-ecr": "write the image with its digest, and have the registry scan images",
  "x-monitoring": "write the agent as a service of the same task: deploy.labels: {ecs.task.family: <family>}",
  "x-prometheus": "x-xray: {Collector: adot} adds a collector; Container Insights is on for the cluster",
};

/** Keys under `deploy` of a service. */
export const DEPLOY_KEYS_NOT_RENDERED: Readonly<Record<string, string>> = {
  "x-aws-autoscaling": 'write x-scaling in the service: {Range: "<min>-<max>", TargetScaling: {CpuTarget: <cpu>}}',
};

/** Keys of a volume. */
export const VOLUME_KEYS_NOT_RENDERED: readonly string[] = ["x-efs"];

/** What to do instead of sending logs through a router in the task. */
export const WITHOUT_FIRELENS = "use the driver awslogs, and a subscription filter of the log group for where the logs shall go";

/** Keys under `x-logging` of a service. */
export const LOGGING_KEYS_NOT_RENDERED: Readonly<Record<string, string>> = { FireLens: WITHOUT_FIRELENS };

/** Keys of an entry of x-elbv2. */
export const BALANCER_KEYS_NOT_RENDERED: Readonly<Record<string, string>> = { DnsAliases: SECTIONS_NOT_RENDERED["x-route53"] as string };

/** Keys under `Settings` of an x-resource. */
export const RESOURCE_SETTINGS_NOT_RENDERED: Readonly<Record<string, string>> = {
  "x-cloudmap": "hand the resource's return values to services: Services.<service>.ReturnValues",
};

/** A key of one of the tables, as a shape that refuses it. */
export function notRendered(key: string, table: Readonly<Record<string, string>>): Shape<never> {
  const instead = table[key] as string;
  return any(`Refused by this version: ${instead}.`).refused("NOT_SUPPORTED", messageOf(key), instead);
}

function messageOf(key: string): string {
  return `"${key}" is known, and not rendered by this version`;
}

/** Reports the key that a path ends with, where the table has it. Says whether it has. */
export function reportNotRendered(path: Path, table: Readonly<Record<string, string>>, { project, report }: ParseContext): boolean {
  const key = String(path.at(-1));
  if (!Object.hasOwn(table, key)) return false;
  report.error("NOT_SUPPORTED", project.locateKey(path), messageOf(key), { hint: table[key] });
  return true;
}
