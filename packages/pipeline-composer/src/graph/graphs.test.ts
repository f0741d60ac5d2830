import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Graph } from "composex-core/graph";
import { testdata } from "composex-core/testing/testdata";
import { compileText, organisationText } from "../testing/compile.ts";
import { type DeployedParts, deployedParts } from "./deployed-parts.ts";
import { flowGraph } from "./flow-graph.ts";
import { trustGraph } from "./trust-graph.ts";

describe("the pictures of pipelines", () => {
  describe("of the delivery", () => {
    it("goes from the repositories to the stacks of the accounts", () => {
      const graph = flowGraph(deployed());
      expect(connections(graph)).to.include.members([
        "web -starts-> shop-ci-web/Source/Source: main",
        "acme/api -starts-> shop-ci-api/Source/Source: main",
        "shop-ci-web/Source/Source -artifact-> shop-ci-web/Build/Build: Source",
        "shop-ci-web/Build/Build -pushes-> shop/web: ",
        "shop-ci-web/Merge/Merge -commits-> compose: ",
        "compose -starts-> shop-cd/Source/Source: main",
        "shop-cd/Render/Render -artifact-> shop-cd/Try-test/Create-test: Rendered",
        "shop-cd/Try-test/Create-test -deploys-> shop-test: creates or updates",
        "shop-cd/Try-test/Destroy-test -deploys-> shop-test: deletes",
        "shop-cd/Deploy-prod/Needed -next-> shop-cd/Deploy-prod/Prepare: ",
        "shop-cd/Deploy-prod/Prepare -next-> shop-cd/Deploy-prod/Approve: ",
        "shop-cd/Deploy-prod/Approve -tells-> shop-approvals: ",
        "shop-cd/Deploy-prod/Execute-prod -deploys-> shop-prod: executes the change set",
      ]);
      expect(graph.edges.filter(({ relation }) => relation === "reads")).to.deep.equal([]);
      // No build but its own pushes an image.
      expect(connections(graph).filter((one) => one.includes("-pushes-> shop/web"))).to.have.length(1);
    });

    it("puts stages into pipelines, and pipelines and stacks into accounts", () => {
      const { nodes, groups } = flowGraph(deployed());
      const frames = (label: string): readonly string[] => {
        const path: string[] = [];
        for (let at = nodes.find((node) => node.label === label)?.group; at !== undefined; ) {
          const group = groups.find(({ id }) => id === at);
          path.unshift(`${group?.caption} ${group?.label}`);
          at = group?.parent;
        }
        return path;
      };
      expect(frames("Approve")).to.deep.equal(["account 111111111111", "pipeline shop-cd, superseded", "stage Deploy-prod"]);
      expect(frames("shop-prod")).to.deep.equal(["account 333333333333"]);
      expect(frames("acme/api")).to.deep.equal([]);
    });

    it("tells artifacts and conditions in the boxes, and shows the action behind one", () => {
      const { nodes } = flowGraph(deployed());
      const prepare = nodes.find(({ label }) => label === "Prepare");
      expect(prepare?.lines).to.deep.equal(["project shop-plan", "takes Rendered", "gives Plan_prod"]);
      expect(prepare?.evidence[0]?.text).to.include("ProjectName: shop-plan");
      expect(nodes.find(({ label }) => label === "Needed")?.lines).to.deep.equal(["Check-prod.NEEDED eq yes", "else skip"]);
    });

    it("shows what a pipeline reads and what starts it apart where they are not the same", () => {
      const graph = flowGraph(
        deployed({
          "api:\n    source: {kind: github, connection: hub, repository: acme/api}":
            'api:\n    source: {kind: none, pushers: ["arn:aws:iam::111111111111:role/pusher"]}',
        }),
      );
      expect(connections(graph)).to.include("shop/api -starts-> shop-ci-api/Source/Source: ");
    });
  });

  describe("of every golden input", () => {
    const cases = testdata(import.meta.url, "../testdata");
    for (const name of readdirSync(cases)) {
      it(`${name}: sources and stacks are reached, and every connection has what it was read from`, () => {
        const { rendered } = compileText(readFileSync(join(cases, name, "pipelines.yaml"), "utf8"));
        const parts = deployedParts(rendered?.files ?? []);
        const flow = flowGraph(parts);
        for (const { id, label } of flow.nodes.filter(({ caption }) => caption === "source"))
          expect(
            flow.edges.some(({ to, relation }) => to === id && (relation === "starts" || relation === "reads")),
            `what ${label} reads`,
          ).to.equal(true);
        for (const { name: environment } of rendered?.organisation.environments ?? [])
          expect(
            flow.nodes.filter(({ caption, label }) => caption === "stack" && label.startsWith(`${parts.name}-${environment}`)),
          ).not.to.deep.equal([]);
        const all = [...flow.edges, ...trustGraph(parts).edges];
        expect(all.filter(({ relation, evidence }) => relation !== "next" && evidence.length === 0)).to.deep.equal([]);
        // Nobody trusts in vain, and nobody asks in vain.
        expect(all.filter(({ relation }) => relation === "asks" || relation === "trusted")).to.deep.equal([]);
      });
    }
  });

  describe("of trust and rights", () => {
    it("has each role that another one takes, and both statements behind it", () => {
      const graph = trustGraph(deployed());
      expect(connections(graph).filter((one) => one.includes("-assumes->"))).to.deep.equal([
        "shop-cd-pipeline -assumes-> shop-prod-deploy: ",
        "shop-cd-pipeline -assumes-> shop-test-deploy: ",
        "shop-janitor -assumes-> shop-test-janitor: ",
        "shop-plan -assumes-> shop-prod-prepare: ",
        "shop-render -assumes-> shop-prod-read: ",
        "shop-render -assumes-> shop-test-read: ",
      ]);
      const plan = edge(graph, "shop-plan", "shop-prod-prepare");
      expect(plan?.evidence.map(({ title }) => title)).to.deep.equal([
        "shop-cd/planRole, statement Targets",
        "shop-target-prod/PrepareRole, a statement",
      ]);
      expect(plan?.evidence[1]?.text).to.include("sts:ExternalId");
    });

    it("has who passes, changes, writes and reads what, across accounts", () => {
      expect(connections(trustGraph(deployed()))).to.include.members([
        "shop-prod-prepare -passes-> shop-prod-cfn: passes",
        "shop-prod-prepare -runs-> shop-prod: prepares",
        "shop-prod-deploy -runs-> shop-prod: executes, reads",
        "shop-build-web -writes-> shop/web: pushes, pulls, reads",
        "shop-build-web -writes-> images/web/*: writes",
        "shop-merge -writes-> compose: commits",
        "shop-prod-cfn -reads-> releases/*: reads",
        "333333333333 -reads-> shop/web: pulls, reads",
        "shop-approver-prod -writes-> shop-cd: writes",
      ]);
    });

    it("has no right that the templates do not give", () => {
      const all = connections(trustGraph(deployed()));
      // A build pushes its own images only; who plans executes nothing, who executes prepares nothing.
      expect(all.filter((one) => /^shop-build-api .*shop\/web/.test(one))).to.deep.equal([]);
      expect(all.filter((one) => /^shop-prod-prepare -runs-> .*executes/.test(one))).to.deep.equal([]);
      expect(all.filter((one) => /^shop-prod-deploy -.*prepares/.test(one))).to.deep.equal([]);
    });

    it("says where one side only allows a role to be taken", () => {
      const trusted = trustGraph(
        changed("target.yaml", "role/pipeline-composer/${Name}/${Name}-plan", "role/pipeline-composer/${Name}/${Name}-nobody"),
      );
      expect(connections(trusted)).to.include("shop-plan -asks-> shop-prod-prepare: ");
      const asking = trustGraph(
        changed("shop-cd.yaml", "role/pipeline-composer/shop/shop-prod-prepare", "role/pipeline-composer/shop/nobody"),
      );
      expect(connections(asking)).to.include("shop-plan -trusted-> shop-prod-prepare: ");
    });

    it("tells the key, and what many only read, in the boxes", () => {
      const plan = trustGraph(deployed()).nodes.find(({ label }) => label === "shop-plan");
      expect(plan?.lines).to.include.members(["for codebuild", "key: encrypts, decrypts", "reads tools/*"]);
    });
  });
});

