import type { EcsTaskDefinition_ContainerDefinition as ContainerDefinition } from "../../cfn/spec/generated/types.ts";
import type { Connection } from "../../contract/connection.ts";
import type { FamilyMember } from "../../contract/family.ts";
import { containerDependencies } from "./container-dependencies.ts";
import { containerName } from "./container-name.ts";
import { containerParts } from "./container-parts.ts";
import type { ContainerScope } from "./container-scope.ts";
import { containerEnvironment } from "./environment.ts";
import { healthCheck } from "./health-check.ts";
import { reportIgnoredKeys } from "./ignored-keys.ts";
import { linuxParameters } from "./linux-parameters.ts";
import type { ContainerLogging } from "./logging.ts";
import { portMappings } from "./ports.ts";
import { containerSecrets } from "./secrets.ts";
import type { Sidecar } from "./sidecars/sidecar.ts";
import { mountPoints } from "./volumes.ts";

/** What the containers of a task share. */
export interface TaskParts {
  readonly logging: ReadonlyMap<FamilyMember, ContainerLogging>;
  readonly sidecars: readonly Sidecar[];
  readonly connections: readonly Connection[];
}

/** One application container, without its share of CPU and memory. */
export function container(scope: ContainerScope, essential: boolean, { logging, sidecars, connections }: TaskParts): ContainerDefinition {
  const { family, member, context } = scope;
  const { service, path } = member;
  reportIgnoredKeys(scope);
  const forMember = <T extends { readonly services?: readonly string[] }>(items: readonly T[]): readonly T[] =>
    items.filter(({ services }) => services?.includes(member.name) ?? true);
  const secrets = containerSecrets(scope, forMember(connections.flatMap((connection) => connection.secrets ?? [])));
  const variables = forMember(connections.flatMap((connection) => connection.environment ?? []));
  const environment = containerEnvironment(scope, variables, new Set(secrets.map(({ Name }) => String(Name))));
  const { DockerLabels, ...parts } = containerParts(scope);
  const ports = portMappings(scope);
  const dependencies = containerDependencies(scope, sidecars);
  const mounts = mountPoints(scope);
  const check = healthCheck(service, [...path, "healthcheck"], context);
  const linux = linuxParameters(scope);
  const log = logging.get(member)?.configuration;
  const [login] = forMember(connections.flatMap((connection) => connection.registryLogins ?? []));
  return {
    Name: containerName(member.name),
    Image: context.resolve(image(scope), [...path, "image"]),
    Essential: essential,
    ...parts,
    DockerLabels: {
      ...(DockerLabels as Readonly<Record<string, string>> | undefined),
      ecs_task_family: family.name,
      ...(service.container_name && { container_name: service.container_name }),
    },
    ...(login && { RepositoryCredentials: { CredentialsParameter: login.secret } }),
    ...(environment.length > 0 && { Environment: environment }),
    ...(secrets.length > 0 && { Secrets: secrets }),
    ...(ports.length > 0 && { PortMappings: ports }),
    ...(mounts.length > 0 && { MountPoints: mounts }),
    ...(dependencies.length > 0 && { DependsOn: dependencies }),
    ...(check && { HealthCheck: check }),
    ...(linux && { LinuxParameters: linux }),
    ...(log && { LogConfiguration: log }),
  };
}

function image({ member, context }: ContainerScope): string {
  const { image: text } = member.service;
  if (text?.endsWith(":") || text?.endsWith("@")) {
    context.report.error(
      "IMAGE_MISSING",
      context.model.project.locate([...member.path, "image"]),
      `${member.name} has the image "${text}"`,
      {
        hint: "a variable in it has no value: set it, or give it a default such as ${VERSION:-latest}",
      },
    );
  }
  if (text !== undefined && text !== "") return text;
  context.report.error("IMAGE_MISSING", context.model.project.locateKey(member.path), `service "${member.name}" names no image`, {
    hint: "build and push it first: ECS pulls images, it does not build them",
  });
  return "";
}
