import { expect } from "chai";
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

describe("priorities", () => {
  const rules = [[path("/ping")], [host("*.example.com")], [host("a.example.com")], [host("a.example.com"), path("/v1/*")]];

  it("puts more specific rules first", () => {
    const [anyHost, wildcard, exact, exactWithPath] = priorities(rules) as [number, number, number, number];
    expect(exactWithPath).to.be.below(exact);
    expect(exact).to.be.below(wildcard);
    expect(wildcard).to.be.below(anyHost);
    expect(anyHost).to.be.at.most(50_000);
  });

  it("moves no rule when another is added before it", () => {
    expect(priorities([[path("/new")], ...rules]).slice(1)).to.deep.equal(priorities(rules));
  });
});
