import { sub, type Value } from "../cfn/index.ts";
import type { Statement } from "../contract/connection.ts";
import type { GrantedAccess, Link } from "../contract/model.ts";
import type { ResourceModule } from "../contract/module.ts";
import type { RenderContext, Rendered } from "../contract/render-context.ts";
import { valueAt } from "../shape/index.ts";

const ACTIONS = {
  both: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
  encrypt: ["kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
  decrypt: ["kms:Decrypt", "kms:DescribeKey"],
} as const;

/** Where the key of a resource is. */
interface KeyHome {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

const HERE: KeyHome = { partition: "${AWS::Partition}", region: "${AWS::Region}", account: "${AWS::AccountId}" };

/** What a family needs of the key that encrypts a resource it has access to. */
export function keyStatements(
  module: ResourceModule,
  { resource, path }: Link,
  access: readonly GrantedAccess[],
  rendered: Rendered,
  context: RenderContext,
): readonly Statement[] {
  const { encryptedBy, noun } = module;
  if (!encryptedBy || access.length === 0) return [];
  const uses = new Set(access.map(({ statement }) => statement.key ?? "both"));
  uses.delete("nothing");
  const [only, ...more] = uses;
  if (only === undefined || only === "nothing") return [];
  const actions = ACTIONS[more.length > 0 ? "both" : only];
  const at = [...resource.path, "Properties", ...encryptedBy];
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1).replace(/[^A-Za-z0-9]/g, "")}Key`;
  if (resource.lookup) {
    const key = rendered.encryptionKey;
    return key === undefined ? [] : [keyStatement(name, actions, key, homeOf(rendered))];
  }
  const written = valueAt(resource.properties, encryptedBy);
  if (written === undefined || written === null) return [];
  if (typeof written !== "string") {
    const { project } = context.model;
    context.report.warning(
      "KEY_RIGHTS",
      project.locateKey(path),
      `which key encrypts ${module.key}::${resource.name} is known at deployment only`,
      {
        hint: `add the right to use the key in x-iam.Policies of the service, or write x-kms::<key> in ${encryptedBy.join(".")}`,
      },
    );
    return [];
  }
  const value = context.resolve<Value<string>>(written, at);
  if (typeof value !== "string") return [{ Sid: name, Effect: "Allow", Action: actions, Resource: [value] }];
  return isOfAws(value) ? [] : [keyStatement(name, actions, value, HERE)];
}

/** A key by its ARN, by its alias, which a policy can only name in a condition, or by its id. */
function keyStatement(name: string, actions: readonly string[], key: string, { partition, region, account }: KeyHome): Statement {
  const keys = `arn:${partition}:kms:${region}:${account}:key/`;
  const alias = /(?:^|:)(alias\/.+)$/.exec(key)?.[1];
  if (alias !== undefined) {
    const Condition = { "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias } };
    return { Sid: `${name}ByAlias`, Effect: "Allow", Action: actions, Resource: [sub(`${keys}*`)], Condition };
  }
  return { Sid: name, Effect: "Allow", Action: actions, Resource: [key.startsWith("arn:") ? key : sub(`${keys}${key}`)] };
}

/** Everybody may use the keys that AWS keeps for its services. */
function isOfAws(key: string): boolean {
  return /(^|:)alias\/aws\//.test(key);
}

/** The key of a resource that was found is where the resource is. */
function homeOf({ values }: Rendered): KeyHome {
  const arn = Object.values(values).find((value) => typeof value === "string" && value.startsWith("arn:"));
  if (typeof arn !== "string") return HERE;
  const [, partition = "", , region = "", account = ""] = arn.split(":");
  // ARNs of buckets name neither.
  return { partition, region: region || HERE.region, account: account || HERE.account };
}
