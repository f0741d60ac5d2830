import type { EntryModule, LookupProblem, TaggedLookup } from "../contract/module.ts";
import type { Path } from "../diagnostics/index.ts";
import type { LookupPort, LookupScope } from "../ports/lookup.ts";
import { record, type Shape, text, valueAt } from "../shape/index.ts";
import { queryTags } from "./query-tags.ts";

/** Return values of a resource by name, and the key that encrypts it by the name of its property; as the lookups file holds them. */
export type FoundValues = Readonly<Record<string, string>>;

/** Finds a resource by its ARN, by tags or by its identifier, and asks Cloud Control what it is like. */
export async function findTagged(
  module: EntryModule,
  lookup: TaggedLookup,
  query: Readonly<Record<string, unknown>>,
  aws: LookupPort,
): Promise<FoundValues | LookupProblem | undefined> {
  const scope = scopeOf(query);
  const { Arn, Tags, Identifier } = query;
  if (Arn === undefined && Tags === undefined) return foundValues(module, String(Identifier), scope, aws);
  const carry = typeof Arn === "string" ? [Arn] : await aws.arnsByTags(lookup.tags, queryTags(Tags), scope);
  const arns = Identifier === undefined ? carry : carry.filter((one) => one.endsWith(String(Identifier)));
  const [arn, ...others] = arns;
  if (arn === undefined) return undefined;
  if (others.length > 0) return { problem: `${arns.length} ${module.noun}s carry these tags: ${arns.join(", ")}` };
  if (!lookup.arn.test(arn)) return { problem: `${arn} is no ${module.noun}` };
  const region = arn.split(":")[3];
  return foundValues(module, lookup.identifier?.(arn) ?? endOf(arn), { ...scope, ...(region && { region }) }, aws);
}

/** What is behind the last `/` or `:`. */
function endOf(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf("/"), arn.lastIndexOf(":")) + 1);
}

async function foundValues(
  { type, returnValues, encryptedBy }: EntryModule,
  identifier: string,
  scope: LookupScope,
  aws: LookupPort,
): Promise<FoundValues | undefined> {
  const properties = await aws.properties(type, identifier, scope);
  if (!properties) return undefined;
  const found: Record<string, string> = {};
  for (const [returnValue, { from }] of Object.entries(returnValues)) {
    const name = typeof from === "string" ? from : from.found;
    const value = name === "Ref" ? identifier : name === undefined ? undefined : valueAt(properties, name.split("."));
    if (typeof value === "string" || typeof value === "number") found[returnValue] = String(value);
  }
  if (!encryptedBy) return found;
  const key = valueAt(properties, encryptedBy);
  if (typeof key === "string" && !/(^|:)alias\/aws\//.test(key)) found[foundKeyName(encryptedBy)] = key;
  return found;
}

/** What the lookups file holds of a resource that was found so. */
export function foundShape({ description, returnValues, encryptedBy }: EntryModule): Shape<FoundValues> {
  const names = [...Object.keys(returnValues), ...(encryptedBy ? [foundKeyName(encryptedBy)] : [])];
  return record(description, Object.fromEntries(names.map((name) => [name, text("")])), { atLeastOne: true }) as Shape<FoundValues>;
}

/** Name under which `FoundValues` hold the key that encrypts. */
export function foundKeyName(encryptedBy: Path): string {
  return String(encryptedBy.at(-1));
}

/** Role and region of a `Lookup`. */
export function scopeOf({ RoleArn, ExternalId, Region }: Readonly<Record<string, unknown>>): LookupScope {
  return {
    ...(typeof RoleArn === "string" && { roleArn: RoleArn }),
    ...(typeof ExternalId === "string" && { externalId: ExternalId }),
    ...(typeof Region === "string" && { region: Region }),
  };
}
