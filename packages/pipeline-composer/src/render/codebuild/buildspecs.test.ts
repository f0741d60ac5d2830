import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import { FIXED_FILES } from "../../generated/fixed-files.ts";
import { BuildPlace, type BuildResult } from "../../testing/run-buildspec.ts";
import { buildspec } from "./buildspec.ts";

const URI = "111111111111.dkr.ecr.eu-west-1.amazonaws.com/shop/web";
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const SPECS = Object.keys(FIXED_FILES).filter((path) => path.startsWith("buildspecs/"));

describe("buildspecs", function () {
  this.timeout(120_000);
  let home = "";
  let place: BuildPlace;
  let source = "";

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "builds-"));
    place = new BuildPlace(home);
    source = join(home, "source");
    mkdirSync(source);
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const calls = (): string => readFileSync(join(home, "calls.log"), "utf8");
  const image = (environment: Readonly<Record<string, string>> = {}, insertions = {}): Promise<BuildResult> =>
    place.run(buildspec("image", insertions), source, {
      APP: "web",
      SERVICE: "web",
      ECR_URI: URI,
      IMAGES: "s3://artifacts/images/web",
      CONTEXT: ".",
      DOCKERFILE: "Dockerfile",
      TARGET: "",
      ARGS_JSON: "{}",
      PLATFORM: "linux/amd64",
      TAG_SUFFIX: "",
      SOURCE_COMMIT: COMMIT,
      EXECUTION: "1",
      ...environment,
    });

  it("are strict, have no side effect after a failure, and hold no variable of CodePipeline", () => {
    for (const path of SPECS) {
      const text = FIXED_FILES[path] ?? "";
      const { env, phases } = parse(text) as {
        env: { shell: string };
        phases: Record<string, { commands: string[]; "on-failure": string }>;
      };
      expect(env.shell, path).to.equal("bash");
      expect(Object.keys(phases), path).to.deep.equal(["build"]);
      expect(phases["build"]?.["on-failure"], path).to.equal("ABORT");
      expect(phases["build"]?.commands[0], path).to.equal("set -euo pipefail");
      expect(text, path).not.to.include("#{");
    }
  });

  it("fetch the tools in the same words, and check them", async () => {
    const fetches = SPECS.map(
      (path) => (parse(FIXED_FILES[path] ?? "") as { phases: { build: { commands: string[] } } }).phases.build.commands[1],
    );
    expect(new Set(fetches).size).to.equal(1);
    const { status, output } = await image({ TOOLS_SHA256: "0".repeat(64) });
    expect(status).not.to.equal(0);
    expect(output).to.include("No such file");
    mkdirSync(join(home, `s3/templates/tools/${"0".repeat(64)}`), { recursive: true });
    writeFileSync(join(home, `s3/templates/tools/${"0".repeat(64)}/tools.mjs`), "console.log('forged')");
    const forged = await image({ TOOLS_SHA256: "0".repeat(64) });
    expect(forged.status).not.to.equal(0);
    expect(forged.output).to.include("FAILED").and.not.to.include("forged");
  });

  it("image: builds, pushes and says by digest what it made", async () => {
    const { status, output, exported } = await image();
    expect(status, output).to.equal(0);
    expect(exported["IMAGE_TAG"]).to.equal("sha-0123456789ab");
    expect(exported["IMAGE_DIGEST"]).to.match(/^sha256:[0-9a-f]{64}$/);
    const artifact = JSON.parse(readFileSync(join(source, "image.json"), "utf8")) as Record<string, unknown>;
    expect(artifact).to.include({ service: "web", app: "web", repository: URI, digest: exported["IMAGE_DIGEST"], tag: "sha-0123456789ab" });
    expect(artifact["platforms"]).to.deep.equal(["linux/amd64"]);
    expect(existsSync(join(home, `s3/artifacts/images/web/${exported["IMAGE_DIGEST"]?.slice(7)}.json`))).to.equal(true);
    expect(calls())
      .to.include("docker login --username AWS --password-stdin 111111111111.dkr.ecr.eu-west-1.amazonaws.com")
      .and.not.to.include("secret");
  });

  it("image: a repeated run takes what the first one pushed", async () => {
    const first = await image();
    const second = await image();
    expect(second.exported).to.deep.equal(first.exported);
    expect(calls().match(/docker buildx build/g)).to.have.length(1);
  });

  it("image: arguments and target reach docker as they are", async () => {
    const args = { FLAVOUR: 'slim & "quick"; rm -rf $HOME', LINES: "a\nb" };
    const { status, output } = await image({ ARGS_JSON: JSON.stringify(args), TARGET: "runtime" });
    expect(status, output).to.equal(0);
    expect(calls()).to.include(`--build-arg FLAVOUR=${args.FLAVOUR} --build-arg LINES=a\nb --target runtime`);
  });

  it("image: a failed test builds nothing", async () => {
    const { status } = await image({}, { commands: ["echo testing", "exit 3", "echo never"], reports: ["unit.xml"] });
    expect(status).to.equal(3);
    expect(existsSync(join(home, "calls.log")) && calls().includes("docker")).to.equal(false);
  });

  it("image-index: hands nothing on where the images cannot be put together", async () => {
    writeFileSync(
      join(home, "bin/docker"),
      '#!/bin/sh\n[ "$1" = login ] && cat > /dev/null && exit 0\necho "manifest unknown" >&2\nexit 1\n',
    );
    const { status, output } = await place.run(buildspec("image-index"), source, {
      APP: "web",
      SERVICE: "web",
      ECR_URI: URI,
      IMAGES: "s3://artifacts/images/web",
      PLATFORMS: "linux/amd64 linux/arm64",
      SOURCE_COMMIT: COMMIT,
      EXECUTION: "1",
      DIGESTS: `sha256:${"a".repeat(64)}`,
    });
    expect(status).to.equal(1);
    expect(output).to.include("manifest unknown");
    expect(existsSync(join(source, "image.json"))).to.equal(false);
  });

  it("image-index: puts the images of two platforms together", async () => {
    const digests = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];
    const { status, output, exported } = await place.run(buildspec("image-index"), source, {
      APP: "web",
      SERVICE: "web",
      ECR_URI: URI,
      IMAGES: "s3://artifacts/images/web",
      PLATFORMS: "linux/amd64 linux/arm64",
      SOURCE_COMMIT: COMMIT,
      EXECUTION: "1",
      DIGESTS: digests.join(" "),
    });
    expect(status, output).to.equal(0);
    expect(calls()).to.include(
      `imagetools create --tag ${URI}:sha-0123456789ab --metadata-file meta.json ${URI}@${digests[0]} ${URI}@${digests[1]}`,
    );
    const artifact = JSON.parse(readFileSync(join(source, "image.json"), "utf8")) as Record<string, unknown>;
    expect(artifact).to.include({ digest: exported["IMAGE_DIGEST"] });
    expect(artifact["platforms"]).to.deep.equal(["linux/amd64", "linux/arm64"]);
  });

  describe("merge", () => {
    let repository = "";
    const git = (...args: readonly string[]): string => execFileSync("git", ["-C", repository, ...args], { encoding: "utf8" });

    beforeEach(() => {
      repository = join(home, "compose.git");
      const work = join(home, "work");
      execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch", "main", repository]);
      execFileSync("git", ["clone", "--quiet", repository, work], { stdio: "ignore" });
      writeFileSync(join(work, "compose.yaml"), `services:\n  web:\n    # the shop window\n    image: ${URI}:old\n`);
      writeFileSync(join(work, ".compose-merger.yml"), "gates: {exists: false}\n");
      const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
      execFileSync("git", ["-C", work, "add", "--all"]);
      execFileSync("git", ["-C", work, ...identity, "commit", "--quiet", "--message", "The shop"]);
      execFileSync("git", ["-C", work, "push", "--quiet", "origin", "HEAD:main"]);
      writeFileSync(join(home, "answers/ssm-put-parameter"), "{}");
    });

    const merge = (environment: Readonly<Record<string, string>> = {}): Promise<BuildResult> =>
      place.run(buildspec("merge"), source, {
        PC_NAME: "shop",
        REPO: `file://${repository}`,
        BRANCH: "main",
        FILES: "compose.yaml",
        MODE: "commit",
        STRATEGY: "inline",
        IMAGES: "s3://artifacts/images",
        DEADLINE: "60s",
        APP: "web",
        SERVICE: "web",
        SOURCE_COMMIT: COMMIT,
        ...environment,
      });

    it("writes the digest that the image build handed on, and records the commit", async () => {
      const digest = (await image()).exported["IMAGE_DIGEST"];
      const { status, output, exported } = await merge();
      expect(status, output).to.equal(0);
      expect(exported).to.include({ CHANGED: "true", OUTCOME: "applied", COMPOSE_COMMIT: git("rev-parse", "main").trim() });
      expect(git("show", "main:compose.yaml")).to.include("# the shop window").and.to.include(`image: ${URI}@${digest}`);
      expect(calls()).to.include(`--name /pipeline-composer/shop/ci/web/commit --value ${COMMIT}`);
      const again = await merge();
      expect(again.status).to.equal(0);
      expect(again.exported["CHANGED"]).to.equal("false");
    });

    it("writes an image that no build of ours made", async () => {
      const digest = `sha256:${"c".repeat(64)}`;
      const { status, output } = await merge({ IMAGE: `${URI}@${digest}` });
      expect(status, output).to.equal(0);
      expect(git("show", "main:compose.yaml")).to.include(digest);
    });

    it("reads what was recorded when the merge pipeline says its digest", async () => {
      const digest = (await image()).exported["IMAGE_DIGEST"] ?? "";
      rmSync(join(source, "image.json"));
      const { status, output } = await merge({ DIGEST: digest, SOURCE_COMMIT: "" });
      expect(status, output).to.equal(0);
      expect(git("show", "main:compose.yaml")).to.include(digest);
    });

    it("records nothing when it could not write", async () => {
      await image();
      const { status } = await merge({ BRANCH: "gone" });
      expect(status).not.to.equal(0);
      expect(calls()).not.to.include("put-parameter");
    });
  });
});
