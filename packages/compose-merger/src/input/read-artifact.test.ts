import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import { digestOf } from "../testing/git-fixture.ts";
import type { ArtifactFormat, ArtifactImage } from "./artifact.ts";
import { readArtifact } from "./read-artifact.ts";

const DIGEST = digestOf("a");

function read(
  text: string | Uint8Array,
  format?: ArtifactFormat,
): { images: readonly ArtifactImage[]; problems: readonly string[]; hints: string } {
  const report = new Report();
  const images = readArtifact("artifact", typeof text === "string" ? new TextEncoder().encode(text) : text, format, report);
  return {
    images,
    problems: report.diagnostics.map(({ code, where }) => `${code} ${where?.line}:${where?.col}`),
    hints: report.diagnostics.map(({ hint }) => hint ?? "").join("\n"),
  };
}

describe("artifacts", () => {
  const native = { schema: 1, service: "web", repository: "reg.example/shop/web", digest: DIGEST };

  it("native, alone and several, in JSON and YAML", () => {
    const { images } = read(
      JSON.stringify({
        ...native,
        tag: "42",
        order: 7,
        source: { repository: "shop", branch: "main", time: "2026-01-02T03:04:05Z" },
        set: { environment: { REV: "a" } },
      }),
    );
    expect(images[0]).to.deep.include({
      service: "web",
      repository: "reg.example/shop/web",
      digest: DIGEST,
      tag: "42",
      sequence: 7,
      set: { environment: { REV: "a" } },
    });
    expect(
      read(JSON.stringify({ schema: 1, images: [native, { ...native, service: "api" }] })).images.map(({ service }) => service),
    ).to.deep.equal(["web", "api"]);
    expect(read(`schema: 1\nservice: web\nrepository: reg.example/shop/web\ndigest: ${DIGEST}\n`).images).to.have.length(1);
  });

  it("native: unknown keys, missing keys and malformed values, all in one report with their places", () => {
    const { problems, hints } = read(`schema: 2\nservice: ../web\nrepositry: x\ndigest: sha256:ABC\norder: 1.5\nfragment: ../x\n`);
    expect(problems).to.deep.equal([
      "VALUE_INVALID 1:9",
      "VALUE_INVALID 2:10",
      "KEY_UNKNOWN 3:1",
      "VALUE_INVALID 4:9",
      "TYPE_MISMATCH 5:8",
      "VALUE_INVALID 6:11",
    ]);
    expect(hints).to.contain('did you mean "repository"?');
  });

  it("build_info.yml: a digest in image_tag is a digest", () => {
    const { images } = read(`service_name: web\nrepo_name: shop/web\nimage_tag: ${DIGEST}\n`);
    expect(images[0]).to.deep.include({ service: "web", repository: "shop/web", bareRepository: true, digest: DIGEST });
    expect(read("service_name: web\nrepo_name: shop/web\nimage_tag: 1.10\n").images[0]?.tag).to.equal("1.10");
    expect(read("service_name: web\nimage_tag: 1\n").problems).to.deep.equal(["KEY_MISSING 1:1"]);
    expect(read("service_name: web\nrepo_name: shop/web\nimage_tag: a b\n")).to.deep.include({
      images: [],
      problems: ["VALUE_INVALID 3:12"],
    });
  });

  it("imagedefinitions.json, imageDetail.json, buildx metadata", () => {
    expect(read(JSON.stringify([{ name: "web", imageUri: `reg.example/shop/web@${DIGEST}` }])).images[0]).to.deep.include({
      container: "web",
      digest: DIGEST,
    });
    expect(read(JSON.stringify({ ImageURI: "reg.example/shop/web:42", ImageDigest: DIGEST, ImageTags: ["42"] })).images[0]).to.deep.include(
      { tag: "42", digest: DIGEST },
    );
    expect(
      read(JSON.stringify({ "containerimage.digest": DIGEST, "image.name": "reg.example/shop/web:42,reg.example/shop/web:latest" }))
        .images[0],
    ).to.deep.include({ tag: "42", digest: DIGEST });
  });

  it("a key without a value is one that is not there, as machines write them", () => {
    const { images, problems } = read(JSON.stringify({ ...native, tag: null, order: null, source: null, set: { labels: null } }));
    expect(problems).to.deep.equal([]);
    expect(images[0]).to.include({ service: "web" }).and.not.have.any.keys("tag", "sequence", "source");
  });

  it("every entry of several has its place, and one that is bad takes all with it", () => {
    const text = `[{"name": "web", "imageUri": "reg.example/shop/web@${DIGEST}"},\n {"name": "-x", "imageUri": "reg.example/a b"}]`;
    expect(read(text)).to.deep.include({ images: [], problems: ["VALUE_INVALID 2:11", "VALUE_INVALID 2:29"] });
    const good = read(`schema: 1\nimages:\n  - {service: web, repository: a/web, digest: "${DIGEST}"}\n`);
    expect(good.images.map(({ from }) => `${from.line}:${from.col}`)).to.deep.equal(["3:5"]);
  });

  it("text: a reference a line", () => {
    const { images, problems } = read(`# made by the build\nreg.example/shop/web@${DIGEST}\nreg.example/shop/web:sha256:abc\n`);
    expect(images).to.have.length(1);
    expect(problems).to.deep.equal(["ARTIFACT_INVALID 3:1"]);
  });

  it("half-written, empty, binary, too large, unknown", () => {
    expect(read('{"schema": 1, "service": "web",').problems[0]).to.match(/^YAML_SYNTAX/);
    expect(read(" \n").problems).to.deep.equal(["ARTIFACT_EMPTY 1:1"]);
    expect(read(new Uint8Array([0xff, 0xfe, 0x00])).problems).to.deep.equal(["FILE_ENCODING 1:1"]);
    expect(read(new Uint8Array(1024 * 1024 + 1)).problems).to.deep.equal(["FILE_TOO_LARGE 1:1"]);
    expect(read('{"a": 1}').problems).to.deep.equal(["ARTIFACT_FORMAT 1:1"]);
  });
});
