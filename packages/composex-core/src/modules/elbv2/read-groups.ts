import { type Place, placeOf } from "../../shape/index.ts";
import { targetGroupAttributes } from "./attributes.ts";
import { HEALTH_CHECK_FORM, parseHealthCheck } from "./health-check.ts";
import type { Pairs, Written } from "./shape.ts";
import type { BalancerKind, Tags, TargetGroupSpec, TargetMember } from "./spec.ts";

/** `Services`, a target group for each container; and `TargetGroups`, shared ones. */
export function readGroups({ Services = [], TargetGroups = {} }: Written, kind: BalancerKind): readonly TargetGroupSpec[] {
  return [
    ...Services.flatMap(([name, service]) => {
      const { port, protocol } = service;
      const place = placeOf(service);
      const [family = "", container, keyPort] = name.split(":");
      if (keyPort !== undefined && Number(keyPort) !== port) {
        placeOf(service, "port").error("TARGET_PORT", `"${name}" is port ${keyPort}, not ${port}`);
        return [];
      }
      const members = [{ family, container, port, path: place.path }];
      const idParts = [family, container ?? family, String(port)];
      const health = { healthCheck: service.healthcheck, healthPlace: placeOf(service, "healthcheck") };
      return group(
        { ...service, ...health, name, place, members, idParts, port, protocol, protocolPlace: placeOf(service, "protocol") },
        kind,
      );
    }),
    ...Object.entries(TargetGroups).flatMap(([name, shared]) => {
      const { Port: port, Protocol: protocol } = shared;
      const members = shared.Services.map((service): TargetMember => {
        const [family = "", container, keyPort] = service.Name.split(":");
        const own = service.Port ?? (keyPort === undefined ? port : Number(keyPort));
        return { family, container, port: own, path: placeOf(service).path };
      });
      const health = { healthCheck: shared.HealthCheck, healthPlace: placeOf(shared, "HealthCheck") };
      const protocolPlace = placeOf(shared, "Protocol");
      return group({ ...shared, ...health, name, place: placeOf(shared), members, idParts: [name], port, protocol, protocolPlace }, kind);
    }),
  ];
}

interface WrittenGroup extends Pick<TargetGroupSpec, "idParts" | "members" | "name" | "port" | "protocol"> {
  readonly place: Place;
  readonly protocolPlace: Place;
  readonly healthCheck: string | Readonly<Record<string, unknown>>;
  readonly healthPlace: Place;
  readonly ProtocolVersion?: TargetGroupSpec["protocolVersion"];
  readonly TargetGroupAttributes?: Pairs;
  readonly Tags?: Tags;
}

function group(written: WrittenGroup, kind: BalancerKind): readonly TargetGroupSpec[] {
  const { name, place, idParts, port, protocol, members, ProtocolVersion, TargetGroupAttributes = [], Tags, healthPlace } = written;
  const taken = kind === "application" ? ["HTTP", "HTTPS"] : ["TCP", "TLS", "UDP", "TCP_UDP"];
  if (!taken.includes(protocol)) {
    written.protocolPlace.error("BALANCER_KIND", `a load balancer of type ${kind} does not send ${protocol}`, {
      hint: `it sends ${taken.join(", ")}`,
    });
    return [];
  }
  const check = parseHealthCheck(written.healthCheck, { isGrpc: ProtocolVersion === "GRPC" });
  if (typeof check === "string") {
    healthPlace.error("HEALTH_CHECK", check, { hint: `write ${HEALTH_CHECK_FORM}, or a map` });
    return [];
  }
  if (kind === "application" && check.properties.HealthCheckProtocol === "TCP") {
    healthPlace.error("HEALTH_CHECK", "an application load balancer checks by HTTP or HTTPS, not by TCP", {
      hint: "write port:HTTP:/path",
    });
  }
  return [
    {
      name,
      path: place.path,
      idParts,
      port,
      protocol,
      protocolVersion: ProtocolVersion,
      healthCheck: check.properties,
      healthPort: check.port === port ? undefined : check.port,
      attributes: targetGroupAttributes(TargetGroupAttributes, kind),
      tags: Tags,
      members,
    },
  ];
}
