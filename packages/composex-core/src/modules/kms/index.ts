import { pseudo, Resource, ref, sub } from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import { type Making, type NewResource, resource, type WrittenEntry } from "../../contract/module.ts";
import type { AccessTable } from "../../contract/module-facts.ts";
import { isRecord, type Place, placeOf, record, text } from "../../shape/index.ts";

const DATA_KEYS = [
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyPair",
  "kms:GenerateDataKeyPairWithoutPlaintext",
  "kms:GenerateDataKeyWithoutPlaintext",
];
const RE_ENCRYPT = ["kms:ReEncryptFrom", "kms:ReEncryptTo"];

/** Grants are for AWS services that act for the application, such as EBS; an application has no reason to grant the key to others. */
const GRANTS = { actions: ["kms:CreateGrant"], condition: { Bool: { "kms:GrantIsForAWSResource": "true" } } };

/** The last two are names of AWS SAM's policy templates. */
const access: AccessTable = {
  "": {
    EncryptDecrypt: { actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", ...DATA_KEYS, ...RE_ENCRYPT], also: [GRANTS] },
    EncryptOnly: { actions: ["kms:Encrypt", ...DATA_KEYS, ...RE_ENCRYPT] },
    DecryptOnly: { actions: ["kms:Decrypt"] },
    SQS: { actions: ["kms:Decrypt", "kms:GenerateDataKey"] },
    KMSEncryptPolicy: { actions: ["kms:Encrypt"] },
    KMSDecryptPolicy: { actions: ["kms:Decrypt"] },
  },
};

const alias = text("Name by which people know the key: alias/<name> as it is, <name> below the name of the root stack.");

interface KeySpec {
  readonly alias: string | undefined;
}

interface Written {
  readonly MacroParameters?: { readonly Alias?: string };
}

export const kms = resource({
  key: "x-kms",
  summary: "KMS keys, their aliases, and the services that encrypt and decrypt with them.",
  noun: "key",
  description:
    "A key. Without anything it encrypts and decrypts, and AWS changes its material every year. It is kept where it encrypts what is kept.",
  type: "AWS::KMS::Key",
  keys: { MacroParameters: record("What stands beside the key.", { Alias: alias.emptyable() }).emptyable() },
  settings: { Alias: alias.says("Earlier place of MacroParameters.Alias.").emptyable() },
  mayBeEmpty: true,
  supplied: ["KeyPolicy"],
  read,
  uses: {},
  defaultValue: "KeyId",
  returnValues: {
    KeyId: { text: "Id of the key.", from: "Ref" },
    Arn: { text: "ARN of the key.", from: "Arn" },
    KmsKeyAliasName: {
      text: "Alias of the key, where it is created with one.",
      from: { make: (_key, handles: Resource<"AWS::KMS::Alias"> | undefined) => handles && ref(handles) },
    },
  },
  access,
  lookup: { tags: "kms:key", arn: /^arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/ },
  make,
});

function read({ written, settings, place }: WrittenEntry<Written>): KeySpec | undefined {
  const { MacroParameters } = written;
  const old = typeof settings.Alias === "string" ? settings.Alias : undefined;
  const at = MacroParameters?.Alias === undefined ? place.at("Settings", "Alias") : placeOf(MacroParameters, "Alias");
  if (old !== undefined) {
    place
      .at("Settings", "Alias")
      .keyNote("SPELLING_OLD", '"Settings.Alias" is an earlier spelling', { hint: 'write "MacroParameters.Alias"' });
  }
  const name = MacroParameters?.Alias ?? old;
  return name !== undefined && !isAlias(name, at) ? undefined : { alias: name };
}

function isAlias(name: string, place: Place): boolean {
  if (/^(alias\/)?aws/.test(name)) {
    place.error("VALUE_INVALID", `"${name}" is kept for the keys of AWS`, { hint: "take an alias that does not start with aws" });
    return false;
  }
  if (/^[\w/-]{1,200}$/.test(name)) return true;
  place.error("VALUE_INVALID", `"${name}" is no alias`, { hint: "an alias has letters, digits, / _ and -" });
  return false;
}

function make({
  spec,
  resolved,
  logicalName,
  path,
  granted,
}: NewResource<KeySpec, "AWS::KMS::Key">): Making<"AWS::KMS::Key", Resource<"AWS::KMS::Alias"> | undefined> {
  const { KeyPolicy, ...own } = resolved;
  const symmetric = own.KeySpec === undefined || own.KeySpec === "SYMMETRIC_DEFAULT";
  return {
    properties: {
      Description: sub(`Key ${logicalName} of \${Stack}`, { Stack: rootStackName }),
      Enabled: true,
      ...(symmetric && { EnableKeyRotation: true, KeyUsage: "ENCRYPT_DECRYPT" }),
      PendingWindowInDays: 7,
      ...own,
      // The policy of a key stands for the key itself.
      KeyPolicy: withStatements(KeyPolicy, granted("*")),
    },
    beside: (key) => {
      if (spec.alias === undefined) return {};
      const name = spec.alias.startsWith("alias/") ? spec.alias : sub(`alias/\${Stack}/${spec.alias}`, { Stack: rootStackName });
      const properties = { AliasName: name, TargetKeyId: ref(key) };
      const handles = new Resource(key.stack, `${key.logicalId}Alias`, "AWS::KMS::Alias", properties, { path, splitKey: key.logicalId });
      return { resources: [handles], handles };
    },
  };
}

/** The user's policy, or one that leaves the key to the IAM policies of this account, with further statements. */
function withStatements(policy: unknown, more: readonly object[]): object {
  if (isRecord(policy)) return { ...policy, Statement: [...[policy.Statement ?? []].flat(), ...more] };
  const account = {
    Sid: "Account",
    Effect: "Allow",
    Principal: { AWS: sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root") },
    Action: "kms:*",
    Resource: "*",
    Condition: { StringEquals: { "kms:CallerAccount": pseudo("AWS::AccountId") } },
  };
  return { Version: "2012-10-17", Statement: [account, ...more] };
}
