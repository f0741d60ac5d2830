/** Every kind a registry may answer with; a kind left out of the request is answered as "not found". */
export const MEDIA_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
] as const;

export type Manifest =
  | { readonly kind: "index"; readonly children: readonly { readonly digest: string; readonly platform: string }[] }
  | { readonly kind: "image"; readonly config: string };

/** Reads a manifest; attestations among the children are not images and are left out. */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { manifests, config } = value as { manifests?: readonly RawChild[]; config?: { digest?: string } };
  if (Array.isArray(manifests)) {
    const children = (manifests as readonly RawChild[]).flatMap(({ digest, platform, annotations }) => {
      const attestation = annotations?.["vnd.docker.reference.type"] === "attestation-manifest" || platform?.os === "unknown";
      return digest === undefined || attestation ? [] : [{ digest, platform: formatPlatform(platform ?? {}) }];
    });
    return { kind: "index", children };
  }
  return config?.digest === undefined ? undefined : { kind: "image", config: config.digest };
}

interface RawChild {
  readonly digest?: string;
  readonly platform?: RawPlatform;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface RawPlatform {
  readonly os?: string;
  readonly architecture?: string;
  readonly variant?: string;
}

export function formatPlatform({ os, architecture, variant }: RawPlatform): string {
  return [os ?? "unknown", architecture ?? "unknown", ...(variant ? [variant] : [])].join("/");
}

/** `linux/arm64` is served by `linux/arm64/v8`; `linux/arm/v7` only by itself. */
export function platformServes(present: string, wanted: string): boolean {
  if (present === wanted) return true;
  const [presentOs, presentArchitecture, presentVariant] = present.split("/");
  const [wantedOs, wantedArchitecture, wantedVariant] = wanted.split("/");
  if (presentOs !== wantedOs || presentArchitecture !== wantedArchitecture) return false;
  return wantedVariant === undefined || (wantedArchitecture === "arm64" && wantedVariant === "v8" && presentVariant === undefined);
}
