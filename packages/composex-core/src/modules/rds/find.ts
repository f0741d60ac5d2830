import { keyArn } from "../../cfn/arn.ts";
import type { LookupProblem } from "../../contract/module.ts";
import { scopeOf } from "../../lookup/find-tagged.ts";
import { queryTags } from "../../lookup/query-tags.ts";
import { lookupScopeKeys, lookupTags } from "../../model/lookup-shape.ts";
import type { LookupPort, LookupScope } from "../../ports/lookup.ts";
import { record, text, valueAt } from "../../shape/index.ts";
import { CLUSTER, INSTANCE } from "./engine.ts";

/** A database of the account, as the lookups file holds it. */
export interface FoundDatabase {
  readonly kind: "cluster" | "instance";
  readonly identifier: string;
  readonly arn: string;
  readonly address: string;
  readonly port: number;
  readonly readAddress?: string;
  readonly securityGroup: string;
  readonly secret?: { readonly arn: string; readonly keyArn?: string };
}

const one = (noun: string) =>
  record(`The ${noun}.`, {
    Tags: lookupTags,
    Arn: text(`ARN of the ${noun}.`),
    Name: text(`Name of the ${noun}.`).was("Identifier"),
  }).as((query, place) => {
    if (query.Arn !== undefined || query.Tags !== undefined || query.Name !== undefined) return query;
    place.error("LOOKUP_INVALID", `Lookup does not say which ${noun} is meant`, { hint: "add Tags, Arn or Name" });
    return undefined;
  });

type One = { readonly Tags?: unknown; readonly Arn?: string; readonly Name?: string };

export const lookupShape = record("A database of the account, found by composex lookup.", {
  cluster: one("cluster"),
  db: one("database instance").was("instance"),
  secret: one("secret").says("Secret with its login: username, password, host, port and dbname."),
  ...lookupScopeKeys,
}).as((query, place) => {
  if ((query.cluster === undefined) !== (query.db === undefined)) return query;
  place.error("LOOKUP_INVALID", "Lookup takes one of cluster and db", { hint: query.cluster === undefined ? "add one" : "drop one" });
  return undefined;
});

export async function findDatabase(
  query: Readonly<Record<string, unknown>>,
  aws: LookupPort,
): Promise<FoundDatabase | LookupProblem | undefined> {
  const scope = scopeOf(query);
  const kind = query.cluster === undefined ? "instance" : "cluster";
  const wanted = (query.cluster ?? query.db) as One;
  const arn = await arnOf(wanted, kind === "cluster" ? "rds:cluster" : "rds:db", aws, scope);
  if (arn === undefined) return undefined;
  if (typeof arn !== "string") return arn;
  const identifier = arn.slice(arn.lastIndexOf(":") + 1);
  const properties = await aws.properties(kind === "cluster" ? CLUSTER : INSTANCE, identifier, scope);
  if (!properties) return undefined;
  const secret = query.secret === undefined ? undefined : await findSecret(query.secret as One, aws, scope);
  if (secret && "problem" in secret) return secret;
  if (query.secret !== undefined && !secret) return { problem: "the secret is not there" };
  const address = valueAt(properties, ["Endpoint", "Address"]);
  const port = Number(valueAt(properties, ["Endpoint", "Port"]) ?? properties.Port);
  const [securityGroup] = [properties.VpcSecurityGroupIds ?? properties.VPCSecurityGroups ?? []].flat();
  if (typeof address !== "string" || typeof securityGroup !== "string") return { problem: `${identifier} has no endpoint yet` };
  const readAddress = valueAt(properties, ["ReadEndpoint", "Address"]);
  return {
    kind,
    identifier,
    arn: String(properties.DBClusterArn ?? properties.DBInstanceArn ?? arn),
    address,
    port,
    ...(typeof readAddress === "string" && { readAddress }),
    securityGroup,
    ...(secret && { secret }),
  };
}

/** A name alone is taken as it is; beside tags it tells which one is meant. */
async function arnOf(
  { Arn, Name, Tags }: One,
  type: string,
  aws: LookupPort,
  scope: LookupScope,
): Promise<string | LookupProblem | undefined> {
  if (Arn !== undefined) return Arn;
  if (Tags === undefined) return Name;
  const carry = await aws.arnsByTags(type, queryTags(Tags), scope);
  const arns = Name === undefined ? carry : carry.filter((arn) => isNamed(arn, Name));
  return arns.length > 1 ? { problem: `${arns.join(", ")} all carry these tags` } : arns[0];
}

/** The ARN of a secret has six characters behind its name. */
function isNamed(arn: string, name: string): boolean {
  return arn.endsWith(`:${name}`) || arn.replace(/-[A-Za-z0-9]{6}$/, "").endsWith(`:${name}`);
}

async function findSecret(wanted: One, aws: LookupPort, scope: LookupScope): Promise<FoundDatabase["secret"] | LookupProblem | undefined> {
  const arn = await arnOf(wanted, "secretsmanager:secret", aws, scope);
  if (arn === undefined || typeof arn !== "string") return arn;
  const properties = await aws.properties("AWS::SecretsManager::Secret", arn, scope);
  if (!properties) return undefined;
  const whole = typeof properties.Id === "string" ? properties.Id : arn;
  const { KmsKeyId: key } = properties;
  if (typeof key !== "string" || key.startsWith("alias/aws/")) return { arn: whole };
  if (key.startsWith("alias/"))
    return { problem: `the key of the secret is named by the alias ${key}, which says nothing about who may use it` };
  return { arn: whole, keyArn: keyArn(key, whole) };
}
