import type { WrittenEntry } from "../../contract/module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { isRecord, type Place, placeOf, valueAt } from "../../shape/index.ts";
import { readGroups } from "./read-groups.ts";
import { readListeners } from "./read-listeners.ts";
import type { Macros, Written, WrittenListener } from "./shape.ts";
import type { BalancerKind, BalancerSpec } from "./spec.ts";

/** Short forms of attributes, by the type of load balancer that has them. */
const ATTRIBUTES = {
  timeout_seconds: { attribute: "idle_timeout.timeout_seconds", kind: "application" },
  desync_mitigation_mode: { attribute: "routing.http.desync_mitigation_mode", kind: "application" },
  drop_invalid_header_fields: { attribute: "routing.http.drop_invalid_header_fields.enabled", kind: "application" },
  http2: { attribute: "routing.http2.enabled", kind: "application" },
  cross_zone: { attribute: "load_balancing.cross_zone.enabled", kind: "network" },
} as const;

/** What an application load balancer refuses unless told otherwise: requests that servers read in different ways. */
const SAFE: Readonly<Record<BalancerKind, Readonly<Record<string, string>>>> = {
  application: {
    "routing.http.desync_mitigation_mode": "defensive",
    "routing.http.drop_invalid_header_fields.enabled": "true",
  },
  network: {},
};

/** What we work out ourselves. */
const OURS = ["SecurityGroups", "SubnetMappings", "Subnets"];

export function readBalancer(entry: WrittenEntry<Written>, context: ParseContext): BalancerSpec | undefined {
  const { name, place, written, properties, isFound } = entry;
  const kind = kindOf(entry);
  const groups = readGroups(written, kind);
  if (!isFound && written.Listeners === undefined && !saysListeners(place, context)) {
    place.keyError("LISTENER_EMPTY", `x-elbv2.${name} needs Listeners`, { hint: "add Listeners: {80: {Targets: […]}}" });
    return undefined;
  }
  for (const key of isFound ? [] : OURS.filter((one) => one in properties)) {
    const hint = key === "SecurityGroups" ? "say in MacroParameters.Ingress who may reach it" : "name a group in MacroParameters.Subnets";
    place.at("Properties", key).keyWarning("KEY_UNUSED", `Properties.${key} changes nothing: it follows from the rest`, { hint });
  }
  const listeners = [
    ...readListeners(written.Listeners ?? [], { kind, groups, exists: false }, context),
    ...readListeners(written.Lookup?.Listeners ?? [], { kind, groups, exists: true }, context),
  ];
  const settings: Macros = entry.settings;
  const macros = { ...settings, ...written.MacroParameters };
  const whole = [settings, written.MacroParameters].find((one) => one?.Subnets !== undefined && one.Subnets === macros.Subnets);
  return {
    kind,
    internetFacing: properties.Scheme === "internet-facing",
    attributes: {
      ...SAFE[kind],
      ...shortForms(settings, kind),
      ...shortForms(written.MacroParameters ?? {}, kind),
      ...accessLogs(macros.S3Logs),
    },
    subnetGroup: whole?.Subnets === undefined ? undefined : { name: whole.Subnets, path: placeOf(whole, "Subnets").path },
    fixedAddresses: macros.NoAllocateEips !== true,
    retainAddresses: macros.RetainEips === true,
    ingress: macros.Ingress,
    listeners,
    groups,
    hasRefusedTargets: writtenTargets(place, context) > listeners.flatMap(({ targets }) => targets).length,
  };
}

/** Of one that was found, what its targets speak tells its type, which the lookup has to confirm. */
function kindOf({ properties, isFound, written }: WrittenEntry<Written>): BalancerKind {
  if (!isFound) return properties.Type === "network" ? "network" : "application";
  const [first] = [
    ...(written.Services ?? []).map(([, { protocol }]) => protocol),
    ...Object.values(written.TargetGroups ?? {}).map(({ Protocol }) => Protocol),
  ];
  return first === undefined || first.startsWith("HTTP") ? "application" : "network";
}

/** What the rules of existing listeners say is nothing to find. */
export function lookupQuery({ Listeners, ...query }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...query,
    ...(Array.isArray(Listeners) && { Listeners: (Listeners as readonly WrittenListener[]).map(({ port }) => String(port)) }),
  };
}

function shortForms(written: Macros, kind: BalancerKind): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const key of Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[]) {
    const value = written[key];
    // Application load balancers share the traffic of all zones always: to ask for it is no mistake.
    if (value === undefined || (key === "cross_zone" && kind === "application" && value === true)) continue;
    if (ATTRIBUTES[key].kind === kind) result[ATTRIBUTES[key].attribute] = String(value);
    else placeOf(written, key).error("ATTRIBUTE_INVALID", `a load balancer of type ${kind} has no ${key}`);
  }
  return result;
}

function accessLogs(logs: Macros["S3Logs"]): Readonly<Record<string, string>> {
  if (!logs) return {};
  return {
    "access_logs.s3.enabled": "true",
    ...Object.fromEntries(Object.entries(logs).map(([key, value]) => [`access_logs.s3.${key}`, value])),
  };
}

function saysListeners({ path }: Place, { project }: ParseContext): boolean {
  return valueAt(project.extensions, [...path, "Listeners"]) !== undefined;
}

/** Number of targets in the files, in the map and the list of listeners, those that were refused among them. */
function writtenTargets({ path }: Place, { project }: ParseContext): number {
  const all = [["Listeners"], ["Lookup", "Listeners"]].flatMap((keys): readonly unknown[] =>
    Object.values((valueAt(project.extensions, [...path, ...keys]) as object | undefined) ?? {}),
  );
  return all.flatMap((body) => (isRecord(body) && Array.isArray(body.Targets) ? body.Targets : [])).length;
}
