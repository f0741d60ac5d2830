import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

const optionsOf = (result: Compiled): Json => (result.container("web", "web").LogConfiguration as Json).Options;
const rightsOf = (result: Compiled): readonly Json[] =>
  (result.resource("web", "ExecutionAccess").Properties as Json).PolicyDocument.Statement;
const awslogs = (options: string): Compiled => web(`logging: {driver: awslogs, options: ${options}}`);

describe("logging", () => {
  it("is to the family's group in the region of the stack, which the execution role may write", () => {
    const result = web("");
    expect(optionsOf(result)).to.deep.equal({
      "awslogs-group": { Ref: "ServicesLogGroup" },
      "awslogs-region": { Ref: "AWS::Region" },
      "awslogs-stream-prefix": "web",
    });
    expect(rightsOf(result)).to.deep.equal([
      {
        Sid: "WriteLogs",
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: [{ "Fn::GetAtt": ["ServicesLogGroup", "Arn"] }],
      },
    ]);
  });

  it("to a group that is named may make and write that group, and no other", () => {
    const result = awslogs("{awslogs-group: /mine/web, awslogs-stream-prefix: a}");
    expect(optionsOf(result)).to.deep.include({
      "awslogs-group": "/mine/web",
      "awslogs-stream-prefix": "a",
      "awslogs-create-group": "true",
    });
    expect(rightsOf(result)[0].Action).to.have.members(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]);
    expect(rightsOf(result)[0].Resource).to.deep.equal([
      { "Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/mine/web:*" },
    ]);
  });

  it("to another region may write the family's group there, not every group", () => {
    const [statement] = rightsOf(awslogs("{awslogs-region: us-east-1}"));
    expect(JSON.stringify(statement.Resource)).to.contain(":logs:us-east-1:").and.to.contain("ServicesLogGroup");
  });

  it("does not make a group where that is said", () => {
    const [statement] = rightsOf(awslogs('{awslogs-group: /mine/web, awslogs-create-group: "false"}'));
    expect(statement.Action).not.to.include("logs:CreateLogGroup");
  });

  it("refuses an option that awslogs does not have, and a router in the task", () => {
    expect(awslogs("{awslogs-grup: a}").problems.join()).to.match(
      /^error LOG_OPTION services\.web\.logging\.options\.awslogs-grup: .*"awslogs-group"/,
    );
    expect(web("logging: {driver: awsfirelens}").problems.join()).to.match(
      /^error NOT_SUPPORTED services\.web\.logging\.driver: .*subscription filter/,
    );
  });

  it("is kept as long as any member asks, in a period that CloudWatch has", () => {
    const member = (days: number) => ({
      image: "nginx",
      deploy: { labels: { "ecs.task.family": "web" } },
      "x-logging": { RetentionInDays: days },
    });
    const result = compiled({ services: { one: member(14), two: member(45) } });
    expect((result.resource("web", "ServicesLogGroup").Properties as Json).RetentionInDays).to.equal(60);
    expect(result.problems.join()).to.match(/^warning ROUNDED services\.two\.x-logging\.RetentionInDays/);
    const both = web("x-logging: {RetentionInDays: 7}\nx-aws-logs_retention: 30");
    expect((both.resource("web", "ServicesLogGroup").Properties as Json).RetentionInDays).to.equal(30);
  });
});
