import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect } from "chai";
import { renderPipelines } from "./examples.mjs";
import { CASES } from "./permissions/cases.mjs";
import { judgePermissions } from "./permissions/judge.mjs";
import { root } from "./steps.mjs";

describe("the judge of permissions", function () {
  this.timeout(300_000);
  let folder;

  before(async function () {
    if (!existsSync(`${root}/tools/permissions/simulator/node_modules`)) {
      console.log("skipped: the policy simulator is not installed (npm test installs it)");
      this.skip();
    }
    folder = mkdtempSync(`${tmpdir()}/permissions-`);
    await renderPipelines({ name: "shop", dir: `${root}/examples/shop` }, folder);
  });

  after(() => folder && rmSync(folder, { recursive: true }));

  it("finds every wrong expectation", async () => {
    const swapped = CASES.map((entry) => ({ ...entry, may: entry.mayNot, mayNot: entry.may }));
    const questions = CASES.reduce((sum, { may, mayNot }) => sum + may.length + mayNot.length, 0);
    expect((await messageOf(judgePermissions(`${folder}/shop/pipelines`, swapped))).split("\n")).to.have.length(questions);
  });

  it("finds a role that nothing is said of, and one that is not there", async () => {
    const message = await messageOf(judgePermissions(`${folder}/shop/pipelines`, [{ ...CASES[0], role: `${CASES[0].role}s` }]));
    expect(message).to.include(`no stack has the role ${CASES[0].role}s`).and.to.include("nothing says what");
  });

  it("finds what is said to be right", async () => {
    expect(await judgePermissions(`${folder}/shop/pipelines`)).to.match(/^\d+ roles, \d+ questions$/);
  });
});

async function messageOf(promise) {
  return promise.then(
    () => "it passed",
    (error) => error.message,
  );
}
