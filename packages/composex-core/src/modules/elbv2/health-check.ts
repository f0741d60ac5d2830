import { isRecord } from "../../shape/is-record.ts";

export interface HealthCheck {
  /** Properties of `AWS::ElasticLoadBalancingV2::TargetGroup`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly port: number | undefined;
}

const NUMBERS = [
  ["HealthyThresholdCount", "healthy threshold", 2, 10],
  ["UnhealthyThresholdCount", "unhealthy threshold", 2, 10],
  ["HealthCheckIntervalSeconds", "interval", 5, 300],
  ["HealthCheckTimeoutSeconds", "timeout", 2, 120],
] as const;

const CODES = /^\d{1,3}(-\d{1,3})?(,\d{1,3}(-\d{1,3})?)*$/;

export const HEALTH_CHECK_FORM = "port:protocol[:healthy:unhealthy:interval:timeout][:/path][:codes]";

/**
 * Reads a health check: `8080:HTTP:5:2:15:3:/ping:200-299`, of which all but port and protocol may be left out, or a map of the properties.
 * A text says what is wrong with it.
 */
export function parseHealthCheck(value: unknown, options: { readonly isGrpc: boolean }): HealthCheck | string {
  const properties = isRecord(value) ? { ...value } : fromText(String(value), options.isGrpc);
  if (typeof properties === "string") return properties;
  const wrong = outOfRange(properties);
  if (wrong !== undefined) return wrong;
  const port = properties.HealthCheckPort;
  if (port !== undefined) properties.HealthCheckPort = String(port);
  return { properties, port: port === undefined || port === "traffic-port" ? undefined : Number(port) };
}

function fromText(text: string, isGrpc: boolean): Record<string, unknown> | string {
  const [port = "", protocolText = "", ...rest] = text.trim().split(":");
  const protocol = protocolText.toUpperCase();
  if (!/^\d{1,5}$/.test(port) && port !== "traffic-port") return `"${port}" is no port`;
  const result: Record<string, unknown> = { HealthCheckPort: port, HealthCheckProtocol: protocol };
  if (rest.length >= NUMBERS.length && rest.slice(0, NUMBERS.length).every((part) => /^\d+$/.test(part))) {
    for (const [index, [key]] of NUMBERS.entries()) result[key] = Number(rest[index]);
    rest.splice(0, NUMBERS.length);
  }
  if (rest[0]?.startsWith("/")) result.HealthCheckPath = rest.shift();
  const codes = rest.shift();
  if (codes !== undefined) {
    if (!CODES.test(codes)) return `"${codes}" is neither a path nor a list of status codes`;
    result.Matcher = isGrpc ? { GrpcCode: codes } : { HttpCode: codes };
  }
  return rest.length > 0 ? `"${rest.join(":")}" is too much` : result;
}

function outOfRange(properties: Readonly<Record<string, unknown>>): string | undefined {
  const { HealthCheckProtocol: protocol, HealthCheckPort: port } = properties;
  if (protocol !== undefined && !["HTTP", "HTTPS", "TCP"].includes(String(protocol))) {
    return `a health check speaks HTTP, HTTPS or TCP, not ${String(protocol)}`;
  }
  if (port !== undefined && port !== "traffic-port" && !(Number(port) >= 1 && Number(port) <= 65535)) return `${String(port)} is no port`;
  if (protocol === "TCP" && (properties.Matcher !== undefined || properties.HealthCheckPath !== undefined)) {
    return "path and status codes belong to HTTP";
  }
  const wrongCode = isRecord(properties.Matcher) ? codeOutOfRange(properties.Matcher) : undefined;
  if (wrongCode !== undefined) return wrongCode;
  for (const [key, name, least, most] of NUMBERS) {
    const number = properties[key];
    if (number !== undefined && !(Number(number) >= least && Number(number) <= most)) {
      return `the ${name} is ${least} to ${most}, not ${String(number)}`;
    }
  }
  const { HealthCheckIntervalSeconds: interval, HealthCheckTimeoutSeconds: timeout } = properties;
  if (interval !== undefined && timeout !== undefined && Number(timeout) > Number(interval)) {
    return `the timeout of ${String(timeout)} s is longer than the interval of ${String(interval)} s`;
  }
  return undefined;
}

/** Status codes as the API of Elastic Load Balancing takes them: gRPC has 0 to 99. */
const CODE_RANGES = { GrpcCode: ["gRPC", 0, 99], HttpCode: ["HTTP", 200, 599] } as const;

function codeOutOfRange(matcher: Readonly<Record<string, unknown>>): string | undefined {
  for (const [key, [name, least, most]] of Object.entries(CODE_RANGES)) {
    const codes = matcher[key] === undefined ? [] : String(matcher[key]).split(/[,-]/).map(Number);
    const wrong = codes.find((code) => !(code >= least && code <= most));
    if (wrong !== undefined) return `a status code of ${name} is ${least} to ${most}, not ${wrong}`;
  }
  return undefined;
}
