/** Networks, load balancers, DNS and security groups. */
export const NETWORK_CODES = {
  CIDR_INVALID: "An address range is malformed or too small for what it must hold.",
} as const;
