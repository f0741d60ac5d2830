import { awsCall, awsTarget, clientConfig } from "composex-core/adapters";
import { PortError } from "composex-core/diagnostics";
import { Names } from "../model/names.ts";
import type { LookupEntry } from "../read/environment.ts";
import type { EnvironmentConfig } from "../release/environment-config.ts";
import type { ReleaseSources } from "../release/release-sources.ts";

export interface ReleaseSourcesOptions {
  /** Of the organisation. */
  readonly name: string;
  /** Region of the shared account. */
  readonly region: string;
  readonly externalId: string;
}

/** SSM of the shared account, and the read roles of the target accounts. */
export function awsReleaseSources({ name, region, externalId }: ReleaseSourcesOptions): ReleaseSources {
  const names = new Names({ name, account: "", region });
  const reader = (environment: string, { account, region: target }: EnvironmentConfig) => ({
    region: target,
    roles: [{ arn: names.roleArn(`${environment}-read`, account), externalId, sessionName: "render" }],
  });
  return {
    async config(environment) {
      const text = await parameter(names.parameter(`env/${environment}/config`), { region });
      return JSON.parse(text) as EnvironmentConfig;
    },
    async lookup(environment, config, entry) {
      const session = reader(environment, config);
      if ("ssm" in entry) return parameter(entry.ssm, session);
      if ("stackOutput" in entry) return stackOutput(entry.stackOutput, session);
      return found(entry, session);
    },
  };
}

type Session = Parameters<typeof clientConfig>[0];

function parameter(Name: string, session: Session): Promise<string> {
  return awsCall(`ssm GetParameter ${Name}`, async () => {
    const sdk = await import("@aws-sdk/client-ssm");
    const { Parameter } = await new sdk.SSMClient(await clientConfig(session)).send(new sdk.GetParameterCommand({ Name }));
    if (Parameter?.Value === undefined) throw new PortError("LOOKUP_NOT_FOUND", `the parameter ${Name} has no value`);
    return Parameter.Value;
  });
}

async function stackOutput({ stack, key }: { readonly stack: string; readonly key: string }, session: Session): Promise<string> {
  const { cloudFormation } = await awsTarget(session);
  const output = (await cloudFormation.stack(stack))?.outputs.find(({ name }) => name === key);
  if (output) return output.value;
  throw new PortError("LOOKUP_NOT_FOUND", `the stack ${stack} has no output ${key}`);
}

/** One VPC, or at least one subnet: anything else is not what was meant. */
function found(
  entry: Exclude<LookupEntry, { readonly ssm: string } | { readonly stackOutput: unknown }>,
  session: Session,
): Promise<string> {
  const tags = "vpc" in entry ? entry.vpc.tags : entry.subnets.tags;
  const Filters = Object.entries(tags).map(([key, value]) => ({ Name: `tag:${key}`, Values: [value] }));
  return awsCall("ec2 describe", async () => {
    const sdk = await import("@aws-sdk/client-ec2");
    const client = new sdk.EC2Client(await clientConfig(session));
    const ids: string[] = [];
    if ("vpc" in entry) {
      for await (const { Vpcs = [] } of sdk.paginateDescribeVpcs({ client }, { Filters }))
        ids.push(...Vpcs.flatMap(({ VpcId }) => VpcId ?? []));
      if (ids.length > 1) throw new PortError("LOOKUP_NOT_FOUND", `${ids.length} VPCs have the tags ${JSON.stringify(tags)}; one is meant`);
    } else {
      for await (const { Subnets = [] } of sdk.paginateDescribeSubnets({ client }, { Filters })) {
        ids.push(...Subnets.flatMap(({ SubnetId }) => SubnetId ?? []));
      }
    }
    if (ids.length === 0) throw new PortError("LOOKUP_NOT_FOUND", `nothing has the tags ${JSON.stringify(tags)}`);
    return ids.sort().join(",");
  });
}
