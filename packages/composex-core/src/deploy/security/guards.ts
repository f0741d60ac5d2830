import { asList } from "./answers.ts";
import { keptDays } from "./kept-days.ts";
import { addressRange, type Range, rangesCover } from "./ranges.ts";

/** What stands at the end of a path: a text, a list of texts, or nothing. */
export type Leaf = string | readonly string[] | undefined;

/** A property that guards something. */
export interface Guard {
  readonly risk:
    | "encryption-removed"
    | "protection-removed"
    | "network-opened"
    | "logging-removed"
    | "iam-widened"
    | "trust-widened"
    | "secret-exposed";
  /** Types that it is about; all where absent. */
  readonly type?: RegExp;
  /** Of a whole path: `ContainerDefinitions[api].Privileged`, `LoadBalancerAttributes.deletion_protection.enabled`. */
  readonly path: RegExp;
  /** What holds where the property is not given. */
  readonly absent?: string;
  /** Whether going from one value to the other takes something away. */
  readonly worse: (before: Leaf, after: Leaf) => boolean;
  /** Paths of which one, where it is set afterwards, does the same. */
  readonly unless?: RegExp;
  readonly lost: string;
}

type Worse = Guard["worse"];

const isTrue = (value: Leaf): boolean => /^(?:true|enabled?|active|required|yes|on|1)$/i.test(String(value ?? ""));
const isSet = (value: Leaf): boolean => value !== undefined && value.length > 0;
/** Something that guards is switched off. */
const off =
  (isOn: (value: Leaf) => boolean): Worse =>
  (before, after) =>
    isOn(before) && !isOn(after);
/** Something that endangers is switched on. */
const on = (isBad: (value: Leaf) => boolean): Worse => off((value) => !isBad(value));
const is =
  (...values: readonly string[]) =>
  (value: Leaf): boolean =>
    values.includes(String(value ?? ""));
const lower =
  (rank: (value: Leaf) => number): Worse =>
  (before, after) =>
    rank(after) < rank(before);
const rankIn =
  (...order: readonly string[]) =>
  (value: Leaf): number =>
    order.indexOf(String(value ?? ""));
const shorter = lower((value) => keptDays(value) ?? Number.NaN);
const fewer: Worse = (before, after) => asList(before).some((one) => !asList(after).includes(one));
const more: Worse = (before, after) => fewer(after, before);
const FOR_EVER = "Infinity";

/** TLS versions, and within one the policies that take weaker ciphers below those that do not. */
function tlsRank(value: Leaf): number {
  if (typeof value === "object") return Math.min(...value.map(tlsRank));
  const text = value ?? "";
  const minor = /TLS-?v?1?[_.-]?(?:13-)?1[._-]([0-3])/i.exec(text.replace(/^.*TLS13-/, "TLS-"))?.[1] ?? /FS-1-(\d)/.exec(text)?.[1];
  const year = Number(/20\d\d/.exec(text)?.[0] ?? 0) / 100_000;
  const any = minor ?? /TLS.*(?:\b|_)1[._-]([0-3])(?!\d)/i.exec(text)?.[1];
  if (any !== undefined) return Number(any) + year - (/Ext/.test(text) ? 0.1 : 0);
  // Policies that are named by their date alone.
  if (text.startsWith("TransferSecurityPolicy")) return year;
  return text.startsWith("SSL") ? -1 : /^TLSv1$|TLSv1_|^ELBSecurityPolicy|^TLS10$|^TLS-20\d\d/i.test(text) ? 0 : Number.NaN;
}

/** Lists of blocks that may come in. */
const takesMore: Worse = (before, after) => {
  const blocks = (value: Leaf): readonly Range[] =>
    asList(value)
      .map((one) => addressRange(String(one)))
      .filter((range) => range !== undefined);
  return more(before, after) && !rangesCover(blocks(before), blocks(after));
};

const isRoot = (value: Leaf): boolean => /^(?:|root|0)(?::.*)?$/.test(String(value ?? ""));
/** An object that is there and empty, as in `Block: {}`, has this text. */
export const EMPTY = "{}";

const LISTENER = /^AWS::ElasticLoadBalancingV2::/;
const BUCKET = /^AWS::S3::Bucket$/;
const QUEUE = /^AWS::SQS::Queue$/;
const RDS = /^AWS::(?:RDS|DocDB|Neptune)::/;
const TASK = /^AWS::ECS::TaskDefinition$/;
const POOL = /^AWS::Cognito::UserPool$/;
const WEB_ACL = /^AWS::WAFv2::(?:WebACL|RuleGroup)$/;

