// Generated from @aws-cdk/aws-service-spec 0.1.216 by scripts/cut-cfn-spec.ts. Do not edit.
import type { Value } from "../../value.ts";

/** A document such as an IAM policy: any value, tokens at any depth. */
export type Json = object | string;

export interface Tag {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

/** AWS::ACMPCA::Certificate */
export interface AcmpcaCertificateProperties {
  readonly ApiPassthrough?: Value<AcmpcaCertificate_ApiPassthrough>;
  readonly CertificateAuthorityArn: Value<string>;
  readonly CertificateSigningRequest: Value<string>;
  readonly SigningAlgorithm: Value<string>;
  readonly TemplateArn?: Value<string>;
  readonly Validity: Value<AcmpcaCertificate_Validity>;
  readonly ValidityNotBefore?: Value<AcmpcaCertificate_Validity>;
}

export interface AcmpcaCertificate_ApiPassthrough {
  readonly Extensions?: Value<AcmpcaCertificate_Extensions>;
  readonly Subject?: Value<AcmpcaCertificate_Subject>;
}

export interface AcmpcaCertificate_CustomAttribute {
  readonly ObjectIdentifier: Value<string>;
  readonly Value: Value<string>;
}

export interface AcmpcaCertificate_CustomExtension {
  readonly Critical?: Value<boolean>;
  readonly ObjectIdentifier: Value<string>;
  readonly Value: Value<string>;
}

export interface AcmpcaCertificate_EdiPartyName {
  readonly NameAssigner: Value<string>;
  readonly PartyName: Value<string>;
}

export interface AcmpcaCertificate_ExtendedKeyUsage {
  readonly ExtendedKeyUsageObjectIdentifier?: Value<string>;
  readonly ExtendedKeyUsageType?: Value<string>;
}

export interface AcmpcaCertificate_Extensions {
  readonly CertificatePolicies?: Value<readonly Value<AcmpcaCertificate_PolicyInformation>[]>;
  readonly CustomExtensions?: Value<readonly Value<AcmpcaCertificate_CustomExtension>[]>;
  readonly ExtendedKeyUsage?: Value<readonly Value<AcmpcaCertificate_ExtendedKeyUsage>[]>;
  readonly KeyUsage?: Value<AcmpcaCertificate_KeyUsage>;
  readonly SubjectAlternativeNames?: Value<readonly Value<AcmpcaCertificate_GeneralName>[]>;
}

export interface AcmpcaCertificate_GeneralName {
  readonly DirectoryName?: Value<AcmpcaCertificate_Subject>;
  readonly DnsName?: Value<string>;
  readonly EdiPartyName?: Value<AcmpcaCertificate_EdiPartyName>;
  readonly IpAddress?: Value<string>;
  readonly OtherName?: Value<AcmpcaCertificate_OtherName>;
  readonly RegisteredId?: Value<string>;
  readonly Rfc822Name?: Value<string>;
  readonly UniformResourceIdentifier?: Value<string>;
}

export interface AcmpcaCertificate_KeyUsage {
  readonly CRLSign?: Value<boolean>;
  readonly DataEncipherment?: Value<boolean>;
  readonly DecipherOnly?: Value<boolean>;
  readonly DigitalSignature?: Value<boolean>;
  readonly EncipherOnly?: Value<boolean>;
  readonly KeyAgreement?: Value<boolean>;
  readonly KeyCertSign?: Value<boolean>;
  readonly KeyEncipherment?: Value<boolean>;
  readonly NonRepudiation?: Value<boolean>;
}

export interface AcmpcaCertificate_OtherName {
  readonly TypeId: Value<string>;
  readonly Value: Value<string>;
}

export interface AcmpcaCertificate_PolicyInformation {
  readonly CertPolicyId: Value<string>;
  readonly PolicyQualifiers?: Value<readonly Value<AcmpcaCertificate_PolicyQualifierInfo>[]>;
}

export interface AcmpcaCertificate_PolicyQualifierInfo {
  readonly PolicyQualifierId: Value<string>;
  readonly Qualifier: Value<AcmpcaCertificate_Qualifier>;
}

export interface AcmpcaCertificate_Qualifier {
  readonly CpsUri: Value<string>;
}

export interface AcmpcaCertificate_Subject {
  readonly CommonName?: Value<string>;
  readonly Country?: Value<string>;
  readonly CustomAttributes?: Value<readonly Value<AcmpcaCertificate_CustomAttribute>[]>;
  readonly DistinguishedNameQualifier?: Value<string>;
  readonly GenerationQualifier?: Value<string>;
  readonly GivenName?: Value<string>;
  readonly Initials?: Value<string>;
  readonly Locality?: Value<string>;
  readonly Organization?: Value<string>;
  readonly OrganizationalUnit?: Value<string>;
  readonly Pseudonym?: Value<string>;
  readonly SerialNumber?: Value<string>;
  readonly State?: Value<string>;
  readonly Surname?: Value<string>;
  readonly Title?: Value<string>;
}

export interface AcmpcaCertificate_Validity {
  readonly Type: Value<string>;
  readonly Value: Value<number>;
}

/** AWS::ACMPCA::CertificateAuthority */
export interface AcmpcaCertificateAuthorityProperties {
  readonly CsrExtensions?: Value<AcmpcaCertificateAuthority_CsrExtensions>;
  readonly KeyAlgorithm: Value<string>;
  readonly KeyStorageSecurityStandard?: Value<string>;
  readonly RevocationConfiguration?: Value<AcmpcaCertificateAuthority_RevocationConfiguration>;
  readonly SigningAlgorithm: Value<string>;
  readonly Subject: Value<AcmpcaCertificateAuthority_Subject>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Type: Value<string>;
  readonly UsageMode?: Value<string>;
}

export interface AcmpcaCertificateAuthority_AccessDescription {
  readonly AccessLocation: Value<AcmpcaCertificateAuthority_GeneralName>;
  readonly AccessMethod: Value<AcmpcaCertificateAuthority_AccessMethod>;
}

export interface AcmpcaCertificateAuthority_AccessMethod {
  readonly AccessMethodType?: Value<string>;
  readonly CustomObjectIdentifier?: Value<string>;
}

export interface AcmpcaCertificateAuthority_CrlConfiguration {
  readonly CrlDistributionPointExtensionConfiguration?: Value<AcmpcaCertificateAuthority_CrlDistributionPointExtensionConfiguration>;
  readonly CrlType?: Value<string>;
  readonly CustomCname?: Value<string>;
  readonly CustomPath?: Value<string>;
  readonly Enabled: Value<boolean>;
  readonly ExpirationInDays?: Value<number>;
  readonly S3BucketName?: Value<string>;
  readonly S3ObjectAcl?: Value<string>;
}

export interface AcmpcaCertificateAuthority_CrlDistributionPointExtensionConfiguration {
  readonly OmitExtension: Value<boolean>;
}

export interface AcmpcaCertificateAuthority_CsrExtensions {
  readonly KeyUsage?: Value<AcmpcaCertificateAuthority_KeyUsage>;
  readonly SubjectInformationAccess?: Value<readonly Value<AcmpcaCertificateAuthority_AccessDescription>[]>;
}

export interface AcmpcaCertificateAuthority_CustomAttribute {
  readonly ObjectIdentifier: Value<string>;
  readonly Value: Value<string>;
}

export interface AcmpcaCertificateAuthority_EdiPartyName {
  readonly NameAssigner?: Value<string>;
  readonly PartyName: Value<string>;
}

export interface AcmpcaCertificateAuthority_GeneralName {
  readonly DirectoryName?: Value<AcmpcaCertificateAuthority_Subject>;
  readonly DnsName?: Value<string>;
  readonly EdiPartyName?: Value<AcmpcaCertificateAuthority_EdiPartyName>;
  readonly IpAddress?: Value<string>;
  readonly OtherName?: Value<AcmpcaCertificateAuthority_OtherName>;
  readonly RegisteredId?: Value<string>;
  readonly Rfc822Name?: Value<string>;
  readonly UniformResourceIdentifier?: Value<string>;
}

export interface AcmpcaCertificateAuthority_KeyUsage {
  readonly CRLSign?: Value<boolean>;
  readonly DataEncipherment?: Value<boolean>;
  readonly DecipherOnly?: Value<boolean>;
  readonly DigitalSignature?: Value<boolean>;
  readonly EncipherOnly?: Value<boolean>;
  readonly KeyAgreement?: Value<boolean>;
  readonly KeyCertSign?: Value<boolean>;
  readonly KeyEncipherment?: Value<boolean>;
  readonly NonRepudiation?: Value<boolean>;
}

export interface AcmpcaCertificateAuthority_OcspConfiguration {
  readonly Enabled: Value<boolean>;
  readonly OcspCustomCname?: Value<string>;
}

export interface AcmpcaCertificateAuthority_OtherName {
  readonly TypeId: Value<string>;
  readonly Value: Value<string>;
}

export interface AcmpcaCertificateAuthority_RevocationConfiguration {
  readonly CrlConfiguration?: Value<AcmpcaCertificateAuthority_CrlConfiguration>;
  readonly OcspConfiguration?: Value<AcmpcaCertificateAuthority_OcspConfiguration>;
}

export interface AcmpcaCertificateAuthority_Subject {
  readonly CommonName?: Value<string>;
  readonly Country?: Value<string>;
  readonly CustomAttributes?: Value<readonly Value<AcmpcaCertificateAuthority_CustomAttribute>[]>;
  readonly DistinguishedNameQualifier?: Value<string>;
  readonly GenerationQualifier?: Value<string>;
  readonly GivenName?: Value<string>;
  readonly Initials?: Value<string>;
  readonly Locality?: Value<string>;
  readonly Organization?: Value<string>;
  readonly OrganizationalUnit?: Value<string>;
  readonly Pseudonym?: Value<string>;
  readonly SerialNumber?: Value<string>;
  readonly State?: Value<string>;
  readonly Surname?: Value<string>;
  readonly Title?: Value<string>;
}

/** AWS::ACMPCA::CertificateAuthorityActivation */
export interface AcmpcaCertificateAuthorityActivationProperties {
  readonly Certificate: Value<string>;
  readonly CertificateAuthorityArn: Value<string>;
  readonly CertificateChain?: Value<string>;
  readonly Status?: Value<string>;
}

/** AWS::ACMPCA::Permission */
export interface AcmpcaPermissionProperties {
  readonly Actions: Value<readonly Value<string>[]>;
  readonly CertificateAuthorityArn: Value<string>;
  readonly Principal: Value<string>;
  readonly SourceAccount?: Value<string>;
}

/** AWS::APS::AnomalyDetector */
export interface ApsAnomalyDetectorProperties {
  readonly Alias: Value<string>;
  readonly Configuration: Value<ApsAnomalyDetector_AnomalyDetectorConfiguration>;
  readonly EvaluationIntervalInSeconds?: Value<number>;
  readonly Labels?: Value<readonly Value<ApsAnomalyDetector_Label>[]>;
  readonly MissingDataAction?: Value<ApsAnomalyDetector_MissingDataAction>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Workspace: Value<string>;
}

export interface ApsAnomalyDetector_AnomalyDetectorConfiguration {
  readonly RandomCutForest: Value<ApsAnomalyDetector_RandomCutForestConfiguration>;
}

export interface ApsAnomalyDetector_IgnoreNearExpected {
  readonly Amount?: Value<number>;
  readonly Ratio?: Value<number>;
}

export interface ApsAnomalyDetector_Label {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface ApsAnomalyDetector_MissingDataAction {
  readonly MarkAsAnomaly?: Value<boolean>;
  readonly Skip?: Value<boolean>;
}

export interface ApsAnomalyDetector_RandomCutForestConfiguration {
  readonly IgnoreNearExpectedFromAbove?: Value<ApsAnomalyDetector_IgnoreNearExpected>;
  readonly IgnoreNearExpectedFromBelow?: Value<ApsAnomalyDetector_IgnoreNearExpected>;
  readonly Query: Value<string>;
  readonly SampleSize?: Value<number>;
  readonly ShingleSize?: Value<number>;
}

/** AWS::APS::ResourcePolicy */
export interface ApsResourcePolicyProperties {
  readonly PolicyDocument: Value<string>;
  readonly WorkspaceArn: Value<string>;
}

/** AWS::APS::RuleGroupsNamespace */
export interface ApsRuleGroupsNamespaceProperties {
  readonly Data: Value<string>;
  readonly Name: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Workspace: Value<string>;
}

/** AWS::APS::Scraper */
export interface ApsScraperProperties {
  readonly Alias?: Value<string>;
  readonly Destination: Value<ApsScraper_Destination>;
  readonly RoleConfiguration?: Value<ApsScraper_RoleConfiguration>;
  readonly ScrapeConfiguration: Value<ApsScraper_ScrapeConfiguration>;
  readonly ScraperLoggingConfiguration?: Value<ApsScraper_ScraperLoggingConfiguration>;
  readonly Source: Value<ApsScraper_Source>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface ApsScraper_AmpConfiguration {
  readonly WorkspaceArn: Value<string>;
}

export interface ApsScraper_CloudWatchConfiguration {
  readonly DatasetArn: Value<string>;
}

export interface ApsScraper_CloudWatchLogDestination {
  readonly LogGroupArn?: Value<string>;
}

export interface ApsScraper_ComponentConfig {
  readonly Options?: Value<Readonly<Record<string, Value<string>>>>;
}

export interface ApsScraper_Destination {
  readonly AmpConfiguration?: Value<ApsScraper_AmpConfiguration>;
  readonly CloudWatchConfiguration?: Value<ApsScraper_CloudWatchConfiguration>;
}

export interface ApsScraper_EksConfiguration {
  readonly ClusterArn: Value<string>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
}

export interface ApsScraper_RoleConfiguration {
  readonly SourceRoleArn?: Value<string>;
  readonly TargetRoleArn?: Value<string>;
}

export interface ApsScraper_ScrapeConfiguration {
  readonly ConfigurationBlob: Value<string>;
}

export interface ApsScraper_ScraperComponent {
  readonly Config?: Value<ApsScraper_ComponentConfig>;
  readonly Type: Value<"SERVICE_DISCOVERY" | "COLLECTOR" | "EXPORTER">;
}

export interface ApsScraper_ScraperLoggingConfiguration {
  readonly LoggingDestination: Value<ApsScraper_ScraperLoggingDestination>;
  readonly ScraperComponents: Value<readonly Value<ApsScraper_ScraperComponent>[]>;
}

export interface ApsScraper_ScraperLoggingDestination {
  readonly CloudWatchLogs?: Value<ApsScraper_CloudWatchLogDestination>;
}

export interface ApsScraper_Source {
  readonly EksConfiguration?: Value<ApsScraper_EksConfiguration>;
  readonly VpcConfiguration?: Value<ApsScraper_VpcConfiguration>;
}

export interface ApsScraper_VpcConfiguration {
  readonly SecurityGroupIds: Value<readonly Value<string>[]>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
}

/** AWS::APS::Workspace */
export interface ApsWorkspaceProperties {
  readonly AlertManagerDefinition?: Value<string>;
  readonly Alias?: Value<string>;
  readonly KmsKeyArn?: Value<string>;
  readonly LoggingConfiguration?: Value<ApsWorkspace_LoggingConfiguration>;
  readonly QueryLoggingConfiguration?: Value<ApsWorkspace_QueryLoggingConfiguration>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly WorkspaceConfiguration?: Value<ApsWorkspace_WorkspaceConfiguration>;
}

export interface ApsWorkspace_CloudWatchLogDestination {
  readonly LogGroupArn: Value<string>;
}

export interface ApsWorkspace_Label {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface ApsWorkspace_LimitsPerLabelSet {
  readonly LabelSet: Value<readonly Value<ApsWorkspace_Label>[]>;
  readonly Limits: Value<ApsWorkspace_LimitsPerLabelSetEntry>;
}

export interface ApsWorkspace_LimitsPerLabelSetEntry {
  readonly MaxSeries?: Value<number>;
}

export interface ApsWorkspace_LoggingConfiguration {
  readonly LogGroupArn?: Value<string>;
}

export interface ApsWorkspace_LoggingDestination {
  readonly CloudWatchLogs: Value<ApsWorkspace_CloudWatchLogDestination>;
  readonly Filters: Value<ApsWorkspace_LoggingFilter>;
}

export interface ApsWorkspace_LoggingFilter {
  readonly QspThreshold: Value<number>;
}

export interface ApsWorkspace_QueryLoggingConfiguration {
  readonly Destinations: Value<readonly Value<ApsWorkspace_LoggingDestination>[]>;
}

export interface ApsWorkspace_WorkspaceConfiguration {
  readonly LimitsPerLabelSets?: Value<readonly Value<ApsWorkspace_LimitsPerLabelSet>[]>;
  readonly OutOfOrderTimeWindowInSeconds?: Value<number>;
  readonly RetentionPeriodInDays?: Value<number>;
  readonly RuleQueryOffsetInSeconds?: Value<number>;
}

/** AWS::AppMesh::GatewayRoute */
export interface AppMeshGatewayRouteProperties {
  readonly GatewayRouteName?: Value<string>;
  readonly MeshName: Value<string>;
  readonly MeshOwner?: Value<string>;
  readonly Spec: Value<AppMeshGatewayRoute_GatewayRouteSpec>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VirtualGatewayName: Value<string>;
}

export interface AppMeshGatewayRoute_GatewayRouteHostnameMatch {
  readonly Exact?: Value<string>;
  readonly Suffix?: Value<string>;
}

export interface AppMeshGatewayRoute_GatewayRouteHostnameRewrite {
  readonly DefaultTargetHostname?: Value<string>;
}

export interface AppMeshGatewayRoute_GatewayRouteMetadataMatch {
  readonly Exact?: Value<string>;
  readonly Prefix?: Value<string>;
  readonly Range?: Value<AppMeshGatewayRoute_GatewayRouteRangeMatch>;
  readonly Regex?: Value<string>;
  readonly Suffix?: Value<string>;
}

export interface AppMeshGatewayRoute_GatewayRouteRangeMatch {
  readonly End: Value<number>;
  readonly Start: Value<number>;
}

export interface AppMeshGatewayRoute_GatewayRouteSpec {
  readonly GrpcRoute?: Value<AppMeshGatewayRoute_GrpcGatewayRoute>;
  readonly Http2Route?: Value<AppMeshGatewayRoute_HttpGatewayRoute>;
  readonly HttpRoute?: Value<AppMeshGatewayRoute_HttpGatewayRoute>;
  readonly Priority?: Value<number>;
}

export interface AppMeshGatewayRoute_GatewayRouteTarget {
  readonly Port?: Value<number>;
  readonly VirtualService: Value<AppMeshGatewayRoute_GatewayRouteVirtualService>;
}

export interface AppMeshGatewayRoute_GatewayRouteVirtualService {
  readonly VirtualServiceName: Value<string>;
}

export interface AppMeshGatewayRoute_GrpcGatewayRoute {
  readonly Action: Value<AppMeshGatewayRoute_GrpcGatewayRouteAction>;
  readonly Match: Value<AppMeshGatewayRoute_GrpcGatewayRouteMatch>;
}

export interface AppMeshGatewayRoute_GrpcGatewayRouteAction {
  readonly Rewrite?: Value<AppMeshGatewayRoute_GrpcGatewayRouteRewrite>;
  readonly Target: Value<AppMeshGatewayRoute_GatewayRouteTarget>;
}

export interface AppMeshGatewayRoute_GrpcGatewayRouteMatch {
  readonly Hostname?: Value<AppMeshGatewayRoute_GatewayRouteHostnameMatch>;
  readonly Metadata?: Value<readonly Value<AppMeshGatewayRoute_GrpcGatewayRouteMetadata>[]>;
  readonly Port?: Value<number>;
  readonly ServiceName?: Value<string>;
}

export interface AppMeshGatewayRoute_GrpcGatewayRouteMetadata {
  readonly Invert?: Value<boolean>;
  readonly Match?: Value<AppMeshGatewayRoute_GatewayRouteMetadataMatch>;
  readonly Name: Value<string>;
}

export interface AppMeshGatewayRoute_GrpcGatewayRouteRewrite {
  readonly Hostname?: Value<AppMeshGatewayRoute_GatewayRouteHostnameRewrite>;
}

export interface AppMeshGatewayRoute_HttpGatewayRoute {
  readonly Action: Value<AppMeshGatewayRoute_HttpGatewayRouteAction>;
  readonly Match: Value<AppMeshGatewayRoute_HttpGatewayRouteMatch>;
}

export interface AppMeshGatewayRoute_HttpGatewayRouteAction {
  readonly Rewrite?: Value<AppMeshGatewayRoute_HttpGatewayRouteRewrite>;
  readonly Target: Value<AppMeshGatewayRoute_GatewayRouteTarget>;
}

export interface AppMeshGatewayRoute_HttpGatewayRouteHeader {
  readonly Invert?: Value<boolean>;
  readonly Match?: Value<AppMeshGatewayRoute_HttpGatewayRouteHeaderMatch>;
  readonly Name: Value<string>;
}

export interface AppMeshGatewayRoute_HttpGatewayRouteHeaderMatch {
  readonly Exact?: Value<string>;
  readonly Prefix?: Value<string>;
  readonly Range?: Value<AppMeshGatewayRoute_GatewayRouteRangeMatch>;
  readonly Regex?: Value<string>;
  readonly Suffix?: Value<string>;
}

export interface AppMeshGatewayRoute_HttpGatewayRouteMatch {
  readonly Headers?: Value<readonly Value<AppMeshGatewayRoute_HttpGatewayRouteHeader>[]>;
  readonly Hostname?: Value<AppMeshGatewayRoute_GatewayRouteHostnameMatch>;
  readonly Method?: Value<string>;
  readonly Path?: Value<AppMeshGatewayRoute_HttpPathMatch>;
  readonly Port?: Value<number>;
  readonly Prefix?: Value<string>;
  readonly QueryParameters?: Value<readonly Value<AppMeshGatewayRoute_QueryParameter>[]>;
}

export interface AppMeshGatewayRoute_HttpGatewayRoutePathRewrite {
  readonly Exact?: Value<string>;
}

export interface AppMeshGatewayRoute_HttpGatewayRoutePrefixRewrite {
  readonly DefaultPrefix?: Value<string>;
  readonly Value?: Value<string>;
}

export interface AppMeshGatewayRoute_HttpGatewayRouteRewrite {
  readonly Hostname?: Value<AppMeshGatewayRoute_GatewayRouteHostnameRewrite>;
  readonly Path?: Value<AppMeshGatewayRoute_HttpGatewayRoutePathRewrite>;
  readonly Prefix?: Value<AppMeshGatewayRoute_HttpGatewayRoutePrefixRewrite>;
}

export interface AppMeshGatewayRoute_HttpPathMatch {
  readonly Exact?: Value<string>;
  readonly Regex?: Value<string>;
}

export interface AppMeshGatewayRoute_HttpQueryParameterMatch {
  readonly Exact?: Value<string>;
}

export interface AppMeshGatewayRoute_QueryParameter {
  readonly Match?: Value<AppMeshGatewayRoute_HttpQueryParameterMatch>;
  readonly Name: Value<string>;
}

/** AWS::AppMesh::Mesh */
export interface AppMeshMeshProperties {
  readonly MeshName?: Value<string>;
  readonly Spec?: Value<AppMeshMesh_MeshSpec>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface AppMeshMesh_EgressFilter {
  readonly Type: Value<string>;
}

export interface AppMeshMesh_MeshServiceDiscovery {
  readonly IpPreference?: Value<string>;
}

export interface AppMeshMesh_MeshSpec {
  readonly EgressFilter?: Value<AppMeshMesh_EgressFilter>;
  readonly ServiceDiscovery?: Value<AppMeshMesh_MeshServiceDiscovery>;
}

/** AWS::AppMesh::Route */
export interface AppMeshRouteProperties {
  readonly MeshName: Value<string>;
  readonly MeshOwner?: Value<string>;
  readonly RouteName?: Value<string>;
  readonly Spec: Value<AppMeshRoute_RouteSpec>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VirtualRouterName: Value<string>;
}

export interface AppMeshRoute_Duration {
  readonly Unit: Value<string>;
  readonly Value: Value<number>;
}

export interface AppMeshRoute_GrpcRetryPolicy {
  readonly GrpcRetryEvents?: Value<readonly Value<string>[]>;
  readonly HttpRetryEvents?: Value<readonly Value<string>[]>;
  readonly MaxRetries: Value<number>;
  readonly PerRetryTimeout: Value<AppMeshRoute_Duration>;
  readonly TcpRetryEvents?: Value<readonly Value<string>[]>;
}

export interface AppMeshRoute_GrpcRoute {
  readonly Action: Value<AppMeshRoute_GrpcRouteAction>;
  readonly Match: Value<AppMeshRoute_GrpcRouteMatch>;
  readonly RetryPolicy?: Value<AppMeshRoute_GrpcRetryPolicy>;
  readonly Timeout?: Value<AppMeshRoute_GrpcTimeout>;
}

export interface AppMeshRoute_GrpcRouteAction {
  readonly WeightedTargets: Value<readonly Value<AppMeshRoute_WeightedTarget>[]>;
}

export interface AppMeshRoute_GrpcRouteMatch {
  readonly Metadata?: Value<readonly Value<AppMeshRoute_GrpcRouteMetadata>[]>;
  readonly MethodName?: Value<string>;
  readonly Port?: Value<number>;
  readonly ServiceName?: Value<string>;
}

export interface AppMeshRoute_GrpcRouteMetadata {
  readonly Invert?: Value<boolean>;
  readonly Match?: Value<AppMeshRoute_GrpcRouteMetadataMatchMethod>;
  readonly Name: Value<string>;
}

export interface AppMeshRoute_GrpcRouteMetadataMatchMethod {
  readonly Exact?: Value<string>;
  readonly Prefix?: Value<string>;
  readonly Range?: Value<AppMeshRoute_MatchRange>;
  readonly Regex?: Value<string>;
  readonly Suffix?: Value<string>;
}

export interface AppMeshRoute_GrpcTimeout {
  readonly Idle?: Value<AppMeshRoute_Duration>;
  readonly PerRequest?: Value<AppMeshRoute_Duration>;
}

export interface AppMeshRoute_HeaderMatchMethod {
  readonly Exact?: Value<string>;
  readonly Prefix?: Value<string>;
  readonly Range?: Value<AppMeshRoute_MatchRange>;
  readonly Regex?: Value<string>;
  readonly Suffix?: Value<string>;
}

export interface AppMeshRoute_HttpPathMatch {
  readonly Exact?: Value<string>;
  readonly Regex?: Value<string>;
}

export interface AppMeshRoute_HttpQueryParameterMatch {
  readonly Exact?: Value<string>;
}

export interface AppMeshRoute_HttpRetryPolicy {
  readonly HttpRetryEvents?: Value<readonly Value<string>[]>;
  readonly MaxRetries: Value<number>;
  readonly PerRetryTimeout: Value<AppMeshRoute_Duration>;
  readonly TcpRetryEvents?: Value<readonly Value<string>[]>;
}

export interface AppMeshRoute_HttpRoute {
  readonly Action: Value<AppMeshRoute_HttpRouteAction>;
  readonly Match: Value<AppMeshRoute_HttpRouteMatch>;
  readonly RetryPolicy?: Value<AppMeshRoute_HttpRetryPolicy>;
  readonly Timeout?: Value<AppMeshRoute_HttpTimeout>;
}

export interface AppMeshRoute_HttpRouteAction {
  readonly WeightedTargets: Value<readonly Value<AppMeshRoute_WeightedTarget>[]>;
}

export interface AppMeshRoute_HttpRouteHeader {
  readonly Invert?: Value<boolean>;
  readonly Match?: Value<AppMeshRoute_HeaderMatchMethod>;
  readonly Name: Value<string>;
}

export interface AppMeshRoute_HttpRouteMatch {
  readonly Headers?: Value<readonly Value<AppMeshRoute_HttpRouteHeader>[]>;
  readonly Method?: Value<string>;
  readonly Path?: Value<AppMeshRoute_HttpPathMatch>;
  readonly Port?: Value<number>;
  readonly Prefix?: Value<string>;
  readonly QueryParameters?: Value<readonly Value<AppMeshRoute_QueryParameter>[]>;
  readonly Scheme?: Value<string>;
}

export interface AppMeshRoute_HttpTimeout {
  readonly Idle?: Value<AppMeshRoute_Duration>;
  readonly PerRequest?: Value<AppMeshRoute_Duration>;
}

export interface AppMeshRoute_MatchRange {
  readonly End: Value<number>;
  readonly Start: Value<number>;
}

export interface AppMeshRoute_QueryParameter {
  readonly Match?: Value<AppMeshRoute_HttpQueryParameterMatch>;
  readonly Name: Value<string>;
}

export interface AppMeshRoute_RouteSpec {
  readonly GrpcRoute?: Value<AppMeshRoute_GrpcRoute>;
  readonly Http2Route?: Value<AppMeshRoute_HttpRoute>;
  readonly HttpRoute?: Value<AppMeshRoute_HttpRoute>;
  readonly Priority?: Value<number>;
  readonly TcpRoute?: Value<AppMeshRoute_TcpRoute>;
}

export interface AppMeshRoute_TcpRoute {
  readonly Action: Value<AppMeshRoute_TcpRouteAction>;
  readonly Match?: Value<AppMeshRoute_TcpRouteMatch>;
  readonly Timeout?: Value<AppMeshRoute_TcpTimeout>;
}

export interface AppMeshRoute_TcpRouteAction {
  readonly WeightedTargets: Value<readonly Value<AppMeshRoute_WeightedTarget>[]>;
}

export interface AppMeshRoute_TcpRouteMatch {
  readonly Port?: Value<number>;
}

export interface AppMeshRoute_TcpTimeout {
  readonly Idle?: Value<AppMeshRoute_Duration>;
}

export interface AppMeshRoute_WeightedTarget {
  readonly Port?: Value<number>;
  readonly VirtualNode: Value<string>;
  readonly Weight: Value<number>;
}

/** AWS::AppMesh::VirtualGateway */
export interface AppMeshVirtualGatewayProperties {
  readonly MeshName: Value<string>;
  readonly MeshOwner?: Value<string>;
  readonly Spec: Value<AppMeshVirtualGateway_VirtualGatewaySpec>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VirtualGatewayName?: Value<string>;
}

export interface AppMeshVirtualGateway_JsonFormatRef {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface AppMeshVirtualGateway_LoggingFormat {
  readonly Json?: Value<readonly Value<AppMeshVirtualGateway_JsonFormatRef>[]>;
  readonly Text?: Value<string>;
}

export interface AppMeshVirtualGateway_SubjectAlternativeNameMatchers {
  readonly Exact?: Value<readonly Value<string>[]>;
}

export interface AppMeshVirtualGateway_SubjectAlternativeNames {
  readonly Match: Value<AppMeshVirtualGateway_SubjectAlternativeNameMatchers>;
}

export interface AppMeshVirtualGateway_VirtualGatewayAccessLog {
  readonly File?: Value<AppMeshVirtualGateway_VirtualGatewayFileAccessLog>;
}

export interface AppMeshVirtualGateway_VirtualGatewayBackendDefaults {
  readonly ClientPolicy?: Value<AppMeshVirtualGateway_VirtualGatewayClientPolicy>;
}

export interface AppMeshVirtualGateway_VirtualGatewayClientPolicy {
  readonly TLS?: Value<AppMeshVirtualGateway_VirtualGatewayClientPolicyTls>;
}

export interface AppMeshVirtualGateway_VirtualGatewayClientPolicyTls {
  readonly Certificate?: Value<AppMeshVirtualGateway_VirtualGatewayClientTlsCertificate>;
  readonly Enforce?: Value<boolean>;
  readonly Ports?: Value<readonly Value<number>[]>;
  readonly Validation: Value<AppMeshVirtualGateway_VirtualGatewayTlsValidationContext>;
}

export interface AppMeshVirtualGateway_VirtualGatewayClientTlsCertificate {
  readonly File?: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsFileCertificate>;
  readonly SDS?: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsSdsCertificate>;
}

export interface AppMeshVirtualGateway_VirtualGatewayConnectionPool {
  readonly GRPC?: Value<AppMeshVirtualGateway_VirtualGatewayGrpcConnectionPool>;
  readonly HTTP?: Value<AppMeshVirtualGateway_VirtualGatewayHttpConnectionPool>;
  readonly HTTP2?: Value<AppMeshVirtualGateway_VirtualGatewayHttp2ConnectionPool>;
}

export interface AppMeshVirtualGateway_VirtualGatewayFileAccessLog {
  readonly Format?: Value<AppMeshVirtualGateway_LoggingFormat>;
  readonly Path: Value<string>;
}

export interface AppMeshVirtualGateway_VirtualGatewayGrpcConnectionPool {
  readonly MaxRequests: Value<number>;
}

export interface AppMeshVirtualGateway_VirtualGatewayHealthCheckPolicy {
  readonly HealthyThreshold: Value<number>;
  readonly IntervalMillis: Value<number>;
  readonly Path?: Value<string>;
  readonly Port?: Value<number>;
  readonly Protocol: Value<string>;
  readonly TimeoutMillis: Value<number>;
  readonly UnhealthyThreshold: Value<number>;
}

export interface AppMeshVirtualGateway_VirtualGatewayHttp2ConnectionPool {
  readonly MaxRequests: Value<number>;
}

export interface AppMeshVirtualGateway_VirtualGatewayHttpConnectionPool {
  readonly MaxConnections: Value<number>;
  readonly MaxPendingRequests?: Value<number>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListener {
  readonly ConnectionPool?: Value<AppMeshVirtualGateway_VirtualGatewayConnectionPool>;
  readonly HealthCheck?: Value<AppMeshVirtualGateway_VirtualGatewayHealthCheckPolicy>;
  readonly PortMapping: Value<AppMeshVirtualGateway_VirtualGatewayPortMapping>;
  readonly TLS?: Value<AppMeshVirtualGateway_VirtualGatewayListenerTls>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListenerTls {
  readonly Certificate: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsCertificate>;
  readonly Mode: Value<string>;
  readonly Validation?: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsValidationContext>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListenerTlsAcmCertificate {
  readonly CertificateArn: Value<string>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListenerTlsCertificate {
  readonly ACM?: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsAcmCertificate>;
  readonly File?: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsFileCertificate>;
  readonly SDS?: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsSdsCertificate>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListenerTlsFileCertificate {
  readonly CertificateChain: Value<string>;
  readonly PrivateKey: Value<string>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListenerTlsSdsCertificate {
  readonly SecretName: Value<string>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListenerTlsValidationContext {
  readonly SubjectAlternativeNames?: Value<AppMeshVirtualGateway_SubjectAlternativeNames>;
  readonly Trust: Value<AppMeshVirtualGateway_VirtualGatewayListenerTlsValidationContextTrust>;
}

export interface AppMeshVirtualGateway_VirtualGatewayListenerTlsValidationContextTrust {
  readonly File?: Value<AppMeshVirtualGateway_VirtualGatewayTlsValidationContextFileTrust>;
  readonly SDS?: Value<AppMeshVirtualGateway_VirtualGatewayTlsValidationContextSdsTrust>;
}

export interface AppMeshVirtualGateway_VirtualGatewayLogging {
  readonly AccessLog?: Value<AppMeshVirtualGateway_VirtualGatewayAccessLog>;
}

export interface AppMeshVirtualGateway_VirtualGatewayPortMapping {
  readonly Port: Value<number>;
  readonly Protocol: Value<string>;
}

export interface AppMeshVirtualGateway_VirtualGatewaySpec {
  readonly BackendDefaults?: Value<AppMeshVirtualGateway_VirtualGatewayBackendDefaults>;
  readonly Listeners: Value<readonly Value<AppMeshVirtualGateway_VirtualGatewayListener>[]>;
  readonly Logging?: Value<AppMeshVirtualGateway_VirtualGatewayLogging>;
}

export interface AppMeshVirtualGateway_VirtualGatewayTlsValidationContext {
  readonly SubjectAlternativeNames?: Value<AppMeshVirtualGateway_SubjectAlternativeNames>;
  readonly Trust: Value<AppMeshVirtualGateway_VirtualGatewayTlsValidationContextTrust>;
}

export interface AppMeshVirtualGateway_VirtualGatewayTlsValidationContextAcmTrust {
  readonly CertificateAuthorityArns: Value<readonly Value<string>[]>;
}

export interface AppMeshVirtualGateway_VirtualGatewayTlsValidationContextFileTrust {
  readonly CertificateChain: Value<string>;
}

export interface AppMeshVirtualGateway_VirtualGatewayTlsValidationContextSdsTrust {
  readonly SecretName: Value<string>;
}

export interface AppMeshVirtualGateway_VirtualGatewayTlsValidationContextTrust {
  readonly ACM?: Value<AppMeshVirtualGateway_VirtualGatewayTlsValidationContextAcmTrust>;
  readonly File?: Value<AppMeshVirtualGateway_VirtualGatewayTlsValidationContextFileTrust>;
  readonly SDS?: Value<AppMeshVirtualGateway_VirtualGatewayTlsValidationContextSdsTrust>;
}

/** AWS::AppMesh::VirtualNode */
export interface AppMeshVirtualNodeProperties {
  readonly MeshName: Value<string>;
  readonly MeshOwner?: Value<string>;
  readonly Spec: Value<AppMeshVirtualNode_VirtualNodeSpec>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VirtualNodeName?: Value<string>;
}

export interface AppMeshVirtualNode_AccessLog {
  readonly File?: Value<AppMeshVirtualNode_FileAccessLog>;
}

export interface AppMeshVirtualNode_AwsCloudMapInstanceAttribute {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface AppMeshVirtualNode_AwsCloudMapServiceDiscovery {
  readonly Attributes?: Value<readonly Value<AppMeshVirtualNode_AwsCloudMapInstanceAttribute>[]>;
  readonly IpPreference?: Value<string>;
  readonly NamespaceName: Value<string>;
  readonly ServiceName: Value<string>;
}

export interface AppMeshVirtualNode_Backend {
  readonly VirtualService?: Value<AppMeshVirtualNode_VirtualServiceBackend>;
}

export interface AppMeshVirtualNode_BackendDefaults {
  readonly ClientPolicy?: Value<AppMeshVirtualNode_ClientPolicy>;
}

export interface AppMeshVirtualNode_ClientPolicy {
  readonly TLS?: Value<AppMeshVirtualNode_ClientPolicyTls>;
}

export interface AppMeshVirtualNode_ClientPolicyTls {
  readonly Certificate?: Value<AppMeshVirtualNode_ClientTlsCertificate>;
  readonly Enforce?: Value<boolean>;
  readonly Ports?: Value<readonly Value<number>[]>;
  readonly Validation: Value<AppMeshVirtualNode_TlsValidationContext>;
}

export interface AppMeshVirtualNode_ClientTlsCertificate {
  readonly File?: Value<AppMeshVirtualNode_ListenerTlsFileCertificate>;
  readonly SDS?: Value<AppMeshVirtualNode_ListenerTlsSdsCertificate>;
}

export interface AppMeshVirtualNode_DnsServiceDiscovery {
  readonly Hostname: Value<string>;
  readonly IpPreference?: Value<string>;
  readonly ResponseType?: Value<string>;
}

export interface AppMeshVirtualNode_Duration {
  readonly Unit: Value<string>;
  readonly Value: Value<number>;
}

export interface AppMeshVirtualNode_FileAccessLog {
  readonly Format?: Value<AppMeshVirtualNode_LoggingFormat>;
  readonly Path: Value<string>;
}

export interface AppMeshVirtualNode_GrpcTimeout {
  readonly Idle?: Value<AppMeshVirtualNode_Duration>;
  readonly PerRequest?: Value<AppMeshVirtualNode_Duration>;
}

export interface AppMeshVirtualNode_HealthCheck {
  readonly HealthyThreshold: Value<number>;
  readonly IntervalMillis: Value<number>;
  readonly Path?: Value<string>;
  readonly Port?: Value<number>;
  readonly Protocol: Value<string>;
  readonly TimeoutMillis: Value<number>;
  readonly UnhealthyThreshold: Value<number>;
}

export interface AppMeshVirtualNode_HttpTimeout {
  readonly Idle?: Value<AppMeshVirtualNode_Duration>;
  readonly PerRequest?: Value<AppMeshVirtualNode_Duration>;
}

export interface AppMeshVirtualNode_JsonFormatRef {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface AppMeshVirtualNode_Listener {
  readonly ConnectionPool?: Value<AppMeshVirtualNode_VirtualNodeConnectionPool>;
  readonly HealthCheck?: Value<AppMeshVirtualNode_HealthCheck>;
  readonly OutlierDetection?: Value<AppMeshVirtualNode_OutlierDetection>;
  readonly PortMapping: Value<AppMeshVirtualNode_PortMapping>;
  readonly TLS?: Value<AppMeshVirtualNode_ListenerTls>;
  readonly Timeout?: Value<AppMeshVirtualNode_ListenerTimeout>;
}

export interface AppMeshVirtualNode_ListenerTimeout {
  readonly GRPC?: Value<AppMeshVirtualNode_GrpcTimeout>;
  readonly HTTP?: Value<AppMeshVirtualNode_HttpTimeout>;
  readonly HTTP2?: Value<AppMeshVirtualNode_HttpTimeout>;
  readonly TCP?: Value<AppMeshVirtualNode_TcpTimeout>;
}

export interface AppMeshVirtualNode_ListenerTls {
  readonly Certificate: Value<AppMeshVirtualNode_ListenerTlsCertificate>;
  readonly Mode: Value<string>;
  readonly Validation?: Value<AppMeshVirtualNode_ListenerTlsValidationContext>;
}

export interface AppMeshVirtualNode_ListenerTlsAcmCertificate {
  readonly CertificateArn: Value<string>;
}

export interface AppMeshVirtualNode_ListenerTlsCertificate {
  readonly ACM?: Value<AppMeshVirtualNode_ListenerTlsAcmCertificate>;
  readonly File?: Value<AppMeshVirtualNode_ListenerTlsFileCertificate>;
  readonly SDS?: Value<AppMeshVirtualNode_ListenerTlsSdsCertificate>;
}

export interface AppMeshVirtualNode_ListenerTlsFileCertificate {
  readonly CertificateChain: Value<string>;
  readonly PrivateKey: Value<string>;
}

export interface AppMeshVirtualNode_ListenerTlsSdsCertificate {
  readonly SecretName: Value<string>;
}

export interface AppMeshVirtualNode_ListenerTlsValidationContext {
  readonly SubjectAlternativeNames?: Value<AppMeshVirtualNode_SubjectAlternativeNames>;
  readonly Trust: Value<AppMeshVirtualNode_ListenerTlsValidationContextTrust>;
}

export interface AppMeshVirtualNode_ListenerTlsValidationContextTrust {
  readonly File?: Value<AppMeshVirtualNode_TlsValidationContextFileTrust>;
  readonly SDS?: Value<AppMeshVirtualNode_TlsValidationContextSdsTrust>;
}

export interface AppMeshVirtualNode_Logging {
  readonly AccessLog?: Value<AppMeshVirtualNode_AccessLog>;
}

export interface AppMeshVirtualNode_LoggingFormat {
  readonly Json?: Value<readonly Value<AppMeshVirtualNode_JsonFormatRef>[]>;
  readonly Text?: Value<string>;
}

export interface AppMeshVirtualNode_OutlierDetection {
  readonly BaseEjectionDuration: Value<AppMeshVirtualNode_Duration>;
  readonly Interval: Value<AppMeshVirtualNode_Duration>;
  readonly MaxEjectionPercent: Value<number>;
  readonly MaxServerErrors: Value<number>;
}

export interface AppMeshVirtualNode_PortMapping {
  readonly Port: Value<number>;
  readonly Protocol: Value<string>;
}

export interface AppMeshVirtualNode_ServiceDiscovery {
  readonly AWSCloudMap?: Value<AppMeshVirtualNode_AwsCloudMapServiceDiscovery>;
  readonly DNS?: Value<AppMeshVirtualNode_DnsServiceDiscovery>;
}

export interface AppMeshVirtualNode_SubjectAlternativeNameMatchers {
  readonly Exact?: Value<readonly Value<string>[]>;
}

export interface AppMeshVirtualNode_SubjectAlternativeNames {
  readonly Match: Value<AppMeshVirtualNode_SubjectAlternativeNameMatchers>;
}

export interface AppMeshVirtualNode_TcpTimeout {
  readonly Idle?: Value<AppMeshVirtualNode_Duration>;
}

export interface AppMeshVirtualNode_TlsValidationContext {
  readonly SubjectAlternativeNames?: Value<AppMeshVirtualNode_SubjectAlternativeNames>;
  readonly Trust: Value<AppMeshVirtualNode_TlsValidationContextTrust>;
}

export interface AppMeshVirtualNode_TlsValidationContextAcmTrust {
  readonly CertificateAuthorityArns: Value<readonly Value<string>[]>;
}

export interface AppMeshVirtualNode_TlsValidationContextFileTrust {
  readonly CertificateChain: Value<string>;
}

export interface AppMeshVirtualNode_TlsValidationContextSdsTrust {
  readonly SecretName: Value<string>;
}

export interface AppMeshVirtualNode_TlsValidationContextTrust {
  readonly ACM?: Value<AppMeshVirtualNode_TlsValidationContextAcmTrust>;
  readonly File?: Value<AppMeshVirtualNode_TlsValidationContextFileTrust>;
  readonly SDS?: Value<AppMeshVirtualNode_TlsValidationContextSdsTrust>;
}

export interface AppMeshVirtualNode_VirtualNodeConnectionPool {
  readonly GRPC?: Value<AppMeshVirtualNode_VirtualNodeGrpcConnectionPool>;
  readonly HTTP?: Value<AppMeshVirtualNode_VirtualNodeHttpConnectionPool>;
  readonly HTTP2?: Value<AppMeshVirtualNode_VirtualNodeHttp2ConnectionPool>;
  readonly TCP?: Value<AppMeshVirtualNode_VirtualNodeTcpConnectionPool>;
}

export interface AppMeshVirtualNode_VirtualNodeGrpcConnectionPool {
  readonly MaxRequests: Value<number>;
}

export interface AppMeshVirtualNode_VirtualNodeHttp2ConnectionPool {
  readonly MaxRequests: Value<number>;
}

export interface AppMeshVirtualNode_VirtualNodeHttpConnectionPool {
  readonly MaxConnections: Value<number>;
  readonly MaxPendingRequests?: Value<number>;
}

export interface AppMeshVirtualNode_VirtualNodeSpec {
  readonly BackendDefaults?: Value<AppMeshVirtualNode_BackendDefaults>;
  readonly Backends?: Value<readonly Value<AppMeshVirtualNode_Backend>[]>;
  readonly Listeners?: Value<readonly Value<AppMeshVirtualNode_Listener>[]>;
  readonly Logging?: Value<AppMeshVirtualNode_Logging>;
  readonly ServiceDiscovery?: Value<AppMeshVirtualNode_ServiceDiscovery>;
}

export interface AppMeshVirtualNode_VirtualNodeTcpConnectionPool {
  readonly MaxConnections: Value<number>;
}

export interface AppMeshVirtualNode_VirtualServiceBackend {
  readonly ClientPolicy?: Value<AppMeshVirtualNode_ClientPolicy>;
  readonly VirtualServiceName: Value<string>;
}

/** AWS::AppMesh::VirtualRouter */
export interface AppMeshVirtualRouterProperties {
  readonly MeshName: Value<string>;
  readonly MeshOwner?: Value<string>;
  readonly Spec: Value<AppMeshVirtualRouter_VirtualRouterSpec>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VirtualRouterName?: Value<string>;
}

export interface AppMeshVirtualRouter_PortMapping {
  readonly Port: Value<number>;
  readonly Protocol: Value<string>;
}

export interface AppMeshVirtualRouter_VirtualRouterListener {
  readonly PortMapping: Value<AppMeshVirtualRouter_PortMapping>;
}

export interface AppMeshVirtualRouter_VirtualRouterSpec {
  readonly Listeners: Value<readonly Value<AppMeshVirtualRouter_VirtualRouterListener>[]>;
}

/** AWS::AppMesh::VirtualService */
export interface AppMeshVirtualServiceProperties {
  readonly MeshName: Value<string>;
  readonly MeshOwner?: Value<string>;
  readonly Spec: Value<AppMeshVirtualService_VirtualServiceSpec>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VirtualServiceName: Value<string>;
}

export interface AppMeshVirtualService_VirtualNodeServiceProvider {
  readonly VirtualNodeName: Value<string>;
}

export interface AppMeshVirtualService_VirtualRouterServiceProvider {
  readonly VirtualRouterName: Value<string>;
}

export interface AppMeshVirtualService_VirtualServiceProvider {
  readonly VirtualNode?: Value<AppMeshVirtualService_VirtualNodeServiceProvider>;
  readonly VirtualRouter?: Value<AppMeshVirtualService_VirtualRouterServiceProvider>;
}

export interface AppMeshVirtualService_VirtualServiceSpec {
  readonly Provider?: Value<AppMeshVirtualService_VirtualServiceProvider>;
}

/** AWS::ApplicationAutoScaling::ScalableTarget */
export interface ApplicationAutoScalingScalableTargetProperties {
  readonly MaxCapacity: Value<number>;
  readonly MinCapacity: Value<number>;
  readonly ResourceId: Value<string>;
  readonly RoleARN?: Value<string>;
  readonly ScalableDimension: Value<string>;
  readonly ScheduledActions?: Value<readonly Value<ApplicationAutoScalingScalableTarget_ScheduledAction>[]>;
  readonly ServiceNamespace: Value<string>;
  readonly SuspendedState?: Value<ApplicationAutoScalingScalableTarget_SuspendedState>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface ApplicationAutoScalingScalableTarget_ScalableTargetAction {
  readonly MaxCapacity?: Value<number>;
  readonly MinCapacity?: Value<number>;
}

export interface ApplicationAutoScalingScalableTarget_ScheduledAction {
  readonly EndTime?: Value<string>;
  readonly ScalableTargetAction?: Value<ApplicationAutoScalingScalableTarget_ScalableTargetAction>;
  readonly Schedule: Value<string>;
  readonly ScheduledActionName: Value<string>;
  readonly StartTime?: Value<string>;
  readonly Timezone?: Value<string>;
}

export interface ApplicationAutoScalingScalableTarget_SuspendedState {
  readonly DynamicScalingInSuspended?: Value<boolean>;
  readonly DynamicScalingOutSuspended?: Value<boolean>;
  readonly ScheduledScalingSuspended?: Value<boolean>;
}

/** AWS::ApplicationAutoScaling::ScalingPolicy */
export interface ApplicationAutoScalingScalingPolicyProperties {
  readonly PolicyName: Value<string>;
  readonly PolicyType: Value<string>;
  readonly PredictiveScalingPolicyConfiguration?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPolicyConfiguration>;
  readonly ResourceId?: Value<string>;
  readonly ScalableDimension?: Value<string>;
  readonly ScalingTargetId?: Value<string>;
  readonly ServiceNamespace?: Value<string>;
  readonly StepScalingPolicyConfiguration?: Value<ApplicationAutoScalingScalingPolicy_StepScalingPolicyConfiguration>;
  readonly TargetTrackingScalingPolicyConfiguration?: Value<ApplicationAutoScalingScalingPolicy_TargetTrackingScalingPolicyConfiguration>;
}

export interface ApplicationAutoScalingScalingPolicy_CustomizedMetricSpecification {
  readonly Dimensions?: Value<readonly Value<ApplicationAutoScalingScalingPolicy_MetricDimension>[]>;
  readonly MetricName?: Value<string>;
  readonly Metrics?: Value<readonly Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDataQuery>[]>;
  readonly Namespace?: Value<string>;
  readonly Statistic?: Value<string>;
  readonly Unit?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_MetricDimension {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_PredefinedMetricSpecification {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric {
  readonly MetricDataQueries: Value<readonly Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery>[]>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric {
  readonly MetricDataQueries: Value<readonly Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery>[]>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric {
  readonly MetricDataQueries: Value<readonly Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery>[]>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingMetric {
  readonly Dimensions?: Value<readonly Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDimension>[]>;
  readonly MetricName?: Value<string>;
  readonly Namespace?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery {
  readonly Expression?: Value<string>;
  readonly Id?: Value<string>;
  readonly Label?: Value<string>;
  readonly MetricStat?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricStat>;
  readonly ReturnData?: Value<boolean>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDimension {
  readonly Name?: Value<string>;
  readonly Value?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricSpecification {
  readonly CustomizedCapacityMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric>;
  readonly CustomizedLoadMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric>;
  readonly CustomizedScalingMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric>;
  readonly PredefinedLoadMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric>;
  readonly PredefinedMetricPairSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair>;
  readonly PredefinedScalingMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric>;
  readonly TargetValue: Value<number>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricStat {
  readonly Metric?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetric>;
  readonly Stat?: Value<string>;
  readonly Unit?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingPolicyConfiguration {
  readonly MaxCapacityBreachBehavior?: Value<string>;
  readonly MaxCapacityBuffer?: Value<number>;
  readonly MetricSpecifications: Value<readonly Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricSpecification>[]>;
  readonly Mode?: Value<string>;
  readonly SchedulingBufferTime?: Value<number>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_StepAdjustment {
  readonly MetricIntervalLowerBound?: Value<number>;
  readonly MetricIntervalUpperBound?: Value<number>;
  readonly ScalingAdjustment: Value<number>;
}

export interface ApplicationAutoScalingScalingPolicy_StepScalingPolicyConfiguration {
  readonly AdjustmentType?: Value<string>;
  readonly Cooldown?: Value<number>;
  readonly MetricAggregationType?: Value<string>;
  readonly MinAdjustmentMagnitude?: Value<number>;
  readonly StepAdjustments?: Value<readonly Value<ApplicationAutoScalingScalingPolicy_StepAdjustment>[]>;
}

export interface ApplicationAutoScalingScalingPolicy_TargetTrackingMetric {
  readonly Dimensions?: Value<readonly Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDimension>[]>;
  readonly MetricName?: Value<string>;
  readonly Namespace?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDataQuery {
  readonly Expression?: Value<string>;
  readonly Id?: Value<string>;
  readonly Label?: Value<string>;
  readonly MetricStat?: Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetricStat>;
  readonly ReturnData?: Value<boolean>;
}

export interface ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDimension {
  readonly Name?: Value<string>;
  readonly Value?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_TargetTrackingMetricStat {
  readonly Metric?: Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetric>;
  readonly Stat?: Value<string>;
  readonly Unit?: Value<string>;
}

export interface ApplicationAutoScalingScalingPolicy_TargetTrackingScalingPolicyConfiguration {
  readonly CustomizedMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_CustomizedMetricSpecification>;
  readonly DisableScaleIn?: Value<boolean>;
  readonly PredefinedMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredefinedMetricSpecification>;
  readonly ScaleInCooldown?: Value<number>;
  readonly ScaleOutCooldown?: Value<number>;
  readonly TargetValue: Value<number>;
}

/** AWS::AutoScaling::AutoScalingGroup */
export interface AutoScalingAutoScalingGroupProperties {
  readonly AutoScalingGroupName?: Value<string>;
  readonly AvailabilityZoneDistribution?: Value<AutoScalingAutoScalingGroup_AvailabilityZoneDistribution>;
  readonly AvailabilityZoneIds?: Value<readonly Value<string>[]>;
  readonly AvailabilityZoneImpairmentPolicy?: Value<AutoScalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy>;
  readonly AvailabilityZones?: Value<readonly Value<string>[]>;
  readonly CapacityRebalance?: Value<boolean>;
  readonly CapacityReservationSpecification?: Value<AutoScalingAutoScalingGroup_CapacityReservationSpecification>;
  readonly Context?: Value<string>;
  readonly Cooldown?: Value<string>;
  readonly DefaultInstanceWarmup?: Value<number>;
  readonly DeletionProtection?: Value<string>;
  readonly DesiredCapacity?: Value<string>;
  readonly DesiredCapacityType?: Value<string>;
  readonly HealthCheckGracePeriod?: Value<number>;
  readonly HealthCheckType?: Value<string>;
  readonly InstanceId?: Value<string>;
  readonly InstanceLifecyclePolicy?: Value<AutoScalingAutoScalingGroup_InstanceLifecyclePolicy>;
  readonly InstanceMaintenancePolicy?: Value<AutoScalingAutoScalingGroup_InstanceMaintenancePolicy>;
  readonly LaunchConfigurationName?: Value<string>;
  readonly LaunchTemplate?: Value<AutoScalingAutoScalingGroup_LaunchTemplateSpecification>;
  readonly LifecycleHookSpecificationList?: Value<readonly Value<AutoScalingAutoScalingGroup_LifecycleHookSpecification>[]>;
  readonly LoadBalancerNames?: Value<readonly Value<string>[]>;
  readonly MaxInstanceLifetime?: Value<number>;
  readonly MaxSize: Value<string>;
  readonly MetricsCollection?: Value<readonly Value<AutoScalingAutoScalingGroup_MetricsCollection>[]>;
  readonly MinSize: Value<string>;
  readonly MixedInstancesPolicy?: Value<AutoScalingAutoScalingGroup_MixedInstancesPolicy>;
  readonly NewInstancesProtectedFromScaleIn?: Value<boolean>;
  readonly NotificationConfiguration?: Value<AutoScalingAutoScalingGroup_NotificationConfiguration>;
  readonly NotificationConfigurations?: Value<readonly Value<AutoScalingAutoScalingGroup_NotificationConfiguration>[]>;
  readonly PlacementGroup?: Value<string>;
  readonly ServiceLinkedRoleARN?: Value<string>;
  readonly SkipZonalShiftValidation?: Value<boolean>;
  readonly Tags?: Value<readonly Value<AutoScalingAutoScalingGroup_TagProperty>[]>;
  readonly TargetGroupARNs?: Value<readonly Value<string>[]>;
  readonly TerminationPolicies?: Value<readonly Value<string>[]>;
  readonly TrafficSources?: Value<readonly Value<AutoScalingAutoScalingGroup_TrafficSourceIdentifier>[]>;
  readonly VPCZoneIdentifier?: Value<readonly Value<string>[]>;
}

export interface AutoScalingAutoScalingGroup_AcceleratorCountRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_AvailabilityZoneDistribution {
  readonly CapacityDistributionStrategy?: Value<"balanced-best-effort" | "balanced-only" | "reservations-then-balanced">;
}

export interface AutoScalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy {
  readonly ImpairedZoneHealthCheckBehavior: Value<"IgnoreUnhealthy" | "ReplaceUnhealthy">;
  readonly ZonalShiftEnabled: Value<boolean>;
}

export interface AutoScalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_BaselinePerformanceFactorsRequest {
  readonly Cpu?: Value<AutoScalingAutoScalingGroup_CpuPerformanceFactorRequest>;
}

export interface AutoScalingAutoScalingGroup_CapacityReservationSpecification {
  readonly CapacityReservationPreference: Value<string>;
  readonly CapacityReservationTarget?: Value<AutoScalingAutoScalingGroup_CapacityReservationTarget>;
}

export interface AutoScalingAutoScalingGroup_CapacityReservationTarget {
  readonly CapacityReservationIds?: Value<readonly Value<string>[]>;
  readonly CapacityReservationResourceGroupArns?: Value<readonly Value<string>[]>;
}

export interface AutoScalingAutoScalingGroup_CpuPerformanceFactorRequest {
  readonly References?: Value<readonly Value<AutoScalingAutoScalingGroup_PerformanceFactorReferenceRequest>[]>;
}

export interface AutoScalingAutoScalingGroup_DistributionSegment {
  readonly TargetCapacityTypes: Value<readonly Value<"on-demand-capacity-reservation" | "capacity-block" | "interruptible-capacity-reservation" | "on-demand">[]>;
}

export interface AutoScalingAutoScalingGroup_InstanceLifecyclePolicy {
  readonly RetentionTriggers?: Value<AutoScalingAutoScalingGroup_RetentionTriggers>;
}

export interface AutoScalingAutoScalingGroup_InstanceMaintenancePolicy {
  readonly MaxHealthyPercentage?: Value<number>;
  readonly MinHealthyPercentage?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_InstanceRequirements {
  readonly AcceleratorCount?: Value<AutoScalingAutoScalingGroup_AcceleratorCountRequest>;
  readonly AcceleratorManufacturers?: Value<readonly Value<string>[]>;
  readonly AcceleratorNames?: Value<readonly Value<string>[]>;
  readonly AcceleratorTotalMemoryMiB?: Value<AutoScalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest>;
  readonly AcceleratorTypes?: Value<readonly Value<string>[]>;
  readonly AllowedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly BareMetal?: Value<string>;
  readonly BaselineEbsBandwidthMbps?: Value<AutoScalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest>;
  readonly BaselinePerformanceFactors?: Value<AutoScalingAutoScalingGroup_BaselinePerformanceFactorsRequest>;
  readonly BurstablePerformance?: Value<string>;
  readonly CpuManufacturers?: Value<readonly Value<string>[]>;
  readonly ExcludedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly InstanceGenerations?: Value<readonly Value<string>[]>;
  readonly LocalStorage?: Value<string>;
  readonly LocalStorageTypes?: Value<readonly Value<string>[]>;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Value<number>;
  readonly MemoryGiBPerVCpu?: Value<AutoScalingAutoScalingGroup_MemoryGiBPerVCpuRequest>;
  readonly MemoryMiB: Value<AutoScalingAutoScalingGroup_MemoryMiBRequest>;
  readonly NetworkBandwidthGbps?: Value<AutoScalingAutoScalingGroup_NetworkBandwidthGbpsRequest>;
  readonly NetworkInterfaceCount?: Value<AutoScalingAutoScalingGroup_NetworkInterfaceCountRequest>;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly RequireHibernateSupport?: Value<boolean>;
  readonly SpotMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly TotalLocalStorageGB?: Value<AutoScalingAutoScalingGroup_TotalLocalStorageGBRequest>;
  readonly VCpuCount: Value<AutoScalingAutoScalingGroup_VCpuCountRequest>;
}

export interface AutoScalingAutoScalingGroup_InstancesDistribution {
  readonly DistributionSegments?: Value<readonly Value<AutoScalingAutoScalingGroup_DistributionSegment>[]>;
  readonly OnDemandAllocationStrategy?: Value<string>;
  readonly OnDemandBaseCapacity?: Value<number>;
  readonly OnDemandPercentageAboveBaseCapacity?: Value<number>;
  readonly SpotAllocationStrategy?: Value<string>;
  readonly SpotInstancePools?: Value<number>;
  readonly SpotMaxPrice?: Value<string>;
}

export interface AutoScalingAutoScalingGroup_LaunchTemplate {
  readonly LaunchTemplateSpecification: Value<AutoScalingAutoScalingGroup_LaunchTemplateSpecification>;
  readonly Overrides?: Value<readonly Value<AutoScalingAutoScalingGroup_LaunchTemplateOverrides>[]>;
}

export interface AutoScalingAutoScalingGroup_LaunchTemplateOverrides {
  readonly ImageId?: Value<string>;
  readonly InstanceRequirements?: Value<AutoScalingAutoScalingGroup_InstanceRequirements>;
  readonly InstanceType?: Value<string>;
  readonly LaunchTemplateSpecification?: Value<AutoScalingAutoScalingGroup_LaunchTemplateSpecification>;
  readonly WeightedCapacity?: Value<string>;
}

export interface AutoScalingAutoScalingGroup_LaunchTemplateSpecification {
  readonly LaunchTemplateId?: Value<string>;
  readonly LaunchTemplateName?: Value<string>;
  readonly Version: Value<string>;
}

export interface AutoScalingAutoScalingGroup_LifecycleHookSpecification {
  readonly DefaultResult?: Value<string>;
  readonly HeartbeatTimeout?: Value<number>;
  readonly LifecycleHookName: Value<string>;
  readonly LifecycleTransition: Value<string>;
  readonly NotificationMetadata?: Value<string>;
  readonly NotificationTargetARN?: Value<string>;
  readonly RoleARN?: Value<string>;
}

export interface AutoScalingAutoScalingGroup_MemoryGiBPerVCpuRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_MemoryMiBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_MetricsCollection {
  readonly Granularity: Value<string>;
  readonly Metrics?: Value<readonly Value<string>[]>;
}

export interface AutoScalingAutoScalingGroup_MixedInstancesPolicy {
  readonly InstancesDistribution?: Value<AutoScalingAutoScalingGroup_InstancesDistribution>;
  readonly LaunchTemplate: Value<AutoScalingAutoScalingGroup_LaunchTemplate>;
}

export interface AutoScalingAutoScalingGroup_NetworkBandwidthGbpsRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_NetworkInterfaceCountRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_NotificationConfiguration {
  readonly NotificationTypes?: Value<readonly Value<string>[]>;
  readonly TopicARN: Value<string> | Value<readonly Value<string>[]>;
}

export interface AutoScalingAutoScalingGroup_PerformanceFactorReferenceRequest {
  readonly InstanceFamily?: Value<string>;
}

export interface AutoScalingAutoScalingGroup_RetentionTriggers {
  readonly TerminateHookAbandon?: Value<string>;
}

export interface AutoScalingAutoScalingGroup_TagProperty {
  readonly Key: Value<string>;
  readonly PropagateAtLaunch: Value<boolean>;
  readonly Value: Value<string>;
}

export interface AutoScalingAutoScalingGroup_TotalLocalStorageGBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface AutoScalingAutoScalingGroup_TrafficSourceIdentifier {
  readonly Identifier: Value<string>;
  readonly Type: Value<string>;
}

export interface AutoScalingAutoScalingGroup_VCpuCountRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

/** AWS::AutoScaling::LaunchConfiguration */
export interface AutoScalingLaunchConfigurationProperties {
  readonly AssociatePublicIpAddress?: Value<boolean>;
  readonly BlockDeviceMappings?: Value<readonly Value<AutoScalingLaunchConfiguration_BlockDeviceMapping>[]>;
  readonly ClassicLinkVPCId?: Value<string>;
  readonly ClassicLinkVPCSecurityGroups?: Value<readonly Value<string>[]>;
  readonly EbsOptimized?: Value<boolean>;
  readonly IamInstanceProfile?: Value<string>;
  readonly ImageId: Value<string>;
  readonly InstanceId?: Value<string>;
  readonly InstanceMonitoring?: Value<boolean>;
  readonly InstanceType: Value<string>;
  readonly KernelId?: Value<string>;
  readonly KeyName?: Value<string>;
  readonly LaunchConfigurationName?: Value<string>;
  readonly MetadataOptions?: Value<AutoScalingLaunchConfiguration_MetadataOptions>;
  readonly PlacementTenancy?: Value<string>;
  readonly RamDiskId?: Value<string>;
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly SpotPrice?: Value<string>;
  readonly UserData?: Value<string>;
}

export interface AutoScalingLaunchConfiguration_BlockDevice {
  readonly DeleteOnTermination?: Value<boolean>;
  readonly Encrypted?: Value<boolean>;
  readonly Iops?: Value<number>;
  readonly SnapshotId?: Value<string>;
  readonly Throughput?: Value<number>;
  readonly VolumeSize?: Value<number>;
  readonly VolumeType?: Value<string>;
}

export interface AutoScalingLaunchConfiguration_BlockDeviceMapping {
  readonly DeviceName: Value<string>;
  readonly Ebs?: Value<AutoScalingLaunchConfiguration_BlockDevice>;
  readonly NoDevice?: Value<boolean>;
  readonly VirtualName?: Value<string>;
}

export interface AutoScalingLaunchConfiguration_MetadataOptions {
  readonly HttpEndpoint?: Value<string>;
  readonly HttpPutResponseHopLimit?: Value<number>;
  readonly HttpTokens?: Value<string>;
}

/** AWS::AutoScaling::LifecycleHook */
export interface AutoScalingLifecycleHookProperties {
  readonly AutoScalingGroupName: Value<string>;
  readonly DefaultResult?: Value<string>;
  readonly HeartbeatTimeout?: Value<number>;
  readonly LifecycleHookName?: Value<string>;
  readonly LifecycleTransition: Value<string>;
  readonly NotificationMetadata?: Value<string>;
  readonly NotificationTargetARN?: Value<string>;
  readonly RoleARN?: Value<string>;
}

/** AWS::AutoScaling::ScalingPolicy */
export interface AutoScalingScalingPolicyProperties {
  readonly AdjustmentType?: Value<string>;
  readonly AutoScalingGroupName: Value<string>;
  readonly Cooldown?: Value<string>;
  readonly EstimatedInstanceWarmup?: Value<number>;
  readonly MetricAggregationType?: Value<string>;
  readonly MinAdjustmentMagnitude?: Value<number>;
  readonly PolicyType?: Value<string>;
  readonly PredictiveScalingConfiguration?: Value<AutoScalingScalingPolicy_PredictiveScalingConfiguration>;
  readonly ScalingAdjustment?: Value<number>;
  readonly StepAdjustments?: Value<readonly Value<AutoScalingScalingPolicy_StepAdjustment>[]>;
  readonly TargetTrackingConfiguration?: Value<AutoScalingScalingPolicy_TargetTrackingConfiguration>;
}

export interface AutoScalingScalingPolicy_CustomizedMetricSpecification {
  readonly Dimensions?: Value<readonly Value<AutoScalingScalingPolicy_MetricDimension>[]>;
  readonly MetricName?: Value<string>;
  readonly Metrics?: Value<readonly Value<AutoScalingScalingPolicy_TargetTrackingMetricDataQuery>[]>;
  readonly Namespace?: Value<string>;
  readonly Period?: Value<number>;
  readonly Statistic?: Value<string>;
  readonly Unit?: Value<string>;
}

export interface AutoScalingScalingPolicy_Metric {
  readonly Dimensions?: Value<readonly Value<AutoScalingScalingPolicy_MetricDimension>[]>;
  readonly MetricName: Value<string>;
  readonly Namespace: Value<string>;
}

export interface AutoScalingScalingPolicy_MetricDataQuery {
  readonly Expression?: Value<string>;
  readonly Id: Value<string>;
  readonly Label?: Value<string>;
  readonly MetricStat?: Value<AutoScalingScalingPolicy_MetricStat>;
  readonly ReturnData?: Value<boolean>;
}

export interface AutoScalingScalingPolicy_MetricDimension {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface AutoScalingScalingPolicy_MetricStat {
  readonly Metric: Value<AutoScalingScalingPolicy_Metric>;
  readonly Stat: Value<string>;
  readonly Unit?: Value<string>;
}

export interface AutoScalingScalingPolicy_PredefinedMetricSpecification {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingConfiguration {
  readonly MaxCapacityBreachBehavior?: Value<string>;
  readonly MaxCapacityBuffer?: Value<number>;
  readonly MetricSpecifications: Value<readonly Value<AutoScalingScalingPolicy_PredictiveScalingMetricSpecification>[]>;
  readonly Mode?: Value<string>;
  readonly SchedulingBufferTime?: Value<number>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric {
  readonly MetricDataQueries: Value<readonly Value<AutoScalingScalingPolicy_MetricDataQuery>[]>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric {
  readonly MetricDataQueries: Value<readonly Value<AutoScalingScalingPolicy_MetricDataQuery>[]>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric {
  readonly MetricDataQueries: Value<readonly Value<AutoScalingScalingPolicy_MetricDataQuery>[]>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingMetricSpecification {
  readonly CustomizedCapacityMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric>;
  readonly CustomizedLoadMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric>;
  readonly CustomizedScalingMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric>;
  readonly PredefinedLoadMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric>;
  readonly PredefinedMetricPairSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair>;
  readonly PredefinedScalingMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric>;
  readonly TargetValue: Value<number>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface AutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric {
  readonly PredefinedMetricType: Value<string>;
  readonly ResourceLabel?: Value<string>;
}

export interface AutoScalingScalingPolicy_StepAdjustment {
  readonly MetricIntervalLowerBound?: Value<number>;
  readonly MetricIntervalUpperBound?: Value<number>;
  readonly ScalingAdjustment: Value<number>;
}

export interface AutoScalingScalingPolicy_TargetTrackingConfiguration {
  readonly CustomizedMetricSpecification?: Value<AutoScalingScalingPolicy_CustomizedMetricSpecification>;
  readonly DisableScaleIn?: Value<boolean>;
  readonly PredefinedMetricSpecification?: Value<AutoScalingScalingPolicy_PredefinedMetricSpecification>;
  readonly TargetValue: Value<number>;
}

export interface AutoScalingScalingPolicy_TargetTrackingMetricDataQuery {
  readonly Expression?: Value<string>;
  readonly Id: Value<string>;
  readonly Label?: Value<string>;
  readonly MetricStat?: Value<AutoScalingScalingPolicy_TargetTrackingMetricStat>;
  readonly Period?: Value<number>;
  readonly ReturnData?: Value<boolean>;
}

export interface AutoScalingScalingPolicy_TargetTrackingMetricStat {
  readonly Metric: Value<AutoScalingScalingPolicy_Metric>;
  readonly Period?: Value<number>;
  readonly Stat: Value<string>;
  readonly Unit?: Value<string>;
}

/** AWS::AutoScaling::ScheduledAction */
export interface AutoScalingScheduledActionProperties {
  readonly AutoScalingGroupName: Value<string>;
  readonly DesiredCapacity?: Value<number>;
  readonly EndTime?: Value<string>;
  readonly MaxSize?: Value<number>;
  readonly MinSize?: Value<number>;
  readonly Recurrence?: Value<string>;
  readonly StartTime?: Value<string>;
  readonly TimeZone?: Value<string>;
}

/** AWS::AutoScaling::WarmPool */
export interface AutoScalingWarmPoolProperties {
  readonly AutoScalingGroupName: Value<string>;
  readonly InstanceReusePolicy?: Value<AutoScalingWarmPool_InstanceReusePolicy>;
  readonly MaxGroupPreparedCapacity?: Value<number>;
  readonly MinSize?: Value<number>;
  readonly PoolState?: Value<string>;
}

export interface AutoScalingWarmPool_InstanceReusePolicy {
  readonly ReuseOnScaleIn?: Value<boolean>;
}

/** AWS::CertificateManager::Account */
export interface CertificateManagerAccountProperties {
  readonly ExpiryEventsConfiguration: Value<CertificateManagerAccount_ExpiryEventsConfiguration>;
}

export interface CertificateManagerAccount_ExpiryEventsConfiguration {
  readonly DaysBeforeExpiry?: Value<number>;
}

/** AWS::CertificateManager::AcmeDomainValidation */
export interface CertificateManagerAcmeDomainValidationProperties {
  readonly AcmeEndpointArn: Value<string>;
  readonly DomainName: Value<string>;
  readonly PrevalidationOptions: Value<CertificateManagerAcmeDomainValidation_PrevalidationOptions>;
  readonly Tags?: Value<readonly Value<CertificateManagerAcmeDomainValidation_TagsItems>[]>;
}

export interface CertificateManagerAcmeDomainValidation_DnsPrevalidationOptions {
  readonly DomainScope?: Value<CertificateManagerAcmeDomainValidation_DomainScope>;
  readonly HostedZoneId?: Value<string>;
}

export interface CertificateManagerAcmeDomainValidation_DomainScope {
  readonly ExactDomain?: Value<string>;
  readonly Subdomains?: Value<string>;
  readonly Wildcards?: Value<string>;
}

export interface CertificateManagerAcmeDomainValidation_PrevalidationOptions {
  readonly DnsPrevalidation: Value<CertificateManagerAcmeDomainValidation_DnsPrevalidationOptions>;
}

export interface CertificateManagerAcmeDomainValidation_TagsItems {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

/** AWS::CertificateManager::AcmeEndpoint */
export interface CertificateManagerAcmeEndpointProperties {
  readonly AuthorizationBehavior: Value<string>;
  readonly CertificateAuthority: Value<CertificateManagerAcmeEndpoint_CertificateAuthority>;
  readonly CertificateTags?: Value<readonly Value<Tag>[]>;
  readonly Contact?: Value<string>;
  readonly Tags?: Value<readonly Value<CertificateManagerAcmeEndpoint_TagsItems>[]>;
}

export interface CertificateManagerAcmeEndpoint_CertificateAuthority {
  readonly PublicCertificateAuthority: Value<CertificateManagerAcmeEndpoint_PublicCertificateAuthority>;
}

export interface CertificateManagerAcmeEndpoint_PublicCertificateAuthority {
  readonly AllowedKeyAlgorithms?: Value<readonly Value<string>[]>;
}

export interface CertificateManagerAcmeEndpoint_TagsItems {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

/** AWS::CertificateManager::AcmeExternalAccountBinding */
export interface CertificateManagerAcmeExternalAccountBindingProperties {
  readonly AcmeEndpointArn: Value<string>;
  readonly Expiration?: Value<CertificateManagerAcmeExternalAccountBinding_Expiration>;
  readonly RoleArn: Value<string>;
  readonly Tags?: Value<readonly Value<CertificateManagerAcmeExternalAccountBinding_TagsItems>[]>;
}

export interface CertificateManagerAcmeExternalAccountBinding_Expiration {
  readonly Type: Value<string>;
  readonly Value: Value<number>;
}

export interface CertificateManagerAcmeExternalAccountBinding_TagsItems {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

/** AWS::CertificateManager::Certificate */
export interface CertificateManagerCertificateProperties {
  readonly CertificateAuthorityArn?: Value<string>;
  readonly CertificateExport?: Value<"ENABLED" | "DISABLED">;
  readonly CertificateTransparencyLoggingPreference?: Value<"ENABLED" | "DISABLED">;
  readonly DomainName: Value<string>;
  readonly DomainValidationOptions?: Value<readonly Value<CertificateManagerCertificate_DomainValidationOption>[]>;
  readonly KeyAlgorithm?: Value<string>;
  readonly SubjectAlternativeNames?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly ValidationMethod?: Value<string>;
}

export interface CertificateManagerCertificate_DomainValidationOption {
  readonly DomainName?: Value<string>;
  readonly HostedZoneId?: Value<string>;
  readonly ValidationDomain?: Value<string>;
}

/** AWS::Chatbot::CustomAction */
export interface ChatbotCustomActionProperties {
  readonly ActionName: Value<string>;
  readonly AliasName?: Value<string>;
  readonly Attachments?: Value<readonly Value<ChatbotCustomAction_CustomActionAttachment>[]>;
  readonly Definition: Value<ChatbotCustomAction_CustomActionDefinition>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface ChatbotCustomAction_CustomActionAttachment {
  readonly ButtonText?: Value<string>;
  readonly Criteria?: Value<readonly Value<ChatbotCustomAction_CustomActionAttachmentCriteria>[]>;
  readonly NotificationType?: Value<string>;
  readonly Variables?: Value<Readonly<Record<string, Value<string>>>>;
}

export interface ChatbotCustomAction_CustomActionAttachmentCriteria {
  readonly Operator: Value<"HAS_VALUE" | "EQUALS">;
  readonly Value?: Value<string>;
  readonly VariableName: Value<string>;
}

export interface ChatbotCustomAction_CustomActionDefinition {
  readonly CommandText: Value<string>;
}

/** AWS::Chatbot::MicrosoftTeamsChannelConfiguration */
export interface ChatbotMicrosoftTeamsChannelConfigurationProperties {
  readonly ConfigurationName: Value<string>;
  readonly CustomizationResourceArns?: Value<readonly Value<string>[]>;
  readonly GuardrailPolicies?: Value<readonly Value<string>[]>;
  readonly IamRoleArn: Value<string>;
  readonly LoggingLevel?: Value<string>;
  readonly SnsTopicArns?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TeamId: Value<string>;
  readonly TeamsChannelId: Value<string>;
  readonly TeamsChannelName?: Value<string>;
  readonly TeamsTenantId: Value<string>;
  readonly UserRoleRequired?: Value<boolean>;
}

/** AWS::Chatbot::SlackChannelConfiguration */
export interface ChatbotSlackChannelConfigurationProperties {
  readonly ConfigurationName: Value<string>;
  readonly CustomizationResourceArns?: Value<readonly Value<string>[]>;
  readonly GuardrailPolicies?: Value<readonly Value<string>[]>;
  readonly IamRoleArn: Value<string>;
  readonly LoggingLevel?: Value<string>;
  readonly SlackChannelId: Value<string>;
  readonly SlackWorkspaceId: Value<string>;
  readonly SnsTopicArns?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UserRoleRequired?: Value<boolean>;
}

/** AWS::CloudFormation::ChangeSet */
export interface CloudFormationChangeSetProperties {
  readonly Capabilities?: Value<readonly Value<"CAPABILITY_IAM" | "CAPABILITY_NAMED_IAM" | "CAPABILITY_AUTO_EXPAND">[]>;
  readonly ChangeSetName: Value<string>;
  readonly ChangeSetType?: Value<"CREATE" | "UPDATE" | "IMPORT">;
  readonly DeploymentMode?: Value<"REVERT_DRIFT">;
  readonly Description?: Value<string>;
  readonly ImportExistingResources?: Value<boolean>;
  readonly IncludeNestedStacks?: Value<boolean>;
  readonly NotificationARNs?: Value<readonly Value<string>[]>;
  readonly OnStackFailure?: Value<"DO_NOTHING" | "ROLLBACK" | "DELETE">;
  readonly RoleARN?: Value<string>;
  readonly StackName: Value<string>;
  readonly Tags?: Value<readonly Value<CloudFormationChangeSet_TagsItems>[]>;
  readonly TemplateBody?: Value<string>;
  readonly TemplateURL?: Value<string>;
  readonly UsePreviousTemplate?: Value<boolean>;
}

export interface CloudFormationChangeSet_TagsItems {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

/** AWS::CloudFormation::CustomResource */
export interface CloudFormationCustomResourceProperties {
  readonly ServiceTimeout?: Value<number>;
  readonly ServiceToken: Value<string>;
}

/** AWS::CloudFormation::GeneratedTemplate */
export interface CloudFormationGeneratedTemplateProperties {
  readonly GeneratedTemplateName: Value<string>;
  readonly TemplateConfiguration?: Value<CloudFormationGeneratedTemplate_TemplateConfiguration>;
}

export interface CloudFormationGeneratedTemplate_TemplateConfiguration {
  readonly DeletionPolicy?: Value<"DELETE" | "RETAIN">;
  readonly UpdateReplacePolicy?: Value<"DELETE" | "RETAIN">;
}

/** AWS::CloudFormation::GuardHook */
export interface CloudFormationGuardHookProperties {
  readonly Alias: Value<string>;
  readonly ExecutionRole: Value<string>;
  readonly FailureMode: Value<"FAIL" | "WARN">;
  readonly HookStatus: Value<"ENABLED" | "DISABLED">;
  readonly LogBucket?: Value<string>;
  readonly Options?: Value<CloudFormationGuardHook_Options>;
  readonly RuleLocation: Value<CloudFormationGuardHook_S3Location>;
  readonly StackFilters?: Value<CloudFormationGuardHook_StackFilters>;
  readonly TargetFilters?: Value<CloudFormationGuardHook_TargetFilters>;
  readonly TargetOperations: Value<readonly Value<"RESOURCE" | "STACK" | "CHANGE_SET" | "CLOUD_CONTROL">[]>;
}

export interface CloudFormationGuardHook_HookTarget {
  readonly Action: Value<"CREATE" | "UPDATE" | "DELETE">;
  readonly InvocationPoint: Value<"PRE_PROVISION">;
  readonly TargetName: Value<string>;
}

export interface CloudFormationGuardHook_Options {
  readonly InputParams?: Value<CloudFormationGuardHook_S3Location> | Value<readonly Value<CloudFormationGuardHook_S3Location>[]>;
}

export interface CloudFormationGuardHook_S3Location {
  readonly Uri: Value<string>;
  readonly VersionId?: Value<string>;
}

export interface CloudFormationGuardHook_StackFilters {
  readonly FilteringCriteria: Value<"ALL" | "ANY">;
  readonly StackNames?: Value<CloudFormationGuardHook_StackNames>;
  readonly StackRoles?: Value<CloudFormationGuardHook_StackRoles>;
}

export interface CloudFormationGuardHook_StackNames {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface CloudFormationGuardHook_StackRoles {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface CloudFormationGuardHook_TargetFilters {
  readonly Actions?: Value<readonly Value<"CREATE" | "UPDATE" | "DELETE">[]>;
  readonly InvocationPoints?: Value<readonly Value<"PRE_PROVISION">[]>;
  readonly TargetNames?: Value<readonly Value<string>[]>;
  readonly Targets: Value<readonly Value<CloudFormationGuardHook_HookTarget>[]>;
}

/** AWS::CloudFormation::HookDefaultVersion */
export interface CloudFormationHookDefaultVersionProperties {
  readonly TypeName?: Value<string>;
  readonly TypeVersionArn?: Value<string>;
  readonly VersionId?: Value<string>;
}

/** AWS::CloudFormation::HookTypeConfig */
export interface CloudFormationHookTypeConfigProperties {
  readonly Configuration: Value<string>;
  readonly ConfigurationAlias?: Value<"default">;
  readonly TypeArn?: Value<string>;
  readonly TypeName?: Value<string>;
}

/** AWS::CloudFormation::HookVersion */
export interface CloudFormationHookVersionProperties {
  readonly ExecutionRoleArn?: Value<string>;
  readonly LoggingConfig?: Value<CloudFormationHookVersion_LoggingConfig>;
  readonly SchemaHandlerPackage: Value<string>;
  readonly TypeName: Value<string>;
}

export interface CloudFormationHookVersion_LoggingConfig {
  readonly LogGroupName?: Value<string>;
  readonly LogRoleArn?: Value<string>;
}

/** AWS::CloudFormation::LambdaHook */
export interface CloudFormationLambdaHookProperties {
  readonly Alias: Value<string>;
  readonly AutoUpdate?: Value<boolean>;
  readonly ExecutionRole: Value<string>;
  readonly FailureMode: Value<"FAIL" | "WARN">;
  readonly HookStatus: Value<"ENABLED" | "DISABLED">;
  readonly LambdaFunction: Value<string>;
  readonly LoggingConfig?: Value<CloudFormationLambdaHook_LoggingConfig>;
  readonly StackFilters?: Value<CloudFormationLambdaHook_StackFilters>;
  readonly TargetFilters?: Value<CloudFormationLambdaHook_TargetFilters>;
  readonly TargetOperations: Value<readonly Value<"RESOURCE" | "STACK" | "CHANGE_SET" | "CLOUD_CONTROL">[]>;
}

export interface CloudFormationLambdaHook_HookTarget {
  readonly Action: Value<"CREATE" | "UPDATE" | "DELETE">;
  readonly InvocationPoint: Value<"PRE_PROVISION">;
  readonly TargetName: Value<string>;
}

export interface CloudFormationLambdaHook_LoggingConfig {
  readonly LogGroupName: Value<string>;
  readonly LogRoleArn: Value<string>;
}

export interface CloudFormationLambdaHook_StackFilters {
  readonly FilteringCriteria: Value<"ALL" | "ANY">;
  readonly StackNames?: Value<CloudFormationLambdaHook_StackNames>;
  readonly StackRoles?: Value<CloudFormationLambdaHook_StackRoles>;
}

export interface CloudFormationLambdaHook_StackNames {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface CloudFormationLambdaHook_StackRoles {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface CloudFormationLambdaHook_TargetFilters {
  readonly Actions?: Value<readonly Value<"CREATE" | "UPDATE" | "DELETE">[]>;
  readonly InvocationPoints?: Value<readonly Value<"PRE_PROVISION">[]>;
  readonly TargetNames?: Value<readonly Value<string>[]>;
  readonly Targets: Value<readonly Value<CloudFormationLambdaHook_HookTarget>[]>;
}

/** AWS::CloudFormation::Macro */
export interface CloudFormationMacroProperties {
  readonly Description?: Value<string>;
  readonly FunctionName: Value<string>;
  readonly LogGroupName?: Value<string>;
  readonly LogRoleARN?: Value<string>;
  readonly Name: Value<string>;
}

/** AWS::CloudFormation::ModuleDefaultVersion */
export interface CloudFormationModuleDefaultVersionProperties {
  readonly Arn?: Value<string>;
  readonly ModuleName?: Value<string>;
  readonly VersionId?: Value<string>;
}

/** AWS::CloudFormation::ModuleVersion */
export interface CloudFormationModuleVersionProperties {
  readonly ModuleName: Value<string>;
  readonly ModulePackage: Value<string>;
}

/** AWS::CloudFormation::PublicTypeVersion */
export interface CloudFormationPublicTypeVersionProperties {
  readonly Arn?: Value<string>;
  readonly LogDeliveryBucket?: Value<string>;
  readonly PublicVersionNumber?: Value<string>;
  readonly Type?: Value<"RESOURCE" | "MODULE" | "HOOK">;
  readonly TypeName?: Value<string>;
}

/** AWS::CloudFormation::Publisher */
export interface CloudFormationPublisherProperties {
  readonly AcceptTermsAndConditions: Value<boolean>;
  readonly ConnectionArn?: Value<string>;
}

/** AWS::CloudFormation::ResourceDefaultVersion */
export interface CloudFormationResourceDefaultVersionProperties {
  readonly TypeName?: Value<string>;
  readonly TypeVersionArn?: Value<string>;
  readonly VersionId?: Value<string>;
}

/** AWS::CloudFormation::ResourceVersion */
export interface CloudFormationResourceVersionProperties {
  readonly ExecutionRoleArn?: Value<string>;
  readonly LoggingConfig?: Value<CloudFormationResourceVersion_LoggingConfig>;
  readonly SchemaHandlerPackage: Value<string>;
  readonly TypeName: Value<string>;
}

export interface CloudFormationResourceVersion_LoggingConfig {
  readonly LogGroupName?: Value<string>;
  readonly LogRoleArn?: Value<string>;
}

/** AWS::CloudFormation::Stack */
export interface CloudFormationStackProperties {
  readonly NotificationARNs?: Value<readonly Value<string>[]>;
  readonly Parameters?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TemplateURL?: Value<string>;
  readonly TimeoutInMinutes?: Value<number>;
}

/** AWS::CloudFormation::StackSet */
export interface CloudFormationStackSetProperties {
  readonly AdministrationRoleARN?: Value<string>;
  readonly AutoDeployment?: Value<CloudFormationStackSet_AutoDeployment>;
  readonly CallAs?: Value<"SELF" | "DELEGATED_ADMIN">;
  readonly Capabilities?: Value<readonly Value<string>[]>;
  readonly Description?: Value<string>;
  readonly ExecutionRoleName?: Value<string>;
  readonly ManagedExecution?: Value<CloudFormationStackSet_ManagedExecution>;
  readonly OperationPreferences?: Value<CloudFormationStackSet_OperationPreferences>;
  readonly Parameters?: Value<readonly Value<CloudFormationStackSet_Parameter>[]>;
  readonly PermissionModel: Value<"SERVICE_MANAGED" | "SELF_MANAGED">;
  readonly StackInstancesGroup?: Value<readonly Value<CloudFormationStackSet_StackInstances>[]>;
  readonly StackSetName: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TemplateBody?: Value<string>;
  readonly TemplateURL?: Value<string>;
}

export interface CloudFormationStackSet_AutoDeployment {
  readonly DependsOn?: Value<readonly Value<string>[]>;
  readonly Enabled?: Value<boolean>;
  readonly RetainStacksOnAccountRemoval?: Value<boolean>;
}

export interface CloudFormationStackSet_DeploymentTargets {
  readonly AccountFilterType?: Value<"NONE" | "UNION" | "INTERSECTION" | "DIFFERENCE">;
  readonly Accounts?: Value<readonly Value<string>[]>;
  readonly AccountsUrl?: Value<string>;
  readonly OrganizationalUnitIds?: Value<readonly Value<string>[]>;
}

export interface CloudFormationStackSet_ManagedExecution {
  readonly Active?: Value<boolean>;
}

export interface CloudFormationStackSet_OperationPreferences {
  readonly ConcurrencyMode?: Value<"STRICT_FAILURE_TOLERANCE" | "SOFT_FAILURE_TOLERANCE">;
  readonly FailureToleranceCount?: Value<number>;
  readonly FailureTolerancePercentage?: Value<number>;
  readonly MaxConcurrentCount?: Value<number>;
  readonly MaxConcurrentPercentage?: Value<number>;
  readonly RegionConcurrencyType?: Value<"SEQUENTIAL" | "PARALLEL">;
  readonly RegionOrder?: Value<readonly Value<string>[]>;
}

export interface CloudFormationStackSet_Parameter {
  readonly ParameterKey: Value<string>;
  readonly ParameterValue: Value<string>;
}

export interface CloudFormationStackSet_StackInstances {
  readonly DeploymentTargets: Value<CloudFormationStackSet_DeploymentTargets>;
  readonly ParameterOverrides?: Value<readonly Value<CloudFormationStackSet_Parameter>[]>;
  readonly Regions: Value<readonly Value<string>[]>;
}

/** AWS::CloudFormation::TypeActivation */
export interface CloudFormationTypeActivationProperties {
  readonly AutoUpdate?: Value<boolean>;
  readonly ExecutionRoleArn?: Value<string>;
  readonly LoggingConfig?: Value<CloudFormationTypeActivation_LoggingConfig>;
  readonly MajorVersion?: Value<string>;
  readonly PublicTypeArn?: Value<string>;
  readonly PublisherId?: Value<string>;
  readonly Type?: Value<"RESOURCE" | "MODULE" | "HOOK">;
  readonly TypeName?: Value<string>;
  readonly TypeNameAlias?: Value<string>;
  readonly VersionBump?: Value<"MAJOR" | "MINOR">;
}

export interface CloudFormationTypeActivation_LoggingConfig {
  readonly LogGroupName?: Value<string>;
  readonly LogRoleArn?: Value<string>;
}

/** AWS::CloudFormation::WaitCondition */
export interface CloudFormationWaitConditionProperties {
  readonly Count?: Value<number>;
  readonly Handle?: Value<string>;
  readonly Timeout?: Value<string>;
}

/** AWS::CloudFormation::WaitConditionHandle */
export interface CloudFormationWaitConditionHandleProperties {
}

/** AWS::CloudWatch::Alarm */
export interface CloudWatchAlarmProperties {
  readonly ActionsEnabled?: Value<boolean>;
  readonly AlarmActions?: Value<readonly Value<string>[]>;
  readonly AlarmDescription?: Value<string>;
  readonly AlarmName?: Value<string>;
  readonly ComparisonOperator?: Value<string>;
  readonly DatapointsToAlarm?: Value<number>;
  readonly Dimensions?: Value<readonly Value<CloudWatchAlarm_Dimension>[]>;
  readonly EvaluateLowSampleCountPercentile?: Value<string>;
  readonly EvaluationCriteria?: Value<CloudWatchAlarm_EvaluationCriteria>;
  readonly EvaluationInterval?: Value<number>;
  readonly EvaluationPeriods?: Value<number>;
  readonly EvaluationWindow?: Value<CloudWatchAlarm_EvaluationWindow>;
  readonly ExtendedStatistic?: Value<string>;
  readonly InsufficientDataActions?: Value<readonly Value<string>[]>;
  readonly MetricName?: Value<string>;
  readonly Metrics?: Value<readonly Value<CloudWatchAlarm_MetricDataQuery>[]>;
  readonly Namespace?: Value<string>;
  readonly OKActions?: Value<readonly Value<string>[]>;
  readonly Period?: Value<number>;
  readonly Statistic?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Threshold?: Value<number>;
  readonly ThresholdMetricId?: Value<string>;
  readonly TreatMissingData?: Value<string>;
  readonly Unit?: Value<string>;
  readonly WarmUpConfiguration?: Value<CloudWatchAlarm_WarmUpConfiguration>;
}

export interface CloudWatchAlarm_AlarmPromQLCriteria {
  readonly PendingPeriod?: Value<number>;
  readonly Query?: Value<string>;
  readonly RecoveryPeriod?: Value<number>;
}

export interface CloudWatchAlarm_Dimension {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface CloudWatchAlarm_EvaluationCriteria {
  readonly PromQLCriteria?: Value<CloudWatchAlarm_AlarmPromQLCriteria>;
}

export interface CloudWatchAlarm_EvaluationWindow {
  readonly SlidingWindow?: Value<Json>;
  readonly WallClockWindow?: Value<CloudWatchAlarm_WallClockWindow>;
}

export interface CloudWatchAlarm_Metric {
  readonly Dimensions?: Value<readonly Value<CloudWatchAlarm_Dimension>[]>;
  readonly MetricName?: Value<string>;
  readonly Namespace?: Value<string>;
}

export interface CloudWatchAlarm_MetricDataQuery {
  readonly AccountId?: Value<string>;
  readonly Expression?: Value<string>;
  readonly Id: Value<string>;
  readonly Label?: Value<string>;
  readonly MetricStat?: Value<CloudWatchAlarm_MetricStat>;
  readonly Period?: Value<number>;
  readonly ReturnData?: Value<boolean>;
}

export interface CloudWatchAlarm_MetricStat {
  readonly Metric: Value<CloudWatchAlarm_Metric>;
  readonly Period: Value<number>;
  readonly Stat: Value<string>;
  readonly Unit?: Value<string>;
}

export interface CloudWatchAlarm_WallClockWindow {
  readonly Timezone?: Value<string>;
}

export interface CloudWatchAlarm_WarmUpConfiguration {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: Value<boolean>;
  readonly WarmUpPeriodDurationInMinutes?: Value<number>;
}

/** AWS::CloudWatch::AlarmMuteRule */
export interface CloudWatchAlarmMuteRuleProperties {
  readonly Description?: Value<string>;
  readonly ExpireDate?: Value<string>;
  readonly MuteTargets?: Value<CloudWatchAlarmMuteRule_MuteTargets>;
  readonly Name?: Value<string>;
  readonly Rule: Value<CloudWatchAlarmMuteRule_Rule>;
  readonly StartDate?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface CloudWatchAlarmMuteRule_MuteTargets {
  readonly AlarmNames: Value<readonly Value<string>[]>;
}

export interface CloudWatchAlarmMuteRule_Rule {
  readonly Schedule: Value<CloudWatchAlarmMuteRule_Schedule>;
}

export interface CloudWatchAlarmMuteRule_Schedule {
  readonly Duration: Value<string>;
  readonly Expression: Value<string>;
  readonly Timezone?: Value<string>;
}

/** AWS::CloudWatch::AnomalyDetector */
export interface CloudWatchAnomalyDetectorProperties {
  readonly Configuration?: Value<CloudWatchAnomalyDetector_Configuration>;
  readonly Dimensions?: Value<readonly Value<CloudWatchAnomalyDetector_Dimension>[]>;
  readonly MetricCharacteristics?: Value<CloudWatchAnomalyDetector_MetricCharacteristics>;
  readonly MetricMathAnomalyDetector?: Value<CloudWatchAnomalyDetector_MetricMathAnomalyDetector>;
  readonly MetricName?: Value<string>;
  readonly Namespace?: Value<string>;
  readonly SingleMetricAnomalyDetector?: Value<CloudWatchAnomalyDetector_SingleMetricAnomalyDetector>;
  readonly Stat?: Value<string>;
}

export interface CloudWatchAnomalyDetector_Configuration {
  readonly ExcludedTimeRanges?: Value<readonly Value<CloudWatchAnomalyDetector_Range>[]>;
  readonly MetricTimeZone?: Value<string>;
}

export interface CloudWatchAnomalyDetector_Dimension {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface CloudWatchAnomalyDetector_Metric {
  readonly Dimensions?: Value<readonly Value<CloudWatchAnomalyDetector_Dimension>[]>;
  readonly MetricName: Value<string>;
  readonly Namespace: Value<string>;
}

export interface CloudWatchAnomalyDetector_MetricCharacteristics {
  readonly PeriodicSpikes?: Value<boolean>;
}

export interface CloudWatchAnomalyDetector_MetricDataQuery {
  readonly AccountId?: Value<string>;
  readonly Expression?: Value<string>;
  readonly Id: Value<string>;
  readonly Label?: Value<string>;
  readonly MetricStat?: Value<CloudWatchAnomalyDetector_MetricStat>;
  readonly Period?: Value<number>;
  readonly ReturnData?: Value<boolean>;
}

export interface CloudWatchAnomalyDetector_MetricMathAnomalyDetector {
  readonly MetricDataQueries?: Value<readonly Value<CloudWatchAnomalyDetector_MetricDataQuery>[]>;
}

export interface CloudWatchAnomalyDetector_MetricStat {
  readonly Metric: Value<CloudWatchAnomalyDetector_Metric>;
  readonly Period: Value<number>;
  readonly Stat: Value<string>;
  readonly Unit?: Value<string>;
}

export interface CloudWatchAnomalyDetector_Range {
  readonly EndTime: Value<string>;
  readonly StartTime: Value<string>;
}

export interface CloudWatchAnomalyDetector_SingleMetricAnomalyDetector {
  readonly AccountId?: Value<string>;
  readonly Dimensions?: Value<readonly Value<CloudWatchAnomalyDetector_Dimension>[]>;
  readonly MetricName?: Value<string>;
  readonly Namespace?: Value<string>;
  readonly Stat?: Value<string>;
}

/** AWS::CloudWatch::CompositeAlarm */
export interface CloudWatchCompositeAlarmProperties {
  readonly ActionsEnabled?: Value<boolean>;
  readonly ActionsSuppressor?: Value<string>;
  readonly ActionsSuppressorExtensionPeriod?: Value<number>;
  readonly ActionsSuppressorWaitPeriod?: Value<number>;
  readonly AlarmActions?: Value<readonly Value<string>[]>;
  readonly AlarmDescription?: Value<string>;
  readonly AlarmName?: Value<string>;
  readonly AlarmRule: Value<string>;
  readonly InsufficientDataActions?: Value<readonly Value<string>[]>;
  readonly OKActions?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::CloudWatch::Dashboard */
export interface CloudWatchDashboardProperties {
  readonly DashboardBody: Value<string>;
  readonly DashboardName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::CloudWatch::InsightRule */
export interface CloudWatchInsightRuleProperties {
  readonly ApplyOnTransformedLogs?: Value<boolean>;
  readonly RuleBody: Value<string>;
  readonly RuleName: Value<string>;
  readonly RuleState: Value<"ENABLED" | "DISABLED">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::CloudWatch::LogAlarm */
export interface CloudWatchLogAlarmProperties {
  readonly ActionLogLineCount?: Value<number>;
  readonly ActionLogLineRoleArn?: Value<string>;
  readonly ActionsEnabled?: Value<boolean>;
  readonly AlarmActions?: Value<readonly Value<string>[]>;
  readonly AlarmDescription?: Value<string>;
  readonly AlarmName?: Value<string>;
  readonly ComparisonOperator: Value<string>;
  readonly InsufficientDataActions?: Value<readonly Value<string>[]>;
  readonly OKActions?: Value<readonly Value<string>[]>;
  readonly QueryResultsToAlarm: Value<number>;
  readonly QueryResultsToEvaluate: Value<number>;
  readonly ScheduledQueryConfiguration: Value<CloudWatchLogAlarm_ScheduledQueryConfiguration>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Threshold: Value<number>;
  readonly TreatMissingData?: Value<string>;
  readonly WarmUpConfiguration?: Value<CloudWatchLogAlarm_WarmUpConfiguration>;
}

export interface CloudWatchLogAlarm_ScheduleConfiguration {
  readonly EndTimeOffset?: Value<number>;
  readonly ScheduleExpression: Value<string>;
  readonly StartTimeOffset: Value<number>;
}

export interface CloudWatchLogAlarm_ScheduledQueryConfiguration {
  readonly AggregationExpression: Value<string>;
  readonly LogGroupIdentifiers?: Value<readonly Value<string>[]>;
  readonly QueryString: Value<string>;
  readonly ScheduleConfiguration: Value<CloudWatchLogAlarm_ScheduleConfiguration>;
  readonly ScheduledQueryRoleARN: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface CloudWatchLogAlarm_WarmUpConfiguration {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: Value<boolean>;
  readonly WarmUpPeriodDurationInMinutes?: Value<number>;
}

/** AWS::CloudWatch::MetricStream */
export interface CloudWatchMetricStreamProperties {
  readonly ExcludeFilters?: Value<readonly Value<CloudWatchMetricStream_MetricStreamFilter>[]>;
  readonly FirehoseArn: Value<string>;
  readonly IncludeFilters?: Value<readonly Value<CloudWatchMetricStream_MetricStreamFilter>[]>;
  readonly IncludeLinkedAccountsMetrics?: Value<boolean>;
  readonly Name?: Value<string>;
  readonly OutputFormat: Value<string>;
  readonly RoleArn: Value<string>;
  readonly StatisticsConfigurations?: Value<readonly Value<CloudWatchMetricStream_MetricStreamStatisticsConfiguration>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface CloudWatchMetricStream_MetricStreamFilter {
  readonly MetricNames?: Value<readonly Value<string>[]>;
  readonly Namespace: Value<string>;
}

export interface CloudWatchMetricStream_MetricStreamStatisticsConfiguration {
  readonly AdditionalStatistics: Value<readonly Value<string>[]>;
  readonly IncludeMetrics: Value<readonly Value<CloudWatchMetricStream_MetricStreamStatisticsMetric>[]>;
}

export interface CloudWatchMetricStream_MetricStreamStatisticsMetric {
  readonly MetricName: Value<string>;
  readonly Namespace: Value<string>;
}

/** AWS::CloudWatch::OTelEnrichment */
export interface CloudWatchOTelEnrichmentProperties {
}

/** AWS::CodeArtifact::Domain */
export interface CodeArtifactDomainProperties {
  readonly DomainName: Value<string>;
  readonly EncryptionKey?: Value<string>;
  readonly PermissionsPolicyDocument?: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::CodeArtifact::PackageGroup */
export interface CodeArtifactPackageGroupProperties {
  readonly ContactInfo?: Value<string>;
  readonly Description?: Value<string>;
  readonly DomainName: Value<string>;
  readonly DomainOwner?: Value<string>;
  readonly OriginConfiguration?: Value<CodeArtifactPackageGroup_OriginConfiguration>;
  readonly Pattern: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface CodeArtifactPackageGroup_OriginConfiguration {
  readonly Restrictions: Value<CodeArtifactPackageGroup_Restrictions>;
}

export interface CodeArtifactPackageGroup_RestrictionType {
  readonly Repositories?: Value<readonly Value<string>[]>;
  readonly RestrictionMode: Value<"ALLOW" | "BLOCK" | "ALLOW_SPECIFIC_REPOSITORIES" | "INHERIT">;
}

export interface CodeArtifactPackageGroup_Restrictions {
  readonly ExternalUpstream?: Value<CodeArtifactPackageGroup_RestrictionType>;
  readonly InternalUpstream?: Value<CodeArtifactPackageGroup_RestrictionType>;
  readonly Publish?: Value<CodeArtifactPackageGroup_RestrictionType>;
}

/** AWS::CodeArtifact::Repository */
export interface CodeArtifactRepositoryProperties {
  readonly Description?: Value<string>;
  readonly DomainName: Value<string>;
  readonly DomainOwner?: Value<string>;
  readonly ExternalConnections?: Value<readonly Value<string>[]>;
  readonly PermissionsPolicyDocument?: Value<Json>;
  readonly RepositoryName: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Upstreams?: Value<readonly Value<string>[]>;
}

/** AWS::CodeBuild::Fleet */
export interface CodeBuildFleetProperties {
  readonly BaseCapacity?: Value<number>;
  readonly ComputeConfiguration?: Value<CodeBuildFleet_ComputeConfiguration>;
  readonly ComputeType?: Value<"BUILD_GENERAL1_SMALL" | "BUILD_GENERAL1_MEDIUM" | "BUILD_GENERAL1_LARGE" | "BUILD_GENERAL1_XLARGE" | "BUILD_GENERAL1_2XLARGE" | "ATTRIBUTE_BASED_COMPUTE" | "CUSTOM_INSTANCE_TYPE">;
  readonly EnvironmentType?: Value<"WINDOWS_SERVER_2019_CONTAINER" | "WINDOWS_SERVER_2022_CONTAINER" | "LINUX_CONTAINER" | "LINUX_GPU_CONTAINER" | "ARM_CONTAINER" | "MAC_ARM" | "LINUX_EC2" | "ARM_EC2" | "WINDOWS_EC2">;
  readonly FleetProxyConfiguration?: Value<CodeBuildFleet_ProxyConfiguration>;
  readonly FleetServiceRole?: Value<string>;
  readonly FleetVpcConfig?: Value<CodeBuildFleet_VpcConfig>;
  readonly ImageId?: Value<string>;
  readonly Name?: Value<string>;
  readonly OverflowBehavior?: Value<"QUEUE" | "ON_DEMAND">;
  readonly ScalingConfiguration?: Value<CodeBuildFleet_ScalingConfigurationInput>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface CodeBuildFleet_ComputeConfiguration {
  readonly disk?: Value<number>;
  readonly instanceType?: Value<string>;
  readonly machineType?: Value<"GENERAL" | "NVME">;
  readonly memory?: Value<number>;
  readonly vCpu?: Value<number>;
}

export interface CodeBuildFleet_FleetProxyRule {
  readonly Effect?: Value<"ALLOW" | "DENY">;
  readonly Entities?: Value<readonly Value<string>[]>;
  readonly Type?: Value<"DOMAIN" | "IP">;
}

export interface CodeBuildFleet_ProxyConfiguration {
  readonly DefaultBehavior?: Value<"ALLOW_ALL" | "DENY_ALL">;
  readonly OrderedProxyRules?: Value<readonly Value<CodeBuildFleet_FleetProxyRule>[]>;
}

export interface CodeBuildFleet_ScalingConfigurationInput {
  readonly MaxCapacity?: Value<number>;
  readonly ScalingType?: Value<"TARGET_TRACKING_SCALING">;
  readonly TargetTrackingScalingConfigs?: Value<readonly Value<CodeBuildFleet_TargetTrackingScalingConfiguration>[]>;
}

export interface CodeBuildFleet_TargetTrackingScalingConfiguration {
  readonly MetricType?: Value<"FLEET_UTILIZATION_RATE">;
  readonly TargetValue?: Value<number>;
}

export interface CodeBuildFleet_VpcConfig {
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly Subnets?: Value<readonly Value<string>[]>;
  readonly VpcId?: Value<string>;
}

/** AWS::CodeBuild::Project */
export interface CodeBuildProjectProperties {
  readonly Artifacts: Value<CodeBuildProject_Artifacts>;
  readonly AutoRetryLimit?: Value<number>;
  readonly BadgeEnabled?: Value<boolean>;
  readonly BuildBatchConfig?: Value<CodeBuildProject_ProjectBuildBatchConfig>;
  readonly Cache?: Value<CodeBuildProject_ProjectCache>;
  readonly ConcurrentBuildLimit?: Value<number>;
  readonly Description?: Value<string>;
  readonly EncryptionKey?: Value<string>;
  readonly Environment: Value<CodeBuildProject_Environment>;
  readonly FileSystemLocations?: Value<readonly Value<CodeBuildProject_ProjectFileSystemLocation>[]>;
  readonly LogsConfig?: Value<CodeBuildProject_LogsConfig>;
  readonly Name?: Value<string>;
  readonly QueuedTimeoutInMinutes?: Value<number>;
  readonly ResourceAccessRole?: Value<string>;
  readonly SecondaryArtifacts?: Value<readonly Value<CodeBuildProject_Artifacts>[]>;
  readonly SecondarySourceVersions?: Value<readonly Value<CodeBuildProject_ProjectSourceVersion>[]>;
  readonly SecondarySources?: Value<readonly Value<CodeBuildProject_Source>[]>;
  readonly ServiceRole: Value<string>;
  readonly Source: Value<CodeBuildProject_Source>;
  readonly SourceVersion?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TimeoutInMinutes?: Value<number>;
  readonly Triggers?: Value<CodeBuildProject_ProjectTriggers>;
  readonly Visibility?: Value<string>;
  readonly VpcConfig?: Value<CodeBuildProject_VpcConfig>;
}

export interface CodeBuildProject_Artifacts {
  readonly ArtifactIdentifier?: Value<string>;
  readonly EncryptionDisabled?: Value<boolean>;
  readonly Location?: Value<string>;
  readonly Name?: Value<string>;
  readonly NamespaceType?: Value<string>;
  readonly OverrideArtifactName?: Value<boolean>;
  readonly Packaging?: Value<string>;
  readonly Path?: Value<string>;
  readonly Type: Value<string>;
}

export interface CodeBuildProject_BatchRestrictions {
  readonly ComputeTypesAllowed?: Value<readonly Value<string>[]>;
  readonly MaximumBuildsAllowed?: Value<number>;
}

export interface CodeBuildProject_BuildStatusConfig {
  readonly Context?: Value<string>;
  readonly TargetUrl?: Value<string>;
}

export interface CodeBuildProject_CloudWatchLogsConfig {
  readonly GroupName?: Value<string>;
  readonly Status: Value<string>;
  readonly StreamName?: Value<string>;
}

export interface CodeBuildProject_DockerServer {
  readonly ComputeType: Value<string>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
}

export interface CodeBuildProject_Environment {
  readonly Certificate?: Value<string>;
  readonly ComputeType: Value<string>;
  readonly DockerServer?: Value<CodeBuildProject_DockerServer>;
  readonly EnvironmentVariables?: Value<readonly Value<CodeBuildProject_EnvironmentVariable>[]>;
  readonly Fleet?: Value<CodeBuildProject_ProjectFleet>;
  readonly HostKernel?: Value<string>;
  readonly Image: Value<string>;
  readonly ImagePullCredentialsType?: Value<string>;
  readonly PrivilegedMode?: Value<boolean>;
  readonly RegistryCredential?: Value<CodeBuildProject_RegistryCredential>;
  readonly Type: Value<string>;
}

export interface CodeBuildProject_EnvironmentVariable {
  readonly Name: Value<string>;
  readonly Type?: Value<string>;
  readonly Value: Value<string>;
}

export interface CodeBuildProject_GitSubmodulesConfig {
  readonly FetchSubmodules: Value<boolean>;
}

export interface CodeBuildProject_LogsConfig {
  readonly CloudWatchLogs?: Value<CodeBuildProject_CloudWatchLogsConfig>;
  readonly S3Logs?: Value<CodeBuildProject_S3LogsConfig>;
}

export interface CodeBuildProject_ProjectBuildBatchConfig {
  readonly BatchReportMode?: Value<string>;
  readonly CombineArtifacts?: Value<boolean>;
  readonly Restrictions?: Value<CodeBuildProject_BatchRestrictions>;
  readonly ServiceRole?: Value<string>;
  readonly TimeoutInMins?: Value<number>;
}

export interface CodeBuildProject_ProjectCache {
  readonly CacheNamespace?: Value<string>;
  readonly Location?: Value<string>;
  readonly Modes?: Value<readonly Value<string>[]>;
  readonly Type: Value<string>;
}

export interface CodeBuildProject_ProjectFileSystemLocation {
  readonly Identifier: Value<string>;
  readonly Location: Value<string>;
  readonly MountOptions?: Value<string>;
  readonly MountPoint: Value<string>;
  readonly Type: Value<string>;
}

export interface CodeBuildProject_ProjectFleet {
  readonly FleetArn?: Value<string>;
}

export interface CodeBuildProject_ProjectSourceVersion {
  readonly SourceIdentifier: Value<string>;
  readonly SourceVersion?: Value<string>;
}

export interface CodeBuildProject_ProjectTriggers {
  readonly BuildType?: Value<string>;
  readonly FilterGroups?: Value<readonly Value<readonly Value<CodeBuildProject_WebhookFilter>[]>[]>;
  readonly PullRequestBuildPolicy?: Value<CodeBuildProject_PullRequestBuildPolicy>;
  readonly ScopeConfiguration?: Value<CodeBuildProject_ScopeConfiguration>;
  readonly Webhook?: Value<boolean>;
}

export interface CodeBuildProject_PullRequestBuildPolicy {
  readonly ApproverRoles?: Value<readonly Value<string>[]>;
  readonly RequiresCommentApproval: Value<string>;
}

export interface CodeBuildProject_RegistryCredential {
  readonly Credential: Value<string>;
  readonly CredentialProvider: Value<string>;
}

export interface CodeBuildProject_S3LogsConfig {
  readonly EncryptionDisabled?: Value<boolean>;
  readonly Location?: Value<string>;
  readonly Status: Value<string>;
}

export interface CodeBuildProject_ScopeConfiguration {
  readonly Domain?: Value<string>;
  readonly Name: Value<string>;
  readonly Scope?: Value<string>;
}

export interface CodeBuildProject_Source {
  readonly Auth?: Value<CodeBuildProject_SourceAuth>;
  readonly BuildSpec?: Value<string>;
  readonly BuildStatusConfig?: Value<CodeBuildProject_BuildStatusConfig>;
  readonly GitCloneDepth?: Value<number>;
  readonly GitSubmodulesConfig?: Value<CodeBuildProject_GitSubmodulesConfig>;
  readonly InsecureSsl?: Value<boolean>;
  readonly Location?: Value<string>;
  readonly ReportBuildStatus?: Value<boolean>;
  readonly SourceIdentifier?: Value<string>;
  readonly Type: Value<string>;
}

export interface CodeBuildProject_SourceAuth {
  readonly Resource?: Value<string>;
  readonly Type: Value<string>;
}

export interface CodeBuildProject_VpcConfig {
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly Subnets?: Value<readonly Value<string>[]>;
  readonly VpcId?: Value<string>;
}

export interface CodeBuildProject_WebhookFilter {
  readonly ExcludeMatchedPattern?: Value<boolean>;
  readonly Pattern: Value<string>;
  readonly Type: Value<string>;
}

/** AWS::CodeBuild::ReportGroup */
export interface CodeBuildReportGroupProperties {
  readonly DeleteReports?: Value<boolean>;
  readonly ExportConfig: Value<CodeBuildReportGroup_ReportExportConfig>;
  readonly Name?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Type: Value<string>;
}

export interface CodeBuildReportGroup_ReportExportConfig {
  readonly ExportConfigType: Value<string>;
  readonly S3Destination?: Value<CodeBuildReportGroup_S3ReportExportConfig>;
}

export interface CodeBuildReportGroup_S3ReportExportConfig {
  readonly Bucket: Value<string>;
  readonly BucketOwner?: Value<string>;
  readonly EncryptionDisabled?: Value<boolean>;
  readonly EncryptionKey?: Value<string>;
  readonly Packaging?: Value<string>;
  readonly Path?: Value<string>;
}

/** AWS::CodeBuild::SourceCredential */
export interface CodeBuildSourceCredentialProperties {
  readonly AuthType: Value<string>;
  readonly ServerType: Value<string>;
  readonly Token: Value<string>;
  readonly Username?: Value<string>;
}

/** AWS::CodeCommit::Repository */
export interface CodeCommitRepositoryProperties {
  readonly Code?: Value<CodeCommitRepository_Code>;
  readonly KmsKeyId?: Value<string>;
  readonly RepositoryDescription?: Value<string>;
  readonly RepositoryName: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Triggers?: Value<readonly Value<CodeCommitRepository_RepositoryTrigger>[]>;
}

export interface CodeCommitRepository_Code {
  readonly BranchName?: Value<string>;
  readonly S3: Value<CodeCommitRepository_S3>;
}

export interface CodeCommitRepository_RepositoryTrigger {
  readonly Branches?: Value<readonly Value<string>[]>;
  readonly CustomData?: Value<string>;
  readonly DestinationArn: Value<string>;
  readonly Events: Value<readonly Value<string>[]>;
  readonly Name: Value<string>;
}

export interface CodeCommitRepository_S3 {
  readonly Bucket: Value<string>;
  readonly Key: Value<string>;
  readonly ObjectVersion?: Value<string>;
}

/** AWS::CodeConnections::Connection */
export interface CodeConnectionsConnectionProperties {
  readonly ConnectionName: Value<string>;
  readonly HostArn?: Value<string>;
  readonly ProviderType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::CodeConnections::Host */
export interface CodeConnectionsHostProperties {
  readonly Name: Value<string>;
  readonly ProviderEndpoint: Value<string>;
  readonly ProviderType: Value<"Bitbucket" | "GitHub" | "GitHubEnterpriseServer" | "GitLab" | "GitLabSelfManaged" | "AzureDevOps">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcConfiguration?: Value<CodeConnectionsHost_VpcConfiguration>;
}

export interface CodeConnectionsHost_VpcConfiguration {
  readonly SecurityGroupIds: Value<readonly Value<string>[]>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
  readonly TlsCertificate?: Value<string>;
  readonly VpcId: Value<string>;
}

/** AWS::CodeGuruProfiler::ProfilingGroup */
export interface CodeGuruProfilerProfilingGroupProperties {
  readonly AgentPermissions?: Value<CodeGuruProfilerProfilingGroup_AgentPermissions>;
  readonly AnomalyDetectionNotificationConfiguration?: Value<readonly Value<CodeGuruProfilerProfilingGroup_Channel>[]>;
  readonly ComputePlatform?: Value<"Default" | "AWSLambda">;
  readonly ProfilingGroupName: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface CodeGuruProfilerProfilingGroup_AgentPermissions {
  readonly Principals: Value<readonly Value<string>[]>;
}

export interface CodeGuruProfilerProfilingGroup_Channel {
  readonly channelId?: Value<string>;
  readonly channelUri: Value<string>;
}

/** AWS::CodePipeline::CustomActionType */
export interface CodePipelineCustomActionTypeProperties {
  readonly Category: Value<string>;
  readonly ConfigurationProperties?: Value<readonly Value<CodePipelineCustomActionType_ConfigurationProperties>[]>;
  readonly InputArtifactDetails: Value<CodePipelineCustomActionType_ArtifactDetails>;
  readonly OutputArtifactDetails: Value<CodePipelineCustomActionType_ArtifactDetails>;
  readonly Provider: Value<string>;
  readonly Settings?: Value<CodePipelineCustomActionType_Settings>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Version: Value<string>;
}

export interface CodePipelineCustomActionType_ArtifactDetails {
  readonly MaximumCount: Value<number>;
  readonly MinimumCount: Value<number>;
}

export interface CodePipelineCustomActionType_ConfigurationProperties {
  readonly Description?: Value<string>;
  readonly Key: Value<boolean>;
  readonly Name: Value<string>;
  readonly Queryable?: Value<boolean>;
  readonly Required: Value<boolean>;
  readonly Secret: Value<boolean>;
  readonly Type?: Value<string>;
}

export interface CodePipelineCustomActionType_Settings {
  readonly EntityUrlTemplate?: Value<string>;
  readonly ExecutionUrlTemplate?: Value<string>;
  readonly RevisionUrlTemplate?: Value<string>;
  readonly ThirdPartyConfigurationUrl?: Value<string>;
}

/** AWS::CodePipeline::Pipeline */
export interface CodePipelinePipelineProperties {
  readonly ArtifactStore?: Value<CodePipelinePipeline_ArtifactStore>;
  readonly ArtifactStores?: Value<readonly Value<CodePipelinePipeline_ArtifactStoreMap>[]>;
  readonly DisableInboundStageTransitions?: Value<readonly Value<CodePipelinePipeline_StageTransition>[]>;
  readonly ExecutionMode?: Value<"QUEUED" | "SUPERSEDED" | "PARALLEL">;
  readonly Name?: Value<string>;
  readonly PipelineType?: Value<"V1" | "V2">;
  readonly RestartExecutionOnUpdate?: Value<boolean>;
  readonly RoleArn: Value<string>;
  readonly Stages: Value<readonly Value<CodePipelinePipeline_StageDeclaration>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Triggers?: Value<readonly Value<CodePipelinePipeline_PipelineTriggerDeclaration>[]>;
  readonly Variables?: Value<readonly Value<CodePipelinePipeline_VariableDeclaration>[]>;
}

export interface CodePipelinePipeline_ActionDeclaration {
  readonly ActionTypeId: Value<CodePipelinePipeline_ActionTypeId>;
  readonly Commands?: Value<readonly Value<string>[]>;
  readonly Configuration?: Value<Json>;
  readonly EnvironmentVariables?: Value<readonly Value<CodePipelinePipeline_EnvironmentVariable>[]>;
  readonly InputArtifacts?: Value<readonly Value<CodePipelinePipeline_InputArtifact>[]>;
  readonly Name: Value<string>;
  readonly Namespace?: Value<string>;
  readonly OutputArtifacts?: Value<readonly Value<CodePipelinePipeline_OutputArtifact>[]>;
  readonly OutputVariables?: Value<readonly Value<string>[]>;
  readonly Region?: Value<string>;
  readonly RoleArn?: Value<string>;
  readonly RunOrder?: Value<number>;
  readonly TimeoutInMinutes?: Value<number>;
}

export interface CodePipelinePipeline_ActionTypeId {
  readonly Category: Value<"Source" | "Build" | "Test" | "Deploy" | "Invoke" | "Approval" | "Compute">;
  readonly Owner: Value<string>;
  readonly Provider: Value<string>;
  readonly Version: Value<string>;
}

export interface CodePipelinePipeline_ArtifactStore {
  readonly EncryptionKey?: Value<CodePipelinePipeline_EncryptionKey>;
  readonly Location: Value<string>;
  readonly Type: Value<"S3">;
}

export interface CodePipelinePipeline_ArtifactStoreMap {
  readonly ArtifactStore: Value<CodePipelinePipeline_ArtifactStore>;
  readonly Region: Value<string>;
}

export interface CodePipelinePipeline_BeforeEntryConditions {
  readonly Conditions?: Value<readonly Value<CodePipelinePipeline_Condition>[]>;
}

export interface CodePipelinePipeline_BlockerDeclaration {
  readonly Name: Value<string>;
  readonly Type: Value<"Schedule">;
}

export interface CodePipelinePipeline_Condition {
  readonly Result?: Value<string>;
  readonly Rules?: Value<readonly Value<CodePipelinePipeline_RuleDeclaration>[]>;
}

export interface CodePipelinePipeline_EncryptionKey {
  readonly Id: Value<string>;
  readonly Type: Value<string>;
}

export interface CodePipelinePipeline_EnvironmentVariable {
  readonly Name: Value<string>;
  readonly Type?: Value<"PLAINTEXT" | "SECRETS_MANAGER">;
  readonly Value: Value<string>;
}

export interface CodePipelinePipeline_FailureConditions {
  readonly Conditions?: Value<readonly Value<CodePipelinePipeline_Condition>[]>;
  readonly Result?: Value<"ROLLBACK" | "RETRY">;
  readonly RetryConfiguration?: Value<CodePipelinePipeline_RetryConfiguration>;
}

export interface CodePipelinePipeline_GitBranchFilterCriteria {
  readonly Excludes?: Value<readonly Value<string>[]>;
  readonly Includes?: Value<readonly Value<string>[]>;
}

export interface CodePipelinePipeline_GitConfiguration {
  readonly PullRequest?: Value<readonly Value<CodePipelinePipeline_GitPullRequestFilter>[]>;
  readonly Push?: Value<readonly Value<CodePipelinePipeline_GitPushFilter>[]>;
  readonly SourceActionName: Value<string>;
}

export interface CodePipelinePipeline_GitFilePathFilterCriteria {
  readonly Excludes?: Value<readonly Value<string>[]>;
  readonly Includes?: Value<readonly Value<string>[]>;
}

export interface CodePipelinePipeline_GitPullRequestFilter {
  readonly Branches?: Value<CodePipelinePipeline_GitBranchFilterCriteria>;
  readonly Events?: Value<readonly Value<string>[]>;
  readonly FilePaths?: Value<CodePipelinePipeline_GitFilePathFilterCriteria>;
}

export interface CodePipelinePipeline_GitPushFilter {
  readonly Branches?: Value<CodePipelinePipeline_GitBranchFilterCriteria>;
  readonly FilePaths?: Value<CodePipelinePipeline_GitFilePathFilterCriteria>;
  readonly Tags?: Value<CodePipelinePipeline_GitTagFilterCriteria>;
}

export interface CodePipelinePipeline_GitTagFilterCriteria {
  readonly Excludes?: Value<readonly Value<string>[]>;
  readonly Includes?: Value<readonly Value<string>[]>;
}

export interface CodePipelinePipeline_InputArtifact {
  readonly Name: Value<string>;
}

export interface CodePipelinePipeline_OutputArtifact {
  readonly Files?: Value<readonly Value<string>[]>;
  readonly Name: Value<string>;
}

export interface CodePipelinePipeline_PipelineTriggerDeclaration {
  readonly GitConfiguration?: Value<CodePipelinePipeline_GitConfiguration>;
  readonly ProviderType: Value<"CodeStarSourceConnection">;
}

export interface CodePipelinePipeline_RetryConfiguration {
  readonly RetryMode?: Value<"ALL_ACTIONS" | "FAILED_ACTIONS">;
}

export interface CodePipelinePipeline_RuleDeclaration {
  readonly Commands?: Value<readonly Value<string>[]>;
  readonly Configuration?: Value<Json>;
  readonly InputArtifacts?: Value<readonly Value<CodePipelinePipeline_InputArtifact>[]>;
  readonly Name?: Value<string>;
  readonly Region?: Value<string>;
  readonly RoleArn?: Value<string>;
  readonly RuleTypeId?: Value<CodePipelinePipeline_RuleTypeId>;
}

export interface CodePipelinePipeline_RuleTypeId {
  readonly Category?: Value<string>;
  readonly Owner?: Value<string>;
  readonly Provider?: Value<string>;
  readonly Version?: Value<string>;
}

export interface CodePipelinePipeline_StageDeclaration {
  readonly Actions: Value<readonly Value<CodePipelinePipeline_ActionDeclaration>[]>;
  readonly BeforeEntry?: Value<CodePipelinePipeline_BeforeEntryConditions>;
  readonly Blockers?: Value<readonly Value<CodePipelinePipeline_BlockerDeclaration>[]>;
  readonly Name: Value<string>;
  readonly OnFailure?: Value<CodePipelinePipeline_FailureConditions>;
  readonly OnSuccess?: Value<CodePipelinePipeline_SuccessConditions>;
}

export interface CodePipelinePipeline_StageTransition {
  readonly Reason: Value<string>;
  readonly StageName: Value<string>;
}

export interface CodePipelinePipeline_SuccessConditions {
  readonly Conditions?: Value<readonly Value<CodePipelinePipeline_Condition>[]>;
}

export interface CodePipelinePipeline_VariableDeclaration {
  readonly DefaultValue?: Value<string>;
  readonly Description?: Value<string>;
  readonly Name: Value<string>;
}

/** AWS::CodePipeline::Webhook */
export interface CodePipelineWebhookProperties {
  readonly Authentication: Value<"GITHUB_HMAC" | "IP" | "UNAUTHENTICATED">;
  readonly AuthenticationConfiguration: Value<CodePipelineWebhook_WebhookAuthConfiguration>;
  readonly Filters: Value<readonly Value<CodePipelineWebhook_WebhookFilterRule>[]>;
  readonly Name?: Value<string>;
  readonly RegisterWithThirdParty?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TargetAction: Value<string>;
  readonly TargetPipeline: Value<string>;
  readonly TargetPipelineVersion?: Value<number>;
}

export interface CodePipelineWebhook_WebhookAuthConfiguration {
  readonly AllowedIPRange?: Value<string>;
  readonly SecretToken?: Value<string>;
}

export interface CodePipelineWebhook_WebhookFilterRule {
  readonly JsonPath: Value<string>;
  readonly MatchEquals?: Value<string>;
}

/** AWS::CodeStarConnections::Connection */
export interface CodeStarConnectionsConnectionProperties {
  readonly ConnectionName: Value<string>;
  readonly HostArn?: Value<string>;
  readonly ProviderType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::CodeStarConnections::RepositoryLink */
export interface CodeStarConnectionsRepositoryLinkProperties {
  readonly ConnectionArn: Value<string>;
  readonly EncryptionKeyArn?: Value<string>;
  readonly OwnerId: Value<string>;
  readonly RepositoryName: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::CodeStarConnections::SyncConfiguration */
export interface CodeStarConnectionsSyncConfigurationProperties {
  readonly Branch: Value<string>;
  readonly ConfigFile: Value<string>;
  readonly PublishDeploymentStatus?: Value<"ENABLED" | "DISABLED">;
  readonly RepositoryLinkId: Value<string>;
  readonly ResourceName: Value<string>;
  readonly RoleArn: Value<string>;
  readonly SyncType: Value<string>;
  readonly TriggerResourceUpdateOn?: Value<"ANY_CHANGE" | "FILE_CHANGE">;
}

/** AWS::CodeStarNotifications::NotificationRule */
export interface CodeStarNotificationsNotificationRuleProperties {
  readonly CreatedBy?: Value<string>;
  readonly DetailType: Value<"BASIC" | "FULL">;
  readonly EventTypeId?: Value<string>;
  readonly EventTypeIds: Value<readonly Value<string>[]>;
  readonly Name: Value<string>;
  readonly Resource: Value<string>;
  readonly Status?: Value<"ENABLED" | "DISABLED">;
  readonly Tags?: Value<Readonly<Record<string, Value<string>>>>;
  readonly TargetAddress?: Value<string>;
  readonly Targets: Value<readonly Value<CodeStarNotificationsNotificationRule_Target>[]>;
}

export interface CodeStarNotificationsNotificationRule_Target {
  readonly TargetAddress: Value<string>;
  readonly TargetType: Value<string>;
}

/** AWS::Cognito::IdentityPool */
export interface CognitoIdentityPoolProperties {
  readonly AllowClassicFlow?: Value<boolean>;
  readonly AllowUnauthenticatedIdentities: Value<boolean>;
  readonly CognitoEvents?: Value<Json>;
  readonly CognitoIdentityProviders?: Value<readonly Value<CognitoIdentityPool_CognitoIdentityProvider>[]>;
  readonly CognitoStreams?: Value<CognitoIdentityPool_CognitoStreams>;
  readonly DeveloperProviderName?: Value<string>;
  readonly IdentityPoolName?: Value<string>;
  readonly IdentityPoolTags?: Value<readonly Value<Tag>[]>;
  readonly OpenIdConnectProviderARNs?: Value<readonly Value<string>[]>;
  readonly PushSync?: Value<CognitoIdentityPool_PushSync>;
  readonly SamlProviderARNs?: Value<readonly Value<string>[]>;
  readonly SupportedLoginProviders?: Value<Json>;
}

export interface CognitoIdentityPool_CognitoIdentityProvider {
  readonly ClientId: Value<string>;
  readonly ProviderName: Value<string>;
  readonly ServerSideTokenCheck?: Value<boolean>;
}

export interface CognitoIdentityPool_CognitoStreams {
  readonly RoleArn?: Value<string>;
  readonly StreamName?: Value<string>;
  readonly StreamingStatus?: Value<string>;
}

export interface CognitoIdentityPool_PushSync {
  readonly ApplicationArns?: Value<readonly Value<string>[]>;
  readonly RoleArn?: Value<string>;
}

/** AWS::Cognito::IdentityPoolPrincipalTag */
export interface CognitoIdentityPoolPrincipalTagProperties {
  readonly IdentityPoolId: Value<string>;
  readonly IdentityProviderName: Value<string>;
  readonly PrincipalTags?: Value<Json>;
  readonly UseDefaults?: Value<boolean>;
}

/** AWS::Cognito::IdentityPoolRoleAttachment */
export interface CognitoIdentityPoolRoleAttachmentProperties {
  readonly IdentityPoolId: Value<string>;
  readonly RoleMappings?: Value<Readonly<Record<string, Value<CognitoIdentityPoolRoleAttachment_RoleMapping>>>>;
  readonly Roles?: Value<Readonly<Record<string, Value<string>>>>;
}

export interface CognitoIdentityPoolRoleAttachment_MappingRule {
  readonly Claim: Value<string>;
  readonly MatchType: Value<string>;
  readonly RoleARN: Value<string>;
  readonly Value: Value<string>;
}

export interface CognitoIdentityPoolRoleAttachment_RoleMapping {
  readonly AmbiguousRoleResolution?: Value<string>;
  readonly IdentityProvider?: Value<string>;
  readonly RulesConfiguration?: Value<CognitoIdentityPoolRoleAttachment_RulesConfigurationType>;
  readonly Type: Value<string>;
}

export interface CognitoIdentityPoolRoleAttachment_RulesConfigurationType {
  readonly Rules: Value<readonly Value<CognitoIdentityPoolRoleAttachment_MappingRule>[]>;
}

/** AWS::Cognito::LogDeliveryConfiguration */
export interface CognitoLogDeliveryConfigurationProperties {
  readonly LogConfigurations?: Value<readonly Value<CognitoLogDeliveryConfiguration_LogConfiguration>[]>;
  readonly UserPoolId: Value<string>;
}

export interface CognitoLogDeliveryConfiguration_CloudWatchLogsConfiguration {
  readonly LogGroupArn?: Value<string>;
}

export interface CognitoLogDeliveryConfiguration_FirehoseConfiguration {
  readonly StreamArn?: Value<string>;
}

export interface CognitoLogDeliveryConfiguration_LogConfiguration {
  readonly CloudWatchLogsConfiguration?: Value<CognitoLogDeliveryConfiguration_CloudWatchLogsConfiguration>;
  readonly EventSource?: Value<string>;
  readonly FirehoseConfiguration?: Value<CognitoLogDeliveryConfiguration_FirehoseConfiguration>;
  readonly LogLevel?: Value<string>;
  readonly S3Configuration?: Value<CognitoLogDeliveryConfiguration_S3Configuration>;
}

export interface CognitoLogDeliveryConfiguration_S3Configuration {
  readonly BucketArn?: Value<string>;
}

/** AWS::Cognito::ManagedLoginBranding */
export interface CognitoManagedLoginBrandingProperties {
  readonly Assets?: Value<readonly Value<CognitoManagedLoginBranding_AssetType>[]>;
  readonly ClientId?: Value<string>;
  readonly ReturnMergedResources?: Value<boolean>;
  readonly Settings?: Value<Json>;
  readonly UseCognitoProvidedValues?: Value<boolean>;
  readonly UserPoolId: Value<string>;
}

export interface CognitoManagedLoginBranding_AssetType {
  readonly Bytes?: Value<string>;
  readonly Category: Value<"FAVICON_ICO" | "FAVICON_SVG" | "EMAIL_GRAPHIC" | "SMS_GRAPHIC" | "AUTH_APP_GRAPHIC" | "PASSWORD_GRAPHIC" | "PASSKEY_GRAPHIC" | "PAGE_HEADER_LOGO" | "PAGE_HEADER_BACKGROUND" | "PAGE_FOOTER_LOGO" | "PAGE_FOOTER_BACKGROUND" | "PAGE_BACKGROUND" | "FORM_BACKGROUND" | "FORM_LOGO" | "IDP_BUTTON_ICON">;
  readonly ColorMode: Value<"LIGHT" | "DARK" | "DYNAMIC">;
  readonly Extension: Value<"ICO" | "JPEG" | "PNG" | "SVG" | "WEBP">;
  readonly ResourceId?: Value<string>;
}

/** AWS::Cognito::Terms */
export interface CognitoTermsProperties {
  readonly ClientId?: Value<string>;
  readonly Enforcement: Value<"NONE">;
  readonly Links: Value<Readonly<Record<string, Value<string>>>>;
  readonly TermsName: Value<string>;
  readonly TermsSource: Value<"LINK">;
  readonly UserPoolId: Value<string>;
}

/** AWS::Cognito::UserPool */
export interface CognitoUserPoolProperties {
  readonly AccountRecoverySetting?: Value<CognitoUserPool_AccountRecoverySetting>;
  readonly AdminCreateUserConfig?: Value<CognitoUserPool_AdminCreateUserConfig>;
  readonly AliasAttributes?: Value<readonly Value<string>[]>;
  readonly AutoVerifiedAttributes?: Value<readonly Value<string>[]>;
  readonly DeletionProtection?: Value<string>;
  readonly DeviceConfiguration?: Value<CognitoUserPool_DeviceConfiguration>;
  readonly EmailAuthenticationMessage?: Value<string>;
  readonly EmailAuthenticationSubject?: Value<string>;
  readonly EmailConfiguration?: Value<CognitoUserPool_EmailConfiguration>;
  readonly EmailVerificationMessage?: Value<string>;
  readonly EmailVerificationSubject?: Value<string>;
  readonly EnabledMfas?: Value<readonly Value<string>[]>;
  readonly IssuerConfiguration?: Value<CognitoUserPool_IssuerConfiguration>;
  readonly KeyConfiguration?: Value<CognitoUserPool_KeyConfiguration>;
  readonly LambdaConfig?: Value<CognitoUserPool_LambdaConfig>;
  readonly MfaConfiguration?: Value<string>;
  readonly Policies?: Value<CognitoUserPool_Policies>;
  readonly Schema?: Value<readonly Value<CognitoUserPool_SchemaAttribute>[]>;
  readonly SmsAuthenticationMessage?: Value<string>;
  readonly SmsConfiguration?: Value<CognitoUserPool_SmsConfiguration>;
  readonly SmsVerificationMessage?: Value<string>;
  readonly UserAttributeUpdateSettings?: Value<CognitoUserPool_UserAttributeUpdateSettings>;
  readonly UserPoolAddOns?: Value<CognitoUserPool_UserPoolAddOns>;
  readonly UserPoolName?: Value<string>;
  readonly UserPoolTags?: Value<Readonly<Record<string, Value<string>>>>;
  readonly UserPoolTier?: Value<"LITE" | "ESSENTIALS" | "PLUS">;
  readonly UsernameAttributes?: Value<readonly Value<string>[]>;
  readonly UsernameConfiguration?: Value<CognitoUserPool_UsernameConfiguration>;
  readonly VerificationMessageTemplate?: Value<CognitoUserPool_VerificationMessageTemplate>;
  readonly WebAuthnFactorConfiguration?: Value<"SINGLE_FACTOR" | "MULTI_FACTOR_WITH_USER_VERIFICATION">;
  readonly WebAuthnRelyingPartyID?: Value<string>;
  readonly WebAuthnUserVerification?: Value<string>;
}

export interface CognitoUserPool_AccountRecoverySetting {
  readonly RecoveryMechanisms?: Value<readonly Value<CognitoUserPool_RecoveryOption>[]>;
}

export interface CognitoUserPool_AdminCreateUserConfig {
  readonly AllowAdminCreateUserOnly?: Value<boolean>;
  readonly InviteMessageTemplate?: Value<CognitoUserPool_InviteMessageTemplate>;
  readonly UnusedAccountValidityDays?: Value<number>;
}

export interface CognitoUserPool_AdvancedSecurityAdditionalFlows {
  readonly CustomAuthMode?: Value<string>;
}

export interface CognitoUserPool_CustomEmailSender {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPool_CustomSMSSender {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPool_DeviceConfiguration {
  readonly ChallengeRequiredOnNewDevice?: Value<boolean>;
  readonly DeviceOnlyRememberedOnUserPrompt?: Value<boolean>;
}

export interface CognitoUserPool_EmailConfiguration {
  readonly ConfigurationSet?: Value<string>;
  readonly EmailSendingAccount?: Value<string>;
  readonly From?: Value<string>;
  readonly ReplyToEmailAddress?: Value<string>;
  readonly SourceArn?: Value<string>;
}

export interface CognitoUserPool_EumsSmsConfiguration {
  readonly CallerArn: Value<string>;
  readonly ConfigurationSetName?: Value<string>;
  readonly ExternalId?: Value<string>;
  readonly InEntityId?: Value<string>;
  readonly InTemplateId?: Value<string>;
  readonly OriginationIdentity?: Value<string>;
  readonly Region?: Value<string>;
}

export interface CognitoUserPool_InboundFederation {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPool_InviteMessageTemplate {
  readonly EmailMessage?: Value<string>;
  readonly EmailSubject?: Value<string>;
  readonly SMSMessage?: Value<string>;
}

export interface CognitoUserPool_IssuerConfiguration {
  readonly Type?: Value<"ORIGINAL" | "UPDATED">;
}

export interface CognitoUserPool_KeyConfiguration {
  readonly KeyType?: Value<"AWS_OWNED_KEY" | "CUSTOMER_MANAGED_KEY">;
  readonly KmsKeyArn?: Value<string>;
}

export interface CognitoUserPool_LambdaConfig {
  readonly CreateAuthChallenge?: Value<string>;
  readonly CustomEmailSender?: Value<CognitoUserPool_CustomEmailSender>;
  readonly CustomMessage?: Value<string>;
  readonly CustomSMSSender?: Value<CognitoUserPool_CustomSMSSender>;
  readonly DefineAuthChallenge?: Value<string>;
  readonly InboundFederation?: Value<CognitoUserPool_InboundFederation>;
  readonly KMSKeyID?: Value<string>;
  readonly PostAuthentication?: Value<string>;
  readonly PostConfirmation?: Value<string>;
  readonly PreAuthentication?: Value<string>;
  readonly PreSignUp?: Value<string>;
  readonly PreTokenGeneration?: Value<string>;
  readonly PreTokenGenerationConfig?: Value<CognitoUserPool_PreTokenGenerationConfig>;
  readonly UserMigration?: Value<string>;
  readonly VerifyAuthChallengeResponse?: Value<string>;
}

export interface CognitoUserPool_NumberAttributeConstraints {
  readonly MaxValue?: Value<string>;
  readonly MinValue?: Value<string>;
}

export interface CognitoUserPool_PasswordPolicy {
  readonly MinimumLength?: Value<number>;
  readonly PasswordHistorySize?: Value<number>;
  readonly RequireLowercase?: Value<boolean>;
  readonly RequireNumbers?: Value<boolean>;
  readonly RequireSymbols?: Value<boolean>;
  readonly RequireUppercase?: Value<boolean>;
  readonly TemporaryPasswordValidityDays?: Value<number>;
}

export interface CognitoUserPool_Policies {
  readonly PasswordPolicy?: Value<CognitoUserPool_PasswordPolicy>;
  readonly SignInPolicy?: Value<CognitoUserPool_SignInPolicy>;
}

export interface CognitoUserPool_PreTokenGenerationConfig {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPool_RecoveryOption {
  readonly Name?: Value<string>;
  readonly Priority?: Value<number>;
}

export interface CognitoUserPool_SchemaAttribute {
  readonly AttributeDataType?: Value<string>;
  readonly DeveloperOnlyAttribute?: Value<boolean>;
  readonly Mutable?: Value<boolean>;
  readonly Name?: Value<string>;
  readonly NumberAttributeConstraints?: Value<CognitoUserPool_NumberAttributeConstraints>;
  readonly Required?: Value<boolean>;
  readonly StringAttributeConstraints?: Value<CognitoUserPool_StringAttributeConstraints>;
}

export interface CognitoUserPool_SignInPolicy {
  readonly AllowedFirstAuthFactors?: Value<readonly Value<string>[]>;
}

export interface CognitoUserPool_SmsConfiguration {
  readonly EumsSms?: Value<CognitoUserPool_EumsSmsConfiguration>;
  readonly ExternalId?: Value<string>;
  readonly SnsCallerArn?: Value<string>;
  readonly SnsRegion?: Value<string>;
}

export interface CognitoUserPool_StringAttributeConstraints {
  readonly MaxLength?: Value<string>;
  readonly MinLength?: Value<string>;
}

export interface CognitoUserPool_UserAttributeUpdateSettings {
  readonly AttributesRequireVerificationBeforeUpdate: Value<readonly Value<string>[]>;
}

export interface CognitoUserPool_UserPoolAddOns {
  readonly AdvancedSecurityAdditionalFlows?: Value<CognitoUserPool_AdvancedSecurityAdditionalFlows>;
  readonly AdvancedSecurityMode?: Value<string>;
}

export interface CognitoUserPool_UsernameConfiguration {
  readonly CaseSensitive?: Value<boolean>;
}

export interface CognitoUserPool_VerificationMessageTemplate {
  readonly DefaultEmailOption?: Value<string>;
  readonly EmailMessage?: Value<string>;
  readonly EmailMessageByLink?: Value<string>;
  readonly EmailSubject?: Value<string>;
  readonly EmailSubjectByLink?: Value<string>;
  readonly SmsMessage?: Value<string>;
}

/** AWS::Cognito::UserPoolClient */
export interface CognitoUserPoolClientProperties {
  readonly AccessTokenValidity?: Value<number>;
  readonly AllowedOAuthFlows?: Value<readonly Value<string>[]>;
  readonly AllowedOAuthFlowsUserPoolClient?: Value<boolean>;
  readonly AllowedOAuthScopes?: Value<readonly Value<string>[]>;
  readonly AnalyticsConfiguration?: Value<CognitoUserPoolClient_AnalyticsConfiguration>;
  readonly AuthSessionValidity?: Value<number>;
  readonly CallbackURLs?: Value<readonly Value<string>[]>;
  readonly ClientName?: Value<string>;
  readonly DefaultRedirectURI?: Value<string>;
  readonly EnablePropagateAdditionalUserContextData?: Value<boolean>;
  readonly EnableTokenRevocation?: Value<boolean>;
  readonly ExplicitAuthFlows?: Value<readonly Value<string>[]>;
  readonly GenerateSecret?: Value<boolean>;
  readonly IdTokenValidity?: Value<number>;
  readonly LogoutURLs?: Value<readonly Value<string>[]>;
  readonly PreventUserExistenceErrors?: Value<string>;
  readonly ReadAttributes?: Value<readonly Value<string>[]>;
  readonly RefreshTokenRotation?: Value<CognitoUserPoolClient_RefreshTokenRotation>;
  readonly RefreshTokenValidity?: Value<number>;
  readonly SupportedIdentityProviders?: Value<readonly Value<string>[]>;
  readonly TokenValidityUnits?: Value<CognitoUserPoolClient_TokenValidityUnits>;
  readonly UserPoolId: Value<string>;
  readonly WriteAttributes?: Value<readonly Value<string>[]>;
}

export interface CognitoUserPoolClient_AnalyticsConfiguration {
  readonly ApplicationArn?: Value<string>;
  readonly ApplicationId?: Value<string>;
  readonly ExternalId?: Value<string>;
  readonly RoleArn?: Value<string>;
  readonly UserDataShared?: Value<boolean>;
}

export interface CognitoUserPoolClient_RefreshTokenRotation {
  readonly Feature?: Value<"ENABLED" | "DISABLED">;
  readonly RetryGracePeriodSeconds?: Value<number>;
}

export interface CognitoUserPoolClient_TokenValidityUnits {
  readonly AccessToken?: Value<string>;
  readonly IdToken?: Value<string>;
  readonly RefreshToken?: Value<string>;
}

/** AWS::Cognito::UserPoolDomain */
export interface CognitoUserPoolDomainProperties {
  readonly CustomDomainConfig?: Value<CognitoUserPoolDomain_CustomDomainConfigType>;
  readonly Domain: Value<string>;
  readonly ManagedLoginVersion?: Value<number>;
  readonly Routing?: Value<CognitoUserPoolDomain_RoutingType>;
  readonly UserPoolId: Value<string>;
}

export interface CognitoUserPoolDomain_CustomDomainConfigType {
  readonly CertificateArn?: Value<string>;
  readonly SecurityPolicy?: Value<string>;
}

export interface CognitoUserPoolDomain_FailoverType {
  readonly PrimaryRoute53HealthCheckId: Value<string>;
  readonly SecondaryRegion: Value<string>;
}

export interface CognitoUserPoolDomain_RoutingType {
  readonly Failover?: Value<CognitoUserPoolDomain_FailoverType>;
}

/** AWS::Cognito::UserPoolGroup */
export interface CognitoUserPoolGroupProperties {
  readonly Description?: Value<string>;
  readonly GroupName?: Value<string>;
  readonly Precedence?: Value<number>;
  readonly RoleArn?: Value<string>;
  readonly UserPoolId: Value<string>;
}

/** AWS::Cognito::UserPoolIdentityProvider */
export interface CognitoUserPoolIdentityProviderProperties {
  readonly AttributeMapping?: Value<Readonly<Record<string, Value<string>>>>;
  readonly IdpIdentifiers?: Value<readonly Value<string>[]>;
  readonly ProviderDetails: Value<Readonly<Record<string, Value<string>>>>;
  readonly ProviderName: Value<string>;
  readonly ProviderType: Value<string>;
  readonly UserPoolId: Value<string>;
}

/** AWS::Cognito::UserPoolRegionalConfigurationAttachment */
export interface CognitoUserPoolRegionalConfigurationAttachmentProperties {
  readonly EmailConfiguration?: Value<CognitoUserPoolRegionalConfigurationAttachment_EmailConfiguration>;
  readonly LambdaConfig?: Value<CognitoUserPoolRegionalConfigurationAttachment_LambdaConfig>;
  readonly SmsConfiguration?: Value<CognitoUserPoolRegionalConfigurationAttachment_SmsConfiguration>;
  readonly Status?: Value<string>;
  readonly UserPoolId: Value<string>;
  readonly UserPoolTags?: Value<Readonly<Record<string, Value<string>>>>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_CustomEmailSender {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_CustomSMSSender {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_EmailConfiguration {
  readonly ConfigurationSet?: Value<string>;
  readonly EmailSendingAccount?: Value<string>;
  readonly From?: Value<string>;
  readonly ReplyToEmailAddress?: Value<string>;
  readonly SourceArn?: Value<string>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_EumsSmsConfiguration {
  readonly CallerArn: Value<string>;
  readonly ConfigurationSetName?: Value<string>;
  readonly ExternalId?: Value<string>;
  readonly InEntityId?: Value<string>;
  readonly InTemplateId?: Value<string>;
  readonly OriginationIdentity?: Value<string>;
  readonly Region?: Value<string>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_InboundFederation {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_LambdaConfig {
  readonly CreateAuthChallenge?: Value<string>;
  readonly CustomEmailSender?: Value<CognitoUserPoolRegionalConfigurationAttachment_CustomEmailSender>;
  readonly CustomMessage?: Value<string>;
  readonly CustomSMSSender?: Value<CognitoUserPoolRegionalConfigurationAttachment_CustomSMSSender>;
  readonly DefineAuthChallenge?: Value<string>;
  readonly InboundFederation?: Value<CognitoUserPoolRegionalConfigurationAttachment_InboundFederation>;
  readonly KMSKeyID?: Value<string>;
  readonly PostAuthentication?: Value<string>;
  readonly PostConfirmation?: Value<string>;
  readonly PreAuthentication?: Value<string>;
  readonly PreSignUp?: Value<string>;
  readonly PreTokenGeneration?: Value<string>;
  readonly PreTokenGenerationConfig?: Value<CognitoUserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig>;
  readonly UserMigration?: Value<string>;
  readonly VerifyAuthChallengeResponse?: Value<string>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_PreTokenGenerationConfig {
  readonly LambdaArn?: Value<string>;
  readonly LambdaVersion?: Value<string>;
}

export interface CognitoUserPoolRegionalConfigurationAttachment_SmsConfiguration {
  readonly EumsSms?: Value<CognitoUserPoolRegionalConfigurationAttachment_EumsSmsConfiguration>;
  readonly ExternalId?: Value<string>;
  readonly SnsCallerArn?: Value<string>;
  readonly SnsRegion?: Value<string>;
}

/** AWS::Cognito::UserPoolReplica */
export interface CognitoUserPoolReplicaProperties {
  readonly RegionName: Value<string>;
  readonly UserPoolId: Value<string>;
  readonly UserPoolTagsAtCreate?: Value<Readonly<Record<string, Value<string>>>>;
}

/** AWS::Cognito::UserPoolResourceServer */
export interface CognitoUserPoolResourceServerProperties {
  readonly Identifier: Value<string>;
  readonly Name: Value<string>;
  readonly Scopes?: Value<readonly Value<CognitoUserPoolResourceServer_ResourceServerScopeType>[]>;
  readonly UserPoolId: Value<string>;
}

export interface CognitoUserPoolResourceServer_ResourceServerScopeType {
  readonly ScopeDescription: Value<string>;
  readonly ScopeName: Value<string>;
}

/** AWS::Cognito::UserPoolRiskConfigurationAttachment */
export interface CognitoUserPoolRiskConfigurationAttachmentProperties {
  readonly AccountTakeoverRiskConfiguration?: Value<CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType>;
  readonly ClientId: Value<string>;
  readonly CompromisedCredentialsRiskConfiguration?: Value<CognitoUserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType>;
  readonly RiskExceptionConfiguration?: Value<CognitoUserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType>;
  readonly UserPoolId: Value<string>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverActionType {
  readonly EventAction: Value<string>;
  readonly Notify: Value<boolean>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverActionsType {
  readonly HighAction?: Value<CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverActionType>;
  readonly LowAction?: Value<CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverActionType>;
  readonly MediumAction?: Value<CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverActionType>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverRiskConfigurationType {
  readonly Actions: Value<CognitoUserPoolRiskConfigurationAttachment_AccountTakeoverActionsType>;
  readonly NotifyConfiguration?: Value<CognitoUserPoolRiskConfigurationAttachment_NotifyConfigurationType>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType {
  readonly EventAction: Value<string>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_CompromisedCredentialsRiskConfigurationType {
  readonly Actions: Value<CognitoUserPoolRiskConfigurationAttachment_CompromisedCredentialsActionsType>;
  readonly EventFilter?: Value<readonly Value<string>[]>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_NotifyConfigurationType {
  readonly BlockEmail?: Value<CognitoUserPoolRiskConfigurationAttachment_NotifyEmailType>;
  readonly From?: Value<string>;
  readonly MfaEmail?: Value<CognitoUserPoolRiskConfigurationAttachment_NotifyEmailType>;
  readonly NoActionEmail?: Value<CognitoUserPoolRiskConfigurationAttachment_NotifyEmailType>;
  readonly ReplyTo?: Value<string>;
  readonly SourceArn: Value<string>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_NotifyEmailType {
  readonly HtmlBody?: Value<string>;
  readonly Subject: Value<string>;
  readonly TextBody?: Value<string>;
}

export interface CognitoUserPoolRiskConfigurationAttachment_RiskExceptionConfigurationType {
  readonly BlockedIPRangeList?: Value<readonly Value<string>[]>;
  readonly SkippedIPRangeList?: Value<readonly Value<string>[]>;
}

/** AWS::Cognito::UserPoolUICustomizationAttachment */
export interface CognitoUserPoolUICustomizationAttachmentProperties {
  readonly CSS?: Value<string>;
  readonly ClientId: Value<string>;
  readonly UserPoolId: Value<string>;
}

/** AWS::Cognito::UserPoolUser */
export interface CognitoUserPoolUserProperties {
  readonly ClientMetadata?: Value<Readonly<Record<string, Value<string>>>>;
  readonly DesiredDeliveryMediums?: Value<readonly Value<string>[]>;
  readonly ForceAliasCreation?: Value<boolean>;
  readonly MessageAction?: Value<string>;
  readonly UserAttributes?: Value<readonly Value<CognitoUserPoolUser_AttributeType>[]>;
  readonly UserPoolId: Value<string>;
  readonly Username?: Value<string>;
  readonly ValidationData?: Value<readonly Value<CognitoUserPoolUser_AttributeType>[]>;
}

export interface CognitoUserPoolUser_AttributeType {
  readonly Name?: Value<string>;
  readonly Value?: Value<string>;
}

/** AWS::Cognito::UserPoolUserToGroupAttachment */
export interface CognitoUserPoolUserToGroupAttachmentProperties {
  readonly GroupName: Value<string>;
  readonly UserPoolId: Value<string>;
  readonly Username: Value<string>;
}

/** AWS::DocDB::DBCluster */
export interface DocDBDBClusterProperties {
  readonly AvailabilityZones?: Value<readonly Value<string>[]>;
  readonly BackupRetentionPeriod?: Value<number>;
  readonly CopyTagsToSnapshot?: Value<boolean>;
  readonly DBClusterIdentifier?: Value<string>;
  readonly DBClusterParameterGroupName?: Value<string>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly DeletionProtection?: Value<boolean>;
  readonly EnableCloudwatchLogsExports?: Value<readonly Value<string>[]>;
  readonly EngineVersion?: Value<string>;
  readonly GlobalClusterIdentifier?: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly ManageMasterUserPassword?: Value<boolean>;
  readonly MasterUserPassword?: Value<string>;
  readonly MasterUserSecretKmsKeyId?: Value<string>;
  readonly MasterUsername?: Value<string>;
  readonly NetworkType?: Value<string>;
  readonly Port?: Value<number>;
  readonly PreferredBackupWindow?: Value<string>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly RestoreToTime?: Value<string>;
  readonly RestoreType?: Value<string>;
  readonly RotateMasterUserPassword?: Value<boolean>;
  readonly ServerlessV2ScalingConfiguration?: Value<DocDBDBCluster_ServerlessV2ScalingConfiguration>;
  readonly SnapshotIdentifier?: Value<string>;
  readonly SourceDBClusterIdentifier?: Value<string>;
  readonly StorageEncrypted?: Value<boolean>;
  readonly StorageType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UseLatestRestorableTime?: Value<boolean>;
  readonly VpcSecurityGroupIds?: Value<readonly Value<string>[]>;
}

export interface DocDBDBCluster_ServerlessV2ScalingConfiguration {
  readonly MaxCapacity: Value<number>;
  readonly MinCapacity: Value<number>;
}

/** AWS::DocDB::DBClusterParameterGroup */
export interface DocDBDBClusterParameterGroupProperties {
  readonly Description: Value<string>;
  readonly Family: Value<string>;
  readonly Name?: Value<string>;
  readonly Parameters: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::DocDB::DBInstance */
export interface DocDBDBInstanceProperties {
  readonly AutoMinorVersionUpgrade?: Value<boolean>;
  readonly AvailabilityZone?: Value<string>;
  readonly CACertificateIdentifier?: Value<string>;
  readonly CertificateRotationRestart?: Value<boolean>;
  readonly DBClusterIdentifier: Value<string>;
  readonly DBInstanceClass: Value<string>;
  readonly DBInstanceIdentifier?: Value<string>;
  readonly EnablePerformanceInsights?: Value<boolean>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::DocDB::DBSubnetGroup */
export interface DocDBDBSubnetGroupProperties {
  readonly DBSubnetGroupDescription: Value<string>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::DocDB::EventSubscription */
export interface DocDBEventSubscriptionProperties {
  readonly Enabled?: Value<boolean>;
  readonly EventCategories?: Value<readonly Value<string>[]>;
  readonly SnsTopicArn: Value<string>;
  readonly SourceIds?: Value<readonly Value<string>[]>;
  readonly SourceType?: Value<"db-instance" | "db-cluster" | "db-parameter-group" | "db-security-group" | "db-cluster-snapshot">;
  readonly SubscriptionName?: Value<string>;
}

/** AWS::DocDB::GlobalCluster */
export interface DocDBGlobalClusterProperties {
  readonly DeletionProtection?: Value<boolean>;
  readonly Engine?: Value<"docdb">;
  readonly EngineVersion?: Value<string>;
  readonly GlobalClusterIdentifier: Value<string>;
  readonly SourceDBClusterIdentifier?: Value<string>;
  readonly StorageEncrypted?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::DynamoDB::GlobalTable */
export interface DynamoDBGlobalTableProperties {
  readonly AttributeDefinitions?: Value<readonly Value<DynamoDBGlobalTable_AttributeDefinition>[]>;
  readonly BillingMode?: Value<string>;
  readonly GlobalSecondaryIndexes?: Value<readonly Value<DynamoDBGlobalTable_GlobalSecondaryIndex>[]>;
  readonly GlobalTableSourceArn?: Value<string>;
  readonly GlobalTableWitnesses?: Value<readonly Value<DynamoDBGlobalTable_GlobalTableWitness>[]>;
  readonly KeySchema?: Value<readonly Value<DynamoDBGlobalTable_KeySchema>[]>;
  readonly LocalSecondaryIndexes?: Value<readonly Value<DynamoDBGlobalTable_LocalSecondaryIndex>[]>;
  readonly MultiRegionConsistency?: Value<"EVENTUAL" | "STRONG">;
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>;
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_GlobalReadProvisionedThroughputSettings>;
  readonly Replicas: Value<readonly Value<DynamoDBGlobalTable_ReplicaSpecification>[]>;
  readonly SSESpecification?: Value<DynamoDBGlobalTable_SSESpecification>;
  readonly StreamSpecification?: Value<DynamoDBGlobalTable_StreamSpecification>;
  readonly TableName?: Value<string>;
  readonly TimeToLiveSpecification?: Value<DynamoDBGlobalTable_TimeToLiveSpecification>;
  readonly VectorIndexes?: Value<readonly Value<DynamoDBGlobalTable_VectorIndex>[]>;
  readonly WarmThroughput?: Value<DynamoDBGlobalTable_WarmThroughput>;
  readonly WriteOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_WriteOnDemandThroughputSettings>;
  readonly WriteProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_WriteProvisionedThroughputSettings>;
}

export interface DynamoDBGlobalTable_AttributeDefinition {
  readonly AttributeName: Value<string>;
  readonly AttributeType: Value<string>;
}

export interface DynamoDBGlobalTable_CapacityAutoScalingSettings {
  readonly MaxCapacity: Value<number>;
  readonly MinCapacity: Value<number>;
  readonly SeedCapacity?: Value<number>;
  readonly TargetTrackingScalingPolicyConfiguration: Value<DynamoDBGlobalTable_TargetTrackingScalingPolicyConfiguration>;
}

export interface DynamoDBGlobalTable_ContributorInsightsSpecification {
  readonly Enabled: Value<boolean>;
  readonly Mode?: Value<"ACCESSED_AND_THROTTLED_KEYS" | "THROTTLED_KEYS">;
}

export interface DynamoDBGlobalTable_GlobalReadProvisionedThroughputSettings {
  readonly ReadCapacityUnits?: Value<number>;
}

export interface DynamoDBGlobalTable_GlobalSecondaryIndex {
  readonly IndexName: Value<string>;
  readonly KeySchema: Value<readonly Value<DynamoDBGlobalTable_KeySchema>[]>;
  readonly Projection: Value<DynamoDBGlobalTable_Projection>;
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>;
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_GlobalReadProvisionedThroughputSettings>;
  readonly WarmThroughput?: Value<DynamoDBGlobalTable_WarmThroughput>;
  readonly WriteOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_WriteOnDemandThroughputSettings>;
  readonly WriteProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_WriteProvisionedThroughputSettings>;
}

export interface DynamoDBGlobalTable_GlobalTableWitness {
  readonly Region?: Value<string>;
}

export interface DynamoDBGlobalTable_KeySchema {
  readonly AttributeName: Value<string>;
  readonly KeyType: Value<string>;
}

export interface DynamoDBGlobalTable_KinesisStreamSpecification {
  readonly ApproximateCreationDateTimePrecision?: Value<"MICROSECOND" | "MILLISECOND">;
  readonly StreamArn: Value<string>;
}

export interface DynamoDBGlobalTable_LocalSecondaryIndex {
  readonly IndexName: Value<string>;
  readonly KeySchema: Value<readonly Value<DynamoDBGlobalTable_KeySchema>[]>;
  readonly Projection: Value<DynamoDBGlobalTable_Projection>;
}

export interface DynamoDBGlobalTable_PointInTimeRecoverySpecification {
  readonly PointInTimeRecoveryEnabled?: Value<boolean>;
  readonly RecoveryPeriodInDays?: Value<number>;
}

export interface DynamoDBGlobalTable_Projection {
  readonly NonKeyAttributes?: Value<readonly Value<string>[]>;
  readonly ProjectionType?: Value<string>;
}

export interface DynamoDBGlobalTable_ReadOnDemandThroughputSettings {
  readonly MaxReadRequestUnits?: Value<number>;
}

export interface DynamoDBGlobalTable_ReadProvisionedThroughputSettings {
  readonly ReadCapacityAutoScalingSettings?: Value<DynamoDBGlobalTable_CapacityAutoScalingSettings>;
  readonly ReadCapacityUnits?: Value<number>;
}

export interface DynamoDBGlobalTable_ReplicaGlobalSecondaryIndexSpecification {
  readonly ContributorInsightsSpecification?: Value<DynamoDBGlobalTable_ContributorInsightsSpecification>;
  readonly IndexName: Value<string>;
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>;
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_ReadProvisionedThroughputSettings>;
}

export interface DynamoDBGlobalTable_ReplicaSSESpecification {
  readonly KMSMasterKeyId: Value<string>;
}

export interface DynamoDBGlobalTable_ReplicaSpecification {
  readonly ContributorInsightsSpecification?: Value<DynamoDBGlobalTable_ContributorInsightsSpecification>;
  readonly DeletionProtectionEnabled?: Value<boolean>;
  readonly GlobalSecondaryIndexes?: Value<readonly Value<DynamoDBGlobalTable_ReplicaGlobalSecondaryIndexSpecification>[]>;
  readonly GlobalTableSettingsReplicationMode?: Value<"ENABLED" | "DISABLED">;
  readonly KinesisStreamSpecification?: Value<DynamoDBGlobalTable_KinesisStreamSpecification>;
  readonly PointInTimeRecoverySpecification?: Value<DynamoDBGlobalTable_PointInTimeRecoverySpecification>;
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>;
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_ReadProvisionedThroughputSettings>;
  readonly Region: Value<string>;
  readonly ReplicaStreamSpecification?: Value<DynamoDBGlobalTable_ReplicaStreamSpecification>;
  readonly ResourcePolicy?: Value<DynamoDBGlobalTable_ResourcePolicy>;
  readonly SSESpecification?: Value<DynamoDBGlobalTable_ReplicaSSESpecification>;
  readonly TableClass?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface DynamoDBGlobalTable_ReplicaStreamSpecification {
  readonly ResourcePolicy?: Value<DynamoDBGlobalTable_ResourcePolicy>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface DynamoDBGlobalTable_ResourcePolicy {
  readonly PolicyDocument: Value<Json>;
}

export interface DynamoDBGlobalTable_SSESpecification {
  readonly SSEEnabled: Value<boolean>;
  readonly SSEType?: Value<string>;
}

export interface DynamoDBGlobalTable_SearchSchemaElement {
  readonly AttributeName: Value<string>;
  readonly SearchSchemaElementType: Value<"HASH" | "INLINE_FILTER">;
}

export interface DynamoDBGlobalTable_StreamSpecification {
  readonly StreamViewType: Value<string>;
}

export interface DynamoDBGlobalTable_TargetTrackingScalingPolicyConfiguration {
  readonly DisableScaleIn?: Value<boolean>;
  readonly ScaleInCooldown?: Value<number>;
  readonly ScaleOutCooldown?: Value<number>;
  readonly TargetValue: Value<number>;
}

export interface DynamoDBGlobalTable_TimeToLiveSpecification {
  readonly AttributeName?: Value<string>;
  readonly Enabled: Value<boolean>;
}

export interface DynamoDBGlobalTable_VectorAttribute {
  readonly AttributeName: Value<string>;
}

export interface DynamoDBGlobalTable_VectorIndex {
  readonly Dimensions: Value<number>;
  readonly DistanceFunction: Value<"COSINE" | "DOT_PRODUCT" | "EUCLIDEAN">;
  readonly IndexName: Value<string>;
  readonly Projection: Value<DynamoDBGlobalTable_Projection>;
  readonly SearchSchema?: Value<readonly Value<DynamoDBGlobalTable_SearchSchemaElement>[]>;
  readonly VectorAttribute: Value<DynamoDBGlobalTable_VectorAttribute>;
}

export interface DynamoDBGlobalTable_WarmThroughput {
  readonly ReadUnitsPerSecond?: Value<number>;
  readonly WriteUnitsPerSecond?: Value<number>;
}

export interface DynamoDBGlobalTable_WriteOnDemandThroughputSettings {
  readonly MaxWriteRequestUnits?: Value<number>;
}

export interface DynamoDBGlobalTable_WriteProvisionedThroughputSettings {
  readonly WriteCapacityAutoScalingSettings?: Value<DynamoDBGlobalTable_CapacityAutoScalingSettings>;
}

/** AWS::DynamoDB::Table */
export interface DynamoDBTableProperties {
  readonly AttributeDefinitions?: Value<readonly Value<DynamoDBTable_AttributeDefinition>[]>;
  readonly BillingMode?: Value<string>;
  readonly ContributorInsightsSpecification?: Value<DynamoDBTable_ContributorInsightsSpecification>;
  readonly DeletionProtectionEnabled?: Value<boolean>;
  readonly GlobalSecondaryIndexes?: Value<readonly Value<DynamoDBTable_GlobalSecondaryIndex>[]>;
  readonly ImportSourceSpecification?: Value<DynamoDBTable_ImportSourceSpecification>;
  readonly KeySchema: Value<Json>;
  readonly KinesisStreamSpecification?: Value<DynamoDBTable_KinesisStreamSpecification>;
  readonly LocalSecondaryIndexes?: Value<readonly Value<DynamoDBTable_LocalSecondaryIndex>[]>;
  readonly OnDemandThroughput?: Value<DynamoDBTable_OnDemandThroughput>;
  readonly PointInTimeRecoverySpecification?: Value<DynamoDBTable_PointInTimeRecoverySpecification>;
  readonly ProvisionedThroughput?: Value<DynamoDBTable_ProvisionedThroughput>;
  readonly ResourcePolicy?: Value<DynamoDBTable_ResourcePolicy>;
  readonly SSESpecification?: Value<DynamoDBTable_SSESpecification>;
  readonly StreamSpecification?: Value<DynamoDBTable_StreamSpecification>;
  readonly TableClass?: Value<string>;
  readonly TableName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TimeToLiveSpecification?: Value<DynamoDBTable_TimeToLiveSpecification>;
  readonly VectorIndexes?: Value<readonly Value<DynamoDBTable_VectorIndex>[]>;
  readonly WarmThroughput?: Value<DynamoDBTable_WarmThroughput>;
}

export interface DynamoDBTable_AttributeDefinition {
  readonly AttributeName: Value<string>;
  readonly AttributeType: Value<string>;
}

export interface DynamoDBTable_ContributorInsightsSpecification {
  readonly Enabled: Value<boolean>;
  readonly Mode?: Value<"ACCESSED_AND_THROTTLED_KEYS" | "THROTTLED_KEYS">;
}

export interface DynamoDBTable_Csv {
  readonly Delimiter?: Value<string>;
  readonly HeaderList?: Value<readonly Value<string>[]>;
}

export interface DynamoDBTable_GlobalSecondaryIndex {
  readonly ContributorInsightsSpecification?: Value<DynamoDBTable_ContributorInsightsSpecification>;
  readonly IndexName: Value<string>;
  readonly KeySchema: Value<readonly Value<DynamoDBTable_KeySchema>[]>;
  readonly OnDemandThroughput?: Value<DynamoDBTable_OnDemandThroughput>;
  readonly Projection: Value<DynamoDBTable_Projection>;
  readonly ProvisionedThroughput?: Value<DynamoDBTable_ProvisionedThroughput>;
  readonly WarmThroughput?: Value<DynamoDBTable_WarmThroughput>;
}

export interface DynamoDBTable_ImportSourceSpecification {
  readonly InputCompressionType?: Value<string>;
  readonly InputFormat: Value<string>;
  readonly InputFormatOptions?: Value<DynamoDBTable_InputFormatOptions>;
  readonly S3BucketSource: Value<DynamoDBTable_S3BucketSource>;
}

export interface DynamoDBTable_InputFormatOptions {
  readonly Csv?: Value<DynamoDBTable_Csv>;
}

export interface DynamoDBTable_KeySchema {
  readonly AttributeName: Value<string>;
  readonly KeyType: Value<string>;
}

export interface DynamoDBTable_KinesisStreamSpecification {
  readonly ApproximateCreationDateTimePrecision?: Value<"MICROSECOND" | "MILLISECOND">;
  readonly StreamArn: Value<string>;
}

export interface DynamoDBTable_LocalSecondaryIndex {
  readonly IndexName: Value<string>;
  readonly KeySchema: Value<readonly Value<DynamoDBTable_KeySchema>[]>;
  readonly Projection: Value<DynamoDBTable_Projection>;
}

export interface DynamoDBTable_OnDemandThroughput {
  readonly MaxReadRequestUnits?: Value<number>;
  readonly MaxWriteRequestUnits?: Value<number>;
}

export interface DynamoDBTable_PointInTimeRecoverySpecification {
  readonly PointInTimeRecoveryEnabled?: Value<boolean>;
  readonly RecoveryPeriodInDays?: Value<number>;
}

export interface DynamoDBTable_Projection {
  readonly NonKeyAttributes?: Value<readonly Value<string>[]>;
  readonly ProjectionType?: Value<string>;
}

export interface DynamoDBTable_ProvisionedThroughput {
  readonly ReadCapacityUnits: Value<number>;
  readonly WriteCapacityUnits: Value<number>;
}

export interface DynamoDBTable_ResourcePolicy {
  readonly PolicyDocument: Value<Json>;
}

export interface DynamoDBTable_S3BucketSource {
  readonly S3Bucket: Value<string>;
  readonly S3BucketOwner?: Value<string>;
  readonly S3KeyPrefix?: Value<string>;
}

export interface DynamoDBTable_SSESpecification {
  readonly KMSMasterKeyId?: Value<string>;
  readonly SSEEnabled: Value<boolean>;
  readonly SSEType?: Value<string>;
}

export interface DynamoDBTable_SearchSchemaElement {
  readonly AttributeName: Value<string>;
  readonly SearchSchemaElementType: Value<"HASH" | "INLINE_FILTER">;
}

export interface DynamoDBTable_StreamSpecification {
  readonly ResourcePolicy?: Value<DynamoDBTable_ResourcePolicy>;
  readonly StreamViewType: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface DynamoDBTable_TimeToLiveSpecification {
  readonly AttributeName?: Value<string>;
  readonly Enabled: Value<boolean>;
}

export interface DynamoDBTable_VectorAttribute {
  readonly AttributeName: Value<string>;
}

export interface DynamoDBTable_VectorIndex {
  readonly Dimensions: Value<number>;
  readonly DistanceFunction: Value<"COSINE" | "DOT_PRODUCT" | "EUCLIDEAN">;
  readonly IndexName: Value<string>;
  readonly Projection: Value<DynamoDBTable_Projection>;
  readonly SearchSchema?: Value<readonly Value<DynamoDBTable_SearchSchemaElement>[]>;
  readonly VectorAttribute: Value<DynamoDBTable_VectorAttribute>;
}

export interface DynamoDBTable_WarmThroughput {
  readonly ReadUnitsPerSecond?: Value<number>;
  readonly WriteUnitsPerSecond?: Value<number>;
}

/** AWS::EC2::DHCPOptions */
export interface Ec2DHCPOptionsProperties {
  readonly DomainName?: Value<string>;
  readonly DomainNameServers?: Value<readonly Value<string>[]>;
  readonly Ipv6AddressPreferredLeaseTime?: Value<number>;
  readonly NetbiosNameServers?: Value<readonly Value<string>[]>;
  readonly NetbiosNodeType?: Value<number>;
  readonly NtpServers?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::EC2::EIP */
export interface Ec2EIPProperties {
  readonly Address?: Value<string>;
  readonly Domain?: Value<string>;
  readonly InstanceId?: Value<string>;
  readonly IpamPoolId?: Value<string>;
  readonly NetworkBorderGroup?: Value<string>;
  readonly PublicIpv4Pool?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TransferAddress?: Value<string>;
}

/** AWS::EC2::EIPAssociation */
export interface Ec2EIPAssociationProperties {
  readonly AllocationId?: Value<string>;
  readonly EIP?: Value<string>;
  readonly InstanceId?: Value<string>;
  readonly NetworkInterfaceId?: Value<string>;
  readonly PrivateIpAddress?: Value<string>;
}

/** AWS::EC2::EgressOnlyInternetGateway */
export interface Ec2EgressOnlyInternetGatewayProperties {
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcId: Value<string>;
}

/** AWS::EC2::FlowLog */
export interface Ec2FlowLogProperties {
  readonly DeliverCrossAccountRole?: Value<string>;
  readonly DeliverLogsPermissionArn?: Value<string>;
  readonly DestinationOptions?: Value<Ec2FlowLog_DestinationOptions>;
  readonly LogDestination?: Value<string>;
  readonly LogDestinationType?: Value<"cloud-watch-logs" | "s3" | "kinesis-data-firehose">;
  readonly LogFormat?: Value<string>;
  readonly LogGroupName?: Value<string>;
  readonly MaxAggregationInterval?: Value<number>;
  readonly ResourceId: Value<string>;
  readonly ResourceType: Value<"NetworkInterface" | "Subnet" | "VPC" | "TransitGateway" | "TransitGatewayAttachment" | "RegionalNatGateway">;
  readonly TagFieldSpecifications?: Value<readonly Value<Ec2FlowLog_TagFieldSpecification>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TrafficType?: Value<"ACCEPT" | "ALL" | "REJECT">;
}

export interface Ec2FlowLog_DestinationOptions {
  readonly FileFormat: Value<"plain-text" | "parquet">;
  readonly HiveCompatiblePartitions: Value<boolean>;
  readonly PerHourPartition: Value<boolean>;
}

export interface Ec2FlowLog_TagFieldSpecification {
  readonly ResourceType: Value<string>;
  readonly TagKeys: Value<readonly Value<string>[]>;
}

/** AWS::EC2::InternetGateway */
export interface Ec2InternetGatewayProperties {
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::EC2::LaunchTemplate */
export interface Ec2LaunchTemplateProperties {
  readonly LaunchTemplateData: Value<Ec2LaunchTemplate_LaunchTemplateData>;
  readonly LaunchTemplateName?: Value<string>;
  readonly TagSpecifications?: Value<readonly Value<Ec2LaunchTemplate_LaunchTemplateTagSpecification>[]>;
  readonly VersionDescription?: Value<string>;
}

export interface Ec2LaunchTemplate_AcceleratorCount {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_AcceleratorTotalMemoryMiB {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_BaselineEbsBandwidthMbps {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_BaselinePerformanceFactors {
  readonly Cpu?: Value<Ec2LaunchTemplate_Cpu>;
}

export interface Ec2LaunchTemplate_BlockDeviceMapping {
  readonly DeviceName?: Value<string>;
  readonly Ebs?: Value<Ec2LaunchTemplate_Ebs>;
  readonly NoDevice?: Value<string>;
  readonly VirtualName?: Value<string>;
}

export interface Ec2LaunchTemplate_CapacityReservationSpecification {
  readonly CapacityReservationPreference?: Value<string>;
  readonly CapacityReservationTarget?: Value<Ec2LaunchTemplate_CapacityReservationTarget>;
}

export interface Ec2LaunchTemplate_CapacityReservationTarget {
  readonly CapacityReservationId?: Value<string>;
  readonly CapacityReservationResourceGroupArn?: Value<string>;
}

export interface Ec2LaunchTemplate_ConnectionTrackingSpecification {
  readonly TcpEstablishedTimeout?: Value<number>;
  readonly UdpStreamTimeout?: Value<number>;
  readonly UdpTimeout?: Value<number>;
}

export interface Ec2LaunchTemplate_Cpu {
  readonly References?: Value<readonly Value<Ec2LaunchTemplate_Reference>[]>;
}

export interface Ec2LaunchTemplate_CpuOptions {
  readonly AmdSevSnp?: Value<"enabled" | "disabled">;
  readonly CoreCount?: Value<number>;
  readonly NestedVirtualization?: Value<"enabled" | "disabled">;
  readonly ThreadsPerCore?: Value<number>;
}

export interface Ec2LaunchTemplate_CreditSpecification {
  readonly CpuCredits?: Value<string>;
}

export interface Ec2LaunchTemplate_Ebs {
  readonly DeleteOnTermination?: Value<boolean>;
  readonly EbsCardIndex?: Value<number>;
  readonly Encrypted?: Value<boolean>;
  readonly Iops?: Value<number>;
  readonly KmsKeyId?: Value<string>;
  readonly SnapshotId?: Value<string>;
  readonly Throughput?: Value<number>;
  readonly VolumeInitializationRate?: Value<number>;
  readonly VolumeSize?: Value<number>;
  readonly VolumeType?: Value<string>;
}

export interface Ec2LaunchTemplate_ElasticGpuSpecification {
  readonly Type?: Value<string>;
}

export interface Ec2LaunchTemplate_EnaSrdSpecification {
  readonly EnaSrdEnabled?: Value<boolean>;
  readonly EnaSrdUdpSpecification?: Value<Ec2LaunchTemplate_EnaSrdUdpSpecification>;
}

export interface Ec2LaunchTemplate_EnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: Value<boolean>;
}

export interface Ec2LaunchTemplate_EnclaveOptions {
  readonly Enabled?: Value<boolean>;
}

export interface Ec2LaunchTemplate_HibernationOptions {
  readonly Configured?: Value<boolean>;
}

export interface Ec2LaunchTemplate_IamInstanceProfile {
  readonly Arn?: Value<string>;
  readonly Name?: Value<string>;
}

export interface Ec2LaunchTemplate_InstanceMarketOptions {
  readonly MarketType?: Value<string>;
  readonly SpotOptions?: Value<Ec2LaunchTemplate_SpotOptions>;
}

export interface Ec2LaunchTemplate_InstanceRequirements {
  readonly AcceleratorCount?: Value<Ec2LaunchTemplate_AcceleratorCount>;
  readonly AcceleratorManufacturers?: Value<readonly Value<string>[]>;
  readonly AcceleratorNames?: Value<readonly Value<string>[]>;
  readonly AcceleratorTotalMemoryMiB?: Value<Ec2LaunchTemplate_AcceleratorTotalMemoryMiB>;
  readonly AcceleratorTypes?: Value<readonly Value<string>[]>;
  readonly AllowedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly BareMetal?: Value<string>;
  readonly BaselineEbsBandwidthMbps?: Value<Ec2LaunchTemplate_BaselineEbsBandwidthMbps>;
  readonly BaselinePerformanceFactors?: Value<Ec2LaunchTemplate_BaselinePerformanceFactors>;
  readonly BurstablePerformance?: Value<string>;
  readonly CpuManufacturers?: Value<readonly Value<string>[]>;
  readonly ExcludedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly InstanceGenerations?: Value<readonly Value<string>[]>;
  readonly LocalStorage?: Value<string>;
  readonly LocalStorageTypes?: Value<readonly Value<string>[]>;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Value<number>;
  readonly MemoryGiBPerVCpu?: Value<Ec2LaunchTemplate_MemoryGiBPerVCpu>;
  readonly MemoryMiB?: Value<Ec2LaunchTemplate_MemoryMiB>;
  readonly NetworkBandwidthGbps?: Value<Ec2LaunchTemplate_NetworkBandwidthGbps>;
  readonly NetworkInterfaceCount?: Value<Ec2LaunchTemplate_NetworkInterfaceCount>;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly RequireHibernateSupport?: Value<boolean>;
  readonly SpotMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly TotalLocalStorageGB?: Value<Ec2LaunchTemplate_TotalLocalStorageGB>;
  readonly VCpuCount?: Value<Ec2LaunchTemplate_VCpuCount>;
}

export interface Ec2LaunchTemplate_Ipv4PrefixSpecification {
  readonly Ipv4Prefix?: Value<string>;
}

export interface Ec2LaunchTemplate_Ipv6Add {
  readonly Ipv6Address?: Value<string>;
}

export interface Ec2LaunchTemplate_Ipv6PrefixSpecification {
  readonly Ipv6Prefix?: Value<string>;
}

export interface Ec2LaunchTemplate_LaunchTemplateData {
  readonly BlockDeviceMappings?: Value<readonly Value<Ec2LaunchTemplate_BlockDeviceMapping>[]>;
  readonly CapacityReservationSpecification?: Value<Ec2LaunchTemplate_CapacityReservationSpecification>;
  readonly CpuOptions?: Value<Ec2LaunchTemplate_CpuOptions>;
  readonly CreditSpecification?: Value<Ec2LaunchTemplate_CreditSpecification>;
  readonly DisableApiStop?: Value<boolean>;
  readonly DisableApiTermination?: Value<boolean>;
  readonly EbsOptimized?: Value<boolean>;
  readonly ElasticGpuSpecifications?: Value<readonly Value<Ec2LaunchTemplate_ElasticGpuSpecification>[]>;
  readonly ElasticInferenceAccelerators?: Value<readonly Value<Ec2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator>[]>;
  readonly EnclaveOptions?: Value<Ec2LaunchTemplate_EnclaveOptions>;
  readonly HibernationOptions?: Value<Ec2LaunchTemplate_HibernationOptions>;
  readonly IamInstanceProfile?: Value<Ec2LaunchTemplate_IamInstanceProfile>;
  readonly ImageId?: Value<string>;
  readonly InstanceInitiatedShutdownBehavior?: Value<string>;
  readonly InstanceMarketOptions?: Value<Ec2LaunchTemplate_InstanceMarketOptions>;
  readonly InstanceRequirements?: Value<Ec2LaunchTemplate_InstanceRequirements>;
  readonly InstanceType?: Value<string>;
  readonly KernelId?: Value<string>;
  readonly KeyName?: Value<string>;
  readonly LicenseSpecifications?: Value<readonly Value<Ec2LaunchTemplate_LicenseSpecification>[]>;
  readonly MaintenanceOptions?: Value<Ec2LaunchTemplate_MaintenanceOptions>;
  readonly MetadataOptions?: Value<Ec2LaunchTemplate_MetadataOptions>;
  readonly Monitoring?: Value<Ec2LaunchTemplate_Monitoring>;
  readonly NetworkInterfaces?: Value<readonly Value<Ec2LaunchTemplate_NetworkInterface>[]>;
  readonly NetworkPerformanceOptions?: Value<Ec2LaunchTemplate_NetworkPerformanceOptions>;
  readonly Placement?: Value<Ec2LaunchTemplate_Placement>;
  readonly PrivateDnsNameOptions?: Value<Ec2LaunchTemplate_PrivateDnsNameOptions>;
  readonly RamDiskId?: Value<string>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly TagSpecifications?: Value<readonly Value<Ec2LaunchTemplate_TagSpecification>[]>;
  readonly UserData?: Value<string>;
}

export interface Ec2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator {
  readonly Count?: Value<number>;
  readonly Type?: Value<string>;
}

export interface Ec2LaunchTemplate_LaunchTemplateTagSpecification {
  readonly ResourceType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface Ec2LaunchTemplate_LicenseSpecification {
  readonly LicenseConfigurationArn?: Value<string>;
}

export interface Ec2LaunchTemplate_MaintenanceOptions {
  readonly AutoRecovery?: Value<string>;
}

export interface Ec2LaunchTemplate_MemoryGiBPerVCpu {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_MemoryMiB {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_MetadataOptions {
  readonly HttpEndpoint?: Value<string>;
  readonly HttpProtocolIpv6?: Value<string>;
  readonly HttpPutResponseHopLimit?: Value<number>;
  readonly HttpTokens?: Value<string>;
  readonly InstanceMetadataTags?: Value<string>;
}

export interface Ec2LaunchTemplate_Monitoring {
  readonly Enabled?: Value<boolean>;
}

export interface Ec2LaunchTemplate_NetworkBandwidthGbps {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_NetworkInterface {
  readonly AssociateCarrierIpAddress?: Value<boolean>;
  readonly AssociatePublicIpAddress?: Value<boolean>;
  readonly ConnectionTrackingSpecification?: Value<Ec2LaunchTemplate_ConnectionTrackingSpecification>;
  readonly DeleteOnTermination?: Value<boolean>;
  readonly Description?: Value<string>;
  readonly DeviceIndex?: Value<number>;
  readonly EnaQueueCount?: Value<number>;
  readonly EnaSrdSpecification?: Value<Ec2LaunchTemplate_EnaSrdSpecification>;
  readonly Groups?: Value<readonly Value<string>[]>;
  readonly InterfaceType?: Value<string>;
  readonly Ipv4PrefixCount?: Value<number>;
  readonly Ipv4Prefixes?: Value<readonly Value<Ec2LaunchTemplate_Ipv4PrefixSpecification>[]>;
  readonly Ipv6AddressCount?: Value<number>;
  readonly Ipv6Addresses?: Value<readonly Value<Ec2LaunchTemplate_Ipv6Add>[]>;
  readonly Ipv6PrefixCount?: Value<number>;
  readonly Ipv6Prefixes?: Value<readonly Value<Ec2LaunchTemplate_Ipv6PrefixSpecification>[]>;
  readonly NetworkCardIndex?: Value<number>;
  readonly NetworkInterfaceId?: Value<string>;
  readonly PrimaryIpv6?: Value<boolean>;
  readonly PrivateIpAddress?: Value<string>;
  readonly PrivateIpAddresses?: Value<readonly Value<Ec2LaunchTemplate_PrivateIpAdd>[]>;
  readonly SecondaryPrivateIpAddressCount?: Value<number>;
  readonly SubnetId?: Value<string>;
}

export interface Ec2LaunchTemplate_NetworkInterfaceCount {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_NetworkPerformanceOptions {
  readonly BandwidthWeighting?: Value<string>;
}

export interface Ec2LaunchTemplate_Placement {
  readonly Affinity?: Value<string>;
  readonly AvailabilityZone?: Value<string>;
  readonly GroupId?: Value<string>;
  readonly GroupName?: Value<string>;
  readonly HostId?: Value<string>;
  readonly HostResourceGroupArn?: Value<string>;
  readonly PartitionNumber?: Value<number>;
  readonly SpreadDomain?: Value<string>;
  readonly Tenancy?: Value<string>;
}

export interface Ec2LaunchTemplate_PrivateDnsNameOptions {
  readonly EnableResourceNameDnsAAAARecord?: Value<boolean>;
  readonly EnableResourceNameDnsARecord?: Value<boolean>;
  readonly HostnameType?: Value<string>;
}

export interface Ec2LaunchTemplate_PrivateIpAdd {
  readonly Primary?: Value<boolean>;
  readonly PrivateIpAddress?: Value<string>;
}

export interface Ec2LaunchTemplate_Reference {
  readonly InstanceFamily?: Value<string>;
}

export interface Ec2LaunchTemplate_SpotOptions {
  readonly BlockDurationMinutes?: Value<number>;
  readonly InstanceInterruptionBehavior?: Value<string>;
  readonly MaxPrice?: Value<string>;
  readonly SpotInstanceType?: Value<string>;
  readonly ValidUntil?: Value<string>;
}

export interface Ec2LaunchTemplate_TagSpecification {
  readonly ResourceType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface Ec2LaunchTemplate_TotalLocalStorageGB {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2LaunchTemplate_VCpuCount {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

/** AWS::EC2::NatGateway */
export interface Ec2NatGatewayProperties {
  readonly AllocationId?: Value<string>;
  readonly AvailabilityMode?: Value<string>;
  readonly AvailabilityZoneAddresses?: Value<readonly Value<Ec2NatGateway_AvailabilityZoneAddress>[]>;
  readonly ConnectivityType?: Value<string>;
  readonly MaxDrainDurationSeconds?: Value<number>;
  readonly PrivateIpAddress?: Value<string>;
  readonly SecondaryAllocationIds?: Value<readonly Value<string>[]>;
  readonly SecondaryPrivateIpAddressCount?: Value<number>;
  readonly SecondaryPrivateIpAddresses?: Value<readonly Value<string>[]>;
  readonly SubnetId?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcId?: Value<string>;
}

export interface Ec2NatGateway_AvailabilityZoneAddress {
  readonly AllocationIds: Value<readonly Value<string>[]>;
  readonly AvailabilityZone?: Value<string>;
  readonly AvailabilityZoneId?: Value<string>;
}

/** AWS::EC2::NetworkAcl */
export interface Ec2NetworkAclProperties {
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcId: Value<string>;
}

/** AWS::EC2::NetworkAclEntry */
export interface Ec2NetworkAclEntryProperties {
  readonly CidrBlock?: Value<string>;
  readonly Egress?: Value<boolean>;
  readonly Icmp?: Value<Ec2NetworkAclEntry_Icmp>;
  readonly Ipv6CidrBlock?: Value<string>;
  readonly NetworkAclId: Value<string>;
  readonly PortRange?: Value<Ec2NetworkAclEntry_PortRange>;
  readonly Protocol: Value<number>;
  readonly RuleAction: Value<string>;
  readonly RuleNumber: Value<number>;
}

export interface Ec2NetworkAclEntry_Icmp {
  readonly Code?: Value<number>;
  readonly Type?: Value<number>;
}

export interface Ec2NetworkAclEntry_PortRange {
  readonly From?: Value<number>;
  readonly To?: Value<number>;
}

/** AWS::EC2::PrefixList */
export interface Ec2PrefixListProperties {
  readonly AddressFamily: Value<"IPv4" | "IPv6">;
  readonly Entries?: Value<readonly Value<Ec2PrefixList_Entry>[]>;
  readonly MaxEntries?: Value<number>;
  readonly PrefixListName: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface Ec2PrefixList_Entry {
  readonly Cidr: Value<string>;
  readonly Description?: Value<string>;
}

/** AWS::EC2::Route */
export interface Ec2RouteProperties {
  readonly CarrierGatewayId?: Value<string>;
  readonly CoreNetworkArn?: Value<string>;
  readonly DestinationCidrBlock?: Value<string>;
  readonly DestinationIpv6CidrBlock?: Value<string>;
  readonly DestinationPrefixListId?: Value<string>;
  readonly EgressOnlyInternetGatewayId?: Value<string>;
  readonly GatewayId?: Value<string>;
  readonly InstanceId?: Value<string>;
  readonly LocalGatewayId?: Value<string>;
  readonly NatGatewayId?: Value<string>;
  readonly NetworkInterfaceId?: Value<string>;
  readonly OdbNetworkArn?: Value<string>;
  readonly RouteTableId: Value<string>;
  readonly TransitGatewayId?: Value<string>;
  readonly VpcEndpointId?: Value<string>;
  readonly VpcPeeringConnectionId?: Value<string>;
}

/** AWS::EC2::RouteTable */
export interface Ec2RouteTableProperties {
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcId: Value<string>;
}

/** AWS::EC2::SecurityGroup */
export interface Ec2SecurityGroupProperties {
  readonly GroupDescription: Value<string>;
  readonly GroupName?: Value<string>;
  readonly SecurityGroupEgress?: Value<readonly Value<Ec2SecurityGroup_Egress>[]>;
  readonly SecurityGroupIngress?: Value<readonly Value<Ec2SecurityGroup_Ingress>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcId?: Value<string>;
}

export interface Ec2SecurityGroup_Egress {
  readonly CidrIp?: Value<string>;
  readonly CidrIpv6?: Value<string>;
  readonly Description?: Value<string>;
  readonly DestinationPrefixListId?: Value<string>;
  readonly DestinationSecurityGroupId?: Value<string>;
  readonly FromPort?: Value<number>;
  readonly IpProtocol: Value<string>;
  readonly ToPort?: Value<number>;
}

export interface Ec2SecurityGroup_Ingress {
  readonly CidrIp?: Value<string>;
  readonly CidrIpv6?: Value<string>;
  readonly Description?: Value<string>;
  readonly FromPort?: Value<number>;
  readonly IpProtocol: Value<string>;
  readonly SourcePrefixListId?: Value<string>;
  readonly SourceSecurityGroupId?: Value<string>;
  readonly SourceSecurityGroupName?: Value<string>;
  readonly SourceSecurityGroupOwnerId?: Value<string>;
  readonly ToPort?: Value<number>;
}

/** AWS::EC2::SecurityGroupEgress */
export interface Ec2SecurityGroupEgressProperties {
  readonly CidrIp?: Value<string>;
  readonly CidrIpv6?: Value<string>;
  readonly Description?: Value<string>;
  readonly DestinationPrefixListId?: Value<string>;
  readonly DestinationSecurityGroupId?: Value<string>;
  readonly FromPort?: Value<number>;
  readonly GroupId: Value<string>;
  readonly IpProtocol: Value<string>;
  readonly ToPort?: Value<number>;
}

/** AWS::EC2::SecurityGroupIngress */
export interface Ec2SecurityGroupIngressProperties {
  readonly CidrIp?: Value<string>;
  readonly CidrIpv6?: Value<string>;
  readonly Description?: Value<string>;
  readonly FromPort?: Value<number>;
  readonly GroupId?: Value<string>;
  readonly GroupName?: Value<string>;
  readonly IpProtocol: Value<string>;
  readonly SourcePrefixListId?: Value<string>;
  readonly SourceSecurityGroupId?: Value<string>;
  readonly SourceSecurityGroupName?: Value<string>;
  readonly SourceSecurityGroupOwnerId?: Value<string>;
  readonly ToPort?: Value<number>;
}

/** AWS::EC2::SpotFleet */
export interface Ec2SpotFleetProperties {
  readonly SpotFleetRequestConfigData: Value<Ec2SpotFleet_SpotFleetRequestConfigData>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface Ec2SpotFleet_AcceleratorCountRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_AcceleratorTotalMemoryMiBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_BaselineEbsBandwidthMbpsRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_BaselinePerformanceFactorsRequest {
  readonly Cpu?: Value<Ec2SpotFleet_CpuPerformanceFactorRequest>;
}

export interface Ec2SpotFleet_BlockDeviceMapping {
  readonly DeviceName: Value<string>;
  readonly Ebs?: Value<Ec2SpotFleet_EbsBlockDevice>;
  readonly NoDevice?: Value<string>;
  readonly VirtualName?: Value<string>;
}

export interface Ec2SpotFleet_ClassicLoadBalancer {
  readonly Name: Value<string>;
}

export interface Ec2SpotFleet_ClassicLoadBalancersConfig {
  readonly ClassicLoadBalancers: Value<readonly Value<Ec2SpotFleet_ClassicLoadBalancer>[]>;
}

export interface Ec2SpotFleet_CpuPerformanceFactorRequest {
  readonly References?: Value<readonly Value<Ec2SpotFleet_PerformanceFactorReferenceRequest>[]>;
}

export interface Ec2SpotFleet_EbsBlockDevice {
  readonly DeleteOnTermination?: Value<boolean>;
  readonly Encrypted?: Value<boolean>;
  readonly Iops?: Value<number>;
  readonly SnapshotId?: Value<string>;
  readonly VolumeSize?: Value<number>;
  readonly VolumeType?: Value<string>;
}

export interface Ec2SpotFleet_FleetLaunchTemplateSpecification {
  readonly LaunchTemplateId?: Value<string>;
  readonly LaunchTemplateName?: Value<string>;
  readonly Version: Value<string>;
}

export interface Ec2SpotFleet_GroupIdentifier {
  readonly GroupId: Value<string>;
}

export interface Ec2SpotFleet_IamInstanceProfileSpecification {
  readonly Arn?: Value<string>;
}

export interface Ec2SpotFleet_InstanceIpv6Address {
  readonly Ipv6Address: Value<string>;
}

export interface Ec2SpotFleet_InstanceNetworkInterfaceSpecification {
  readonly AssociatePublicIpAddress?: Value<boolean>;
  readonly DeleteOnTermination?: Value<boolean>;
  readonly Description?: Value<string>;
  readonly DeviceIndex?: Value<number>;
  readonly Groups?: Value<readonly Value<string>[]>;
  readonly Ipv6AddressCount?: Value<number>;
  readonly Ipv6Addresses?: Value<readonly Value<Ec2SpotFleet_InstanceIpv6Address>[]>;
  readonly NetworkInterfaceId?: Value<string>;
  readonly PrivateIpAddresses?: Value<readonly Value<Ec2SpotFleet_PrivateIpAddressSpecification>[]>;
  readonly SecondaryPrivateIpAddressCount?: Value<number>;
  readonly SubnetId?: Value<string>;
}

export interface Ec2SpotFleet_InstanceRequirementsRequest {
  readonly AcceleratorCount?: Value<Ec2SpotFleet_AcceleratorCountRequest>;
  readonly AcceleratorManufacturers?: Value<readonly Value<string>[]>;
  readonly AcceleratorNames?: Value<readonly Value<string>[]>;
  readonly AcceleratorTotalMemoryMiB?: Value<Ec2SpotFleet_AcceleratorTotalMemoryMiBRequest>;
  readonly AcceleratorTypes?: Value<readonly Value<string>[]>;
  readonly AllowedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly BareMetal?: Value<"included" | "required" | "excluded">;
  readonly BaselineEbsBandwidthMbps?: Value<Ec2SpotFleet_BaselineEbsBandwidthMbpsRequest>;
  readonly BaselinePerformanceFactors?: Value<Ec2SpotFleet_BaselinePerformanceFactorsRequest>;
  readonly BurstablePerformance?: Value<"included" | "required" | "excluded">;
  readonly CpuManufacturers?: Value<readonly Value<string>[]>;
  readonly ExcludedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly InstanceGenerations?: Value<readonly Value<string>[]>;
  readonly LocalStorage?: Value<"included" | "required" | "excluded">;
  readonly LocalStorageTypes?: Value<readonly Value<string>[]>;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Value<number>;
  readonly MemoryGiBPerVCpu?: Value<Ec2SpotFleet_MemoryGiBPerVCpuRequest>;
  readonly MemoryMiB?: Value<Ec2SpotFleet_MemoryMiBRequest>;
  readonly NetworkBandwidthGbps?: Value<Ec2SpotFleet_NetworkBandwidthGbpsRequest>;
  readonly NetworkInterfaceCount?: Value<Ec2SpotFleet_NetworkInterfaceCountRequest>;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly RequireEncryptionInTransit?: Value<boolean>;
  readonly RequireHibernateSupport?: Value<boolean>;
  readonly SpotMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly TotalLocalStorageGB?: Value<Ec2SpotFleet_TotalLocalStorageGBRequest>;
  readonly VCpuCount?: Value<Ec2SpotFleet_VCpuCountRangeRequest>;
}

export interface Ec2SpotFleet_LaunchTemplateConfig {
  readonly LaunchTemplateSpecification?: Value<Ec2SpotFleet_FleetLaunchTemplateSpecification>;
  readonly Overrides?: Value<readonly Value<Ec2SpotFleet_LaunchTemplateOverrides>[]>;
}

export interface Ec2SpotFleet_LaunchTemplateOverrides {
  readonly AvailabilityZone?: Value<string>;
  readonly AvailabilityZoneId?: Value<string>;
  readonly InstanceRequirements?: Value<Ec2SpotFleet_InstanceRequirementsRequest>;
  readonly InstanceType?: Value<string>;
  readonly Priority?: Value<number>;
  readonly SpotPrice?: Value<string>;
  readonly SubnetId?: Value<string>;
  readonly WeightedCapacity?: Value<number>;
}

export interface Ec2SpotFleet_LoadBalancersConfig {
  readonly ClassicLoadBalancersConfig?: Value<Ec2SpotFleet_ClassicLoadBalancersConfig>;
  readonly TargetGroupsConfig?: Value<Ec2SpotFleet_TargetGroupsConfig>;
}

export interface Ec2SpotFleet_MemoryGiBPerVCpuRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_MemoryMiBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_NetworkBandwidthGbpsRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_NetworkInterfaceCountRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_PerformanceFactorReferenceRequest {
  readonly InstanceFamily?: Value<string>;
}

export interface Ec2SpotFleet_PrivateIpAddressSpecification {
  readonly Primary?: Value<boolean>;
  readonly PrivateIpAddress: Value<string>;
}

export interface Ec2SpotFleet_SpotCapacityRebalance {
  readonly ReplacementStrategy?: Value<"launch" | "launch-before-terminate">;
  readonly TerminationDelay?: Value<number>;
}

export interface Ec2SpotFleet_SpotFleetLaunchSpecification {
  readonly BlockDeviceMappings?: Value<readonly Value<Ec2SpotFleet_BlockDeviceMapping>[]>;
  readonly EbsOptimized?: Value<boolean>;
  readonly IamInstanceProfile?: Value<Ec2SpotFleet_IamInstanceProfileSpecification>;
  readonly ImageId: Value<string>;
  readonly InstanceRequirements?: Value<Ec2SpotFleet_InstanceRequirementsRequest>;
  readonly InstanceType?: Value<string>;
  readonly KernelId?: Value<string>;
  readonly KeyName?: Value<string>;
  readonly Monitoring?: Value<Ec2SpotFleet_SpotFleetMonitoring>;
  readonly NetworkInterfaces?: Value<readonly Value<Ec2SpotFleet_InstanceNetworkInterfaceSpecification>[]>;
  readonly Placement?: Value<Ec2SpotFleet_SpotPlacement>;
  readonly RamdiskId?: Value<string>;
  readonly SecurityGroups?: Value<readonly Value<Ec2SpotFleet_GroupIdentifier>[]>;
  readonly SpotPrice?: Value<string>;
  readonly SubnetId?: Value<string>;
  readonly TagSpecifications?: Value<readonly Value<Ec2SpotFleet_SpotFleetTagSpecification>[]>;
  readonly UserData?: Value<string>;
  readonly WeightedCapacity?: Value<number>;
}

export interface Ec2SpotFleet_SpotFleetMonitoring {
  readonly Enabled?: Value<boolean>;
}

export interface Ec2SpotFleet_SpotFleetRequestConfigData {
  readonly AllocationStrategy?: Value<"capacityOptimized" | "capacityOptimizedPrioritized" | "diversified" | "lowestPrice" | "priceCapacityOptimized">;
  readonly Context?: Value<string>;
  readonly ExcessCapacityTerminationPolicy?: Value<"Default" | "NoTermination" | "default" | "noTermination">;
  readonly IamFleetRole: Value<string>;
  readonly InstanceInterruptionBehavior?: Value<"hibernate" | "stop" | "terminate">;
  readonly InstancePoolsToUseCount?: Value<number>;
  readonly LaunchSpecifications?: Value<readonly Value<Ec2SpotFleet_SpotFleetLaunchSpecification>[]>;
  readonly LaunchTemplateConfigs?: Value<readonly Value<Ec2SpotFleet_LaunchTemplateConfig>[]>;
  readonly LoadBalancersConfig?: Value<Ec2SpotFleet_LoadBalancersConfig>;
  readonly OnDemandAllocationStrategy?: Value<string>;
  readonly OnDemandMaxTotalPrice?: Value<string>;
  readonly OnDemandTargetCapacity?: Value<number>;
  readonly ReplaceUnhealthyInstances?: Value<boolean>;
  readonly SpotMaintenanceStrategies?: Value<Ec2SpotFleet_SpotMaintenanceStrategies>;
  readonly SpotMaxTotalPrice?: Value<string>;
  readonly SpotPrice?: Value<string>;
  readonly TagSpecifications?: Value<readonly Value<Ec2SpotFleet_SpotFleetTagSpecification>[]>;
  readonly TargetCapacity: Value<number>;
  readonly TargetCapacityUnitType?: Value<"vcpu" | "memory-mib" | "units">;
  readonly TerminateInstancesWithExpiration?: Value<boolean>;
  readonly Type?: Value<"maintain" | "request">;
  readonly ValidFrom?: Value<string>;
  readonly ValidUntil?: Value<string>;
}

export interface Ec2SpotFleet_SpotFleetTagSpecification {
  readonly ResourceType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface Ec2SpotFleet_SpotMaintenanceStrategies {
  readonly CapacityRebalance?: Value<Ec2SpotFleet_SpotCapacityRebalance>;
}

export interface Ec2SpotFleet_SpotPlacement {
  readonly AvailabilityZone?: Value<string>;
  readonly AvailabilityZoneId?: Value<string>;
  readonly GroupName?: Value<string>;
  readonly Tenancy?: Value<"dedicated" | "default" | "host">;
}

export interface Ec2SpotFleet_TargetGroup {
  readonly Arn: Value<string>;
}

export interface Ec2SpotFleet_TargetGroupsConfig {
  readonly TargetGroups: Value<readonly Value<Ec2SpotFleet_TargetGroup>[]>;
}

export interface Ec2SpotFleet_TotalLocalStorageGBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface Ec2SpotFleet_VCpuCountRangeRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

/** AWS::EC2::Subnet */
export interface Ec2SubnetProperties {
  readonly AssignIpv6AddressOnCreation?: Value<boolean>;
  readonly AvailabilityZone?: Value<string>;
  readonly AvailabilityZoneId?: Value<string>;
  readonly CidrBlock?: Value<string>;
  readonly EnableDns64?: Value<boolean>;
  readonly EnableLniAtDeviceIndex?: Value<number>;
  readonly Ipv4IpamPoolId?: Value<string>;
  readonly Ipv4NetmaskLength?: Value<number>;
  readonly Ipv6CidrBlock?: Value<string>;
  readonly Ipv6IpamPoolId?: Value<string>;
  readonly Ipv6Native?: Value<boolean>;
  readonly Ipv6NetmaskLength?: Value<number>;
  readonly MapPublicIpOnLaunch?: Value<boolean>;
  readonly OutpostArn?: Value<string>;
  readonly PrivateDnsNameOptionsOnLaunch?: Value<Ec2Subnet_PrivateDnsNameOptionsOnLaunch>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcId: Value<string>;
}

export interface Ec2Subnet_PrivateDnsNameOptionsOnLaunch {
  readonly EnableResourceNameDnsAAAARecord?: Value<boolean>;
  readonly EnableResourceNameDnsARecord?: Value<boolean>;
  readonly HostnameType?: Value<string>;
}

/** AWS::EC2::SubnetCidrBlock */
export interface Ec2SubnetCidrBlockProperties {
  readonly Ipv6CidrBlock?: Value<string>;
  readonly Ipv6IpamPoolId?: Value<string>;
  readonly Ipv6NetmaskLength?: Value<number>;
  readonly SubnetId: Value<string>;
}

/** AWS::EC2::SubnetNetworkAclAssociation */
export interface Ec2SubnetNetworkAclAssociationProperties {
  readonly NetworkAclId: Value<string>;
  readonly SubnetId: Value<string>;
}

/** AWS::EC2::SubnetRouteTableAssociation */
export interface Ec2SubnetRouteTableAssociationProperties {
  readonly RouteTableId: Value<string>;
  readonly SubnetId: Value<string>;
}

/** AWS::EC2::VPC */
export interface Ec2VPCProperties {
  readonly CidrBlock?: Value<string>;
  readonly EnableDnsHostnames?: Value<boolean>;
  readonly EnableDnsSupport?: Value<boolean>;
  readonly InstanceTenancy?: Value<string>;
  readonly Ipv4IpamPoolId?: Value<string>;
  readonly Ipv4NetmaskLength?: Value<number>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcEncryptionControl?: Value<Ec2VPC_VpcEncryptionControl>;
}

export interface Ec2VPC_VpcEncryptionControl {
  readonly EgressOnlyInternetGatewayExclusion?: Value<"enable" | "disable">;
  readonly ElasticFileSystemExclusion?: Value<"enable" | "disable">;
  readonly InternetGatewayExclusion?: Value<"enable" | "disable">;
  readonly LambdaExclusion?: Value<"enable" | "disable">;
  readonly Mode?: Value<"monitor" | "enforce">;
  readonly NatGatewayExclusion?: Value<"enable" | "disable">;
  readonly ResourceExclusions?: Value<Ec2VPC_VpcEncryptionControlExclusions>;
  readonly State?: Value<string>;
  readonly StateMessage?: Value<string>;
  readonly VirtualPrivateGatewayExclusion?: Value<"enable" | "disable">;
  readonly VpcEncryptionControlId?: Value<string>;
  readonly VpcId?: Value<string>;
  readonly VpcLatticeExclusion?: Value<"enable" | "disable">;
  readonly VpcPeeringExclusion?: Value<"enable" | "disable">;
}

export interface Ec2VPC_VpcEncryptionControlExclusion {
  readonly State?: Value<string>;
  readonly StateMessage?: Value<string>;
}

export interface Ec2VPC_VpcEncryptionControlExclusions {
  readonly EgressOnlyInternetGateway?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
  readonly ElasticFileSystem?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
  readonly InternetGateway?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
  readonly Lambda?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
  readonly NatGateway?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
  readonly VirtualPrivateGateway?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
  readonly VpcLattice?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
  readonly VpcPeering?: Value<Ec2VPC_VpcEncryptionControlExclusion>;
}

/** AWS::EC2::VPCCidrBlock */
export interface Ec2VPCCidrBlockProperties {
  readonly AmazonProvidedIpv6CidrBlock?: Value<boolean>;
  readonly CidrBlock?: Value<string>;
  readonly Ipv4IpamPoolId?: Value<string>;
  readonly Ipv4NetmaskLength?: Value<number>;
  readonly Ipv6CidrBlock?: Value<string>;
  readonly Ipv6CidrBlockNetworkBorderGroup?: Value<string>;
  readonly Ipv6IpamPoolId?: Value<string>;
  readonly Ipv6NetmaskLength?: Value<number>;
  readonly Ipv6Pool?: Value<string>;
  readonly VpcId: Value<string>;
}

/** AWS::EC2::VPCDHCPOptionsAssociation */
export interface Ec2VPCDHCPOptionsAssociationProperties {
  readonly DhcpOptionsId: Value<string>;
  readonly VpcId: Value<string>;
}

/** AWS::EC2::VPCEndpoint */
export interface Ec2VPCEndpointProperties {
  readonly DnsOptions?: Value<Ec2VPCEndpoint_DnsOptionsSpecification>;
  readonly IpAddressType?: Value<"ipv4" | "ipv6" | "dualstack" | "not-specified">;
  readonly PolicyDocument?: Value<Json>;
  readonly PrivateDnsEnabled?: Value<boolean>;
  readonly ResourceConfigurationArn?: Value<string>;
  readonly RouteTableIds?: Value<readonly Value<string>[]>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly ServiceName?: Value<string>;
  readonly ServiceNetworkArn?: Value<string>;
  readonly ServiceRegion?: Value<string>;
  readonly SubnetIds?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcEndpointType?: Value<"Interface" | "Gateway" | "GatewayLoadBalancer" | "ServiceNetwork" | "Resource" | "Tunnel">;
  readonly VpcId: Value<string>;
}

export interface Ec2VPCEndpoint_DnsOptionsSpecification {
  readonly DnsRecordIpType?: Value<"ipv4" | "ipv6" | "dualstack" | "service-defined" | "not-specified">;
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: Value<"OnlyInboundResolver" | "AllResolvers" | "NotSpecified">;
  readonly PrivateDnsPreference?: Value<"VERIFIED_DOMAINS_ONLY" | "ALL_DOMAINS" | "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS" | "SPECIFIED_DOMAINS_ONLY">;
  readonly PrivateDnsSpecifiedDomains?: Value<readonly Value<string>[]>;
}

/** AWS::EC2::VPCGatewayAttachment */
export interface Ec2VPCGatewayAttachmentProperties {
  readonly InternetGatewayId?: Value<string>;
  readonly VpcId: Value<string>;
  readonly VpnGatewayId?: Value<string>;
}

/** AWS::EC2::VPCPeeringConnection */
export interface Ec2VPCPeeringConnectionProperties {
  readonly AssumeRoleRegion?: Value<string>;
  readonly PeerOwnerId?: Value<string>;
  readonly PeerRegion?: Value<string>;
  readonly PeerRoleArn?: Value<string>;
  readonly PeerVpcId: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcId: Value<string>;
}

/** AWS::ECR::PublicRepository */
export interface EcrPublicRepositoryProperties {
  readonly RepositoryCatalogData?: Value<EcrPublicRepository_RepositoryCatalogData>;
  readonly RepositoryName?: Value<string>;
  readonly RepositoryPolicyText?: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface EcrPublicRepository_RepositoryCatalogData {
  readonly AboutText?: Value<string>;
  readonly Architectures?: Value<readonly Value<string>[]>;
  readonly OperatingSystems?: Value<readonly Value<string>[]>;
  readonly RepositoryDescription?: Value<string>;
  readonly UsageText?: Value<string>;
}

/** AWS::ECR::PullThroughCacheRule */
export interface EcrPullThroughCacheRuleProperties {
  readonly CredentialArn?: Value<string>;
  readonly CustomRoleArn?: Value<string>;
  readonly EcrRepositoryPrefix?: Value<string>;
  readonly UpstreamRegistry?: Value<string>;
  readonly UpstreamRegistryUrl?: Value<string>;
  readonly UpstreamRepositoryPrefix?: Value<string>;
}

/** AWS::ECR::PullTimeUpdateExclusion */
export interface EcrPullTimeUpdateExclusionProperties {
  readonly PrincipalArn: Value<string>;
}

/** AWS::ECR::RegistryPolicy */
export interface EcrRegistryPolicyProperties {
  readonly PolicyText: Value<Json>;
}

/** AWS::ECR::RegistryScanningConfiguration */
export interface EcrRegistryScanningConfigurationProperties {
  readonly Rules: Value<readonly Value<EcrRegistryScanningConfiguration_ScanningRule>[]>;
  readonly ScanType: Value<"BASIC" | "ENHANCED">;
}

export interface EcrRegistryScanningConfiguration_RepositoryFilter {
  readonly Filter: Value<string>;
  readonly FilterType: Value<"WILDCARD">;
}

export interface EcrRegistryScanningConfiguration_ScanningRule {
  readonly RepositoryFilters: Value<readonly Value<EcrRegistryScanningConfiguration_RepositoryFilter>[]>;
  readonly ScanFrequency: Value<"SCAN_ON_PUSH" | "CONTINUOUS_SCAN">;
}

/** AWS::ECR::ReplicationConfiguration */
export interface EcrReplicationConfigurationProperties {
  readonly ReplicationConfiguration: Value<EcrReplicationConfiguration_ReplicationConfiguration>;
}

export interface EcrReplicationConfiguration_ReplicationConfiguration {
  readonly Rules: Value<readonly Value<EcrReplicationConfiguration_ReplicationRule>[]>;
}

export interface EcrReplicationConfiguration_ReplicationDestination {
  readonly Region: Value<string>;
  readonly RegistryId: Value<string>;
}

export interface EcrReplicationConfiguration_ReplicationRule {
  readonly Destinations: Value<readonly Value<EcrReplicationConfiguration_ReplicationDestination>[]>;
  readonly RepositoryFilters?: Value<readonly Value<EcrReplicationConfiguration_RepositoryFilter>[]>;
}

export interface EcrReplicationConfiguration_RepositoryFilter {
  readonly Filter: Value<string>;
  readonly FilterType: Value<"PREFIX_MATCH">;
}

/** AWS::ECR::Repository */
export interface EcrRepositoryProperties {
  readonly EmptyOnDelete?: Value<boolean>;
  readonly EncryptionConfiguration?: Value<EcrRepository_EncryptionConfiguration>;
  readonly ImageScanningConfiguration?: Value<EcrRepository_ImageScanningConfiguration>;
  readonly ImageTagMutability?: Value<"MUTABLE" | "IMMUTABLE" | "MUTABLE_WITH_EXCLUSION" | "IMMUTABLE_WITH_EXCLUSION">;
  readonly ImageTagMutabilityExclusionFilters?: Value<readonly Value<EcrRepository_ImageTagMutabilityExclusionFilter>[]>;
  readonly LifecyclePolicy?: Value<EcrRepository_LifecyclePolicy>;
  readonly RepositoryName?: Value<string>;
  readonly RepositoryPolicyText?: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface EcrRepository_EncryptionConfiguration {
  readonly EncryptionType: Value<"AES256" | "KMS" | "KMS_DSSE">;
  readonly KmsKey?: Value<string>;
}

export interface EcrRepository_ImageScanningConfiguration {
  readonly ScanOnPush?: Value<boolean>;
}

export interface EcrRepository_ImageTagMutabilityExclusionFilter {
  readonly ImageTagMutabilityExclusionFilterType: Value<"WILDCARD">;
  readonly ImageTagMutabilityExclusionFilterValue: Value<string>;
}

export interface EcrRepository_LifecyclePolicy {
  readonly LifecyclePolicyText?: Value<string>;
  readonly RegistryId?: Value<string>;
}

/** AWS::ECR::RepositoryCreationTemplate */
export interface EcrRepositoryCreationTemplateProperties {
  readonly AppliedFor: Value<readonly Value<"REPLICATION" | "PULL_THROUGH_CACHE" | "CREATE_ON_PUSH">[]>;
  readonly CustomRoleArn?: Value<string>;
  readonly Description?: Value<string>;
  readonly EncryptionConfiguration?: Value<EcrRepositoryCreationTemplate_EncryptionConfiguration>;
  readonly ImageTagMutability?: Value<"MUTABLE" | "IMMUTABLE" | "IMMUTABLE_WITH_EXCLUSION" | "MUTABLE_WITH_EXCLUSION">;
  readonly ImageTagMutabilityExclusionFilters?: Value<readonly Value<EcrRepositoryCreationTemplate_ImageTagMutabilityExclusionFilter>[]>;
  readonly LifecyclePolicy?: Value<string>;
  readonly Prefix: Value<string>;
  readonly RepositoryPolicy?: Value<string>;
  readonly ResourceTags?: Value<readonly Value<Tag>[]>;
}

export interface EcrRepositoryCreationTemplate_EncryptionConfiguration {
  readonly EncryptionType: Value<"AES256" | "KMS" | "KMS_DSSE">;
  readonly KmsKey?: Value<string>;
}

export interface EcrRepositoryCreationTemplate_ImageTagMutabilityExclusionFilter {
  readonly ImageTagMutabilityExclusionFilterType: Value<"WILDCARD">;
  readonly ImageTagMutabilityExclusionFilterValue: Value<string>;
}

/** AWS::ECR::SigningConfiguration */
export interface EcrSigningConfigurationProperties {
  readonly Rules: Value<readonly Value<EcrSigningConfiguration_Rule>[]>;
}

export interface EcrSigningConfiguration_RepositoryFilter {
  readonly Filter: Value<string>;
  readonly FilterType: Value<"WILDCARD_MATCH">;
}

export interface EcrSigningConfiguration_Rule {
  readonly RepositoryFilters?: Value<readonly Value<EcrSigningConfiguration_RepositoryFilter>[]>;
  readonly SigningProfileArn: Value<string>;
}

/** AWS::ECS::CapacityProvider */
export interface EcsCapacityProviderProperties {
  readonly AutoScalingGroupProvider?: Value<EcsCapacityProvider_AutoScalingGroupProvider>;
  readonly ClusterName?: Value<string>;
  readonly ManagedInstancesProvider?: Value<EcsCapacityProvider_ManagedInstancesProvider>;
  readonly Name?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface EcsCapacityProvider_AcceleratorCountRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface EcsCapacityProvider_AcceleratorTotalMemoryMiBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface EcsCapacityProvider_AutoRepairConfiguration {
  readonly ActionsStatus?: Value<"ENABLED" | "DISABLED">;
}

export interface EcsCapacityProvider_AutoScalingGroupProvider {
  readonly AutoScalingGroupArn: Value<string>;
  readonly ManagedDraining?: Value<"DISABLED" | "ENABLED">;
  readonly ManagedScaling?: Value<EcsCapacityProvider_ManagedScaling>;
  readonly ManagedTerminationProtection?: Value<"DISABLED" | "ENABLED">;
}

export interface EcsCapacityProvider_BaselineEbsBandwidthMbpsRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface EcsCapacityProvider_CapacityReservationRequest {
  readonly ReservationGroupArn?: Value<string>;
  readonly ReservationPreference?: Value<"RESERVATIONS_ONLY" | "RESERVATIONS_FIRST" | "RESERVATIONS_EXCLUDED">;
}

export interface EcsCapacityProvider_InfrastructureOptimization {
  readonly ScaleInAfter?: Value<number>;
}

export interface EcsCapacityProvider_InstanceLaunchTemplate {
  readonly CapacityOptionType?: Value<"ON_DEMAND" | "SPOT" | "RESERVED">;
  readonly CapacityReservations?: Value<EcsCapacityProvider_CapacityReservationRequest>;
  readonly Ec2InstanceProfileArn: Value<string>;
  readonly FipsEnabled?: Value<boolean>;
  readonly InstanceMetadataTagsPropagation?: Value<boolean>;
  readonly InstanceRequirements?: Value<EcsCapacityProvider_InstanceRequirementsRequest>;
  readonly LocalStorageConfiguration?: Value<EcsCapacityProvider_ManagedInstancesLocalStorageConfiguration>;
  readonly Monitoring?: Value<"BASIC" | "DETAILED">;
  readonly NetworkConfiguration: Value<EcsCapacityProvider_ManagedInstancesNetworkConfiguration>;
  readonly StorageConfiguration?: Value<EcsCapacityProvider_ManagedInstancesStorageConfiguration>;
}

export interface EcsCapacityProvider_InstanceRequirementsRequest {
  readonly AcceleratorCount?: Value<EcsCapacityProvider_AcceleratorCountRequest>;
  readonly AcceleratorManufacturers?: Value<readonly Value<"amazon-web-services" | "amd" | "habana" | "nvidia" | "xilinx">[]>;
  readonly AcceleratorNames?: Value<readonly Value<"a10g" | "a100" | "h100" | "inferentia" | "k520" | "k80" | "m60" | "radeon-pro-v520" | "t4" | "t4g" | "vu9p" | "v100" | "l40s" | "l4" | "gaudi-hl-205" | "inferentia2" | "trainium" | "trainium2" | "u30">[]>;
  readonly AcceleratorTotalMemoryMiB?: Value<EcsCapacityProvider_AcceleratorTotalMemoryMiBRequest>;
  readonly AcceleratorTypes?: Value<readonly Value<"gpu" | "fpga" | "inference">[]>;
  readonly AllowedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly BareMetal?: Value<"included" | "required" | "excluded">;
  readonly BaselineEbsBandwidthMbps?: Value<EcsCapacityProvider_BaselineEbsBandwidthMbpsRequest>;
  readonly BurstablePerformance?: Value<"included" | "required" | "excluded">;
  readonly CpuManufacturers?: Value<readonly Value<"intel" | "amd" | "amazon-web-services">[]>;
  readonly ExcludedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly InstanceGenerations?: Value<readonly Value<"current" | "previous">[]>;
  readonly LocalStorage?: Value<"included" | "required" | "excluded">;
  readonly LocalStorageTypes?: Value<readonly Value<"hdd" | "ssd">[]>;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Value<number>;
  readonly MemoryGiBPerVCpu?: Value<EcsCapacityProvider_MemoryGiBPerVCpuRequest>;
  readonly MemoryMiB: Value<EcsCapacityProvider_MemoryMiBRequest>;
  readonly NetworkBandwidthGbps?: Value<EcsCapacityProvider_NetworkBandwidthGbpsRequest>;
  readonly NetworkInterfaceCount?: Value<EcsCapacityProvider_NetworkInterfaceCountRequest>;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly RequireHibernateSupport?: Value<boolean>;
  readonly SpotMaxPricePercentageOverLowestPrice?: Value<number>;
  readonly TotalLocalStorageGB?: Value<EcsCapacityProvider_TotalLocalStorageGBRequest>;
  readonly VCpuCount: Value<EcsCapacityProvider_VCpuCountRangeRequest>;
}

export interface EcsCapacityProvider_ManagedInstancesLocalStorageConfiguration {
  readonly UseLocalStorage?: Value<boolean>;
}

export interface EcsCapacityProvider_ManagedInstancesNetworkConfiguration {
  readonly SecurityGroups: Value<readonly Value<string>[]>;
  readonly Subnets: Value<readonly Value<string>[]>;
}

export interface EcsCapacityProvider_ManagedInstancesProvider {
  readonly AutoRepairConfiguration?: Value<EcsCapacityProvider_AutoRepairConfiguration>;
  readonly InfrastructureOptimization?: Value<EcsCapacityProvider_InfrastructureOptimization>;
  readonly InfrastructureRoleArn: Value<string>;
  readonly InstanceLaunchTemplate: Value<EcsCapacityProvider_InstanceLaunchTemplate>;
  readonly PropagateTags?: Value<"CAPACITY_PROVIDER" | "NONE">;
}

export interface EcsCapacityProvider_ManagedInstancesStorageConfiguration {
  readonly StorageSizeGiB: Value<number>;
}

export interface EcsCapacityProvider_ManagedScaling {
  readonly InstanceWarmupPeriod?: Value<number>;
  readonly MaximumScalingStepSize?: Value<number>;
  readonly MinimumScalingStepSize?: Value<number>;
  readonly Status?: Value<"DISABLED" | "ENABLED">;
  readonly TargetCapacity?: Value<number>;
}

export interface EcsCapacityProvider_MemoryGiBPerVCpuRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface EcsCapacityProvider_MemoryMiBRequest {
  readonly Max?: Value<number>;
  readonly Min: Value<number>;
}

export interface EcsCapacityProvider_NetworkBandwidthGbpsRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface EcsCapacityProvider_NetworkInterfaceCountRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface EcsCapacityProvider_TotalLocalStorageGBRequest {
  readonly Max?: Value<number>;
  readonly Min?: Value<number>;
}

export interface EcsCapacityProvider_VCpuCountRangeRequest {
  readonly Max?: Value<number>;
  readonly Min: Value<number>;
}

/** AWS::ECS::Cluster */
export interface EcsClusterProperties {
  readonly CapacityProviders?: Value<readonly Value<string>[]>;
  readonly ClusterName?: Value<string>;
  readonly ClusterSettings?: Value<readonly Value<EcsCluster_ClusterSettings>[]>;
  readonly Configuration?: Value<EcsCluster_ClusterConfiguration>;
  readonly DefaultCapacityProviderStrategy?: Value<readonly Value<EcsCluster_CapacityProviderStrategyItem>[]>;
  readonly ServiceConnectDefaults?: Value<EcsCluster_ServiceConnectDefaults>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface EcsCluster_CapacityProviderStrategyItem {
  readonly Base?: Value<number>;
  readonly CapacityProvider?: Value<string>;
  readonly Weight?: Value<number>;
}

export interface EcsCluster_ClusterConfiguration {
  readonly ExecuteCommandConfiguration?: Value<EcsCluster_ExecuteCommandConfiguration>;
  readonly ManagedStorageConfiguration?: Value<EcsCluster_ManagedStorageConfiguration>;
}

export interface EcsCluster_ClusterSettings {
  readonly Name?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EcsCluster_ExecuteCommandConfiguration {
  readonly KmsKeyId?: Value<string>;
  readonly LogConfiguration?: Value<EcsCluster_ExecuteCommandLogConfiguration>;
  readonly Logging?: Value<string>;
}

export interface EcsCluster_ExecuteCommandLogConfiguration {
  readonly CloudWatchEncryptionEnabled?: Value<boolean>;
  readonly CloudWatchLogGroupName?: Value<string>;
  readonly S3BucketName?: Value<string>;
  readonly S3EncryptionEnabled?: Value<boolean>;
  readonly S3KeyPrefix?: Value<string>;
}

export interface EcsCluster_ManagedStorageConfiguration {
  readonly FargateEphemeralStorageKmsKeyId?: Value<string>;
  readonly KmsKeyId?: Value<string>;
}

export interface EcsCluster_ServiceConnectDefaults {
  readonly Namespace?: Value<string>;
}

/** AWS::ECS::ClusterCapacityProviderAssociations */
export interface EcsClusterCapacityProviderAssociationsProperties {
  readonly CapacityProviders?: Value<readonly Value<string>[]>;
  readonly Cluster: Value<string>;
  readonly DefaultCapacityProviderStrategy: Value<readonly Value<EcsClusterCapacityProviderAssociations_CapacityProviderStrategy>[]>;
}

export interface EcsClusterCapacityProviderAssociations_CapacityProviderStrategy {
  readonly Base?: Value<number>;
  readonly CapacityProvider: Value<string>;
  readonly Weight?: Value<number>;
}

/** AWS::ECS::Daemon */
export interface EcsDaemonProperties {
  readonly CapacityProviderArns?: Value<readonly Value<string>[]>;
  readonly ClusterArn?: Value<string>;
  readonly Critical?: Value<boolean>;
  readonly DaemonName?: Value<string>;
  readonly DaemonTaskDefinitionArn?: Value<string>;
  readonly DeploymentConfiguration?: Value<EcsDaemon_DaemonDeploymentConfiguration>;
  readonly EnableECSManagedTags?: Value<boolean>;
  readonly EnableExecuteCommand?: Value<boolean>;
  readonly PropagateTags?: Value<"DAEMON" | "NONE">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface EcsDaemon_DaemonAlarmConfiguration {
  readonly AlarmNames?: Value<readonly Value<string>[]>;
  readonly Enable?: Value<boolean>;
}

export interface EcsDaemon_DaemonDeploymentConfiguration {
  readonly Alarms?: Value<EcsDaemon_DaemonAlarmConfiguration>;
  readonly BakeTimeInMinutes?: Value<number>;
  readonly DrainPercent?: Value<number>;
}

/** AWS::ECS::DaemonTaskDefinition */
export interface EcsDaemonTaskDefinitionProperties {
  readonly ContainerDefinitions?: Value<readonly Value<EcsDaemonTaskDefinition_DaemonContainerDefinition>[]>;
  readonly Cpu?: Value<string>;
  readonly ExecutionRoleArn?: Value<string>;
  readonly Family?: Value<string>;
  readonly IpcMode?: Value<string>;
  readonly Memory?: Value<string>;
  readonly PidMode?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TaskRoleArn?: Value<string>;
  readonly Volumes?: Value<readonly Value<EcsDaemonTaskDefinition_Volume>[]>;
}

export interface EcsDaemonTaskDefinition_ContainerDependency {
  readonly Condition?: Value<string>;
  readonly ContainerName?: Value<string>;
}

export interface EcsDaemonTaskDefinition_DaemonContainerDefinition {
  readonly Command?: Value<readonly Value<string>[]>;
  readonly Cpu?: Value<number>;
  readonly DependsOn?: Value<readonly Value<EcsDaemonTaskDefinition_ContainerDependency>[]>;
  readonly EntryPoint?: Value<readonly Value<string>[]>;
  readonly Environment?: Value<readonly Value<EcsDaemonTaskDefinition_KeyValuePair>[]>;
  readonly EnvironmentFiles?: Value<readonly Value<EcsDaemonTaskDefinition_EnvironmentFile>[]>;
  readonly Essential?: Value<boolean>;
  readonly FirelensConfiguration?: Value<EcsDaemonTaskDefinition_FirelensConfiguration>;
  readonly HealthCheck?: Value<EcsDaemonTaskDefinition_HealthCheck>;
  readonly Image: Value<string>;
  readonly Interactive?: Value<boolean>;
  readonly LinuxParameters?: Value<EcsDaemonTaskDefinition_LinuxParameters>;
  readonly LogConfiguration?: Value<EcsDaemonTaskDefinition_LogConfiguration>;
  readonly Memory?: Value<number>;
  readonly MemoryReservation?: Value<number>;
  readonly MountPoints?: Value<readonly Value<EcsDaemonTaskDefinition_MountPoint>[]>;
  readonly Name: Value<string>;
  readonly Privileged?: Value<boolean>;
  readonly PseudoTerminal?: Value<boolean>;
  readonly ReadonlyRootFilesystem?: Value<boolean>;
  readonly RepositoryCredentials?: Value<EcsDaemonTaskDefinition_RepositoryCredentials>;
  readonly RestartPolicy?: Value<EcsDaemonTaskDefinition_RestartPolicy>;
  readonly Secrets?: Value<readonly Value<EcsDaemonTaskDefinition_Secret>[]>;
  readonly StartTimeout?: Value<number>;
  readonly StopTimeout?: Value<number>;
  readonly SystemControls?: Value<readonly Value<EcsDaemonTaskDefinition_SystemControl>[]>;
  readonly Ulimits?: Value<readonly Value<EcsDaemonTaskDefinition_Ulimit>[]>;
  readonly User?: Value<string>;
  readonly WorkingDirectory?: Value<string>;
}

export interface EcsDaemonTaskDefinition_Device {
  readonly ContainerPath?: Value<string>;
  readonly HostPath?: Value<string>;
  readonly Permissions?: Value<readonly Value<string>[]>;
}

export interface EcsDaemonTaskDefinition_EnvironmentFile {
  readonly Type?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EcsDaemonTaskDefinition_FirelensConfiguration {
  readonly Options?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Type?: Value<string>;
}

export interface EcsDaemonTaskDefinition_HealthCheck {
  readonly Command?: Value<readonly Value<string>[]>;
  readonly Interval?: Value<number>;
  readonly Retries?: Value<number>;
  readonly StartPeriod?: Value<number>;
  readonly Timeout?: Value<number>;
}

export interface EcsDaemonTaskDefinition_HostVolumeProperties {
  readonly SourcePath?: Value<string>;
}

export interface EcsDaemonTaskDefinition_KernelCapabilities {
  readonly Add?: Value<readonly Value<string>[]>;
  readonly Drop?: Value<readonly Value<string>[]>;
}

export interface EcsDaemonTaskDefinition_KeyValuePair {
  readonly Name?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EcsDaemonTaskDefinition_LinuxParameters {
  readonly Capabilities?: Value<EcsDaemonTaskDefinition_KernelCapabilities>;
  readonly Devices?: Value<readonly Value<EcsDaemonTaskDefinition_Device>[]>;
  readonly InitProcessEnabled?: Value<boolean>;
  readonly Tmpfs?: Value<readonly Value<EcsDaemonTaskDefinition_Tmpfs>[]>;
}

export interface EcsDaemonTaskDefinition_LogConfiguration {
  readonly LogDriver: Value<string>;
  readonly Options?: Value<Readonly<Record<string, Value<string>>>>;
  readonly SecretOptions?: Value<readonly Value<EcsDaemonTaskDefinition_Secret>[]>;
}

export interface EcsDaemonTaskDefinition_MountPoint {
  readonly ContainerPath?: Value<string>;
  readonly ReadOnly?: Value<boolean>;
  readonly SourceVolume?: Value<string>;
}

export interface EcsDaemonTaskDefinition_RepositoryCredentials {
  readonly CredentialsParameter?: Value<string>;
}

export interface EcsDaemonTaskDefinition_RestartPolicy {
  readonly Enabled?: Value<boolean>;
  readonly IgnoredExitCodes?: Value<readonly Value<number>[]>;
  readonly RestartAttemptPeriod?: Value<number>;
}

export interface EcsDaemonTaskDefinition_Secret {
  readonly Name: Value<string>;
  readonly ValueFrom: Value<string>;
}

export interface EcsDaemonTaskDefinition_SystemControl {
  readonly Namespace?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EcsDaemonTaskDefinition_Tmpfs {
  readonly ContainerPath?: Value<string>;
  readonly MountOptions?: Value<readonly Value<string>[]>;
  readonly Size: Value<number>;
}

export interface EcsDaemonTaskDefinition_Ulimit {
  readonly HardLimit: Value<number>;
  readonly Name: Value<string>;
  readonly SoftLimit: Value<number>;
}

export interface EcsDaemonTaskDefinition_Volume {
  readonly Host?: Value<EcsDaemonTaskDefinition_HostVolumeProperties>;
  readonly Name?: Value<string>;
}

/** AWS::ECS::ExpressGatewayService */
export interface EcsExpressGatewayServiceProperties {
  readonly Cluster?: Value<string>;
  readonly Cpu?: Value<string>;
  readonly ExecutionRoleArn?: Value<string>;
  readonly HealthCheckPath?: Value<string>;
  readonly InfrastructureRoleArn: Value<string>;
  readonly Memory?: Value<string>;
  readonly NetworkConfiguration?: Value<EcsExpressGatewayService_ExpressGatewayServiceNetworkConfiguration>;
  readonly PrimaryContainer?: Value<EcsExpressGatewayService_ExpressGatewayContainer>;
  readonly ScalingTarget?: Value<EcsExpressGatewayService_ExpressGatewayScalingTarget>;
  readonly ServiceName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TaskDefinitionArn?: Value<string>;
  readonly TaskRoleArn?: Value<string>;
}

export interface EcsExpressGatewayService_ExpressGatewayContainer {
  readonly AwsLogsConfiguration?: Value<EcsExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration>;
  readonly Command?: Value<readonly Value<string>[]>;
  readonly ContainerPort?: Value<number>;
  readonly Environment?: Value<readonly Value<EcsExpressGatewayService_KeyValuePair>[]>;
  readonly Image: Value<string>;
  readonly RepositoryCredentials?: Value<EcsExpressGatewayService_ExpressGatewayRepositoryCredentials>;
  readonly Secrets?: Value<readonly Value<EcsExpressGatewayService_Secret>[]>;
}

export interface EcsExpressGatewayService_ExpressGatewayRepositoryCredentials {
  readonly CredentialsParameter: Value<string>;
}

export interface EcsExpressGatewayService_ExpressGatewayScalingTarget {
  readonly AutoScalingMetric?: Value<"AVERAGE_CPU" | "AVERAGE_MEMORY" | "REQUEST_COUNT_PER_TARGET">;
  readonly AutoScalingTargetValue?: Value<number>;
  readonly MaxTaskCount?: Value<number>;
  readonly MinTaskCount?: Value<number>;
}

export interface EcsExpressGatewayService_ExpressGatewayServiceAwsLogsConfiguration {
  readonly LogGroup: Value<string>;
  readonly LogStreamPrefix: Value<string>;
}

export interface EcsExpressGatewayService_ExpressGatewayServiceNetworkConfiguration {
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly Subnets?: Value<readonly Value<string>[]>;
}

export interface EcsExpressGatewayService_KeyValuePair {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface EcsExpressGatewayService_Secret {
  readonly Name: Value<string>;
  readonly ValueFrom: Value<string>;
}

/** AWS::ECS::PrimaryTaskSet */
export interface EcsPrimaryTaskSetProperties {
  readonly Cluster: Value<string>;
  readonly Service: Value<string>;
  readonly TaskSetId: Value<string>;
}

/** AWS::ECS::Service */
export interface EcsServiceProperties {
  readonly AvailabilityZoneRebalancing?: Value<"ENABLED" | "DISABLED">;
  readonly CapacityProviderStrategy?: Value<readonly Value<EcsService_CapacityProviderStrategyItem>[]>;
  readonly Cluster?: Value<string>;
  readonly DeploymentConfiguration?: Value<EcsService_DeploymentConfiguration>;
  readonly DeploymentController?: Value<EcsService_DeploymentController>;
  readonly DesiredCount?: Value<number>;
  readonly EnableECSManagedTags?: Value<boolean>;
  readonly EnableExecuteCommand?: Value<boolean>;
  readonly ForceNewDeployment?: Value<EcsService_ForceNewDeployment>;
  readonly HealthCheckGracePeriodSeconds?: Value<number>;
  readonly LaunchType?: Value<"EC2" | "FARGATE" | "EXTERNAL">;
  readonly LoadBalancers?: Value<readonly Value<EcsService_LoadBalancer>[]>;
  readonly Monitoring?: Value<EcsService_MonitoringConfiguration>;
  readonly NetworkConfiguration?: Value<EcsService_NetworkConfiguration>;
  readonly PlacementConstraints?: Value<readonly Value<EcsService_PlacementConstraint>[]>;
  readonly PlacementStrategies?: Value<readonly Value<EcsService_PlacementStrategy>[]>;
  readonly PlatformVersion?: Value<string>;
  readonly PropagateTags?: Value<"SERVICE" | "TASK_DEFINITION">;
  readonly Role?: Value<string>;
  readonly SchedulingStrategy?: Value<"DAEMON" | "REPLICA">;
  readonly ServiceConnectConfiguration?: Value<EcsService_ServiceConnectConfiguration>;
  readonly ServiceName?: Value<string>;
  readonly ServiceRegistries?: Value<readonly Value<EcsService_ServiceRegistry>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TaskDefinition?: Value<string>;
  readonly VolumeConfigurations?: Value<readonly Value<EcsService_ServiceVolumeConfiguration>[]>;
  readonly VpcLatticeConfigurations?: Value<readonly Value<EcsService_VpcLatticeConfiguration>[]>;
}

export interface EcsService_AdvancedConfiguration {
  readonly AlternateTargetGroupArn: Value<string>;
  readonly ProductionListenerRule?: Value<string>;
  readonly RoleArn?: Value<string>;
  readonly TestListenerRule?: Value<string>;
}

export interface EcsService_AwsVpcConfiguration {
  readonly AssignPublicIp?: Value<"DISABLED" | "ENABLED">;
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly Subnets?: Value<readonly Value<string>[]>;
}

export interface EcsService_CanaryConfiguration {
  readonly CanaryBakeTimeInMinutes?: Value<number>;
  readonly CanaryPercent?: Value<number>;
}

export interface EcsService_CapacityProviderStrategyItem {
  readonly Base?: Value<number>;
  readonly CapacityProvider?: Value<string>;
  readonly Weight?: Value<number>;
}

export interface EcsService_DeploymentAlarms {
  readonly AlarmNames: Value<readonly Value<string>[]>;
  readonly Enable: Value<boolean>;
  readonly Rollback: Value<boolean>;
}

export interface EcsService_DeploymentCircuitBreaker {
  readonly Enable: Value<boolean>;
  readonly ResetOnHealthyTask?: Value<boolean>;
  readonly Rollback: Value<boolean>;
  readonly ThresholdConfiguration?: Value<EcsService_ThresholdConfiguration>;
}

export interface EcsService_DeploymentConfiguration {
  readonly Alarms?: Value<EcsService_DeploymentAlarms>;
  readonly BakeTimeInMinutes?: Value<number>;
  readonly CanaryConfiguration?: Value<EcsService_CanaryConfiguration>;
  readonly DeploymentCircuitBreaker?: Value<EcsService_DeploymentCircuitBreaker>;
  readonly EarlySuccessCriteria?: Value<EcsService_DeploymentEarlySuccessCriteria>;
  readonly LifecycleHooks?: Value<readonly Value<EcsService_DeploymentLifecycleHook>[]>;
  readonly LinearConfiguration?: Value<EcsService_LinearConfiguration>;
  readonly MaximumPercent?: Value<number>;
  readonly MinimumHealthyPercent?: Value<number>;
  readonly Strategy?: Value<"ROLLING" | "BLUE_GREEN" | "LINEAR" | "CANARY">;
}

export interface EcsService_DeploymentController {
  readonly Type?: Value<"CODE_DEPLOY" | "ECS" | "EXTERNAL">;
}

export interface EcsService_DeploymentEarlySuccessCriteria {
  readonly Enable?: Value<boolean>;
  readonly HealthyPercent?: Value<number>;
  readonly SourceServiceRevisionCleanup?: Value<"BLOCKING" | "DEFERRED">;
}

export interface EcsService_DeploymentLifecycleHook {
  readonly HookDetails?: Value<Json>;
  readonly HookTargetArn?: Value<string>;
  readonly LifecycleStages: Value<readonly Value<"RECONCILE_SERVICE" | "PRE_SCALE_UP" | "POST_SCALE_UP" | "TEST_TRAFFIC_SHIFT" | "POST_TEST_TRAFFIC_SHIFT" | "PRE_PRODUCTION_TRAFFIC_SHIFT" | "PRODUCTION_TRAFFIC_SHIFT" | "POST_PRODUCTION_TRAFFIC_SHIFT">[]>;
  readonly RoleArn?: Value<string>;
  readonly TargetType?: Value<"AWS_LAMBDA" | "PAUSE">;
  readonly TimeoutConfiguration?: Value<EcsService_HookTimeoutConfig>;
}

export interface EcsService_EBSTagSpecification {
  readonly PropagateTags?: Value<"SERVICE" | "TASK_DEFINITION">;
  readonly ResourceType: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface EcsService_ForceNewDeployment {
  readonly EnableForceNewDeployment: Value<boolean>;
  readonly ForceNewDeploymentNonce?: Value<string>;
}

export interface EcsService_HookTimeoutConfig {
  readonly Action?: Value<"ROLLBACK" | "CONTINUE">;
  readonly TimeoutInMinutes?: Value<number>;
}

export interface EcsService_LinearConfiguration {
  readonly StepBakeTimeInMinutes?: Value<number>;
  readonly StepPercent?: Value<number>;
}

export interface EcsService_LoadBalancer {
  readonly AdvancedConfiguration?: Value<EcsService_AdvancedConfiguration>;
  readonly ContainerName?: Value<string>;
  readonly ContainerPort?: Value<number>;
  readonly LoadBalancerName?: Value<string>;
  readonly TargetGroupArn?: Value<string>;
}

export interface EcsService_LogConfiguration {
  readonly LogDriver?: Value<string>;
  readonly Options?: Value<Readonly<Record<string, Value<string>>>>;
  readonly SecretOptions?: Value<readonly Value<EcsService_Secret>[]>;
}

export interface EcsService_MetricConfiguration {
  readonly MetricNames: Value<readonly Value<"CPUUtilization" | "MemoryUtilization">[]>;
  readonly ResolutionSeconds: Value<number>;
}

export interface EcsService_MonitoringConfiguration {
  readonly MetricConfigurations: Value<readonly Value<EcsService_MetricConfiguration>[]>;
}

export interface EcsService_NetworkConfiguration {
  readonly AwsvpcConfiguration?: Value<EcsService_AwsVpcConfiguration>;
}

export interface EcsService_PlacementConstraint {
  readonly Expression?: Value<string>;
  readonly Type: Value<"distinctInstance" | "memberOf">;
}

export interface EcsService_PlacementStrategy {
  readonly Field?: Value<string>;
  readonly Type: Value<"binpack" | "random" | "spread">;
}

export interface EcsService_Secret {
  readonly Name: Value<string>;
  readonly ValueFrom: Value<string>;
}

export interface EcsService_ServiceConnectAccessLogConfiguration {
  readonly Format: Value<"TEXT" | "JSON">;
  readonly IncludeQueryParameters?: Value<"DISABLED" | "ENABLED">;
}

export interface EcsService_ServiceConnectClientAlias {
  readonly DnsName?: Value<string>;
  readonly Port: Value<number>;
  readonly TestTrafficRules?: Value<EcsService_ServiceConnectTestTrafficRules>;
}

export interface EcsService_ServiceConnectConfiguration {
  readonly AccessLogConfiguration?: Value<EcsService_ServiceConnectAccessLogConfiguration>;
  readonly Enabled: Value<boolean>;
  readonly LogConfiguration?: Value<EcsService_LogConfiguration>;
  readonly Namespace?: Value<string>;
  readonly Services?: Value<readonly Value<EcsService_ServiceConnectService>[]>;
}

export interface EcsService_ServiceConnectService {
  readonly ClientAliases?: Value<readonly Value<EcsService_ServiceConnectClientAlias>[]>;
  readonly DiscoveryName?: Value<string>;
  readonly IngressPortOverride?: Value<number>;
  readonly PortName: Value<string>;
  readonly Timeout?: Value<EcsService_TimeoutConfiguration>;
  readonly Tls?: Value<EcsService_ServiceConnectTlsConfiguration>;
}

export interface EcsService_ServiceConnectTestTrafficRules {
  readonly Header: Value<EcsService_ServiceConnectTestTrafficRulesHeader>;
}

export interface EcsService_ServiceConnectTestTrafficRulesHeader {
  readonly Name: Value<string>;
  readonly Value?: Value<EcsService_ServiceConnectTestTrafficRulesHeaderValue>;
}

export interface EcsService_ServiceConnectTestTrafficRulesHeaderValue {
  readonly Exact: Value<string>;
}

export interface EcsService_ServiceConnectTlsCertificateAuthority {
  readonly AwsPcaAuthorityArn?: Value<string>;
}

export interface EcsService_ServiceConnectTlsConfiguration {
  readonly IssuerCertificateAuthority: Value<EcsService_ServiceConnectTlsCertificateAuthority>;
  readonly KmsKey?: Value<string>;
  readonly RoleArn?: Value<string>;
}

export interface EcsService_ServiceManagedEBSVolumeConfiguration {
  readonly Encrypted?: Value<boolean>;
  readonly FilesystemType?: Value<string>;
  readonly Iops?: Value<number>;
  readonly KmsKeyId?: Value<string>;
  readonly RoleArn: Value<string>;
  readonly SizeInGiB?: Value<number>;
  readonly SnapshotId?: Value<string>;
  readonly TagSpecifications?: Value<readonly Value<EcsService_EBSTagSpecification>[]>;
  readonly Throughput?: Value<number>;
  readonly VolumeInitializationRate?: Value<number>;
  readonly VolumeType?: Value<string>;
}

export interface EcsService_ServiceRegistry {
  readonly ContainerName?: Value<string>;
  readonly ContainerPort?: Value<number>;
  readonly Port?: Value<number>;
  readonly RegistryArn?: Value<string>;
}

export interface EcsService_ServiceVolumeConfiguration {
  readonly ManagedEBSVolume?: Value<EcsService_ServiceManagedEBSVolumeConfiguration>;
  readonly Name: Value<string>;
}

export interface EcsService_ThresholdConfiguration {
  readonly Type: Value<"COUNT" | "BOUNDED_PERCENT" | "UNBOUNDED_PERCENT">;
  readonly Value: Value<number>;
}

export interface EcsService_TimeoutConfiguration {
  readonly IdleTimeoutSeconds?: Value<number>;
  readonly PerRequestTimeoutSeconds?: Value<number>;
}

export interface EcsService_VpcLatticeConfiguration {
  readonly PortName: Value<string>;
  readonly RoleArn: Value<string>;
  readonly TargetGroupArn: Value<string>;
}

/** AWS::ECS::TaskDefinition */
export interface EcsTaskDefinitionProperties {
  readonly ContainerDefinitions?: Value<readonly Value<EcsTaskDefinition_ContainerDefinition>[]>;
  readonly Cpu?: Value<string>;
  readonly EnableFaultInjection?: Value<boolean>;
  readonly EphemeralStorage?: Value<EcsTaskDefinition_EphemeralStorage>;
  readonly ExecutionRoleArn?: Value<string>;
  readonly Family?: Value<string>;
  readonly InferenceAccelerators?: Value<readonly Value<EcsTaskDefinition_InferenceAccelerator>[]>;
  readonly IpcMode?: Value<string>;
  readonly Memory?: Value<string>;
  readonly NetworkMode?: Value<string>;
  readonly PidMode?: Value<string>;
  readonly PlacementConstraints?: Value<readonly Value<EcsTaskDefinition_TaskDefinitionPlacementConstraint>[]>;
  readonly ProxyConfiguration?: Value<EcsTaskDefinition_ProxyConfiguration>;
  readonly RequiresCompatibilities?: Value<readonly Value<string>[]>;
  readonly RuntimePlatform?: Value<EcsTaskDefinition_RuntimePlatform>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TaskRoleArn?: Value<string>;
  readonly Volumes?: Value<readonly Value<EcsTaskDefinition_Volume>[]>;
}

export interface EcsTaskDefinition_AuthorizationConfig {
  readonly AccessPointId?: Value<string>;
  readonly IAM?: Value<"ENABLED" | "DISABLED">;
}

export interface EcsTaskDefinition_ContainerDefinition {
  readonly Command?: Value<readonly Value<string>[]>;
  readonly Cpu?: Value<number>;
  readonly CredentialSpecs?: Value<readonly Value<string>[]>;
  readonly DependsOn?: Value<readonly Value<EcsTaskDefinition_ContainerDependency>[]>;
  readonly DisableNetworking?: Value<boolean>;
  readonly DnsSearchDomains?: Value<readonly Value<string>[]>;
  readonly DnsServers?: Value<readonly Value<string>[]>;
  readonly DockerLabels?: Value<Readonly<Record<string, Value<string>>>>;
  readonly DockerSecurityOptions?: Value<readonly Value<string>[]>;
  readonly EntryPoint?: Value<readonly Value<string>[]>;
  readonly Environment?: Value<readonly Value<EcsTaskDefinition_KeyValuePair>[]>;
  readonly EnvironmentFiles?: Value<readonly Value<EcsTaskDefinition_EnvironmentFile>[]>;
  readonly Essential?: Value<boolean>;
  readonly ExtraHosts?: Value<readonly Value<EcsTaskDefinition_HostEntry>[]>;
  readonly FirelensConfiguration?: Value<EcsTaskDefinition_FirelensConfiguration>;
  readonly HealthCheck?: Value<EcsTaskDefinition_HealthCheck>;
  readonly Hostname?: Value<string>;
  readonly Image: Value<string>;
  readonly Interactive?: Value<boolean>;
  readonly Links?: Value<readonly Value<string>[]>;
  readonly LinuxParameters?: Value<EcsTaskDefinition_LinuxParameters>;
  readonly LogConfiguration?: Value<EcsTaskDefinition_LogConfiguration>;
  readonly Memory?: Value<number>;
  readonly MemoryReservation?: Value<number>;
  readonly MountPoints?: Value<readonly Value<EcsTaskDefinition_MountPoint>[]>;
  readonly Name: Value<string>;
  readonly PortMappings?: Value<readonly Value<EcsTaskDefinition_PortMapping>[]>;
  readonly Privileged?: Value<boolean>;
  readonly PseudoTerminal?: Value<boolean>;
  readonly ReadonlyRootFilesystem?: Value<boolean>;
  readonly RepositoryCredentials?: Value<EcsTaskDefinition_RepositoryCredentials>;
  readonly ResourceRequirements?: Value<readonly Value<EcsTaskDefinition_ResourceRequirement>[]>;
  readonly RestartPolicy?: Value<EcsTaskDefinition_RestartPolicy>;
  readonly Secrets?: Value<readonly Value<EcsTaskDefinition_Secret>[]>;
  readonly StartTimeout?: Value<number>;
  readonly StopTimeout?: Value<number>;
  readonly SystemControls?: Value<readonly Value<EcsTaskDefinition_SystemControl>[]>;
  readonly Ulimits?: Value<readonly Value<EcsTaskDefinition_Ulimit>[]>;
  readonly User?: Value<string>;
  readonly VersionConsistency?: Value<"enabled" | "disabled">;
  readonly VolumesFrom?: Value<readonly Value<EcsTaskDefinition_VolumeFrom>[]>;
  readonly WorkingDirectory?: Value<string>;
}

export interface EcsTaskDefinition_ContainerDependency {
  readonly Condition?: Value<string>;
  readonly ContainerName?: Value<string>;
}

export interface EcsTaskDefinition_Device {
  readonly ContainerPath?: Value<string>;
  readonly HostPath?: Value<string>;
  readonly Permissions?: Value<readonly Value<string>[]>;
}

export interface EcsTaskDefinition_DockerVolumeConfiguration {
  readonly Autoprovision?: Value<boolean>;
  readonly Driver?: Value<string>;
  readonly DriverOpts?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Labels?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Scope?: Value<string>;
}

export interface EcsTaskDefinition_EFSVolumeConfiguration {
  readonly AuthorizationConfig?: Value<EcsTaskDefinition_AuthorizationConfig>;
  readonly FilesystemId: Value<string>;
  readonly RootDirectory?: Value<string>;
  readonly TransitEncryption?: Value<"ENABLED" | "DISABLED">;
  readonly TransitEncryptionPort?: Value<number>;
}

export interface EcsTaskDefinition_EnvironmentFile {
  readonly Type?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EcsTaskDefinition_EphemeralStorage {
  readonly SizeInGiB?: Value<number>;
}

export interface EcsTaskDefinition_FSxAuthorizationConfig {
  readonly CredentialsParameter: Value<string>;
  readonly Domain: Value<string>;
}

export interface EcsTaskDefinition_FSxWindowsFileServerVolumeConfiguration {
  readonly AuthorizationConfig?: Value<EcsTaskDefinition_FSxAuthorizationConfig>;
  readonly FileSystemId: Value<string>;
  readonly RootDirectory: Value<string>;
}

export interface EcsTaskDefinition_FirelensConfiguration {
  readonly Options?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Type?: Value<string>;
}

export interface EcsTaskDefinition_HealthCheck {
  readonly Command?: Value<readonly Value<string>[]>;
  readonly Interval?: Value<number>;
  readonly Retries?: Value<number>;
  readonly StartPeriod?: Value<number>;
  readonly Timeout?: Value<number>;
}

export interface EcsTaskDefinition_HostEntry {
  readonly Hostname?: Value<string>;
  readonly IpAddress?: Value<string>;
}

export interface EcsTaskDefinition_HostVolumeProperties {
  readonly SourcePath?: Value<string>;
}

export interface EcsTaskDefinition_InferenceAccelerator {
  readonly DeviceName?: Value<string>;
  readonly DeviceType?: Value<string>;
}

export interface EcsTaskDefinition_KernelCapabilities {
  readonly Add?: Value<readonly Value<string>[]>;
  readonly Drop?: Value<readonly Value<string>[]>;
}

export interface EcsTaskDefinition_KeyValuePair {
  readonly Name?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EcsTaskDefinition_LinuxParameters {
  readonly Capabilities?: Value<EcsTaskDefinition_KernelCapabilities>;
  readonly Devices?: Value<readonly Value<EcsTaskDefinition_Device>[]>;
  readonly InitProcessEnabled?: Value<boolean>;
  readonly MaxSwap?: Value<number>;
  readonly SharedMemorySize?: Value<number>;
  readonly Swappiness?: Value<number>;
  readonly Tmpfs?: Value<readonly Value<EcsTaskDefinition_Tmpfs>[]>;
}

export interface EcsTaskDefinition_LogConfiguration {
  readonly LogDriver: Value<string>;
  readonly Options?: Value<Readonly<Record<string, Value<string>>>>;
  readonly SecretOptions?: Value<readonly Value<EcsTaskDefinition_Secret>[]>;
}

export interface EcsTaskDefinition_MountPoint {
  readonly ContainerPath?: Value<string>;
  readonly ReadOnly?: Value<boolean>;
  readonly SourceVolume?: Value<string>;
}

export interface EcsTaskDefinition_PortMapping {
  readonly AppProtocol?: Value<"http" | "http2" | "grpc">;
  readonly ContainerPort?: Value<number>;
  readonly ContainerPortRange?: Value<string>;
  readonly HostPort?: Value<number>;
  readonly Name?: Value<string>;
  readonly Protocol?: Value<string>;
}

export interface EcsTaskDefinition_ProxyConfiguration {
  readonly ContainerName: Value<string>;
  readonly ProxyConfigurationProperties?: Value<readonly Value<EcsTaskDefinition_KeyValuePair>[]>;
  readonly Type?: Value<string>;
}

export interface EcsTaskDefinition_RepositoryCredentials {
  readonly CredentialsParameter?: Value<string>;
}

export interface EcsTaskDefinition_ResourceRequirement {
  readonly Type: Value<string>;
  readonly Value: Value<string>;
}

export interface EcsTaskDefinition_RestartPolicy {
  readonly Enabled?: Value<boolean>;
  readonly IgnoredExitCodes?: Value<readonly Value<number>[]>;
  readonly RestartAttemptPeriod?: Value<number>;
}

export interface EcsTaskDefinition_RuntimePlatform {
  readonly CpuArchitecture?: Value<string>;
  readonly OperatingSystemFamily?: Value<string>;
}

export interface EcsTaskDefinition_S3FilesVolumeConfiguration {
  readonly AccessPointArn?: Value<string>;
  readonly FileSystemArn: Value<string>;
  readonly RootDirectory?: Value<string>;
  readonly TransitEncryptionPort?: Value<number>;
}

export interface EcsTaskDefinition_Secret {
  readonly Name: Value<string>;
  readonly ValueFrom: Value<string>;
}

export interface EcsTaskDefinition_SystemControl {
  readonly Namespace?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EcsTaskDefinition_TaskDefinitionPlacementConstraint {
  readonly Expression?: Value<string>;
  readonly Type: Value<string>;
}

export interface EcsTaskDefinition_Tmpfs {
  readonly ContainerPath?: Value<string>;
  readonly MountOptions?: Value<readonly Value<string>[]>;
  readonly Size: Value<number>;
}

export interface EcsTaskDefinition_Ulimit {
  readonly HardLimit: Value<number>;
  readonly Name: Value<string>;
  readonly SoftLimit: Value<number>;
}

export interface EcsTaskDefinition_Volume {
  readonly ConfiguredAtLaunch?: Value<boolean>;
  readonly DockerVolumeConfiguration?: Value<EcsTaskDefinition_DockerVolumeConfiguration>;
  readonly EFSVolumeConfiguration?: Value<EcsTaskDefinition_EFSVolumeConfiguration>;
  readonly FSxWindowsFileServerVolumeConfiguration?: Value<EcsTaskDefinition_FSxWindowsFileServerVolumeConfiguration>;
  readonly Host?: Value<EcsTaskDefinition_HostVolumeProperties>;
  readonly Name?: Value<string>;
  readonly S3FilesVolumeConfiguration?: Value<EcsTaskDefinition_S3FilesVolumeConfiguration>;
}

export interface EcsTaskDefinition_VolumeFrom {
  readonly ReadOnly?: Value<boolean>;
  readonly SourceContainer?: Value<string>;
}

/** AWS::ECS::TaskSet */
export interface EcsTaskSetProperties {
  readonly CapacityProviderStrategy?: Value<readonly Value<EcsTaskSet_CapacityProviderStrategyItem>[]>;
  readonly Cluster: Value<string>;
  readonly ExternalId?: Value<string>;
  readonly LaunchType?: Value<"EC2" | "FARGATE">;
  readonly LoadBalancers?: Value<readonly Value<EcsTaskSet_LoadBalancer>[]>;
  readonly NetworkConfiguration?: Value<EcsTaskSet_NetworkConfiguration>;
  readonly PlatformVersion?: Value<string>;
  readonly Scale?: Value<EcsTaskSet_Scale>;
  readonly Service: Value<string>;
  readonly ServiceRegistries?: Value<readonly Value<EcsTaskSet_ServiceRegistry>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TaskDefinition: Value<string>;
}

export interface EcsTaskSet_AwsVpcConfiguration {
  readonly AssignPublicIp?: Value<"DISABLED" | "ENABLED">;
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly Subnets: Value<readonly Value<string>[]>;
}

export interface EcsTaskSet_CapacityProviderStrategyItem {
  readonly Base?: Value<number>;
  readonly CapacityProvider?: Value<string>;
  readonly Weight?: Value<number>;
}

export interface EcsTaskSet_LoadBalancer {
  readonly ContainerName?: Value<string>;
  readonly ContainerPort?: Value<number>;
  readonly TargetGroupArn?: Value<string>;
}

export interface EcsTaskSet_NetworkConfiguration {
  readonly AwsVpcConfiguration?: Value<EcsTaskSet_AwsVpcConfiguration>;
}

export interface EcsTaskSet_Scale {
  readonly Unit?: Value<"PERCENT">;
  readonly Value?: Value<number>;
}

export interface EcsTaskSet_ServiceRegistry {
  readonly ContainerName?: Value<string>;
  readonly ContainerPort?: Value<number>;
  readonly Port?: Value<number>;
  readonly RegistryArn?: Value<string>;
}

/** AWS::EFS::AccessPoint */
export interface EfsAccessPointProperties {
  readonly AccessPointTags?: Value<readonly Value<EfsAccessPoint_AccessPointTag>[]>;
  readonly ClientToken?: Value<string>;
  readonly FileSystemId: Value<string>;
  readonly PosixUser?: Value<EfsAccessPoint_PosixUser>;
  readonly RootDirectory?: Value<EfsAccessPoint_RootDirectory>;
}

export interface EfsAccessPoint_AccessPointTag {
  readonly Key?: Value<string>;
  readonly Value?: Value<string>;
}

export interface EfsAccessPoint_CreationInfo {
  readonly OwnerGid: Value<string>;
  readonly OwnerUid: Value<string>;
  readonly Permissions: Value<string>;
}

export interface EfsAccessPoint_PosixUser {
  readonly Gid: Value<string>;
  readonly SecondaryGids?: Value<readonly Value<string>[]>;
  readonly Uid: Value<string>;
}

export interface EfsAccessPoint_RootDirectory {
  readonly CreationInfo?: Value<EfsAccessPoint_CreationInfo>;
  readonly Path?: Value<string>;
}

/** AWS::EFS::FileSystem */
export interface EfsFileSystemProperties {
  readonly AvailabilityZoneName?: Value<string>;
  readonly BackupPolicy?: Value<EfsFileSystem_BackupPolicy>;
  readonly BypassPolicyLockoutSafetyCheck?: Value<boolean>;
  readonly Encrypted?: Value<boolean>;
  readonly FileSystemPolicy?: Value<Json>;
  readonly FileSystemProtection?: Value<EfsFileSystem_FileSystemProtection>;
  readonly FileSystemTags?: Value<readonly Value<EfsFileSystem_ElasticFileSystemTag>[]>;
  readonly KmsKeyId?: Value<string>;
  readonly LifecyclePolicies?: Value<readonly Value<EfsFileSystem_LifecyclePolicy>[]>;
  readonly PerformanceMode?: Value<string>;
  readonly ProvisionedThroughputInMibps?: Value<number>;
  readonly ReplicationConfiguration?: Value<EfsFileSystem_ReplicationConfiguration>;
  readonly ThroughputMode?: Value<string>;
}

export interface EfsFileSystem_BackupPolicy {
  readonly Status: Value<"DISABLED" | "ENABLED">;
}

export interface EfsFileSystem_ElasticFileSystemTag {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface EfsFileSystem_FileSystemProtection {
  readonly ReplicationOverwriteProtection?: Value<"DISABLED" | "ENABLED">;
}

export interface EfsFileSystem_LifecyclePolicy {
  readonly TransitionToArchive?: Value<string>;
  readonly TransitionToIA?: Value<string>;
  readonly TransitionToPrimaryStorageClass?: Value<string>;
}

export interface EfsFileSystem_ReplicationConfiguration {
  readonly Destinations?: Value<readonly Value<EfsFileSystem_ReplicationDestination>[]>;
}

export interface EfsFileSystem_ReplicationDestination {
  readonly AvailabilityZoneName?: Value<string>;
  readonly FileSystemId?: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly Region?: Value<string>;
  readonly RoleArn?: Value<string>;
  readonly Status?: Value<string>;
  readonly StatusMessage?: Value<string>;
}

/** AWS::EFS::MountTarget */
export interface EfsMountTargetProperties {
  readonly FileSystemId: Value<string>;
  readonly IpAddress?: Value<string>;
  readonly IpAddressType?: Value<"IPV4_ONLY" | "IPV6_ONLY" | "DUAL_STACK">;
  readonly Ipv6Address?: Value<string>;
  readonly SecurityGroups: Value<readonly Value<string>[]>;
  readonly SubnetId: Value<string>;
}

/** AWS::ElastiCache::CacheCluster */
export interface ElastiCacheCacheClusterProperties {
  readonly AZMode?: Value<string>;
  readonly AutoMinorVersionUpgrade?: Value<boolean>;
  readonly CacheNodeType: Value<string>;
  readonly CacheParameterGroupName?: Value<string>;
  readonly CacheSecurityGroupNames?: Value<readonly Value<string>[]>;
  readonly CacheSubnetGroupName?: Value<string>;
  readonly ClusterName?: Value<string>;
  readonly Engine: Value<string>;
  readonly EngineVersion?: Value<string>;
  readonly IpDiscovery?: Value<string>;
  readonly LogDeliveryConfigurations?: Value<readonly Value<ElastiCacheCacheCluster_LogDeliveryConfigurationRequest>[]>;
  readonly NetworkType?: Value<string>;
  readonly NotificationTopicArn?: Value<string>;
  readonly NumCacheNodes: Value<number>;
  readonly Port?: Value<number>;
  readonly PreferredAvailabilityZone?: Value<string>;
  readonly PreferredAvailabilityZones?: Value<readonly Value<string>[]>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly SnapshotArns?: Value<readonly Value<string>[]>;
  readonly SnapshotName?: Value<string>;
  readonly SnapshotRetentionLimit?: Value<number>;
  readonly SnapshotWindow?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TransitEncryptionEnabled?: Value<boolean>;
  readonly VpcSecurityGroupIds?: Value<readonly Value<string>[]>;
}

export interface ElastiCacheCacheCluster_CloudWatchLogsDestinationDetails {
  readonly LogGroup: Value<string>;
}

export interface ElastiCacheCacheCluster_DestinationDetails {
  readonly CloudWatchLogsDetails?: Value<ElastiCacheCacheCluster_CloudWatchLogsDestinationDetails>;
  readonly KinesisFirehoseDetails?: Value<ElastiCacheCacheCluster_KinesisFirehoseDestinationDetails>;
}

export interface ElastiCacheCacheCluster_KinesisFirehoseDestinationDetails {
  readonly DeliveryStream: Value<string>;
}

export interface ElastiCacheCacheCluster_LogDeliveryConfigurationRequest {
  readonly DestinationDetails: Value<ElastiCacheCacheCluster_DestinationDetails>;
  readonly DestinationType: Value<string>;
  readonly LogFormat: Value<string>;
  readonly LogType: Value<string>;
}

/** AWS::ElastiCache::GlobalReplicationGroup */
export interface ElastiCacheGlobalReplicationGroupProperties {
  readonly AutomaticFailoverEnabled?: Value<boolean>;
  readonly CacheNodeType?: Value<string>;
  readonly CacheParameterGroupName?: Value<string>;
  readonly Engine?: Value<string>;
  readonly EngineVersion?: Value<string>;
  readonly GlobalNodeGroupCount?: Value<number>;
  readonly GlobalReplicationGroupDescription?: Value<string>;
  readonly GlobalReplicationGroupIdSuffix?: Value<string>;
  readonly Members: Value<readonly Value<ElastiCacheGlobalReplicationGroup_GlobalReplicationGroupMember>[]>;
  readonly RegionalConfigurations?: Value<readonly Value<ElastiCacheGlobalReplicationGroup_RegionalConfiguration>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface ElastiCacheGlobalReplicationGroup_GlobalReplicationGroupMember {
  readonly ReplicationGroupId?: Value<string>;
  readonly ReplicationGroupRegion?: Value<string>;
  readonly Role?: Value<"PRIMARY" | "SECONDARY">;
}

export interface ElastiCacheGlobalReplicationGroup_RegionalConfiguration {
  readonly ReplicationGroupId?: Value<string>;
  readonly ReplicationGroupRegion?: Value<string>;
  readonly ReshardingConfigurations?: Value<readonly Value<ElastiCacheGlobalReplicationGroup_ReshardingConfiguration>[]>;
}

export interface ElastiCacheGlobalReplicationGroup_ReshardingConfiguration {
  readonly NodeGroupId?: Value<string>;
  readonly PreferredAvailabilityZones?: Value<readonly Value<string>[]>;
}

/** AWS::ElastiCache::ParameterGroup */
export interface ElastiCacheParameterGroupProperties {
  readonly CacheParameterGroupFamily: Value<string>;
  readonly Description: Value<string>;
  readonly Properties?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::ElastiCache::ReplicationGroup */
export interface ElastiCacheReplicationGroupProperties {
  readonly AtRestEncryptionEnabled?: Value<boolean>;
  readonly AuthToken?: Value<string>;
  readonly AutoMinorVersionUpgrade?: Value<boolean>;
  readonly AutomaticFailoverEnabled?: Value<boolean>;
  readonly CacheNodeType?: Value<string>;
  readonly CacheParameterGroupName?: Value<string>;
  readonly CacheSecurityGroupNames?: Value<readonly Value<string>[]>;
  readonly CacheSubnetGroupName?: Value<string>;
  readonly ClusterMode?: Value<string>;
  readonly DataTieringEnabled?: Value<boolean>;
  readonly Durability?: Value<"default" | "async" | "sync" | "disabled">;
  readonly Engine?: Value<string>;
  readonly EngineVersion?: Value<string>;
  readonly GlobalReplicationGroupId?: Value<string>;
  readonly IpDiscovery?: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly LogDeliveryConfigurations?: Value<readonly Value<ElastiCacheReplicationGroup_LogDeliveryConfigurationRequest>[]>;
  readonly MultiAZEnabled?: Value<boolean>;
  readonly NetworkType?: Value<string>;
  readonly NodeGroupConfiguration?: Value<readonly Value<ElastiCacheReplicationGroup_NodeGroupConfiguration>[]>;
  readonly NotificationTopicArn?: Value<string>;
  readonly NumCacheClusters?: Value<number>;
  readonly NumNodeGroups?: Value<number>;
  readonly Port?: Value<number>;
  readonly PreferredCacheClusterAZs?: Value<readonly Value<string>[]>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly PrimaryClusterId?: Value<string>;
  readonly ReplicasPerNodeGroup?: Value<number>;
  readonly ReplicationGroupDescription: Value<string>;
  readonly ReplicationGroupId?: Value<string>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly SnapshotArns?: Value<readonly Value<string>[]>;
  readonly SnapshotName?: Value<string>;
  readonly SnapshotRetentionLimit?: Value<number>;
  readonly SnapshotWindow?: Value<string>;
  readonly SnapshottingClusterId?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TransitEncryptionEnabled?: Value<boolean>;
  readonly TransitEncryptionMode?: Value<string>;
  readonly UserGroupIds?: Value<readonly Value<string>[]>;
}

export interface ElastiCacheReplicationGroup_CloudWatchLogsDestinationDetails {
  readonly LogGroup: Value<string>;
}

export interface ElastiCacheReplicationGroup_DestinationDetails {
  readonly CloudWatchLogsDetails?: Value<ElastiCacheReplicationGroup_CloudWatchLogsDestinationDetails>;
  readonly KinesisFirehoseDetails?: Value<ElastiCacheReplicationGroup_KinesisFirehoseDestinationDetails>;
}

export interface ElastiCacheReplicationGroup_KinesisFirehoseDestinationDetails {
  readonly DeliveryStream: Value<string>;
}

export interface ElastiCacheReplicationGroup_LogDeliveryConfigurationRequest {
  readonly DestinationDetails: Value<ElastiCacheReplicationGroup_DestinationDetails>;
  readonly DestinationType: Value<string>;
  readonly LogFormat: Value<string>;
  readonly LogType: Value<string>;
}

export interface ElastiCacheReplicationGroup_NodeGroupConfiguration {
  readonly NodeGroupId?: Value<string>;
  readonly PrimaryAvailabilityZone?: Value<string>;
  readonly ReplicaAvailabilityZones?: Value<readonly Value<string>[]>;
  readonly ReplicaCount?: Value<number>;
  readonly Slots?: Value<string>;
}

/** AWS::ElastiCache::SecurityGroup */
export interface ElastiCacheSecurityGroupProperties {
  readonly Description: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::ElastiCache::SecurityGroupIngress */
export interface ElastiCacheSecurityGroupIngressProperties {
  readonly CacheSecurityGroupName: Value<string>;
  readonly EC2SecurityGroupName: Value<string>;
  readonly EC2SecurityGroupOwnerId?: Value<string>;
}

/** AWS::ElastiCache::ServerlessCache */
export interface ElastiCacheServerlessCacheProperties {
  readonly CacheUsageLimits?: Value<ElastiCacheServerlessCache_CacheUsageLimits>;
  readonly DailySnapshotTime?: Value<string>;
  readonly Description?: Value<string>;
  readonly Endpoint?: Value<ElastiCacheServerlessCache_Endpoint>;
  readonly Engine: Value<string>;
  readonly FinalSnapshotName?: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly MajorEngineVersion?: Value<string>;
  readonly NetworkType?: Value<"ipv4" | "ipv6" | "dual_stack">;
  readonly ReaderEndpoint?: Value<ElastiCacheServerlessCache_Endpoint>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly ServerlessCacheName: Value<string>;
  readonly SnapshotArnsToRestore?: Value<readonly Value<string>[]>;
  readonly SnapshotRetentionLimit?: Value<number>;
  readonly SubnetIds?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UserGroupId?: Value<string>;
}

export interface ElastiCacheServerlessCache_CacheUsageLimits {
  readonly DataStorage?: Value<ElastiCacheServerlessCache_DataStorage>;
  readonly ECPUPerSecond?: Value<ElastiCacheServerlessCache_ECPUPerSecond>;
}

export interface ElastiCacheServerlessCache_DataStorage {
  readonly Maximum?: Value<number>;
  readonly Minimum?: Value<number>;
  readonly Unit: Value<"GB">;
}

export interface ElastiCacheServerlessCache_ECPUPerSecond {
  readonly Maximum?: Value<number>;
  readonly Minimum?: Value<number>;
}

export interface ElastiCacheServerlessCache_Endpoint {
  readonly Address?: Value<string>;
  readonly Port?: Value<string>;
}

/** AWS::ElastiCache::ServerlessCacheSnapshot */
export interface ElastiCacheServerlessCacheSnapshotProperties {
  readonly KmsKeyId?: Value<string>;
  readonly ServerlessCacheName: Value<string>;
  readonly ServerlessCacheSnapshotName: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::ElastiCache::SubnetGroup */
export interface ElastiCacheSubnetGroupProperties {
  readonly CacheSubnetGroupName?: Value<string>;
  readonly Description: Value<string>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::ElastiCache::User */
export interface ElastiCacheUserProperties {
  readonly AccessString?: Value<string>;
  readonly AuthenticationMode?: Value<ElastiCacheUser_AuthenticationMode>;
  readonly Engine: Value<"redis" | "valkey">;
  readonly NoPasswordRequired?: Value<boolean>;
  readonly Passwords?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UserId: Value<string>;
  readonly UserName: Value<string>;
}

export interface ElastiCacheUser_AuthenticationMode {
  readonly Passwords?: Value<readonly Value<string>[]>;
  readonly Type: Value<"password" | "no-password-required" | "iam">;
}

/** AWS::ElastiCache::UserGroup */
export interface ElastiCacheUserGroupProperties {
  readonly Engine: Value<"redis" | "valkey">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UserGroupId: Value<string>;
  readonly UserIds: Value<readonly Value<string>[]>;
}

/** AWS::ElasticLoadBalancingV2::Listener */
export interface ElasticLoadBalancingV2ListenerProperties {
  readonly AlpnPolicy?: Value<readonly Value<string>[]>;
  readonly Certificates?: Value<readonly Value<ElasticLoadBalancingV2Listener_Certificate>[]>;
  readonly DefaultActions: Value<readonly Value<ElasticLoadBalancingV2Listener_Action>[]>;
  readonly ListenerAttributes?: Value<readonly Value<ElasticLoadBalancingV2Listener_ListenerAttribute>[]>;
  readonly LoadBalancerArn: Value<string>;
  readonly MutualAuthentication?: Value<ElasticLoadBalancingV2Listener_MutualAuthentication>;
  readonly Port?: Value<number>;
  readonly Protocol?: Value<string>;
  readonly SslPolicy?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface ElasticLoadBalancingV2Listener_Action {
  readonly AuthenticateCognitoConfig?: Value<ElasticLoadBalancingV2Listener_AuthenticateCognitoConfig>;
  readonly AuthenticateOidcConfig?: Value<ElasticLoadBalancingV2Listener_AuthenticateOidcConfig>;
  readonly FixedResponseConfig?: Value<ElasticLoadBalancingV2Listener_FixedResponseConfig>;
  readonly ForwardConfig?: Value<ElasticLoadBalancingV2Listener_ForwardConfig>;
  readonly JwtValidationConfig?: Value<ElasticLoadBalancingV2Listener_JwtValidationConfig>;
  readonly Order?: Value<number>;
  readonly RedirectConfig?: Value<ElasticLoadBalancingV2Listener_RedirectConfig>;
  readonly TargetGroupArn?: Value<string>;
  readonly Type: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_AuthenticateCognitoConfig {
  readonly AuthenticationRequestExtraParams?: Value<Readonly<Record<string, Value<string>>>>;
  readonly OnUnauthenticatedRequest?: Value<string>;
  readonly Scope?: Value<string>;
  readonly SessionCookieName?: Value<string>;
  readonly SessionTimeout?: Value<string>;
  readonly UserPoolArn: Value<string>;
  readonly UserPoolClientId: Value<string>;
  readonly UserPoolDomain: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_AuthenticateOidcConfig {
  readonly AuthenticationRequestExtraParams?: Value<Readonly<Record<string, Value<string>>>>;
  readonly AuthorizationEndpoint: Value<string>;
  readonly ClientId: Value<string>;
  readonly ClientSecret?: Value<string>;
  readonly Issuer: Value<string>;
  readonly OnUnauthenticatedRequest?: Value<string>;
  readonly Scope?: Value<string>;
  readonly SessionCookieName?: Value<string>;
  readonly SessionTimeout?: Value<string>;
  readonly TokenEndpoint: Value<string>;
  readonly UseExistingClientSecret?: Value<boolean>;
  readonly UserInfoEndpoint: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_Certificate {
  readonly CertificateArn?: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_FixedResponseConfig {
  readonly ContentType?: Value<string>;
  readonly MessageBody?: Value<string>;
  readonly StatusCode: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_ForwardConfig {
  readonly TargetGroupStickinessConfig?: Value<ElasticLoadBalancingV2Listener_TargetGroupStickinessConfig>;
  readonly TargetGroups?: Value<readonly Value<ElasticLoadBalancingV2Listener_TargetGroupTuple>[]>;
}

export interface ElasticLoadBalancingV2Listener_JwtValidationActionAdditionalClaim {
  readonly Format: Value<string>;
  readonly Name: Value<string>;
  readonly Values: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2Listener_JwtValidationConfig {
  readonly AdditionalClaims?: Value<readonly Value<ElasticLoadBalancingV2Listener_JwtValidationActionAdditionalClaim>[]>;
  readonly Issuer: Value<string>;
  readonly JwksEndpoint: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_ListenerAttribute {
  readonly Key?: Value<string>;
  readonly Value?: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_MutualAuthentication {
  readonly AdvertiseTrustStoreCaNames?: Value<string>;
  readonly IgnoreClientCertificateExpiry?: Value<boolean>;
  readonly Mode?: Value<string>;
  readonly TrustStoreArn?: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_RedirectConfig {
  readonly Host?: Value<string>;
  readonly Path?: Value<string>;
  readonly Port?: Value<string>;
  readonly Protocol?: Value<string>;
  readonly Query?: Value<string>;
  readonly StatusCode: Value<string>;
}

export interface ElasticLoadBalancingV2Listener_TargetGroupStickinessConfig {
  readonly DurationSeconds?: Value<number>;
  readonly Enabled?: Value<boolean>;
}

export interface ElasticLoadBalancingV2Listener_TargetGroupTuple {
  readonly TargetGroupArn?: Value<string>;
  readonly Weight?: Value<number>;
}

/** AWS::ElasticLoadBalancingV2::ListenerCertificate */
export interface ElasticLoadBalancingV2ListenerCertificateProperties {
  readonly Certificates: Value<readonly Value<ElasticLoadBalancingV2ListenerCertificate_Certificate>[]>;
  readonly ListenerArn: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerCertificate_Certificate {
  readonly CertificateArn?: Value<string>;
}

/** AWS::ElasticLoadBalancingV2::ListenerRule */
export interface ElasticLoadBalancingV2ListenerRuleProperties {
  readonly Actions: Value<readonly Value<ElasticLoadBalancingV2ListenerRule_Action>[]>;
  readonly Conditions: Value<readonly Value<ElasticLoadBalancingV2ListenerRule_RuleCondition>[]>;
  readonly ListenerArn?: Value<string>;
  readonly Priority: Value<number>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Transforms?: Value<readonly Value<ElasticLoadBalancingV2ListenerRule_Transform>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_Action {
  readonly AuthenticateCognitoConfig?: Value<ElasticLoadBalancingV2ListenerRule_AuthenticateCognitoConfig>;
  readonly AuthenticateOidcConfig?: Value<ElasticLoadBalancingV2ListenerRule_AuthenticateOidcConfig>;
  readonly FixedResponseConfig?: Value<ElasticLoadBalancingV2ListenerRule_FixedResponseConfig>;
  readonly ForwardConfig?: Value<ElasticLoadBalancingV2ListenerRule_ForwardConfig>;
  readonly JwtValidationConfig?: Value<ElasticLoadBalancingV2ListenerRule_JwtValidationConfig>;
  readonly Order?: Value<number>;
  readonly RedirectConfig?: Value<ElasticLoadBalancingV2ListenerRule_RedirectConfig>;
  readonly TargetGroupArn?: Value<string>;
  readonly Type: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_AuthenticateCognitoConfig {
  readonly AuthenticationRequestExtraParams?: Value<Readonly<Record<string, Value<string>>>>;
  readonly OnUnauthenticatedRequest?: Value<string>;
  readonly Scope?: Value<string>;
  readonly SessionCookieName?: Value<string>;
  readonly SessionTimeout?: Value<number>;
  readonly UserPoolArn: Value<string>;
  readonly UserPoolClientId: Value<string>;
  readonly UserPoolDomain: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_AuthenticateOidcConfig {
  readonly AuthenticationRequestExtraParams?: Value<Readonly<Record<string, Value<string>>>>;
  readonly AuthorizationEndpoint: Value<string>;
  readonly ClientId: Value<string>;
  readonly ClientSecret?: Value<string>;
  readonly Issuer: Value<string>;
  readonly OnUnauthenticatedRequest?: Value<string>;
  readonly Scope?: Value<string>;
  readonly SessionCookieName?: Value<string>;
  readonly SessionTimeout?: Value<number>;
  readonly TokenEndpoint: Value<string>;
  readonly UseExistingClientSecret?: Value<boolean>;
  readonly UserInfoEndpoint: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_FixedResponseConfig {
  readonly ContentType?: Value<string>;
  readonly MessageBody?: Value<string>;
  readonly StatusCode: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_ForwardConfig {
  readonly TargetGroupStickinessConfig?: Value<ElasticLoadBalancingV2ListenerRule_TargetGroupStickinessConfig>;
  readonly TargetGroups?: Value<readonly Value<ElasticLoadBalancingV2ListenerRule_TargetGroupTuple>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_HostHeaderConfig {
  readonly RegexValues?: Value<readonly Value<string>[]>;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_HttpHeaderConfig {
  readonly HttpHeaderName?: Value<string>;
  readonly RegexValues?: Value<readonly Value<string>[]>;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_HttpRequestMethodConfig {
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_JwtValidationActionAdditionalClaim {
  readonly Format: Value<string>;
  readonly Name: Value<string>;
  readonly Values: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_JwtValidationConfig {
  readonly AdditionalClaims?: Value<readonly Value<ElasticLoadBalancingV2ListenerRule_JwtValidationActionAdditionalClaim>[]>;
  readonly Issuer: Value<string>;
  readonly JwksEndpoint: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_PathPatternConfig {
  readonly RegexValues?: Value<readonly Value<string>[]>;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_QueryStringConfig {
  readonly Values?: Value<readonly Value<ElasticLoadBalancingV2ListenerRule_QueryStringKeyValue>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_QueryStringKeyValue {
  readonly Key?: Value<string>;
  readonly Value?: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_RedirectConfig {
  readonly Host?: Value<string>;
  readonly Path?: Value<string>;
  readonly Port?: Value<string>;
  readonly Protocol?: Value<string>;
  readonly Query?: Value<string>;
  readonly StatusCode: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_RewriteConfig {
  readonly Regex: Value<string>;
  readonly Replace: Value<string>;
}

export interface ElasticLoadBalancingV2ListenerRule_RewriteConfigObject {
  readonly Rewrites: Value<readonly Value<ElasticLoadBalancingV2ListenerRule_RewriteConfig>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_RuleCondition {
  readonly Field?: Value<string>;
  readonly HostHeaderConfig?: Value<ElasticLoadBalancingV2ListenerRule_HostHeaderConfig>;
  readonly HttpHeaderConfig?: Value<ElasticLoadBalancingV2ListenerRule_HttpHeaderConfig>;
  readonly HttpRequestMethodConfig?: Value<ElasticLoadBalancingV2ListenerRule_HttpRequestMethodConfig>;
  readonly PathPatternConfig?: Value<ElasticLoadBalancingV2ListenerRule_PathPatternConfig>;
  readonly QueryStringConfig?: Value<ElasticLoadBalancingV2ListenerRule_QueryStringConfig>;
  readonly RegexValues?: Value<readonly Value<string>[]>;
  readonly SourceIpConfig?: Value<ElasticLoadBalancingV2ListenerRule_SourceIpConfig>;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_SourceIpConfig {
  readonly IpAddressType?: Value<string>;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface ElasticLoadBalancingV2ListenerRule_TargetGroupStickinessConfig {
  readonly DurationSeconds?: Value<number>;
  readonly Enabled?: Value<boolean>;
}

export interface ElasticLoadBalancingV2ListenerRule_TargetGroupTuple {
  readonly TargetGroupArn?: Value<string>;
  readonly Weight?: Value<number>;
}

export interface ElasticLoadBalancingV2ListenerRule_Transform {
  readonly HostHeaderRewriteConfig?: Value<ElasticLoadBalancingV2ListenerRule_RewriteConfigObject>;
  readonly Type: Value<string>;
  readonly UrlRewriteConfig?: Value<ElasticLoadBalancingV2ListenerRule_RewriteConfigObject>;
}

/** AWS::ElasticLoadBalancingV2::LoadBalancer */
export interface ElasticLoadBalancingV2LoadBalancerProperties {
  readonly EnableCapacityReservationProvisionStabilize?: Value<boolean>;
  readonly EnablePrefixForIpv6SourceNat?: Value<string>;
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: Value<string>;
  readonly IpAddressType?: Value<string>;
  readonly Ipv4IpamPoolId?: Value<string>;
  readonly LoadBalancerAttributes?: Value<readonly Value<ElasticLoadBalancingV2LoadBalancer_LoadBalancerAttribute>[]>;
  readonly MinimumLoadBalancerCapacity?: Value<ElasticLoadBalancingV2LoadBalancer_MinimumLoadBalancerCapacity>;
  readonly Name?: Value<string>;
  readonly Scheme?: Value<string>;
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly SubnetMappings?: Value<readonly Value<ElasticLoadBalancingV2LoadBalancer_SubnetMapping>[]>;
  readonly Subnets?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Type?: Value<string>;
}

export interface ElasticLoadBalancingV2LoadBalancer_LoadBalancerAttribute {
  readonly Key?: Value<string>;
  readonly Value?: Value<string>;
}

export interface ElasticLoadBalancingV2LoadBalancer_MinimumLoadBalancerCapacity {
  readonly CapacityUnits: Value<number>;
}

export interface ElasticLoadBalancingV2LoadBalancer_SubnetMapping {
  readonly AllocationId?: Value<string>;
  readonly IPv6Address?: Value<string>;
  readonly PrivateIPv4Address?: Value<string>;
  readonly SourceNatIpv6Prefix?: Value<string>;
  readonly SubnetId: Value<string>;
}

/** AWS::ElasticLoadBalancingV2::TargetGroup */
export interface ElasticLoadBalancingV2TargetGroupProperties {
  readonly HealthCheckEnabled?: Value<boolean>;
  readonly HealthCheckIntervalSeconds?: Value<number>;
  readonly HealthCheckPath?: Value<string>;
  readonly HealthCheckPort?: Value<string>;
  readonly HealthCheckProtocol?: Value<string>;
  readonly HealthCheckTimeoutSeconds?: Value<number>;
  readonly HealthyThresholdCount?: Value<number>;
  readonly IpAddressType?: Value<string>;
  readonly Matcher?: Value<ElasticLoadBalancingV2TargetGroup_Matcher>;
  readonly Name?: Value<string>;
  readonly Port?: Value<number>;
  readonly Protocol?: Value<string>;
  readonly ProtocolVersion?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TargetControlPort?: Value<number>;
  readonly TargetGroupAttributes?: Value<readonly Value<ElasticLoadBalancingV2TargetGroup_TargetGroupAttribute>[]>;
  readonly TargetType?: Value<string>;
  readonly Targets?: Value<readonly Value<ElasticLoadBalancingV2TargetGroup_TargetDescription>[]>;
  readonly UnhealthyThresholdCount?: Value<number>;
  readonly VpcId?: Value<string>;
}

export interface ElasticLoadBalancingV2TargetGroup_Matcher {
  readonly GrpcCode?: Value<string>;
  readonly HttpCode?: Value<string>;
}

export interface ElasticLoadBalancingV2TargetGroup_TargetDescription {
  readonly AvailabilityZone?: Value<string>;
  readonly Id: Value<string>;
  readonly Port?: Value<number>;
  readonly QuicServerId?: Value<string>;
}

export interface ElasticLoadBalancingV2TargetGroup_TargetGroupAttribute {
  readonly Key?: Value<string>;
  readonly Value?: Value<string>;
}

/** AWS::ElasticLoadBalancingV2::TrustStore */
export interface ElasticLoadBalancingV2TrustStoreProperties {
  readonly CaCertificatesBundleS3Bucket?: Value<string>;
  readonly CaCertificatesBundleS3Key?: Value<string>;
  readonly CaCertificatesBundleS3ObjectVersion?: Value<string>;
  readonly Name?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::ElasticLoadBalancingV2::TrustStoreRevocation */
export interface ElasticLoadBalancingV2TrustStoreRevocationProperties {
  readonly RevocationContents?: Value<readonly Value<ElasticLoadBalancingV2TrustStoreRevocation_RevocationContent>[]>;
  readonly TrustStoreArn?: Value<string>;
}

export interface ElasticLoadBalancingV2TrustStoreRevocation_RevocationContent {
  readonly RevocationType?: Value<string>;
  readonly S3Bucket?: Value<string>;
  readonly S3Key?: Value<string>;
  readonly S3ObjectVersion?: Value<string>;
}

/** AWS::Events::ApiDestination */
export interface EventsApiDestinationProperties {
  readonly ConnectionArn: Value<string>;
  readonly Description?: Value<string>;
  readonly HttpMethod: Value<"GET" | "HEAD" | "POST" | "OPTIONS" | "PUT" | "DELETE" | "PATCH">;
  readonly InvocationEndpoint: Value<string>;
  readonly InvocationRateLimitPerSecond?: Value<number>;
  readonly Name?: Value<string>;
}

/** AWS::Events::Archive */
export interface EventsArchiveProperties {
  readonly ArchiveName?: Value<string>;
  readonly Description?: Value<string>;
  readonly EventPattern?: Value<Json>;
  readonly KmsKeyIdentifier?: Value<string>;
  readonly RetentionDays?: Value<number>;
  readonly SourceArn: Value<string>;
}

/** AWS::Events::Connection */
export interface EventsConnectionProperties {
  readonly AuthParameters?: Value<EventsConnection_AuthParameters>;
  readonly AuthorizationType?: Value<"API_KEY" | "BASIC" | "OAUTH_CLIENT_CREDENTIALS">;
  readonly Description?: Value<string>;
  readonly InvocationConnectivityParameters?: Value<EventsConnection_InvocationConnectivityParameters>;
  readonly KmsKeyIdentifier?: Value<string>;
  readonly Name?: Value<string>;
}

export interface EventsConnection_ApiKeyAuthParameters {
  readonly ApiKeyName: Value<string>;
  readonly ApiKeyValue: Value<string>;
}

export interface EventsConnection_AuthParameters {
  readonly ApiKeyAuthParameters?: Value<EventsConnection_ApiKeyAuthParameters>;
  readonly BasicAuthParameters?: Value<EventsConnection_BasicAuthParameters>;
  readonly ConnectivityParameters?: Value<EventsConnection_ConnectivityParameters>;
  readonly InvocationHttpParameters?: Value<EventsConnection_ConnectionHttpParameters>;
  readonly OAuthParameters?: Value<EventsConnection_OAuthParameters>;
}

export interface EventsConnection_BasicAuthParameters {
  readonly Password: Value<string>;
  readonly Username: Value<string>;
}

export interface EventsConnection_ClientParameters {
  readonly ClientID: Value<string>;
  readonly ClientSecret: Value<string>;
}

export interface EventsConnection_ConnectionHttpParameters {
  readonly BodyParameters?: Value<readonly Value<EventsConnection_Parameter>[]>;
  readonly HeaderParameters?: Value<readonly Value<EventsConnection_Parameter>[]>;
  readonly QueryStringParameters?: Value<readonly Value<EventsConnection_Parameter>[]>;
}

export interface EventsConnection_ConnectivityParameters {
  readonly ResourceParameters: Value<EventsConnection_ResourceParameters>;
}

export interface EventsConnection_InvocationConnectivityParameters {
  readonly ResourceParameters: Value<EventsConnection_ResourceParameters>;
}

export interface EventsConnection_OAuthParameters {
  readonly AuthorizationEndpoint: Value<string>;
  readonly ClientParameters: Value<EventsConnection_ClientParameters>;
  readonly HttpMethod: Value<"GET" | "POST" | "PUT">;
  readonly OAuthHttpParameters?: Value<EventsConnection_ConnectionHttpParameters>;
}

export interface EventsConnection_Parameter {
  readonly IsValueSecret?: Value<boolean>;
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface EventsConnection_ResourceParameters {
  readonly ResourceAssociationArn?: Value<string>;
  readonly ResourceConfigurationArn: Value<string>;
}

/** AWS::Events::Endpoint */
export interface EventsEndpointProperties {
  readonly Description?: Value<string>;
  readonly EventBuses: Value<readonly Value<EventsEndpoint_EndpointEventBus>[]>;
  readonly Name?: Value<string>;
  readonly ReplicationConfig?: Value<EventsEndpoint_ReplicationConfig>;
  readonly RoleArn?: Value<string>;
  readonly RoutingConfig: Value<EventsEndpoint_RoutingConfig>;
}

export interface EventsEndpoint_EndpointEventBus {
  readonly EventBusArn: Value<string>;
}

export interface EventsEndpoint_FailoverConfig {
  readonly Primary: Value<EventsEndpoint_Primary>;
  readonly Secondary: Value<EventsEndpoint_Secondary>;
}

export interface EventsEndpoint_Primary {
  readonly HealthCheck: Value<string>;
}

export interface EventsEndpoint_ReplicationConfig {
  readonly State: Value<"ENABLED" | "DISABLED">;
}

export interface EventsEndpoint_RoutingConfig {
  readonly FailoverConfig: Value<EventsEndpoint_FailoverConfig>;
}

export interface EventsEndpoint_Secondary {
  readonly Route: Value<string>;
}

/** AWS::Events::EventBus */
export interface EventsEventBusProperties {
  readonly DeadLetterConfig?: Value<EventsEventBus_DeadLetterConfig>;
  readonly Description?: Value<string>;
  readonly EventSourceName?: Value<string>;
  readonly KmsKeyIdentifier?: Value<string>;
  readonly LogConfig?: Value<EventsEventBus_LogConfig>;
  readonly Name: Value<string>;
  readonly Policy?: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface EventsEventBus_DeadLetterConfig {
  readonly Arn?: Value<string>;
}

export interface EventsEventBus_LogConfig {
  readonly IncludeDetail?: Value<"FULL" | "NONE">;
  readonly Level?: Value<"INFO" | "ERROR" | "TRACE" | "OFF">;
}

/** AWS::Events::EventBusPolicy */
export interface EventsEventBusPolicyProperties {
  readonly Action?: Value<string>;
  readonly Condition?: Value<EventsEventBusPolicy_Condition>;
  readonly EventBusName?: Value<string>;
  readonly Principal?: Value<string>;
  readonly Statement?: Value<Json>;
  readonly StatementId: Value<string>;
}

export interface EventsEventBusPolicy_Condition {
  readonly Key?: Value<string>;
  readonly Type?: Value<string>;
  readonly Value?: Value<string>;
}

/** AWS::Events::Rule */
export interface EventsRuleProperties {
  readonly Description?: Value<string>;
  readonly EventBusName?: Value<string>;
  readonly EventPattern?: Value<Json>;
  readonly Name?: Value<string>;
  readonly RoleArn?: Value<string>;
  readonly ScheduleExpression?: Value<string>;
  readonly State?: Value<"DISABLED" | "ENABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Targets?: Value<readonly Value<EventsRule_Target>[]>;
}

export interface EventsRule_AppSyncParameters {
  readonly GraphQLOperation: Value<string>;
}

export interface EventsRule_AwsVpcConfiguration {
  readonly AssignPublicIp?: Value<string>;
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly Subnets: Value<readonly Value<string>[]>;
}

export interface EventsRule_BatchArrayProperties {
  readonly Size?: Value<number>;
}

export interface EventsRule_BatchParameters {
  readonly ArrayProperties?: Value<EventsRule_BatchArrayProperties>;
  readonly JobDefinition: Value<string>;
  readonly JobName: Value<string>;
  readonly RetryStrategy?: Value<EventsRule_BatchRetryStrategy>;
}

export interface EventsRule_BatchRetryStrategy {
  readonly Attempts?: Value<number>;
}

export interface EventsRule_CapacityProviderStrategyItem {
  readonly Base?: Value<number>;
  readonly CapacityProvider: Value<string>;
  readonly Weight?: Value<number>;
}

export interface EventsRule_DeadLetterConfig {
  readonly Arn?: Value<string>;
}

export interface EventsRule_EcsParameters {
  readonly CapacityProviderStrategy?: Value<readonly Value<EventsRule_CapacityProviderStrategyItem>[]>;
  readonly EnableECSManagedTags?: Value<boolean>;
  readonly EnableExecuteCommand?: Value<boolean>;
  readonly Group?: Value<string>;
  readonly LaunchType?: Value<string>;
  readonly NetworkConfiguration?: Value<EventsRule_NetworkConfiguration>;
  readonly PlacementConstraints?: Value<readonly Value<EventsRule_PlacementConstraint>[]>;
  readonly PlacementStrategies?: Value<readonly Value<EventsRule_PlacementStrategy>[]>;
  readonly PlatformVersion?: Value<string>;
  readonly PropagateTags?: Value<string>;
  readonly ReferenceId?: Value<string>;
  readonly TagList?: Value<readonly Value<Tag>[]>;
  readonly TaskCount?: Value<number>;
  readonly TaskDefinitionArn: Value<string>;
}

export interface EventsRule_HttpParameters {
  readonly HeaderParameters?: Value<Readonly<Record<string, Value<string>>>>;
  readonly PathParameterValues?: Value<readonly Value<string>[]>;
  readonly QueryStringParameters?: Value<Readonly<Record<string, Value<string>>>>;
}

export interface EventsRule_InputTransformer {
  readonly InputPathsMap?: Value<Readonly<Record<string, Value<string>>>>;
  readonly InputTemplate: Value<string>;
}

export interface EventsRule_KinesisParameters {
  readonly PartitionKeyPath: Value<string>;
}

export interface EventsRule_NetworkConfiguration {
  readonly AwsVpcConfiguration?: Value<EventsRule_AwsVpcConfiguration>;
}

export interface EventsRule_PlacementConstraint {
  readonly Expression?: Value<string>;
  readonly Type?: Value<string>;
}

export interface EventsRule_PlacementStrategy {
  readonly Field?: Value<string>;
  readonly Type?: Value<string>;
}

export interface EventsRule_RedshiftDataParameters {
  readonly Database: Value<string>;
  readonly DbUser?: Value<string>;
  readonly SecretManagerArn?: Value<string>;
  readonly Sql?: Value<string>;
  readonly Sqls?: Value<readonly Value<string>[]>;
  readonly StatementName?: Value<string>;
  readonly WithEvent?: Value<boolean>;
}

export interface EventsRule_RetryPolicy {
  readonly MaximumEventAgeInSeconds?: Value<number>;
  readonly MaximumRetryAttempts?: Value<number>;
}

export interface EventsRule_RunCommandParameters {
  readonly RunCommandTargets: Value<readonly Value<EventsRule_RunCommandTarget>[]>;
}

export interface EventsRule_RunCommandTarget {
  readonly Key: Value<string>;
  readonly Values: Value<readonly Value<string>[]>;
}

export interface EventsRule_SageMakerPipelineParameter {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface EventsRule_SageMakerPipelineParameters {
  readonly PipelineParameterList?: Value<readonly Value<EventsRule_SageMakerPipelineParameter>[]>;
}

export interface EventsRule_SqsParameters {
  readonly MessageGroupId: Value<string>;
}

export interface EventsRule_Target {
  readonly AppSyncParameters?: Value<EventsRule_AppSyncParameters>;
  readonly Arn: Value<string>;
  readonly BatchParameters?: Value<EventsRule_BatchParameters>;
  readonly DeadLetterConfig?: Value<EventsRule_DeadLetterConfig>;
  readonly EcsParameters?: Value<EventsRule_EcsParameters>;
  readonly HttpParameters?: Value<EventsRule_HttpParameters>;
  readonly Id: Value<string>;
  readonly Input?: Value<string>;
  readonly InputPath?: Value<string>;
  readonly InputTransformer?: Value<EventsRule_InputTransformer>;
  readonly KinesisParameters?: Value<EventsRule_KinesisParameters>;
  readonly RedshiftDataParameters?: Value<EventsRule_RedshiftDataParameters>;
  readonly RetryPolicy?: Value<EventsRule_RetryPolicy>;
  readonly RoleArn?: Value<string>;
  readonly RunCommandParameters?: Value<EventsRule_RunCommandParameters>;
  readonly SageMakerPipelineParameters?: Value<EventsRule_SageMakerPipelineParameters>;
  readonly SqsParameters?: Value<EventsRule_SqsParameters>;
}

/** AWS::IAM::AccessKey */
export interface IamAccessKeyProperties {
  readonly Serial?: Value<number>;
  readonly Status?: Value<string>;
  readonly UserName: Value<string>;
}

/** AWS::IAM::Group */
export interface IamGroupProperties {
  readonly GroupName?: Value<string>;
  readonly ManagedPolicyArns?: Value<readonly Value<string>[]>;
  readonly Path?: Value<string>;
  readonly Policies?: Value<readonly Value<IamGroup_Policy>[]>;
}

export interface IamGroup_Policy {
  readonly PolicyDocument: Value<Json>;
  readonly PolicyName: Value<string>;
}

/** AWS::IAM::GroupPolicy */
export interface IamGroupPolicyProperties {
  readonly GroupName: Value<string>;
  readonly PolicyDocument?: Value<Json>;
  readonly PolicyName: Value<string>;
}

/** AWS::IAM::InstanceProfile */
export interface IamInstanceProfileProperties {
  readonly InstanceProfileName?: Value<string>;
  readonly Path?: Value<string>;
  readonly Roles: Value<readonly Value<string>[]>;
}

/** AWS::IAM::ManagedPolicy */
export interface IamManagedPolicyProperties {
  readonly Description?: Value<string>;
  readonly Groups?: Value<readonly Value<string>[]>;
  readonly ManagedPolicyName?: Value<string>;
  readonly Path?: Value<string>;
  readonly PolicyDocument: Value<Json>;
  readonly Roles?: Value<readonly Value<string>[]>;
  readonly Users?: Value<readonly Value<string>[]>;
}

/** AWS::IAM::OIDCProvider */
export interface IamOIDCProviderProperties {
  readonly ClientIdList?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly ThumbprintList?: Value<readonly Value<string>[]>;
  readonly Url?: Value<string>;
}

/** AWS::IAM::Policy */
export interface IamPolicyProperties {
  readonly Groups?: Value<readonly Value<string>[]>;
  readonly PolicyDocument: Value<Json>;
  readonly PolicyName: Value<string>;
  readonly Roles?: Value<readonly Value<string>[]>;
  readonly Users?: Value<readonly Value<string>[]>;
}

/** AWS::IAM::Role */
export interface IamRoleProperties {
  readonly AssumeRolePolicyDocument: Value<Json>;
  readonly Description?: Value<string>;
  readonly ManagedPolicyArns?: Value<readonly Value<string>[]>;
  readonly MaxSessionDuration?: Value<number>;
  readonly Path?: Value<string>;
  readonly PermissionsBoundary?: Value<string>;
  readonly Policies?: Value<readonly Value<IamRole_Policy>[]>;
  readonly RoleName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface IamRole_Policy {
  readonly PolicyDocument: Value<Json>;
  readonly PolicyName: Value<string>;
}

/** AWS::IAM::RolePolicy */
export interface IamRolePolicyProperties {
  readonly PolicyDocument?: Value<Json>;
  readonly PolicyName: Value<string>;
  readonly RoleName: Value<string>;
}

/** AWS::IAM::SAMLProvider */
export interface IamSAMLProviderProperties {
  readonly AddPrivateKey?: Value<string>;
  readonly AssertionEncryptionMode?: Value<"Allowed" | "Required">;
  readonly Name?: Value<string>;
  readonly PrivateKeyList?: Value<readonly Value<IamSAMLProvider_SAMLPrivateKey>[]>;
  readonly RemovePrivateKey?: Value<string>;
  readonly SamlMetadataDocument?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface IamSAMLProvider_SAMLPrivateKey {
  readonly KeyId: Value<string>;
  readonly Timestamp: Value<string>;
}

/** AWS::IAM::ServerCertificate */
export interface IamServerCertificateProperties {
  readonly CertificateBody?: Value<string>;
  readonly CertificateChain?: Value<string>;
  readonly Path?: Value<string>;
  readonly PrivateKey?: Value<string>;
  readonly ServerCertificateName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::IAM::ServiceLinkedRole */
export interface IamServiceLinkedRoleProperties {
  readonly AWSServiceName?: Value<string>;
  readonly CustomSuffix?: Value<string>;
  readonly Description?: Value<string>;
}

/** AWS::IAM::User */
export interface IamUserProperties {
  readonly Groups?: Value<readonly Value<string>[]>;
  readonly LoginProfile?: Value<IamUser_LoginProfile>;
  readonly ManagedPolicyArns?: Value<readonly Value<string>[]>;
  readonly Path?: Value<string>;
  readonly PermissionsBoundary?: Value<string>;
  readonly Policies?: Value<readonly Value<IamUser_Policy>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UserName?: Value<string>;
}

export interface IamUser_LoginProfile {
  readonly Password: Value<string>;
  readonly PasswordResetRequired?: Value<boolean>;
}

export interface IamUser_Policy {
  readonly PolicyDocument: Value<Json>;
  readonly PolicyName: Value<string>;
}

/** AWS::IAM::UserPolicy */
export interface IamUserPolicyProperties {
  readonly PolicyDocument?: Value<Json>;
  readonly PolicyName: Value<string>;
  readonly UserName: Value<string>;
}

/** AWS::IAM::UserToGroupAddition */
export interface IamUserToGroupAdditionProperties {
  readonly GroupName: Value<string>;
  readonly Users: Value<readonly Value<string>[]>;
}

/** AWS::IAM::VirtualMFADevice */
export interface IamVirtualMFADeviceProperties {
  readonly Path?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Users: Value<readonly Value<string>[]>;
  readonly VirtualMfaDeviceName?: Value<string>;
}

/** AWS::KMS::Alias */
export interface KmsAliasProperties {
  readonly AliasName: Value<string>;
  readonly TargetKeyId: Value<string>;
}

/** AWS::KMS::Key */
export interface KmsKeyProperties {
  readonly BypassPolicyLockoutSafetyCheck?: Value<boolean>;
  readonly Description?: Value<string>;
  readonly EnableKeyRotation?: Value<boolean>;
  readonly Enabled?: Value<boolean>;
  readonly KeyPolicy?: Value<Json>;
  readonly KeySpec?: Value<"SYMMETRIC_DEFAULT" | "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ECC_NIST_EDWARDS25519">;
  readonly KeyUsage?: Value<"ENCRYPT_DECRYPT" | "SIGN_VERIFY" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT">;
  readonly MultiRegion?: Value<boolean>;
  readonly Origin?: Value<"AWS_KMS" | "EXTERNAL">;
  readonly PendingWindowInDays?: Value<number>;
  readonly RotationPeriodInDays?: Value<number>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::KMS::ReplicaKey */
export interface KmsReplicaKeyProperties {
  readonly Description?: Value<string>;
  readonly Enabled?: Value<boolean>;
  readonly KeyPolicy: Value<Json>;
  readonly PendingWindowInDays?: Value<number>;
  readonly PrimaryKeyArn: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Kinesis::Channel */
export interface KinesisChannelProperties {
  readonly ChannelName: Value<string>;
  readonly EncryptionConfiguration?: Value<KinesisChannel_EncryptionConfiguration>;
  readonly LoggingConfiguration?: Value<KinesisChannel_LoggingConfiguration>;
  readonly S3DestinationConfiguration?: Value<KinesisChannel_S3DestinationConfiguration>;
  readonly S3TablesDestinationConfiguration?: Value<KinesisChannel_S3TablesDestinationConfiguration>;
  readonly ServiceExecutionRoleARN: Value<string>;
  readonly StreamConfigurationList: Value<readonly Value<KinesisChannel_StreamConfiguration>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface KinesisChannel_CloudWatchLogsConfiguration {
  readonly Enabled: Value<boolean>;
  readonly LogGroupName?: Value<string>;
  readonly LogStreamName?: Value<string>;
}

export interface KinesisChannel_DeadLetterQueueS3Configuration {
  readonly BucketARN: Value<string>;
  readonly ErrorOutputPrefix?: Value<string>;
  readonly ExpectedBucketOwner: Value<string>;
}

export interface KinesisChannel_EncryptionConfiguration {
  readonly EncryptionType: Value<"KMS">;
  readonly KeyId: Value<string>;
}

export interface KinesisChannel_LoggingConfiguration {
  readonly CloudWatchLogs: Value<KinesisChannel_CloudWatchLogsConfiguration>;
}

export interface KinesisChannel_PartitionField {
  readonly SourceName: Value<string>;
  readonly Transform: Value<"TIME_HOUR">;
}

export interface KinesisChannel_PartitionSpec {
  readonly PartitionFields: Value<readonly Value<KinesisChannel_PartitionField>[]>;
}

export interface KinesisChannel_RecordConfiguration {
  readonly GSRSchemaARN?: Value<string>;
  readonly RecordFormatType: Value<"GSR_JSON" | "JSON" | "STRING" | "BYTE_ARRAY">;
}

export interface KinesisChannel_S3DestinationConfiguration {
  readonly DataFreshnessInSeconds?: Value<number>;
  readonly DeadLetterQueueS3Configuration?: Value<KinesisChannel_DeadLetterQueueS3Configuration>;
  readonly StorageConfiguration: Value<KinesisChannel_S3StorageConfiguration>;
}

export interface KinesisChannel_S3StorageConfiguration {
  readonly BucketARN: Value<string>;
  readonly CompressionType: Value<"NONE" | "GZIP" | "ZSTD">;
  readonly ExpectedBucketOwner: Value<string>;
  readonly OutputKeyTemplate?: Value<string>;
  readonly StorageClass?: Value<"STANDARD" | "INTELLIGENT_TIERING" | "GLACIER_IR">;
}

export interface KinesisChannel_S3TableConfiguration {
  readonly CompressionType: Value<"NONE" | "ZSTD" | "SNAPPY">;
  readonly Namespace: Value<string>;
  readonly PartitionSpec?: Value<KinesisChannel_PartitionSpec>;
  readonly TableBucketARN: Value<string>;
  readonly TableName: Value<string>;
}

export interface KinesisChannel_S3TablesDestinationConfiguration {
  readonly DataFreshnessInSeconds?: Value<number>;
  readonly DeadLetterQueueS3Configuration: Value<KinesisChannel_DeadLetterQueueS3Configuration>;
  readonly S3TablesConfigurationList: Value<readonly Value<KinesisChannel_S3TableConfiguration>[]>;
}

export interface KinesisChannel_StreamConfiguration {
  readonly RecordConfiguration: Value<KinesisChannel_RecordConfiguration>;
  readonly StreamARN: Value<string>;
}

/** AWS::Kinesis::ResourcePolicy */
export interface KinesisResourcePolicyProperties {
  readonly ResourceArn: Value<string>;
  readonly ResourcePolicy: Value<Json>;
}

/** AWS::Kinesis::Stream */
export interface KinesisStreamProperties {
  readonly DesiredShardLevelMetrics?: Value<readonly Value<"IncomingBytes" | "IncomingRecords" | "OutgoingBytes" | "OutgoingRecords" | "WriteProvisionedThroughputExceeded" | "ReadProvisionedThroughputExceeded" | "IteratorAgeMilliseconds" | "ALL">[]>;
  readonly MaxRecordSizeInKiB?: Value<number>;
  readonly Name?: Value<string>;
  readonly RetentionPeriodHours?: Value<number>;
  readonly ShardCount?: Value<number>;
  readonly StreamEncryption?: Value<KinesisStream_StreamEncryption>;
  readonly StreamModeDetails?: Value<KinesisStream_StreamModeDetails>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly WarmThroughputMiBps?: Value<number>;
}

export interface KinesisStream_StreamEncryption {
  readonly EncryptionType: Value<"KMS">;
  readonly KeyId: Value<string>;
}

export interface KinesisStream_StreamModeDetails {
  readonly StreamMode: Value<"ON_DEMAND" | "PROVISIONED">;
}

/** AWS::Kinesis::StreamConsumer */
export interface KinesisStreamConsumerProperties {
  readonly ConsumerName: Value<string>;
  readonly StreamARN: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::KinesisFirehose::DeliveryStream */
export interface KinesisFirehoseDeliveryStreamProperties {
  readonly AmazonOpenSearchServerlessDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration>;
  readonly AmazonopensearchserviceDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_AmazonopensearchserviceDestinationConfiguration>;
  readonly DatabaseSourceConfiguration?: Value<KinesisFirehoseDeliveryStream_DatabaseSourceConfiguration>;
  readonly DeliveryStreamEncryptionConfigurationInput?: Value<KinesisFirehoseDeliveryStream_DeliveryStreamEncryptionConfigurationInput>;
  readonly DeliveryStreamName?: Value<string>;
  readonly DeliveryStreamType?: Value<"DatabaseAsSource" | "DirectPut" | "KinesisStreamAsSource" | "MSKAsSource">;
  readonly DirectPutSourceConfiguration?: Value<KinesisFirehoseDeliveryStream_DirectPutSourceConfiguration>;
  readonly ElasticsearchDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_ElasticsearchDestinationConfiguration>;
  readonly ExtendedS3DestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_ExtendedS3DestinationConfiguration>;
  readonly HttpEndpointDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_HttpEndpointDestinationConfiguration>;
  readonly IcebergDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_IcebergDestinationConfiguration>;
  readonly KinesisStreamSourceConfiguration?: Value<KinesisFirehoseDeliveryStream_KinesisStreamSourceConfiguration>;
  readonly MSKSourceConfiguration?: Value<KinesisFirehoseDeliveryStream_MSKSourceConfiguration>;
  readonly RedshiftDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_RedshiftDestinationConfiguration>;
  readonly S3DestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly SnowflakeDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_SnowflakeDestinationConfiguration>;
  readonly SplunkDestinationConfiguration?: Value<KinesisFirehoseDeliveryStream_SplunkDestinationConfiguration>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface KinesisFirehoseDeliveryStream_AmazonOpenSearchServerlessBufferingHints {
  readonly IntervalInSeconds?: Value<number>;
  readonly SizeInMBs?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration {
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_AmazonOpenSearchServerlessBufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly CollectionEndpoint?: Value<string>;
  readonly IndexName: Value<string>;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_AmazonOpenSearchServerlessRetryOptions>;
  readonly RoleARN: Value<string>;
  readonly S3BackupMode?: Value<"FailedDocumentsOnly" | "AllDocuments">;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly VpcConfiguration?: Value<KinesisFirehoseDeliveryStream_VpcConfiguration>;
}

export interface KinesisFirehoseDeliveryStream_AmazonOpenSearchServerlessRetryOptions {
  readonly DurationInSeconds?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_AmazonopensearchserviceBufferingHints {
  readonly IntervalInSeconds?: Value<number>;
  readonly SizeInMBs?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_AmazonopensearchserviceDestinationConfiguration {
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_AmazonopensearchserviceBufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly ClusterEndpoint?: Value<string>;
  readonly DocumentIdOptions?: Value<KinesisFirehoseDeliveryStream_DocumentIdOptions>;
  readonly DomainARN?: Value<string>;
  readonly IndexName: Value<string>;
  readonly IndexRotationPeriod?: Value<"NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth">;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_AmazonopensearchserviceRetryOptions>;
  readonly RoleARN: Value<string>;
  readonly S3BackupMode?: Value<"FailedDocumentsOnly" | "AllDocuments">;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly TypeName?: Value<string>;
  readonly VpcConfiguration?: Value<KinesisFirehoseDeliveryStream_VpcConfiguration>;
}

export interface KinesisFirehoseDeliveryStream_AmazonopensearchserviceRetryOptions {
  readonly DurationInSeconds?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_AuthenticationConfiguration {
  readonly Connectivity: Value<"PUBLIC" | "PRIVATE">;
  readonly RoleARN: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_BufferingHints {
  readonly IntervalInSeconds?: Value<number>;
  readonly SizeInMBs?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_CatalogConfiguration {
  readonly CatalogArn?: Value<string>;
  readonly WarehouseLocation?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions {
  readonly Enabled?: Value<boolean>;
  readonly LogGroupName?: Value<string>;
  readonly LogStreamName?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_CopyCommand {
  readonly CopyOptions?: Value<string>;
  readonly DataTableColumns?: Value<string>;
  readonly DataTableName: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_DataFormatConversionConfiguration {
  readonly Enabled?: Value<boolean>;
  readonly InputFormatConfiguration?: Value<KinesisFirehoseDeliveryStream_InputFormatConfiguration>;
  readonly OutputFormatConfiguration?: Value<KinesisFirehoseDeliveryStream_OutputFormatConfiguration>;
  readonly SchemaConfiguration?: Value<KinesisFirehoseDeliveryStream_SchemaConfiguration>;
}

export interface KinesisFirehoseDeliveryStream_DatabaseColumns {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface KinesisFirehoseDeliveryStream_DatabaseSourceAuthenticationConfiguration {
  readonly SecretsManagerConfiguration: Value<KinesisFirehoseDeliveryStream_SecretsManagerConfiguration>;
}

export interface KinesisFirehoseDeliveryStream_DatabaseSourceConfiguration {
  readonly Columns?: Value<KinesisFirehoseDeliveryStream_DatabaseColumns>;
  readonly DatabaseSourceAuthenticationConfiguration: Value<KinesisFirehoseDeliveryStream_DatabaseSourceAuthenticationConfiguration>;
  readonly DatabaseSourceVPCConfiguration: Value<KinesisFirehoseDeliveryStream_DatabaseSourceVPCConfiguration>;
  readonly Databases: Value<KinesisFirehoseDeliveryStream_Databases>;
  readonly Digest?: Value<string>;
  readonly Endpoint: Value<string>;
  readonly Port: Value<number>;
  readonly PublicCertificate?: Value<string>;
  readonly SSLMode?: Value<"Disabled" | "Enabled">;
  readonly SnapshotWatermarkTable: Value<string>;
  readonly SurrogateKeys?: Value<readonly Value<string>[]>;
  readonly Tables: Value<KinesisFirehoseDeliveryStream_DatabaseTables>;
  readonly Type: Value<"MySQL" | "PostgreSQL">;
}

export interface KinesisFirehoseDeliveryStream_DatabaseSourceVPCConfiguration {
  readonly VpcEndpointServiceName: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_DatabaseTables {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface KinesisFirehoseDeliveryStream_Databases {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface KinesisFirehoseDeliveryStream_DeliveryStreamEncryptionConfigurationInput {
  readonly KeyARN?: Value<string>;
  readonly KeyType: Value<"AWS_OWNED_CMK" | "CUSTOMER_MANAGED_CMK">;
}

export interface KinesisFirehoseDeliveryStream_Deserializer {
  readonly HiveJsonSerDe?: Value<KinesisFirehoseDeliveryStream_HiveJsonSerDe>;
  readonly OpenXJsonSerDe?: Value<KinesisFirehoseDeliveryStream_OpenXJsonSerDe>;
}

export interface KinesisFirehoseDeliveryStream_DestinationTableConfiguration {
  readonly DestinationDatabaseName: Value<string>;
  readonly DestinationTableName: Value<string>;
  readonly PartitionSpec?: Value<KinesisFirehoseDeliveryStream_PartitionSpec>;
  readonly S3ErrorOutputPrefix?: Value<string>;
  readonly UniqueKeys?: Value<readonly Value<string>[]>;
}

export interface KinesisFirehoseDeliveryStream_DirectPutSourceConfiguration {
  readonly ThroughputHintInMBs?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_DocumentIdOptions {
  readonly DefaultDocumentIdFormat: Value<"FIREHOSE_DEFAULT" | "NO_DOCUMENT_ID">;
}

export interface KinesisFirehoseDeliveryStream_DynamicPartitioningConfiguration {
  readonly Enabled?: Value<boolean>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_RetryOptions>;
}

export interface KinesisFirehoseDeliveryStream_ElasticsearchBufferingHints {
  readonly IntervalInSeconds?: Value<number>;
  readonly SizeInMBs?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_ElasticsearchDestinationConfiguration {
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_ElasticsearchBufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly ClusterEndpoint?: Value<string>;
  readonly DocumentIdOptions?: Value<KinesisFirehoseDeliveryStream_DocumentIdOptions>;
  readonly DomainARN?: Value<string>;
  readonly IndexName: Value<string>;
  readonly IndexRotationPeriod?: Value<"NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth">;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_ElasticsearchRetryOptions>;
  readonly RoleARN: Value<string>;
  readonly S3BackupMode?: Value<"FailedDocumentsOnly" | "AllDocuments">;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly TypeName?: Value<string>;
  readonly VpcConfiguration?: Value<KinesisFirehoseDeliveryStream_VpcConfiguration>;
}

export interface KinesisFirehoseDeliveryStream_ElasticsearchRetryOptions {
  readonly DurationInSeconds?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_EncryptionConfiguration {
  readonly KMSEncryptionConfig?: Value<KinesisFirehoseDeliveryStream_KMSEncryptionConfig>;
  readonly NoEncryptionConfig?: Value<"NoEncryption">;
}

export interface KinesisFirehoseDeliveryStream_ExtendedS3DestinationConfiguration {
  readonly BucketARN: Value<string>;
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_BufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly CompressionFormat?: Value<"UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY">;
  readonly CustomTimeZone?: Value<string>;
  readonly DataFormatConversionConfiguration?: Value<KinesisFirehoseDeliveryStream_DataFormatConversionConfiguration>;
  readonly DynamicPartitioningConfiguration?: Value<KinesisFirehoseDeliveryStream_DynamicPartitioningConfiguration>;
  readonly EncryptionConfiguration?: Value<KinesisFirehoseDeliveryStream_EncryptionConfiguration>;
  readonly ErrorOutputPrefix?: Value<string>;
  readonly FileExtension?: Value<string>;
  readonly Prefix?: Value<string>;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RoleARN: Value<string>;
  readonly S3BackupConfiguration?: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly S3BackupMode?: Value<"Disabled" | "Enabled">;
}

export interface KinesisFirehoseDeliveryStream_HiveJsonSerDe {
  readonly TimestampFormats?: Value<readonly Value<string>[]>;
}

export interface KinesisFirehoseDeliveryStream_HttpEndpointCommonAttribute {
  readonly AttributeName: Value<string>;
  readonly AttributeValue: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_HttpEndpointConfiguration {
  readonly AccessKey?: Value<string>;
  readonly Name?: Value<string>;
  readonly Url: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_HttpEndpointDestinationConfiguration {
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_BufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly EndpointConfiguration: Value<KinesisFirehoseDeliveryStream_HttpEndpointConfiguration>;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RequestConfiguration?: Value<KinesisFirehoseDeliveryStream_HttpEndpointRequestConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_RetryOptions>;
  readonly RoleARN?: Value<string>;
  readonly S3BackupMode?: Value<string>;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly SecretsManagerConfiguration?: Value<KinesisFirehoseDeliveryStream_SecretsManagerConfiguration>;
}

export interface KinesisFirehoseDeliveryStream_HttpEndpointRequestConfiguration {
  readonly CommonAttributes?: Value<readonly Value<KinesisFirehoseDeliveryStream_HttpEndpointCommonAttribute>[]>;
  readonly ContentEncoding?: Value<"NONE" | "GZIP">;
}

export interface KinesisFirehoseDeliveryStream_IcebergDestinationConfiguration {
  readonly AppendOnly?: Value<boolean>;
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_BufferingHints>;
  readonly CatalogConfiguration: Value<KinesisFirehoseDeliveryStream_CatalogConfiguration>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly DestinationTableConfigurationList?: Value<readonly Value<KinesisFirehoseDeliveryStream_DestinationTableConfiguration>[]>;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_RetryOptions>;
  readonly RoleARN: Value<string>;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly SchemaEvolutionConfiguration?: Value<KinesisFirehoseDeliveryStream_SchemaEvolutionConfiguration>;
  readonly TableCreationConfiguration?: Value<KinesisFirehoseDeliveryStream_TableCreationConfiguration>;
  readonly s3BackupMode?: Value<"AllData" | "FailedDataOnly">;
}

export interface KinesisFirehoseDeliveryStream_InputFormatConfiguration {
  readonly Deserializer?: Value<KinesisFirehoseDeliveryStream_Deserializer>;
}

export interface KinesisFirehoseDeliveryStream_KMSEncryptionConfig {
  readonly AWSKMSKeyARN: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_KinesisStreamSourceConfiguration {
  readonly KinesisStreamARN: Value<string>;
  readonly RoleARN: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_MSKSourceConfiguration {
  readonly AuthenticationConfiguration: Value<KinesisFirehoseDeliveryStream_AuthenticationConfiguration>;
  readonly MSKClusterARN: Value<string>;
  readonly ReadFromTimestamp?: Value<string>;
  readonly TopicName: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_OpenXJsonSerDe {
  readonly CaseInsensitive?: Value<boolean>;
  readonly ColumnToJsonKeyMappings?: Value<Readonly<Record<string, Value<string>>>>;
  readonly ConvertDotsInJsonKeysToUnderscores?: Value<boolean>;
}

export interface KinesisFirehoseDeliveryStream_OrcSerDe {
  readonly BlockSizeBytes?: Value<number>;
  readonly BloomFilterColumns?: Value<readonly Value<string>[]>;
  readonly BloomFilterFalsePositiveProbability?: Value<number>;
  readonly Compression?: Value<string>;
  readonly DictionaryKeyThreshold?: Value<number>;
  readonly EnablePadding?: Value<boolean>;
  readonly FormatVersion?: Value<string>;
  readonly PaddingTolerance?: Value<number>;
  readonly RowIndexStride?: Value<number>;
  readonly StripeSizeBytes?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_OutputFormatConfiguration {
  readonly Serializer?: Value<KinesisFirehoseDeliveryStream_Serializer>;
}

export interface KinesisFirehoseDeliveryStream_ParquetSerDe {
  readonly BlockSizeBytes?: Value<number>;
  readonly Compression?: Value<string>;
  readonly EnableDictionaryCompression?: Value<boolean>;
  readonly MaxPaddingBytes?: Value<number>;
  readonly PageSizeBytes?: Value<number>;
  readonly WriterVersion?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_PartitionField {
  readonly SourceName: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_PartitionSpec {
  readonly Identity?: Value<readonly Value<KinesisFirehoseDeliveryStream_PartitionField>[]>;
}

export interface KinesisFirehoseDeliveryStream_ProcessingConfiguration {
  readonly Enabled?: Value<boolean>;
  readonly Processors?: Value<readonly Value<KinesisFirehoseDeliveryStream_Processor>[]>;
}

export interface KinesisFirehoseDeliveryStream_Processor {
  readonly Parameters?: Value<readonly Value<KinesisFirehoseDeliveryStream_ProcessorParameter>[]>;
  readonly Type: Value<"RecordDeAggregation" | "Decompression" | "CloudWatchLogProcessing" | "Lambda" | "MetadataExtraction" | "AppendDelimiterToRecord">;
}

export interface KinesisFirehoseDeliveryStream_ProcessorParameter {
  readonly ParameterName: Value<string>;
  readonly ParameterValue: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_RedshiftDestinationConfiguration {
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly ClusterJDBCURL: Value<string>;
  readonly CopyCommand: Value<KinesisFirehoseDeliveryStream_CopyCommand>;
  readonly Password?: Value<string>;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_RedshiftRetryOptions>;
  readonly RoleARN: Value<string>;
  readonly S3BackupConfiguration?: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly S3BackupMode?: Value<"Disabled" | "Enabled">;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly SecretsManagerConfiguration?: Value<KinesisFirehoseDeliveryStream_SecretsManagerConfiguration>;
  readonly Username?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_RedshiftRetryOptions {
  readonly DurationInSeconds?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_RetryOptions {
  readonly DurationInSeconds?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_S3DestinationConfiguration {
  readonly BucketARN: Value<string>;
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_BufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly CompressionFormat?: Value<"UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY">;
  readonly EncryptionConfiguration?: Value<KinesisFirehoseDeliveryStream_EncryptionConfiguration>;
  readonly ErrorOutputPrefix?: Value<string>;
  readonly Prefix?: Value<string>;
  readonly RoleARN: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_SchemaConfiguration {
  readonly CatalogId?: Value<string>;
  readonly DatabaseName?: Value<string>;
  readonly Region?: Value<string>;
  readonly RoleARN?: Value<string>;
  readonly TableName?: Value<string>;
  readonly VersionId?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_SchemaEvolutionConfiguration {
  readonly Enabled?: Value<boolean>;
}

export interface KinesisFirehoseDeliveryStream_SecretsManagerConfiguration {
  readonly Enabled: Value<boolean>;
  readonly RoleARN?: Value<string>;
  readonly SecretARN?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_Serializer {
  readonly OrcSerDe?: Value<KinesisFirehoseDeliveryStream_OrcSerDe>;
  readonly ParquetSerDe?: Value<KinesisFirehoseDeliveryStream_ParquetSerDe>;
}

export interface KinesisFirehoseDeliveryStream_SnowflakeBufferingHints {
  readonly IntervalInSeconds?: Value<number>;
  readonly SizeInMBs?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_SnowflakeDestinationConfiguration {
  readonly AccountUrl: Value<string>;
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_SnowflakeBufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly ContentColumnName?: Value<string>;
  readonly DataLoadingOption?: Value<"JSON_MAPPING" | "VARIANT_CONTENT_MAPPING" | "VARIANT_CONTENT_AND_METADATA_MAPPING">;
  readonly Database: Value<string>;
  readonly KeyPassphrase?: Value<string>;
  readonly MetaDataColumnName?: Value<string>;
  readonly PrivateKey?: Value<string>;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_SnowflakeRetryOptions>;
  readonly RoleARN: Value<string>;
  readonly S3BackupMode?: Value<"FailedDataOnly" | "AllData">;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly Schema: Value<string>;
  readonly SecretsManagerConfiguration?: Value<KinesisFirehoseDeliveryStream_SecretsManagerConfiguration>;
  readonly SnowflakeRoleConfiguration?: Value<KinesisFirehoseDeliveryStream_SnowflakeRoleConfiguration>;
  readonly SnowflakeVpcConfiguration?: Value<KinesisFirehoseDeliveryStream_SnowflakeVpcConfiguration>;
  readonly Table: Value<string>;
  readonly User?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_SnowflakeRetryOptions {
  readonly DurationInSeconds?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_SnowflakeRoleConfiguration {
  readonly Enabled?: Value<boolean>;
  readonly SnowflakeRole?: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_SnowflakeVpcConfiguration {
  readonly PrivateLinkVpceId: Value<string>;
}

export interface KinesisFirehoseDeliveryStream_SplunkBufferingHints {
  readonly IntervalInSeconds?: Value<number>;
  readonly SizeInMBs?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_SplunkDestinationConfiguration {
  readonly BufferingHints?: Value<KinesisFirehoseDeliveryStream_SplunkBufferingHints>;
  readonly CloudWatchLoggingOptions?: Value<KinesisFirehoseDeliveryStream_CloudWatchLoggingOptions>;
  readonly HECAcknowledgmentTimeoutInSeconds?: Value<number>;
  readonly HECEndpoint: Value<string>;
  readonly HECEndpointType: Value<"Raw" | "Event">;
  readonly HECToken?: Value<string>;
  readonly ProcessingConfiguration?: Value<KinesisFirehoseDeliveryStream_ProcessingConfiguration>;
  readonly RetryOptions?: Value<KinesisFirehoseDeliveryStream_SplunkRetryOptions>;
  readonly S3BackupMode?: Value<string>;
  readonly S3Configuration: Value<KinesisFirehoseDeliveryStream_S3DestinationConfiguration>;
  readonly SecretsManagerConfiguration?: Value<KinesisFirehoseDeliveryStream_SecretsManagerConfiguration>;
}

export interface KinesisFirehoseDeliveryStream_SplunkRetryOptions {
  readonly DurationInSeconds?: Value<number>;
}

export interface KinesisFirehoseDeliveryStream_TableCreationConfiguration {
  readonly Enabled?: Value<boolean>;
}

export interface KinesisFirehoseDeliveryStream_VpcConfiguration {
  readonly RoleARN: Value<string>;
  readonly SecurityGroupIds: Value<readonly Value<string>[]>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
}

/** AWS::Lambda::Alias */
export interface LambdaAliasProperties {
  readonly Description?: Value<string>;
  readonly FunctionName: Value<string>;
  readonly FunctionVersion: Value<string>;
  readonly Name: Value<string>;
  readonly ProvisionedConcurrencyConfig?: Value<LambdaAlias_ProvisionedConcurrencyConfiguration>;
  readonly RoutingConfig?: Value<LambdaAlias_AliasRoutingConfiguration>;
}

export interface LambdaAlias_AliasRoutingConfiguration {
  readonly AdditionalVersionWeights?: Value<readonly Value<LambdaAlias_VersionWeight>[]>;
}

export interface LambdaAlias_ProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: Value<number>;
}

export interface LambdaAlias_VersionWeight {
  readonly FunctionVersion: Value<string>;
  readonly FunctionWeight: Value<number>;
}

/** AWS::Lambda::CapacityProvider */
export interface LambdaCapacityProviderProperties {
  readonly CapacityProviderName?: Value<string>;
  readonly CapacityProviderScalingConfig?: Value<LambdaCapacityProvider_CapacityProviderScalingConfig>;
  readonly InstanceRequirements?: Value<LambdaCapacityProvider_InstanceRequirements>;
  readonly KmsKeyArn?: Value<string>;
  readonly PermissionsConfig: Value<LambdaCapacityProvider_CapacityProviderPermissionsConfig>;
  readonly PropagateTags?: Value<LambdaCapacityProvider_PropagateTagsConfig>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TelemetryConfig?: Value<LambdaCapacityProvider_CapacityProviderTelemetryConfig>;
  readonly VpcConfig: Value<LambdaCapacityProvider_CapacityProviderVpcConfig>;
}

export interface LambdaCapacityProvider_CapacityProviderLoggingConfig {
  readonly LogGroup?: Value<string>;
  readonly SystemLogLevel?: Value<"DEBUG" | "INFO" | "WARN">;
}

export interface LambdaCapacityProvider_CapacityProviderPermissionsConfig {
  readonly CapacityProviderOperatorRoleArn: Value<string>;
}

export interface LambdaCapacityProvider_CapacityProviderScalingConfig {
  readonly MaxVCpuCount?: Value<number>;
  readonly ScalingMode?: Value<"Auto" | "Manual">;
  readonly ScalingPolicies?: Value<readonly Value<LambdaCapacityProvider_TargetTrackingScalingPolicy>[]>;
}

export interface LambdaCapacityProvider_CapacityProviderTelemetryConfig {
  readonly LoggingConfig?: Value<LambdaCapacityProvider_CapacityProviderLoggingConfig>;
}

export interface LambdaCapacityProvider_CapacityProviderVpcConfig {
  readonly SecurityGroupIds: Value<readonly Value<string>[]>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
}

export interface LambdaCapacityProvider_InstanceRequirements {
  readonly AllowedInstanceTypes?: Value<readonly Value<string>[]>;
  readonly Architectures?: Value<readonly Value<"x86_64" | "arm64">[]>;
  readonly ExcludedInstanceTypes?: Value<readonly Value<string>[]>;
}

export interface LambdaCapacityProvider_PropagateTagsConfig {
  readonly ExplicitTags?: Value<readonly Value<Tag>[]>;
  readonly Mode?: Value<"None" | "Explicit">;
}

export interface LambdaCapacityProvider_TargetTrackingScalingPolicy {
  readonly PredefinedMetricType: Value<"LambdaCapacityProviderAverageCPUUtilization" | "LambdaCapacityProviderAverageGPUUtilization">;
  readonly TargetValue: Value<number>;
}

/** AWS::Lambda::CodeSigningConfig */
export interface LambdaCodeSigningConfigProperties {
  readonly AllowedPublishers: Value<LambdaCodeSigningConfig_AllowedPublishers>;
  readonly CodeSigningPolicies?: Value<LambdaCodeSigningConfig_CodeSigningPolicies>;
  readonly Description?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface LambdaCodeSigningConfig_AllowedPublishers {
  readonly SigningProfileVersionArns: Value<readonly Value<string>[]>;
}

export interface LambdaCodeSigningConfig_CodeSigningPolicies {
  readonly UntrustedArtifactOnDeployment: Value<"Warn" | "Enforce">;
}

/** AWS::Lambda::EventInvokeConfig */
export interface LambdaEventInvokeConfigProperties {
  readonly DestinationConfig?: Value<LambdaEventInvokeConfig_DestinationConfig>;
  readonly FunctionName: Value<string>;
  readonly MaximumEventAgeInSeconds?: Value<number>;
  readonly MaximumRetryAttempts?: Value<number>;
  readonly Qualifier: Value<string>;
}

export interface LambdaEventInvokeConfig_DestinationConfig {
  readonly OnFailure?: Value<LambdaEventInvokeConfig_OnFailure>;
  readonly OnSuccess?: Value<LambdaEventInvokeConfig_OnSuccess>;
}

export interface LambdaEventInvokeConfig_OnFailure {
  readonly Destination: Value<string>;
}

export interface LambdaEventInvokeConfig_OnSuccess {
  readonly Destination: Value<string>;
}

/** AWS::Lambda::EventSourceMapping */
export interface LambdaEventSourceMappingProperties {
  readonly AmazonManagedKafkaEventSourceConfig?: Value<LambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig>;
  readonly BatchSize?: Value<number>;
  readonly BisectBatchOnFunctionError?: Value<boolean>;
  readonly DestinationConfig?: Value<LambdaEventSourceMapping_DestinationConfig>;
  readonly DocumentDBEventSourceConfig?: Value<LambdaEventSourceMapping_DocumentDBEventSourceConfig>;
  readonly Enabled?: Value<boolean>;
  readonly EventSourceArn?: Value<string>;
  readonly FilterCriteria?: Value<LambdaEventSourceMapping_FilterCriteria>;
  readonly FunctionName: Value<string>;
  readonly FunctionResponseTypes?: Value<readonly Value<string>[]>;
  readonly KmsKeyArn?: Value<string>;
  readonly LoggingConfig?: Value<LambdaEventSourceMapping_LoggingConfig>;
  readonly MaximumBatchingWindowInSeconds?: Value<number>;
  readonly MaximumRecordAgeInSeconds?: Value<number>;
  readonly MaximumRetryAttempts?: Value<number>;
  readonly MetricsConfig?: Value<LambdaEventSourceMapping_MetricsConfig>;
  readonly ParallelizationFactor?: Value<number>;
  readonly ProvisionedPollerConfig?: Value<LambdaEventSourceMapping_ProvisionedPollerConfig>;
  readonly Queues?: Value<readonly Value<string>[]>;
  readonly ScalingConfig?: Value<LambdaEventSourceMapping_ScalingConfig>;
  readonly SelfManagedEventSource?: Value<LambdaEventSourceMapping_SelfManagedEventSource>;
  readonly SelfManagedKafkaEventSourceConfig?: Value<LambdaEventSourceMapping_SelfManagedKafkaEventSourceConfig>;
  readonly SourceAccessConfigurations?: Value<readonly Value<LambdaEventSourceMapping_SourceAccessConfiguration>[]>;
  readonly StartingPosition?: Value<string>;
  readonly StartingPositionTimestamp?: Value<number>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Topics?: Value<readonly Value<string>[]>;
  readonly TumblingWindowInSeconds?: Value<number>;
}

export interface LambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: Value<string>;
  readonly SchemaRegistryConfig?: Value<LambdaEventSourceMapping_SchemaRegistryConfig>;
}

export interface LambdaEventSourceMapping_DestinationConfig {
  readonly OnFailure?: Value<LambdaEventSourceMapping_OnFailure>;
}

export interface LambdaEventSourceMapping_DocumentDBEventSourceConfig {
  readonly CollectionName?: Value<string>;
  readonly DatabaseName?: Value<string>;
  readonly FullDocument?: Value<"UpdateLookup" | "Default">;
}

export interface LambdaEventSourceMapping_Endpoints {
  readonly KafkaBootstrapServers?: Value<readonly Value<string>[]>;
}

export interface LambdaEventSourceMapping_Filter {
  readonly Pattern?: Value<string>;
}

export interface LambdaEventSourceMapping_FilterCriteria {
  readonly Filters?: Value<readonly Value<LambdaEventSourceMapping_Filter>[]>;
}

export interface LambdaEventSourceMapping_LoggingConfig {
  readonly SystemLogLevel?: Value<"DEBUG" | "INFO" | "WARN">;
}

export interface LambdaEventSourceMapping_MetricsConfig {
  readonly Metrics?: Value<readonly Value<"EventCount" | "ErrorCount" | "KafkaMetrics">[]>;
}

export interface LambdaEventSourceMapping_OnFailure {
  readonly Destination?: Value<string>;
}

export interface LambdaEventSourceMapping_ProvisionedPollerConfig {
  readonly MaximumPollers?: Value<number>;
  readonly MinimumPollers?: Value<number>;
  readonly PollerGroupName?: Value<string>;
}

export interface LambdaEventSourceMapping_ScalingConfig {
  readonly MaximumConcurrency?: Value<number>;
}

export interface LambdaEventSourceMapping_SchemaRegistryAccessConfig {
  readonly Type?: Value<"BASIC_AUTH" | "CLIENT_CERTIFICATE_TLS_AUTH" | "SERVER_ROOT_CA_CERTIFICATE" | "OAUTHBEARER_AUTH">;
  readonly URI?: Value<string>;
}

export interface LambdaEventSourceMapping_SchemaRegistryConfig {
  readonly AccessConfigs?: Value<readonly Value<LambdaEventSourceMapping_SchemaRegistryAccessConfig>[]>;
  readonly EventRecordFormat?: Value<"JSON" | "SOURCE">;
  readonly SchemaRegistryURI?: Value<string>;
  readonly SchemaValidationConfigs?: Value<readonly Value<LambdaEventSourceMapping_SchemaValidationConfig>[]>;
}

export interface LambdaEventSourceMapping_SchemaValidationConfig {
  readonly Attribute?: Value<"KEY" | "VALUE">;
}

export interface LambdaEventSourceMapping_SelfManagedEventSource {
  readonly Endpoints?: Value<LambdaEventSourceMapping_Endpoints>;
}

export interface LambdaEventSourceMapping_SelfManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: Value<string>;
  readonly ConsumptionMode?: Value<"Stream" | "Queue">;
  readonly SchemaRegistryConfig?: Value<LambdaEventSourceMapping_SchemaRegistryConfig>;
}

export interface LambdaEventSourceMapping_SourceAccessConfiguration {
  readonly Type?: Value<"BASIC_AUTH" | "VPC_SUBNET" | "VPC_SECURITY_GROUP" | "SASL_SCRAM_512_AUTH" | "SASL_SCRAM_256_AUTH" | "VIRTUAL_HOST" | "CLIENT_CERTIFICATE_TLS_AUTH" | "SERVER_ROOT_CA_CERTIFICATE" | "OAUTHBEARER_AUTH" | "OAUTHBEARER_SCOPE" | "OAUTHBEARER_AUDIENCE" | "OAUTHBEARER_LOGICAL_CLUSTER" | "OAUTHBEARER_IDENTITY_POOL" | "IAM_AUTH" | "IAM_OAUTHBEARER_AUTH">;
  readonly URI?: Value<string>;
}

/** AWS::Lambda::Function */
export interface LambdaFunctionProperties {
  readonly Architectures?: Value<readonly Value<string>[]>;
  readonly CapacityProviderConfig?: Value<LambdaFunction_CapacityProviderConfig>;
  readonly Code: Value<LambdaFunction_Code>;
  readonly CodeSigningConfigArn?: Value<string>;
  readonly DeadLetterConfig?: Value<LambdaFunction_DeadLetterConfig>;
  readonly Description?: Value<string>;
  readonly DurableConfig?: Value<LambdaFunction_DurableConfig>;
  readonly Environment?: Value<LambdaFunction_Environment>;
  readonly EphemeralStorage?: Value<LambdaFunction_EphemeralStorage>;
  readonly FileSystemConfigs?: Value<readonly Value<LambdaFunction_FileSystemConfig>[]>;
  readonly FunctionName?: Value<string>;
  readonly FunctionScalingConfig?: Value<LambdaFunction_FunctionScalingConfig>;
  readonly Handler?: Value<string>;
  readonly ImageConfig?: Value<LambdaFunction_ImageConfig>;
  readonly KmsKeyArn?: Value<string>;
  readonly Layers?: Value<readonly Value<string>[]>;
  readonly LoggingConfig?: Value<LambdaFunction_LoggingConfig>;
  readonly MemorySize?: Value<number>;
  readonly PackageType?: Value<"Image" | "Zip">;
  readonly PublishToLatestPublished?: Value<boolean>;
  readonly RecursiveLoop?: Value<"Allow" | "Terminate">;
  readonly ReservedConcurrentExecutions?: Value<number>;
  readonly Role: Value<string>;
  readonly Runtime?: Value<string>;
  readonly RuntimeManagementConfig?: Value<LambdaFunction_RuntimeManagementConfig>;
  readonly SnapStart?: Value<LambdaFunction_SnapStart>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TenancyConfig?: Value<LambdaFunction_TenancyConfig>;
  readonly Timeout?: Value<number>;
  readonly TracingConfig?: Value<LambdaFunction_TracingConfig>;
  readonly VpcConfig?: Value<LambdaFunction_VpcConfig>;
}

export interface LambdaFunction_CapacityProviderConfig {
  readonly LambdaManagedInstancesCapacityProviderConfig: Value<LambdaFunction_LambdaManagedInstancesCapacityProviderConfig>;
}

export interface LambdaFunction_Code {
  readonly ImageUri?: Value<string>;
  readonly S3Bucket?: Value<string>;
  readonly S3Key?: Value<string>;
  readonly S3ObjectStorageMode?: Value<"COPY" | "REFERENCE">;
  readonly S3ObjectVersion?: Value<string>;
  readonly SourceKMSKeyArn?: Value<string>;
  readonly ZipFile?: Value<string>;
}

export interface LambdaFunction_DeadLetterConfig {
  readonly TargetArn?: Value<string>;
}

export interface LambdaFunction_DurableConfig {
  readonly ExecutionTimeout: Value<number>;
  readonly KMSKeyArn?: Value<string>;
  readonly RetentionPeriodInDays?: Value<number>;
}

export interface LambdaFunction_Environment {
  readonly Variables?: Value<Readonly<Record<string, Value<string>>>>;
}

export interface LambdaFunction_EphemeralStorage {
  readonly Size: Value<number>;
}

export interface LambdaFunction_FileSystemConfig {
  readonly Arn: Value<string>;
  readonly LocalMountPath: Value<string>;
  readonly S3FilesConfig?: Value<LambdaFunction_S3FilesConfig>;
}

export interface LambdaFunction_FunctionScalingConfig {
  readonly MaxExecutionEnvironments?: Value<number>;
  readonly MinExecutionEnvironments?: Value<number>;
}

export interface LambdaFunction_ImageConfig {
  readonly Command?: Value<readonly Value<string>[]>;
  readonly EntryPoint?: Value<readonly Value<string>[]>;
  readonly WorkingDirectory?: Value<string>;
}

export interface LambdaFunction_LambdaManagedInstancesCapacityProviderConfig {
  readonly CapacityProviderArn: Value<string>;
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: Value<number>;
  readonly PerExecutionEnvironmentMaxConcurrency?: Value<number>;
}

export interface LambdaFunction_LoggingConfig {
  readonly ApplicationLogLevel?: Value<"TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL">;
  readonly LogFormat?: Value<"Text" | "JSON">;
  readonly LogGroup?: Value<string>;
  readonly SystemLogLevel?: Value<"DEBUG" | "INFO" | "WARN">;
}

export interface LambdaFunction_RuntimeManagementConfig {
  readonly RuntimeVersionArn?: Value<string>;
  readonly UpdateRuntimeOn: Value<"Auto" | "FunctionUpdate" | "Manual">;
}

export interface LambdaFunction_S3FilesConfig {
  readonly DirectS3Read?: Value<"ENABLED" | "DISABLED" | "AUTO">;
}

export interface LambdaFunction_SnapStart {
  readonly ApplyOn: Value<"PublishedVersions" | "None">;
}

export interface LambdaFunction_TenancyConfig {
  readonly TenantIsolationMode: Value<"PER_TENANT">;
}

export interface LambdaFunction_TracingConfig {
  readonly Mode?: Value<"Active" | "PassThrough">;
}

export interface LambdaFunction_VpcConfig {
  readonly Ipv6AllowedForDualStack?: Value<boolean>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly SubnetIds?: Value<readonly Value<string>[]>;
}

/** AWS::Lambda::LayerVersion */
export interface LambdaLayerVersionProperties {
  readonly CompatibleArchitectures?: Value<readonly Value<string>[]>;
  readonly CompatibleRuntimes?: Value<readonly Value<string>[]>;
  readonly Content: Value<LambdaLayerVersion_Content>;
  readonly Description?: Value<string>;
  readonly LayerName?: Value<string>;
  readonly LicenseInfo?: Value<string>;
}

export interface LambdaLayerVersion_Content {
  readonly S3Bucket: Value<string>;
  readonly S3Key: Value<string>;
  readonly S3ObjectStorageMode?: Value<"COPY" | "REFERENCE">;
  readonly S3ObjectVersion?: Value<string>;
}

/** AWS::Lambda::LayerVersionPermission */
export interface LambdaLayerVersionPermissionProperties {
  readonly Action: Value<string>;
  readonly LayerVersionArn: Value<string>;
  readonly OrganizationId?: Value<string>;
  readonly Principal: Value<string>;
}

/** AWS::Lambda::MicrovmImage */
export interface LambdaMicrovmImageProperties {
  readonly AdditionalOsCapabilities: Value<readonly Value<"ALL">[]>;
  readonly BaseImageArn: Value<string>;
  readonly BaseImageVersion: Value<string>;
  readonly BuildRoleArn: Value<string>;
  readonly CodeArtifact: Value<LambdaMicrovmImage_CodeArtifact>;
  readonly CpuConfigurations: Value<readonly Value<LambdaMicrovmImage_CpuConfiguration>[]>;
  readonly Description: Value<string>;
  readonly EgressNetworkConnectors: Value<readonly Value<string>[]>;
  readonly EnvironmentVariables: Value<readonly Value<LambdaMicrovmImage_EnvironmentVariable>[]>;
  readonly Hooks: Value<LambdaMicrovmImage_Hooks>;
  readonly Logging: Value<LambdaMicrovmImage_Logging>;
  readonly Name: Value<string>;
  readonly Resources: Value<readonly Value<LambdaMicrovmImage_Resources>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface LambdaMicrovmImage_CloudWatchLogging {
  readonly LogGroup?: Value<string>;
  readonly LogStream?: Value<string>;
}

export interface LambdaMicrovmImage_CodeArtifact {
  readonly Uri: Value<string>;
}

export interface LambdaMicrovmImage_CpuConfiguration {
  readonly Architecture: Value<"ARM_64">;
}

export interface LambdaMicrovmImage_EnvironmentVariable {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface LambdaMicrovmImage_Hooks {
  readonly MicrovmHooks?: Value<LambdaMicrovmImage_MicrovmHooks>;
  readonly MicrovmImageHooks?: Value<LambdaMicrovmImage_MicrovmImageHooks>;
  readonly Port?: Value<number>;
}

export interface LambdaMicrovmImage_Logging {
  readonly CloudWatch?: Value<LambdaMicrovmImage_CloudWatchLogging>;
  readonly Disabled?: Value<boolean>;
}

export interface LambdaMicrovmImage_MicrovmHooks {
  readonly Resume?: Value<"DISABLED" | "ENABLED">;
  readonly ResumeTimeoutInSeconds?: Value<number>;
  readonly Run?: Value<"DISABLED" | "ENABLED">;
  readonly RunTimeoutInSeconds?: Value<number>;
  readonly Suspend?: Value<"DISABLED" | "ENABLED">;
  readonly SuspendTimeoutInSeconds?: Value<number>;
  readonly Terminate?: Value<"DISABLED" | "ENABLED">;
  readonly TerminateTimeoutInSeconds?: Value<number>;
}

export interface LambdaMicrovmImage_MicrovmImageHooks {
  readonly Ready?: Value<"DISABLED" | "ENABLED">;
  readonly ReadyTimeoutInSeconds?: Value<number>;
  readonly Validate?: Value<"DISABLED" | "ENABLED">;
  readonly ValidateTimeoutInSeconds?: Value<number>;
}

export interface LambdaMicrovmImage_Resources {
  readonly MinimumMemoryInMiB: Value<number>;
}

/** AWS::Lambda::NetworkConnector */
export interface LambdaNetworkConnectorProperties {
  readonly Configuration: Value<LambdaNetworkConnector_Config>;
  readonly Name?: Value<string>;
  readonly OperatorRole?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface LambdaNetworkConnector_Config {
  readonly VpcEgressConfiguration: Value<LambdaNetworkConnector_VpcEgressConfiguration>;
}

export interface LambdaNetworkConnector_VpcEgressConfiguration {
  readonly AssociatedComputeResourceTypes: Value<readonly Value<"MicroVm">[]>;
  readonly NetworkProtocol?: Value<"IPv4" | "DualStack">;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
}

/** AWS::Lambda::Permission */
export interface LambdaPermissionProperties {
  readonly Action: Value<string>;
  readonly EventSourceToken?: Value<string>;
  readonly FunctionName: Value<string>;
  readonly FunctionUrlAuthType?: Value<"AWS_IAM" | "NONE">;
  readonly InvokedViaFunctionUrl?: Value<boolean>;
  readonly Principal: Value<string>;
  readonly PrincipalOrgID?: Value<string>;
  readonly SourceAccount?: Value<string>;
  readonly SourceArn?: Value<string>;
}

/** AWS::Lambda::ResourcePolicy */
export interface LambdaResourcePolicyProperties {
  readonly PolicyDocument: Value<Json>;
  readonly ResourceArn: Value<string>;
}

/** AWS::Lambda::Url */
export interface LambdaUrlProperties {
  readonly AuthType: Value<"AWS_IAM" | "NONE">;
  readonly Cors?: Value<LambdaUrl_Cors>;
  readonly InvokeMode?: Value<"BUFFERED" | "RESPONSE_STREAM">;
  readonly Qualifier?: Value<string>;
  readonly TargetFunctionArn: Value<string>;
}

export interface LambdaUrl_Cors {
  readonly AllowCredentials?: Value<boolean>;
  readonly AllowHeaders?: Value<readonly Value<string>[]>;
  readonly AllowMethods?: Value<readonly Value<string>[]>;
  readonly AllowOrigins?: Value<readonly Value<string>[]>;
  readonly ExposeHeaders?: Value<readonly Value<string>[]>;
  readonly MaxAge?: Value<number>;
}

/** AWS::Lambda::Version */
export interface LambdaVersionProperties {
  readonly CodeSha256?: Value<string>;
  readonly Description?: Value<string>;
  readonly FunctionName: Value<string>;
  readonly FunctionScalingConfig?: Value<LambdaVersion_FunctionScalingConfig>;
  readonly ProvisionedConcurrencyConfig?: Value<LambdaVersion_ProvisionedConcurrencyConfiguration>;
  readonly RuntimePolicy?: Value<LambdaVersion_RuntimePolicy>;
}

export interface LambdaVersion_FunctionScalingConfig {
  readonly MaxExecutionEnvironments?: Value<number>;
  readonly MinExecutionEnvironments?: Value<number>;
}

export interface LambdaVersion_ProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: Value<number>;
}

export interface LambdaVersion_RuntimePolicy {
  readonly RuntimeVersionArn?: Value<string>;
  readonly UpdateRuntimeOn: Value<string>;
}

/** AWS::Logs::AccountPolicy */
export interface LogsAccountPolicyProperties {
  readonly PolicyDocument: Value<string>;
  readonly PolicyName: Value<string>;
  readonly PolicyType: Value<"DATA_PROTECTION_POLICY" | "SUBSCRIPTION_FILTER_POLICY" | "FIELD_INDEX_POLICY" | "TRANSFORMER_POLICY" | "METRIC_EXTRACTION_POLICY">;
  readonly Scope?: Value<"ALL">;
  readonly SelectionCriteria?: Value<string>;
}

/** AWS::Logs::Delivery */
export interface LogsDeliveryProperties {
  readonly DeliveryDestinationArn: Value<string>;
  readonly DeliverySourceName: Value<string>;
  readonly FieldDelimiter?: Value<string>;
  readonly RecordFields?: Value<readonly Value<string>[]>;
  readonly S3EnableHiveCompatiblePath?: Value<boolean>;
  readonly S3SuffixPath?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Logs::DeliveryDestination */
export interface LogsDeliveryDestinationProperties {
  readonly DeliveryDestinationPolicy?: Value<LogsDeliveryDestination_DestinationPolicy>;
  readonly DeliveryDestinationType?: Value<string>;
  readonly DestinationResourceArn?: Value<string>;
  readonly Name: Value<string>;
  readonly OutputFormat?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface LogsDeliveryDestination_DestinationPolicy {
  readonly DeliveryDestinationName?: Value<string>;
  readonly DeliveryDestinationPolicy?: Value<Json>;
}

/** AWS::Logs::DeliverySource */
export interface LogsDeliverySourceProperties {
  readonly DeliverySourceConfiguration?: Value<Readonly<Record<string, Value<string>>>>;
  readonly LogType?: Value<string>;
  readonly Name: Value<string>;
  readonly ResourceArn?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Logs::Destination */
export interface LogsDestinationProperties {
  readonly DestinationName: Value<string>;
  readonly DestinationPolicy?: Value<string>;
  readonly RoleArn: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TargetArn: Value<string>;
}

/** AWS::Logs::Integration */
export interface LogsIntegrationProperties {
  readonly IntegrationName: Value<string>;
  readonly IntegrationType: Value<"OPENSEARCH">;
  readonly ResourceConfig: Value<LogsIntegration_ResourceConfig>;
}

export interface LogsIntegration_OpenSearchResourceConfig {
  readonly ApplicationARN?: Value<string>;
  readonly DashboardViewerPrincipals: Value<readonly Value<string>[]>;
  readonly DataSourceRoleArn: Value<string>;
  readonly KmsKeyArn?: Value<string>;
  readonly RetentionDays?: Value<number>;
}

export interface LogsIntegration_ResourceConfig {
  readonly OpenSearchResourceConfig?: Value<LogsIntegration_OpenSearchResourceConfig>;
}

/** AWS::Logs::LogAnomalyDetector */
export interface LogsLogAnomalyDetectorProperties {
  readonly AccountId?: Value<string>;
  readonly AnomalyVisibilityTime?: Value<number>;
  readonly DetectorName?: Value<string>;
  readonly EvaluationFrequency?: Value<"FIVE_MIN" | "TEN_MIN" | "FIFTEEN_MIN" | "THIRTY_MIN" | "ONE_HOUR">;
  readonly FilterPattern?: Value<string>;
  readonly KmsKeyId?: Value<string>;
  readonly LogGroupArnList?: Value<readonly Value<string>[]>;
}

/** AWS::Logs::LogGroup */
export interface LogsLogGroupProperties {
  readonly BearerTokenAuthenticationEnabled?: Value<boolean>;
  readonly DataProtectionPolicy?: Value<Json>;
  readonly DeletionProtectionEnabled?: Value<boolean>;
  readonly FieldIndexPolicies?: Value<readonly Value<Json>[]>;
  readonly KmsKeyId?: Value<string>;
  readonly LogGroupClass?: Value<"STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY">;
  readonly LogGroupName?: Value<string>;
  readonly ResourcePolicyDocument?: Value<Json>;
  readonly RetentionInDays?: Value<number>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Logs::LogStream */
export interface LogsLogStreamProperties {
  readonly LogGroupName: Value<string>;
  readonly LogStreamName?: Value<string>;
}

/** AWS::Logs::MetricFilter */
export interface LogsMetricFilterProperties {
  readonly ApplyOnTransformedLogs?: Value<boolean>;
  readonly EmitSystemFieldDimensions?: Value<readonly Value<string>[]>;
  readonly FieldSelectionCriteria?: Value<string>;
  readonly FilterName?: Value<string>;
  readonly FilterPattern: Value<string>;
  readonly LogGroupName: Value<string>;
  readonly MetricTransformations: Value<readonly Value<LogsMetricFilter_MetricTransformation>[]>;
}

export interface LogsMetricFilter_Dimension {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface LogsMetricFilter_MetricTransformation {
  readonly DefaultValue?: Value<number>;
  readonly Dimensions?: Value<readonly Value<LogsMetricFilter_Dimension>[]>;
  readonly MetricName: Value<string>;
  readonly MetricNamespace: Value<string>;
  readonly MetricValue: Value<string>;
  readonly Unit?: Value<"Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None">;
}

/** AWS::Logs::QueryDefinition */
export interface LogsQueryDefinitionProperties {
  readonly LogGroupNames?: Value<readonly Value<string>[]>;
  readonly Name: Value<string>;
  readonly Parameters?: Value<readonly Value<LogsQueryDefinition_QueryParameter>[]>;
  readonly QueryLanguage?: Value<"CWLI" | "SQL" | "PPL">;
  readonly QueryString: Value<string>;
}

export interface LogsQueryDefinition_QueryParameter {
  readonly DefaultValue?: Value<string>;
  readonly Description?: Value<string>;
  readonly Name: Value<string>;
}

/** AWS::Logs::ResourcePolicy */
export interface LogsResourcePolicyProperties {
  readonly PolicyDocument: Value<Json>;
  readonly PolicyName: Value<string>;
}

/** AWS::Logs::ScheduledQuery */
export interface LogsScheduledQueryProperties {
  readonly Description?: Value<string>;
  readonly DestinationConfiguration?: Value<LogsScheduledQuery_DestinationConfiguration>;
  readonly ExecutionRoleArn: Value<string>;
  readonly LogGroupIdentifiers?: Value<readonly Value<string>[]>;
  readonly Name: Value<string>;
  readonly QueryLanguage: Value<string>;
  readonly QueryString: Value<string>;
  readonly ScheduleEndTime?: Value<number>;
  readonly ScheduleExpression: Value<string>;
  readonly ScheduleStartTime?: Value<number>;
  readonly StartTimeOffset?: Value<number>;
  readonly State?: Value<"ENABLED" | "DISABLED">;
  readonly Tags?: Value<readonly Value<LogsScheduledQuery_TagsItems>[]>;
  readonly Timezone?: Value<string>;
}

export interface LogsScheduledQuery_DestinationConfiguration {
  readonly S3Configuration?: Value<LogsScheduledQuery_S3Configuration>;
}

export interface LogsScheduledQuery_S3Configuration {
  readonly DestinationIdentifier: Value<string>;
  readonly RoleArn: Value<string>;
}

export interface LogsScheduledQuery_TagsItems {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

/** AWS::Logs::StorageTierPolicy */
export interface LogsStorageTierPolicyProperties {
  readonly StorageTier: Value<"INTELLIGENT_TIERING">;
}

/** AWS::Logs::SubscriptionFilter */
export interface LogsSubscriptionFilterProperties {
  readonly ApplyOnTransformedLogs?: Value<boolean>;
  readonly DestinationArn: Value<string>;
  readonly Distribution?: Value<"Random" | "ByLogStream">;
  readonly EmitSystemFields?: Value<readonly Value<string>[]>;
  readonly FieldSelectionCriteria?: Value<string>;
  readonly FilterName?: Value<string>;
  readonly FilterPattern: Value<string>;
  readonly LogGroupName: Value<string>;
  readonly RoleArn?: Value<string>;
}

/** AWS::Logs::Transformer */
export interface LogsTransformerProperties {
  readonly LogGroupIdentifier: Value<string>;
  readonly TransformerConfig: Value<readonly Value<LogsTransformer_Processor>[]>;
}

export interface LogsTransformer_AddKeyEntry {
  readonly Key: Value<string>;
  readonly OverwriteIfExists?: Value<boolean>;
  readonly Value: Value<string>;
}

export interface LogsTransformer_AddKeys {
  readonly Entries: Value<readonly Value<LogsTransformer_AddKeyEntry>[]>;
}

export interface LogsTransformer_CopyValue {
  readonly Entries: Value<readonly Value<LogsTransformer_CopyValueEntry>[]>;
}

export interface LogsTransformer_CopyValueEntry {
  readonly OverwriteIfExists?: Value<boolean>;
  readonly Source: Value<string>;
  readonly Target: Value<string>;
}

export interface LogsTransformer_Csv {
  readonly Columns?: Value<readonly Value<string>[]>;
  readonly Delimiter?: Value<string>;
  readonly QuoteCharacter?: Value<string>;
  readonly Source?: Value<string>;
}

export interface LogsTransformer_DateTimeConverter {
  readonly Locale?: Value<string>;
  readonly MatchPatterns: Value<readonly Value<string>[]>;
  readonly Source: Value<string>;
  readonly SourceTimezone?: Value<string>;
  readonly Target: Value<string>;
  readonly TargetFormat?: Value<string>;
  readonly TargetTimezone?: Value<string>;
}

export interface LogsTransformer_DeleteKeys {
  readonly WithKeys: Value<readonly Value<string>[]>;
}

export interface LogsTransformer_Grok {
  readonly Match: Value<string>;
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ListToMap {
  readonly Flatten?: Value<boolean>;
  readonly FlattenedElement?: Value<"first" | "last">;
  readonly Key: Value<string>;
  readonly Source: Value<string>;
  readonly Target?: Value<string>;
  readonly ValueKey?: Value<string>;
}

export interface LogsTransformer_LowerCaseString {
  readonly WithKeys: Value<readonly Value<string>[]>;
}

export interface LogsTransformer_MoveKeyEntry {
  readonly OverwriteIfExists?: Value<boolean>;
  readonly Source: Value<string>;
  readonly Target: Value<string>;
}

export interface LogsTransformer_MoveKeys {
  readonly Entries: Value<readonly Value<LogsTransformer_MoveKeyEntry>[]>;
}

export interface LogsTransformer_ParseCloudfront {
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ParseJSON {
  readonly Destination?: Value<string>;
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ParseKeyValue {
  readonly Destination?: Value<string>;
  readonly FieldDelimiter?: Value<string>;
  readonly KeyPrefix?: Value<string>;
  readonly KeyValueDelimiter?: Value<string>;
  readonly NonMatchValue?: Value<string>;
  readonly OverwriteIfExists?: Value<boolean>;
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ParsePostgres {
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ParseRoute53 {
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ParseToOCSF {
  readonly EventSource: Value<"CloudTrail" | "Route53Resolver" | "VPCFlow" | "EKSAudit" | "AWSWAF">;
  readonly MappingVersion?: Value<string>;
  readonly OcsfVersion: Value<"V1.1" | "V1.5">;
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ParseVPC {
  readonly Source?: Value<string>;
}

export interface LogsTransformer_ParseWAF {
  readonly Source?: Value<string>;
}

export interface LogsTransformer_Processor {
  readonly AddKeys?: Value<LogsTransformer_AddKeys>;
  readonly CopyValue?: Value<LogsTransformer_CopyValue>;
  readonly Csv?: Value<LogsTransformer_Csv>;
  readonly DateTimeConverter?: Value<LogsTransformer_DateTimeConverter>;
  readonly DeleteKeys?: Value<LogsTransformer_DeleteKeys>;
  readonly Grok?: Value<LogsTransformer_Grok>;
  readonly ListToMap?: Value<LogsTransformer_ListToMap>;
  readonly LowerCaseString?: Value<LogsTransformer_LowerCaseString>;
  readonly MoveKeys?: Value<LogsTransformer_MoveKeys>;
  readonly ParseCloudfront?: Value<LogsTransformer_ParseCloudfront>;
  readonly ParseJSON?: Value<LogsTransformer_ParseJSON>;
  readonly ParseKeyValue?: Value<LogsTransformer_ParseKeyValue>;
  readonly ParsePostgres?: Value<LogsTransformer_ParsePostgres>;
  readonly ParseRoute53?: Value<LogsTransformer_ParseRoute53>;
  readonly ParseToOCSF?: Value<LogsTransformer_ParseToOCSF>;
  readonly ParseVPC?: Value<LogsTransformer_ParseVPC>;
  readonly ParseWAF?: Value<LogsTransformer_ParseWAF>;
  readonly RenameKeys?: Value<LogsTransformer_RenameKeys>;
  readonly SplitString?: Value<LogsTransformer_SplitString>;
  readonly SubstituteString?: Value<LogsTransformer_SubstituteString>;
  readonly TrimString?: Value<LogsTransformer_TrimString>;
  readonly TypeConverter?: Value<LogsTransformer_TypeConverter>;
  readonly UpperCaseString?: Value<LogsTransformer_UpperCaseString>;
}

export interface LogsTransformer_RenameKeyEntry {
  readonly Key: Value<string>;
  readonly OverwriteIfExists?: Value<boolean>;
  readonly RenameTo: Value<string>;
}

export interface LogsTransformer_RenameKeys {
  readonly Entries: Value<readonly Value<LogsTransformer_RenameKeyEntry>[]>;
}

export interface LogsTransformer_SplitString {
  readonly Entries: Value<readonly Value<LogsTransformer_SplitStringEntry>[]>;
}

export interface LogsTransformer_SplitStringEntry {
  readonly Delimiter: Value<string>;
  readonly Source: Value<string>;
}

export interface LogsTransformer_SubstituteString {
  readonly Entries: Value<readonly Value<LogsTransformer_SubstituteStringEntry>[]>;
}

export interface LogsTransformer_SubstituteStringEntry {
  readonly From: Value<string>;
  readonly Source: Value<string>;
  readonly To: Value<string>;
}

export interface LogsTransformer_TrimString {
  readonly WithKeys: Value<readonly Value<string>[]>;
}

export interface LogsTransformer_TypeConverter {
  readonly Entries: Value<readonly Value<LogsTransformer_TypeConverterEntry>[]>;
}

export interface LogsTransformer_TypeConverterEntry {
  readonly Key: Value<string>;
  readonly Type: Value<"boolean" | "integer" | "double" | "string">;
}

export interface LogsTransformer_UpperCaseString {
  readonly WithKeys: Value<readonly Value<string>[]>;
}

/** AWS::Neptune::DBCluster */
export interface NeptuneDBClusterProperties {
  readonly AssociatedRoles?: Value<readonly Value<NeptuneDBCluster_DBClusterRole>[]>;
  readonly AvailabilityZones?: Value<readonly Value<string>[]>;
  readonly BackupRetentionPeriod?: Value<number>;
  readonly CopyTagsToSnapshot?: Value<boolean>;
  readonly DBClusterIdentifier?: Value<string>;
  readonly DBClusterParameterGroupName?: Value<string>;
  readonly DBInstanceParameterGroupName?: Value<string>;
  readonly DBPort?: Value<number>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly DeletionProtection?: Value<boolean>;
  readonly EnableCloudwatchLogsExports?: Value<readonly Value<string>[]>;
  readonly EngineVersion?: Value<string>;
  readonly GlobalClusterIdentifier?: Value<string>;
  readonly IamAuthEnabled?: Value<boolean>;
  readonly KmsKeyId?: Value<string>;
  readonly NetworkType?: Value<"IPV4" | "DUAL">;
  readonly PreferredBackupWindow?: Value<string>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly RestoreToTime?: Value<string>;
  readonly RestoreType?: Value<string>;
  readonly ServerlessScalingConfiguration?: Value<NeptuneDBCluster_ServerlessScalingConfiguration>;
  readonly SnapshotIdentifier?: Value<string>;
  readonly SourceDBClusterIdentifier?: Value<string>;
  readonly StorageEncrypted?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UseLatestRestorableTime?: Value<boolean>;
  readonly VpcSecurityGroupIds?: Value<readonly Value<string>[]>;
}

export interface NeptuneDBCluster_DBClusterRole {
  readonly FeatureName?: Value<string>;
  readonly RoleArn: Value<string>;
}

export interface NeptuneDBCluster_ServerlessScalingConfiguration {
  readonly MaxCapacity: Value<number>;
  readonly MinCapacity: Value<number>;
}

/** AWS::Neptune::DBClusterParameterGroup */
export interface NeptuneDBClusterParameterGroupProperties {
  readonly Description: Value<string>;
  readonly Family: Value<string>;
  readonly Name?: Value<string>;
  readonly Parameters: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Neptune::DBInstance */
export interface NeptuneDBInstanceProperties {
  readonly AllowMajorVersionUpgrade?: Value<boolean>;
  readonly AutoMinorVersionUpgrade?: Value<boolean>;
  readonly AvailabilityZone?: Value<string>;
  readonly DBClusterIdentifier?: Value<string>;
  readonly DBInstanceClass: Value<string>;
  readonly DBInstanceIdentifier?: Value<string>;
  readonly DBParameterGroupName?: Value<string>;
  readonly DBSnapshotIdentifier?: Value<string>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly PubliclyAccessible?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Neptune::DBParameterGroup */
export interface NeptuneDBParameterGroupProperties {
  readonly Description: Value<string>;
  readonly Family: Value<string>;
  readonly Name?: Value<string>;
  readonly Parameters: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Neptune::DBSubnetGroup */
export interface NeptuneDBSubnetGroupProperties {
  readonly DBSubnetGroupDescription: Value<string>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Neptune::EventSubscription */
export interface NeptuneEventSubscriptionProperties {
  readonly Enabled?: Value<boolean>;
  readonly EventCategories?: Value<readonly Value<string>[]>;
  readonly SnsTopicArn: Value<string>;
  readonly SourceIds?: Value<readonly Value<string>[]>;
  readonly SourceType?: Value<string>;
  readonly SubscriptionName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::Neptune::GlobalCluster */
export interface NeptuneGlobalClusterProperties {
  readonly DeletionProtection?: Value<boolean>;
  readonly Engine?: Value<"neptune">;
  readonly EngineVersion?: Value<string>;
  readonly GlobalClusterIdentifier?: Value<string>;
  readonly SourceDBClusterIdentifier?: Value<string>;
  readonly StorageEncrypted?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::OpenSearchService::Application */
export interface OpenSearchServiceApplicationProperties {
  readonly AppConfigs?: Value<readonly Value<OpenSearchServiceApplication_AppConfig>[]>;
  readonly DataSources?: Value<readonly Value<OpenSearchServiceApplication_DataSource>[]>;
  readonly Endpoint?: Value<string>;
  readonly IamIdentityCenterOptions?: Value<OpenSearchServiceApplication_IamIdentityCenterOptions>;
  readonly KmsKeyArn?: Value<string>;
  readonly Name: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface OpenSearchServiceApplication_AppConfig {
  readonly Key: Value<"opensearchDashboards.dashboardAdmin.users" | "opensearchDashboards.dashboardAdmin.groups">;
  readonly Value: Value<string>;
}

export interface OpenSearchServiceApplication_DataSource {
  readonly DataSourceArn: Value<string>;
  readonly DataSourceDescription?: Value<string>;
}

export interface OpenSearchServiceApplication_IamIdentityCenterOptions {
  readonly Enabled?: Value<boolean>;
  readonly IamIdentityCenterInstanceArn?: Value<string>;
  readonly IamRoleForIdentityCenterApplicationArn?: Value<string>;
}

/** AWS::OpenSearchService::Domain */
export interface OpenSearchServiceDomainProperties {
  readonly AIMLOptions?: Value<OpenSearchServiceDomain_AIMLOptions>;
  readonly AccessPolicies?: Value<Json>;
  readonly AdvancedOptions?: Value<Readonly<Record<string, Value<string>>>>;
  readonly AdvancedSecurityOptions?: Value<OpenSearchServiceDomain_AdvancedSecurityOptionsInput>;
  readonly AutomatedSnapshotPauseOptions?: Value<OpenSearchServiceDomain_AutomatedSnapshotPauseOptions>;
  readonly ClusterConfig?: Value<OpenSearchServiceDomain_ClusterConfig>;
  readonly CognitoOptions?: Value<OpenSearchServiceDomain_CognitoOptions>;
  readonly DeploymentStrategyOptions?: Value<OpenSearchServiceDomain_DeploymentStrategyOptions>;
  readonly DomainArn?: Value<string>;
  readonly DomainEndpointOptions?: Value<OpenSearchServiceDomain_DomainEndpointOptions>;
  readonly DomainName?: Value<string>;
  readonly EBSOptions?: Value<OpenSearchServiceDomain_EBSOptions>;
  readonly EncryptionAtRestOptions?: Value<OpenSearchServiceDomain_EncryptionAtRestOptions>;
  readonly EngineMode?: Value<"GENERAL" | "OPTIMIZED">;
  readonly EngineVersion?: Value<string>;
  readonly IPAddressType?: Value<string>;
  readonly IdentityCenterOptions?: Value<OpenSearchServiceDomain_IdentityCenterOptions>;
  readonly LogPublishingOptions?: Value<Readonly<Record<string, Value<OpenSearchServiceDomain_LogPublishingOption>>>>;
  readonly NodeToNodeEncryptionOptions?: Value<OpenSearchServiceDomain_NodeToNodeEncryptionOptions>;
  readonly OffPeakWindowOptions?: Value<OpenSearchServiceDomain_OffPeakWindowOptions>;
  readonly SkipShardMigrationWait?: Value<boolean>;
  readonly SnapshotOptions?: Value<OpenSearchServiceDomain_SnapshotOptions>;
  readonly SoftwareUpdateOptions?: Value<OpenSearchServiceDomain_SoftwareUpdateOptions>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UseCase?: Value<"SEARCH" | "VECTOR" | "OBSERVABILITY" | "MIXED">;
  readonly VPCOptions?: Value<OpenSearchServiceDomain_VPCOptions>;
}

export interface OpenSearchServiceDomain_AIMLOptions {
  readonly S3VectorsEngine?: Value<OpenSearchServiceDomain_S3VectorsEngine>;
  readonly ServerlessVectorAcceleration?: Value<OpenSearchServiceDomain_ServerlessVectorAcceleration>;
}

export interface OpenSearchServiceDomain_AdvancedSecurityOptionsInput {
  readonly AnonymousAuthDisableDate?: Value<string>;
  readonly AnonymousAuthEnabled?: Value<boolean>;
  readonly Enabled?: Value<boolean>;
  readonly IAMFederationOptions?: Value<OpenSearchServiceDomain_IAMFederationOptions>;
  readonly InternalUserDatabaseEnabled?: Value<boolean>;
  readonly JWTOptions?: Value<OpenSearchServiceDomain_JWTOptions>;
  readonly MasterUserOptions?: Value<OpenSearchServiceDomain_MasterUserOptions>;
  readonly SAMLOptions?: Value<OpenSearchServiceDomain_SAMLOptions>;
}

export interface OpenSearchServiceDomain_AutomatedSnapshotPauseOptions {
  readonly Enabled: Value<boolean>;
  readonly EndTime?: Value<string>;
  readonly StartTime?: Value<string>;
}

export interface OpenSearchServiceDomain_ClusterConfig {
  readonly ColdStorageOptions?: Value<OpenSearchServiceDomain_ColdStorageOptions>;
  readonly DedicatedMasterCount?: Value<number>;
  readonly DedicatedMasterEnabled?: Value<boolean>;
  readonly DedicatedMasterType?: Value<string>;
  readonly InstanceCount?: Value<number>;
  readonly InstanceType?: Value<string>;
  readonly MultiAZWithStandbyEnabled?: Value<boolean>;
  readonly NodeOptions?: Value<readonly Value<OpenSearchServiceDomain_NodeOption>[]>;
  readonly WarmCount?: Value<number>;
  readonly WarmEnabled?: Value<boolean>;
  readonly WarmType?: Value<string>;
  readonly ZoneAwarenessConfig?: Value<OpenSearchServiceDomain_ZoneAwarenessConfig>;
  readonly ZoneAwarenessEnabled?: Value<boolean>;
}

export interface OpenSearchServiceDomain_CognitoOptions {
  readonly Enabled?: Value<boolean>;
  readonly IdentityPoolId?: Value<string>;
  readonly RoleArn?: Value<string>;
  readonly UserPoolId?: Value<string>;
}

export interface OpenSearchServiceDomain_ColdStorageOptions {
  readonly Enabled?: Value<boolean>;
}

export interface OpenSearchServiceDomain_DeploymentStrategyOptions {
  readonly DeploymentStrategy?: Value<"Default" | "CapacityOptimized">;
}

export interface OpenSearchServiceDomain_DomainEndpointOptions {
  readonly CustomEndpoint?: Value<string>;
  readonly CustomEndpointCertificateArn?: Value<string>;
  readonly CustomEndpointEnabled?: Value<boolean>;
  readonly EnforceHTTPS?: Value<boolean>;
  readonly TLSSecurityPolicy?: Value<string>;
}

export interface OpenSearchServiceDomain_EBSOptions {
  readonly EBSEnabled?: Value<boolean>;
  readonly Iops?: Value<number>;
  readonly Throughput?: Value<number>;
  readonly VolumeSize?: Value<number>;
  readonly VolumeType?: Value<string>;
}

export interface OpenSearchServiceDomain_EncryptionAtRestOptions {
  readonly Enabled?: Value<boolean>;
  readonly KmsKeyId?: Value<string>;
}

export interface OpenSearchServiceDomain_IAMFederationOptions {
  readonly Enabled?: Value<boolean>;
  readonly RolesKey?: Value<string>;
  readonly SubjectKey?: Value<string>;
}

export interface OpenSearchServiceDomain_IdentityCenterOptions {
  readonly EnabledAPIAccess?: Value<boolean>;
  readonly IdentityCenterApplicationARN?: Value<string>;
  readonly IdentityCenterInstanceARN?: Value<string>;
  readonly IdentityStoreId?: Value<string>;
  readonly RolesKey?: Value<"GroupName" | "GroupId">;
  readonly SubjectKey?: Value<"UserName" | "UserId" | "Email">;
}

export interface OpenSearchServiceDomain_Idp {
  readonly EntityId: Value<string>;
  readonly MetadataContent: Value<string>;
}

export interface OpenSearchServiceDomain_JWTOptions {
  readonly Enabled?: Value<boolean>;
  readonly PublicKey?: Value<string>;
  readonly RolesKey?: Value<string>;
  readonly SubjectKey?: Value<string>;
}

export interface OpenSearchServiceDomain_LogPublishingOption {
  readonly CloudWatchLogsLogGroupArn?: Value<string>;
  readonly Enabled?: Value<boolean>;
}

export interface OpenSearchServiceDomain_MasterUserOptions {
  readonly MasterUserARN?: Value<string>;
  readonly MasterUserName?: Value<string>;
  readonly MasterUserPassword?: Value<string>;
}

export interface OpenSearchServiceDomain_NodeConfig {
  readonly Count?: Value<number>;
  readonly Enabled?: Value<boolean>;
  readonly Type?: Value<string>;
}

export interface OpenSearchServiceDomain_NodeOption {
  readonly NodeConfig?: Value<OpenSearchServiceDomain_NodeConfig>;
  readonly NodeType?: Value<"coordinator">;
}

export interface OpenSearchServiceDomain_NodeToNodeEncryptionOptions {
  readonly Enabled?: Value<boolean>;
}

export interface OpenSearchServiceDomain_OffPeakWindow {
  readonly WindowStartTime?: Value<OpenSearchServiceDomain_WindowStartTime>;
}

export interface OpenSearchServiceDomain_OffPeakWindowOptions {
  readonly Enabled?: Value<boolean>;
  readonly OffPeakWindow?: Value<OpenSearchServiceDomain_OffPeakWindow>;
}

export interface OpenSearchServiceDomain_S3VectorsEngine {
  readonly Enabled: Value<boolean>;
}

export interface OpenSearchServiceDomain_SAMLOptions {
  readonly Enabled?: Value<boolean>;
  readonly Idp?: Value<OpenSearchServiceDomain_Idp>;
  readonly MasterBackendRole?: Value<string>;
  readonly MasterUserName?: Value<string>;
  readonly RolesKey?: Value<string>;
  readonly SessionTimeoutMinutes?: Value<number>;
  readonly SubjectKey?: Value<string>;
}

export interface OpenSearchServiceDomain_ServerlessVectorAcceleration {
  readonly Enabled?: Value<boolean>;
}

export interface OpenSearchServiceDomain_SnapshotOptions {
  readonly AutomatedSnapshotStartHour?: Value<number>;
}

export interface OpenSearchServiceDomain_SoftwareUpdateOptions {
  readonly AutoSoftwareUpdateEnabled?: Value<boolean>;
  readonly UseLatestServiceSoftwareForBlueGreen?: Value<boolean>;
}

export interface OpenSearchServiceDomain_VPCOptions {
  readonly EgressEnabled?: Value<boolean>;
  readonly SecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly SubnetIds?: Value<readonly Value<string>[]>;
}

export interface OpenSearchServiceDomain_WindowStartTime {
  readonly Hours: Value<number>;
  readonly Minutes: Value<number>;
}

export interface OpenSearchServiceDomain_ZoneAwarenessConfig {
  readonly AvailabilityZoneCount?: Value<number>;
}

/** AWS::RDS::ClusterSnapshot */
export interface RdsClusterSnapshotProperties {
  readonly DBClusterIdentifier: Value<string>;
  readonly DBClusterSnapshotIdentifier: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::CustomDBEngineVersion */
export interface RdsCustomDBEngineVersionProperties {
  readonly DatabaseInstallationFiles?: Value<readonly Value<string>[]>;
  readonly DatabaseInstallationFilesS3BucketName?: Value<string>;
  readonly DatabaseInstallationFilesS3Prefix?: Value<string>;
  readonly Description?: Value<string>;
  readonly Engine: Value<string>;
  readonly EngineVersion: Value<string>;
  readonly ImageId?: Value<string>;
  readonly KMSKeyId?: Value<string>;
  readonly Manifest?: Value<string>;
  readonly SourceCustomDbEngineVersionIdentifier?: Value<string>;
  readonly Status?: Value<"available" | "inactive" | "inactive-except-restore" | "pending-validation">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UseAwsProvidedLatestImage?: Value<boolean>;
}

/** AWS::RDS::DBCluster */
export interface RdsDBClusterProperties {
  readonly AllocatedStorage?: Value<number>;
  readonly AssociatedRoles?: Value<readonly Value<RdsDBCluster_DBClusterRole>[]>;
  readonly AutoMinorVersionUpgrade?: Value<boolean>;
  readonly AvailabilityZones?: Value<readonly Value<string>[]>;
  readonly BacktrackWindow?: Value<number>;
  readonly BackupRetentionPeriod?: Value<number>;
  readonly ClusterScalabilityType?: Value<string>;
  readonly CopyTagsToSnapshot?: Value<boolean>;
  readonly DBClusterIdentifier?: Value<string>;
  readonly DBClusterInstanceClass?: Value<string>;
  readonly DBClusterParameterGroupName?: Value<string>;
  readonly DBInstanceParameterGroupName?: Value<string>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly DBSystemId?: Value<string>;
  readonly DatabaseInsightsMode?: Value<string>;
  readonly DatabaseName?: Value<string>;
  readonly DeleteAutomatedBackups?: Value<boolean>;
  readonly DeletionProtection?: Value<boolean>;
  readonly Domain?: Value<string>;
  readonly DomainIAMRoleName?: Value<string>;
  readonly EnableCloudwatchLogsExports?: Value<readonly Value<string>[]>;
  readonly EnableGlobalWriteForwarding?: Value<boolean>;
  readonly EnableHttpEndpoint?: Value<boolean>;
  readonly EnableIAMDatabaseAuthentication?: Value<boolean>;
  readonly EnableLocalWriteForwarding?: Value<boolean>;
  readonly Engine?: Value<string>;
  readonly EngineLifecycleSupport?: Value<string>;
  readonly EngineMode?: Value<string>;
  readonly EngineVersion?: Value<string>;
  readonly GlobalClusterIdentifier?: Value<string>;
  readonly Iops?: Value<number>;
  readonly KmsKeyId?: Value<string>;
  readonly ManageMasterUserPassword?: Value<boolean>;
  readonly MasterUserAuthenticationType?: Value<string>;
  readonly MasterUserPassword?: Value<string>;
  readonly MasterUserSecret?: Value<RdsDBCluster_MasterUserSecret>;
  readonly MasterUsername?: Value<string>;
  readonly MonitoringInterval?: Value<number>;
  readonly MonitoringRoleArn?: Value<string>;
  readonly NetworkType?: Value<string>;
  readonly PerformanceInsightsEnabled?: Value<boolean>;
  readonly PerformanceInsightsKmsKeyId?: Value<string>;
  readonly PerformanceInsightsRetentionPeriod?: Value<number>;
  readonly Port?: Value<number>;
  readonly PreferredBackupWindow?: Value<string>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly PubliclyAccessible?: Value<boolean>;
  readonly ReplicationSourceIdentifier?: Value<string>;
  readonly RestoreToTime?: Value<string>;
  readonly RestoreType?: Value<string>;
  readonly ScalingConfiguration?: Value<RdsDBCluster_ScalingConfiguration>;
  readonly ServerlessV2ScalingConfiguration?: Value<RdsDBCluster_ServerlessV2ScalingConfiguration>;
  readonly SnapshotIdentifier?: Value<string>;
  readonly SourceDBClusterIdentifier?: Value<string>;
  readonly SourceDbClusterResourceId?: Value<string>;
  readonly SourceRegion?: Value<string>;
  readonly StorageEncrypted?: Value<boolean>;
  readonly StorageType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly UseLatestRestorableTime?: Value<boolean>;
  readonly VpcSecurityGroupIds?: Value<readonly Value<string>[]>;
}

export interface RdsDBCluster_DBClusterRole {
  readonly FeatureName?: Value<string>;
  readonly RoleArn: Value<string>;
}

export interface RdsDBCluster_MasterUserSecret {
  readonly KmsKeyId?: Value<string>;
  readonly SecretArn?: Value<string>;
}

export interface RdsDBCluster_ScalingConfiguration {
  readonly AutoPause?: Value<boolean>;
  readonly MaxCapacity?: Value<number>;
  readonly MinCapacity?: Value<number>;
  readonly SecondsBeforeTimeout?: Value<number>;
  readonly SecondsUntilAutoPause?: Value<number>;
  readonly TimeoutAction?: Value<string>;
}

export interface RdsDBCluster_ServerlessV2ScalingConfiguration {
  readonly MaxCapacity?: Value<number>;
  readonly MinCapacity?: Value<number>;
  readonly SecondsUntilAutoPause?: Value<number>;
}

/** AWS::RDS::DBClusterParameterGroup */
export interface RdsDBClusterParameterGroupProperties {
  readonly DBClusterParameterGroupName?: Value<string>;
  readonly Description: Value<string>;
  readonly Family: Value<string>;
  readonly Parameters: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::DBInstance */
export interface RdsDBInstanceProperties {
  readonly AdditionalStorageVolumes?: Value<readonly Value<RdsDBInstance_AdditionalStorageVolume>[]>;
  readonly AllocatedStorage?: Value<string>;
  readonly AllowMajorVersionUpgrade?: Value<boolean>;
  readonly ApplyImmediately?: Value<boolean>;
  readonly AssociatedRoles?: Value<readonly Value<RdsDBInstance_DBInstanceRole>[]>;
  readonly AutoMinorVersionUpgrade?: Value<boolean>;
  readonly AutomaticBackupReplicationKmsKeyId?: Value<string>;
  readonly AutomaticBackupReplicationRegion?: Value<string>;
  readonly AutomaticBackupReplicationRetentionPeriod?: Value<number>;
  readonly AvailabilityZone?: Value<string>;
  readonly BackupRetentionPeriod?: Value<number>;
  readonly BackupTarget?: Value<string>;
  readonly CACertificateIdentifier?: Value<string>;
  readonly CertificateRotationRestart?: Value<boolean>;
  readonly CharacterSetName?: Value<string>;
  readonly CopyTagsToSnapshot?: Value<boolean>;
  readonly CustomIAMInstanceProfile?: Value<string>;
  readonly DBClusterIdentifier?: Value<string>;
  readonly DBClusterSnapshotIdentifier?: Value<string>;
  readonly DBInstanceClass?: Value<string>;
  readonly DBInstanceIdentifier?: Value<string>;
  readonly DBName?: Value<string>;
  readonly DBParameterGroupName?: Value<string>;
  readonly DBSecurityGroups?: Value<readonly Value<string>[]>;
  readonly DBSnapshotIdentifier?: Value<string>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly DBSystemId?: Value<string>;
  readonly DatabaseInsightsMode?: Value<string>;
  readonly DedicatedLogVolume?: Value<boolean>;
  readonly DeleteAutomatedBackups?: Value<boolean>;
  readonly DeletionProtection?: Value<boolean>;
  readonly Domain?: Value<string>;
  readonly DomainAuthSecretArn?: Value<string>;
  readonly DomainDnsIps?: Value<readonly Value<string>[]>;
  readonly DomainFqdn?: Value<string>;
  readonly DomainIAMRoleName?: Value<string>;
  readonly DomainOu?: Value<string>;
  readonly EnableCloudwatchLogsExports?: Value<readonly Value<string>[]>;
  readonly EnableIAMDatabaseAuthentication?: Value<boolean>;
  readonly EnablePerformanceInsights?: Value<boolean>;
  readonly Engine?: Value<string>;
  readonly EngineLifecycleSupport?: Value<string>;
  readonly EngineVersion?: Value<string>;
  readonly Iops?: Value<number>;
  readonly KmsKeyId?: Value<string>;
  readonly LicenseModel?: Value<string>;
  readonly ManageMasterUserPassword?: Value<boolean>;
  readonly MasterUserAuthenticationType?: Value<string>;
  readonly MasterUserPassword?: Value<string>;
  readonly MasterUserSecret?: Value<RdsDBInstance_MasterUserSecret>;
  readonly MasterUsername?: Value<string>;
  readonly MaxAllocatedStorage?: Value<number>;
  readonly MonitoringInterval?: Value<number>;
  readonly MonitoringRoleArn?: Value<string>;
  readonly MultiAZ?: Value<boolean>;
  readonly NcharCharacterSetName?: Value<string>;
  readonly NetworkType?: Value<string>;
  readonly OptionGroupName?: Value<string>;
  readonly PerformanceInsightsKMSKeyId?: Value<string>;
  readonly PerformanceInsightsRetentionPeriod?: Value<number>;
  readonly Port?: Value<string>;
  readonly PreferredBackupWindow?: Value<string>;
  readonly PreferredMaintenanceWindow?: Value<string>;
  readonly ProcessorFeatures?: Value<readonly Value<RdsDBInstance_ProcessorFeature>[]>;
  readonly PromotionTier?: Value<number>;
  readonly PubliclyAccessible?: Value<boolean>;
  readonly ReplicaMode?: Value<string>;
  readonly RestoreTime?: Value<string>;
  readonly SourceDBClusterIdentifier?: Value<string>;
  readonly SourceDBInstanceAutomatedBackupsArn?: Value<string>;
  readonly SourceDBInstanceIdentifier?: Value<string>;
  readonly SourceDbiResourceId?: Value<string>;
  readonly SourceRegion?: Value<string>;
  readonly StorageEncrypted?: Value<boolean>;
  readonly StorageThroughput?: Value<number>;
  readonly StorageType?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TdeCredentialArn?: Value<string>;
  readonly TdeCredentialPassword?: Value<string>;
  readonly Timezone?: Value<string>;
  readonly UseDefaultProcessorFeatures?: Value<boolean>;
  readonly UseLatestRestorableTime?: Value<boolean>;
  readonly VPCSecurityGroups?: Value<readonly Value<string>[]>;
}

export interface RdsDBInstance_AdditionalStorageVolume {
  readonly AllocatedStorage?: Value<string>;
  readonly Iops?: Value<number>;
  readonly MaxAllocatedStorage?: Value<number>;
  readonly StorageOperationPercentProgress?: Value<number>;
  readonly StorageOperationStatus?: Value<string>;
  readonly StorageThroughput?: Value<number>;
  readonly StorageType?: Value<string>;
  readonly VolumeName?: Value<string>;
}

export interface RdsDBInstance_DBInstanceRole {
  readonly FeatureName: Value<string>;
  readonly RoleArn: Value<string>;
}

export interface RdsDBInstance_MasterUserSecret {
  readonly KmsKeyId?: Value<string>;
  readonly SecretArn?: Value<string>;
}

export interface RdsDBInstance_ProcessorFeature {
  readonly Name?: Value<"coreCount" | "threadsPerCore">;
  readonly Value?: Value<string>;
}

/** AWS::RDS::DBParameterGroup */
export interface RdsDBParameterGroupProperties {
  readonly DBParameterGroupName?: Value<string>;
  readonly Description: Value<string>;
  readonly Family: Value<string>;
  readonly Parameters?: Value<Json>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::DBProxy */
export interface RdsDBProxyProperties {
  readonly Auth?: Value<readonly Value<RdsDBProxy_AuthFormat>[]>;
  readonly DBProxyName: Value<string>;
  readonly DebugLogging?: Value<boolean>;
  readonly DefaultAuthScheme?: Value<"IAM_AUTH" | "NONE">;
  readonly EndpointNetworkType?: Value<"IPV4" | "IPV6" | "DUAL">;
  readonly EngineFamily: Value<"MYSQL" | "POSTGRESQL" | "SQLSERVER">;
  readonly IdleClientTimeout?: Value<number>;
  readonly RequireTLS?: Value<boolean>;
  readonly RoleArn: Value<string>;
  readonly Tags?: Value<readonly Value<RdsDBProxy_TagFormat>[]>;
  readonly TargetConnectionNetworkType?: Value<"IPV4" | "IPV6">;
  readonly VpcSecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly VpcSubnetIds: Value<readonly Value<string>[]>;
}

export interface RdsDBProxy_AuthFormat {
  readonly AuthScheme?: Value<"SECRETS">;
  readonly ClientPasswordAuthType?: Value<"MYSQL_NATIVE_PASSWORD" | "MYSQL_CACHING_SHA2_PASSWORD" | "POSTGRES_SCRAM_SHA_256" | "POSTGRES_MD5" | "SQL_SERVER_AUTHENTICATION">;
  readonly Description?: Value<string>;
  readonly IAMAuth?: Value<"DISABLED" | "REQUIRED" | "ENABLED">;
  readonly SecretArn?: Value<string>;
}

export interface RdsDBProxy_TagFormat {
  readonly Key?: Value<string>;
  readonly Value?: Value<string>;
}

/** AWS::RDS::DBProxyEndpoint */
export interface RdsDBProxyEndpointProperties {
  readonly DBProxyEndpointName: Value<string>;
  readonly DBProxyName: Value<string>;
  readonly EndpointNetworkType?: Value<"IPV4" | "IPV6" | "DUAL">;
  readonly Tags?: Value<readonly Value<RdsDBProxyEndpoint_TagFormat>[]>;
  readonly TargetRole?: Value<"READ_WRITE" | "READ_ONLY">;
  readonly VpcSecurityGroupIds?: Value<readonly Value<string>[]>;
  readonly VpcSubnetIds: Value<readonly Value<string>[]>;
}

export interface RdsDBProxyEndpoint_TagFormat {
  readonly Key?: Value<string>;
  readonly Value?: Value<string>;
}

/** AWS::RDS::DBProxyTargetGroup */
export interface RdsDBProxyTargetGroupProperties {
  readonly ConnectionPoolConfigurationInfo?: Value<RdsDBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat>;
  readonly DBClusterIdentifiers?: Value<readonly Value<string>[]>;
  readonly DBInstanceIdentifiers?: Value<readonly Value<string>[]>;
  readonly DBProxyName: Value<string>;
  readonly TargetGroupName: Value<"default">;
}

export interface RdsDBProxyTargetGroup_ConnectionPoolConfigurationInfoFormat {
  readonly ConnectionBorrowTimeout?: Value<number>;
  readonly InitQuery?: Value<string>;
  readonly MaxConnectionsPercent?: Value<number>;
  readonly MaxIdleConnectionsPercent?: Value<number>;
  readonly SessionPinningFilters?: Value<readonly Value<string>[]>;
}

/** AWS::RDS::DBSecurityGroup */
export interface RdsDBSecurityGroupProperties {
  readonly DBSecurityGroupIngress: Value<readonly Value<RdsDBSecurityGroup_Ingress>[]>;
  readonly EC2VpcId?: Value<string>;
  readonly GroupDescription: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface RdsDBSecurityGroup_Ingress {
  readonly CIDRIP?: Value<string>;
  readonly EC2SecurityGroupId?: Value<string>;
  readonly EC2SecurityGroupName?: Value<string>;
  readonly EC2SecurityGroupOwnerId?: Value<string>;
}

/** AWS::RDS::DBSecurityGroupIngress */
export interface RdsDBSecurityGroupIngressProperties {
  readonly CIDRIP?: Value<string>;
  readonly DBSecurityGroupName: Value<string>;
  readonly EC2SecurityGroupId?: Value<string>;
  readonly EC2SecurityGroupName?: Value<string>;
  readonly EC2SecurityGroupOwnerId?: Value<string>;
}

/** AWS::RDS::DBShardGroup */
export interface RdsDBShardGroupProperties {
  readonly ComputeRedundancy?: Value<number>;
  readonly DBClusterIdentifier: Value<string>;
  readonly DBShardGroupIdentifier?: Value<string>;
  readonly MaxACU: Value<number>;
  readonly MinACU?: Value<number>;
  readonly PubliclyAccessible?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::DBSnapshot */
export interface RdsDBSnapshotProperties {
  readonly DBInstanceIdentifier: Value<string>;
  readonly DBSnapshotIdentifier: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::DBSubnetGroup */
export interface RdsDBSubnetGroupProperties {
  readonly DBSubnetGroupDescription: Value<string>;
  readonly DBSubnetGroupName?: Value<string>;
  readonly SubnetIds: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::EventSubscription */
export interface RdsEventSubscriptionProperties {
  readonly Enabled?: Value<boolean>;
  readonly EventCategories?: Value<readonly Value<string>[]>;
  readonly SnsTopicArn: Value<string>;
  readonly SourceIds?: Value<readonly Value<string>[]>;
  readonly SourceType?: Value<string>;
  readonly SubscriptionName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::GlobalCluster */
export interface RdsGlobalClusterProperties {
  readonly DeletionProtection?: Value<boolean>;
  readonly Engine?: Value<"aurora" | "aurora-mysql" | "aurora-postgresql">;
  readonly EngineLifecycleSupport?: Value<string>;
  readonly EngineVersion?: Value<string>;
  readonly GlobalClusterIdentifier?: Value<string>;
  readonly SourceDBClusterIdentifier?: Value<string>;
  readonly StorageEncrypted?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::RDS::Integration */
export interface RdsIntegrationProperties {
  readonly AdditionalEncryptionContext?: Value<Readonly<Record<string, Value<string>>>>;
  readonly DataFilter?: Value<string>;
  readonly Description?: Value<string>;
  readonly IntegrationName?: Value<string>;
  readonly KMSKeyId?: Value<string>;
  readonly SourceArn: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TargetArn: Value<string>;
}

/** AWS::RDS::OptionGroup */
export interface RdsOptionGroupProperties {
  readonly EngineName: Value<string>;
  readonly MajorEngineVersion: Value<string>;
  readonly OptionConfigurations?: Value<readonly Value<RdsOptionGroup_OptionConfiguration>[]>;
  readonly OptionGroupDescription: Value<string>;
  readonly OptionGroupName?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface RdsOptionGroup_OptionConfiguration {
  readonly DBSecurityGroupMemberships?: Value<readonly Value<string>[]>;
  readonly OptionName: Value<string>;
  readonly OptionSettings?: Value<readonly Value<RdsOptionGroup_OptionSetting>[]>;
  readonly OptionVersion?: Value<string>;
  readonly Port?: Value<number>;
  readonly VpcSecurityGroupMemberships?: Value<readonly Value<string>[]>;
}

export interface RdsOptionGroup_OptionSetting {
  readonly Name?: Value<string>;
  readonly Value?: Value<string>;
}

/** AWS::ResourceGroups::Group */
export interface ResourceGroupsGroupProperties {
  readonly Configuration?: Value<readonly Value<ResourceGroupsGroup_ConfigurationItem>[]>;
  readonly Description?: Value<string>;
  readonly Name: Value<string>;
  readonly ResourceQuery?: Value<ResourceGroupsGroup_ResourceQuery>;
  readonly Resources?: Value<readonly Value<string>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface ResourceGroupsGroup_ConfigurationItem {
  readonly Parameters?: Value<readonly Value<ResourceGroupsGroup_ConfigurationParameter>[]>;
  readonly Type?: Value<string>;
}

export interface ResourceGroupsGroup_ConfigurationParameter {
  readonly Name?: Value<string>;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface ResourceGroupsGroup_Query {
  readonly ResourceTypeFilters?: Value<readonly Value<string>[]>;
  readonly StackIdentifier?: Value<string>;
  readonly TagFilters?: Value<readonly Value<ResourceGroupsGroup_TagFilter>[]>;
}

export interface ResourceGroupsGroup_ResourceQuery {
  readonly Query?: Value<ResourceGroupsGroup_Query>;
  readonly Type?: Value<"TAG_FILTERS_1_0" | "CLOUDFORMATION_STACK_1_0">;
}

export interface ResourceGroupsGroup_TagFilter {
  readonly Key?: Value<string>;
  readonly Values?: Value<readonly Value<string>[]>;
}

/** AWS::ResourceGroups::TagSyncTask */
export interface ResourceGroupsTagSyncTaskProperties {
  readonly Group: Value<string>;
  readonly RoleArn: Value<string>;
  readonly TagKey: Value<string>;
  readonly TagValue: Value<string>;
}

/** AWS::Route53::CidrCollection */
export interface Route53CidrCollectionProperties {
  readonly Locations?: Value<readonly Value<Route53CidrCollection_Location>[]>;
  readonly Name: Value<string>;
}

export interface Route53CidrCollection_Location {
  readonly CidrList: Value<readonly Value<string>[]>;
  readonly LocationName: Value<string>;
}

/** AWS::Route53::DNSSEC */
export interface Route53DNSSECProperties {
  readonly HostedZoneId: Value<string>;
}

/** AWS::Route53::DelegationSet */
export interface Route53DelegationSetProperties {
}

/** AWS::Route53::HealthCheck */
export interface Route53HealthCheckProperties {
  readonly HealthCheckConfig: Value<Route53HealthCheck_HealthCheckConfig>;
  readonly HealthCheckTags?: Value<readonly Value<Route53HealthCheck_HealthCheckTag>[]>;
}

export interface Route53HealthCheck_AlarmIdentifier {
  readonly Name: Value<string>;
  readonly Region: Value<string>;
}

export interface Route53HealthCheck_HealthCheckConfig {
  readonly AlarmIdentifier?: Value<Route53HealthCheck_AlarmIdentifier>;
  readonly ChildHealthChecks?: Value<readonly Value<string>[]>;
  readonly EnableSNI?: Value<boolean>;
  readonly FailureThreshold?: Value<number>;
  readonly FullyQualifiedDomainName?: Value<string>;
  readonly HealthThreshold?: Value<number>;
  readonly IPAddress?: Value<string>;
  readonly InsufficientDataHealthStatus?: Value<"Healthy" | "LastKnownStatus" | "Unhealthy">;
  readonly Inverted?: Value<boolean>;
  readonly MeasureLatency?: Value<boolean>;
  readonly Port?: Value<number>;
  readonly Regions?: Value<readonly Value<string>[]>;
  readonly RequestInterval?: Value<number>;
  readonly ResourcePath?: Value<string>;
  readonly RoutingControlArn?: Value<string>;
  readonly SearchString?: Value<string>;
  readonly Type: Value<"CALCULATED" | "CLOUDWATCH_METRIC" | "HTTP" | "HTTP_STR_MATCH" | "HTTPS" | "HTTPS_STR_MATCH" | "TCP" | "RECOVERY_CONTROL">;
}

export interface Route53HealthCheck_HealthCheckTag {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

/** AWS::Route53::HostedZone */
export interface Route53HostedZoneProperties {
  readonly HostedZoneConfig?: Value<Route53HostedZone_HostedZoneConfig>;
  readonly HostedZoneFeatures?: Value<Route53HostedZone_HostedZoneFeatures>;
  readonly HostedZoneTags?: Value<readonly Value<Route53HostedZone_HostedZoneTag>[]>;
  readonly Name?: Value<string>;
  readonly QueryLoggingConfig?: Value<Route53HostedZone_QueryLoggingConfig>;
  readonly VPCs?: Value<readonly Value<Route53HostedZone_VPC>[]>;
}

export interface Route53HostedZone_HostedZoneConfig {
  readonly Comment?: Value<string>;
}

export interface Route53HostedZone_HostedZoneFeatures {
  readonly EnableAcceleratedRecovery?: Value<boolean>;
}

export interface Route53HostedZone_HostedZoneTag {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface Route53HostedZone_QueryLoggingConfig {
  readonly CloudWatchLogsLogGroupArn: Value<string>;
}

export interface Route53HostedZone_VPC {
  readonly VPCId: Value<string>;
  readonly VPCRegion: Value<string>;
}

/** AWS::Route53::KeySigningKey */
export interface Route53KeySigningKeyProperties {
  readonly HostedZoneId: Value<string>;
  readonly KeyManagementServiceArn: Value<string>;
  readonly Name: Value<string>;
  readonly Status: Value<"ACTIVE" | "INACTIVE">;
}

/** AWS::Route53::QueryLoggingConfig */
export interface Route53QueryLoggingConfigProperties {
  readonly CloudWatchLogsLogGroupArn: Value<string>;
  readonly HostedZoneId: Value<string>;
}

/** AWS::Route53::RecordSet */
export interface Route53RecordSetProperties {
  readonly AliasTarget?: Value<Route53RecordSet_AliasTarget>;
  readonly CidrRoutingConfig?: Value<Route53RecordSet_CidrRoutingConfig>;
  readonly Comment?: Value<string>;
  readonly Failover?: Value<"PRIMARY" | "SECONDARY">;
  readonly GeoLocation?: Value<Route53RecordSet_GeoLocation>;
  readonly HealthCheckId?: Value<string>;
  readonly HostedZoneId?: Value<string>;
  readonly HostedZoneName?: Value<string>;
  readonly MultiValueAnswer?: Value<boolean>;
  readonly Name: Value<string>;
  readonly Region?: Value<string>;
  readonly ResourceRecords?: Value<readonly Value<string>[]>;
  readonly SetIdentifier?: Value<string>;
  readonly TTL?: Value<string>;
  readonly Type: Value<string>;
  readonly Weight?: Value<number>;
}

export interface Route53RecordSet_AliasTarget {
  readonly DNSName: Value<string>;
  readonly EvaluateTargetHealth?: Value<boolean>;
  readonly HostedZoneId: Value<string>;
}

export interface Route53RecordSet_CidrRoutingConfig {
  readonly CollectionId: Value<string>;
  readonly LocationName: Value<string>;
}

export interface Route53RecordSet_GeoLocation {
  readonly ContinentCode?: Value<string>;
  readonly CountryCode?: Value<string>;
  readonly SubdivisionCode?: Value<string>;
}

/** AWS::Route53::RecordSetGroup */
export interface Route53RecordSetGroupProperties {
  readonly Comment?: Value<string>;
  readonly HostedZoneId?: Value<string>;
  readonly HostedZoneName?: Value<string>;
  readonly RecordSets?: Value<readonly Value<Route53RecordSetGroup_RecordSet>[]>;
}

export interface Route53RecordSetGroup_AliasTarget {
  readonly DNSName: Value<string>;
  readonly EvaluateTargetHealth?: Value<boolean>;
  readonly HostedZoneId: Value<string>;
}

export interface Route53RecordSetGroup_CidrRoutingConfig {
  readonly CollectionId: Value<string>;
  readonly LocationName: Value<string>;
}

export interface Route53RecordSetGroup_Coordinates {
  readonly Latitude: Value<string>;
  readonly Longitude: Value<string>;
}

export interface Route53RecordSetGroup_GeoLocation {
  readonly ContinentCode?: Value<string>;
  readonly CountryCode?: Value<string>;
  readonly SubdivisionCode?: Value<string>;
}

export interface Route53RecordSetGroup_GeoProximityLocation {
  readonly AWSRegion?: Value<string>;
  readonly Bias?: Value<number>;
  readonly Coordinates?: Value<Route53RecordSetGroup_Coordinates>;
  readonly LocalZoneGroup?: Value<string>;
}

export interface Route53RecordSetGroup_RecordSet {
  readonly AliasTarget?: Value<Route53RecordSetGroup_AliasTarget>;
  readonly CidrRoutingConfig?: Value<Route53RecordSetGroup_CidrRoutingConfig>;
  readonly Failover?: Value<string>;
  readonly GeoLocation?: Value<Route53RecordSetGroup_GeoLocation>;
  readonly GeoProximityLocation?: Value<Route53RecordSetGroup_GeoProximityLocation>;
  readonly HealthCheckId?: Value<string>;
  readonly HostedZoneId?: Value<string>;
  readonly HostedZoneName?: Value<string>;
  readonly MultiValueAnswer?: Value<boolean>;
  readonly Name: Value<string>;
  readonly Region?: Value<string>;
  readonly ResourceRecords?: Value<readonly Value<string>[]>;
  readonly SetIdentifier?: Value<string>;
  readonly TTL?: Value<string>;
  readonly Type: Value<string>;
  readonly Weight?: Value<number>;
}

/** AWS::Route53::TrafficPolicy */
export interface Route53TrafficPolicyProperties {
  readonly Comment?: Value<string>;
  readonly Document: Value<string>;
  readonly Name: Value<string>;
}

/** AWS::Route53::TrafficPolicyInstance */
export interface Route53TrafficPolicyInstanceProperties {
  readonly HostedZoneId: Value<string>;
  readonly Name: Value<string>;
  readonly TTL: Value<number>;
  readonly TrafficPolicyId: Value<string>;
  readonly TrafficPolicyVersion: Value<number>;
}

/** AWS::S3::AccessGrant */
export interface S3AccessGrantProperties {
  readonly AccessGrantsLocationConfiguration?: Value<S3AccessGrant_AccessGrantsLocationConfiguration>;
  readonly AccessGrantsLocationId: Value<string>;
  readonly ApplicationArn?: Value<string>;
  readonly Grantee: Value<S3AccessGrant_Grantee>;
  readonly Permission: Value<"READ" | "WRITE" | "READWRITE">;
  readonly S3PrefixType?: Value<"Object">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface S3AccessGrant_AccessGrantsLocationConfiguration {
  readonly S3SubPrefix: Value<string>;
}

export interface S3AccessGrant_Grantee {
  readonly GranteeIdentifier: Value<string>;
  readonly GranteeType: Value<"IAM" | "DIRECTORY_USER" | "DIRECTORY_GROUP">;
}

/** AWS::S3::AccessGrantsInstance */
export interface S3AccessGrantsInstanceProperties {
  readonly IdentityCenterArn?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::S3::AccessGrantsLocation */
export interface S3AccessGrantsLocationProperties {
  readonly IamRoleArn: Value<string>;
  readonly LocationScope: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::S3::AccessPoint */
export interface S3AccessPointProperties {
  readonly Bucket: Value<string>;
  readonly BucketAccountId?: Value<string>;
  readonly Name?: Value<string>;
  readonly Policy?: Value<Json>;
  readonly PublicAccessBlockConfiguration?: Value<S3AccessPoint_PublicAccessBlockConfiguration>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VpcConfiguration?: Value<S3AccessPoint_VpcConfiguration>;
}

export interface S3AccessPoint_PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: Value<boolean>;
  readonly BlockPublicPolicy?: Value<boolean>;
  readonly IgnorePublicAcls?: Value<boolean>;
  readonly RestrictPublicBuckets?: Value<boolean>;
}

export interface S3AccessPoint_VpcConfiguration {
  readonly VpcId?: Value<string>;
}

/** AWS::S3::Bucket */
export interface S3BucketProperties {
  readonly AbacStatus?: Value<"Enabled" | "Disabled">;
  readonly AccelerateConfiguration?: Value<S3Bucket_AccelerateConfiguration>;
  readonly AccessControl?: Value<"AuthenticatedRead" | "AwsExecRead" | "BucketOwnerFullControl" | "BucketOwnerRead" | "LogDeliveryWrite" | "Private" | "PublicRead" | "PublicReadWrite">;
  readonly AnalyticsConfigurations?: Value<readonly Value<S3Bucket_AnalyticsConfiguration>[]>;
  readonly BucketEncryption?: Value<S3Bucket_BucketEncryption>;
  readonly BucketName?: Value<string>;
  readonly BucketNamePrefix?: Value<string>;
  readonly BucketNamespace?: Value<"global" | "account-regional">;
  readonly CorsConfiguration?: Value<S3Bucket_CorsConfiguration>;
  readonly IntelligentTieringConfigurations?: Value<readonly Value<S3Bucket_IntelligentTieringConfiguration>[]>;
  readonly InventoryConfigurations?: Value<readonly Value<S3Bucket_InventoryConfiguration>[]>;
  readonly LifecycleConfiguration?: Value<S3Bucket_LifecycleConfiguration>;
  readonly LoggingConfiguration?: Value<S3Bucket_LoggingConfiguration>;
  readonly MetadataConfiguration?: Value<S3Bucket_MetadataConfiguration>;
  readonly MetadataTableConfiguration?: Value<S3Bucket_MetadataTableConfiguration>;
  readonly MetricsConfigurations?: Value<readonly Value<S3Bucket_MetricsConfiguration>[]>;
  readonly NotificationConfiguration?: Value<S3Bucket_NotificationConfiguration>;
  readonly ObjectLockConfiguration?: Value<S3Bucket_ObjectLockConfiguration>;
  readonly ObjectLockEnabled?: Value<boolean>;
  readonly OwnershipControls?: Value<S3Bucket_OwnershipControls>;
  readonly PublicAccessBlockConfiguration?: Value<S3Bucket_PublicAccessBlockConfiguration>;
  readonly ReplicationConfiguration?: Value<S3Bucket_ReplicationConfiguration>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VersioningConfiguration?: Value<S3Bucket_VersioningConfiguration>;
  readonly WebsiteConfiguration?: Value<S3Bucket_WebsiteConfiguration>;
}

export interface S3Bucket_AbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation: Value<number>;
}

export interface S3Bucket_AccelerateConfiguration {
  readonly AccelerationStatus: Value<"Enabled" | "Suspended">;
}

export interface S3Bucket_AccessControlTranslation {
  readonly Owner: Value<string>;
}

export interface S3Bucket_AnalyticsConfiguration {
  readonly Id: Value<string>;
  readonly Prefix?: Value<string>;
  readonly StorageClassAnalysis: Value<S3Bucket_StorageClassAnalysis>;
  readonly TagFilters?: Value<readonly Value<S3Bucket_TagFilter>[]>;
}

export interface S3Bucket_AnnotationTableConfiguration {
  readonly ConfigurationState: Value<"ENABLED" | "DISABLED">;
  readonly EncryptionConfiguration?: Value<S3Bucket_MetadataTableEncryptionConfiguration>;
  readonly Role?: Value<string>;
  readonly TableArn?: Value<string>;
  readonly TableName?: Value<string>;
}

export interface S3Bucket_BlockedEncryptionTypes {
  readonly EncryptionType?: Value<readonly Value<"NONE" | "SSE-C">[]>;
}

export interface S3Bucket_BucketEncryption {
  readonly ServerSideEncryptionConfiguration: Value<readonly Value<S3Bucket_ServerSideEncryptionRule>[]>;
}

export interface S3Bucket_CorsConfiguration {
  readonly CorsRules: Value<readonly Value<S3Bucket_CorsRule>[]>;
}

export interface S3Bucket_CorsRule {
  readonly AllowedHeaders?: Value<readonly Value<string>[]>;
  readonly AllowedMethods: Value<readonly Value<string>[]>;
  readonly AllowedOrigins: Value<readonly Value<string>[]>;
  readonly ExposedHeaders?: Value<readonly Value<string>[]>;
  readonly Id?: Value<string>;
  readonly MaxAge?: Value<number>;
}

export interface S3Bucket_DataExport {
  readonly Destination: Value<S3Bucket_Destination>;
  readonly OutputSchemaVersion: Value<string>;
}

export interface S3Bucket_DefaultEventHold {
  readonly Days?: Value<number>;
  readonly Years?: Value<number>;
}

export interface S3Bucket_DefaultRetention {
  readonly Days?: Value<number>;
  readonly DefaultEventHold?: Value<S3Bucket_DefaultEventHold>;
  readonly Mode?: Value<"COMPLIANCE" | "GOVERNANCE">;
  readonly Years?: Value<number>;
}

export interface S3Bucket_DeleteMarkerReplication {
  readonly Status?: Value<"Disabled" | "Enabled">;
}

export interface S3Bucket_Destination {
  readonly BucketAccountId?: Value<string>;
  readonly BucketArn: Value<string>;
  readonly Format: Value<"CSV" | "ORC" | "Parquet">;
  readonly Prefix?: Value<string>;
}

export interface S3Bucket_EncryptionConfiguration {
  readonly ReplicaKmsKeyID: Value<string>;
}

export interface S3Bucket_EventBridgeConfiguration {
  readonly EventBridgeEnabled: Value<boolean>;
}

export interface S3Bucket_FilterRule {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface S3Bucket_IntelligentTieringConfiguration {
  readonly Id: Value<string>;
  readonly Prefix?: Value<string>;
  readonly Status: Value<"Disabled" | "Enabled">;
  readonly TagFilters?: Value<readonly Value<S3Bucket_TagFilter>[]>;
  readonly Tierings: Value<readonly Value<S3Bucket_Tiering>[]>;
}

export interface S3Bucket_InventoryConfiguration {
  readonly Destination: Value<S3Bucket_Destination>;
  readonly Enabled: Value<boolean>;
  readonly Id: Value<string>;
  readonly IncludedObjectVersions: Value<"All" | "Current">;
  readonly OptionalFields?: Value<readonly Value<string>[]>;
  readonly Prefix?: Value<string>;
  readonly ScheduleFrequency: Value<"Daily" | "Weekly">;
}

export interface S3Bucket_InventoryTableConfiguration {
  readonly ConfigurationState: Value<"ENABLED" | "DISABLED">;
  readonly EncryptionConfiguration?: Value<S3Bucket_MetadataTableEncryptionConfiguration>;
  readonly TableArn?: Value<string>;
  readonly TableName?: Value<string>;
}

export interface S3Bucket_JournalTableConfiguration {
  readonly EncryptionConfiguration?: Value<S3Bucket_MetadataTableEncryptionConfiguration>;
  readonly RecordExpiration: Value<S3Bucket_RecordExpiration>;
  readonly TableArn?: Value<string>;
  readonly TableName?: Value<string>;
}

export interface S3Bucket_LambdaConfiguration {
  readonly Event: Value<string>;
  readonly Filter?: Value<S3Bucket_NotificationFilter>;
  readonly Function: Value<string>;
}

export interface S3Bucket_LifecycleConfiguration {
  readonly Rules: Value<readonly Value<S3Bucket_Rule>[]>;
  readonly TransitionDefaultMinimumObjectSize?: Value<"varies_by_storage_class" | "all_storage_classes_128K">;
}

export interface S3Bucket_LoggingConfiguration {
  readonly DestinationBucketName?: Value<string>;
  readonly LogFilePrefix?: Value<string>;
  readonly TargetObjectKeyFormat?: Value<S3Bucket_TargetObjectKeyFormat>;
}

export interface S3Bucket_MetadataConfiguration {
  readonly AnnotationTableConfiguration?: Value<S3Bucket_AnnotationTableConfiguration>;
  readonly Destination?: Value<S3Bucket_MetadataDestination>;
  readonly InventoryTableConfiguration?: Value<S3Bucket_InventoryTableConfiguration>;
  readonly JournalTableConfiguration: Value<S3Bucket_JournalTableConfiguration>;
}

export interface S3Bucket_MetadataDestination {
  readonly TableBucketArn?: Value<string>;
  readonly TableBucketType: Value<"aws" | "customer">;
  readonly TableNamespace?: Value<string>;
}

export interface S3Bucket_MetadataTableConfiguration {
  readonly S3TablesDestination: Value<S3Bucket_S3TablesDestination>;
}

export interface S3Bucket_MetadataTableEncryptionConfiguration {
  readonly KmsKeyArn?: Value<string>;
  readonly SseAlgorithm: Value<"aws:kms" | "AES256">;
}

export interface S3Bucket_Metrics {
  readonly EventThreshold?: Value<S3Bucket_ReplicationTimeValue>;
  readonly Status: Value<"Disabled" | "Enabled">;
}

export interface S3Bucket_MetricsConfiguration {
  readonly AccessPointArn?: Value<string>;
  readonly Id: Value<string>;
  readonly Prefix?: Value<string>;
  readonly TagFilters?: Value<readonly Value<S3Bucket_TagFilter>[]>;
}

export interface S3Bucket_NoncurrentVersionExpiration {
  readonly NewerNoncurrentVersions?: Value<number>;
  readonly NoncurrentDays: Value<number>;
}

export interface S3Bucket_NoncurrentVersionTransition {
  readonly NewerNoncurrentVersions?: Value<number>;
  readonly StorageClass: Value<"DEEP_ARCHIVE" | "GLACIER" | "Glacier" | "GLACIER_IR" | "INTELLIGENT_TIERING" | "ONEZONE_IA" | "STANDARD_IA">;
  readonly TransitionInDays: Value<number>;
}

export interface S3Bucket_NotificationConfiguration {
  readonly EventBridgeConfiguration?: Value<S3Bucket_EventBridgeConfiguration>;
  readonly LambdaConfigurations?: Value<readonly Value<S3Bucket_LambdaConfiguration>[]>;
  readonly QueueConfigurations?: Value<readonly Value<S3Bucket_QueueConfiguration>[]>;
  readonly TopicConfigurations?: Value<readonly Value<S3Bucket_TopicConfiguration>[]>;
}

export interface S3Bucket_NotificationFilter {
  readonly S3Key: Value<S3Bucket_S3KeyFilter>;
}

export interface S3Bucket_ObjectLockConfiguration {
  readonly ObjectLockEnabled?: Value<string>;
  readonly Rule?: Value<S3Bucket_ObjectLockRule>;
}

export interface S3Bucket_ObjectLockRule {
  readonly DefaultRetention?: Value<S3Bucket_DefaultRetention>;
}

export interface S3Bucket_OwnershipControls {
  readonly Rules: Value<readonly Value<S3Bucket_OwnershipControlsRule>[]>;
}

export interface S3Bucket_OwnershipControlsRule {
  readonly ObjectOwnership?: Value<"ObjectWriter" | "BucketOwnerPreferred" | "BucketOwnerEnforced">;
}

export interface S3Bucket_PartitionedPrefix {
  readonly PartitionDateSource?: Value<"EventTime" | "DeliveryTime">;
}

export interface S3Bucket_PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: Value<boolean>;
  readonly BlockPublicPolicy?: Value<boolean>;
  readonly IgnorePublicAcls?: Value<boolean>;
  readonly RestrictPublicBuckets?: Value<boolean>;
}

export interface S3Bucket_QueueConfiguration {
  readonly Event: Value<string>;
  readonly Filter?: Value<S3Bucket_NotificationFilter>;
  readonly Queue: Value<string>;
}

export interface S3Bucket_RecordExpiration {
  readonly Days?: Value<number>;
  readonly Expiration: Value<"ENABLED" | "DISABLED">;
}

export interface S3Bucket_RedirectAllRequestsTo {
  readonly HostName: Value<string>;
  readonly Protocol?: Value<"http" | "https">;
}

export interface S3Bucket_RedirectRule {
  readonly HostName?: Value<string>;
  readonly HttpRedirectCode?: Value<string>;
  readonly Protocol?: Value<"http" | "https">;
  readonly ReplaceKeyPrefixWith?: Value<string>;
  readonly ReplaceKeyWith?: Value<string>;
}

export interface S3Bucket_ReplicaModifications {
  readonly Status: Value<"Enabled" | "Disabled">;
}

export interface S3Bucket_ReplicationConfiguration {
  readonly Role: Value<string>;
  readonly Rules: Value<readonly Value<S3Bucket_ReplicationRule>[]>;
}

export interface S3Bucket_ReplicationDestination {
  readonly AccessControlTranslation?: Value<S3Bucket_AccessControlTranslation>;
  readonly Account?: Value<string>;
  readonly Bucket: Value<string>;
  readonly EncryptionConfiguration?: Value<S3Bucket_EncryptionConfiguration>;
  readonly Metrics?: Value<S3Bucket_Metrics>;
  readonly ReplicationTime?: Value<S3Bucket_ReplicationTime>;
  readonly StorageClass?: Value<"DEEP_ARCHIVE" | "GLACIER" | "GLACIER_IR" | "INTELLIGENT_TIERING" | "ONEZONE_IA" | "REDUCED_REDUNDANCY" | "STANDARD" | "STANDARD_IA">;
}

export interface S3Bucket_ReplicationRule {
  readonly DeleteMarkerReplication?: Value<S3Bucket_DeleteMarkerReplication>;
  readonly Destination: Value<S3Bucket_ReplicationDestination>;
  readonly Filter?: Value<S3Bucket_ReplicationRuleFilter>;
  readonly Id?: Value<string>;
  readonly Prefix?: Value<string>;
  readonly Priority?: Value<number>;
  readonly SourceSelectionCriteria?: Value<S3Bucket_SourceSelectionCriteria>;
  readonly Status: Value<"Disabled" | "Enabled">;
}

export interface S3Bucket_ReplicationRuleAndOperator {
  readonly Prefix?: Value<string>;
  readonly TagFilters?: Value<readonly Value<S3Bucket_TagFilter>[]>;
}

export interface S3Bucket_ReplicationRuleFilter {
  readonly And?: Value<S3Bucket_ReplicationRuleAndOperator>;
  readonly Prefix?: Value<string>;
  readonly TagFilter?: Value<S3Bucket_TagFilter>;
}

export interface S3Bucket_ReplicationTime {
  readonly Status: Value<"Disabled" | "Enabled">;
  readonly Time: Value<S3Bucket_ReplicationTimeValue>;
}

export interface S3Bucket_ReplicationTimeValue {
  readonly Minutes: Value<number>;
}

export interface S3Bucket_RoutingRule {
  readonly RedirectRule: Value<S3Bucket_RedirectRule>;
  readonly RoutingRuleCondition?: Value<S3Bucket_RoutingRuleCondition>;
}

export interface S3Bucket_RoutingRuleCondition {
  readonly HttpErrorCodeReturnedEquals?: Value<string>;
  readonly KeyPrefixEquals?: Value<string>;
}

export interface S3Bucket_Rule {
  readonly AbortIncompleteMultipartUpload?: Value<S3Bucket_AbortIncompleteMultipartUpload>;
  readonly ExpirationDate?: Value<string>;
  readonly ExpirationInDays?: Value<number>;
  readonly ExpiredObjectDeleteMarker?: Value<boolean>;
  readonly Id?: Value<string>;
  readonly NoncurrentVersionExpiration?: Value<S3Bucket_NoncurrentVersionExpiration>;
  readonly NoncurrentVersionExpirationInDays?: Value<number>;
  readonly NoncurrentVersionTransition?: Value<S3Bucket_NoncurrentVersionTransition>;
  readonly NoncurrentVersionTransitions?: Value<readonly Value<S3Bucket_NoncurrentVersionTransition>[]>;
  readonly ObjectSizeGreaterThan?: Value<number>;
  readonly ObjectSizeLessThan?: Value<number>;
  readonly Prefix?: Value<string>;
  readonly Status: Value<"Enabled" | "Disabled">;
  readonly TagFilters?: Value<readonly Value<S3Bucket_TagFilter>[]>;
  readonly Transition?: Value<S3Bucket_Transition>;
  readonly Transitions?: Value<readonly Value<S3Bucket_Transition>[]>;
}

export interface S3Bucket_S3KeyFilter {
  readonly Rules: Value<readonly Value<S3Bucket_FilterRule>[]>;
}

export interface S3Bucket_S3TablesDestination {
  readonly TableArn?: Value<string>;
  readonly TableBucketArn: Value<string>;
  readonly TableName: Value<string>;
  readonly TableNamespace?: Value<string>;
}

export interface S3Bucket_ServerSideEncryptionByDefault {
  readonly KMSMasterKeyID?: Value<string>;
  readonly SSEAlgorithm: Value<"aws:kms" | "AES256" | "aws:kms:dsse">;
}

export interface S3Bucket_ServerSideEncryptionRule {
  readonly BlockedEncryptionTypes?: Value<S3Bucket_BlockedEncryptionTypes>;
  readonly BucketKeyEnabled?: Value<boolean>;
  readonly ServerSideEncryptionByDefault?: Value<S3Bucket_ServerSideEncryptionByDefault>;
}

export interface S3Bucket_SourceSelectionCriteria {
  readonly ReplicaModifications?: Value<S3Bucket_ReplicaModifications>;
  readonly SseKmsEncryptedObjects?: Value<S3Bucket_SseKmsEncryptedObjects>;
}

export interface S3Bucket_SseKmsEncryptedObjects {
  readonly Status: Value<"Disabled" | "Enabled">;
}

export interface S3Bucket_StorageClassAnalysis {
  readonly DataExport?: Value<S3Bucket_DataExport>;
}

export interface S3Bucket_TagFilter {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface S3Bucket_TargetObjectKeyFormat {
  readonly PartitionedPrefix?: Value<S3Bucket_PartitionedPrefix>;
  readonly SimplePrefix?: Value<Json>;
}

export interface S3Bucket_Tiering {
  readonly AccessTier: Value<"ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS">;
  readonly Days: Value<number>;
}

export interface S3Bucket_TopicConfiguration {
  readonly Event: Value<string>;
  readonly Filter?: Value<S3Bucket_NotificationFilter>;
  readonly Topic: Value<string>;
}

export interface S3Bucket_Transition {
  readonly StorageClass: Value<"DEEP_ARCHIVE" | "GLACIER" | "Glacier" | "GLACIER_IR" | "INTELLIGENT_TIERING" | "ONEZONE_IA" | "STANDARD_IA">;
  readonly TransitionDate?: Value<string>;
  readonly TransitionInDays?: Value<number>;
}

export interface S3Bucket_VersioningConfiguration {
  readonly Status: Value<"Enabled" | "Suspended">;
}

export interface S3Bucket_WebsiteConfiguration {
  readonly ErrorDocument?: Value<string>;
  readonly IndexDocument?: Value<string>;
  readonly RedirectAllRequestsTo?: Value<S3Bucket_RedirectAllRequestsTo>;
  readonly RoutingRules?: Value<readonly Value<S3Bucket_RoutingRule>[]>;
}

/** AWS::S3::BucketPolicy */
export interface S3BucketPolicyProperties {
  readonly Bucket: Value<string>;
  readonly PolicyDocument: Value<Json>;
}

/** AWS::S3::MultiRegionAccessPoint */
export interface S3MultiRegionAccessPointProperties {
  readonly Name?: Value<string>;
  readonly PublicAccessBlockConfiguration?: Value<S3MultiRegionAccessPoint_PublicAccessBlockConfiguration>;
  readonly Regions: Value<readonly Value<S3MultiRegionAccessPoint_Region>[]>;
}

export interface S3MultiRegionAccessPoint_PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: Value<boolean>;
  readonly BlockPublicPolicy?: Value<boolean>;
  readonly IgnorePublicAcls?: Value<boolean>;
  readonly RestrictPublicBuckets?: Value<boolean>;
}

export interface S3MultiRegionAccessPoint_Region {
  readonly Bucket: Value<string>;
  readonly BucketAccountId?: Value<string>;
}

/** AWS::S3::MultiRegionAccessPointPolicy */
export interface S3MultiRegionAccessPointPolicyProperties {
  readonly MrapName: Value<string>;
  readonly Policy: Value<Json>;
}

/** AWS::S3::StorageLens */
export interface S3StorageLensProperties {
  readonly StorageLensConfiguration: Value<S3StorageLens_StorageLensConfiguration>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface S3StorageLens_AccountLevel {
  readonly ActivityMetrics?: Value<S3StorageLens_ActivityMetrics>;
  readonly AdvancedCostOptimizationMetrics?: Value<S3StorageLens_AdvancedCostOptimizationMetrics>;
  readonly AdvancedDataProtectionMetrics?: Value<S3StorageLens_AdvancedDataProtectionMetrics>;
  readonly AdvancedPerformanceMetrics?: Value<S3StorageLens_AdvancedPerformanceMetrics>;
  readonly BucketLevel: Value<S3StorageLens_BucketLevel>;
  readonly DetailedStatusCodesMetrics?: Value<S3StorageLens_DetailedStatusCodesMetrics>;
  readonly StorageLensGroupLevel?: Value<S3StorageLens_StorageLensGroupLevel>;
}

export interface S3StorageLens_ActivityMetrics {
  readonly IsEnabled?: Value<boolean>;
}

export interface S3StorageLens_AdvancedCostOptimizationMetrics {
  readonly IsEnabled?: Value<boolean>;
}

export interface S3StorageLens_AdvancedDataProtectionMetrics {
  readonly IsEnabled?: Value<boolean>;
}

export interface S3StorageLens_AdvancedPerformanceMetrics {
  readonly IsEnabled?: Value<boolean>;
}

export interface S3StorageLens_AwsOrg {
  readonly Arn: Value<string>;
}

export interface S3StorageLens_BucketLevel {
  readonly ActivityMetrics?: Value<S3StorageLens_ActivityMetrics>;
  readonly AdvancedCostOptimizationMetrics?: Value<S3StorageLens_AdvancedCostOptimizationMetrics>;
  readonly AdvancedDataProtectionMetrics?: Value<S3StorageLens_AdvancedDataProtectionMetrics>;
  readonly AdvancedPerformanceMetrics?: Value<S3StorageLens_AdvancedPerformanceMetrics>;
  readonly DetailedStatusCodesMetrics?: Value<S3StorageLens_DetailedStatusCodesMetrics>;
  readonly PrefixLevel?: Value<S3StorageLens_PrefixLevel>;
}

export interface S3StorageLens_BucketsAndRegions {
  readonly Buckets?: Value<readonly Value<string>[]>;
  readonly Regions?: Value<readonly Value<string>[]>;
}

export interface S3StorageLens_CloudWatchMetrics {
  readonly IsEnabled: Value<boolean>;
}

export interface S3StorageLens_DataExport {
  readonly CloudWatchMetrics?: Value<S3StorageLens_CloudWatchMetrics>;
  readonly S3BucketDestination?: Value<S3StorageLens_S3BucketDestination>;
  readonly StorageLensTableDestination?: Value<S3StorageLens_StorageLensTableDestination>;
}

export interface S3StorageLens_DetailedStatusCodesMetrics {
  readonly IsEnabled?: Value<boolean>;
}

export interface S3StorageLens_Encryption {
  readonly SSEKMS?: Value<S3StorageLens_SSEKMS>;
  readonly SSES3?: Value<Json>;
}

export interface S3StorageLens_PrefixLevel {
  readonly StorageMetrics: Value<S3StorageLens_PrefixLevelStorageMetrics>;
}

export interface S3StorageLens_PrefixLevelStorageMetrics {
  readonly IsEnabled?: Value<boolean>;
  readonly SelectionCriteria?: Value<S3StorageLens_SelectionCriteria>;
}

export interface S3StorageLens_S3BucketDestination {
  readonly AccountId: Value<string>;
  readonly Arn: Value<string>;
  readonly Encryption?: Value<S3StorageLens_Encryption>;
  readonly Format: Value<"CSV" | "Parquet">;
  readonly OutputSchemaVersion: Value<"V_1">;
  readonly Prefix?: Value<string>;
}

export interface S3StorageLens_SSEKMS {
  readonly KeyId: Value<string>;
}

export interface S3StorageLens_SelectionCriteria {
  readonly Delimiter?: Value<string>;
  readonly MaxDepth?: Value<number>;
  readonly MinStorageBytesPercentage?: Value<number>;
}

export interface S3StorageLens_StorageLensConfiguration {
  readonly AccountLevel: Value<S3StorageLens_AccountLevel>;
  readonly AwsOrg?: Value<S3StorageLens_AwsOrg>;
  readonly DataExport?: Value<S3StorageLens_DataExport>;
  readonly Exclude?: Value<S3StorageLens_BucketsAndRegions>;
  readonly ExpandedPrefixesDataExport?: Value<S3StorageLens_StorageLensExpandedPrefixesDataExport>;
  readonly Id: Value<string>;
  readonly Include?: Value<S3StorageLens_BucketsAndRegions>;
  readonly IsEnabled: Value<boolean>;
  readonly PrefixDelimiter?: Value<string>;
  readonly StorageLensArn?: Value<string>;
}

export interface S3StorageLens_StorageLensExpandedPrefixesDataExport {
  readonly S3BucketDestination?: Value<S3StorageLens_S3BucketDestination>;
  readonly StorageLensTableDestination?: Value<S3StorageLens_StorageLensTableDestination>;
}

export interface S3StorageLens_StorageLensGroupLevel {
  readonly StorageLensGroupSelectionCriteria?: Value<S3StorageLens_StorageLensGroupSelectionCriteria>;
}

export interface S3StorageLens_StorageLensGroupSelectionCriteria {
  readonly Exclude?: Value<readonly Value<string>[]>;
  readonly Include?: Value<readonly Value<string>[]>;
}

export interface S3StorageLens_StorageLensTableDestination {
  readonly Encryption?: Value<S3StorageLens_Encryption>;
  readonly IsEnabled: Value<boolean>;
}

/** AWS::S3::StorageLensGroup */
export interface S3StorageLensGroupProperties {
  readonly Filter: Value<S3StorageLensGroup_Filter>;
  readonly Name: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface S3StorageLensGroup_And {
  readonly MatchAnyPrefix?: Value<readonly Value<string>[]>;
  readonly MatchAnySuffix?: Value<readonly Value<string>[]>;
  readonly MatchAnyTag?: Value<readonly Value<Tag>[]>;
  readonly MatchObjectAge?: Value<S3StorageLensGroup_MatchObjectAge>;
  readonly MatchObjectSize?: Value<S3StorageLensGroup_MatchObjectSize>;
}

export interface S3StorageLensGroup_Filter {
  readonly And?: Value<S3StorageLensGroup_And>;
  readonly MatchAnyPrefix?: Value<readonly Value<string>[]>;
  readonly MatchAnySuffix?: Value<readonly Value<string>[]>;
  readonly MatchAnyTag?: Value<readonly Value<Tag>[]>;
  readonly MatchObjectAge?: Value<S3StorageLensGroup_MatchObjectAge>;
  readonly MatchObjectSize?: Value<S3StorageLensGroup_MatchObjectSize>;
  readonly Or?: Value<S3StorageLensGroup_Or>;
}

export interface S3StorageLensGroup_MatchObjectAge {
  readonly DaysGreaterThan?: Value<number>;
  readonly DaysLessThan?: Value<number>;
}

export interface S3StorageLensGroup_MatchObjectSize {
  readonly BytesGreaterThan?: Value<number>;
  readonly BytesLessThan?: Value<number>;
}

export interface S3StorageLensGroup_Or {
  readonly MatchAnyPrefix?: Value<readonly Value<string>[]>;
  readonly MatchAnySuffix?: Value<readonly Value<string>[]>;
  readonly MatchAnyTag?: Value<readonly Value<Tag>[]>;
  readonly MatchObjectAge?: Value<S3StorageLensGroup_MatchObjectAge>;
  readonly MatchObjectSize?: Value<S3StorageLensGroup_MatchObjectSize>;
}

/** AWS::SNS::Subscription */
export interface SnsSubscriptionProperties {
  readonly DeliveryPolicy?: Value<Json>;
  readonly Endpoint?: Value<string>;
  readonly FilterPolicy?: Value<Json>;
  readonly FilterPolicyScope?: Value<string>;
  readonly Protocol: Value<string>;
  readonly RawMessageDelivery?: Value<boolean>;
  readonly RedrivePolicy?: Value<Json>;
  readonly Region?: Value<string>;
  readonly ReplayPolicy?: Value<Json>;
  readonly SubscriptionRoleArn?: Value<string>;
  readonly TopicArn: Value<string>;
}

/** AWS::SNS::Topic */
export interface SnsTopicProperties {
  readonly ArchivePolicy?: Value<Json>;
  readonly ContentBasedDeduplication?: Value<boolean>;
  readonly DataProtectionPolicy?: Value<Json>;
  readonly DeliveryStatusLogging?: Value<readonly Value<SnsTopic_LoggingConfig>[]>;
  readonly DisplayName?: Value<string>;
  readonly FifoThroughputScope?: Value<string>;
  readonly FifoTopic?: Value<boolean>;
  readonly KmsMasterKeyId?: Value<string>;
  readonly MaximumMessageSize?: Value<number>;
  readonly SignatureVersion?: Value<string>;
  readonly Subscription?: Value<readonly Value<SnsTopic_Subscription>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TopicName?: Value<string>;
  readonly TracingConfig?: Value<string>;
}

export interface SnsTopic_LoggingConfig {
  readonly FailureFeedbackRoleArn?: Value<string>;
  readonly Protocol: Value<"http/s" | "sqs" | "lambda" | "firehose" | "application">;
  readonly SuccessFeedbackRoleArn?: Value<string>;
  readonly SuccessFeedbackSampleRate?: Value<string>;
}

export interface SnsTopic_Subscription {
  readonly Endpoint: Value<string>;
  readonly Protocol: Value<string>;
}

/** AWS::SNS::TopicInlinePolicy */
export interface SnsTopicInlinePolicyProperties {
  readonly PolicyDocument: Value<Json>;
  readonly TopicArn: Value<string>;
}

/** AWS::SNS::TopicPolicy */
export interface SnsTopicPolicyProperties {
  readonly PolicyDocument: Value<Json>;
  readonly Topics: Value<readonly Value<string>[]>;
}

/** AWS::SQS::Queue */
export interface SqsQueueProperties {
  readonly ContentBasedDeduplication?: Value<boolean>;
  readonly DeduplicationScope?: Value<string>;
  readonly DelaySeconds?: Value<number>;
  readonly FifoQueue?: Value<boolean>;
  readonly FifoThroughputLimit?: Value<string>;
  readonly KmsDataKeyReusePeriodSeconds?: Value<number>;
  readonly KmsMasterKeyId?: Value<string>;
  readonly MaximumMessageSize?: Value<number>;
  readonly MessageRetentionPeriod?: Value<number>;
  readonly QueueName?: Value<string>;
  readonly ReceiveMessageWaitTimeSeconds?: Value<number>;
  readonly RedriveAllowPolicy?: Value<Json>;
  readonly RedrivePolicy?: Value<Json>;
  readonly SqsManagedSseEnabled?: Value<boolean>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VisibilityTimeout?: Value<number>;
}

/** AWS::SQS::QueueInlinePolicy */
export interface SqsQueueInlinePolicyProperties {
  readonly PolicyDocument: Value<Json>;
  readonly Queue: Value<string>;
}

/** AWS::SQS::QueuePolicy */
export interface SqsQueuePolicyProperties {
  readonly PolicyDocument: Value<Json>;
  readonly Queues: Value<readonly Value<string>[]>;
}

/** AWS::SSM::Association */
export interface SsmAssociationProperties {
  readonly ApplyOnlyAtCronInterval?: Value<boolean>;
  readonly AssociationDispatchAssumeRole?: Value<string>;
  readonly AssociationName?: Value<string>;
  readonly AutomationTargetParameterName?: Value<string>;
  readonly CalendarNames?: Value<readonly Value<string>[]>;
  readonly ComplianceSeverity?: Value<"CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED">;
  readonly DocumentVersion?: Value<string>;
  readonly InstanceId?: Value<string>;
  readonly MaxConcurrency?: Value<string>;
  readonly MaxErrors?: Value<string>;
  readonly Name: Value<string>;
  readonly OutputLocation?: Value<SsmAssociation_InstanceAssociationOutputLocation>;
  readonly Parameters?: Value<Readonly<Record<string, Value<readonly Value<string>[]>>>>;
  readonly ScheduleExpression?: Value<string>;
  readonly ScheduleOffset?: Value<number>;
  readonly SyncCompliance?: Value<"AUTO" | "MANUAL">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Targets?: Value<readonly Value<SsmAssociation_Target>[]>;
  readonly WaitForSuccessTimeoutSeconds?: Value<number>;
}

export interface SsmAssociation_InstanceAssociationOutputLocation {
  readonly S3Location?: Value<SsmAssociation_S3OutputLocation>;
}

export interface SsmAssociation_S3OutputLocation {
  readonly OutputS3BucketName?: Value<string>;
  readonly OutputS3KeyPrefix?: Value<string>;
  readonly OutputS3Region?: Value<string>;
}

export interface SsmAssociation_Target {
  readonly Key: Value<string>;
  readonly Values: Value<readonly Value<string>[]>;
}

/** AWS::SSM::CloudConnector */
export interface SsmCloudConnectorProperties {
  readonly ConfigConnectorArn: Value<string>;
  readonly Configuration: Value<SsmCloudConnector_CloudConnectorConfiguration>;
  readonly Description?: Value<string>;
  readonly DisplayName: Value<string>;
  readonly RoleArn: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface SsmCloudConnector_AzureConfiguration {
  readonly ApplicationDisplayName?: Value<string>;
  readonly ApplicationId: Value<string>;
  readonly Targets?: Value<SsmCloudConnector_ConfigurationTargets>;
  readonly TenantDisplayName?: Value<string>;
  readonly TenantId: Value<string>;
}

export interface SsmCloudConnector_AzureSubscription {
  readonly DisplayName?: Value<string>;
  readonly Id: Value<string>;
}

export interface SsmCloudConnector_CloudConnectorConfiguration {
  readonly AzureConfiguration: Value<SsmCloudConnector_AzureConfiguration>;
}

export interface SsmCloudConnector_ConfigurationTargets {
  readonly Subscriptions: Value<readonly Value<SsmCloudConnector_AzureSubscription>[]>;
}

/** AWS::SSM::Document */
export interface SsmDocumentProperties {
  readonly Attachments?: Value<readonly Value<SsmDocument_AttachmentsSource>[]>;
  readonly Content: Value<Json>;
  readonly DocumentFormat?: Value<"YAML" | "JSON" | "TEXT">;
  readonly DocumentType?: Value<"ApplicationConfiguration" | "ApplicationConfigurationSchema" | "Automation" | "Automation.ChangeTemplate" | "AutoApprovalPolicy" | "ChangeCalendar" | "CloudFormation" | "Command" | "DeploymentStrategy" | "ManualApprovalPolicy" | "Package" | "Policy" | "ProblemAnalysis" | "ProblemAnalysisTemplate" | "Session">;
  readonly Name?: Value<string>;
  readonly Requires?: Value<readonly Value<SsmDocument_DocumentRequires>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TargetType?: Value<string>;
  readonly UpdateMethod?: Value<"Replace" | "NewVersion">;
  readonly VersionName?: Value<string>;
}

export interface SsmDocument_AttachmentsSource {
  readonly Key?: Value<"SourceUrl" | "S3FileUrl" | "AttachmentReference">;
  readonly Name?: Value<string>;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface SsmDocument_DocumentRequires {
  readonly Name?: Value<string>;
  readonly Version?: Value<string>;
}

/** AWS::SSM::MaintenanceWindow */
export interface SsmMaintenanceWindowProperties {
  readonly AllowUnassociatedTargets: Value<boolean>;
  readonly Cutoff: Value<number>;
  readonly Description?: Value<string>;
  readonly Duration: Value<number>;
  readonly EndDate?: Value<string>;
  readonly Name: Value<string>;
  readonly Schedule: Value<string>;
  readonly ScheduleOffset?: Value<number>;
  readonly ScheduleTimezone?: Value<string>;
  readonly StartDate?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::SSM::MaintenanceWindowTarget */
export interface SsmMaintenanceWindowTargetProperties {
  readonly Description?: Value<string>;
  readonly Name?: Value<string>;
  readonly OwnerInformation?: Value<string>;
  readonly ResourceType: Value<string>;
  readonly Targets: Value<readonly Value<SsmMaintenanceWindowTarget_Targets>[]>;
  readonly WindowId: Value<string>;
}

export interface SsmMaintenanceWindowTarget_Targets {
  readonly Key: Value<string>;
  readonly Values: Value<readonly Value<string>[]>;
}

/** AWS::SSM::MaintenanceWindowTask */
export interface SsmMaintenanceWindowTaskProperties {
  readonly CutoffBehavior?: Value<string>;
  readonly Description?: Value<string>;
  readonly LoggingInfo?: Value<SsmMaintenanceWindowTask_LoggingInfo>;
  readonly MaxConcurrency?: Value<string>;
  readonly MaxErrors?: Value<string>;
  readonly Name?: Value<string>;
  readonly Priority: Value<number>;
  readonly ServiceRoleArn?: Value<string>;
  readonly Targets?: Value<readonly Value<SsmMaintenanceWindowTask_Target>[]>;
  readonly TaskArn: Value<string>;
  readonly TaskInvocationParameters?: Value<SsmMaintenanceWindowTask_TaskInvocationParameters>;
  readonly TaskParameters?: Value<Json>;
  readonly TaskType: Value<string>;
  readonly WindowId: Value<string>;
}

export interface SsmMaintenanceWindowTask_CloudWatchOutputConfig {
  readonly CloudWatchLogGroupName?: Value<string>;
  readonly CloudWatchOutputEnabled?: Value<boolean>;
}

export interface SsmMaintenanceWindowTask_LoggingInfo {
  readonly Region: Value<string>;
  readonly S3Bucket: Value<string>;
  readonly S3Prefix?: Value<string>;
}

export interface SsmMaintenanceWindowTask_MaintenanceWindowAutomationParameters {
  readonly DocumentVersion?: Value<string>;
  readonly Parameters?: Value<Json>;
}

export interface SsmMaintenanceWindowTask_MaintenanceWindowLambdaParameters {
  readonly ClientContext?: Value<string>;
  readonly Payload?: Value<string>;
  readonly Qualifier?: Value<string>;
}

export interface SsmMaintenanceWindowTask_MaintenanceWindowRunCommandParameters {
  readonly CloudWatchOutputConfig?: Value<SsmMaintenanceWindowTask_CloudWatchOutputConfig>;
  readonly Comment?: Value<string>;
  readonly DocumentHash?: Value<string>;
  readonly DocumentHashType?: Value<string>;
  readonly DocumentVersion?: Value<string>;
  readonly NotificationConfig?: Value<SsmMaintenanceWindowTask_NotificationConfig>;
  readonly OutputS3BucketName?: Value<string>;
  readonly OutputS3KeyPrefix?: Value<string>;
  readonly Parameters?: Value<Json>;
  readonly ServiceRoleArn?: Value<string>;
  readonly TimeoutSeconds?: Value<number>;
}

export interface SsmMaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters {
  readonly Input?: Value<string>;
  readonly Name?: Value<string>;
}

export interface SsmMaintenanceWindowTask_NotificationConfig {
  readonly NotificationArn: Value<string>;
  readonly NotificationEvents?: Value<readonly Value<string>[]>;
  readonly NotificationType?: Value<string>;
}

export interface SsmMaintenanceWindowTask_Target {
  readonly Key: Value<string>;
  readonly Values: Value<readonly Value<string>[]>;
}

export interface SsmMaintenanceWindowTask_TaskInvocationParameters {
  readonly MaintenanceWindowAutomationParameters?: Value<SsmMaintenanceWindowTask_MaintenanceWindowAutomationParameters>;
  readonly MaintenanceWindowLambdaParameters?: Value<SsmMaintenanceWindowTask_MaintenanceWindowLambdaParameters>;
  readonly MaintenanceWindowRunCommandParameters?: Value<SsmMaintenanceWindowTask_MaintenanceWindowRunCommandParameters>;
  readonly MaintenanceWindowStepFunctionsParameters?: Value<SsmMaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters>;
}

/** AWS::SSM::OpsItem */
export interface SsmOpsItemProperties {
  readonly Category?: Value<string>;
  readonly Description: Value<string>;
  readonly Priority?: Value<number>;
  readonly Severity?: Value<string>;
  readonly Source: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Title: Value<string>;
}

/** AWS::SSM::Parameter */
export interface SsmParameterProperties {
  readonly AllowedPattern?: Value<string>;
  readonly DataType?: Value<"text" | "aws:ec2:image">;
  readonly Description?: Value<string>;
  readonly Name?: Value<string>;
  readonly Policies?: Value<string>;
  readonly Tags?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Tier?: Value<"Standard" | "Advanced" | "Intelligent-Tiering">;
  readonly Type: Value<"String" | "StringList">;
  readonly Value: Value<string>;
}

/** AWS::SSM::PatchBaseline */
export interface SsmPatchBaselineProperties {
  readonly ApprovalRules?: Value<SsmPatchBaseline_RuleGroup>;
  readonly ApprovedPatches?: Value<readonly Value<string>[]>;
  readonly ApprovedPatchesComplianceLevel?: Value<"CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED">;
  readonly ApprovedPatchesEnableNonSecurity?: Value<boolean>;
  readonly AvailableSecurityUpdatesComplianceStatus?: Value<"NON_COMPLIANT" | "COMPLIANT">;
  readonly DefaultBaseline?: Value<boolean>;
  readonly Description?: Value<string>;
  readonly GlobalFilters?: Value<SsmPatchBaseline_PatchFilterGroup>;
  readonly Name: Value<string>;
  readonly OperatingSystem?: Value<"WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "AMAZON_LINUX_2023" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX">;
  readonly PatchGroups?: Value<readonly Value<string>[]>;
  readonly RejectedPatches?: Value<readonly Value<string>[]>;
  readonly RejectedPatchesAction?: Value<"ALLOW_AS_DEPENDENCY" | "BLOCK">;
  readonly Sources?: Value<readonly Value<SsmPatchBaseline_PatchSource>[]>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface SsmPatchBaseline_PatchFilter {
  readonly Key?: Value<"ADVISORY_ID" | "ARCH" | "BUGZILLA_ID" | "CLASSIFICATION" | "CVE_ID" | "EPOCH" | "MSRC_SEVERITY" | "NAME" | "PATCH_ID" | "PATCH_SET" | "PRIORITY" | "PRODUCT" | "PRODUCT_FAMILY" | "RELEASE" | "REPOSITORY" | "SECTION" | "SECURITY" | "SEVERITY" | "VERSION">;
  readonly Values?: Value<readonly Value<string>[]>;
}

export interface SsmPatchBaseline_PatchFilterGroup {
  readonly PatchFilters?: Value<readonly Value<SsmPatchBaseline_PatchFilter>[]>;
}

export interface SsmPatchBaseline_PatchSource {
  readonly Configuration?: Value<string>;
  readonly Name?: Value<string>;
  readonly Products?: Value<readonly Value<string>[]>;
}

export interface SsmPatchBaseline_Rule {
  readonly ApproveAfterDays?: Value<number>;
  readonly ApproveUntilDate?: Value<string>;
  readonly ComplianceLevel?: Value<"CRITICAL" | "HIGH" | "INFORMATIONAL" | "LOW" | "MEDIUM" | "UNSPECIFIED">;
  readonly EnableNonSecurity?: Value<boolean>;
  readonly PatchFilterGroup?: Value<SsmPatchBaseline_PatchFilterGroup>;
}

export interface SsmPatchBaseline_RuleGroup {
  readonly PatchRules?: Value<readonly Value<SsmPatchBaseline_Rule>[]>;
}

/** AWS::SSM::ResourceDataSync */
export interface SsmResourceDataSyncProperties {
  readonly BucketName?: Value<string>;
  readonly BucketPrefix?: Value<string>;
  readonly BucketRegion?: Value<string>;
  readonly KMSKeyArn?: Value<string>;
  readonly S3Destination?: Value<SsmResourceDataSync_S3Destination>;
  readonly SyncFormat?: Value<string>;
  readonly SyncName: Value<string>;
  readonly SyncSource?: Value<SsmResourceDataSync_SyncSource>;
  readonly SyncType?: Value<string>;
}

export interface SsmResourceDataSync_AwsOrganizationsSource {
  readonly OrganizationSourceType: Value<string>;
  readonly OrganizationalUnits?: Value<readonly Value<string>[]>;
}

export interface SsmResourceDataSync_S3Destination {
  readonly BucketName: Value<string>;
  readonly BucketPrefix?: Value<string>;
  readonly BucketRegion: Value<string>;
  readonly KMSKeyArn?: Value<string>;
  readonly SyncFormat: Value<string>;
}

export interface SsmResourceDataSync_SyncSource {
  readonly AwsOrganizationsSource?: Value<SsmResourceDataSync_AwsOrganizationsSource>;
  readonly IncludeFutureRegions?: Value<boolean>;
  readonly SourceRegions: Value<readonly Value<string>[]>;
  readonly SourceType: Value<string>;
}

/** AWS::SSM::ResourcePolicy */
export interface SsmResourcePolicyProperties {
  readonly Policy: Value<Json>;
  readonly ResourceArn: Value<string>;
}

/** AWS::SSM::ServiceSetting */
export interface SsmServiceSettingProperties {
  readonly SettingId: Value<string>;
  readonly SettingValue: Value<string>;
}

/** AWS::Scheduler::Schedule */
export interface SchedulerScheduleProperties {
  readonly Description?: Value<string>;
  readonly EndDate?: Value<string>;
  readonly FlexibleTimeWindow: Value<SchedulerSchedule_FlexibleTimeWindow>;
  readonly GroupName?: Value<string>;
  readonly KmsKeyArn?: Value<string>;
  readonly Name?: Value<string>;
  readonly ScheduleExpression: Value<string>;
  readonly ScheduleExpressionTimezone?: Value<string>;
  readonly StartDate?: Value<string>;
  readonly State?: Value<"ENABLED" | "DISABLED">;
  readonly Target: Value<SchedulerSchedule_Target>;
}

export interface SchedulerSchedule_AwsVpcConfiguration {
  readonly AssignPublicIp?: Value<"ENABLED" | "DISABLED">;
  readonly SecurityGroups?: Value<readonly Value<string>[]>;
  readonly Subnets: Value<readonly Value<string>[]>;
}

export interface SchedulerSchedule_CapacityProviderStrategyItem {
  readonly Base?: Value<number>;
  readonly CapacityProvider: Value<string>;
  readonly Weight?: Value<number>;
}

export interface SchedulerSchedule_DeadLetterConfig {
  readonly Arn?: Value<string>;
}

export interface SchedulerSchedule_EcsParameters {
  readonly CapacityProviderStrategy?: Value<readonly Value<SchedulerSchedule_CapacityProviderStrategyItem>[]>;
  readonly EnableECSManagedTags?: Value<boolean>;
  readonly EnableExecuteCommand?: Value<boolean>;
  readonly Group?: Value<string>;
  readonly LaunchType?: Value<"EC2" | "FARGATE" | "EXTERNAL">;
  readonly NetworkConfiguration?: Value<SchedulerSchedule_NetworkConfiguration>;
  readonly PlacementConstraints?: Value<readonly Value<SchedulerSchedule_PlacementConstraint>[]>;
  readonly PlacementStrategy?: Value<readonly Value<SchedulerSchedule_PlacementStrategy>[]>;
  readonly PlatformVersion?: Value<string>;
  readonly PropagateTags?: Value<"TASK_DEFINITION">;
  readonly ReferenceId?: Value<string>;
  readonly Tags?: Value<readonly Value<Readonly<Record<string, Value<string>>>>[]>;
  readonly TaskCount?: Value<number>;
  readonly TaskDefinitionArn: Value<string>;
}

export interface SchedulerSchedule_EventBridgeParameters {
  readonly DetailType: Value<string>;
  readonly Source: Value<string>;
}

export interface SchedulerSchedule_FlexibleTimeWindow {
  readonly MaximumWindowInMinutes?: Value<number>;
  readonly Mode: Value<"OFF" | "FLEXIBLE">;
}

export interface SchedulerSchedule_KinesisParameters {
  readonly PartitionKey: Value<string>;
}

export interface SchedulerSchedule_NetworkConfiguration {
  readonly AwsvpcConfiguration?: Value<SchedulerSchedule_AwsVpcConfiguration>;
}

export interface SchedulerSchedule_PlacementConstraint {
  readonly Expression?: Value<string>;
  readonly Type?: Value<"distinctInstance" | "memberOf">;
}

export interface SchedulerSchedule_PlacementStrategy {
  readonly Field?: Value<string>;
  readonly Type?: Value<"random" | "spread" | "binpack">;
}

export interface SchedulerSchedule_RetryPolicy {
  readonly MaximumEventAgeInSeconds?: Value<number>;
  readonly MaximumRetryAttempts?: Value<number>;
}

export interface SchedulerSchedule_SageMakerPipelineParameter {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface SchedulerSchedule_SageMakerPipelineParameters {
  readonly PipelineParameterList?: Value<readonly Value<SchedulerSchedule_SageMakerPipelineParameter>[]>;
}

export interface SchedulerSchedule_SqsParameters {
  readonly MessageGroupId?: Value<string>;
}

export interface SchedulerSchedule_Target {
  readonly Arn: Value<string>;
  readonly DeadLetterConfig?: Value<SchedulerSchedule_DeadLetterConfig>;
  readonly EcsParameters?: Value<SchedulerSchedule_EcsParameters>;
  readonly EventBridgeParameters?: Value<SchedulerSchedule_EventBridgeParameters>;
  readonly Input?: Value<string>;
  readonly KinesisParameters?: Value<SchedulerSchedule_KinesisParameters>;
  readonly RetryPolicy?: Value<SchedulerSchedule_RetryPolicy>;
  readonly RoleArn: Value<string>;
  readonly SageMakerPipelineParameters?: Value<SchedulerSchedule_SageMakerPipelineParameters>;
  readonly SqsParameters?: Value<SchedulerSchedule_SqsParameters>;
}

/** AWS::Scheduler::ScheduleGroup */
export interface SchedulerScheduleGroupProperties {
  readonly Name?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::SecretsManager::ResourcePolicy */
export interface SecretsManagerResourcePolicyProperties {
  readonly BlockPublicPolicy?: Value<boolean>;
  readonly ResourcePolicy: Value<Json>;
  readonly SecretId: Value<string>;
}

/** AWS::SecretsManager::RotationSchedule */
export interface SecretsManagerRotationScheduleProperties {
  readonly ExternalSecretRotationMetadata?: Value<readonly Value<SecretsManagerRotationSchedule_ExternalSecretRotationMetadataItem>[]>;
  readonly ExternalSecretRotationRoleArn?: Value<string>;
  readonly HostedRotationLambda?: Value<SecretsManagerRotationSchedule_HostedRotationLambda>;
  readonly RotateImmediatelyOnUpdate?: Value<boolean>;
  readonly RotationLambdaARN?: Value<string>;
  readonly RotationRules?: Value<SecretsManagerRotationSchedule_RotationRules>;
  readonly SecretId: Value<string>;
}

export interface SecretsManagerRotationSchedule_ExternalSecretRotationMetadataItem {
  readonly Key: Value<string>;
  readonly Value: Value<string>;
}

export interface SecretsManagerRotationSchedule_HostedRotationLambda {
  readonly ExcludeCharacters?: Value<string>;
  readonly KmsKeyArn?: Value<string>;
  readonly MasterSecretArn?: Value<string>;
  readonly MasterSecretKmsKeyArn?: Value<string>;
  readonly RotationLambdaName?: Value<string>;
  readonly RotationType: Value<string>;
  readonly Runtime?: Value<string>;
  readonly SuperuserSecretArn?: Value<string>;
  readonly SuperuserSecretKmsKeyArn?: Value<string>;
  readonly VpcSecurityGroupIds?: Value<string>;
  readonly VpcSubnetIds?: Value<string>;
}

export interface SecretsManagerRotationSchedule_RotationRules {
  readonly AutomaticallyAfterDays?: Value<number>;
  readonly Duration?: Value<string>;
  readonly ScheduleExpression?: Value<string>;
}

/** AWS::SecretsManager::Secret */
export interface SecretsManagerSecretProperties {
  readonly Description?: Value<string>;
  readonly GenerateSecretString?: Value<SecretsManagerSecret_GenerateSecretString>;
  readonly KmsKeyId?: Value<string>;
  readonly Name?: Value<string>;
  readonly ReplicaRegions?: Value<readonly Value<SecretsManagerSecret_ReplicaRegion>[]>;
  readonly SecretString?: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Type?: Value<string>;
}

export interface SecretsManagerSecret_GenerateSecretString {
  readonly ExcludeCharacters?: Value<string>;
  readonly ExcludeLowercase?: Value<boolean>;
  readonly ExcludeNumbers?: Value<boolean>;
  readonly ExcludePunctuation?: Value<boolean>;
  readonly ExcludeUppercase?: Value<boolean>;
  readonly GenerateStringKey?: Value<string>;
  readonly IncludeSpace?: Value<boolean>;
  readonly PasswordLength?: Value<number>;
  readonly RequireEachIncludedType?: Value<boolean>;
  readonly SecretStringTemplate?: Value<string>;
}

export interface SecretsManagerSecret_ReplicaRegion {
  readonly KmsKeyId?: Value<string>;
  readonly Region: Value<string>;
}

/** AWS::SecretsManager::SecretTargetAttachment */
export interface SecretsManagerSecretTargetAttachmentProperties {
  readonly SecretId: Value<string>;
  readonly TargetId: Value<string>;
  readonly TargetType: Value<string>;
}

/** AWS::ServiceDiscovery::HttpNamespace */
export interface ServiceDiscoveryHttpNamespaceProperties {
  readonly Description?: Value<string>;
  readonly Name: Value<string>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::ServiceDiscovery::Instance */
export interface ServiceDiscoveryInstanceProperties {
  readonly InstanceAttributes: Value<Json>;
  readonly InstanceId?: Value<string>;
  readonly ServiceId: Value<string>;
}

/** AWS::ServiceDiscovery::PrivateDnsNamespace */
export interface ServiceDiscoveryPrivateDnsNamespaceProperties {
  readonly Description?: Value<string>;
  readonly Name: Value<string>;
  readonly Properties?: Value<ServiceDiscoveryPrivateDnsNamespace_Properties>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Vpc?: Value<string>;
}

export interface ServiceDiscoveryPrivateDnsNamespace_PrivateDnsPropertiesMutable {
  readonly SOA?: Value<ServiceDiscoveryPrivateDnsNamespace_SOA>;
}

export interface ServiceDiscoveryPrivateDnsNamespace_Properties {
  readonly DnsProperties?: Value<ServiceDiscoveryPrivateDnsNamespace_PrivateDnsPropertiesMutable>;
}

export interface ServiceDiscoveryPrivateDnsNamespace_SOA {
  readonly TTL?: Value<number>;
}

/** AWS::ServiceDiscovery::PublicDnsNamespace */
export interface ServiceDiscoveryPublicDnsNamespaceProperties {
  readonly Description?: Value<string>;
  readonly Name: Value<string>;
  readonly Properties?: Value<ServiceDiscoveryPublicDnsNamespace_Properties>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

export interface ServiceDiscoveryPublicDnsNamespace_Properties {
  readonly DnsProperties?: Value<ServiceDiscoveryPublicDnsNamespace_PublicDnsPropertiesMutable>;
}

export interface ServiceDiscoveryPublicDnsNamespace_PublicDnsPropertiesMutable {
  readonly SOA?: Value<ServiceDiscoveryPublicDnsNamespace_SOA>;
}

export interface ServiceDiscoveryPublicDnsNamespace_SOA {
  readonly TTL?: Value<number>;
}

/** AWS::ServiceDiscovery::Service */
export interface ServiceDiscoveryServiceProperties {
  readonly Description?: Value<string>;
  readonly DnsConfig?: Value<ServiceDiscoveryService_DnsConfig>;
  readonly HealthCheckConfig?: Value<ServiceDiscoveryService_HealthCheckConfig>;
  readonly HealthCheckCustomConfig?: Value<ServiceDiscoveryService_HealthCheckCustomConfig>;
  readonly Name?: Value<string>;
  readonly NamespaceId?: Value<string>;
  readonly ServiceAttributes?: Value<Readonly<Record<string, Value<string>>>>;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly Type?: Value<string>;
}

export interface ServiceDiscoveryService_DnsConfig {
  readonly DnsRecords: Value<readonly Value<ServiceDiscoveryService_DnsRecord>[]>;
  readonly NamespaceId?: Value<string>;
  readonly RoutingPolicy?: Value<string>;
}

export interface ServiceDiscoveryService_DnsRecord {
  readonly TTL: Value<number>;
  readonly Type: Value<string>;
}

export interface ServiceDiscoveryService_HealthCheckConfig {
  readonly FailureThreshold?: Value<number>;
  readonly ResourcePath?: Value<string>;
  readonly Type: Value<string>;
}

export interface ServiceDiscoveryService_HealthCheckCustomConfig {
  readonly FailureThreshold?: Value<number>;
}

/** AWS::WAFv2::IPSet */
export interface WAFv2IPSetProperties {
  readonly Addresses: Value<readonly Value<string>[]>;
  readonly Description?: Value<string>;
  readonly IPAddressVersion: Value<"IPV4" | "IPV6">;
  readonly Name?: Value<string>;
  readonly Scope: Value<"CLOUDFRONT" | "REGIONAL">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::WAFv2::LoggingConfiguration */
export interface WAFv2LoggingConfigurationProperties {
  readonly LogDestinationConfigs: Value<readonly Value<string>[]>;
  readonly LoggingFilter?: Value<WAFv2LoggingConfiguration_LoggingFilter>;
  readonly RedactedFields?: Value<readonly Value<WAFv2LoggingConfiguration_FieldToMatch>[]>;
  readonly ResourceArn: Value<string>;
}

export interface WAFv2LoggingConfiguration_ActionCondition {
  readonly Action: Value<"ALLOW" | "BLOCK" | "COUNT" | "CAPTCHA" | "CHALLENGE" | "MONETIZE" | "EXCLUDED_AS_COUNT">;
}

export interface WAFv2LoggingConfiguration_Condition {
  readonly ActionCondition?: Value<WAFv2LoggingConfiguration_ActionCondition>;
  readonly LabelNameCondition?: Value<WAFv2LoggingConfiguration_LabelNameCondition>;
}

export interface WAFv2LoggingConfiguration_FieldToMatch {
  readonly JsonBody?: Value<Json>;
  readonly Method?: Value<Json>;
  readonly QueryString?: Value<Json>;
  readonly SingleHeader?: Value<WAFv2LoggingConfiguration_SingleHeader>;
  readonly UriPath?: Value<Json>;
}

export interface WAFv2LoggingConfiguration_Filter {
  readonly Behavior: Value<"KEEP" | "DROP">;
  readonly Conditions: Value<readonly Value<WAFv2LoggingConfiguration_Condition>[]>;
  readonly Requirement: Value<"MEETS_ALL" | "MEETS_ANY">;
}

export interface WAFv2LoggingConfiguration_LabelNameCondition {
  readonly LabelName: Value<string>;
}

export interface WAFv2LoggingConfiguration_LoggingFilter {
  readonly DefaultBehavior: Value<"KEEP" | "DROP">;
  readonly Filters: Value<readonly Value<WAFv2LoggingConfiguration_Filter>[]>;
}

export interface WAFv2LoggingConfiguration_SingleHeader {
  readonly Name: Value<string>;
}

/** AWS::WAFv2::RegexPatternSet */
export interface WAFv2RegexPatternSetProperties {
  readonly Description?: Value<string>;
  readonly Name?: Value<string>;
  readonly RegularExpressionList: Value<readonly Value<string>[]>;
  readonly Scope: Value<"CLOUDFRONT" | "REGIONAL">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
}

/** AWS::WAFv2::RuleGroup */
export interface WAFv2RuleGroupProperties {
  readonly AvailableLabels?: Value<readonly Value<WAFv2RuleGroup_LabelSummary>[]>;
  readonly Capacity: Value<number>;
  readonly ConsumedLabels?: Value<readonly Value<WAFv2RuleGroup_LabelSummary>[]>;
  readonly CustomResponseBodies?: Value<Readonly<Record<string, Value<WAFv2RuleGroup_CustomResponseBody>>>>;
  readonly Description?: Value<string>;
  readonly MonetizationConfig?: Value<WAFv2RuleGroup_MonetizationConfig>;
  readonly Name?: Value<string>;
  readonly Rules?: Value<readonly Value<WAFv2RuleGroup_Rule>[]>;
  readonly Scope: Value<"CLOUDFRONT" | "REGIONAL">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly VisibilityConfig: Value<WAFv2RuleGroup_VisibilityConfig>;
}

export interface WAFv2RuleGroup_Allow {
  readonly CustomRequestHandling?: Value<WAFv2RuleGroup_CustomRequestHandling>;
}

export interface WAFv2RuleGroup_AndStatement {
  readonly Statements: Value<readonly Value<WAFv2RuleGroup_Statement>[]>;
}

export interface WAFv2RuleGroup_AsnMatchStatement {
  readonly AsnList?: Value<readonly Value<number>[]>;
  readonly ForwardedIPConfig?: Value<WAFv2RuleGroup_ForwardedIPConfiguration>;
}

export interface WAFv2RuleGroup_Block {
  readonly CustomResponse?: Value<WAFv2RuleGroup_CustomResponse>;
}

export interface WAFv2RuleGroup_Body {
  readonly OversizeHandling?: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_ByteMatchStatement {
  readonly FieldToMatch: Value<WAFv2RuleGroup_FieldToMatch>;
  readonly PositionalConstraint: Value<"EXACTLY" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CONTAINS_WORD">;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2RuleGroup_PreParseTextTransformation>[]>;
  readonly SearchString?: Value<string>;
  readonly SearchStringBase64?: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_Captcha {
  readonly CustomRequestHandling?: Value<WAFv2RuleGroup_CustomRequestHandling>;
}

export interface WAFv2RuleGroup_CaptchaConfig {
  readonly ImmunityTimeProperty?: Value<WAFv2RuleGroup_ImmunityTimeProperty>;
}

export interface WAFv2RuleGroup_Challenge {
  readonly CustomRequestHandling?: Value<WAFv2RuleGroup_CustomRequestHandling>;
}

export interface WAFv2RuleGroup_ChallengeConfig {
  readonly ImmunityTimeProperty?: Value<WAFv2RuleGroup_ImmunityTimeProperty>;
}

export interface WAFv2RuleGroup_CookieMatchPattern {
  readonly All?: Value<Json>;
  readonly ExcludedCookies?: Value<readonly Value<string>[]>;
  readonly IncludedCookies?: Value<readonly Value<string>[]>;
}

export interface WAFv2RuleGroup_Cookies {
  readonly MatchPattern: Value<WAFv2RuleGroup_CookieMatchPattern>;
  readonly MatchScope: Value<"ALL" | "KEY" | "VALUE">;
  readonly OversizeHandling: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_Count {
  readonly CustomRequestHandling?: Value<WAFv2RuleGroup_CustomRequestHandling>;
}

export interface WAFv2RuleGroup_CryptoConfig {
  readonly PaymentNetworks: Value<readonly Value<WAFv2RuleGroup_PaymentNetwork>[]>;
}

export interface WAFv2RuleGroup_CustomHTTPHeader {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface WAFv2RuleGroup_CustomRequestHandling {
  readonly InsertHeaders: Value<readonly Value<WAFv2RuleGroup_CustomHTTPHeader>[]>;
}

export interface WAFv2RuleGroup_CustomResponse {
  readonly CustomResponseBodyKey?: Value<string>;
  readonly ResponseCode: Value<number>;
  readonly ResponseHeaders?: Value<readonly Value<WAFv2RuleGroup_CustomHTTPHeader>[]>;
}

export interface WAFv2RuleGroup_CustomResponseBody {
  readonly Content: Value<string>;
  readonly ContentType: Value<"TEXT_PLAIN" | "TEXT_HTML" | "APPLICATION_JSON">;
}

export interface WAFv2RuleGroup_FieldToMatch {
  readonly AllQueryArguments?: Value<Json>;
  readonly Body?: Value<WAFv2RuleGroup_Body>;
  readonly Cookies?: Value<WAFv2RuleGroup_Cookies>;
  readonly HeaderOrder?: Value<WAFv2RuleGroup_HeaderOrder>;
  readonly Headers?: Value<WAFv2RuleGroup_Headers>;
  readonly JA3Fingerprint?: Value<WAFv2RuleGroup_JA3Fingerprint>;
  readonly JA4Fingerprint?: Value<WAFv2RuleGroup_JA4Fingerprint>;
  readonly JsonBody?: Value<WAFv2RuleGroup_JsonBody>;
  readonly Method?: Value<Json>;
  readonly QueryString?: Value<Json>;
  readonly SingleHeader?: Value<WAFv2RuleGroup_SingleHeader>;
  readonly SingleQueryArgument?: Value<WAFv2RuleGroup_SingleQueryArgument>;
  readonly UriFragment?: Value<WAFv2RuleGroup_UriFragment>;
  readonly UriPath?: Value<Json>;
}

export interface WAFv2RuleGroup_ForwardedIPConfiguration {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
  readonly HeaderName: Value<string>;
}

export interface WAFv2RuleGroup_GeoMatchStatement {
  readonly CountryCodes?: Value<readonly Value<string>[]>;
  readonly ForwardedIPConfig?: Value<WAFv2RuleGroup_ForwardedIPConfiguration>;
}

export interface WAFv2RuleGroup_HeaderMatchPattern {
  readonly All?: Value<Json>;
  readonly ExcludedHeaders?: Value<readonly Value<string>[]>;
  readonly IncludedHeaders?: Value<readonly Value<string>[]>;
}

export interface WAFv2RuleGroup_HeaderOrder {
  readonly OversizeHandling: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_Headers {
  readonly MatchPattern: Value<WAFv2RuleGroup_HeaderMatchPattern>;
  readonly MatchScope: Value<"ALL" | "KEY" | "VALUE">;
  readonly OversizeHandling: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_IPSetForwardedIPConfiguration {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
  readonly HeaderName: Value<string>;
  readonly Position: Value<"FIRST" | "LAST" | "ANY">;
}

export interface WAFv2RuleGroup_IPSetReferenceStatement {
  readonly Arn: Value<string>;
  readonly IPSetForwardedIPConfig?: Value<WAFv2RuleGroup_IPSetForwardedIPConfiguration>;
}

export interface WAFv2RuleGroup_ImmunityTimeProperty {
  readonly ImmunityTime: Value<number>;
}

export interface WAFv2RuleGroup_JA3Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_JA4Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_JsonBody {
  readonly InvalidFallbackBehavior?: Value<"MATCH" | "NO_MATCH" | "EVALUATE_AS_STRING">;
  readonly MatchPattern: Value<WAFv2RuleGroup_JsonMatchPattern>;
  readonly MatchScope: Value<"ALL" | "KEY" | "VALUE">;
  readonly OversizeHandling?: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_JsonMatchPattern {
  readonly All?: Value<Json>;
  readonly IncludedPaths?: Value<readonly Value<string>[]>;
}

export interface WAFv2RuleGroup_Label {
  readonly Name: Value<string>;
}

export interface WAFv2RuleGroup_LabelMatchStatement {
  readonly Key: Value<string>;
  readonly Scope: Value<"LABEL" | "NAMESPACE">;
}

export interface WAFv2RuleGroup_LabelSummary {
  readonly Name?: Value<string>;
}

export interface WAFv2RuleGroup_MonetizationConfig {
  readonly CryptoConfig?: Value<WAFv2RuleGroup_CryptoConfig>;
  readonly CurrencyMode?: Value<"REAL" | "TEST">;
}

export interface WAFv2RuleGroup_MonetizeAction {
  readonly PriceMultiplier?: Value<string>;
}

export interface WAFv2RuleGroup_NotStatement {
  readonly Statement: Value<WAFv2RuleGroup_Statement>;
}

export interface WAFv2RuleGroup_OrStatement {
  readonly Statements: Value<readonly Value<WAFv2RuleGroup_Statement>[]>;
}

export interface WAFv2RuleGroup_PaymentNetwork {
  readonly Chain: Value<"BASE" | "SOLANA" | "BASE_SEPOLIA" | "SOLANA_DEVNET">;
  readonly Prices: Value<readonly Value<WAFv2RuleGroup_Price>[]>;
  readonly WalletAddress: Value<string>;
}

export interface WAFv2RuleGroup_PreParseTextTransformation {
  readonly Priority: Value<number>;
  readonly Type: Value<"NONE" | "URL_DECODE" | "URL_DECODE_UNI" | "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA" | "REPLACE_SEMICOLONS_WITH_AMPERSANDS">;
}

export interface WAFv2RuleGroup_Price {
  readonly Amount: Value<string>;
  readonly Currency: Value<"USDC">;
}

export interface WAFv2RuleGroup_RateBasedStatement {
  readonly AggregateKeyType: Value<"IP" | "FORWARDED_IP" | "CONSTANT" | "CUSTOM_KEYS">;
  readonly CustomKeys?: Value<readonly Value<WAFv2RuleGroup_RateBasedStatementCustomKey>[]>;
  readonly EvaluationWindowSec?: Value<number>;
  readonly ForwardedIPConfig?: Value<WAFv2RuleGroup_ForwardedIPConfiguration>;
  readonly Limit: Value<number>;
  readonly ScopeDownStatement?: Value<WAFv2RuleGroup_Statement>;
}

export interface WAFv2RuleGroup_RateBasedStatementCustomKey {
  readonly ASN?: Value<Json>;
  readonly Cookie?: Value<WAFv2RuleGroup_RateLimitCookie>;
  readonly ForwardedIP?: Value<Json>;
  readonly HTTPMethod?: Value<Json>;
  readonly Header?: Value<WAFv2RuleGroup_RateLimitHeader>;
  readonly IP?: Value<Json>;
  readonly JA3Fingerprint?: Value<WAFv2RuleGroup_RateLimitJA3Fingerprint>;
  readonly JA4Fingerprint?: Value<WAFv2RuleGroup_RateLimitJA4Fingerprint>;
  readonly LabelNamespace?: Value<WAFv2RuleGroup_RateLimitLabelNamespace>;
  readonly QueryArgument?: Value<WAFv2RuleGroup_RateLimitQueryArgument>;
  readonly QueryString?: Value<WAFv2RuleGroup_RateLimitQueryString>;
  readonly UriPath?: Value<WAFv2RuleGroup_RateLimitUriPath>;
}

export interface WAFv2RuleGroup_RateLimitCookie {
  readonly Name: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_RateLimitHeader {
  readonly Name: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_RateLimitJA3Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_RateLimitJA4Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_RateLimitLabelNamespace {
  readonly Namespace: Value<string>;
}

export interface WAFv2RuleGroup_RateLimitQueryArgument {
  readonly Name: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_RateLimitQueryString {
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_RateLimitUriPath {
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_RegexMatchStatement {
  readonly FieldToMatch: Value<WAFv2RuleGroup_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2RuleGroup_PreParseTextTransformation>[]>;
  readonly RegexString: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_RegexPatternSetReferenceStatement {
  readonly Arn: Value<string>;
  readonly FieldToMatch: Value<WAFv2RuleGroup_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2RuleGroup_PreParseTextTransformation>[]>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_Rule {
  readonly Action?: Value<WAFv2RuleGroup_RuleAction>;
  readonly CaptchaConfig?: Value<WAFv2RuleGroup_CaptchaConfig>;
  readonly ChallengeConfig?: Value<WAFv2RuleGroup_ChallengeConfig>;
  readonly Name: Value<string>;
  readonly Priority: Value<number>;
  readonly RuleLabels?: Value<readonly Value<WAFv2RuleGroup_Label>[]>;
  readonly Statement: Value<WAFv2RuleGroup_Statement>;
  readonly VisibilityConfig: Value<WAFv2RuleGroup_VisibilityConfig>;
}

export interface WAFv2RuleGroup_RuleAction {
  readonly Allow?: Value<WAFv2RuleGroup_Allow>;
  readonly Block?: Value<WAFv2RuleGroup_Block>;
  readonly Captcha?: Value<WAFv2RuleGroup_Captcha>;
  readonly Challenge?: Value<WAFv2RuleGroup_Challenge>;
  readonly Count?: Value<WAFv2RuleGroup_Count>;
  readonly Monetize?: Value<WAFv2RuleGroup_MonetizeAction>;
}

export interface WAFv2RuleGroup_SingleHeader {
  readonly Name: Value<string>;
}

export interface WAFv2RuleGroup_SingleQueryArgument {
  readonly Name: Value<string>;
}

export interface WAFv2RuleGroup_SizeConstraintStatement {
  readonly ComparisonOperator: Value<"EQ" | "NE" | "LE" | "LT" | "GE" | "GT">;
  readonly FieldToMatch: Value<WAFv2RuleGroup_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2RuleGroup_PreParseTextTransformation>[]>;
  readonly Size: Value<number>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_SqliMatchStatement {
  readonly FieldToMatch: Value<WAFv2RuleGroup_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2RuleGroup_PreParseTextTransformation>[]>;
  readonly SensitivityLevel?: Value<"LOW" | "HIGH">;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

export interface WAFv2RuleGroup_Statement {
  readonly AndStatement?: Value<WAFv2RuleGroup_AndStatement>;
  readonly AsnMatchStatement?: Value<WAFv2RuleGroup_AsnMatchStatement>;
  readonly ByteMatchStatement?: Value<WAFv2RuleGroup_ByteMatchStatement>;
  readonly GeoMatchStatement?: Value<WAFv2RuleGroup_GeoMatchStatement>;
  readonly IPSetReferenceStatement?: Value<WAFv2RuleGroup_IPSetReferenceStatement>;
  readonly LabelMatchStatement?: Value<WAFv2RuleGroup_LabelMatchStatement>;
  readonly NotStatement?: Value<WAFv2RuleGroup_NotStatement>;
  readonly OrStatement?: Value<WAFv2RuleGroup_OrStatement>;
  readonly RateBasedStatement?: Value<WAFv2RuleGroup_RateBasedStatement>;
  readonly RegexMatchStatement?: Value<WAFv2RuleGroup_RegexMatchStatement>;
  readonly RegexPatternSetReferenceStatement?: Value<WAFv2RuleGroup_RegexPatternSetReferenceStatement>;
  readonly SizeConstraintStatement?: Value<WAFv2RuleGroup_SizeConstraintStatement>;
  readonly SqliMatchStatement?: Value<WAFv2RuleGroup_SqliMatchStatement>;
  readonly XssMatchStatement?: Value<WAFv2RuleGroup_XssMatchStatement>;
}

export interface WAFv2RuleGroup_TextTransformation {
  readonly Priority: Value<number>;
  readonly Type: Value<"NONE" | "COMPRESS_WHITE_SPACE" | "HTML_ENTITY_DECODE" | "LOWERCASE" | "CMD_LINE" | "URL_DECODE" | "BASE64_DECODE" | "HEX_DECODE" | "MD5" | "REPLACE_COMMENTS" | "ESCAPE_SEQ_DECODE" | "SQL_HEX_DECODE" | "CSS_DECODE" | "JS_DECODE" | "NORMALIZE_PATH" | "NORMALIZE_PATH_WIN" | "REMOVE_NULLS" | "REPLACE_NULLS" | "BASE64_DECODE_EXT" | "URL_DECODE_UNI" | "UTF8_TO_UNICODE" | "REMOVE_WHITESPACE" | "TRIM" | "TRIM_LEFT" | "TRIM_RIGHT" | "REMOVE_COMMENTS_CHAR" | "UPPERCASE" | "CMD_LINE_WIN" | "CMD_LINE_UNIX" | "JS_DECODE_EXT" | "SHA256">;
}

export interface WAFv2RuleGroup_UriFragment {
  readonly FallbackBehavior?: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2RuleGroup_VisibilityConfig {
  readonly CloudWatchMetricsEnabled: Value<boolean>;
  readonly MetricName: Value<string>;
  readonly SampledRequestsEnabled: Value<boolean>;
}

export interface WAFv2RuleGroup_XssMatchStatement {
  readonly FieldToMatch: Value<WAFv2RuleGroup_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2RuleGroup_PreParseTextTransformation>[]>;
  readonly TextTransformations: Value<readonly Value<WAFv2RuleGroup_TextTransformation>[]>;
}

/** AWS::WAFv2::WebACL */
export interface WAFv2WebACLProperties {
  readonly ApplicationConfig?: Value<WAFv2WebACL_ApplicationConfig>;
  readonly AssociationConfig?: Value<WAFv2WebACL_AssociationConfig>;
  readonly CaptchaConfig?: Value<WAFv2WebACL_CaptchaConfig>;
  readonly ChallengeConfig?: Value<WAFv2WebACL_ChallengeConfig>;
  readonly CustomResponseBodies?: Value<Readonly<Record<string, Value<WAFv2WebACL_CustomResponseBody>>>>;
  readonly DataProtectionConfig?: Value<WAFv2WebACL_DataProtectionConfig>;
  readonly DefaultAction: Value<WAFv2WebACL_DefaultAction>;
  readonly Description?: Value<string>;
  readonly MonetizationConfig?: Value<WAFv2WebACL_MonetizationConfig>;
  readonly Name?: Value<string>;
  readonly OnSourceDDoSProtectionConfig?: Value<WAFv2WebACL_OnSourceDDoSProtectionConfig>;
  readonly Rules?: Value<readonly Value<WAFv2WebACL_Rule>[]>;
  readonly Scope: Value<"CLOUDFRONT" | "REGIONAL">;
  readonly Tags?: Value<readonly Value<Tag>[]>;
  readonly TokenDomains?: Value<readonly Value<string>[]>;
  readonly VisibilityConfig: Value<WAFv2WebACL_VisibilityConfig>;
}

export interface WAFv2WebACL_AWSManagedRulesACFPRuleSet {
  readonly CreationPath: Value<string>;
  readonly EnableRegexInPath?: Value<boolean>;
  readonly RegistrationPagePath: Value<string>;
  readonly RequestInspection: Value<WAFv2WebACL_RequestInspectionACFP>;
  readonly ResponseInspection?: Value<WAFv2WebACL_ResponseInspection>;
}

export interface WAFv2WebACL_AWSManagedRulesATPRuleSet {
  readonly EnableRegexInPath?: Value<boolean>;
  readonly LoginPath: Value<string>;
  readonly RequestInspection?: Value<WAFv2WebACL_RequestInspection>;
  readonly ResponseInspection?: Value<WAFv2WebACL_ResponseInspection>;
}

export interface WAFv2WebACL_AWSManagedRulesAntiDDoSRuleSet {
  readonly ClientSideActionConfig: Value<WAFv2WebACL_ClientSideActionConfig>;
  readonly SensitivityToBlock?: Value<"LOW" | "MEDIUM" | "HIGH">;
}

export interface WAFv2WebACL_AWSManagedRulesBotControlRuleSet {
  readonly EnableMachineLearning?: Value<boolean>;
  readonly InspectionLevel: Value<"COMMON" | "TARGETED">;
}

export interface WAFv2WebACL_AllowAction {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>;
}

export interface WAFv2WebACL_AndStatement {
  readonly Statements: Value<readonly Value<WAFv2WebACL_Statement>[]>;
}

export interface WAFv2WebACL_ApplicationAttribute {
  readonly Name: Value<string>;
  readonly Values: Value<readonly Value<string>[]>;
}

export interface WAFv2WebACL_ApplicationConfig {
  readonly Attributes: Value<readonly Value<WAFv2WebACL_ApplicationAttribute>[]>;
}

export interface WAFv2WebACL_AsnMatchStatement {
  readonly AsnList?: Value<readonly Value<number>[]>;
  readonly ForwardedIPConfig?: Value<WAFv2WebACL_ForwardedIPConfiguration>;
}

export interface WAFv2WebACL_AssociationConfig {
  readonly RequestBody?: Value<Readonly<Record<string, Value<WAFv2WebACL_RequestBodyAssociatedResourceTypeConfig>>>>;
}

export interface WAFv2WebACL_BlockAction {
  readonly CustomResponse?: Value<WAFv2WebACL_CustomResponse>;
}

export interface WAFv2WebACL_Body {
  readonly OversizeHandling?: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_ByteMatchStatement {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>;
  readonly PositionalConstraint: Value<"EXACTLY" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CONTAINS_WORD">;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2WebACL_PreParseTextTransformation>[]>;
  readonly SearchString?: Value<string>;
  readonly SearchStringBase64?: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_CaptchaAction {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>;
}

export interface WAFv2WebACL_CaptchaConfig {
  readonly ImmunityTimeProperty?: Value<WAFv2WebACL_ImmunityTimeProperty>;
}

export interface WAFv2WebACL_ChallengeAction {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>;
}

export interface WAFv2WebACL_ChallengeConfig {
  readonly ImmunityTimeProperty?: Value<WAFv2WebACL_ImmunityTimeProperty>;
}

export interface WAFv2WebACL_ClientSideAction {
  readonly ExemptUriRegularExpressions?: Value<readonly Value<WAFv2WebACL_Regex>[]>;
  readonly Sensitivity?: Value<"LOW" | "MEDIUM" | "HIGH">;
  readonly UsageOfAction: Value<"ENABLED" | "DISABLED">;
}

export interface WAFv2WebACL_ClientSideActionConfig {
  readonly Challenge: Value<WAFv2WebACL_ClientSideAction>;
}

export interface WAFv2WebACL_CookieMatchPattern {
  readonly All?: Value<Json>;
  readonly ExcludedCookies?: Value<readonly Value<string>[]>;
  readonly IncludedCookies?: Value<readonly Value<string>[]>;
}

export interface WAFv2WebACL_Cookies {
  readonly MatchPattern: Value<WAFv2WebACL_CookieMatchPattern>;
  readonly MatchScope: Value<"ALL" | "KEY" | "VALUE">;
  readonly OversizeHandling: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_CountAction {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>;
}

export interface WAFv2WebACL_CryptoConfig {
  readonly PaymentNetworks: Value<readonly Value<WAFv2WebACL_PaymentNetwork>[]>;
}

export interface WAFv2WebACL_CustomHTTPHeader {
  readonly Name: Value<string>;
  readonly Value: Value<string>;
}

export interface WAFv2WebACL_CustomRequestHandling {
  readonly InsertHeaders: Value<readonly Value<WAFv2WebACL_CustomHTTPHeader>[]>;
}

export interface WAFv2WebACL_CustomResponse {
  readonly CustomResponseBodyKey?: Value<string>;
  readonly ResponseCode: Value<number>;
  readonly ResponseHeaders?: Value<readonly Value<WAFv2WebACL_CustomHTTPHeader>[]>;
}

export interface WAFv2WebACL_CustomResponseBody {
  readonly Content: Value<string>;
  readonly ContentType: Value<"TEXT_PLAIN" | "TEXT_HTML" | "APPLICATION_JSON">;
}

export interface WAFv2WebACL_DataProtect {
  readonly Action: Value<"SUBSTITUTION" | "HASH">;
  readonly ExcludeRateBasedDetails?: Value<boolean>;
  readonly ExcludeRuleMatchDetails?: Value<boolean>;
  readonly Field: Value<WAFv2WebACL_FieldToProtect>;
}

export interface WAFv2WebACL_DataProtectionConfig {
  readonly DataProtections: Value<readonly Value<WAFv2WebACL_DataProtect>[]>;
}

export interface WAFv2WebACL_DefaultAction {
  readonly Allow?: Value<WAFv2WebACL_AllowAction>;
  readonly Block?: Value<WAFv2WebACL_BlockAction>;
}

export interface WAFv2WebACL_ExcludedRule {
  readonly Name: Value<string>;
}

export interface WAFv2WebACL_FieldIdentifier {
  readonly Identifier: Value<string>;
}

export interface WAFv2WebACL_FieldToMatch {
  readonly AllQueryArguments?: Value<Json>;
  readonly Body?: Value<WAFv2WebACL_Body>;
  readonly Cookies?: Value<WAFv2WebACL_Cookies>;
  readonly HeaderOrder?: Value<WAFv2WebACL_HeaderOrder>;
  readonly Headers?: Value<WAFv2WebACL_Headers>;
  readonly JA3Fingerprint?: Value<WAFv2WebACL_JA3Fingerprint>;
  readonly JA4Fingerprint?: Value<WAFv2WebACL_JA4Fingerprint>;
  readonly JsonBody?: Value<WAFv2WebACL_JsonBody>;
  readonly Method?: Value<Json>;
  readonly QueryString?: Value<Json>;
  readonly SingleHeader?: Value<WAFv2WebACL_SingleHeader>;
  readonly SingleQueryArgument?: Value<WAFv2WebACL_SingleQueryArgument>;
  readonly UriFragment?: Value<WAFv2WebACL_UriFragment>;
  readonly UriPath?: Value<Json>;
}

export interface WAFv2WebACL_FieldToProtect {
  readonly FieldKeys?: Value<readonly Value<string>[]>;
  readonly FieldType: Value<"SINGLE_HEADER" | "SINGLE_COOKIE" | "SINGLE_QUERY_ARGUMENT" | "QUERY_STRING" | "BODY">;
}

export interface WAFv2WebACL_ForwardedIPConfiguration {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
  readonly HeaderName: Value<string>;
}

export interface WAFv2WebACL_GeoMatchStatement {
  readonly CountryCodes?: Value<readonly Value<string>[]>;
  readonly ForwardedIPConfig?: Value<WAFv2WebACL_ForwardedIPConfiguration>;
}

export interface WAFv2WebACL_HeaderMatchPattern {
  readonly All?: Value<Json>;
  readonly ExcludedHeaders?: Value<readonly Value<string>[]>;
  readonly IncludedHeaders?: Value<readonly Value<string>[]>;
}

export interface WAFv2WebACL_HeaderOrder {
  readonly OversizeHandling: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_Headers {
  readonly MatchPattern: Value<WAFv2WebACL_HeaderMatchPattern>;
  readonly MatchScope: Value<"ALL" | "KEY" | "VALUE">;
  readonly OversizeHandling: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_IPSetForwardedIPConfiguration {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
  readonly HeaderName: Value<string>;
  readonly Position: Value<"FIRST" | "LAST" | "ANY">;
}

export interface WAFv2WebACL_IPSetReferenceStatement {
  readonly Arn: Value<string>;
  readonly IPSetForwardedIPConfig?: Value<WAFv2WebACL_IPSetForwardedIPConfiguration>;
}

export interface WAFv2WebACL_ImmunityTimeProperty {
  readonly ImmunityTime: Value<number>;
}

export interface WAFv2WebACL_JA3Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_JA4Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_JsonBody {
  readonly InvalidFallbackBehavior?: Value<"MATCH" | "NO_MATCH" | "EVALUATE_AS_STRING">;
  readonly MatchPattern: Value<WAFv2WebACL_JsonMatchPattern>;
  readonly MatchScope: Value<"ALL" | "KEY" | "VALUE">;
  readonly OversizeHandling?: Value<"CONTINUE" | "MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_JsonMatchPattern {
  readonly All?: Value<Json>;
  readonly IncludedPaths?: Value<readonly Value<string>[]>;
}

export interface WAFv2WebACL_Label {
  readonly Name: Value<string>;
}

export interface WAFv2WebACL_LabelMatchStatement {
  readonly Key: Value<string>;
  readonly Scope: Value<"LABEL" | "NAMESPACE">;
}

export interface WAFv2WebACL_ManagedRuleGroupConfig {
  readonly AWSManagedRulesACFPRuleSet?: Value<WAFv2WebACL_AWSManagedRulesACFPRuleSet>;
  readonly AWSManagedRulesATPRuleSet?: Value<WAFv2WebACL_AWSManagedRulesATPRuleSet>;
  readonly AWSManagedRulesAntiDDoSRuleSet?: Value<WAFv2WebACL_AWSManagedRulesAntiDDoSRuleSet>;
  readonly AWSManagedRulesBotControlRuleSet?: Value<WAFv2WebACL_AWSManagedRulesBotControlRuleSet>;
  readonly LoginPath?: Value<string>;
  readonly PasswordField?: Value<WAFv2WebACL_FieldIdentifier>;
  readonly PayloadType?: Value<"JSON" | "FORM_ENCODED">;
  readonly UsernameField?: Value<WAFv2WebACL_FieldIdentifier>;
}

export interface WAFv2WebACL_ManagedRuleGroupStatement {
  readonly ExcludedRules?: Value<readonly Value<WAFv2WebACL_ExcludedRule>[]>;
  readonly ManagedRuleGroupConfigs?: Value<readonly Value<WAFv2WebACL_ManagedRuleGroupConfig>[]>;
  readonly Name: Value<string>;
  readonly RuleActionOverrides?: Value<readonly Value<WAFv2WebACL_RuleActionOverride>[]>;
  readonly ScopeDownStatement?: Value<WAFv2WebACL_Statement>;
  readonly VendorName: Value<string>;
  readonly Version?: Value<string>;
}

export interface WAFv2WebACL_MonetizationConfig {
  readonly CryptoConfig?: Value<WAFv2WebACL_CryptoConfig>;
  readonly CurrencyMode?: Value<"REAL" | "TEST">;
}

export interface WAFv2WebACL_MonetizeAction {
  readonly PriceMultiplier?: Value<string>;
}

export interface WAFv2WebACL_NotStatement {
  readonly Statement: Value<WAFv2WebACL_Statement>;
}

export interface WAFv2WebACL_OnSourceDDoSProtectionConfig {
  readonly ALBLowReputationMode: Value<"ACTIVE_UNDER_DDOS" | "ALWAYS_ON">;
}

export interface WAFv2WebACL_OrStatement {
  readonly Statements: Value<readonly Value<WAFv2WebACL_Statement>[]>;
}

export interface WAFv2WebACL_OverrideAction {
  readonly Count?: Value<Json>;
  readonly None?: Value<Json>;
}

export interface WAFv2WebACL_PaymentNetwork {
  readonly Chain: Value<"BASE" | "SOLANA" | "BASE_SEPOLIA" | "SOLANA_DEVNET">;
  readonly Prices: Value<readonly Value<WAFv2WebACL_Price>[]>;
  readonly WalletAddress: Value<string>;
}

export interface WAFv2WebACL_PreParseTextTransformation {
  readonly Priority: Value<number>;
  readonly Type: Value<"NONE" | "URL_DECODE" | "URL_DECODE_UNI" | "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA" | "REPLACE_SEMICOLONS_WITH_AMPERSANDS">;
}

export interface WAFv2WebACL_Price {
  readonly Amount: Value<string>;
  readonly Currency: Value<"USDC">;
}

export interface WAFv2WebACL_RateBasedStatement {
  readonly AggregateKeyType: Value<"CONSTANT" | "IP" | "FORWARDED_IP" | "CUSTOM_KEYS">;
  readonly CustomKeys?: Value<readonly Value<WAFv2WebACL_RateBasedStatementCustomKey>[]>;
  readonly EvaluationWindowSec?: Value<number>;
  readonly ForwardedIPConfig?: Value<WAFv2WebACL_ForwardedIPConfiguration>;
  readonly Limit: Value<number>;
  readonly ScopeDownStatement?: Value<WAFv2WebACL_Statement>;
}

export interface WAFv2WebACL_RateBasedStatementCustomKey {
  readonly ASN?: Value<Json>;
  readonly Cookie?: Value<WAFv2WebACL_RateLimitCookie>;
  readonly ForwardedIP?: Value<Json>;
  readonly HTTPMethod?: Value<Json>;
  readonly Header?: Value<WAFv2WebACL_RateLimitHeader>;
  readonly IP?: Value<Json>;
  readonly JA3Fingerprint?: Value<WAFv2WebACL_RateLimitJA3Fingerprint>;
  readonly JA4Fingerprint?: Value<WAFv2WebACL_RateLimitJA4Fingerprint>;
  readonly LabelNamespace?: Value<WAFv2WebACL_RateLimitLabelNamespace>;
  readonly QueryArgument?: Value<WAFv2WebACL_RateLimitQueryArgument>;
  readonly QueryString?: Value<WAFv2WebACL_RateLimitQueryString>;
  readonly UriPath?: Value<WAFv2WebACL_RateLimitUriPath>;
}

export interface WAFv2WebACL_RateLimitCookie {
  readonly Name: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_RateLimitHeader {
  readonly Name: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_RateLimitJA3Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_RateLimitJA4Fingerprint {
  readonly FallbackBehavior: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_RateLimitLabelNamespace {
  readonly Namespace: Value<string>;
}

export interface WAFv2WebACL_RateLimitQueryArgument {
  readonly Name: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_RateLimitQueryString {
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_RateLimitUriPath {
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_Regex {
  readonly RegexString?: Value<string>;
}

export interface WAFv2WebACL_RegexMatchStatement {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2WebACL_PreParseTextTransformation>[]>;
  readonly RegexString: Value<string>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_RegexPatternSetReferenceStatement {
  readonly Arn: Value<string>;
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2WebACL_PreParseTextTransformation>[]>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_RequestBodyAssociatedResourceTypeConfig {
  readonly DefaultSizeInspectionLimit: Value<"KB_16" | "KB_32" | "KB_48" | "KB_64">;
}

export interface WAFv2WebACL_RequestInspection {
  readonly PasswordField: Value<WAFv2WebACL_FieldIdentifier>;
  readonly PayloadType: Value<"JSON" | "FORM_ENCODED">;
  readonly UsernameField: Value<WAFv2WebACL_FieldIdentifier>;
}

export interface WAFv2WebACL_RequestInspectionACFP {
  readonly AddressFields?: Value<readonly Value<WAFv2WebACL_FieldIdentifier>[]>;
  readonly EmailField?: Value<WAFv2WebACL_FieldIdentifier>;
  readonly PasswordField?: Value<WAFv2WebACL_FieldIdentifier>;
  readonly PayloadType: Value<"JSON" | "FORM_ENCODED">;
  readonly PhoneNumberFields?: Value<readonly Value<WAFv2WebACL_FieldIdentifier>[]>;
  readonly UsernameField?: Value<WAFv2WebACL_FieldIdentifier>;
}

export interface WAFv2WebACL_ResponseInspection {
  readonly BodyContains?: Value<WAFv2WebACL_ResponseInspectionBodyContains>;
  readonly Header?: Value<WAFv2WebACL_ResponseInspectionHeader>;
  readonly Json?: Value<WAFv2WebACL_ResponseInspectionJson>;
  readonly StatusCode?: Value<WAFv2WebACL_ResponseInspectionStatusCode>;
}

export interface WAFv2WebACL_ResponseInspectionBodyContains {
  readonly FailureStrings: Value<readonly Value<string>[]>;
  readonly SuccessStrings: Value<readonly Value<string>[]>;
}

export interface WAFv2WebACL_ResponseInspectionHeader {
  readonly FailureValues: Value<readonly Value<string>[]>;
  readonly Name: Value<string>;
  readonly SuccessValues: Value<readonly Value<string>[]>;
}

export interface WAFv2WebACL_ResponseInspectionJson {
  readonly FailureValues: Value<readonly Value<string>[]>;
  readonly Identifier: Value<string>;
  readonly SuccessValues: Value<readonly Value<string>[]>;
}

export interface WAFv2WebACL_ResponseInspectionStatusCode {
  readonly FailureCodes: Value<readonly Value<number>[]>;
  readonly SuccessCodes: Value<readonly Value<number>[]>;
}

export interface WAFv2WebACL_Rule {
  readonly Action?: Value<WAFv2WebACL_RuleAction>;
  readonly CaptchaConfig?: Value<WAFv2WebACL_CaptchaConfig>;
  readonly ChallengeConfig?: Value<WAFv2WebACL_ChallengeConfig>;
  readonly Name: Value<string>;
  readonly OverrideAction?: Value<WAFv2WebACL_OverrideAction>;
  readonly Priority: Value<number>;
  readonly RuleLabels?: Value<readonly Value<WAFv2WebACL_Label>[]>;
  readonly Statement: Value<WAFv2WebACL_Statement>;
  readonly VisibilityConfig: Value<WAFv2WebACL_VisibilityConfig>;
}

export interface WAFv2WebACL_RuleAction {
  readonly Allow?: Value<WAFv2WebACL_AllowAction>;
  readonly Block?: Value<WAFv2WebACL_BlockAction>;
  readonly Captcha?: Value<WAFv2WebACL_CaptchaAction>;
  readonly Challenge?: Value<WAFv2WebACL_ChallengeAction>;
  readonly Count?: Value<WAFv2WebACL_CountAction>;
  readonly Monetize?: Value<WAFv2WebACL_MonetizeAction>;
}

export interface WAFv2WebACL_RuleActionOverride {
  readonly ActionToUse: Value<WAFv2WebACL_RuleAction>;
  readonly Name: Value<string>;
}

export interface WAFv2WebACL_RuleGroupReferenceStatement {
  readonly Arn: Value<string>;
  readonly ExcludedRules?: Value<readonly Value<WAFv2WebACL_ExcludedRule>[]>;
  readonly RuleActionOverrides?: Value<readonly Value<WAFv2WebACL_RuleActionOverride>[]>;
}

export interface WAFv2WebACL_SingleHeader {
  readonly Name: Value<string>;
}

export interface WAFv2WebACL_SingleQueryArgument {
  readonly Name: Value<string>;
}

export interface WAFv2WebACL_SizeConstraintStatement {
  readonly ComparisonOperator: Value<"EQ" | "NE" | "LE" | "LT" | "GE" | "GT">;
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2WebACL_PreParseTextTransformation>[]>;
  readonly Size: Value<number>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_SqliMatchStatement {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2WebACL_PreParseTextTransformation>[]>;
  readonly SensitivityLevel?: Value<"LOW" | "HIGH">;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

export interface WAFv2WebACL_Statement {
  readonly AndStatement?: Value<WAFv2WebACL_AndStatement>;
  readonly AsnMatchStatement?: Value<WAFv2WebACL_AsnMatchStatement>;
  readonly ByteMatchStatement?: Value<WAFv2WebACL_ByteMatchStatement>;
  readonly GeoMatchStatement?: Value<WAFv2WebACL_GeoMatchStatement>;
  readonly IPSetReferenceStatement?: Value<WAFv2WebACL_IPSetReferenceStatement>;
  readonly LabelMatchStatement?: Value<WAFv2WebACL_LabelMatchStatement>;
  readonly ManagedRuleGroupStatement?: Value<WAFv2WebACL_ManagedRuleGroupStatement>;
  readonly NotStatement?: Value<WAFv2WebACL_NotStatement>;
  readonly OrStatement?: Value<WAFv2WebACL_OrStatement>;
  readonly RateBasedStatement?: Value<WAFv2WebACL_RateBasedStatement>;
  readonly RegexMatchStatement?: Value<WAFv2WebACL_RegexMatchStatement>;
  readonly RegexPatternSetReferenceStatement?: Value<WAFv2WebACL_RegexPatternSetReferenceStatement>;
  readonly RuleGroupReferenceStatement?: Value<WAFv2WebACL_RuleGroupReferenceStatement>;
  readonly SizeConstraintStatement?: Value<WAFv2WebACL_SizeConstraintStatement>;
  readonly SqliMatchStatement?: Value<WAFv2WebACL_SqliMatchStatement>;
  readonly XssMatchStatement?: Value<WAFv2WebACL_XssMatchStatement>;
}

export interface WAFv2WebACL_TextTransformation {
  readonly Priority: Value<number>;
  readonly Type: Value<"NONE" | "COMPRESS_WHITE_SPACE" | "HTML_ENTITY_DECODE" | "LOWERCASE" | "CMD_LINE" | "URL_DECODE" | "BASE64_DECODE" | "HEX_DECODE" | "MD5" | "REPLACE_COMMENTS" | "ESCAPE_SEQ_DECODE" | "SQL_HEX_DECODE" | "CSS_DECODE" | "JS_DECODE" | "NORMALIZE_PATH" | "NORMALIZE_PATH_WIN" | "REMOVE_NULLS" | "REPLACE_NULLS" | "BASE64_DECODE_EXT" | "URL_DECODE_UNI" | "UTF8_TO_UNICODE" | "REMOVE_WHITESPACE" | "TRIM" | "TRIM_LEFT" | "TRIM_RIGHT" | "REMOVE_COMMENTS_CHAR" | "UPPERCASE" | "CMD_LINE_WIN" | "CMD_LINE_UNIX" | "JS_DECODE_EXT" | "SHA256">;
}

export interface WAFv2WebACL_UriFragment {
  readonly FallbackBehavior?: Value<"MATCH" | "NO_MATCH">;
}

export interface WAFv2WebACL_VisibilityConfig {
  readonly CloudWatchMetricsEnabled: Value<boolean>;
  readonly MetricName: Value<string>;
  readonly SampledRequestsEnabled: Value<boolean>;
}

export interface WAFv2WebACL_XssMatchStatement {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>;
  readonly PreParseTextTransformations?: Value<readonly Value<WAFv2WebACL_PreParseTextTransformation>[]>;
  readonly TextTransformations: Value<readonly Value<WAFv2WebACL_TextTransformation>[]>;
}

/** AWS::WAFv2::WebACLAssociation */
export interface WAFv2WebACLAssociationProperties {
  readonly ResourceArn: Value<string>;
  readonly WebACLArn: Value<string>;
}

export interface ResourceProperties {
  readonly "AWS::ACMPCA::Certificate": AcmpcaCertificateProperties;
  readonly "AWS::ACMPCA::CertificateAuthority": AcmpcaCertificateAuthorityProperties;
  readonly "AWS::ACMPCA::CertificateAuthorityActivation": AcmpcaCertificateAuthorityActivationProperties;
  readonly "AWS::ACMPCA::Permission": AcmpcaPermissionProperties;
  readonly "AWS::APS::AnomalyDetector": ApsAnomalyDetectorProperties;
  readonly "AWS::APS::ResourcePolicy": ApsResourcePolicyProperties;
  readonly "AWS::APS::RuleGroupsNamespace": ApsRuleGroupsNamespaceProperties;
  readonly "AWS::APS::Scraper": ApsScraperProperties;
  readonly "AWS::APS::Workspace": ApsWorkspaceProperties;
  readonly "AWS::AppMesh::GatewayRoute": AppMeshGatewayRouteProperties;
  readonly "AWS::AppMesh::Mesh": AppMeshMeshProperties;
  readonly "AWS::AppMesh::Route": AppMeshRouteProperties;
  readonly "AWS::AppMesh::VirtualGateway": AppMeshVirtualGatewayProperties;
  readonly "AWS::AppMesh::VirtualNode": AppMeshVirtualNodeProperties;
  readonly "AWS::AppMesh::VirtualRouter": AppMeshVirtualRouterProperties;
  readonly "AWS::AppMesh::VirtualService": AppMeshVirtualServiceProperties;
  readonly "AWS::ApplicationAutoScaling::ScalableTarget": ApplicationAutoScalingScalableTargetProperties;
  readonly "AWS::ApplicationAutoScaling::ScalingPolicy": ApplicationAutoScalingScalingPolicyProperties;
  readonly "AWS::AutoScaling::AutoScalingGroup": AutoScalingAutoScalingGroupProperties;
  readonly "AWS::AutoScaling::LaunchConfiguration": AutoScalingLaunchConfigurationProperties;
  readonly "AWS::AutoScaling::LifecycleHook": AutoScalingLifecycleHookProperties;
  readonly "AWS::AutoScaling::ScalingPolicy": AutoScalingScalingPolicyProperties;
  readonly "AWS::AutoScaling::ScheduledAction": AutoScalingScheduledActionProperties;
  readonly "AWS::AutoScaling::WarmPool": AutoScalingWarmPoolProperties;
  readonly "AWS::CertificateManager::Account": CertificateManagerAccountProperties;
  readonly "AWS::CertificateManager::AcmeDomainValidation": CertificateManagerAcmeDomainValidationProperties;
  readonly "AWS::CertificateManager::AcmeEndpoint": CertificateManagerAcmeEndpointProperties;
  readonly "AWS::CertificateManager::AcmeExternalAccountBinding": CertificateManagerAcmeExternalAccountBindingProperties;
  readonly "AWS::CertificateManager::Certificate": CertificateManagerCertificateProperties;
  readonly "AWS::Chatbot::CustomAction": ChatbotCustomActionProperties;
  readonly "AWS::Chatbot::MicrosoftTeamsChannelConfiguration": ChatbotMicrosoftTeamsChannelConfigurationProperties;
  readonly "AWS::Chatbot::SlackChannelConfiguration": ChatbotSlackChannelConfigurationProperties;
  readonly "AWS::CloudFormation::ChangeSet": CloudFormationChangeSetProperties;
  readonly "AWS::CloudFormation::CustomResource": CloudFormationCustomResourceProperties;
  readonly "AWS::CloudFormation::GeneratedTemplate": CloudFormationGeneratedTemplateProperties;
  readonly "AWS::CloudFormation::GuardHook": CloudFormationGuardHookProperties;
  readonly "AWS::CloudFormation::HookDefaultVersion": CloudFormationHookDefaultVersionProperties;
  readonly "AWS::CloudFormation::HookTypeConfig": CloudFormationHookTypeConfigProperties;
  readonly "AWS::CloudFormation::HookVersion": CloudFormationHookVersionProperties;
  readonly "AWS::CloudFormation::LambdaHook": CloudFormationLambdaHookProperties;
  readonly "AWS::CloudFormation::Macro": CloudFormationMacroProperties;
  readonly "AWS::CloudFormation::ModuleDefaultVersion": CloudFormationModuleDefaultVersionProperties;
  readonly "AWS::CloudFormation::ModuleVersion": CloudFormationModuleVersionProperties;
  readonly "AWS::CloudFormation::PublicTypeVersion": CloudFormationPublicTypeVersionProperties;
  readonly "AWS::CloudFormation::Publisher": CloudFormationPublisherProperties;
  readonly "AWS::CloudFormation::ResourceDefaultVersion": CloudFormationResourceDefaultVersionProperties;
  readonly "AWS::CloudFormation::ResourceVersion": CloudFormationResourceVersionProperties;
  readonly "AWS::CloudFormation::Stack": CloudFormationStackProperties;
  readonly "AWS::CloudFormation::StackSet": CloudFormationStackSetProperties;
  readonly "AWS::CloudFormation::TypeActivation": CloudFormationTypeActivationProperties;
  readonly "AWS::CloudFormation::WaitCondition": CloudFormationWaitConditionProperties;
  readonly "AWS::CloudFormation::WaitConditionHandle": CloudFormationWaitConditionHandleProperties;
  readonly "AWS::CloudWatch::Alarm": CloudWatchAlarmProperties;
  readonly "AWS::CloudWatch::AlarmMuteRule": CloudWatchAlarmMuteRuleProperties;
  readonly "AWS::CloudWatch::AnomalyDetector": CloudWatchAnomalyDetectorProperties;
  readonly "AWS::CloudWatch::CompositeAlarm": CloudWatchCompositeAlarmProperties;
  readonly "AWS::CloudWatch::Dashboard": CloudWatchDashboardProperties;
  readonly "AWS::CloudWatch::InsightRule": CloudWatchInsightRuleProperties;
  readonly "AWS::CloudWatch::LogAlarm": CloudWatchLogAlarmProperties;
  readonly "AWS::CloudWatch::MetricStream": CloudWatchMetricStreamProperties;
  readonly "AWS::CloudWatch::OTelEnrichment": CloudWatchOTelEnrichmentProperties;
  readonly "AWS::CodeArtifact::Domain": CodeArtifactDomainProperties;
  readonly "AWS::CodeArtifact::PackageGroup": CodeArtifactPackageGroupProperties;
  readonly "AWS::CodeArtifact::Repository": CodeArtifactRepositoryProperties;
  readonly "AWS::CodeBuild::Fleet": CodeBuildFleetProperties;
  readonly "AWS::CodeBuild::Project": CodeBuildProjectProperties;
  readonly "AWS::CodeBuild::ReportGroup": CodeBuildReportGroupProperties;
  readonly "AWS::CodeBuild::SourceCredential": CodeBuildSourceCredentialProperties;
  readonly "AWS::CodeCommit::Repository": CodeCommitRepositoryProperties;
  readonly "AWS::CodeConnections::Connection": CodeConnectionsConnectionProperties;
  readonly "AWS::CodeConnections::Host": CodeConnectionsHostProperties;
  readonly "AWS::CodeGuruProfiler::ProfilingGroup": CodeGuruProfilerProfilingGroupProperties;
  readonly "AWS::CodePipeline::CustomActionType": CodePipelineCustomActionTypeProperties;
  readonly "AWS::CodePipeline::Pipeline": CodePipelinePipelineProperties;
  readonly "AWS::CodePipeline::Webhook": CodePipelineWebhookProperties;
  readonly "AWS::CodeStarConnections::Connection": CodeStarConnectionsConnectionProperties;
  readonly "AWS::CodeStarConnections::RepositoryLink": CodeStarConnectionsRepositoryLinkProperties;
  readonly "AWS::CodeStarConnections::SyncConfiguration": CodeStarConnectionsSyncConfigurationProperties;
  readonly "AWS::CodeStarNotifications::NotificationRule": CodeStarNotificationsNotificationRuleProperties;
  readonly "AWS::Cognito::IdentityPool": CognitoIdentityPoolProperties;
  readonly "AWS::Cognito::IdentityPoolPrincipalTag": CognitoIdentityPoolPrincipalTagProperties;
  readonly "AWS::Cognito::IdentityPoolRoleAttachment": CognitoIdentityPoolRoleAttachmentProperties;
  readonly "AWS::Cognito::LogDeliveryConfiguration": CognitoLogDeliveryConfigurationProperties;
  readonly "AWS::Cognito::ManagedLoginBranding": CognitoManagedLoginBrandingProperties;
  readonly "AWS::Cognito::Terms": CognitoTermsProperties;
  readonly "AWS::Cognito::UserPool": CognitoUserPoolProperties;
  readonly "AWS::Cognito::UserPoolClient": CognitoUserPoolClientProperties;
  readonly "AWS::Cognito::UserPoolDomain": CognitoUserPoolDomainProperties;
  readonly "AWS::Cognito::UserPoolGroup": CognitoUserPoolGroupProperties;
  readonly "AWS::Cognito::UserPoolIdentityProvider": CognitoUserPoolIdentityProviderProperties;
  readonly "AWS::Cognito::UserPoolRegionalConfigurationAttachment": CognitoUserPoolRegionalConfigurationAttachmentProperties;
  readonly "AWS::Cognito::UserPoolReplica": CognitoUserPoolReplicaProperties;
  readonly "AWS::Cognito::UserPoolResourceServer": CognitoUserPoolResourceServerProperties;
  readonly "AWS::Cognito::UserPoolRiskConfigurationAttachment": CognitoUserPoolRiskConfigurationAttachmentProperties;
  readonly "AWS::Cognito::UserPoolUICustomizationAttachment": CognitoUserPoolUICustomizationAttachmentProperties;
  readonly "AWS::Cognito::UserPoolUser": CognitoUserPoolUserProperties;
  readonly "AWS::Cognito::UserPoolUserToGroupAttachment": CognitoUserPoolUserToGroupAttachmentProperties;
  readonly "AWS::DocDB::DBCluster": DocDBDBClusterProperties;
  readonly "AWS::DocDB::DBClusterParameterGroup": DocDBDBClusterParameterGroupProperties;
  readonly "AWS::DocDB::DBInstance": DocDBDBInstanceProperties;
  readonly "AWS::DocDB::DBSubnetGroup": DocDBDBSubnetGroupProperties;
  readonly "AWS::DocDB::EventSubscription": DocDBEventSubscriptionProperties;
  readonly "AWS::DocDB::GlobalCluster": DocDBGlobalClusterProperties;
  readonly "AWS::DynamoDB::GlobalTable": DynamoDBGlobalTableProperties;
  readonly "AWS::DynamoDB::Table": DynamoDBTableProperties;
  readonly "AWS::EC2::DHCPOptions": Ec2DHCPOptionsProperties;
  readonly "AWS::EC2::EIP": Ec2EIPProperties;
  readonly "AWS::EC2::EIPAssociation": Ec2EIPAssociationProperties;
  readonly "AWS::EC2::EgressOnlyInternetGateway": Ec2EgressOnlyInternetGatewayProperties;
  readonly "AWS::EC2::FlowLog": Ec2FlowLogProperties;
  readonly "AWS::EC2::InternetGateway": Ec2InternetGatewayProperties;
  readonly "AWS::EC2::LaunchTemplate": Ec2LaunchTemplateProperties;
  readonly "AWS::EC2::NatGateway": Ec2NatGatewayProperties;
  readonly "AWS::EC2::NetworkAcl": Ec2NetworkAclProperties;
  readonly "AWS::EC2::NetworkAclEntry": Ec2NetworkAclEntryProperties;
  readonly "AWS::EC2::PrefixList": Ec2PrefixListProperties;
  readonly "AWS::EC2::Route": Ec2RouteProperties;
  readonly "AWS::EC2::RouteTable": Ec2RouteTableProperties;
  readonly "AWS::EC2::SecurityGroup": Ec2SecurityGroupProperties;
  readonly "AWS::EC2::SecurityGroupEgress": Ec2SecurityGroupEgressProperties;
  readonly "AWS::EC2::SecurityGroupIngress": Ec2SecurityGroupIngressProperties;
  readonly "AWS::EC2::SpotFleet": Ec2SpotFleetProperties;
  readonly "AWS::EC2::Subnet": Ec2SubnetProperties;
  readonly "AWS::EC2::SubnetCidrBlock": Ec2SubnetCidrBlockProperties;
  readonly "AWS::EC2::SubnetNetworkAclAssociation": Ec2SubnetNetworkAclAssociationProperties;
  readonly "AWS::EC2::SubnetRouteTableAssociation": Ec2SubnetRouteTableAssociationProperties;
  readonly "AWS::EC2::VPC": Ec2VPCProperties;
  readonly "AWS::EC2::VPCCidrBlock": Ec2VPCCidrBlockProperties;
  readonly "AWS::EC2::VPCDHCPOptionsAssociation": Ec2VPCDHCPOptionsAssociationProperties;
  readonly "AWS::EC2::VPCEndpoint": Ec2VPCEndpointProperties;
  readonly "AWS::EC2::VPCGatewayAttachment": Ec2VPCGatewayAttachmentProperties;
  readonly "AWS::EC2::VPCPeeringConnection": Ec2VPCPeeringConnectionProperties;
  readonly "AWS::ECR::PublicRepository": EcrPublicRepositoryProperties;
  readonly "AWS::ECR::PullThroughCacheRule": EcrPullThroughCacheRuleProperties;
  readonly "AWS::ECR::PullTimeUpdateExclusion": EcrPullTimeUpdateExclusionProperties;
  readonly "AWS::ECR::RegistryPolicy": EcrRegistryPolicyProperties;
  readonly "AWS::ECR::RegistryScanningConfiguration": EcrRegistryScanningConfigurationProperties;
  readonly "AWS::ECR::ReplicationConfiguration": EcrReplicationConfigurationProperties;
  readonly "AWS::ECR::Repository": EcrRepositoryProperties;
  readonly "AWS::ECR::RepositoryCreationTemplate": EcrRepositoryCreationTemplateProperties;
  readonly "AWS::ECR::SigningConfiguration": EcrSigningConfigurationProperties;
  readonly "AWS::ECS::CapacityProvider": EcsCapacityProviderProperties;
  readonly "AWS::ECS::Cluster": EcsClusterProperties;
  readonly "AWS::ECS::ClusterCapacityProviderAssociations": EcsClusterCapacityProviderAssociationsProperties;
  readonly "AWS::ECS::Daemon": EcsDaemonProperties;
  readonly "AWS::ECS::DaemonTaskDefinition": EcsDaemonTaskDefinitionProperties;
  readonly "AWS::ECS::ExpressGatewayService": EcsExpressGatewayServiceProperties;
  readonly "AWS::ECS::PrimaryTaskSet": EcsPrimaryTaskSetProperties;
  readonly "AWS::ECS::Service": EcsServiceProperties;
  readonly "AWS::ECS::TaskDefinition": EcsTaskDefinitionProperties;
  readonly "AWS::ECS::TaskSet": EcsTaskSetProperties;
  readonly "AWS::EFS::AccessPoint": EfsAccessPointProperties;
  readonly "AWS::EFS::FileSystem": EfsFileSystemProperties;
  readonly "AWS::EFS::MountTarget": EfsMountTargetProperties;
  readonly "AWS::ElastiCache::CacheCluster": ElastiCacheCacheClusterProperties;
  readonly "AWS::ElastiCache::GlobalReplicationGroup": ElastiCacheGlobalReplicationGroupProperties;
  readonly "AWS::ElastiCache::ParameterGroup": ElastiCacheParameterGroupProperties;
  readonly "AWS::ElastiCache::ReplicationGroup": ElastiCacheReplicationGroupProperties;
  readonly "AWS::ElastiCache::SecurityGroup": ElastiCacheSecurityGroupProperties;
  readonly "AWS::ElastiCache::SecurityGroupIngress": ElastiCacheSecurityGroupIngressProperties;
  readonly "AWS::ElastiCache::ServerlessCache": ElastiCacheServerlessCacheProperties;
  readonly "AWS::ElastiCache::ServerlessCacheSnapshot": ElastiCacheServerlessCacheSnapshotProperties;
  readonly "AWS::ElastiCache::SubnetGroup": ElastiCacheSubnetGroupProperties;
  readonly "AWS::ElastiCache::User": ElastiCacheUserProperties;
  readonly "AWS::ElastiCache::UserGroup": ElastiCacheUserGroupProperties;
  readonly "AWS::ElasticLoadBalancingV2::Listener": ElasticLoadBalancingV2ListenerProperties;
  readonly "AWS::ElasticLoadBalancingV2::ListenerCertificate": ElasticLoadBalancingV2ListenerCertificateProperties;
  readonly "AWS::ElasticLoadBalancingV2::ListenerRule": ElasticLoadBalancingV2ListenerRuleProperties;
  readonly "AWS::ElasticLoadBalancingV2::LoadBalancer": ElasticLoadBalancingV2LoadBalancerProperties;
  readonly "AWS::ElasticLoadBalancingV2::TargetGroup": ElasticLoadBalancingV2TargetGroupProperties;
  readonly "AWS::ElasticLoadBalancingV2::TrustStore": ElasticLoadBalancingV2TrustStoreProperties;
  readonly "AWS::ElasticLoadBalancingV2::TrustStoreRevocation": ElasticLoadBalancingV2TrustStoreRevocationProperties;
  readonly "AWS::Events::ApiDestination": EventsApiDestinationProperties;
  readonly "AWS::Events::Archive": EventsArchiveProperties;
  readonly "AWS::Events::Connection": EventsConnectionProperties;
  readonly "AWS::Events::Endpoint": EventsEndpointProperties;
  readonly "AWS::Events::EventBus": EventsEventBusProperties;
  readonly "AWS::Events::EventBusPolicy": EventsEventBusPolicyProperties;
  readonly "AWS::Events::Rule": EventsRuleProperties;
  readonly "AWS::IAM::AccessKey": IamAccessKeyProperties;
  readonly "AWS::IAM::Group": IamGroupProperties;
  readonly "AWS::IAM::GroupPolicy": IamGroupPolicyProperties;
  readonly "AWS::IAM::InstanceProfile": IamInstanceProfileProperties;
  readonly "AWS::IAM::ManagedPolicy": IamManagedPolicyProperties;
  readonly "AWS::IAM::OIDCProvider": IamOIDCProviderProperties;
  readonly "AWS::IAM::Policy": IamPolicyProperties;
  readonly "AWS::IAM::Role": IamRoleProperties;
  readonly "AWS::IAM::RolePolicy": IamRolePolicyProperties;
  readonly "AWS::IAM::SAMLProvider": IamSAMLProviderProperties;
  readonly "AWS::IAM::ServerCertificate": IamServerCertificateProperties;
  readonly "AWS::IAM::ServiceLinkedRole": IamServiceLinkedRoleProperties;
  readonly "AWS::IAM::User": IamUserProperties;
  readonly "AWS::IAM::UserPolicy": IamUserPolicyProperties;
  readonly "AWS::IAM::UserToGroupAddition": IamUserToGroupAdditionProperties;
  readonly "AWS::IAM::VirtualMFADevice": IamVirtualMFADeviceProperties;
  readonly "AWS::KMS::Alias": KmsAliasProperties;
  readonly "AWS::KMS::Key": KmsKeyProperties;
  readonly "AWS::KMS::ReplicaKey": KmsReplicaKeyProperties;
  readonly "AWS::Kinesis::Channel": KinesisChannelProperties;
  readonly "AWS::Kinesis::ResourcePolicy": KinesisResourcePolicyProperties;
  readonly "AWS::Kinesis::Stream": KinesisStreamProperties;
  readonly "AWS::Kinesis::StreamConsumer": KinesisStreamConsumerProperties;
  readonly "AWS::KinesisFirehose::DeliveryStream": KinesisFirehoseDeliveryStreamProperties;
  readonly "AWS::Lambda::Alias": LambdaAliasProperties;
  readonly "AWS::Lambda::CapacityProvider": LambdaCapacityProviderProperties;
  readonly "AWS::Lambda::CodeSigningConfig": LambdaCodeSigningConfigProperties;
  readonly "AWS::Lambda::EventInvokeConfig": LambdaEventInvokeConfigProperties;
  readonly "AWS::Lambda::EventSourceMapping": LambdaEventSourceMappingProperties;
  readonly "AWS::Lambda::Function": LambdaFunctionProperties;
  readonly "AWS::Lambda::LayerVersion": LambdaLayerVersionProperties;
  readonly "AWS::Lambda::LayerVersionPermission": LambdaLayerVersionPermissionProperties;
  readonly "AWS::Lambda::MicrovmImage": LambdaMicrovmImageProperties;
  readonly "AWS::Lambda::NetworkConnector": LambdaNetworkConnectorProperties;
  readonly "AWS::Lambda::Permission": LambdaPermissionProperties;
  readonly "AWS::Lambda::ResourcePolicy": LambdaResourcePolicyProperties;
  readonly "AWS::Lambda::Url": LambdaUrlProperties;
  readonly "AWS::Lambda::Version": LambdaVersionProperties;
  readonly "AWS::Logs::AccountPolicy": LogsAccountPolicyProperties;
  readonly "AWS::Logs::Delivery": LogsDeliveryProperties;
  readonly "AWS::Logs::DeliveryDestination": LogsDeliveryDestinationProperties;
  readonly "AWS::Logs::DeliverySource": LogsDeliverySourceProperties;
  readonly "AWS::Logs::Destination": LogsDestinationProperties;
  readonly "AWS::Logs::Integration": LogsIntegrationProperties;
  readonly "AWS::Logs::LogAnomalyDetector": LogsLogAnomalyDetectorProperties;
  readonly "AWS::Logs::LogGroup": LogsLogGroupProperties;
  readonly "AWS::Logs::LogStream": LogsLogStreamProperties;
  readonly "AWS::Logs::MetricFilter": LogsMetricFilterProperties;
  readonly "AWS::Logs::QueryDefinition": LogsQueryDefinitionProperties;
  readonly "AWS::Logs::ResourcePolicy": LogsResourcePolicyProperties;
  readonly "AWS::Logs::ScheduledQuery": LogsScheduledQueryProperties;
  readonly "AWS::Logs::StorageTierPolicy": LogsStorageTierPolicyProperties;
  readonly "AWS::Logs::SubscriptionFilter": LogsSubscriptionFilterProperties;
  readonly "AWS::Logs::Transformer": LogsTransformerProperties;
  readonly "AWS::Neptune::DBCluster": NeptuneDBClusterProperties;
  readonly "AWS::Neptune::DBClusterParameterGroup": NeptuneDBClusterParameterGroupProperties;
  readonly "AWS::Neptune::DBInstance": NeptuneDBInstanceProperties;
  readonly "AWS::Neptune::DBParameterGroup": NeptuneDBParameterGroupProperties;
  readonly "AWS::Neptune::DBSubnetGroup": NeptuneDBSubnetGroupProperties;
  readonly "AWS::Neptune::EventSubscription": NeptuneEventSubscriptionProperties;
  readonly "AWS::Neptune::GlobalCluster": NeptuneGlobalClusterProperties;
  readonly "AWS::OpenSearchService::Application": OpenSearchServiceApplicationProperties;
  readonly "AWS::OpenSearchService::Domain": OpenSearchServiceDomainProperties;
  readonly "AWS::RDS::ClusterSnapshot": RdsClusterSnapshotProperties;
  readonly "AWS::RDS::CustomDBEngineVersion": RdsCustomDBEngineVersionProperties;
  readonly "AWS::RDS::DBCluster": RdsDBClusterProperties;
  readonly "AWS::RDS::DBClusterParameterGroup": RdsDBClusterParameterGroupProperties;
  readonly "AWS::RDS::DBInstance": RdsDBInstanceProperties;
  readonly "AWS::RDS::DBParameterGroup": RdsDBParameterGroupProperties;
  readonly "AWS::RDS::DBProxy": RdsDBProxyProperties;
  readonly "AWS::RDS::DBProxyEndpoint": RdsDBProxyEndpointProperties;
  readonly "AWS::RDS::DBProxyTargetGroup": RdsDBProxyTargetGroupProperties;
  readonly "AWS::RDS::DBSecurityGroup": RdsDBSecurityGroupProperties;
  readonly "AWS::RDS::DBSecurityGroupIngress": RdsDBSecurityGroupIngressProperties;
  readonly "AWS::RDS::DBShardGroup": RdsDBShardGroupProperties;
  readonly "AWS::RDS::DBSnapshot": RdsDBSnapshotProperties;
  readonly "AWS::RDS::DBSubnetGroup": RdsDBSubnetGroupProperties;
  readonly "AWS::RDS::EventSubscription": RdsEventSubscriptionProperties;
  readonly "AWS::RDS::GlobalCluster": RdsGlobalClusterProperties;
  readonly "AWS::RDS::Integration": RdsIntegrationProperties;
  readonly "AWS::RDS::OptionGroup": RdsOptionGroupProperties;
  readonly "AWS::ResourceGroups::Group": ResourceGroupsGroupProperties;
  readonly "AWS::ResourceGroups::TagSyncTask": ResourceGroupsTagSyncTaskProperties;
  readonly "AWS::Route53::CidrCollection": Route53CidrCollectionProperties;
  readonly "AWS::Route53::DNSSEC": Route53DNSSECProperties;
  readonly "AWS::Route53::DelegationSet": Route53DelegationSetProperties;
  readonly "AWS::Route53::HealthCheck": Route53HealthCheckProperties;
  readonly "AWS::Route53::HostedZone": Route53HostedZoneProperties;
  readonly "AWS::Route53::KeySigningKey": Route53KeySigningKeyProperties;
  readonly "AWS::Route53::QueryLoggingConfig": Route53QueryLoggingConfigProperties;
  readonly "AWS::Route53::RecordSet": Route53RecordSetProperties;
  readonly "AWS::Route53::RecordSetGroup": Route53RecordSetGroupProperties;
  readonly "AWS::Route53::TrafficPolicy": Route53TrafficPolicyProperties;
  readonly "AWS::Route53::TrafficPolicyInstance": Route53TrafficPolicyInstanceProperties;
  readonly "AWS::S3::AccessGrant": S3AccessGrantProperties;
  readonly "AWS::S3::AccessGrantsInstance": S3AccessGrantsInstanceProperties;
  readonly "AWS::S3::AccessGrantsLocation": S3AccessGrantsLocationProperties;
  readonly "AWS::S3::AccessPoint": S3AccessPointProperties;
  readonly "AWS::S3::Bucket": S3BucketProperties;
  readonly "AWS::S3::BucketPolicy": S3BucketPolicyProperties;
  readonly "AWS::S3::MultiRegionAccessPoint": S3MultiRegionAccessPointProperties;
  readonly "AWS::S3::MultiRegionAccessPointPolicy": S3MultiRegionAccessPointPolicyProperties;
  readonly "AWS::S3::StorageLens": S3StorageLensProperties;
  readonly "AWS::S3::StorageLensGroup": S3StorageLensGroupProperties;
  readonly "AWS::SNS::Subscription": SnsSubscriptionProperties;
  readonly "AWS::SNS::Topic": SnsTopicProperties;
  readonly "AWS::SNS::TopicInlinePolicy": SnsTopicInlinePolicyProperties;
  readonly "AWS::SNS::TopicPolicy": SnsTopicPolicyProperties;
  readonly "AWS::SQS::Queue": SqsQueueProperties;
  readonly "AWS::SQS::QueueInlinePolicy": SqsQueueInlinePolicyProperties;
  readonly "AWS::SQS::QueuePolicy": SqsQueuePolicyProperties;
  readonly "AWS::SSM::Association": SsmAssociationProperties;
  readonly "AWS::SSM::CloudConnector": SsmCloudConnectorProperties;
  readonly "AWS::SSM::Document": SsmDocumentProperties;
  readonly "AWS::SSM::MaintenanceWindow": SsmMaintenanceWindowProperties;
  readonly "AWS::SSM::MaintenanceWindowTarget": SsmMaintenanceWindowTargetProperties;
  readonly "AWS::SSM::MaintenanceWindowTask": SsmMaintenanceWindowTaskProperties;
  readonly "AWS::SSM::OpsItem": SsmOpsItemProperties;
  readonly "AWS::SSM::Parameter": SsmParameterProperties;
  readonly "AWS::SSM::PatchBaseline": SsmPatchBaselineProperties;
  readonly "AWS::SSM::ResourceDataSync": SsmResourceDataSyncProperties;
  readonly "AWS::SSM::ResourcePolicy": SsmResourcePolicyProperties;
  readonly "AWS::SSM::ServiceSetting": SsmServiceSettingProperties;
  readonly "AWS::Scheduler::Schedule": SchedulerScheduleProperties;
  readonly "AWS::Scheduler::ScheduleGroup": SchedulerScheduleGroupProperties;
  readonly "AWS::SecretsManager::ResourcePolicy": SecretsManagerResourcePolicyProperties;
  readonly "AWS::SecretsManager::RotationSchedule": SecretsManagerRotationScheduleProperties;
  readonly "AWS::SecretsManager::Secret": SecretsManagerSecretProperties;
  readonly "AWS::SecretsManager::SecretTargetAttachment": SecretsManagerSecretTargetAttachmentProperties;
  readonly "AWS::ServiceDiscovery::HttpNamespace": ServiceDiscoveryHttpNamespaceProperties;
  readonly "AWS::ServiceDiscovery::Instance": ServiceDiscoveryInstanceProperties;
  readonly "AWS::ServiceDiscovery::PrivateDnsNamespace": ServiceDiscoveryPrivateDnsNamespaceProperties;
  readonly "AWS::ServiceDiscovery::PublicDnsNamespace": ServiceDiscoveryPublicDnsNamespaceProperties;
  readonly "AWS::ServiceDiscovery::Service": ServiceDiscoveryServiceProperties;
  readonly "AWS::WAFv2::IPSet": WAFv2IPSetProperties;
  readonly "AWS::WAFv2::LoggingConfiguration": WAFv2LoggingConfigurationProperties;
  readonly "AWS::WAFv2::RegexPatternSet": WAFv2RegexPatternSetProperties;
  readonly "AWS::WAFv2::RuleGroup": WAFv2RuleGroupProperties;
  readonly "AWS::WAFv2::WebACL": WAFv2WebACLProperties;
  readonly "AWS::WAFv2::WebACLAssociation": WAFv2WebACLAssociationProperties;
}

/** What `Fn::GetAtt` answers. */
export interface ResourceAttributes {
  readonly "AWS::ACMPCA::Certificate": "Arn" | "Certificate";
  readonly "AWS::ACMPCA::CertificateAuthority": "Arn" | "CertificateSigningRequest";
  readonly "AWS::ACMPCA::CertificateAuthorityActivation": "CompleteCertificateChain";
  readonly "AWS::ACMPCA::Permission": never;
  readonly "AWS::APS::AnomalyDetector": "Arn";
  readonly "AWS::APS::ResourcePolicy": never;
  readonly "AWS::APS::RuleGroupsNamespace": "Arn";
  readonly "AWS::APS::Scraper": "Arn" | "RoleArn" | "ScraperId";
  readonly "AWS::APS::Workspace": "Arn" | "PrometheusEndpoint" | "WorkspaceId";
  readonly "AWS::AppMesh::GatewayRoute": "Arn" | "GatewayRouteName" | "Id" | "MeshName" | "MeshOwner" | "ResourceOwner" | "Uid" | "VirtualGatewayName";
  readonly "AWS::AppMesh::Mesh": "Arn" | "Id" | "MeshName" | "MeshOwner" | "ResourceOwner" | "Uid";
  readonly "AWS::AppMesh::Route": "Arn" | "Id" | "MeshName" | "MeshOwner" | "ResourceOwner" | "RouteName" | "Uid" | "VirtualRouterName";
  readonly "AWS::AppMesh::VirtualGateway": "Arn" | "Id" | "MeshName" | "MeshOwner" | "ResourceOwner" | "Uid" | "VirtualGatewayName";
  readonly "AWS::AppMesh::VirtualNode": "Arn" | "Id" | "MeshName" | "MeshOwner" | "ResourceOwner" | "Uid" | "VirtualNodeName";
  readonly "AWS::AppMesh::VirtualRouter": "Arn" | "Id" | "MeshName" | "MeshOwner" | "ResourceOwner" | "Uid" | "VirtualRouterName";
  readonly "AWS::AppMesh::VirtualService": "Arn" | "Id" | "MeshName" | "MeshOwner" | "ResourceOwner" | "Uid" | "VirtualServiceName";
  readonly "AWS::ApplicationAutoScaling::ScalableTarget": "Id";
  readonly "AWS::ApplicationAutoScaling::ScalingPolicy": "Arn";
  readonly "AWS::AutoScaling::AutoScalingGroup": "AutoScalingGroupARN";
  readonly "AWS::AutoScaling::LaunchConfiguration": never;
  readonly "AWS::AutoScaling::LifecycleHook": never;
  readonly "AWS::AutoScaling::ScalingPolicy": "Arn" | "PolicyName";
  readonly "AWS::AutoScaling::ScheduledAction": "ScheduledActionName";
  readonly "AWS::AutoScaling::WarmPool": never;
  readonly "AWS::CertificateManager::Account": "AccountId";
  readonly "AWS::CertificateManager::AcmeDomainValidation": "Arn";
  readonly "AWS::CertificateManager::AcmeEndpoint": "AcmeEndpointArn" | "EndpointUrl";
  readonly "AWS::CertificateManager::AcmeExternalAccountBinding": "AcmeExternalAccountBindingArn";
  readonly "AWS::CertificateManager::Certificate": "CertificateArn";
  readonly "AWS::Chatbot::CustomAction": "CustomActionArn";
  readonly "AWS::Chatbot::MicrosoftTeamsChannelConfiguration": "Arn";
  readonly "AWS::Chatbot::SlackChannelConfiguration": "Arn";
  readonly "AWS::CloudFormation::ChangeSet": "ChangeSetId" | "CreationTime" | "StackId";
  readonly "AWS::CloudFormation::CustomResource": "Id";
  readonly "AWS::CloudFormation::GeneratedTemplate": "CreationTime" | "GeneratedTemplateId" | "LastUpdatedTime" | "Progress" | "Status" | "TotalWarnings";
  readonly "AWS::CloudFormation::GuardHook": "HookArn";
  readonly "AWS::CloudFormation::HookDefaultVersion": "Arn";
  readonly "AWS::CloudFormation::HookTypeConfig": "ConfigurationArn";
  readonly "AWS::CloudFormation::HookVersion": "Arn" | "IsDefaultVersion" | "TypeArn" | "VersionId" | "Visibility";
  readonly "AWS::CloudFormation::LambdaHook": "HookArn";
  readonly "AWS::CloudFormation::Macro": "Id";
  readonly "AWS::CloudFormation::ModuleDefaultVersion": never;
  readonly "AWS::CloudFormation::ModuleVersion": "Arn" | "Description" | "DocumentationUrl" | "IsDefaultVersion" | "Schema" | "TimeCreated" | "VersionId" | "Visibility";
  readonly "AWS::CloudFormation::PublicTypeVersion": "PublicTypeArn" | "PublisherId" | "TypeVersionArn";
  readonly "AWS::CloudFormation::Publisher": "IdentityProvider" | "PublisherId" | "PublisherProfile" | "PublisherStatus";
  readonly "AWS::CloudFormation::ResourceDefaultVersion": "Arn";
  readonly "AWS::CloudFormation::ResourceVersion": "Arn" | "IsDefaultVersion" | "ProvisioningType" | "TypeArn" | "VersionId" | "Visibility";
  readonly "AWS::CloudFormation::Stack": "ChangeSetId" | "CreationTime" | "LastUpdateTime" | "Outputs" | "ParentId" | "RootId" | "StackId" | "StackStatus";
  readonly "AWS::CloudFormation::StackSet": "StackSetId";
  readonly "AWS::CloudFormation::TypeActivation": "Arn";
  readonly "AWS::CloudFormation::WaitCondition": "Data" | "Id";
  readonly "AWS::CloudFormation::WaitConditionHandle": "Id";
  readonly "AWS::CloudWatch::Alarm": "Arn";
  readonly "AWS::CloudWatch::AlarmMuteRule": "Arn" | "LastUpdatedTimestamp" | "MuteType" | "Status";
  readonly "AWS::CloudWatch::AnomalyDetector": "Id";
  readonly "AWS::CloudWatch::CompositeAlarm": "Arn";
  readonly "AWS::CloudWatch::Dashboard": never;
  readonly "AWS::CloudWatch::InsightRule": "Arn" | "RuleName";
  readonly "AWS::CloudWatch::LogAlarm": "Arn";
  readonly "AWS::CloudWatch::MetricStream": "Arn" | "CreationDate" | "LastUpdateDate" | "State";
  readonly "AWS::CloudWatch::OTelEnrichment": "AccountId" | "Status";
  readonly "AWS::CodeArtifact::Domain": "Arn" | "EncryptionKey" | "Name" | "Owner";
  readonly "AWS::CodeArtifact::PackageGroup": "Arn";
  readonly "AWS::CodeArtifact::Repository": "Arn" | "DomainName" | "DomainOwner" | "Name";
  readonly "AWS::CodeBuild::Fleet": "Arn";
  readonly "AWS::CodeBuild::Project": "Arn" | "Id";
  readonly "AWS::CodeBuild::ReportGroup": "Arn" | "Id";
  readonly "AWS::CodeBuild::SourceCredential": "Arn";
  readonly "AWS::CodeCommit::Repository": "Arn" | "CloneUrlHttp" | "CloneUrlSsh" | "Name" | "RepositoryId";
  readonly "AWS::CodeConnections::Connection": "ConnectionArn" | "ConnectionStatus" | "OwnerAccountId";
  readonly "AWS::CodeConnections::Host": "HostArn" | "HostId" | "Status";
  readonly "AWS::CodeGuruProfiler::ProfilingGroup": "Arn";
  readonly "AWS::CodePipeline::CustomActionType": "Id";
  readonly "AWS::CodePipeline::Pipeline": "Arn" | "Version";
  readonly "AWS::CodePipeline::Webhook": "Id" | "Url";
  readonly "AWS::CodeStarConnections::Connection": "ConnectionArn" | "ConnectionStatus" | "OwnerAccountId";
  readonly "AWS::CodeStarConnections::RepositoryLink": "ProviderType" | "RepositoryLinkArn" | "RepositoryLinkId";
  readonly "AWS::CodeStarConnections::SyncConfiguration": "OwnerId" | "ProviderType" | "RepositoryName";
  readonly "AWS::CodeStarNotifications::NotificationRule": "Arn";
  readonly "AWS::Cognito::IdentityPool": "Id" | "Name";
  readonly "AWS::Cognito::IdentityPoolPrincipalTag": never;
  readonly "AWS::Cognito::IdentityPoolRoleAttachment": "Id";
  readonly "AWS::Cognito::LogDeliveryConfiguration": "Id";
  readonly "AWS::Cognito::ManagedLoginBranding": "ManagedLoginBrandingId";
  readonly "AWS::Cognito::Terms": "TermsId";
  readonly "AWS::Cognito::UserPool": "Arn" | "ProviderName" | "ProviderURL" | "UserPoolId";
  readonly "AWS::Cognito::UserPoolClient": "ClientId" | "ClientSecret" | "Name";
  readonly "AWS::Cognito::UserPoolDomain": "CloudFrontDistribution";
  readonly "AWS::Cognito::UserPoolGroup": never;
  readonly "AWS::Cognito::UserPoolIdentityProvider": never;
  readonly "AWS::Cognito::UserPoolRegionalConfigurationAttachment": never;
  readonly "AWS::Cognito::UserPoolReplica": never;
  readonly "AWS::Cognito::UserPoolResourceServer": never;
  readonly "AWS::Cognito::UserPoolRiskConfigurationAttachment": never;
  readonly "AWS::Cognito::UserPoolUICustomizationAttachment": never;
  readonly "AWS::Cognito::UserPoolUser": never;
  readonly "AWS::Cognito::UserPoolUserToGroupAttachment": never;
  readonly "AWS::DocDB::DBCluster": "ClusterResourceId" | "Endpoint" | "Id" | "Port" | "ReadEndpoint";
  readonly "AWS::DocDB::DBClusterParameterGroup": never;
  readonly "AWS::DocDB::DBInstance": "Endpoint" | "Id" | "Port";
  readonly "AWS::DocDB::DBSubnetGroup": never;
  readonly "AWS::DocDB::EventSubscription": never;
  readonly "AWS::DocDB::GlobalCluster": "GlobalClusterArn" | "GlobalClusterResourceId";
  readonly "AWS::DynamoDB::GlobalTable": "Arn" | "StreamArn" | "TableId";
  readonly "AWS::DynamoDB::Table": "Arn" | "StreamArn";
  readonly "AWS::EC2::DHCPOptions": "DhcpOptionsId";
  readonly "AWS::EC2::EIP": "AllocationId" | "PublicIp";
  readonly "AWS::EC2::EIPAssociation": "Id";
  readonly "AWS::EC2::EgressOnlyInternetGateway": "Id";
  readonly "AWS::EC2::FlowLog": "Id";
  readonly "AWS::EC2::InternetGateway": "InternetGatewayId";
  readonly "AWS::EC2::LaunchTemplate": "DefaultVersionNumber" | "LatestVersionNumber" | "LaunchTemplateId";
  readonly "AWS::EC2::NatGateway": "AutoProvisionZones" | "AutoScalingIps" | "EniId" | "NatGatewayId" | "RouteTableId";
  readonly "AWS::EC2::NetworkAcl": "Id";
  readonly "AWS::EC2::NetworkAclEntry": "Id";
  readonly "AWS::EC2::PrefixList": "Arn" | "OwnerId" | "PrefixListId" | "Version";
  readonly "AWS::EC2::Route": "CidrBlock";
  readonly "AWS::EC2::RouteTable": "RouteTableId";
  readonly "AWS::EC2::SecurityGroup": "GroupId" | "Id" | "VpcId";
  readonly "AWS::EC2::SecurityGroupEgress": "Id";
  readonly "AWS::EC2::SecurityGroupIngress": "Id";
  readonly "AWS::EC2::SpotFleet": "Id";
  readonly "AWS::EC2::Subnet": "AvailabilityZone" | "AvailabilityZoneId" | "BlockPublicAccessStates" | "CidrBlock" | "Ipv6CidrBlocks" | "NetworkAclAssociationId" | "OutpostArn" | "SubnetId" | "VpcId";
  readonly "AWS::EC2::SubnetCidrBlock": "Id" | "IpSource" | "Ipv6AddressAttribute";
  readonly "AWS::EC2::SubnetNetworkAclAssociation": "AssociationId";
  readonly "AWS::EC2::SubnetRouteTableAssociation": "Id";
  readonly "AWS::EC2::VPC": "CidrBlock" | "CidrBlockAssociations" | "DefaultNetworkAcl" | "DefaultSecurityGroup" | "Ipv6CidrBlocks" | "VpcEncryptionControl.ResourceExclusions" | "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway" | "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State" | "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage" | "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem" | "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State" | "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage" | "VpcEncryptionControl.ResourceExclusions.InternetGateway" | "VpcEncryptionControl.ResourceExclusions.InternetGateway.State" | "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage" | "VpcEncryptionControl.ResourceExclusions.Lambda" | "VpcEncryptionControl.ResourceExclusions.Lambda.State" | "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage" | "VpcEncryptionControl.ResourceExclusions.NatGateway" | "VpcEncryptionControl.ResourceExclusions.NatGateway.State" | "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage" | "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway" | "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State" | "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage" | "VpcEncryptionControl.ResourceExclusions.VpcLattice" | "VpcEncryptionControl.ResourceExclusions.VpcLattice.State" | "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage" | "VpcEncryptionControl.ResourceExclusions.VpcPeering" | "VpcEncryptionControl.ResourceExclusions.VpcPeering.State" | "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage" | "VpcEncryptionControl.State" | "VpcEncryptionControl.StateMessage" | "VpcEncryptionControl.VpcEncryptionControlId" | "VpcEncryptionControl.VpcId" | "VpcId";
  readonly "AWS::EC2::VPCCidrBlock": "Id" | "IpSource" | "Ipv6AddressAttribute";
  readonly "AWS::EC2::VPCDHCPOptionsAssociation": never;
  readonly "AWS::EC2::VPCEndpoint": "CreationTimestamp" | "DnsEntries" | "Id" | "NetworkInterfaceIds";
  readonly "AWS::EC2::VPCGatewayAttachment": "AttachmentType";
  readonly "AWS::EC2::VPCPeeringConnection": "Id";
  readonly "AWS::ECR::PublicRepository": "Arn";
  readonly "AWS::ECR::PullThroughCacheRule": never;
  readonly "AWS::ECR::PullTimeUpdateExclusion": never;
  readonly "AWS::ECR::RegistryPolicy": "RegistryId";
  readonly "AWS::ECR::RegistryScanningConfiguration": "RegistryId";
  readonly "AWS::ECR::ReplicationConfiguration": "RegistryId";
  readonly "AWS::ECR::Repository": "Arn" | "RepositoryUri";
  readonly "AWS::ECR::RepositoryCreationTemplate": "CreatedAt" | "UpdatedAt";
  readonly "AWS::ECR::SigningConfiguration": "RegistryId";
  readonly "AWS::ECS::CapacityProvider": never;
  readonly "AWS::ECS::Cluster": "Arn";
  readonly "AWS::ECS::ClusterCapacityProviderAssociations": never;
  readonly "AWS::ECS::Daemon": "CreatedAt" | "DaemonArn" | "DaemonStatus" | "DeploymentArn" | "UpdatedAt";
  readonly "AWS::ECS::DaemonTaskDefinition": "DaemonTaskDefinitionArn";
  readonly "AWS::ECS::ExpressGatewayService": "ActiveConfigurations" | "CreatedAt" | "ECSManagedResourceArns" | "ECSManagedResourceArns.AutoScaling" | "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies" | "ECSManagedResourceArns.AutoScaling.ScalableTarget" | "ECSManagedResourceArns.IngressPath" | "ECSManagedResourceArns.IngressPath.CertificateArn" | "ECSManagedResourceArns.IngressPath.ListenerArn" | "ECSManagedResourceArns.IngressPath.ListenerRuleArn" | "ECSManagedResourceArns.IngressPath.LoadBalancerArn" | "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups" | "ECSManagedResourceArns.IngressPath.TargetGroupArns" | "ECSManagedResourceArns.LogGroups" | "ECSManagedResourceArns.MetricAlarms" | "ECSManagedResourceArns.ServiceSecurityGroups" | "Endpoint" | "ServiceArn" | "Status" | "UpdatedAt";
  readonly "AWS::ECS::PrimaryTaskSet": never;
  readonly "AWS::ECS::Service": "Name" | "ServiceArn";
  readonly "AWS::ECS::TaskDefinition": "TaskDefinitionArn";
  readonly "AWS::ECS::TaskSet": "Id";
  readonly "AWS::EFS::AccessPoint": "AccessPointId" | "Arn";
  readonly "AWS::EFS::FileSystem": "Arn" | "FileSystemId";
  readonly "AWS::EFS::MountTarget": "Id" | "IpAddress";
  readonly "AWS::ElastiCache::CacheCluster": "ConfigurationEndpoint" | "ConfigurationEndpoint.Address" | "ConfigurationEndpoint.Port" | "RedisEndpoint" | "RedisEndpoint.Address" | "RedisEndpoint.Port";
  readonly "AWS::ElastiCache::GlobalReplicationGroup": "Arn" | "GlobalReplicationGroupId" | "Status";
  readonly "AWS::ElastiCache::ParameterGroup": "CacheParameterGroupName";
  readonly "AWS::ElastiCache::ReplicationGroup": "ConfigurationEndPoint" | "ConfigurationEndPoint.Address" | "ConfigurationEndPoint.Port" | "EffectiveDurability" | "PrimaryEndPoint" | "PrimaryEndPoint.Address" | "PrimaryEndPoint.Port" | "ReadEndPoint" | "ReadEndPoint.Addresses" | "ReadEndPoint.AddressesList" | "ReadEndPoint.Ports" | "ReadEndPoint.PortsList" | "ReaderEndPoint" | "ReaderEndPoint.Address" | "ReaderEndPoint.Port";
  readonly "AWS::ElastiCache::SecurityGroup": "Id";
  readonly "AWS::ElastiCache::SecurityGroupIngress": "Id";
  readonly "AWS::ElastiCache::ServerlessCache": "ARN" | "CreateTime" | "Endpoint.Address" | "Endpoint.Port" | "FullEngineVersion" | "ReaderEndpoint.Address" | "ReaderEndpoint.Port" | "Status";
  readonly "AWS::ElastiCache::ServerlessCacheSnapshot": "ARN" | "BytesUsedForCache" | "CreateTime" | "ServerlessCacheConfiguration" | "SnapshotType" | "Status";
  readonly "AWS::ElastiCache::SubnetGroup": never;
  readonly "AWS::ElastiCache::User": "Arn" | "Status";
  readonly "AWS::ElastiCache::UserGroup": "Arn" | "Status";
  readonly "AWS::ElasticLoadBalancingV2::Listener": "ListenerArn";
  readonly "AWS::ElasticLoadBalancingV2::ListenerCertificate": "Id";
  readonly "AWS::ElasticLoadBalancingV2::ListenerRule": "IsDefault" | "RuleArn";
  readonly "AWS::ElasticLoadBalancingV2::LoadBalancer": "CanonicalHostedZoneID" | "DNSName" | "LoadBalancerArn" | "LoadBalancerFullName" | "LoadBalancerName" | "SecurityGroups";
  readonly "AWS::ElasticLoadBalancingV2::TargetGroup": "LoadBalancerArns" | "TargetGroupArn" | "TargetGroupFullName" | "TargetGroupName";
  readonly "AWS::ElasticLoadBalancingV2::TrustStore": "NumberOfCaCertificates" | "Status" | "TrustStoreArn";
  readonly "AWS::ElasticLoadBalancingV2::TrustStoreRevocation": "RevocationId" | "TrustStoreRevocations";
  readonly "AWS::Events::ApiDestination": "Arn" | "ArnForPolicy";
  readonly "AWS::Events::Archive": "Arn";
  readonly "AWS::Events::Connection": "Arn" | "ArnForPolicy" | "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn" | "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn" | "SecretArn";
  readonly "AWS::Events::Endpoint": "Arn" | "EndpointId" | "EndpointUrl" | "State" | "StateReason";
  readonly "AWS::Events::EventBus": "Arn" | "Name" | "Policy";
  readonly "AWS::Events::EventBusPolicy": never;
  readonly "AWS::Events::Rule": "Arn" | "RuleName";
  readonly "AWS::IAM::AccessKey": "Id" | "SecretAccessKey";
  readonly "AWS::IAM::Group": "Arn";
  readonly "AWS::IAM::GroupPolicy": never;
  readonly "AWS::IAM::InstanceProfile": "Arn";
  readonly "AWS::IAM::ManagedPolicy": "AttachmentCount" | "CreateDate" | "DefaultVersionId" | "IsAttachable" | "PermissionsBoundaryUsageCount" | "PolicyArn" | "PolicyId" | "UpdateDate";
  readonly "AWS::IAM::OIDCProvider": "Arn";
  readonly "AWS::IAM::Policy": "Id";
  readonly "AWS::IAM::Role": "Arn" | "RoleId";
  readonly "AWS::IAM::RolePolicy": never;
  readonly "AWS::IAM::SAMLProvider": "Arn" | "SamlProviderUUID";
  readonly "AWS::IAM::ServerCertificate": "Arn";
  readonly "AWS::IAM::ServiceLinkedRole": "RoleName";
  readonly "AWS::IAM::User": "Arn";
  readonly "AWS::IAM::UserPolicy": never;
  readonly "AWS::IAM::UserToGroupAddition": "Id";
  readonly "AWS::IAM::VirtualMFADevice": "SerialNumber";
  readonly "AWS::KMS::Alias": never;
  readonly "AWS::KMS::Key": "Arn" | "KeyId";
  readonly "AWS::KMS::ReplicaKey": "Arn" | "KeyId";
  readonly "AWS::Kinesis::Channel": "ChannelARN" | "ChannelCreationTimestamp" | "ChannelId" | "ChannelStatus";
  readonly "AWS::Kinesis::ResourcePolicy": never;
  readonly "AWS::Kinesis::Stream": "Arn" | "WarmThroughputObject";
  readonly "AWS::Kinesis::StreamConsumer": "ConsumerARN" | "ConsumerCreationTimestamp" | "ConsumerName" | "ConsumerStatus" | "StreamARN";
  readonly "AWS::KinesisFirehose::DeliveryStream": "Arn";
  readonly "AWS::Lambda::Alias": "AliasArn";
  readonly "AWS::Lambda::CapacityProvider": "Arn" | "State";
  readonly "AWS::Lambda::CodeSigningConfig": "CodeSigningConfigArn" | "CodeSigningConfigId";
  readonly "AWS::Lambda::EventInvokeConfig": never;
  readonly "AWS::Lambda::EventSourceMapping": "EventSourceMappingArn" | "Id";
  readonly "AWS::Lambda::Function": "Arn" | "SnapStartResponse" | "SnapStartResponse.ApplyOn" | "SnapStartResponse.OptimizationStatus";
  readonly "AWS::Lambda::LayerVersion": "LayerVersionArn";
  readonly "AWS::Lambda::LayerVersionPermission": "Id";
  readonly "AWS::Lambda::MicrovmImage": "CreatedAt" | "ImageArn" | "LatestActiveImageVersion" | "LatestFailedImageVersion" | "State" | "UpdatedAt";
  readonly "AWS::Lambda::NetworkConnector": "Arn" | "State";
  readonly "AWS::Lambda::Permission": "Id";
  readonly "AWS::Lambda::ResourcePolicy": never;
  readonly "AWS::Lambda::Url": "FunctionArn" | "FunctionUrl";
  readonly "AWS::Lambda::Version": "FunctionArn" | "Version";
  readonly "AWS::Logs::AccountPolicy": "AccountId";
  readonly "AWS::Logs::Delivery": "Arn" | "DeliveryDestinationType" | "DeliveryId";
  readonly "AWS::Logs::DeliveryDestination": "Arn";
  readonly "AWS::Logs::DeliverySource": "Arn" | "ResourceArns" | "Service" | "Status" | "StatusReason";
  readonly "AWS::Logs::Destination": "Arn";
  readonly "AWS::Logs::Integration": "IntegrationStatus";
  readonly "AWS::Logs::LogAnomalyDetector": "AnomalyDetectorArn" | "AnomalyDetectorStatus" | "CreationTimeStamp" | "LastModifiedTimeStamp";
  readonly "AWS::Logs::LogGroup": "Arn";
  readonly "AWS::Logs::LogStream": never;
  readonly "AWS::Logs::MetricFilter": never;
  readonly "AWS::Logs::QueryDefinition": "QueryDefinitionId";
  readonly "AWS::Logs::ResourcePolicy": never;
  readonly "AWS::Logs::ScheduledQuery": "CreationTime" | "LastExecutionStatus" | "LastTriggeredTime" | "LastUpdatedTime" | "ScheduledQueryArn";
  readonly "AWS::Logs::StorageTierPolicy": "AccountId" | "LastUpdatedTime";
  readonly "AWS::Logs::SubscriptionFilter": never;
  readonly "AWS::Logs::Transformer": never;
  readonly "AWS::Neptune::DBCluster": "ClusterResourceId" | "Endpoint" | "Port" | "ReadEndpoint";
  readonly "AWS::Neptune::DBClusterParameterGroup": never;
  readonly "AWS::Neptune::DBInstance": "Endpoint" | "Port";
  readonly "AWS::Neptune::DBParameterGroup": never;
  readonly "AWS::Neptune::DBSubnetGroup": never;
  readonly "AWS::Neptune::EventSubscription": never;
  readonly "AWS::Neptune::GlobalCluster": never;
  readonly "AWS::OpenSearchService::Application": "Arn" | "Id";
  readonly "AWS::OpenSearchService::Domain": "AdvancedSecurityOptions.AnonymousAuthDisableDate" | "Arn" | "DomainEndpoint" | "DomainEndpointV2" | "DomainEndpoints" | "Id" | "IdentityCenterOptions.IdentityCenterApplicationARN" | "IdentityCenterOptions.IdentityStoreId" | "ServiceSoftwareOptions" | "ServiceSoftwareOptions.AutomatedUpdateDate" | "ServiceSoftwareOptions.Cancellable" | "ServiceSoftwareOptions.CurrentVersion" | "ServiceSoftwareOptions.Description" | "ServiceSoftwareOptions.NewVersion" | "ServiceSoftwareOptions.OptionalDeployment" | "ServiceSoftwareOptions.UpdateAvailable" | "ServiceSoftwareOptions.UpdateStatus";
  readonly "AWS::RDS::ClusterSnapshot": "AllocatedStorage" | "AvailabilityZones" | "ClusterCreateTime" | "DBClusterSnapshotArn" | "DbClusterResourceId" | "Engine" | "EngineMode" | "EngineVersion" | "IAMDatabaseAuthenticationEnabled" | "KmsKeyId" | "LicenseModel" | "MasterUsername" | "Port" | "SnapshotCreateTime" | "SnapshotType" | "Status" | "StorageEncrypted" | "VpcId";
  readonly "AWS::RDS::CustomDBEngineVersion": "DBEngineVersionArn";
  readonly "AWS::RDS::DBCluster": "DBClusterArn" | "DBClusterResourceId" | "Endpoint" | "Endpoint.Address" | "Endpoint.Port" | "MasterUserSecret.SecretArn" | "ReadEndpoint" | "ReadEndpoint.Address" | "StorageEncryptionType" | "StorageThroughput";
  readonly "AWS::RDS::DBClusterParameterGroup": never;
  readonly "AWS::RDS::DBInstance": "AutomaticRestartTime" | "CertificateDetails" | "CertificateDetails.CAIdentifier" | "CertificateDetails.ValidTill" | "DBInstanceArn" | "DBInstanceStatus" | "DBSystemId" | "DbiResourceId" | "Endpoint" | "Endpoint.Address" | "Endpoint.HostedZoneId" | "Endpoint.Port" | "InstanceCreateTime" | "IsStorageConfigUpgradeAvailable" | "LatestRestorableTime" | "ListenerEndpoint" | "ListenerEndpoint.Address" | "ListenerEndpoint.HostedZoneId" | "ListenerEndpoint.Port" | "MasterUserSecret.SecretArn" | "PercentProgress" | "ReadReplicaDBClusterIdentifiers" | "ReadReplicaDBInstanceIdentifiers" | "ResumeFullAutomationModeTime" | "SecondaryAvailabilityZone" | "StatusInfos" | "StorageOperationPercentProgress" | "StorageOperationStatus";
  readonly "AWS::RDS::DBParameterGroup": "DBParameterGroupArn" | "DBParameterGroupName";
  readonly "AWS::RDS::DBProxy": "DBProxyArn" | "Endpoint" | "VpcId";
  readonly "AWS::RDS::DBProxyEndpoint": "DBProxyEndpointArn" | "Endpoint" | "IsDefault" | "VpcId";
  readonly "AWS::RDS::DBProxyTargetGroup": "TargetGroupArn";
  readonly "AWS::RDS::DBSecurityGroup": "Id";
  readonly "AWS::RDS::DBSecurityGroupIngress": "Id";
  readonly "AWS::RDS::DBShardGroup": "DBShardGroupResourceId" | "Endpoint";
  readonly "AWS::RDS::DBSnapshot": "AllocatedStorage" | "AvailabilityZone" | "DBSnapshotArn" | "DbiResourceId" | "Encrypted" | "Engine" | "EngineVersion" | "IAMDatabaseAuthenticationEnabled" | "InstanceCreateTime" | "Iops" | "KmsKeyId" | "LicenseModel" | "MasterUsername" | "OptionGroupName" | "OriginalSnapshotCreateTime" | "Port" | "SnapshotCreateTime" | "SnapshotType" | "Status" | "StorageThroughput" | "StorageType" | "VpcId";
  readonly "AWS::RDS::DBSubnetGroup": "DBSubnetGroupArn";
  readonly "AWS::RDS::EventSubscription": never;
  readonly "AWS::RDS::GlobalCluster": "GlobalEndpoint";
  readonly "AWS::RDS::Integration": "CreateTime" | "IntegrationArn";
  readonly "AWS::RDS::OptionGroup": never;
  readonly "AWS::ResourceGroups::Group": "Arn";
  readonly "AWS::ResourceGroups::TagSyncTask": "GroupArn" | "GroupName" | "Status" | "TaskArn";
  readonly "AWS::Route53::CidrCollection": "Arn" | "Id";
  readonly "AWS::Route53::DNSSEC": never;
  readonly "AWS::Route53::DelegationSet": "Arn" | "CallerReference" | "Id" | "NameServers";
  readonly "AWS::Route53::HealthCheck": "HealthCheckId";
  readonly "AWS::Route53::HostedZone": "Id" | "NameServers";
  readonly "AWS::Route53::KeySigningKey": never;
  readonly "AWS::Route53::QueryLoggingConfig": "Arn" | "Id";
  readonly "AWS::Route53::RecordSet": never;
  readonly "AWS::Route53::RecordSetGroup": "Id";
  readonly "AWS::Route53::TrafficPolicy": "Arn" | "Id" | "Type" | "Version";
  readonly "AWS::Route53::TrafficPolicyInstance": "Arn" | "Id" | "State" | "TrafficPolicyType";
  readonly "AWS::S3::AccessGrant": "AccessGrantArn" | "AccessGrantId" | "GrantScope";
  readonly "AWS::S3::AccessGrantsInstance": "AccessGrantsInstanceArn" | "AccessGrantsInstanceId";
  readonly "AWS::S3::AccessGrantsLocation": "AccessGrantsLocationArn" | "AccessGrantsLocationId";
  readonly "AWS::S3::AccessPoint": "Alias" | "Arn" | "Name" | "NetworkOrigin";
  readonly "AWS::S3::Bucket": "Arn" | "DomainName" | "DualStackDomainName" | "MetadataConfiguration.AnnotationTableConfiguration.TableArn" | "MetadataConfiguration.AnnotationTableConfiguration.TableName" | "MetadataConfiguration.Destination" | "MetadataConfiguration.InventoryTableConfiguration.TableArn" | "MetadataConfiguration.InventoryTableConfiguration.TableName" | "MetadataConfiguration.JournalTableConfiguration.TableArn" | "MetadataConfiguration.JournalTableConfiguration.TableName" | "MetadataTableConfiguration.S3TablesDestination.TableArn" | "MetadataTableConfiguration.S3TablesDestination.TableNamespace" | "RegionalDomainName" | "WebsiteURL";
  readonly "AWS::S3::BucketPolicy": never;
  readonly "AWS::S3::MultiRegionAccessPoint": "Alias" | "CreatedAt";
  readonly "AWS::S3::MultiRegionAccessPointPolicy": "PolicyStatus" | "PolicyStatus.IsPublic";
  readonly "AWS::S3::StorageLens": "StorageLensConfiguration.StorageLensArn";
  readonly "AWS::S3::StorageLensGroup": "StorageLensGroupArn";
  readonly "AWS::SNS::Subscription": "Arn";
  readonly "AWS::SNS::Topic": "TopicArn" | "TopicName";
  readonly "AWS::SNS::TopicInlinePolicy": never;
  readonly "AWS::SNS::TopicPolicy": "Id";
  readonly "AWS::SQS::Queue": "Arn" | "QueueName" | "QueueUrl";
  readonly "AWS::SQS::QueueInlinePolicy": never;
  readonly "AWS::SQS::QueuePolicy": "Id";
  readonly "AWS::SSM::Association": "AssociationId";
  readonly "AWS::SSM::CloudConnector": "CloudConnectorArn" | "CloudConnectorId" | "CreatedAt" | "UpdatedAt";
  readonly "AWS::SSM::Document": never;
  readonly "AWS::SSM::MaintenanceWindow": "WindowId";
  readonly "AWS::SSM::MaintenanceWindowTarget": "WindowTargetId";
  readonly "AWS::SSM::MaintenanceWindowTask": "WindowTaskId";
  readonly "AWS::SSM::OpsItem": "CreatedBy" | "CreatedTime" | "LastModifiedBy" | "LastModifiedTime" | "OpsItemArn" | "OpsItemId" | "OpsItemType" | "Status" | "Version";
  readonly "AWS::SSM::Parameter": "Arn" | "Type" | "Value";
  readonly "AWS::SSM::PatchBaseline": "Id";
  readonly "AWS::SSM::ResourceDataSync": "SyncName";
  readonly "AWS::SSM::ResourcePolicy": "PolicyHash" | "PolicyId";
  readonly "AWS::SSM::ServiceSetting": "Arn" | "LastModifiedDate" | "LastModifiedUser" | "Status";
  readonly "AWS::Scheduler::Schedule": "Arn";
  readonly "AWS::Scheduler::ScheduleGroup": "Arn" | "CreationDate" | "LastModificationDate" | "State";
  readonly "AWS::SecretsManager::ResourcePolicy": "Id";
  readonly "AWS::SecretsManager::RotationSchedule": "Id";
  readonly "AWS::SecretsManager::Secret": "Id";
  readonly "AWS::SecretsManager::SecretTargetAttachment": "Id";
  readonly "AWS::ServiceDiscovery::HttpNamespace": "Arn" | "Id";
  readonly "AWS::ServiceDiscovery::Instance": never;
  readonly "AWS::ServiceDiscovery::PrivateDnsNamespace": "Arn" | "HostedZoneId" | "Id";
  readonly "AWS::ServiceDiscovery::PublicDnsNamespace": "Arn" | "HostedZoneId" | "Id";
  readonly "AWS::ServiceDiscovery::Service": "Arn" | "Id" | "Name";
  readonly "AWS::WAFv2::IPSet": "Arn" | "Id";
  readonly "AWS::WAFv2::LoggingConfiguration": "ManagedByFirewallManager";
  readonly "AWS::WAFv2::RegexPatternSet": "Arn" | "Id";
  readonly "AWS::WAFv2::RuleGroup": "Arn" | "Id" | "LabelNamespace";
  readonly "AWS::WAFv2::WebACL": "Arn" | "Capacity" | "Id" | "LabelNamespace";
  readonly "AWS::WAFv2::WebACLAssociation": never;
}
