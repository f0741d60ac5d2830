import { attribute, CallValue, isIntrinsic, Resource, ref, sub, type Value } from "../../cfn/index.ts";
import type { PolicyStatement } from "../../contract/connection.ts";
import type { Making, NewResource, WrittenEntry } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord, type Place, placeOf } from "../../shape/index.ts";
import { queueIsFifo } from "../queue-is-fifo.ts";
import { type Destination, readDestinations } from "./destinations.ts";

export interface BucketSpec {
  /** Name that it gets, with what is added to it. */
  readonly name: Value<string> | undefined;
  /** Statements of the user for the bucket's policy. */
  readonly statements: readonly Readonly<Record<string, unknown>>[];
  readonly statementsPath: Path;
  readonly accelerated: boolean;
  readonly destinations: readonly Destination[];
}

interface Macros {
  readonly ExpandAccountIdToBucket?: boolean;
  readonly ExpandRegionToBucket?: boolean;
  readonly NameSeparator?: string;
  readonly BucketPolicy?: { readonly Policies?: readonly Readonly<Record<string, unknown>>[] };
}

interface EarlierSettings extends Macros {
  readonly EnableEncryption?: "AES256";
  readonly EnableAcceleration?: boolean;
}

/** Longest id of an account and of a region, for the length of a name that they are added to. */
const ACCOUNT_LENGTH = 12;
const REGION_LENGTH = 14;
const NAME_LENGTH = 63;

export function readBucket({
  written,
  properties,
  settings,
  place,
  isFound,
}: WrittenEntry<{ readonly MacroParameters?: Macros }>): BucketSpec {
  const macros = withEarlier(written.MacroParameters ?? {}, settings, place);
  const { BucketPolicy } = macros;
  const none = { name: undefined, statements: [], statementsPath: place.path, accelerated: false, destinations: [] };
  if (isFound) return none;
  return {
    name: bucketName(properties.BucketName, macros, place.at("Properties", "BucketName")),
    statements: BucketPolicy?.Policies ?? [],
    statementsPath: BucketPolicy ? placeOf(BucketPolicy, "Policies").path : place.path,
    accelerated: (settings as EarlierSettings).EnableAcceleration === true,
    destinations: readDestinations(properties.NotificationConfiguration, place.at("Properties", "NotificationConfiguration")),
  };
}

/** What earlier releases had in `Settings`, below what `MacroParameters` says. */
function withEarlier(macros: Macros, settings: EarlierSettings, place: Place): Macros {
  const { ExpandAccountIdToBucket, ExpandRegionToBucket, NameSeparator, BucketPolicy, EnableEncryption, EnableAcceleration } = settings;
  const moved = { ExpandAccountIdToBucket, ExpandRegionToBucket, NameSeparator, BucketPolicy };
  const earlier = Object.entries({ ...moved, EnableEncryption, EnableAcceleration }).filter(([, value]) => value !== undefined);
  for (const [key] of earlier) {
    const now = NOW_A_PROPERTY[key] ?? `MacroParameters.${key}`;
    place.at("Settings", key).keyNote("SPELLING_OLD", `"Settings.${key}" is an earlier spelling`, { hint: `write "${now}"` });
  }
  return { ...Object.fromEntries(earlier.filter(([key]) => key in moved)), ...macros };
}

/** Buckets are encrypted with AES256 unless they say something else. */
const NOW_A_PROPERTY: Readonly<Record<string, string>> = {
  EnableEncryption: "Properties.BucketEncryption",
  EnableAcceleration: "Properties.AccelerateConfiguration: {AccelerationStatus: Enabled}",
};

function bucketName(
  written: unknown,
  { ExpandAccountIdToBucket, ExpandRegionToBucket, NameSeparator = "-" }: Macros,
  place: Place,
): BucketSpec["name"] {
  const added = [...(ExpandAccountIdToBucket ? ["${AWS::AccountId}"] : []), ...(ExpandRegionToBucket ? ["${AWS::Region}"] : [])];
  if (written === undefined || written === null) {
    if (added.length > 0) {
      place.warning("KEY_UNUSED", "AWS makes the name of a bucket without BucketName: nothing is added to it", {
        hint: "write BucketName",
      });
    }
    return undefined;
  }
  if (typeof written !== "string") return undefined;
  const more = [...(ExpandAccountIdToBucket ? [ACCOUNT_LENGTH] : []), ...(ExpandRegionToBucket ? [REGION_LENGTH] : [])];
  const length = more.reduce((sum, part) => sum + NameSeparator.length + part, written.length);
  if (!written.includes("$") && (!/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(written) || length < 3 || length > NAME_LENGTH)) {
    const message = length > NAME_LENGTH ? `the name "${written}" comes to ${length} characters` : `"${written}" is no name of a bucket`;
    place.error("BUCKET_NAME", message, { hint: `3 to ${NAME_LENGTH} lower-case letters, digits, . and -` });
  }
  if (added.length > 0) return sub([written, ...added].join(NameSeparator));
  place.note("BUCKET_NAME", `all accounts of AWS share the names of buckets: only one deployment can have "${written}"`, {
    hint: "leave BucketName out, or add MacroParameters: {ExpandAccountIdToBucket: true, ExpandRegionToBucket: true}",
  });
  return undefined;
}

