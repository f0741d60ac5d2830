import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { nodeFiles } from "./adapters/node-files.ts";
import { Report } from "./diagnostics/index.ts";
import { load } from "./load/index.ts";
import { type Compiled, compile, findMoreProblems } from "./pipeline.ts";
import type { Files } from "./ports/files.ts";
import { allStacks } from "./stacks/stack-tree.ts";
import type { Json } from "./testing/compiled.ts";
import { stopwatch } from "./testing/stopwatch.ts";

/*
 * Use cases of the tool that this one follows, with an inventory of what that renders of them. They are another project's files and lie
 * beside the checkout; where they do not, this is skipped.
 */

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../../shared/corpus/composex");
const LONGEST_MILLISECONDS = 5000;

interface Container {
  readonly dependsOn: readonly string[];
  readonly env: readonly string[];
  readonly essential: boolean;
  readonly log: string;
  readonly ports: readonly string[];
  readonly secrets: readonly string[];
}

interface FamilyInventory {
  readonly containers: Readonly<Record<string, Container>>;
  readonly cpu: string;
  readonly memory: string;
}

type Inventory = Readonly<Record<string, FamilyInventory>>;

interface UseCase {
  readonly name: string;
  readonly files: readonly string[];
  /** `lookups`: something is to be found in an account; the reference was not asked. */
  readonly expect: "render" | "error" | "lookups";
  readonly reference?: { readonly families: Inventory };
}

/** Nearly every use case is based on one of two files of this name. */
const isBased = (files: readonly string[]): boolean => files[0]?.endsWith("/blog.features.yml") === true;

/** What the format of compose refuses in them. */
const CORRECTIONS = `
# An empty secret says nowhere what it holds; the reference leaves it out in silence.
secrets: {abcd: !reset null, zyx: !reset null}
services:
  app01: {secrets: !reset []}
  # A service depends on services, not on a task family.
  app02: {secrets: !reset [], depends_on: !override [app01]}
  app03: {secrets: !override [john]}
`;

const FAMILIES_IN_A_CIRCLE =
  "rproxy in one task family depends on app02 in another, which depends on app01 in the first: neither can start before the other";

/** Use cases that are wrong for another reason than what they use, by the codes that say so. */
const WRONG: Readonly<Record<string, { readonly codes: readonly string[]; readonly because: string }>> = {
  "community-warpstream": {
    codes: ["NOT_SUPPORTED", "PROPERTY_UNKNOWN"],
    because:
      "a lifecycle configuration has AbortIncompleteMultipartUpload beside its rules, where CloudFormation knows nothing; the reference drops it",
  },
  "common-service_to_service_depend": {
    codes: ["KEY_UNKNOWN"],
    because: "the language has no DependsOn of an ingress service; the reference lets any key pass there",
  },
  "dynamodb-table": { codes: ["REFERENCE_CYCLE"], because: FAMILIES_IN_A_CIRCLE },
  "dynamodb-tables": { codes: ["REFERENCE_CYCLE"], because: FAMILIES_IN_A_CIRCLE },
  "elbv2-create_acm_parameters": {
    codes: ["ATTRIBUTE_INVALID", "NOT_SUPPORTED"],
    because: "an application load balancer cannot be kept from sharing the traffic of all zones",
  },
  "firehose-create_only": {
    codes: ["YAML_SYNTAX"],
    because: "a quoted text goes on with less indentation than its key, which YAML forbids",
  },
};

type Group = "rendered" | "needs a lookup" | "uses what is not rendered" | "wrong";

interface Outcome {
  readonly group: Group;
  readonly codes: readonly string[];
  readonly milliseconds: number;
  readonly compiled: Compiled | undefined;
}

