import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { awsTarget } from "../adapters/aws/aws-target.ts";
import { AwsProxy } from "../testing/aws-proxy.ts";
import { createBucket, deployment, impatient } from "../testing/deployments.ts";
import { type Emulator, startEmulator } from "../testing/emulator.ts";
import type { Phase } from "./deployment.ts";
import type { Target } from "./target.ts";
import { up } from "./up.ts";

const REGION = "eu-west-1";
const ACCOUNT = "123456789012";
/** Runs compiled or through tsx, as the tests themselves do. */
const SOURCE = import.meta.url.endsWith(".ts");
const SCRIPT = [
  ...(SOURCE ? ["--import", "tsx"] : []),
  fileURLToPath(new URL(`../testing/up-process.${SOURCE ? "ts" : "js"}`, import.meta.url)),
];

describe("a deployment that is stopped in the middle", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let proxy: AwsProxy;
  let endpoint: string;
  let target: Target;

  before(async () => {
    emulator = await startEmulator();
    proxy = new AwsProxy(emulator.endpoint);
    endpoint = await proxy.start();
    await createBucket(emulator.endpoint, REGION, ACCOUNT, "templates");
    const credentials = { accessKeyId: ACCOUNT, secretAccessKey: "none" };
    target = impatient(await awsTarget({ region: REGION, endpoint, credentials, maxAttempts: 2 }));
  });

  after(async () => {
    await proxy?.stop();
    await emulator?.stop();
  });

  beforeEach(() => proxy.clear());

  /** Starts `up` with templates of its own (`seconds`) and kills it with SIGKILL at the given request, before or after AWS got it. */
  function killedAt(name: string, seconds: number, operation: RegExp, moment: "before" | "after" | "after execution"): Promise<void> {
    let child: ChildProcess | undefined;
    let struck = false;
    const strike = (request: { readonly operation: string }): void => {
      if (struck || !operation.test(request.operation)) return;
      if (moment === "after execution" && !proxy.seen.some(({ operation: earlier }) => earlier === "ExecuteChangeSet")) return;
      struck = true;
      child?.kill("SIGKILL");
    };
    // Nobody reads the answer; before, the request must not reach AWS.
    if (moment === "before") {
      proxy.rules.before = (request) => {
        strike(request);
        return struck ? { status: 503, body: "" } : undefined;
      };
    } else {
      proxy.rules.after = (request) => {
        strike(request);
        return undefined;
      };
    }
    child = spawn(process.execPath, [...SCRIPT, endpoint, name, String(seconds)], { stdio: "ignore" });
    return new Promise((resolve, reject) => {
      child?.once("exit", (_code, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(`${name} was not killed`))));
    });
  }

  const moments = [
    ["looking at the bucket", /^HEAD \/templates\/?$/, "after"],
    ["the first upload, before", /^PUT /, "before"],
    ["the first upload, after", /^PUT /, "after"],
    ["creating the change set, before", /^CreateChangeSet$/, "before"],
    ["creating the change set, after", /^CreateChangeSet$/, "after"],
    ["executing it, before", /^ExecuteChangeSet$/, "before"],
    ["executing it, after", /^ExecuteChangeSet$/, "after"],
    ["watching it", /^DescribeStackEvents$/, "after execution"],
  ] as const;
  for (const [index, [what, operation, moment]] of moments.entries()) {
    it(`goes on when it was killed at ${what}`, async () => {
      const name = `killed-${index}`;
      await killedAt(name, 100 + index, operation, moment);
      delete proxy.rules.before;
      delete proxy.rules.after;
      const outcome = await up(target, deployment(name, 100 + index), { approve: () => Promise.resolve("yes") });
      expect(outcome.kind, JSON.stringify(outcome)).to.be.oneOf(["deployed", "unchanged"]);
      expect((await target.cloudFormation.stack(name))?.status).to.equal("CREATE_COMPLETE");
      expect(await target.cloudFormation.changeSets(name)).to.have.length.at.most(1);
      const puts = proxy.seen.filter((request) => request.operation.startsWith("PUT ")).map((request) => request.operation);
      // What was stored before the kill is not stored again; a put that never arrived is.
      if (!(moment === "before" && operation.test(puts[0] ?? ""))) expect(puts).to.have.length(new Set(puts).size);
      const executed = proxy.seen.filter((request) => request.operation === "ExecuteChangeSet" && request.form.get("StackName") === name);
      expect(executed.length).to.be.at.most(moment === "before" && /Execute/.test(operation.source) ? 2 : 1);
    });
  }

  const phases: readonly Phase[] = ["checking", "planning", "asking", "uploading", "preparing", "starting", "waiting"];
  for (const phase of phases) {
    it(`says what is left when it is interrupted while ${phase}, and goes on`, async () => {
      const controller = new AbortController();
      const name = `interrupted-${phase}`;
      const agree = { approve: () => Promise.resolve("yes" as const) };
      const outcome = await up(target, deployment(name, 40), {
        ...agree,
        signal: controller.signal,
        onPhase: (now) => {
          if (now === phase) controller.abort();
        },
      });
      if (outcome.kind !== "stopped") throw new Error(JSON.stringify(outcome));
      expect(outcome.by).to.equal("signal");
      const nothingYet = ["checking", "planning", "asking"].includes(phase);
      expect(outcome.left).to.match(nothingYet ? /^nothing was changed$/ : /upload|change set|CloudFormation|nothing/);
      const stack = await target.cloudFormation.stack(name);
      if (nothingYet) expect(stack).to.equal(undefined);
      const next = await up(target, deployment(name, 40), agree);
      expect(next.kind, JSON.stringify(next)).to.be.oneOf(["deployed", "unchanged"]);
    });
  }
});
