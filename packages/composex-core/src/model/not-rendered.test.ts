import { expect } from "chai";
import { modules } from "../modules/index.ts";
import { compiled } from "../testing/compiled.ts";
import { web } from "../testing/web.ts";
import { SECTIONS_NOT_RENDERED, SERVICE_KEYS_NOT_RENDERED } from "./not-rendered.ts";
import { serviceSettings } from "./settings/index.ts";

describe("what is known and not rendered", () => {
  for (const key of Object.keys(SECTIONS_NOT_RENDERED).filter((name) => !modules.some((module) => module.key === name))) {
    it(`says so of the section ${key}`, () => {
      const { diagnostics } = compiled({ services: { web: { image: "nginx" } }, [key]: { mine: { Properties: {} } } });
      expect(diagnostics.map(({ code, severity, where }) => `${severity} ${code} ${where?.path}`)).to.deep.equal([
        `error NOT_SUPPORTED ${key}`,
      ]);
      expect(diagnostics[0]?.hint).to.be.a("string");
    });
  }

  for (const key of Object.keys(SERVICE_KEYS_NOT_RENDERED)) {
    it(`says so of the key ${key} of a service`, () => {
      expect(web(`${key}: {A: 1}`).problems.join()).to.match(new RegExp(`^error NOT_SUPPORTED services\\.web\\.${key}: `));
    });
  }

  it("says so of keys further in", () => {
    expect(web("deploy: {x-aws-autoscaling: {min: 1}}").problems.join()).to.match(
      /^error NOT_SUPPORTED services\.web\.deploy\.x-aws-autoscaling: .*x-scaling/,
    );
    expect(web("x-logging: {FireLens: {Advanced: {}}}").problems.join()).to.match(
      /^error NOT_SUPPORTED services\.web\.x-logging\.FireLens: /,
    );
    expect(web("", "x-sqs: {jobs: {Settings: {x-cloudmap: internal}}}").problems.join()).to.match(
      /^error NOT_SUPPORTED x-sqs\.jobs\.Settings\.x-cloudmap: /,
    );
    expect(web("", "x-elbv2: {lb: {DnsAliases: [], Listeners: {80: {DefaultActions: [{Predefined: TEA_POT}]}}}}").problems.join()).to.match(
      /error NOT_SUPPORTED x-elbv2\.lb\.DnsAliases: /,
    );
  });

  it("still asks what was meant by a misspelled section", () => {
    expect(web("", "x-dynamodbb: {mine: {Properties: {}}}").problems.join()).to.match(/^error SECTION_UNKNOWN .*"x-dynamodb"/);
    expect(web("x-sclaing: {Range: 1-2}").problems.join()).to.match(/^error KEY_UNKNOWN .*"x-scaling"/);
  });

  it("ends where a module or a setting has the key, whatever the table says", () => {
    expect(web("", "x-sqs: {jobs: {}}").problems).to.deep.equal([]);
    const settings = serviceSettings.flatMap(({ key, aliases = [] }) => [key, ...aliases]);
    for (const key of Object.keys(SERVICE_KEYS_NOT_RENDERED)) expect(settings, key).not.to.include(key);
  });
});
