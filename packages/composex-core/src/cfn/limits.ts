/**
 * Limits that cannot be raised, or that an account has by default and that a rendered template should therefore respect. Each group names
 * the AWS page it comes from.
 */

/** CloudFormation User Guide, "Understand CloudFormation quotas". */
export const CLOUDFORMATION_LIMITS = {
  resources: 500,
  parameters: 200,
  outputs: 200,
  mappings: 200,
  attributesPerMapping: 200,
  /** `{{resolve:ssm:…}}` and the like. */
  dynamicReferences: 60,
  /** Bytes of a template given as an S3 URL; the page says 1 MB, the service counts 1,000,000. */
  templateBytes: 1_000_000,
  /** Bytes of a template given in the request itself. */
  templateBodyBytes: 51_200,
  descriptionBytes: 1_024,
  parameterValueBytes: 4_096,
  /** Characters of a logical id, a parameter name, an output name, a mapping name. */
  nameLength: 255,
  stackNameLength: 128,
  /** Resources of all stacks nested below one root that one operation may create, update or delete. */
  resourcesPerNestedOperation: 2_500,
  /** API reference, CreateStack: tags of a stack, which it hands to its resources. */
  tagsPerStack: 50,
} as const;

/** Amazon VPC User Guide, "Amazon VPC quotas". Defaults; raising one lowers the other: their product stays below 1,000. */
export const EC2_LIMITS = {
  /** Inbound and outbound are counted apart. */
  rulesPerSecurityGroup: 60,
  securityGroupsPerNetworkInterface: 5,
  /** Of one address family: a VPC has room for this many blocks by default. */
  cidrBlocksPerVpc: 5,
  /** Prefix lengths of a VPC or subnet block. */
  shortestPrefix: 16,
  longestPrefix: 28,
  /** EC2 takes the first four addresses and the last of every subnet for itself. */
  reservedAddressesPerSubnet: 5,
  securityGroupNameLength: 255,
} as const;

/** IAM User Guide, "IAM and AWS STS quotas". Policy sizes count characters without white space. */
export const IAM_LIMITS = {
  roleNameLength: 64,
  policyNameLength: 128,
  /** Of one managed policy. */
  managedPolicyCharacters: 6_144,
  /** Of all inline policies of one role together. */
  inlinePoliciesCharacters: 10_240,
  /** Default; 8,192 on request. */
  trustPolicyCharacters: 2_048,
  /** Default; 25 on request. */
  managedPoliciesPerRole: 10,
} as const;

/** Amazon ECS Developer Guide, "Amazon ECS service quotas" and "Task definition parameters". */
export const ECS_LIMITS = {
  containersPerTaskDefinition: 10,
  targetGroupsPerService: 5,
  securityGroupsPerService: 5,
  subnetsPerService: 16,
  capacityProvidersPerCluster: 20,
  tagsPerResource: 50,
} as const;

/** Elastic Load Balancing, "Quotas for your Application Load Balancers". Defaults. */
export const ELASTIC_LOAD_BALANCING_LIMITS = {
  /** Also of target groups. */
  loadBalancerNameLength: 32,
  /** Without the default rule. */
  rulesPerApplicationLoadBalancer: 100,
  listenersPerLoadBalancer: 50,
  certificatesPerApplicationLoadBalancer: 25,
  /** Values of all conditions of one rule together. */
  conditionValuesPerRule: 5,
} as const;

/** Physical names, from the API reference of each service. Characters. */
export const NAME_LENGTHS = {
  sqsQueue: 80,
  snsTopic: 256,
  s3Bucket: 63,
  dynamodbTable: 255,
  rdsIdentifier: 63,
  elasticacheReplicationGroup: 40,
  openSearchDomain: 28,
  kinesisStream: 128,
  firehoseStream: 64,
  logGroup: 512,
  secret: 512,
  ecsService: 255,
  taskDefinitionFamily: 255,
  eventsRule: 64,
  codebuildProject: 150,
  codepipeline: 100,
  repository: 256,
} as const;
