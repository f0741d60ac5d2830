import { attribute, logicalId, pseudo, Resource, type ResourceProperties, type Value } from "../cfn/index.ts";
import { EC2_LIMITS } from "../cfn/limits.ts";
import type { Family } from "../contract/family.ts";
import type { RenderContext } from "../contract/render-context.ts";
import { didYouMean, type Path } from "../diagnostics/index.ts";
import { settingOf } from "../model/settings/collect.ts";
import { type Ingress, xNetwork } from "../model/settings/x-network/index.ts";
import { type FamilyPort, familyPorts } from "./family-ports.ts";
import { SECURITY_GROUPS_STACK } from "./security-groups.ts";

type RuleProperties = ResourceProperties["AWS::EC2::SecurityGroupIngress"];
type Port = Pick<FamilyPort, "port" | "protocol">;

/** What rules let sources in to: the tasks of a family, or a load balancer. */
export interface IngressTarget {
  readonly name: string;
  readonly groupId: Value<string>;
  readonly stack: string;
  /** Stack of the rules for services. */
  readonly servicesStack: string;
  /** Starts the logical ids where a stack holds the rules of several targets. */
  readonly idPrefix: string;
  readonly declared: readonly FamilyPort[];
  readonly path: Path;
  readonly splitKey: string | undefined;
  readonly family: Family | undefined;
}

/**
 * Who may reach the tasks of a family, as rules of its security group. Rules between families stand with the groups, so that two families
 * may name each other.
 */
export function familyIngress(family: Family, context: RenderContext): readonly Resource[] {
  const wanted = family.members.flatMap((member) => settingOf(member, xNetwork)?.ingress ?? []);
  if (wanted.length === 0) return [];
  const target: IngressTarget = {
    name: family.name,
    groupId: attribute(context.securityGroup(family), "GroupId"),
    stack: family.logicalName,
    servicesStack: SECURITY_GROUPS_STACK,
    idPrefix: "",
    declared: familyPorts(family),
    path: family.path,
    splitKey: family.name,
    family,
  };
  return ingressRules(wanted, target, context);
}

/** The rules that several `Ingress` ask for, each once. */
export function ingressRules(wanted: readonly Ingress[], target: IngressTarget, context: RenderContext): readonly Resource[] {
  const { project } = context.model;
  const rules = new Map<string, Rule>();
  for (const rule of wanted.flatMap((ingress) => rulesOf(ingress, target, context))) {
    const { logicalId: id, options } = rule.resource;
    const first = rules.get(id);
    if (!first) rules.set(id, rule);
    // Two containers of a family may ask for the same; one name for two sources is a mistake.
    else if (first.source !== rule.source) {
      const message = `"${first.source}" and "${rule.source}" would be one rule of ${target.name}`;
      context.report.error("NAME_COLLISION", project.locate(options.path ?? target.path), message, {
        hint: "give each source a Name of its own",
      });
    }
  }
  if (rules.size > EC2_LIMITS.rulesPerSecurityGroup) {
    const message = `the security group of ${target.name} would have ${rules.size} rules; EC2 takes ${EC2_LIMITS.rulesPerSecurityGroup}`;
    context.report.error("INGRESS_LIMIT", project.locateKey(target.path), message, {
      hint: "join address ranges, or put them in a prefix list and name that in AwsSources",
    });
  }
  return [...rules.values()].map(({ resource }) => resource);
}

interface Rule {
  readonly resource: Resource;
  /** Address range or name of the source. */
  readonly source: string;
}

