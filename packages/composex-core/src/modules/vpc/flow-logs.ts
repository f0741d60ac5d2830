import { attribute, pseudo, Resource, ref, sub } from "../../cfn/index.ts";
import type { CreatedVpc } from "./spec.ts";

const RETENTION_DAYS = 14;
const AGGREGATION_SECONDS = 600;

/** Logs of every connection of the VPC, written by a role that may write to their log group only. */
export function flowLogs(spec: CreatedVpc, vpc: Resource): readonly Resource[] {
  if (!spec.flowLogs) return [];
  const options = { path: spec.path };
  const group = new Resource(
    vpc.stack,
    "FlowLogsGroup",
    "AWS::Logs::LogGroup",
    { LogGroupName: sub("flowlogs/vpc/${Vpc}", { Vpc: ref(vpc) }), RetentionInDays: RETENTION_DAYS },
    { ...options, deletionPolicy: "Delete" },
  );
  const role = new Resource(
    vpc.stack,
    "FlowLogsRole",
    "AWS::IAM::Role",
    {
      AssumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: "vpc-flow-logs.amazonaws.com" },
            Action: "sts:AssumeRole",
            Condition: {
              StringEquals: { "aws:SourceAccount": pseudo("AWS::AccountId") },
              ArnLike: { "aws:SourceArn": sub("arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-flow-log/*") },
            },
          },
        ],
      },
      ...(spec.flowLogsBoundary !== undefined && { PermissionsBoundary: policyArn(spec.flowLogsBoundary) }),
      Policies: [
        {
          PolicyName: "WriteFlowLogs",
          PolicyDocument: {
            Version: "2012-10-17",
            Statement: [
              {
                Effect: "Allow",
                Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                Resource: attribute(group, "Arn"),
              },
              {
                // Delivery looks for its group by name; the call takes no narrower resource than all groups of the region.
                Effect: "Allow",
                Action: ["logs:DescribeLogGroups"],
                Resource: sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*"),
              },
            ],
          },
        },
      ],
    },
    options,
  );
  const log = new Resource(
    vpc.stack,
    "VpcFlowLogs",
    "AWS::EC2::FlowLog",
    {
      ResourceId: ref(vpc),
      ResourceType: "VPC",
      TrafficType: "ALL",
      LogDestinationType: "cloud-watch-logs",
      LogGroupName: ref(group),
      DeliverLogsPermissionArn: attribute(role, "Arn"),
      MaxAggregationInterval: AGGREGATION_SECONDS,
    },
    options,
  );
  return [group, role, log];
}

function policyArn(nameOrArn: string) {
  return nameOrArn.startsWith("arn:") ? nameOrArn : sub(`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:policy/${nameOrArn}`);
}
