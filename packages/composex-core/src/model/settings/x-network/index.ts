import type { ServiceSetting } from "../../../contract/service-setting.ts";
import type { Path } from "../../../diagnostics/index.ts";
import { any, either, flag, integer, map, placeOf, record, type Shape, text } from "../../../shape/index.ts";
import { externalSources, type Ingress, ingressShape } from "./ingress.ts";

export { type Ingress, ingressShape } from "./ingress.ts";

/** How the tasks of a service are reached. What a service does not say is absent. */
export interface NetworkSetting {
  readonly assignPublicIp?: boolean;
  readonly ingress?: Ingress;
  /** Ids of security groups that the tasks have beside their own. */
  readonly securityGroups?: readonly string[];
  readonly cloudMap?: CloudMapName;
  /** The first releases' switch: whether the private namespace of `x-dns` has the service. */
  readonly useCloudMap?: boolean;
}

/** A name in a namespace of `x-cloudmap`. */
export interface CloudMapName {
  readonly namespace: string;
  /** Port of the container; default: its first. */
  readonly port: number | undefined;
  /** Host part; default: by the family's name. */
  readonly host: string | undefined;
  readonly path: Path;
}

const SECURITY_GROUP = /^sg-[0-9a-z]+$/;

const securityGroup = either(
  "Id of a security group, or its Arn.",
  text("", { pattern: SECURITY_GROUP, wanted: "the id of a security group" }),
  record(
    "",
    {
      Arn: text("ARN of the security group.", {
        pattern: /^arn:aws[\w-]*:ec2:[^:]*:\d{12}:security-group\/sg-[0-9a-z]+$/,
        wanted: "the ARN of a security group",
      }),
      Tags: any("Refused by this version: write its id.").refused(
        "NOT_SUPPORTED",
        "a security group is not looked up by its tags yet",
        "name it: sg-0123456789abcdef0",
      ),
    },
    { atLeastOne: true },
  ).as(({ Arn }) => Arn?.slice(Arn.lastIndexOf("/") + 1)),
);

const name = record("", {
  Port: integer("Port of the container; default: its first.", 1, 65535),
  Name: text("Host part of the name; default: the family's name."),
}).orEmpty();

const cloudMap = either(
  "Namespace of x-cloudmap in which the tasks are found: its name, or {name: {Port, Name}}.",
  text("").as((namespace, { path }): CloudMapName => ({ namespace, port: undefined, host: undefined, path })),
  map("", name).as((written): CloudMapName | undefined => {
    const [first, ...others] = Object.entries(written);
    if (!first) return undefined;
    const [namespace, { Port, Name }] = first;
    for (const [other] of others) {
      placeOf(written, other).keyWarning("REGISTRY_ONE", `ECS registers a service once: "${other}" is not used`, {
        hint: `keep one namespace; "${namespace}" is used`,
      });
    }
    return { namespace, port: Port, host: Name, path: placeOf(written, namespace).path };
  }),
);

const registered = flag("Whether the namespace of x-dns has the service; now the key x-cloudmap says in which namespace it is.").earlier(
  'write "x-cloudmap"',
);

/** A key that has a place elsewhere now. */
function moved(key: string, now: string): Shape<never> {
  return any(`Refused: ${now}.`).refused("NOT_SUPPORTED", `"${key}" is not rendered`, now);
}

/** How the tasks of a service are reached: public addresses, ingress, names in Cloud Map. */
export const xNetwork: ServiceSetting<NetworkSetting> = {
  key: "x-network",
  summary: "How the tasks of a service are reached: public addresses, ingress, names in Cloud Map.",
  oldSection: "network",
  shape: record("", {
    AssignPublicIp: flag("Tasks have a public address, for subnets that route to the internet.")
      .was("is_public", "IsPublic")
      .meansByDefault(false),
    AdditionalSecurityGroups: map(
      "Security groups that the tasks have beside their own: a name of yours, and the id or {Arn: …}.",
      securityGroup,
    ),
    "x-cloudmap": cloudMap.emptyable(),
    Ingress: ingressShape.was("ingress"),
    "x-ecs_connect": moved("x-ecs_connect", "use x-network.x-cloudmap: clients then find the service by its name in the namespace"),
    use_cloudmap: registered,
    UseCloudmap: registered,
    ext_sources: externalSources.earlier('write "Ingress.ExtSources"'),
    lb_type: moved("lb_type", "declare the load balancer in x-elbv2 and name the service in its Services"),
    healthcheck: moved("healthcheck", "write it in x-elbv2.<name>.Services.<family>:<container>:<port>.healthcheck"),
  }).as((written): NetworkSetting => {
    const { AssignPublicIp, AdditionalSecurityGroups, Ingress, ext_sources: external } = written;
    const useCloudMap = written.use_cloudmap ?? written.UseCloudmap;
    const named = written["x-cloudmap"];
    const ingress = external ? withSources(Ingress, external) : Ingress;
    return {
      ...(AssignPublicIp !== undefined && { assignPublicIp: AssignPublicIp }),
      ...(useCloudMap !== undefined && { useCloudMap }),
      ...(named && { cloudMap: named }),
      ...(ingress && { ingress }),
      ...(AdditionalSecurityGroups && { securityGroups: Object.values(AdditionalSecurityGroups) }),
    };
  }),
  references: ({ cloudMap }) => (cloudMap ? [{ module: "x-cloudmap", name: cloudMap.namespace, path: cloudMap.path }] : []),
};

function withSources(ingress: Ingress | undefined, external: Ingress["external"]): Ingress {
  const { myself = false, aws = [], services = [] } = ingress ?? {};
  return { myself, aws, services, external: [...(ingress?.external ?? []), ...external] };
}
