import type { EcsTaskDefinition_ContainerDependency as ContainerDependency } from "../../cfn/spec/generated/types.ts";
import type { FamilyMember, StartCondition } from "../../contract/family.ts";
import { dependenciesOf } from "../../model/dependencies.ts";
import { containerName } from "./container-name.ts";
import type { ContainerScope } from "./container-scope.ts";
import { hasHealthCheck } from "./health-check.ts";
import type { Sidecar } from "./sidecars/sidecar.ts";

const CONDITIONS: Readonly<Record<string, StartCondition>> = {
  service_started: "START",
  service_healthy: "HEALTHY",
  service_completed_successfully: "SUCCESS",
};

/** What a container waits for inside its task: its `depends_on` there, and every sidecar. */
export function containerDependencies(scope: ContainerScope, sidecars: readonly Sidecar[]): readonly ContainerDependency[] {
  const { family, member } = scope;
  const inside = Object.entries(dependenciesOf(member.service)).flatMap(([name, { condition }]) => {
    const dependency = family.members.find((other) => other.name === name);
    if (!dependency) return [];
    const Condition = dependency.labels.startCondition ?? CONDITIONS[condition] ?? "START";
    if (Condition === "HEALTHY" && !hasHealthCheck(dependency.service)) reportUnhealthy(scope, dependency);
    return [{ ContainerName: containerName(name), Condition }];
  });
  return [...inside, ...sidecars.map(({ container }) => ({ ContainerName: container.Name, Condition: "START" }))];
}

function reportUnhealthy({ member, context }: ContainerScope, dependency: FamilyMember): void {
  const where = context.model.project.locateKey([...member.path, "depends_on", dependency.name]);
  context.report.error(
    "DEPENDENCY_UNHEALTHY",
    where,
    `${member.name} waits until ${dependency.name} is healthy, but it has no health check`,
    {
      hint: `add a healthcheck with a test to ${dependency.name}: ECS does not read that of the image`,
    },
  );
}

/** Whether a container runs to its end before others start; such a container must not end the task with it. */
export function runsToCompletion(member: FamilyMember, members: readonly FamilyMember[]): boolean {
  const labelled = member.labels.startCondition;
  if (labelled !== undefined) return labelled === "SUCCESS" || labelled === "COMPLETE";
  return members.some((other) => dependenciesOf(other.service)[member.name]?.condition === "service_completed_successfully");
}
