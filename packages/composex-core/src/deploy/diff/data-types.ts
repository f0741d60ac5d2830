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
    "AWS::APS::Workspace AWS::CodeCommit::Repository AWS::ECR::Repository AWS::ElastiCache::ServerlessCache AWS::MSK::Cluster " +
    "AWS::MemoryDB::Cluster AWS::OpenSearchServerless::Collection AWS::S3Express::DirectoryBucket AWS::S3Tables::TableBucket " +
    "AWS::Timestream::Table"
  ).split(" "),
);

export function holdsData(type: string): boolean {
  return DATA_TYPES.has(type);
}
