import { expect } from "chai";
import { resourceSpec } from "../cfn/index.ts";
import type { Module } from "../contract/module.ts";
import { matchingActions, statementProblems } from "../testing/iam-facts.ts";
import { modules } from "./index.ts";

/**
 * What a pattern of an access table comes to for a resource with sample names; undefined where the published schema has no ARN or the
 * pattern holds another value.
 */
function sampleArn({ type, returnValues }: Module, pattern: string): string | undefined {
  const template = type === undefined ? undefined : resourceSpec(type)?.arn;
  const arn = template
    ?.replace("${Partition}", "aws")
    .replace("${Region}", "eu-west-1")
    .replace("${Account}", "012345678912")
    .replace(/\$\{[^}]+\}/g, "sample");
  const own = Object.keys(returnValues).find((name) => name.endsWith("Arn"));
  const result = arn === undefined || own === undefined ? pattern : pattern.replace(`\${${own}}`, arn);
  return result.includes("${") ? undefined : result;
}

describe("access tables", () => {
  for (const module of modules) {
    for (const [part, names] of Object.entries(module.access)) {
      for (const [name, { actions, resources = ["${Arn}"] }] of Object.entries(names)) {
        const title = [module.key, part, name].filter((word) => word !== "").join(" ");
        const arns = resources.flatMap((pattern) => sampleArn(module, pattern) ?? []);
        it(`${title}: actions exist`, async () => {
          expect(actions).not.to.deep.equal([]);
          for (const action of actions) expect(await matchingActions(action), action).not.to.deep.equal([]);
        });
        if (arns.length === resources.length) {
          it(`${title}: actions apply to the resources`, async () => {
            expect(await statementProblems(actions, arns)).to.deep.equal([]);
          });
        }
      }
    }
  }
});
