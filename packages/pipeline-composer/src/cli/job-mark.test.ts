import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateRepositoryCommand, DescribeImagesCommand, ECRClient, PutImageCommand } from "@aws-sdk/client-ecr";
import { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import { expect } from "chai";
import { type Emulator, startEmulator } from "composex-core/testing/emulator";
import { buildspec } from "../render/codebuild/buildspec.ts";
import { BuildPlace } from "../testing/run-buildspec.ts";

const SHARED = "111111111111";
const REGION = "eu-west-1";
const REGISTRY = `${SHARED}.dkr.ecr.${REGION}.amazonaws.com`;

describe("job mark, from its buildspec under bash", function () {
  this.timeout(120_000);
  let emulator: Emulator;
  let ecr: ECRClient;
  let ssm: SSMClient;
  let home = "";
  let folder = "";

  before(async () => {
    emulator = await startEmulator();
    const client = { region: REGION, endpoint: emulator.endpoint, credentials: { accessKeyId: SHARED, secretAccessKey: "secret" } };
    ecr = new ECRClient(client);
    ssm = new SSMClient(client);
  });
  after(() => emulator?.stop());

  beforeEach(async () => {
    await fetch(`${emulator.endpoint}/_ministack/reset`, { method: "POST" });
    for (const repositoryName of ["shop/web", "shop/api"]) await ecr.send(new CreateRepositoryCommand({ repositoryName }));
    home = mkdtempSync(join(tmpdir(), "builds-"));
    folder = mkdtempSync(join(tmpdir(), "mark-"));
  });
  afterEach(() => {
    for (const made of [home, folder]) rmSync(made, { recursive: true });
  });

  /** Puts an image into the registry and gives its digest. */
  const push = async (repositoryName: string, content: string): Promise<string> => {
    const manifest = { schemaVersion: 2, mediaType: "application/vnd.oci.image.manifest.v1+json", config: { digest: content }, layers: [] };
    const { image } = await ecr.send(
      new PutImageCommand({ repositoryName, imageManifest: JSON.stringify(manifest), imageTag: `sha-${content}` }),
    );
    return image?.imageId?.imageDigest ?? "";
  };
  const release = (commit: string, images: Readonly<Record<string, string>>) => {
    const record = { stack: "shop-prod", account: "333333333333", region: REGION, kind: "long-lived", allowReplace: [], images };
    writeFileSync(
      join(folder, "release.json"),
      JSON.stringify({ commit, environments: { prod: { ...record, lookups: {}, templates: {} } } }),
    );
  };
  const run = (step: string, execution = "e1", environments = "prod") =>
    new BuildPlace(home).run(buildspec("mark"), folder, {
      PC_NAME: "shop",
      PC_SHARED_ACCOUNT: SHARED,
      EXTERNAL_ID: "pc-1234567890",
      PC_STEP: step,
      PC_WAVE: "prod",
      PC_ENVS: environments,
      PC_EXECUTION: execution,
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_ACCESS_KEY_ID: SHARED,
      AWS_SECRET_ACCESS_KEY: "secret",
    });
  const tagsOf = async (repositoryName: string, imageDigest: string): Promise<readonly string[]> => {
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageDigest }] }));
    return [...(imageDetails?.[0]?.imageTags ?? [])].filter((tag) => !tag.startsWith("sha-")).sort();
  };
  const recorded = async (): Promise<Record<string, unknown>> => {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: "/pipeline-composer/shop/env/prod/release" }));
    return JSON.parse(Parameter?.Value ?? "") as Record<string, unknown>;
  };

  it("pins what is about to run, then marks what runs and counts it, once an execution", async () => {
    const first = await push("shop/web", "1");
    release("c1", { web: `${REGISTRY}/shop/web@${first}` });
    const pinned = await run("pin");
    expect(pinned.status, pinned.output).to.equal(0);
    expect(await tagsOf("shop/web", first)).to.deep.equal(["next-prod"]);
    for (const _ of ["a try", "a retry"]) {
      const { status, output } = await run("mark");
      expect(status, output).to.equal(0);
    }
    expect(await tagsOf("shop/web", first)).to.deep.equal(["deployed-prod-1", "live-prod", "next-prod"]);
    expect(await recorded()).to.deep.include({ release: 1, commit: "c1", execution: "e1", images: { web: first } });

    const second = await push("shop/web", "2");
    release("c2", { web: `${REGISTRY}/shop/web@${second}` });
    await run("pin", "e2");
    expect(await tagsOf("shop/web", first)).to.deep.equal(["deployed-prod-1", "live-prod"]);
    await run("mark", "e2");
    expect(await tagsOf("shop/web", first)).to.deep.equal(["deployed-prod-1"]);
    expect(await tagsOf("shop/web", second)).to.deep.equal(["deployed-prod-2", "live-prod", "next-prod"]);
    expect(await recorded()).to.deep.include({ release: 2, commit: "c2" });
  });

  it("keeps each of several images of one repository, and leaves those of others", async () => {
    const [one, two] = [await push("shop/web", "1"), await push("shop/web", "2")].sort();
    const elsewhere = `${REGISTRY}/base/redis@sha256:${"b".repeat(64)}`;
    const api = await push("shop/api", "3");
    release("c1", {
      web: `${REGISTRY}/shop/web@${one}`,
      worker: `${REGISTRY}/shop/web:sha-2@${two}`,
      same: `${REGISTRY}/shop/web@${one}`,
      api: `${REGISTRY}/shop/api@${api}`,
      cache: elsewhere,
    });
    const { status, output } = await run("mark");
    expect(status, output).to.equal(0);
    expect(await tagsOf("shop/web", one ?? "")).to.deep.equal(["deployed-prod-1", "live-prod"]);
    expect(await tagsOf("shop/web", two ?? "")).to.deep.equal(["deployed-prod-1-2", "live-prod-2"]);
    expect(await tagsOf("shop/api", api)).to.deep.equal(["deployed-prod-1", "live-prod"]);
    expect(output).not.to.include("redis");
  });

  it("fails where an image is gone, or the environment is not of the release", async () => {
    release("c1", { web: `${REGISTRY}/shop/web@sha256:${"a".repeat(64)}` });
    const gone = await run("pin");
    expect(gone.status).to.equal(3);
    expect(gone.output).to.include("IMAGE_MISSING").and.to.include("shop/web");
    const other = await run("pin", "e1", "eu");
    expect(other.status).to.equal(3);
    expect(other.output).to.include("RELEASE_INVALID");
  });
});
