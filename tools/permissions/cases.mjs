// What every role of examples/shop must be able to do in its job, and what it must not. The page docs/reference/permissions.md is made from this
// list, and tools/permissions/judge.mjs holds it against the rendered policies.

const SHARED = "111111111111";
const TEST = "222222222222";
const PROD = "333333333333";
const REGION = "eu-west-1";
const KEY = `arn:aws:kms:${REGION}:${SHARED}:key/0b9ea8b0-0000-4000-8000-000000000001`;

const role = (name, account = SHARED) => `arn:aws:iam::${account}:role/pipeline-composer/shop/shop-${name}`;
const artifact = (path) => `arn:aws:s3:::shop-artifacts-${SHARED}-${REGION}/${path}`;
const template = (path) => `arn:aws:s3:::shop-templates-${SHARED}-${REGION}/${path}`;
const repository = (name) => `arn:aws:ecr:${REGION}:${SHARED}:repository/shop/${name}`;
const parameter = (path) => `arn:aws:ssm:${REGION}:${SHARED}:parameter/pipeline-composer/shop/${path}`;
const project = (name) => `arn:aws:codebuild:${REGION}:${SHARED}:project/shop-${name}`;
const pipeline = (name) => `arn:aws:codepipeline:${REGION}:${SHARED}:shop-${name}`;
const commit = (name) => `arn:aws:codecommit:${REGION}:${SHARED}:${name}`;
const group = (name) => `arn:aws:logs:${REGION}:${SHARED}:log-group:/pipeline-composer/shop/${name}:log-stream:1`;
const stack = (name, account) => `arn:aws:cloudformation:${REGION}:${account}:stack/${name}/0b9ea8b0`;
const topic = (name) => `arn:aws:sns:${REGION}:${SHARED}:shop-${name}`;

const VIA_S3 = { "kms:ViaService": `s3.${REGION}.amazonaws.com` };
const ONCE = { "s3:if-none-match": "*" };
const MAIN = { "codecommit:References": "refs/heads/main" };
/** Derived from the name, account and region of the shop; the builds say it. */
const EXTERNAL_ID = { "sts:ExternalId": "EXTERNAL_ID" };
const PASSED_TO_CFN = { "iam:PassedToService": "cloudformation.amazonaws.com" };
const RELEASE_URL = `https://s3.${REGION}.amazonaws.com/shop-templates-${SHARED}-${REGION}/releases/abc/prod/root.yaml`;

