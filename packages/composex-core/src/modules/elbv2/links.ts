import type { Family } from "../../contract/family.ts";
import type { ModelResource, OwnLink } from "../../contract/model.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import type { BalancerSpec, TargetGroupSpec, TargetMember } from "./spec.ts";

/** A container behind a target group, as a link says it. */
export interface BalancedTarget {
  readonly group: TargetGroupSpec;
  readonly container: string;
  readonly port: number;
}

/** The families behind the target groups; each target is held against the ports that its container declares. */
export function links({ spec }: ModelResource<BalancerSpec>, families: readonly Family[], context: ParseContext): readonly OwnLink[] {
  return spec.groups.flatMap((group) =>
    group.members.flatMap((member): readonly OwnLink[] => {
      const family = families.find(({ name }) => name === member.family);
      if (!family) {
        context.report.error("SERVICE_UNDEFINED", context.project.locateKey(member.path), `"${member.family}" is no task family`, {
          hint: didYouMean(
            member.family,
            families.map(({ name }) => name),
          ),
        });
        return [];
      }
      const container = containerOf(member, family, group, context);
      if (container === undefined) return [];
      const target: BalancedTarget = { group, container, port: member.port };
      return [{ family, services: [container], use: { target }, path: member.path }];
    }),
  );
}

function containerOf(member: TargetMember, family: Family, group: TargetGroupSpec, { project, report }: ParseContext): string | undefined {
  const named = family.members.filter(({ name }) => member.container === undefined || name === member.container);
  if (named.length === 0) {
    report.error("SERVICE_UNDEFINED", project.locateKey(member.path), `${family.name} has no container "${member.container}"`, {
      hint: didYouMean(
        member.container ?? "",
        family.members.map(({ name }) => name),
      ),
    });
    return undefined;
  }
  const kinds = group.protocol === "UDP" ? ["udp"] : group.protocol === "TCP_UDP" ? ["tcp", "udp"] : ["tcp"];
  for (const { name, service } of named) {
    const declares = (service.ports ?? []).some(({ target, protocol = "tcp" }) => target === member.port && kinds.includes(protocol));
    if (declares) return name;
  }
  const ports = named.flatMap(({ service }) => (service.ports ?? []).map(({ target, protocol = "tcp" }) => `${target}/${protocol}`));
  const message = `${named.map(({ name }) => name).join(", ")} declares no port ${member.port}/${kinds[0]}`;
  report.error("TARGET_PORT", project.locateKey(member.path), message, {
    hint: ports.length > 0 ? `declared: ${ports.join(", ")}` : "declare the port in the ports of the service",
  });
  return undefined;
}
