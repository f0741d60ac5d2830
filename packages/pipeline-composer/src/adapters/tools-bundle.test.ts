import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildspec } from "../render/codebuild/buildspec.ts";
import { BuildPlace } from "../testing/run-buildspec.ts";
import { toolsBundle } from "./tools-bundle.ts";

describe("tools in one file", function () {
  this.timeout(240_000);
  const { bytes, sha256 } = toolsBundle();
  let folder = "";

  // Where no package is found: what the file needs must be in it.
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "tools-"));
    writeFileSync(join(folder, "tools.mjs"), bytes);
    writeFileSync(join(folder, "compose.yaml"), `services:\n  web:\n    image: web@sha256:${"a".repeat(64)}\n`);
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["tools.mjs", ...args], {
      cwd: folder,
      encoding: "utf8",
      env: {
        AWS_REGION: "eu-west-1",
        AWS_ACCESS_KEY_ID: "a",
        AWS_SECRET_ACCESS_KEY: "b",
        AWS_ENDPOINT_URL: "http://127.0.0.1:9",
        AWS_MAX_ATTEMPTS: "1",
      },
    });

  it("is known by its hash, and by nothing of where it was built", () => {
    expect(createHash("sha256").update(bytes).digest("hex")).to.equal(sha256);
    expect(Buffer.from(bytes).includes(fileURLToPath(new URL("../../../../", import.meta.url)))).to.equal(false);
  });

  for (const command of ["composex", "compose-merger", "pipeline-composer"]) {
    it(`holds ${command}`, () => {
      const { status, stdout } = run(command, "--version");
      expect(status).to.equal(0);
      expect(stdout).to.match(/^\d+\.\d+\.\d+\n$/);
    });
  }

  it("renders, and finds the SDK where it calls AWS", () => {
    expect(run("composex", "render", "-d", "out").status).to.equal(0);
    const { status, stderr } = run("composex", "plan", "--name", "shop", "--bucket", "b");
    expect(status, stderr).to.equal(3);
    expect(stderr).to.include("ECONNREFUSED").and.not.to.include("Cannot find");
  });

  it("is what a build fetches, checks and runs", async () => {
    const { status, output, exported } = await new BuildPlace(folder, bytes).run(buildspec("image"), folder, {
      APP: "web",
      SERVICE: "web",
      ECR_URI: "111111111111.dkr.ecr.eu-west-1.amazonaws.com/shop/web",
      IMAGES: "s3://artifacts/images/web",
      CONTEXT: ".",
      DOCKERFILE: "Dockerfile",
      TARGET: "",
      ARGS_JSON: "{}",
      PLATFORM: "linux/amd64",
      TAG_SUFFIX: "",
      SOURCE_COMMIT: "0123456789abcdef",
      EXECUTION: "1",
    });
    expect(status, output).to.equal(0);
    expect(readFileSync(join(folder, "image.json"), "utf8")).to.include(exported["IMAGE_DIGEST"]);
  });

  it("ends with its exit code, also where the command is unknown", () => {
    expect(run("composex", "rendre").status).to.equal(2);
    const { status, stderr } = run("toString");
    expect(status).to.equal(2);
    expect(stderr).to.equal("name a command first: compose-merger, composex, pipeline-composer\n");
  });
});
