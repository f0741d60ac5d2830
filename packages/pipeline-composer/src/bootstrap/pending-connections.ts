import type { StepResult } from "composex-core/deploy";
import type { Organisation } from "../model/organisation.ts";
import type { Connections } from "../ports/organisation-ports.ts";
import { connectionOutput } from "../render/sources.ts";

export interface PendingConnection {
  readonly name: string;
  readonly arn: string;
  readonly status: string;
  /** Page of the console where a person finishes it. */
  readonly link: string;
}

/** Connections of ours that no source can use yet: CloudFormation makes them, and only a person finishes them at the host. */
export async function pendingConnections(
  { names, connections, shared }: Organisation,
  results: ReadonlyMap<string, StepResult>,
  port: Connections,
): Promise<readonly PendingConnection[]> {
  const sources = results.get(names.stack("sources"));
  if (sources?.kind !== "ended" || !("stack" in sources.outcome)) return [];
  const { outputs } = sources.outcome.stack;
  const made = connections.flatMap((connection) => {
    const arn = "arn" in connection ? undefined : outputs.find(({ name }) => name === connectionOutput(connection))?.value;
    return arn === undefined ? [] : [{ name: names.stack(connection.name), arn }];
  });
  const all = await Promise.all(
    made.map(async (one) => ({ ...one, status: await port.status(one.arn), link: link(names.partition, shared.region) })),
  );
  return all.filter(({ status }) => status !== "AVAILABLE");
}

export function pendingText({ name, status, link: page }: PendingConnection): string {
  return `CONNECTION_PENDING the connection ${name} is ${status}: a person finishes it with "Update pending connection" at ${page}`;
}

const CONSOLES: Readonly<Record<string, string>> = {
  aws: "console.aws.amazon.com",
  "aws-cn": "console.amazonaws.cn",
  "aws-us-gov": "console.amazonaws-us-gov.com",
};

function link(partition: string, region: string): string {
  return `https://${region}.${CONSOLES[partition]}/codesuite/settings/connections?region=${region}`;
}