const ENCRYPTION: readonly Omit<Guard, "risk">[] = [
  { path: /(?:Kms|KMS)\w*(?:Id|ID|Key|Arn|ARN|Identifier)$/, worse: off(isSet), lost: "is no longer encrypted with that key" },
  {
    type: QUEUE,
    path: /^SqsManagedSseEnabled$/,
    absent: "true",
    worse: off(isTrue),
    unless: /^KmsMasterKeyId$/,
    lost: "is no longer encrypted",
  },
  {
    type: BUCKET,
    path: /SSEAlgorithm$/,
    absent: "AES256",
    worse: lower(rankIn("AES256", "aws:kms", "aws:kms:dsse")),
    lost: "is no longer encrypted with a key of its own",
  },
  {
    path: /(?:Encrypted|EncryptionEnabled|Encryption|SSEEnabled|SseEnabled|EnforceHTTPS|TLSEnabled|TransitEncryptionEnabled|RequireTLS|RequireSSL)$/,
    worse: off(isTrue),
    lost: "is no longer encrypted",
  },
  { path: /(?:EncryptionAtRestOptions|NodeToNodeEncryptionOptions)\.Enabled$/, worse: off(isTrue), lost: "is no longer encrypted" },
  { path: /StreamEncryption\.EncryptionType$/, worse: off(is("KMS")), lost: "is no longer encrypted" },
  { path: /EncryptionType$/, worse: on(is("NONE", "PLAINTEXT")), lost: "is no longer encrypted" },
  {
    path: /(?:EncryptionDisabled|InsecureSsl|DisableSsl|RemoveEncryptionConfiguration)$/,
    worse: on(isTrue),
    lost: "is no longer encrypted",
  },
  {
    path: /(?:RequireEncryptionInTransit|EncryptionSupport|EncryptPassword|EnableSsl|HttpsRedirectionEnabled|SSLMode)$/,
    worse: off(isTrue),
    lost: "takes connections that are not encrypted",
  },
  {
    path: /SslMode$/,
    worse: lower(rankIn("", "none", "require", "verify-ca", "verify-full")),
    lost: "looks less at who is at the other end",
  },
  { path: /DeliveryStreamEncryptionConfigurationInput\.KeyType$/, worse: off(isSet), lost: "is no longer encrypted" },
  { path: /TransitEncryptionMode$/, worse: off(is("required")), lost: "takes connections that are not encrypted" },
  { path: /EncryptionInTransit\.ClientBroker$/, absent: "TLS", worse: off(is("TLS")), lost: "takes connections that are not encrypted" },
  { path: /EncryptionInTransit\.InCluster$/, absent: "true", worse: off(isTrue), lost: "is not encrypted between its brokers" },
  {
    type: LISTENER,
    path: /^Protocol$/,
    worse: off(is("HTTPS", "TLS", "QUIC", "TCP_QUIC")),
    lost: "no longer encrypts what goes over the network",
  },
  { type: /^AWS::SNS::Subscription$/, path: /^Protocol$/, worse: on(is("http")), lost: "no longer encrypts what goes over the network" },
  { type: LISTENER, path: /^SslPolicy$/, absent: "ELBSecurityPolicy-2016-08", worse: lower(tlsRank), lost: "takes older or weaker TLS" },
  {
    path: /(?:MinimumProtocolVersion|SecurityPolicy|SecurityPolicyName|TLSSecurityPolicy|T(?:LS|ls)PolicyName|MinTlsVersion|OriginSSLProtocols)$/,
    worse: lower(tlsRank),
    lost: "takes older or weaker TLS",
  },
  {
    path: /Actions\[redirect\]\.RedirectConfig\.Protocol$/,
    worse: off(is("HTTPS", "#{protocol}")),
    lost: "no longer sends plain HTTP to HTTPS",
  },
  { path: /ViewerProtocolPolicy$/, worse: on(is("allow-all")), lost: "takes plain HTTP" },
  { path: /OriginProtocolPolicy$/, worse: off(is("https-only")), lost: "takes plain HTTP from its origin" },
  {
    path: /Parameters\.(?:rds\.force_ssl|require_secure_transport|require_ssl|tls|neptune_enforce_ssl)$/,
    worse: off(isTrue),
    lost: "takes connections that are not encrypted",
  },
  { type: /^AWS::KMS::/, path: /^Enabled$/, absent: "true", worse: off(isTrue), lost: "decrypts nothing any more" },
  { type: /^AWS::KMS::/, path: /^EnableKeyRotation$/, worse: off(isTrue), lost: "no longer gets new key material every year" },
];

