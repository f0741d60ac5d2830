import { lookupScopeKeys, lookupTags } from "../../model/lookup-shape.ts";
import { either, flag, type Grammar, integer, list, type Place, read, record, type Shape, text } from "../../shape/index.ts";

const GROUP_NAME: Grammar = { pattern: /^[a-zA-Z0-9]+$/, wanted: "a name of a group of subnets: letters and digits" };
const VPC_ID: Grammar = { pattern: /^vpc-[0-9a-f]+$/, wanted: "an id of a VPC such as vpc-0123456789abcdef0" };
const SUBNET_ID: Grammar = { pattern: /^subnet-[0-9a-f]+$/, wanted: "an id of a subnet such as subnet-0123456789abcdef0" };
const ZONE: Grammar = { pattern: /^[a-z]{2}(-[a-z]+)+-[0-9][a-z]$/, wanted: "an availability zone such as eu-west-1a" };
const SERVICE: Grammar = { pattern: /^[a-z0-9-]+([.][a-z0-9-]+)*$/, wanted: "a name of a service such as ecr.api" };

export const DEFAULT_RANGE = "100.127.254.0/24";

const created = record("A new VPC with application, public and storage subnets in each zone.", {
  VpcCidr: text("IPv4 range of the VPC, /16 to /25.").byDefault(DEFAULT_RANGE),
  AvailabilityZones: either(
    "How many of the region's zones it spans, or their names.",
    integer("", 2, 6),
    list("", text("", ZONE), { least: 2, most: 6 }).as(eachOnce),
  ).byDefault(2),
  SingleNat: flag("One NAT gateway for all zones; false gives each zone its own.").meansByDefault(true),
  DisableNat: flag("No NAT gateway: application subnets reach only the VPC and its endpoints.").byDefault(false),
  Endpoints: record("Ways to AWS services that do not leave the VPC.", {
    AwsServices: list(
      "An endpoint for each of these services.",
      record("", { service: text("Name of the service as in its endpoint, such as ecr.api, ecr.dkr, logs or s3.", SERVICE).required() }),
    ),
  }),
  EnableFlowLogs: flag("Logs every connection for 14 days.").byDefault(false),
  FlowLogsRoleBoundary: text("Permissions boundary of the role that writes the flow logs: name or ARN."),
  DHCPOptions: record("What hosts in the VPC are told when they start.", {
    DomainName: text("Domain that hosts append to short names; default: that of AWS."),
  }),
});

const subnetQuery = record("The subnets of the group, by their tags.", { Tags: lookupTags.required() });

const found = record(
  "An existing VPC, found by composex lookup.",
  {
    ...lookupScopeKeys,
    VpcId: record("The VPC: one of Tags, Arn and Identifier.", {
      Tags: lookupTags,
      Arn: text("ARN of the VPC."),
      Identifier: text("Id of the VPC.", VPC_ID),
    })
      .as((query, place) => {
        if (Object.keys(query).length === 1) return query;
        place.error("LOOKUP_INVALID", "VpcId takes one of Tags, Arn and Identifier");
        return undefined;
      })
      .required(),
    AppSubnets: subnetQuery.required(),
    PublicSubnets: subnetQuery.required(),
    StorageSubnets: subnetQuery.required(),
  },
  { others: subnetQuery, otherNames: GROUP_NAME },
);

const subnetIds: Shape<readonly string[]> = either(
  "Ids of the subnets: a list or a text with commas. Without a value, the ids are given at deployment.",
  text("").as((ids, place) => ids.split(",").flatMap((id) => readId(id.trim(), place))),
  list("", text("", SUBNET_ID)),
);

const given = record(
  "An existing VPC by its ids; what has no value is a parameter of the root stack that is given at deployment.",
  {
    VpcId: text("Id of the VPC.", VPC_ID).emptyable(),
    AppSubnets: subnetIds.emptyable(),
    PublicSubnets: subnetIds.emptyable(),
    StorageSubnets: subnetIds.emptyable(),
  },
  {
    others: subnetIds.emptyable().readBy((ids, place) => (ids === null ? [] : read(subnetIds, ids, place))),
    otherNames: GROUP_NAME,
  },
);

export const shape = record("The VPC and its subnet groups: exactly one of Properties, Lookup and Use.", {
  Properties: created.was("Create").orEmpty(),
  Lookup: found,
  Use: given.orEmpty(),
}).orEmpty();

function eachOnce(zones: readonly string[], place: Place): readonly string[] | undefined {
  const twice = zones.findIndex((zone, index) => zones.indexOf(zone) < index);
  if (twice === -1) return zones;
  place.at(twice).error("VALUE_INVALID", `the zone ${zones[twice]} is named twice`);
  return undefined;
}

/** A variable that is set for some environments only leaves the text empty: that says nothing. */
function readId(id: string, place: Place): readonly string[] {
  if (id === "") return [];
  if (SUBNET_ID.pattern.test(id)) return [id];
  place.error("VALUE_INVALID", `"${id}" is not ${SUBNET_ID.wanted}`);
  return [];
}
