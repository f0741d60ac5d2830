import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { placeOf } from "../../shape/index.ts";
import { accessConditions } from "./access.ts";
import { checkConditions } from "./limits.ts";
import type { WrittenTarget } from "./shape.ts";
import type { BalancerKind, RuleCondition, TargetGroupSpec, TargetSpec } from "./spec.ts";

/** The `Targets` of a listener. */
export function readTargets(
  written: readonly WrittenTarget[],
  kind: BalancerKind,
  groups: readonly TargetGroupSpec[],
  context: ParseContext,
): readonly TargetSpec[] {
  return written.flatMap((target): readonly TargetSpec[] => {
    const { name, AuthenticateCognitoConfig: cognito, AuthenticateOidcConfig: oidc } = target;
    const group = groupNamed(name, groups);
    if (!group) {
      const hint = didYouMean(
        name,
        groups.map((each) => each.name),
      );
      placeOf(target, "name").error("TARGET_UNKNOWN", `the load balancer has no target "${name}"`, { hint });
      return [];
    }
    const conditions = conditionsOf(target, kind, written.length === 1, context);
    if (conditions === "reported") return [];
    const authentication = cognito
      ? { Type: "authenticate-cognito", AuthenticateCognitoConfig: cognito }
      : oidc && { Type: "authenticate-oidc", AuthenticateOidcConfig: oidc };
    return [{ group, conditions, authentication, path: placeOf(target).path }];
  });
}

/** `family:container` names the group of `family:container:port`, where there is one such. */
function groupNamed(name: string, groups: readonly TargetGroupSpec[]): TargetGroupSpec | undefined {
  const exact = groups.find((group) => group.name === name);
  if (exact) return exact;
  const near = groups.filter((group) => group.name.startsWith(`${name}:`) || name === `${group.name}:${group.port}`);
  return near.length === 1 ? near[0] : undefined;
}

function conditionsOf(
  target: WrittenTarget,
  kind: BalancerKind,
  isOnly: boolean,
  context: ParseContext,
): readonly RuleCondition[] | undefined | "reported" {
  const { access, Conditions } = target;
  if (access !== undefined && Conditions !== undefined) {
    placeOf(target, "access").keyError("KEYS_CONFLICT", "a target takes one of access and Conditions");
    return "reported";
  }
  const place = placeOf(target, access === undefined ? "Conditions" : "access");
  const conditions = access === undefined ? Conditions : accessConditions(access);
  if (access !== undefined && conditions === undefined) {
    place.error("TARGET_ACCESS", `"${access}" is neither a path nor a host`, {
      hint: "write /path, www.example.com, *.example.com or www.example.com/path",
    });
    return "reported";
  }
  if (conditions === undefined && !isOnly) {
    placeOf(target).error("TARGET_ACCESS", "one of several targets needs access or Conditions", { hint: "add access: /" });
    return "reported";
  }
  if (conditions === undefined || conditions.length === 0) return undefined;
  if (kind === "network") {
    place.error("BALANCER_KIND", "a network load balancer does not read requests", { hint: "write access: /" });
    return "reported";
  }
  checkConditions(conditions, place.path, context);
  return conditions;
}
