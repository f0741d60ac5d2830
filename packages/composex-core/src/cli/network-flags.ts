import type { Files } from "../ports/files.ts";

/** Flags of the first releases that say where services run. */
export interface NetworkFlagOptions {
  readonly createVpc?: true | undefined;
  readonly vpcCidr?: string | undefined;
  readonly singleNat?: true | undefined;
  readonly vpcId?: string | undefined;
  readonly publicSubnets?: readonly string[] | undefined;
  readonly appSubnets?: readonly string[] | undefined;
  readonly storageSubnets?: readonly string[] | undefined;
  readonly clusterName?: string | undefined;
}

/** How problems in what the flags say are shown: as those of a file of this name. */
export const NETWORK_FLAGS_FILE = "(command line)";

/** The flags as a compose file that is laid over the others; undefined where none was given. */
export function networkFlags(flags: NetworkFlagOptions): string | undefined {
  const { createVpc, vpcCidr, singleNat, vpcId, publicSubnets = [], appSubnets = [], storageSubnets = [], clusterName } = flags;
  const lines: string[] = [];
  const subnets = { PublicSubnets: publicSubnets, AppSubnets: appSubnets, StorageSubnets: storageSubnets };
  const given = Object.entries(subnets).filter(([, ids]) => ids.length > 0);
  if (createVpc || vpcCidr !== undefined || singleNat) {
    const properties = { ...(vpcCidr !== undefined && { VpcCidr: vpcCidr }), ...(singleNat && { SingleNat: true }) };
    lines.push(`x-vpc: !override ${JSON.stringify({ Properties: properties })}`);
  } else if (vpcId !== undefined || given.length > 0) {
    lines.push(
      `x-vpc: !override ${JSON.stringify({ Use: { ...(vpcId !== undefined && { VpcId: vpcId }), ...Object.fromEntries(given) } })}`,
    );
  }
  if (clusterName !== undefined) lines.push(`x-cluster: !override ${JSON.stringify({ Use: clusterName })}`);
  return lines.length > 0 ? `${lines.join("\n")}\n` : undefined;
}

/** The user's files and one more that is in no folder. */
export function withFile(files: Files, path: string, text: string): Files {
  return {
    read: (asked) => (asked === path ? new TextEncoder().encode(text) : files.read(asked)),
    isFile: (asked) => asked === path || files.isFile(asked),
    isDirectory: (asked) => files.isDirectory(asked),
  };
}
