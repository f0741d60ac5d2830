import { duration, either, flag, integer, list, map, oneOf, record, spelled, text, type ValueOf } from "composex-core/shape";
import { ARN, account, line, name, PATH, region } from "./words.ts";

const test = record("Commands that judge the environment.", {
  name: name("Names its action.", /^[a-z][a-z0-9-]{0,30}$/, "a name of small letters, digits and hyphens").required(),
  runIn: oneOf("In whose account they run.", ["shared", "target"]).byDefault("shared"),
  vpc: record("The network they run in.", {
    id: text("", { pattern: /^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, wanted: "the id of a VPC" }).required(),
    subnets: list("", text("", { pattern: /^subnet-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, wanted: "the id of a subnet" }), {
      least: 1,
    }).required(),
    securityGroups: list("", text("", { pattern: /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, wanted: "the id of a security group" }), {
      least: 1,
    }).required(),
  }),
  env: map("Variables: a text, or output:NAME for an output of the stack.", spelled(""), {
    pattern: /^(?!AWS_|PC_|CODEBUILD_)[A-Za-z_][A-Za-z0-9_]*$/,
    wanted: "the name of a variable that no one else sets",
  }),
  commands: list("What runs, one line each.", text(""), { least: 1 }).required(),
  reports: list("Files with results in JUnit's format.", text("", { pattern: /^[A-Za-z0-9._*/-]+$/, wanted: "a pattern of paths" }), {
    least: 1,
  }),
});

const lookup = either(
  "A value of the target account, found when the release is rendered.",
  record("Id of a VPC.", { vpc: record("", { tags: map("", spelled("")).required() }).required() }),
  record("Ids of subnets.", { subnets: record("", { tags: map("", spelled("")).required() }).required() }),
  record("An SSM parameter.", {
    ssm: text("", { pattern: /^\/[A-Za-z0-9_./-]+$/, wanted: "the path of a parameter" }).required(),
  }),
  record("An output of another stack.", {
    stackOutput: record("", {
      stack: text("", { pattern: /^[A-Za-z][A-Za-z0-9-]{0,127}$/, wanted: "the name of a stack" }).required(),
      key: text("", { pattern: /^[A-Za-z0-9]+$/, wanted: "the name of an output" }).required(),
    }).required(),
  }),
);

const approval = record("A person agrees before anything changes.", {
  message: line("What they are asked.", 90).byDefault("Release"),
  timeout: duration("How long they may take.", "5m", "60d").byDefault(7 * 86_400),
  approvers: list("ARNs of roles or users who may answer.", text("", ARN), { least: 1 }),
  override: flag("Whether they may also override a closed window and a firing alarm.").byDefault(false),
});

const PARAMETER = { pattern: /^[A-Za-z0-9]{1,255}$/, wanted: "the name of a CloudFormation parameter" };

export const environment = record("An account and region that releases go to.", {
  account: account("Its account.").required(),
  region: region("Its region; the shared one by default."),
  order: integer("Lower ones come first; equal ones form a wave.", 0).required(),
  kind: oneOf("Whether it is made for a release and deleted, or stays.", ["throwaway", "long-lived"]).required(),
  cleanup: oneOf("When a throw-away environment is deleted after its tests.", ["on-success", "always", "never"]),
  ttl: duration("When the janitor deletes what is left of it.", "1h", "90d"),
  parameters: map("Parameters of the root template.", spelled(""), PARAMETER),
  tests: list("What judges it.", test, { least: 1 }),
  approval,
  window: record("When it may change.", {
    cron: text("Six fields: seconds (always *), minutes, hours, day of month, month, day of week.", {
      pattern: /^\*(?: [0-9A-Z*?,/#L-]+){5}$/,
      wanted: "a cron expression of six fields whose first is *",
    }).required(),
    timeZone: text("Its time zone.", {
      pattern: /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/,
      wanted: "a time zone such as Europe/London",
    }).byDefault("UTC"),
  }),
  holdOnAlarm: list(
    "Names of CloudWatch alarms that hold a release while they fire.",
    text("", {
      pattern: /^[A-Za-z0-9._/-]{1,255}$/,
      wanted: "the name of an alarm",
    }),
    { least: 1, most: 5 },
  ),
  onFailure: oneOf("What happens when a deployment fails.", ["stop", "retry", "rollback"]),
  allowReplace: list("Logical ids of data resources that may be replaced or deleted.", text("", PARAMETER), { least: 1 }),
  lookups: map("Parameters whose values are found in the account.", lookup, PARAMETER),
  allowSameAccount: flag("Whether it may share the account of the pipelines.").byDefault(false),
  policies: list("ARNs of managed policies for the role of its stacks, in place of what the rendered templates need.", text("", ARN), {
    least: 1,
    most: 10,
  }),
  overlay: text("Compose file laid over the others; envs/NAME.yaml by default.", PATH),
});

export type EnvironmentEntry = ValueOf<typeof environment>;
export type LookupEntry = ValueOf<typeof lookup>;
export type TestEntry = ValueOf<typeof test>;
