import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { docdb } from "./index.ts";

const clusters = (text: string, more = ""): Compiled => compiled(`services: {api: {image: nginx}}\nx-docdb: ${text}\n${more}`);
const properties = (result: Compiled, id: string): Json => result.resource("docdb", id).Properties;
const secrets = (result: Compiled): Readonly<Record<string, Json>> =>
  Object.fromEntries(((result.container("api", "api").Secrets ?? []) as readonly Json[]).map(({ Name, ValueFrom }) => [Name, ValueFrom]));

describe("x-docdb", () => {
  it("makes of nothing an encrypted cluster with an instance and a login", () => {
    const result = clusters("{data: }");
    expect(result.problems).to.deep.equal([]);
    const types = Object.values<Json>(result.template("docdb").Resources).map(({ Type }) => Type);
    expect(types).to.have.members([
      "AWS::DocDB::DBCluster",
      "AWS::DocDB::DBInstance",
      "AWS::DocDB::DBSubnetGroup",
      "AWS::EC2::SecurityGroup",
      "AWS::SecretsManager::Secret",
      "AWS::SecretsManager::SecretTargetAttachment",
    ]);
    const { Tags: _, ...own } = properties(result, "data");
    expect(own).to.deep.equal({
      CopyTagsToSnapshot: true,
      DBSubnetGroupName: { Ref: "dataSubnetGroup" },
      MasterUsername: { "Fn::Sub": "{{resolve:secretsmanager:${dataSecret}:SecretString:username}}" },
      MasterUserPassword: { "Fn::Sub": "{{resolve:secretsmanager:${dataSecret}:SecretString:password}}" },
      StorageEncrypted: true,
      VpcSecurityGroupIds: [{ "Fn::GetAtt": ["dataSecurityGroup", "GroupId"] }],
    });
    expect(properties(result, "dataInstance1").DBInstanceClass).to.equal("db.t3.medium");
    expect(properties(result, "dataSecretAttachment").TargetType).to.equal("AWS::DocDB::DBCluster");
    expect(result.resource("docdb", "data").DeletionPolicy).to.equal("Snapshot");
  });

  it("has the instances and parameters that are asked for", () => {
    const macros =
      "Instances: [{DBInstanceClass: db.r5.large}, {DBInstanceClass: db.r5.xlarge, AutoMinorVersionUpgrade: true}], DBClusterParameterGroup: {Family: docdb5.0, Name: ours, Parameters: {tls: disabled}}";
    const result = clusters(`{data: {MacroParameters: {${macros}}}}`);
    expect(result.problems).to.deep.equal([]);
    expect(properties(result, "dataInstance2")).to.deep.include({ AutoMinorVersionUpgrade: true, DBInstanceClass: "db.r5.xlarge" });
    expect(properties(result, "dataParameterGroup")).to.deep.include({ Family: "docdb5.0", Name: "ours", Parameters: { tls: "disabled" } });
    expect(properties(result, "data").DBClusterParameterGroupName).to.deep.equal({ Ref: "dataParameterGroup" });
  });

  it("has serverless instances where its capacity scales", () => {
    const result = clusters(
      "{data: {Properties: {EngineVersion: 5.0.0, ServerlessV2ScalingConfiguration: {MinCapacity: 1, MaxCapacity: 4}}}}",
    );
    expect(properties(result, "dataInstance1").DBInstanceClass).to.equal("db.serverless");
  });

  it("gives services the login, its keys, and the way to its port", () => {
    const result = clusters("{data: {Services: {api: {ReturnValues: {DBClusterName: CLUSTER, ReadEndpoint: READ}}}}}");
    expect(result.problems).to.deep.equal([]);
    expect(secrets(result)).to.have.all.keys("data");
    expect(result.resource("api", "AllowFromapiToDBdata27017").Properties).to.deep.include({ FromPort: 27_017, ToPort: 27_017 });
    const keys = "{Mappings: {host: DB_HOST}}";
    const mapped = { DB_HOST: { "Fn::Sub": "${docdbDataDBSecret}:host::" } };
    expect(secrets(clusters(`{data: {Services: {api: {SecretsMappings: ${keys}}}}}`))).to.deep.equal(mapped);
    expect(secrets(clusters(`{data: {SecretsMappings: ${keys}, Services: {api: {}}}}`))).to.deep.equal(mapped);
    expect(clusters("{data: {Services: {api: {Access: {DBCluster: RO}}}}}").problems).to.deep.equal([]);
  });

  it("listens on the port that is written", () => {
    const result = clusters("{data: {Properties: {Port: 27018}, Services: {api: {}}}}");
    expect(result.resource("api", "AllowFromapiToDBdata27018").Properties).to.deep.include({ FromPort: 27_018 });
  });

  it("tells what is not used as it is written", () => {
    const { problems } = clusters("{data: {Properties: {DBSubnetGroupName: theirs, MasterUserPassword: dummy}}}");
    expect(problems.map((problem) => problem.split(": ")[0])).to.deep.equal([
      "warning KEY_UNUSED x-docdb.data.Properties.DBSubnetGroupName",
      "warning KEY_UNUSED x-docdb.data.Properties.MasterUserPassword",
    ]);
  });

  for (const [text, problem] of [
    ["{data: {MacroParameters: {Instances: [{Class: a}]}}}", /PROPERTY_UNKNOWN x-docdb.data.MacroParameters.Instances\[0\].Class/],
    ["{data: {MacroParameters: {DBClusterParameterGroup: {Parameters: {}}}}}", /DBClusterParameterGroup.*Family/],
    ["{data: {Properties: {ManageMasterUserPassword: true}}}", /VALUE_INVALID x-docdb.data.Properties.ManageMasterUserPassword/],
    [
      "{data: {Services: {api: {GenerateConnectionStringSecret: A}}}}",
      /KEY_UNKNOWN x-docdb.data.Services.api.GenerateConnectionStringSecret/,
    ],
    ["{data: {Lookup: {Tags: {a: b}}}}", /x-docdb.data.Lookup/],
  ] as const) {
    it(`reports ${text}`, () => expect(clusters(text).problems.join("\n")).to.match(problem));
  }

  it("is found by name and tags, with its login, and reached", async () => {
    if (!docdb.lookup || !("find" in docdb.lookup)) throw new Error("clusters are found by their own query");
    const arn = "arn:aws:rds:eu-west-1:012345678912:cluster:theirs";
    const login = "arn:aws:secretsmanager:eu-west-1:012345678912:secret:login-AbCdEf";
    const aws = fakeLookup({
      arnsByTags: ({ type }: { readonly type: string }) => (type === "rds:cluster" ? [arn, `${arn}2`] : [login]),
      properties: ({ type }: { readonly type: string }) =>
        type === "AWS::SecretsManager::Secret"
          ? { Id: login }
          : {
              Endpoint: "a.example",
              ReadEndpoint: "b.example",
              Port: "27017",
              ClusterResourceId: "cluster-1",
              VpcSecurityGroupIds: ["sg-1"],
            },
    });
    const query = { cluster: { Tags: { a: "b" }, Name: "theirs" }, secret: { Tags: { a: "b" } } };
    const found = await docdb.lookup.find(query, aws);
    expect(found).to.deep.equal({
      identifier: "theirs",
      arn,
      resourceId: "cluster-1",
      address: "a.example",
      readAddress: "b.example",
      port: 27_017,
      securityGroup: "sg-1",
      secret: { arn: login },
    });
    const result = compiled(
      `services: {api: {image: nginx}}\nx-docdb: {data: {Lookup: ${JSON.stringify(query)}, Services: {api: {ReturnValues: {Endpoint: HOST}}}}}`,
      { lookups: { "x-docdb/data": { query, found } } },
    );
    expect(result.problems).to.deep.equal([]);
    expect(secrets(result)).to.deep.equal({ data: login });
    expect(result.resource("api", "AllowFromapiToDBdata27017").Properties).to.deep.include({ GroupId: "sg-1" });
  });
});
