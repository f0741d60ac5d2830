import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { type GoldenFiles, goldenCases, readGolden } from "../testing/golden.ts";
import { testIo } from "../testing/test-io.ts";
import { EXIT } from "./kit/exit-code.ts";
import { main } from "./main.ts";

const testdata = join(dirname(fileURLToPath(import.meta.url)), "../../testdata");

interface Run {
  readonly exitCode: number;
  readonly problems: string;
  /** Empty where nothing was written. */
  readonly files: GoldenFiles;
}

/** Renders a case as a user would who stands in its folder. */
async function render(caseDir: string, env: string | undefined): Promise<Run> {
  const scratch = mkdtempSync(join(tmpdir(), "golden-"));
  try {
    const io = testIo({ workingDirectory: caseDir });
    const exitCode = await main(["render", "--output", join(scratch, "out"), ...(env === undefined ? [] : ["--env", env])], io);
    const files = new Map(readGolden(join(scratch, "out")));
    files.delete(".composex-output");
    if (exitCode !== EXIT.done) expect(readdirSync(scratch), "what a failed run wrote").to.deep.equal([]);
    return { exitCode, problems: io.printed.err, files };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The environments of a case; `undefined` alone where it has none. */
function environments(caseDir: string): readonly (string | undefined)[] {
  const folder = join(caseDir, "envs");
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.yaml$/, "")) : [undefined];
}

goldenCases(join(testdata, "render"), async (caseDir) => {
  const result = new Map<string, string>();
  for (const env of environments(caseDir)) {
    const { exitCode, problems, files } = await render(caseDir, env);
    expect(exitCode, problems).to.equal(EXIT.done);
    const folder = env === undefined ? "" : `${env}/`;
    for (const [path, text] of files) result.set(folder + path, text);
    result.set(`${folder}diagnostics.txt`, problems);
  }
  return result;
});

goldenCases(join(testdata, "bad"), async (caseDir) => {
  const { exitCode, problems } = await render(caseDir, undefined);
  expect(exitCode, problems).to.equal(EXIT.problems);
  return new Map([["diagnostics.txt", problems]]);
});
