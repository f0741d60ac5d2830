import { any, either, integer, list, map, oneOf, record, spelled, text, type ValueOf } from "composex-core/shape";
import { application } from "./application.ts";
import { environment } from "./environment.ts";
import { composeSource } from "./source.ts";
import { ARN, account, GIT_NAME, name, PATH, region } from "./words.ts";

const NAME = name("Prefix of every name.", /^[a-z][a-z0-9-]{1,14}$/, "a letter, then 1 to 14 small letters, digits or hyphens");

/** Providers of CodeConnections, as CloudFormation spells them. */
const PROVIDERS = ["GitHub", "GitLab", "Bitbucket", "AzureDevOps", "GitHubEnterpriseServer", "GitLabSelfManaged"] as const;

const EVENTS = ["all", "failed", "succeeded", "approval", "recovered"] as const;
const on = list("Which events.", oneOf("", EVENTS), { least: 1 }).required();

/** A file of this shape describes accounts, environments, applications and how releases go from one to the next. */
export const pipelinesShape = record("The pipelines of one organisation.", {
  version: integer("Version of this format.", 1, 1).required(),
  name: NAME.required(),
  organization: record("What the accounts have in common.", {
    id: text("Id of the AWS Organization.", { pattern: /^o-[a-z0-9]{10,32}$/, wanted: "the id of an organisation" }),
    bootstrapRole: name("Role that bootstrap assumes in each account.", /^[\w+=,.@/-]{1,128}$/, "the name of a role").byDefault(
      "OrganizationAccountAccessRole",
    ),
    permissionsBoundary: name("Managed policy, in every account, that bounds every role.", /^[\w+=,.@-]{1,128}$/, "the name of a policy"),
  }),
  shared: record("The account of the pipelines.", {
    account: account("Its account.").required(),
    region: region("Its region.").required(),
    artifacts: record("What pipelines hand on.", { keepDays: integer("", 1, 3650).byDefault(120) }),
    logs: record("What builds say.", {
      keepDays: oneOf("", [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653]).byDefault(30),
    }),
    registryEncryption: oneOf("Key of the image repositories.", ["kms", "aes256"]).byDefault("kms"),
    tags: map("Tags of every stack.", spelled("")),
  }).required(),
  environments: map("Where releases go.", environment).required(),
  compose: record("The compose file that is released.", {
    source: composeSource.required(),
    files: list("Compose files, lowest priority first.", text("", PATH), { least: 1 }).byDefault(["compose.yaml"]),
  }).required(),
  merge: record("How a new image gets into the compose file.", {
    mode: oneOf("By a commit, a pull request, or commits of one pipeline in strict order.", [
      "commit",
      "pull-request",
      "pipeline",
    ]).byDefault("commit"),
    strategy: oneOf("In the compose file, or in a file of its own for each application.", ["inline", "overlay"]).byDefault("inline"),
    tokenSecret: any("Refused by this version: the merge pushes through the connection.").refused(
      "NOT_SUPPORTED",
      "tokenSecret is not rendered",
      "let the app of the connection push to the branch, or write mode: pull-request",
    ),
  }),
  tools: record("Where builds get the command line tools.", {
    source: either(
      "The bundle that bootstrap uploads, or an exact version of npm.",
      oneOf("", ["bundle"]),
      record("", { npm: text("", { pattern: /^\d+\.\d+\.\d+$/, wanted: "an exact version such as 1.4.2" }).required() }),
    ).byDefault("bundle"),
  }),
  strategy: record("What starts a release, and what happens to those that wait.", {
    deployOn: either(
      "Pushes on the compose branch, tags, or a pipeline for each branch.",
      oneOf("", ["branch", "tag"]),
      record("", { branches: map("Branch → its environments.", list("", text(""), { least: 1 }), GIT_NAME).required() }),
    ).byDefault("branch"),
    tag: text("Pattern of the tags that release.", GIT_NAME),
    execution: oneOf("Whether only the newest waits behind an approval, or all in order.", ["superseded", "queued"]).byDefault(
      "superseded",
    ),
  }),
  applications: map("What becomes an image.", application).required(),
  connections: map(
    "Ways to other hosts.",
    either(
      "",
      record("Made by bootstrap, finished by a person.", {
        provider: oneOf("", PROVIDERS).required(),
        host: text("ARN of the host of a self-managed provider.", ARN),
      }),
      record("One that exists.", { arn: text("Its ARN.", ARN).required() }),
    ),
  ),
  notifications: list(
    "Who is told.",
    either(
      "",
      record("By e-mail.", { email: text("", { pattern: /^[^\s@#{}]+@[^\s@#{}]+$/, wanted: "an address" }).required(), on }),
      record("In Slack, through Amazon Q Developer.", {
        slack: record("", {
          workspace: text("", { pattern: /^T[A-Z0-9]+$/, wanted: "the id of a workspace" }).required(),
          channel: text("", { pattern: /^C[A-Z0-9]+$/, wanted: "the id of a channel" }).required(),
        }).required(),
        on,
      }),
    ),
  ),
});

export type PipelinesFile = ValueOf<typeof pipelinesShape>;
