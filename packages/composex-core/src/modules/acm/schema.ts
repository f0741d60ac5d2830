import type { JsonSchema } from "../contract.ts";

export const schema: JsonSchema = {
  type: "object",
  description: "A certificate: exactly one of Properties, MacroParameters and Lookup.",
  additionalProperties: false,
  properties: {
    Properties: { type: "object", description: "Properties of AWS::CertificateManager::Certificate." },
    MacroParameters: {
      type: "object",
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
        HostedZoneId: { type: "string", pattern: "^(Z[A-Z0-9]+|x-route53::.+)$", description: "Zone that holds the domains." },
      },
    },
    Lookup: {
      type: "object",
      description: "An issued certificate, found by composex lookup.",
      additionalProperties: false,
      properties: {
        Tags: { type: ["object", "array"], description: "Tags that the certificate carries, all of them." },
        Arn: { type: "string", description: "ARN of the certificate." },
        RoleArn: { type: "string", description: "Role to assume for the search, as in another account." },
        Region: { type: "string", description: "Region to search; that of the credentials if absent." },
      },
      oneOf: [{ required: ["Tags"] }, { required: ["Arn"] }],
    },
  },
};
