import { type Making, type NewResource, resource, type WrittenEntry } from "../../contract/module.ts";
import type { AccessTable } from "../../contract/module-facts.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { isRecord, map, record } from "../../shape/index.ts";
import { clientLibrary, clientLibraryShape, type KclRights } from "./client-library.ts";

const DESCRIBE = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary"];

/** Readers with a throughput of their own are registered with the stream, and are resources of their own. */
const FAN_OUT = {
  actions: ["kinesis:DescribeStreamConsumer", "kinesis:SubscribeToShard"],
  resources: ["${Arn}/consumer/*"],
  key: "nothing",
} as const;

/** What is done to a stream as it stands; it neither makes nor ends one, nor says who else may use it. */
const MANAGE = [
  "kinesis:AddTagsToStream",
  "kinesis:DecreaseStreamRetentionPeriod",
  "kinesis:IncreaseStreamRetentionPeriod",
  "kinesis:ListStreamConsumers",
  "kinesis:ListTagsForStream",
  "kinesis:MergeShards",
  "kinesis:RemoveTagsFromStream",
  "kinesis:SplitShard",
];

const READ = ["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"];
const WRITE = ["kinesis:PutRecord", "kinesis:PutRecords"];

/** The last two are names of AWS SAM's policy templates. */
const access: AccessTable = {
  "": {
    Consumer: { actions: [...DESCRIBE, ...READ], key: "decrypt" },
    Producer: {
      actions: [...DESCRIBE, ...WRITE, "kinesis:ListShards", "kinesis:RegisterStreamConsumer"],
      key: "encrypt",
      also: [FAN_OUT],
    },
    PowerUser: {
      actions: [...DESCRIBE, ...MANAGE, ...READ, ...WRITE, "kinesis:RegisterStreamConsumer"],
      also: [
        {
          ...FAN_OUT,
          actions: [...FAN_OUT.actions, "kinesis:DeregisterStreamConsumer"],
        },
      ],
    },
    KinesisStreamReadPolicy: { actions: [...DESCRIBE, ...READ], key: "decrypt" },
    KinesisCrudPolicy: { actions: [...DESCRIBE, ...MANAGE, ...READ, ...WRITE] },
  },
};

interface Written {
  readonly MacroParameters?: { readonly SetupIAMForKCL?: Readonly<Record<string, KclRights>> };
}

interface StreamSpec {
  /** Families that read with the Kinesis Client Library, which keeps its state in DynamoDB. */
  readonly clients: Readonly<Record<string, KclRights>>;
}

export const kinesis = resource({
  key: "x-kinesis",
  summary: "Kinesis data streams and the services that write to them and read from them.",
  noun: "stream",
  description: "A stream. Without anything it has one shard, encrypted with the key that AWS keeps for Kinesis.",
  type: "AWS::Kinesis::Stream",
  keys: {
    MacroParameters: record("What services need beside the stream.", {
      SetupIAMForKCL: map("Families that read with the Kinesis Client Library, by name.", clientLibraryShape).emptyable(),
    }).emptyable(),
  },
  mayBeEmpty: true,
  removal: "Delete",
  read: ({ written, properties, place, isFound }: WrittenEntry<Written>): StreamSpec => {
    if (isFound) return { clients: {} };
    if (isOnDemand(properties) && properties.ShardCount !== undefined) {
      place.at("Properties", "ShardCount").keyWarning("KEY_UNUSED", "AWS sets the shards of a stream that is on demand", {
        hint: "remove ShardCount, or StreamModeDetails",
      });
    }
    return { clients: written.MacroParameters?.SetupIAMForKCL ?? {} };
  },
  uses: {},
  defaults: { StreamEncryption: { EncryptionType: "KMS", KeyId: "alias/aws/kinesis" } },
  defaultValue: "StreamId",
  returnValues: {
    StreamId: { text: "Name of the stream.", from: "Ref" },
    Arn: { text: "ARN of the stream.", from: "Arn" },
  },
  access,
  encryptedBy: ["StreamEncryption", "KeyId"],
  lookup: { tags: "kinesis:stream", arn: /^arn:aws[\w-]*:kinesis:[a-z0-9-]+:\d{12}:stream\/[\w.-]{1,128}$/ },
  make: (stream: NewResource<StreamSpec, "AWS::Kinesis::Stream">, context): Making<"AWS::Kinesis::Stream"> => {
    checkClients(stream, context);
    const { resolved } = stream;
    const { ShardCount = 1, ...others } = resolved;
    return { properties: isOnDemand(resolved) ? others : { ShardCount, ...others } };
  },
  connect: ({ resource: { spec }, family }) => {
    const rights = spec.clients[family.name];
    return rights ? { policyName: "KinesisClientLibrary", taskStatements: clientLibrary(rights) } : {};
  },
});

function isOnDemand({ StreamModeDetails: mode }: Readonly<Record<string, unknown>>): boolean {
  return isRecord(mode) && mode.StreamMode === "ON_DEMAND";
}

/** Who reads with the library uses the stream. */
function checkClients({ name, path, spec }: NewResource<StreamSpec>, { model, report }: RenderContext): void {
  const users = model.links
    .filter(({ resource: one }) => one.module.key === "x-kinesis" && one.name === name)
    .map(({ family }) => family.name);
  for (const client of Object.keys(spec.clients)) {
    if (users.includes(client)) continue;
    const where = model.project.locateKey([...path, "MacroParameters", "SetupIAMForKCL", client]);
    report.error("SERVICE_UNDEFINED", where, `"${client}" is no family that uses the stream`, {
      hint: `add it to Services: {${client}: {Access: Consumer}}`,
    });
  }
}
