import { expect } from "chai";
import { collapse } from "./collapse.ts";
import { draw } from "./draw.ts";
import { evidence } from "./evidence.ts";
import type { Graph, GraphEdge, GraphGroup, GraphNode } from "./graph.ts";
import { type Area, captionArea, layout } from "./layout.ts";
import { shortened, textWidth } from "./text-width.ts";
import { verbsOf } from "./verbs.ts";

describe("a picture", () => {
  const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
    id,
    tone: "compute",
    caption: "service",
    label: id,
    lines: [],
    evidence: [{ title: `${id} stands here`, text: "Type: A\n" }],
    ...more,
  });
  const edge = (from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
    from,
    to,
    relation: "uses",
    labels: [],
    evidence: [{ title: `${from} to ${to}`, text: "Effect: Allow\n" }],
    ...more,
  });
  const graph = (nodes: readonly GraphNode[], edges: readonly GraphEdge[], groups: readonly GraphGroup[] = []): Graph => ({
    title: "a title",
    direction: "right",
    nodes,
    edges,
    groups,
    relations: { uses: { name: "uses", tone: "compute" }, reads: { name: "reads", tone: "data", dashed: true } },
  });
  const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const view = (shown: Graph) => [{ id: "one", name: "One", graph: shown }] as const;

  describe("of many things", () => {
    it("shows alike ones as one, and says how many they are", () => {
      const services = range(200).map((n) => node(`s${n}`));
      const queues = range(200).map((n) => node(`q${n}`, { caption: "queue" }));
      const small = collapse(
        graph(
          [...services, ...queues],
          range(200).map((n) => edge(`s${n}`, `q${n}`)),
        ),
        100,
      );
      expect(small.nodes.map(({ label, lines }) => [label, ...lines])).to.deep.equal([
        ["s0", "and 199 alike"],
        ["q0", "and 199 alike"],
      ]);
      expect(small.edges.map(({ from, to }) => [from, to])).to.deep.equal([["s0", "q0"]]);
      expect(small.nodes[0]?.evidence[0]?.title).to.equal("200 alike");
      expect(small.nodes[0]?.evidence[0]?.text.split("\n")).to.include("s199");
    });

    it("keeps apart what has other connections", () => {
      const services = range(150).map((n) => node(`s${n}`));
      const table = node("table", { caption: "table" });
      const small = collapse(graph([...services, table], [edge("s7", "table")]), 100);
      expect(small.nodes.map(({ label, lines }) => [label, ...lines])).to.deep.equal([["s0", "and 148 alike"], ["s7"], ["table"]]);
    });

    it("shows alike frames as one, with what is in them", () => {
      const accounts = range(60).map((n) => ({ id: `a${n}`, caption: "account", label: String(n) }));
      const roles = range(60).flatMap((n) => [node(`r${n}`, { group: `a${n}` }), node(`x${n}`, { group: `a${n}`, caption: "stack" })]);
      const small = collapse(
        graph(
          roles,
          range(60).map((n) => edge(`r${n}`, `x${n}`)),
          accounts,
        ),
        100,
      );
      expect(small.groups.map(({ label }) => label)).to.deep.equal(["0 and 59 alike"]);
      expect(small.nodes.map(({ group }) => group)).to.deep.equal(["a0", "a0"]);
    });

    it("looks at nearer surroundings only where all of them would leave too much", () => {
      // A chain: each one has other things at its ends, so that the whole surroundings tell all of them apart.
      const chain = range(300).map((n) => node(`s${n}`));
      const small = collapse(
        graph(
          chain,
          range(299).map((n) => edge(`s${n}`, `s${n + 1}`)),
        ),
        20,
      );
      expect(small.nodes.length).to.be.within(2, 20);
    });

    it("leaves what is small as it is", () => {
      const small = graph([node("a"), node("b")], [edge("a", "b")]);
      expect(collapse(small)).to.equal(small);
    });
  });

  describe("as it is drawn", () => {
    const nodes = range(12).map((n) => node(`service-${n}`, { lines: ["a line", "another line"], ...(n < 6 && { group: "g" }) }));
    const edges = range(11).flatMap((n) => [
      edge(`service-${n}`, `service-${n + 1}`, { labels: ["tcp 8080", "a label that is longer"] }),
      edge("service-0", `service-${n + 1}`, { relation: "reads", labels: ["reads"] }),
    ]);
    const shown = graph(nodes, edges, [{ id: "g", caption: "account", label: "111111111111" }]);

    it("has no two boxes, labels and captions over one another", async () => {
      const picture = await layout(shown);
      const areas = [
        ...picture.nodes.map(({ area }) => area),
        ...picture.groups.map(captionArea),
        ...picture.edges.flatMap(({ label }) => (label ? [label.area] : [])),
      ];
      const over = (a: Area, b: Area): boolean =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      expect(areas.flatMap((a, index) => areas.slice(index + 1).filter((b) => over(a, b)))).to.deep.equal([]);
      for (const { x, y, width, height } of areas) {
        expect(x).to.be.least(0);
        expect(y).to.be.least(0);
        expect(x + width).to.be.most(picture.width);
        expect(y + height).to.be.most(picture.height);
      }
    });

    it("puts boxes into their frames", async () => {
      const picture = await layout(shown);
      const frame = picture.groups[0]?.area as Area;
      for (const {
        node: { group },
        area,
      } of picture.nodes) {
        const isInside =
          area.x >= frame.x &&
          area.y >= frame.y &&
          area.x + area.width <= frame.x + frame.width &&
          area.y + area.height <= frame.y + frame.height;
        expect(isInside).to.equal(group === "g");
      }
    });

    it("has the same bytes each time", async () => {
      expect(await draw("t", view(shown), "svg")).to.equal(await draw("t", view(shown), "svg"));
      expect(await draw("t", view(shown), "html")).to.equal(await draw("t", view(shown), "html"));
    });

    it("fetches nothing, and lets only its own script run", async () => {
      const html = await draw("t", view(shown), "html");
      expect(html).not.to.match(/(?:src|href|url|@import)\s*[=(]/);
      expect(html).to.match(/Content-Security-Policy" content="default-src 'none';[^"]*script-src 'sha256-[A-Za-z0-9+/=]{44}'"/);
      expect(html.match(/<script/g)).to.have.length(2);
    });
  });

  describe("of hostile names", () => {
    const hostile = `</script><img src=x onerror=alert(1)>"'&]]>\u0007\u2028\u202E\${x}`;
    const shown = graph(
      [
        node(hostile, { lines: [hostile], caption: hostile, group: hostile, evidence: [evidence(hostile, { [hostile]: hostile })] }),
        node("b"),
      ],
      [edge(hostile, "b", { labels: [hostile], evidence: [evidence(hostile, hostile)] })],
      [{ id: hostile, caption: hostile, label: hostile }],
    );

    for (const format of ["svg", "html"] as const) {
      it(`holds none of them unescaped in ${format}`, async () => {
        const text = await draw(hostile, view({ ...shown, title: hostile }), format);
        expect(text).not.to.include("<img");
        expect(text.split("</script>")).to.have.length(format === "html" ? 3 : 1);
        expect(text).not.to.include("\u0007");
        expect(text).not.to.match(/[\u2028\u202E]/);
      });
    }
  });

  it("knows how wide a text is", () => {
    // H 722, e 556, l 222 twice, o 556 thousandths of the size.
    expect(textWidth("Hello", { size: 10 })).to.be.closeTo(22.78, 0.001);
    expect(textWidth("Hello", { size: 10, bold: true })).to.be.closeTo(24.45, 0.001);
    expect(shortened("arn:aws:sqs:eu-west-1:111111111111:orders", 120, { size: 11 })).to.match(/^arn.+….+orders$/);
    expect(shortened("short", 120, { size: 11 })).to.equal("short");
  });

  it("names what actions do, what matters most first", () => {
    expect(verbsOf(["s3:GetObject", "s3:PutObject"])).to.deep.equal(["writes", "reads"]);
    expect(verbsOf(["sqs:SendMessage", "sqs:GetQueueAttributes"])).to.deep.equal(["sends", "reads"]);
    expect(verbsOf(["sqs:ReceiveMessage", "sqs:DeleteMessage"])).to.deep.equal(["receives"]);
    expect(verbsOf(["codebuild:BatchGetBuilds", "codebuild:StartBuild"])).to.deep.equal(["starts", "reads"]);
    expect(verbsOf(["kms:Decrypt", "kms:GenerateDataKey*"])).to.deep.equal(["encrypts", "decrypts"]);
    expect(verbsOf(["dynamodb:*"])).to.deep.equal(["does anything"]);
    expect(verbsOf(["iam:PassRole", "sts:AssumeRole"])).to.deep.equal(["assumes", "passes"]);
  });
});
