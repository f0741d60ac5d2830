import { type AwsSession, type AwsSessionOptions, awsCall, awsCaller, awsSession, systemClock } from "composex-core/adapters";
import { isPortError } from "composex-core/diagnostics";
import { unzipSync } from "fflate";
import type { ArtifactsPort, BuildsPort, OperationPorts, ParametersPort } from "../ports/operation.ts";
import { awsPipelines } from "./aws-pipelines.ts";

/** What one call of the service takes. */
const BUILDS_AT_ONCE = 100;
const PARAMETERS_AT_ONCE = 10;

/** The shared account, for who operates its pipelines. Clients are loaded when the first question needs them. */
export async function awsOperation(options: AwsSessionOptions): Promise<OperationPorts> {
  const session = await awsSession(options);
  return {
    pipelines: awsPipelines(session),
    builds: awsBuilds(session),
    artifacts: awsArtifacts(session),
    parameters: awsParameters(session),
    caller: awsCaller(session),
    clock: systemClock,
  };
}

function awsBuilds({ config, client: ending }: AwsSession): BuildsPort {
  return {
    builds: (ids) =>
      awsCall("codebuild BatchGetBuilds", async () => {
        const { CodeBuildClient, BatchGetBuildsCommand } = await import("@aws-sdk/client-codebuild");
        const client = ending(new CodeBuildClient(config));
        const found = [];
        for (const some of pagesOf(ids, BUILDS_AT_ONCE)) {
          const { builds = [] } = await client.send(new BatchGetBuildsCommand({ ids: [...some] }));
          for (const { id = "", projectName = "", buildStatus = "", logs } of builds) {
            const { groupName: group, streamName: stream } = logs ?? {};
            const log = group !== undefined && stream !== undefined ? { log: { group, stream } } : {};
            found.push({ id, project: projectName, status: buildStatus, ...log });
          }
        }
        return found;
      }),
    lines: ({ group, stream }, after) =>
      awsCall(`logs GetLogEvents ${group}`, async () => {
        const { CloudWatchLogsClient, GetLogEventsCommand, ResourceNotFoundException } = await import("@aws-sdk/client-cloudwatch-logs");
        const client = ending(new CloudWatchLogsClient(config));
        const wanted = {
          logGroupName: group,
          logStreamName: stream,
          startFromHead: true,
          ...(after !== undefined && { nextToken: after }),
        };
        try {
          const { events = [], nextForwardToken: next } = await client.send(new GetLogEventsCommand(wanted));
          const lines = events.map(({ timestamp = 0, message = "" }) => ({ time: timestamp, text: message.trimEnd() }));
          return { lines, ...(next !== undefined && { next }) };
        } catch (error) {
          if (error instanceof ResourceNotFoundException) return { lines: [] };
          throw error;
        }
      }),
  };
}

function awsArtifacts({ config, client: ending }: AwsSession): ArtifactsPort {
  return {
    read: async (bucket, key) => {
      try {
        return await awsCall(`s3 GetObject ${bucket}/${key}`, async () => {
          const { S3Client, GetObjectCommand } = await import("@aws-sdk/client-s3");
          const { Body } = await ending(new S3Client(config)).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
          const files = unzipSync((await Body?.transformToByteArray()) ?? new Uint8Array());
          return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
        });
      } catch (error) {
        if (isPortError(error) && error.code === "NoSuchKey") return undefined;
        throw error;
      }
    },
  };
}

function awsParameters({ config, client: ending }: AwsSession): ParametersPort {
  return {
    get: (names) =>
      awsCall("ssm GetParameters", async () => {
        const { SSMClient, GetParametersCommand } = await import("@aws-sdk/client-ssm");
        const client = ending(new SSMClient(config));
        const found: [string, string][] = [];
        for (const some of pagesOf(names, PARAMETERS_AT_ONCE)) {
          const { Parameters = [] } = await client.send(new GetParametersCommand({ Names: [...some] }));
          for (const { Name = "", Value = "" } of Parameters) found.push([Name, Value]);
        }
        return Object.fromEntries(found);
      }),
  };
}

function pagesOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}
