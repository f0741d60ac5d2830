import { expect } from "chai";
import { loadText } from "../../testing/load-text.ts";

describe("include", () => {
  it("takes a project with its own folder and variables, without its name and extensions", () => {
    const { plain } = loadText("include: [part/p.yaml]\nservices: {web: {image: 'a:$TAG'}}", {
      "part/p.yaml": "name: other\nx-a: 1\nservices: {db: {image: 'b:$TAG', volumes: ['./d:/d']}}",
      "part/.env": "TAG=part",
      ".env": "OTHER=1",
    });
    expect(plain.name).to.equal("demo");
    expect(plain).to.not.have.property("x-a");
    expect(plain).to.have.nested.property("services.db.image", "b:part");
    expect(plain).to.have.nested.property("services.db.volumes[0].source", "/app/part/d");
    expect(plain).to.have.nested.property("services.web.image", "a:");
  });

  it("takes several files as one project, with the folder and variables that are given", () => {
    const { plain, problems } = loadText("include: [{path: [p/a.yaml, p/b.yaml], project_directory: q, env_file: vars}]", {
      "p/a.yaml": "services: {db: {image: 'a:$TAG', build: .}}",
      "p/b.yaml": "services: {db: {image: 'b:$TAG'}}",
      vars: "TAG=1",
    });
    expect(problems).to.deep.equal([]);
    expect(plain)
      .to.have.nested.property("services.db")
      .that.deep.includes({ image: "b:1", build: { context: "/app/q", dockerfile: "Dockerfile" } });
  });

  it("lays the including file over the included one, place by place", () => {
    const { plain, project } = loadText("include: [p.yaml]\nservices:\n  db: {image: mine}", {
      "p.yaml": "services: {db: {image: part, environment: {A: 1}}}",
    });
    expect(plain)
      .to.have.nested.property("services.db")
      .that.deep.includes({ image: "mine", environment: { A: "1" } });
    expect(project?.locate(["services", "db", "environment", "A"])).to.include({ file: "p.yaml", line: 1 });
  });

  it("refuses circles, and files that include two others each for ever", () => {
    expect(loadText("include: [a.yaml]", { "a.yaml": "include: [compose.yaml]" }).text).to.include(
      "compose.yaml includes a.yaml includes compose.yaml",
    );
    const files = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`f${i}.yaml`, `include: [f${i + 1}.yaml, f${i + 1}.yaml]`]));
    expect(loadText("include: [f0.yaml]", { ...files, "f15.yaml": "services: {web: {image: a}}" }).text).to.include(
      "more than 1000 files are included",
    );
  });
});
