import { jsonError, jsonReply, LoopbackServer } from "composex-core/testing/loopback-server";
import type { MemoryPorts } from "./memory-ports.ts";

type Input = Readonly<Record<string, unknown>>;

/** Who did not get what was asked for, as the JSON protocols write it. */
class Refused extends Error {}

export interface FakeServices {
  /** Of the process: the addresses of the services. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** CodeCommit, CodePipeline and Cloud Control on the loopback, as far as bootstrapping asks them, for real SDK clients; what they know is in memory. */
export async function startFakeServices(memory: MemoryPorts): Promise<FakeServices> {
  const server = new LoopbackServer(async (request, body) => {
    const operation = String(request.headers["x-amz-target"]).split(".").at(-1) ?? "";
    try {
      return jsonReply(await answer(operation, JSON.parse(body.toString() || "{}") as Input, memory));
    } catch (error) {
      if (error instanceof Refused) return jsonError(error.message);
      throw error;
    }
  });
  const address = await server.start();
  return {
    environment: {
      AWS_ENDPOINT_URL_CODECOMMIT: address,
      AWS_ENDPOINT_URL_CODEPIPELINE: address,
      AWS_ENDPOINT_URL_CLOUDCONTROL: address,
    },
    stop: () => server.stop(),
  };
}

async function answer(operation: string, input: Input, memory: MemoryPorts): Promise<object> {
  const text = (name: string): string => String(input[name]);
  const repository = text("repositoryName");
  switch (operation) {
    case "GetBranch": {
      const tip = await memory.repositories.tip(repository, text("branchName"));
      if (!tip) throw new Refused("BranchDoesNotExistException");
      return { branch: { branchName: input["branchName"], commitId: `${repository}/${text("branchName")}/${tip.commit}` } };
    }
    case "GetCommit": {
      const [name = "", branch = ""] = text("commitId").split("/");
      const tip = await memory.repositories.tip(name, branch);
      return { commit: { commitId: input["commitId"], message: tip?.message } };
    }
    case "CreateCommit": {
      const files = (input["putFiles"] as readonly { filePath: string; fileContent: string; fileMode: string }[]).map((file) => ({
        path: file.filePath,
        bytes: Buffer.from(file.fileContent, "base64"),
        executable: file.fileMode === "EXECUTABLE",
      }));
      const parent = input["parentCommitId"] === undefined ? undefined : text("parentCommitId").split("/").at(-1);
      const branch = text("branchName");
      const request = { repository, branch, message: text("commitMessage"), files, ...(parent !== undefined && { parent }) };
      return { commitId: `${repository}/${branch}/${await memory.repositories.commit(request)}` };
    }
    case "GetPipelineState":
      return { stageStates: (await memory.executions.active(text("name"))).map(stageState) };
    case "GetResource": {
      const ConnectionStatus = await memory.connections.status(text("Identifier"));
      return { ResourceDescription: { Identifier: input["Identifier"], Properties: JSON.stringify({ ConnectionStatus }) } };
    }
    default:
      throw new Refused("UnknownOperationException");
  }
}

function stageState({ id, stage, how }: Awaited<ReturnType<MemoryPorts["executions"]["active"]>>[number]): object {
  const execution = { pipelineExecutionId: id, status: "InProgress" };
  if (how === "waits") return { stageName: stage, inboundExecutions: [execution], actionStates: [] };
  const action = { status: "InProgress", ...(how === "approval" && { token: "11111111-1111-1111-1111-111111111111" }) };
  return { stageName: stage, latestExecution: execution, actionStates: [{ actionName: "Approve", latestExecution: action }] };
}
