import { expect } from "chai";
import type { PortError } from "../diagnostics/index.ts";
import type { TemplateStorage } from "../ports/template-storage.ts";
import { queueTree } from "../testing/deployments.ts";
import { packageTemplates } from "./package-templates.ts";
import { upload } from "./upload.ts";

const packaged = packageTemplates(queueTree(30), { bucket: "templates", region: "eu-west-1" });
const options = { bucketOwner: "123456789012" };

/** A bucket in memory: key → SHA-256 of what is stored. */
function bucket(stored: Map<string, string>): TemplateStorage {
  return {
    bucketRegion: () => Promise.resolve("eu-west-1"),
    text: () => Promise.resolve(undefined),
    sha256: (_bucket, key) => Promise.resolve(stored.get(key)),
    put: ({ key, sha256 }) => {
      if (stored.has(key)) return Promise.reject(new Error(`${key} was stored twice`));
      stored.set(key, sha256);
      return Promise.resolve();
    },
  };
}

describe("the upload of templates", () => {
  it("stores what is not there, and nothing twice", async () => {
    const stored = new Map<string, string>();
    expect(await upload(bucket(stored), packaged, options)).to.equal(2);
    expect([...stored.keys()]).to.have.members(packaged.objects.map(({ key }) => key));
    expect(await upload(bucket(stored), packaged, options)).to.equal(2);
  });

  it("ends where a template holds other content than its name says", async () => {
    const stored = new Map(packaged.objects.map(({ key, sha256 }) => [key, sha256]));
    const root = packaged.objects.at(-1)?.key ?? "";
    stored.set(root, "0".repeat(64));
    const error = await upload(bucket(stored), packaged, options).then(
      () => undefined,
      (reason: PortError) => reason,
    );
    expect(error?.code).to.equal("TEMPLATE_CHANGED");
    expect(error?.message).to.contain(`templates/${root}`);
  });

  it("stores nothing more once it is told to stop", async () => {
    const stored = new Map<string, string>();
    expect(await upload(bucket(stored), packaged, { ...options, signal: AbortSignal.abort() })).to.equal(0);
    expect(stored.size).to.equal(0);
  });
});