const PROTECTION: readonly Omit<Guard, "risk">[] = [
  {
    path: /(?:Deletion|Termination|Delete|Change|Overwrite)Protect(?:ion|ed)(?:Enabled|Status)?$|deletion_protection\.enabled$|DisableApi(?:Termination|Stop)$/i,
    worse: off(isTrue),
    lost: "can be deleted by anybody who may",
  },
  { path: /PointInTimeRecoveryEnabled$/, worse: off(isTrue), lost: "cannot be brought back to an earlier moment any more" },
  { path: /VersioningConfiguration\.Status$/, worse: off(is("Enabled")), lost: "keeps no earlier versions any more" },
  { type: BUCKET, path: /^ObjectLockEnabled$/, worse: off(isTrue), lost: "no longer locks its objects" },
  { type: BUCKET, path: /DefaultRetention\.Mode$/, worse: lower(rankIn("", "GOVERNANCE", "COMPLIANCE")), lost: "locks its objects less" },
  {
    type: BUCKET,
    path: /DefaultRetention\.Days$/,
    absent: "0",
    worse: shorter,
    unless: /DefaultRetention\.Years$/,
    lost: "locks its objects for a shorter time",
  },
  {
    type: BUCKET,
    path: /DefaultRetention\.Years$/,
    absent: "0",
    worse: shorter,
    unless: /DefaultRetention\.Days$/,
    lost: "locks its objects for a shorter time",
  },
  { type: RDS, path: /BackupRetentionPeriod$/, absent: "1", worse: shorter, lost: "keeps its backups for a shorter time" },
  {
    path: /(?:SnapshotRetentionLimit|SnapshotRetentionPeriod)$/,
    absent: "0",
    worse: shorter,
    lost: "keeps its backups for a shorter time",
  },
  { path: /BackupPolicy\.Status$/, worse: off(isTrue), lost: "is no longer backed up" },
  { path: /LockConfiguration\.MinRetentionDays$/, absent: "0", worse: shorter, lost: "lets its backups be deleted earlier" },
  { path: /Lifecycle\.DeleteAfterDays$/, absent: FOR_EVER, worse: shorter, lost: "keeps backups for a shorter time" },
  { type: /^AWS::Logs::LogGroup$/, path: /^RetentionInDays$/, absent: FOR_EVER, worse: shorter, lost: "keeps its logs for a shorter time" },
  { type: QUEUE, path: /^MessageRetentionPeriod$/, absent: "345600", worse: shorter, lost: "keeps its messages for a shorter time" },
  { type: QUEUE, path: /^RedrivePolicy\.deadLetterTargetArn$/, worse: off(isSet), lost: "no longer keeps messages that fail" },
  {
    type: /^AWS::Kinesis::Stream$/,
    path: /^RetentionPeriodHours$/,
    absent: "24",
    worse: shorter,
    lost: "keeps its records for a shorter time",
  },
  {
    type: BUCKET,
    path: /LifecycleConfiguration\.Rules(?:\[.*\]|\.\d+)\.(?:ExpirationInDays|NoncurrentVersionExpirationInDays|NoncurrentVersionExpiration\.NoncurrentDays)$/,
    absent: FOR_EVER,
    worse: shorter,
    lost: "deletes its objects earlier",
  },
  {
    type: BUCKET,
    path: /LifecycleConfiguration\.Rules(?:\[.*\]|\.\d+)\.ExpirationDate$/,
    worse: on(isSet),
    lost: "deletes its objects on a day",
  },
  {
    path: /(?:BlockPublicAcls|BlockPublicPolicy|IgnorePublicAcls|RestrictPublicBuckets)$/,
    // A bucket that never had these settings has them all; one whose settings are taken away has none.
    worse: (before, after) => before !== "false" && after !== "true" && before !== after,
    lost: "may be made public",
  },
  {
    type: BUCKET,
    path: /ObjectOwnership$/,
    absent: "BucketOwnerEnforced",
    worse: off(is("BucketOwnerEnforced")),
    lost: "lets ACLs give access",
  },
  { path: /ImageTagMutability$/, absent: "MUTABLE", worse: on(is("MUTABLE")), lost: "lets a tag be moved to another image" },
  {
    path: /(?:(?<!PerformanceInsights)Retention(?:Period)?(?:In)?(?:Days|Hours)?|RetentionPeriodHours)$/,
    worse: shorter,
    lost: "keeps its data for a shorter time",
  },
  { type: /^AWS::KMS::/, path: /^PendingWindowInDays$/, absent: "30", worse: shorter, lost: "is gone sooner once it is deleted" },
  { path: /(?:DeleteAutomatedBackups|DisableAutomatedBackup)$/, worse: on(isTrue), lost: "is no longer backed up" },
  { path: /(?:BackupRetention|EnableContinuousBackup)$/, worse: off(isTrue), lost: "is no longer backed up" },
  { path: /ReplicationConfiguration\.Role$/, worse: off(isSet), lost: "is no longer copied" },
  { path: /TimeToLiveSpecification\.Enabled$/, worse: on(isTrue), lost: "deletes its items when their time comes" },
  { path: /LifecyclePolicyText$/, worse: on(isSet), lost: "deletes its images when their time comes" },
  { path: /(?:WebACLId|WebAclArn|WebACLArn|WebAclId)$/i, worse: off(isSet), lost: "has no firewall before it any more" },
  { path: /(?:OriginAccessControlId|OriginAccessIdentity)$/, worse: off(isSet), lost: "no longer shows its origin who asks" },
  {
    path: /(?:MutualTlsAuthentication\.\w+|MutualAuthentication\.TrustStoreArn)$/,
    worse: off(isSet),
    lost: "no longer asks for a certificate",
  },
  {
    path: /MutualAuthentication\.Mode$/,
    worse: lower(rankIn("", "off", "passthrough", "verify")),
    lost: "no longer asks for a certificate",
  },
  {
    path: /(?:EnableIAMDatabaseAuthentication|IamAuthEnabled|IAMAuthEnabled|ClientAuthentication\.(?!Unauth).*Enabled|EnforceMessageSigning)$/,
    worse: off(isTrue),
    lost: "looks less at who asks",
  },
  { type: /^AWS::ElastiCache::/, path: /^AuthToken$/, worse: off(isSet), unless: /^UserGroupIds/, lost: "asks for no password any more" },
  { path: /(?:NoPasswordRequired|SigningDisabled)$/, worse: on(isTrue), lost: "looks less at who asks" },
  { type: /^AWS::Cognito::/, path: /^(?:GenerateSecret|EnableTokenRevocation)$/, worse: off(isTrue), lost: "looks less at who asks" },
  {
    path: /(?:EnableNetworkIsolation|DisableNetworking|EnforceWorkGroupConfiguration|DisableIMDSV1)$/,
    worse: off(isTrue),
    lost: "is held less",
  },
  { path: /(?:ScanEnabled|ImageScanningEnabled)$/, worse: off(isTrue), lost: "no longer looks for known faults" },
  { path: /ScanOnPush$/, worse: off(isTrue), lost: "no longer looks for known faults" },
  { path: /^CodeSigningConfigArn$/, worse: off(isSet), lost: "runs code that nobody signed" },
  { path: /MetadataOptions\.HttpTokens$/, worse: off(is("required")), lost: "gives its credentials without a session token" },
  { path: /ReadonlyRootFilesystem$/i, worse: off(isTrue), lost: "can write to its own file system" },
  { path: /(?:Privileged|PrivilegedMode|AllowPrivilegeEscalation|RootAccess)$/, worse: on(isTrue), lost: "has all rights on its host" },
  { type: TASK, path: /ContainerDefinitions\[.*\]\.User$/, worse: on(isRoot), lost: "runs as root" },
  { path: /(?:\b[UG]id|RunAsUser|RunAsGroup)$/, worse: on(is("0")), lost: "runs as root" },
  { type: TASK, path: /Capabilities\.Add$/, worse: more, lost: "gets more rights on its host" },
  { type: TASK, path: /Capabilities\.Drop$/, worse: fewer, lost: "keeps more rights on its host" },
  { type: TASK, path: /^(?:NetworkMode|PidMode|IpcMode)$/, worse: on(is("host")), lost: "shares what its host has" },
  {
    type: TASK,
    path: /Host\.SourcePath$/,
    worse: on((value) =>
      /^(?:\/|\/(?:etc|proc|sys|dev|root|boot)(?:\/.*)?|\/var\/run(?:\/docker\.sock)?|\/run(?:\/.*)?|\/var\/lib\/docker.*)$/.test(
        String(value ?? ""),
      ),
    ),
    lost: "reaches into its host",
  },
  { type: /^AWS::ECS::Service$/, path: /^EnableExecuteCommand$/, worse: on(isTrue), lost: "lets a shell be opened in its containers" },
  { type: POOL, path: /MinimumLength$/, worse: shorter, lost: "takes shorter passwords" },
  { type: POOL, path: /PasswordPolicy\.Require\w+$/, worse: off(isTrue), lost: "takes simpler passwords" },
  {
    type: POOL,
    path: /^MfaConfiguration$/,
    absent: "OFF",
    worse: lower(rankIn("OFF", "OPTIONAL", "ON")),
    lost: "asks for no second factor",
  },
  {
    type: POOL,
    path: /AdvancedSecurityMode$/,
    absent: "OFF",
    worse: lower(rankIn("OFF", "AUDIT", "ENFORCED")),
    lost: "watches its logins less",
  },
  { type: WEB_ACL, path: /^DefaultAction\.Block$/, worse: off(isSet), lost: "lets through what no rule names" },
  {
    type: WEB_ACL,
    path: /^Rules\[.*\]\.Action\.(?:Block|Captcha|Challenge)$/,
    worse: off(isSet),
    lost: "no longer blocks what a rule names",
  },
  { type: WEB_ACL, path: /^Rules\[.*\]\.OverrideAction\.None$/, worse: off(isSet), lost: "no longer blocks what a group of rules names" },
  {
    type: /^AWS::WAF/,
    path: /(?:Negated|Negate)$/,
    worse: (before, after) => before !== after,
    lost: "takes for harmless what it refused",
  },
  { type: WEB_ACL, path: /^Rules\[.*\]\.Action\.Allow$/, worse: on(isSet), lost: "lets through what a rule names" },
];

