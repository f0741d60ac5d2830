import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { nodeFiles } from "../adapters/node-files.ts";
import { main } from "../cli/main.ts";
import { formatDiagnostics, Report } from "../diagnostics/index.ts";
import { comparable } from "../testing/comparable-project.ts";
import { testIo } from "../testing/test-io.ts";
import { canonical } from "./canonical/canonical.ts";
import { load } from "./load.ts";

/** Beside `src/` and `dist/`, so that the same place serves both. */
const folder = join(dirname(fileURLToPath(import.meta.url)), "../../testdata/conformance/compose");

interface Case {
  readonly shows: string;
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly profiles: readonly string[];
  readonly projectName?: string;
  readonly projectDirectory?: string;
  readonly envFiles?: readonly string[];
  readonly errorNames?: readonly string[];
  readonly odd?: string;
}

/**
 * Odd cases in which this loader differs from the reference on purpose; docs/decisions/0001-odd-compose-cases.md gives the reasons, and
 * odd-cases.test.ts shows what it does.
 */
const DIFFERENT_ON_PURPOSE = new Set([
  "command-shell-metacharacters",
  "error-device-no-target",
  "error-extension-key",
  "error-extensions-interpolated",
  "error-secret-extension-only",
  "extensions-develop-alias",
  "extensions-lost",
  "pre-start-hooks",
  "scalars-dates",
  "scalars-floats-as-text",
  "volumes-one-letter-name",
]);

function read(name: string): Case {
  return JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as Case;
}

function expectedOf(name: string): unknown {
  const file = join(folder, name, "expected.json");
  return existsSync(file) ? comparable(JSON.parse(readFileSync(file, "utf8").replaceAll("${PWD}", join(folder, name)))) : undefined;
}

describe("compose conformance cases", () => {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "case.json")));

  it("are all there", () => {
    expect(names).to.have.lengthOf(142);
    for (const name of DIFFERENT_ON_PURPOSE) expect(read(name).odd, name).to.be.a("string");
  });

  for (const name of names.filter((other) => !DIFFERENT_ON_PURPOSE.has(other))) {
    it(`${name}: ${read(name).shows}`, () => {
      const { files, env, profiles, projectName, projectDirectory, envFiles, errorNames } = read(name);
      const report = new Report();
      const workingDirectory = join(folder, name);
      const { project } = load(
        { files, environment: env, profiles, projectName, projectDirectory, envFiles: envFiles ?? [], workingDirectory },
        { files: nodeFiles, report },
      );
      const problems = formatDiagnostics(report.diagnostics);
      const expected = expectedOf(name);
      if (expected !== undefined) {
        expect(project, problems).not.to.equal(undefined);
        if (project) expect(comparable(canonical(project))).to.deep.equal(expected);
        return;
      }
      expect(project).to.equal(undefined);
      for (const part of errorNames ?? []) expect(problems).to.include(part);
    });
  }

  for (const name of ["whole-shop", "files-discovered", "dotenv-name-and-profiles"]) {
    it(`${name}, on the command line`, async () => {
      const { files, env, profiles, projectName } = read(name);
      const argv = ["config", "--json", ...files.flatMap((file) => ["-f", file]), ...profiles.flatMap((profile) => ["--profile", profile])];
      const io = testIo({ environment: env, workingDirectory: join(folder, name) });
      const exitCode = await main([...argv, ...(projectName ? ["--project-name", projectName] : [])], io);
      expect(exitCode, io.printed.err).to.equal(0);
      expect(comparable(JSON.parse(io.printed.out))).to.deep.equal(expectedOf(name));
    });
  }
});
