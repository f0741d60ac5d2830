import type { Path } from "../../diagnostics/index.ts";

export interface CertificateSpec {
  readonly domains: readonly ValidatedDomain[];
  /** The user's properties; the domains and their validation are ours. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

export interface ValidatedDomain {
  readonly name: string;
  /** Hosted zone in which ACM's record proves the domain; without it somebody makes the record by hand. */
  readonly hostedZoneId: string | undefined;
}

/** What a lookup finds, as the lookups file holds it. */
export interface FoundCertificate {
  readonly arn: string;
  readonly domains: readonly string[];
}
