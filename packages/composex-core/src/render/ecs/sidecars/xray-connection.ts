import type { Connection } from "../../../contract/connection.ts";

/** What sending traces takes; X-Ray knows no narrower resource than `*` for these actions. */
export const XRAY_CONNECTION: Connection = {
  policyName: "Xray",
  taskStatements: [
    {
      Sid: "SendTraces",
      Effect: "Allow",
      Action: [
        "xray:GetSamplingRules",
        "xray:GetSamplingStatisticSummaries",
        "xray:GetSamplingTargets",
        "xray:PutTelemetryRecords",
        "xray:PutTraceSegments",
      ],
      Resource: ["*"],
    },
  ],
};