function rulesOf(ingress: Ingress, target: IngressTarget, context: RenderContext): readonly Rule[] {
  const { name: to, groupId, stack } = target;
  const rules: Rule[] = [];
  const add = (stack: string, id: string, source: string, { port, protocol }: Port, path: Path, more: Partial<RuleProperties>): void => {
    const properties: RuleProperties = { GroupId: groupId, IpProtocol: protocol, FromPort: port, ToPort: port, ...more };
    const options = { path, ...(target.splitKey !== undefined && { splitKey: target.splitKey }) };
    rules.push({ source, resource: new Resource(stack, `${target.idPrefix}${id}`, "AWS::EC2::SecurityGroupIngress", properties, options) });
  };
  if (ingress.myself) {
    for (const port of target.declared) {
      add(stack, `AllowingInterCommunicationPort${port.port}${port.protocol}`, to, port, target.path, {
        SourceSecurityGroupId: groupId,
        Description: `Among tasks of ${to}`,
      });
    }
  }
  for (const { cidr, name, description, ports, protocol, path } of ingress.external) {
    const opened = openPorts(target, ports, path, context).filter((port) => [undefined, "-1", port.protocol].includes(protocol));
    for (const [kind, range] of Object.entries(cidr)) {
      // Two ranges may have one name.
      const from =
        name === undefined ? range.replace(/[^A-Za-z0-9]/g, "") : `${name}${"CidrIp" in cidr && kind === "CidrIpv6" ? "Ipv6" : ""}`;
      for (const port of opened) {
        add(stack, logicalId("From", from, "To", `${port.port}${port.protocol}`), range, port, path, {
          [kind]: range,
          Description: ruleDescription(description ?? `From ${name ?? range}`),
        });
      }
    }
  }
  for (const { type, id, accountOwner, ports, path } of ingress.aws) {
    const source =
      type === "PrefixList"
        ? { SourcePrefixListId: id }
        : { SourceSecurityGroupId: id, SourceSecurityGroupOwnerId: accountOwner ?? pseudo("AWS::AccountId") };
    for (const port of openPorts(target, ports, path, context)) {
      const on = port.protocol === "tcp" ? String(port.port) : `${port.port}${port.protocol}`;
      add(stack, logicalId("From", id, "ToServiceOn", on), id, port, path, { ...source, Description: `From ${id}` });
    }
  }
  for (const { name, ports, path } of ingress.services) {
    for (const source of familiesNamed(name, path, context)) {
      if (source === target.family) continue;
      for (const port of openPorts(target, ports, path, context)) {
        const protocol = `${port.protocol.charAt(0).toUpperCase()}${port.protocol.slice(1)}`;
        add(target.servicesStack, logicalId("From", source.name, "To", target.name, `On${port.port}${protocol}`), source.name, port, path, {
          SourceSecurityGroupId: attribute(context.securityGroup(source), "GroupId"),
          Description: ruleDescription(`From ${source.name} to ${to}`),
        });
      }
    }
  }
  return rules;
}

/** The ports that a source asks for, by number of the container's port. */
function openPorts(
  { name, declared }: IngressTarget,
  wanted: readonly number[] | undefined,
  path: Path,
  { model, report }: RenderContext,
): readonly Port[] {
  if (wanted === undefined) {
    if (declared.length === 0) {
      report.warning("INGRESS_PORT", model.project.locate(path), `${name} declares no port: nothing is opened`, {
        hint: "add Ports, or declare ports in the service",
      });
    }
    return declared;
  }
  return wanted.flatMap((number, index): readonly Port[] => {
    const at = model.project.locate([...path, "Ports", index]);
    const matching = declared.filter(({ port }) => port === number);
    if (matching.length > 0) return matching;
    const published = declared.filter((port) => port.published === number);
    const [first] = published;
    if (first) {
      report.note("INGRESS_PORT", at, `${number} is published; tasks listen on ${first.port}, which is opened`, {
        hint: `write ${first.port}`,
      });
      return published;
    }
    report.warning("INGRESS_PORT", at, `${name} declares no port ${number}`, {
      hint: declared.length > 0 ? `declared: ${declared.map(({ port }) => port).join(", ")}` : "declare it in the ports of the service",
    });
    return [{ port: number, protocol: "tcp" }];
  });
}

function familiesNamed(name: string, path: Path, { model, report }: RenderContext): readonly Family[] {
  const exact = model.families.find((family) => family.name === name);
  const families = exact ? [exact] : model.families.filter(({ members }) => members.some((member) => member.name === name));
  if (families.length === 0) {
    const known = new Set([...model.families.map((family) => family.name), ...Object.keys(model.project.services)]);
    report.error("SERVICE_UNDEFINED", model.project.locate([...path, "Name"]), `"${name}" is neither a service nor a task family`, {
      hint: didYouMean(name, known),
    });
  }
  return families;
}

/** EC2 takes 255 characters of a small set. */
function ruleDescription(text: string): string {
  return text.replace(/[^A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]/g, "_").slice(0, 255);
}