const EXPOSURE: readonly Omit<Guard, "risk">[] = [
  {
    path: /(?:AutoAssignPublicIps?|CreatePublicIP|PublicConnectivity|EnableDefaultInternetAccess|AllowPublicOverrides|AnonymousAuthEnabled)$/,
    worse: on(isTrue),
    lost: "can be reached by everybody",
  },
  { path: /(?:DisableExecuteApiEndpoint|AcceptanceRequired|AllowAdminCreateUserOnly)$/, worse: off(isTrue), lost: "takes more callers" },
  {
    path: /InternetGatewayBlockMode$/,
    worse: off((value) => isSet(value) && value !== "off"),
    lost: "can be reached from the internet",
  },
  { path: /(?:AllowedOrigins|AllowOrigins)$/, worse: on((value) => asList(value).includes("*")), lost: "answers the pages of everybody" },
  { type: /LoadBalancer$/, path: /^Scheme$/, absent: "internet-facing", worse: on(is("internet-facing")), lost: "faces the internet" },
  {
    path: /(?:PubliclyAccessible|AssociatePublicIpAddress|MapPublicIpOnLaunch|AssignPublicIp)$/,
    worse: on(isTrue),
    lost: "gets an address on the internet",
  },
  {
    type: BUCKET,
    path: /^AccessControl$/,
    worse: on(is("PublicRead", "PublicReadWrite", "AuthenticatedRead")),
    lost: "can be read by everybody",
  },
  {
    type: /^AWS::EKS::Cluster$/,
    path: /EndpointPublicAccess$/,
    absent: "true",
    worse: on(isTrue),
    lost: "can be reached from the internet",
  },
  {
    type: /^AWS::EKS::Cluster$/,
    path: /PublicAccessCidrs$/,
    absent: "0.0.0.0/0",
    worse: takesMore,
    lost: "can be reached from more addresses",
  },
  { path: /PublicAccess\.Type$/, worse: on(is("SERVICE_PROVIDED_EIPS")), lost: "can be reached from the internet" },
  { path: /Unauthenticated\.Enabled$|AllowUnauthenticatedIdentities$/, worse: on(isTrue), lost: "takes strangers without a login" },
  { type: /^AWS::(?:Lambda::Url|VpcLattice)/, path: /^AuthType$/, worse: on(is("NONE")), lost: "can be called without a login" },
  { type: /^AWS::ApiGateway/, path: /AuthorizationType$/, absent: "NONE", worse: on(is("NONE")), lost: "can be called without a login" },
  { type: /^AWS::ApiGateway/, path: /ApiKeyRequired$/, worse: off(isTrue), lost: "can be called without a key" },
  { type: /^AWS::AppSync/, path: /^AuthenticationType$/, worse: on(is("API_KEY")), lost: "can be called without a login" },
  {
    type: /^AWS::ApiGateway/,
    path: /EndpointConfiguration\.Types$/,
    worse: off((value) => asList(value).includes("PRIVATE")),
    lost: "can be reached from the internet",
  },
  { type: LISTENER, path: /Actions\[authenticate-(?:oidc|cognito)\]\.Type$/, worse: off(isSet), lost: "no longer asks for a login" },
  {
    type: /^AWS::(?:OpenSearchService|Elasticsearch)::Domain$/,
    path: /^VPCOptions\.SubnetIds$/,
    worse: off(isSet),
    lost: "leaves its network for the internet",
  },
  { type: /^AWS::SageMaker::/, path: /DirectInternetAccess$/, absent: "Enabled", worse: on(isTrue), lost: "reaches the internet directly" },
];

