import { expect } from "chai";
import { Report } from "../diagnostics/index.ts";
import { EMPTY_LOOKUPS, entriesOf, type LookupsFile, parseLookups, printLookups, sameQuery, withEntries } from "./lookups-file.ts";

const a = { "x-sqs/jobs": { query: { Tags: { env: "a" } }, found: { Arn: "arn:a" } } };
const b = { "x-sqs/jobs": { query: { Tags: { env: "b" } }, found: { Arn: "arn:b" } } };

function parsed(text: string): LookupsFile | undefined {
  return parseLookups(text, "composex.lookups.json", new Report());
}

describe("the lookups file", () => {
  it("keeps the answers of other environments when those of one are written", () => {
    const both = withEntries(withEntries(EMPTY_LOOKUPS, "b", b), "a", a);
    expect(entriesOf(both, "a")).to.deep.equal(a);
    expect(entriesOf(both, "b")).to.deep.equal(b);
    const without = withEntries(both, undefined, {});
    expect(Object.keys(without.environments)).to.have.members(["a", "b", "default"]);
    expect(entriesOf(without, "c")).to.deep.equal({});
  });

  it("replaces all answers of the environment that is written", () => {
    const before = withEntries(EMPTY_LOOKUPS, "a", { ...a, "x-sqs/old": { query: {}, found: {} } });
    expect(entriesOf(withEntries(before, "a", a), "a")).to.deep.equal(a);
  });

  it("has the same text whatever the order in which answers came, and is read back", () => {
    const one = printLookups(withEntries(withEntries(EMPTY_LOOKUPS, "b", b), "a", a));
    expect(printLookups(withEntries(withEntries(EMPTY_LOOKUPS, "a", a), "b", b))).to.equal(one);
    expect(printLookups(parsed(one) as LookupsFile)).to.equal(one);
  });

  it("is refused where it is not JSON, of another version, or damaged", () => {
    for (const text of ["{", "{}", '{"version": 2, "environments": {}}', '{"version": 1, "environments": {"a": {"x-sqs/jobs": {}}}}']) {
      const report = new Report();
      expect(parseLookups(text, "composex.lookups.json", report), text).to.equal(undefined);
      expect(new Set(report.diagnostics.map(({ code }) => code)), text).to.deep.equal(new Set(["LOOKUPS_UNREADABLE"]));
    }
  });

  it("says where it is damaged", () => {
    const report = new Report();
    parseLookups(
      '{\n  "version": 1,\n  "environments": {"a": {"x-sqs/jobs": {"query": {}}, "x-sqs/mail": 3}}\n}',
      "composex.lookups.json",
      report,
    );
    expect(report.diagnostics.map(({ where, message }) => `${where?.line}:${where?.col} ${message}`)).to.deep.equal([
      '3:40 environments.a["x-sqs/jobs"] lacks the key "found"',
      '3:69 environments.a["x-sqs/mail"] must be a mapping, found the number 3',
    ]);
  });

  it("answers a question whose keys stand in another order, and no other question", () => {
    expect(sameQuery({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).to.equal(true);
    expect(sameQuery({ a: 1 }, { a: 1, b: undefined, c: 2 })).to.equal(false);
    expect(sameQuery([1, 2], [2, 1])).to.equal(false);
  });
});
