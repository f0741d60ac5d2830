import { attribute, type Resource } from "../../cfn/index.ts";
import { resource } from "../../contract/module.ts";
import { anyMap, flag, list, oneOf, record, text } from "../../shape/index.ts";
import { access } from "./access.ts";
import { makeBucket, readBucket } from "./bucket.ts";

const naming = {
  ExpandAccountIdToBucket: flag("The account's id is added to BucketName.").emptyable(),
  ExpandRegionToBucket: flag("The region is added to BucketName, behind the account's id.").emptyable(),
  NameSeparator: text("What stands between the parts of the name.", {
    pattern: /^[a-z0-9.-]+$/,
    wanted: "lower-case letters, digits, . or -",
  })
    .meansByDefault("-")
    .emptyable(),
  BucketPolicy: record("What the bucket's own policy says.", {
    PredefinedBucketPolicies: list(
      "Statements by their names. Requests without TLS are refused in any case.",
      oneOf("", ["enforceSecureConnection"]),
    ).emptyable(),
    Policies: list("Statements; ${!ARN} is the ARN of the bucket.", anyMap("")).emptyable(),
  }).emptyable(),
};

export const s3 = resource({
  key: "x-s3",
  summary: "S3 buckets, what they tell others of, and the services that read and write their objects.",
  noun: "bucket",
  description: "A bucket. Without anything it has a name that AWS makes, is encrypted, and nobody outside the account reaches it.",
  propertiesTake: "Queue and Topic of NotificationConfiguration also take x-sqs::<queue> and x-sns::<topic>, KMSMasterKeyID x-kms::<key>.",
  type: "AWS::S3::Bucket",
  keys: { MacroParameters: record("Name and policy of the bucket.", naming).emptyable() },
  settings: {
    ...Object.fromEntries(Object.entries(naming).map(([key, shape]) => [key, shape.says(`Earlier place of MacroParameters.${key}.`)])),
    EnableEncryption: oneOf("Earlier spelling of Properties.BucketEncryption.", ["AES256"]).emptyable(),
    EnableAcceleration: flag("Earlier spelling of Properties.AccelerateConfiguration.").emptyable(),
  },
  mayBeEmpty: true,
  removal: "Delete",
  read: readBucket,
  references: ({ spec: { destinations } }) =>
    destinations.map(({ module, name, path }) => ({
      module,
      name,
      path,
      grant: { principal: "s3.amazonaws.com", actions: [module === "x-sqs" ? "sqs:SendMessage" : "sns:Publish"] },
    })),
  uses: {},
  defaults: {
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  },
  defaultValue: "BucketName",
  returnValues: {
    BucketName: { text: "Name of the bucket.", from: "Ref" },
    Arn: { text: "ARN of the bucket.", from: "Arn" },
    DomainName: { text: "Host name of the bucket.", from: "DomainName" },
    DualStackDomainName: { text: "Host name of the bucket for IPv4 and IPv6.", from: "DualStackDomainName" },
    RegionalDomainName: { text: "Host name of the bucket in its region.", from: "RegionalDomainName" },
    WebsiteURL: {
      text: "URL of the website, where WebsiteConfiguration makes the bucket one.",
      from: {
        found: "WebsiteURL",
        make: (bucket: Resource<"AWS::S3::Bucket">) =>
          "WebsiteConfiguration" in bucket.properties ? attribute(bucket, "WebsiteURL") : undefined,
      },
    },
  },
  access,
  encryptedBy: ["BucketEncryption", "ServerSideEncryptionConfiguration", 0, "ServerSideEncryptionByDefault", "KMSMasterKeyID"],
  lookup: { tags: "s3", arn: /^arn:aws[\w-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/ },
  make: makeBucket,
});
