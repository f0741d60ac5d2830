import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { type FoundDatabase, findDatabase } from "./find.ts";

const AURORA = "Engine: aurora-postgresql, EngineVersion: 16.4";

const databases = (text: string, more = ""): Compiled =>
  compiled(`services: {api: {image: nginx}, worker: {image: nginx}}\nx-rds: ${text}\n${more}`);
/** A database `main` made of macro parameters, and its `Services`. */
const aurora = (services = "{}", macros = AURORA, more = ""): Compiled =>
  databases(`{main: {MacroParameters: {${macros}}, Services: ${services}}}`, more);
const instance = (properties: string, services = "{}"): Compiled =>
  databases(`{main: {Properties: {${properties}}, Services: ${services}}}`);
const main = (result: Compiled): Json => result.resource("rds", "main").Properties;
const secrets = (result: Compiled, family = "api"): Readonly<Record<string, Json>> =>
  Object.fromEntries(((result.container(family, family).Secrets ?? []) as readonly Json[]).map(({ Name, ValueFrom }) => [Name, ValueFrom]));
const statements = (result: Compiled, policy: string, family = "api"): Json[] =>
  (result.resource(family, policy).Properties as Json).PolicyDocument.Statement;

describe("x-rds", () => {
  it("makes an Aurora cluster with an instance, a login, subnets and a group of its own", () => {
    const result = aurora();
    expect(result.problems).to.deep.equal([]);
    const { Resources } = result.template("rds");
    const types = Object.fromEntries(Object.entries<Json>(Resources).map(([id, { Type }]) => [id, Type]));
    expect(types).to.deep.equal({
      main: "AWS::RDS::DBCluster",
      mainInstance1: "AWS::RDS::DBInstance",
      mainSecret: "AWS::SecretsManager::Secret",
      mainSecretAttachment: "AWS::SecretsManager::SecretTargetAttachment",
      mainSecurityGroup: "AWS::EC2::SecurityGroup",
      mainSubnetGroup: "AWS::RDS::DBSubnetGroup",
    });
    const { Tags: _, ...own } = main(result);
    expect(own).to.deep.equal({
      CopyTagsToSnapshot: true,
      DatabaseName: "main",
      DBSubnetGroupName: { Ref: "mainSubnetGroup" },
      Engine: "aurora-postgresql",
      EngineVersion: "16.4",
      MasterUsername: { "Fn::Sub": "{{resolve:secretsmanager:${mainSecret}:SecretString:username}}" },
      MasterUserPassword: { "Fn::Sub": "{{resolve:secretsmanager:${mainSecret}:SecretString:password}}" },
      StorageEncrypted: true,
      VpcSecurityGroupIds: [{ "Fn::GetAtt": ["mainSecurityGroup", "GroupId"] }],
    });
    expect(Resources.mainInstance1.Properties).to.deep.include({
      DBClusterIdentifier: { Ref: "main" },
      DBInstanceClass: "db.t3.medium",
      Engine: "aurora-postgresql",
      PubliclyAccessible: false,
    });
    expect(Resources.mainSecretAttachment.Properties).to.deep.equal({
      SecretId: { Ref: "mainSecret" },
      TargetId: { Ref: "main" },
      TargetType: "AWS::RDS::DBCluster",
    });
  });

  it("makes an instance of another engine, with the least volume that RDS takes", () => {
    const result = instance("Engine: postgres, EngineVersion: '16.4'");
    expect(result.problems).to.deep.equal([]);
    expect(result.resource("rds", "main").Type).to.equal("AWS::RDS::DBInstance");
    expect(main(result)).to.deep.include({
      AllocatedStorage: "20",
      DBInstanceClass: "db.t3.medium",
      DBName: "main",
      PubliclyAccessible: false,
      StorageEncrypted: true,
      StorageType: "gp3",
    });
  });

  it("makes a cluster of another engine where only a cluster has what is said; it makes its own instances", () => {
    const result = instance(
      "Engine: mysql, EngineVersion: 8.0.39, DBClusterInstanceClass: db.m6gd.large, AllocatedStorage: 100, StorageType: io1, Iops: 1000",
    );
    expect(result.problems).to.deep.equal([]);
    expect(result.resource("rds", "main").Type).to.equal("AWS::RDS::DBCluster");
    expect(result.idsOfType("rds", "AWS::RDS::DBInstance")).to.deep.equal([]);
  });

  it("gives no name to a database of SQL Server, which takes none", () => {
    expect(main(instance("Engine: sqlserver-ex, EngineVersion: '16.00'"))).not.to.have.property("DBName");
  });

  it("has the instances that are asked for, and tells what only the cluster has", () => {
    const result = aurora("{}", `${AURORA}, Instances: [{DBInstanceClass: db.r6g.large, PromotionTier: 1}, {DBAllocatedStorage: 50}]`);
    expect(result.problems).to.have.length(1);
    expect(result.problems[0]).to.match(/^warning KEY_UNUSED x-rds.main.MacroParameters.Instances\[1\].DBAllocatedStorage: /);
    expect(result.resource("rds", "mainInstance1").Properties).to.deep.include({ DBInstanceClass: "db.r6g.large", PromotionTier: 1 });
    expect(result.resource("rds", "mainInstance2").Properties).to.deep.include({ DBInstanceClass: "db.t3.medium" });
  });

  it("has a second instance for MultiAZ, and serverless ones where they are asked for in either way", () => {
    expect(aurora("{}", `${AURORA}, MultiAZ: true`).idsOfType("rds", "AWS::RDS::DBInstance")).to.have.length(2);
    const short = aurora("{}", `${AURORA}, UseServerless: true`);
    expect(main(short).ServerlessV2ScalingConfiguration).to.deep.equal({ MinCapacity: 0.5, MaxCapacity: 8 });
    expect((short.resource("rds", "mainInstance1").Properties as Json).DBInstanceClass).to.equal("db.serverless");
    const long = databases(
      `{main: {Properties: {Engine: aurora-mysql, EngineVersion: 8.0.mysql_aurora.3.08.0, ServerlessV2ScalingConfiguration: {MinCapacity: 1, MaxCapacity: 4}}}}`,
    );
    expect((long.resource("rds", "mainInstance1").Properties as Json).DBInstanceClass).to.equal("db.serverless");
  });

  it("has a group of parameters of its kind", () => {
    const groups = "ParametersGroups: {Family: f, Parameters: {a: 1}}";
    const cluster = aurora("{}", `${AURORA}, ${groups}`);
    expect(cluster.resource("rds", "mainParameterGroup").Type).to.equal("AWS::RDS::DBClusterParameterGroup");
    expect(main(cluster).DBClusterParameterGroupName).to.deep.equal({ Ref: "mainParameterGroup" });
    const single = databases(`{main: {MacroParameters: {Engine: mysql, EngineVersion: 8.0.39, ${groups}}}}`);
    expect(single.resource("rds", "mainParameterGroup").Type).to.equal("AWS::RDS::DBParameterGroup");
    expect(main(single).DBParameterGroupName).to.deep.equal({ Ref: "mainParameterGroup" });
  });

  it("takes the user of MasterUsername, and no password", () => {
    const result = instance("Engine: mysql, EngineVersion: 8.0.39, MasterUsername: shop, MasterUserPassword: dummy");
    expect(result.problems).to.have.length(1);
    expect(result.problems[0]).to.match(/^warning KEY_UNUSED x-rds.main.Properties.MasterUserPassword: /);
    const secret = result.resource("rds", "mainSecret").Properties as Json;
    expect(secret.GenerateSecretString.SecretStringTemplate).to.equal('{"username":"shop"}');
    expect(main(result).MasterUserPassword).to.deep.equal({
      "Fn::Sub": "{{resolve:secretsmanager:${mainSecret}:SecretString:password}}",
    });
  });

  it("takes user and name from a snapshot, and all of its login from a database that it copies", () => {
    const restored = instance("Engine: mysql, EngineVersion: 8.0.39, DBSnapshotIdentifier: before");
    expect(main(restored)).not.to.have.any.keys("MasterUsername", "DBName", "AllocatedStorage");
    expect(main(restored)).to.have.property("MasterUserPassword");
    const replica = instance("Engine: mysql, EngineVersion: 8.0.39, SourceDBInstanceIdentifier: first");
    expect(main(replica)).not.to.have.any.keys("MasterUsername", "MasterUserPassword", "DBName");
    expect(replica.idsOfType("rds", "AWS::SecretsManager::Secret")).to.deep.equal([]);
  });

  it("leaves the login to RDS where it is asked to", () => {
    const result = instance("Engine: mysql, EngineVersion: 8.0.39, ManageMasterUserPassword: true", "{api: {}}");
    expect(result.problems).to.deep.equal([]);
    expect(main(result)).to.include({ MasterUsername: "dbadmin" }).and.not.to.have.property("MasterUserPassword");
    expect(result.idsOfType("rds", "AWS::SecretsManager::Secret")).to.deep.equal([]);
    expect(secrets(result)).to.have.property("main");
  });

  it("leaves a snapshot, and keeps what a kept database stands on", () => {
    const standard = aurora();
    expect(standard.resource("rds", "main").DeletionPolicy).to.equal("Snapshot");
    const kept = databases(`{main: {DeletionPolicy: Retain, MacroParameters: {${AURORA}}}}`).template("rds").Resources;
    const deleted = Object.entries<Json>(kept).filter(([, { DeletionPolicy }]) => DeletionPolicy !== "Retain");
    expect(deleted.map(([id]) => id)).to.deep.equal([]);
  });

  it("stands in the subnets that Settings or MacroParameters name", () => {
    const ids = (result: Compiled): Json => (result.resource("rds", "mainSubnetGroup").Properties as Json).SubnetIds;
    expect(JSON.stringify(ids(aurora()))).to.contain("StorageSubnets");
    expect(JSON.stringify(ids(aurora("{}", `${AURORA}, Subnets: AppSubnets`)))).to.contain("AppSubnets");
    expect(JSON.stringify(ids(databases(`{main: {MacroParameters: {${AURORA}}, Settings: {Subnets: AppSubnets}}}`)))).to.contain(
      "AppSubnets",
    );
    expect(aurora("{}", `${AURORA}, Subnets: Data`).problems[0]).to.match(/NETWORK_UNKNOWN x-rds.main.MacroParameters.Subnets/);
  });

  describe("gives services", () => {
    it("the whole login in a variable named like it, and the way to its port", () => {
      const result = aurora("{api: {}}");
      expect(result.problems).to.deep.equal([]);
      expect(secrets(result)).to.deep.equal({ main: { Ref: "rdsMainDBSecret" } });
      expect(statements(result, "ExecutionAccess").find(({ Sid }) => Sid === "ReadSecrets").Resource).to.deep.equal([
        { Ref: "rdsMainDBSecret" },
      ]);
      expect(result.resource("api", "AllowFromapiToDBmain5432").Properties).to.deep.include({
        FromPort: 5432,
        ToPort: 5432,
        IpProtocol: "tcp",
      });
    });

    it("keys of it in variables of their own; what the service says wins", () => {
      const mapped = (settings: string, use = "{}"): Json =>
        secrets(databases(`{shop-db: {MacroParameters: {${AURORA}}, Settings: {SecretsMappings: ${settings}}, Services: {api: ${use}}}}`));
      const host = { "Fn::Sub": "${rdsShopdbDBSecret}:host::" };
      expect(mapped("{Mappings: {host: DB_HOST}}")).to.deep.equal({ DB_HOST: host });
      expect(mapped("{Mappings: [{SecretKey: host, VarName: H}, {SecretKey: host}]}")).to.deep.equal({ H: host, host });
      expect(mapped("{PrefixWithDbName: true, Mappings: {host: HOST}}")).to.deep.equal({ shop_db_HOST: host });
      expect(mapped("{PrefixWithDbName: SHOP, Mappings: {host: HOST}}")).to.deep.equal({ SHOP_HOST: host });
      expect(mapped("{Mappings: {host: DB_HOST}}", "{SecretsMappings: {Mappings: {host: MINE}}}")).to.deep.equal({ MINE: host });
      expect(mapped("{Mappings: {host: DB_HOST}}", "{DoNotExposeMappings: true}")).to.deep.equal({});
    });

    it("more variables with the login", () => {
      expect(
        secrets(databases(`{main: {MacroParameters: {${AURORA}}, Settings: {EnvNames: [DB]}, Services: {api: {}}}}`)),
      ).to.have.all.keys("main", "DB");
    });

    it("the right to read it themselves, with its ARN", () => {
      const environment = (use: string): string[] => {
        const result = aurora(`{api: {GrantTaskAccess: ${use}}}`);
        expect(statements(result, "apiToRds")).to.deep.include({
          Sid: "ReadSecrets",
          Effect: "Allow",
          Action: ["secretsmanager:GetSecretValue"],
          Resource: [{ Ref: "rdsMainDBSecret" }],
        });
        return (result.container("api", "api").Environment as readonly Json[]).map(({ Name }) => Name);
      };
      expect(environment("true")).to.have.members(["MAIN", "main_SECRET"]);
      expect(environment("{SecretEnvName: LOGIN}")).to.have.members(["LOGIN", "MAIN"]);
    });

    it("a connection string that changes with the host", () => {
      const result = aurora("{api: {GenerateConnectionStringSecret: DATABASE_URL}, worker: {}}");
      expect(secrets(result)).to.deep.include({ DATABASE_URL: { Ref: "rdsMainConnectionStringRef" } });
      expect(secrets(result, "worker")).not.to.have.property("DATABASE_URL");
      const { SecretString } = result.resource("rds", "mainConnectionString").Properties as Json;
      const text = JSON.stringify(SecretString);
      for (const part of ["postgresql", "SecretString:username", "SecretString:password", "Endpoint.Address", "Endpoint.Port"]) {
        expect(text).to.contain(part);
      }
      expect(statements(result, "ExecutionAccess").find(({ Sid }) => Sid === "ReadSecrets").Resource).to.have.length(2);
    });

    it("what they name, and rights to look at it; a plain name gives none, and says so", () => {
      const result = aurora("{api: {Access: {DBCluster: RO}, ReturnValues: {Endpoint.Port: DB_PORT, ReadEndpoint.Address: DB_READ}}}");
      expect(result.problems).to.deep.equal([]);
      expect(statements(result, "apiToRds")[0].Action).to.include("rds:DescribeDBClusters");
      expect(aurora("{api: {Access: RW}}").problems).to.deep.equal([
        'note ACCESS_NETWORK x-rds.main.Services.api.Access: "RW" gives no IAM right: the services that x-rds names reach it over the network',
      ]);
      expect(aurora("{api: {ReturnValues: {DBInstanceArn: A}}}").problems[0]).to.match(/RETURN_VALUE_UNKNOWN/);
    });
  });

  it("has a role for each feature that uses buckets", () => {
    const features =
      "RdsFeatures: [{Name: s3Import, Resources: [x-s3::files, 'arn:aws:s3:::theirs/in/*', plain]}, {Name: s3Export, Resources: [plain]}]";
    const result = aurora("{}", `${AURORA}, PermissionsBoundary: limits, ${features}`, "x-s3: {files: {}}");
    expect(result.problems).to.deep.equal([]);
    expect(main(result).AssociatedRoles.map(({ FeatureName }: Json) => FeatureName)).to.deep.equal(["s3Import", "s3Export"]);
    const role = result.resource("rds", "mains3ImportRole").Properties as Json;
    expect(role.PermissionsBoundary).to.deep.equal({ "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/limits" });
    const [bucket, objects] = role.Policies[0].PolicyDocument.Statement;
    expect(bucket.Resource).to.deep.equal([
      { Ref: "s3FilesArn" },
      "arn:aws:s3:::theirs",
      { "Fn::Sub": "arn:${AWS::Partition}:s3:::plain" },
    ]);
    expect(objects.Resource[1]).to.equal("arn:aws:s3:::theirs/in/*");
    expect(objects.Action).to.include("s3:GetObject").and.not.to.include("s3:PutObject");
    const other = result.resource("rds", "mains3ExportRole").Properties as Json;
    expect(other.Policies[0].PolicyDocument.Statement[1].Action).to.include("s3:PutObject").and.not.to.include("s3:GetObject");
  });

  for (const [text, problem] of [
    ["{main: {}}", /KEY_MISSING x-rds.main: x-rds.main says neither what to create nor what to find/],
    ["{main: {MacroParameters: {Engine: mysql}}}", /KEY_MISSING x-rds.main: nobody says the EngineVersion/],
    ["{main: {MacroParameters: {EngineVersion: 1}}}", /KEY_MISSING x-rds.main: nobody says the Engine of/],
    ["{main: {MacroParameters: {Engine: oracle-ee-cdb, EngineVersion: 1}}}", undefined],
    ["{main: {MacroParameters: {Engine: mysqll, EngineVersion: 1}}}", /did you mean "mysql"/],
    [
      "{main: {MacroParameters: {Engine: mongo, EngineVersion: 1}}}",
      /VALUE_INVALID x-rds.main.MacroParameters.Engine: RDS has no engine "mongo"/,
    ],
    [
      "{main: {Properties: {Engine: aurora-mysql, EngineVersion: 5.7, EngineMode: serverless}}}",
      /VALUE_INVALID x-rds.main.Properties.EngineMode: .*has ended/,
    ],
    [
      "{main: {MacroParameters: {Engine: mysql, EngineVersion: 8, UseServerless: true}}}",
      /VALUE_INVALID x-rds.main.MacroParameters.UseServerless/,
    ],
    [
      "{main: {Properties: {Engine: mysql, EngineVersion: '8', MasterUsername: a-b}}}",
      /VALUE_INVALID x-rds.main.Properties.MasterUsername/,
    ],
    ["{main: {Properties: {Engine: mysql, EngineVersion: '8', DatabaseNames: a}}}", /PROPERTY_UNKNOWN/],
    [`{main: {MacroParameters: {${AURORA}, RdsFeatures: [{Name: s3Import}]}}}`, /RdsFeatures\[0\].*Resources/],
    [`{main: {MacroParameters: {${AURORA}, RdsFeatures: [{Name: s3Import, Resources: [x-s3::none]}]}}}`, /RESOURCE_UNDEFINED/],
    [
      `{main: {MacroParameters: {${AURORA}, Instances: [{DBInstanceClass: [a]}]}}}`,
      /PROPERTY_TYPE x-rds.main.MacroParameters.Instances\[0\].DBInstanceClass/,
    ],
    [`{main: {MacroParameters: {${AURORA}}, Services: {api: {SecretsMapping: {}}}}}`, /KEY_UNKNOWN x-rds.main.Services.api.SecretsMapping/],
    [`{main: {MacroParameters: {${AURORA}}, Services: {api: {Access: {Cluster: RO}}}}}`, /ACCESS_UNKNOWN/],
    [
      `{main: {MacroParameters: {${AURORA}}, Services: {api: {Access: {DBInstance: RO}}}}}`,
      /ACCESS_UNKNOWN x-rds.main.Services.api.Access: x-rds::main has no DBInstanceArn, which the access DBInstanceRO is about/,
    ],
  ] as const) {
    it(problem ? `reports ${text}` : `takes ${text}`, () => {
      const { problems } = databases(text);
      if (problem) expect(problems.join("\n")).to.match(problem);
      else expect(problems).to.deep.equal([]);
    });
  }

  describe("is found", () => {
    const arn = "arn:aws:rds:eu-west-1:012345678912:cluster:theirs";
    const login = "arn:aws:secretsmanager:eu-west-1:012345678912:secret:db/login-AbCdEf";
    const aws = fakeLookup({
      arnsByTags: ({ type }: { readonly type: string }) =>
        type === "rds:cluster" ? [arn, `${arn}-too`] : [login, login.replace("db/login", "db/other")],
      properties: ({ type, identifier }: { readonly type: string; readonly identifier: string }) =>
        type === "AWS::SecretsManager::Secret"
          ? { Id: login, KmsKeyId: "1234" }
          : {
              DBClusterArn: `arn:aws:rds:eu-west-1:012345678912:cluster:${identifier}`,
              Endpoint: { Address: "theirs.example", Port: "3306" },
              ReadEndpoint: { Address: "theirs-ro.example" },
              VpcSecurityGroupIds: ["sg-1"],
            },
    });
    const found: FoundDatabase = {
      kind: "cluster",
      identifier: "theirs",
      arn,
      address: "theirs.example",
      port: 3306,
      readAddress: "theirs-ro.example",
      securityGroup: "sg-1",
      secret: { arn: login, keyArn: "arn:aws:kms:eu-west-1:012345678912:key/1234" },
    };

    it("by tags and name, with its login", async () => {
      const query = { cluster: { Tags: { a: "b" }, Name: "theirs" }, secret: { Tags: { a: "b" }, Name: "db/login" } };
      expect(await findDatabase(query, aws)).to.deep.equal(found);
      expect(await findDatabase({ cluster: { Name: "theirs" } }, aws)).to.deep.include({ identifier: "theirs" });
      expect(await findDatabase({ cluster: { Tags: { a: "b" } } }, aws)).to.have.property("problem");
    });

    it("and reached, with the right to its key", () => {
      const query = { cluster: { Name: "theirs" }, secret: { Arn: login } };
      const use = "{api: {GenerateConnectionStringSecret: URL, ReturnValues: {Endpoint.Address: HOST}}}";
      const result = compiled(`services: {api: {image: nginx}}\nx-rds: {main: {Lookup: ${JSON.stringify(query)}, Services: ${use}}}`, {
        lookups: { "x-rds/main": { query, found } },
      });
      expect(result.problems).to.deep.equal([]);
      expect(secrets(result).main).to.equal(login);
      expect(result.container("api", "api").Environment).to.deep.include({ Name: "HOST", Value: "theirs.example" });
      expect(statements(result, "ExecutionAccess").map(({ Sid }) => Sid)).to.include.members(["ReadSecrets", "DecryptSecrets"]);
      expect(result.resource("api", "AllowFromapiToDBmain3306").Properties).to.deep.include({ GroupId: "sg-1", FromPort: 3306 });
      const { SecretString } = result.resource("rds", "mainConnectionString").Properties as Json;
      expect(JSON.stringify(SecretString)).to.contain("SecretString:engine").and.to.contain("theirs.example");
    });

    it("and says where there is no login to give", () => {
      const query = { cluster: { Name: "theirs" } };
      const { secret: _none, ...without } = found;
      const { problems } = compiled(
        `services: {api: {image: nginx}}\nx-rds: {main: {Lookup: ${JSON.stringify(query)}, Services: {api: {SecretsMappings: {Mappings: {host: H}}}}}}`,
        { lookups: { "x-rds/main": { query, found: without } } },
      );
      expect(problems).to.deep.equal([
        "error SECRET_UNDEFINED x-rds.main.Services.api.SecretsMappings: x-rds::main has no secret with a login for SecretsMappings (add secret to its Lookup)",
      ]);
    });

    it("only as the lookups file has it", () => {
      const query = { cluster: { Name: "theirs" } };
      const { problems } = compiled(`services: {api: {image: nginx}}\nx-rds: {main: {Lookup: ${JSON.stringify(query)}}}`, {
        lookups: { "x-rds/main": { query, found: { ...found, port: "many" } } },
      });
      expect(problems.join()).to.match(/^error LOOKUPS_UNREADABLE /);
    });

    for (const [text, problem] of [
      ["{}", /Lookup takes one of cluster and db/],
      ["{cluster: {Name: a}, db: {Name: b}}", /Lookup takes one of cluster and db/],
      ["{cluster: {}}", /does not say which cluster is meant/],
      ["{clusters: {Name: a}}", /KEY_UNKNOWN/],
    ] as const) {
      it(`not by ${text}`, () => expect(databases(`{main: {Lookup: ${text}}}`).problems.join("\n")).to.match(problem));
    }
  });
});
