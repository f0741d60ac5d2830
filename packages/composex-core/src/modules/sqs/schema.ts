import type { JsonSchema } from "../../contract/parse-context.ts";
import { lookupSchema } from "../lookup-query.ts";
import { PRINCIPALS } from "./access.ts";

const services = (description: string): JsonSchema => ({ type: "array", items: { enum: Object.keys(PRINCIPALS) }, description });

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
      description: "What the queue's own policy allows.",
      additionalProperties: false,
      properties: {
        AwsPrincipalsAccess: {
          type: "object",
          additionalProperties: false,
          description: "AWS services of this account that may send to the queue or take from it.",
          properties: {
            Publish: services("Services that may send."),
            Consume: services("Services that may take messages, delete and move them."),
            PublishConsume: services("Services that may do both."),
          },
        },
      },
    },
    Lookup: lookupSchema,
    Settings: {
      type: "object",
      description: "How services see it.",
      additionalProperties: false,
      properties: {
        EnvNames: { type: "array", items: { type: "string" }, description: "More variables that hold the queue's URL." },
        "x-cloudmap": { description: "Refused: hand the queue's return values to services." },
      },
    },
    Services: {
      type: ["object", "array"],
      description: "Services and task families that use it: {<name>: {Access, ReturnValues, Scaling}}; a list in the first releases.",
    },
    DeletionPolicy: {
      enum: ["Delete", "Retain", "RetainExceptOnCreate"],
      description: "What becomes of the queue when it leaves the templates; default: that of the section, else Delete.",
    },
  },
};
