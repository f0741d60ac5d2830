import { expect } from "chai";
import { parseTemplate, type TemplateData } from "../../deploy/parse-template.ts";
import type { TemplateNode } from "../../deploy/template-tree.ts";
import type { Graph } from "../graph.ts";
import { applicationGraph } from "./application-graph.ts";

describe("the picture of an application", () => {
  it("has the connections that target groups, security groups, rights, secrets, variables and queues make", () => {
    expect(edges(drawn(SHOP, { worker: WORKER }))).to.deep.equal(
      [
        "internet -reaches-> front: tcp 443",
        "front -forwards-> web: HTTPS 443 /ping or /health, HTTPS 443 shop.example.com",
        "front -reaches-> web: tcp 8080",
        "web -reaches-> Store: tcp 5432–5433",
        "10.0.0.0/8 -reaches-> web: all traffic",
        "orders -carries-> failed: after 5 tries",
        "news -carries-> orders: sqs",
        "web -given-> /shop/key: API_KEY",
        "web -may-> orders: sends",
        "web -may-> /shop/key: reads",
        "orders -may-> worker: receives",
        "worker -may-> Uploads: writes, reads",
        "web -told-> worker: WORKER_HOST",
        "orders -scales-> worker: scales",
        "Uploads -encrypted-> Master: ",
      ].sort(),
    );
  });

  it("shows the statement behind an edge", () => {
    const edge = drawn(SHOP, { worker: WORKER }).edges.find(({ from, relation }) => from === "orders" && relation === "may");
    expect(edge?.evidence.map(({ title }) => title)).to.include("worker/Rights, statement Take");
    expect(edge?.evidence.map(({ text }) => text).join("")).to.include("Resource: ${orders.Arn}");
  });

  it("says of what a variable tells on the edge that is there already", () => {
    const edge = drawn(SHOP, { worker: WORKER }).edges.find(({ from, to }) => from === "Web" && to === "orders");
    expect(edge?.evidence.map(({ title }) => title)).to.deep.equal(["WebRole, statement Send", "WebTask, environment of web"]);
  });

  it("puts what has a security group into the frame of its VPC", () => {
    const { nodes, groups } = drawn(SHOP, { worker: WORKER });
    expect(groups.map(({ caption, label }) => `${caption} ${label}`)).to.deep.equal(["VPC vpc-0a1b2c3d"]);
    expect(nodes.filter(({ group }) => group !== undefined).map(({ label }) => label)).to.have.members(["web", "worker", "front", "Store"]);
  });

  it("draws no right that is denied, and no housekeeping", () => {
    const names = drawn(SHOP, { worker: WORKER }).nodes.map(({ label }) => label);
    expect(names).not.to.include("hidden");
    expect(names.filter((name) => name.includes("log-group"))).to.deep.equal([]);
  });

  it("tells how many tasks a service has, how large they are, and by which names they are found", () => {
    const { nodes } = drawn(SHOP, { worker: WORKER });
    expect(nodes.find(({ label }) => label === "worker")?.lines).to.deep.equal([
      "0 to 8 tasks",
      "256 CPU units, 512 MiB",
      "worker.shop.internal",
    ]);
    expect(nodes.find(({ label }) => label === "web")?.lines).to.deep.equal(["2 tasks"]);
  });

  it("is the same whatever the order of the resources", () => {
    const names = (graph: Graph) => [...graph.nodes.map(({ label }) => label).sort(), ...edges(graph)];
    const turned = template(SHOP);
    const reversed = { ...turned, Resources: Object.fromEntries(Object.entries(turned.Resources).toReversed()) };
    expect(names(drawnOf({ template: reversed, children: { worker: { template: template(WORKER), children: {} } } }))).to.deep.equal(
      names(drawn(SHOP, { worker: WORKER })),
    );
  });
});

function drawn(root: string, nested: Readonly<Record<string, string>>): Graph {
  const children = Object.entries(nested).map(([id, text]) => [id, { template: template(text), children: {} }]);
  return drawnOf({ template: template(root), children: Object.fromEntries(children) as Record<string, TemplateNode> });
}

function drawnOf(templates: TemplateNode): Graph {
  return applicationGraph("shop", { templates, parameters: {}, tags: {} });
}

function template(text: string): TemplateData {
  const parsed = parseTemplate(text);
  if (!parsed) throw new Error("no template");
  return parsed;
}

/** `from -relation-> to: labels`, by what people see. */
function edges({ nodes, edges: all }: Graph): readonly string[] {
  const label = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  return all.map(({ from, to, relation, labels }) => `${label(from)} -${relation}-> ${label(to)}: ${labels.toSorted().join(", ")}`).sort();
}

