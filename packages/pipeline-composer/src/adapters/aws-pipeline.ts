import type { PipelineExecution, StageState } from "@aws-sdk/client-codepipeline";
import { awsCall, awsSession } from "composex-core/adapters";
import type { PipelinePort, StageFacts } from "../plan/pipeline-port.ts";

/** The pipeline of that name in the account of the build. */
export async function awsPipeline(name: string, region: string): Promise<PipelinePort> {
  const { config, client: ending } = await awsSession({ region });
  const load = async () => {
    const sdk = await import("@aws-sdk/client-codepipeline");
    return { sdk, client: ending(new sdk.CodePipelineClient(config)) };
  };
  return {
    stages: () =>
      awsCall("codepipeline GetPipelineState", async () => {
        const { sdk, client } = await load();
        const { stageStates = [] } = await client.send(new sdk.GetPipelineStateCommand({ name }));
        return stageStates.map(stageFacts);
      }),
    isRollback: (pipelineExecutionId) =>
      awsCall("codepipeline GetPipelineExecution", async () => {
        const { sdk, client } = await load();
        const request = new sdk.GetPipelineExecutionCommand({ pipelineName: name, pipelineExecutionId });
        const { executionType }: PipelineExecution = (await client.send(request)).pipelineExecution ?? {};
        return executionType === "ROLLBACK";
      }),
  };
}

function stageFacts(state: StageState): StageFacts {
  const { stageName = "", latestExecution, inboundExecution, inboundExecutions = [], actionStates = [] } = state;
  return {
    name: stageName,
    ...(latestExecution && {
      latest: { execution: latestExecution.pipelineExecutionId ?? "", status: latestExecution.status ?? "" },
    }),
    awaited: inboundExecution !== undefined || inboundExecutions.length > 0,
    actions: actionStates.map(({ actionName = "", latestExecution: latest }) => ({
      name: actionName,
      ...(latest?.status !== undefined && { status: latest.status }),
      ...(latest?.summary !== undefined && { summary: latest.summary }),
    })),
  };
}
