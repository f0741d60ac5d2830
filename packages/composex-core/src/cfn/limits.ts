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
} as const;

/** IAM User Guide, "IAM and AWS STS quotas". Policy sizes count characters without white space. */
export const IAM_LIMITS = {
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
} as const;

/** Characters of physical names by type and property, from the API reference of each service. */
export const NAME_LENGTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "AWS::CodeBuild::Project": { Name: 150 },
  "AWS::CodePipeline::Pipeline": { Name: 100 },
  "AWS::DynamoDB::Table": { TableName: 255 },
  "AWS::EC2::SecurityGroup": { GroupName: 255, GroupDescription: 255 },
  "AWS::ECR::Repository": { RepositoryName: 256 },
  "AWS::ECS::Service": { ServiceName: 255 },
  "AWS::ECS::TaskDefinition": { Family: 255 },
  "AWS::ElastiCache::ReplicationGroup": { ReplicationGroupId: 40 },
  "AWS::ElasticLoadBalancingV2::LoadBalancer": { Name: 32 },
  "AWS::ElasticLoadBalancingV2::TargetGroup": { Name: 32 },
  "AWS::Events::Rule": { Name: 64 },
  "AWS::IAM::ManagedPolicy": { ManagedPolicyName: 128 },
  "AWS::IAM::Role": { RoleName: 64 },
  "AWS::Kinesis::Stream": { Name: 128 },
  "AWS::KinesisFirehose::DeliveryStream": { DeliveryStreamName: 64 },
  "AWS::Logs::LogGroup": { LogGroupName: 512 },
  "AWS::OpenSearchService::Domain": { DomainName: 28 },
  "AWS::RDS::DBCluster": { DBClusterIdentifier: 63 },
  "AWS::RDS::DBInstance": { DBInstanceIdentifier: 63 },
  "AWS::S3::Bucket": { BucketName: 63 },
  "AWS::SNS::Topic": { TopicName: 256 },
  "AWS::SQS::Queue": { QueueName: 80 },
  "AWS::SecretsManager::Secret": { Name: 512 },
};

/** Elastic Load Balancing User Guide, "Subnets for your Application Load Balancer". */
export const ELB_LIMITS = {
  /** Prefix length of the smallest subnet that an application load balancer stands in. */
  longestPrefix: 27,
} as const;
