import type { Environment, Organisation, Throwaway } from "../../model/organisation.ts";
import { addBuildRole, addProject } from "../codebuild/add-project.ts";
import { buildspec } from "../codebuild/buildspec.ts";
import { artifactStatements, keyStatement, ownBucket } from "../iam/buckets.ts";
import { allow, type Statement } from "../iam/statement.ts";
import type { StackDraft } from "../stack-draft.ts";
import { otherRegions, stackOf } from "./context.ts";
import { addJanitorRules } from "./janitor-rules.ts";
import { testProject } from "./test-actions.ts";
import { tryStage } from "./throwaway-stage.ts";

/** Adds the builds of the delivery pipelines, and gives the suffixes of those that a pipeline starts. Who plans cannot execute, who runs the user's commands can do neither. */
export function addCdProjects(stack: StackDraft, organisation: Organisation): readonly string[] {
  const { environments } = organisation;
  const longLived = environments.filter(({ kind }) => kind === "long-lived");
  const throwaway = environments.filter(({ kind }) => kind === "throwaway");
  addRender(stack, organisation);
  if (longLived.length > 0) {
    addPlan(stack, organisation, longLived);
    addOps(stack, organisation);
  }
  const tests = environments.flatMap((environment) => addTests(stack, organisation, environment));
  if (throwaway.length > 0) {
    addJanitor(stack, organisation, throwaway);
    addJanitorRules(stack, organisation);
  }
  return ["render", ...(longLived.length > 0 ? ["plan", "ops"] : []), ...tests];
}

function addRender(stack: StackDraft, organisation: Organisation): void {
  const { names, environments, compose } = organisation;
  const role = addBuildRole(stack, organisation, {
    suffix: "render",
    projects: ["render"],
    statements: [
      ...artifactStatements(organisation, pipelinesOf(organisation), true),
      keyStatement(true, otherRegions(organisation)),
      assume(organisation, environments, "read"),
      allow(
        "Release",
        ["s3:GetObject", "s3:PutObject"],
        regionsOf(environments).map((region) => names.bucketArn(names.templatesBucket(region), "releases/*")),
        ownBucket(organisation),
      ),
      allow("CheckImages", ["ecr:BatchGetImage", "ecr:DescribeImages"], names.arn("ecr", `repository/${organisation.name}/*`)),
      allow("Validate", "cloudformation:ValidateTemplate", "*"),
      allow(
        "Configuration",
        "ssm:GetParameter",
        environments.map(({ name }) => names.parameterArn(`env/${name}/config`)),
      ),
    ],
  });
  addProject(stack, organisation, {
    suffix: "render",
    description: "Makes the templates of a release and uploads them.",
    role,
    buildspec: buildspec("render"),
    environment: {
      ...identity(organisation),
      FILES: compose.files.join(" "),
      STRATEGY: organisation.merge.strategy,
      REGISTRY: registryOf(organisation),
    },
  });
}

function addPlan(stack: StackDraft, organisation: Organisation, environments: readonly Environment[]): void {
  const { names } = organisation;
  const role = addBuildRole(stack, organisation, {
    suffix: "plan",
    projects: ["plan"],
    statements: [
      ...artifactStatements(organisation, pipelinesOf(organisation), true),
      keyStatement(true, otherRegions(organisation)),
      assume(organisation, environments, "prepare"),
      allow(
        "ReadReleases",
        "s3:GetObject",
        regionsOf(environments).map((region) => names.bucketArn(names.templatesBucket(region), "releases/*")),
        ownBucket(organisation),
      ),
      allow(
        "LookAtPipelines",
        ["codepipeline:GetPipelineExecution", "codepipeline:GetPipelineState"],
        pipelinesOf(organisation).map((pipeline) => names.pipelineArn(pipeline)),
      ),
    ],
  });
  addProject(stack, organisation, {
    suffix: "plan",
    description: "Compares, prepares change sets and confirms them; executes none.",
    role,
    buildspec: buildspec("plan"),
    timeoutMinutes: 120,
    environment: identity(organisation),
  });
}

function addOps(stack: StackDraft, organisation: Organisation): void {
  const { names } = organisation;
  const role = addBuildRole(stack, organisation, {
    suffix: "ops",
    projects: ["ops"],
    statements: [
      ...artifactStatements(organisation, pipelinesOf(organisation), false),
      keyStatement(false),
      allow(
        "MarkImages",
        ["ecr:BatchGetImage", "ecr:DescribeImages", "ecr:PutImage"],
        names.arn("ecr", `repository/${organisation.name}/*`),
      ),
      allow("RecordRelease", ["ssm:GetParameter", "ssm:PutParameter"], names.parameterArn("env/*")),
    ],
  });
  addProject(stack, organisation, {
    suffix: "ops",
    description: "Marks the images that a release runs, so that none of them expires.",
    role,
    buildspec: buildspec("mark"),
    environment: identity(organisation),
  });
}

