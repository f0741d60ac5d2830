import { parse } from "@aws-sdk/util-arn-parser";
import type { LogLine, ServiceFacts, ServicesPort, StoppedTask } from "../../ports/services.ts";
import { type AwsSessionOptions, awsCall, awsSession } from "./aws-session.ts";

/** The most that one DescribeServices takes. */
const SERVICES_AT_ONCE = 10;

export async function awsServices(options: AwsSessionOptions): Promise<ServicesPort> {
  const { config, client: ending } = await awsSession(options);
  return {
    services: (arns) =>
      awsCall("ecs DescribeServices", async () => {
        const { ECSClient, DescribeServicesCommand } = await import("@aws-sdk/client-ecs");
        const client = ending(new ECSClient(config));
        const found: ServiceFacts[] = [];
        for (const [cluster, services] of byCluster(arns)) {
          for (let at = 0; at < services.length; at += SERVICES_AT_ONCE) {
            const page = await client.send(new DescribeServicesCommand({ cluster, services: services.slice(at, at + SERVICES_AT_ONCE) }));
            for (const { serviceName, runningCount, desiredCount, deployments } of page.services ?? []) {
              const deployment = deployments?.find(({ status }) => status === "PRIMARY")?.rolloutState ?? "COMPLETED";
              found.push({ name: serviceName ?? "", running: runningCount ?? 0, desired: desiredCount ?? 0, deployment });
            }
          }
        }
        return found;
      }),
    stoppedTasks: (arns) =>
      awsCall("ecs DescribeTasks", async () => {
        const sdk = await import("@aws-sdk/client-ecs");
        const client = ending(new sdk.ECSClient(config));
        const found: StoppedTask[] = [];
        for (const [cluster, services] of byCluster(arns)) {
          for (const arn of services) {
            const service = arn.slice(arn.lastIndexOf("/") + 1);
            const { taskArns = [] } = await client.send(
              new sdk.ListTasksCommand({ cluster, serviceName: service, desiredStatus: "STOPPED" }),
            );
            if (taskArns.length === 0) continue;
            const { tasks = [] } = await client.send(new sdk.DescribeTasksCommand({ cluster, tasks: taskArns }));
            for (const { stoppedReason, containers = [] } of tasks) {
              found.push({
                service,
                ...(stoppedReason && { reason: stoppedReason }),
                containers: containers.map(({ name = "", exitCode, reason }) => ({
                  name,
                  ...(exitCode !== undefined && { exitCode }),
                  ...(reason && { reason }),
                })),
              });
            }
          }
        }
        return found;
      }),
    logs: (logGroupName, startTime) =>
      awsCall(`logs FilterLogEvents ${logGroupName}`, async () => {
        const { CloudWatchLogsClient, paginateFilterLogEvents } = await import("@aws-sdk/client-cloudwatch-logs");
        const lines: LogLine[] = [];
        const client = ending(new CloudWatchLogsClient(config));
        for await (const page of paginateFilterLogEvents({ client }, { logGroupName, startTime })) {
          for (const { timestamp, logStreamName, message } of page.events ?? []) {
            lines.push({ time: timestamp ?? 0, stream: logStreamName ?? "", text: message ?? "" });
          }
        }
        return lines;
      }),
  };
}

/** `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME`. */
function byCluster(arns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const clusters = new Map<string, string[]>();
  for (const arn of arns) {
    const [, cluster = "default"] = parse(arn).resource.split("/");
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), arn]);
  }
  return clusters;
}
