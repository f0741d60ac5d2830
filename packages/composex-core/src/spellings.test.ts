import { expect } from "chai";
import { compileFiles } from "./testing/compile-files.ts";

/** The same project in the words of the first releases, of those in between, and of today. */
const TOPICS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "scaling of a service": {
    seed: "services: {web: {image: nginx, x-configs: {scaling: {range: 1-4, target_scaling: {cpu_target: 60, scale_in_cooldown: 90, scale_out_cooldown: 30}}}}}",
    old: "services: {web: {image: nginx, x-scaling: {range: 1-4, target_scaling: {cpu_target: 60, scale_in_cooldown: 90, scale_out_cooldown: 30}}}}",
    current:
      "services: {web: {image: nginx, x-scaling: {Range: 1-4, TargetScaling: {CpuTarget: 60, ScaleInCooldown: 90, ScaleOutCooldown: 30}}}}",
  },
  "settings of all services": {
    seed: "{services: {web: {image: nginx}}, x-configs: {composex: {logging: {logs_retention_period: 7}, xray: {enabled: true}}}}",
    current: "services: {web: {image: nginx, x-logging: {RetentionInDays: 7}, x-xray: true}}",
  },
  "a boundary of the roles": {
    seed: "services: {web: {image: nginx, x-configs: {iam: {boundary: fence}}}}",
    current: "services: {web: {image: nginx, x-iam: {PermissionsBoundary: fence}}}",
  },
  "services of a queue": {
    old: "{services: {web: {image: nginx, x-scaling: {Range: 0-5}}}, x-sqs: {jobs: {Services: [{name: web, access: RWMessages, scaling: {steps: [{lower_bound: 0, upper_bound: 10, count: 1}, {lower_bound: 10, count: 5}]}}]}}}",
    current:
      "{services: {web: {image: nginx, x-scaling: {Range: 0-5}}}, x-sqs: {jobs: {Services: {web: {Access: RWMessages, Scaling: {Steps: [{LowerBound: 0, UpperBound: 10, Count: 1}, {LowerBound: 10, Count: 5}]}}}}}}",
  },
  "a dead-letter queue": {
    old: "{services: {web: {image: nginx}}, x-sqs: {jobs: {Properties: {RedrivePolicy: {deadLetterTargetArn: dead}}}, dead: {}}}",
    current:
      "{services: {web: {image: nginx}}, x-sqs: {jobs: {Properties: {RedrivePolicy: {deadLetterTargetArn: x-sqs::dead}}}, dead: {}}}",
  },
  "tags of the project": {
    old: "{services: {web: {image: nginx}}, x-tags: [{name: team, value: shop}, {name: cost, value: '1'}]}",
    list: "{services: {web: {image: nginx}}, x-tags: [{Key: team, Value: shop}, {Key: cost, Value: '1'}]}",
    current: "{services: {web: {image: nginx}}, x-tags: {team: shop, cost: '1'}}",
  },
  "a VPC that is created": {
    seed: "{services: {web: {image: nginx}}, x-vpc: {Create: {VpcCidr: 10.1.0.0/16, SingleNat: true}}}",
    current: "{services: {web: {image: nginx}}, x-vpc: {Properties: {VpcCidr: 10.1.0.0/16, SingleNat: true}}}",
  },
  "a cluster that exists": {
    old: "{services: {web: {image: nginx}}, x-cluster: {Use: shared}}",
    plain: "{services: {web: {image: nginx}}, x-cluster: shared}",
  },
  "the switch for X-Ray": {
    alias: "services: {web: {image: nginx, x-ray: true}}",
    current: "services: {web: {image: nginx, x-xray: true}}",
  },
};

describe("every accepted spelling", () => {
  for (const [topic, spellings] of Object.entries(TOPICS)) {
    it(`of ${topic} gives the same templates`, () => {
      const results = Object.entries(spellings).map(([spelling, text]) => ({ spelling, ...compileFiles([text]) }));
      const [first, ...others] = results;
      for (const { spelling, report, files } of results) {
        expect(
          report.diagnostics.filter(({ severity }) => severity === "error"),
          spelling,
        ).to.deep.equal([]);
        expect(files.size, spelling).to.be.greaterThan(3);
      }
      for (const { spelling, files } of others)
        expect(Object.fromEntries(files), spelling).to.deep.equal(Object.fromEntries(first?.files ?? []));
    });
  }

  it("tells the present one where an earlier one stands", () => {
    const { report } = compileFiles([TOPICS["scaling of a service"]?.["seed"] ?? ""]);
    const notes = report.diagnostics.filter(({ code }) => code === "SPELLING_OLD");
    expect(notes.map(({ severity, hint }) => `${severity}: ${hint}`)).to.include.members([
      'note: write "x-scaling" in the service',
      'note: write "Range"',
    ]);
    expect(notes.every(({ where }) => where !== undefined)).to.equal(true);
  });
});
