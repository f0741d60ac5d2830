import { attribute, Resource, ref } from "../../cfn/index.ts";
import type { Family } from "../../model/family.ts";
import type { Connection, Statement } from "../connection.ts";
import type { RenderContext } from "../context.ts";
import type { ExportedValue } from "../rendered-project.ts";

export interface RenderedFamily {
  readonly resources: readonly Resource[];
  readonly exports: readonly ExportedValue[];
}

/** The stack of one family: task definition, service, log group, policies and what its connections bring. */
export function renderFamily(family: Family, connections: readonly Connection[], context: RenderContext): RenderedFamily {
  const stack = family.logicalName;
  const options = { path: family.path };
  const roles = context.roles(family);
  const taskDefinition = new Resource(
    stack,
    "EcsTaskDefinition",
    "AWS::ECS::TaskDefinition",
    {
      Family: family.name,
      Cpu: "256",
      Memory: "512",
      NetworkMode: "awsvpc",
      RequiresCompatibilities: ["FARGATE"],
      ExecutionRoleArn: attribute(roles.execution, "Arn"),
      TaskRoleArn: attribute(roles.task, "Arn"),
      ContainerDefinitions: family.members.map(({ name, service }) => ({
        Name: name,
        Image: service.image ?? "",
        Essential: true,
        Environment: connections
          .flatMap((connection) => connection.environment ?? [])
          .filter((variable) => variable.services?.includes(name) ?? true)
          .map((variable) => ({ Name: variable.name, Value: variable.value })),
      })),
    },
    options,
  );
  const statements = connections.flatMap((connection) => connection.taskStatements ?? []);
  const policies = statements.length > 0 ? [taskPolicy(family, statements, context)] : [];
  const service = new Resource(
    stack,
    "EcsServiceDefinition",
    "AWS::ECS::Service",
    {
      Cluster: context.cluster.name,
      TaskDefinition: ref(taskDefinition),
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          SecurityGroups: [attribute(context.securityGroup(family), "GroupId")],
          Subnets: context.network.subnets("AppSubnets") ?? [],
        },
      },
    },
    { ...options, dependsOn: policies },
  );
  return { resources: [taskDefinition, service, ...policies, ...connections.flatMap(({ resources }) => resources ?? [])], exports: [] };
}

function taskPolicy(family: Family, statements: readonly Statement[], context: RenderContext): Resource {
  return new Resource(family.logicalName, "TaskAccess", "AWS::IAM::Policy", {
    PolicyName: "TaskAccess",
    PolicyDocument: { Version: "2012-10-17", Statement: statements },
    Roles: [ref(context.roles(family).task)],
  });
}
