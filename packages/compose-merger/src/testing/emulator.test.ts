import { createHash } from "node:crypto";
import { expect } from "chai";
import { type Emulator, startEmulator } from "composex-core/testing/emulator";
import { EcrRegistry } from "../adapters/ecr-registry.ts";
import { S3Store } from "../stores/s3/s3-store.ts";
import { composeOf, digestOf } from "./git-fixture.ts";
import { applyTo, imageOf } from "./run.ts";

/** The calls that the emulator has, held against it as the fakes are: it shows that the fakes are not kinder than somebody else's AWS. */
describe("the emulator", () => {
  let emulator: Emulator;
  const saved = { ...process.env };
  before(async function () {
    this.timeout(300_000);
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: "123456789012",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "eu-west-1",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    });
    emulator = await startEmulator();
  });
  after(async () => {
    await emulator?.stop();
    process.env = { ...saved };
  });

  it("S3: conditional writes, and writers that race", async function () {
    this.timeout(300_000);
    const { CreateBucketCommand, PutObjectCommand, S3Client } = await import("@aws-sdk/client-s3");
    const client = new S3Client({ endpoint: emulator.endpoint, forcePathStyle: true, region: "eu-west-1" });
    const services = Array.from({ length: 6 }, (_, index) => `s${index}`);
    await client.send(new CreateBucketCommand({ Bucket: "compose" }));
    await client.send(new PutObjectCommand({ Bucket: "compose", Key: "compose.yaml", Body: composeOf(services) }));
    const options = { bucket: "compose", key: "compose.yaml", region: "eu-west-1", endpoint: emulator.endpoint };
    const runs = await Promise.all(
      services.map((service) => applyTo(new S3Store(options), [imageOf(service, 1)], { deadlineMs: 3_600_000 })),
    );
    expect(runs.map(({ result }) => result.outcome)).to.deep.equal(services.map(() => "applied"));
    const tip = await new S3Store(options).readTip();
    const text = new TextDecoder().decode((await tip.read("compose.yaml"))?.bytes);
    for (const service of services) expect(text).to.contain(digestOf(`${service}-1`));
    client.destroy();
  });

  it("ECR: an image by digest and by tag, and one that is missing", async function () {
    this.timeout(300_000);
    const { CreateRepositoryCommand, ECRClient, PutImageCommand } = await import("@aws-sdk/client-ecr");
    const client = new ECRClient({ endpoint: emulator.endpoint, region: "eu-west-1" });
    await client.send(new CreateRepositoryCommand({ repositoryName: "shop/web" }));
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType,
      config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: digestOf("config"), size: 2 },
      layers: [],
    });
    const put = await client.send(
      new PutImageCommand({ repositoryName: "shop/web", imageManifest: manifest, imageManifestMediaType: mediaType, imageTag: "42" }),
    );
    const digest = put.image?.imageId?.imageDigest ?? `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
    const registry = new EcrRegistry({ endpoint: emulator.endpoint });
    const repository = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web";
    expect((await registry.inspect({ repository, reference: digest }))?.digest).to.equal(digest);
    expect((await registry.inspect({ repository, reference: "42" }))?.digest).to.equal(digest);
    expect(await registry.inspect({ repository, reference: digestOf("missing") })).to.equal(undefined);
    expect((await registry.newest(repository))?.digest).to.equal(digest);
    client.destroy();
  });
});
