/** Editing the shared compose file and publishing the edit. */
export const MERGER_CODES = {
  SCALAR_STYLE: "The image is written in a YAML style whose value an exact edit cannot replace.",
} as const;
