import { isIntrinsic } from "../cfn/index.ts";

/** Length of the ARN of a resource with a long name. */
const ARN_LENGTH = 110;

/** Bytes that data takes as JSON without spaces once it is deployed; what is worked out then counts as a long ARN. */
export function estimatedSize(data: unknown): number {
  const text = JSON.stringify(data, (_key, value) => (isIntrinsic(value) ? "x".repeat(lengthOf(value)) : value));
  return new TextEncoder().encode(text).length;
}

function lengthOf(value: unknown): number {
  if (!isIntrinsic(value) || value.kind !== "call" || value.fn !== "Fn::Sub") return ARN_LENGTH;
  const [text] = [value.argument].flat();
  return Math.max(ARN_LENGTH, String(text).length);
}
