import { jsonError, jsonReply, LoopbackServer, type Reply } from "composex-core/testing/loopback-server";

export interface FakeImage {
  readonly digest: string;
  readonly tags?: readonly string[];
  readonly manifest: object;
  readonly mediaType: string;
  /** Seconds since 1970. */
  readonly pushedAt?: number;
  readonly status?: string;
  readonly scan?: {
    readonly status: string;
    readonly findings?: readonly { readonly name: string; readonly severity: string }[];
    pendingFor?: number;
  };
  readonly signing?: readonly { readonly signingProfileArn: string; readonly status: string }[];
}

interface Id {
  readonly imageDigest?: string;
  readonly imageTag?: string;
}

/** ECR with its ways of saying no; see README.md. */
export class FakeEcr {
  readonly images: FakeImage[] = [];
  readonly calls: { readonly operation: string; readonly input: Readonly<Record<string, unknown>> }[] = [];
  /** Config blobs by digest. */
  readonly blobs = new Map<string, object>();
  #throttled = 0;
  #url = "";
  readonly #server = new LoopbackServer((request, body) => {
    const blob = /^\/blob\/(.+)$/.exec(request.url ?? "")?.[1];
    if (blob !== undefined) return { status: 200, body: JSON.stringify(this.blobs.get(blob) ?? {}) };
    return this.#answer(
      String(request.headers["x-amz-target"]).split(".").at(-1) ?? "",
      JSON.parse(body.toString() || "{}") as Record<string, unknown>,
    );
  });

  async start(): Promise<string> {
    this.#url = await this.#server.start();
    return this.#url;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  throttle(calls: number): void {
    this.#throttled = calls;
  }

  #find({ imageDigest, imageTag }: Id): FakeImage | undefined {
    return this.images.find(({ digest, tags }) => (imageDigest === undefined ? tags?.includes(imageTag ?? "") : digest === imageDigest));
  }

  #answer(operation: string, input: Readonly<Record<string, unknown>>): Reply {
    this.calls.push({ operation, input });
    if (this.#throttled > 0) {
      this.#throttled -= 1;
      return jsonError("ThrottlingException", "Rate exceeded");
    }
    const image = this.#find(input["imageId"] ?? {});
    const from = Number(input["nextToken"] ?? 0);
    switch (operation) {
      case "DescribeImages": {
        const ids = input["imageIds"] as readonly Id[] | undefined;
        const wanted = ids ? ids.map((id) => this.#find(id)) : this.images;
        if (wanted.includes(undefined)) return jsonError("ImageNotFoundException");
        const page = ids ? wanted : wanted.slice(from, from + 2);
        const imageDetails = page.map(
          (one) =>
            one && {
              imageDigest: one.digest,
              imageTags: one.tags,
              imagePushedAt: one.pushedAt ?? 1_767_225_600,
              imageManifestMediaType: one.mediaType,
              ...(one.status && { imageStatus: one.status }),
            },
        );
        return jsonReply({ imageDetails, ...(!ids && from + 2 < wanted.length && { nextToken: String(from + 2) }) });
      }
      case "BatchGetImage":
        return this.#batch(input["imageIds"] as readonly Id[], input["acceptedMediaTypes"] as readonly string[]);
      case "DescribeImageScanFindings": {
        if (!image) return jsonError("ImageNotFoundException");
        if (!image.scan) return jsonError("ScanNotFoundException");
        const pending = (image.scan.pendingFor ?? 0) > 0;
        if (pending) image.scan.pendingFor = (image.scan.pendingFor ?? 0) - 1;
        const findings = pending ? [] : (image.scan.findings ?? []);
        return jsonReply({
          imageScanStatus: { status: pending ? "PENDING" : image.scan.status },
          imageScanFindings: { findings: findings.slice(from, from + 2) },
          ...(from + 2 < findings.length && { nextToken: String(from + 2) }),
        });
      }
      case "DescribeImageSigningStatus":
        return image ? jsonReply({ signingStatuses: image.signing ?? [] }) : jsonError("ImageNotFoundException");
      case "GetDownloadUrlForLayer":
        return jsonReply({ downloadUrl: `${this.#url}/blob/${String(input["layerDigest"])}`, layerDigest: input["layerDigest"] });
      default:
        return jsonError("UnknownOperationException");
    }
  }

  #batch(ids: readonly Id[], accepted: readonly string[] = ["application/vnd.docker.distribution.manifest.v2+json"]): Reply {
    const images: object[] = [];
    const failures: object[] = [];
    for (const imageId of ids) {
      const image = this.#find(imageId);
      if (image && accepted.includes(image.mediaType))
        images.push({ imageId, imageManifest: JSON.stringify(image.manifest), imageManifestMediaType: image.mediaType });
      else failures.push({ imageId, failureCode: "ImageNotFound", failureReason: "Requested image not found" });
    }
    return jsonReply({ images, failures });
  }
}
