import type { Family } from "../../contract/family.ts";
import type { ModelResource, OwnLink } from "../../contract/model.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import type { BalancerSpec, TargetGroupSpec, TargetMember } from "./spec.ts";

/** The families behind the target groups; each target is held against the ports that its container declares. */
export function usedBy({ spec }: ModelResource<BalancerSpec>, families: readonly Family[], context: ParseContext): readonly OwnLink[] {
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
      return container === undefined ? [] : [{ family, services: [container], use: {}, path: member.path }];
    }),
  );
}

/** Protocols of IP that a protocol of load balancers runs on. */
export function transportsOf(protocol: string): readonly ("tcp" | "udp")[] {
  return protocol === "UDP" ? ["udp"] : protocol === "TCP_UDP" ? ["tcp", "udp"] : ["tcp"];
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
  const kinds = transportsOf(group.protocol);
  for (const { name, service } of named) {
    const declares = (service.ports ?? []).some(
      ({ target, protocol = "tcp" }) => target === member.port && kinds.some((kind) => kind === protocol),
    );
    if (declares) return name;
  }
  const ports = named.flatMap(({ service }) => (service.ports ?? []).map(({ target, protocol = "tcp" }) => `${target}/${protocol}`));
  const message = `${named.map(({ name }) => name).join(", ")} declares no port ${member.port}/${kinds[0]}`;
  report.error("TARGET_PORT", project.locateKey(member.path), message, {
    hint: ports.length > 0 ? `declared: ${ports.join(", ")}` : "declare the port in the ports of the service",
  });
  return undefined;
}
