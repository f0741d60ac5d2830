import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect } from "chai";
import { templateTree } from "../../deploy/template-tree.ts";
import { Report } from "../../diagnostics/index.ts";
import { testdata } from "../../testing/testdata.ts";
import { type Area, captionArea, layout } from "../layout.ts";
import { applicationGraph } from "./application-graph.ts";

const cases = testdata(import.meta.url, "../../../testdata/render");
const PARAMETERS = ".params.json";

/** Every render stands in a folder of its own, with the parameters of its root stack beside it. */
const renders = readdirSync(cases, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(PARAMETERS));

describe("pictures of the golden templates", () => {
  it("are of many", () => {
    expect(renders.length).to.be.least(15);
  });

  for (const render of renders) {
    const name = basename(render, PARAMETERS);
    it(`${dirname(render)}: everything has its place, and every connection what it was read from`, async () => {
      const folder = join(cases, dirname(render));
      const files = readdirSync(folder).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
      const root = files.find(({ path }) => path === `${name}.yaml` || path === `${name}.json`)?.path ?? "";
      const templates = templateTree(files, root, new Report());
      if (!templates) throw new Error(`no template in ${folder}`);
      const graph = applicationGraph(name, { templates, parameters: {}, tags: {} });
      expect(graph.nodes.length).to.be.least(1);
      expect(graph.edges.filter(({ evidence }) => evidence.length === 0)).to.deep.equal([]);
      const picture = await layout(graph);
      const areas = [
        ...picture.nodes.map(({ area }) => area),
        ...picture.groups.map(captionArea),
        ...picture.edges.flatMap(({ label }) => (label ? [label.area] : [])),
      ];
      expect(areas.flatMap((one, index) => areas.slice(index + 1).filter((other) => isOver(one, other)))).to.deep.equal([]);
    });
  }
});

function isOver(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
