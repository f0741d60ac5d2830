import type { ECRClient } from "@aws-sdk/client-ecr";
import { isPortError, PortError } from "composex-core/diagnostics";
import { type EcrAddress, parseEcrAddress } from "../gates/ecr-address.ts";
import { formatPlatform, MEDIA_TYPES, parseManifest } from "../gates/manifest.ts";
import type { ImageAddress, ImageFacts, PlatformFact, Registry, ScanFacts, SigningFact } from "../gates/registry.ts";

export interface EcrOptions {
  /** For tests and private endpoints. */
  readonly endpoint?: string | undefined;
}

/** Amazon ECR through its API. The client is loaded when the first image asks for it. */
export class EcrRegistry implements Registry {
  readonly #options: EcrOptions;
  readonly #clients = new Map<string, Promise<ECRClient>>();

  constructor(options: EcrOptions = {}) {
    this.#options = options;
  }

  async inspect(image: ImageAddress): Promise<ImageFacts | undefined> {
    const address = addressOf(image);
    const { DescribeImagesCommand } = await import("@aws-sdk/client-ecr");
    const imageId = idOf(image.reference);
    const described = await this.#ask(address, async (client) =>
      client.send(new DescribeImagesCommand({ registryId: address.registryId, repositoryName: address.repository, imageIds: [imageId] })),
    );
    const detail = described?.imageDetails?.[0];
    const digest = detail?.imageDigest;
    if (!detail || digest === undefined) return undefined;
    const status = (detail as { imageStatus?: string }).imageStatus;
    const manifest = (await this.#manifests(address, [digest])).get(digest);
    const parsed = manifest === undefined ? undefined : parseManifest(manifest);
    const platforms = parsed?.kind === "index" ? await this.#children(address, parsed.children) : [];
    return {
      digest,
      index: parsed?.kind === "index",
      ...(detail.imagePushedAt && { pushedAt: detail.imagePushedAt.toISOString() }),
      ...(status !== undefined && { status }),
      platforms:
        parsed?.kind === "image"
          ? [await this.#ownPlatform(address, digest, parsed.config)].filter((fact) => fact !== undefined)
          : platforms,
    };
  }

  async scan(image: ImageAddress): Promise<ScanFacts> {
    const address = addressOf(image);
    const { DescribeImageScanFindingsCommand } = await import("@aws-sdk/client-ecr");
    const findings: { id: string; severity: string }[] = [];
    let nextToken: string | undefined;
    let status = "";
    do {
      const input = {
        registryId: address.registryId,
        repositoryName: address.repository,
        imageId: idOf(image.reference),
        ...(nextToken !== undefined && { nextToken }),
      };
      const page = await this.#ask(address, async (client) => client.send(new DescribeImageScanFindingsCommand(input)));
      if (!page) return { status: "missing", detail: "never scanned", findings: [] };
      status = page.imageScanStatus?.status ?? "";
      for (const { name, severity } of page.imageScanFindings?.findings ?? [])
        findings.push({ id: name ?? "", severity: severity ?? "UNDEFINED" });
      for (const { packageVulnerabilityDetails, severity } of page.imageScanFindings?.enhancedFindings ?? []) {
        findings.push({
          id: packageVulnerabilityDetails?.vulnerabilityId ?? "",
          severity: severity === "UNTRIAGED" ? "UNDEFINED" : (severity ?? "UNDEFINED"),
        });
      }
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    const known =
      status === "COMPLETE" || status === "ACTIVE" ? "done" : status === "PENDING" || status === "IN_PROGRESS" ? "pending" : "missing";
    return { status: known, detail: status, findings };
  }

  async signing(image: ImageAddress): Promise<readonly SigningFact[]> {
    const address = addressOf(image);
    const { DescribeImageSigningStatusCommand } = await import("@aws-sdk/client-ecr");
    const input = { registryId: address.registryId, repositoryName: address.repository, imageId: idOf(image.reference) };
    const answer = await this.#ask(address, async (client) => client.send(new DescribeImageSigningStatusCommand(input)));
    return (answer?.signingStatuses ?? []).map(({ signingProfileArn, status }) => ({
      profile: signingProfileArn ?? "",
      status: status ?? "",
    }));
  }

  async newest(repository: string): Promise<{ digest: string; tag?: string } | undefined> {
    const address = addressOf({ repository, reference: "" });
    const { DescribeImagesCommand } = await import("@aws-sdk/client-ecr");
    let best: { digest: string; tag?: string; at: number } | undefined;
    let nextToken: string | undefined;
    do {
      const input = { registryId: address.registryId, repositoryName: address.repository, ...(nextToken !== undefined && { nextToken }) };
      const page = await this.#ask(address, async (client) => client.send(new DescribeImagesCommand(input)));
      for (const { imageDigest, imagePushedAt, imageTags } of page?.imageDetails ?? []) {
        const at = imagePushedAt?.getTime() ?? 0;
        if (imageDigest !== undefined && (!best || at > best.at))
          best = { digest: imageDigest, at, ...(imageTags?.[0] !== undefined && { tag: imageTags[0] }) };
      }
      nextToken = page?.nextToken;
    } while (nextToken !== undefined);
    return best && { digest: best.digest, ...(best.tag !== undefined && { tag: best.tag }) };
  }

  /** Manifests by digest. Misses come in `failures` of a successful answer: they are simply absent here. */
  async #manifests(address: EcrAddress, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { BatchGetImageCommand } = await import("@aws-sdk/client-ecr");
    const found = new Map<string, string>();
    for (let at = 0; at < digests.length; at += 100) {
      const input = {
        registryId: address.registryId,
        repositoryName: address.repository,
        imageIds: digests.slice(at, at + 100).map((imageDigest) => ({ imageDigest })),
        acceptedMediaTypes: [...MEDIA_TYPES],
      };
      const answer = await this.#ask(address, async (client) => client.send(new BatchGetImageCommand(input)));
      for (const failure of answer?.failures ?? []) {
        if (failure.failureCode === "ImageNotFound" || failure.failureCode === "ImageReferencedByManifestList") continue;
        throw new PortError("NETWORK", `ECR: ${failure.failureCode}: ${failure.failureReason ?? ""}`);
      }
      for (const { imageId, imageManifest } of answer?.images ?? [])
        if (imageId?.imageDigest !== undefined && imageManifest !== undefined) found.set(imageId.imageDigest, imageManifest);
    }
    return found;
  }

  async #children(address: EcrAddress, children: readonly { digest: string; platform: string }[]): Promise<readonly PlatformFact[]> {
    const present = await this.#manifests(
      address,
      children.map(({ digest }) => digest),
    );
    return children.map(({ digest, platform }) => ({ digest, platform, exists: present.has(digest) }));
  }

  /** The config of a single image is a blob; reading it needs ecr:GetDownloadUrlForLayer, and without that its platform stays unknown. */
  async #ownPlatform(address: EcrAddress, digest: string, config: string): Promise<PlatformFact | undefined> {
    const { GetDownloadUrlForLayerCommand } = await import("@aws-sdk/client-ecr");
    const input = { registryId: address.registryId, repositoryName: address.repository, layerDigest: config };
    try {
      const answer = await this.#ask(address, async (client) => client.send(new GetDownloadUrlForLayerCommand(input)));
      if (answer?.downloadUrl === undefined) return undefined;
      const reply = await fetch(answer.downloadUrl, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
      if (!reply?.ok) return undefined;
      return { digest, platform: formatPlatform((await reply.json()) as object), exists: true };
    } catch (error) {
      if (isPortError(error) && error.code === "DENIED") return undefined;
      throw error;
    }
  }

  async #ask<T>({ region }: EcrAddress, call: (client: ECRClient) => Promise<T>): Promise<T | undefined> {
    let client = this.#clients.get(region);
    if (!client) {
      client = import("@aws-sdk/client-ecr").then(
        ({ ECRClient }) =>
          new ECRClient({
            region,
            maxAttempts: 5,
            requestHandler: { connectionTimeout: 10_000, requestTimeout: 30_000 },
            ...(this.#options.endpoint !== undefined && { endpoint: this.#options.endpoint }),
          }),
      );
      this.#clients.set(region, client);
    }
    try {
      return await call(await client);
    } catch (error) {
      const { name, message } = error as Error;
      if (/^(ImageNotFoundException|ScanNotFoundException|RepositoryNotFoundException|LayersNotFoundException)$/.test(name))
        return undefined;
      if (isPortError(error)) throw error;
      if (/AccessDenied|UnrecognizedClient|ExpiredToken|InvalidSignature|Credentials/i.test(name))
        throw new PortError("DENIED", `ECR: ${message}`, error);
      if (/Throttl|TooManyRequests/i.test(name)) throw new PortError("THROTTLED", `ECR: ${message}`, error);
      throw new PortError("NETWORK", `ECR: ${name}: ${message}`, error);
    }
  }
}

function addressOf({ repository }: ImageAddress): EcrAddress {
  const address = parseEcrAddress(repository);
  if (!address) throw new PortError("UNSUPPORTED", `"${repository}" is not in Amazon ECR`);
  return address;
}

function idOf(reference: string): { imageDigest: string } | { imageTag: string } {
  return reference.startsWith("sha256:") ? { imageDigest: reference } : { imageTag: reference };
}
