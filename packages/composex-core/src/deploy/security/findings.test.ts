import { expect } from "chai";
import { readPairs } from "../../testing/plan-pairs.ts";
import { testdata } from "../../testing/testdata.ts";
import { evaluateTree, type StackSide } from "../diff/evaluate.ts";
import { makePlan } from "../diff/make-plan.ts";
import type { ResourceData, TemplateData } from "../parse-template.ts";
import { GUARDS, PROTECTORS } from "./guards.ts";
import { locate, withIdsOfNow } from "./located.ts";

type Resources = Readonly<Record<string, object>>;

const ACCOUNT = "111122223333";
const NOTHING: Resources = { Topic: { Type: "AWS::SNS::Topic" } };

function side(Resources: Resources): StackSide {
  return {
    templates: { template: { Resources } as unknown as TemplateData, children: {} },
    parameters: {},
    tags: {},
    place: { account: ACCOUNT, region: "eu-west-1" },
  };
}

/** `!` is asked for, `i` is told. */
async function found(before: Resources | undefined, after: Resources): Promise<readonly string[]> {
  const plan = await makePlan("shop", before && side(before), side(after));
  return plan.security.map(({ asked, risk, logicalId, message }) => `${asked ? "!" : "i"} ${risk}: ${logicalId} ${message}`);
}

