import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { BalancerKind } from "./spec.ts";

/** What an attribute takes: one of some words, or a whole number between two. */
type Takes = readonly string[] | { readonly least: number; readonly most: number } | "text";

const SWITCH: Takes = ["true", "false"];
const number = (least: number, most: number): Takes => ({ least, most });
const WEEK_SECONDS = 604_800;

const BOTH: Readonly<Record<string, Takes>> = {
  "deregistration_delay.timeout_seconds": number(0, 3600),
  "stickiness.enabled": SWITCH,
  "load_balancing.cross_zone.enabled": ["true", "false", "use_load_balancer_configuration"],
  "target_group_health.dns_failover.minimum_healthy_targets.count": "text",
  "target_group_health.dns_failover.minimum_healthy_targets.percentage": "text",
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": "text",
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": "text",
};

/** Elastic Load Balancing API, "TargetGroupAttribute". */
const TARGET_GROUP: Readonly<Record<BalancerKind, Readonly<Record<string, Takes>>>> = {
  application: {
    ...BOTH,
    "stickiness.type": ["lb_cookie", "app_cookie"],
    "stickiness.app_cookie.cookie_name": "text",
    "stickiness.app_cookie.duration_seconds": number(1, WEEK_SECONDS),
    "stickiness.lb_cookie.duration_seconds": number(1, WEEK_SECONDS),
    "load_balancing.algorithm.type": ["round_robin", "least_outstanding_requests", "weighted_random"],
    "load_balancing.algorithm.anomaly_mitigation": ["on", "off"],
    "slow_start.duration_seconds": number(0, 900),
  },
  network: {
    ...BOTH,
    "stickiness.type": ["source_ip"],
    "preserve_client_ip.enabled": SWITCH,
    "proxy_protocol_v2.enabled": SWITCH,
    "deregistration_delay.connection_termination.enabled": SWITCH,
    "target_health_state.unhealthy.connection_termination.enabled": SWITCH,
    "target_health_state.unhealthy.draining_interval_seconds": number(0, 360_000),
  },
};

const DEREGISTRATION_SECONDS = "60";

/** `TargetGroupAttributes` in list or map form, checked; a minute for running requests when a task goes. */
export function targetGroupAttributes(
  value: unknown,
  kind: BalancerKind,
  path: Path,
  { project, report }: ParseContext,
): Readonly<Record<string, string>> {
  const result: Record<string, string> = { "deregistration_delay.timeout_seconds": DEREGISTRATION_SECONDS };
  for (const { key, text, at } of attributeEntries(value, path)) {
    const takes = TARGET_GROUP[kind][key];
    if (takes === undefined) {
      report.error("ATTRIBUTE_INVALID", project.locate(at), `a target group of a load balancer of type ${kind} has no attribute "${key}"`, {
        hint: didYouMean(key, Object.keys(TARGET_GROUP[kind]), 20),
      });
    } else if (!isTaken(takes, key, text)) {
      report.error("ATTRIBUTE_INVALID", project.locate(at), `"${key}" does not take "${text}"`, { hint: describe(takes) });
    } else result[key] = text;
  }
  return result;
}

/** Attributes in the list form of CloudFormation, or as a map. */
export function attributeEntries(
  value: unknown,
  path: Path,
): readonly { readonly key: string; readonly text: string; readonly at: Path }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      isRecord(item) ? [{ key: String(item.Key), text: String(item.Value), at: [...path, index] as const }] : [],
    );
  }
  return Object.entries(isRecord(value) ? value : {}).map(([key, item]) => ({ key, text: String(item), at: [...path, key] }));
}

function isTaken(takes: Takes, key: string, text: string): boolean {
  if (takes === "text") return key !== "stickiness.app_cookie.cookie_name" || !/^AWSALB/i.test(text);
  if ("least" in takes) return /^\d+$/.test(text) && Number(text) >= takes.least && Number(text) <= takes.most;
  return takes.includes(text);
}

function describe(takes: Takes): string {
  if (takes === "text") return "another value";
  return "least" in takes ? `a number from ${takes.least} to ${takes.most}` : takes.join(", ");
}
