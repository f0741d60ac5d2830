import type { LookupProblem } from "../../contract/module.ts";
import { arnOf, type FoundLogin, findLogin, foundLogin, type LookedUp, lookedUp } from "../../database/find.ts";
import { scopeOf } from "../../lookup/find-tagged.ts";
import { lookupScopeKeys } from "../../model/lookup-shape.ts";
import type { LookupPort } from "../../ports/lookup.ts";
import { integer, oneOf, record, type Shape, text, valueAt } from "../../shape/index.ts";
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
  readonly secret?: FoundLogin;
}

export const foundDatabase: Shape<FoundDatabase> = record("A database that was found.", {
  kind: oneOf("What it is.", ["cluster", "instance"]).required(),
  identifier: text("Its name.").required(),
  arn: text("Its ARN.").required(),
  address: text("Host that reads and writes.").required(),
  port: integer("Port of the hosts.").required(),
  readAddress: text("Host that reads only."),
  securityGroup: text("Id of its security group.").required(),
  secret: foundLogin,
});

export const lookupShape = record("A database of the account, found by composex lookup.", {
  cluster: lookedUp("cluster"),
  db: lookedUp("database instance").was("instance"),
  secret: lookedUp("secret").says("Secret with its login: username, password, host, port and dbname."),
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
  const wanted = (query.cluster ?? query.db) as LookedUp;
  const arn = await arnOf(wanted, kind === "cluster" ? "rds:cluster" : "rds:db", aws, scope);
  if (arn === undefined) return undefined;
  if (typeof arn !== "string") return arn;
  const identifier = arn.slice(arn.lastIndexOf(":") + 1);
  const properties = await aws.properties(kind === "cluster" ? CLUSTER : INSTANCE, identifier, scope);
  if (!properties) return undefined;
  const secret = query.secret === undefined ? undefined : await findLogin(query.secret as LookedUp, aws, scope);
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
