import { PortError } from "composex-core/diagnostics";
import { formatPlatform, MEDIA_TYPES, parseManifest } from "../gates/manifest.ts";
import type { ImageAddress, ImageFacts, PlatformFact, Registry, ScanFacts, SigningFact } from "../gates/registry.ts";

/** Any other registry, by the distribution API: HEAD for a manifest, GET where HEAD is refused. Anonymous or bearer tokens. */
export class OciRegistry implements Registry {
  readonly #tokens = new Map<string, string>();
  readonly #scheme: (host: string) => string;

  /** Registries on this machine are spoken to without TLS, as Docker does. */
  constructor(scheme: (host: string) => string = (host) => (/^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? "http" : "https")) {
    this.#scheme = scheme;
  }

  async inspect(image: ImageAddress): Promise<ImageFacts | undefined> {
    const reply = await this.#manifest(image, "GET");
    if (!reply) return undefined;
    const text = await reply.text();
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
          if (error instanceof PortError && error.code === "UNSUPPORTED") return this.#manifest(child, "GET");
          throw error;
        });
        return { digest, platform, exists: head !== undefined };
      }),
    );
  }

  async #own(image: ImageAddress, digest: string, config: string): Promise<readonly PlatformFact[]> {
    const reply = await this.#ask(image.repository, `blobs/${config}`, "GET", "*/*");
    return reply ? [{ digest, platform: formatPlatform((await reply.json()) as object), exists: true }] : [];
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
      try {
        return await fetch(url, { method, headers: { accept, ...(token !== undefined && { authorization: `Bearer ${token}` }) } });
      } catch (error) {
        throw new PortError("NETWORK", `${host} cannot be reached`, error);
      }
    };
    let reply = await send();
    const challenge = reply.headers.get("www-authenticate");
    if (reply.status === 401 && challenge?.toLowerCase().startsWith("bearer ") === true) {
      this.#tokens.set(repository, await this.#token(challenge, name));
      reply = await send();
    }
    if (reply.ok) return reply;
    if (reply.status === 404) return undefined;
    if (reply.status === 401 || reply.status === 403) throw new PortError("DENIED", `${host} does not show ${name} without a login`);
    if (reply.status === 405) throw new PortError("UNSUPPORTED", `${host} does not answer ${method}`);
    throw new PortError(reply.status === 429 ? "THROTTLED" : "NETWORK", `${host} answered ${reply.status}`);
  }

  async #token(challenge: string, name: string): Promise<string> {
    const parts = Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
    if (parts["realm"] === undefined || !/^https?:\/\//.test(parts["realm"]))
      throw new PortError("DENIED", "the registry asks for a login in a way that is not understood");
    const url = new URL(parts["realm"]);
    if (parts["service"] !== undefined) url.searchParams.set("service", parts["service"]);
    url.searchParams.set("scope", parts["scope"] ?? `repository:${name}:pull`);
    const reply = await fetch(url);
    const { token, access_token } = reply.ok ? ((await reply.json()) as { token?: string; access_token?: string }) : {};
    const found = token ?? access_token;
    if (found === undefined) throw new PortError("DENIED", `${url.host} gives no token for ${name}`);
    return found;
  }
}
