import type { JsonSchema } from "../../contract/parse-context.ts";
import { lookupScopeProperties } from "../lookup-query.ts";

export const schema: JsonSchema = {
  type: "object",
  description: "A certificate: exactly one of Properties, MacroParameters and Lookup.",
  additionalProperties: false,
  properties: {
    Properties: { type: "object", description: "Properties of AWS::CertificateManager::Certificate." },
    MacroParameters: {
      type: "object",
      description: "The short form: a certificate for these domains, validated by records in the zone that holds them.",
      additionalProperties: false,
      required: ["DomainNames", "HostedZoneId"],
      properties: {
        DomainNames: {
          type: "array",
          minItems: 1,
          uniqueItems: true,
          description: "The domain, and further ones that the certificate is also for.",
          items: { type: "string", pattern: "^([*][.])?[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$" },
        },
        HostedZoneId: {
          type: "string",
          pattern: "^(Z[A-Z0-9]+|x-route53::.+)$",
          description: "Id of the Route 53 zone that holds the domains; the records that prove them are made there.",
        },
      },
    },
    Lookup: {
      type: "object",
      description: "An issued certificate, found by composex lookup.",
      additionalProperties: false,
      properties: {
        Tags: { type: ["object", "array"], description: "Tags that the certificate carries, all of them." },
        Arn: { type: "string", description: "ARN of the certificate." },
        ...lookupScopeProperties,
      },
      oneOf: [{ required: ["Tags"] }, { required: ["Arn"] }],
    },
  },
};
