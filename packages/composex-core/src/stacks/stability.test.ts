import { expect } from "chai";
import fc from "fast-check";
import { stringify } from "yaml";
import { compiled } from "../testing/compiled.ts";

interface Sketch {
  /** Which of the earlier services each service starts after. */
  readonly services: readonly { readonly after: readonly number[]; readonly scaled: boolean }[];
  /** Which services use each queue, and whether failed messages go to the queue before it. */
  readonly queues: readonly { readonly users: readonly number[]; readonly redrives: boolean }[];
  readonly tagged: boolean;
}

const sketch: fc.Arbitrary<Sketch> = fc.record({
  services: fc.array(fc.record({ after: fc.array(fc.nat(5), { maxLength: 2 }), scaled: fc.boolean() }), { minLength: 1, maxLength: 6 }),
  queues: fc.array(fc.record({ users: fc.uniqueArray(fc.nat(5), { maxLength: 3 }), redrives: fc.boolean() }), { maxLength: 5 }),
  tagged: fc.boolean(),
});

function project({ services, queues, tagged }: Sketch, more: object = {}): string {
  const name = (index: number): string => `service-${index}`;
  const named = services.map(({ after, scaled }, index) => {
    const depends_on = [...new Set(after.filter((other) => other < index))].map(name);
    const condition = { condition: "service_started", required: true };
    return [
      name(index),
      {
        image: "nginx",
        ...(depends_on.length > 0 && { depends_on: Object.fromEntries(depends_on.map((other) => [other, condition])) }),
        ...(scaled && { "x-scaling": { Range: "1-5", TargetScaling: { CpuTarget: 50 } } }),
      },
    ];
  });
  const used = queues.map(({ users, redrives }, index) => [
    `queue-${index}`,
    {
      ...(redrives && index > 0 && { Properties: { RedrivePolicy: { deadLetterTargetArn: `queue-${index - 1}` } } }),
      Services: Object.fromEntries(users.filter((user) => user < services.length).map((user) => [name(user), { Access: "RWMessages" }])),
    },
  ]);
  return stringify({
    services: { ...Object.fromEntries(named), ...more },
    "x-sqs": Object.fromEntries(used),
    ...(tagged && { "x-tags": { owner: "me" } }),
  });
}

/** Templates that every family adds something to: roles, security groups, and the root that holds its stack. */
const SHARED = ["shop", "iam", "ServicesNetworking"];

describe("what is rendered", () => {
  it("is the same, byte for byte, when rendered twice", () => {
    fc.assert(
      fc.property(sketch, (input) => {
        const text = project(input);
        const [first, second] = [compiled(text), compiled(text)];
        expect(first.diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
        expect([...second.texts]).to.deep.equal([...first.texts]);
      }),
      { numRuns: 25 },
    );
  });

  it("does not change in the stacks that an added service has nothing to do with", () => {
    fc.assert(
      fc.property(sketch, (input) => {
        const before = compiled(project(input)).texts;
        const after = compiled(project(input, { unrelated: { image: "nginx" } })).texts;
        for (const [file, text] of before) {
          if (SHARED.includes(file.replace(/\.json$/, ""))) continue;
          expect(after.get(file), file).to.equal(text);
        }
        expect(after.has("unrelated.json")).to.equal(true);
      }),
      { numRuns: 25 },
    );
  });
});
