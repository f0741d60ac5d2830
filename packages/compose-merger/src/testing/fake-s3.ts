import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LoopbackServer, type Reply } from "composex-core/testing/loopback-server";

interface Version {
  readonly key: string;
  readonly id: string;
  readonly etag: string;
  readonly bytes: Buffer;
}

/** S3 with conditional writes and versions; see README.md. */
export class FakeS3 {
  readonly versions: Version[] = [];
  readonly calls: string[] = [];
  /** Runs before the condition of a write is judged. */
  beforePut: (() => void) | undefined;
  readonly #failures: number[] = [];
  readonly #server = new LoopbackServer((request, body) => this.#answer(request, body));

  start(): Promise<string> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  failNext(status: number): void {
    this.#failures.push(status);
  }

  put(key: string, text: string | Buffer): Version {
    const bytes = Buffer.from(text);
    const version = { key, id: `v${this.versions.length + 1}`, etag: `"${createHash("md5").update(bytes).digest("hex")}"`, bytes };
    this.versions.push(version);
    return version;
  }

  text(key: string): string {
    return this.#current(key)?.bytes.toString() ?? "";
  }

  #current(key: string): Version | undefined {
    return this.versions.findLast((version) => version.key === key);
  }

  #answer(request: IncomingMessage, body: Buffer): Reply {
    const url = new URL(request.url ?? "/", "http://localhost");
    const key = decodeURIComponent(url.pathname.split("/").slice(2).join("/"));
    this.calls.push(`${request.method} ${key}`);
    if (request.method === "PUT") return this.#put(key, request, body);
    if (url.searchParams.has("versions")) return this.#list(url);
    const wanted = url.searchParams.get("versionId");
    const found = wanted === null ? this.#current(key) : this.versions.find((version) => version.id === wanted && version.key === key);
    if (!found) return error(404, "NoSuchKey");
    return { status: 200, body: found.bytes, headers: { etag: found.etag, "x-amz-version-id": found.id } };
  }

  #put(key: string, request: IncomingMessage, body: Buffer): Reply {
    this.beforePut?.();
    const failure = this.#failures.shift();
    if (failure === 409) return error(409, "ConditionalRequestConflict");
    if (failure === 503) return error(503, "SlowDown");
    const current = this.#current(key);
    const match = request.headers["if-match"];
    if (match !== undefined && !current) return error(404, "NoSuchKey");
    if ((match !== undefined && match !== current?.etag) || (request.headers["if-none-match"] === "*" && current))
      return error(412, "PreconditionFailed");
    const version = this.put(key, plainBody(request, body));
    return { status: 200, headers: { etag: version.etag, "x-amz-version-id": version.id } };
  }

  #list(url: URL): Reply {
    const newest = this.versions.toReversed().filter(({ key }) => key.startsWith(url.searchParams.get("prefix") ?? ""));
    const marker = url.searchParams.get("version-id-marker");
    const from = marker === null ? 0 : newest.findIndex(({ id }) => id === marker) + 1;
    const page = newest.slice(from, from + 2);
    const last = page.at(-1);
    const more = from + 2 < newest.length && last;
    const entries = page.map(
      ({ key, id, etag }) =>
        `<Version><Key>${key}</Key><VersionId>${id}</VersionId><IsLatest>false</IsLatest><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>${etag.replaceAll('"', "&quot;")}</ETag></Version>`,
    );
    const next = more ? `<NextKeyMarker>${last.key}</NextKeyMarker><NextVersionIdMarker>${last.id}</NextVersionIdMarker>` : "";
    return {
      status: 200,
      body: `<?xml version="1.0"?><ListVersionsResult><IsTruncated>${Boolean(more)}</IsTruncated>${next}${entries.join("")}</ListVersionsResult>`,
      headers: { "content-type": "application/xml" },
    };
  }
}

/** The SDK may send a body in signed chunks with a trailing checksum: the content alone is wanted. */
function plainBody(request: IncomingMessage, body: Buffer): Buffer {
  if (!(request.headers["content-encoding"] ?? "").includes("aws-chunked")) return body;
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

function error(status: number, code: string): Reply {
  return {
    status,
    body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
    headers: { "content-type": "application/xml" },
  };
}
