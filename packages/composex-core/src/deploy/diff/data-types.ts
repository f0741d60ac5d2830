import type { ResourceData } from "../parse-template.ts";

/**
 * Resource types whose end is the end of data. Those that the CloudFormation service specification calls stateful (a test holds the two
 * together), but for stacks and accounts, and more that it does not list.
 */
const DATA_TYPES = new Set(
  (
    "AWS::Backup::BackupVault AWS::Cognito::UserPool AWS::DocDB::DBCluster AWS::DocDB::DBInstance AWS::DynamoDB::GlobalTable " +
    "AWS::DynamoDB::Table AWS::EC2::Volume AWS::EFS::FileSystem AWS::EMR::Cluster AWS::ElastiCache::CacheCluster " +
    "AWS::ElastiCache::ReplicationGroup AWS::Elasticsearch::Domain AWS::FSx::FileSystem AWS::KMS::Key AWS::Kinesis::Stream " +
    "AWS::Logs::LogGroup AWS::Neptune::DBCluster AWS::Neptune::DBInstance AWS::OpenSearchService::Domain AWS::QLDB::Ledger " +
    "AWS::RDS::DBCluster AWS::RDS::DBInstance AWS::Redshift::Cluster AWS::S3::Bucket AWS::SDB::Domain AWS::SQS::Queue " +
    "AWS::SecretsManager::Secret " +
    // Not listed there.
    "AWS::ACMPCA::CertificateAuthority AWS::APS::Workspace AWS::AmazonMQ::Broker AWS::Backup::LogicallyAirGappedBackupVault " +
    "AWS::Cassandra::Keyspace AWS::Cassandra::Table AWS::CloudFront::KeyValueStore AWS::CloudHSM::Cluster " +
    "AWS::CloudTrail::EventDataStore AWS::CodeArtifact::Domain AWS::CodeArtifact::Repository AWS::CodeCommit::Repository " +
    "AWS::Cognito::IdentityPool AWS::DSQL::Cluster AWS::DirectoryService::MicrosoftAD AWS::DirectoryService::SimpleAD " +
    "AWS::DocDB::GlobalCluster AWS::DocDBElastic::Cluster AWS::EC2::Instance AWS::ECR::PublicRepository AWS::ECR::Repository " +
    "AWS::ElastiCache::ServerlessCache AWS::Events::Archive AWS::FSx::Volume AWS::Grafana::Workspace AWS::HealthImaging::Datastore " +
    "AWS::HealthLake::FHIRDatastore AWS::Kendra::Index AWS::KinesisVideo::Stream AWS::Lightsail::Bucket AWS::Lightsail::Database " +
    "AWS::Lightsail::Disk AWS::Lightsail::Instance AWS::MSK::Cluster AWS::MSK::ServerlessCluster AWS::MediaStore::Container " +
    "AWS::MemoryDB::Cluster AWS::MemoryDB::MultiRegionCluster AWS::Neptune::GlobalCluster AWS::NeptuneGraph::Graph " +
    "AWS::OpenSearchServerless::Collection AWS::RDS::GlobalCluster AWS::RedshiftServerless::Namespace AWS::Route53::HostedZone " +
    "AWS::S3Express::DirectoryBucket AWS::S3Outposts::Bucket AWS::S3Tables::Table AWS::S3Tables::TableBucket AWS::S3Vectors::Index " +
    "AWS::S3Vectors::VectorBucket AWS::SageMaker::Domain AWS::SageMaker::FeatureGroup AWS::SageMaker::NotebookInstance " +
    "AWS::Serverless::SimpleTable AWS::Timestream::Database AWS::Timestream::InfluxDBCluster AWS::Timestream::InfluxDBInstance " +
    "AWS::Timestream::Table AWS::WorkSpaces::Workspace"
  ).split(" "),
);

export function holdsData(type: string): boolean {
  return DATA_TYPES.has(type);
}

/** Instances whose data is that of their cluster or of the database that they copy. */
const COPIES = ["DBClusterIdentifier", "SourceDBInstanceIdentifier"];

/** Whether the end of this resource is the end of data. */
export function endsData({ Type, Properties = {} }: ResourceData): boolean {
  return holdsData(Type) && !(Type.endsWith("::DBInstance") && COPIES.some((name) => Properties[name] !== undefined));
}

/** Source: "DeletionPolicy attribute": clusters, and instances outside of one, are snapshotted by default. */
export function defaultDeletionPolicy({ Type, Properties }: ResourceData): string {
  const snapshots =
    Type === "AWS::RDS::DBCluster" || (Type === "AWS::RDS::DBInstance" && Properties?.["DBClusterIdentifier"] === undefined);
  return snapshots ? "Snapshot" : "Delete";
}

/**
 * Properties whose change the registry calls a replacement that depends on the values, and which the services change in place whatever the
 * values are. Source: "Update requires" of each property.
 */
const CHANGED_IN_PLACE: Readonly<Record<string, RegExp>> = {
  "AWS::EC2::Instance": /^(?:AdditionalInfo|EbsOptimized|InstanceType|PrivateDnsNameOptions|SecurityGroupIds|Tenancy|UserData)$/,
  "AWS::ElastiCache::CacheCluster": /^(?:AZMode|NumCacheNodes)$/,
  "AWS::ElastiCache::ReplicationGroup": /^(?:AuthToken|NodeGroupConfiguration|NumNodeGroups)$/,
  "AWS::RDS::DBInstance":
    /^(?:AutoMinorVersionUpgrade|BackupRetentionPeriod|DBParameterGroupName|MultiAZ|PerformanceInsightsKMSKeyId|PreferredMaintenanceWindow|StorageType)$/,
};

export function isChangedInPlace(type: string, property: string): boolean {
  return CHANGED_IN_PLACE[type]?.test(property) ?? false;
}
