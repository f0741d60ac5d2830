/** Networks, load balancers, DNS and security groups. */
export const NETWORK_CODES = {
  CAPACITY_PROVIDER_UNKNOWN: "A strategy names a capacity provider that the cluster does not have.",
  CIDR_PUBLIC: "A VPC takes an address range that belongs to somebody on the internet.",
  KEYS_CONFLICT: "Keys that exclude each other are used together.",
  VPC_CLOSED: "Tasks of a VPC without NAT gateway lack an endpoint that they need to start.",
  CIDR_INVALID: "An address range is malformed or too small for what it must hold.",
  INGRESS_LIMIT: "A security group would have more rules than EC2 takes.",
  INGRESS_PORT: "A rule opens a port that no container of the family declares.",
  INGRESS_SOURCE: "A source of an Ingress does not say who it is.",
  NETWORK_UNKNOWN: "A network names a subnet group that the VPC does not have.",
  NOT_SUPPORTED: "Something that is accepted elsewhere is not rendered here.",
  REGISTRY_ONE: "ECS registers a service in one namespace only.",
  REGISTRY_PORT: "A service is to be registered with a port that it does not have.",
  HOST_INVALID: "A name is no host name.",
  NAMESPACE_FOREIGN: "An existing private namespace belongs to another VPC than the one that is created.",
} as const;
