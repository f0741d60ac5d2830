import { keyArn } from "../cfn/arn.ts";
import type { LookupProblem } from "../contract/module.ts";
import { queryTags } from "../lookup/query-tags.ts";
import { lookupTags } from "../model/lookup-shape.ts";
import type { LookupPort, LookupScope } from "../ports/lookup.ts";
import { record, type Shape, text } from "../shape/index.ts";

/** A secret of the account, and the key of the customer that encrypts it. */
export interface FoundLogin {
  readonly arn: string;
  readonly keyArn?: string;
}

/** A login as the lookups file holds it. */
export const foundLogin: Shape<FoundLogin> = record("A secret that was found.", {
  arn: text("Its ARN.").required(),
  keyArn: text("ARN of the key of the customer that encrypts it."),
});

/** How one of several things of a lookup is named. */
export const lookedUp = (noun: string) =>
  record(`The ${noun}.`, {
    Tags: lookupTags,
    Arn: text(`ARN of the ${noun}.`),
    Name: text(`Name of the ${noun}.`).was("Identifier"),
  }).as((query, place) => {
    if (query.Arn !== undefined || query.Tags !== undefined || query.Name !== undefined) return query;
    place.error("LOOKUP_INVALID", `Lookup does not say which ${noun} is meant`, { hint: "add Tags, Arn or Name" });
    return undefined;
  });

export type LookedUp = { readonly Tags?: unknown; readonly Arn?: string; readonly Name?: string };

/** A name alone is taken as it is; beside tags it tells which one is meant. */
export async function arnOf(
  { Arn, Name, Tags }: LookedUp,
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

/** The login of a database that was found. */
export async function findLogin(wanted: LookedUp, aws: LookupPort, scope: LookupScope): Promise<FoundLogin | LookupProblem | undefined> {
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
