import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect } from "chai";
import { parse, stringify } from "yaml";
import { compiled } from "../testing/compiled.ts";
import { goldenCases } from "../testing/golden.ts";
import { type GrantedRights, grantedRights } from "../testing/granted-rights.ts";
import { testdata } from "../testing/testdata.ts";
import { modules } from "./index.ts";

const folder = testdata(import.meta.url);

/** Resources of a module, of each kind that it has, without `Services`. */
type Section = Readonly<Record<string, Readonly<Record<string, object>>>>;

/**
 * What a service gets by each access name of a module: a service for each, linked to the first resource of the case that has it. An action that is lost
 * or gained changes a line.
 */
goldenCases(folder, (caseDir) => {
  const module = modules.find(({ key }) => key === basename(caseDir));
  if (!module) throw new Error(`${caseDir} is not named like a module`);
  const section = (parse(readFileSync(join(caseDir, "compose.yaml"), "utf8")) as Section)[module.key] ?? {};
  const rights: Record<string, GrantedRights[string]> = {};
  for (const [part, names] of Object.entries(module.access)) {
    for (const name of Object.keys(names)) {
      const Services = { web: { Access: part === "" ? name : { [part]: name } } };
      // A name may be for one kind of resource only.
      const results = Object.entries(section).map(([resource, body]) =>
        compiled({ services: { web: { image: "nginx" } }, [module.key]: { [resource]: { ...body, Services } } }),
      );
      const result = results.find(({ problems }) => problems.length === 0) ?? results[0];
      expect(result?.problems).to.deep.equal([]);
      rights[part === "" ? name : `${part}: ${name}`] = (result && grantedRights(result).webEcsTaskRole) ?? {};
    }
  }
  return new Map([["rights.yaml", stringify(rights, { lineWidth: 0, aliasDuplicateObjects: false })]]);
});

describe("access names", () => {
  for (const { key, access } of modules) {
    if (Object.keys(access).length === 0) continue;
    it(`of ${key} have a golden case`, () => expect(existsSync(join(folder, key, "compose.yaml"))).to.equal(true));
  }
});
