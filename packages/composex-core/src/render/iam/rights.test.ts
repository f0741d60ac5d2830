import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { stringify } from "yaml";
import type { LookupEntries } from "../../lookup/lookups-file.ts";
import { compiled } from "../../testing/compiled.ts";
import { goldenCases } from "../../testing/golden.ts";
import { grantedRights } from "../../testing/granted-rights.ts";
import { testdata } from "../../testing/testdata.ts";

// Every statement of every policy that a project's templates hold, so that no right is lost or gained unseen.
goldenCases(testdata(import.meta.url), (caseDir) => {
  const found = join(caseDir, "lookups.json");
  const lookups = existsSync(found) ? (JSON.parse(readFileSync(found, "utf8")) as LookupEntries) : {};
  const result = compiled(readFileSync(join(caseDir, "compose.yaml"), "utf8"), { lookups });
  expect(result.problems.filter((problem) => problem.startsWith("error"))).to.deep.equal([]);
  return new Map([["rights.yaml", stringify(grantedRights(result), { lineWidth: 0, aliasDuplicateObjects: false })]]);
});
