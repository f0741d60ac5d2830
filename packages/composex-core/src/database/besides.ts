import type { RemovalPolicy } from "../cfn/index.ts";
import type { Place } from "../shape/index.ts";

/** What stands beside a database that is kept is kept too: AWS would not delete it. */
export function besides(policy: RemovalPolicy | undefined): "Delete" | "Retain" {
  return policy === "Retain" || policy === "RetainExceptOnCreate" ? "Retain" : "Delete";
}

/** Properties that the frame sets, with what to say instead. */
const OVERRIDDEN: Readonly<Record<string, string>> = {
  DBSubnetGroupName: "remove DBSubnetGroupName: Settings.Subnets names the subnets of the VPC that it stands in",
  MasterUserPassword: "remove MasterUserPassword: services get the login from the secret",
};

/** Warns of properties that are not used as they are written. */
export function reportOverridden(properties: Readonly<Record<string, unknown>>, place: Place): void {
  for (const [key, hint] of Object.entries(OVERRIDDEN)) {
    if (properties[key] === undefined) continue;
    const message =
      key === "MasterUserPassword"
        ? "the password is made by Secrets Manager, and is not this one"
        : `${key} is not used: the database gets a group of its own`;
    place.at("Properties", key).keyWarning("KEY_UNUSED", message, { hint });
  }
}
