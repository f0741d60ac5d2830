/** What the passes know of a module without asking it: plain data, so that a resource of the model may hold it. */
export interface ModuleFacts {
  readonly key: `x-${string}`;
  /** One sentence for the reference page and the editor. */
  readonly summary: string;
  /** `entries`: a map of names; `object`: the section is one resource. */
  readonly shape: "entries" | "object";
  /** Return values, each with what it is, in the order of the reference page; the first is what a service gets by default. */
  readonly returnValues: Readonly<Record<string, string>>;
  /** Other names of return values: documented name → return value. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Access names, by sub-resource where `Access` is a map; `""` where it is a plain name. */
  readonly access: Readonly<Record<string, Readonly<Record<string, AccessStatement>>>>;
  /** The section counts as written, with an empty body, when it is not: every project has a VPC and a cluster. */
  readonly implied?: boolean;
}

/** Actions and what they act on; `${Arn}` in `resources` is the return value of that name. */
export interface AccessStatement {
  readonly actions: readonly string[];
  /** Default: `["${Arn}"]`. */
  readonly resources?: readonly string[];
}
