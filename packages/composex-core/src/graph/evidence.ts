import { canonicalText } from "../deploy/diff/canonical-text.ts";
import { printYaml } from "../shape/print-yaml.ts";
import type { Evidence } from "./graph.ts";

/** A build's commands or a function's code say nothing about who talks to whom, and would hide what does. */
const LONGEST = 700;

/** A part of an evaluated template, as people read it: a reference is `${sqs/orders.Arn}`. */
export function evidence(title: string, value: unknown): Evidence {
  return { title, text: printYaml(readable(value)) };
}

function readable(value: unknown): unknown {
  if (typeof value === "string") return value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length} characters)` : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(readable);
  const keys = Object.keys(value);
  const [key = ""] = keys;
  if (keys.length === 1 && (key === "Ref" || key === "Fn::GetAtt" || key === "Fn::Join")) return canonicalText(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, readable(item)]));
}
