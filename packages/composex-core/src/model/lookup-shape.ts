import { either, list, map, record, type Shape, spelled, text } from "../shape/index.ts";

const ROLE_ARN = /^arn:aws[\w-]*:iam::\d{12}:role\/.+$/;

/** An ARN; reports LOOKUP_INVALID for one of something else. */
function arnOf(noun: string, pattern: RegExp, description: string, mayBeEmpty = false): Shape<string> {
  return text(description).as((arn, place) => {
    if (pattern.test(arn)) return arn;
    if (mayBeEmpty && arn === "") return undefined;
    place.error("LOOKUP_INVALID", `"${arn}" is no ARN of a ${noun}`);
    return undefined;
  });
}

/** Where a `Lookup` searches. */
export const lookupScopeKeys = {
  // A variable that is set for some environments only leaves it empty.
  RoleArn: arnOf(
    "role",
    ROLE_ARN,
    "ARN of a role to assume for the search, as in another account; default: the caller's own credentials.",
    true,
  ),
  ExternalId: spelled("External id that the role asks for.", {
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    wanted: "an external id: 2 to 1224 letters, digits and + = , . @ : / - _",
  }),
  Region: text("Region to search, such as eu-west-1; default: that of the credentials."),
};

/** Tags of a `Lookup`: a map, or a list of maps in which a repeated key gives alternatives. */
export const lookupTags = either(
  "Tags that the resource carries, all of them: {Name: jobs} or [{Name: jobs}].",
  map("", spelled("")),
  list("", map("", spelled("")), { least: 1 }),
);

/** `Lookup` of a resource that is found by its ARN or by tags. */
export function taggedLookupShape(noun: string, arn: RegExp): Shape<Readonly<Record<string, unknown>>> {
  return record("Names one existing resource, which is then used and never changed. Arn wins over Tags.", {
    Arn: arnOf(noun, arn, `ARN of the ${noun}.`),
    Tags: lookupTags,
    Identifier: text(`What Cloud Control knows the ${noun} by; beside Tags, the end of the ARN of the one that is meant.`),
    ...lookupScopeKeys,
  }).as((query, place) => {
    if ("Arn" in query || "Tags" in query || "Identifier" in query) return query;
    place.error("LOOKUP_INVALID", "Lookup names nothing", { hint: "add Arn or Tags" });
    return undefined;
  });
}
