import type { JsonSchema } from "../contract.ts";

const createOrPointer = (kind: string, what: string): JsonSchema => ({
  description: `Records sessions in ${what}: true makes one, a pointer such as ${kind}::name takes that one.`,
  oneOf: [{ type: "boolean" }, { type: "string", pattern: `^${kind}::` }],
});

export const schema: JsonSchema = {
  type: ["object", "string"],
  description: "The ECS cluster: Properties and MacroParameters create one, Lookup finds one, Use names one, as a plain text does.",
  additionalProperties: false,
  properties: {
    Properties: { type: ["object", "null"], description: "Properties of AWS::ECS::Cluster." },
    MacroParameters: {
      type: "object",
      additionalProperties: false,
      properties: {
        CreateExecLoggingLogGroup: { type: "boolean", default: true, description: "Records sessions of ECS Exec in a log group." },
        LogGroupRetentionInDays: { type: "integer", minimum: 1, default: 120 },
        CreateExecLoggingBucket: createOrPointer("x-s3", "a bucket"),
        CreateExecLoggingKmsKey: createOrPointer("x-kms", "encrypted form"),
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
            ClusterName: { type: "string" },
            Tags: { type: ["object", "array"] },
            RoleArn: { type: "string" },
            Region: { type: "string" },
          },
          oneOf: [{ required: ["ClusterName"] }, { required: ["Tags"] }],
        },
      ],
    },
    Use: { type: ["string", "null"], description: "Name of an existing cluster; without one it is given at deployment." },
  },
};
