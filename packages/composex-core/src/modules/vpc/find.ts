import type { LookupProblem } from "../../contract/module.ts";
import { scopeOf } from "../../lookup/find-tagged.ts";
import { tagFilters } from "../../lookup/query-tags.ts";
import type { LookupPort } from "../../ports/lookup.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { FoundSubnet, FoundVpc } from "./spec.ts";

/** Finds the VPC, then the subnets of each group inside it. */
export async function find(
  { RoleArn, ExternalId, Region, VpcId, ...groups }: Readonly<Record<string, unknown>>,
  aws: LookupPort,
): Promise<FoundVpc | LookupProblem | undefined> {
  const scope = scopeOf({ RoleArn, ExternalId, Region });
  const { Vpcs } = (await aws.call("ec2", "DescribeVpcs", vpcQuery(VpcId), scope)) as {
    readonly Vpcs?: readonly { readonly VpcId: string; readonly CidrBlock: string }[];
  };
  const [vpc, ...others] = Vpcs ?? [];
  if (!vpc) return undefined;
  if (others.length > 0) return { problem: `${[vpc, ...others].map((one) => one.VpcId).join(", ")} all match VpcId` };
  const subnets: Record<string, readonly FoundSubnet[]> = {};
  const empty: string[] = [];
  for (const [group, query] of Object.entries(groups)) {
    const Filters = [{ Name: "vpc-id", Values: [vpc.VpcId] }, ...tagFilters(isRecord(query) ? query.Tags : undefined)];
    const { Subnets = [] } = (await aws.call("ec2", "DescribeSubnets", { Filters }, scope)) as {
      readonly Subnets?: readonly { readonly SubnetId: string; readonly AvailabilityZone: string; readonly CidrBlock: string }[];
    };
    if (Subnets.length === 0) empty.push(group);
    subnets[group] = Subnets.map(({ SubnetId, AvailabilityZone, CidrBlock }) => ({
      id: SubnetId,
      az: AvailabilityZone,
      cidr: CidrBlock,
    })).sort(byZone);
  }
  if (empty.length > 0) return { problem: `${vpc.VpcId} has no subnet with the tags of ${empty.join(" and ")}` };
  return { vpcId: vpc.VpcId, cidr: vpc.CidrBlock, subnets };
}

function vpcQuery(query: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(query)) return {};
  if (typeof query.Identifier === "string") return { VpcIds: [query.Identifier] };
  if (typeof query.Arn === "string") return { VpcIds: [query.Arn.slice(query.Arn.lastIndexOf("/") + 1)] };
  return { Filters: tagFilters(query.Tags) };
}

/** EC2 answers in any order; the lookups file has one. */
function byZone(a: FoundSubnet, b: FoundSubnet): number {
  return a.az < b.az ? -1 : a.az > b.az ? 1 : a.id < b.id ? -1 : 1;
}
