import { expect } from "chai";
import { loadText } from "../../testing/load-text.ts";

describe("extends", () => {
  it("puts the base under the service, through files, with paths of each file's folder", () => {
    const { plain } = loadText("services: {web: {extends: {file: base/b.yaml, service: s}, environment: {A: web}}}", {
      "base/b.yaml": "services: {s: {extends: t, build: ./ctx, environment: {A: s, B: s}}, t: {image: i, env_file: t.env}}",
      "base/t.env": "C=t",
    });
    expect(plain)
      .to.have.nested.property("services.web")
      .that.deep.includes({
        image: "i",
        environment: { A: "web", B: "s", C: "t" },
        build: { context: "/app/base/ctx", dockerfile: "Dockerfile" },
      });
  });

  it("keeps !reset and !override for the files that come before", () => {
    const over = "services: {base: {ports: ['1:1'], cap_add: [A]}, web: {extends: base, ports: !override ['2:2'], cap_add: !reset []}}";
    const { plain } = loadText(
      "services: {web: {image: a, ports: ['3:3'], cap_add: [B]}, base: {image: b}}",
      { "over.yaml": over },
      { files: ["compose.yaml", "over.yaml"] },
    );
    expect(plain).to.have.nested.property("services.web.ports").that.has.lengthOf(1);
    expect(plain).to.not.have.nested.property("services.web.cap_add");
  });

  it("tells a circle as it goes, once", () => {
    const { diagnostics } = loadText("services: {a: {image: i, extends: b}, b: {extends: {file: o.yaml, service: c}}}", {
      "o.yaml": "services: {c: {extends: {file: compose.yaml, service: a}}}",
    });
    const circles = diagnostics.filter(({ code }) => code === "EXTENDS_CYCLE");
    expect(circles).to.have.lengthOf(1);
    expect(circles[0]?.message).to.include(
      '"a" in compose.yaml extends "b" in compose.yaml extends "c" in o.yaml extends "a" in compose.yaml',
    );
  });

  it("refuses a chain that is longer than any sensible one", () => {
    const services = Array.from({ length: 200 }, (_, i) => `s${i}: {image: a, extends: s${i + 1}}`);
    expect(loadText(`services: {${services.join(", ")}, s200: {image: a}}`).problems[0]).to.match(/^NESTING_TOO_DEEP/);
  });
});
