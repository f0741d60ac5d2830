import { expect } from "chai";
import { awsTarget } from "../adapters/aws/aws-target.ts";
import { PortError } from "../diagnostics/index.ts";
import { createBucket, deployment, impatient, TOOL } from "../testing/deployments.ts";
import { type Emulator, startEmulator } from "../testing/emulator.ts";
import { type AllOptions, deployAll } from "./deploy-all.ts";
import type { Question } from "./deployment.ts";
import { removeAll } from "./remove-all.ts";
import type { ActionStep, Input, StackStep, StepResult } from "./step.ts";
import type { Target } from "./target.ts";

const REGION = "eu-west-1";
const HUB = "111111111111";
const [ONE, TWO] = ["222222222222", "333333333333"];

/** A stack that makes the bucket for all others; small enough to go with the request. */
const FOUNDATION = {
  Resources: { Templates: { Type: "AWS::S3::Bucket", Properties: { BucketName: "rollout-templates" } } },
  Outputs: { Bucket: { Value: { Ref: "Templates" } } },
};
const TARGET = {
  Parameters: { Hub: { Type: "String" } },
  Resources: { Box: { Type: "AWS::SQS::Queue", Properties: { Tags: [{ Key: "hub", Value: { Ref: "Hub" } }] } } },
  Outputs: { BoxArn: { Value: { "Fn::GetAtt": ["Box", "Arn"] } } },
};
const COLLECTION = {
  Parameters: { Boxes: { Type: "CommaDelimitedList", Default: "" } },
  Resources: { List: { Type: "AWS::SSM::Parameter", Properties: { Type: "String", Value: { "Fn::Join": ["+", { Ref: "Boxes" }] } } } },
  Outputs: { List: { Value: { "Fn::GetAtt": ["List", "Value"] } } },
};

