import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { accessConditions } from "./access.ts";
import { checkConditions } from "./limits.ts";
import type { BalancerKind, RuleCondition, TargetGroupSpec, TargetSpec } from "./spec.ts";

type Body = Readonly<Record<string, unknown>>;

/** The `Targets` of a listener. */
export function parseTargets(
  value: unknown,
  kind: BalancerKind,
  groups: readonly TargetGroupSpec[],
  path: Path,
  context: ParseContext,
): readonly TargetSpec[] {
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const target = parseTarget(isRecord(item) ? item : {}, kind, groups, [...path, index], items.length === 1, context);
    return target ? [target] : [];
  });
}

function parseTarget(
  body: Body,
  kind: BalancerKind,
  groups: readonly TargetGroupSpec[],
  path: Path,
  isOnly: boolean,
  context: ParseContext,
): TargetSpec | undefined {
  const { project, report } = context;
  const name = String(body.name ?? body.Name);
  const group = groupNamed(name, groups);
  if (!group) {
    report.error("TARGET_UNKNOWN", project.locate([...path, "name"]), `the load balancer has no target "${name}"`, {
      hint: didYouMean(
        name,
        groups.map((each) => each.name),
      ),
    });
    return undefined;
  }
  if (body.CreateCognitoClient !== undefined) {
    report.error("NOT_SUPPORTED", project.locateKey([...path, "CreateCognitoClient"]), "a Cognito client is not made here", {
      hint: "write AuthenticateCognitoConfig with the client's id",
    });
  }
  const conditions = conditionsOf(body, kind, path, isOnly, context);
  if (conditions === "reported") return undefined;
  return { group, conditions, authentication: authenticationOf(body), path };
}

/** `family:container` names the group of `family:container:port`, where there is one such. */
function groupNamed(name: string, groups: readonly TargetGroupSpec[]): TargetGroupSpec | undefined {
  const exact = groups.find((group) => group.name === name);
  if (exact) return exact;
  const near = groups.filter((group) => group.name.startsWith(`${name}:`) || name === `${group.name}:${group.port}`);
  return near.length === 1 ? near[0] : undefined;
}

function conditionsOf(
  { access, Conditions }: Body,
  kind: BalancerKind,
  path: Path,
  isOnly: boolean,
  context: ParseContext,
): readonly RuleCondition[] | undefined | "reported" {
  const { project, report } = context;
  if (access !== undefined && Conditions !== undefined) {
    report.error("KEYS_CONFLICT", project.locateKey([...path, "access"]), "a target takes one of access and Conditions");
    return "reported";
  }
  const conditions = Array.isArray(Conditions)
    ? (Conditions as RuleCondition[])
    : access === undefined
      ? undefined
      : accessConditions(String(access));
  if (access !== undefined && conditions === undefined) {
    report.error("TARGET_ACCESS", project.locate([...path, "access"]), `"${String(access)}" is neither a path nor a host`, {
      hint: "write /path, www.example.com, *.example.com or www.example.com/path",
    });
    return "reported";
  }
  if (conditions === undefined && !isOnly) {
    report.error("TARGET_ACCESS", project.locate(path), "one of several targets needs access or Conditions", { hint: "add access: /" });
    return "reported";
  }
  if (conditions === undefined || conditions.length === 0) return undefined;
  if (kind === "network") {
    const key = access === undefined ? "Conditions" : "access";
    report.error("BALANCER_KIND", project.locate([...path, key]), "a network load balancer does not read requests", {
      hint: "write access: /",
    });
    return "reported";
  }
  checkConditions(conditions, [...path, access === undefined ? "Conditions" : "access"], context);
  return conditions;
}

function authenticationOf({ AuthenticateCognitoConfig: cognito, AuthenticateOidcConfig: oidc }: Body): Body | undefined {
  if (isRecord(cognito)) return { Type: "authenticate-cognito", AuthenticateCognitoConfig: cognito };
  return isRecord(oidc) ? { Type: "authenticate-oidc", AuthenticateOidcConfig: oidc } : undefined;
}
