import type { JsonSchema, ParseContext } from "../contract/parse-context.ts";
import type { Path } from "../diagnostics/index.ts";
import { queryTags } from "../lookup/query-tags.ts";
import { Fields } from "../model/fields.ts";
import type { LookupScope } from "../ports/lookup.ts";
import { isRecord } from "../shape/is-record.ts";

/** Where a `Lookup` searches. */
export const lookupScopeProperties = {
  RoleArn: {
    type: "string",
    description: "ARN of a role to assume for the search, as in another account; default: the caller's own credentials.",
  },
  Region: { type: "string", description: "Region to search, such as eu-west-1; default: that of the credentials." },
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** What most modules take as `Lookup`. */
export const lookupSchema: JsonSchema = {
  type: "object",
  additionalProperties: false,
  description: "Names one existing resource, which is then used and never changed. Arn wins over Tags.",
  properties: {
    Arn: { type: "string", description: "ARN of the resource." },
    Tags: {
      description: "Tags that the resource carries, all of them: {Name: jobs} or [{Name: jobs}].",
      type: ["object", "array"],
    },
    ...lookupScopeProperties,
  },
};

/** A checked `Lookup`, in the terms of the lookup port. */
export interface LookupWish {
  readonly arn?: string;
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  readonly scope: LookupScope;
}

/** Reports LOOKUP_INVALID for a `Lookup` that names nothing. `arn` tells an ARN of the module's resources. */
export function checkLookup(value: unknown, path: Path, arn: RegExp, context: ParseContext): void {
  const { project, report } = context;
  const fields = Fields.read(value, path, { Arn: [], Tags: [], RoleArn: [], Region: [] }, context);
  if (!fields) return;
  const given = fields.text("Arn");
  if (given !== undefined && !arn.test(given)) {
    report.error("LOOKUP_INVALID", project.locate(fields.at("Arn")), `"${given}" is no ARN of such a resource`);
  }
  const role = fields.text("RoleArn");
  if (role !== undefined && !/^arn:aws[\w-]*:iam::\d{12}:role\/.+$/.test(role)) {
    report.error("LOOKUP_INVALID", project.locate(fields.at("RoleArn")), `"${role}" is no ARN of a role`);
  }
  fields.text("Region");
  const tags = fields.value("Tags");
  if (tags !== undefined && !areTags(tags)) {
    report.error("LOOKUP_INVALID", project.locate(fields.at("Tags")), "Tags takes a map of tags, or a list of maps with one tag each");
  }
  if (!fields.has("Arn") && !fields.has("Tags")) {
    report.error("LOOKUP_INVALID", project.locate(path), "Lookup names nothing", { hint: "add Arn or Tags" });
  }
}

/** The terms of a `Lookup` that `checkLookup` found right. */
export function lookupWish(query: Readonly<Record<string, unknown>>): LookupWish {
  const { Arn, Tags, RoleArn, Region } = query;
  return {
    ...(typeof Arn === "string" && { arn: Arn }),
    ...(Tags !== undefined && { tags: queryTags(Tags) }),
    scope: { ...(typeof RoleArn === "string" && { roleArn: RoleArn }), ...(typeof Region === "string" && { region: Region }) },
  };
}

function areTags(value: unknown): boolean {
  const maps = [value].flat();
  const values = maps.flatMap((map) => (isRecord(map) ? Object.values(map) : [undefined]));
  return values.length > 0 && values.every((wanted) => ["string", "number", "boolean"].includes(typeof wanted));
}