const LOGGING: readonly Omit<Guard, "risk">[] = [
  {
    type: /^AWS::CloudTrail::/,
    path: /^IncludeGlobalServiceEvents$/,
    absent: "true",
    worse: off(isTrue),
    lost: "records less of what is done in the account",
  },
  { type: /^AWS::CloudWatch::/, path: /^ActionsEnabled$/, absent: "true", worse: off(isTrue), lost: "tells nobody any more" },
  {
    path: /^ClusterSettings\[containerInsights\]\.Value$/,
    worse: lower(rankIn("", "disabled", "enabled", "enhanced")),
    lost: "measures less of what runs in it",
  },
  { path: /ExecuteCommandConfiguration\.Logging$/, worse: on(is("NONE")), lost: "no longer logs what is done in its shells" },
  { path: /(?:AccessLoggingEnabled|Logs\.(?:Audit|General))$/, worse: off(isTrue), lost: "is no longer logged" },
  { path: /^Logging$/, worse: on(is("DISABLED", "NONE")), lost: "is no longer logged" },
  { path: /(?:access_logs|connection_logs)\.s3\.enabled$/, worse: off(isTrue), lost: "no longer writes its access log" },
  {
    path: /LoggingConfiguration\.DestinationBucketName$|AccessLogSettings?\.DestinationArn$|LoggingProperties\.BucketName$|DistributionConfig\.Logging\.Bucket$|QueryLoggingConfig\.\w+$|AccessLoggingPolicy\.S3BucketName$/,
    worse: off(isSet),
    lost: "no longer writes its access log",
  },
  {
    path: /Log(?:s|ging)?(?:\.\w+)*\.Enabled$|LogPublishingOptions\..*Enabled$|AccessLoggingPolicy\.Enabled$/,
    worse: off(isTrue),
    lost: "is no longer logged",
  },
  { path: /^(?:EnableCloudwatchLogsExports|EnableLogTypes|LogExports)$/, worse: fewer, lost: "writes fewer logs" },
  { path: /LoggingConfiguration\.Level$/, worse: lower(rankIn("", "OFF", "FATAL", "ERROR", "ALL")), lost: "writes fewer logs" },
  { path: /LoggingLevel$/, worse: lower(rankIn("", "OFF", "ERROR", "INFO")), lost: "writes fewer logs" },
  {
    type: /^AWS::CloudTrail::/,
    path: /^(?:IsLogging|IsMultiRegionTrail|IsOrganizationTrail|EnableLogFileValidation)$/,
    worse: off(isTrue),
    lost: "records less of what is done in the account",
  },
  {
    type: TASK,
    path: /LogConfiguration\.LogDriver$/,
    worse: off((value) => isSet(value) && value !== "none"),
    lost: "is no longer logged",
  },
  { type: /^AWS::GuardDuty::/, path: /^Enable$/, worse: off(isTrue), lost: "no longer looks for threats" },
  { type: /^AWS::EC2::FlowLog$/, path: /^TrafficType$/, worse: off(is("ALL")), lost: "records less of the traffic" },
  { path: /ClusterLogging\.EnabledTypes\[.*\]\.Type$/, worse: off(isSet), lost: "writes fewer logs" },
];

