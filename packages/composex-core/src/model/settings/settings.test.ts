import { expect } from "chai";
import { compiled } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

/** Severity, code and place of what is reported about keys of the service `web`. */
function told(keys: string): readonly string[] {
  return web(keys).diagnostics.map(({ severity, code, where }) => `${severity} ${code} ${where?.path}`);
}

describe("settings of services", () => {
  it("tell what has another type than they take, each once", () => {
    for (const [keys, path] of [
      ["x-environment: {SetAsParameter: 3}", "x-environment.SetAsParameter"],
      ["x-logging: {RetentionInDays: long}", "x-logging.RetentionInDays"],
      ["x-logging: []", "x-logging"],
      ["x-ecs: {CapacityProviderStrategy: [{CapacityProvider: [FARGATE]}]}", "x-ecs.CapacityProviderStrategy[0].CapacityProvider"],
      ["x-xray: sometimes", "x-xray"],
      ["x-iam: {Policies: [{PolicyDocument: text}]}", "x-iam.Policies[0].PolicyDocument"],
      ["x-scaling: {ScheduledActions: daily}", "x-scaling.ScheduledActions"],
      ["x-network: {Ingress: {ExtSources: [{IPv4: 10}]}}", "x-network.Ingress.ExtSources[0].IPv4"],
      ["x-aws-min_percent: half", "x-aws-min_percent"],
      ["x-aws-role: {Statement: Allow}", "x-aws-role.Statement"],
    ] as const) {
      expect(told(keys), keys).to.deep.equal([`error TYPE_MISMATCH services.web.${path}`]);
    }
  });

  it("tell keys that they do not have, with the one that was meant", () => {
    for (const [keys, path] of [
      ["x-ecs: {EnableExecCommand: true}", "x-ecs.EnableExecCommand"],
      ["x-iam: {Polices: []}", "x-iam.Polices"],
      ["x-network: {AsignPublicIp: true}", "x-network.AsignPublicIp"],
      ["x-scaling: {Range: 1-2, ScheduleActions: []}", "x-scaling.ScheduleActions"],
    ] as const) {
      const { problems } = web(keys);
      expect(problems.join(), keys).to.match(new RegExp(`^error KEY_UNKNOWN services\\.web\\.${path}: .*did you mean`));
    }
  });

  it("take numbers and switches from variables", () => {
    const result = compiled("services: {web: {image: nginx, x-logging: {RetentionInDays: '${DAYS:-7}'}, x-xray: '${XRAY:-false}'}}");
    expect(result.problems).to.deep.equal([]);
    expect(result.idsOfType("web", "AWS::Logs::LogGroup").map((id) => result.resource("web", id).Properties)[0]).to.include({
      RetentionInDays: 7,
    });
  });
});

describe("x-configs", () => {
  it("tells what it has no section for, wherever it stands, once", () => {
    const services = { web: { image: "nginx" }, api: { image: "nginx", "x-configs": { loging: {} } } };
    const { diagnostics } = compiled({ services, "x-configs": { composex: { scalling: {} }, web: { xray: { colector: "adot" } } } });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, where, hint }) => `${code} ${where?.path}: ${hint}`)).to.have.members([
      'KEY_UNKNOWN x-configs.composex.scalling: did you mean "scaling"?',
      'KEY_UNKNOWN x-configs.web.xray.colector: did you mean "Collector"?',
      'KEY_UNKNOWN services.api.x-configs.loging: did you mean "logging"?',
    ]);
  });
});

describe("sources of an ingress", () => {
  const sources = (text: string) => told(`ports: [80]\nx-network: {Ingress: {${text}}}`);

  it("need an address range or an id, and tell a wrong one once", () => {
    expect(sources("ExtSources: [{Name: a}]")).to.deep.equal(["error INGRESS_SOURCE services.web.x-network.Ingress.ExtSources[0]"]);
    expect(sources("ExtSources: [{IPv4: 10.0.0.0/33}]")).to.deep.equal([
      "error CIDR_INVALID services.web.x-network.Ingress.ExtSources[0].IPv4",
    ]);
    expect(sources("AwsSources: [{Type: PrefixList}]")).to.deep.equal([
      "error INGRESS_SOURCE services.web.x-network.Ingress.AwsSources[0]",
    ]);
    for (const id of ["sg-0a1b", "pl"]) {
      expect(sources(`AwsSources: [{Type: PrefixList, Id: ${id}}]`), id).to.deep.equal([
        "error INGRESS_SOURCE services.web.x-network.Ingress.AwsSources[0].Id",
      ]);
    }
    expect(sources("AwsSources: [{Type: SecurityGroup, Lookup: {Tags: {a: b}}}]")).to.deep.equal([
      "error NOT_SUPPORTED services.web.x-network.Ingress.AwsSources[0].Lookup",
    ]);
  });

  it("take the id of an account as the digits that were written", () => {
    const result = web("ports: [80]\nx-network: {Ingress: {AwsSources: [{Type: SecurityGroup, Id: sg-0a1b, AccountOwner: 123456789012}]}}");
    expect(result.problems).to.deep.equal([]);
    expect(JSON.stringify(result.resource("web", "Fromsg0a1bToServiceOn80").Properties)).to.contain('"123456789012"');
  });
});

describe("x-tags", () => {
  const tagged = (section: string) => compiled(`{services: {web: {image: nginx}}, x-tags: ${section}}`);

  it("keep values as they are spelled", () => {
    const { resource } = tagged("{revision: 1.10}");
    expect(JSON.stringify(resource("web", "EcsTaskDefinition").Properties)).to.contain('"1.10"');
  });

  it("tell what is no tag, and where", () => {
    for (const [section, problem] of [
      ["{'aws:a': b}", 'TAG_INVALID x-tags["aws:a"]'],
      ["{team: [a]}", "TYPE_MISMATCH x-tags.team"],
      ["[{Key: team}]", "KEY_MISSING x-tags[0]"],
      ["[{Key: team, Value: a, Colour: b}]", "KEY_UNKNOWN x-tags[0].Colour"],
      ["production", "TYPE_MISMATCH x-tags"],
    ] as const) {
      expect(
        tagged(section).diagnostics.map(({ code, where }) => `${code} ${where?.path}`),
        section,
      ).to.deep.equal([problem]);
    }
  });
});
