import { expect } from "chai";
import { awsTarget } from "../adapters/aws/aws-target.ts";
import { createBucket, deployment, impatient } from "../testing/deployments.ts";
import { type Emulator, startEmulator } from "../testing/emulator.ts";
import { changeSetRequest } from "./change-set.ts";
import type { Question, StackDeployment } from "./deployment.ts";
import { packageTemplates } from "./package-templates.ts";
import type { Target } from "./target.ts";
import { up } from "./up.ts";

const REGION = "eu-west-1";
const ACCOUNT = "123456789012";

/** A parameter store entry that holds what the parameter `Value` says. */
function holding(name: string, value: object, parameters: Record<string, string>): StackDeployment {
  const template = {
    Parameters: { Value: { Type: "String", ...value } },
    Resources: { Entry: { Type: "AWS::SSM::Parameter", Properties: { Type: "String", Value: { Ref: "Value" } } } },
    Outputs: { Held: { Value: { "Fn::GetAtt": ["Entry", "Value"] } } },
  };
  return { ...deployment(name, 30), templates: { template, children: {} }, parameters };
}

describe("values of parameters", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let target: Target;

  before(async () => {
    emulator = await startEmulator();
    await createBucket(emulator.endpoint, REGION, ACCOUNT, "templates");
    const credentials = { accessKeyId: ACCOUNT, secretAccessKey: "none" };
    target = impatient(await awsTarget({ region: REGION, endpoint: emulator.endpoint, credentials, maxAttempts: 2 }));
  });

  after(async () => {
    await emulator?.stop();
  });

  async function held(wanted: StackDeployment) {
    const asked: Question[] = [];
    const outcome = await up(target, wanted, {
      approve: (question) => {
        asked.push(question);
        return Promise.resolve("yes");
      },
    });
    if (!("stack" in outcome)) throw new Error(JSON.stringify(outcome));
    return { kind: outcome.kind, value: outcome.stack.outputs[0]?.value, asked };
  }

  it("that are hidden arrive when they are given anew, with nothing else changed", async () => {
    await held(holding("hidden", { NoEcho: true }, { Value: "one" }));
    const { kind, value, asked } = await held(holding("hidden", { NoEcho: true }, { Value: "two" }));
    expect([kind, value]).to.deep.equal(["deployed", "two"]);
    const [setting] = asked[0]?.plans[0]?.settings ?? [];
    expect(setting).to.deep.include({ kind: "parameter", name: "Value", before: "****" });
    expect(JSON.stringify(asked)).to.not.include("two");
  });

  it("that are hidden and not given are kept, without a question", async () => {
    await held(holding("kept-hidden", { NoEcho: true }, { Value: "one" }));
    const { kind, value, asked } = await held(holding("kept-hidden", { NoEcho: true }, {}));
    expect([kind, value, asked]).to.deep.equal(["unchanged", "one", []]);
  });

  it("that were given stay what they were, also where there is a default", async () => {
    await held(holding("given", { Default: "small" }, { Value: "large" }));
    expect(await held(holding("given", { Default: "small" }, {}))).to.deep.include({ kind: "unchanged", value: "large" });
    expect(await held(holding("given", { Default: "tiny" }, {}))).to.deep.include({ value: "large" });
  });

  it("that were never given follow a new default", async () => {
    await held(holding("default", { Default: "small" }, {}));
    expect(await held(holding("default", { Default: "medium" }, {}))).to.deep.include({ kind: "deployed", value: "medium" });
  });

  it("that are hidden give another name to the change set, which does not tell them", () => {
    const named = (value: string) => {
      const wanted = holding("named", { NoEcho: true }, { Value: value });
      return changeSetRequest(wanted, packageTemplates(wanted.templates, undefined), undefined, []).name;
    };
    expect(named("one")).to.equal(named("one")).and.to.not.equal(named("two"));
  });
});
