import type { Code, Path } from "../../diagnostics/index.ts";

/** One thing wrong with a template; `path` starts at the template, so that it can be traced to the values that were put there. */
export interface TemplateFinding {
  readonly code: Code;
  readonly message: string;
  /** The resource in which it was found. */
  readonly logicalId?: string | undefined;
  readonly path: Path;
  readonly hint?: string | undefined;
  /** It passes a quota that AWS raises on request: deployment fails only where nobody asked. */
  readonly adjustable?: true;
}

export type ReportFinding = (finding: TemplateFinding) => void;

/** A template or a part of one, as plain JSON. */
export type Members = Readonly<Record<string, unknown>>;

const NONE: Members = {};

/** The value if it is a map, else no members. */
export function members(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : NONE;
}
