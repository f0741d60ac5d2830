import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import fc from "fast-check";
import { stringify } from "yaml";
import { Report } from "./diagnostics/index.ts";
import { entriesOf, parseLookups } from "./lookup/lookups-file.ts";
import { compileFiles } from "./testing/compile-files.ts";

const examples = join(dirname(fileURLToPath(import.meta.url)), "../../../examples");

const NAMES = ["api", "web", "jobs-worker", "clock_2", "Mailer"];

const service = fc.record(
  {
    image: fc.constantFrom("nginx:1.29", "public.ecr.aws/docker/library/redis:8"),
    command: fc.array(
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }).map((text) => text.replaceAll("$", "$$$$")),
      { maxLength: 3 },
    ),
    environment: fc.dictionary(fc.constantFrom("A", "B", "C"), fc.constantFrom("1", "x-aws::AWS::Region", "a=b"), { maxKeys: 3 }),
    ports: fc.uniqueArray(fc.integer({ min: 1, max: 65_535 }).map(String), { maxLength: 3 }),
    deploy: fc.record({ replicas: fc.integer({ min: 0, max: 9 }) }),
    "x-scaling": fc.record({
      Range: fc.constantFrom("1-4", "0-10"),
      TargetScaling: fc.record({ CpuTarget: fc.integer({ min: 10, max: 90 }) }),
    }),
    "x-logging": fc.record({ RetentionInDays: fc.constantFrom(1, 7, 365) }),
    "x-xray": fc.boolean(),
  },
  { requiredKeys: ["image"] },
);

/** Projects that are valid, in the parts of the language that depend on one another. */
const project = fc
  .record({
    services: fc.dictionary(fc.constantFrom(...NAMES), service, { minKeys: 1, maxKeys: 5 }),
    queues: fc.array(
      fc.record({ user: fc.nat(), access: fc.constantFrom("RO", "RWMessages", "Publish"), seconds: fc.integer({ min: 0, max: 43_200 }) }),
      { maxLength: 4 },
    ),
    tags: fc.dictionary(fc.constantFrom("team", "cost-center"), fc.constantFrom("a", "b"), { maxKeys: 2 }),
    singleNat: fc.boolean(),
  })
  .map(({ services, queues, tags, singleNat }) => {
    const names = Object.keys(services);
    const entries = queues.map(({ user, access, seconds }, index) => [
      `queue-${index}`,
      { Properties: { VisibilityTimeout: seconds }, Services: { [names[user % names.length] ?? ""]: { Access: access } } },
    ]);
    return { services, "x-sqs": Object.fromEntries(entries), "x-tags": tags, "x-vpc": { Properties: { SingleNat: singleNat } } };
  });

interface Example {
  readonly name: string;
  readonly compile: (more?: string) => ReturnType<typeof compileFiles>;
}

/** Every example, with every environment that it has. */
function exampleProjects(): readonly Example[] {
  return readdirSync(examples).flatMap((name) => {
    const read = (path: string): string => readFileSync(join(examples, name, path), "utf8");
    const inside = readdirSync(join(examples, name));
    const environments = inside.includes("envs") ? readdirSync(join(examples, name, "envs")) : [undefined];
    return environments.map((file) => {
      const environment = file?.replace(".yaml", "");
      const recorded = inside.includes("composex.lookups.json") && parseLookups(read("composex.lookups.json"), name, new Report());
      const texts = [read("compose.yaml"), ...(file === undefined ? [] : [read(`envs/${file}`)])];
      return {
        name: environment === undefined ? name : `${name} ${environment}`,
        compile: (more?: string) =>
          compileFiles(more === undefined ? texts : [...texts, more], {}, recorded ? entriesOf(recorded, environment) : {}),
      };
    });
  });
}

describe("rendering", function () {
  this.timeout(300_000);

  it("gives the same bytes for the same input", () => {
    fc.assert(
      fc.property(project, (input) => {
        const text = stringify(input);
        const first = compileFiles([text]);
        expect(first.report.diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
        expect([...compileFiles([text]).files]).to.deep.equal([...first.files]);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which services are written", () => {
    fc.assert(
      fc.property(project, (input) => {
        const services = Object.fromEntries(Object.entries(input.services).reverse());
        const [one, other] = [input, { ...input, services }].map((each) => compileFiles([stringify(each)]).files);
        expect(Object.fromEntries(other ?? [])).to.deep.equal(Object.fromEntries(one ?? []));
      }),
      { numRuns: 60 },
    );
  });

  for (const { name, compile } of exampleProjects()) {
    it(`finds nothing wrong with the example ${name}`, () => {
      const { files, report } = compile();
      expect(report.diagnostics.filter(({ severity }) => severity !== "note")).to.deep.equal([]);
      expect([...compile().files]).to.deep.equal([...files]);
    });

    it(`leaves the stacks of the example ${name} alone when a service comes that nothing knows`, () => {
      const { files } = compile();
      const more = compile("services: {unrelated: {image: nginx}}").files;
      // The new service has its own roles and security group, and the root starts its stack.
      const shared = ["demo.json", "iam.json", "ServicesNetworking.json"];
      const changed = [...more.keys()].filter((path) => more.get(path) !== files.get(path));
      expect(changed).to.have.members([...shared, "unrelated.json"]);
      expect([...files.keys()].filter((path) => !more.has(path))).to.deep.equal([]);
    });
  }
});
