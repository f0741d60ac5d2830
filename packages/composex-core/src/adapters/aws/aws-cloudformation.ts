import type * as Sdk from "@aws-sdk/client-cloudformation";
import type { ChangeFacts, ChangeSetFacts, CloudFormationPort, ResourceDrift, StackEvent, StackFacts } from "../../ports/cloudformation.ts";
import { type AwsSession, awsCall, unreadable } from "./aws-session.ts";

export function awsCloudFormation(session: AwsSession): CloudFormationPort {
  let loaded: Promise<{ client: Sdk.CloudFormationClient; sdk: typeof Sdk }> | undefined;
  const load = () => {
    loaded ??= import("@aws-sdk/client-cloudformation").then((sdk) => ({
      sdk,
      client: session.client(new sdk.CloudFormationClient(session.config)),
    }));
    return loaded;
  };
  const call = <T>(operation: string, run: (client: Sdk.CloudFormationClient, sdk: typeof Sdk) => Promise<T>): Promise<T> =>
    awsCall(`cloudformation ${operation}`, async () => {
      const { client, sdk } = await load();
      return run(client, sdk);
    });

  return {
    stack: (StackName) =>
      call("DescribeStacks", async (client, sdk) => {
        try {
          const { Stacks, $metadata } = await client.send(new sdk.DescribeStacksCommand({ StackName }));
          // A stack that is not there is an error; an answer without one is no answer.
          if (!Stacks?.[0]) throw unreadable("cloudformation DescribeStacks", $metadata.httpStatusCode);
          return stackFacts(Stacks[0]);
        } catch (error) {
          if (isMissing(error)) return undefined;
          throw error;
        }
      }),
    resources: (StackName) =>
      call("ListStackResources", async (client, sdk) => {
        const resources = [];
        for await (const page of sdk.paginateListStackResources({ client }, { StackName })) {
          for (const resource of page.StackResourceSummaries ?? []) {
            resources.push({
              logicalId: resource.LogicalResourceId ?? "",
              type: resource.ResourceType ?? "",
              status: resource.ResourceStatus ?? "",
              ...(resource.PhysicalResourceId && { physicalId: resource.PhysicalResourceId }),
            });
          }
        }
        return resources;
      }),
    template: (StackName) =>
      call("GetTemplate", async (client, sdk) => {
        const { TemplateBody, StagesAvailable, $metadata } = await client.send(
          new sdk.GetTemplateCommand({ StackName, TemplateStage: "Original" }),
        );
        if (TemplateBody === undefined && !StagesAvailable) throw unreadable("cloudformation GetTemplate", $metadata.httpStatusCode);
        return TemplateBody ?? "{}";
      }),
    async *events(StackName) {
      let NextToken: string | undefined;
      do {
        const token = NextToken;
        const page = await call("DescribeStackEvents", (client, sdk) =>
          client.send(new sdk.DescribeStackEventsCommand({ StackName, ...(token !== undefined && { NextToken: token }) })),
        );
        for (const event of page.StackEvents ?? []) yield stackEvent(event);
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
    },
    changeSet: (StackName, ChangeSetName) =>
      call("DescribeChangeSet", async (client, sdk) => {
        let facts: ChangeSetFacts | undefined;
        const request = { ChangeSetName, ...(!ChangeSetName.startsWith("arn:") && { StackName }) };
        try {
          let NextToken: string | undefined;
          do {
            const page: Sdk.DescribeChangeSetOutput = await client.send(
              new sdk.DescribeChangeSetCommand({ ...request, ...(NextToken !== undefined && { NextToken }) }),
            );
            facts = changeSetFacts(page, facts?.changes ?? []);
            NextToken = page.NextToken;
          } while (NextToken !== undefined);
          return facts;
        } catch (error) {
          if (isMissing(error)) return undefined;
          throw error;
        }
      }),
    changeSets: (StackName) =>
      call("ListChangeSets", async (client, sdk) => {
        const found = [];
        for await (const page of sdk.paginateListChangeSets({ client }, { StackName })) {
          for (const item of page.Summaries ?? []) {
            found.push({
              name: item.ChangeSetName ?? "",
              status: item.Status ?? "",
              executionStatus: item.ExecutionStatus ?? "",
              ...(item.StatusReason && { statusReason: item.StatusReason }),
            });
          }
        }
        return found;
      }),
    createChangeSet: (request) =>
      call("CreateChangeSet", async (client, sdk) => {
        await client.send(
          new sdk.CreateChangeSetCommand({
            StackName: request.stack,
            ChangeSetName: request.name,
            ChangeSetType: request.kind,
            ...("url" in request.template ? { TemplateURL: request.template.url } : { TemplateBody: request.template.body }),
            IncludeNestedStacks: request.rootOnly !== true,
            ...(request.token !== undefined && { ClientToken: request.token }),
            ...(request.deleteOnFailure && { OnStackFailure: "DELETE" }),
            Capabilities: [...request.capabilities],
            Description: request.description,
            Parameters: Object.entries(request.parameters).map(([ParameterKey, ParameterValue]) =>
              ParameterValue === undefined ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue },
            ),
            Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
            ...(request.roleArn !== undefined && { RoleARN: request.roleArn }),
            ...(request.notificationArns && { NotificationARNs: [...request.notificationArns] }),
          }),
        );
      }),
    deleteChangeSet: (StackName, ChangeSetName) =>
      call("DeleteChangeSet", async (client, sdk) => {
        await client.send(new sdk.DeleteChangeSetCommand({ StackName, ChangeSetName }));
      }),
    executeChangeSet: (StackName, ChangeSetName, ClientRequestToken) =>
      call("ExecuteChangeSet", async (client, sdk) => {
        await client.send(new sdk.ExecuteChangeSetCommand({ StackName, ChangeSetName, ClientRequestToken }));
      }),
    failedValidations: (StackName, ChangeSetName) =>
      call("DescribeEvents", async (client, sdk) => {
        const found = [];
        const request = { StackName, ChangeSetName, Filters: { FailedEvents: true } };
        let NextToken: string | undefined;
        do {
          const page: Sdk.DescribeEventsOutput = await client.send(
            new sdk.DescribeEventsCommand({ ...request, ...(NextToken !== undefined && { NextToken }) }),
          );
          for (const event of page.OperationEvents ?? []) {
            if (event.EventType !== "VALIDATION_ERROR") continue;
            const { LogicalResourceId: logicalId = "", ValidationPath: path = "", ValidationStatusReason: reason = "" } = event;
            found.push({ logicalId, path, reason });
          }
          NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return found;
      }),
    setStackPolicy: (StackName, StackPolicyBody) =>
      call("SetStackPolicy", async (client, sdk) => {
        await client.send(new sdk.SetStackPolicyCommand({ StackName, StackPolicyBody }));
      }),
    deleteStack: (StackName, { token, roleArn, retain, force }) =>
      call("DeleteStack", async (client, sdk) => {
        await client.send(
          new sdk.DeleteStackCommand({
            StackName,
            ClientRequestToken: token,
            ...(roleArn !== undefined && { RoleARN: roleArn }),
            ...(retain && retain.length > 0 && { RetainResources: [...retain] }),
            ...(force && { DeletionMode: "FORCE_DELETE_STACK" }),
          }),
        );
      }),
    continueRollback: (StackName, { roleArn, token, skip }) =>
      call("ContinueUpdateRollback", async (client, sdk) => {
        await client.send(
          new sdk.ContinueUpdateRollbackCommand({
            StackName,
            ClientRequestToken: token,
            ...(roleArn !== undefined && { RoleARN: roleArn }),
            ...(skip && skip.length > 0 && { ResourcesToSkip: [...skip] }),
          }),
        );
      }),
    protect: (StackName, EnableTerminationProtection) =>
      call("UpdateTerminationProtection", async (client, sdk) => {
        await client.send(new sdk.UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection }));
      }),
    detectDrift: (StackName) =>
      call("DetectStackDrift", async (client, sdk) => {
        const { StackDriftDetectionId } = await client.send(new sdk.DetectStackDriftCommand({ StackName }));
        return StackDriftDetectionId ?? "";
      }),
    driftDetection: (StackDriftDetectionId) =>
      call("DescribeStackDriftDetectionStatus", async (client, sdk) => {
        const found = await client.send(new sdk.DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
        const status =
          found.DetectionStatus === "DETECTION_IN_PROGRESS" ? "running" : found.DetectionStatus === "DETECTION_FAILED" ? "failed" : "done";
        return { status, ...(found.DetectionStatusReason && { reason: found.DetectionStatusReason }) };
      }),
    drifts: (StackName) =>
      call("DescribeStackResourceDrifts", async (client, sdk) => {
        const found: ResourceDrift[] = [];
        let NextToken: string | undefined;
        do {
          const page: Sdk.DescribeStackResourceDriftsCommandOutput = await client.send(
            new sdk.DescribeStackResourceDriftsCommand({
              StackName,
              StackResourceDriftStatusFilters: ["MODIFIED", "DELETED"],
              ...(NextToken !== undefined && { NextToken }),
            }),
          );
          for (const drift of page.StackResourceDrifts ?? []) found.push(resourceDrift(drift));
          NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return found;
      }),
  };
}

/** CloudFormation answers "does not exist" as a validation error, and only its text tells it from others. */
function isMissing(error: unknown): boolean {
  const { name, message = "" } = error as { name?: string; message?: string };
  return (
    name === "ChangeSetNotFound" ||
    name === "ChangeSetNotFoundException" ||
    (name === "ValidationError" && message.includes("does not exist"))
  );
}

function stackFacts(stack: Sdk.Stack): StackFacts {
  return {
    id: stack.StackId ?? "",
    name: stack.StackName ?? "",
    status: stack.StackStatus ?? "",
    ...(stack.StackStatusReason && { statusReason: stack.StackStatusReason }),
    parameters: Object.fromEntries((stack.Parameters ?? []).map((one) => [one.ParameterKey ?? "", one.ParameterValue ?? ""])),
    tags: Object.fromEntries((stack.Tags ?? []).map((tag) => [tag.Key ?? "", tag.Value ?? ""])),
    outputs: (stack.Outputs ?? []).map((output) => ({
      name: output.OutputKey ?? "",
      value: output.OutputValue ?? "",
      ...(output.Description && { description: output.Description }),
      ...(output.ExportName && { exportName: output.ExportName }),
    })),
    terminationProtection: stack.EnableTerminationProtection ?? false,
    ...(stack.RoleARN && { roleArn: stack.RoleARN }),
    notificationArns: stack.NotificationARNs ?? [],
    ...(stack.ParentId && { parentId: stack.ParentId }),
    changedAt: (stack.LastUpdatedTime ?? stack.CreationTime)?.getTime() ?? 0,
  };
}

function stackEvent(event: Sdk.StackEvent): StackEvent {
  return {
    id: event.EventId ?? "",
    stackId: event.StackId ?? "",
    stackName: event.StackName ?? "",
    logicalId: event.LogicalResourceId ?? "",
    ...(event.PhysicalResourceId && { physicalId: event.PhysicalResourceId }),
    type: event.ResourceType ?? "",
    status: event.ResourceStatus ?? "",
    ...(event.ResourceStatusReason && { reason: event.ResourceStatusReason }),
    time: event.Timestamp?.getTime() ?? 0,
  };
}

function changeSetFacts(page: Sdk.DescribeChangeSetOutput, before: readonly ChangeFacts[]): ChangeSetFacts {
  const changes = (page.Changes ?? []).flatMap(({ ResourceChange: change }) => (change ? [changeFacts(change)] : []));
  return {
    id: page.ChangeSetId ?? "",
    name: page.ChangeSetName ?? "",
    status: page.Status ?? "",
    ...(page.StatusReason && { statusReason: page.StatusReason }),
    executionStatus: page.ExecutionStatus ?? "",
    changes: [...before, ...changes],
  };
}

function changeFacts(change: Sdk.ResourceChange): ChangeFacts {
  const { Action, Replacement } = change;
  return {
    logicalId: change.LogicalResourceId ?? "",
    ...(change.PhysicalResourceId && { physicalId: change.PhysicalResourceId }),
    type: change.ResourceType ?? "",
    action: Action === "Add" || Action === "Modify" || Action === "Remove" || Action === "Import" ? Action : "Dynamic",
    ...(Replacement && { replacement: Replacement }),
    ...(change.PolicyAction && { policyAction: change.PolicyAction }),
    ...(change.ChangeSetId && { nestedChangeSetId: change.ChangeSetId }),
  };
}

function resourceDrift(drift: Sdk.StackResourceDrift): ResourceDrift {
  return {
    logicalId: drift.LogicalResourceId ?? "",
    ...(drift.PhysicalResourceId && { physicalId: drift.PhysicalResourceId }),
    type: drift.ResourceType ?? "",
    status: drift.StackResourceDriftStatus === "DELETED" ? "DELETED" : "MODIFIED",
    differences: (drift.PropertyDifferences ?? []).map((one) => ({
      path: one.PropertyPath ?? "",
      expected: one.ExpectedValue ?? "",
      actual: one.ActualValue ?? "",
    })),
  };
}
