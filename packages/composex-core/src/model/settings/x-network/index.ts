import type { ParseContext } from "../../../contract/parse-context.ts";
import type { ServiceSetting } from "../../../contract/service-setting.ts";
import { didYouMean, type Path } from "../../../diagnostics/index.ts";
import { isRecord } from "../../../shape/is-record.ts";
import { reportOldSpelling } from "../old-spelling.ts";
import { type ExternalSource, type Ingress, parseExternal, parseIngress } from "./ingress.ts";
import { schema } from "./schema.ts";

export type { Ingress } from "./ingress.ts";
export { parseIngress } from "./ingress.ts";

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

const PRESENT = {
  use_cloudmap: "x-cloudmap",
  UseCloudmap: "x-cloudmap",
  is_public: "AssignPublicIp",
  IsPublic: "AssignPublicIp",
  ingress: "Ingress",
  ext_sources: "Ingress.ExtSources",
};
const KEYS = ["AssignPublicIp", "AdditionalSecurityGroups", "x-ecs_connect", "x-cloudmap", "Ingress"];

/** Keys that have a place elsewhere now. */
const MOVED: Readonly<Record<string, string>> = {
  lb_type: "declare the load balancer in x-elbv2 and name the service in its Services",
  healthcheck: "write it in x-elbv2.<name>.Services.<family>:<container>:<port>.healthcheck",
  "x-ecs_connect": "use x-network.x-cloudmap: clients then find the service by its name in the namespace",
};

/** How the tasks of a service are reached: public addresses, ingress, names in Cloud Map. */
export const xNetwork: ServiceSetting<NetworkSetting> = {
  key: "x-network",
  summary: "How the tasks of a service are reached: public addresses, ingress, names in Cloud Map.",
  oldSection: "network",
  schema,
  parse(value, path, context) {
    if (!isRecord(value)) return undefined;
    reportOldSpelling(value, PRESENT, path, context);
    const { project, report } = context;
    for (const key of Object.keys(value)) {
      const at = project.locateKey([...path, key]);
      const moved = MOVED[key];
      if (moved !== undefined) report.error("NOT_SUPPORTED", at, `"${key}" is not rendered`, { hint: moved });
      else if (!KEYS.includes(key) && !Object.hasOwn(PRESENT, key)) {
        report.error("KEY_UNKNOWN", at, `"${key}" is no key of x-network`, { hint: didYouMean(key, KEYS) });
      }
    }
    const isPublic = value.AssignPublicIp ?? value.is_public ?? value.IsPublic;
    const useCloudMap = value.use_cloudmap ?? value.UseCloudmap;
    const cloudMap = parseCloudMap(value["x-cloudmap"], [...path, "x-cloudmap"], context);
    const ingress = ingressOf(value, path, context);
    return {
      ...(typeof isPublic === "boolean" && { assignPublicIp: isPublic }),
      ...(typeof useCloudMap === "boolean" && { useCloudMap }),
      ...(cloudMap && { cloudMap }),
      ...(ingress && { ingress }),
      ...("AdditionalSecurityGroups" in value && {
        securityGroups: securityGroups(value.AdditionalSecurityGroups, [...path, "AdditionalSecurityGroups"], context),
      }),
    };
  },
};

function ingressOf(value: Readonly<Record<string, unknown>>, path: Path, context: ParseContext): Ingress | undefined {
  const key = "Ingress" in value ? "Ingress" : "ingress";
  const ingress = key in value ? parseIngress(value[key], [...path, key], context) : undefined;
  if (!Array.isArray(value.ext_sources)) return ingress;
  const external = value.ext_sources.flatMap((item, index): readonly ExternalSource[] => {
    const source = parseExternal(isRecord(item) ? item : {}, [...path, "ext_sources", index], context);
    return source ? [source] : [];
  });
  const none = { myself: false, external: [], aws: [], services: [] };
  return { ...none, ...ingress, external: [...(ingress?.external ?? []), ...external] };
}

/** `namespace`, or `{namespace: {Port, Name}}`. */
function parseCloudMap(value: unknown, path: Path, context: ParseContext): CloudMapName | undefined {
  const { project, report } = context;
  if (value === undefined || value === null) return undefined;
  const names = isRecord(value) ? Object.keys(value) : [String(value)];
  const [namespace, ...others] = names;
  if (namespace === undefined) return undefined;
  for (const other of others) {
    report.warning("REGISTRY_ONE", project.locateKey([...path, other]), `ECS registers a service once: "${other}" is not used`, {
      hint: `keep one namespace; "${namespace}" is used`,
    });
  }
  const section = project.extensions["x-cloudmap"];
  if (!isRecord(section) || !(namespace in section)) {
    report.error("RESOURCE_UNDEFINED", project.locate(path), `x-cloudmap has no "${namespace}"`, {
      hint: didYouMean(namespace, isRecord(section) ? Object.keys(section) : []),
    });
    return undefined;
  }
  const body = isRecord(value) && isRecord(value[namespace]) ? value[namespace] : {};
  return {
    namespace,
    port: body.Port === undefined ? undefined : Number(body.Port),
    host: typeof body.Name === "string" ? body.Name : undefined,
    path: isRecord(value) ? [...path, namespace] : path,
  };
}

function securityGroups(value: unknown, path: Path, { project, report }: ParseContext): readonly string[] {
  const ids: string[] = [];
  for (const [name, group] of Object.entries(isRecord(value) ? value : {})) {
    const arn = isRecord(group) && typeof group.Arn === "string" ? group.Arn : undefined;
    const id = typeof group === "string" ? group : arn?.slice(arn.lastIndexOf("/") + 1);
    if (id !== undefined && /^sg-[0-9a-z]+$/.test(id)) ids.push(id);
    else if (isRecord(group) && group.Tags !== undefined) {
      report.error("NOT_SUPPORTED", project.locate([...path, name]), "a security group is not looked up by its tags yet", {
        hint: `name it: ${name}: sg-0123456789abcdef0`,
      });
    } else report.error("TYPE_MISMATCH", project.locate([...path, name]), `"${name}" takes the id of a security group, or its Arn`);
  }
  return ids;
}
