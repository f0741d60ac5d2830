import { attribute, logicalId, Resource, type ResourceProperties } from "../../cfn/index.ts";
import type { Connection } from "../../contract/connection.ts";
import type { Link, ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import { familyPorts } from "../../network/family-ports.ts";
import { nameOf } from "./links.ts";
import { CLOUDMAP_STACK, type NamespaceHandles } from "./render.ts";
import type { NamespaceSpec } from "./spec.ts";

const TTL_SECONDS = 15;

/** The family's name in the namespace: an address and a port for each healthy task. Who may connect is for its ingress to say. */
export function connect(
  { family, resource, use }: Link & { readonly resource: ModelResource<NamespaceSpec> },
  rendered: Rendered,
  { model, report }: RenderContext,
): Connection {
  const { port: wanted, host = family.hostname, path } = nameOf(use);
  const { project } = model;
  const ports = familyPorts(family);
  const port = wanted === undefined ? ports[0] : ports.find((candidate) => candidate.port === wanted);
  if (!port) {
    if (ports.length === 0) {
      report.warning(
        "REGISTRY_PORT",
        project.locate(path),
        `${family.name} declares no port and is not registered in ${resource.spec.name}`,
        {
          hint: "declare the port it listens on in ports",
        },
      );
    } else {
      report.error("REGISTRY_PORT", project.locate([...path, "Port"]), `no container of ${family.name} declares port ${wanted}`, {
        hint: `declared: ${ports.map((each) => each.port).join(", ")}`,
      });
    }
    return {};
  }
  if (!/^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/i.test(host)) {
    report.error("HOST_INVALID", project.locate(path), `"${host}" is no host name`, {
      hint: "letters, digits and hyphens: Name: my-service",
    });
    return {};
  }
  const properties: ResourceProperties["AWS::ServiceDiscovery::Service"] = {
    Name: host,
    Description: `Tasks of ${family.name}`,
    DnsConfig: {
      NamespaceId: (rendered.handles as NamespaceHandles).namespaceId,
      RoutingPolicy: "MULTIVALUE",
      DnsRecords: [
        { Type: "A", TTL: TTL_SECONDS },
        { Type: "SRV", TTL: TTL_SECONDS },
      ],
    },
    HealthCheckCustomConfig: { FailureThreshold: 1 },
  };
  // By the names that DNS has, not by those in the file: a family or namespace that is called otherwise there keeps its record.
  const id = logicalId("Name", host, "In", resource.spec.name);
  const service = new Resource(CLOUDMAP_STACK, id, "AWS::ServiceDiscovery::Service", properties, { path, splitKey: family.name });
  return { resources: [service], serviceRegistries: [{ RegistryArn: attribute(service, "Arn"), Port: port.port }] };
}