const statement = (data: object): object => ({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...data }] });
const role = (properties: object): Resources => ({ Role: { Type: "AWS::IAM::Role", Properties: properties } });
const may = (data: object): Resources => role({ Policies: [{ PolicyName: "p", PolicyDocument: statement(data) }] });
const trusts = (data: object): Resources =>
  role({ AssumeRolePolicyDocument: { Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", ...data }] } });
const bucket = (data: object): Resources => ({
  Bucket: { Type: "AWS::S3::Bucket" },
  Policy: { Type: "AWS::S3::BucketPolicy", Properties: { Bucket: { Ref: "Bucket" }, PolicyDocument: statement(data) } },
});
const group = (...rules: readonly object[]): Resources => ({
  Group: { Type: "AWS::EC2::SecurityGroup", Properties: { SecurityGroupIngress: rules } },
});
const WEB = { IpProtocol: "tcp", FromPort: 443, ToPort: 443 };
const CONFIDENTIAL = { StringEquals: { "aws:SourceAccount": ACCOUNT } };

/** A sentence for each way in which a finding comes about, and for those that must not. */
const CASES: readonly (readonly [what: string, before: Resources | undefined, after: Resources, found: readonly string[]])[] = [
  [
    "an identity that may do more",
    may({}),
    may({ Action: ["s3:GetObject", "s3:PutObject"] }),
    ["! iam-widened: Role may s3:PutObject on *"],
  ],
  ["an identity under no condition", may({ Condition: { Bool: { a: "true" } } }), may({}), ["! iam-widened: Role may s3:GetObject on *"]],
  ["NotAction", may({}), may({ Action: undefined, NotAction: "iam:*" }), ["! iam-widened: Role may everything but iam:* on *"]],
  [
    "NotAction of a new role",
    NOTHING,
    { ...NOTHING, ...may({ Action: undefined, NotAction: "iam:*" }) },
    ["! iam-widened: Role may everything but iam:* on *"],
  ],
  [
    "NotResource of a new role",
    NOTHING,
    { ...NOTHING, ...may({ Resource: undefined, NotResource: "a" }) },
    ["! iam-widened: Role may s3:GetObject on everything but a"],
  ],
  ["everything, in a new role", NOTHING, { ...NOTHING, ...may({ Action: "*" }) }, ["! iam-widened: Role may * on *"]],
  ["all of a service, in a new role", NOTHING, { ...NOTHING, ...may({ Action: "s3:*" }) }, ["! iam-widened: Role may s3:* on *"]],
  [
    "the rights of others, in a new role",
    NOTHING,
    { ...NOTHING, ...may({ Action: "iam:PassRole" }) },
    ["! iam-widened: Role may iam:PassRole on *"],
  ],
  ["little, in a new role", NOTHING, { ...NOTHING, ...may({}) }, ["i iam-widened: Role may s3:GetObject on *"]],
  ["everything, in a new stack", undefined, may({ Action: "*" }), ["i iam-widened: Role may * on *"]],
  ["little, in a new stack", undefined, may({}), []],
  ["a Deny that goes", may({ Effect: "Deny" }), role({ Policies: [] }), ["! iam-widened: Role is no longer denied s3:GetObject on *"]],
  [
    "a managed policy",
    role({}),
    role({ ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }),
    ["! iam-widened: Role gets the managed policy arn:aws:iam::aws:policy/ReadOnlyAccess"],
  ],
  [
    "the managed policy of administrators, in a new role",
    NOTHING,
    { ...NOTHING, ...role({ ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"] }) },
    ["! iam-widened: Role gets the managed policy arn:aws:iam::aws:policy/AdministratorAccess"],
  ],
  [
    "a group",
    { User: { Type: "AWS::IAM::User" } },
    { User: { Type: "AWS::IAM::User", Properties: { Groups: ["admins"] } } },
    ["! iam-widened: User gets the rights of the group admins"],
  ],
  [
    "another account's trust, in an old role",
    trusts({ Principal: { AWS: ACCOUNT } }),
    trusts({ Principal: { AWS: [ACCOUNT, "999988887777"] } }),
    ["! trust-widened: Role may be assumed by account 999988887777"],
  ],
  [
    "another account's trust, in a new role",
    NOTHING,
    { ...NOTHING, ...trusts({ Principal: { AWS: "arn:aws:iam::999988887777:root" } }) },
    ["! trust-widened: Role may be assumed by account 999988887777"],
  ],
  [
    "the own account's trust, in a new role",
    NOTHING,
    { ...NOTHING, ...trusts({ Principal: { AWS: ACCOUNT } }) },
    [`i trust-widened: Role may be assumed by account ${ACCOUNT}`],
  ],
  [
    "a stranger's login without a condition, in a new role",
    NOTHING,
    { ...NOTHING, ...trusts({ Action: "sts:AssumeRoleWithWebIdentity", Principal: { Federated: "accounts.example" } }) },
    ["! trust-widened: Role may be assumed by accounts.example"],
  ],
  [
    "a service",
    trusts({ Principal: { Service: "ec2.amazonaws.com" } }),
    trusts({ Principal: { Service: "lambda.amazonaws.com" } }),
    ["! trust-widened: Role may be assumed by lambda.amazonaws.com"],
  ],
  [
    "all but one",
    trusts({ Principal: { AWS: ACCOUNT } }),
    trusts({ NotPrincipal: { AWS: "999988887777" } }),
    ["! trust-widened: Role may be assumed by everybody but account 999988887777"],
  ],
  [
    "everybody, in an old bucket that had no policy",
    { Bucket: { Type: "AWS::S3::Bucket" } },
    bucket({ Principal: "*" }),
    ["! iam-widened: Bucket lets everybody s3:GetObject on *"],
  ],
  [
    "everybody, in a new bucket",
    NOTHING,
    { ...NOTHING, ...bucket({ Principal: "*" }) },
    ["! iam-widened: Bucket lets everybody s3:GetObject on *"],
  ],
  [
    "everybody of the own account, in a new bucket",
    NOTHING,
    { ...NOTHING, ...bucket({ Principal: "*", Condition: CONFIDENTIAL }) },
    [`i iam-widened: Bucket lets everybody s3:GetObject on * if StringEquals:aws:SourceAccount=${ACCOUNT}`],
  ],
  [
    "a boundary that goes",
    role({ PermissionsBoundary: "b" }),
    role({}),
    ["! boundary-removed: Role is no longer held by its permissions boundary b"],
  ],
  [
    "another boundary",
    role({ PermissionsBoundary: "b" }),
    role({ PermissionsBoundary: "c" }),
    ["! boundary-removed: Role is held by the permissions boundary c instead of b"],
  ],
  [
    "a port for everybody",
    group({ ...WEB, CidrIp: "10.0.0.0/8" }),
    group({ ...WEB, CidrIp: "0.0.0.0/0" }),
    ["! network-opened: Group lets everybody (0.0.0.0/0) in on tcp 443"],
  ],
  [
    "ports for a group",
    group(),
    group({ ...WEB, ToPort: 450, SourceSecurityGroupId: "sg-1" }),
    ["! network-opened: Group lets sg-1 in on tcp 443-450"],
  ],
  [
    "a new group for everybody",
    NOTHING,
    { ...NOTHING, ...group({ ...WEB, CidrIp: "0.0.0.0/0" }) },
    ["! network-opened: Group lets everybody (0.0.0.0/0) in on tcp 443"],
  ],
  [
    "a new group for a network",
    NOTHING,
    { ...NOTHING, ...group({ ...WEB, CidrIp: "10.0.0.0/8" }) },
    ["i network-opened: Group lets 10.0.0.0/8 in on tcp 443"],
  ],
  [
    "a table that is deleted",
    { ...NOTHING, Table: { Type: "AWS::DynamoDB::Table" } },
    NOTHING,
    ["! data-loss: Table is deleted with its data"],
  ],
  [
    "a table that is replaced",
    { Table: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "a" } } },
    { Table: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "b" } } },
    ["! data-loss: Table is replaced, and its data goes with the old one"],
  ],
  [
    "a database that is replaced if the service wants it",
    { Base: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "mysql" } } },
    { Base: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "mariadb" } } },
    ["! data-loss: Base may be replaced, and its data would go with the old one"],
  ],
  [
    "a database that the service changes in place",
    { Base: { Type: "AWS::RDS::DBInstance", Properties: { MultiAZ: false } } },
    { Base: { Type: "AWS::RDS::DBInstance", Properties: { MultiAZ: true } } },
    ["i data-loss: Base may be replaced, and its data would go with the old one"],
  ],
  [
    "encryption",
    { Queue: { Type: "AWS::SQS::Queue" } },
    { Queue: { Type: "AWS::SQS::Queue", Properties: { SqsManagedSseEnabled: false } } },
    ["! encryption-removed: Queue is no longer encrypted (SqsManagedSseEnabled)"],
  ],
  [
    "a policy that keeps",
    { Queue: { Type: "AWS::SQS::Queue", DeletionPolicy: "Retain" } },
    { Queue: { Type: "AWS::SQS::Queue" } },
    ["! protection-removed: Queue is no longer kept when it ends (DeletionPolicy)"],
  ],
  [
    "a password",
    { Base: { Type: "AWS::RDS::DBInstance", Properties: { MasterUserPassword: "{{resolve:secretsmanager:s}}" } } },
    { Base: { Type: "AWS::RDS::DBInstance", Properties: { MasterUserPassword: "hunter2" } } },
    ["! secret-exposed: Base has a secret as a text that others can read (MasterUserPassword)"],
  ],
];

