import type { JsonSchema } from "../contract.ts";

export const schema: JsonSchema = {
  type: "object",
  description: "A secret of Secrets Manager that exists.",
  additionalProperties: false,
  properties: {
    Name: { type: "string", description: "Name or ARN of the secret." },
    VarName: { type: "string", description: "Environment variable with the ARN. Default: the secret's name in capitals." },
    KmsKeyId: { type: "string", description: "ARN of the customer key that encrypts it." },
    LinksTo: {
      type: "array",
      items: { enum: ["EcsExecutionRole", "EcsTaskRole"] },
      description: "Who may read it: ECS to hand it to the container, the application itself. Default: both.",
    },
    JsonKeys: {
      type: "array",
      description: "Keys of a JSON secret, each as an environment variable of its own.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["SecretKey"],
        properties: {
          SecretKey: { type: "string" },
          VarName: { type: "string", description: "Default: the key." },
          Transform: { enum: ["java_properties", "title", "capitalize"], description: "Makes the variable's name of the key." },
        },
      },
    },
    Lookup: {
      type: "object",
      additionalProperties: false,
      properties: { Tags: { type: ["array", "object"] }, Arn: { type: "string" }, RoleArn: { type: "string" } },
    },
  },
};
