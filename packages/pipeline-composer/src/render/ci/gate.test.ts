import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { compileText, organisationText } from "../../testing/compile.ts";
import { writeStandIns } from "../../testing/stand-ins.ts";
import { expression, gateAction } from "./gate.ts";

/** Whether grep, which is what the gate uses, finds the path. */
function fits(globs: readonly string[], path: string): boolean {
  try {
    execFileSync("grep", ["-Eqx", "--", expression(globs)], { input: `${path}\n` });
    return true;
  } catch {
    return false;
  }
}

describe("the patterns of a gate", () => {
  it("mean for grep what they mean for CodePipeline", () => {
    expect(fits(["worker/**"], "worker/src/a.py")).to.equal(true);
    expect(fits(["worker/**"], "workers/a.py")).to.equal(false);
    expect(fits(["**/*.md"], "README.md")).to.equal(true);
    expect(fits(["**/*.md"], "docs/a/b.md")).to.equal(true);
    expect(fits(["*.md"], "docs/a.md")).to.equal(false);
    expect(fits(["a.b"], "axb")).to.equal(false);
    expect(fits(["a", "lib/*"], "lib/x")).to.equal(true);
  });

  it("fit no path where there are none", () => {
    expect(fits([], "a")).to.equal(false);
  });
});

describe("a gate", () => {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "gate-"));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  /** What CHANGED is after the commands of the action ran in one bash, with these answers of AWS. */
  function changed(answers: Readonly<Record<string, string>>): string {
    const source = 'source: {kind: codecommit, repository: web, paths: ["web/**", "lib/*"], exclude: ["**/*.md"]}';
    const { rendered } = compileText(organisationText({ "source: {kind: codecommit, repository: web}": source }));
    const [application] = rendered?.organisation.applications ?? [];
    if (!rendered || !application) throw new Error("no application");
    const { Commands, EnvironmentVariables } = gateAction(rendered.organisation, application);
    const bin = writeStandIns(home);
    for (const [name, text] of Object.entries(answers)) writeFileSync(join(home, "answers", name), text);
    const environment = (EnvironmentVariables as readonly { readonly Name: string; readonly Value: string }[]).map(({ Name, Value }) => [
      Name,
      Value,
    ]);
    const script = [...(Commands as readonly string[]), 'printf %s "$CHANGED" >&3'].join("\n");
    const { output } = spawnSync("bash", ["-c", script], {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "ignore", "pipe"],
      env: { PATH: `${bin}:${process.env["PATH"] ?? ""}`, ...(Object.fromEntries(environment) as Record<string, string>) },
    });
    return output[3] ?? "";
  }

  it("opens where a file changed that counts", () => {
    expect(changed({ "ssm-get-parameter": "abc", "codecommit-get-differences": "None\tweb/a b.ts\nREADME.md\tREADME.md\n" })).to.equal(
      "yes",
    );
    expect(changed({ "ssm-get-parameter": "abc", "codecommit-get-differences": "lib/old.ts\tNone\n" })).to.equal("yes");
  });

  it("stays shut where none did", () => {
    expect(
      changed({ "ssm-get-parameter": "abc", "codecommit-get-differences": "api/a.ts\tapi/a.ts\nweb/README.md\tweb/README.md\n" }),
    ).to.equal("no");
    expect(changed({ "ssm-get-parameter": "abc", "codecommit-get-differences": "" })).to.equal("no");
  });

  it("opens where it is not known", () => {
    expect(changed({})).to.equal("yes");
    expect(changed({ "ssm-get-parameter": "abc" })).to.equal("yes");
  });
});