/** Not all of it: what a list had and has no more counts for nothing here. */
const gains: Worse = (before, after) => isSet(after) && more(before, after);
/** The network itself, not who may come in. */
const NOT_NETWORKS =
  /^AWS::(?!EC2::(?:VPC|Subnet|Route|SecurityGroup|NetworkAcl|PrefixList|IPAM|TransitGateway|VPN|CustomerGateway|CapacityReservation)|NetworkManager::|Cloud9::)/;

/** Who may use something, where it is no policy that says so. */
const ACCESS: readonly (Omit<Guard, "risk"> & { readonly risk: "iam-widened" | "trust-widened" | "network-opened" })[] = [
  {
    risk: "trust-widened",
    path: /(?:ClientIdList|ThumbprintList|SshPublicKeys?|S(?:aml|AML)MetadataDocument|S(?:aml|AML)\w*\.Metadata|X509CertificateData|AcmPcaArn|Issuer(?:Url|URL)?|Audiences?|JwksUri|(?:Saml|OpenIdConnect|Identity)?Provider(?:ARN|Arn)s|TrustStoreArns?|Tru?st[sS]toreUri|IdpMetadata\w*|IDPMetadata\w*|SupportedLoginProviders\.[^.]*)$/,
    worse: gains,
    lost: "trusts somebody else",
  },
  { risk: "iam-widened", path: /(?:^|\.)Roles\.unauthenticated$/i, worse: gains, lost: "gives rights to strangers without a login" },
  {
    risk: "iam-widened",
    type: /^AWS::(?!IAM::(?:Role|Policy|ManagedPolicy)$|CloudFormation::|Serverless::)/,
    path: /(?:(?:Principal|Admin|Administrator|Grantee|DataLakePrincipal|AllowedPrincipal|AuthorizedAccount|AllowedAccount|SharedAccount|TrustedAccount)\w*|PermissionsWithGrantOption|Permissions?(?:(?:\.\d+|\[[^\]]*\])\.Actions)?|Privileges|RoleArns|RoleARNs|(?<!^|\.)AccountIds|TargetOrganizationalUnits)$/,
    worse: gains,
    lost: "gives rights to somebody else, or more of them",
  },
  {
    risk: "iam-widened",
    type: /^AWS::(?!IAM::)/,
    path: /(?:AccessPolicies(?:\.\d+|\[.*\])\.PolicyArn|PermissionSetArn|(?<!Resource|Boundary)PolicyArns)$/,
    worse: (before, after) => gains(before, after) && !/ReadOnly|View/i.test(String(after)),
    lost: "has another policy, which may allow more",
  },
  {
    risk: "network-opened",
    type: NOT_NETWORKS,
    path: /(?:(?<!Destination|Target|Remote|Pod|Service|Cluster|Peer|Blocked|Denied|Block)(?:Cidrs?|CIDRs?|CIDRIP|CidrIp|CidrBlocks|IpRanges?|IPRanges?|IpRangeList|SourceIps?|AllowedIps?|AllowList|White[lL]ist|AllowedCidrs?|IpWhitelist))$/,
    worse: (before, after) => isSet(after) && takesMore(before, after),
    lost: "can be reached from more addresses",
  },
  {
    risk: "iam-widened",
    path: /^AccessString$/,
    worse: (before, after) =>
      String(after ?? "")
        .split(/\s+/)
        .some(
          (rule) =>
            /^(?:on|nopass|[+~&%].*|all\w+)$/.test(rule) &&
            !String(before ?? "")
              .split(/\s+/)
              .includes(rule),
        ),
    lost: "may do more",
  },
  {
    risk: "network-opened",
    path: /(?:AuthorizeAll\w*|AllowFromPublic|AllowAll\w*|AllowCrossAccount\w*)$/,
    worse: on(isTrue),
    lost: "takes more callers",
  },
];

