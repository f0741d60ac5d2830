import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import type { Browser, Page } from "puppeteer-core";
import { browser } from "../testing/browser.ts";
import { draw } from "./draw.ts";
import { evidence } from "./evidence.ts";
import type { Graph, GraphNode } from "./graph.ts";

describe("the page of pictures, in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "picture-"));
  const problems: string[] = [];
  let chromium: Browser;
  let page: Page;

  before(async () => {
    const text = await draw(
      "shop",
      [
        { id: "application", name: "Application", graph: shop("shop: who talks to whom") },
        { id: "other", name: "Other", graph: shop("another picture") },
      ],
      "html",
    );
    writeFileSync(join(folder, "graph.html"), text);
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    problems.length = 0;
    page = await chromium.newPage();
    await page.setViewport({ width: 1400, height: 700 });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => problems.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) problems.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, "graph.html")).href);
  });
  afterEach(async () => {
    await page.close();
    expect(problems).to.deep.equal([]);
  });

  const details = (): Promise<string> => page.$eval("#details", (element) => element.textContent ?? "");

  it("shows the statement behind an edge that is clicked", async () => {
    await page.click("#application-e0 .plate");
    const text = await details();
    expect(text).to.include("web → orders: may use (sends)");
    expect(text).to.include("web/Rights, statement Send");
    expect(text).to.include("Action: sqs:SendMessage");
  });

  it("shows the resource behind a box, by the keyboard too, and comes back with Escape", async () => {
    await page.evaluate('document.getElementById("application-n1").focus()');
    await page.keyboard.press("Enter");
    expect(await details()).to.include("VisibilityTimeout: 120");
    await page.keyboard.press("Escape");
    expect(await details()).to.include("2 boxes");
    expect(await page.evaluate("document.activeElement.id")).to.equal("application-n1");
  });

  it("reaches every box and line with the Tab key", async () => {
    const reached = new Set<unknown>();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate("document.activeElement.id"));
    }
    expect([...reached]).to.include.members(["find", "fit", "application-n0", "application-n1", "application-e0"]);
  });

  it("changes from picture to picture", async () => {
    await page.click("#tab-other");
    expect(await details()).to.include("another picture");
    expect(await page.$eval("#view-application", (element) => element.hasAttribute("hidden"))).to.equal(true);
    await page.keyboard.press("ArrowLeft");
    expect(await details()).to.include("who talks to whom");
  });

  it("finds what a statement says", async () => {
    await page.type("#find", "sendmessage");
    const text = await details();
    expect(text).to.include("0 boxes");
    expect(text).to.include("1 lines");
  });

  it("says what each thing is to who cannot see it", async () => {
    const names = await page.$$eval("#view-application [role=button]", (elements) =>
      elements.map((element) => element.getAttribute("aria-label")),
    );
    expect(names).to.deep.equal(["web → orders: may use (sends)", "ECS service, web, 2 tasks", "queue, orders"]);
  });

  for (const light of ["light", "dark"] as const) {
    it(`has text that can be read in the ${light}`, async () => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: light }]);
      // The least that WCAG 2.2 asks of small text.
      expect(Math.min(...((await page.evaluate(CONTRASTS)) as number[]))).to.be.least(4.5);
    });
  }

  it("holds every text inside of its box", async () => {
    expect(await page.evaluate(OUTSIDE)).to.deep.equal([]);
  });
});

/** Contrast of each text of the picture with the box that it stands in, or the page. */
const CONTRASTS = `(() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll("#view-application .node text, #view-application .edge text")].map((text) => {
    const [a, b] = [text, text.parentNode.querySelector("rect")].map((element) => light(getComputedStyle(element).fill)).sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  });
})()`;

const OUTSIDE = `[...document.querySelectorAll("#view-application .node text")].filter((text) => {
  const [inner, outer] = [text, text.parentNode.querySelector("rect")].map((element) => element.getBoundingClientRect());
  return inner.left < outer.left || inner.right > outer.right || inner.top < outer.top || inner.bottom > outer.bottom;
}).map((text) => text.textContent)`;

function shop(title: string): Graph {
  const nodes: readonly GraphNode[] = [
    {
      id: "web",
      tone: "compute",
      caption: "ECS service",
      label: "web",
      lines: ["2 tasks"],
      evidence: [evidence("web/Service", { Type: "AWS::ECS::Service" })],
    },
    {
      id: "orders",
      tone: "messages",
      caption: "queue",
      label: "orders",
      lines: [],
      evidence: [evidence("sqs/orders", { VisibilityTimeout: 120 })],
    },
  ];
  const statement = evidence("web/Rights, statement Send", { Effect: "Allow", Action: "sqs:SendMessage", Resource: "${sqs/orders.Arn}" });
  const edges = [{ from: "web", to: "orders", relation: "may", labels: ["sends"], evidence: [statement] }];
  return { title, direction: "right", nodes, edges, groups: [], relations: { may: { name: "may use", tone: "compute" } } };
}
