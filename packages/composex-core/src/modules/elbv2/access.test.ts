import { expect } from "chai";
import fc from "fast-check";
import { accessConditions } from "./access.ts";
import { priorities } from "./priority.ts";
import type { RuleCondition } from "./spec.ts";

const host = (name: string) => ({ Field: "host-header", HostHeaderConfig: { Values: [name] } });
const path = (name: string) => ({ Field: "path-pattern", PathPatternConfig: { Values: [name] } });

describe("accessConditions", () => {
  const cases: readonly (readonly [string, readonly RuleCondition[] | undefined])[] = [
    ["/", []],
    ["/v1/*", [path("/v1/*")]],
    ["api.example.com", [host("api.example.com")]],
    ["api.example.com/", [host("api.example.com")]],
    ["api.example.com:8080/v1", [host("api.example.com"), path("/v1")]],
    ["*.example.com", [host("*.example.com")]],
    ["", undefined],
    ["a b.example.com", undefined],
    ["localhost", undefined],
  ];
  for (const [access, conditions] of cases) it(`reads "${access}"`, () => expect(accessConditions(access)).to.deep.equal(conditions));
});

const byNumber = (a = 0, b = 0): number => a - b;

describe("priorities", () => {
  const rules = [[path("/ping")], [host("*.example.com")], [host("a.example.com")], [host("a.example.com"), path("/v1/*")]];

  it("puts more specific rules first", () => {
    const [anyHost, wildcard, exact, exactWithPath] = priorities(rules) as [number, number, number, number];
    expect(exactWithPath).to.be.below(exact);
    expect(exact).to.be.below(wildcard);
    expect(wildcard).to.be.below(anyHost);
    expect(anyHost).to.be.at.most(50_000);
  });

  it("puts exact paths first, then longer ones; a further condition makes a rule more specific", () => {
    const header = { Field: "http-header", HttpHeaderConfig: { HttpHeaderName: "x-a", Values: ["1"] } };
    const inOrder = [[path("/a"), header], [path("/a")], [path("/a/b/*")], [path("/a/*"), header], [path("/a/*")], [path("/*")], [header]];
    const found = priorities(inOrder);
    const [exactWithHeader, exact, longer, , shorter, shortest] = found;
    const ordered = [exactWithHeader, exact, longer, shorter, shortest];
    expect(ordered.toSorted(byNumber)).to.deep.equal(ordered);
    expect(found[3]).to.be.below(found[4] as number);
    expect(new Set(found).size).to.equal(inOrder.length);
  });

  it("moves no rule when another is added before it", () => {
    expect(priorities([[path("/new")], ...rules]).slice(1)).to.deep.equal(priorities(rules));
  });

  it("lets a rule come or go without taking a priority that another rule has at that time", () => {
    const kinds: readonly ((name: number) => readonly RuleCondition[])[] = [
      (name: number) => [host(`h${name}.example.com`)],
      (name: number) => [path(`/s${String(name).padStart(6, "0")}/*`)],
    ];
    for (const of of kinds) {
      const property = fc.property(fc.uniqueArray(fc.nat({ max: 1e6 }), { minLength: 2, maxLength: 20 }), (names) => {
        const all = names.map(of);
        const [, ...fewer] = all;
        const [gone, ...before] = priorities(all);
        const after = priorities(fewer);
        for (const [index, priority] of after.entries()) {
          if (priority === before[index]) continue;
          // Both ways: from all to fewer, and from fewer to all.
          expect([gone, ...before]).not.to.include(priority);
          expect(after).not.to.include(before[index]);
        }
        expect(after).not.to.include(gone);
      });
      fc.assert(property, { numRuns: 300 });
    }
  });

  it("gives each of very many rules a priority of its own", () => {
    const many = Array.from({ length: 600 }, (_, name) => [path(`/s${String(name).padStart(3, "0")}/*`)]);
    expect(new Set(priorities(many)).size).to.equal(600);
    expect(Math.max(...priorities(many))).to.be.at.most(50_000);
  });
});
