/** Planning and deploying what was rendered. */
export const DEPLOY_CODES = {
  PARAMETER_INVALID: "A value for a parameter is not written as NAME=VALUE.",
  PARAMETER_UNKNOWN: "A value is given for a parameter that the root template does not have.",
  RENDER_MISSING: "A folder does not hold the templates of an earlier render.",
} as const;
