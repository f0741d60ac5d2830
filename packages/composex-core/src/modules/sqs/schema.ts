import type { JsonSchema } from "../contract.ts";
import { lookupSchema } from "../lookup-query.ts";
import { PRINCIPALS } from "./access.ts";

const services: JsonSchema = { type: "array", items: { enum: Object.keys(PRINCIPALS) } };

export const schema: JsonSchema = {
  type: "object",
  description: "A queue. Without anything it is a standard queue, encrypted, with the defaults of AWS.",
  additionalProperties: false,
  properties: {
    Properties: {
      type: "object",
      description:
        "Properties of AWS::SQS::Queue. RedrivePolicy.deadLetterTargetArn also takes the name of a queue, or x-sqs::<queue>; maxReceiveCount is 5 if absent.",
    },
    MacroParameters: {
      type: "object",
      additionalProperties: false,
      properties: {
        AwsPrincipalsAccess: {
          type: "object",
          additionalProperties: false,
          description: "AWS services of this account that may send to the queue or take from it.",
          properties: { Publish: services, Consume: services, PublishConsume: services },
        },
      },
    },
    Lookup: lookupSchema,
    Settings: {
      type: "object",
      additionalProperties: false,
      properties: {
        EnvNames: { type: "array", items: { type: "string" }, description: "More variables that hold the queue's URL." },
        "x-cloudmap": true,
      },
    },
    Services: { type: ["object", "array"] },
    DeletionPolicy: { enum: ["Delete", "Retain", "RetainExceptOnCreate"] },
  },
};
