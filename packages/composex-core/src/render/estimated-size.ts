import { isIntrinsic } from "../cfn/index.ts";

/** Length of the ARN of a resource with a long name. */
const ARN_LENGTH = 110;

/** Bytes that data takes as JSON without spaces once it is deployed; what is worked out then counts as a long ARN. */
export function estimatedSize(data: unknown): number {
  if (isIntrinsic(data)) return lengthOf(data) + 2;
  if (typeof data === "string") return textSize(data);
  if (typeof data !== "object" || data === null) return data === undefined ? 0 : String(data).length;
  // Brackets, and a comma after each item but the last.
  let size = 2;
  if (Array.isArray(data)) {
    for (const item of data as readonly unknown[]) if (item !== undefined) size += estimatedSize(item) + 1;
  } else {
    for (const [key, value] of Object.entries(data)) if (value !== undefined) size += estimatedSize(value) + textSize(key) + 2;
  }
  return size > 2 ? size - 1 : size;
}

/** What nearly all texts consist of: a byte each, and no escapes. */
const PLAIN = /^[ !#-[\]-~]*$/;

function textSize(text: string): number {
  return PLAIN.test(text) ? text.length + 2 : Buffer.byteLength(JSON.stringify(text));
}

function lengthOf(value: unknown): number {
  if (!isIntrinsic(value) || value.kind !== "call" || value.fn !== "Fn::Sub") return ARN_LENGTH;
  const [text] = [value.argument].flat();
  return Math.max(ARN_LENGTH, String(text).length);
}
