import { expect } from "chai";
import { compiled } from "../testing/compiled.ts";

describe("files of templates", () => {
  it("are two where a service has the name of the root stack", () => {
    for (const name of ["shop", "Shop"]) {
      const { problems, texts, template } = compiled(`services: {${name}: {image: a}}`);
      expect(problems).to.deep.equal([]);
      expect([...texts.keys()]).to.include.members(["shop.json", `${name}-stack.json`]);
      expect(template("root").Resources[name].Properties.TemplateURL).to.contain(`${name}-stack.json`);
    }
  });
});
