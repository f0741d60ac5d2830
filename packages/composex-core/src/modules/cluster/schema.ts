import type { JsonSchema } from "../../contract/parse-context.ts";
import { lookupScopeProperties } from "../lookup-query.ts";

const createOrPointer = (kind: string, what: string): JsonSchema => ({
  description: `${what}: true makes one, ${kind}::<name> takes that one. Default: false.`,
  oneOf: [{ type: "boolean" }, { type: "string", pattern: `^${kind}::` }],
});

export const schema: JsonSchema = {
  type: ["object", "string"],
  description: "The ECS cluster: Properties and MacroParameters create one, Lookup finds one, Use names one, as a plain text does.",
  additionalProperties: false,
  properties: {
    Properties: {
      type: ["object", "null"],
      description: "Properties of AWS::ECS::Cluster. Default: FARGATE and FARGATE_SPOT, four tasks in five on FARGATE_SPOT.",
    },
    MacroParameters: {
      type: "object",
      description: "Where sessions of ECS Exec, commands in a running container, are recorded.",
      additionalProperties: false,
      properties: {
        CreateExecLoggingLogGroup: { type: "boolean", default: true, description: "Records the sessions in a log group." },
        LogGroupRetentionInDays: { type: "integer", minimum: 1, default: 120, description: "How long the log group keeps them, in days." },
        CreateExecLoggingBucket: createOrPointer("x-s3", "Bucket that sessions of ECS Exec are recorded in"),
        CreateExecLoggingKmsKey: createOrPointer("x-kms", "KMS key that encrypts the sessions of ECS Exec"),
        AllowKmsKeyReuse: { type: "boolean", default: false, description: "The key also encrypts the log group and the bucket." },
      },
    },
    Lookup: {
      description: "An existing cluster, found by composex lookup: its name, or what to search.",
      oneOf: [
        { type: "string" },
        {
          type: "object",
          additionalProperties: false,
          properties: {
            ClusterName: { type: "string", description: "Name of the cluster." },
            Tags: { type: ["object", "array"], description: "Tags that the cluster carries, all of them." },
            ...lookupScopeProperties,
          },
          oneOf: [{ required: ["ClusterName"] }, { required: ["Tags"] }],
        },
      ],
    },
    Use: {
      type: ["string", "null"],
      description: "Name of an existing cluster; without a value, a parameter of the root stack takes it at deployment.",
    },
  },
};
