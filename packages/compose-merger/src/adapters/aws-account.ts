import { build, parse } from "@aws-sdk/util-arn-parser";
import { PortError } from "composex-core/diagnostics";

/** The private registry of the account that runs. Throws PortError `USAGE` and `DENIED`. */
export async function accountRegistry(region: string | undefined, endpoint: string | undefined): Promise<string> {
  if (region === undefined) throw new PortError("USAGE", "the region of the registry is not known; set AWS_REGION or name --registry");
  const { STSClient, GetCallerIdentityCommand } = await import("@aws-sdk/client-sts");
  try {
    const { Account } = await new STSClient({ region, ...(endpoint !== undefined && { endpoint }) }).send(new GetCallerIdentityCommand({}));
    return `${Account}.dkr.ecr.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
  } catch (error) {
    throw new PortError("DENIED", `the account is not known: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

/** The keys the SDK finds for this process: environment, profile, container or instance role. */
export async function awsCredentials(
  region: string | undefined,
): Promise<{ readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string | undefined }> {
  const { STSClient } = await import("@aws-sdk/client-sts");
  return new STSClient({ region: region ?? "us-east-1" }).config.credentials();
}

/**
 * The ARN of the role of this process's credentials, `arn:aws:iam::<account>:role/<name>`, or of its user. Throws PortError `DENIED`.
 * An assumed role's ARN tells the name of the role without its path.
 */
export async function callerRole(region: string | undefined, endpoint: string | undefined): Promise<string> {
  const { STSClient, GetCallerIdentityCommand } = await import("@aws-sdk/client-sts");
  try {
    const client = new STSClient({ region: region ?? "us-east-1", ...(endpoint !== undefined && { endpoint }) });
    const { Arn } = await client.send(new GetCallerIdentityCommand({}));
    return roleOf(Arn ?? "");
  } catch (error) {
    throw new PortError("DENIED", `who runs is not known: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

function roleOf(arn: string): string {
  const { partition, accountId, resource } = parse(arn);
  const [, role] = /^assumed-role\/([^/]+)\//.exec(resource) ?? [];
  return role === undefined ? arn : build({ partition, service: "iam", region: "", accountId, resource: `role/${role}` });
}
