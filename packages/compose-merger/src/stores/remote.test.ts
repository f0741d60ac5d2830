import { expect } from "chai";
import { pathProblem } from "./path-check.ts";
import { branchProblem, parseRemote } from "./remote.ts";

describe("addresses, branches, paths", () => {
  it("opens https, ssh, file, CodeCommit, S3 and folders", () => {
    expect(parseRemote("https://github.com/shop/compose.git")).to.include({ kind: "git" });
    expect(parseRemote("ssh://git@host/shop/compose")).to.include({ kind: "git" });
    expect(parseRemote("git@host:shop/compose.git")).to.include({ kind: "git" });
    expect(parseRemote("file:///srv/compose.git")).to.include({ kind: "git" });
    expect(parseRemote("codecommit://dev@compose")).to.deep.equal({ kind: "codecommit", repository: "compose", profile: "dev" });
    expect(parseRemote("codecommit::eu-west-1://compose")).to.deep.equal({
      kind: "codecommit",
      repository: "compose",
      region: "eu-west-1",
    });
    expect(parseRemote("s3://bucket/a/compose.yaml")).to.deep.equal({ kind: "s3", bucket: "bucket", key: "a/compose.yaml" });
    expect(parseRemote("dir:/srv/compose")).to.deep.equal({ kind: "directory", path: "/srv/compose" });
  });

  for (const address of [
    "ext::sh -c id",
    "fd::7",
    "https://user:secret@host/x",
    "https://token@host/x",
    "--upload-pack=id",
    "http://host/x",
    "ftp://host/x",
    "ssh://-oProxyCommand=id/x",
    "codecommit://a/b",
    "host\n/x",
    "git://host/x",
    "x",
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(parseRemote(address)).to.have.property("refused");
    });
  }

  it("refuses branches that git or CodeCommit would read as something else", () => {
    for (const name of ["-x", "a..b", "a b", "a~1", "a:b", "a".repeat(40).replaceAll("a", "0"), "x.lock", "", "/x", "a@{1}"])
      expect(branchProblem(name), name).to.be.a("string");
    for (const name of ["main", "release/2026-01", "compose-merger/main/0123456789ab"])
      expect(branchProblem(name), name).to.equal(undefined);
  });

  it("refuses paths that leave the repository or enter .git in any spelling", () => {
    for (const path of [
      "../x",
      "/x",
      "C:/x",
      "a/../b",
      "a//b",
      ".git/config",
      "a/.GIT/x",
      "git~1/x",
      ".git./x",
      ".git::$INDEX_ALLOCATION/x",
      ".g\u200cit/x",
      "a\\b",
      "a\0b",
      "-x",
      "a\nb",
      "",
    ])
      expect(pathProblem(path), JSON.stringify(path)).to.be.a("string");
    for (const path of ["compose.yaml", "deploy/prod/compose.yml", ".compose-merger.yml", ".gitignore", "a.git/x"])
      expect(pathProblem(path), path).to.equal(undefined);
  });
});
