import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { root } from "./steps.mjs";

const pages = [
  ...readdirSync(root),
  ...["docs", "examples"].flatMap((folder) => readdirSync(`${root}/${folder}`, { recursive: true }).map((path) => `${folder}/${path}`)),
  ...readdirSync(`${root}/packages`).map((name) => `packages/${name}/README.md`),
].filter((path) => path.endsWith(".md") && !path.includes("node_modules") && existsSync(`${root}/${path}`));

describe("links between pages", () => {
  for (const page of pages) {
    it(`of ${page} lead somewhere`, () => {
      const text = readFileSync(`${root}/${page}`, "utf8").replace(/^```[\s\S]*?^```$/gm, "");
      const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target));
      expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).to.deep.equal([]);
    });
  }
});
