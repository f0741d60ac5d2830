import type { EarlierEntry } from "../../contract/earlier-module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { BALANCER_KEYS_NOT_RENDERED, reportNotRendered } from "../../model/not-rendered.ts";
import { parseIngress } from "../../model/settings/x-network/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { attributeEntries } from "./attributes.ts";
import { parseGroups } from "./parse-groups.ts";
import { parseListeners } from "./parse-listeners.ts";
import type { BalancerKind, BalancerSpec, ListenerSpec } from "./spec.ts";

type Body = Readonly<Record<string, unknown>>;

/** Short forms of attributes, by the type of load balancer that has them. */
const ATTRIBUTES: Readonly<Record<string, { readonly attribute: string; readonly kind: BalancerKind }>> = {
  timeout_seconds: { attribute: "idle_timeout.timeout_seconds", kind: "application" },
  desync_mitigation_mode: { attribute: "routing.http.desync_mitigation_mode", kind: "application" },
  drop_invalid_header_fields: { attribute: "routing.http.drop_invalid_header_fields.enabled", kind: "application" },
  http2: { attribute: "routing.http2.enabled", kind: "application" },
  cross_zone: { attribute: "load_balancing.cross_zone.enabled", kind: "network" },
};
const MACROS = [...Object.keys(ATTRIBUTES), "Ingress", "Subnets", "S3Logs", "NoAllocateEips", "RetainEips"];
const LONGEST_TIMEOUT_SECONDS = 4000;

/** What an application load balancer refuses unless told otherwise: requests that servers read in different ways. */
const SAFE: Readonly<Record<BalancerKind, Readonly<Record<string, string>>>> = {
  application: {
    "routing.http.desync_mitigation_mode": "defensive",
    "routing.http.drop_invalid_header_fields.enabled": "true",
  },
  network: {},
};

export function parse({ name, value, path }: EarlierEntry, context: ParseContext): BalancerSpec | undefined {
  const { project, report } = context;
  const properties = isRecord(value.Properties) ? value.Properties : {};
  const kind = properties.Type === "network" ? "network" : "application";
  if ("DnsAliases" in value) reportNotRendered([...path, "DnsAliases"], BALANCER_KEYS_NOT_RENDERED, context);
  const lookup = isRecord(value.Lookup) ? value.Lookup : undefined;
  const groups = parseGroups(value, kind, path, context);
  if (!lookup && !("Listeners" in value)) {
    report.error("LISTENER_EMPTY", project.locateKey(path), `x-elbv2.${name} needs Listeners`, {
      hint: "add Listeners: {80: {Targets: […]}}",
    });
    return undefined;
  }
  const found = parseListeners(lookup?.Listeners, kind, groups, [...path, "Lookup", "Listeners"], true, context);
  const created = parseListeners(value.Listeners, kind, groups, [...path, "Listeners"], false, context);
  const macros = parseMacros(value, kind, path, context);
  const { Type: _type, Scheme, LoadBalancerAttributes, ...rest } = properties;
  const own = attributeEntries(LoadBalancerAttributes, [...path, "Properties", "LoadBalancerAttributes"]);
  return {
    kind,
    path,
    internetFacing: Scheme === "internet-facing",
    properties: rest,
    attributes: { ...SAFE[kind], ...macros.attributes, ...Object.fromEntries(own.map(({ key, text }) => [key, text])) },
    subnetGroup: macros.subnetGroup,
    fixedAddresses: macros.values.NoAllocateEips !== true,
    retainAddresses: macros.values.RetainEips === true,
    ingress: macros.ingress,
    listeners: [...created, ...found],
    groups,
    hasRefusedTargets: targetsIn(lookup?.Listeners) + targetsIn(value.Listeners) > targetsOf([...created, ...found]),
    query: lookup && lookupQuery(lookup),
  };
}

/** Number of targets as written, in the map and the list of listeners. */
function targetsIn(listeners: unknown): number {
  const bodies: readonly unknown[] = Object.values(listeners ?? {});
  return bodies.flatMap((body) => (isRecord(body) && Array.isArray(body.Targets) ? body.Targets : [])).length;
}

function targetsOf(listeners: readonly ListenerSpec[]): number {
  return listeners.flatMap(({ targets }) => targets).length;
}

/** The rules of existing listeners say nothing about what to find. */
function lookupQuery({ Listeners, ...query }: Body): Body {
  return { ...query, ...(isRecord(Listeners) && { Listeners: Object.keys(Listeners) }) };
}

interface Macros {
  readonly values: Body;
  readonly attributes: Readonly<Record<string, string>>;
  readonly ingress: BalancerSpec["ingress"];
  readonly subnetGroup: BalancerSpec["subnetGroup"];
}

function parseMacros(value: Body, kind: BalancerKind, path: Path, context: ParseContext): Macros {
  const { project, report } = context;
  const values: Record<string, unknown> = {};
  const attributes: Record<string, string> = {};
  let ingress: BalancerSpec["ingress"];
  let subnetGroup: BalancerSpec["subnetGroup"];
  for (const section of ["Settings", "MacroParameters"]) {
    for (const [key, item] of Object.entries(isRecord(value[section]) ? value[section] : {})) {
      const at = [...path, section, key];
      values[key] = item;
      const short = ATTRIBUTES[key];
      if (short) {
        // Application load balancers share the traffic of all zones always: to ask for it is no mistake.
        if (key === "cross_zone" && kind === "application" && item === true) continue;
        const problem = short.kind === kind ? wrongAttribute(key, item) : `a load balancer of type ${kind} has no ${key}`;
        if (problem !== undefined) report.error("ATTRIBUTE_INVALID", project.locate(at), problem);
        else attributes[short.attribute] = String(item);
      } else if (key === "Ingress") ingress = parseIngress(item, at, context);
      else if (key === "Subnets") subnetGroup = { name: String(item), path: at };
      else if (key === "S3Logs") Object.assign(attributes, accessLogs(String(item), at, context));
      else if (!MACROS.includes(key)) {
        report.error("KEY_UNKNOWN", project.locateKey(at), `"${key}" is no key of ${section}`, { hint: didYouMean(key, MACROS) });
      }
    }
  }
  return { values, attributes, ingress, subnetGroup };
}

/** `bucket` or `bucket:/prefix`. */
function accessLogs(text: string, path: Path, { project, report }: ParseContext): Readonly<Record<string, string>> {
  const [, bucket, prefix = ""] = /^([a-z0-9][a-z0-9.-]+)(?::\/*(.*?)\/*)?$/.exec(text) ?? [];
  if (bucket === undefined) {
    report.error("ATTRIBUTE_INVALID", project.locate(path), `S3Logs does not take "${text}"`, { hint: "write <bucket>:/<prefix>" });
    return {};
  }
  return {
    "access_logs.s3.enabled": "true",
    "access_logs.s3.bucket": bucket,
    ...(prefix !== "" && { "access_logs.s3.prefix": prefix }),
  };
}

function wrongAttribute(key: string, value: unknown): string | undefined {
  if (key === "timeout_seconds") {
    const isFine = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LONGEST_TIMEOUT_SECONDS;
    return isFine ? undefined : `timeout_seconds is 1 to ${LONGEST_TIMEOUT_SECONDS}, not ${String(value)}`;
  }
  if (key !== "desync_mitigation_mode") return undefined;
  const modes = ["defensive", "strictest", "monitor"];
  return modes.includes(String(value)) ? undefined : `desync_mitigation_mode is ${modes.join(", ")}, not ${String(value)}`;
}
