import type { Report } from "composex-core/diagnostics";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import type { ComposeModel } from "../validate/compose-model.ts";
import { checkNames } from "./check-names.ts";
import { Names } from "./names.ts";
import type { Application, Connection, Delivery, Environment, Notification, Organisation, Wave } from "./organisation.ts";

/** A valid file → what is rendered. Reports FOLDER_CLASH and NAME_TOO_LONG for the names that come out. */
export function buildModel(file: PipelinesFile, compose: ComposeModel | undefined, report: Report): Organisation {
  const organisation = organisationOf(file, compose);
  checkNames(organisation, file, report);
  return organisation;
}

function organisationOf(file: PipelinesFile, compose: ComposeModel | undefined): Organisation {
  const { account, region } = file.shared;
  const names = new Names({ name: file.name, account, region });
  const environments = Object.entries(file.environments)
    .map(([name, entry]) => environmentOf(name, entry, region, compose?.environments[name]?.resourceTypes))
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
  const { id, bootstrapRole = "OrganizationAccountAccessRole", permissionsBoundary } = file.organization ?? {};
  const source = file.tools?.source ?? "bundle";
  return {
    name: file.name,
    names,
    ...(id !== undefined && { organizationId: id }),
    bootstrapRole,
    ...(permissionsBoundary !== undefined && { permissionsBoundary }),
    shared: {
      account,
      region,
      artifactsKeepDays: file.shared.artifacts?.keepDays ?? 120,
      logsKeepDays: file.shared.logs?.keepDays ?? 30,
      registryEncryption: file.shared.registryEncryption,
      tags: file.shared.tags ?? {},
    },
    environments,
    applications: Object.entries(file.applications).map(([name, entry]) => applicationOf(name, entry, names)),
    compose: { source: file.compose.source, files: file.compose.files },
    merge: {
      mode: file.merge?.mode ?? "commit",
      strategy: file.merge?.strategy ?? "inline",
    },
    connections: Object.entries(file.connections ?? {}).map(([name, entry]): Connection => ({ name, ...entry })),
    executionMode: file.strategy?.execution === "queued" ? "QUEUED" : "SUPERSEDED",
    deliveries: deliveriesOf(file, environments, names),
    notifications: (file.notifications ?? []).map(notificationOf),
    ...(typeof source !== "string" && { toolsVersion: source.npm }),
  };
}

function environmentOf(
  name: string,
  entry: PipelinesFile["environments"][string],
  sharedRegion: string,
  resourceTypes: readonly string[] | undefined,
): Environment {
  const { approval } = entry;
  return {
    name,
    account: entry.account,
    region: entry.region ?? sharedRegion,
    order: entry.order,
    kind: entry.kind,
    cleanup: entry.cleanup ?? "on-success",
    ttlSeconds: entry.ttl ?? 86_400,
    parameters: entry.parameters ?? {},
    lookups: entry.lookups ?? {},
    overlay: entry.overlay ?? `envs/${name}.yaml`,
    tests: entry.tests ?? [],
    ...(approval && {
      approval: {
        message: approval.message,
        timeoutMinutes: Math.ceil(approval.timeout / 60),
        approvers: approval.approvers ?? [],
        override: approval.override,
      },
    }),
    ...(entry.window && { window: entry.window }),
    alarms: entry.holdOnAlarm ?? [],
    onFailure: entry.onFailure ?? "stop",
    allowReplace: entry.allowReplace ?? [],
    policies: entry.policies ?? [],
    ...(resourceTypes && { resourceTypes }),
  };
}

function applicationOf(name: string, entry: PipelinesFile["applications"][string], names: Names): Application {
  const { build } = entry;
  return {
    name,
    service: entry.service ?? name,
    pipeline: names.pipeline(`ci-${name}`),
    source: entry.source,
    build: {
      engine: build?.engine ?? "codebuild",
      context: build?.context ?? ".",
      dockerfile: build?.dockerfile ?? "Dockerfile",
      ...(build?.target !== undefined && { target: build.target }),
      args: build?.args ?? {},
      platforms: build?.platforms ?? ["linux/amd64"],
      compute: build?.compute ?? "small",
      timeoutMinutes: build?.timeout ?? 60,
    },
    test: { commands: entry.test?.commands ?? [], reports: entry.test?.reports ?? [] },
    ...(entry.scan && { scanFailOn: entry.scan.failOn }),
  };
}

/** A pipeline for each branch of the map; for tags one that releases everywhere, and one for pushes that ends with the throw-away environments. */
function deliveriesOf(file: PipelinesFile, environments: readonly Environment[], names: Names): readonly Delivery[] {
  const { deployOn = "branch", tag = "*" } = file.strategy ?? {};
  const { branch } = file.compose.source;
  const delivery = (pipeline: string, suffix: string, trigger: Delivery["trigger"], members: readonly Environment[]): Delivery => ({
    pipeline: names.pipeline(pipeline),
    suffix,
    trigger,
    waves: wavesOf(members),
  });
  const ofBranch = (name: string, members: readonly Environment[]): Delivery =>
    delivery(`cd-${suffixOf(name)}`, suffixOf(name), { branch: name }, members);
  if (deployOn === "branch") return [delivery("cd", "", { branch }, environments)];
  if (deployOn === "tag") {
    const throwaways = environments.filter(({ kind }) => kind === "throwaway");
    return [delivery("cd", "release", { tag }, environments), ...(throwaways.length > 0 ? [ofBranch(branch, throwaways)] : [])];
  }
  return Object.entries(deployOn.branches).map(([name, members]) =>
    ofBranch(
      name,
      environments.filter((environment) => members.includes(environment.name)),
    ),
  );
}

/** A branch as part of names: `feature/x` → `feature-x`. */
function suffixOf(branch: string): string {
  return branch
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function wavesOf(environments: readonly Environment[]): readonly Wave[] {
  const orders = [...new Set(environments.map(({ order }) => order))];
  return orders.flatMap((order) => {
    const members = environments.filter((environment) => environment.order === order);
    const [first] = members;
    return first ? [{ name: members.length === 1 ? first.name : `w${order}`, kind: first.kind, environments: members }] : [];
  });
}

function notificationOf(entry: NonNullable<PipelinesFile["notifications"]>[number]): Notification {
  const events = entry.on.includes("all")
    ? (["failed", "succeeded", "approval", "recovered"] as const)
    : entry.on.filter((event) => event !== "all");
  return { to: "email" in entry ? { email: entry.email } : entry.slack, events };
}
