/** Networks, load balancers, DNS and security groups. */
export const NETWORK_CODES = {
  CAPACITY_PROVIDER_UNKNOWN: "A strategy names a capacity provider that the cluster does not have.",
  CIDR_PUBLIC: "A VPC takes an address range that belongs to somebody on the internet.",
  KEYS_CONFLICT: "Keys that exclude each other are used together.",
  VPC_CLOSED: "Tasks of a VPC without NAT gateway lack an endpoint that they need to start.",
  CIDR_INVALID: "An address range is malformed or too small for what it must hold.",
} as const;
