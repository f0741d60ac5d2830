import { isPortError, PortError } from "composex-core/diagnostics";
import { formatPlatform, MEDIA_TYPES, parseManifest } from "../gates/manifest.ts";
import type { ImageAddress, ImageFacts, PlatformFact, Registry, ScanFacts, SigningFact } from "../gates/registry.ts";

/** A server that says nothing is not waited for longer. */
const PATIENCE_MS = 30_000;
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
const MAX_TOKEN_BYTES = 64 * 1024;
const MAX_REDIRECTS = 3;
const LOCAL = /^(?:localhost|127\.0\.0\.1)$/;

/** Any other registry, by the distribution API: HEAD for a manifest, GET where HEAD is refused. Anonymous or bearer tokens. */
export class OciRegistry implements Registry {
  readonly #tokens = new Map<string, string>();
  readonly #scheme: (host: string) => string;

  /** Registries on this machine are spoken to without TLS, as Docker does. */
  constructor(scheme: (host: string) => string = (host) => (LOCAL.test(host.split(":")[0] ?? "") ? "http" : "https")) {
    this.#scheme = scheme;
  }

  async inspect(image: ImageAddress): Promise<ImageFacts | undefined> {
    const reply = await this.#manifest(image, "GET");
    if (!reply) return undefined;
    const text = await limitedText(reply, MAX_MANIFEST_BYTES);
    const digest = reply.headers.get("docker-content-digest") ?? (image.reference.startsWith("sha256:") ? image.reference : "");
    const manifest = parseManifest(text);
    if (digest === "" || !manifest) throw new PortError("NETWORK", `${image.repository}: the registry gave no usable manifest`);
    return {
      digest,
      index: manifest.kind === "index",
      platforms:
        manifest.kind === "index" ? await this.#children(image, manifest.children) : await this.#own(image, digest, manifest.config),
    };
  }

  scan(): Promise<ScanFacts> {
    return Promise.resolve({ status: "missing", detail: "this registry has no scans", findings: [] });
  }

  signing(): Promise<readonly SigningFact[]> {
    return Promise.resolve([]);
  }

  newest(repository: string): Promise<undefined> {
    return Promise.reject(new PortError("UNSUPPORTED", `${repository}: only ECR can tell which image is the newest`));
  }

  async #children(image: ImageAddress, children: readonly { digest: string; platform: string }[]): Promise<readonly PlatformFact[]> {
    return Promise.all(
      children.map(async ({ digest, platform }) => {
        const child = { ...image, reference: digest };
        const head = await this.#manifest(child, "HEAD").catch((error: unknown) => {
          if (isPortError(error) && error.code === "UNSUPPORTED") return this.#manifest(child, "GET");
          throw error;
        });
        return { digest, platform, exists: head !== undefined };
      }),
    );
  }

  async #own(image: ImageAddress, digest: string, config: string): Promise<readonly PlatformFact[]> {
    const reply = await this.#ask(image.repository, `blobs/${config}`, "GET", "*/*");
    return reply ? [{ digest, platform: formatPlatform(jsonObject(await limitedText(reply, MAX_MANIFEST_BYTES))), exists: true }] : [];
  }

  #manifest({ repository, reference }: ImageAddress, method: "GET" | "HEAD"): Promise<Response | undefined> {
    return this.#ask(repository, `manifests/${reference}`, method, MEDIA_TYPES.join(", "));
  }

  async #ask(repository: string, path: string, method: string, accept: string): Promise<Response | undefined> {
    const slash = repository.indexOf("/");
    const host = repository.slice(0, slash) === "docker.io" ? "registry-1.docker.io" : repository.slice(0, slash);
    const name = repository.slice(slash + 1);
    const url = `${this.#scheme(host)}://${host}/v2/${name}/${path}`;
    const send = async (): Promise<Response> => {
      const token = this.#tokens.get(repository);
      return request(new URL(url), { method, headers: { accept, ...(token !== undefined && { authorization: `Bearer ${token}` }) } });
    };
    let reply = await send();
    const challenge = reply.headers.get("www-authenticate");
    if (reply.status === 401 && challenge?.toLowerCase().startsWith("bearer ") === true) {
      this.#tokens.set(repository, await this.#token(challenge, name, new URL(url)));
      reply = await send();
    }
    if (reply.ok) return reply;
    if (reply.status === 404) return undefined;
    if (reply.status === 401 || reply.status === 403) throw new PortError("DENIED", `${host} does not show ${name} without a login`);
    if (reply.status === 405) throw new PortError("UNSUPPORTED", `${host} does not answer ${method}`);
    throw new PortError(reply.status === 429 ? "THROTTLED" : "NETWORK", `${host} answered ${reply.status}`);
  }

  /** Where to log in is what the registry says, and a registry that an artifact names may say anything: only its own site is asked. */
  async #token(challenge: string, name: string, registry: URL): Promise<string> {
    const parts = Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
    const url = URL.canParse(parts["realm"] ?? "") ? new URL(parts["realm"] ?? "") : undefined;
    if (!url) throw new PortError("DENIED", `${registry.host} asks for a login in a way that is not understood`);
    if (!sameSite(registry, url))
      throw new PortError("DENIED", `${registry.host} sends logins to ${url.protocol}//${url.host}, which is another site and not asked`);
    if (parts["service"] !== undefined) url.searchParams.set("service", parts["service"]);
    url.searchParams.set("scope", parts["scope"] ?? `repository:${name}:pull`);
    const reply = await request(url, { method: "GET", headers: {} }, 0);
    const { token, access_token } = reply.ok
      ? (jsonObject(await limitedText(reply, MAX_TOKEN_BYTES)) as { token?: string; access_token?: string })
      : {};
    const found = token ?? access_token;
    if (typeof found !== "string") throw new PortError("DENIED", `${url.host} gives no token for ${name}`);
    return found;
  }
}

interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Redirects, of blobs mostly, are followed to names of the internet only, and never with the token. */
async function request(url: URL, { method, headers }: Request, redirects = MAX_REDIRECTS): Promise<Response> {
  let reply: Response;
  try {
    reply = await fetch(url, { method, headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    throw new PortError("NETWORK", `${url.host} cannot be reached`, error);
  }
  const location = reply.status >= 300 && reply.status < 400 ? reply.headers.get("location") : null;
  if (location === null) return reply;
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  if (!next || redirects === 0 || !(next.origin === url.origin || (next.protocol === "https:" && isPublicName(next.hostname))))
    throw new PortError("DENIED", `${url.host} redirects to ${next?.host ?? "nowhere"}, which is not followed`);
  const { authorization: _, ...open } = headers;
  return request(next, { method, headers: next.origin === url.origin ? headers : open }, redirects - 1);
}

/** An address and a name without dots lead into somebody's own network. */
function isPublicName(hostname: string): boolean {
  return hostname.includes(".") && !/^[\d.]+$|^\[|\.(?:localhost|local|internal)$/.test(hostname);
}

/** `auth.docker.io` is of the site of `registry-1.docker.io`. A registry of this machine may only send to itself. */
function sameSite(registry: URL, login: URL): boolean {
  if (registry.protocol === "http:") return login.hostname === registry.hostname;
  if (login.hostname === registry.hostname) return login.protocol === "https:";
  const site = ({ hostname }: URL): string => hostname.split(".").slice(-2).join(".");
  return login.protocol === "https:" && isPublicName(login.hostname) && site(login) === site(registry);
}

async function limitedText(reply: Response, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (reply.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > limit) throw new PortError("NETWORK", `${new URL(reply.url).host} sends more than ${limit} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function jsonObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