/** What takes safety away, property by property: the first row that fits a path decides. */
export const GUARDS: readonly Guard[] = [
  ...ENCRYPTION.map((guard) => ({ ...guard, risk: "encryption-removed" as const })),
  ...PROTECTION.map((guard) => ({ ...guard, risk: "protection-removed" as const })),
  ...EXPOSURE.map((guard) => ({ ...guard, risk: "network-opened" as const })),
  ...LOGGING.map((guard) => ({ ...guard, risk: "logging-removed" as const })),
  ...ACCESS,
];

/** Statements, which are compared by what they mean; masking of what is logged has some too, and is none. */
export const IN_POLICY = /^(?!.*DataProtection).*(?:Policy|Document|PolicyText|Policies)\w*(?:\.\d+)?\.(?:Statement|Version|Id)\b/;

/** Texts that are configuration in JSON. */
export const IN_JSON = /(?:Polic(?:y|ies)|Configuration|Config|Settings|Options)$/;

/** Parts of a resource in which a name means what its user wants it to mean. */
export const NOT_GUARDED = /^(?:Tags|Metadata)\b|\.(?:Environment|EnvironmentVariables|Tags|DockerLabels|Options)(?:[.[]|$)/;

/** Items of a list that own what guards them: with them goes what they need. */
export const OWNED =
  /^(?:ContainerDefinitions|Volumes|(?:.*\.)?BlockDeviceMappings|(?:.*\.)?CacheBehaviors|(?:.*\.)?Origins|(?:.*\.)?MethodSettings)\[[^\]]*\]/;

