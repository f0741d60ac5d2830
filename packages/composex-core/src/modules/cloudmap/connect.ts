import { attribute, logicalId, Resource, type ResourceProperties, type Value } from "../../cfn/index.ts";
import type { Connection } from "../../contract/connection.ts";
import type { UseOfResource } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { familyPorts } from "../../network/family-ports.ts";
import { nameIn } from "./hosts.ts";
import type { Namespace } from "./namespace.ts";

export const CLOUDMAP_STACK = "cloudmap";

const TTL_SECONDS = 15;

/** The family's name in the namespace: an address and a port for each healthy task. Who may connect is for its ingress to say. */
export function connect({ family, resource, path, values }: UseOfResource<Namespace>, { model, report }: RenderContext): Connection {
  const { port: wanted, host = family.hostname } = nameIn(family) ?? {};
  const { project } = model;
  const ports = familyPorts(family);
  const port = wanted === undefined ? ports[0] : ports.find((candidate) => candidate.port === wanted);
  if (!port) {
    if (ports.length === 0) {
      report.warning(
        "REGISTRY_PORT",
        project.locate(path),
        `${family.name} declares no port and is not registered in ${resource.spec.domain}`,
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
      NamespaceId: values.Id as Value<string>,
      RoutingPolicy: "MULTIVALUE",
      DnsRecords: [
        { Type: "A", TTL: TTL_SECONDS },
        { Type: "SRV", TTL: TTL_SECONDS },
      ],
    },
    HealthCheckCustomConfig: { FailureThreshold: 1 },
  };
  // By the names that DNS has, not by those in the file: a family or namespace that is called otherwise there keeps its record.
  const id = logicalId("Name", host, "In", resource.spec.domain);
  const service = new Resource(CLOUDMAP_STACK, id, "AWS::ServiceDiscovery::Service", properties, { path, splitKey: family.name });
  return { resources: [service], serviceRegistries: [{ RegistryArn: attribute(service, "Arn"), Port: port.port }] };
}
