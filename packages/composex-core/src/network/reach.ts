import { attribute, logicalId, Resource, type ResourceProperties } from "../cfn/index.ts";
import type { Connection, Reach, ReachFrom } from "../contract/connection.ts";
import type { Family } from "../contract/family.ts";
import type { RenderContext } from "../contract/render-context.ts";

type RuleProperties = ResourceProperties["AWS::EC2::SecurityGroupIngress"];

/** The rules of security groups that one family's connections ask for, each once: two target groups may need the same port. */
export class ReachRules {
  readonly #family: Family;
  readonly #context: RenderContext;
  readonly #rules = new Map<string, Resource>();

  constructor(family: Family, context: RenderContext) {
    this.#family = family;
    this.#context = context;
  }

  /** The connection with the rules it is the first to ask for; the service starts when all that it asked for are there. */
  add(connection: Connection): Connection {
    const { reach = [], reachedBy = [], resources = [], dependsOn = [] } = connection;
    if (reach.length + reachedBy.length === 0) return connection;
    const rules = [...reach.map((one) => this.#toward(one)), ...reachedBy.map((one) => this.#from(one))];
    const fresh = rules.filter(({ logicalId: id }) => !this.#rules.has(id));
    for (const rule of fresh) this.#rules.set(rule.logicalId, rule);
    const all = rules.map((rule) => this.#rules.get(rule.logicalId) ?? rule);
    return { ...connection, resources: [...resources, ...fresh], dependsOn: [...all, ...dependsOn] };
  }

  /** From the tasks to what they use. */
  #toward({ id, title, group, port, protocol = "tcp", path }: Reach): Resource {
    const { name } = this.#family;
    return this.#rule(logicalId("AllowFrom", name, "To", id, suffix(port, protocol)), path, {
      GroupId: group,
      IpProtocol: protocol,
      FromPort: port,
      ToPort: port,
      SourceSecurityGroupId: this.#groupOfTasks,
      Description: `From ${name} to ${title}`,
    });
  }

  /** From what uses the tasks to them. */
  #from({ id, title, group, port, protocol = "tcp", path }: ReachFrom): Resource {
    return this.#rule(logicalId("From", id, "To", this.#family.name, `On${suffix(port, protocol)}`), path, {
      GroupId: this.#groupOfTasks,
      IpProtocol: protocol,
      FromPort: port,
      ToPort: port,
      ...(typeof group === "object" && "range" in group ? { CidrIp: group.range } : { SourceSecurityGroupId: group }),
      Description: `From ${title}`,
    });
  }

  get #groupOfTasks() {
    return attribute(this.#context.securityGroup(this.#family), "GroupId");
  }

  #rule(id: string, path: Reach["path"], properties: RuleProperties): Resource {
    return new Resource(this.#family.logicalName, id, "AWS::EC2::SecurityGroupIngress", properties, { path });
  }
}

/** A port that is known at deployment only is the one port of what has it. */
function suffix(port: Reach["port"], protocol: "tcp" | "udp"): string {
  return `${typeof port === "object" ? "" : port}${protocol === "udp" ? "Udp" : ""}`;
}
