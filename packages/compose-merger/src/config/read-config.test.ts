import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import { DEFAULT_CONFIG, type MergerConfig } from "./config.ts";
import { readConfig } from "./read-config.ts";

function read(text: string): { readonly config: MergerConfig; readonly problems: readonly string[]; readonly hints: string } {
  const report = new Report();
  const config = readConfig(".compose-merger.yml", new TextEncoder().encode(text), report);
  const { diagnostics } = report;
  return {
    config,
    problems: diagnostics.map(({ code, where }) => `${code} ${where?.line}:${where?.col} ${where?.path}`),
    hints: diagnostics.map(({ hint }) => hint ?? "").join("\n"),
  };
}

describe("the rules of a compose repository", () => {
  it("are the defaults where nothing is said: no file, an empty one, comments, keys without values", () => {
    expect(readConfig("a", undefined, new Report())).to.deep.equal(DEFAULT_CONFIG);
    for (const text of ["", "# nothing yet\n", "form:\nservices:\ngates:\nfiles:\n"])
      expect(read(text), JSON.stringify(text)).to.deep.equal({ config: DEFAULT_CONFIG, problems: [], hints: "" });
  });

  it("are read whole", () => {
    const { config, problems } = read(`
files: [compose.yaml, prod.yaml]
author: Ada <ada@example.com>
services:
  web:
    repositories: [nginx]
    publishers: [pipeline/web-*]
  __proto__: {form: tag}
gates:
  requirePlatforms: [linux/arm64]
  scan: {timeout: 5m, limits: {critical: 0, HIGH: 3}, ignore: [{id: CVE-2026-1, until: 2026-12-31}]}
  signature: {kind: cosign, path: /usr/bin/cosign, key: k.pub}
`);
    expect(problems).to.deep.equal([]);
    expect(config.services["web"]).to.deep.include({
      repositories: ["docker.io/library/nginx"],
      publishers: ["pipeline/web-*"],
      labels: [],
    });
    expect(Object.keys(config.services)).to.deep.equal(["web", "__proto__"]);
    expect(config.gates).to.deep.equal({
      exists: true,
      requirePlatforms: ["linux/arm64"],
      requireTagMatch: false,
      scan: {
        timeoutSeconds: 300,
        onMissing: "fail",
        limits: { CRITICAL: 0, HIGH: 3 },
        ignore: [{ id: "CVE-2026-1", until: "2026-12-31" }],
      },
      signature: { kind: "cosign", path: "/usr/bin/cosign", key: "k.pub" },
    });
  });

  it("tell every mistake with its place and what was meant", () => {
    const { problems, hints } = read(`forms: digest
stale: skp
author: Ada
services: {web: {repositories: ["a b"], publisher: [x]}}
gates:
  exists: "yes"
  scan: {timeout: soon, limits: {grave: 1, HIGH: -1}, ignore: [{until: never}]}
  signature: {kind: cosign, path: cosign}
`);
    expect(problems).to.deep.equal([
      "KEY_UNKNOWN 1:1 forms",
      "VALUE_INVALID 2:8 stale",
      "VALUE_INVALID 3:9 author",
      "VALUE_INVALID 4:33 services.web.repositories[0]",
      "KEY_UNKNOWN 4:41 services.web.publisher",
      "TYPE_MISMATCH 6:11 gates.exists",
      "DURATION_INVALID 7:19 gates.scan.timeout",
      "KEY_UNKNOWN 7:34 gates.scan.limits.grave",
      "VALUE_INVALID 7:50 gates.scan.limits.HIGH",
      "KEY_MISSING 7:64 gates.scan.ignore[0]",
      "VALUE_INVALID 7:72 gates.scan.ignore[0].until",
      "VALUE_INVALID 8:35 gates.signature.path",
    ]);
    for (const hint of ['did you mean "form"?', 'did you mean "skip"?', 'did you mean "publishers"?', "90m, 24h"])
      expect(hints).to.contain(hint);
  });

  it("name what a signature lacks, and severities that do not exist", () => {
    expect(read("gates: {signature: {kind: notation}}").hints).to.contain("/usr/local/bin/notation");
    expect(read("gates: {signature: {kind: cosign, path: /c, identity: me}}").problems).to.deep.equal([
      "VALUE_INVALID 1:20 gates.signature",
    ]);
    expect(read("gates: {scan: {limits: {grave: 1}}}").problems).to.deep.equal(["KEY_UNKNOWN 1:25 gates.scan.limits.grave"]);
  });

  it("are refused as a whole where they are no text, too large, or no map", () => {
    const report = new Report();
    readConfig("c", new Uint8Array([0xff, 0xfe]), report);
    readConfig("d", new Uint8Array(2_000_000), report);
    expect(report.diagnostics.map(({ code }) => code)).to.deep.equal(["FILE_ENCODING", "FILE_TOO_LARGE"]);
    expect(read("- a\n").problems).to.deep.equal(["TYPE_MISMATCH 1:1 "]);
  });
});
