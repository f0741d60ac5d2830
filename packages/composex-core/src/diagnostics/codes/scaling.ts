/** How many tasks of a service run. */
export const SCALING_CODES = {
  SCALING_RANGE: "The fewest and most tasks of a service are not written as a range that can be kept.",
  SCALING_RANGE_MISSING: "A service scales by something and does not say between which numbers of tasks; it does not scale.",
  SCALING_SCHEDULE: "A scheduled action lacks its schedule or what it changes.",
  SCALING_STEPS: "The steps of a step scaling overlap, leave gaps or cannot be reached.",
  SCALING_TARGET: "A service scales by the requests of an application load balancer and stands behind none.",
} as const;
