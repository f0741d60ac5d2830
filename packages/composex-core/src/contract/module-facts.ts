import type { Conditions } from "./connection.ts";

/** What the passes know of a module without asking it: plain data, so that a resource of the model may hold it. */
export interface ModuleFacts {
  readonly key: `x-${string}`;
  /** One sentence for the reference page and the editor. */
  readonly summary: string;
  /** In the order of the reference page. */
  readonly returnValues: Readonly<Record<string, ReturnValueFacts>>;
  /** The return value that a service gets unasked, in a variable named like the resource. */
  readonly defaultValue?: string | undefined;
  /** Access names, by sub-resource where `Access` is a map; `""` where it is a plain name. */
  readonly access: AccessTable;
  /** Who uses it reaches it over the network and needs no IAM right: `Access` may be left out, or be a plain name that gives none. */
  readonly byNetwork?: boolean;
}

export interface ReturnValueFacts {
  /** What it is, as a sentence. */
  readonly text: string;
  /** Other names that are understood. */
  readonly was?: readonly string[];
}

export type AccessTable = Readonly<Record<string, Readonly<Record<string, AccessStatement>>>>;

/** Actions and what they act on; `${Arn}` in `resources` is the return value of that name. */
export interface AccessStatement {
  readonly actions: readonly string[];
  /** Default: `["${Arn}"]`. */
  readonly resources?: readonly string[];
  /** Default: Allow. */
  readonly effect?: "Allow" | "Deny";
  readonly condition?: Conditions;
  /** What it needs of the key that encrypts the resource; default: both. */
  readonly key?: "encrypt" | "decrypt" | "both" | "nothing";
  /** Further statements of the same name. */
  readonly also?: readonly AccessStatement[];
}
