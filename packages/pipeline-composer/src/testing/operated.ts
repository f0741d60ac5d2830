import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "composex-core/cli";
import { setEnvironment } from "composex-core/testing/process-environment";
import { testIo } from "composex-core/testing/test-io";
import { main } from "../cli/main.ts";
import { type WavePlan, waveHash } from "../release/wave-plan.ts";
import type { ActionRun } from "./codepipeline/state.ts";
import { compileText, organisationText } from "./compile.ts";
import { emittedPipelines } from "./emitted-pipelines.ts";
import { ACCOUNT, FakeAws, type Performed, REGION } from "./fake-aws.ts";

export const CD = "shop-cd";

/** An organisation whose emitted pipelines run on the fake, and the commands that operate them. */
export class Operated {
  readonly aws: FakeAws;
  /** What actions do in place of succeeding, by name; `hold` leaves them running. */
  readonly outcomes = new Map<string, Performed | "hold">();
  /** Alarms that fire, by the name of their rule. */
  readonly firing = new Set<string>();
  /** What an action does in place of everything else. */
  beforeAction: (action: { readonly action: string; readonly revision: string | undefined }) => Performed | undefined = () => undefined;
  readonly folder: string;
  #restore: () => void = () => undefined;

  constructor(
    changes: Readonly<Record<string, string>> = {},
    { folder, now = Date.now() }: { readonly folder?: string; readonly now?: number } = {},
  ) {
    this.folder = folder ?? mkdtempSync(join(tmpdir(), "operated-"));
    const text = organisationText(changes);
    writeFileSync(join(this.folder, "pipelines.yaml"), text);
    this.aws = new FakeAws(now, {
      action: (run, _pipeline, wanted) => this.#perform(run, wanted),
      rule: ({ rule }) => ({ succeeded: !this.firing.has(rule), summary: this.firing.has(rule) ? "the alarm is in ALARM" : "" }),
    });
    const { rendered, printed } = compileText(text);
    if (!rendered) throw new Error(printed);
    for (const definition of emittedPipelines(rendered).values()) this.aws.pipelines.add(definition);
  }

  async start(): Promise<string> {
    const endpoint = await this.aws.start();
    this.#restore = setEnvironment({
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: "secret",
      AWS_SESSION_TOKEN: undefined,
      AWS_PROFILE: undefined,
      AWS_REGION: REGION,
    });
    return endpoint;
  }

  async stop(): Promise<void> {
    this.#restore();
    rmSync(this.folder, { recursive: true });
    await this.aws.stop();
  }

  async run(
    argv: readonly string[],
    over: Partial<Io> = {},
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
    const io = testIo({ workingDirectory: this.folder, ...over });
    return { code: await main(argv, io), ...io.printed };
  }

  /** Starts a release of a commit, and gives its id. */
  release(commit: string): string {
    this.aws.pipelines.request(CD, {
      kind: "start",
      trigger: { type: "CloudWatchEvent", detail: "rule" },
      wanted: { Source: commit },
    });
    return this.aws.pipelines.state(CD).executions.findLast(({ type }) => type === "STANDARD")?.id ?? "";
  }

  stage(name: string): string {
    return this.aws.pipelines.state(CD).stages[name]?.latest?.status ?? "";
  }

  status(id: string): string {
    return this.aws.pipelines.state(CD).executions.find((execution) => execution.id === id)?.status ?? "";
  }

  #perform(run: ActionRun, wanted: string | undefined): Performed | undefined {
    const revision = this.aws.pipelines.state(CD).executions.find(({ id }) => id === run.executionId)?.revisions["Source"]?.id;
    const given = this.beforeAction({ action: run.action, revision }) ?? this.outcomes.get(run.action);
    if (given === "hold") return undefined;
    return given ?? { succeeded: true, ...this.#usual(run, wanted) };
  }

  #usual({ action, stage, executionId }: ActionRun, wanted: string | undefined): Partial<Performed> {
    const wave = stage.split("-")[1] ?? "";
    switch (action) {
      case "Source": {
        const id = wanted ?? "0000000000000000000000000000000000000000";
        return { variables: { CommitId: id, BranchName: "main" }, revision: { id, summary: `Release ${id.slice(0, 2)}\n\nmore` } };
      }
      case "Render": {
        const revision = this.aws.pipelines.state(CD).executions.find(({ id }) => id === executionId)?.revisions["Source"]?.id ?? "";
        const environments = { prod: { images: { web: imageOf(revision) } } };
        return { files: { Rendered: { "release.json": JSON.stringify({ commit: revision, environments }) } } };
      }
      case "Check":
        return { variables: { NEEDED: "yes", CHANGE_SET: "-", LINK: "-", PLAN_HASH: "-", SUMMARY: "-" } };
      case "Prepare": {
        const { commit } =
          this.aws.pipelines
            .state(CD)
            .executions.map(({ id, revisions }) => ({ id, commit: revisions["Source"]?.id }))
            .find(({ id }) => id === executionId) ?? {};
        const plan = samplePlan(wave, executionId, commit ?? "");
        return preparedBy(plan);
      }
      case "Confirm":
        return { variables: { NEEDED: "-", CHANGE_SET: "pc-1", LINK: "-", PLAN_HASH: "-", SUMMARY: "-" } };
      default:
        return {};
    }
  }
}

/** The image that a commit runs. */
export function imageOf(commit: string): string {
  return `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/shop/web@sha256:${commit.slice(0, 2).padEnd(64, "0")}`;
}

/** What a Prepare leaves behind that has written this plan. */
export function preparedBy(plan: WavePlan, exported = plan.hash): Performed {
  const { wave, summary, changeSet } = plan;
  return {
    succeeded: true,
    variables: { NEEDED: "-", CHANGE_SET: changeSet, LINK: "https://console.aws.amazon.com/", PLAN_HASH: exported, SUMMARY: summary },
    files: { [`Plan_${wave}`]: { "plan.json": JSON.stringify(plan), "plan.md": `# ${wave}\n` } },
    log: [`planned ${wave}`, `plan ${plan.hash}`],
  };
}

export function samplePlan(wave: string, execution: string, commit: string): WavePlan {
  const environments: WavePlan["environments"] = [
    {
      name: wave,
      stack: `shop-${wave}`,
      account: "333333333333",
      region: REGION,
      hash: "e1",
      images: { web: imageOf(commit) },
      covers: "all",
      plan: {
        stack: `shop-${wave}`,
        place: { account: "333333333333", region: REGION },
        action: "update",
        changes: [
          {
            path: ["web"],
            logicalId: "TaskDefinition",
            type: "AWS::ECS::TaskDefinition",
            action: "replace",
            properties: [{ path: "Properties.ContainerDefinitions", before: "web@sha256:bbbb", after: "web@sha256:aaaa", replaces: "yes" }],
          },
        ],
        security: [],
        settings: [],
      },
    },
  ];
  return {
    schema: 1,
    wave,
    commit,
    execution,
    hash: waveHash(environments),
    changeSet: "pc-1",
    summary: `${wave}: replace 1; plan ${waveHash(environments).slice(0, 16)}`,
    environments,
  };
}
