import type { Path } from "../../diagnostics/index.ts";
import { EC2_LIMITS, ECS_LIMITS, IAM_LIMITS, NAME_LENGTHS } from "../limits.ts";
import { calledFunction } from "../spec/intrinsic.ts";
import { type Members, members, type ReportFinding } from "./template-finding.ts";

/** What a service refuses for its size. Values that only deployment knows count as nothing, so that every finding is certain. */
export function checkResourceLimits(resources: Members, report: ReportFinding): void {
  const rules = new Map<string, number>();
  for (const [id, resource] of Object.entries(resources)) {
    const { Type, Properties } = members(resource);
    const properties = members(Properties);
    const limit: Limit = (count, most, what, property, adjustable) => {
      if (count <= most) return;
      const path: Path = ["Resources", id, "Properties", property];
      const message = `${id} has ${count} ${what}; ${String(Type)} takes at most ${most}`;
      report({ code: "RESOURCE_LIMIT", message, logicalId: id, path, ...(adjustable && { adjustable }) });
    };
    for (const [property, most] of Object.entries(NAME_LENGTHS[String(Type)] ?? {})) {
      const name = properties[property];
      if (typeof name === "string") limit(name.length, most, `characters in ${property}`, property);
    }
    if (Type === "AWS::ECS::TaskDefinition") {
      limit(items(properties.ContainerDefinitions), ECS_LIMITS.containersPerTaskDefinition, "containers", "ContainerDefinitions");
    } else if (Type === "AWS::ECS::Service") service(properties, limit);
    else if (Type === "AWS::IAM::Role") role(properties, limit);
    else if (Type === "AWS::IAM::ManagedPolicy") {
      limit(characters(properties.PolicyDocument), IAM_LIMITS.managedPolicyCharacters, "characters of policy", "PolicyDocument");
    } else if (Type === "AWS::EC2::SecurityGroup") {
      addRules(rules, id, "Ingress", items(properties.SecurityGroupIngress));
      addRules(rules, id, "Egress", items(properties.SecurityGroupEgress));
    } else if (Type === "AWS::EC2::SecurityGroupIngress" || Type === "AWS::EC2::SecurityGroupEgress") {
      const group = groupOf(properties.GroupId);
      if (group !== undefined) addRules(rules, group, Type === "AWS::EC2::SecurityGroupIngress" ? "Ingress" : "Egress", 1);
    }
  }
  for (const [key, count] of rules) {
    const [id = "", direction = ""] = key.split(" ");
    if (count <= EC2_LIMITS.rulesPerSecurityGroup) continue;
    const message = `security group ${id} has ${count} ${direction.toLowerCase()} rules; an account allows ${EC2_LIMITS.rulesPerSecurityGroup} by default`;
    report({ code: "RESOURCE_LIMIT", message, logicalId: id, path: ["Resources", id], adjustable: true });
  }
}

type Limit = (count: number, most: number, what: string, property: string, adjustable?: true) => void;

function service(properties: Members, limit: Limit): void {
  limit(items(properties.LoadBalancers), ECS_LIMITS.targetGroupsPerService, "target groups", "LoadBalancers");
  const network = members(members(properties.NetworkConfiguration).AwsvpcConfiguration);
  limit(items(network.SecurityGroups), ECS_LIMITS.securityGroupsPerService, "security groups", "NetworkConfiguration");
  limit(items(network.Subnets), ECS_LIMITS.subnetsPerService, "subnets", "NetworkConfiguration");
}

function role(properties: Members, limit: Limit): void {
  const inline = Array.isArray(properties.Policies) ? properties.Policies : [];
  const size = inline.reduce((sum: number, policy) => sum + characters(members(policy).PolicyDocument), 0);
  limit(size, IAM_LIMITS.inlinePoliciesCharacters, "characters of inline policies", "Policies");
  limit(
    characters(properties.AssumeRolePolicyDocument),
    IAM_LIMITS.trustPolicyCharacters,
    "characters of trust policy",
    "AssumeRolePolicyDocument",
    true,
  );
  limit(items(properties.ManagedPolicyArns), IAM_LIMITS.managedPoliciesPerRole, "managed policies", "ManagedPolicyArns", true);
}

function addRules(rules: Map<string, number>, group: string, direction: string, count: number): void {
  const key = `${group} ${direction}`;
  rules.set(key, (rules.get(key) ?? 0) + count);
}

/** The security group of this template that a rule belongs to. */
function groupOf(value: unknown): string | undefined {
  const { Ref, "Fn::GetAtt": attribute } = members(value);
  if (typeof Ref === "string") return Ref;
  return Array.isArray(attribute) && typeof attribute[0] === "string" ? attribute[0] : undefined;
}

function items(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Length of a policy as IAM counts it, white space left out. */
function characters(document: unknown): number {
  if (document === undefined) return 0;
  const certain = JSON.stringify(document, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && calledFunction(value as Members) !== undefined ? "" : value,
  );
  return certain.replace(/\s/g, "").length;
}
