import type { JsonSchema } from "../contract.ts";

const name: JsonSchema = { type: "string", pattern: "^[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*$", description: "Domain: shop.internal." };

export const schema: JsonSchema = {
  type: "object",
  description: "A private DNS namespace: services of it are found as <host>.<name> in the VPC.",
  additionalProperties: false,
  properties: {
    Name: name,
    ZoneName: name,
    Lookup: {
      description: "An existing namespace, found by composex lookup: true finds it by its name.",
      oneOf: [
        { const: true },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            NamespaceId: { type: "string", pattern: "^ns-[a-z0-9]+$" },
            RoleArn: { type: "string" },
            Region: { type: "string" },
          },
        },
      ],
    },
    Properties: { type: "object", description: "Properties of AWS::ServiceDiscovery::PrivateDnsNamespace." },
  },
};

export const dnsSchema: JsonSchema = {
  type: "object",
  description: "The namespaces of the first releases; x-cloudmap and x-route53 say the same now.",
  additionalProperties: false,
  properties: {
    PrivateNamespace: {
      type: "object",
      additionalProperties: false,
      properties: {
        Name: { ...name, default: "cluster.lan" },
        Lookup: { type: "string", description: "Domain of an existing namespace." },
        Use: { type: "string", pattern: "^ns-[a-z0-9]+$" },
      },
    },
    PublicNamespace: { type: "object" },
    PublicZone: { type: "object" },
  },
};