/** A use case, with a further layer over it. */
function run({ files, name }: UseCase, layer = ""): Outcome {
  const further = join(folder, "further.yaml");
  const withFurther: Files = {
    ...nodeFiles,
    read: (path) => (path === further ? new TextEncoder().encode(layer) : nodeFiles.read(path)),
    isFile: (path) => path === further || nodeFiles.isFile(path),
  };
  const paths = [...files.map((file) => join(folder, file)), ...(layer !== "" && isBased(files) ? [further] : [])];
  const report = new Report();
  const options = { name: "corpus", format: "json", lookupCommand: "composex lookup" } as const;
  const elapsed = stopwatch();
  const { project, damaged } = load(
    { files: paths, workingDirectory: folder, projectName: "corpus", environment: {} },
    { files: withFurther, report },
  );
  const compiled = project && compile(project, {}, options, report);
  if (damaged) findMoreProblems(damaged, {}, options, report);
  const milliseconds = elapsed();
  const codes = [...new Set(report.diagnostics.flatMap(({ severity, code }) => (severity === "error" ? [code] : [])))];
  return { group: groupOf(name, compiled, codes), codes, milliseconds, compiled };
}

function groupOf(name: string, compiled: Compiled | undefined, codes: readonly string[]): Group {
  if (compiled) return "rendered";
  if (name in WRONG) return "wrong";
  if (codes.includes("NOT_SUPPORTED")) return "uses what is not rendered";
  return codes.includes("LOOKUP_MISSING") ? "needs a lookup" : "wrong";
}

function inventory({ tree }: Compiled): Inventory {
  const families: Record<string, FamilyInventory> = {};
  for (const { title, template } of allStacks(tree.root)) {
    for (const { Type, Properties } of Object.values<Json>(template.Resources)) {
      if (Type !== "AWS::ECS::TaskDefinition") continue;
      const containers = Object.fromEntries(Properties.ContainerDefinitions.map((each: Json) => [each.Name, container(each)]));
      families[title] = { containers, cpu: String(Properties.Cpu), memory: String(Properties.Memory) };
    }
  }
  return families;
}

function container({
  DependsOn = [],
  Environment = [],
  Essential = true,
  LogConfiguration,
  PortMappings = [],
  Secrets = [],
}: Json): Container {
  return {
    dependsOn: DependsOn.map(({ ContainerName, Condition }: Json) => `${ContainerName}:${Condition}`).sort(),
    env: Environment.map(({ Name }: Json) => Name).sort(),
    essential: Essential,
    log: LogConfiguration?.LogDriver,
    ports: PortMappings.map(({ ContainerPort }: Json) => String(ContainerPort)).sort(),
    secrets: Secrets.map(({ Name }: Json) => Name).sort(),
  };
}

/** `family/container what: +here -reference`, one for each thing that only one of the two has. */
function differences(here: Inventory, reference: Inventory): readonly string[] {
  const found: string[] = [];
  const compare = (where: string, ours: readonly string[], theirs: readonly string[]): void => {
    for (const one of ours) if (!theirs.includes(one)) found.push(`${where} +${one}`);
    for (const one of theirs) if (!ours.includes(one)) found.push(`${where} -${one}`);
  };
  compare("families", Object.keys(here), Object.keys(reference));
  for (const [family, theirs] of Object.entries(reference)) {
    const ours = here[family];
    if (!ours) continue;
    compare(`${family} cpu`, [ours.cpu], [theirs.cpu]);
    compare(`${family} memory`, [ours.memory], [theirs.memory]);
    compare(`${family} containers`, Object.keys(ours.containers), Object.keys(theirs.containers));
    for (const [name, expected] of Object.entries(theirs.containers)) {
      const own = ours.containers[name];
      if (!own) continue;
      for (const what of ["dependsOn", "env", "ports", "secrets"] as const) compare(`${family}/${name} ${what}`, own[what], expected[what]);
      for (const what of ["essential", "log"] as const) compare(`${family}/${name} ${what}`, [String(own[what])], [String(expected[what])]);
    }
  }
  return found;
}

/** What is different on purpose. */
const KNOWN_DIFFERENCES: readonly { readonly what: RegExp; readonly because: string }[] = [
  {
    what: / env -AWS_DEFAULT_REGION$/,
    because: "nobody asked for it: Fargate gives every container AWS_REGION and AWS_DEFAULT_REGION itself",
  },
  {
    what: /^youtoo\/rproxy dependsOn (\+app02:START|-app02:HEALTHY)$/,
    because: "depends_on without a condition waits for the start; the reference waits for health wherever there is a health check",
  },
  {
    what: /^youtoo\/app02 env \+QUEUEC$/,
    because: "the queue is linked to the family and to one of its services: the reference keeps only the service",
  },
];

