import { attribute, type Resource } from "../../cfn/index.ts";
import type { ExportedValue } from "../../cfn/rendered-project.ts";
import type { Connection } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { familyPolicies } from "../iam/policies.ts";
import { execConnection } from "./exec.ts";
import { pullStatements } from "./image.ts";
import { launchOf } from "./launch.ts";
import { containerLogging, familyLogGroup, ownGroupStatements } from "./logging.ts";
import { type NetworkNeed, networkNeeds } from "./network-needs.ts";
import { registryLogins } from "./registry-login.ts";
import { service } from "./service.ts";
import { xraySidecar } from "./sidecars/xray.ts";
import { taskDefinition } from "./task-definition.ts";

export interface RenderedFamily {
  readonly resources: readonly Resource[];
  readonly exports: readonly ExportedValue[];
  /** What its tasks must reach. */
  readonly needs: readonly NetworkNeed[];
}

/** The stack of one family: task definition, service, log group, policies and what its connections bring. */
export function renderFamily(family: Family, given: readonly Connection[], context: RenderContext): RenderedFamily {
  const launch = launchOf(family, context);
  const logGroup = familyLogGroup(family, context);
  const logging = new Map(family.members.map((member) => [member, containerLogging(member, logGroup, context)]));
  const sidecar = xraySidecar(family, logGroup, context);
  const sidecars = sidecar ? [sidecar] : [];
  const connections: readonly Connection[] = [
    ...given,
    registryLogins(family),
    execConnection(family, context),
    ...sidecars.map((added) => added.connection),
    { executionStatements: pullStatements(family.members.map((member) => member.service.image ?? "")) },
    ...[...logging.values()].map(({ statements }) => ({ executionStatements: statements })),
    ...(sidecar ? [{ executionStatements: ownGroupStatements(logGroup) }] : []),
  ];
  const task = taskDefinition(family, launch.platform, { logging, sidecars, connections }, context);
  const policies = familyPolicies(family, connections, context);
  const ecsService = service(family, launch, task, policies, connections, context);
  return {
    resources: [logGroup, task, ecsService, ...policies, ...connections.flatMap(({ resources }) => resources ?? [])],
    exports: [
      {
        owner: family.logicalName,
        attribute: "ServiceName",
        description: `Name of the ECS service of ${family.name}.`,
        value: attribute(ecsService, "Name"),
      },
    ],
    needs: networkNeeds(family, launch.platform, { sidecars, policies }, context),
  };
}
