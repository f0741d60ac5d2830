import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { stringify } from "yaml";
import type { StackSide } from "./deploy/diff/evaluate.ts";
import { makePlan, templateTree } from "./deploy/index.ts";
import { Report } from "./diagnostics/index.ts";
import { toPlain } from "./load/index.ts";
import type { LookupEntries } from "./lookup/lookups-file.ts";
import { compileFiles } from "./testing/compile-files.ts";
import { type Data, edits } from "./testing/edits.ts";
import { loadText } from "./testing/load-text.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

interface Case {
  readonly name: string;
  readonly text: string;
  readonly lookups: LookupEntries;
}

/** Every golden input and every example that renders without an overlay. */
function cases(): readonly Case[] {
  const folders = ["packages/composex-core/testdata/render", "examples"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
  );
  return folders.flatMap((folder) => {
    const [compose, lookups] = [join(folder, "compose.yaml"), join(folder, "composex.lookups.json")];
    if (!existsSync(compose)) return [];
    return {
      name: folder.slice(root.length + 1),
      text: readFileSync(compose, "utf8"),
      lookups: existsSync(lookups) ? (JSON.parse(readFileSync(lookups, "utf8")) as { entries: LookupEntries }).entries : {},
    };
  });
}

/** What goldens have too few of: many rules of one listener, zones with room, several data stores. */
const MORE: readonly Case[] = [
  { name: "many hosts behind one listener", text: manyHosts(12), lookups: {} },
  {
    name: "a VPC with room for more zones",
    text: "services: {web: {image: nginx}}\nx-vpc: {Create: {VpcCidr: 10.0.0.0/16, AvailabilityZones: 2, SingleNat: false}}\n",
    lookups: {},
  },
];

function manyHosts(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `app${index}`);
  const services = Object.fromEntries(names.map((name) => [name, { image: "nginx", ports: ["80"] }]));
  return stringify({
    services,
    "x-elbv2": {
      edge: {
        Properties: { Type: "application", Scheme: "internet-facing" },
        MacroParameters: { Ingress: { ExtSources: [{ IPv4: "0.0.0.0/0", Name: "all" }] } },
        Listeners: [{ Port: 80, Targets: names.map((name) => ({ name: `${name}:${name}`, access: `${name}.example.com` })) }],
        Services: names.map((name) => ({ name: `${name}:${name}`, port: 80, protocol: "HTTP", healthcheck: "80:HTTP:/ping" })),
      },
    },
  });
}

function side(text: string, lookups: LookupEntries): StackSide | undefined {
  const { compiled } = compileFiles([text], { "one.env": "A=1\n", "two.env": "A=2\n" }, lookups);
  if (!compiled) return undefined;
  const templates = templateTree(compiled.files, "demo.json", new Report());
  const { text: given = "[]" } = compiled.files.find(({ path }) => path === "demo.params.json") ?? {};
  const parameters = JSON.parse(given) as readonly { readonly ParameterKey: string; readonly ParameterValue: string }[];
  const values = Object.fromEntries(parameters.map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]));
  return templates && { templates, parameters: values, tags: {} };
}

describe("any single edit of a file", function () {
  this.timeout(600_000);
  let pairs = 0;

  for (const { name, text, lookups } of [...cases(), ...MORE]) {
    const before = side(text, lookups);
    const project = loadText(text).project?.tree;
    if (!before || !project) continue;
    it(`can be deployed: ${name}`, async () => {
      const wrong: string[] = [];
      for (const edit of edits(toPlain(project) as Data)) {
        const after = side(stringify(edit.project, { aliasDuplicateObjects: false }), lookups);
        if (!after) continue;
        pairs += 1;
        const { changes, security } = await makePlan("demo", before, after);
        const lost = edit.data ? [] : changes.filter(({ data }) => data === "lost");
        for (const { action, logicalId } of lost) wrong.push(`${edit.what}: ${action} of ${logicalId} loses data`);
        for (const { risk, logicalId, message } of security) if (risk === "conflict") wrong.push(`${edit.what}: ${logicalId} ${message}`);
      }
      expect(wrong.join("\n")).to.equal("");
    });
  }

  after(() => process.stdout.write(`      ${pairs} pairs of before and after\n`));
});
