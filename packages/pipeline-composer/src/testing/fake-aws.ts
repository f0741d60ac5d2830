import { jsonError, jsonReply, LoopbackServer, type Reply } from "composex-core/testing/loopback-server";
import { strToU8, zipSync } from "fflate";
import { FakeCodePipeline, type Played } from "./codepipeline/fake-codepipeline.ts";
import { type ActionRun, Refusal, type RuleRun } from "./codepipeline/state.ts";

/** What an action of a test does, beside how it ends. */
export interface Performed extends Played {
  /** Lines that its build writes. */
  readonly log?: readonly string[];
  /** Artifact → path → text. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Performance {
  readonly action: (run: ActionRun, pipeline: string, wantedRevision?: string) => Performed | undefined;
  readonly rule?: (run: RuleRun) => { readonly succeeded: boolean; readonly summary?: string } | undefined;
}

interface FakeBuild {
  readonly project: string;
  readonly group: string;
  readonly stream: string;
  /** What it wrote, with the moment. */
  readonly lines: readonly { readonly time: number; readonly text: string }[];
  status: "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
}

export interface FakeStackEvent {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly status: string;
  readonly time: number;
  readonly reason?: string;
}

export const ACCOUNT = "111111111111";
export const REGION = "eu-west-1";
const LINES = 3;

/** The AWS of a shared account, as far as who operates pipelines talks to it: one address for all its services. */
export class FakeAws {
  readonly pipelines: FakeCodePipeline;
  readonly objects = new Map<string, Uint8Array>();
  readonly builds = new Map<string, FakeBuild>();
  readonly parameters = new Map<string, string>();
  readonly stackEvents: FakeStackEvent[] = [];
  /** Of the credentials in use. */
  account = ACCOUNT;
  readonly #server: LoopbackServer;

