import type { JsonSchema } from "../../../modules/contract.ts";

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
      IPv4: { type: "string", description: "10.0.0.0/8" },
      IPv6: { type: "string", description: "fd00::/8" },
      Name: { type: "string", description: "Part of the rule's logical id." },
      Description: text,
      Ports: ports,
      Ipv4: { ...text, deprecated: true },
      Ipv6: { ...text, deprecated: true },
      ipv4: { ...text, deprecated: true },
      ipv6: { ...text, deprecated: true },
      Source_name: { ...text, deprecated: true },
      source_name: { ...text, deprecated: true },
      name: { ...text, deprecated: true },
      description: { ...text, deprecated: true },
      protocol: { ...text, deprecated: true },
      ports: { ...ports, deprecated: true },
    },
  },
};

/** `Ingress` of a service or a load balancer. */
export const ingressSchema: JsonSchema = {
  type: "object",
  description: "Who may reach it.",
  additionalProperties: false,
  properties: {
    Myself: { type: "boolean", default: false, description: "Tasks of the family reach each other." },
    ExtSources: external,
    ext_sources: { ...external, deprecated: true },
    AwsSources: {
      type: "array",
      description: "Security groups and prefix lists that may reach it.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["Type"],
        properties: {
          Type: { enum: ["SecurityGroup", "PrefixList"] },
          Id: text,
          Lookup: { type: "object" },
          AccountOwner: { type: "string", pattern: "^[0-9]{12}$", description: "Account of the security group; default: this one." },
          Ports: ports,
        },
      },
    },
    Services: {
      type: "array",
      description: "Services whose tasks may reach it.",
      items: { type: "object", additionalProperties: false, required: ["Name"], properties: { Name: text, Ports: ports } },
    },
  },
};

export const schema: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    AssignPublicIp: { type: "boolean", default: false, description: "Tasks have a public address." },
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
              Port: { type: "integer", description: "Port of the container." },
              Name: { type: "string", description: "Host part of the name." },
            },
          },
        },
      ],
    },
    Ingress: ingressSchema,
    "x-ecs_connect": { type: "object" },
    use_cloudmap: { type: "boolean", deprecated: true },
    UseCloudmap: { type: "boolean", deprecated: true },
    is_public: { type: "boolean", deprecated: true },
    IsPublic: { type: "boolean", deprecated: true },
    ingress: { ...ingressSchema, deprecated: true },
    ext_sources: { ...external, deprecated: true },
    lb_type: { type: "string", deprecated: true },
    healthcheck: { deprecated: true },
  },
};
