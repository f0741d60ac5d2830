import type { JsonSchema } from "../../contract/parse-context.ts";
import { earlierSpelling } from "../../model/settings/earlier-spelling.ts";
import { lookupScopeProperties } from "../lookup-query.ts";

const name: JsonSchema = {
  type: "string",
  pattern: "^[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*$",
  description: "Domain of the namespace, such as shop.internal.",
};

export const schema: JsonSchema = {
  type: "object",
  description: "A private DNS namespace: services of it are found as <host>.<name> in the VPC.",
  additionalProperties: false,
  properties: {
    Name: name,
    ZoneName: earlierSpelling("Name", name),
    Lookup: {
      description: "An existing namespace, found by composex lookup: true finds it by its name.",
      oneOf: [
        { const: true },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            NamespaceId: { type: "string", pattern: "^ns-[a-z0-9]+$", description: "Id of the namespace; default: found by its name." },
            ...lookupScopeProperties,
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
      description: "The namespace in which every service is found.",
      additionalProperties: false,
      properties: {
        Name: {
          ...name,
          default: "cluster.lan",
          description: "Domain of the namespace, below the name of the root stack where it is created.",
        },
        Lookup: { type: "string", description: "Domain of an existing namespace." },
        Use: { type: "string", pattern: "^ns-[a-z0-9]+$", description: "Id of an existing namespace." },
      },
    },
    PublicNamespace: { type: "object", description: "Refused: public names are records of the hosted zone." },
    PublicZone: { type: "object", description: "Refused: public names are records of the hosted zone." },
  },
};
