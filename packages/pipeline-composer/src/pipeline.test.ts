import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { goldenCases } from "composex-core/testing/golden";
import { testdata } from "composex-core/testing/testdata";
import { FIXED_FILES } from "./generated/fixed-files.ts";
import { compileText, organisationText } from "./testing/compile.ts";

/** What was made, without the fixed templates: those are their files. */
function made(text: string): ReadonlyMap<string, string> {
  const { rendered, printed } = compileText(text);
  if (!rendered) throw new Error(printed);
  return new Map(rendered.files.filter(({ path }) => FIXED_FILES[`templates/${path}`] === undefined).map(({ path, text }) => [path, text]));
}

goldenCases(testdata(import.meta.url), (dir) => made(readFileSync(`${dir}/pipelines.yaml`, "utf8")));

describe("the pipelines of an organisation", () => {
  it("are the same bytes each time", () => {
    const [one, two] = [made(organisationText()), made(organisationText())];
    expect([...one]).to.deep.equal([...two]);
  });

  it("hold the fixed templates byte by byte", () => {
    const root = new URL("../../../", import.meta.url);
    const { rendered } = compileText(organisationText());
    for (const name of readdirSync(new URL("templates", root))) {
      const file = rendered?.files.find(({ path }) => path === name);
      if (name !== "compose-repository.yaml") expect(file?.text, name).to.equal(readFileSync(new URL(`templates/${name}`, root), "utf8"));
    }
  });

  it("give every parameter of every template a value, and no other", () => {
    const { rendered } = compileText(organisationText({ "repository: compose}": "repository: compose, create: true}" }));
    for (const stack of rendered?.steps.flat() ?? []) {
      const given = Object.keys(stack.parameters).sort();
      if ("made" in stack.template) expect(given, stack.name).to.deep.equal(Object.keys(stack.template.made.Parameters ?? {}).sort());
      else {
        const text = FIXED_FILES[`templates/${stack.template.fixed}`] ?? "";
        const section = text.slice(text.indexOf("\nParameters:"), text.search(/\n(?:Conditions|Resources):/));
        const declared = [...section.matchAll(/^ {2}([A-Za-z0-9]+):/gm)].map((match) => match[1] ?? "");
        const needed = [...section.matchAll(/^ {2}([A-Za-z0-9]+):(?!(?:.*Default:)|(?:\n {4}.*)*?\n {4}Default:)/gm)].map(
          (match) => match[1],
        );
        expect(declared, stack.name).to.include.members(given);
        expect(given, stack.name).to.include.members(needed);
      }
    }
  });
});
