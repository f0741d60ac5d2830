import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { composeOf, digestOf, GitFixture, NO_GATES, runMerger } from "../testing/git-fixture.ts";

const IMAGE = `reg.example/shop/web@${digestOf("web-1")}`;

describe("the command line", function () {
  this.timeout(300_000);
  let fixture: GitFixture;
  beforeEach(() => {
    fixture = new GitFixture({ "compose.yaml": composeOf(["web", "api"]), ".compose-merger.yml": NO_GATES });
  });
  afterEach(() => fixture.remove());
  const apply = (...args: readonly string[]) =>
    runMerger(["apply", "--repo", fixture.url, "--image", IMAGE, "--service", "web", ...args], { cwd: fixture.directory });

  it("prints one object with --json and writes the variables of --variables-file", async () => {
    const { code, stdout } = await apply("--json", "--variables-file", "merge.env", "--author", "Shop <shop@example.com>");
    expect(code).to.equal(0);
    const result = JSON.parse(stdout) as {
      schema: number;
      outcome: string;
      commit: string;
      attempts: number;
      services: { name: string; line: number; column: number }[];
    };
    expect(result).to.include({
      schema: 1,
      outcome: "applied",
      attempts: 1,
      commit: fixture.git(fixture.bare, "rev-parse", "main").trim(),
    });
    expect(result.services[0]).to.include({ name: "web", line: 4, column: 12 });
    expect(readFileSync(join(fixture.directory, "merge.env"), "utf8")).to.equal(
      `COMPOSE_COMMIT=${result.commit}\nCHANGED=true\nOUTCOME=applied\n`,
    );
    expect(fixture.git(fixture.bare, "log", "-1", "--format=%an <%ae>|%cn", "main").trim()).to.equal("Shop <shop@example.com>|Shop");
  });

  it("keeps mode, line ends and the rest of the tree; other blobs are not fetched; hooks of the user do not run", async () => {
    fixture.outside("crlf", { "compose.yaml": composeOf(["web"]).replaceAll("\n", "\r\n") });
    fixture.outside("attributes", { ".gitattributes": "* text=auto eol=lf\n*.yaml filter=lfs\n", "big.bin": "x".repeat(3_000_000) });
    const blob = fixture.git(fixture.bare, "rev-parse", "main:big.bin");
    const hooks = join(fixture.directory, "hooks");
    mkdirSync(hooks);
    writeFileSync(join(hooks, "pre-push"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    writeFileSync(join(fixture.directory, ".gitconfig"), `[core]\n\thooksPath = ${hooks}\n\tautocrlf = true\n`);
    const run = await runMerger(["apply", "--repo", fixture.url, "--image", IMAGE, "--service", "web"], {
      env: { HOME: fixture.directory },
    });
    expect(run.code, run.stderr).to.equal(0);
    expect(fixture.text("compose.yaml")).to.equal(composeOf(["web"]).replace("reg.example/shop/web:0", IMAGE).replaceAll("\n", "\r\n"));
    expect(fixture.git(fixture.bare, "rev-parse", "main:big.bin")).to.equal(blob);
  });

  it("wrong usage is 2, with the nearest name; refused addresses and branches too", async () => {
    expect((await runMerger(["aply"])).stderr).to.contain("Did you mean apply?");
    for (const [said, ...args] of [
      ["Did you mean", "aply"],
      ["--repo", "apply"],
      ["REMOTE_REFUSED", "apply", "--repo", "ext::sh -c id"],
      ["REMOTE_REFUSED", "apply", "--repo", "https://u:p@h/x"],
      ["USAGE", "apply", "--repo", fixture.url, "--branch=-x"],
      ["SIGNING_KEY", "apply", "--repo", fixture.url, "--sign", "ssh"],
      ["--deadline", "apply", "--repo", fixture.url, "--deadline", "soon"],
    ] as const) {
      const { code, stderr } = await runMerger(args);
      expect(code, `${args.join(" ")}: ${stderr}`).to.equal(2);
      expect(stderr, args.join(" ")).to.contain(said);
    }
  });

  it("a repository without commit, a missing branch, a repository that is not there", async () => {
    const empty = new GitFixture({});
    const run = (url: string, ...more: readonly string[]) =>
      runMerger(["apply", "--repo", url, "--image", IMAGE, "--service", "web", ...more]);
    expect((await run(empty.url)).stderr).to.contain("REPOSITORY_EMPTY");
    empty.remove();
    const missing = await run(fixture.url, "--branch", "prod");
    expect(missing.stderr).to.contain("BRANCH_MISSING").and.contain("it has main");
    expect((await run("file:///no/such/repository.git")).code).to.equal(3);
  });

  it("hostile names reach nobody: each is refused, and nothing is written", async () => {
    for (const service of ["../web", "-web", "web\nMerger-Service: api", "$(id)", "web;id"]) {
      const { code } = await runMerger(["apply", "--repo", fixture.url, "--create", `--service=${service}`, `--image=${IMAGE}`]);
      expect(code, JSON.stringify(service)).to.equal(1);
    }
    expect((await apply("-f", "../compose.yaml")).stderr).to.contain("PATH_OUTSIDE");
    expect(fixture.subjects()).to.deep.equal(["start"]);
  });

  it("a symbolic link in the repository is not followed", async () => {
    const id = fixture.git(fixture.bare, "rev-parse", "main:compose.yaml").trim();
    const tree = join(fixture.directory, "index");
    const git = (...args: readonly string[]) => fixture.git(fixture.bare, ...args);
    writeFileSync(tree, `120000 blob ${id}\tcompose.yaml\n`);
    const made = fixture.git(fixture.directory, "--git-dir", fixture.bare, "hash-object", "-w", tree);
    expect(made).to.match(/^[0-9a-f]{40}/);
    git("read-tree", "main");
    git("update-index", "--add", "--cacheinfo", `120000,${id},compose.yaml`);
    const commit = git(
      "-c",
      "user.name=x",
      "-c",
      "user.email=x@example.com",
      "commit-tree",
      git("write-tree").trim(),
      "-p",
      "main",
      "-m",
      "link",
    ).trim();
    git("update-ref", "refs/heads/main", commit);
    const { code, stderr } = await apply();
    expect(code).to.equal(1);
    expect(stderr).to.contain("PATH_OUTSIDE").and.contain("symbolic link");
  });

  it("signs with an ssh key, and never commits unsigned in its place", async () => {
    const key = join(fixture.directory, "key");
    const { execFileSync } = await import("node:child_process");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
    const signed = await apply("--sign", "ssh", "--signing-key", key);
    expect(signed.code, signed.stderr).to.equal(0);
    expect(fixture.git(fixture.bare, "cat-file", "commit", "main")).to.contain("BEGIN SSH SIGNATURE");
    const unsigned = await runMerger([
      "apply",
      "--repo",
      fixture.url,
      "--image",
      `reg.example/shop/api@${digestOf("a")}`,
      "--service",
      "api",
      "--sign",
      "ssh",
      "--signing-key",
      "/no/such/key",
      "--deadline",
      "5s",
    ]);
    expect(unsigned.code).not.to.equal(0);
    expect(fixture.subjects()).to.have.length(2);
  });

  it("update edits files here, and diff shows what apply would do", async () => {
    writeFileSync(join(fixture.directory, "local.yaml"), composeOf(["web"]));
    // No rules here, and the registry does not exist: nobody outside is asked.
    const update = await runMerger(["update", "-f", "local.yaml", "--image", IMAGE, "--service", "web", "--dry-run"], {
      cwd: fixture.directory,
    });
    expect(update.stderr).to.equal(
      `  web: reg.example/shop/web:0 -> ${IMAGE} local.yaml:4:12\nplanned: nothing was written to ${fixture.directory}, this was a dry run\n`,
    );
    for (const path of ["./local.yaml", join(fixture.directory, "local.yaml")]) {
      writeFileSync(join(fixture.directory, "local.yaml"), composeOf(["web"]));
      const done = await runMerger(["update", "-f", path, "--image", IMAGE, "--service", "web"], { cwd: fixture.directory });
      expect(done.code, done.stderr).to.equal(0);
      expect(readFileSync(join(fixture.directory, "local.yaml"), "utf8")).to.equal(
        composeOf(["web"]).replace("reg.example/shop/web:0", IMAGE),
      );
    }
    const diff = await runMerger(["diff", "--exit-code", "--repo", fixture.url, "--image", IMAGE, "--service", "web"]);
    expect(diff.code).to.equal(10);
    expect(diff.stdout).to.equal(
      `--- a/compose.yaml\n+++ b/compose.yaml\n@@ -1,6 +1,6 @@\n # shared\n services:\n   web:\n-    image: reg.example/shop/web:0 # web\n+    image: ${IMAGE} # web\n   api:\n     image: reg.example/shop/api:0 # api\n`,
    );
    expect(fixture.subjects()).to.deep.equal(["start"]);
  });

  it("emit makes an artifact that apply takes, from a push log", async () => {
    writeFileSync(
      join(fixture.directory, "push.log"),
      `The push refers to repository [reg.example/shop/web]\n42: digest: ${digestOf("web-1")} size: 1234\n`,
    );
    const out = await runMerger(["emit", "--service", "web", "--push-log", "push.log", "--order", "42", "--out", "image.json"], {
      cwd: fixture.directory,
    });
    expect(out.code, out.stderr).to.equal(0);
    const run = await runMerger(["apply", "--repo", fixture.url, "--artifact", "*.json"], { cwd: fixture.directory });
    expect(run.code, run.stderr).to.equal(0);
    expect(fixture.text("compose.yaml")).to.contain(IMAGE);
  });

  it("verify finds what people get wrong by hand", async () => {
    fixture.outside("by hand", {
      "compose.yaml": `services:\n  web:\n    image: reg.example/shop/web:sha256:${"a".repeat(64)}\n  api:\n    image: reg.example/shop/api:1\n  db:\n    image: reg.example/db@sha256:abc\n`,
    });
    const { code, stderr } = await runMerger(["verify", "--repo", fixture.url]);
    expect(code).to.equal(10);
    expect(stderr)
      .to.contain("compose.yaml:3:12 error IMAGE_INVALID")
      .and.contain("joined with @")
      .and.contain("IMAGE_UNPINNED")
      .and.contain("it needs 64");
  });

  it("no secret of the environment is ever printed", async () => {
    const secret = "s3cr3t-value-of-a-token";
    const { stderr, stdout } = await runMerger(["apply", "--repo", fixture.url, "--image", secret, "--service", "web", "--json"], {
      env: { GITHUB_TOKEN: secret, AWS_SECRET_ACCESS_KEY: secret },
    });
    expect(stderr + stdout).not.to.contain(secret);
  });

  it("explain iam: no wildcard action, no other branch, no write to a registry", async () => {
    const { stdout } = await runMerger([
      "explain",
      "iam",
      "--resource",
      "arn:aws:codecommit:eu-west-1:123456789012:compose",
      "--ecr",
      "arn:aws:ecr:eu-west-1:123456789012:repository/shop/web",
      "--scan",
    ]);
    const policy = JSON.parse(stdout) as { Statement: { Effect: string; Action: string[]; Condition?: unknown }[] };
    const allowed = policy.Statement.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action }) => Action);
    expect(allowed).to.have.members([
      "codecommit:GetBranch",
      "codecommit:GetFile",
      "codecommit:CreateCommit",
      "ecr:DescribeImages",
      "ecr:BatchGetImage",
      "ecr:DescribeImageScanFindings",
    ]);
    expect(policy.Statement.find(({ Effect }) => Effect === "Deny")?.Condition).to.deep.equal({
      StringNotEqualsIfExists: { "codecommit:References": ["refs/heads/main"] },
      Null: { "codecommit:References": "false" },
    });
  });
});
