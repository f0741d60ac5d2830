/** How one check of an image, or of the edited files, went. */
export interface GateResult {
  readonly gate: "exists" | "platform" | "tag" | "scan" | "signature" | "result";
  readonly outcome: "passed" | "warned" | "failed" | "skipped";
  readonly detail?: string;
}
