import type { Template } from "composex-core/cfn";

/** Where the value of a template's parameter comes from. */
export type ParameterSource =
  | { readonly value: string }
  /** An output of another stack, in its own account and region. */
  | { readonly output: string; readonly of: StackId }
  /** What bootstrap itself knows: the SHA-256 of the bundle of the tools, the text of a buildspec. */
  | { readonly given: "tools-sha256" };

/** One stack to deploy. */
export interface RenderedStack extends StackId {
  /** File of the fixed templates, or the template that was made. */
  readonly template: { readonly fixed: string } | { readonly made: Template };
  readonly parameters: Readonly<Record<string, ParameterSource>>;
  readonly tags: Readonly<Record<string, string>>;
}

export interface StackId {
  readonly name: string;
  readonly account: string;
  readonly region: string;
}