function files(changes: Readonly<Record<string, string>>) {
  const { rendered, printed } = compileText(organisationText(changes));
  if (!rendered) throw new Error(printed);
  return rendered.files;
}

function deployed(changes: Readonly<Record<string, string>> = {}): DeployedParts {
  return deployedParts(files(changes));
}

/** The pictures are read from the templates: a text changed in one of them changes the picture. */
function changed(path: string, from: string, to: string): DeployedParts {
  const all = files({});
  if (!all.some((file) => file.path === path && file.text.includes(from))) throw new Error(`${path} has no ${from}`);
  return deployedParts(all.map((file) => (file.path === path ? { path, text: file.text.replaceAll(from, to) } : file)));
}

/** `from -relation-> to: labels`, actions with pipeline and stage. */
function connections({ nodes, edges, groups }: Graph): readonly string[] {
  const name = (id: string): string => {
    const node = nodes.find((one) => one.id === id);
    const stage = groups.find((group) => group.id === node?.group && group.caption === "stage");
    const pipeline = groups.find((group) => group.id === stage?.parent);
    return [pipeline?.label.split(", ")[0], stage?.label.split(", ")[0], node?.label].filter((part) => part !== undefined).join("/");
  };
  return edges.map(({ from, to, relation, labels }) => `${name(from)} -${relation}-> ${name(to)}: ${labels.join(", ")}`).sort();
}

function edge(graph: Graph, from: string, to: string) {
  const id = (label: string) => graph.nodes.find((node) => node.label === label)?.id;
  return graph.edges.find((one) => one.from === id(from) && one.to === id(to));
}
