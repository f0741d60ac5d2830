import { printYaml } from "../../shape/print-yaml.ts";
import type { Project } from "../project.ts";
import { canonical } from "./canonical.ts";

/** The same as YAML that loads to the same project again: dollar signs are doubled. */
export function canonicalYaml(project: Project): string {
  return printYaml(escapeDollars(canonical(project)));
}

function escapeDollars(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("$", "$$$$");
  if (Array.isArray(value)) return value.map(escapeDollars);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeDollars(inner)]));
}
