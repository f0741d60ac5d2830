/** What the gates ask of an image registry. */
export interface Registry {
  /** Undefined when the image is not there. Throws PortError: NETWORK, DENIED, THROTTLED. */
  readonly inspect: (image: ImageAddress) => Promise<ImageFacts | undefined>;
  readonly scan: (image: ImageAddress) => Promise<ScanFacts>;
  /** Status per signing profile, for registries that sign. */
  readonly signing: (image: ImageAddress) => Promise<readonly SigningFact[]>;
  /** The image pushed last, of every page. */
  readonly newest: (repository: string) => Promise<{ readonly digest: string; readonly tag?: string } | undefined>;
}

export interface ImageAddress {
  /** With its registry, as Docker reads it. */
  readonly repository: string;
  /** `sha256:…` or a tag. */
  readonly reference: string;
}

export interface ImageFacts {
  readonly digest: string;
  readonly index: boolean;
  /** ISO 8601 */
  readonly pushedAt?: string;
  /** Only from ECR; anything but ACTIVE cannot be pulled. */
  readonly status?: string;
  /** One for each runnable child, or the image itself. */
  readonly platforms: readonly PlatformFact[];
}

export interface PlatformFact {
  /** `linux/arm64/v8` */
  readonly platform: string;
  readonly digest: string;
  readonly exists: boolean;
}

export interface ScanFacts {
  readonly status: "done" | "pending" | "missing";
  /** The registry's own word. */
  readonly detail: string;
  readonly findings: readonly { readonly id: string; readonly severity: string }[];
}

export interface SigningFact {
  readonly profile: string;
  readonly status: string;
}

/** Runs a verifier program on a reference that holds a digest. Undefined: verified; else what it said. */
export type Verifier = (program: string, args: readonly string[]) => Promise<string | undefined>;
