import { createHash } from "node:crypto";
import { expect } from "chai";
import { isPortError, type PortError } from "composex-core/diagnostics";
import { LoopbackServer, type Reply } from "composex-core/testing/loopback-server";
import { OciRegistry } from "./oci-registry.ts";

/**
 * A registry of the distribution API: manifests by tag and digest, blobs, and, when told so, tokens, no HEAD, or no digest in its answers. A
 * manifest whose kind is not among those accepted is "not found".
 */
class FakeRegistry {
  readonly content = new Map<string, { readonly text: string; readonly type: string }>();
  readonly tags = new Map<string, string>();
  readonly calls: string[] = [];
  token: string | undefined;
  head = true;
  failure: Reply | undefined;
  #url = "";
  readonly #server = new LoopbackServer((request) => {
    const url = new URL(request.url ?? "", this.#url);
    this.calls.push(`${request.method} ${url.pathname}${url.search}`);
    if (url.pathname === "/token") return { status: 200, body: JSON.stringify({ token: this.token }) };
    if (this.failure) return this.failure;
    if (this.token !== undefined && request.headers.authorization !== `Bearer ${this.token}`)
      return { status: 401, headers: { "www-authenticate": `Bearer realm="${this.#url}/token",service="fake"` } };
    if (request.method === "HEAD" && !this.head) return { status: 405 };
    const reference = url.pathname.split("/").at(-1) ?? "";
    const digest = this.tags.get(reference) ?? reference;
    const found = this.content.get(digest);
    const accepted = String(request.headers.accept);
    if (!found || !(accepted === "*/*" || accepted.split(", ").includes(found.type))) return { status: 404 };
    return { status: 200, body: found.text, headers: { "content-type": found.type, "docker-content-digest": digest } };
  });

  async start(): Promise<string> {
    this.#url = await this.#server.start();
    return this.#url.replace("http://", "");
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  add(type: string, value: object): string {
    const text = JSON.stringify(value);
    const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    this.content.set(digest, { text, type });
    return digest;
  }
}

const IMAGE = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";

describe("a registry of the distribution API", () => {
  let fake: FakeRegistry;
  let repository: string;
  const inspect = (reference: string) => new OciRegistry().inspect({ repository, reference });
  const image = (architecture: string): string => {
    const config = fake.add("application/vnd.oci.image.config.v1+json", { os: "linux", architecture });
    return fake.add(IMAGE, { config: { digest: config } });
  };
  const codeOf = async (reference: string): Promise<string> => {
    try {
      await inspect(reference);
    } catch (error) {
      if (isPortError(error)) return error.code;
      throw error;
    }
    return "none";
  };
  beforeEach(async () => {
    fake = new FakeRegistry();
    repository = `${await fake.start()}/shop/web`;
  });
  afterEach(() => fake.stop());

  it("gives the digest of a tag and the platform of a single image from its config", async () => {
    const digest = image("arm64");
    fake.tags.set("42", digest);
    expect(await inspect("42")).to.deep.equal({ digest, index: false, platforms: [{ digest, platform: "linux/arm64", exists: true }] });
  });

  it("reads an index by its own digest, asks for each child, and passes attestations over", async () => {
    const amd = image("amd64");
    const lost = `sha256:${"0".repeat(64)}`;
    const child = (digest: string, architecture: string, os = "linux") => ({ digest, platform: { os, architecture } });
    const digest = fake.add(INDEX, {
      manifests: [child(amd, "amd64"), child(lost, "arm64"), child(image("x"), "unknown", "unknown")],
    });
    expect(await inspect(digest)).to.deep.equal({
      digest,
      index: true,
      platforms: [
        { digest: amd, platform: "linux/amd64", exists: true },
        { digest: lost, platform: "linux/arm64", exists: false },
      ],
    });
    expect(fake.calls).to.include(`HEAD /v2/shop/web/manifests/${amd}`);
    expect(fake.calls.filter((call) => call.startsWith("GET"))).to.have.length(1);
  });

  it("asks with GET where HEAD is refused", async () => {
    fake.head = false;
    const amd = image("amd64");
    const digest = fake.add(INDEX, { manifests: [{ digest: amd, platform: { os: "linux", architecture: "amd64" } }] });
    expect((await inspect(digest))?.platforms).to.deep.equal([{ digest: amd, platform: "linux/amd64", exists: true }]);
    expect(fake.calls).to.include(`GET /v2/shop/web/manifests/${amd}`);
  });

  it("fetches a token for the one repository when asked for it, once", async () => {
    fake.token = "anonymous";
    const digest = image("amd64");
    expect((await inspect(digest))?.digest).to.equal(digest);
    expect(fake.calls.filter((call) => call.includes("/token"))).to.deep.equal([
      "GET /token?service=fake&scope=repository%3Ashop%2Fweb%3Apull",
    ]);
  });

  it("an image that is not there is no error; what hinders looking is one", async () => {
    expect(await inspect("nope")).to.equal(undefined);
    for (const [status, code] of [
      [403, "DENIED"],
      [429, "THROTTLED"],
      [500, "NETWORK"],
    ] as const) {
      fake.failure = { status };
      expect(await codeOf("42"), String(status)).to.equal(code);
    }
    fake.failure = { status: 0, drop: true };
    expect(await codeOf("42")).to.equal("NETWORK");
    fake.failure = { status: 200, body: "<html>" };
    expect(await codeOf("42")).to.equal("NETWORK");
  });
});

describe("a registry that would send us elsewhere", () => {
  const registryThat = async (
    answer: (path: string, url: string) => Reply,
    then: (registry: OciRegistry, host: string) => Promise<unknown>,
  ): Promise<unknown> => {
    let url = "";
    const server = new LoopbackServer((request) => answer(request.url ?? "", url));
    url = await server.start();
    try {
      return await then(new OciRegistry(), url.replace("http://", "")).catch((error: unknown) => error);
    } finally {
      await server.stop();
    }
  };
  const inspect = (registry: OciRegistry, host: string): Promise<unknown> =>
    registry.inspect({ repository: `${host}/shop/web`, reference: `sha256:${"a".repeat(64)}` });

  for (const realm of [
    "http://169.254.169.254/latest/meta-data/",
    "https://169.254.169.254/token",
    "https://internal/token",
    "https://evil.example/token",
    "file:///etc/passwd",
    "nonsense",
  ]) {
    it(`${realm} is not asked for a token`, async () => {
      const challenge = { "www-authenticate": `Bearer realm="${realm}",service="x"` };
      const error = await registryThat(() => ({ status: 401, headers: challenge }), inspect);
      expect((error as PortError).code).to.equal("DENIED");
    });
  }

  it("redirects to addresses, names of a private network and other schemes are not followed", async () => {
    for (const location of [
      "http://169.254.169.254/",
      "https://10.0.0.1/",
      "https://intranet/",
      "http://other.example/",
      "https://x.internal/",
    ]) {
      const error = await registryThat(() => ({ status: 307, headers: { location } }), inspect);
      expect((error as PortError).code, location).to.equal("DENIED");
    }
  });

  it("an answer without end is cut off", async () => {
    const error = await registryThat(() => ({ status: 200, body: "x".repeat(5 * 1024 * 1024) }), inspect);
    expect((error as PortError).code).to.equal("NETWORK");
  });
});
