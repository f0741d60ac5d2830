import { didYouMean } from "../../diagnostics/index.ts";
import type { Pairs } from "./shape.ts";
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

/** `TargetGroupAttributes`, checked; a minute for running requests when a task goes. */
export function targetGroupAttributes(written: Pairs, kind: BalancerKind): Readonly<Record<string, string>> {
  const result: Record<string, string> = { "deregistration_delay.timeout_seconds": DEREGISTRATION_SECONDS };
  for (const { key, value, place } of written) {
    const takes = TARGET_GROUP[kind][key];
    if (takes === undefined) {
      place.error("ATTRIBUTE_INVALID", `a target group of a load balancer of type ${kind} has no attribute "${key}"`, {
        hint: didYouMean(key, Object.keys(TARGET_GROUP[kind]), 20),
      });
    } else if (!isTaken(takes, key, value)) {
      place.error("ATTRIBUTE_INVALID", `"${key}" does not take "${value}"`, { hint: describe(takes) });
    } else result[key] = value;
  }
  reportSlowStart(written);
  return result;
}

/** Elastic Load Balancing refuses a slow start beside the algorithms that weigh targets themselves. */
function reportSlowStart(written: Pairs): void {
  const slow = written.find(({ key, value }) => key === "slow_start.duration_seconds" && value !== "0");
  const algorithm = written.find(({ key }) => key === "load_balancing.algorithm.type");
  if (!slow || !algorithm || algorithm.value === "round_robin") return;
  slow.place.error("ATTRIBUTE_INVALID", `slow_start does not go with ${algorithm.value}`, {
    hint: "drop one of them: a slow start needs round_robin",
    also: [{ message: "the algorithm is here", where: algorithm.place.position }],
  });
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