/** Kinds of resources that are there to protect or to watch, by their service or by the end of their name. */
export const PROTECTIVE: readonly { readonly type: RegExp; readonly risk: Guard["risk"]; readonly lost: string }[] = [
  {
    type: /^AWS::(?:AccessAnalyzer|AuditManager|CloudTrail|Config|Detective|GuardDuty|Inspector\w*|Macie|SecurityHub|SecurityLake)::/,
    risk: "logging-removed",
    lost: "no longer watches what it watched",
  },
  {
    type: /(?:Logging|LoggingConfiguration|LogSubscription|LogDeliveryConfiguration|QueryLoggingConfig|AuditConfiguration|EventDestination)$/,
    risk: "logging-removed",
    lost: "is no longer logged",
  },
  {
    type: /^AWS::(?:DLM|FMS|Shield)::|^AWS::CloudFormation::\w*Hook$|(?:Protection|Guardrail\w*|ReplicationConfiguration|RotationSchedule|BlockPublicAccess\w*|AuthPolicy|SigningConfig\w*)$/,
    risk: "protection-removed",
    lost: "no longer protects what it protected",
  },
];

/** Resources that protect by being there. `account`: the whole account; otherwise the resources that they name. */
export const PROTECTORS: Readonly<Record<string, { readonly risk: Guard["risk"]; readonly lost: string; readonly account?: true }>> = {
  "AWS::AccessAnalyzer::Analyzer": { risk: "logging-removed", lost: "no longer looks for access from outside", account: true },
  "AWS::Backup::BackupPlan": { risk: "protection-removed", lost: "no longer backs up what it selected", account: true },
  "AWS::Backup::BackupSelection": { risk: "protection-removed", lost: "no longer backs up what it selected" },
  "AWS::CloudTrail::Trail": { risk: "logging-removed", lost: "no longer records what is done in the account", account: true },
  "AWS::Config::ConfigurationRecorder": { risk: "logging-removed", lost: "no longer records how resources change", account: true },
  "AWS::EC2::FlowLog": { risk: "logging-removed", lost: "no longer records the traffic" },
  "AWS::GuardDuty::Detector": { risk: "logging-removed", lost: "no longer looks for threats", account: true },
  "AWS::Inspector2::Filter": { risk: "logging-removed", lost: "no longer looks for known faults", account: true },
  "AWS::Macie::Session": { risk: "logging-removed", lost: "no longer looks for personal data", account: true },
  "AWS::NetworkFirewall::Firewall": { risk: "protection-removed", lost: "no longer stands before what it protected" },
  "AWS::NetworkFirewall::LoggingConfiguration": { risk: "logging-removed", lost: "is no longer logged" },
  "AWS::Route53::DNSSEC": { risk: "protection-removed", lost: "no longer signs its names" },
  "AWS::Route53Resolver::FirewallRuleGroupAssociation": { risk: "protection-removed", lost: "no longer blocks names" },
  "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation": {
    risk: "logging-removed",
    lost: "no longer records which names are asked for",
  },
  "AWS::SecretsManager::RotationSchedule": { risk: "protection-removed", lost: "is no longer changed by itself" },
  "AWS::SecurityHub::Hub": { risk: "logging-removed", lost: "no longer collects findings", account: true },
  "AWS::Shield::Protection": { risk: "protection-removed", lost: "no longer protects" },
  "AWS::WAFv2::LoggingConfiguration": { risk: "logging-removed", lost: "is no longer logged" },
  "AWS::WAFv2::WebACLAssociation": { risk: "protection-removed", lost: "no longer stands before what it protected" },
};
