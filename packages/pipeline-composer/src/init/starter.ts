/** What a starter of pipelines.yaml is made from. */
export interface PipelinesAnswers {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly environments: readonly StarterEnvironment[];
  readonly applications: readonly StarterApplication[];
  /** Of the compose file, relative to pipelines.yaml; undefined where there is none yet. */
  readonly composeFolder?: string;
}

export interface StarterEnvironment {
  readonly name: string;
  readonly account: string;
  readonly kind: "throwaway" | "long-lived";
}

export interface StarterApplication {
  readonly name: string;
  /** Folder of the build and its Dockerfile, where the compose file says them. */
  readonly context?: string;
  readonly dockerfile?: string;
}

/** Text of a file that renders as it stands, with a comment wherever there is a choice. */
export function pipelinesStarter({ name, account, region, environments, applications, composeFolder }: PipelinesAnswers): string {
  const lines = [
    "# Where releases of these applications go, and how. pipeline-composer schema prints the JSON Schema for your editor.",
    "version: 1",
    `name: ${name} # prefix of every name in every account`,
    "# organization:",
    "#   id: o-ab12cd34ef # your AWS Organization: what trusts an account then asks for it too",
    "#   bootstrapRole: OrganizationAccountAccessRole # what bootstrap assumes in each account",
    "shared:",
    "  # The account of the pipelines; no environment should run in it.",
    `  account: "${account}"`,
    `  region: ${region}`,
    "environments:",
    ...environments.flatMap((environment, index) => environmentLines(environment, (index + 1) * 10)),
    "compose:",
    "  source:",
    "    # Or kind: github, gitlab, bitbucket, azuredevops with a connection and a repository OWNER/NAME.",
    "    kind: codecommit",
    `    repository: ${name}-compose`,
    "    create: true # false where it exists",
    ...(composeFolder === undefined ? [] : [`    seed: ${composeFolder} # its files are the first commit`]),
    "applications:",
    ...applications.flatMap(applicationLines),
    "# connections:",
    "#   github: {provider: GitHub} # for sources there; a person finishes it once in the console",
    "# notifications:",
    "#   - {email: releases@example.com, on: [failed, approval]}",
  ];
  return `${lines.join("\n")}\n`;
}

function environmentLines({ name, account, kind }: StarterEnvironment, order: number): readonly string[] {
  const own =
    kind === "throwaway"
      ? ["    ttl: 24h # what a failed test leaves is deleted then", "    # tests:", "    #   - {name: e2e, commands: [npm ci, npm test]}"]
      : [
          "    approval:",
          `      message: Release to ${name}`,
          '    # window: {cron: "* * 8-16 ? * MON-THU", timeZone: Europe/London} # when it may change',
        ];
  return [
    `  ${name}:`,
    `    account: "${account}"`,
    `    order: ${order} # lower ones first; equal ones side by side`,
    `    kind: ${kind} ${kind === "throwaway" ? "# made for each release, tested, deleted" : "# stays, and is updated"}`,
    ...own,
  ];
}

function applicationLines({ name, context, dockerfile }: StarterApplication): readonly string[] {
  const build = [
    ...(context === undefined ? [] : [`context: ${context}`]),
    ...(dockerfile === undefined ? [] : [`dockerfile: ${dockerfile}`]),
  ];
  return [
    `  ${name}: # the service of that name in the compose file`,
    `    source: {kind: codecommit, repository: ${name}, create: true}`,
    ...(build.length === 0 ? [] : [`    build: {${build.join(", ")}}`]),
    "    # test: {commands: [npm ci, npm test], reports: [unit.xml]} # before its image is built",
  ];
}
