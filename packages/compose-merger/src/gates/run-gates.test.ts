import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import { EcrRegistry } from "../adapters/ecr-registry.ts";
import { OciRegistry } from "../adapters/oci-registry.ts";
import { registries } from "../adapters/registries.ts";
import { DEFAULT_CONFIG, type GateRules } from "../config/config.ts";
import { parseImageReference } from "../image/image-reference.ts";
import { FakeEcr, type FakeImage } from "../testing/fake-ecr.ts";
import { digestOf } from "../testing/git-fixture.ts";
import { codesOf, testPorts } from "../testing/run.ts";
import type { Verifier } from "./registry.ts";
import { runGates } from "./run-gates.ts";

const REPOSITORY = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web";
const [INDEX, AMD, ARM, SINGLE] = [digestOf("index"), digestOf("amd"), digestOf("arm"), digestOf("single")];
const OCI = "application/vnd.oci.image";

describe("gates against ECR", () => {
  let fake: FakeEcr;
  let registry: ReturnType<typeof registries>;
  const saved = { ...process.env };

  beforeEach(async () => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    });
    fake = new FakeEcr();
    const child = (digest: string, architecture: string) => ({ digest, platform: { os: "linux", architecture } });
    const attestation = {
      digest: digestOf("att"),
      platform: { os: "unknown", architecture: "unknown" },
      annotations: { "vnd.docker.reference.type": "attestation-manifest" },
    };
    const image = (digest: string): FakeImage => ({
      digest,
      mediaType: `${OCI}.manifest.v1+json`,
      manifest: { config: { digest: digestOf(`config ${digest}`) } },
      scan: { status: "COMPLETE", findings: [] },
    });
    fake.images.push(
      {
        digest: INDEX,
        tags: ["42"],
        mediaType: `${OCI}.index.v1+json`,
        manifest: { manifests: [child(AMD, "amd64"), child(ARM, "arm64"), attestation] },
      },
      image(AMD),
      image(ARM),
      image(SINGLE),
    );
    fake.blobs.set(digestOf(`config ${SINGLE}`), { os: "linux", architecture: "amd64" });
    registry = registries(new EcrRegistry({ endpoint: await fake.start() }), new OciRegistry());
  });
  afterEach(async () => {
    await fake.stop();
    process.env = { ...saved };
  });

  const gate = async (digest: string, rules: Partial<GateRules>, options: { tag?: string; platform?: string; verify?: Verifier } = {}) => {
    const image = parseImageReference(`${REPOSITORY}${options.tag === undefined ? "" : `:${options.tag}`}@${digest}`);
    if (!image) throw new Error("malformed");
    const report = new Report();
    const ports = { ...testPorts(registry), ...(options.verify && { verify: options.verify }) };
    const { gates } = await runGates(
      { service: "web", image, platform: options.platform, from: undefined },
      { ...DEFAULT_CONFIG.gates, ...rules },
      ports,
      report,
    );
    return {
      codes: codesOf(report.diagnostics.filter(({ severity }) => severity === "error")),
      warnings: codesOf(report.diagnostics.filter(({ severity }) => severity === "warning")),
      gates: gates.map(({ gate: name, outcome }) => `${name} ${outcome}`),
      messages: report.diagnostics.map(({ message }) => message).join("\n"),
    };
  };

  it("says when the registry does not answer", async () => {
    registry = registries(new EcrRegistry({ endpoint: "http://127.0.0.1:9" }), new OciRegistry());
    const { codes, gates } = await gate(SINGLE, {});
    expect(codes).to.deep.equal(["REGISTRY_FAILED"]);
    expect(gates).to.deep.equal(["exists failed"]);
  });

  it("asks the account and the region of the address", async () => {
    expect((await gate(INDEX, {})).gates).to.deep.equal(["exists passed"]);
    expect(fake.calls[0]?.input["registryId"]).to.equal("123456789012");
    expect((await gate(digestOf("nowhere"), {})).codes).to.deep.equal(["IMAGE_NOT_FOUND"]);
  });

  it("an image that is not ACTIVE cannot be pulled", async () => {
    fake.images.push({ digest: digestOf("old"), mediaType: `${OCI}.manifest.v1+json`, manifest: {}, status: "ARCHIVED" });
    expect((await gate(digestOf("old"), {})).codes).to.deep.equal(["IMAGE_NOT_FOUND"]);
  });

  it("platforms: children of an index that exist, the config of a single manifest", async () => {
    expect((await gate(INDEX, { requirePlatforms: ["linux/amd64", "linux/arm64/v8"] })).gates).to.contain("platform passed");
    expect((await gate(INDEX, {}, { platform: "linux/s390x" })).codes).to.deep.equal(["PLATFORM_MISSING"]);
    expect((await gate(SINGLE, {}, { platform: "linux/amd64" })).gates).to.contain("platform passed");
    expect((await gate(SINGLE, {}, { platform: "linux/arm64" })).codes).to.deep.equal(["PLATFORM_MISSING"]);
    // The miss comes in `failures` of a successful answer.
    fake.images.splice(
      fake.images.findIndex(({ digest }) => digest === ARM),
      1,
    );
    expect((await gate(INDEX, { requirePlatforms: ["linux/arm64"] })).messages).to.contain("its manifest is gone");
  });

  it("a tag that moved warns, or fails when agreement is required", async () => {
    expect((await gate(INDEX, {}, { tag: "42" })).gates).to.contain("tag passed");
    expect((await gate(AMD, {}, { tag: "42" })).warnings).to.deep.equal(["TAG_MOVED"]);
    expect((await gate(AMD, { requireTagMatch: true }, { tag: "42" })).codes).to.deep.equal(["TAG_MOVED"]);
  });

  const scan = (more: Partial<NonNullable<GateRules["scan"]>> = {}): Partial<GateRules> => ({
    scan: { timeoutSeconds: 60, onMissing: "fail", limits: { CRITICAL: 0, HIGH: 2 }, ignore: [], ...more },
  });
  const found = (digest: string, value: FakeImage["scan"]): void => {
    const at = fake.images.findIndex((image) => image.digest === digest);
    fake.images[at] = { ...(fake.images[at] as FakeImage), ...(value ? { scan: value } : {}) };
  };

  it("scans every child, over all pages, with limits and an ignore list that ends", async () => {
    const high = (name: string) => ({ name, severity: "HIGH" });
    found(ARM, { status: "COMPLETE", findings: [high("CVE-1"), high("CVE-2"), high("CVE-3"), { name: "CVE-9", severity: "LOW" }] });
    expect((await gate(INDEX, scan())).messages).to.contain("3 HIGH findings where 2 are allowed: CVE-1, CVE-2, CVE-3");
    expect((await gate(INDEX, scan({ ignore: [{ id: "CVE-2", until: "2026-12-31" }] }))).gates).to.contain("scan passed");
    expect((await gate(INDEX, scan({ ignore: [{ id: "CVE-2", until: "2026-01-31" }] }))).codes).to.deep.equal(["SCAN_FINDINGS"]);
  });

  it("waits while a scan is pending, up to its time", async () => {
    found(ARM, { status: "COMPLETE", findings: [], pendingFor: 3 });
    expect((await gate(INDEX, scan())).gates).to.contain("scan passed");
    found(ARM, { status: "COMPLETE", findings: [], pendingFor: 100 });
    expect((await gate(INDEX, scan())).codes).to.deep.equal(["SCAN_MISSING"]);
  });

  it("no scan, and one that failed, follow onMissing", async () => {
    found(ARM, { status: "UNSUPPORTED_IMAGE" });
    expect((await gate(INDEX, scan())).codes).to.deep.equal(["SCAN_MISSING"]);
    expect((await gate(INDEX, scan({ onMissing: "warn" }))).warnings).to.deep.equal(["SCAN_MISSING"]);
  });

  it("signatures: ECR's own, and a verifier that is asked by digest only", async () => {
    const profile = "arn:aws:signer:eu-west-1:123456789012:/signing-profiles/shop";
    const rules: Partial<GateRules> = { signature: { kind: "ecr", profiles: [profile] } };
    expect((await gate(INDEX, rules)).codes).to.deep.equal(["SIGNATURE_INVALID"]);
    fake.images[0] = { ...(fake.images[0] as FakeImage), signing: [{ signingProfileArn: profile, status: "COMPLETE" }] };
    expect((await gate(INDEX, rules)).gates).to.contain("signature passed");
    const asked: (readonly string[])[] = [];
    const cosign: Partial<GateRules> = { signature: { kind: "cosign", path: "/usr/bin/cosign", key: "awskms:///alias/shop" } };
    await gate(INDEX, cosign, { tag: "42", verify: (_program, args) => Promise.resolve(void asked.push(args)) });
    expect(asked).to.deep.equal([["verify", "--key", "awskms:///alias/shop", "--", `${REPOSITORY}@${INDEX}`]]);
    expect((await gate(INDEX, cosign, { verify: () => Promise.resolve("no matching signatures") })).codes).to.deep.equal([
      "SIGNATURE_INVALID",
    ]);
  });

  it("throttling is waited out by the client; the newest image is found over all pages", async () => {
    fake.throttle(2);
    expect((await gate(INDEX, {})).gates).to.deep.equal(["exists passed"]);
    fake.images.push({ digest: digestOf("new"), tags: ["43"], mediaType: "x", manifest: {}, pushedAt: 1_900_000_000 });
    fake.images.reverse();
    expect(await registry.newest(REPOSITORY)).to.deep.equal({ digest: digestOf("new"), tag: "43" });
  });
});