  constructor(now: number, performance: Performance) {
    this.pipelines = new FakeCodePipeline({
      account: ACCOUNT,
      region: REGION,
      now,
      player: {
        action: (run, pipeline, wantedRevision) => this.#perform(run, performance.action(run, pipeline, wantedRevision)),
        rule: (run) => performance.rule?.(run),
      },
    });
    this.#server = new LoopbackServer((request, body) =>
      this.#answer(
        { target: String(request.headers["x-amz-target"] ?? ""), url: request.url ?? "", key: accessKey(request.headers.authorization) },
        body.toString(),
      ),
    );
  }

  start(): Promise<string> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** Ends an action that was left running. */
  finish(pipeline: string, action: string, performed: Performed): void {
    const run = this.pipelines.state(pipeline).actionRuns.findLast((one) => one.action === action && one.status === "InProgress");
    if (!run) throw new Error(`${action} of ${pipeline} does not run`);
    this.pipelines.finish(pipeline, action, this.#perform(run, performed) ?? performed);
  }

  /** Keeps what the action leaves behind where the service would. */
  #perform(run: ActionRun, performed: Performed | undefined): Played | undefined {
    const project = run.resolved["ProjectName"];
    const externalId = performed?.externalId ?? (project === undefined ? undefined : `${project}:${run.id}`);
    if (project !== undefined && externalId !== undefined) this.#keepBuild(project, externalId, run, performed);
    if (!performed) return undefined;
    for (const [artifact, files] of Object.entries(performed.files ?? {})) {
      const place = run.outputs[artifact];
      const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
      if (place) this.objects.set(`${place.bucket}/${place.key}`, zipSync(Object.fromEntries(entries)));
    }
    return { ...performed, ...(externalId !== undefined && { externalId }) };
  }

  #keepBuild(project: string, externalId: string, run: ActionRun, performed: Performed | undefined): void {
    const { now } = this.pipelines;
    const lines = (performed?.log ?? []).map((text) => ({ time: now, text }));
    const ended = performed !== undefined && (performed.afterMilliseconds ?? 0) === 0;
    this.builds.set(externalId, {
      project,
      group: `/pipeline-composer/${project}`,
      stream: run.id,
      lines: [...(this.builds.get(externalId)?.lines ?? []), ...lines],
      status: ended ? (performed.succeeded ? "SUCCEEDED" : "FAILED") : "IN_PROGRESS",
    });
  }

  #answer({ target, url, key }: { readonly target: string; readonly url: string; readonly key: string }, body: string): Reply {
    const [service = "", operation = ""] = target.split(".");
    try {
      if (service === "CodePipeline_20150709") return jsonReply(this.pipelines.answer(operation, JSON.parse(body) as never));
      if (service !== "") return this.#json(`${service}.${operation}`, JSON.parse(body) as never);
      return body.includes("Action=") ? this.#query(new URLSearchParams(body), key) : this.#object(url);
    } catch (error) {
      if (error instanceof Refusal) return jsonError(error.code, error.message);
      throw error;
    }
  }

  #json(target: string, input: Readonly<Record<string, unknown>>): Reply {
    switch (target) {
      case "CodeBuild_20161006.BatchGetBuilds":
        return jsonReply({ builds: (input["ids"] as readonly string[]).flatMap((id) => this.#build(id)) });
      case "Logs_20140328.GetLogEvents":
        return this.#logEvents(input as never);
      case "AmazonSSM.GetParameters": {
        const names = input["Names"] as readonly string[];
        const found = names.flatMap((Name) => (this.parameters.has(Name) ? [{ Name, Value: this.parameters.get(Name) }] : []));
        return jsonReply({ Parameters: found, InvalidParameters: names.filter((name) => !this.parameters.has(name)) });
      }
      default:
        return jsonError("UnknownOperationException", `${target} is not known here`);
    }
  }

  #build(id: string): readonly object[] {
    const build = this.builds.get(id);
    if (!build) return [];
    const { project, group, stream, status } = build;
    return [{ id, projectName: project, buildStatus: status, logs: { groupName: group, streamName: stream } }];
  }

  /** Pages of three lines; the token of the last page leads to itself. */
  #logEvents(input: { readonly logGroupName: string; readonly logStreamName: string; readonly nextToken?: string }): Reply {
    const build = [...this.builds.values()].find(({ group, stream }) => group === input.logGroupName && stream === input.logStreamName);
    if (!build) return jsonError("ResourceNotFoundException", "The specified log stream does not exist.");
    const from = Number(input.nextToken?.split("/")[1] ?? 0);
    const events = build.lines.slice(from, from + LINES).map(({ time, text }) => ({ timestamp: time, message: `${text}\n` }));
    return jsonReply({ events, nextForwardToken: `f/${from + events.length}`, nextBackwardToken: `b/${from}` });
  }

  #query(form: URLSearchParams, key: string): Reply {
    const action = form.get("Action");
    if (action === "GetCallerIdentity") {
      const account = key === ACCOUNT ? this.account : key;
      return xml(action, `<Account>${account}</Account><Arn>arn:aws:iam::${account}:user/ada</Arn><UserId>AIDA</UserId>`);
    }
    if (action === "AssumeRole") {
      const account = form.get("RoleArn")?.split(":")[4] ?? "";
      const credentials = `<AccessKeyId>${account}</AccessKeyId><SecretAccessKey>S</SecretAccessKey><SessionToken>T</SessionToken>`;
      return xml(action, `<Credentials>${credentials}<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`);
    }
    if (action === "DescribeStacks") {
      const name = stackName(form);
      const time = `<CreationTime>${new Date(this.pipelines.now).toISOString()}</CreationTime>`;
      const stack = `<StackName>${name}</StackName><StackId>${stackId(name)}</StackId>${time}<StackStatus>UPDATE_IN_PROGRESS</StackStatus>`;
      return xml(action, `<Stacks><member>${stack}</member></Stacks>`);
    }
    if (action === "DescribeStackEvents") {
      const events = this.stackEvents.filter(({ stack, time }) => stack === stackName(form) && time <= this.pipelines.now);
      return xml(action, `<StackEvents>${events.toReversed().map(eventXml).join("")}</StackEvents>`);
    }
    return { status: 400, body: `<ErrorResponse><Error><Code>InvalidAction</Code><Message>${action}</Message></Error></ErrorResponse>` };
  }

  /** An object in path style. */
  #object(url: string): Reply {
    const path = decodeURIComponent(new URL(url, "http://s3").pathname).slice(1);
    const body = this.objects.get(path);
    if (body) return { status: 200, body };
    return { status: 404, body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>" };
  }
}

/** An access key is the account here. */
function accessKey(authorization: string | undefined): string {
  return /Credential=([^/]+)\//.exec(authorization ?? "")?.[1] ?? "";
}

function xml(action: string, result: string): Reply {
  const body = `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`;
  return { status: 200, body, headers: { "content-type": "text/xml" } };
}

function stackName(form: URLSearchParams): string {
  const given = form.get("StackName") ?? "";
  return /:stack\/([^/]+)\//.exec(given)?.[1] ?? given;
}

function stackId(name: string): string {
  return `arn:aws:cloudformation:${REGION}:333333333333:stack/${name}/1`;
}

function eventXml({ stack, logicalId, type, status, time, reason }: FakeStackEvent): string {
  const id = stackId(stack);
  const physical = logicalId === stack ? id : `${stack}-${logicalId}`;
  const why = reason === undefined ? "" : `<ResourceStatusReason>${reason}</ResourceStatusReason>`;
  const what = `<LogicalResourceId>${logicalId}</LogicalResourceId><PhysicalResourceId>${physical}</PhysicalResourceId><ResourceType>${type}</ResourceType>`;
  const when = `<Timestamp>${new Date(time).toISOString()}</Timestamp>`;
  return `<member><EventId>${stack}-${logicalId}-${status}-${time}</EventId><StackId>${id}</StackId><StackName>${stack}</StackName>${what}${when}<ResourceStatus>${status}</ResourceStatus>${why}</member>`;
}
