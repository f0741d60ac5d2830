import { Resource, ref } from "../../cfn/index.ts";
import type { EcsServiceProperties } from "../../cfn/spec/generated/types.ts";
import type { Connection } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xEcs } from "../../model/settings/x-ecs.ts";
import { taskNetwork } from "../../network/task-network.ts";
import { familyScaling } from "../scaling/family-scaling.ts";
import { containerName } from "./container-name.ts";
import { deploymentConfiguration, replicas } from "./deployment.ts";
import type { Launch } from "./launch.ts";

/** Logical id of every family's ECS service; other resources of its stack refer to it by this name. */
export const SERVICE = "EcsServiceDefinition";

/** Time for a new task to become healthy before load balancers may end it; as long as the longest start_period of ECS. */
const GRACE_SECONDS = 300;

/** The ECS service of a family. */
export function service(
  family: Family,
  { platform, service: launch }: Launch,
  taskDefinition: Resource,
  policies: readonly Resource[],
  connections: readonly Connection[],
  context: RenderContext,
): Resource<"AWS::ECS::Service"> {
  const networked = platform !== "EXTERNAL";
  const loadBalancers = networked ? connections.flatMap((connection) => connection.loadBalancers ?? []) : [];
  const registries = networked ? connections.flatMap((connection) => connection.serviceRegistries ?? []) : [];
  const exec = family.members.some((member) => settingOf(member, xEcs)?.executeCommand);
  const properties: EcsServiceProperties = {
    Cluster: context.cluster.name,
    TaskDefinition: ref(taskDefinition),
    ...launch,
    // Without a count CloudFormation keeps the one that is there: an update must not undo what scaling has done.
    ...(!familyScaling(family)?.range && { DesiredCount: replicas(family) }),
    DeploymentController: { Type: "ECS" },
    DeploymentConfiguration: deploymentConfiguration(family),
    EnableECSManagedTags: true,
    PropagateTags: "SERVICE",
    ...(exec && { EnableExecuteCommand: true }),
    ...(loadBalancers.length > 0 && {
      HealthCheckGracePeriodSeconds: GRACE_SECONDS,
      LoadBalancers: loadBalancers.map((target) => ({
        ContainerName: containerName(target.containerName),
        ContainerPort: target.containerPort,
        TargetGroupArn: ref(target.targetGroup),
      })),
    }),
    ...(registries.length > 0 && { ServiceRegistries: registries }),
    ...(networked && {
      NetworkConfiguration: {
        AwsvpcConfiguration: taskNetwork(family, platform, context),
      },
    }),
    Tags: serviceTags(family),
  };
  const dependsOn = [...policies, ...connections.flatMap((connection) => connection.dependsOn ?? [])];
  return new Resource(family.logicalName, SERVICE, "AWS::ECS::Service", properties, { path: family.path, dependsOn });
}

function serviceTags(family: Family): readonly { readonly Key: string; readonly Value: string }[] {
  const labels = Object.assign({}, ...family.members.map((member) => member.labels.tags)) as Readonly<Record<string, string>>;
  const tags = { Name: family.name, "compose-x:family-name": family.name, ...labels };
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
