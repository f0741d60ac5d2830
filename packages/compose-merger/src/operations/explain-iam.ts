export interface ExplainIamOptions {
  readonly backend: "codecommit" | "git" | "s3";
  /** ARN of the compose repository, or `arn:aws:s3:::bucket/key`. */
  readonly resource: string;
  readonly branch: string;
  /** ARNs of the ECR repositories whose images are written. */
  readonly repositories: readonly string[];
  readonly pullRequests: boolean;
  readonly history: boolean;
  readonly scan: boolean;
  readonly managedSigning: boolean;
  /** cosign or notation pull from the registry. */
  readonly verifier: boolean;
  /** Platforms of images that are no index are in a blob. */
  readonly singleManifests: boolean;
  readonly artifactKey?: string | undefined;
}

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly PolicyStatement[];
}

interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** The least that a role needs to run the merger: no wildcard action, no write to a registry, no other branch. */
export function explainIam(options: ExplainIamOptions): PolicyDocument {
  const { backend, resource, branch, pullRequests, history } = options;
  const statements: PolicyStatement[] = [];
  const allow = (Sid: string, Action: readonly string[], Resource: string | readonly string[]): void => {
    statements.push({ Sid, Effect: "Allow", Action, Resource });
  };
  if (backend === "s3") allow("ComposeObject", ["s3:GetObject", "s3:PutObject"], resource);
  else {
    const api = [
      "GetBranch",
      "GetFile",
      "CreateCommit",
      ...(pullRequests ? ["CreateBranch", "CreatePullRequest", "GetPullRequest", "ListPullRequests", "UpdatePullRequestStatus"] : []),
      ...(history ? ["GetCommit"] : []),
    ];
    allow(
      "ComposeRepository",
      (backend === "git" ? ["GitPull", "GitPush"] : api).map((action) => `codecommit:${action}`),
      resource,
    );
    const branches = [`refs/heads/${branch}`, ...(pullRequests ? [`refs/heads/compose-merger/${branch}/*`] : [])];
    // The first check of a push carries no reference; without the Null condition the Deny would refuse every push.
    statements.push({
      Sid: "NoOtherBranch",
      Effect: "Deny",
      Action:
        backend === "git" ? ["codecommit:GitPush"] : ["codecommit:CreateCommit", ...(pullRequests ? ["codecommit:CreateBranch"] : [])],
      Resource: resource,
      Condition: {
        [pullRequests ? "StringNotLikeIfExists" : "StringNotEqualsIfExists"]: { "codecommit:References": branches },
        Null: { "codecommit:References": "false" },
      },
    });
  }
  if (options.repositories.length > 0) {
    const actions = [
      "DescribeImages",
      "BatchGetImage",
      ...(options.scan ? ["DescribeImageScanFindings"] : []),
      ...(options.managedSigning ? ["DescribeImageSigningStatus"] : []),
      ...(options.verifier || options.singleManifests ? ["GetDownloadUrlForLayer"] : []),
    ];
    allow(
      "Images",
      actions.map((action) => `ecr:${action}`),
      options.repositories,
    );
  }
  if (options.verifier) allow("RegistryLogin", ["ecr:GetAuthorizationToken"], "*");
  if (options.artifactKey !== undefined) allow("Artifacts", ["kms:Decrypt"], options.artifactKey);
  return { Version: "2012-10-17", Statement: statements };
}