const SHOP = `
Resources:
  front:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: {Type: application, Scheme: internet-facing, SecurityGroups: [!GetAtt FrontGroup.GroupId]}
  FrontGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: front
      VpcId: vpc-0a1b2c3d
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: {LoadBalancerArn: !Ref front, Protocol: HTTPS, Port: 443, DefaultActions: [{Type: fixed-response}]}
  ByHost:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Listener
      Conditions: [{Field: host-header, HostHeaderConfig: {Values: [shop.example.com]}}]
      Actions: [{Type: forward, TargetGroupArn: !Ref Targets}]
  ByPath:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Listener
      Conditions: [{Field: path-pattern, PathPatternConfig: {Values: [/ping, /health]}}]
      Actions: [{Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: !Ref Targets}]}}]
  Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 8080}}
  WebGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      VpcId: vpc-0a1b2c3d
      SecurityGroupIngress: [{IpProtocol: "-1", CidrIp: 10.0.0.0/8}]
  WorkerGroup: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: worker, VpcId: vpc-0a1b2c3d}}
  StoreGroup: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: store, VpcId: vpc-0a1b2c3d}}
  FromFront:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt WebGroup.GroupId
      SourceSecurityGroupId: !GetAtt FrontGroup.GroupId
      IpProtocol: tcp
      FromPort: 8080
      ToPort: 8080
  FromWeb:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: {GroupId: !Ref StoreGroup, SourceSecurityGroupId: !Ref WebGroup, IpProtocol: tcp, FromPort: 5432, ToPort: 5433}
  Web:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition: !Ref WebTask
      DesiredCount: 2
      LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: !Ref Targets}]
      NetworkConfiguration: {AwsvpcConfiguration: {SecurityGroups: [!Ref WebGroup], Subnets: [subnet-1]}}
      Tags: [{Key: "compose-x:family-name", Value: web}]
  WebTask:
    Type: AWS::ECS::TaskDefinition
    Properties:
      TaskRoleArn: !GetAtt WebRole.Arn
      ExecutionRoleArn: !GetAtt WebExecution.Arn
      ContainerDefinitions:
        - Name: web
          Environment:
            - {Name: QUEUE_URL, Value: !Ref orders}
            - {Name: WORKER_HOST, Value: "http://worker.shop.internal:9000"}
            - {Name: NOTHING, Value: workers}
          Secrets: [{Name: API_KEY, ValueFrom: !Sub "arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:/shop/key:api::"}]
  WebRole:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: send
          PolicyDocument:
            Statement:
              - {Sid: Send, Effect: Allow, Action: "sqs:SendMessage", Resource: !GetAtt orders.Arn}
              - {Sid: Never, Effect: Deny, Action: "dynamodb:PutItem", Resource: "arn:aws:dynamodb:eu-west-1:111111111111:table/hidden"}
              - {Sid: Logs, Effect: Allow, Action: "logs:PutLogEvents", Resource: "arn:aws:logs:eu-west-1:111111111111:log-group:web:*"}
  WebExecution:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: secrets
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: secretsmanager:GetSecretValue
                Resource: !Sub "arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:/shop/key-??????"
  orders:
    Type: AWS::SQS::Queue
    Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt failed.Arn, maxReceiveCount: 5}}
  failed: {Type: AWS::SQS::Queue}
  news: {Type: AWS::SNS::Topic}
  ToOrders: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref news, Protocol: sqs, Endpoint: !GetAtt orders.Arn}}
  Store: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-postgresql, VpcSecurityGroupIds: [!Ref StoreGroup]}}
  Instance: {Type: AWS::RDS::DBInstance, Properties: {Engine: aurora-postgresql, DBClusterIdentifier: !Ref Store}}
  Master: {Type: AWS::KMS::Key}
  MasterAlias: {Type: AWS::KMS::Alias, Properties: {AliasName: alias/master, TargetKeyId: !Ref Master}}
  Uploads:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {KMSMasterKeyID: !Ref MasterAlias}}]}
  Space: {Type: AWS::ServiceDiscovery::PrivateDnsNamespace, Properties: {Name: shop.internal, Vpc: vpc-0a1b2c3d}}
  WorkerName:
    Type: AWS::ServiceDiscovery::Service
    Properties: {Name: worker, DnsConfig: {NamespaceId: !GetAtt Space.Id, DnsRecords: [{Type: A, TTL: 15}]}}
  worker:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: worker.yaml
      Parameters:
        Group: !GetAtt WorkerGroup.GroupId
        Queue: !GetAtt orders.Arn
        QueueName: !GetAtt orders.QueueName
        Bucket: !GetAtt Uploads.Arn
        Registry: !GetAtt WorkerName.Arn
`;

const WORKER = `
Parameters:
  Group: {Type: String}
  Queue: {Type: String}
  QueueName: {Type: String}
  Bucket: {Type: String}
  Registry: {Type: String}
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition: !Ref Task
      ServiceRegistries: [{RegistryArn: !Ref Registry}]
      NetworkConfiguration: {AwsvpcConfiguration: {SecurityGroups: [!Ref Group], Subnets: [subnet-1]}}
      Tags: [{Key: "compose-x:family-name", Value: worker}]
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties: {Cpu: "256", Memory: "512", TaskRoleArn: !GetAtt Role.Arn, ContainerDefinitions: [{Name: worker}]}
  Role: {Type: AWS::IAM::Role}
  Rights:
    Type: AWS::IAM::Policy
    Properties:
      Roles: [!Ref Role]
      PolicyDocument:
        Statement:
          - {Sid: Take, Effect: Allow, Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage"], Resource: !Ref Queue}
          - {Sid: Keep, Effect: Allow, Action: ["s3:GetObject", "s3:PutObject"], Resource: !Sub "\${Bucket}/*"}
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: {MinCapacity: 0, MaxCapacity: 8, ResourceId: !Sub "service/cluster/\${Service.Name}"}
  Policy: {Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: {ScalingTargetId: !Ref Target}}
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties: {Dimensions: [{Name: QueueName, Value: !Ref QueueName}], AlarmActions: [!Ref Policy]}
`;
