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
      properties: { Tags: { type: ["object", "array"] }, Arn: { type: "string" }, RoleArn: { type: "string" }, Region: { type: "string" } },
      oneOf: [{ required: ["Tags"] }, { required: ["Arn"] }],
    },
  },
};
