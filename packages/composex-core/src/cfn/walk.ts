import { CallValue, type Intrinsic, isIntrinsic } from "./value.ts";

/** Calls `visit` for every value inside plain data, those inside function arguments included. */
export function forEachIntrinsic(data: unknown, visit: (value: Intrinsic) => void): void {
  if (typeof data !== "object" || data === null) return;
  if (isIntrinsic(data)) {
    visit(data);
    if (data instanceof CallValue) forEachIntrinsic(data.argument, visit);
    return;
  }
  if (Array.isArray(data)) for (const item of data) forEachIntrinsic(item, visit);
  else for (const item of Object.values(data)) forEachIntrinsic(item, visit);
}

/** Plain data with every value replaced by what `replace` makes of it; keys whose value is undefined are left out. */
export function replaceIntrinsics(data: unknown, replace: (value: Intrinsic) => unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (isIntrinsic(data)) return replace(data);
  if (Array.isArray(data)) return data.map((item) => replaceIntrinsics(item, replace));
  const result: Record<string, unknown> = {};
  // Runs over every value of every template: no list of entries is made.
  for (const key in data) {
    const item = (data as Readonly<Record<string, unknown>>)[key];
    if (item !== undefined) result[key] = replaceIntrinsics(item, replace);
  }
  return result;
}
