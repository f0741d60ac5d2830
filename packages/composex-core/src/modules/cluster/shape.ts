import { lookupScopeKeys, lookupTags } from "../../model/lookup-shape.ts";
import { anyMap, either, flag, integer, record, text } from "../../shape/index.ts";

const createOrPointer = (kind: string, what: string) =>
  either(
    `${what}: true makes one, ${kind}::<name> takes that one. Default: false.`,
    flag(""),
    text("", { pattern: new RegExp(`^${kind}::`), wanted: `a pointer such as ${kind}::<name>` }),
  );

const whole = record("The ECS cluster: Properties and MacroParameters create one, Lookup finds one, Use names one, as a plain text does.", {
  Properties: anyMap(
    "Properties of AWS::ECS::Cluster. Default: FARGATE and FARGATE_SPOT, the first task of a service on FARGATE, then four in five on FARGATE_SPOT.",
  ).emptyable(),
  MacroParameters: record("Where sessions of ECS Exec, commands in a running container, are recorded.", {
    CreateExecLoggingLogGroup: flag("Records the sessions in a log group.").byDefault(true),
    LogGroupRetentionInDays: integer("How long the log group keeps them, in days.", 1).byDefault(120),
    CreateExecLoggingBucket: createOrPointer("x-s3", "Bucket that sessions of ECS Exec are recorded in").emptyable(),
    CreateExecLoggingKmsKey: createOrPointer("x-kms", "KMS key that encrypts the sessions of ECS Exec").emptyable(),
    AllowKmsKeyReuse: flag("The key also encrypts the log group and the bucket.").byDefault(false),
  }),
  Lookup: either(
    "An existing cluster, found by composex lookup: its name, or what to search.",
    text("").as((ClusterName): Readonly<Record<string, unknown>> => ({ ClusterName })),
    record("", {
      ClusterName: text("Name of the cluster."),
      Tags: lookupTags.says("Tags that the cluster carries, all of them."),
      ...lookupScopeKeys,
    }).as((query, place): Readonly<Record<string, unknown>> | undefined => {
      if ((query.ClusterName === undefined) !== (query.Tags === undefined)) return query;
      place.error("LOOKUP_INVALID", "Lookup takes one of ClusterName and Tags");
      return undefined;
    }),
  ),
  Use: text("Name of an existing cluster; without a value, a parameter of the root stack takes it at deployment.").readBy((name, place) => {
    if (typeof name === "string") return { name };
    if (name === null) return { name: undefined };
    place.error("TYPE_MISMATCH", "x-cluster.Use takes the name of a cluster");
    return undefined;
  }),
});

export const shape = either(
  whole.description,
  whole,
  text("").as((name, place) => {
    place.note("SPELLING_OLD", "a plain name is an earlier spelling", { hint: `write x-cluster: {Use: ${name}}` });
    return { Use: { name } };
  }),
).orEmpty();
