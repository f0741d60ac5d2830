import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { targetGroupAttributes } from "./attributes.ts";
import { HEALTH_CHECK_FORM, parseHealthCheck } from "./health-check.ts";
import type { BalancerKind, TargetGroupSpec, TargetMember } from "./spec.ts";

type Body = Readonly<Record<string, unknown>>;

/** `Services`, a target group for each container, as a map or as the list of the first releases; and `TargetGroups`, shared ones. */
export function parseGroups(value: Body, kind: BalancerKind, path: Path, context: ParseContext): readonly TargetGroupSpec[] {
  const { Services, TargetGroups } = value;
  const services: readonly (readonly [string, Body, Path])[] = Array.isArray(Services)
    ? Services.map((item, index) => [String(isRecord(item) ? item.name : ""), isRecord(item) ? item : {}, [...path, "Services", index]])
    : Object.entries(isRecord(Services) ? Services : {}).map(([name, item]) => [
        name,
        isRecord(item) ? item : {},
        [...path, "Services", name],
      ]);
  const shared = Object.entries(isRecord(TargetGroups) ? TargetGroups : {});
  return [
    ...services.flatMap(([name, body, at]) => {
      const [family = "", container, keyPort] = name.split(":");
      const port = Number(body.port ?? body.Port ?? keyPort);
      if (keyPort !== undefined && Number(keyPort) !== port) {
        context.report.error("TARGET_PORT", context.project.locate([...at, "port"]), `"${name}" is port ${keyPort}, not ${port}`);
        return [];
      }
      const member = { family, container, port, path: at };
      return groupOf(name, body, [member], [family, container ?? family, String(port)], port, kind, at, context);
    }),
    ...shared.flatMap(([name, item]) => {
      const body = isRecord(item) ? item : {};
      const at = [...path, "TargetGroups", name];
      const port = Number(body.Port);
      const items = Array.isArray(body.Services) ? body.Services : [];
      const members = items.map((service, index): TargetMember => {
        const entry = isRecord(service) ? service : {};
        const [family = "", container, keyPort] = String(entry.Name).split(":");
        return { family, container, port: Number(entry.Port ?? keyPort ?? port), path: [...at, "Services", index] };
      });
      return groupOf(name, body, members, [name], port, kind, at, context);
    }),
  ];
}

function groupOf(
  name: string,
  body: Body,
  members: readonly TargetMember[],
  idParts: readonly string[],
  port: number,
  kind: BalancerKind,
  path: Path,
  context: ParseContext,
): readonly TargetGroupSpec[] {
  const { project, report } = context;
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    report.error("TARGET_PORT", project.locate(path), `"${name}" needs a port from 1 to 65535`);
    return [];
  }
  const protocol = String(body.protocol ?? body.Protocol ?? (kind === "application" ? "HTTP" : "TCP")).toUpperCase();
  const taken = kind === "application" ? ["HTTP", "HTTPS"] : ["TCP", "TLS", "UDP", "TCP_UDP"];
  if (!taken.includes(protocol)) {
    const key = "protocol" in body ? "protocol" : "Protocol";
    report.error("BALANCER_KIND", project.locate([...path, key]), `a load balancer of type ${kind} does not send ${protocol}`, {
      hint: `it sends ${taken.join(", ")}`,
    });
    return [];
  }
  const version = body.ProtocolVersion === undefined ? undefined : String(body.ProtocolVersion);
  const key = ["healthcheck", "HealthCheck"].find((each) => each in body) ?? "healthcheck";
  const check = parseHealthCheck(body[key] ?? { HealthCheckProtocol: kind === "application" ? "HTTP" : "TCP" }, {
    isGrpc: version === "GRPC",
  });
  if (typeof check === "string") {
    report.error("HEALTH_CHECK", project.locate([...path, key]), check, { hint: `write ${HEALTH_CHECK_FORM}, or a map` });
    return [];
  }
  if (kind === "application" && check.properties.HealthCheckProtocol === "TCP") {
    report.error("HEALTH_CHECK", project.locate([...path, key]), "an application load balancer checks by HTTP or HTTPS, not by TCP", {
      hint: "write port:HTTP:/path",
    });
  }
  const attributes = targetGroupAttributes(body.TargetGroupAttributes, kind, [...path, "TargetGroupAttributes"], context);
  const healthPort = check.port === port ? undefined : check.port;
  const health = { healthCheck: check.properties, healthPort };
  return [{ name, path, idParts, port, protocol, protocolVersion: version, ...health, attributes, tags: body.Tags, members }];
}
