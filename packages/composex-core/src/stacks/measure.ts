import type { Resource } from "../cfn/index.ts";
import { CallValue, isIntrinsic } from "../cfn/index.ts";
import { isWired, type WiredValue } from "./wired.ts";

/** What a resource costs its template. */
export interface Needs {
  /** Values of other resources and parameters that it refers to, by key. */
  readonly values: ReadonlyMap<string, WiredValue>;
  /** Of its text, roughly, and not less than it will have. */
  readonly bytes: number;
}

/** Type, policies, DependsOn and tags that come later. */
const RESOURCE_OVERHEAD_BYTES = 400;
/** `{"Fn::GetAtt": ["…", "…"]}` or a parameter's name. */
const REFERENCE_BYTES = 120;
/** Indentation and line ends of one value. */
const LAYOUT_BYTES = 20;

export function measure(resource: Resource): Needs {
  const values = new Map<string, WiredValue>();
  let bytes = resource.logicalId.length + RESOURCE_OVERHEAD_BYTES;
  const walk = (data: unknown): void => {
    bytes += LAYOUT_BYTES;
    if (typeof data === "string") bytes += data.length;
    if (typeof data !== "object" || data === null) return;
    if (isIntrinsic(data)) {
      bytes += REFERENCE_BYTES;
      if (isWired(data)) values.set(data.key, data);
      else if (data instanceof CallValue) walk(data.argument);
    } else if (Array.isArray(data)) for (const item of data) walk(item);
    else {
      for (const key in data) {
        bytes += key.length;
        walk((data as Readonly<Record<string, unknown>>)[key]);
      }
    }
  };
  walk(resource.properties);
  return { values, bytes };
}