export function makeBucket(
  { spec, resolved, granted, path }: NewResource<BucketSpec, "AWS::S3::Bucket">,
  context: RenderContext,
): Making<"AWS::S3::Bucket"> {
  for (const { module, name, path: at } of spec.destinations) {
    if (module !== "x-sqs" || !queueIsFifo(name, context)) continue;
    context.report.error("QUEUE_NAME", context.model.project.locate(at), `a bucket cannot send to a FIFO queue, and "${name}" is one`, {
      hint: "name a standard queue",
    });
  }
  const { BucketEncryption } = resolved;
  const needsAcl = resolved.AccessControl !== undefined && resolved.AccessControl !== "Private" && resolved.OwnershipControls === undefined;
  if (needsAcl) {
    const where = context.model.project.locateKey([...path, "Properties", "AccessControl"]);
    context.report.warning("BUCKET_ACL", where, "S3 takes an ACL only where ACLs are on: they are turned on for this bucket", {
      hint: "remove AccessControl, or write OwnershipControls: {Rules: [{ObjectOwnership: BucketOwnerPreferred}]}",
    });
  }
  return {
    properties: {
      ...(spec.accelerated && { AccelerateConfiguration: { AccelerationStatus: "Enabled" } }),
      ...(needsAcl && { OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }] } }),
      ...resolved,
      ...(spec.name !== undefined && { BucketName: spec.name }),
      ...(BucketEncryption !== undefined && {
        BucketEncryption: byItsKey(BucketEncryption, [...path, "Properties", "BucketEncryption"], context),
      }),
    },
    beside: (bucket) => {
      const arn = attribute(bucket, "Arn");
      const own = context.resolve(spec.statements, spec.statementsPath).map((statement) => withArn(statement, bucket));
      const statements = [withoutTls(arn), ...granted(arn), ...own];
      return {
        resources: [
          new Resource(
            bucket.stack,
            `${bucket.logicalId}Policy`,
            "AWS::S3::BucketPolicy",
            { Bucket: ref(bucket), PolicyDocument: { Version: "2012-10-17", Statement: statements } },
            { splitKey: bucket.options.splitKey ?? bucket.logicalId, path },
          ),
        ],
      };
    },
  };
}

type Encryption = NonNullable<NewResource<BucketSpec, "AWS::S3::Bucket">["resolved"]["BucketEncryption"]>;

/** S3 takes a key with the algorithms of KMS only. */
function byItsKey(encryption: Encryption, path: Path, { model, report }: RenderContext): Encryption {
  if (!isRecord(encryption) || !Array.isArray(encryption.ServerSideEncryptionConfiguration)) return encryption;
  const rules = encryption.ServerSideEncryptionConfiguration.map((rule: unknown, index) => {
    const standard = isRecord(rule) ? rule.ServerSideEncryptionByDefault : undefined;
    if (!isRecord(rule) || !isRecord(standard) || standard.KMSMasterKeyID === undefined || standard.SSEAlgorithm !== "AES256") return rule;
    const where = model.project.locate([
      ...path,
      "ServerSideEncryptionConfiguration",
      index,
      "ServerSideEncryptionByDefault",
      "SSEAlgorithm",
    ]);
    report.warning("CONFLICT", where, "AES256 takes no key: the bucket is encrypted by aws:kms", { hint: "write SSEAlgorithm: aws:kms" });
    return { ...rule, ServerSideEncryptionByDefault: { ...standard, SSEAlgorithm: "aws:kms" } };
  });
  return { ServerSideEncryptionConfiguration: rules } as Encryption;
}

function withoutTls(arn: Value<string>): PolicyStatement {
  return {
    Sid: "DenyWithoutTls",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [arn, sub("${Arn}/*", { Arn: arn })],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}

/** `${!ARN}` and `${ARN}` in what the user wrote stand for the bucket; pointers and pseudo parameters are in place already. */
function withArn<T>(value: T, bucket: Resource<"AWS::S3::Bucket">): T {
  const ARN = attribute(bucket, "Arn");
  const walk = (data: unknown): unknown => {
    if (typeof data === "string") return ofText(data, ARN);
    if (data instanceof CallValue && data.fn === "Fn::Sub") return ofSubstitution(data, ARN);
    if (Array.isArray(data)) return data.map(walk);
    if (!isRecord(data) || isIntrinsic(data)) return data;
    return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, walk(one)]));
  };
  return walk(value) as T;
}

const OWN_ARN = /\$\{!?ARN\}/g;

function ofText(text: string, ARN: Value<string>): Value<string> {
  const own = text.replace(OWN_ARN, "${ARN}");
  if (!own.includes("${ARN}")) return text;
  // Variables of IAM, such as ${aws:username}, are none of CloudFormation's.
  return own === "${ARN}" ? ARN : sub(own.replace(/\$\{(?!ARN\})/g, "${!"), { ARN });
}

function ofSubstitution(call: CallValue, ARN: Value<string>): Value<string> {
  const [text, values] = (Array.isArray(call.argument) ? call.argument : [call.argument, {}]) as [
    string,
    Readonly<Record<string, Value<string>>>,
  ];
  const own = text.replace(OWN_ARN, "${ARN}");
  return own.includes("${ARN}") ? sub(own, { ...values, ARN }) : call;
}
