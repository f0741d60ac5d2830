import { isIntrinsic } from "../cfn/index.ts";

/** Length of the ARN of a resource with a long name. */
const ARN_LENGTH = 110;

/** Bytes that data takes as JSON without spaces once it is deployed; what is worked out then counts as a long ARN. */
export function estimatedSize(data: unknown): number {
  if (isIntrinsic(data)) return lengthOf(data) + 2;
  if (typeof data === "string") return Buffer.byteLength(JSON.stringify(data));
  if (typeof data !== "object" || data === null) return data === undefined ? 0 : String(data).length;
  // Brackets, and a comma after each item but the last.
  let size = 2;
  for (const [key, value] of Object.entries(data)) {
    if (value !== undefined) size += estimatedSize(value) + 1 + (Array.isArray(data) ? 0 : Buffer.byteLength(JSON.stringify(key)) + 1);
  }
  return size > 2 ? size - 1 : size;
}

function lengthOf(value: unknown): number {
  if (!isIntrinsic(value) || value.kind !== "call" || value.fn !== "Fn::Sub") return ARN_LENGTH;
  const [text] = [value.argument].flat();
  return Math.max(ARN_LENGTH, String(text).length);
}
