import type { EcsTaskDefinition_PortMapping as PortMapping } from "../../cfn/spec/generated/types.ts";
import { exposedPorts } from "../../network/family-ports.ts";
import type { ContainerScope } from "./container-scope.ts";

const APP_PROTOCOLS = ["http", "http2", "grpc"] as const;

/** `ports` and `expose` as port mappings; a task of its own network listens on the container's port whatever is published. */
export function portMappings({ member, platform, context }: ContainerScope): readonly PortMapping[] {
  const { project } = context.model;
  const mappings = new Map<string, PortMapping>();
  for (const [index, port] of (member.service.ports ?? []).entries()) {
    const protocol = port.protocol ?? "tcp";
    const key = `${port.target}/${protocol}`;
    if (mappings.has(key)) continue;
    const at = [...member.path, "ports", index];
    const published = Number(port.published ?? port.target);
    if (platform !== "EXTERNAL" && published !== port.target) {
      context.report.note("PORT_PUBLISHED", project.locate(at), `${member.name} listens on ${port.target}, not on ${port.published}`, {
        hint: "load balancers, security groups and other services use the container's port",
      });
    }
    const appProtocol = APP_PROTOCOLS.find((known) => known === port.app_protocol);
    mappings.set(key, {
      ContainerPort: port.target,
      ...(platform === "EXTERNAL" && port.published !== undefined && { HostPort: published }),
      Protocol: protocol,
      Name: portName(port.name ?? `${protocol}_${port.target}`),
      ...(appProtocol && { AppProtocol: appProtocol }),
    });
  }
  for (const { target, protocol = "tcp" } of exposedPorts(member.service)) {
    const key = `${target}/${protocol}`;
    if (!mappings.has(key)) mappings.set(key, { ContainerPort: target, Protocol: protocol, Name: `${protocol}_${target}` });
  }
  return [...mappings.values()];
}

/** What ECS takes as the name of a port: lower case, at most 64 characters. */
function portName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "-")
    .replace(/^[-_]+/, "")
    .slice(0, 64);
}
