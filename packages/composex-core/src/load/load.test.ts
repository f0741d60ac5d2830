import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { nodeFiles } from "../adapters/node-files.ts";
import { formatDiagnostics, Report } from "../diagnostics/index.ts";
import type { Files } from "../ports/files.ts";
import { loadText } from "../testing/load-text.ts";
import { memoryFiles } from "../testing/memory-files.ts";
import { canonical } from "./canonical/canonical.ts";
import { canonicalYaml } from "./canonical/canonical-yaml.ts";
import { load } from "./load.ts";

const cases = join(dirname(fileURLToPath(import.meta.url)), "../../testdata/conformance/compose");

describe("load", () => {
  it("tells where every value of the project was written", () => {
    const { project } = loadText(
      'services:\n  web:\n    image: a\n    ports: ["80:80", "90:90"]\n    environment:\n      - A=1\n  db: {image: b}\n',
      { "more.yaml": "services:\n  web: {ports: ['100:100'], command: run it}\n" },
      { files: ["compose.yaml", "more.yaml"] },
    );
    const place = (...path: (string | number)[]): string => {
      const { file, line, col } = project?.locate(path) ?? { file: "", line: 0, col: 0 };
      return `${file}:${line}:${col}`;
    };
    expect(place("services", "web", "ports", 1)).to.equal("compose.yaml:4:22");
    expect(place("services", "web", "ports", 1, "target")).to.equal("compose.yaml:4:22");
    expect(place("services", "web", "ports", 2)).to.equal("more.yaml:2:17");
    expect(place("services", "web", "command", 1)).to.equal("more.yaml:2:38");
    expect(place("services", "web", "environment", "A")).to.equal("compose.yaml:6:9");
    expect(place("services", "web", "deploy", "replicas")).to.equal("compose.yaml:3:5");
    expect(project?.locateKey(["services", "db"])).to.include({ file: "compose.yaml", line: 7, col: 3, length: 2, path: "services.db" });
  });

  it("reports a file that is not UTF-8 text", () => {
    const report = new Report();
    const latin1 = Uint8Array.from("services: {web: {image: nginx, command: caf\u00e9}}", (letter) => letter.charCodeAt(0));
    const files = memoryFiles({ "/p/a.yaml": latin1 });
    expect(load({ files: ["p/a.yaml"], environment: {}, workingDirectory: "/" }, { files, report }).project).to.equal(undefined);
    expect(formatDiagnostics(report.diagnostics)).to.contain("error FILE_ENCODING p/a.yaml is not UTF-8 text");
  });

  it("reports aliases that stand for more values than a file can sensibly hold", () => {
    const tenfold = (level: number): string =>
      `x-a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]\n`;
    const { text } = loadText(`x-a0: &a0 [${Array(10).fill(1).join(", ")}]\n${[1, 2, 3, 4, 5, 6].map(tenfold).join("")}services: {}\n`);
    expect(text).to.match(/^compose\.yaml:6:47 error ALIAS_EXPANSION the aliases of compose\.yaml expand to more than 1000000 values/);
  });

  it("names the files it read", () => {
    const report = new Report();
    const files = memoryFiles({
      "/p/a.yaml": "include: [b.yaml]\nservices: {web: {extends: {file: c.yaml, service: s}}}",
      "/p/b.yaml": "x-b: 1",
      "/p/c.yaml": "services: {s: {image: i}}",
    });
    const { read } = load({ files: ["p/a.yaml"], environment: {}, workingDirectory: "/" }, { files, report });
    expect([...read].toSorted()).to.deep.equal(["/p/a.yaml", "/p/b.yaml", "/p/c.yaml"]);
  });

  it("finds files in a folder above, by COMPOSE_FILE, and variables by COMPOSE_ENV_FILES", () => {
    const files = { "one.yaml": "services: {one: {image: 'a:$TAG'}}", "two.yaml": "services: {two: {image: b}}", vars: "TAG=7" };
    expect(loadText("services: {web: {image: a}}", {}, { workingDirectory: "/app/deep/er" }).plain).to.have.nested.property("services.web");
    const environment = { COMPOSE_FILE: "one.yaml;two.yaml", COMPOSE_PATH_SEPARATOR: ";", COMPOSE_ENV_FILES: "vars" };
    const { plain } = loadText("services: {web: {image: a}}", files, { environment });
    expect(plain.services).to.have.keys("one", "two");
    expect(plain).to.have.nested.property("services.one.image", "a:7");
  });

  it("turns CloudFormation's short tags into their long form", () => {
    const { plain } = loadText(`x-a:
  - !Ref Queue
  - !GetAtt Queue.Arn
  - !GetAtt [Db, Endpoint.Port]
  - !Sub "\${AWS::Region}-a"
  - !Join ["-", [!Ref A, b]]
  - !If [Cond, 1, !Ref AWS::NoValue]
  - !Condition Cond
  - !GetAZs ""
  - Fn::Sub: kept`);
    expect(plain["x-a"]).to.deep.equal([
      { Ref: "Queue" },
      { "Fn::GetAtt": ["Queue", "Arn"] },
      { "Fn::GetAtt": ["Db", "Endpoint.Port"] },
      { "Fn::Sub": "${AWS::Region}-a" },
      { "Fn::Join": ["-", [{ Ref: "A" }, "b"]] },
      { "Fn::If": ["Cond", 1, { Ref: "AWS::NoValue" }] },
      { Condition: "Cond" },
      { "Fn::GetAZs": "" },
      { "Fn::Sub": "kept" },
    ]);
  });

  it("drops optional dependencies that no profile activates", () => {
    const { plain } = loadText(
      "services: {web: {image: a, depends_on: {db: {condition: service_started, required: false}}}, db: {image: b, profiles: [x]}}",
    );
    expect(plain).to.not.have.nested.property("services.web.depends_on");
  });

  it("loads 8,000 services that share a block", function () {
    this.timeout(300_000);
    const lines = ["x-common: &common {restart: always, logging: {driver: awslogs}}", "services:"];
    for (let i = 0; i < 8000; i++)
      lines.push(
        `  s${i}: {<<: *common, image: "a/s${i}:\${TAG:-1}", ports: ["80:8080"], environment: {N: ${i}}${i > 0 ? `, depends_on: [s${i - 1}]` : ""}}`,
      );
    const { project, text } = loadText(lines.join("\n"));
    expect(Object.keys(project?.services ?? {}), text).to.have.lengthOf(8000);
    expect(project?.services.s7999).to.deep.include({ image: "a/s7999:1", restart: "always", environment: { N: "7999" } });
  });

  describe("prints YAML that loads to the same project", () => {
    for (const name of readdirSync(cases).filter((other) => existsSync(join(cases, other, "expected.json")) && other !== "huge-lists")) {
      it(name, () => {
        const {
          files: names,
          env,
          profiles,
        } = JSON.parse(readFileSync(join(cases, name, "case.json"), "utf8")) as {
          files: string[];
          env: Record<string, string>;
          profiles: string[];
        };
        const workingDirectory = join(cases, name);
        const report = new Report();
        const { project } = load({ files: names, environment: env, profiles, workingDirectory }, { files: nodeFiles, report });
        if (!project) throw new Error(`${name} does not load`);
        const printed = new TextEncoder().encode(canonicalYaml(project));
        const files: Files = { ...nodeFiles, read: (path) => (path === "/app/compose.yaml" ? printed : nodeFiles.read(path)) };
        const second = new Report();
        const again = load(
          { files: ["compose.yaml"], environment: {}, profiles: ["*"], workingDirectory: "/app" },
          { files, report: second },
        );
        expect(again.project, formatDiagnostics(second.diagnostics)).to.not.equal(undefined);
        if (again.project) expect(canonical(again.project)).to.deep.equal(canonical(project));
      });
    }
  });
});
