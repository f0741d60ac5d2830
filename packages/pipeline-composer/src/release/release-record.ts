import type { Window } from "../window/window.ts";

/** `release.json`: what later stages know of a release, and by which they know that it has not changed. */
export interface ReleaseRecord {
  /** Of the compose repository. */
  readonly commit: string;
  readonly environments: Readonly<Record<string, ReleasedEnvironment>>;
}

export interface ReleasedEnvironment {
  readonly stack: string;
  readonly account: string;
  readonly region: string;
  readonly kind: "throwaway" | "long-lived";
  readonly allowReplace: readonly string[];
  readonly window?: Window;
  /** By service. */
  readonly images: Readonly<Record<string, string>>;
  /** Parameters whose values were found in the account. */
  readonly lookups: Readonly<Record<string, string>>;
  /** SHA-256 in hex by key in the bucket of templates. */
  readonly templates: Readonly<Record<string, string>>;
}

/** `config.json` of an environment, as CodePipeline takes it for the configuration of a template. */
export interface StackConfig {
  readonly Parameters: Readonly<Record<string, string>>;
  readonly Tags: Readonly<Record<string, string>>;
}

/** Parameter and output of every root that change with every run: CloudFormation calls a change set empty in which nothing does. */
export const RUN_PARAMETER = "PipelineRun";
