import type { JsonSchema } from "../contract.ts";

export const schema: JsonSchema = {
  type: "object",
  description: "A queue.",
  additionalProperties: false,
  properties: {
    Properties: { type: "object", description: "Properties of AWS::SQS::Queue." },
    Lookup: { type: "object" },
    Services: { type: ["object", "array"] },
  },
};
