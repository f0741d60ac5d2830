import { type AwsSession, awsCall, once } from "composex-core/adapters";
import { PortError } from "composex-core/diagnostics";
import type {
  ActiveExecution,
  Connections,
  Executions,
  OrganisationPorts,
  ParameterStore,
  Repositories,
} from "../ports/organisation-ports.ts";
import type { Accounts } from "./accounts.ts";

/** AWS behind the ports of bootstrapping. */
export function awsOrganisation(accounts: Accounts, shared: { readonly account: string; readonly region: string }): OrganisationPorts {
  const session = async (): Promise<AwsSession> => (await accounts.open(shared.account, shared.region)).session;
  return {
    target: async (account, region) => (await accounts.open(account, region)).target,
    parameters: parameters(session),
    repositories: repositories(session),
    executions: executions(session),
    connections: connections(session),
  };
}

type OpenSession = () => Promise<AwsSession>;

function parameters(session: OpenSession): ParameterStore {
  const load = once(async () => {
    const sdk = await import("@aws-sdk/client-ssm");
    const { config, client } = await session();
    return { sdk, client: client(new sdk.SSMClient(config)) };
  });
  return {
    get: (Name) =>
      awsCall(`ssm GetParameter ${Name}`, async () => {
        const { sdk, client } = await load();
        const found = await orUndefined("ParameterNotFound", () => client.send(new sdk.GetParameterCommand({ Name })));
        return found?.Parameter?.Value;
      }),
    put: (Name, Value) =>
      awsCall(`ssm PutParameter ${Name}`, async () => {
        const { sdk, client } = await load();
        // 4 KB cost nothing; a longer one is stored in the dearer tier in place of being refused.
        await client.send(new sdk.PutParameterCommand({ Name, Value, Type: "String", Overwrite: true, Tier: "Intelligent-Tiering" }));
      }),
    delete: (Name) =>
      awsCall(`ssm DeleteParameter ${Name}`, async () => {
        const { sdk, client } = await load();
        await orUndefined("ParameterNotFound", () => client.send(new sdk.DeleteParameterCommand({ Name })));
      }),
  };
}

function repositories(session: OpenSession): Repositories {
  const load = once(async () => {
    const sdk = await import("@aws-sdk/client-codecommit");
    const { config, client } = await session();
    return { sdk, client: client(new sdk.CodeCommitClient(config)) };
  });
  return {
    tip: (repositoryName, branchName) =>
      awsCall(`codecommit GetBranch ${repositoryName}`, async () => {
        const { sdk, client } = await load();
        const found = await orUndefined("BranchDoesNotExistException", () =>
          client.send(new sdk.GetBranchCommand({ repositoryName, branchName })),
        );
        const commitId = found?.branch?.commitId;
        if (commitId === undefined) return undefined;
        const { commit } = await client.send(new sdk.GetCommitCommand({ repositoryName, commitId }));
        return { commit: commitId, message: commit?.message ?? "" };
      }),
    commit: ({ repository, branch, parent, message, files }) =>
      awsCall(`codecommit CreateCommit ${repository}`, async () => {
        const { sdk, client } = await load();
        const { commitId } = await client.send(
          new sdk.CreateCommitCommand({
            repositoryName: repository,
            branchName: branch,
            commitMessage: message,
            authorName: "pipeline-composer",
            ...(parent !== undefined && { parentCommitId: parent }),
            putFiles: files.map(({ path, bytes, executable }) => ({
              filePath: path,
              fileContent: bytes,
              fileMode: executable ? "EXECUTABLE" : "NORMAL",
            })),
          }),
        );
        return commitId ?? "";
      }),
  };
}

function executions(session: OpenSession): Executions {
  const load = once(async () => {
    const sdk = await import("@aws-sdk/client-codepipeline");
    const { config, client } = await session();
    return { sdk, client: client(new sdk.CodePipelineClient(config)) };
  });
  return {
    active: (name) =>
      awsCall(`codepipeline GetPipelineState ${name}`, async () => {
        const { sdk, client } = await load();
        const state = await orUndefined("PipelineNotFoundException", () => client.send(new sdk.GetPipelineStateCommand({ name })));
        return (state?.stageStates ?? []).flatMap(activeIn);
      }),
  };
}

type StageState = NonNullable<import("@aws-sdk/client-codepipeline").GetPipelineStateOutput["stageStates"]>[number];

function activeIn({
  stageName: stage = "",
  latestExecution,
  inboundExecutions = [],
  actionStates = [],
}: StageState): readonly ActiveExecution[] {
  const waiting = inboundExecutions.map(({ pipelineExecutionId: id = "" }): ActiveExecution => ({ id, stage, how: "waits" }));
  if (latestExecution?.status !== "InProgress" && latestExecution?.status !== "Stopping") return waiting;
  const asked = actionStates.some(({ latestExecution: action }) => action?.status === "InProgress" && action.token !== undefined);
  return [{ id: latestExecution.pipelineExecutionId ?? "", stage, how: asked ? "approval" : "runs" }, ...waiting];
}

/** Cloud Control reads a connection as CloudFormation does, whichever of its two services its ARN names. */
function connections(session: OpenSession): Connections {
  return {
    status: (arn) =>
      awsCall(`cloudcontrol GetResource ${arn}`, async () => {
        const sdk = await import("@aws-sdk/client-cloudcontrol");
        const { config, client } = await session();
        const { ResourceDescription } = await client(new sdk.CloudControlClient(config)).send(
          new sdk.GetResourceCommand({ TypeName: "AWS::CodeConnections::Connection", Identifier: arn }),
        );
        const { ConnectionStatus } = JSON.parse(ResourceDescription?.Properties ?? "{}") as { readonly ConnectionStatus?: string };
        if (ConnectionStatus === undefined) throw new PortError("CONNECTION_UNKNOWN", `the connection ${arn} says nothing of its status`);
        return ConnectionStatus;
      }),
  };
}

/** What a call gives; undefined where it fails with that error. */
async function orUndefined<T>(name: string, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if ((error as { readonly name?: string }).name === name) return undefined;
    throw error;
  }
}