/** Use cases that the reference refuses, what the refusal is about here, and what is taken out so that nothing else hides it. */
const REFUSED: Readonly<Record<string, { readonly code: string; readonly without?: string }>> = {
  "cluster-services_multi_arch": { code: "FAMILY_DISAGREES", without: "x-cluster" },
  "cluster-services_multi_os": { code: "FAMILY_DISAGREES", without: "x-cluster" },
  "opensearch-incompatible_parameters": { code: "NOT_SUPPORTED" },
  "opensearch-unsupported_config": { code: "NOT_SUPPORTED" },
};

/** The reference asks AWS for the parameters of an engine; here a database without a group of its own has AWS's. */
const NEED_NO_ACCOUNT: readonly string[] = [
  "rds-rds_basic",
  "rds-rds_cluster_multi_instances",
  "rds-rds_with_iam_access",
  "rds-subnets_override",
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

describe("use cases of the reference", () => {
  const outcomes = new Map<UseCase, Outcome>();

  before(function () {
    if (!nodeFiles.isDirectory(folder)) {
      say("skipped: the use cases of the reference are read from ../shared/corpus/composex beside the checkout, which is not there");
      this.skip();
    }
    const { cases } = JSON.parse(new TextDecoder().decode(nodeFiles.read(join(folder, "cases.json")))) as { readonly cases: UseCase[] };
    for (const useCase of cases) outcomes.set(useCase, run(useCase, CORRECTIONS));
  });

  it("are answered in time, each with templates or with the reason", () => {
    const counts: Partial<Record<Group, number>> = {};
    for (const [{ name }, { group, codes, milliseconds }] of outcomes) {
      counts[group] = (counts[group] ?? 0) + 1;
      expect(milliseconds, name).to.be.below(LONGEST_MILLISECONDS);
      if (group === "rendered") expect(codes, name).to.deep.equal([]);
      if (group === "needs a lookup") expect(codes, name).to.deep.equal(["LOOKUP_MISSING"]);
      if (group === "uses what is not rendered") expect(["NOT_SUPPORTED", "LOOKUP_MISSING"], name).to.include.members([...codes]);
      if (group === "wrong") expect(codes, name).to.have.members([...(WRONG[name]?.codes ?? [])]);
    }
    const totals = Object.entries(counts).map(([group, count]) => `${count} ${group}`);
    say(`${outcomes.size} use cases of the reference: ${totals.join(", ")}`);
    expect(counts.rendered).to.be.at.least(9);
  });

  it("that need an account are not rendered without one", () => {
    for (const [{ expect: expected, name }, { group }] of outcomes) {
      if (expected === "lookups" && !NEED_NO_ACCOUNT.includes(name)) expect(group, name).not.to.equal("rendered");
    }
  });

  it("are wrong as they are: their base has empty secrets, and a service that depends on a task family", () => {
    const based = [...outcomes.keys()].filter(({ files }) => isBased(files));
    expect(based.length).to.be.greaterThan(0);
    for (const useCase of based) expect(run(useCase).codes, useCase.name).to.include.members(["KEY_MISSING", "SERVICE_UNDEFINED"]);
  });

  it("that the reference refuses are refused", () => {
    const refused = [...outcomes.keys()].filter((useCase) => useCase.expect === "error");
    expect(refused.map(({ name }) => name)).to.have.members(Object.keys(REFUSED));
    for (const useCase of refused) {
      const { code, without } = REFUSED[useCase.name] ?? {};
      const layer = without === undefined ? CORRECTIONS : `${CORRECTIONS}${without}: !reset null\n`;
      expect(run(useCase, layer).codes, useCase.name).to.deep.equal([code]);
    }
  });

  it("that render have the tasks that the reference gives them", () => {
    const unmet = new Set(KNOWN_DIFFERENCES);
    for (const [{ name, reference }, { compiled }] of outcomes) {
      if (!compiled || !reference) continue;
      const unknown = differences(inventory(compiled), reference.families).filter((difference) => {
        const known = KNOWN_DIFFERENCES.find(({ what }) => what.test(difference));
        if (known) unmet.delete(known);
        return !known;
      });
      expect(unknown, name).to.deep.equal([]);
    }
    expect([...unmet].map(({ because }) => because)).to.deep.equal([]);
  });
});
