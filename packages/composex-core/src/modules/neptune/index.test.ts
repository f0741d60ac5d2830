import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { neptune } from "./index.ts";

const clusters = (text: string): Compiled => compiled(`services: {api: {image: nginx}}\nx-neptune: ${text}`);
const properties = (result: Compiled, id: string): Json => result.resource("neptune", id).Properties;

describe("x-neptune", () => {
  it("makes an encrypted cluster with an instance, whose clients IAM knows", () => {
    const result = clusters("{graph: {Properties: {}}}");
    expect(result.problems).to.deep.equal([]);
    const types = Object.values<Json>(result.template("neptune").Resources).map(({ Type }) => Type);
    expect(types).to.have.members([
      "AWS::EC2::SecurityGroup",
      "AWS::Neptune::DBCluster",
      "AWS::Neptune::DBInstance",
      "AWS::Neptune::DBSubnetGroup",
    ]);
    expect(properties(result, "graph")).to.deep.include({
      DBSubnetGroupName: { Ref: "graphSubnetGroup" },
      IamAuthEnabled: true,
      StorageEncrypted: true,
      VpcSecurityGroupIds: [{ "Fn::GetAtt": ["graphSecurityGroup", "GroupId"] }],
    });
  });

  it("lets services connect, look and reach it", () => {
    const result = clusters(
      "{graph: {Properties: {}, Services: {api: {Access: {DBCluster: RO, NeptuneDB: connect}, ReturnValues: {Port: PORT}}}}}",
    );
    expect(result.problems).to.deep.equal([]);
    const [connect] = (result.resource("api", "apiToNeptune").Properties as Json).PolicyDocument.Statement.filter(
      ({ Sid }: Json) => Sid === "NeptuneDBconnect",
    );
    expect(connect).to.deep.equal({
      Sid: "NeptuneDBconnect",
      Effect: "Allow",
      Action: ["neptune-db:connect"],
      Resource: [{ "Fn::Sub": "arn:${AWS::Partition}:neptune-db:${AWS::Region}:${AWS::AccountId}:${neptuneGraphClusterResourceId}/*" }],
    });
    expect(result.resource("api", "AllowFromapiToDBgraph8182").Properties).to.deep.include({ FromPort: 8182, ToPort: 8182 });
    expect((result.container("api", "api").Environment as readonly Json[]).map(({ Name }) => Name)).to.have.members(["GRAPH", "PORT"]);
  });

  it("listens on the port that is written, with serverless instances where its capacity scales", () => {
    const scaling = "ServerlessScalingConfiguration: {MinCapacity: 1, MaxCapacity: 4}";
    const result = clusters(`{graph: {Properties: {DBPort: 8183, ${scaling}}, Services: {api: {}}}}`);
    expect(result.resource("api", "AllowFromapiToDBgraph8183").Properties).to.deep.include({ FromPort: 8183 });
    expect(properties(result, "graphInstance1").DBInstanceClass).to.equal("db.serverless");
  });

  for (const [text, problem] of [
    ["{graph: {}}", /KEY_MISSING x-neptune.graph/],
    ["{graph: {Properties: {Port: 1}}}", /PROPERTY_UNKNOWN x-neptune.graph.Properties.Port/],
    [
      "{graph: {Properties: {}, Services: {api: {Access: {NeptuneDB: RW}}}}}",
      /ACCESS_UNKNOWN x-neptune.graph.Services.api.Access.NeptuneDB/,
    ],
    ["{graph: {Lookup: {}}}", /LOOKUP_INVALID x-neptune.graph.Lookup/],
  ] as const) {
    it(`reports ${text}`, () => expect(clusters(text).problems.join("\n")).to.match(problem));
  }

  it("is found by its tags", async () => {
    if (!neptune.lookup || !("find" in neptune.lookup)) throw new Error("clusters are found by their own query");
    const aws = fakeLookup({
      arnsByTags: () => ["arn:aws:rds:eu-west-1:012345678912:cluster:theirs"],
      properties: () => ({ Endpoint: "a.example", Port: "8182", ClusterResourceId: "cluster-1", VpcSecurityGroupIds: ["sg-1"] }),
    });
    const query = { Tags: { a: "b" } };
    const found = await neptune.lookup.find(query, aws);
    const result = compiled(
      `services: {api: {image: nginx}}\nx-neptune: {graph: {Lookup: ${JSON.stringify(query)}, Services: {api: {Access: {NeptuneDB: connect}}}}}`,
      { lookups: { "x-neptune/graph": { query, found } } },
    );
    expect(result.problems).to.deep.equal([]);
    expect(JSON.stringify(result.template("api"))).to.contain("arn:aws:neptune-db:eu-west-1:012345678912:cluster-1/*");
  });
});
