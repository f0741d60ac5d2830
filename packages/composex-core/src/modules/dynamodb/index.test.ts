import { expect } from "chai";
import { findTagged } from "../../lookup/find-tagged.ts";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { dynamodb } from "./index.ts";

const KEYS =
  "AttributeDefinitions: [{AttributeName: id, AttributeType: S}, {AttributeName: at, AttributeType: N}], KeySchema: [{AttributeName: id, KeyType: HASH}]";
const INDEX =
  "GlobalSecondaryIndexes: [{IndexName: by-time, KeySchema: [{AttributeName: at, KeyType: HASH}], Projection: {ProjectionType: ALL}}]";
const SCALING = "{MinCapacity: 5, MaxCapacity: 50, TargetValue: 70}";

const tables = (entry: string): Compiled => compiled(`services: {api: {image: nginx}}\nx-dynamodb: {orders: ${entry}}`);
const resources = (result: Compiled, stack = "dynamodb"): Json => result.template(stack).Resources;
const codes = ({ diagnostics }: Compiled): readonly string[] => diagnostics.map(({ severity, code }) => `${severity} ${code}`);

describe("x-dynamodb", () => {
  it("makes a table that is encrypted, can be restored and is paid by request", () => {
    const result = tables(`{Properties: {${KEYS}}}`);
    expect(result.problems).to.deep.equal([]);
    const { orders } = resources(result);
    expect(orders).to.include({ DeletionPolicy: "Delete", UpdateReplacePolicy: "Delete" });
    expect(orders.Properties).to.deep.include({
      BillingMode: "PAY_PER_REQUEST",
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
    });
    expect(orders.Properties.Tags.map(({ Key }: Json) => Key)).to.include.members([
      "Name",
      "ResourceName",
      "CreatedByComposex",
      "RootStackName",
      "compose-x::project-name",
    ]);
  });

  it("leaves to the user what the user says", () => {
    const own = "PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: false}, BillingMode: PROVISIONED";
    const throughput = "ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}";
    const { Properties } = resources(tables(`{Properties: {${KEYS}, ${own}, ${throughput}, Tags: [{Key: Name, Value: mine}]}}`)).orders;
    expect(Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).to.equal(false);
    expect(Properties.BillingMode).to.equal("PROVISIONED");
    expect(Properties.Tags.filter(({ Key }: Json) => Key === "Name")).to.deep.equal([{ Key: "Name", Value: "mine" }]);
  });

  it("needs to be told what to create or what to find", () => {
    expect(tables("{}").problems[0]).to.match(/^error KEY_MISSING x-dynamodb.orders: .*Properties for a new table, or Lookup/);
    expect(tables("{Properties: {}}").problems.join()).to.contain("PROPERTY_MISSING");
  });

  it("gives services its name, what else they name, and the right they ask for, on indexes and stream as well", () => {
    const result = tables(
      `{Properties: {${KEYS}, StreamSpecification: {StreamViewType: KEYS_ONLY}}, Services: {api: {Access: RW, ReturnValues: {StreamArn: STREAM}}}}`,
    );
    expect(result.problems).to.deep.equal([]);
    const names = (result.container("api", "api").Environment as readonly { readonly Name: string }[]).map(({ Name }) => Name);
    expect(names).to.include.members(["ORDERS", "STREAM"]);
    const policies = Object.values<Json>(resources(result, "api")).filter(({ Type }) => Type === "AWS::IAM::Policy");
    const statements: Json[] = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    const on = (action: string): string => JSON.stringify(statements.find(({ Action }) => Action.includes(action))?.Resource);
    expect(on("dynamodb:PutItem")).not.to.contain("/index/");
    expect(on("dynamodb:Query")).to.contain("/index/*");
    expect(on("dynamodb:GetRecords")).to.contain("/stream/*");
    const without = tables(`{Properties: {${KEYS}}, Services: {api: {Access: RO, ReturnValues: {StreamArn: STREAM}}}}`);
    expect(codes(without)).to.deep.equal(["error RETURN_VALUE_UNKNOWN"]);
  });

  it("gives who has access the key of the table", () => {
    const key = "arn:aws:kms:eu-west-1:012345678912:key/1234";
    const own = `SSESpecification: {SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: "${key}"}`;
    const result = tables(`{Properties: {${KEYS}, ${own}}, Services: {api: {Access: RO}}}`);
    expect(JSON.stringify(resources(result, "api")))
      .to.contain(key)
      .and.to.contain("TableKey");
  });

  describe("Scaling", () => {
    it("follows the use of the table and of its indexes", () => {
      const scaling = `{Table: {ReadCapacityUnits: ${SCALING}, WriteCapacityUnits: ${SCALING}}, CopyToIndexes: true}`;
      const result = tables(`{Properties: {${KEYS}, ${INDEX}}, Scaling: ${scaling}}`);
      expect(result.problems).to.deep.equal([]);
      const all = resources(result);
      expect(all.orders.Properties).to.deep.include({
        BillingMode: "PROVISIONED",
        ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
      });
      expect(all.orders.Properties.GlobalSecondaryIndexes[0].ProvisionedThroughput.ReadCapacityUnits).to.equal(5);
      expect(all.ordersReadScaling.Properties).to.deep.include({
        ServiceNamespace: "dynamodb",
        ScalableDimension: "dynamodb:table:ReadCapacityUnits",
        ResourceId: { "Fn::Sub": "table/${orders}" },
        MinCapacity: 5,
        MaxCapacity: 50,
      });
      expect(all.ordersWriteScalingPolicy.Properties.TargetTrackingScalingPolicyConfiguration).to.deep.equal({
        PredefinedMetricSpecification: { PredefinedMetricType: "DynamoDBWriteCapacityUtilization" },
        TargetValue: 70,
        ScaleInCooldown: 60,
        ScaleOutCooldown: 60,
      });
      expect(all.ordersbytimeReadScaling.Properties).to.deep.include({
        ScalableDimension: "dynamodb:index:ReadCapacityUnits",
        ResourceId: { "Fn::Sub": "table/${orders}/index/by-time" },
      });
    });

    it("of an index by itself wins over that of the table", () => {
      const own = "{MinCapacity: 6, MaxCapacity: 7, TargetValue: 50}";
      const scaling = `{Table: {ReadCapacityUnits: ${SCALING}}, Indexes: {by-time: {ReadCapacityUnits: ${own}}}, CopyToIndexes: true}`;
      const all = resources(tables(`{Properties: {${KEYS}, ${INDEX}}, Scaling: ${scaling}}`));
      expect(all.ordersbytimeReadScaling.Properties.MinCapacity).to.equal(6);
      expect(all.orders.Properties.GlobalSecondaryIndexes[0].ProvisionedThroughput.ReadCapacityUnits).to.equal(6);
    });

    const wrong: readonly (readonly [string, string, string])[] = [
      [`{Table: {ReadCapacityUnits: {MinCapacity: 9, MaxCapacity: 6, TargetValue: 70}}}`, KEYS, "error SCALING_RANGE"],
      [`{Table: {ReadCapacityUnits: {MinCapacity: 1, MaxCapacity: 6, TargetValue: 70}}}`, KEYS, "error VALUE_INVALID"],
      [`{Table: {ReadCapacityUnits: {MinCapacity: 5, MaxCapacity: 6}}}`, KEYS, "error KEY_MISSING"],
      [`{Table: {}}`, KEYS, "error VALUE_INVALID"],
      [
        `{Table: {ReadCapacityUnits: ${SCALING}}, Indexes: {by-tme: {ReadCapacityUnits: ${SCALING}}}, CopyToIndexes: true}`,
        `${KEYS}, ${INDEX}`,
        "error SCALING_TARGET",
      ],
      [`{Table: {ReadCapacityUnits: ${SCALING}}}`, `${KEYS}, ${INDEX}`, "warning SCALING_TARGET"],
      [`{Table: {ReadCapacityUnits: ${SCALING}}}`, `${KEYS}, BillingMode: PAY_PER_REQUEST`, "warning KEY_UNUSED"],
    ];
    for (const [scaling, properties, code] of wrong) {
      it(`${code} for ${scaling}`, () => {
        expect(codes(tables(`{Properties: {${properties}}, Scaling: ${scaling}}`))).to.deep.equal([code]);
      });
    }
  });

  it("is found by tags, and scales by itself then", async () => {
    if (!dynamodb.lookup || "find" in dynamodb.lookup) throw new Error("tables are found by tags");
    const arn = "arn:aws:dynamodb:eu-west-1:012345678912:table/theirs";
    const described = { Arn: arn, StreamArn: `${arn}/stream/1`, SSESpecification: { KMSMasterKeyId: "k-1" } };
    const aws = fakeLookup({ arnsByTags: () => [arn], properties: () => described });
    const found = { TableName: "theirs", Arn: arn, StreamArn: `${arn}/stream/1`, KMSMasterKeyId: "k-1" };
    expect(await findTagged(dynamodb, dynamodb.lookup, { Tags: { a: "b" } }, aws)).to.deep.equal(found);
    const text = `{Lookup: {Tags: {a: b}}, Scaling: {Table: {ReadCapacityUnits: ${SCALING}}}, Services: {api: {Access: RO}}}`;
    const result = compiled(`services: {api: {image: nginx}}\nx-dynamodb: {orders: ${text}}`, {
      lookups: { "x-dynamodb/orders": { query: { Tags: { a: "b" } }, found } },
    });
    expect(codes(result)).to.deep.equal(["warning KEY_UNUSED"]);
    expect(JSON.stringify(resources(result, "api"))).to.contain("arn:aws:kms:eu-west-1:012345678912:key/k-1");
  });
});