/** `[what people read, action, resource, context]`. */
export const CASES = [
  {
    role: role("build-frontend"),
    does: "builds the image of one application",
    may: [
      ["push its own image", "ecr:PutImage", repository("frontend")],
      ["upload layers of its own image", "ecr:UploadLayerPart", repository("frontend")],
      ["log in to the registry", "ecr:GetAuthorizationToken", "*"],
      ["look whether the image exists", "ecr:DescribeImages", repository("frontend")],
      ["read its source", "s3:GetObject", artifact("shop-ci-frontend/Source/abc")],
      ["hand on what it built", "s3:PutObject", artifact("shop-ci-frontend/Image/abc")],
      ["record what it built", "s3:PutObject", artifact("images/frontend/abc.json")],
      ["fetch the tools", "s3:GetObject", template("tools/abc/tools.mjs")],
      ["decrypt", "kms:Decrypt", KEY],
      ["encrypt", "kms:GenerateDataKey", KEY],
      ["write its log", "logs:PutLogEvents", group("build-frontend")],
      ["report its tests", "codebuild:CreateReport", `arn:aws:codebuild:${REGION}:${SHARED}:report-group/shop-build-frontend-unit`],
    ],
    mayNot: [
      ["push another application's image", "ecr:PutImage", repository("clock")],
      ["record another application's image", "s3:PutObject", artifact("images/clock/abc.json")],
      ["read another pipeline's artifacts", "s3:GetObject", artifact("shop-ci-clock/Source/abc")],
      ["change what a delivery deploys", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
      ["write templates", "s3:PutObject", template("releases/abc/prod/root.yaml"), ONCE],
      ["replace the tools", "s3:PutObject", template("tools/abc/tools.mjs"), ONCE],
      ["delete an image", "ecr:BatchDeleteImage", repository("frontend")],
      ["become a deploy role", "sts:AssumeRole", role("prod-deploy", PROD)],
      ["become the planner's role", "sts:AssumeRole", role("prod-prepare", PROD), EXTERNAL_ID],
      ["write the compose repository", "codecommit:CreateCommit", commit("shop-compose"), MAIN],
      ["start a release", "codepipeline:StartPipelineExecution", pipeline("cd")],
      ["write another log", "logs:PutLogEvents", group("render")],
    ],
  },
  {
    role: role("ci-frontend"),
    does: "runs the pipeline of one application",
    may: [
      ["fetch its source", "codecommit:UploadArchive", commit("frontend")],
      ["start its build", "codebuild:StartBuild", project("build-frontend")],
      ["start the merge", "codebuild:StartBuild", project("merge")],
      ["store its artifacts", "s3:PutObject", artifact("shop-ci-frontend/Source/abc")],
      ["scan", "inspector-scan:ScanSbom", "*"],
    ],
    mayNot: [
      ["start another application's build", "codebuild:StartBuild", project("build-clock")],
      ["plan", "codebuild:StartBuild", project("plan")],
      ["fetch another source", "codecommit:UploadArchive", commit("monorepo")],
      ["push an image", "ecr:PutImage", repository("frontend")],
      ["become a deploy role", "sts:AssumeRole", role("prod-deploy", PROD)],
    ],
  },
  {
    role: role("ci-clock"),
    does: "runs the pipeline of an application at GitHub",
    may: [
      [
        "read its repository through the connection",
        "codeconnections:UseConnection",
        `arn:aws:codeconnections:${REGION}:${SHARED}:connection/shop-github`,
        { "codeconnections:FullRepositoryId": "acme/clock" },
      ],
    ],
    mayNot: [
      [
        "read another repository through it",
        "codeconnections:UseConnection",
        `arn:aws:codeconnections:${REGION}:${SHARED}:connection/shop-github`,
        { "codeconnections:FullRepositoryId": "acme/secrets" },
      ],
    ],
  },
  {
    role: role("ci-worker"),
    does: "runs the pipeline of an application in a monorepo",
    may: [
      ["compare commits", "codecommit:GetDifferences", commit("monorepo")],
      ["know what was merged last", "ssm:GetParameter", parameter("ci/worker/commit")],
    ],
    mayNot: [
      ["say what was merged last", "ssm:PutParameter", parameter("ci/worker/commit")],
      ["compare commits of others", "codecommit:GetDifferences", commit("frontend")],
    ],
  },
  {
    role: role("merge"),
    does: "writes digests into the compose repository",
    may: [
      ["commit to the branch", "codecommit:CreateCommit", commit("shop-compose"), MAIN],
      ["read the compose file", "codecommit:GetFile", commit("shop-compose")],
      ["read what was built", "s3:GetObject", artifact("shop-ci-frontend/Image/abc")],
      ["check an image", "ecr:DescribeImages", repository("frontend")],
      ["say what was merged", "ssm:PutParameter", parameter("ci/frontend/commit")],
    ],
    mayNot: [
      ["commit to another branch", "codecommit:CreateCommit", commit("shop-compose"), { "codecommit:References": "refs/heads/other" }],
      ["commit to an application", "codecommit:CreateCommit", commit("frontend"), MAIN],
      ["push by git", "codecommit:GitPush", commit("shop-compose"), MAIN],
      ["push an image", "ecr:PutImage", repository("frontend")],
      ["write artifacts", "s3:PutObject", artifact("shop-ci-frontend/Image/abc")],
      ["change a release", "ssm:PutParameter", parameter("env/prod/release")],
    ],
  },
  {
    role: role("render"),
    does: "makes and uploads the templates of a release",
    may: [
      ["upload a template once", "s3:PutObject", template("releases/abc/prod/root.yaml"), ONCE],
      ["hand the release on", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
      ["look into a target account", "sts:AssumeRole", role("prod-read", PROD), EXTERNAL_ID],
      ["read its configuration", "ssm:GetParameter", parameter("env/prod/config")],
      ["check an image", "ecr:DescribeImages", repository("frontend")],
    ],
    mayNot: [
      ["replace a template", "s3:PutObject", template("releases/abc/prod/root.yaml")],
      ["upload in the clear", "s3:PutObject", template("releases/abc/prod/root.yaml"), { ...ONCE, "aws:SecureTransport": "false" }],
      [
        "upload with another key",
        "s3:PutObject",
        template("releases/abc/prod/root.yaml"),
        { ...ONCE, "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:eu-west-1:444444444444:key/1" },
      ],
      ["plan", "sts:AssumeRole", role("prod-prepare", PROD), EXTERNAL_ID],
      ["execute", "sts:AssumeRole", role("prod-deploy", PROD)],
      ["look without the external id", "sts:AssumeRole", role("prod-read", PROD)],
      ["push an image", "ecr:PutImage", repository("frontend")],
    ],
  },
  {
    role: role("plan"),
    does: "prepares change sets",
    may: [
      ["plan in a long-lived environment", "sts:AssumeRole", role("prod-prepare", PROD), EXTERNAL_ID],
      ["read the released templates", "s3:GetObject", template("releases/abc/prod/root.yaml")],
      ["write the plan", "s3:PutObject", artifact("shop-cd/Plan_prod/abc")],
      ["read the approved plan", "s3:GetObject", artifact("shop-cd/Plan_prod/abc")],
      ["see what waits", "codepipeline:GetPipelineState", pipeline("cd")],
      ["see whether a run is a rollback", "codepipeline:GetPipelineExecution", pipeline("cd")],
      ["fetch the tools", "s3:GetObject", template("tools/abc/tools.mjs")],
    ],
    mayNot: [
      ["execute", "sts:AssumeRole", role("prod-deploy", PROD)],
      ["answer for people", "codepipeline:PutApprovalResult", `${pipeline("cd")}/Deploy-prod/Approve`],
      ["write templates", "s3:PutObject", template("releases/abc/prod/root.yaml"), ONCE],
      ["read data through the read role", "sts:AssumeRole", role("prod-read", PROD), EXTERNAL_ID],
    ],
  },
  {
    role: role("prod-prepare", PROD),
    does: "makes the change sets of a long-lived environment",
    may: [
      [
        "make a set from a released template",
        "cloudformation:CreateChangeSet",
        stack("shop-prod", PROD),
        { "cloudformation:RoleArn": role("prod-cfn", PROD), "cloudformation:TemplateUrl": RELEASE_URL },
      ],
      [
        "let the set reach a nested stack",
        "cloudformation:CreateChangeSet",
        stack("shop-prod-Data", PROD),
        { "cloudformation:RoleArn": role("prod-cfn", PROD) },
      ],
      ["describe a set", "cloudformation:DescribeChangeSet", stack("shop-prod", PROD)],
      ["describe the set of a nested stack", "cloudformation:DescribeChangeSet", stack("shop-prod-Data", PROD)],
      ["list sets", "cloudformation:ListChangeSets", stack("shop-prod", PROD)],
      ["drop a set", "cloudformation:DeleteChangeSet", stack("shop-prod", PROD)],
      ["learn why a validation failed", "cloudformation:DescribeEvents", stack("shop-prod", PROD)],
      ["see the stack", "cloudformation:DescribeStacks", stack("shop-prod", PROD)],
      ["read what is deployed", "cloudformation:GetTemplate", stack("shop-prod", PROD)],
      ["read what is deployed in a nested stack", "cloudformation:GetTemplate", stack("shop-prod-Data", PROD)],
      ["find nested stacks", "cloudformation:ListStackResources", stack("shop-prod", PROD)],
      ["tag the stack", "cloudformation:TagResource", stack("shop-prod", PROD)],
      ["protect the stack", "cloudformation:UpdateTerminationProtection", stack("shop-prod", PROD)],
      ["protect the root by a stack policy", "cloudformation:SetStackPolicy", stack("shop-prod", PROD)],
      ["give the set its role", "iam:PassRole", role("prod-cfn", PROD), PASSED_TO_CFN],
      ["protect data by a stack policy", "cloudformation:SetStackPolicy", stack("shop-prod-Data", PROD)],
      ["read the released templates", "s3:GetObject", template("releases/abc/prod/root.yaml")],
      ["decrypt them", "kms:Decrypt", KEY, VIA_S3],
    ],
    mayNot: [
      ["execute a set", "cloudformation:ExecuteChangeSet", stack("shop-prod", PROD)],
      ["create a stack", "cloudformation:CreateStack", stack("shop-prod", PROD)],
      ["update a stack", "cloudformation:UpdateStack", stack("shop-prod", PROD)],
      ["delete a stack", "cloudformation:DeleteStack", stack("shop-prod", PROD)],
      [
        "make a set from any other template",
        "cloudformation:CreateChangeSet",
        stack("shop-prod", PROD),
        {
          "cloudformation:RoleArn": role("prod-cfn", PROD),
          "cloudformation:TemplateUrl": `https://s3.${REGION}.amazonaws.com/other/releases/x`,
        },
      ],
      [
        "make a set with another role",
        "cloudformation:CreateChangeSet",
        stack("shop-prod", PROD),
        { "cloudformation:RoleArn": `arn:aws:iam::${PROD}:role/admin`, "cloudformation:TemplateUrl": RELEASE_URL },
      ],
      [
        "make a set without a role",
        "cloudformation:CreateChangeSet",
        stack("shop-prod", PROD),
        { "cloudformation:TemplateUrl": RELEASE_URL },
      ],
      [
        "touch another stack",
        "cloudformation:CreateChangeSet",
        stack("payroll", PROD),
        { "cloudformation:RoleArn": role("prod-cfn", PROD), "cloudformation:TemplateUrl": RELEASE_URL },
      ],
      ["pass another role", "iam:PassRole", `arn:aws:iam::${PROD}:role/admin`, PASSED_TO_CFN],
      ["pass the role to another service", "iam:PassRole", role("prod-cfn", PROD), { "iam:PassedToService": "ec2.amazonaws.com" }],
      ["read artifacts", "s3:GetObject", artifact("shop-cd/Rendered/abc")],
      ["write templates", "s3:PutObject", template("releases/abc/prod/root.yaml"), ONCE],
      ["decrypt by itself", "kms:Decrypt", KEY],
    ],
  },
  {
    role: role("prod-deploy", PROD),
    does: "executes the change sets of a long-lived environment",
    may: [
      ["execute a set of ours", "cloudformation:ExecuteChangeSet", stack("shop-prod", PROD), { "cloudformation:ChangeSetName": "pc-1-2" }],
      ["say which resource failed", "cloudformation:DescribeStackEvents", stack("shop-prod-Data", PROD)],
      ["judge an alarm", "cloudwatch:DescribeAlarms", `arn:aws:cloudwatch:${REGION}:${PROD}:alarm:shop-prod-5xx`],
    ],
    mayNot: [
      [
        "execute a set of somebody else",
        "cloudformation:ExecuteChangeSet",
        stack("shop-prod", PROD),
        { "cloudformation:ChangeSetName": "by-hand" },
      ],
      [
        "execute a set of another stack",
        "cloudformation:ExecuteChangeSet",
        stack("payroll", PROD),
        { "cloudformation:ChangeSetName": "pc-1-2" },
      ],
      [
        "make a set",
        "cloudformation:CreateChangeSet",
        stack("shop-prod", PROD),
        { "cloudformation:RoleArn": role("prod-cfn", PROD), "cloudformation:TemplateUrl": RELEASE_URL },
      ],
      ["create a stack", "cloudformation:CreateStack", stack("shop-prod", PROD), { "cloudformation:RoleArn": role("prod-cfn", PROD) }],
      ["delete a stack", "cloudformation:DeleteStack", stack("shop-prod", PROD)],
      ["pass a role", "iam:PassRole", role("prod-cfn", PROD), PASSED_TO_CFN],
      ["read artifacts", "s3:GetObject", artifact("shop-cd/Rendered/abc")],
      ["write artifacts", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
      ["decrypt", "kms:Decrypt", KEY, VIA_S3],
    ],
  },
  {
    role: role("prod-cfn", PROD),
    does: "is CloudFormation in a long-lived environment",
    may: [
      ["nest stacks", "cloudformation:CreateStack", stack("shop-prod-Data", PROD)],
      ["read nested templates", "s3:GetObject", template("releases/abc/prod/Data.yaml")],
      ["make a role of the stack", "iam:CreateRole", `arn:aws:iam::${PROD}:role/shop-prod-App-Task`],
      [
        "give it to a task",
        "iam:PassRole",
        `arn:aws:iam::${PROD}:role/shop-prod-App-Task`,
        { "iam:PassedToService": "ecs-tasks.amazonaws.com" },
      ],
      ["make a service", "ecs:CreateService", `arn:aws:ecs:${REGION}:${PROD}:service/shop/web`],
    ],
    mayNot: [
      ["change our own roles", "iam:PutRolePolicy", role("prod-deploy", PROD)],
      ["change who may have them", "iam:UpdateAssumeRolePolicy", role("prod-cfn", PROD)],
      ["pass our own roles", "iam:PassRole", role("prod-cfn", PROD), { "iam:PassedToService": "ecs-tasks.amazonaws.com" }],
      ["make any other role", "iam:CreateRole", `arn:aws:iam::${PROD}:role/admin`],
      ["make a user", "iam:CreateUser", `arn:aws:iam::${PROD}:user/x`],
      ["take a boundary away", "iam:DeleteRolePermissionsBoundary", `arn:aws:iam::${PROD}:role/shop-prod-App-Task`],
      ["write templates", "s3:PutObject", template("releases/abc/prod/root.yaml"), ONCE],
      ["write artifacts", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
      ["push an image", "ecr:PutImage", repository("frontend")],
      ["touch another stack", "cloudformation:UpdateStack", stack("payroll", PROD)],
    ],
  },
  {
    role: role("prod-read", PROD),
    does: "looks into a long-lived environment",
    may: [
      ["describe stacks", "cloudformation:DescribeStacks", stack("shop-prod", PROD)],
      ["diagnose by events", "cloudformation:DescribeStackEvents", stack("shop-prod", PROD)],
      ["find services and logs", "cloudformation:ListStackResources", stack("shop-prod", PROD)],
      ["learn why tasks stopped", "ecs:DescribeTasks", "*"],
      ["find tasks that stopped", "ecs:ListTasks", "*"],
      ["read logs", "logs:FilterLogEvents", `arn:aws:logs:${REGION}:${PROD}:log-group:/shop-prod/svc/ecs/c/web`],
      ["find networks", "ec2:DescribeVpcs", "*"],
    ],
    mayNot: [
      ["read data", "s3:GetObject", "arn:aws:s3:::shop-prod-data/x"],
      ["read secrets", "secretsmanager:GetSecretValue", `arn:aws:secretsmanager:${REGION}:${PROD}:secret:db-abc`],
      ["read parameters that nobody looks up", "ssm:GetParameter", `arn:aws:ssm:${REGION}:${PROD}:parameter/db/password`],
      ["change a stack", "cloudformation:UpdateStack", stack("shop-prod", PROD)],
    ],
  },
  {
    role: role("test-deploy", TEST),
    does: "makes and deletes a throw-away environment",
    may: [
      ["create its stack", "cloudformation:CreateStack", stack("shop-test", TEST), { "cloudformation:RoleArn": role("test-cfn", TEST) }],
      ["delete its stack", "cloudformation:DeleteStack", stack("shop-test", TEST)],
      ["give the stack its role", "iam:PassRole", role("test-cfn", TEST), PASSED_TO_CFN],
      ["read the release", "s3:GetObject", artifact("shop-cd/Rendered/abc")],
      ["decrypt it", "kms:Decrypt", KEY, VIA_S3],
    ],
    mayNot: [
      [
        "create a stack with another role",
        "cloudformation:CreateStack",
        stack("shop-test", TEST),
        { "cloudformation:RoleArn": `arn:aws:iam::${TEST}:role/admin` },
      ],
      ["delete another stack", "cloudformation:DeleteStack", stack("payroll", TEST)],
      ["read other artifacts", "s3:GetObject", artifact("shop-ci-frontend/Source/abc")],
      ["write artifacts", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
      ["pass the role to another service", "iam:PassRole", role("test-cfn", TEST), { "iam:PassedToService": "ec2.amazonaws.com" }],
      ["push an image", "ecr:PutImage", repository("frontend")],
    ],
  },
  {
    role: role("test-janitor", TEST),
    does: "deletes what a throw-away environment left",
    may: [
      ["delete a stack that is marked", "cloudformation:DeleteStack", stack("shop-test", TEST), { "aws:ResourceTag/pc:kind": "throwaway" }],
      ["see the stack", "cloudformation:DescribeStacks", stack("shop-test", TEST)],
      ["find its buckets", "cloudformation:ListStackResources", stack("shop-test", TEST)],
      ["find those of a nested stack", "cloudformation:ListStackResources", stack("shop-test-Data", TEST)],
      ["list what is in its buckets", "s3:ListBucketVersions", "arn:aws:s3:::shop-test-data"],
      ["empty its buckets", "s3:DeleteObjectVersion", "arn:aws:s3:::shop-test-data/x"],
      ["delete what has no version", "s3:DeleteObject", "arn:aws:s3:::shop-test-data/x"],
    ],
    mayNot: [
      ["delete a stack without the mark", "cloudformation:DeleteStack", stack("shop-test", TEST)],
      ["empty another bucket", "s3:DeleteObject", "arn:aws:s3:::payroll/x"],
      ["read objects", "s3:GetObject", "arn:aws:s3:::shop-test-data/x"],
    ],
  },
  {
    role: role("cd-pipeline"),
    does: "runs the delivery",
    may: [
      ["deploy to a long-lived environment", "sts:AssumeRole", role("prod-deploy", PROD)],
      ["deploy to a throw-away environment", "sts:AssumeRole", role("test-deploy", TEST)],
      ["fetch the compose file", "codecommit:UploadArchive", commit("shop-compose")],
      ["start its builds", "codebuild:StartBuild", project("plan")],
      ["ask people", "sns:Publish", topic("approvals")],
    ],
    mayNot: [
      ["plan", "sts:AssumeRole", role("prod-prepare", PROD), EXTERNAL_ID],
      ["be CloudFormation", "sts:AssumeRole", role("prod-cfn", PROD)],
      ["write templates", "s3:PutObject", template("releases/abc/prod/root.yaml"), ONCE],
      ["build an application", "codebuild:StartBuild", project("build-frontend")],
      ["start the janitor", "codebuild:StartBuild", project("janitor")],
    ],
  },
  {
    role: role("test-test"),
    does: "runs the user's tests",
    may: [
      ["read its environment", "sts:AssumeRole", role("test-read", TEST), EXTERNAL_ID],
      ["store diagnostics", "s3:PutObject", artifact("diagnostics/1/events.txt")],
      ["report results", "codebuild:CreateReport", `arn:aws:codebuild:${REGION}:${SHARED}:report-group/shop-test-test-e2e-results`],
    ],
    mayNot: [
      ["read another environment", "sts:AssumeRole", role("prod-read", PROD), EXTERNAL_ID],
      ["deploy", "sts:AssumeRole", role("test-deploy", TEST)],
      ["change the release", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
      ["push an image", "ecr:PutImage", repository("frontend")],
    ],
  },
  {
    role: role("ops"),
    does: "marks what runs",
    may: [
      ["find an image", "ecr:BatchGetImage", repository("frontend")],
      ["mark an image", "ecr:PutImage", repository("frontend")],
      ["learn what was released", "ssm:GetParameter", parameter("env/prod/release")],
      ["fetch the tools", "s3:GetObject", template("tools/abc/tools.mjs")],
      ["record a release", "ssm:PutParameter", parameter("env/prod/release")],
      ["read the release", "s3:GetObject", artifact("shop-cd/Rendered/abc")],
    ],
    mayNot: [
      ["upload layers", "ecr:UploadLayerPart", repository("frontend")],
      ["delete images", "ecr:BatchDeleteImage", repository("frontend")],
      ["become any role", "sts:AssumeRole", role("prod-deploy", PROD)],
      ["change the release", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
    ],
  },
  {
    role: role("janitor"),
    does: "sends the janitor",
    may: [
      ["clean a throw-away environment", "sts:AssumeRole", role("test-janitor", TEST), EXTERNAL_ID],
      ["see whether a run works in it", "codepipeline:GetPipelineState", pipeline("cd")],
      ["fetch the tools", "s3:GetObject", template("tools/abc/tools.mjs")],
    ],
    mayNot: [
      ["plan", "sts:AssumeRole", role("prod-prepare", PROD), EXTERNAL_ID],
      ["read artifacts", "s3:GetObject", artifact("shop-cd/Rendered/abc")],
    ],
  },
  {
    role: role("notify"),
    does: "tells people",
    may: [
      ["tell of a failure", "sns:Publish", topic("notifications")],
      ["use the key of the topic", "kms:GenerateDataKey", KEY],
    ],
    mayNot: [["ask for an approval", "sns:Publish", topic("approvals")]],
  },
  {
    role: role("start-cd"),
    does: "starts the delivery",
    may: [["start it", "codepipeline:StartPipelineExecution", pipeline("cd")]],
    mayNot: [["start another pipeline", "codepipeline:StartPipelineExecution", pipeline("ci-frontend")]],
  },
  {
    role: `arn:aws:iam::${SHARED}:role/people/shop-approver-prod`,
    does: "people who answer",
    may: [
      ["answer", "codepipeline:PutApprovalResult", `${pipeline("cd")}/Deploy-prod/Approve`],
      ["read the plan", "s3:GetObject", artifact("shop-cd/Plan_prod/abc")],
      ["decrypt it", "kms:Decrypt", KEY],
    ],
    mayNot: [
      ["open a closed window", "codepipeline:OverrideStageCondition", `${pipeline("cd")}/Check-prod`],
      ["read other artifacts", "s3:GetObject", artifact("shop-cd/Rendered/abc")],
      ["execute", "sts:AssumeRole", role("prod-deploy", PROD)],
      ["start a release", "codepipeline:StartPipelineExecution", pipeline("cd")],
    ],
  },
  {
    role: `arn:aws:iam::${SHARED}:role/people/shop-operator-prod`,
    does: "people who operate",
    may: [
      ["repeat a stage", "codepipeline:RetryStageExecution", `${pipeline("cd")}/Deploy-prod`],
      ["freeze", "codepipeline:DisableStageTransition", `${pipeline("cd")}/Check-prod`],
    ],
    mayNot: [["answer", "codepipeline:PutApprovalResult", `${pipeline("cd")}/Deploy-prod/Approve`]],
  },
  {
    role: `arn:aws:iam::${TEST}:role/anybody`,
    does: "anybody with every right in a target account",
    everything: true,
    may: [["pull an image", "ecr:BatchGetImage", repository("frontend")]],
    mayNot: [
      ["push an image", "ecr:PutImage", repository("frontend")],
      ["write artifacts", "s3:PutObject", artifact("shop-cd/Rendered/abc")],
      ["read artifacts", "s3:GetObject", artifact("shop-cd/Rendered/abc")],
      ["read templates", "s3:GetObject", template("releases/abc/test/root.yaml")],
      ["write templates", "s3:PutObject", template("releases/abc/test/root.yaml"), ONCE],
      ["use the key", "kms:Decrypt", KEY, VIA_S3],
    ],
  },
  {
    role: `arn:aws:iam::${SHARED}:role/anybody`,
    does: "anybody with every right in the shared account",
    everything: true,
    may: [],
    mayNot: [
      ["execute", "sts:AssumeRole", role("prod-deploy", PROD)],
      ["plan", "sts:AssumeRole", role("prod-prepare", PROD), EXTERNAL_ID],
      ["replace a template", "s3:PutObject", template("releases/abc/prod/root.yaml")],
      ["push an image", "ecr:PutImage", repository("frontend")],
    ],
  },
];
