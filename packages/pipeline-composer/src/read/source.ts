import { any, either, flag, list, oneOf, record, type Shape, text, type ValueOf } from "composex-core/shape";
import { ARN, GIT_NAME, GLOB, PATH } from "./words.ts";

/** Hosts that CodeConnections reaches. */
const HOSTS = ["github", "gitlab", "bitbucket", "azuredevops", "github-enterprise", "gitlab-self-managed"] as const;

const branch = text("The branch that is followed.", GIT_NAME).byDefault("main");
const paths = list("Only pushes that touch one of these paths count.", text("", GLOB), { least: 1 });
const exclude = list("Pushes that touch nothing but these paths do not count.", text("", GLOB), { least: 1 });

const codecommit = record("A repository of CodeCommit in the shared account.", {
  kind: oneOf("Where the source lives.", ["codecommit"]).required(),
  repository: text("Its name.", { pattern: /^[A-Za-z0-9._-]{1,100}$/, wanted: "the name of a CodeCommit repository" }).required(),
  branch,
  paths,
  exclude,
  create: flag("Whether bootstrap makes the repository.").byDefault(false),
  history: flag("Whether builds get a clone with history in place of the files alone.").byDefault(false),
  protect: any("Refused by this version: who may write a branch is said by the policies of people.").refused(
    "NOT_SUPPORTED",
    "protect is not rendered",
    "deny codecommit:GitPush on refs/heads/BRANCH (condition key codecommit:References) to people, in their permission set",
  ),
  seed: text("Folder beside this file whose content is the first commit.", PATH),
});

const hosted = record("A repository that AWS CodeConnections reaches.", {
  kind: oneOf("Where the source lives.", HOSTS).required(),
  connection: text("Name under connections.").required(),
  repository: text("OWNER/NAME at that host.", {
    pattern: /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/,
    wanted: "OWNER/NAME",
  }).required(),
  branch,
  paths,
  exclude,
  history: flag("Whether builds get a clone with history in place of the files alone.").byDefault(false),
});

const s3 = record("A zip file in a versioned bucket.", {
  kind: oneOf("Where the source lives.", ["s3"]).required(),
  bucket: text("The bucket.", { pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, wanted: "the name of a bucket" }).required(),
  key: text("The object.", PATH).required(),
  tag: text("").refused("STRATEGY_CONFLICT", "a zip file has no tags", "follow a repository"),
  paths: list("", text("")).refused("STRATEGY_CONFLICT", "a zip file changes as a whole", "leave paths out"),
});

const none = record("No source: others push the image.", {
  kind: oneOf("Where the source lives.", ["none"]).required(),
  pushers: list("ARNs of the roles that push it.", text("", ARN), { least: 1 }).required(),
});

export const applicationSource = either("Where the application's source is.", codecommit, hosted, s3, none);

/** The compose file is edited by commits, so it cannot be a zip file. */
export const composeSource: Shape<ValueOf<typeof codecommit> | ValueOf<typeof hosted>> = either(
  "The repository of the compose file.",
  codecommit,
  hosted,
);

export type ApplicationSource = ValueOf<typeof applicationSource>;
export type ComposeSource = ValueOf<typeof composeSource>;
