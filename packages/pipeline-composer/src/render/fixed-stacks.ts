import type { Environment, Organisation } from "../model/organisation.ts";
import { buildspec } from "./codebuild/buildspec.ts";
import { connectionArn } from "./connection-arn.ts";
import { policyActions } from "./iam/service-actions.ts";
import { parameterSource } from "./parameter-source.ts";
import type { ParameterSource, RenderedStack, StackId } from "./rendered-stack.ts";

/** The stacks whose shape does not depend on the input: files of templates/, used as they are, and their parameters. */

/** Key, buckets and topics; in another region of an environment key and buckets alone. */
export function sharedStacks(organisation: Organisation): readonly RenderedStack[] {
  const { names, shared, environments } = organisation;
  const regions = [...new Set([shared.region, ...environments.map(({ region }) => region)])];
  return regions.map((region) => {
    const here = environments.filter((environment) => region === shared.region || environment.region === region);
    const roles = (environment: Environment, ...suffixes: readonly string[]) =>
      suffixes.map((suffix) => names.roleArn(`${environment.name}-${suffix}`, environment.account));
    const throwaway = here.filter(({ kind }) => kind === "throwaway");
    const longLived = here.filter(({ kind }) => kind === "long-lived");
    const testing = here.filter(({ tests }) => tests.some(({ runIn }) => runIn === "target"));
    const templateReaders = [...here.flatMap((one) => roles(one, "cfn")), ...longLived.flatMap((one) => roles(one, "prepare"))];
    const artifactReaders = [...throwaway.flatMap((one) => roles(one, "deploy")), ...testing.flatMap((one) => roles(one, "test"))];
    const accounts = unique(here.map(({ account }) => account));
    return {
      ...id(organisation, "shared", shared.account, region),
      template: { fixed: "shared.yaml" },
      parameters: values({
        Name: organisation.name,
        Primary: String(region === shared.region),
        PermissionsBoundary: organisation.permissionsBoundary ?? "",
        TargetAccounts: accounts.join(","),
        AccountsAllowed: unique([shared.account, ...accounts]).join(","),
        ToolReaders: testing.flatMap((one) => roles(one, "test")).join(","),
        KeyReaders: unique([...templateReaders, ...artifactReaders]).join(","),
        TemplateReaders: templateReaders.join(","),
        ArtifactReaders: artifactReaders.join(","),
        ArtifactFolders: artifactReaders.length === 0 ? "" : artifactFolders(organisation, region),
        ArtifactsKeepDays: String(shared.artifactsKeepDays),
      }),
      tags: shared.tags,
    };
  });
}

export function targetStack(organisation: Organisation, environment: Environment): RenderedStack {
  const { names, shared } = organisation;
  const { name, account, region, kind, lookups, alarms, policies } = environment;
  const parameters = Object.values(lookups).flatMap((lookup) => ("ssm" in lookup ? [lookup.ssm] : []));
  const own = (service: string, resource: string) => `arn:${names.partition}:${service}:${region}:${account}:${resource}`;
  const several = organisation.deliveries.some(({ suffix }) => suffix !== "") && kind === "throwaway";
  return {
    ...id(organisation, `target-${name}`, account, region),
    template: { fixed: "target.yaml" },
    parameters: {
      ...values({
        Name: organisation.name,
        Environment: name,
        Kind: kind,
        StackName: names.environmentStack(name, several ? "*" : ""),
        SharedAccount: shared.account,
        OrganizationId: organisation.organizationId ?? "",
        PermissionsBoundary: organisation.permissionsBoundary ?? "",
        ExternalId: names.externalId,
        TemplatesBucket: names.templatesBucket(region),
        ArtifactFolders: artifactFolders(organisation, region),
        ServiceActions: policies.length > 0 ? "" : policyActions(environment.resourceTypes).join(","),
        ManagedPolicies: policies.join(","),
        LookupParameters: parameters.map((path) => own("ssm", `parameter${path}`)).join(","),
        Alarms: alarms.map((alarm) => own("cloudwatch", `alarm:${alarm}`)).join(","),
      }),
      KeyArn: keyOf(organisation, region),
      ...testParameters(organisation, environment),
    },
    tags: shared.tags,
  };
}