/** The user's own commands: their role reads their environment and writes what they found out, nothing else. */
function addTests(stack: StackDraft, organisation: Organisation, environment: Environment): readonly string[] {
  const { names } = organisation;
  const tests = environment.tests.filter(({ runIn }) => runIn === "shared");
  if (tests.length === 0) return [];
  const projects = tests.map((test) => testProject(environment.name, test.name));
  const reports = projects.map((project) => names.arn("codebuild", `report-group/${names.project(project)}-*`));
  const role = addBuildRole(stack, organisation, {
    suffix: `test-${environment.name}`,
    projects,
    environment: environment.name,
    statements: [
      ...artifactStatements(organisation, pipelinesOf(organisation), false),
      keyStatement(true),
      assume(organisation, [environment], "read"),
      allow("Diagnose", "s3:PutObject", names.bucketArn(names.artifactsBucket(), "diagnostics/*"), ownBucket(organisation)),
      allow(
        "Reports",
        ["codebuild:BatchPutTestCases", "codebuild:CreateReport", "codebuild:CreateReportGroup", "codebuild:UpdateReport"],
        reports,
      ),
      ...(tests.some(({ vpc }) => vpc) ? vpcStatements(organisation) : []),
    ],
  });
  for (const test of tests) {
    addProject(stack, organisation, {
      suffix: testProject(environment.name, test.name),
      description: `Judges ${environment.name}: ${test.name}.`,
      role,
      buildspec: buildspec("test", { commands: test.commands, reports: test.reports ?? [] }),
      timeoutMinutes: 480,
      ...(test.vpc && { vpc: test.vpc }),
      environment: {
        ...identity(organisation),
        PC_ENV: environment.name,
        PC_ACCOUNT: environment.account,
        PC_REGION: environment.region,
        PC_TEST_ENV: JSON.stringify(test.env ?? {}),
      },
    });
  }
  return projects;
}

function addJanitor(stack: StackDraft, organisation: Organisation, environments: readonly Environment[]): void {
  const role = addBuildRole(stack, organisation, {
    suffix: "janitor",
    projects: ["janitor"],
    statements: [
      assume(organisation, environments, "janitor"),
      keyStatement(false),
      allow(
        "LookAtPipelines",
        "codepipeline:GetPipelineState",
        pipelinesOf(organisation).map((pipeline) => organisation.names.pipelineArn(pipeline)),
      ),
    ],
  });
  addProject(stack, organisation, {
    suffix: "janitor",
    description: "Deletes what throw-away environments left behind.",
    role,
    buildspec: buildspec("cleanup"),
    alone: true,
    timeoutMinutes: 120,
    environment: {
      ...identity(organisation),
      PC_THROWAWAYS: JSON.stringify(environments.map((environment) => throwaway(organisation, environment))),
    },
  });
}

/** What the janitor must know: each delivery that goes through the environment has a stack of its own in it. */
function throwaway(organisation: Organisation, environment: Environment): Throwaway {
  const { name, account, region, ttlSeconds, cleanup } = environment;
  const stacks = organisation.deliveries.flatMap((delivery) =>
    delivery.waves
      .filter(({ environments }) => environments.includes(environment))
      .map((wave) => ({ name: stackOf(organisation, delivery, environment), pipeline: delivery.pipeline, stage: tryStage(wave) })),
  );
  return { name, account, region, ttlSeconds, cleanup, stacks };
}

function assume({ names }: Organisation, environments: readonly Environment[], role: string): Statement {
  return allow(
    "Targets",
    "sts:AssumeRole",
    environments.map(({ name, account }) => names.roleArn(`${name}-${role}`, account)),
  );
}

/** "Identity-based policies for CodeBuild", for a project inside a VPC. */
function vpcStatements({ names }: Organisation): readonly Statement[] {
  return [
    allow(
      "Network",
      [
        "ec2:CreateNetworkInterface",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeDhcpOptions",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets",
        "ec2:DescribeVpcs",
      ],
      "*",
    ),
    allow("NetworkOfBuilds", "ec2:CreateNetworkInterfacePermission", names.arn("ec2", "network-interface/*"), {
      StringEquals: { "ec2:AuthorizedService": "codebuild.amazonaws.com" },
    }),
  ];
}

function regionsOf(environments: readonly Environment[]): readonly string[] {
  return [...new Set(environments.map(({ region }) => region))];
}

function pipelinesOf({ deliveries }: Organisation): readonly string[] {
  return deliveries.map(({ pipeline }) => pipeline);
}

function identity({ name, names, shared }: Organisation): Readonly<Record<string, string>> {
  return { PC_NAME: name, PC_SHARED_ACCOUNT: shared.account, EXTERNAL_ID: names.externalId };
}

/** The only registry that images may come from. */
function registryOf({ names }: Organisation): string {
  return names.repositoryUri("").split("/")[0] ?? "";
}
