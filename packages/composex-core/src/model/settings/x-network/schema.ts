import type { JsonSchema } from "../../../contract/parse-context.ts";
import { earlierSpelling } from "../earlier-spelling.ts";

const ports: JsonSchema = {
  type: "array",
  description: "Ports of the container; without it, every port that the service declares.",
  items: { type: "integer", minimum: 1, maximum: 65535 },
};

const text: JsonSchema = { type: "string" };

const external: JsonSchema = {
  type: "array",
  description: "Address ranges that may reach it.",
  items: {
    type: "object",
    additionalProperties: false,
    properties: {
      IPv4: { type: "string", description: "An IPv4 range, such as 10.0.0.0/8; an address without a prefix is that one." },
      IPv6: { type: "string", description: "An IPv6 range, such as fd00::/8." },
      Name: { type: "string", description: "Part of the rule's logical id." },
      Description: { type: "string", description: "What the security group's rule says of itself." },
      Ports: ports,
      Ipv4: earlierSpelling("IPv4", text),
      Ipv6: earlierSpelling("IPv6", text),
      ipv4: earlierSpelling("IPv4", text),
      ipv6: earlierSpelling("IPv6", text),
      Source_name: earlierSpelling("Name", text),
      source_name: earlierSpelling("Name", text),
      name: earlierSpelling("Name", text),
      description: earlierSpelling("Description", text),
      protocol: { ...text, deprecated: true, description: "Protocol of the rule, in the first releases; now that of each port." },
      ports: earlierSpelling("Ports", ports),
    },
  },
};

/** `Ingress` of a service or a load balancer. */
export const ingressSchema: JsonSchema = {
  type: "object",
  description: "Who may reach it, on which ports.",
  additionalProperties: false,
  properties: {
    Myself: { type: "boolean", default: false, description: "Tasks of the family reach each other." },
    ExtSources: external,
    ext_sources: earlierSpelling("ExtSources", external),
    AwsSources: {
      type: "array",
      description: "Security groups and prefix lists that may reach it.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["Type"],
        properties: {
          Type: { enum: ["SecurityGroup", "PrefixList"], description: "What Id names." },
          Id: { type: "string", description: "sg-… or pl-…." },
          Lookup: { type: "object", description: "Refused by this version: write Id." },
          AccountOwner: { type: "string", pattern: "^[0-9]{12}$", description: "Account that owns the security group; default: this one." },
          Ports: ports,
        },
      },
    },
    Services: {
      type: "array",
      description: "Services whose tasks may reach it.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["Name"],
        properties: { Name: { type: "string", description: "A compose service or a task family." }, Ports: ports },
      },
    },
  },
};

const registered: JsonSchema = {
  type: "boolean",
  deprecated: true,
  description: "Whether the namespace of x-dns has the service; now the key x-cloudmap says in which namespace it is.",
};

export const schema: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    AssignPublicIp: {
      type: "boolean",
      default: false,
      description: "Tasks have a public address, for subnets that route to the internet.",
    },
    AdditionalSecurityGroups: {
      type: "object",
      description: "Security groups that the tasks have beside their own: a name of yours, and the id or {Arn: …}.",
      additionalProperties: { type: ["string", "object"] },
    },
    "x-cloudmap": {
      description: "Namespace of x-cloudmap in which the tasks are found: its name, or {name: {Port, Name}}.",
      oneOf: [
        { type: "string" },
        {
          type: "object",
          additionalProperties: {
            type: ["object", "null"],
            additionalProperties: false,
            properties: {
              Port: { type: "integer", description: "Port of the container; default: its first." },
              Name: { type: "string", description: "Host part of the name; default: the family's name." },
            },
          },
        },
      ],
    },
    Ingress: ingressSchema,
    "x-ecs_connect": { type: "object", description: "Refused: use x-cloudmap; clients find the service by its name in the namespace." },
    use_cloudmap: registered,
    UseCloudmap: registered,
    is_public: earlierSpelling("AssignPublicIp", { type: "boolean" }),
    IsPublic: earlierSpelling("AssignPublicIp", { type: "boolean" }),
    ingress: earlierSpelling("Ingress", ingressSchema),
    ext_sources: earlierSpelling("Ingress.ExtSources", external),
    lb_type: { type: "string", deprecated: true, description: "Refused: declare the load balancer in x-elbv2." },
    healthcheck: { deprecated: true, description: "Refused: write it in x-elbv2, in the entry of the container." },
  },
};