/** Of the build that tests inside the account. */
function testParameters({ toolsVersion }: Organisation, { tests }: Environment): Readonly<Record<string, ParameterSource>> {
  const test = tests.find(({ runIn }) => runIn === "target");
  const network = values({
    TestVpc: test?.vpc?.id ?? "",
    TestSubnets: test?.vpc?.subnets.join(",") ?? "",
    TestSecurityGroups: test?.vpc?.securityGroups.join(",") ?? "",
  });
  if (!test) return network;
  return {
    ...network,
    ...values({
      TestBuildSpec: buildspec("test", { commands: test.commands, reports: test.reports ?? [] }),
      TestEnvironment: JSON.stringify(test.env ?? {}),
      // The tools lie in the bucket of the environment's own region, where its role may read them.
      ToolsVersion: toolsVersion ?? "",
    }),
    ...(toolsVersion === undefined && { ToolsSha256: { given: "tools-sha256" } satisfies ParameterSource }),
  };
}

/** Undefined where the compose repository exists, or is not of CodeCommit. */
export function composeStack(organisation: Organisation): RenderedStack | undefined {
  const { shared, compose } = organisation;
  if (compose.source.kind !== "codecommit" || !compose.source.create) return undefined;
  return {
    ...id(organisation, "compose", shared.account, shared.region),
    template: { fixed: "compose-repository.yaml" },
    parameters: { ...values({ RepositoryName: compose.source.repository }), KeyArn: keyOf(organisation, shared.region) },
    tags: shared.tags,
  };
}

export function mergeStack(organisation: Organisation): RenderedStack {
  const { names, shared, compose, merge, toolsVersion } = organisation;
  const { source } = compose;
  const connection = "connection" in source ? connectionArn(organisation, source.connection) : "";
  return {
    ...id(organisation, "merge", shared.account, shared.region),
    template: { fixed: "merge.yaml" },
    parameters: {
      ...values({
        Name: organisation.name,
        PermissionsBoundary: organisation.permissionsBoundary ?? "",
        ArtifactFolders: [
          ...["ci-*", ...(merge.mode === "pipeline" ? ["merge"] : [])].map((pipeline) => names.stack(pipeline)),
          // What a long name keeps of itself behind its hash.
          `?????-${names.stack("ci-").slice(0, 14)}*`,
        ]
          .map((folder) => names.bucketArn(names.artifactsBucket(), `${folder}/*`))
          .join(","),
        ArtifactsBucket: names.artifactsBucket(),
        TemplatesBucket: names.templatesBucket(),
        BuildSpec: buildspec("merge"),
        Mode: merge.mode === "pull-request" ? "pull-request" : "commit",
        RepositoryId: source.repository,
        Branch: source.branch,
        Files: compose.files.join(" "),
        Strategy: merge.strategy,
        LogsKeepDays: String(shared.logsKeepDays),
        ToolsVersion: toolsVersion ?? "",
      }),
      ConnectionArn: typeof connection === "string" ? { value: connection } : parameterSource(organisation, connection),
      KeyArn: keyOf(organisation, shared.region),
      ...(toolsVersion === undefined && { ToolsSha256: { given: "tools-sha256" } satisfies ParameterSource }),
    },
    tags: shared.tags,
  };
}

function id({ names }: Organisation, suffix: string, account: string, region: string): StackId {
  return { name: names.stack(suffix), account, region };
}

function values(of: Readonly<Record<string, string>>): Readonly<Record<string, ParameterSource>> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, { value }]));
}

function keyOf(organisation: Organisation, region: string): ParameterSource {
  return { output: "KeyArn", of: id(organisation, "shared", organisation.shared.account, region) };
}

function artifactFolders({ names, deliveries }: Organisation, region: string): string {
  return deliveries.map(({ pipeline }) => names.artifactsOf(pipeline, region)).join(",");
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
