import { attribute, logicalId, pseudo, Resource, sub, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { ModuleReference } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { placeOf } from "../../shape/index.ts";
import type { DatabaseSpec } from "./database.ts";

const BUCKET = /^x-s3::([^:]+)$/;

/** The buckets of this project that features name. */
export function featureReferences({ macros }: DatabaseSpec): readonly ModuleReference[] {
  return (macros.RdsFeatures ?? []).flatMap((feature) =>
    feature.Resources.flatMap((resource, index) => {
      const name = BUCKET.exec(resource)?.[1];
      return name === undefined ? [] : [{ module: "x-s3", name, path: placeOf(feature, "Resources", index).path }];
    }),
  );
}

export interface FeatureRole {
  readonly feature: string;
  readonly role: Resource<"AWS::IAM::Role">;
}

/** A role for each feature: the engine takes one role for one. */
export function featureRoles(resource: ModelResource<DatabaseSpec>, context: RenderContext): readonly FeatureRole[] {
  const { module, logicalName, path, spec } = resource;
  const { RdsFeatures = [], PermissionsBoundary: boundary } = spec.macros;
  return RdsFeatures.map(({ Name, Resources }) => {
    const buckets = Resources.map((written) => bucketOf(written, context));
    const isExport = /export/i.test(Name);
    const Statement = [
      {
        Sid: "Bucket",
        Effect: "Allow",
        Action: ["s3:GetBucketLocation", "s3:ListBucket"],
        Resource: buckets.map(({ bucket }) => bucket),
      },
      {
        Sid: "Objects",
        Effect: "Allow",
        Action: isExport ? ["s3:AbortMultipartUpload", "s3:PutObject"] : ["s3:GetObject", "s3:GetObjectVersion"],
        Resource: buckets.map(({ objects }) => objects),
      },
    ];
    const role = new Resource(
      module.key.slice(2),
      logicalId(logicalName, Name, "Role"),
      "AWS::IAM::Role",
      {
        AssumeRolePolicyDocument: {
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "rds.amazonaws.com" },
              Action: "sts:AssumeRole",
              Condition: { StringEquals: { "aws:SourceAccount": pseudo("AWS::AccountId") } },
            },
          ],
        },
        ...(boundary !== undefined && {
          PermissionsBoundary: boundary.startsWith("arn:")
            ? boundary
            : sub(`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:policy/${boundary}`),
        }),
        Policies: [{ PolicyName: Name, PolicyDocument: { Version: "2012-10-17", Statement } }],
      },
      { path, splitKey: logicalName },
    );
    return { feature: Name, role };
  });
}

interface BucketArns {
  readonly bucket: Value<string>;
  readonly objects: Value<string>;
}

/** `x-s3::<bucket>`, the ARN of a bucket with or without a path, or its name. */
function bucketOf(written: string, context: RenderContext): BucketArns {
  const name = BUCKET.exec(written)?.[1];
  if (name !== undefined) {
    const arn = context.rendered("x-s3", name)?.values.Arn ?? "";
    return { bucket: arn, objects: sub("${Arn}/*", { Arn: arn }) };
  }
  if (!written.startsWith("arn:")) {
    const arn = `arn:\${AWS::Partition}:s3:::${written}`;
    return { bucket: sub(arn), objects: sub(`${arn}/*`) };
  }
  const slash = written.indexOf("/");
  return slash === -1 ? { bucket: written, objects: `${written}/*` } : { bucket: written.slice(0, slash), objects: written };
}

export function associatedRoles(
  roles: readonly FeatureRole[],
): readonly { readonly FeatureName: string; readonly RoleArn: Value<string> }[] {
  return roles.map(({ feature, role }) => ({ FeatureName: feature, RoleArn: attribute(role, "Arn") }));
}
