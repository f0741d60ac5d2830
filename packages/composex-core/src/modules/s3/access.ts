import type { AccessStatement, AccessTable } from "../../contract/module-facts.ts";

const READ = [
  "s3:GetObject",
  "s3:GetObjectAcl",
  "s3:GetObjectAttributes",
  "s3:GetObjectLegalHold",
  "s3:GetObjectRetention",
  "s3:GetObjectTagging",
  "s3:GetObjectVersion",
  "s3:GetObjectVersionAcl",
  "s3:GetObjectVersionAttributes",
  "s3:GetObjectVersionTagging",
];

/** Who uploads in parts must also be able to give up. */
const WRITE = [
  "s3:AbortMultipartUpload",
  "s3:PutObject",
  "s3:PutObjectAcl",
  "s3:PutObjectLegalHold",
  "s3:PutObjectRetention",
  "s3:PutObjectTagging",
  "s3:PutObjectVersionAcl",
  "s3:PutObjectVersionTagging",
];

const DELETE = ["s3:DeleteObject", "s3:DeleteObjectTagging", "s3:DeleteObjectVersion", "s3:DeleteObjectVersionTagging"];

const CRUD = [
  "s3:AbortMultipartUpload",
  "s3:DeleteObject",
  "s3:DeleteObjectTagging",
  "s3:DeleteObjectVersionTagging",
  "s3:GetObject",
  "s3:GetObjectTagging",
  "s3:GetObjectVersionTagging",
  "s3:PutObject",
  "s3:PutObjectAcl",
  "s3:PutObjectTagging",
  "s3:PutObjectVersionTagging",
];

const LIST = ["s3:GetBucketLocation", "s3:GetBucketPublicAccessBlock", "s3:ListBucket"];

/** The settings of a bucket; nothing that says who else may use it. */
const MANAGE = [
  "s3:GetBucketAcl",
  "s3:GetBucketCORS",
  "s3:GetBucketLocation",
  "s3:GetBucketLogging",
  "s3:GetBucketNotification",
  "s3:GetBucketObjectLockConfiguration",
  "s3:GetBucketOwnershipControls",
  "s3:GetBucketPolicy",
  "s3:GetBucketPolicyStatus",
  "s3:GetBucketPublicAccessBlock",
  "s3:GetBucketRequestPayment",
  "s3:GetBucketTagging",
  "s3:GetBucketVersioning",
  "s3:GetBucketWebsite",
  "s3:ListBucket",
  "s3:PutBucketCORS",
  "s3:PutBucketLogging",
  "s3:PutBucketNotification",
  "s3:PutBucketObjectLockConfiguration",
  "s3:PutBucketRequestPayment",
  "s3:PutBucketTagging",
  "s3:PutBucketVersioning",
  "s3:PutBucketWebsite",
];

const objects = (actions: readonly string[], key: AccessStatement["key"] = "both"): AccessStatement => {
  return { actions, resources: ["${Arn}/*"], key };
};

const OBJECTS = {
  CRUD: objects(CRUD),
  RW: objects([...READ, ...WRITE]),
  RWDelete: objects([...DELETE, ...READ, ...WRITE]),
  ReadOnly: objects(READ, "decrypt"),
  WriteOnly: objects(WRITE),
  StrictRW: objects(["s3:GetObject", "s3:PutObject"]),
  StrictRWDelete: objects(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]),
  StrictReadOnly: objects(["s3:GetObject"], "decrypt"),
  StrictWriteOnly: objects(["s3:PutObject"]),
} as const satisfies Readonly<Record<string, AccessStatement>>;

const ListOnly: AccessStatement = { actions: LIST, key: "nothing" };

const withList = (statement: AccessStatement): AccessStatement => ({ ...statement, also: [ListOnly] });

/** What the bucket's own policy says as well. */
const noPlainText: AccessStatement = {
  effect: "Deny",
  actions: ["s3:*"],
  resources: ["${Arn}", "${Arn}/*"],
  condition: { Bool: { "aws:SecureTransport": "false" } },
  key: "nothing",
};

/** Access names of `x-s3`; a plain one lets list the bucket as well. The last three of those are names of AWS SAM's policy templates. */
export const access: AccessTable = {
  "": {
    ...Object.fromEntries(Object.entries(OBJECTS).map(([name, statement]) => [name, withList(statement)])),
    S3CrudPolicy: withList(objects(CRUD)),
    S3ReadPolicy: withList(objects(["s3:GetObject", "s3:GetObjectVersion"], "decrypt")),
    S3WritePolicy: withList(objects(["s3:PutObject", "s3:PutObjectAcl"])),
  },
  bucket: { ListOnly, PowerUser: { actions: MANAGE, key: "nothing" } },
  objects: OBJECTS,
  enforceSecureConnection: { true: noPlainText },
  "s3-bucket-ssl-requests-only": { true: noPlainText },
};
