import type { JsonSchema } from "../../contract/parse-context.ts";
import { earlierSpelling } from "../../model/settings/earlier-spelling.ts";
import { lookupScopeProperties } from "../lookup-query.ts";

const tags: JsonSchema = {
  description: "Tags it must carry: a map, or a list of one-pair maps in which a repeated key gives alternatives.",
  oneOf: [
    { type: "object", minProperties: 1, additionalProperties: { type: ["string", "number", "boolean"] } },
    { type: "array", minItems: 1, items: { type: "object", minProperties: 1, maxProperties: 1 } },
  ],
};

const subnetQuery: JsonSchema = {
  type: "object",
  description: "The subnets of the group, by their tags.",
  additionalProperties: false,
  required: ["Tags"],
  properties: { Tags: tags },
};

const idList: JsonSchema = {
  description: "Ids of the subnets: a list or a text with commas. Without a value, the ids are given at deployment.",
  type: ["string", "array", "null"],
  items: { type: "string", pattern: "^subnet-[0-9a-f]+$" },
};

const create: JsonSchema = {
  type: ["object", "null"],
  description: "A new VPC with application, public and storage subnets in each zone.",
  additionalProperties: false,
  properties: {
    VpcCidr: { type: "string", default: "100.127.254.0/24", description: "IPv4 range of the VPC, /16 to /25." },
    AvailabilityZones: {
      description: "How many of the region's zones it spans, or their names.",
      default: 2,
      oneOf: [
        { type: "integer", minimum: 2, maximum: 6 },
        {
          type: "array",
          minItems: 2,
          maxItems: 6,
          uniqueItems: true,
          items: { type: "string", pattern: "^[a-z]{2}(-[a-z]+)+-[0-9][a-z]$" },
        },
      ],
    },
    SingleNat: { type: "boolean", default: true, description: "One NAT gateway for all zones; false gives each zone its own." },
    DisableNat: {
      type: "boolean",
      default: false,
      description: "No NAT gateway: application subnets reach only the VPC and its endpoints.",
    },
    Endpoints: {
      type: "object",
      description: "Ways to AWS services that do not leave the VPC.",
      additionalProperties: false,
      properties: {
        AwsServices: {
          type: "array",
          description: "An endpoint for each of these services.",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["service"],
            properties: {
              service: {
                type: "string",
                pattern: "^[a-z0-9-]+([.][a-z0-9-]+)*$",
                description: "Name of the service as in its endpoint, such as ecr.api, ecr.dkr, logs or s3.",
              },
            },
          },
        },
      },
    },
    EnableFlowLogs: { type: "boolean", default: false, description: "Logs every connection for 14 days." },
    FlowLogsRoleBoundary: { type: "string", description: "Permissions boundary of the role that writes the flow logs: name or ARN." },
    DHCPOptions: {
      type: "object",
      description: "What hosts in the VPC are told when they start.",
      additionalProperties: false,
      properties: { DomainName: { type: "string", description: "Domain that hosts append to short names; default: that of AWS." } },
    },
  },
};

export const schema: JsonSchema = {
  type: "object",
  description: "The network of the tasks: exactly one of Properties, Lookup and Use.",
  additionalProperties: false,
  properties: {
    Properties: create,
    Create: earlierSpelling("Properties", create),
    Lookup: {
      type: "object",
      description: "An existing VPC, found by composex lookup.",
      required: ["VpcId", "AppSubnets", "PublicSubnets", "StorageSubnets"],
      properties: {
        ...lookupScopeProperties,
        VpcId: {
          type: "object",
          description: "The VPC: one of Tags, Arn and Identifier.",
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1,
          properties: {
            Tags: tags,
            Arn: { type: "string", description: "ARN of the VPC." },
            Identifier: { type: "string", pattern: "^vpc-[0-9a-f]+$", description: "Id of the VPC." },
          },
        },
      },
      patternProperties: { "^(?!RoleArn$|Region$|VpcId$)[a-zA-Z0-9]+$": subnetQuery },
      additionalProperties: false,
    },
    Use: {
      type: ["object", "null"],
      description: "An existing VPC by its ids; what has no value is a parameter of the root stack that is given at deployment.",
      properties: { VpcId: { type: ["string", "null"], pattern: "^vpc-[0-9a-f]+$", description: "Id of the VPC." } },
      patternProperties: { "^(?!VpcId$)[a-zA-Z0-9]+$": idList },
      additionalProperties: false,
    },
  },
};