describe("deployAll", function () {
  this.timeout(300_000);
  let emulator: Emulator;

  before(async () => {
    emulator = await startEmulator();
  });

  after(async () => {
    await emulator?.stop();
  });

  const inAccount = (account: string) => async (): Promise<Target> => {
    const credentials = { accessKeyId: account, secretAccessKey: "none" };
    return impatient(await awsTarget({ region: REGION, endpoint: emulator.endpoint, credentials, maxAttempts: 1 }));
  };

  function step(
    id: string,
    account: string,
    template: object,
    parameters: Record<string, Input> = {},
    more: Partial<StackStep> = {},
  ): StackStep {
    const templates = { template: template as never, children: {} };
    const stack = { name: id, templates, parameters, tags: {}, tool: TOOL, owner: "rollout", account };
    return { id, target: inAccount(account), stack, ...more };
  }

  /** Foundation, two accounts that know its bucket, and a stack of the hub that knows what they made. */
  function rollout(name: string): readonly [StackStep, StackStep, StackStep, StackStep] {
    const bucketName = `${name}-templates`;
    const template = { ...FOUNDATION, Resources: { Templates: { Type: "AWS::S3::Bucket", Properties: { BucketName: bucketName } } } };
    const bucket = { step: `${name}-hub`, output: "Bucket" };
    const outputs = ["one", "two"].map((each) => ({ step: `${name}-${each}`, output: "BoxArn" }));
    const collection = step(`${name}-list`, HUB, COLLECTION, { Boxes: outputs });
    return [
      { ...collection, stack: { ...collection.stack, bucket, prefix: "rollout" } },
      step(`${name}-one`, ONE, TARGET, { Hub: bucket }),
      step(`${name}-two`, TWO, TARGET, { Hub: bucket }),
      step(`${name}-hub`, HUB, template),
    ];
  }

  function asking(answer: "yes" | "no" | "nobody" = "yes") {
    const questions: Question[] = [];
    const options: AllOptions = {
      approve: (question) => {
        questions.push(question);
        return Promise.resolve(answer);
      },
    };
    return { questions, options };
  }

  function kinds(results: ReadonlyMap<string, StepResult>): Record<string, string> {
    return Object.fromEntries([...results].map(([id, result]) => [id, result.kind === "ended" ? result.outcome.kind : result.kind]));
  }

  it("makes a bucket with the first stack, hands outputs on, asks once, and then finds nothing to do without asking", async () => {
    const { questions, options } = asking();
    const order: string[] = [];
    const first = await deployAll(rollout("all"), { ...options, onResult: (id) => order.push(id) });
    expect(kinds(first.results), JSON.stringify([...first.results])).to.deep.equal({
      "all-list": "deployed",
      "all-one": "deployed",
      "all-two": "deployed",
      "all-hub": "deployed",
    });
    expect([order[0], order[3]]).to.deep.equal(["all-hub", "all-list"]);
    expect(questions).to.have.length(1);
    expect(questions[0]?.plans.map(({ stack, place }) => `${stack} ${place?.account}`)).to.deep.equal([
      `all-list ${HUB}`,
      `all-one ${ONE}`,
      `all-two ${TWO}`,
      `all-hub ${HUB}`,
    ]);
    expect(questions[0]?.reason).to.include("all-list: BoxArn of all-one, BoxArn of all-two, Bucket of all-hub will be known");
    const hub = await inAccount(HUB)();
    const list = (await hub.cloudFormation.stack("all-list"))?.outputs[0]?.value ?? "";
    expect(list).to.match(new RegExp(`^arn:aws:sqs:${REGION}:${ONE}:[^+]+\\+arn:aws:sqs:${REGION}:${TWO}:`));

    const again = asking();
    const second = await deployAll(rollout("all"), again.options);
    expect(new Set(Object.values(kinds(second.results)))).to.deep.equal(new Set(["unchanged"]));
    expect(again.questions).to.deep.equal([]);
  });

  it("does nothing at all where a person says no, or cannot be asked", async () => {
    for (const [answer, kind] of [
      ["no", "declined"],
      ["nobody", "waiting"],
    ] as const) {
      const outcome = await deployAll(rollout("never"), asking(answer).options);
      expect(outcome.kind).to.equal(kind);
      expect(outcome.results.size).to.equal(0);
    }
    expect(await (await inAccount(HUB)()).cloudFormation.stack("never-hub")).to.equal(undefined);
  });

  it("ends one account and what is behind it, and no other, and keeps every result where a step throws", async () => {
    const noRole: StackStep = {
      ...step("no-role", ONE, FOUNDATION),
      target: () => Promise.reject(new PortError("AccessDenied", "sts AssumeRole: not authorized")),
    };
    const bug: ActionStep = {
      id: "bug",
      describe: () => Promise.resolve("it throws"),
      run: () => Promise.reject(new TypeError("undefined is not a function")),
    };
    const fine = step("fine", TWO, TARGET, { Hub: "x" });
    const behind = (id: string, before: string) => step(id, TWO, TARGET, { Hub: "x" }, { after: [before] });
    const { results } = await deployAll(
      [bug, noRole, behind("behind-role", "no-role"), behind("behind-bug", "bug"), fine],
      asking().options,
    );
    expect(kinds(results)).to.deep.equal({
      bug: "threw",
      "no-role": "stopped",
      "behind-role": "skipped",
      "behind-bug": "skipped",
      fine: "deployed",
    });
    expect(results.get("behind-bug")).to.deep.equal({ kind: "skipped", why: "bug comes first and did not end well" });
  });

  it("runs an action between stacks with what they gave, and hands on what it gives", async () => {
    const stored: string[] = [];
    const hub = step("acting-hub", HUB, { ...FOUNDATION, Resources: { Templates: { Type: "AWS::SQS::Queue" } } });
    const action: ActionStep = {
      id: "store",
      inputs: { queue: { step: "acting-hub", output: "Bucket" } },
      describe: ({ queue }) => Promise.resolve(queue !== undefined && stored.includes(queue) ? undefined : "a file is stored"),
      run: ({ queue = "" }) => {
        stored.push(queue);
        return Promise.resolve({ digest: `sha256 of ${queue}` });
      },
    };
    const user = step("acting-user", ONE, TARGET, { Hub: { step: "store", output: "digest" } });
    const { questions, options } = asking();
    const { results } = await deployAll([user, action, hub], options);
    expect(kinds(results)).to.deep.equal({ "acting-user": "deployed", store: "acted", "acting-hub": "deployed" });
    expect(stored).to.have.length(1);
    expect(questions[0]?.reason).to.include("store: a file is stored");
    expect((results.get("store") as unknown as { outputs: { digest: string } }).outputs.digest).to.equal(`sha256 of ${stored[0]}`);
  });

  it("plans a second step of one stack against what the first makes of it, and removes the stack once", async () => {
    const base = step("twice", HUB, COLLECTION, { Boxes: "a" });
    const user = step("user", ONE, TARGET, { Hub: { step: "twice", output: "List" } });
    const more = { ...step("twice", HUB, COLLECTION, { Boxes: ["a", { step: "user", output: "BoxArn" }] }), id: "twice again" };
    const { questions, options } = asking();
    const { results } = await deployAll([base, user, more], options);
    expect(kinds(results)).to.deep.equal({ twice: "deployed", user: "deployed", "twice again": "deployed" });
    expect(questions).to.have.length(1);
    expect(questions[0]?.plans.map(({ action, changes }) => [action, changes[0]?.properties])).to.deep.equal([
      ["create", []],
      ["create", []],
      ["update", [{ path: "Value", before: "a", after: "a+(BoxArn of user)" }]],
    ]);
    const removed = await removeAll([base, user, more], asking().options);
    expect(kinds(removed.results)).to.deep.equal({ user: "removed", twice: "removed" });
  });

  it("removes in the reverse order, after one question, and keeps what a stack that cannot go is built on", async () => {
    const steps = rollout("gone");
    await deployAll(steps, asking().options);
    const one = await inAccount(ONE)();
    await one.cloudFormation.protect("gone-one", true);
    const order: string[] = [];
    const { questions, options } = asking();
    const listen = { ...options, onResult: (id: string) => order.push(id) };
    const refusing: StackStep = { ...steps[1], stack: { ...steps[1].stack, owner: "other" } };
    const declined = await removeAll([steps[0], refusing, steps[2], steps[3]], asking("no").options);
    expect(declined.kind).to.equal("declined");
    expect(declined.risks).to.include.members(["data-loss", "adopt", "protection-removed"]);
    const broken: StackStep = { ...steps[1], target: () => Promise.reject(new PortError("AccessDenied", "no")) };
    const partly = await removeAll([steps[0], broken, steps[2], steps[3]], listen);
    expect(kinds(partly.results)).to.deep.equal({
      "gone-list": "removed",
      "gone-one": "stopped",
      "gone-two": "removed",
      "gone-hub": "skipped",
    });
    expect(order[0]).to.equal("gone-list");
    expect(questions).to.have.length(1);
    expect(questions[0]?.plans[0]?.action).to.equal("delete");
  });

  it("stops between steps when it is interrupted, and says which were not begun", async () => {
    const controller = new AbortController();
    const { results } = await deployAll(rollout("cut"), {
      ...asking().options,
      signal: controller.signal,
      onResult: (id) => {
        if (id === "cut-hub") controller.abort();
      },
    });
    expect(kinds(results)).to.deep.equal({ "cut-hub": "deployed", "cut-one": "skipped", "cut-two": "skipped", "cut-list": "skipped" });
    expect(results.get("cut-one")).to.deep.equal({ kind: "skipped", why: "the run was interrupted before it began" });
  });

  it("asks again for a step that turns out to be more than what was agreed to, one question at a time", async () => {
    const bucket = { Type: "AWS::S3::Bucket", Properties: { BucketName: "more-files" } };
    const files = step("more", HUB, { Resources: { Files: bucket } });
    await deployAll([files], asking().options);
    // Between the plan and its turn somebody else puts a bucket into the stack, which the wanted template does not have.
    const grown = step("more", HUB, {
      Resources: { Files: bucket, Others: { Type: "AWS::S3::Bucket", Properties: { BucketName: "more-others" } } },
    });
    const wanted = step("more", HUB, {
      Resources: { Files: { ...bucket, Properties: { ...bucket.Properties, Tags: [{ Key: "a", Value: "b" }] } } },
    });
    const meddling: ActionStep = {
      id: "meddling",
      describe: () => Promise.resolve("nothing of ours"),
      run: async () => {
        await deployAll([grown], asking().options);
        return {};
      },
    };
    const { questions, options } = asking();
    const { results } = await deployAll([meddling, { ...wanted, after: ["meddling"] }], {
      ...options,
      approve: async (question) => {
        await options.approve(question);
        return questions.length === 1 ? "yes" : "no";
      },
    });
    expect(kinds(results)).to.deep.equal({ meddling: "acted", more: "declined" });
    expect(questions.map(({ risks }) => risks)).to.deep.equal([[], ["data-loss"]]);
  });

  it("refuses steps of one id, circles, and orders that name nothing", async () => {
    const refusal = (steps: readonly StackStep[]) =>
      deployAll(steps, asking().options).then(
        () => "",
        (error: Error) => error.message,
      );
    const of = (id: string, after: readonly string[]) => step(id, HUB, FOUNDATION, {}, { after });
    expect(await refusal([of("a", []), of("a", [])])).to.equal('two steps are called "a"');
    expect(await refusal([of("a", ["b"]), of("b", ["a"])])).to.equal("steps wait for each other: a → b → a");
    expect(await refusal([of("a", ["lost"])])).to.equal('a waits for "lost", which is not there');
  });

  it("says which output a step does not have", async () => {
    const base = step("poor", HUB, COLLECTION);
    const user = step("wishing", ONE, TARGET, { Hub: { step: "poor", output: "Arn" } });
    const { results } = await deployAll([base, user], asking().options);
    expect(results.get("wishing")).to.deep.equal({
      kind: "ended",
      outcome: { kind: "refused", reason: 'the stack of poor has no output "Arn"' },
    });
  });

  it("takes nested stacks only with a bucket, and says so in the plan", async () => {
    await createBucket(emulator.endpoint, REGION, HUB, "nested-templates");
    const { bucket: _bucket, prefix: _prefix, ...stack } = deployment("nested", 30);
    const nested: StackStep = { id: "nested", target: inAccount(HUB), stack: { ...stack, account: HUB } };
    const { questions, options } = asking();
    const { results } = await deployAll([nested], options);
    expect(kinds(results)).to.deep.equal({ nested: "refused" });
    expect(questions[0]?.reason).to.include("its nested stacks need a bucket");
    const withBucket = { ...nested, stack: { ...nested.stack, bucket: "nested-templates" } };
    expect(kinds((await deployAll([withBucket], asking().options)).results)).to.deep.equal({ nested: "deployed" });
  });
});