describe("what a finding says", () => {
  for (const [what, before, after, expected] of CASES) {
    it(what, async () => {
      expect(await found(before, after)).to.deep.equal(expected);
    });
  }
});

describe("the table of guards", () => {
  it("has a pair for each of its rows", async () => {
    const shown = new Set<string>();
    for (const { before, after } of readPairs(testdata(import.meta.url, "testdata/pairs"))) {
      for (const { message, type } of (await makePlan("shop", before, after)).security) {
        const [, lost = "", path = ""] = /^(.*) \((\S+?)(?: when .*)?\)$/.exec(message) ?? [];
        const guard = GUARDS.find((one) => one.lost === lost && one.path.test(path) && (one.type?.test(type) ?? true));
        if (guard) shown.add(String(guard.path));
      }
    }
    expect(GUARDS.map(({ path }) => String(path)).filter((path) => !shown.has(path))).to.deep.equal([]);
  });

  for (const [type, { risk, lost }] of Object.entries(PROTECTORS)) {
    it(`asks for ${type} that goes`, async () => {
      const guarded = { Vpc: { Type: "AWS::EC2::VPC" } };
      const before = { ...guarded, Gone: { Type: type, Properties: { For: { Ref: "Vpc" } } } };
      expect(await found(before, guarded)).to.deep.equal([`! ${risk}: Gone ${lost}`]);
    });
  }
});

describe("resources before under the ids of now", () => {
  const located = (resources: Record<string, ResourceData>) => locate([{ path: [], when: [], outputs: {}, resources }]);
  const one = (Type: string, Properties: Readonly<Record<string, unknown>>): ResourceData => ({ Type, Properties });

  it("are those of the same physical name", () => {
    const before = located({
      A: one("AWS::IAM::Role", { RoleName: "x", Path: "/a/" }),
      B: one("AWS::IAM::Role", { RoleName: "y", Path: "/c/" }),
    });
    const after = located({
      C: one("AWS::IAM::Role", { RoleName: "y", Path: "/a/" }),
      D: one("AWS::IAM::Role", { RoleName: "x", Path: "/c/" }),
    });
    expect(withIdsOfNow(before, after).get("C")?.resource.Properties).to.include({ RoleName: "y", Path: "/c/" });
  });

  it("are named so in what refers to them", () => {
    const reference = { "Fn::GetAtt": ["A", "Arn"] };
    const before = located({ A: one("AWS::IAM::Role", { RoleName: "x" }), P: one("AWS::SNS::Topic", { Of: reference }) });
    const after = located({ C: one("AWS::IAM::Role", { RoleName: "x" }), P: one("AWS::SNS::Topic", { Of: reference }) });
    expect(withIdsOfNow(before, after).get("P")?.resource.Properties).to.deep.equal({ Of: { "Fn::GetAtt": ["C", "Arn"] } });
  });

  it("are not those of another type, or that say other things", () => {
    const before = located({ A: one("AWS::SNS::Topic", { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6 }) });
    const after = located({ B: one("AWS::SNS::Topic", { G: 1, H: 2 }), C: one("AWS::SQS::Queue", { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6 }) });
    expect([...withIdsOfNow(before, after).keys()]).to.deep.equal(["A"]);
  });
});

describe("evaluation with the place of a stack", () => {
  it("knows the pseudo parameters", () => {
    const text = { "Fn::Sub": "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q.${AWS::URLSuffix}" };
    const values = (region: string): unknown => {
      const given = { ...side({ It: { Type: "A", Properties: { text } } }), place: { account: ACCOUNT, region } };
      return evaluateTree(given)[0]?.resources["It"]?.Properties?.["text"];
    };
    expect(values("eu-west-1")).to.equal(`arn:aws:sqs:eu-west-1:${ACCOUNT}:q.amazonaws.com`);
    expect(values("cn-north-1")).to.equal(`arn:aws-cn:sqs:cn-north-1:${ACCOUNT}:q.amazonaws.com.cn`);
    expect(values("us-gov-west-1")).to.equal(`arn:aws-us-gov:sqs:us-gov-west-1:${ACCOUNT}:q.amazonaws.com`);
  });
});
