import type { Position } from "composex-core/diagnostics";

/** Entries an artifact wants to set beside the image. */
export interface PairSet {
  readonly labels?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

export const ARTIFACT_FORMATS = ["native", "build-info", "imagedefinitions", "image-detail", "buildx", "text"] as const;
export type ArtifactFormat = (typeof ARTIFACT_FORMATS)[number];

/** One image as an artifact names it, before the config of the compose repository has had its say. */
export interface ArtifactImage {
  readonly from: Position;
  readonly format: ArtifactFormat;
  readonly service?: string;
  /** `imagedefinitions.json` names containers. */
  readonly container?: string;
  /** With registry, or bare as in `build_info.yml`. */
  readonly repository: string;
  readonly bareRepository?: boolean;
  readonly tag?: string;
  readonly digest?: string;
  readonly platforms?: readonly string[];
  readonly sequence?: number;
  readonly app?: string;
  readonly source?: ArtifactSource;
  readonly build?: ArtifactBuild;
  readonly set?: PairSet;
  /** Path of the service body, relative to the artifact. */
  readonly fragment?: string;
}

export interface ArtifactSource {
  readonly repository?: string;
  readonly branch?: string;
  readonly commit?: string;
  /** ISO 8601 */
  readonly time?: string;
}

export interface ArtifactBuild {
  readonly id?: string;
  readonly number?: string;
  readonly url?: string;
  readonly execution?: string;
  /** ISO 8601 */
  readonly start?: string;
}

/** Facts of the app's checkout; undefined where there is no history. */
export interface SourceFacts {
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
  readonly commit?: string | undefined;
  /** ISO 8601 */
  readonly time?: string | undefined;
  /** Number of commits along the first parents; undefined in a shallow clone. */
  readonly firstParentCount?: number | undefined;
}
