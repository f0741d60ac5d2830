import { expect } from "chai";
import { compileText, organisationText } from "../testing/compile.ts";
import type { ComposeModel, TemplatesModel } from "./compose-model.ts";

/** The codes with the line of each. */
function found(changes: Readonly<Record<string, string>>): readonly string[] {
  return compileText(organisationText(changes)).problems.map((line) => line.replace(/^(\d+):\d+ (\w+).*$/s, "$2 $1"));
}

describe("checks of an organisation", () => {
  it("reserves the names of our own stacks and stages", () => {
    expect(found({ "  test:": "  cd:" })).to.deep.equal(["NAME_RESERVED 5"]);
    expect(found({ "  test:": "  w10:" })).to.deep.equal(["NAME_RESERVED 5"]);
    expect(found({ "  test:": "  Test:" })).to.deep.equal(["NAME_INVALID 5"]);
  });

  it("keeps the keys of the two kinds apart", () => {
    expect(found({ "kind: throwaway": "kind: throwaway\n    approval: {}" })).to.deep.equal(["KIND_CONFLICT 9"]);
    expect(found({ "kind: long-lived": "kind: long-lived\n    ttl: 2h" })).to.deep.equal(["KIND_CONFLICT 13"]);
  });

  it("wants an account of its own for each environment", () => {
    expect(found({ "222222222222": "111111111111" })).to.deep.equal(["TARGET_SHARED 6"]);
    expect(found({ 'account: "222222222222"': 'account: "111111111111"\n    allowSameAccount: true' })).to.deep.equal([]);
  });

  it("wants one kind, approval, window and way to fail in a wave", () => {
    expect(found({ "order: 20": "order: 10" })).to.deep.equal(["WAVE_MIXED 9", "WAVE_MIXED 9"]);
  });

  it("wants a window that opens", () => {
    const window = (cron: string, zone = "Europe/London") =>
      found({ "kind: long-lived": `kind: long-lived\n    window: {cron: "${cron}", timeZone: ${zone}}` });
    expect(window("* * 8-16 ? * MON-THU")).to.deep.equal([]);
    expect(window("* * 22-4 ? * *")).to.deep.equal(["VALUE_INVALID 13"]);
    expect(window("* 61 * ? * *")).to.deep.equal(["VALUE_INVALID 13"]);
    expect(window("* * * ? * *", "Europe/Atlantis")).to.deep.equal(["VALUE_INVALID 13"]);
  });

  it("knows each service by one application", () => {
    expect(found({ "  api:": "  api:\n    service: web" })).to.deep.equal(["SERVICE_CLAIMED 19"]);
  });

  it("knows the connections that are declared", () => {
    const { printed } = compileText(organisationText({ "connection: hub": "connection: hob" }));
    expect(printed).to.contain("CONNECTION_UNDEFINED").and.to.contain('did you mean "hub"?');
  });

  it("refuses an application that its own merge would start again", () => {
    expect(found({ "repository: web}": "repository: compose}" })).to.deep.equal(["MERGE_LOOP 18"]);
    expect(found({ "repository: web}": 'repository: compose, paths: ["web/**"]}' })).to.deep.equal([]);
    expect(found({ "repository: web}": 'repository: compose, exclude: ["*.yaml"]}' })).to.deep.equal([]);
    expect(found({ "repository: web}": 'repository: compose, paths: ["**"]}' })).to.deep.equal(["MERGE_LOOP 18"]);
  });

  it("refuses a network that goes with its environment", () => {
    const vpc = "vpc: {id: vpc-0a1b2c3d, subnets: [subnet-0a1b2c3d], securityGroups: [sg-0a1b2c3d]}";
    const test = `kind: throwaway\n    tests: [{name: t, commands: [x], ${vpc}}]`;
    expect(found({ "kind: throwaway": test })).to.deep.equal(["TEST_VPC 9"]);
    expect(found({ "kind: throwaway": `${test}\n    parameters: {CreateVpc: "false"}` })).to.deep.equal([]);
  });

  it("holds strategies against environments and sources", () => {
    const strategy = (text: string) => found({ "compose:": `strategy: ${text}\ncompose:` });
    expect(strategy("{deployOn: tag}")).to.deep.equal(["KEY_MISSING 14"]);
    expect(strategy("{tag: v*}")).to.deep.equal(["STRATEGY_CONFLICT 14"]);
    expect(strategy("{deployOn: {branches: {main: [test]}}}")).to.deep.equal(["TRIGGER_MISSING 9"]);
    expect(strategy("{deployOn: {branches: {main: [test, prod], dev: [prod]}}}")).to.deep.equal(["STRATEGY_CONFLICT 14"]);
    expect(strategy("{deployOn: {branches: {main: [test, pord]}}}")).to.include("REFERENCE_UNDEFINED 14");
    expect(
      found({ "source: {kind: codecommit, repository: web}": "source: {kind: s3, bucket: acme, key: a.zip, paths: [a]}" }),
    ).to.deep.equal(["STRATEGY_CONFLICT 18"]);
  });

  it("tells names that come out too long", () => {
    const long = "w".repeat(51);
    expect(found({ "  web:": `  ${long}:` })).to.deep.equal(["NAME_TOO_LONG 17"]);
    expect(found({ "  hub:": `  ${"h".repeat(30)}:`, "connection: hub": `connection: ${"h".repeat(30)}` })).to.deep.equal([
      "NAME_TOO_LONG 22",
    ]);
  });

  it("tells pipelines whose artifacts would meet in one folder", () => {
    const strategy = "strategy: {deployOn: {branches: {a/b: [test], a-b: [test, prod]}}}\ncompose:";
    expect(found({ "compose:": strategy })).to.deep.equal(["FOLDER_CLASH 14"]);
  });

  it("tells limits of CodePipeline before anything is called", () => {
    const tests = Array.from({ length: 50 }, (_, index) => `{name: t${index}, commands: [x]}`).join(", ");
    expect(found({ "kind: throwaway": `kind: throwaway\n    tests: [${tests}]` })).to.include("PIPELINE_LIMIT 2");
    const parameters = Array.from({ length: 40 }, (_, index) => `P${index}: ${"v".repeat(100)}`).join(", ");
    expect(found({ "kind: throwaway": `kind: throwaway\n    parameters: {${parameters}}` })).to.deep.equal(["PIPELINE_LIMIT 2"]);
  });

  it("holds services and outputs against the compose files", () => {
    const tests = 'kind: throwaway\n    tests: [{name: t, commands: [x], env: {URL: "output:Url", PLAIN: text}}]';
    const codes = (services: readonly string[], outputs: readonly string[] | undefined) =>
      against({ "kind: throwaway": tests }, { services, environments: { test: outputs && { ...TEMPLATES, outputs } } });
    expect(codes(["web", "api"], ["Url"])).to.deep.equal([]);
    expect(codes(["web"], ["Url"])).to.deep.equal(["SERVICE_UNDEFINED 20"]);
    expect(codes(["web", "api"], ["Uri"])).to.deep.equal(["OUTPUT_UNDEFINED 9"]);
    expect(codes(["web", "api"], undefined)).to.deep.equal(["OUTPUT_UNCHECKED 9"]);
  });

  it("holds parameters against those of the root stack, and tells nothing where it is not known", () => {
    const given = { "kind: throwaway": "kind: throwaway\n    parameters: {LogLevel: warn}\n    lookups: {VpcId: {ssm: /vpc}}" };
    const codes = (parameters: readonly string[]) =>
      against(given, { services: ["web", "api"], environments: { test: { ...TEMPLATES, parameters }, prod: undefined } });
    expect(codes(["LogLevel", "VpcId"])).to.deep.equal([]);
    expect(codes(["Loglevel"])).to.deep.equal(["PARAMETER_UNKNOWN 9", "PARAMETER_UNKNOWN 10"]);
    expect(found(given)).to.deep.equal([]);
  });

  it("wants an image for the machines that its service runs on", () => {
    const arm = { ...TEMPLATES, platforms: { web: "linux/arm64", api: "linux/amd64" } };
    const model = { services: ["web", "api"], environments: { test: TEMPLATES, prod: arm } };
    const web = "    source: {kind: codecommit, repository: web}";
    expect(against({}, model)).to.deep.equal(["PLATFORM_MISSING 17"]);
    expect(against({ [web]: `${web}\n    build: {platforms: [linux/arm64]}` }, model)).to.deep.equal(["PLATFORM_MISSING 19"]);
    expect(against({ [web]: `${web}\n    build: {platforms: [linux/amd64, linux/arm64]}` }, model)).to.deep.equal([]);
  });

  it("refuses what it does not render", () => {
    expect(found({ "compose:": 'merge: {tokenSecret: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:t"}\ncompose:' })).to.deep.equal(
      ["NOT_SUPPORTED 14"],
    );
    expect(found({ "repository: compose}": "repository: compose, protect: true}" })).to.deep.equal(["NOT_SUPPORTED 15"]);
  });

  it("lets no environment in the account of the pipelines have the name of one of their roles", () => {
    const inShared = (tests: string) =>
      found({
        '"222222222222"': '"111111111111"',
        "kind: throwaway": `kind: throwaway\n    allowSameAccount: true\n    tests: [${tests}]`,
      });
    const [outside, inside] = ["{name: a, commands: [x]}", "{name: b, runIn: target, commands: [x]}"];
    expect(inShared(outside)).to.deep.equal([]);
    expect(inShared(inside)).to.deep.equal([]);
    expect(inShared(`${outside}, ${inside}`)).to.deep.equal(["NAME_RESERVED 5"]);
  });

  it("tells every problem in one run", () => {
    const codes = found({
      "222222222222": "111111111111",
      "kind: long-lived": "kind: long-lived\n    ttl: 2h",
      "connection: hub": "connection: hob",
    });
    expect(codes).to.deep.equal(["TARGET_SHARED 6", "KIND_CONFLICT 13", "CONNECTION_UNDEFINED 21"]);
  });
});

const TEMPLATES: TemplatesModel = {
  outputs: [],
  parameters: [],
  resourceTypes: [],
  platforms: { web: "linux/amd64", api: "linux/amd64" },
};

/** Problems of an organisation beside compose files that say this: `CODE line`. */
function against(changes: Readonly<Record<string, string>>, compose: ComposeModel): readonly string[] {
  return compileText(organisationText(changes), {}, compose).problems.map((line) => line.replace(/^(\d+):\d+ (\w+).*$/s, "$2 $1"));
}
