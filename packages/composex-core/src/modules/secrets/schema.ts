import type { JsonSchema } from "../../contract/parse-context.ts";
import { lookupScopeProperties } from "../lookup-query.ts";

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
          SecretKey: { type: "string", description: "Key in the JSON of the secret." },
          VarName: { type: "string", description: "Environment variable with its value. Default: the key." },
          Transform: {
            enum: ["java_properties", "title", "capitalize"],
            description: "How the key becomes the variable's name: db.user gives DB_USER, Db.User or Db.user.",
          },
        },
      },
    },
    Lookup: {
      type: "object",
      description: "The secret by its tags, found by composex lookup; instead of Name.",
      additionalProperties: false,
      properties: {
        Tags: { type: ["array", "object"], description: "Tags that the secret carries, all of them." },
        Arn: { type: "string", description: "ARN of the secret." },
        RoleArn: lookupScopeProperties.RoleArn,
      },
    },
  },
};
